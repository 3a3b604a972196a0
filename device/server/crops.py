"""Digits as the network took them: shown with all their scores, and kept with their right label."""

import base64
import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from device.reading.result import Digit
from device.station.record import keep_crop
from device.station.record import png as encode
from lenet_edge.core.files import reporting_output_errors

_REMEMBERED: Final = 1000  # Crops that can still be corrected: a minute's, and 800 kB.


@dataclass(frozen=True)
class Crop:
    """A digit and ``scores``, ``float32[labels]``: the probability of each label."""

    digit: Digit
    scores: NDArray[np.float32]

    @property
    def id(self) -> str:
        """A name for the picture: the same picture has the same name."""
        return hashlib.blake2b(self.digit.picture.tobytes(), digest_size=8).hexdigest()

    def to_json(self, labels: tuple[str, ...]) -> dict[str, Any]:
        """Return the crop as JSON, its 28x28 picture as a PNG in a data URI."""
        picture = base64.b64encode(encode(self.digit.picture)).decode()
        return {
            "id": self.id,
            "label": self.digit.label,
            "confidence": round(self.digit.confidence, 4),
            "rejected": self.digit.rejected,
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
        folder: made when the first crop is kept.
        labels: of the network.
    """

    def __init__(self, folder: Path, labels: tuple[str, ...]) -> None:
        self.folder = folder
        self._labels = labels
        self._pictures: OrderedDict[str, NDArray[np.uint8]] = OrderedDict()

    def remember(self, crop: Crop) -> None:
        """Let a crop that was shown be corrected for a while."""
        name = crop.id
        self._pictures[name] = crop.digit.picture
        self._pictures.move_to_end(name)
        while len(self._pictures) > _REMEMBERED:
            self._pictures.popitem(last=False)

    def keep(self, crop: str, label: str) -> Path:
        """Keep a crop under its right label; a second correction replaces the first.

        Raises:
            KeyError: if the crop was never shown, or too long ago.
            OutputError: if it cannot be written.
        """
        picture = self._pictures[crop]
        name = f"corrected-{crop}.png"
        kept = keep_crop(self.folder / label / name, picture)
        for other in self._labels:
            if other != label:
                with reporting_output_errors(self.folder):
                    (self.folder / other / name).unlink(missing_ok=True)
        return kept
