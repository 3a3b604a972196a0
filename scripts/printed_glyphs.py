"""Make ``lenet_edge/data/printed_glyphs.npz``: the digits of free fonts as small bitmaps.

Training draws from this file, so that it needs no font and gives the same on every machine. The
fonts are those of the packages below, unpacked under the folders that are named on the command
line: ``python scripts/printed_glyphs.py /usr/share/fonts``.
"""

import argparse
import sys
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from lenet_edge.data.printed_glyphs import FILE, HEIGHT, WIDTH

OFL: Final = "SIL Open Font License 1.1"
FAMILIES: Final = {
    "DejaVu": "Bitstream Vera licence",
    "Liberation": OFL,
    "FreeSans": "GPL 3 with font exception",
    "FreeMono": "GPL 3 with font exception",
    "FreeSerif": "GPL 3 with font exception",
    "Roboto": "Apache License 2.0",
    "Lato": OFL,
    "Inconsolata": OFL,
    "Cantarell": OFL,
    "JetBrainsMono": OFL,
    "Hack": "MIT licence",
    "FiraCode": OFL,
    "Inter": OFL,
    "OpenSans": "Apache License 2.0",
    "Quicksand": OFL,
    "Dosis": OFL,
    "Comfortaa": OFL,
    "NotoMono": OFL,
    "Carlito": OFL,
    "NimbusSans": "AGPL 3 with font exception",
    "NimbusMono": "AGPL 3 with font exception",
    "NimbusRoman": "AGPL 3 with font exception",
    "C059": "AGPL 3 with font exception",
    "URWGothic": "AGPL 3 with font exception",
    "URWBookman": "AGPL 3 with font exception",
    "B612": OFL,
    "Play": OFL,
    "Karla": OFL,
    "Cabin": OFL,
    "OCRA": "public domain",
    "OCRB": "public domain",
    "UniversalisADF": "GPL 2 with font exception",
    "AccanthisADF": "GPL 2 with font exception",
    "YanoneKaffeesatz": OFL,
    "mononoki": OFL,
    "FantasqueSans": OFL,
    "Hermit": OFL,
    "Roadgeek": "public domain",
    "routed-gothic": OFL,
    "NationalPark": OFL,
}
"""How a font's file name begins -> its licence."""

_UNEVEN: Final = 0.12  # Old-style digits differ in height by more than this fraction.
_DRAWN_AT: Final = 200  # Size in pixels at which fonts are drawn before they are reduced.
_PER_FAMILY: Final = 6  # Fonts of a family; more add weight, and no shapes.


def draw_font(path: Path) -> NDArray[np.bool_] | None:
    """Draw the ten digits, ``bool[10, HEIGHT, WIDTH]``; None if a font has no lining digits."""
    font = ImageFont.truetype(str(path), _DRAWN_AT)
    boxes = [font.getbbox(digit) for digit in "0123456789"]
    heights = [bottom - top for _, top, _, bottom in boxes]
    if min(heights) < (1 - _UNEVEN) * max(heights):
        return None
    scale = (HEIGHT - 4) / max(heights)
    top = min(box[1] for box in boxes)
    pictures = []
    for digit, (left, _, right, _) in zip("0123456789", boxes, strict=True):
        canvas = Image.new("L", (round(WIDTH / scale), round(HEIGHT / scale)))
        place = ((canvas.width - left - right) / 2, 2 / scale - top)
        ImageDraw.Draw(canvas).text(place, digit, fill=255, font=font)
        small = np.asarray(canvas.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS))
        pictures.append(small > 127)
    return np.stack(pictures)


def main() -> None:
    """Draw every font that is found, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    found = {
        path.stem: path
        for folder in parser.parse_args().folders
        for path in sorted([*folder.rglob("*.?tf"), *folder.rglob("*.t1")])
        if "Italic" not in path.stem or path.stem.startswith("Lato")
    }
    names: list[str] = []
    bitmaps: list[NDArray[np.bool_]] = []
    for family in FAMILIES:
        stems = sorted(stem for stem in found if stem.startswith(family))
        chosen = stems[:: max(1, -(-len(stems) // _PER_FAMILY))]
        for stem in chosen:
            try:
                drawn = draw_font(found[stem])
            except OSError as error:
                print(f"{stem}: {error}", file=sys.stderr)
                continue
            if drawn is not None and all(picture.any() for picture in drawn):
                names.append(stem)
                bitmaps.append(drawn)
    packed = np.packbits(np.stack(bitmaps), axis=-1)
    np.savez_compressed(FILE, names=np.array(names), bitmaps=packed)
    print(f"{len(names)} fonts, {FILE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
