"""Score the small reader of frames beside the reader of a Pi, by hazard, on drawn frames.

    python -m benchmarks.read_frames [--count 100] [--seed 5000] [--bundle DIR]
    python -m benchmarks.read_frames --photos FOLDER [--bundle DIR]

Pages in lines are drawn at 640x480, tilted where the hazard says so, and reduced to the size of the
frame. The small reader is its reference in NumPy, which the C equals.

With ``--photos``, the labelled pictures of a folder (see ``read_photos.py``) are reduced to fit
320x240 instead. The easy third is the pictures of which the Pi's reader is surest, before it is
known what the small reader makes of them: its mean confidence, where rejected shapes count 0, and
so do digits that would be lower than 12 pixels in the reduced frame.
"""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.read_photos import read_entry
from convert.bundle_reader import bundle_judgement
from convert.frame_reader.frame_types import Grey
from convert.frame_reader.reader_reference import read_frame
from convert.quantized.graph import read_graph
from device.demo.scenes import make_scene
from device.inference.native import NativeEngine
from device.reading.reader import Reader
from device.reading.result import Reading
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
MIN_SIDE = 16  # Pixels of a frame.
MIN_HEIGHT = 12  # Pixels of a digit, as the manual of the generated reader asks for.


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


def reduce_photo(image: NDArray[np.uint8]) -> tuple[Grey, float]:
    """Return a picture as a grey frame that fits 320x240, and the scale: 1 if it fits already."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY) if image.ndim == 3 else image
    (most_wide, most_high), (height, width) = SIZES[0], grey.shape
    scale = min(1.0, most_wide / width, most_high / height)
    size = max(1, int(width * scale)), max(1, int(height * scale))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8), scale


def sureness(reading: Reading, scale: float) -> float:
    """Return how sure a reading is, 0 to 1, of digits that are high enough once they are scaled."""
    digits = [digit for line in reading.lines for digit in line.digits]
    sure = sum(
        digit.confidence
        for digit in digits
        if not digit.rejected and digit.box[3] * scale >= MIN_HEIGHT
    )
    return sure / max(1, len(digits))


def read_photos(folder: Path, reader: Reader, small: Callable[[Grey], str]) -> None:
    """Read the pictures of a folder, reduced, and print how many are exact."""
    results: dict[str, list[tuple[float, bool, str, str]]] = {"multi": [], "single": []}
    for entry in json.loads((folder / "manifest.json").read_text()):
        result, image = read_entry(reader, folder, entry)
        frame, scale = reduce_photo(image)
        text = small(frame) if min(frame.shape) >= MIN_SIDE else ""
        lines = entry["lines"] if entry["kind"] == "multi" else [str(entry["label"])]
        if entry.get("unordered"):
            exact = sorted(text.replace("\n", "")) == sorted("".join(lines))
        else:
            exact = text == "\n".join(lines)
        results[entry["kind"]].append((sureness(result.reading, scale), exact, entry["file"], text))
    rows = []
    for kind, found in results.items():
        found.sort(key=lambda each: -each[0])
        third = found[: len(found) // 3]
        for _, exact, file, text in third:
            if not exact:
                print(f"{file:48} {text.replace(chr(10), ' / ') or '(nothing)'}")
        for name, part in (("easy third", third), ("all", found)):
            right = sum(exact for _, exact, _, _ in part)
            rows.append((f"{kind}, {name}", str(len(part)), str(right)))
    show_table("Photographs read exactly, reduced to 320x240", ("", "pictures", "exact"), rows)


def main() -> None:
    """Draw frames, read them and print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=5000)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--photos", type=Path, help="read the labelled pictures of this folder")
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

        if options.photos:
            read_photos(options.photos, reader, small)
            return
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
