"""The C array of a bundle: bytes, labels and all other text are judged."""

from pathlib import Path

import pytest

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import INT8_FILE, SHIPPED, Bundle, write_bundle
from lenet_edge.verify.contract import Check
from lenet_edge.verify.model_header import array_bytes, array_labels, check_headers
from tests.lenet_edge.verify.broken import change_weight, with_files

HEADER = "const unsigned char m[] = {\n  0x00, 0x01, 0x7f,\n  0xff\n};\n"
NAME = "lenet5_model.h"


def failed(bundle: Bundle) -> list[str]:
    return [check.statement for check in check_headers(bundle) if check.holds is False]


def test_the_bytes_of_an_array_are_read_from_the_header() -> None:
    assert array_bytes(HEADER) == b"\x00\x01\x7f\xff"


def test_labels_are_read_with_their_escapes() -> None:
    text = 'static const char *const m_labels[3] = {\n    "a\\042b", "\\303\\244", "7"};'
    assert array_labels(text) == ('a"b', "ä", "7")
    assert array_labels(HEADER) is None


@pytest.mark.parametrize(
    ("model", "holds", "detail"),
    [
        (b"\x00\x01\x7f\xff", True, "4 bytes"),
        (b"\x00\x01\x7f", False, "4 bytes instead of 3"),
    ],
)
def test_the_header_must_hold_the_bytes_of_the_model(
    tmp_path: Path, model: bytes, holds: bool, detail: str
) -> None:
    write_bundle(tmp_path / "b", {"labels": []}, {INT8_FILE: model, NAME: HEADER})
    check = check_headers(Bundle.open(tmp_path / "b"))[0]
    assert check == Check(f"{NAME} holds the bytes of {INT8_FILE}", holds, detail, (NAME,))


def test_the_text_of_a_header_for_what_is_no_model_cannot_be_right(tmp_path: Path) -> None:
    write_bundle(tmp_path / "b", {"labels": []}, {INT8_FILE: b"\x00\x01", NAME: HEADER})
    check = check_headers(Bundle.open(tmp_path / "b"))[2]
    with pytest.raises(ModelError) as refused:
        read_graph(b"\x00\x01")
    statement = f"{NAME} is what this version writes for {INT8_FILE}"
    assert check == Check(statement, False, str(refused.value), (NAME,))


def test_every_header_of_a_bundle_is_judged(shipped: Bundle, tmp_path: Path) -> None:
    text = shipped.path(NAME).read_text()
    bundle = with_files(shipped, tmp_path / "b", {"another.h": text})
    judged = {file for check in check_headers(bundle) for file in check.files}
    assert {NAME, "another.h"} <= judged
    # The text must have the name of the file in it.
    assert failed(bundle) == [f"another.h is what this version writes for {INT8_FILE}"]


def test_the_shipped_header_passes(shipped: Bundle) -> None:
    assert [check.holds for check in check_headers(shipped)] == [True] * 3


def test_labels_in_another_order_are_found(shipped: Bundle, tmp_path: Path) -> None:
    text = shipped.path(NAME).read_text()
    wrong = text.replace('"0", "1"', '"1", "0"')
    check = check_headers(with_files(shipped, tmp_path / "b", {NAME: wrong}))[1]
    assert check == Check(
        f"{NAME} has the labels of manifest.json, in their order",
        False,
        "1, 0, 2, 3, 4, 5, 6, 7, 8, 9 instead of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9",
        (NAME, "manifest.json"),
    )


def test_a_header_without_labels_is_found(shipped: Bundle, tmp_path: Path) -> None:
    check = check_headers(with_files(shipped, tmp_path / "b", {NAME: HEADER}))[1]
    assert check.holds is False
    assert check.detail == "none instead of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9"


def test_labels_in_order_are_listed(shipped: Bundle) -> None:
    assert check_headers(shipped)[1].detail == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9"


def test_a_macro_that_lies_is_found(shipped: Bundle, tmp_path: Path) -> None:
    text = shipped.path(NAME).read_text()
    wrong = text.replace("INPUT_ZERO_POINT (-128)", "INPUT_ZERO_POINT (0)")
    assert wrong != text
    bundle = with_files(shipped, tmp_path / "b", {NAME: wrong})
    assert failed(bundle) == [f"{NAME} is what this version writes for {INT8_FILE}"]


def test_an_array_that_is_no_model_is_one_line(shipped: Bundle, tmp_path: Path) -> None:
    text = shipped.path(NAME).read_text()
    wrong = text.replace("0x54, 0x46, 0x4c, 0x33", "0x54, 0x46, 0x4c, 0x00", 1)
    assert wrong != text
    checks = check_headers(with_files(shipped, tmp_path / "b", {NAME: wrong}))
    assert checks[0].detail.endswith(", in its structure: the array is not a readable model")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("", b""),
        ("  0xAb, 0xCD\n", b"\xab\xcd"),
        ("0x00,0x01,\n", b"\x00\x01"),
        ("// 0x11 is no row of the array\n  0x22\n", b"\x22"),
        ("#define X 0x33\n  0x44, 0x55};\n", b"\x44\x55"),
    ],
)
def test_only_rows_of_bytes_are_read(text: str, content: bytes) -> None:
    assert array_bytes(text) == content


def header_of(content: bytes) -> str:
    return "const unsigned char m[] = {\n" + "".join(f"  0x{b:02x},\n" for b in content) + "};\n"


def checked(tmp_path: Path, model: bytes, held: bytes) -> Check:
    files = {INT8_FILE: model, NAME: header_of(held)}
    write_bundle(tmp_path / "b", {"name": "b", "labels": []}, files)
    return check_headers(Bundle.open(tmp_path / "b"))[0]


def test_the_number_of_bytes_is_compared_first(tmp_path: Path) -> None:
    model = SHIPPED.joinpath(INT8_FILE).read_bytes()
    assert checked(tmp_path, model, model).detail == "50,768 bytes"
    check = checked(tmp_path, model, model[:-1])
    assert check.holds is False
    assert check.detail == "50,767 bytes instead of 50,768"


@pytest.mark.parametrize(("operator", "name"), [(0, "c1"), (2, "c3"), (7, "logits")])
def test_the_layer_of_the_first_different_weight_is_named(
    tmp_path: Path, operator: int, name: str
) -> None:
    model = SHIPPED.joinpath(INT8_FILE).read_bytes()
    held = change_weight(model, operator, by=3)
    place = next(i for i, (a, b) in enumerate(zip(model, held, strict=True)) if a != b)
    check = checked(tmp_path, model, held)
    assert check.holds is False
    assert check.detail.startswith(f"first difference at byte {place:,}, in layer {operator} ")
    assert name in check.detail
    assert check.statement == f"{NAME} holds the bytes of {INT8_FILE}"
    assert check.files == (NAME,)


def test_a_difference_outside_of_all_layers_is_one_of_names_or_metadata(tmp_path: Path) -> None:
    model = SHIPPED.joinpath(INT8_FILE).read_bytes()
    place = model.index(b"lenet5_modern/")
    check = checked(tmp_path, model, model[:place] + b"L" + model[place + 1 :])
    assert check.holds is False
    assert check.detail == f"first difference at byte {place:,}, in no layer: names or metadata"


def test_generated_c_is_no_array_of_the_model(tmp_path: Path) -> None:
    files = {INT8_FILE: b"\x01", "lenet5.h": "", "lenet5.c": "", "model.txt": ""}
    write_bundle(tmp_path / "b", {"name": "b", "labels": []}, files)
    assert check_headers(Bundle.open(tmp_path / "b")) == []
