"""Rows of colour cameras become grey."""

import ctypes
import os
import subprocess

import numpy as np
import pytest
from numpy.typing import NDArray

from convert.c_engine import emit
from convert.frame_reader.reader_text import reader_files
from tests.convert.compiled import WARNINGS
from tests.convert.frame_reader.compiled_reader import shipped
from tests.needs import needs

pytestmark = needs("gcc")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    folder = tmp_path_factory.mktemp("colours")
    graph, judgement = shipped()
    for name, text in (emit(graph) | reader_files("lenet5", judgement)).items():
        (folder / name).write_text(text)
    command = ["gcc", "-std=c99", "-O1", *WARNINGS, "-shared", "-fPIC", "lenet5_reader.c"]
    subprocess.run([*command, "-o", "reader.so"], cwd=folder, check=True)
    # The network is not linked: rows are converted without it.
    return ctypes.CDLL(str(folder / "reader.so"), mode=os.RTLD_LAZY)


def grey(function: object, row: NDArray[np.uint8], count: int, option: int) -> NDArray[np.uint8]:
    """Return what a function of the reader makes of a row."""
    out = np.zeros(count + 1, np.uint8)
    function(  # type: ignore[operator]
        row.ctypes.data_as(ctypes.c_void_p),
        out.ctypes.data_as(ctypes.c_void_p),
        ctypes.c_size_t(count),
        ctypes.c_int(option),
    )
    assert out[count] == 0  # Nothing is written beyond the row.
    return out[:count]


@pytest.mark.parametrize(("swapped", "order"), [(0, "<u2"), (1, ">u2")])
def test_every_colour_of_rgb565_has_its_brightness(
    library: ctypes.CDLL, swapped: int, order: str
) -> None:
    colours = np.arange(1 << 16)
    red, green, blue = colours >> 11, colours >> 5 & 63, colours & 31
    # ITU-R BT.601.
    brightness = 255 * (0.299 * red / 31 + 0.587 * green / 63 + 0.114 * blue / 31)
    row = colours.astype(order).view(np.uint8)
    found = grey(library.lenet5_reader_grey_rgb565, row, len(colours), swapped)
    assert np.abs(found - brightness).max() <= 1
    assert (found[0], found[-1]) == (0, 255)


@pytest.mark.parametrize("first", [0, 1])
def test_yuv422_gives_its_brightness_also_in_place(library: ctypes.CDLL, first: int) -> None:
    row = np.random.default_rng(first).integers(0, 256, 640).astype(np.uint8)
    function = library.lenet5_reader_grey_yuv422
    brightness = row[first::2].copy()
    np.testing.assert_array_equal(grey(function, row, 320, first), brightness)
    place = row.ctypes.data_as(ctypes.c_void_p)
    function(place, place, ctypes.c_size_t(320), ctypes.c_int(first))
    np.testing.assert_array_equal(row[:320], brightness)
