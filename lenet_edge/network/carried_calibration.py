"""A calibration that is carried from one network to another.

A network that has learnt from every image that has a label has none left to fit its calibration to:
it is too sure of what it has learnt. Another network, trained in the same way while the validation
images were held back, says how sure such networks may be.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

from lenet_edge.core.errors import ModelError, UsageError
from lenet_edge.network.bundle import TRAINED_MODEL_FILE, Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.second_look import MAX_MARGIN, SecondLook

CARRIED: Final = "carried_calibration"
"""Key in the provenance of a model that has learnt from all images."""

CALIBRATION_FROM: Final = "calibration_from"
"""Key in the manifest of such a network's bundle: the SHA-256 of the other network's model."""


@dataclass(frozen=True)
class CarriedCalibration:
    """How sure another network is, and when it looks again.

    Attributes:
        temperature: see ``Calibration``.
        reject_threshold: see ``Calibration``.
        margin: by how much the largest logit exceeds the second largest where there is no doubt;
            unlike that of a ``SecondLook``, in logits, because networks differ in their steps.
        asked_again: fraction of the other network's validation digits that leave a doubt.
        source: SHA-256 of the other network's ``model.npz``.
    """

    temperature: float
    reject_threshold: float
    margin: float
    asked_again: float
    source: str

    @classmethod
    def from_bundle(cls, bundle: Bundle) -> Self:
        """Return what the network of a bundle hands on.

        Raises:
            BundleError: if its calibration or its second look is invalid.
            UsageError: if it is not a network of 'lenet-edge train' that held images back.
        """
        manifest = bundle.manifest
        rule = SecondLook.from_manifest(manifest)
        calibration = Calibration.from_manifest(manifest)
        if rule is None or TRAINED_MODEL_FILE not in manifest["files"]:
            raise UsageError(f"{bundle.folder} has no {TRAINED_MODEL_FILE} or no second look")
        if CALIBRATION_FROM in manifest:
            raise UsageError(
                f"{bundle.folder} itself has learnt from all images; name a bundle whose network "
                "held the validation images back"
            )
        return cls(
            calibration.temperature,
            calibration.reject_threshold,
            rule.margin * rule.step,
            rule.asked_again,
            manifest["files"][TRAINED_MODEL_FILE]["sha256"],
        )

    @classmethod
    def from_provenance(cls, provenance: Mapping[str, Any]) -> Self | None:
        """Return what a model's provenance carries; None if it held images back.

        Raises:
            ModelError: if it is invalid; the message does not name the file.
        """
        if CARRIED not in provenance:
            return None
        section = provenance[CARRIED]
        try:
            carried = cls(
                float(section["temperature"]),
                float(section["reject_threshold"]),
                float(section["margin"]),
                float(section["asked_again"]),
                str(section["source"]),
            )
        except (KeyError, OverflowError, TypeError, ValueError) as error:
            raise ModelError(f"its carried calibration lacks a usable {error}") from error
        positive = 0 < carried.temperature < math.inf and 0 <= carried.margin < math.inf
        share = 0 <= carried.asked_again <= 1
        if not (positive and share and math.isfinite(carried.reject_threshold)):
            raise ModelError(f"its {carried} is invalid")
        return carried

    @property
    def calibration(self) -> Calibration:
        """How to interpret the logits."""
        return Calibration(self.temperature, self.reject_threshold)

    def second_look(self, step: float) -> SecondLook:
        """Return when to look again, for a network whose int8 logits have this ``step``."""
        margin = min(MAX_MARGIN, round(self.margin / step))
        return SecondLook(margin, step, self.asked_again)
