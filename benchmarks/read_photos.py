"""Score the reader on a folder of labelled pictures.

The folder holds ``manifest.json``, a list of objects. Each has ``file`` and ``kind``: ``multi``
with ``lines``, ``unordered`` and ``rotate_cw`` (degrees), or ``single`` with ``label``.

    python benchmarks/read_photos.py FOLDER [--bundle DIR] [--overlays DIR] [--all]
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2

from device.frames.image_files import picture_frame
from device.reading.overlay import draw
from device.reading.reader import Reader
from device.reading.result import Reading
from device.tools.scoring import digit_accuracy, edits, unordered_edits
from lenet_edge.core.geometry import turn_image


@dataclass(frozen=True)
class Result:
    """What was read in one labelled picture.

    Attributes:
        entry: the picture's object in the manifest.
        reading: what was read.
        written: the digits that were written.
        wrong: number of edits between the two.
        exact: whether lines and digits are all right.
    """

    entry: dict[str, Any]
    reading: Reading
    written: str
    wrong: int
    exact: bool


def read_entry(reader: Reader, folder: Path, entry: dict[str, Any]) -> tuple[Result, Any]:
    """Read one picture of the manifest; return the result and the picture turned upright."""
    frame = picture_frame(folder / entry["file"])
    image = frame.image
    if entry.get("rotate_cw"):
        image = turn_image(image, entry["rotate_cw"])
        reading = reader.read(image)
    else:
        reading = reader.read(frame)
    if entry["kind"] == "single":
        written, text = str(entry["label"]), reading.text
        return Result(entry, reading, written, edits(text, written), text == written), image
    lines = entry["lines"]
    written, text = "".join(lines), reading.text.replace("\n", "")
    if entry.get("unordered"):
        wrong = unordered_edits(text, written)
        return Result(entry, reading, written, wrong, wrong == 0), image
    exact = reading.text == "\n".join(lines)
    return Result(entry, reading, written, edits(text, written), exact), image


def main() -> None:
    """Print a line for each picture that is not exact, and the scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--overlays", type=Path, help="write overlay pictures to this folder")
    parser.add_argument("--all", action="store_true", help="list also the exact pictures")
    options = parser.parse_args()
    entries = json.loads((options.folder / "manifest.json").read_text())
    results = []
    with Reader(options.bundle) as reader:
        for entry in entries:
            result, image = read_entry(reader, options.folder, entry)
            results.append(result)
            if not result.exact or options.all:
                shown = result.reading.text.replace("\n", " / ") or "(nothing)"
                verdict = "exact" if result.exact else f"{result.wrong} wrong of {result.written}"
                print(f"{entry['file']:48} {shown}  [{verdict}]")
            if options.overlays:
                options.overlays.mkdir(parents=True, exist_ok=True)
                name = Path(entry["file"]).stem + ".png"
                cv2.imwrite(str(options.overlays / name), draw(image, result.reading))
    for kind, title in (("multi", "pictures with several digits"), ("single", "single digits")):
        chosen = [r for r in results if r.entry["kind"] == kind]
        if chosen:
            exact = sum(r.exact for r in chosen)
            accuracy = digit_accuracy([r.wrong for r in chosen], [r.written for r in chosen])
            print(
                f"{title}: {exact} of {len(chosen)} exact ({exact / len(chosen):.1%}), "
                f"digit accuracy {accuracy:.4f}"
            )


if __name__ == "__main__":
    main()
