"""Label pictures with the help of a network: its guess is shown, the least sure first."""

from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from string import ascii_lowercase, digits
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.frames.image_files import PICTURE_SUFFIXES, picture_frame
from device.inference.engines import open_engine
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.station.digit_recorder import write_digit
from lenet_edge.core.errors import FrameError, LenetEdgeError, UsageError
from lenet_edge.core.files import can_be_folder
from lenet_edge.data.picture_import import import_options
from lenet_edge.data.picture_layout import MNIST_LAYOUT, PictureLayout
from lenet_edge.network.bundle import CELL, Bundle
from lenet_edge.network.calibration import Calibration

PAGE_SIDE: Final = 128
"""Pictures with a longer side of at least so many pixels are pages: their digits are cut out."""


@dataclass(frozen=True)
class Candidate:
    """A picture to be labelled.

    Attributes:
        name: file name under which it is kept.
        picture: as the network sees it, ``uint8[h, w]`` or ``uint8[h, w, 3]`` (red, green, blue).
        guess: the label that the network would give.
        confidence: of that guess, from 0 to 1.
    """

    name: str
    picture: NDArray[np.uint8] = field(repr=False)
    guess: str
    confidence: float


def find_candidates(
    folder: Path, bundle: Bundle, cells: int | None = None
) -> tuple[list[Candidate], list[str]]:
    """Return the pictures in a folder and its sub-folders, the least sure first.

    Crops are prepared as the network's training pictures were. From larger pictures, the digits are
    cut out, if the network reads digits.

    Args:
        folder: where the pictures are.
        bundle: the network that guesses.
        cells: number of cells in a row that each picture shows; None if it shows digits anywhere,
            or one cell.

    Returns:
        The candidates, and why other files were left out.

    Raises:
        FrameError: if the folder holds no pictures.
        UsageError: if there are cells, but the network does not read cells.
    """
    if cells is not None and bundle.normalization != CELL:
        raise UsageError(
            f"{bundle.name} does not read cells: leave out --digits, or name another network, such "
            "as --bundle meter"
        )
    options = import_options(bundle)
    layout = PictureLayout(options.normalize or "none", options.size or 28, options.channels or 1)
    named = [p for p in sorted(folder.rglob("*")) if p.suffix.lower() in PICTURE_SUFFIXES]
    paths = [p for p in named if p.is_file()]
    if not paths:
        kinds = ", ".join(PICTURE_SUFFIXES)
        raise FrameError(
            f"{folder} holds no pictures ({kinds}); name a folder of photographs, "
            "or of what 'run --record' kept"
        )
    names, pictures = [], []
    left_out = [f"{p} is not a file" for p in named if not p.is_file() and not p.is_dir()]
    reads = layout == MNIST_LAYOUT or cells is not None
    with Reader(bundle) if reads else nullcontext() as reader:
        for path in paths:
            name = "-".join(path.relative_to(folder).with_suffix("").parts)
            try:
                found = _crops(path, layout, reader, cells)
            except LenetEdgeError as error:
                left_out.append(str(error))
                continue
            for number, picture in enumerate(found):
                names.append(f"{name}-{number}.png" if len(found) > 1 else f"{name}.png")
                pictures.append(picture)
    if not pictures:
        raise FrameError(f"no picture of {folder} can be used: {'; '.join(left_out[:3])}")
    with open_engine(bundle) as engine:
        logits = engine.predict(np.stack(pictures))
    chances = Calibration.from_manifest(bundle.manifest).probabilities(logits)
    found_all = [
        Candidate(name, picture, bundle.labels[row.argmax()], float(row.max()))
        for name, picture, row in zip(names, pictures, chances, strict=True)
    ]
    return sorted(found_all, key=lambda c: (c.confidence, c.name)), left_out


def _crops(
    path: Path, layout: PictureLayout, reader: Reader | None, cells: int | None
) -> list[NDArray[np.uint8]]:
    """Return the digits of a page, the cells of a row that are not empty, or a crop as a whole."""
    image = picture_frame(path).image
    if reader is not None and cells is not None:
        row = reader.read(image, ReadingOptions(expected=cells)).digits
        return [digit.picture for digit in row if digit.label]
    if reader is not None and max(image.shape[:2]) >= PAGE_SIDE:
        return [digit.picture for digit in reader.read(image).digits]
    return [layout.apply(image)]


class LabellingSession:
    """The order of the candidates, and the folder that labelled pictures go to.

    Pictures that are in the folder already are not asked for again.

    Args:
        candidates: in the order in which they are shown.
        labels: that may be given.
        out: the folder; pictures are kept as ``out/<label>/<name>``.

    Raises:
        UsageError: if a label cannot be the name of a folder, or is given twice.
    """

    def __init__(self, candidates: list[Candidate], labels: tuple[str, ...], out: Path) -> None:
        for label in labels:
            if not can_be_folder(label):
                raise UsageError(
                    f"the label {label!r} cannot be the name of a folder; choose one without "
                    "slashes that does not begin with a dot"
                )
        if len(set(labels)) < len(labels):
            raise UsageError(f"a label is given twice: {', '.join(labels)}")
        self.labels = labels
        self.out = out
        done = {path.name for path in out.glob("*/*.png")}
        self._open = [candidate for candidate in candidates if candidate.name not in done]
        self._kept: list[tuple[Candidate, Path]] = []

    @property
    def left(self) -> int:
        """Number of pictures without a label."""
        return len(self._open)

    @property
    def kept(self) -> int:
        """Number of pictures that were labelled in this session."""
        return len(self._kept)

    @property
    def current(self) -> Candidate | None:
        """The picture to label now; None if all have one."""
        return self._open[0] if self._open else None

    def keep(self, name: str, label: str) -> bool:
        """Keep the current picture under a label; False if ``name`` is not the current one.

        Raises:
            OutputError: if it cannot be written.
            ValueError: if there is no such label.
        """
        if label not in self.labels:
            raise ValueError(f"there is no label {label!r}")
        if self.current is None or self.current.name != name:
            return False
        candidate = self._open.pop(0)
        path = self.out / label / candidate.name
        picture = candidate.picture
        write_digit(path, picture if picture.ndim == 2 else picture[..., ::-1])
        self._kept.append((candidate, path))
        return True

    def skip(self) -> None:
        """Put the current picture last."""
        self._open.append(self._open.pop(0))

    def undo(self) -> None:
        """Take the last label back and show that picture again."""
        if self._kept:
            candidate, path = self._kept.pop()
            path.unlink(missing_ok=True)
            self._open.insert(0, candidate)


def keys_of(labels: tuple[str, ...]) -> dict[str, str]:
    """Return key -> label: a label's own first character where it is free, else the next key."""
    keys: dict[str, str] = {}
    rest = []
    for label in labels:
        first = label[0].lower()
        if first in digits + ascii_lowercase and first not in keys:
            keys[first] = label
        else:
            rest.append(label)
    free = (key for key in digits + ascii_lowercase if key not in keys)
    return {**keys, **dict(zip(free, rest, strict=False))}
