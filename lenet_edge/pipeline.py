"""Train, convert, check, measure and bundle: the steps behind ``build``, ``train``, ``convert``."""

import importlib.metadata
import platform
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from convert.c_array import emit_c_array, measure_arena
from convert.graph import Graph, read_graph
from lenet_edge import __version__
from lenet_edge.bundle import Bundle, write_bundle
from lenet_edge.calibration import Calibration, auroc, fit
from lenet_edge.console import note, progress_bar
from lenet_edge.datasets import Dataset
from lenet_edge.errors import ModelError
from lenet_edge.evaluation import Evaluation, agreement, evaluate
from lenet_edge.nondigits import sample as sample_nondigits
from lenet_edge.recipes import PRESETS
from lenet_edge.runtimes import TflitePredictor, int8_predictors
from lenet_edge.trained import TrainedModel
from lenet_edge.variants import Variant

LEAST_AGREEMENT = 0.99
"""Share of test images on which the int8 file must give the quantisation-aware model's class.

Both compute the same network; they differ by rounding alone, which decides only near-ties.
"""

CONTRACT = {
    "int8_accuracy_within": 0.001,
    "agreement_at_least": 0.997,
    "c_equals_tflm": True,
}
"""What ``parity`` holds the deployed forms to: int8 against float, and C against TFLM."""


@dataclass(frozen=True)
class TrainingRequest:
    """What to train."""

    variant: Variant
    preset: str
    seed: int
    resume: bool


def train_model(dataset: Dataset, request: TrainingRequest, checkpoint: Path) -> TrainedModel:
    """Train with progress bars; the state after every epoch is kept in ``checkpoint``.

    Raises:
        ModelError: if ``request.resume`` and the checkpoint was made from something else.
        OutputError: if the checkpoint cannot be written.
    """
    note("Loading TensorFlow ...")
    from lenet_edge.training import Progress, train

    recipe = PRESETS[request.preset]
    provenance = {
        "variant": request.variant,
        "preset": request.preset,
        "seed": request.seed,
        "recipe": recipe.to_json(),
        "labels": list(dataset.labels),
        "dataset": _dataset_facts(dataset),
    }
    if checkpoint.exists() and not request.resume:
        note(f"An unfinished run is in {checkpoint}; starting anew (--resume would continue it)")
    with progress_bar() as bars:
        tasks = {
            phase.name: bars.add_task(f"Training, {phase.name}", total=phase.epochs, detail="")
            for phase in recipe.phases
        }

        def show(progress: Progress) -> None:
            for phase in recipe.phases:
                done = [epoch for epoch in progress.history if epoch.phase == phase.name]
                if done:
                    detail = f"validation {100 * done[-1].validation_accuracy:.2f} %"
                    bars.update(tasks[phase.name], completed=len(done), detail=detail)
            if progress.fraction < 1:
                bars.update(tasks[progress.phase.name], completed=progress.epoch + progress.fraction)

        return train(
            dataset.train,
            dataset.validation,
            len(dataset.labels),
            variant=request.variant,
            recipe=recipe,
            seed=request.seed,
            checkpoint=checkpoint,
            resume=request.resume,
            provenance=provenance,
            report=show,
        )
