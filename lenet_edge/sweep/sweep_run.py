"""One run of a sweep: a network is trained, converted to int8, and measured without test images."""

import functools
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from convert.c_engine import Optimize
from convert.c_engine.packing import packed_sizes
from convert.quantized.graph import read_graph
from device.mcu.board_benchmark import measure_boards
from device.mcu.network_sources import generate_sources
from lenet_edge.core.errors import ModelError
from lenet_edge.core.files import dump_json, write_file
from lenet_edge.data.datasets import Dataset, Split, load_dataset
from lenet_edge.data.picture_import import ImportOptions
from lenet_edge.network.bundle import TRAINED_MODEL_FILE
from lenet_edge.network.evaluation import cross_entropy
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.pipeline.provenance import versions
from lenet_edge.pipeline.training_step import (
    TrainingRequest,
    network_to_continue,
    teachers_of,
    train_model,
)
from lenet_edge.sweep.sweep_spec import (
    NO_BOARD,
    CostSection,
    DataSection,
    Settings,
    recipe_changes,
)
from lenet_edge.train.weight_bits import parse_bits

RUN_MANIFEST: Final = "manifest.json"
"""The file of a run that is written last: a run that has it is finished."""

INT8_FILE: Final = "lenet5-int8.tflite"

_SCHEMA: Final = "lenet-edge/sweep-run/1"
_CHECKPOINT: Final = "checkpoint.npz"


@dataclass(frozen=True)
class Run:
    """What one run trains, and where its cost is measured; the same run has the same name."""

    settings: Settings
    seed: int
    data: DataSection
    cost: CostSection

    @property
    def name(self) -> str:
        """Name of its folder: a hash of the settings, and the seed."""
        return f"{settings_name(self.settings)}-seed-{self.seed}"


@dataclass(frozen=True)
class RunResult:
    """What a run is judged by; nothing of it depends on test images.

    Attributes:
        accuracy: of the int8 network on the validation images.
        loss: its mean cross-entropy there, in nats.
        bytes: flash of the smallest program that runs it; of its weights if there is no board.
        operations: of one inference, in ``unit``.
        unit: instructions, cycles (of an AVR), or multiply-accumulates (without a board).
        seconds: of training.
    """

    accuracy: float
    loss: float
    bytes: int
    operations: int
    unit: str
    seconds: float


def settings_name(settings: Settings) -> str:
    """Return eight digits that stand for these settings."""
    return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:8]


def carry_out(run: Run, folder: Path) -> None:
    """Train, convert and measure, and write the result to ``folder``.

    A run that was interrupted continues after its last finished epoch.

    Raises:
        LenetEdgeError: if the settings do not fit the data, or a tool is missing.
    """
    settings = run.settings
    dataset = data_of(run.data)
    preset = str(settings.get("preset", "quick"))
    start = network_to_continue(preset, Path(run.data.start) if run.data.start else None)
    request = TrainingRequest(
        settings.get("variant", "modern"),  # type: ignore[arg-type]
        preset,
        run.seed,
        resume=True,
        start=start,
        teachers=teachers_of(preset, start, [Path(teacher) for teacher in run.data.teachers]),
        width=float(settings.get("width", 1.0)),
        bits=parse_bits(str(settings.get("bits", "8"))),
        changes=recipe_changes(settings),
    )
    trained = train_model(dataset, request, folder / _CHECKPOINT)
    from convert.tflite import convert_to_int8
    from lenet_edge.train.models import models_to_convert

    int8 = convert_to_int8(models_to_convert(trained)[1])
    accuracy, loss = _validate(int8, dataset.validation)
    size, operations, unit = _cost(int8, run.cost)
    seconds = round(sum(epoch.seconds for epoch in trained.history), 3)
    result = RunResult(accuracy, loss, size, operations, unit, seconds)
    files = {TRAINED_MODEL_FILE: trained.to_bytes(), INT8_FILE: int8}
    manifest = {
        "schema": _SCHEMA,
        "settings": settings,
        "seed": run.seed,
        "versions": versions(),
        **{key: trained.provenance[key] for key in ("variant", "preset", "width", "recipe")},
        "bits": trained.provenance.get("bits"),
        "labels": trained.provenance["labels"],
        "dataset": trained.provenance["dataset"],
        "start": trained.provenance["start"],
        "teachers": trained.provenance["teachers"],
        "cost": {"board": run.cost.board, "optimize": run.cost.optimize},
        "result": asdict(result),
        "files": {
            name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in files.items()
        },
    }
    for name, content in files.items():
        write_file(folder / name, content)
    write_file(folder / RUN_MANIFEST, dump_json(manifest))
    (folder / _CHECKPOINT).unlink(missing_ok=True)


def read_result(folder: Path) -> RunResult | None:
    """Return the result of a run, or None if it is not finished.

    Raises:
        ModelError: if its manifest is damaged.
    """
    path = folder / RUN_MANIFEST
    if not path.exists():
        return None
    try:
        found: Mapping[str, Any] = json.loads(path.read_bytes())
        return RunResult(**found["result"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"{path} is damaged ({error}); remove its folder, and the run is made again"
        ) from error


@functools.lru_cache(maxsize=1)
def data_of(section: DataSection) -> Dataset:
    """Load the data of a sweep without its test images, which choose nothing.

    Raises:
        DatasetError: if it is missing or damaged.
    """
    dataset = load_dataset(
        section.source,
        labels=section.labels,
        extra=Path(section.extra) if section.extra else None,
        options=ImportOptions(section.normalize, section.size, section.channels),
    )
    test = dataset.test
    nothing = Split(test.images[:0], test.labels[:0])
    return replace(dataset, test=nothing)


def _validate(int8: bytes, validation: Split) -> tuple[float, float]:
    """Return accuracy and loss of the int8 network on the validation images."""
    with TflitePredictor("int8", int8) as predictor:
        logits = predictor.predict(validation.images)
    right = logits.argmax(axis=1) == validation.labels
    return float(right.mean()), cross_entropy(logits, validation.labels.astype(np.int64))


def _cost(int8: bytes, cost: CostSection) -> tuple[int, int, str]:
    """Return bytes, operations of one inference, and their unit.

    Raises:
        ModelError: if the C on the board does not compute what the file computes.
    """
    graph = read_graph(int8)
    optimize = Optimize(cost.optimize)
    if cost.board == NO_BOARD:
        packed = sum(size for _, size in packed_sizes(graph).values())
        return packed, graph.macs, "multiply-accumulates"
    sources = generate_sources(int8, optimize)
    [row] = measure_boards(sources, [cost.board], digits=np.zeros((0, 28, 28), np.uint8))
    if not row["exact"]:
        raise ModelError(f"{cost.board} does not compute what the int8 file computes")
    if row["instructions"] is None:
        return row["flash_bytes"], row["cycles_estimate"], "cycles"
    return row["flash_bytes"], row["instructions"], "instructions"
