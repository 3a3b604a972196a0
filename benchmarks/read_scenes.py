"""Score the reader on built-in scenes, by layout, by hazard and by number of hazards.

    python benchmarks/read_scenes.py [--count 600] [--seed 0] [--bundle DIR] [--mnist FOLDER]
        [--forms] [--kind KIND]

With ``--forms``, forms and clutter are read instead; with ``--kind``, forms of one kind, such as
``things``, which are pictures without writing. With ``--mnist``, half of the scenes are
written with digits of MNIST's test set. Each line ends with the causes of wrong digits: see
``device.tools.scoring.causes``.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from device.demo.drawn_forms import FORMS, make_form
from device.demo.scenes import HAZARDS, LAYOUTS, Scene, make_scene
from device.reading.overlay import draw
from device.reading.reader import Reader
from device.reading.result import Reading
from device.tools.scoring import CAUSES, causes, digit_accuracy, edits, unordered_edits


@dataclass(frozen=True)
class Outcome:
    """How well one scene was read.

    Attributes:
        layout: of the scene.
        hazards: of the scene.
        written: its digits.
        wrong: number of edits between its digits and the reading.
        exact: whether lines and digits are all right.
        why: how often each cause made a digit wrong.
    """

    layout: str
    hazards: tuple[str, ...]
    written: str
    wrong: int
    exact: bool
    why: Counter[str]


class DatasetHand:
    """Writes with the digits of a data set, enlarged with smooth outlines.

    Args:
        images: ``uint8[N, 28, 28]``.
        labels: ``uint8[N]``.
    """

    def __init__(self, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> None:
        self._images = {str(d): images[labels == d] for d in range(10)}

    def write(
        self, label: str, height: int, pen: float, rng: np.random.Generator
    ) -> NDArray[np.uint8]:
        """Return ink ``uint8[h, w]``; ``pen`` is ignored, as each digit has its own."""
        digits = self._images[label]
        digit = digits[int(rng.integers(len(digits)))]
        x, y, w, h = cv2.boundingRect((digit > 51).astype(np.uint8))
        digit = cv2.copyMakeBorder(digit[y : y + h, x : x + w], 1, 1, 1, 1, cv2.BORDER_CONSTANT)
        scale = height / h
        size = max(2, round((w + 2) * scale)), max(2, round((h + 2) * scale))
        if scale < 1:
            return np.asarray(cv2.resize(digit, size, interpolation=cv2.INTER_AREA), np.uint8)
        smooth = cv2.resize(digit, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
        smooth = cv2.GaussianBlur(smooth, (0, 0), max(0.3, 0.3 * scale))
        sharper = max(1.0, 0.6 * scale)  # A factor below 1 would make the black around it grey.
        return np.asarray(np.clip((smooth - 128) * sharper + 128, 0, 255), np.uint8)


def judge(reading: Reading, scene: Scene) -> Outcome:
    """Compare a reading with what is written in its scene."""
    written, text = "".join(scene.lines), reading.text.replace("\n", "")
    if scene.ordered:
        wrong, exact = edits(text, written), reading.text == "\n".join(scene.lines)
    else:
        wrong = unordered_edits(text, written)
        exact = wrong == 0
    read = [(d.label, d.box, d.rejected) for d in reading.digits]
    why = causes(read, scene.digits)
    return Outcome(scene.layout, scene.hazards, written, wrong, exact, why)


def report(title: str, outcomes: list[Outcome]) -> None:
    """Print one line of scores."""
    if outcomes:
        exact = sum(o.exact for o in outcomes) / len(outcomes)
        accuracy = digit_accuracy([o.wrong for o in outcomes], [o.written for o in outcomes])
        why: Counter[str] = sum((o.why for o in outcomes), Counter())
        reasons = ", ".join(f"{why[cause]} {cause}" for cause in CAUSES if why[cause])
        print(
            f"{title:20} {len(outcomes):4} scenes {exact:6.1%} exact  digit accuracy {accuracy:.4f}"
            f"  {reasons}"
        )


def main() -> None:
    """Make scenes, read them and print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--mnist", type=Path, help="folder with MNIST's IDX files")
    parser.add_argument("--forms", action="store_true", help="read forms instead of scenes")
    parser.add_argument("--kind", choices=(*FORMS, "things"), help="read forms of one kind")
    parser.add_argument("--failures", type=Path, help="write overlays of failures to this folder")
    options = parser.parse_args()
    other = None
    if options.mnist:
        from lenet_edge.data.datasets import load_dataset

        test = load_dataset(str(options.mnist)).test
        other = DatasetHand(test.images, test.labels)
    make: Callable[..., Scene] = make_form if options.forms else make_scene
    if options.kind:
        make = partial(make_form, kind=options.kind)
    outcomes = []
    with Reader(options.bundle) as reader:
        for number in range(options.seed, options.seed + options.count):
            scene = make(number, hand=other if number % 2 else None)
            reading = reader.read(scene.image)
            outcomes.append(judge(reading, scene))
            if options.failures and not outcomes[-1].exact:
                options.failures.mkdir(parents=True, exist_ok=True)
                name = f"{number:05}-{'-'.join((scene.layout, *scene.hazards))}.png"
                cv2.imwrite(str(options.failures / name), draw(scene.image, reading))
    by = defaultdict(list)
    for outcome in outcomes:
        by[f"hazards: {len(outcome.hazards)}"].append(outcome)
        by[f"layout: {outcome.layout}"].append(outcome)
        for hazard in outcome.hazards:
            by[hazard].append(outcome)
    for title in (
        *(f"hazards: {n}" for n in range(4)),
        *(f"layout: {x}" for x in (*LAYOUTS, *FORMS, "things")),
    ):
        report(title, by[title])
    for title in HAZARDS:
        report(title, by[title])
    report("all", outcomes)


if __name__ == "__main__":
    main()
