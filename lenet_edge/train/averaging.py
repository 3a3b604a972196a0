"""The mean of several trained models, whose mistakes partly cancel.

Networks that were trained further from the same weights lie in one valley of the loss: the mean of
their weights is a network too, often a better one than each, and as fast (Wortsman et al. 2022,
"Model soups").
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError, UsageError
from lenet_edge.network.carried_calibration import CARRIED
from lenet_edge.train.archive import Arrays
from lenet_edge.train.trained_model import TrainedModel


def average(models: Sequence[TrainedModel], shares: Sequence[float] = ()) -> TrainedModel:
    """Return the model whose weights and ranges of activations are means of those of ``models``.

    Args:
        models: at least two, of the same layers, classes and data.
        shares: how much each counts, in any unit; all count the same if none are given.

    Returns:
        A model with the history and the provenance of the last one. The provenance also lists,
        as ``averaged``, the SHA-256 and the share of each. If one of them has learnt from all
        images, so has the mean, and it carries the same calibration.

    Raises:
        UsageError: if the number of models, or of shares, does not fit, or a share is not positive.
        ModelError: if the models differ in more than their weights, or carry calibrations of
            different networks.
    """
    shares = list(shares) or [1.0] * len(models)
    if len(models) < 2:
        raise UsageError("a mean needs two models or more")
    if len(shares) != len(models):
        raise UsageError(f"{len(models)} models need as many shares, not {len(shares)}")
    if not all(0 < share < math.inf for share in shares):
        raise UsageError("each share is a positive number")
    last = models[-1]
    for number, model in enumerate(models[:-1], 1):
        if difference := _difference(model, last):
            raise ModelError(f"model {number} has {difference} than model {len(models)}")
    carried = _carried(models)
    whole = sum(map(Fraction, shares))  # As numbers of Python, huge ones would sum up to infinity.
    parts = [float(Fraction(share) / whole) for share in shares]
    made_of = [
        {"sha256": model.sha256, "share": part} for model, part in zip(models, parts, strict=True)
    ]
    return replace(
        last,
        float_weights=_mean([model.float_weights for model in models], parts),
        qat_weights=_mean([model.qat_weights for model in models], parts),
        provenance={**last.provenance, **carried, "averaged": made_of},
    )


def _carried(models: Sequence[TrainedModel]) -> dict[str, Any]:
    """Return what the provenance of a mean has of those models that have learnt from all images.

    Raises:
        ModelError: if they carry different calibrations.
    """
    whole = [model for model in models if model.carried is not None]
    if any(model.carried != whole[0].carried for model in whole):
        raise ModelError(
            "the models that were trained with --all-images carry the calibrations of different "
            "bundles; name the same bundle for all of them"
        )
    return {key: whole[0].provenance[key] for key in (CARRIED, "dataset")} if whole else {}


def _difference(one: TrainedModel, other: TrainedModel) -> str | None:
    """Return in what two models differ that may not be averaged; None if they may."""
    if (one.variant, one.classes) != (other.variant, other.classes):
        return "another variant or number of classes"
    if one.provenance["labels"] != other.provenance["labels"]:
        return "other labels"
    if one.layout != other.layout:
        return "pictures that were prepared in another way"
    if _shapes(one) != _shapes(other):
        return "layers of other sizes"
    return None


def _shapes(model: TrainedModel) -> list[dict[str, tuple[int, ...]]]:
    weights = model.float_weights, model.qat_weights
    return [{name: value.shape for name, value in arrays.items()} for arrays in weights]


def _mean(weights: Sequence[Arrays], parts: Sequence[float]) -> Arrays:
    """Return the weighted mean of each array; counters are those of the last."""
    last = weights[-1]
    return {
        name: value if value.dtype.kind != "f" else _mean_of([w[name] for w in weights], parts)
        for name, value in last.items()
    }


def _mean_of(
    values: Sequence[NDArray[np.floating]], parts: Sequence[float]
) -> NDArray[np.floating]:
    mean = np.average(np.asarray(values, np.float64), axis=0, weights=parts)
    return np.asarray(mean, values[-1].dtype)
