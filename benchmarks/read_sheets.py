"""Score the reader on sheets that are turned on a desk and seen at a slant.

    python benchmarks/read_sheets.py [--count 200] [--seed 0] [--bundle DIR]

Each sheet leans away from the camera by 10 to 35 degrees, in any direction, and is turned on the
desk by up to 30 degrees.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from device.demo.scenes import make_scene
from device.reading.reader import Reader
from device.tools.scoring import digit_accuracy, edits

SIZE = (1000, 750)
"""Width and height of the pictures, in pixels."""

SHEET = (640, 480)
"""Width and height of the sheets, in pixels."""


def random_homography(rng: np.random.Generator) -> NDArray[np.float64]:
    """Return the homography from a sheet to a picture that shows all of it."""
    tilt, turn = np.radians(rng.uniform(10, 35)), rng.uniform(0, 2 * np.pi)
    roll = np.radians(rng.uniform(-30, 30))
    lean, _ = cv2.Rodrigues(tilt * np.array([np.cos(turn), np.sin(turn), 0.0]))
    lie, _ = cv2.Rodrigues(np.array([0.0, 0.0, roll]))
    pose = (lean @ lie)[:, :2]
    centre = pose @ -(np.array(SHEET) / 2) + np.array([0, 0, 1200.0])
    lens = np.array([[1150.0, 0, SIZE[0] / 2], [0, 1150.0, SIZE[1] / 2], [0, 0, 1]])
    return np.asarray(lens @ np.column_stack([pose, centre]), np.float64)


def on_a_desk(
    sheet: NDArray[np.uint8], homography: NDArray[np.float64], rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return the picture of a sheet ``uint8[h, w, 3]`` on a wooden desk."""
    grain = cv2.GaussianBlur(rng.normal(0, 90, SIZE[::-1]), (0, 0), sigmaX=30, sigmaY=1.2)
    tone = rng.uniform(40, 80) * np.array([0.7, 0.9, 1.0])
    wood = (tone * (1 + grain[:, :, None] / 60)).clip(0, 150)
    there = cv2.warpPerspective(np.ones(sheet.shape, np.float32), homography, SIZE)
    paper = cv2.warpPerspective(sheet, homography, SIZE, borderMode=cv2.BORDER_REPLICATE)
    picture = there * paper + (1 - there) * wood + rng.normal(0, 2, (*SIZE[::-1], 3))
    return np.asarray(picture.clip(0, 255), np.uint8)


def main() -> None:
    """Make pictures, read them and print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bundle", type=Path)
    options = parser.parse_args()
    written, wrong, exact = [], [], 0
    with Reader(options.bundle) as reader:
        for seed in range(options.seed, options.seed + options.count):
            rng = np.random.default_rng(seed)
            scene = make_scene(seed, "lines", (), SHEET)
            reading = reader.read(on_a_desk(scene.image, random_homography(rng), rng))
            written.append("".join(scene.lines))
            wrong.append(edits(reading.text.replace("\n", ""), written[-1]))
            exact += reading.text == "\n".join(scene.lines)
    print(
        f"{options.count} slanted sheets: {exact / options.count:.1%} exact, "
        f"digit accuracy {digit_accuracy(wrong, written):.4f}"
    )


if __name__ == "__main__":
    main()
