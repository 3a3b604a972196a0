import os
from pathlib import Path

import pytest

from device.archive.picture_sources import find_sources, open_source
from lenet_edge.core.errors import FrameError
from tests.device.archive.pictures import BROKEN, draw_archive


def test_a_folder_stands_for_the_pictures_of_all_its_subfolders(tmp_path: Path) -> None:
    draw_archive(tmp_path, 4)
    (tmp_path / "notes.md").write_text("no picture")
    os.mkfifo(tmp_path / "a" / "pipe.jpg")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "x.png").write_bytes(b"")
    found = [str(Path(name).relative_to(tmp_path)) for name in find_sources(str(tmp_path))]
    assert found == ["a/0001.png", "a/0003.png", "b/0000.png", "b/0002.png", BROKEN]


def test_a_list_names_pictures_relative_to_itself(tmp_path: Path) -> None:
    names = tmp_path / "pages.txt"
    names.write_text("# The first floor:\na/0001.png\n\n/scans/page.png\ns3://scans/page.png\n")
    assert list(find_sources(str(names))) == [
        str(tmp_path / "a/0001.png"),
        "/scans/page.png",
        "s3://scans/page.png",
    ]


def test_a_list_that_is_no_text_is_an_error_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "pages.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FrameError, match=r"cannot read the list .*pages\.txt"):
        list(find_sources(str(tmp_path / "pages.txt")))


def test_a_source_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FrameError, match="there is no"):
        list(find_sources(str(tmp_path / "missing")))


def test_a_picture_is_its_own_source_and_opens(tmp_path: Path) -> None:
    picture = str(draw_archive(tmp_path, 1) / "b" / "0000.png")
    assert list(find_sources(picture)) == [picture]
    assert [frame.source for frame in open_source(picture)] == [picture]


def test_a_picture_has_one_name_wherever_the_command_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_archive(tmp_path, 2)
    monkeypatch.chdir(tmp_path)
    assert list(find_sources(".")) == list(find_sources(str(tmp_path)))
    assert list(find_sources("b/0000.png")) == [str(tmp_path / "b/0000.png")]
