"""Files and folders appear whole or not at all."""

import contextlib
import os
from pathlib import Path

import pytest

from lenet_edge.core.errors import OutputError
from lenet_edge.core.files import new_folder, write_file


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file"
    write_file(path, "old")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.listdir(path.parent) == ["file"]


def test_a_failed_write_leaves_the_old_file_and_no_debris(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    write_file(path, "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left on device"):
        write_file(path, "new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["file"]


def test_a_really_full_disk_is_one_clear_error() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("only Linux has /dev/full, a disk that is full")
    with pytest.raises(OutputError, match=r"cannot write .*--out"):
        write_file(full / "file", "content")


def test_a_folder_appears_when_its_block_ends(tmp_path: Path) -> None:
    with new_folder(tmp_path / "out") as scratch:
        (scratch / "file").write_text("content")
        assert not (tmp_path / "out").exists()
    assert (tmp_path / "out" / "file").read_text() == "content"
    assert os.listdir(tmp_path) == ["out"]


def test_a_folder_is_replaced_whole(tmp_path: Path) -> None:
    for content in ("old", "new"):
        with new_folder(tmp_path / "out") as scratch:
            (scratch / content).touch()
    assert os.listdir(tmp_path / "out") == ["new"]
    assert os.listdir(tmp_path) == ["out"]


def test_an_error_in_the_block_leaves_the_old_folder(tmp_path: Path) -> None:
    with new_folder(tmp_path / "out") as scratch:
        (scratch / "old").touch()
    with contextlib.suppress(KeyboardInterrupt), new_folder(tmp_path / "out") as scratch:
        (scratch / "new").touch()
        raise KeyboardInterrupt
    assert os.listdir(tmp_path / "out") == ["old"]
    assert os.listdir(tmp_path) == ["out"]
