"""Measure which constants of the reader matter: each is scaled, and pictures are read again.

    python benchmarks/tune.py [--scenes 12] [--forms 12] [--pages 3] [--photos FOLDER] [--seed 0]
        [--only NAME] [--part 1/4] [--out FILE]

Every number at the head of a module of ``device/reading`` is halved and doubled, a whole number in
steps of one at least. For each value it prints by how many the wrong digits change on drawn scenes,
drawn forms, pages of letters and scribbles (digits that are read there are wrong), and labelled
photographs, and how many pictures are read otherwise. A constant that changes no reading at any
value is a candidate for deletion; a small sample does not prove it.
"""

import argparse
import ast
import importlib
import json
import pkgutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
from read_nondigits import CELL, COLUMNS, ROWS, letter, scribble

import device.reading
from device.demo.drawn_forms import make_form
from device.demo.scenes import make_scene
from device.frames.frame import Image
from device.frames.image_files import picture_frame
from device.reading.reader import Reader
from device.tools.scoring import edits, unordered_edits

FACTORS = (0.5, 2.0)
"""What each constant is multiplied by."""


@dataclass(frozen=True)
class Sample:
    """One picture, and what is written in it.

    Attributes:
        kind: of the picture.
        image: the picture.
        written: its digits.
        ordered: whether their order is known.
    """

    kind: str
    image: Image
    written: str
    ordered: bool = True


@dataclass(frozen=True)
class Constant:
    """A number at the head of a module.

    Attributes:
        module: its module.
        name: its name there.
        value: what it is.
    """

    module: ModuleType
    name: str
    value: float

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
    """Return the numbers that modules define in capitals."""
    return [
        Constant(module, name, getattr(module, name))
        for module in modules
        for name in _assigned(module)
        if name.isupper() and type(getattr(module, name)) in (int, float)
    ]


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
    holders = [
        m
        for m in modules
        if m is constant.module
        or (not constant.name.startswith("_") and getattr(m, constant.name, None) is constant.value)
    ]
    for module in holders:
        setattr(module, constant.name, value)
    try:
        yield
    finally:
        for module in holders:
            setattr(module, constant.name, constant.value)


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


def photographs(folder: Path) -> list[Sample]:
    """Return the labelled photographs of a folder that show several digits."""
    return [
        Sample("photographs", picture_frame(folder / e["file"]).image, "".join(e["lines"]))
        for e in json.loads((folder / "manifest.json").read_text())
        if e["kind"] == "multi" and not e.get("rotate_cw") and not e.get("unordered")
    ]


def read_all(reader: Reader, samples: list[Sample]) -> tuple[Counter[str], list[str]]:
    """Read all samples; return the wrong digits of each kind, and the readings."""
    wrong: Counter[str] = Counter()
    readings = []
    for sample in samples:
        try:
            text = reader.read(sample.image).text
        except Exception as error:  # Any failure at a senseless value is a result, too.
            text = f"{type(error).__name__}"
        digits = text.replace("\n", "")
        compare = edits if sample.ordered else unordered_edits
        wrong[sample.kind] += compare(digits, sample.written)
        readings.append(text)
    return wrong, readings


def main() -> None:
    """Scale every constant, and print what changes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenes", type=int, default=12)
    parser.add_argument("--forms", type=int, default=12)
    parser.add_argument("--pages", type=int, default=3, help="pages of letters and scribbles")
    parser.add_argument("--photos", type=Path, help="folder as read_photos.py takes it")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", help="constants whose 'module.NAME' contains this")
    parser.add_argument("--part", default="1/1", help="which part of the constants, as 2/4")
    parser.add_argument("--out", type=Path, help="write a JSON object for each value to this file")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    modules = reader_modules()
    found = constants(modules)
    part, parts = map(int, options.part.split("/"))
    chosen = [c for c in found if not options.only or options.only in _full_name(c)]
    chosen = chosen[part - 1 :: parts]
    samples = drawn(options.scenes, options.forms, options.pages, options.seed)
    if options.photos:
        samples += photographs(options.photos)
    kinds = list(dict.fromkeys(sample.kind for sample in samples))
    idle = 0
    with Reader() as reader:
        plain, readings = read_all(reader, samples)
        written = Counter[str]()
        for sample in samples:
            written[sample.kind] += len(sample.written)
        print(f"{len(found)} constants, {len(chosen)} tried on {len(samples)} pictures; now wrong:")
        print("  " + ", ".join(f"{k} {plain[k]} of {written[k]}" for k in kinds), flush=True)
        for constant in chosen:
            moved = False
            for value in constant.tried:
                with changed(constant, value, modules):
                    wrong, others = read_all(reader, samples)
                differ = sum(a != b for a, b in zip(readings, others, strict=True))
                moved |= differ > 0
                changes = {k: wrong[k] - plain[k] for k in kinds}
                if differ:
                    by_kind = " ".join(f"{k} {n:+}" for k, n in changes.items())
                    print(
                        f"{_full_name(constant):55} {constant.value:g} -> {value:g}: {by_kind}, "
                        f"{differ} readings",
                        flush=True,
                    )
                if options.out:
                    row = {"name": _full_name(constant), "value": constant.value, "tried": value}
                    with options.out.open("a") as file:
                        json.dump(row | {"changes": changes, "readings": differ}, file)
                        file.write("\n")
            if not moved:
                idle += 1
                print(f"{_full_name(constant):55} {constant.value:g}: changes nothing", flush=True)
    print(f"{idle} of {len(chosen)} constants changed no reading")


def _full_name(constant: Constant) -> str:
    return f"{constant.module.__name__.removeprefix('device.reading.')}.{constant.name}"


if __name__ == "__main__":
    sys.exit(main())
