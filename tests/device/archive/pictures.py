"""A small archive of drawn pictures."""

from pathlib import Path

import cv2

from device.demo.scenes import make_scene

BROKEN = "b/broken.png"

DISTINCT = 500  # Drawn scenes; a larger archive has copies of them.


def draw_archive(folder: Path, count: int) -> Path:
    """Draw small scenes into two folders, and put one broken picture beside them."""
    scenes = [
        cv2.imencode(".png", make_scene(number, hazards=(), size=(320, 240)).image)[1].tobytes()
        for number in range(min(count, DISTINCT))
    ]
    for number in range(count):
        path = folder / ("a" if number % 2 else "b") / f"{number:04}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(scenes[number % DISTINCT])
    (folder / BROKEN).write_bytes(b"not a picture")
    return folder
