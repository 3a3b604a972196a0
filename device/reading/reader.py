"""Reading digits from pictures: the stages in order, and the choice among their results.

>>> with Reader() as reader:
...     print(reader.read("photo.jpg").text)

The JSON form of a reading, ``lenet-edge/reading/1``, is described in ``device/READING.md``.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from device.frames.frame import Frame, Image
from device.frames.image_files import picture_frame
from device.inference.engines import open_engine
from device.reading.cell_flow import read_cells
from device.reading.cells.cell_network import CellNetwork
from device.reading.digits.cut_off import LineInk
from device.reading.digits.fixed_length import fit_line
from device.reading.digits.gaps import count_gaps
from device.reading.digits.judge import Judge
from device.reading.digits.recognition import Recognizer
from device.reading.digits.shapes import Shape
from device.reading.digits.text_lines import arrange_all, arrange_rows, in_columns
from device.reading.flow import Clock, Flow
from device.reading.ink.ink_colour import only_ink
from device.reading.ink.threshold import Gray
from device.reading.ink.work_size import to_work_size
from device.reading.options import ORIENTATIONS, ReadingOptions, choose_line
from device.reading.orientation import read_turned
from device.reading.page.perspective import mapped_boxes
from device.reading.picture import WorkPicture
from device.reading.result import Digit, Line, PageVerdict, Reading, Verdict, edge_words
from device.reading.stages import Stages
from device.reading.verdict import judge_cells, judge_page
from lenet_edge.core.errors import BundleError, FrameError, UsageError
from lenet_edge.core.geometry import Box
from lenet_edge.network.bundle import CELL, Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.mnist_layout import SIZE
from lenet_edge.network.predictor import Predictor
from lenet_edge.network.remedy import FOREIGN
from lenet_edge.network.second_look import SecondLook, look_twice

_DEFAULT_OPTIONS: Final = ReadingOptions()

_Read = tuple[Reading, Callable[[], Stages]]
"""A reading, and what returns its stages."""


class Reader:
    """Reads digits. Open with ``with``, or call ``close`` when done.

    Args:
        bundle: folder of a bundle, or an open one; the shipped bundle by default.
        engine: what runs the network, see ``device.inference.engines.ENGINES``; ``auto`` chooses.
        reject: rejection score above which a shape is rejected; the bundle's own by default.
        orientation: ``upright``, or ``auto`` to try all four orientations of each picture.

    Raises:
        BundleError: if the bundle fails its checks, or its network takes
            pictures of another size or in colour.
        MissingDependencyError: if no engine is installed.
        UsageError: if there is no such engine or orientation.
    """

    def __init__(
        self,
        bundle: Path | str | Bundle | None = None,
        engine: str = "auto",
        reject: float | None = None,
        orientation: str = "upright",
    ) -> None:
        if orientation not in ORIENTATIONS:
            raise UsageError(f"orientation is {' or '.join(ORIENTATIONS)}, not {orientation!r}")
        self._orientation = orientation
        self._engine_name, self._reject = engine, reject
        self._recognizer: Recognizer | None = None
        self._take(*self._prepared(bundle))

    @property
    def engine(self) -> str:
        """Name of the engine that runs the network."""
        return self._engine.name

    def __enter__(self) -> Self:
        """Load the network."""
        self._engine.__enter__()
        self._recognizer = Recognizer(Judge(self._engine, self._calibration, self._second_look))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Release the network."""
        self._recognizer = None
        self._engine.__exit__(kind, error, trace)

    def use(self, bundle: Path | str | Bundle | None) -> None:
        """Read with another bundle from now on; the reader must be open.

        If this fails, the reader goes on with the bundle that it had.

        Raises:
            BundleError: if the bundle fails its checks, or its network takes
                pictures of another size or in colour.
        """
        opened, engine = self._prepared(bundle)
        engine.__enter__()
        before = self._engine
        self._take(opened, engine)
        self._recognizer = Recognizer(Judge(self._engine, self._calibration, self._second_look))
        before.__exit__(None, None, None)

    def _prepared(self, bundle: Path | str | Bundle | None) -> tuple[Bundle, Predictor]:
        """Return an open bundle that this reader can use, and the engine that will run it."""
        if not isinstance(bundle, Bundle):
            bundle = Bundle.open(None if bundle is None else Path(bundle))
        _check_layout(bundle)
        return bundle, open_engine(bundle, self._engine_name)

    def _take(self, bundle: Bundle, engine: Predictor) -> None:
        """Take a bundle and its engine as those of this reader."""
        self.bundle = bundle
        self.labels = bundle.labels
        self._engine = engine
        self._calibration = _calibration(bundle, self._reject)
        self._shipped_calibration = Calibration.from_manifest(bundle.manifest)
        self._second_look = SecondLook.from_manifest(bundle.manifest)
        self._whole_cells = bundle.normalization == CELL

    def read(
        self, source: str | Path | Image | Frame, options: ReadingOptions = _DEFAULT_OPTIONS
    ) -> Reading:
        """Read one picture.

        Args:
            source: a file, an array (grey, or blue, green, red), or a frame.
            options: how to read it.

        Raises:
            FrameError: if it cannot be read.
        """
        return self._best(source, options)[0]

    def read_stages(
        self, source: str | Path | Image | Frame, options: ReadingOptions = _DEFAULT_OPTIONS
    ) -> tuple[Reading, Stages]:
        """Read one picture; return also what each stage made of it."""
        reading, stages = self._best(source, options)
        return reading, stages()

    def _best(self, source: str | Path | Image | Frame, options: ReadingOptions) -> _Read:
        """Read one picture, in the orientation that was asked for or is best."""
        if self._recognizer is None:
            raise RuntimeError("open the reader first: 'with Reader() as reader:'")
        frame = _frame(source)
        if options.colour is not None:
            image = only_ink(to_work_size(frame.image), options.colour)
            height, width = frame.image.shape[:2]
            frame = replace(frame, image=image, size=frame.size or (width, height))
        recognizer = self._recognizer
        if options.reject is not None:
            calibration = _rejecting(self._calibration, options.reject)
            recognizer = Recognizer(Judge(self._engine, calibration, self._second_look))
        read = partial(self._read, recognizer=recognizer, options=options)
        if self._whole_cells or options.cells is not None:
            read = partial(self._read_cells, options=options)
        upright = (options.orientation or self._orientation) == "upright"
        return read(frame) if upright else read_turned(frame, read)

    def scores(self, pictures: Sequence[Gray]) -> NDArray[np.float32]:
        """Return the calibrated probability of every label for pictures: ``float32[N, labels]``."""
        if not pictures:
            return np.zeros((0, len(self.labels)), np.float32)
        images = np.stack(pictures)
        if self._second_look is None:
            logits = self._engine.predict(images)
        else:
            logits = look_twice(self._engine, images, self._second_look).second
        return self._calibration.probabilities(logits)

    def _read(self, frame: Frame, recognizer: Recognizer, options: ReadingOptions) -> _Read:
        """Read a frame as it is, without turning it."""
        clock = Clock(frame.capture_ms)
        width, height = frame.size or (frame.image.shape[1], frame.image.shape[0])
        stages = Flow(WorkPicture(frame.image, (width, height)), recognizer, options, clock).best()
        page = judge_page(stages, self._shipped_calibration)
        if page.verdict is Verdict.CLUTTER and options.expected is None:
            shapes = [replace(s, rejected=True) for s in stages.shapes]
            stages = replace(stages, shapes=shapes)
        homography = stages.homography
        boxes = mapped_boxes([s.box for s in stages.shapes], homography, width, height)
        fitting = [
            (shape, box)
            for shape, box in zip(stages.shapes, boxes, strict=True)
            if options.accepts_height(box)
        ]
        if options.expected is not None:
            shapes = fit_line(
                [s for s, _ in fitting], options.expected, stages.page, recognizer.judge
            )
            boxes = mapped_boxes([s.box for s in shapes], homography, width, height)
            fitting = list(zip(shapes, boxes, strict=True))
        lines = choose_line(self._lines(fitting, stages), options.expected)
        clock.lap("segment")
        reading = Reading(
            frame.source, frame.index, frame.timestamp, width, height, lines, clock.timing(), page
        )
        if reading.cut_off:
            cut = PageVerdict(Verdict.CUT_OFF, (edge_words(reading.cut_off),))
            reading = replace(reading, page=cut)
        return reading, lambda: stages

    def _read_cells(self, frame: Frame, options: ReadingOptions) -> _Read:
        """Read the cells of a frame as it is, without turning it."""
        clock = Clock(frame.capture_ms)
        width, height = frame.size or (frame.image.shape[1], frame.image.shape[0])
        calibration = self._calibration
        if options.reject is not None:
            calibration = _rejecting(calibration, options.reject)
        network = CellNetwork(self._engine, calibration, self.labels)
        found = read_cells(frame.image, (width, height), network, options, whole=self._whole_cells)
        clock.lap("segment", infer=network.infer_ms)
        lines = []
        for row in found.rows:
            boxes = mapped_boxes([c.box for c in row], found.homography, width, height)
            digits = (
                Digit(
                    "" if c.empty else self.labels[c.label],
                    0.0 if c.empty else c.confidence,
                    box,
                    c.rejected,
                    c.picture,
                )
                for c, box in zip(row, boxes, strict=True)
            )
            lines.append(
                Line(tuple(digits), cells=True, in_grid=len(found.rows) > 1, tenths=row[-1].tenths)
            )
        page = judge_cells([c for row in found.rows for c in row], found.gray)
        reading = Reading(
            frame.source,
            frame.index,
            frame.timestamp,
            width,
            height,
            tuple(lines),
            clock.timing(),
            page,
        )
        return reading, found.stages

    def _lines(self, shapes: list[tuple[Shape, Box]], stages: Stages) -> tuple[Line, ...]:
        """Arrange shapes, with their boxes on the picture, in lines of digits."""
        boxes, rejected = [box for _, box in shapes], [s.rejected for s, _ in shapes]
        lattice = stages.page.lattice
        rows = None if lattice is None else lattice.rows_of([s.box for s, _ in shapes])
        arranged = arrange_all(boxes, rejected)
        if rows is not None and not in_columns(arranged, boxes):
            arranged = arrange_rows(boxes, rejected, rows)
        return tuple(self._line([shapes[i] for i in indices], stages) for indices in arranged)

    def _line(self, shapes: list[tuple[Shape, Box]], stages: Stages) -> Line:
        """Make a line of digits of shapes, with their boxes on the picture."""
        digits = [
            Digit(self.labels[s.label], s.confidence, box, s.rejected, s.picture)
            for s, box in shapes
        ]
        gaps = count_gaps([s for s, _ in shapes])
        accepted = [s.box for s, _ in shapes if not s.rejected]
        if stages.rectified or not accepted or not stages.page.edge_pieces:
            return Line(tuple(digits), gaps=gaps)
        ink = LineInk(accepted, [s.box for s, _ in shapes if s.rejected], stages.page)
        digits = [
            replace(digit, cut_off=ink.edges_at(s.box))
            for digit, (s, _) in zip(digits, shapes, strict=True)
        ]
        return Line(tuple(digits), ink.cut_off(), gaps=gaps)


def _frame(source: str | Path | Image | Frame) -> Frame:
    if isinstance(source, Frame):
        return source
    if isinstance(source, np.ndarray):
        return Frame(source, time.time(), 0, "array")
    if not isinstance(source, str | Path):
        raise FrameError(
            f"a picture is the path of a file, an array uint8[h, w] or uint8[h, w, 3], or a Frame, "
            f"not {type(source).__name__}"
        )
    return picture_frame(Path(source))


def _check_layout(bundle: Bundle) -> None:
    """Check that a bundle's network takes grey pictures of 28x28.

    Raises:
        BundleError: if it takes others.
    """
    shape = bundle.manifest.get("input", {}).get("shape", [SIZE, SIZE])
    if shape not in ([SIZE, SIZE], [SIZE, SIZE, 1]):
        raise BundleError(
            f"the network of {bundle.folder} takes pictures of {' x '.join(map(str, shape))} "
            f"values, but handwriting is read as grey pictures of {SIZE} x {SIZE}; "
            f"{_of_that_size(bundle)} to read with it, or run its C on your own pictures"
        )


def _of_that_size(bundle: Bundle) -> str:
    if bundle.manifest.get("variant") == FOREIGN:
        return "train it for such pictures"
    return f"build it with '--size {SIZE} --channels 1'"


def _calibration(bundle: Bundle, reject: float | None) -> Calibration:
    calibration = Calibration.from_manifest(bundle.manifest)
    return calibration if reject is None else _rejecting(calibration, reject)


def _rejecting(calibration: Calibration, score: float) -> Calibration:
    """Return a calibration that rejects above a score, also where cells are looked at again."""
    looks = None if calibration.looks_threshold is None else score
    return replace(calibration, reject_threshold=score, looks_threshold=looks)
