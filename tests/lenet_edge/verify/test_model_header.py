"""The C array of a bundle: bytes, labels and all other text are judged."""

from pathlib import Path

import pytest

from lenet_edge.network.bundle import INT8_FILE, Bundle, write_bundle
from lenet_edge.verify.model_header import array_bytes, array_labels, check_headers
from tests.lenet_edge.verify.broken import with_files

HEADER = "const unsigned char m[] = {\n  0x00, 0x01, 0x7f,\n  0xff\n};\n"
NAME = "lenet5_model.h"


@pytest.fixture(scope="module")
def shipped() -> Bundle:
    return Bundle.open()


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
