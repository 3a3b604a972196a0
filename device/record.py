"""Crops kept for training: each digit as the network took it, in a folder named after its label.

What was read wrong is moved to another label's folder by hand; ``lenet-edge train --extra`` learns
from the result.
"""

from pathlib import Path

import cv2
import numpy as np

from device.reader import Reading
from lenet_edge.errors import OutputError
from lenet_edge.files import write_file


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
            done, content = cv2.imencode(".png", digit.picture)
            if not done:
                raise OutputError(f"cannot encode a crop for {self.folder}")
            name = f"{reading.timestamp:.3f}-{reading.frame}-{number}.png"
            write_file(self.folder / digit.label / name, np.asarray(content).tobytes())
        return len(kept)
