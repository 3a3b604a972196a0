"""A trained model on disk: one ``.npz`` of plain arrays, readable without TensorFlow."""

import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, get_type_hints

import numpy as np

from lenet_edge.core.errors import ModelError
from lenet_edge.core.files import write_file
from lenet_edge.data.picture_layout import PictureLayout
from lenet_edge.network.carried_calibration import CALIBRATION_FROM, CarriedCalibration
from lenet_edge.network.variants import VARIANTS, Variant
from lenet_edge.train.archive import Arrays, pack_arrays, read_arrays

MODEL_SCHEMA = "lenet-edge/model/1"

MAX_CLASSES = 1000
"""Most classes of a network that is read."""


@dataclass(frozen=True)
class Epoch:
    """Measurements of one epoch; losses are mean cross-entropy in nats."""

    phase: str
    epoch: int
    learning_rate: float
    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float
    seconds: float

    @property
    def score(self) -> tuple[float, float]:
        """The score that selects an epoch; validation loss is less noisy than accuracy."""
        return -self.validation_loss, self.validation_accuracy


@dataclass(frozen=True)
class TrainedModel:
    """The result of training: float and quantisation-aware weights, and how they were made.

    Attributes:
        variant: which network.
        classes: number of outputs.
        float_weights: variables of the float model by ``layer/variable``.
        qat_weights: variables of the quantisation-aware model, including activation ranges.
        history: every epoch of both phases.
        provenance: seed, recipe, data set and all other inputs of training.
    """

    variant: Variant
    classes: int
    float_weights: Arrays
    qat_weights: Arrays
    history: tuple[Epoch, ...]
    provenance: dict[str, Any]

    @property
    def layout(self) -> PictureLayout:
        """How the pictures that it was trained on were prepared.

        Raises:
            DatasetError: if its provenance names a layout that this version does not know.
        """
        return PictureLayout.from_json(self.provenance.get("dataset", {}).get("layout"))

    @property
    def sha256(self) -> str:
        """The SHA-256 of the model's file, in hexadecimal."""
        return hashlib.sha256(self.to_bytes()).hexdigest()

    @property
    def origins(self) -> dict[str, Any]:
        """The networks that it was made from, as a manifest names them.

        ``teachers`` lists the SHA-256 of those that it learnt from. A mean also has ``averaged``,
        the SHA-256 and the share of each model, and a network that has learnt from all images has
        ``calibration_from``, the SHA-256 of the one that says how sure it is.
        """
        carried = self.carried
        averaged = self.provenance.get("averaged")
        return {
            "teachers": self.provenance.get("teachers", []),
            **({} if averaged is None else {"averaged": averaged}),
            **({} if carried is None else {CALIBRATION_FROM: carried.source}),
        }

    @property
    def carried(self) -> CarriedCalibration | None:
        """The calibration of another network, if this one has learnt from all images."""
        return CarriedCalibration.from_provenance(self.provenance)

    @property
    def width(self) -> float:
        """Factor of the number of filters and units of its layers."""
        return float(self.provenance.get("width", 1.0))

    def best(self, phase: str) -> Epoch:
        """Return the epoch of ``phase`` that was kept.

        It was the best on the validation split or, where the recipe says so, the last.
        """
        epochs = [epoch for epoch in self.history if epoch.phase == phase]
        if self.provenance.get("recipe", {}).get("keep_last"):
            return epochs[-1]
        return max(epochs, key=lambda epoch: epoch.score)

    def save(self, path: Path) -> None:
        """Write the model to ``path`` atomically.

        Raises:
            OutputError: if it cannot be written.
        """
        write_file(path, self.to_bytes())

    def to_bytes(self) -> bytes:
        """Return the content of the model file; the same model gives the same bytes."""
        meta = {
            "schema": MODEL_SCHEMA,
            "variant": self.variant,
            "classes": self.classes,
            "history": [asdict(epoch) for epoch in self.history],
            "provenance": self.provenance,
        }
        arrays = {f"float/{name}": value for name, value in self.float_weights.items()}
        arrays |= {f"qat/{name}": value for name, value in self.qat_weights.items()}
        return pack_arrays(meta, arrays)

    @classmethod
    def load(cls, path: Path) -> "TrainedModel":
        """Read a file that ``save`` wrote.

        Raises:
            ModelError: if the file is missing, damaged or not a trained model.
        """
        meta, arrays = read_arrays(path)
        if meta.get("schema") != MODEL_SCHEMA or meta.get("variant") not in VARIANTS:
            raise ModelError(
                f"{path} is not a trained model ({MODEL_SCHEMA}); make one with 'lenet-edge train'"
            )
        try:
            return cls(
                meta["variant"],
                _parse_classes(meta.get("classes")),
                _parse_weights("float/", arrays),
                _parse_weights("qat/", arrays),
                parse_history(meta.get("history")),
                _parse_provenance(meta.get("provenance")),
            )
        except ModelError as error:
            raise ModelError(f"{path} is damaged ({error}); train or copy it again") from error


def _parse_weights(prefix: str, arrays: Arrays) -> Arrays:
    """Return the arrays whose names start with ``prefix``, with the prefix removed."""
    weights = {k.removeprefix(prefix): v for k, v in arrays.items() if k.startswith(prefix)}
    for name, values in weights.items():
        if not np.isfinite(values).all():
            raise ModelError(f"{prefix}{name} holds a value that is not finite")
    return weights


def _parse_classes(value: object) -> int:
    if not isinstance(value, int) or not 1 < value <= MAX_CLASSES:
        raise ModelError(f"it has {value!r} classes")
    return value


def _parse_provenance(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ModelError("it has no provenance")
    labels = value.get("labels")
    if not isinstance(labels, list) or not all(isinstance(label, str) for label in labels):
        raise ModelError("its provenance has no labels")
    CarriedCalibration.from_provenance(value)
    return value


def parse_history(value: object) -> tuple[Epoch, ...]:
    """Return the epochs that a file's header lists as objects.

    Raises:
        ModelError: if it lists anything else; the message does not name the file.
    """
    if not isinstance(value, list):
        raise ModelError("its history is not a list")
    return tuple(_parse_epoch(entry) for entry in value)


def _parse_epoch(entry: object) -> Epoch:
    kinds = get_type_hints(Epoch)
    if not isinstance(entry, dict) or entry.keys() != kinds.keys():
        raise ModelError(f"an epoch of its history does not have {', '.join(kinds)}")
    for name, kind in kinds.items():
        value = entry[name]
        allowed = (int, float) if kind is float else kind
        if isinstance(value, bool) or not isinstance(value, allowed):
            raise ModelError(f"an epoch of its history has {name} {value!r}")
    return Epoch(**entry)
