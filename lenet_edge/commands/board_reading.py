"""What ``lenet-edge read --on BOARD`` does: pictures become frames that a board reads."""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from convert.frame_reader.frame_types import (
    FrameInk,
    FrameLimits,
    FrameOptions,
    FrameReading,
    FrameVerdict,
    Grey,
)
from device.frames.capture import VIDEO_SUFFIXES
from device.frames.frame import Frame
from device.frames.image_files import picture_frames
from device.mcu.board_reader import BoardReader
from device.mcu.boards import load_board
from device.reading.batch import BatchOptions, write_overlay
from device.reading.options import ReadingOptions, choose_line
from device.reading.region import FourCorners, ReadingArea, Region
from device.reading.result import Digit, Line, PageVerdict, Reading, Verdict
from lenet_edge.commands.reading_output import show_reading
from lenet_edge.core.console import note
from lenet_edge.core.errors import FrameError, LenetEdgeError, UsageError, VerdictError
from lenet_edge.core.geometry import edges_touched
from lenet_edge.network.bundle import CELL, Bundle

FRAME_SIZE: Final = (320, 240)
"""Largest width and height of the frames that a board is sent, in pixels."""

_MOST_CELLS: Final = FrameLimits().digits

_VERDICTS: Final = {
    FrameVerdict.FINE: PageVerdict(Verdict.WRITING),
    FrameVerdict.NOTHING: PageVerdict(Verdict.NOTHING),
    FrameVerdict.CUT_OFF: PageVerdict(Verdict.CUT_OFF),
    FrameVerdict.TOO_DARK: PageVerdict(Verdict.TOO_DARK),
    FrameVerdict.TOO_MUCH: PageVerdict(
        Verdict.CLUTTER, ("there are more shapes than the reader keeps; some are missing",)
    ),
}


def read_on_board(
    files: Iterable[Path],
    board: str,
    options: BatchOptions,
    *,
    port: str | None = None,
    as_json: bool,
) -> list[LenetEdgeError]:
    """Read pictures on a board, print what it read, and return the errors of all others.

    Of the options, the bundle, the region, the number of digits, the cells, the ink and the overlay
    are followed. With ``port``, the board runs the firmware already.

    Raises:
        UsageError: if there is no such board, or it cannot read so.
        DeviceError: if the board does not answer.
    """
    failures: list[LenetEdgeError] = []
    bundle = Bundle.open(options.bundle)
    _check_cells(bundle, options.reading)
    limits = FrameLimits(*FRAME_SIZE)
    with BoardReader(bundle, load_board(board), limits, port=port) as reader:
        for path in files:
            try:
                if path.suffix.lower() in VIDEO_SUFFIXES:
                    raise FrameError(f"{path}: a board reads pictures, not videos")
                for frame in picture_frames(path):
                    reading = _read(reader, frame, options.reading, options.region)
                    wrong = _show(path, reading, options, as_json=as_json)
                    if wrong is not None:
                        failures.append(wrong)
                    write_overlay(path, frame, reading, options)
            except FrameError as error:
                failures.append(error)
    return failures


def to_frame(image: Grey) -> Grey:
    """Return a picture, grey or BGR, as a grey frame that is at most ``FRAME_SIZE``."""
    grey = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    height, width = grey.shape
    scale = min(1.0, FRAME_SIZE[0] / width, FRAME_SIZE[1] / height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


def _read(
    reader: BoardReader,
    frame: Frame,
    options: ReadingOptions,
    region: Region | FourCorners | None,
) -> Reading:
    area = region.area(*frame.original_size) if region else ReadingArea()
    crop = area.crop(frame)
    small = to_frame(crop.image)
    width, height = crop.original_size
    zoom = width / small.shape[1], height / small.shape[0]
    begun = time.perf_counter()
    found = reader.read(small, _options(options))
    lines = _lines(found, zoom, (width, height), cells=options.cells is not None)
    reading = Reading(
        frame.source,
        frame.index,
        frame.timestamp,
        width,
        height,
        choose_line(lines, options.expected),
        {"total": 1000 * (time.perf_counter() - begun)},
        _VERDICTS[found.verdict],
    )
    return area.with_boxes_in_frame(reading, frame)


def _options(options: ReadingOptions) -> FrameOptions:
    if isinstance(options.cells, tuple) and options.cells[1] != 1:
        raise UsageError("a board reads one row of cells: --digits N --cells")
    ink = {None: FrameInk.AUTO, True: FrameInk.DARK, False: FrameInk.LIGHT}[options.dark]
    return FrameOptions(None, options.cells[0] if options.cells else 0, ink)


def _lines(
    found: FrameReading, zoom: tuple[float, float], size: tuple[int, int], *, cells: bool
) -> tuple[Line, ...]:
    lines: dict[int, list[Digit]] = {}
    for digit in found.digits:
        x, y, width, height = (
            round(side * zoom[i % 2])
            for i, side in enumerate((digit.x, digit.y, digit.width, digit.height))
        )
        box = x, y, max(1, width), max(1, height)
        cut = edges_touched(box, *size) if digit.cut_off else frozenset[str]()
        is_empty = digit.rejected and digit.confidence == 0
        label = "" if is_empty else str(digit.label)
        picture = np.zeros((28, 28), np.uint8)
        lines.setdefault(digit.line, []).append(
            Digit(label, digit.confidence / 1000, box, digit.rejected, picture, cut)
        )
    return tuple(
        Line(
            tuple(lines[number]),
            frozenset[str]().union(*(d.cut_off for d in lines[number] if not d.rejected)),
            cells,
        )
        for number in sorted(lines)
    )


def _check_cells(bundle: Bundle, options: ReadingOptions) -> None:
    """Refuse what the generated reader does not do with this network."""
    if options.cells is None and bundle.normalization == CELL:
        raise UsageError(
            f"the network of {bundle.folder.name} reads cells: say how many with --digits N --cells"
        )
    if options.cells is not None and options.cells[0] > _MOST_CELLS:
        raise UsageError(f"a board reads at most {_MOST_CELLS} cells")


def _show(
    path: Path, reading: Reading, options: BatchOptions, *, as_json: bool
) -> VerdictError | None:
    """Print a reading; return what is wrong with its number of digits, if anything is."""
    wrong = show_reading(
        str(path),
        reading,
        with_name=options.several,
        expected=options.reading.expected,
        as_json=as_json,
    )
    if not as_json and reading.page == _VERDICTS[FrameVerdict.TOO_MUCH]:
        note(f"{path}: {', '.join(reading.page.reasons)}")
    return wrong
