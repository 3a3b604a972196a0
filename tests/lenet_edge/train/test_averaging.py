"""The mean of models has the means of their weights, and says what it was made of."""

from dataclasses import asdict, replace

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError, UsageError
from lenet_edge.network.carried_calibration import CARRIED, CarriedCalibration
from lenet_edge.train.averaging import average
from lenet_edge.train.trained_model import TrainedModel


def model(value: float, **provenance: object) -> TrainedModel:
    """Return a model with one kernel of this value."""
    weights = {"c1/kernel": np.full((2, 3), value, np.float32), "step": np.int32(value)}
    known = {"labels": ["a", "b"], "seed": int(value)}
    return TrainedModel("modern", 2, weights, dict(weights), (), {**known, **provenance})


def test_weights_are_means_and_counters_are_the_last_ones() -> None:
    mean = average([model(1), model(4)])
    for weights in (mean.float_weights, mean.qat_weights):
        np.testing.assert_array_equal(weights["c1/kernel"], np.full((2, 3), 2.5, np.float32))
        assert weights["c1/kernel"].dtype == np.float32
        assert weights["step"] == 4


def test_shares_count_in_any_unit() -> None:
    mean = average([model(1), model(4), model(8)], [1, 2, 1])
    assert mean.float_weights["c1/kernel"][0, 0] == 4.25
    assert [one["share"] for one in mean.provenance["averaged"]] == [0.25, 0.5, 0.25]
    assert mean.provenance["seed"] == 8


def test_huge_shares_are_shares_like_others() -> None:
    mean = average([model(1), model(4)], [1e308, 1e308])
    assert [one["share"] for one in mean.provenance["averaged"]] == [0.5, 0.5]


def test_equal_models_are_their_own_mean() -> None:
    mean = average([model(0.1)] * 3)
    np.testing.assert_array_equal(
        mean.qat_weights["c1/kernel"], model(0.1).qat_weights["c1/kernel"]
    )


@pytest.mark.parametrize(
    ("count", "shares", "message"),
    [
        (1, [], "two models or more"),
        (2, [1.0], "as many shares"),
        (2, [1.0, 0.0], "positive"),
        (2, [1.0, float("nan")], "positive"),
    ],
)
def test_what_is_no_mean_is_refused(count: int, shares: list[float], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        average([model(1)] * count, shares)


def test_networks_of_other_kinds_are_not_averaged() -> None:
    wide = {"c1/kernel": np.zeros((2, 4), np.float32), "step": np.int32(0)}
    for other, message in (
        (replace(model(1), classes=3), "classes"),
        (model(1, labels=["a", "c"]), "labels"),
        (
            model(1, dataset={"layout": {"normalize": "center", "size": 28, "channels": 1}}),
            "prepared",
        ),
        (replace(model(1), float_weights=wide), "layers of other sizes"),
    ):
        with pytest.raises(ModelError, match=message):
            average([model(1), other])


def test_a_mean_has_learnt_from_all_images_if_one_of_its_models_has() -> None:
    carried = {**asdict(CarriedCalibration(0.75, -3.7, 2.9, 0.02, "ab" * 32))}
    whole = {CARRIED: carried, "dataset": {"counts": {"validation": 0}}}
    held_back = model(3, dataset={"counts": {"validation": 6}})
    for models in ([model(1, **whole), held_back], [held_back, model(1, **whole)]):
        mean = average(models)
        assert mean.provenance[CARRIED] == carried
        assert mean.provenance["dataset"] == {"counts": {"validation": 0}}
    assert CARRIED not in average([held_back, held_back]).provenance
    other = model(1, **{CARRIED: {**carried, "source": "cd"}})
    with pytest.raises(ModelError, match="different bundles"):
        average([model(1, **whole), other])
