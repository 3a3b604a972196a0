"""A .tflite file that holds more than its network fails."""

from pathlib import Path

import pytest

from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.verify.file_checks import check_model_files
from tests.lenet_edge.verify.broken import with_files

FILES = ("lenet5-float16.tflite", "lenet5-float32.tflite", INT8_FILE)


def test_the_shipped_files_hold_their_networks_and_nothing_else(shipped: Bundle) -> None:
    *checks, names = check_model_files(shipped)
    assert [check.files for check in checks] == [(name,) for name in FILES]
    assert all(check.holds for check in checks)
    assert (names.holds, names.files) == (None, FILES)


@pytest.mark.parametrize("name", FILES)
def test_bytes_at_the_end_of_a_file_are_found(shipped: Bundle, tmp_path: Path, name: str) -> None:
    content = shipped.path(name).read_bytes()
    wrong = with_files(shipped, tmp_path / "b", {name: content + b"secret"})
    (check,) = (check for check in check_model_files(wrong) if check.holds is False)
    assert check.files == (name,)
    assert check.detail == (
        f"6 of {len(content) + 6:,} bytes do not, the first of them at byte {len(content):,}"
    )


def test_a_file_without_a_model_fails(shipped: Bundle, tmp_path: Path) -> None:
    wrong = with_files(shipped, tmp_path / "b", {FILES[0]: b"????TFL3" + bytes(90)})
    check = check_model_files(wrong)[0]
    assert (check.holds, check.files) == (False, FILES[:1])
