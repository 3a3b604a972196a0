"""What the generated reader refuses, when it is compiled and when it is called."""

import ctypes
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import emit
from convert.frame_reader.frame_types import FrameOptions
from convert.frame_reader.reader_reference import read_frame
from convert.frame_reader.reader_text import reader_files
from lenet_edge.core.errors import UsageError
from tests.convert.compiled import WARNINGS
from tests.convert.frame_reader.compiled_reader import reference_network, shipped
from tests.needs import needs

pytestmark = needs("gcc")

OK, WRONG_SIZE, WRONG_CELLS, WRONG_ROWS, WRONG_STRIDE = 0, -3, -4, -5, -6


class Options(ctypes.Structure):
    """``struct lenet5_reader_options``."""

    _fields_ = (
        *((name, ctypes.c_uint16) for name in ("x", "y", "width", "height")),
        ("cells", ctypes.c_uint8),
        ("ink", ctypes.c_uint8),
    )


class Stream(ctypes.Structure):
    """``struct lenet5_reader_stream``."""

    _fields_ = (
        ("small", ctypes.c_void_p),
        ("scratch", ctypes.c_void_p),
        *((name, ctypes.c_int) for name in ("width", "height", "factor", "rows", "row")),
    )


@pytest.fixture(scope="module", params=["modern", "meter"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The C of a shipped bundle and its reader."""
    written = tmp_path_factory.mktemp(request.param)
    graph, judgement = shipped(request.param)
    for name, text in (emit(graph) | reader_files("lenet5", judgement)).items():
        (written / name).write_text(text)
    return written


@pytest.fixture(scope="module")
def library(folder: Path) -> ctypes.CDLL:
    """The reader without its network, which nothing on an empty page asks for."""
    command = ["gcc", "-std=c99", "-O1", *WARNINGS, "-shared", "-fPIC", "lenet5_reader.c"]
    subprocess.run([*command, "-o", "reader.so"], cwd=folder, check=True)
    return ctypes.CDLL(str(folder / "reader.so"), mode=os.RTLD_LAZY)


def read(library: ctypes.CDLL, stride: int, size: tuple[int, int], options: Options) -> int:
    """Return the status of reading an empty page of ``size``, which needs no network."""
    frame, result, scratch = (np.full(n, 200, np.uint8) for n in (320 * 240, 1000, 40_000))
    return int(
        library.lenet5_read(
            frame.ctypes.data_as(ctypes.c_void_p),
            ctypes.c_size_t(stride),
            *size,
            ctypes.byref(options),
            result.ctypes.data_as(ctypes.c_void_p),
            scratch.ctypes.data_as(ctypes.c_void_p),
            ctypes.c_size_t(scratch.size),
        )
    )


def test_rows_that_overlap_and_cells_like_slits_are_refused(library: ctypes.CDLL) -> None:
    four = Options(cells=4)
    assert read(library, 320, (320, 240), four) == OK
    assert read(library, 319, (320, 240), four) == WRONG_STRIDE
    assert read(library, 319, (320, 240), Options(0, 0, 64, 64, 4)) == WRONG_STRIDE
    assert read(library, 320, (300, 240), four) == OK
    assert read(library, 320, (-1, 240), four) == WRONG_SIZE
    assert read(library, 320, (320, 240), Options(cells=5)) == OK
    assert read(library, 320, (320, 240), Options(cells=6)) == WRONG_CELLS
    assert read(library, 320, (320, 240), Options(0, 0, 320, 40, 32)) == OK
    assert read(library, 320, (320, 240), Options(0, 0, 320, 41, 32)) == WRONG_CELLS


def test_rows_and_end_of_a_stream_are_refused_if_its_beginning_was(library: ctypes.CDLL) -> None:
    stream = Stream(row=3, rows=240, factor=1, width=320, height=240)  # Of an earlier frame.
    small, scratch, result = (np.full(n, 200, np.uint8) for n in (100, 40_000, 1000))
    pixels, memory = (each.ctypes.data_as(ctypes.c_void_p) for each in (small, scratch))
    room = ctypes.c_size_t(small.size), memory, ctypes.c_size_t(scratch.size)
    begin = library.lenet5_reader_begin(ctypes.byref(stream), 320, 240, 2, pixels, *room)
    assert begin == WRONG_SIZE
    assert library.lenet5_reader_row(ctypes.byref(stream), pixels) == WRONG_ROWS
    answer = result.ctypes.data_as(ctypes.c_void_p)
    options = Options(cells=1)
    end = library.lenet5_reader_end(ctypes.byref(stream), ctypes.byref(options), answer)
    assert end == WRONG_ROWS
    assert (small == 200).all()
    assert (result == 200).all()


def test_the_reference_refuses_cells_like_slits() -> None:
    graph, judgement = shipped()
    frame = np.full((240, 320), 200, np.uint8)
    with pytest.raises(UsageError, match="0 to 5 cells here, not 6"):
        read_frame(frame, reference_network(graph), judgement, FrameOptions(cells=6))


@pytest.mark.parametrize(
    ("limit", "value", "bundle", "message"),
    [
        ("WIDTH", 1025, "", "16 to 1024; stream larger frames"),
        ("HEIGHT", 8, "", "MAX_WIDTH and _HEIGHT are 16 to 1024"),
        ("DIGITS", 251, "", "MAX_DIGITS is 1 to 250"),
        ("COMPONENTS", 300, "modern", "MAX_COMPONENTS is 8 to 250"),
        ("LOOKS", 0, "meter", "LOOKS is 1 to 5"),
    ],
)
def test_a_limit_out_of_range_does_not_compile(
    limit: str, value: int, bundle: str, message: str, folder: Path
) -> None:
    if bundle and not folder.name.startswith(bundle):
        pytest.skip(f"the other reader has no {limit.lower()}")
    name = f"LENET5_READER_{limit}" if limit == "LOOKS" else f"LENET5_READER_MAX_{limit}"
    command = ["gcc", "-std=c99", "-fsyntax-only", f"-D{name}={value}", "lenet5_reader.c"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert message in done.stderr


@pytest.mark.parametrize("side", [16, 1024])
def test_the_smallest_and_the_largest_limits_compile(side: int, folder: Path) -> None:
    sides = [f"-DLENET5_READER_MAX_{name}={side}" for name in ("WIDTH", "HEIGHT")]
    command = ["gcc", "-std=c99", *WARNINGS, "-fsyntax-only", *sides, "lenet5_reader.c"]
    subprocess.run(command, cwd=folder, check=True)
