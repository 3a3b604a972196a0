"""Score the reader on built-in scenes, by layout, by hazard and by number of hazards.

    python benchmarks/read_scenes.py [--count 600] [--seed 0] [--bundle DIR] [--mnist FOLDER]

With ``--mnist`` half of the scenes are written with digits of that data set's test part.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from device.demo import HAZARDS, LAYOUTS, Scene, make_scene
from device.overlay import draw
from device.reader import Reader
from device.scoring import digit_score, edits, unordered_edits

Outcome = tuple[Scene, str, int, bool]
"""Scene, what was written in it, edits, and whether it was read exactly."""


class DatasetHand:
    """Writes with the digits of a data set, enlarged with smooth outlines."""

    def __init__(self, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> None:
        self._images = {str(d): images[labels == d] for d in range(10)}

    def write(
        self, label: str, height: int, pen: float, rng: np.random.Generator
    ) -> NDArray[np.uint8]:
        """Return ink ``uint8[h, w]``; the pen is the writer's own."""
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
        return np.asarray(np.clip((smooth - 128) * 0.6 * scale + 128, 0, 255), np.uint8)


def run(reader: Reader, scenes: Iterable[Scene]) -> list[Outcome]:
    """Read scenes and count what is wrong."""
    outcomes = []
    for scene in scenes:
        reading = reader.read(scene.image)
        written, text = "".join(scene.lines), reading.text.replace("\n", "")
        if scene.ordered:
            wrong, exact = edits(text, written), reading.text == "\n".join(scene.lines)
        else:
            wrong = unordered_edits(text, written)
            exact = wrong == 0
        outcomes.append((scene, written, wrong, exact))
    return outcomes


def report(title: str, outcomes: list[Outcome]) -> None:
    """Print one line of scores."""
    if outcomes:
        exact = sum(o[3] for o in outcomes) / len(outcomes)
        score = digit_score([o[2] for o in outcomes], [o[1] for o in outcomes])
        print(f"{title:24} {len(outcomes):5} scenes  {exact:6.1%} exact  digit score {score:.4f}")


def main() -> None:
    """Make scenes, read them and print scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--mnist", type=Path, help="folder with MNIST's IDX files")
    parser.add_argument("--failures", type=Path, help="write overlays of failures to this folder")
    options = parser.parse_args()
    other = None
    if options.mnist:
        from lenet_edge.datasets import load

        test = load(str(options.mnist)).test
        other = DatasetHand(test.images, test.labels)
    outcomes = []
    with Reader(options.bundle) as reader:
        for number in range(options.seed, options.seed + options.count):
            scene = make_scene(number, hand=other if number % 2 else None)
            outcomes += run(reader, [scene])
            if options.failures and not outcomes[-1][3]:
                options.failures.mkdir(parents=True, exist_ok=True)
                picture = draw(scene.image, reader.read(scene.image))
                cv2.imwrite(str(options.failures / f"{number:05}.png"), picture)
    by = defaultdict(list)
    for outcome in outcomes:
        scene = outcome[0]
        by[f"hazards: {len(scene.hazards)}"].append(outcome)
        by[f"layout: {scene.layout}"].append(outcome)
        for hazard in scene.hazards:
            by[hazard].append(outcome)
    for title in (*(f"hazards: {n}" for n in range(4)), *(f"layout: {x}" for x in LAYOUTS)):
        report(title, by[title])
    for title in HAZARDS:
        report(title, by[title])
    report("all", outcomes)


if __name__ == "__main__":
    main()
