"""Score networks on forms of digits that training does not draw: variants held out by form.

    python benchmarks/read_forms.py [--bundle DIR]... [--each 200] [--sheet FILE.png]

The forms are relatives of those in ``lenet_edge/data/allographs.py``, by other hands. They show how
well a network generalises to variants that it has not seen, and are for development: rates and
recipes may be chosen by them, but no network may be trained on them.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.pen_strokes import draw_glyph
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Images
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.network.second_look import SecondLook, look_twice

HELD_OUT_FORMS: dict[int, tuple[str, ...]] = {
    1: (
        "05 23 40 46",
        "16 31 40 46",
        "06 12 30 36",
        "40 46,16 43",
        "14 30 36,06 46",
        "05 30 36 26 46",
    ),
    2: ("11 12 02 00 30 41 32 06 46", "01 20 41 43 16 05 14 36 46", "03 12 01 20 41 33 06 46"),
    4: (
        "30 14 14 43 43 36",
        "10 04 04 33 33 26",
        "30 04 33 30 26",
        "10 13 44,42 36",
        "20 13 43,40 16",
        "01 04 44,31 36",
    ),
    6: ("42 40 20 02 04 26 45 34 13", "31 40 21 02 04 16 26 35 24 04"),
    7: ("01 11 10 30 40 16,14 34", "00 02 11 40 36,23 43", "01 20 11 40 26", "00 40 36,15 45"),
    9: (
        "40 20 01 02 13 33 41 43 44 36 16 05",
        "41 21 10 02 13 41 45 26 04",
        "41 20 10 02 13 32 41 45 36 15",
        "40 10 12 32 41,40 34 26 06",
    ),
}
"""Digit -> forms, in the notation of ``draw_glyph``."""

THICKEST_PEN = 8
"""Pixels of the drawing canvas: five pixels once the digit is laid out."""


def draw_forms(each: int) -> tuple[Images, NDArray[np.intp], list[str]]:
    """Draw every form ``each`` times; return images, labels, and the form of each image."""
    images, labels, forms = [], [], []
    for label, strokes in HELD_OUT_FORMS.items():
        for number, form in enumerate(strokes):
            rng = np.random.default_rng([label, number])
            images += [draw_glyph(form, rng, thickest=THICKEST_PEN) for _ in range(each)]
            labels += [label] * each
            forms += [form] * each
    return np.stack(images), np.array(labels), forms


def contact_sheet(images: Images, each: int, columns: int = 20) -> NDArray[np.uint8]:
    """Return the first images of every form, one row each, as the network sees them."""
    rows = [np.hstack(images[first : first + columns]) for first in range(0, len(images), each)]
    return np.asarray(cv2.resize(np.vstack(rows), None, fx=2, fy=2), np.uint8)


def main() -> None:
    """Print the accuracy on every digit, of a single look and with the second look."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, action="append", default=[])
    parser.add_argument("--each", type=int, default=200, help="images of each form")
    parser.add_argument("--sheet", type=Path, help="write a picture of the forms")
    options = parser.parse_args()
    images, labels, forms = draw_forms(options.each)
    if options.sheet:
        cv2.imwrite(str(options.sheet), contact_sheet(images, options.each))
    for folder in options.bundle or [None]:
        bundle = Bundle.open(folder)
        rule = SecondLook.from_manifest(bundle.manifest)
        if rule is None:
            parser.error(f"{bundle.folder} has no second look; convert it again")
        with TflitePredictor("int8", bundle.path("lenet5-int8.tflite").read_bytes()) as network:
            looks = look_twice(network, images, rule)
        right = looks.single.argmax(axis=1) == labels
        again = looks.second.argmax(axis=1) == labels
        print(f"{bundle.folder}: {len(labels)} digits")
        print(f"  all {right.mean():7.2%}  second {again.mean():7.2%}")
        for label in HELD_OUT_FORMS:
            of_digit = labels == label
            print(
                f"  {label}   {right[of_digit].mean():7.2%}  second {again[of_digit].mean():7.2%}"
            )
        shares = {form: right[np.array(forms) == form].mean() for form in forms}
        for form in sorted(shares, key=shares.__getitem__)[:3]:
            print(f"  worst: {form} {shares[form]:.1%}")


if __name__ == "__main__":
    main()
