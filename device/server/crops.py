"""Digits as the network sees them: shown with all scores, and kept under a corrected label."""

import base64
import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from device.reading.result import Digit, in_order
from device.station.digit_recorder import label_folder, png, write_digit
from lenet_edge.core.files import reporting_output_errors

_REMEMBERED_CROPS: Final = 1000  # Crops that can still be corrected: about a minute's, 800 kB.


@dataclass(frozen=True)
class Crop:
    """A digit and its scores.

    Attributes:
        digit: the digit; its picture is ``uint8[28, 28]``.
        scores: ``float32[labels]``, the probability of each label.
    """

    digit: Digit
    scores: NDArray[np.float32]

    @property
    def id(self) -> str:
        """Hash of the picture."""
        return hashlib.blake2b(self.digit.picture.tobytes(), digest_size=8).hexdigest()

    def to_json(self, labels: tuple[str, ...]) -> dict[str, Any]:
        """Return the crop as JSON, its picture as a PNG in a data URI."""
        picture = base64.b64encode(png(self.digit.picture)).decode()
        return {
            "id": self.id,
            "label": self.digit.label,
            "confidence": round(self.digit.confidence, 4),
            "rejected": self.digit.rejected,
            "cut_off": in_order(self.digit.cut_off),
            "box": list(self.digit.box),
            "scores": {
                label: round(float(score), 4)
                for label, score in zip(labels, self.scores, strict=True)
            },
            "png": f"data:image/png;base64,{picture}",
        }


class Corrections:
    """Keeps corrected crops in ``folder/<label>/corrected-<id>.png``, for ``train --extra``.

    Args:
        folder: created when the first crop is kept.
        labels: the network's labels.
    """

    def __init__(self, folder: Path, labels: tuple[str, ...]) -> None:
        self.folder = folder
        self._labels = labels
        self._pictures: OrderedDict[str, NDArray[np.uint8]] = OrderedDict()

    def remember(self, crop: Crop) -> None:
        """Remember a crop that is shown, so that it can be corrected."""
        name = crop.id
        self._pictures[name] = crop.digit.picture
        self._pictures.move_to_end(name)
        while len(self._pictures) > _REMEMBERED_CROPS:
            self._pictures.popitem(last=False)

    def keep(self, crop: str, label: str) -> Path:
        """Keep a crop under a label, and return its file; it replaces an earlier correction.

        Raises:
            KeyError: if the crop is not remembered.
            OutputError: if it cannot be written.
        """
        picture = self._pictures[crop]
        name = f"corrected-{crop}.png"
        kept = label_folder(self.folder, label) / name
        write_digit(kept, picture)
        for other in self._labels:
            if other != label:
                with reporting_output_errors(self.folder):
                    (self.folder / other / name).unlink(missing_ok=True)
        return kept
