"""Checkpoints: the same after reading, for the same inputs only, refused if damaged."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.train.archive import pack_arrays
from lenet_edge.train.checkpoint import TrainingState, load_checkpoint, save_checkpoint
from lenet_edge.train.trained_model import Epoch

PROVENANCE = {"seed": 1, "labels": ["a"], "recipe": {"x": 1}}


def checkpoint_state() -> TrainingState:
    weights = {"c1/kernel": np.ones(3, np.float32), "c1/bias": np.zeros(2, np.float32)}
    return TrainingState(
        [Epoch("float", 0, 1e-3, 0.5, 0.9, 0.4, 0.8, 1.0), Epoch("qat", 0, 1, 1, 1, 1, 1, 1)],
        [np.arange(i, dtype=np.float32) for i in range(12)],
        {"float": weights, "qat": {"f5/kernel": np.array([7], np.int64)}},
    )


def test_a_checkpoint_is_the_same_after_reading(tmp_path: Path) -> None:
    path, state = tmp_path / "checkpoint.npz", checkpoint_state()
    save_checkpoint(path, PROVENANCE, state)
    read = load_checkpoint(path, PROVENANCE)
    assert read.history == state.history
    assert len(read.variables) == 12
    for mine, other in zip(read.variables, state.variables, strict=True):
        np.testing.assert_array_equal(mine, other)
    assert {phase: list(weights) for phase, weights in read.best.items()} == {
        "float": ["c1/bias", "c1/kernel"],
        "qat": ["f5/kernel"],
    }
    for phase, weights in state.best.items():
        for name, values in weights.items():
            np.testing.assert_array_equal(read.best[phase][name], values)


def test_a_checkpoint_names_what_was_different(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.npz"
    save_checkpoint(path, PROVENANCE, checkpoint_state())
    for changes, named in (
        ({"seed": 2}, "another seed;"),
        ({"seed": 2, "labels": ["b"]}, "another seed and labels;"),
        ({"new": 1}, "another new;"),
    ):
        with pytest.raises(ModelError, match=named):
            load_checkpoint(path, {**PROVENANCE, **changes})
    assert load_checkpoint(path, {"seed": 1}).history


@pytest.mark.parametrize(
    ("meta", "arrays", "message"),
    [
        ({"provenance": None}, {}, "no provenance"),
        ({"history": None}, {}, "history is not a list"),
        ({}, {"other/0": np.ones(1)}, "holds 'other/0'"),
        ({}, {"variables": np.ones(1)}, "holds 'variables'"),
        ({}, {"best/float": np.ones(1)}, "holds 'best/float'"),
        ({"history": [asdict(Epoch("qat", 0, 1, 1, 1, 1, 1, 1))]}, {}, "no weights of the phase"),
    ],
)
def test_a_checkpoint_that_lacks_something_is_refused(
    tmp_path: Path, meta: dict[str, Any], arrays: dict[str, Any], message: str
) -> None:
    path = tmp_path / "checkpoint.npz"
    path.write_bytes(pack_arrays({"provenance": PROVENANCE, "history": [], **meta}, arrays))
    with pytest.raises(ModelError, match=rf"checkpoint\.npz is damaged.*{message}.*start over"):
        load_checkpoint(path, PROVENANCE)
