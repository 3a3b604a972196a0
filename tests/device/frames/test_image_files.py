"""Every kind of picture file is read upright as 8 bits; a broken one is one line of error."""

import contextlib
import os
import random
import sys
import threading
from pathlib import Path

import cv2
import numpy as np
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from device.frames import image_files
from device.frames.image_files import list_pictures, picture_frame, picture_frames, read_picture
from lenet_edge.core.errors import FrameError, MissingDependencyError
from tests.device.reading.pages import page

PAGE = page()


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_a_file_that_is_not_a_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.png").write_bytes(content)
    with pytest.raises(FrameError, match=r"bad\.png"):
        read_picture(tmp_path / "bad.png")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FrameError, match="No such file"):
        read_picture(tmp_path / "none.png")


@pytest.fixture(scope="module")
def encoded() -> list[bytes]:
    kinds = (".png", ".jpg", ".bmp", ".webp", ".tiff")
    return [cv2.imencode(kind, PAGE)[1].tobytes() for kind in kinds]


@given(seed=st.integers(0, 2**32), cut=st.floats(0, 1), flips=st.integers(0, 40))
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_damaged_files_are_read_or_refused(
    tmp_path: Path, encoded: list[bytes], seed: int, cut: float, flips: int
) -> None:
    chance = random.Random(seed)
    content = bytearray(chance.choice(encoded))
    for _ in range(flips):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path = tmp_path / "damaged.bin"
    path.write_bytes(content[: round(cut * len(content))])
    with contextlib.suppress(FrameError):
        image, _ = read_picture(path)
        assert image.dtype == np.uint8


def test_a_folder_lists_its_pictures_by_name(tmp_path: Path) -> None:
    for name in ("b.png", "a.jpg", "notes.txt"):
        cv2.imwrite(str(tmp_path / name), PAGE) if "txt" not in name else None
    (tmp_path / "notes.txt").write_text("no picture")
    (tmp_path / "more").mkdir()
    found, left_out = list_pictures(tmp_path)
    assert [p.name for p in found] == ["a.jpg", "b.png"]
    assert left_out == "1 folder, 1 other file (.txt)"
    with pytest.raises(FrameError, match="holds no pictures"):
        list_pictures(tmp_path.parent / tmp_path.name / "..")


def test_what_is_named_like_a_picture_and_is_none_is_called_what_it_is(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), np.zeros((9, 9), np.uint8))
    (tmp_path / "b.png").symlink_to("nowhere.png")
    os.mkfifo(tmp_path / "c.png")
    _, left_out = list_pictures(tmp_path)
    assert left_out == "2 other files (a link to nothing, a pipe)"


def test_the_time_that_decoding_took_is_kept(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "page.png"), PAGE)
    assert picture_frame(tmp_path / "page.png").capture_ms > 0


@pytest.mark.parametrize("kind", ["tif", "gif", "webp", "pdf"])
def test_every_page_of_a_file_is_a_frame(tmp_path: Path, kind: str) -> None:
    pages = [Image.fromarray(page(text)) for text in ("1", "23", "456")]
    pages[0].save(tmp_path / f"pages.{kind}", save_all=True, append_images=pages[1:])
    frames = list(picture_frames(tmp_path / f"pages.{kind}"))
    assert [(frame.index, frame.pages) for frame in frames] == [(0, 3), (1, 3), (2, 3)]
    ink = [int((frame.image < 100).sum()) for frame in frames]
    assert 0 < ink[0] < ink[1] < ink[2]


def test_a_smaller_copy_within_a_tiff_is_no_page(tmp_path: Path) -> None:
    whole, copy = Image.fromarray(PAGE), Image.fromarray(PAGE[::4, ::4])
    copy.encoderinfo = {"tiffinfo": {254: 1}}
    whole.save(tmp_path / "scan.tif", save_all=True, append_images=[copy])
    (frame,) = picture_frames(tmp_path / "scan.tif")
    assert frame.image.shape == PAGE.shape


def test_a_preview_within_a_jpeg_is_no_page(tmp_path: Path) -> None:
    whole, preview = Image.fromarray(PAGE), Image.fromarray(PAGE[::4, ::4])
    whole.save(tmp_path / "phone.jpg", "MPO", save_all=True, append_images=[preview])
    (frame,) = picture_frames(tmp_path / "phone.jpg")
    assert frame.image.shape[:2] == PAGE.shape


@pytest.mark.parametrize("kind", ["heic", "avif", "jp2", "jfif", "ppm"])
def test_the_formats_of_phones_and_scanners_are_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"page.{kind}"
    if kind == "heic":
        pillow_heif.from_pillow(Image.fromarray(PAGE)).save(path)
    else:
        Image.fromarray(PAGE).save(path)
    assert list_pictures(tmp_path)[0] == [path]
    image, size = read_picture(path)
    assert size == (480, 240)
    gray = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    assert np.abs(gray.astype(int) - PAGE).mean() < 6


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"%PDF-1.7 and nothing else", "damaged"), (b"\0\0\0\x18ftypheic" + b"\0" * 40, "damaged")],
)
def test_a_damaged_document_is_refused_in_one_line(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    (tmp_path / "bad.pdf").write_bytes(content)
    with pytest.raises(FrameError, match=rf"^cannot read .*bad\.pdf: .*{reason}"):
        read_picture(tmp_path / "bad.pdf")


@pytest.mark.parametrize("package", ["pypdfium2", "pillow_heif"])
def test_a_format_whose_package_is_missing_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    content = {"pypdfium2": b"%PDF-1.7", "pillow_heif": b"\0\0\0\x18ftypheic"}
    (tmp_path / "form").write_bytes(content[package])
    with pytest.raises(MissingDependencyError, match=r"form: .*lenet-edge\[formats\]"):
        read_picture(tmp_path / "form")


def test_damage_that_the_decoder_repairs_causes_no_warning(
    tmp_path: Path, recwarn: pytest.WarningsRecorder
) -> None:
    path = tmp_path / "page.tif"
    Image.fromarray(PAGE).save(path)
    content = bytearray(path.read_bytes())
    directory = int.from_bytes(content[4:8], "little")
    entries = int.from_bytes(content[directory : directory + 2], "little")
    following = directory + 2 + 12 * entries
    content[following : following + 4] = len(content).to_bytes(4, "little")  # A page that is lost.
    path.write_bytes(content)
    with contextlib.suppress(FrameError):
        list(picture_frames(path))
    assert [str(warning.message) for warning in recwarn] == []


def test_a_pipe_that_nobody_writes_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image_files, "WAIT_FOR_WRITER_SECONDS", 0)
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(FrameError, match=r"cannot read .*pipe\.png: it is a pipe, and nothing"):
        read_picture(tmp_path / "pipe.png")


def test_a_picture_is_read_from_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(cv2.imencode(".png", PAGE)[1].tobytes())
    os.mkfifo(tmp_path / "pipe.png")
    content = (tmp_path / "page.png").read_bytes()
    writer = threading.Thread(target=(tmp_path / "pipe.png").write_bytes, args=[content])
    writer.start()
    image, _ = read_picture(tmp_path / "pipe.png")
    writer.join()
    assert np.array_equal(image, PAGE)
