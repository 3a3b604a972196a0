"""A small archive of drawn pictures."""

from pathlib import Path

import cv2

from device.demo.scenes import make_scene

BROKEN = "b/broken.png"


def draw_archive(folder: Path, count: int) -> Path:
    """Draw small scenes into two folders, and put one broken picture beside them."""
    for number in range(count):
        path = folder / ("a" if number % 2 else "b") / f"{number:04}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        image = make_scene(number, hazards=(), size=(320, 240)).image
        cv2.imwrite(str(path), image)
    (folder / BROKEN).write_bytes(b"not a picture")
    return folder
