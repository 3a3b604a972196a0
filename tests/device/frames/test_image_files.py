"""Every kind of picture file is read upright as 8 bits; broken ones say so in one line."""

import contextlib
import random
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from device.frames.frame import Frame, list_pictures, luminance, parse_size, picture_frame
from device.frames.image_files import read_picture
from lenet_edge.core.errors import FrameError
from tests.device.reading.pages import page

PAGE = page()


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK", "P", "1", "LA", "RGBA"])
@pytest.mark.parametrize("kind", ["png", "jpg", "tif", "gif", "bmp", "webp"])
def test_modes_and_kinds(tmp_path: Path, mode: str, kind: str) -> None:
    path = tmp_path / f"page.{kind}"
    try:
        Image.fromarray(PAGE).convert(mode).save(path)
    except (OSError, ValueError, KeyError):
        pytest.skip(f"a {kind} file cannot hold {mode} pixels, so there is none to read")
    image, size = read_picture(path)
    assert size == (480, 240)
    gray = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    assert gray[5, 5] > 200
    assert np.abs(gray.astype(int) - PAGE).mean() < 6 or mode == "1"


def test_sixteen_bits_keep_their_contrast(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "deep.png"), PAGE.astype(np.uint16) * 16)
    image, _ = read_picture(tmp_path / "deep.png")
    assert image.dtype == np.uint8
    assert int(image.max()) - int(image.min()) > 200


@pytest.mark.parametrize("ink", [0, 255])
def test_transparent_pictures_lie_on_paper_that_shows_them(tmp_path: Path, ink: int) -> None:
    layers = np.full((*PAGE.shape, 4), ink, np.uint8)
    layers[:, :, 3] = 255 - PAGE
    Image.fromarray(layers).save(tmp_path / "clear.png")
    image, _ = read_picture(tmp_path / "clear.png")
    assert int(image.max()) - int(image.min()) > 100


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_obeyed(tmp_path: Path, orientation: int) -> None:
    marked = np.full((60, 100), 255, np.uint8)
    marked[:20, :30] = 0
    turns = {
        1: [], 2: [Image.Transpose.FLIP_LEFT_RIGHT], 3: [Image.Transpose.ROTATE_180],
        4: [Image.Transpose.FLIP_TOP_BOTTOM], 5: [Image.Transpose.TRANSPOSE],
        6: [Image.Transpose.ROTATE_90], 7: [Image.Transpose.TRANSVERSE],
        8: [Image.Transpose.ROTATE_270],
    }  # fmt: skip
    stored = Image.fromarray(marked)
    for turn in turns[orientation]:
        stored = stored.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(tmp_path / "turned.jpg", exif=exif)
    image, size = read_picture(tmp_path / "turned.jpg")
    assert size == (100, 60)
    assert image.shape[:2] == (60, 100)
    assert image[10, 15].max() < 40
    assert image[50, 80].min() > 200


def test_huge_jpegs_are_decoded_at_a_fraction(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "huge.jpg"), np.full((3000, 4000), 200, np.uint8))
    image, size = read_picture(tmp_path / "huge.jpg")
    assert size == (4000, 3000)
    assert image.shape == (1500, 2000)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.png").write_bytes(content)
    with pytest.raises(FrameError, match=r"bad\.png"):
        read_picture(tmp_path / "bad.png")


def test_a_missing_file_says_so(tmp_path: Path) -> None:
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


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((0, 5), np.uint8),
        np.zeros((5, 0, 3), np.uint8),
        np.zeros((5, 5), np.float32),
        np.zeros((5, 5, 4), np.uint8),
        np.zeros(5, np.uint8),
    ],
)
def test_frames_that_are_no_pictures_are_refused(array: np.ndarray) -> None:
    with pytest.raises(FrameError, match="frame 7"):
        Frame(array, 0.0, 7, "camera")


def test_a_folder_lists_its_pictures_by_name(tmp_path: Path) -> None:
    for name in ("b.png", "a.jpg", "notes.txt"):
        cv2.imwrite(str(tmp_path / name), PAGE) if "txt" not in name else None
    (tmp_path / "notes.txt").write_text("no picture")
    assert [p.name for p in list_pictures(tmp_path)] == ["a.jpg", "b.png"]
    with pytest.raises(FrameError, match="holds no pictures"):
        list_pictures(tmp_path.parent / tmp_path.name / "..")


def test_the_luminance_plane_ends_before_the_stride() -> None:
    planes = np.zeros((90, 128), np.uint8)
    planes[:60, :100] = 7
    image = luminance(planes, 100, 60)
    assert image.shape == (60, 100)
    assert (image == 7).all()


@pytest.mark.parametrize("text", ["640", "x480", "640x", "-1x5", "0x0", "axb", "999999x10"])
def test_sizes_that_are_none(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        parse_size(text)


def test_a_size() -> None:
    assert parse_size("640X480") == (640, 480)


def test_a_picture_knows_how_long_it_took(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "page.png"), PAGE)
    assert picture_frame(tmp_path / "page.png").capture_ms > 0
