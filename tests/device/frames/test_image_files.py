"""Every kind of picture file is read upright as 8 bits; a broken one is one line of error."""

import contextlib
import random
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from device.frames.image_files import list_pictures, picture_frame, read_picture
from lenet_edge.core.errors import FrameError
from tests.device.reading.pages import page

PAGE = page()


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK", "P", "1", "LA", "RGBA"])
@pytest.mark.parametrize("kind", ["png", "jpg", "tif", "gif", "bmp", "webp"])
def test_every_mode_of_every_kind_of_file_is_read(tmp_path: Path, mode: str, kind: str) -> None:
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
def test_transparent_pictures_get_paper_that_shows_their_ink(tmp_path: Path, ink: int) -> None:
    layers = np.full((*PAGE.shape, 4), ink, np.uint8)
    layers[:, :, 3] = 255 - PAGE
    Image.fromarray(layers).save(tmp_path / "clear.png")
    image, _ = read_picture(tmp_path / "clear.png")
    assert int(image.max()) - int(image.min()) > 100


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_are_turned_upright_by_their_exif_orientation(
    tmp_path: Path, orientation: int
) -> None:
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
    assert [p.name for p in list_pictures(tmp_path)] == ["a.jpg", "b.png"]
    with pytest.raises(FrameError, match="holds no pictures"):
        list_pictures(tmp_path.parent / tmp_path.name / "..")


def test_the_time_that_decoding_took_is_kept(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "page.png"), PAGE)
    assert picture_frame(tmp_path / "page.png").capture_ms > 0
