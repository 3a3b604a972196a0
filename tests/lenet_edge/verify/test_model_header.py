"""The C array of a bundle: bytes, labels and all other text are judged."""

from pathlib import Path

import pytest

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
    ("model", "holds"), [(b"\x00\x01\x7f\xff", True), (b"\x00\x01\x7f", False)]
)
def test_the_header_must_hold_the_bytes_of_the_model(
    tmp_path: Path, model: bytes, holds: bool
) -> None:
    write_bundle(tmp_path / "b", {"labels": []}, {INT8_FILE: model, NAME: HEADER})
    check = check_headers(Bundle.open(tmp_path / "b"))[0]
    assert check.holds is holds
    assert check.statement == f"{NAME} holds the bytes of {INT8_FILE}"


def test_the_shipped_header_passes(shipped: Bundle) -> None:
    assert [check.holds for check in check_headers(shipped)] == [True] * 3


def test_labels_in_another_order_are_found(shipped: Bundle, tmp_path: Path) -> None:
    text = shipped.path(NAME).read_text()
    wrong = text.replace('"0", "1"', '"1", "0"')
    assert f"{NAME} has the labels of manifest.json, in their order" in failed(
        with_files(shipped, tmp_path / "b", {NAME: wrong})
    )


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
    assert "not a readable model" in checks[0].detail


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
