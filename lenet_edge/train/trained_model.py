"""A trained model on disk: one ``.npz`` of plain arrays, readable without TensorFlow."""

import io
import json
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError
from lenet_edge.core.files import write_file
from lenet_edge.network.variants import VARIANTS, Variant

MODEL_SCHEMA = "lenet-edge/model/1"
Arrays = dict[str, NDArray[Any]]


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

    def best(self, phase: str) -> Epoch:
        """Return the epoch of ``phase`` that was selected on the validation split."""
        return max(
            (epoch for epoch in self.history if epoch.phase == phase),
            key=lambda epoch: epoch.score,
        )

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
        return cls(
            meta["variant"],
            meta["classes"],
            _under("float/", arrays),
            _under("qat/", arrays),
            tuple(Epoch(**epoch) for epoch in meta["history"]),
            meta["provenance"],
        )


def pack_arrays(meta: dict[str, Any], arrays: Arrays) -> bytes:
    """Pack named arrays and a JSON header as an ``.npz``; equal content gives equal bytes."""
    buffer = io.BytesIO()
    header = np.frombuffer(json.dumps(meta).encode(), np.uint8)
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in {"meta": header, **arrays}.items():
            member = io.BytesIO()
            np.lib.format.write_array(member, np.asarray(value), allow_pickle=False)
            # ZipInfo's default date (1980) instead of now keeps the bytes reproducible.
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), member.getvalue())
    return buffer.getvalue()


def read_arrays(path: Path) -> tuple[dict[str, Any], Arrays]:
    """Read the header and the arrays that ``pack_arrays`` packed.

    Raises:
        ModelError: if the file is missing or damaged.
    """
    try:
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files}
        return json.loads(arrays.pop("meta").tobytes()), arrays
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror or error}") from error
    except (ValueError, KeyError, EOFError, AttributeError, zipfile.BadZipFile) as error:
        raise ModelError(
            f"{path} is damaged or not an .npz of this project ({error}); train or copy it again"
        ) from error


def _under(prefix: str, arrays: Arrays) -> Arrays:
    """Return the arrays whose names start with ``prefix``, with the prefix removed."""
    return {k.removeprefix(prefix): v for k, v in arrays.items() if k.startswith(prefix)}
