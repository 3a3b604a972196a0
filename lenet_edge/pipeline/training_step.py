"""Train a network on a data set, with progress bars."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lenet_edge.core.console import note, progress_bar
from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import Dataset
from lenet_edge.network.bundle import TRAINED_MODEL_FILE, Bundle, bundle_folder, check_exists
from lenet_edge.network.carried_calibration import CARRIED, CarriedCalibration
from lenet_edge.network.variants import Variant
from lenet_edge.pipeline.all_images import say_who_knows, with_all_images
from lenet_edge.pipeline.provenance import dataset_facts
from lenet_edge.train.epoch_data import repeats
from lenet_edge.train.recipes import CONTINUING, FINISH, PRESETS, Phase
from lenet_edge.train.trained_model import Epoch, TrainedModel
from lenet_edge.train.weight_bits import WeightBits, describe_bits

if TYPE_CHECKING:
    from lenet_edge.train.training import TrainingProgress


@dataclass(frozen=True)
class TrainingRequest:
    """What to train.

    Attributes:
        variant: which network.
        preset: name of a recipe in ``PRESETS``.
        seed: fixes everything random.
        resume: continue from the checkpoint, if there is one.
        start: network whose float weights training starts from; new weights if None.
        teachers: networks whose answers become part of the training targets.
        epochs: length of the float phase; the preset's if None.
        width: factor of the number of filters and units of every layer.
        bits: layers whose weights get fewer than eight bits. A network to start from that was
            trained on the same data then keeps its float weights, unless ``epochs`` is given.
        changes: settings that differ from the recipe, see ``Recipe.with_changes``.
        carried: the calibration of another network; the validation images are learnt from, then.
    """

    variant: Variant
    preset: str
    seed: int
    resume: bool
    start: TrainedModel | None = None
    teachers: tuple[TrainedModel, ...] = ()
    epochs: int | None = None
    width: float = 1.0
    bits: WeightBits = field(default_factory=dict)
    changes: Mapping[str, Any] = field(default_factory=dict)
    carried: CarriedCalibration | None = None


def train_model(dataset: Dataset, request: TrainingRequest, checkpoint: Path) -> TrainedModel:
    """Train with progress bars, and keep the state after every epoch in ``checkpoint``.

    Raises:
        ModelError: if ``request.resume`` and the checkpoint was made with other options, or if
            the network to start from or a teacher does not fit.
        OutputError: if the checkpoint cannot be written.
    """
    note("Loading TensorFlow ...")
    from lenet_edge.train.training import train

    held_back = dataset.validation
    if request.carried:
        dataset = with_all_images(dataset)
        note(f"All {len(dataset.train):,} images are learnt from; none is held back")
    else:
        say_who_knows(request.start, *request.teachers)
    recipe = PRESETS[request.preset].for_labels(dataset.labels, dataset.layout)
    if request.epochs is not None:
        recipe = recipe.with_epochs(request.epochs)
    kept = _kept_epochs(request, dataset)
    if request.bits:
        recipe = recipe.for_few_bits(request.preset)
    elif repeats(dataset.train) > 1:
        recipe = recipe.for_few_images()
    if request.start and kept:
        recipe = recipe.after(Phase(**request.start.provenance["recipe"]["float_phase"]))
    recipe = recipe.with_changes(request.changes)
    if request.carried:
        recipe = recipe.with_changes({"keep_last": True})
    provenance = {
        "variant": request.variant,
        "preset": request.preset,
        "seed": request.seed,
        "width": request.width,
        "recipe": recipe.to_json(),
        "labels": list(dataset.labels),
        "dataset": dataset_facts(dataset),
        "start": _start_sha256(request, dataset),
        "teachers": _teachers_sha256(request.teachers, dataset),
    }
    if request.carried:
        provenance[CARRIED] = asdict(request.carried)
    if request.bits:
        provenance["bits"] = describe_bits(request.bits)
    if checkpoint.exists() and not request.resume:
        note(f"{checkpoint} holds an unfinished run; starting over (--resume would continue it)")
    with progress_bar() as bars:
        tasks = {
            phase.name: bars.add_task(f"Training, {phase.name}", total=phase.epochs, detail="")
            for phase in recipe.phases
        }

        def show(progress: "TrainingProgress") -> None:
            for phase in recipe.phases:
                done = [epoch for epoch in progress.history if epoch.phase == phase.name]
                if done:
                    detail = _measured(done[-1], bool(request.carried))
                    bars.update(tasks[phase.name], completed=len(done), detail=detail)
            if bars.disable and _ends_phase(progress):
                note(_phase_line(progress, recipe.keep_last, bool(request.carried)))
            if progress.fraction < 1:
                bars.update(
                    tasks[progress.phase.name], completed=progress.epoch + progress.fraction
                )

        return train(
            dataset.train,
            held_back,
            len(dataset.labels),
            variant=request.variant,
            recipe=recipe,
            seed=request.seed,
            checkpoint=checkpoint,
            resume=request.resume,
            provenance=provenance,
            initial=request.start.float_weights if request.start else None,
            teachers=request.teachers,
            width=request.width,
            bits=request.bits,
            float_history=kept,
            progress=show,
        )


def _kept_epochs(request: TrainingRequest, dataset: Dataset) -> tuple[Epoch, ...]:
    """Return the float epochs of the network to start from, if its float weights stay."""
    start = request.start
    if start is None or not request.bits or request.epochs is not None:
        return ()
    if start.provenance["dataset"]["hashes"] != dataset.hashes:
        return ()
    return tuple(epoch for epoch in start.history if epoch.phase == "float")


def _ends_phase(progress: "TrainingProgress") -> bool:
    """Return whether the last epoch of a phase has been finished."""
    done = [epoch for epoch in progress.history if epoch.phase == progress.phase.name]
    return progress.epoch + 1 == progress.phase.epochs == len(done)


def _phase_line(progress: "TrainingProgress", keeps_last: bool, learns_all: bool) -> str:
    """Return one line about a finished phase, for logs, which show no progress bar."""
    done = [epoch for epoch in progress.history if epoch.phase == progress.phase.name]
    best = done[-1] if keeps_last else max(done, key=lambda epoch: epoch.score)
    seconds = sum(epoch.seconds for epoch in done)
    epochs = f"{len(done)} epoch{'s' if len(done) > 1 else ''}"
    return (
        f"Training, {progress.phase.name}: {epochs} in {seconds:.0f} s, "
        f"{_measured(best, learns_all)} in epoch {best.epoch + 1}, which is kept"
    )


def _measured(epoch: Epoch, learns_all: bool) -> str:
    """Return the accuracy on the validation images, and say so if the network learns from them."""
    accuracy = f"{100 * epoch.validation_accuracy:.2f} %"
    return f"{accuracy} of images it learns from" if learns_all else f"validation {accuracy}"


def load_model(path: Path) -> TrainedModel:
    """Read a trained model from its file, or from the bundle that holds it.

    Raises:
        ModelError: if the file is missing, damaged or not a trained model.
        BundleError: if ``path`` is a folder but not a complete bundle, or names no file.
    """
    path = bundle_folder(path)
    check_exists(path)
    if path.is_dir():
        path = Bundle.open(path).path(TRAINED_MODEL_FILE)
    return TrainedModel.load(path)


def network_to_continue(preset: str, start: Path | None) -> TrainedModel | None:
    """Return the network that a preset starts from, or None if it starts from random weights.

    Args:
        preset: name of a recipe in ``PRESETS``.
        start: file or bundle of that network; the shipped bundle if None.

    Raises:
        ModelError, BundleError: as ``load_model``.
    """
    return load_model(start or Bundle.open().folder) if preset in CONTINUING else None


def teachers_of(
    preset: str, start: TrainedModel | None, teachers: Sequence[Path]
) -> tuple[TrainedModel, ...]:
    """Return the networks that teach: ``teachers`` or, without any, the start of ``finish``.

    Raises:
        ModelError, BundleError: as ``load_model``.
    """
    if preset == FINISH and start is not None and not teachers:
        return (start,)
    return tuple(load_model(teacher) for teacher in teachers)


def can_start_from(network: TrainedModel, dataset: Dataset, variant: Variant, width: float) -> bool:
    """Return whether training on a data set can start from a network that was trained on it."""
    provenance = network.provenance
    return (network.variant, network.width, provenance["dataset"]["hashes"]) == (
        variant,
        width,
        dataset.hashes,
    ) and list(dataset.labels) == provenance["labels"]


def _start_sha256(request: TrainingRequest, dataset: Dataset) -> str | None:
    """Return the SHA-256 of the network that training starts from, if there is one.

    Raises:
        ModelError: if it is of another variant or has other labels.
    """
    start = request.start
    if start is None:
        return None
    has = (start.variant, list(start.provenance["labels"]))
    wanted = (request.variant, list(dataset.labels))
    if has == wanted and (start.layout.shape, start.width) != (dataset.layout.shape, request.width):
        raise ModelError(
            f"the network to start from takes pictures of {start.layout.shape} at width "
            f"{start.width:g}, but wanted are {dataset.layout.shape} at width {request.width:g}; "
            "name another with --start, or train a new network with --preset quick"
        )
    if has != wanted:
        raise ModelError(
            f"the network to start from is {has[0]} with the labels {','.join(has[1])}, but wanted "
            f"is {wanted[0]} with {','.join(wanted[1])}; name another with --start, or train a new "
            "network with --preset quick"
        )
    return start.sha256


def _teachers_sha256(teachers: tuple[TrainedModel, ...], dataset: Dataset) -> list[str]:
    """Return the SHA-256 of each teacher.

    Raises:
        ModelError: if one has other labels.
    """
    for teacher in teachers:
        if teacher.provenance["labels"] != list(dataset.labels):
            raise ModelError(
                f"a teacher has the labels {','.join(teacher.provenance['labels'])}, wanted are "
                f"{','.join(dataset.labels)}; name networks trained on this data with --teacher"
            )
    return [teacher.sha256 for teacher in teachers]
