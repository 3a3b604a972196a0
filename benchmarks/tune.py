"""Measure which constants of the reader matter: each is scaled, and pictures are read again.

    python benchmarks/tune.py [--scenes 12] [--forms 12] [--pages 3] [--cells 0] [--photos FOLDER]
        [--seed 0] [--only NAME] [--idle] [--out FILE]

Every number at the head of a module of ``device/reading``, and every number of its ``TUNING``, is
halved and doubled, a whole number in steps of one at least. For each value it prints by how many
the wrong digits change on drawn scenes, drawn forms, pages of letters and scribbles (digits that
are read there are wrong), rows read by cells (printed ones, displays, counters and forms), and
labelled photographs, and how many pictures are read otherwise. A constant that changes no reading
at any value is a candidate for deletion; a small sample does not prove it.

With ``--idle`` it only tells which constants change any reading, in a small part of the time: many
constants are changed at once, and only if a reading differs, half of them. A run that was ended
goes on where it was, if it has the same file ``--out``.
"""

import argparse
import ast
import dataclasses
import importlib
import json
import pkgutil
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import cv2
import numpy as np
from read_cell_forms import PRINTS, draw_cells
from read_nondigits import CELL, COLUMNS, ROWS, letter, scribble

import device.reading
from device.demo.drawn_forms import make_form
from device.demo.meter_day import MeterLook, meter_picture
from device.demo.scenes import make_scene
from device.frames.frame import Image
from device.frames.image_files import picture_frame
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.tools.scoring import edits, unordered_edits
from lenet_edge.data.printed_displays import HAZARDS, draw_display
from lenet_edge.data.printed_faces import STYLES
from lenet_edge.data.printed_rows import draw_row
from lenet_edge.network.bundle import METER

FACTORS = (0.5, 2.0)
"""What each constant is multiplied by."""

GROUP = 8
"""Constants that are changed at once."""

SLOWEST_S = 20.0
"""Seconds of CPU time after which a reading is given up; a senseless value may never end."""


@dataclass(frozen=True)
class Sample:
    """One picture, and what is written in it.

    Attributes:
        kind: of the picture.
        image: the picture.
        written: its digits.
        ordered: whether their order is known.
        options: how it is read.
        bundle: name of the shipped network that reads it; None for that of handwriting.
    """

    kind: str
    image: Image
    written: str
    ordered: bool = True
    options: ReadingOptions = field(default_factory=ReadingOptions)
    bundle: str | None = None


Readers = Mapping[str | None, Reader]
"""Name of a shipped network, None for that of handwriting -> an open reader with it."""


@dataclass(frozen=True)
class Constant:
    """A number that steers a module.

    Attributes:
        module: its module.
        name: its name there; a field's follows that of the dataclass: ``TUNING.field``.
        value: what it is.
    """

    module: ModuleType
    name: str
    value: float

    @property
    def holder(self) -> str:
        """The name in the module of what holds the number: itself, or a dataclass."""
        return self.name.partition(".")[0]

    def with_value(self, value: float) -> Any:
        """Return what the holder is to be for another value of the number."""
        _, _, field = self.name.partition(".")
        if not field:
            return value
        return dataclasses.replace(getattr(self.module, self.holder), **{field: value})

    @property
    def full_name(self) -> str:
        """The name with that of its module."""
        return f"{self.module.__name__.removeprefix('device.reading.')}.{self.name}"

    @property
    def tried(self) -> list[float]:
        """The values that are tried instead."""
        if isinstance(self.value, int):
            return [min(self.value - 1, self.value // 2), max(self.value + 1, 2 * self.value)]
        return [self.value * factor for factor in FACTORS]


def reader_modules() -> list[ModuleType]:
    """Return the modules of the reader."""
    found = pkgutil.walk_packages(device.reading.__path__, "device.reading.")
    return [importlib.import_module(module.name) for module in found]


def constants(modules: list[ModuleType]) -> list[Constant]:
    """Return the numbers that modules define in capitals, and those of their ``TUNING``."""
    return [
        Constant(module, name, value)
        for module in modules
        for name, value in _named_values(module)
        if type(value) in (int, float)
    ]


def _named_values(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """Yield what a module assigns in capitals; of a dataclass its fields."""
    for name in _assigned(module):
        if name.isupper():
            value = getattr(module, name)
            if dataclasses.is_dataclass(value):
                for field in dataclasses.fields(value):
                    yield f"{name}.{field.name}", getattr(value, field.name)
            else:
                yield name, value


def _assigned(module: ModuleType) -> list[str]:
    """Return the names that a module's own source assigns."""
    tree = ast.parse(Path(str(module.__file__)).read_text())
    targets = [
        target
        for node in tree.body
        for target in (
            node.targets
            if isinstance(node, ast.Assign)
            else [node.target]
            if isinstance(node, ast.AnnAssign)
            else []
        )
    ]
    return [target.id for target in targets if isinstance(target, ast.Name)]


@contextmanager
def changed(constant: Constant, value: float, modules: list[ModuleType]) -> Iterator[None]:
    """Give a constant another value, in its module and wherever it was imported."""
    name, before = constant.holder, getattr(constant.module, constant.holder)
    public = not name.startswith("_")
    holders = [
        (m, held)
        for m in modules
        for held in ([name] if m is constant.module else [*vars(m)] if public else [])
        if getattr(m, held) is before
    ]
    after = constant.with_value(value)
    for module, held in holders:
        setattr(module, held, after)
    try:
        yield
    finally:
        for module, held in holders:
            setattr(module, held, before)


def drawn(scenes: int, forms: int, pages: int, seed: int) -> list[Sample]:
    """Draw scenes, forms, and pages of letters and scribbles."""
    samples = []
    for kind, count, make in (("scenes", scenes, make_scene), ("forms", forms, make_form)):
        for number in range(seed, seed + count):
            scene = make(number)
            samples.append(Sample(kind, scene.image, "".join(scene.lines), scene.ordered))
    rng = np.random.default_rng(seed)
    for number in range(pages):
        draw: Callable[[np.random.Generator], Image] = (letter, scribble)[number % 2]
        cells = [draw(rng) for _ in range(ROWS * COLUMNS)]
        rows = [np.hstack(cells[r * COLUMNS : (r + 1) * COLUMNS]) for r in range(ROWS)]
        ink = cv2.copyMakeBorder(np.vstack(rows), CELL // 6, CELL // 6, CELL // 6, CELL // 6, 0)
        page = np.asarray(225 - 0.75 * ink.astype(np.float32), np.uint8)
        samples.append(Sample("non-digits", page, ""))
    return samples


def rows_of_cells(count: int, seed: int) -> list[Sample]:
    """Draw rows that are read by cells: printed ones, displays, counters that turn, and forms."""
    rng, samples = np.random.default_rng(seed), []
    for number in range(count):
        digits = "".join(map(str, rng.integers(0, 10, rng.integers(4, 8))))
        known = ReadingOptions(expected=len(digits))
        height = int(rng.integers(16, 60))
        row = draw_row(digits, list(STYLES)[number % len(STYLES)], rng, height)
        samples.append(Sample("rows", row, digits, True, known, METER))
        display = draw_display(digits, HAZARDS[number % len(HAZARDS)], rng, height)
        samples.append(Sample("displays", display, digits, True, known, METER))
        samples.append(_counter(rng))
        form, written = draw_cells(rng, PRINTS[number % len(PRINTS)])
        cells = ReadingOptions(cells=(len(written[0]), len(written)))
        samples.append(Sample("cells of forms", form, "".join(written), True, cells))
    return samples


def _counter(rng: np.random.Generator) -> Sample:
    """Draw the window of a counter, whose last wheels may turn, and some of its case."""
    look, value = MeterLook(digits=6), float(rng.uniform(0, 999_999))
    page = meter_picture(value, look).mean(axis=2)
    high, wide = page.shape
    x, y, w, h = look.region
    margin = int(rng.integers(0, 8))
    part = page[
        max(0, round(y * high) - margin) : round((y + h) * high) + margin,
        max(0, round(x * wide) - margin) : round((x + w) * wide) + margin,
    ]
    window = np.asarray(255 * np.clip(part, 0, 1), np.uint8)
    written = f"{int(value):06d}"
    options = ReadingOptions(expected=6, wheels=True, last=written, tenths=True)
    return Sample("counters", window, written, True, options, METER)


def photographs(folder: Path) -> list[Sample]:
    """Return the labelled photographs of a folder that show several digits."""
    return [
        Sample("photographs", picture_frame(folder / e["file"]).image, "".join(e["lines"]))
        for e in json.loads((folder / "manifest.json").read_text())
        if e["kind"] == "multi" and not e.get("rotate_cw") and not e.get("unordered")
    ]


def read_text(readers: Readers, sample: Sample) -> str:
    """Return what is read in a picture; the name of the error, if it fails."""

    def give_up(_signal: int, _frame: object) -> None:
        raise TimeoutError

    reader = readers[sample.bundle]
    signal.signal(signal.SIGVTALRM, give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, SLOWEST_S)
    try:
        return reader.read(sample.image, sample.options).text
    except Exception as error:  # Any failure at a senseless value is a result, too.
        return type(error).__name__
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def count_wrong(samples: Sequence[Sample], readings: Sequence[str]) -> Counter[str]:
    """Return the wrong digits of each kind of picture."""
    wrong: Counter[str] = Counter()
    for sample, text in zip(samples, readings, strict=True):
        compare = edits if sample.ordered else unordered_edits
        wrong[sample.kind] += compare(text.replace("\n", ""), sample.written)
    return wrong


class IdleSearch:
    """Finds the constants that change no reading.

    Args:
        readers: that are open.
        modules: those of the reader.
        samples: the pictures.
        readings: what is read in them with the constants as they are.
    """

    def __init__(
        self,
        readers: Readers,
        modules: list[ModuleType],
        samples: Sequence[Sample],
        readings: Sequence[str],
    ) -> None:
        self._readers, self._modules = readers, modules
        self._samples = list(zip(samples, readings, strict=True))

    def run(self, group: Sequence[Constant], which: int) -> Iterator[tuple[Constant, bool]]:
        """Yield each constant, and whether its tried value of that number changes a reading."""
        if not self._acts(group, which):
            yield from ((constant, False) for constant in group)
        elif len(group) == 1:
            yield group[0], True
        else:
            half = len(group) // 2
            yield from self.run(group[:half], which)
            yield from self.run(group[half:], which)

    def _acts(self, group: Sequence[Constant], which: int) -> bool:
        with ExitStack() as changes:
            for constant in group:
                changes.enter_context(changed(constant, constant.tried[which], self._modules))
            for place, (sample, text) in enumerate(self._samples):
                if read_text(self._readers, sample) != text:
                    # What tells most is read first.
                    self._samples.insert(0, self._samples.pop(place))
                    return True
        return False


def find_idle(search: IdleSearch, chosen: Sequence[Constant], out: Path | None) -> None:
    """Print the constants that change no reading, and write whether each value acts."""
    known = _rows(out)
    for which in range(len(FACTORS)):
        left = [
            c
            for c in chosen
            if (c.full_name, c.tried[which]) not in known
            and not any(row["acts"] for (name, _), row in known.items() if name == c.full_name)
        ]
        for first in range(0, len(left), GROUP):
            for constant, acts in search.run(left[first : first + GROUP], which):
                row = {"value": constant.value, "acts": acts}
                known[constant.full_name, constant.tried[which]] = row
                _append(out, constant, constant.tried[which], row)
                print(f"{constant.full_name:55} {constant.tried[which]:g} acts: {acts}", flush=True)
    acting = {name for (name, _), row in known.items() if row["acts"]}
    idle = [c for c in chosen if c.full_name not in acting]
    print(f"{len(idle)} of {len(chosen)} constants changed no reading:")
    for constant in idle:
        print(f"  {constant.full_name} {constant.value:g}")


def measure_each(
    readers: Readers,
    modules: list[ModuleType],
    chosen: Sequence[Constant],
    samples: Sequence[Sample],
    readings: Sequence[str],
    out: Path | None,
) -> None:
    """Print for each value of each constant what changes."""
    plain, known = count_wrong(samples, readings), _rows(out)
    for constant in chosen:
        for value in constant.tried:
            if (constant.full_name, value) in known:
                continue
            with changed(constant, value, modules):
                others = [read_text(readers, sample) for sample in samples]
            differ = sum(a != b for a, b in zip(readings, others, strict=True))
            wrong = count_wrong(samples, others)
            changes = {kind: wrong[kind] - plain[kind] for kind in plain}
            by_kind = " ".join(f"{kind} {n:+}" for kind, n in changes.items())
            print(
                f"{constant.full_name:55} {constant.value:g} -> {value:g}: {by_kind}, "
                f"{differ} readings",
                flush=True,
            )
            row = {"value": constant.value, "changes": changes, "readings": differ}
            _append(out, constant, value, row)


def _rows(out: Path | None) -> dict[tuple[str, float], dict[str, Any]]:
    """Return what was measured before: name and tried value -> the row."""
    if out is None or not out.exists():
        return {}
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    return {(row["name"], row["tried"]): row for row in rows}


def _append(out: Path | None, constant: Constant, tried: float, row: dict[str, Any]) -> None:
    if out is not None:
        with out.open("a") as file:
            json.dump({"name": constant.full_name, "tried": tried} | row, file)
            file.write("\n")


def main() -> None:
    """Scale every constant, and print what changes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenes", type=int, default=12)
    parser.add_argument("--forms", type=int, default=12)
    parser.add_argument("--pages", type=int, default=3, help="pages of letters and scribbles")
    parser.add_argument("--cells", type=int, default=0, help="rows of each kind read by cells")
    parser.add_argument("--photos", type=Path, help="folder as read_photos.py takes it")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", help="constants whose 'module.NAME' contains this")
    parser.add_argument("--idle", action="store_true", help="only tell which change a reading")
    parser.add_argument("--out", type=Path, help="write a JSON object for each value to this file")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    modules = reader_modules()
    found = constants(modules)
    chosen = [c for c in found if not options.only or options.only in c.full_name]
    samples = drawn(options.scenes, options.forms, options.pages, options.seed)
    samples += rows_of_cells(options.cells, options.seed)
    if options.photos:
        samples += photographs(options.photos)
    with Reader() as writing, Reader(Path(METER)) as meter:
        readers = {None: writing, METER: meter}
        readings = [read_text(readers, sample) for sample in samples]
        plain, written = count_wrong(samples, readings), Counter[str]()
        for sample in samples:
            written[sample.kind] += len(sample.written)
        print(f"{len(found)} constants, {len(chosen)} tried on {len(samples)} pictures; now wrong:")
        print("  " + ", ".join(f"{k} {n} of {written[k]}" for k, n in plain.items()), flush=True)
        if options.idle:
            find_idle(IdleSearch(readers, modules, samples, readings), chosen, options.out)
        else:
            measure_each(readers, modules, chosen, samples, readings, options.out)


if __name__ == "__main__":
    main()
