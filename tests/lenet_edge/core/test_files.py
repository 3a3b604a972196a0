"""Files and folders appear whole or not at all."""

import contextlib
import os
from pathlib import Path

import pytest

from lenet_edge.core.errors import OutputError, UsageError
from lenet_edge.core.files import check_not_read, check_not_read_within, new_folder, write_file


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
    with pytest.raises(OutputError, match=r"No space left on device.*Free some space, or choose"):
        write_file(path, "new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["file"]


def test_a_really_full_disk_is_one_clear_error() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("only Linux has /dev/full, a disk that is full")
    with pytest.raises(OutputError, match=r"cannot write .*hoose another place"):
        write_file(full / "file", "content")


def test_more_space_is_only_advised_where_there_is_too_little(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"nothing there was changed\. Choose another place"):
        write_file(tmp_path / "file" / "within", "content")


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    secret = tmp_path / "settings.toml"
    secret.touch(mode=0o600)
    write_file(secret, "password")
    assert secret.stat().st_mode & 0o777 == 0o600


def test_a_symbolic_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    write_file(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OutputError, match="not a regular file"):
        write_file(pipe, "content")
    assert pipe.is_fifo()


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


def test_what_is_read_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "read").touch()
    (tmp_path / "link").symlink_to(tmp_path / "read")
    for path in (tmp_path / "read", tmp_path / "link", tmp_path / "." / "read"):
        with pytest.raises(UsageError, match="choose another place"):
            check_not_read(path, [tmp_path / "read"])
    check_not_read(tmp_path / "other", [tmp_path / "read"])


def test_a_folder_that_holds_what_is_read_is_not_replaced(tmp_path: Path) -> None:
    inner = tmp_path / "out" / "inner"
    inner.mkdir(parents=True)
    (tmp_path / "link").symlink_to(inner)
    for read in (inner, tmp_path / "out", tmp_path / "link"):
        with pytest.raises(UsageError, match="choose another place"):
            check_not_read_within(tmp_path / "out", [read])
    check_not_read_within(inner, [tmp_path / "out", tmp_path / "other"])
