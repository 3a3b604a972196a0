"""Score the small reader of frames beside the reader of a Pi, by hazard, on drawn frames.

    python benchmarks/read_frames.py [--count 100] [--seed 5000] [--bundle DIR]

Pages in lines are drawn at 640x480, tilted where the hazard says so, and reduced to the size of the
frame. The small reader is its reference in NumPy, which the C equals.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.bundle_reader import bundle_judgement
from convert.frame_reader.frame_types import Grey
from convert.frame_reader.reader_reference import read_frame
from convert.quantized.graph import read_graph
from device.demo.scenes import make_scene
from device.inference.native import NativeEngine
from device.reading.reader import Reader
from device.tools.scoring import digit_accuracy, edits
from lenet_edge.core.console import show_table
from lenet_edge.network.bundle import INT8_FILE, Bundle

KINDS = (
    ("plain", ()),
    ("gradient", ("gradient",)),
    ("noise", ("noise",)),
    ("blur", ("blur",)),
    ("tilt", ()),
    ("all four", ("gradient", "noise", "blur")),
    ("thin", ("thin",)),
    ("marker", ("marker",)),
    ("faint", ("faint",)),
    ("shadow", ("shadow",)),
)
"""Name of a row, and the hazards of its scenes."""

TILTED = {"tilt", "all four"}
MAX_TILT = 10.0  # Degrees.
SIZES = ((320, 240), (160, 120))


def draw(kind: str, hazards: tuple[str, ...], seed: int) -> tuple[Grey, str]:
    """Return a frame ``uint8[480, 640]`` and the text in it."""
    scene = make_scene(seed, "lines", hazards, (640, 480))
    grey = cv2.cvtColor(scene.image, cv2.COLOR_BGR2GRAY)
    if kind in TILTED:
        angle = float(np.random.default_rng(seed).uniform(-MAX_TILT, MAX_TILT))
        turn = cv2.getRotationMatrix2D((320, 240), angle, 1)
        grey = cv2.warpAffine(grey, turn, (640, 480), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(grey, np.uint8), "\n".join(scene.lines)


def score(read: Callable[[Grey], str], frames: list[tuple[Grey, str]]) -> str:
    """Return the share of digits that are read right."""
    texts = [(read(frame).replace("\n", ""), text.replace("\n", "")) for frame, text in frames]
    wrong = [edits(seen, written) for seen, written in texts]
    return f"{100 * digit_accuracy(wrong, [written for _, written in texts]):.2f} %"


def main() -> None:
    """Draw frames, read them and print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=5000)
    parser.add_argument("--bundle", type=Path)
    options = parser.parse_args()
    bundle = Bundle.open(options.bundle)
    judgement = bundle_judgement(bundle)
    output = read_graph(bundle.path(INT8_FILE)).outputs[0]
    rows = []
    with NativeEngine(bundle) as engine, Reader(options.bundle) as reader:

        def network(picture: Grey) -> NDArray[np.int8]:
            steps = engine.predict(picture[np.newaxis])[0] / output.scale + output.zero_point
            return np.asarray(np.rint(steps), np.int8)

        def small(frame: Grey) -> str:
            return "\n".join(read_frame(frame, network, judgement).lines)

        for kind, hazards in KINDS:
            numbers = range(options.seed, options.seed + options.count)
            large = [draw(kind, hazards, number) for number in numbers]
            cells = [kind]
            for size in SIZES:
                frames = [
                    (np.asarray(cv2.resize(f, size, interpolation=cv2.INTER_AREA), np.uint8), text)
                    for f, text in large
                ]
                cells += [score(small, frames), score(lambda f: reader.read(f).text, frames)]
            rows.append(tuple(cells))
    names = [f"{who}, {w}x{h}" for w, h in SIZES for who in ("small", "Pi")]
    show_table(f"Digits read right, {options.count} frames a row", ("hazard", *names), rows)


if __name__ == "__main__":
    main()
