"""Pixels come upright, with 8 bits, with their contrast, and in bounded memory."""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from device.frames.image_files import read_picture
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


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["jpg", "ppm"])
def test_two_hundred_megapixels_are_read_within_500_megabytes(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"huge.{kind}"
    wide = cv2.resize(PAGE, (20_000, 10_000), interpolation=cv2.INTER_NEAREST)
    cv2.imwrite(str(path), cv2.merge([wide] * 3))
    program = (
        "import pathlib, re, sys\n"
        "from device.frames.image_files import read_picture\n"
        "image, size = read_picture(pathlib.Path(sys.argv[1]))\n"
        "status = pathlib.Path('/proc/self/status').read_text()\n"
        "print(*size, image.shape[1] <= 3200, *re.findall(r'VmHWM:\\s*(\\d+)', status))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    width, height, small, kilobytes = done.stdout.split()
    assert (width, height, small) == ("20000", "10000", "True")
    assert int(kilobytes) < 500_000
    assert done.stderr == ""


def test_a_picture_too_large_to_be_decoded_is_refused(tmp_path: Path) -> None:
    Image.new("1", (20_000, 20_000)).save(tmp_path / "bomb.png")
    with pytest.raises(FrameError, match=r"bomb\.png: it has 400 megapixels; at most 250"):
        read_picture(tmp_path / "bomb.png")
