"""Crops kept for training: each digit as the network took it, in a folder named after its label.

What was read wrong is moved to another label's folder by hand; ``lenet-edge train --extra`` learns
from the result.
"""

from pathlib import Path

import cv2
import numpy as np

from device.reading.ink.threshold import Gray
from device.reading.result import Reading
from lenet_edge.core.files import write_file


class Recorder:
    """Writes the digits of readings to ``folder/<label>/<time>-<frame>-<number>.png``.

    Each file appears whole or not at all.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def record(self, reading: Reading) -> int:
        """Keep the digits that were not rejected; return how many.

        Raises:
            OutputError: if a crop cannot be written; those before it stay.
        """
        kept = [d for d in reading.digits if not d.rejected]
        for number, digit in enumerate(kept):
            name = f"{reading.timestamp:.3f}-{reading.frame}-{number}.png"
            keep_crop(self.folder / digit.label / name, digit.picture)
        return len(kept)


def keep_crop(path: Path, picture: Gray) -> Path:
    """Write a crop ``uint8[28, 28]`` to ``folder/<label>/<name>.png``; return where it is.

    Raises:
        OutputError: if it cannot be written.
    """
    write_file(path, png(picture))
    return path


def png(picture: Gray) -> bytes:
    """Return a picture as PNG."""
    return np.asarray(cv2.imencode(".png", picture)[1]).tobytes()
