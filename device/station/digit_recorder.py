"""Pictures of digits kept for training, in one folder per label.

A digit that was read wrong is corrected by moving its picture to another label's folder;
``lenet-edge train --extra`` learns from the result.
"""

from pathlib import Path

import cv2
import numpy as np

from device.reading.ink.threshold import Gray
from device.reading.result import Reading
from lenet_edge.core.errors import OutputError
from lenet_edge.core.files import can_be_folder, write_file


class DigitRecorder:
    """Writes the digits of readings to ``folder/<label>/<time>-<frame>-<number>.png``.

    Each file appears whole or not at all.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def record(self, reading: Reading) -> int:
        """Write the digits that were not rejected, and are not cut off; return how many.

        Raises:
            OutputError: if a picture cannot be written; those before it stay.
        """
        accepted = [digit for digit in reading.digits if not digit.rejected and not digit.cut_off]
        for number, digit in enumerate(accepted):
            name = f"{reading.timestamp:.3f}-{reading.frame}-{number}.png"
            write_digit(label_folder(self.folder, digit.label) / name, digit.picture)
        return len(accepted)


def label_folder(folder: Path, label: str) -> Path:
    """Return the folder for the pictures with a label, which comes from a bundle.

    Raises:
        OutputError: if the label cannot be the name of a folder: it would lead out of ``folder``.
    """
    if not can_be_folder(label):
        raise OutputError(
            f"pictures cannot be kept under the label {label!r}, which cannot be the name of a "
            "folder; use a bundle with other labels"
        )
    return folder / label


def write_digit(path: Path, picture: Gray) -> None:
    """Write the picture of a digit, ``uint8[28, 28]``, as PNG.

    Raises:
        OutputError: if it cannot be written.
    """
    write_file(path, png(picture))


def png(picture: Gray) -> bytes:
    """Return a picture, ``uint8[height, width]``, as PNG."""
    return np.asarray(cv2.imencode(".png", picture)[1]).tobytes()
