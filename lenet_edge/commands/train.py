"""``lenet-edge train``: train a model on a data set."""

from pathlib import Path
from typing import Any

import click

from lenet_edge.commands.shared_options import json_option, stoppable, training_options
from lenet_edge.core.console import alert, note, print_json
from lenet_edge.core.errors import OutputError, UsageError
from lenet_edge.core.files import check_not_read

EPILOG = """\b
Examples:
  lenet-edge train                         train on MNIST in a minute
  lenet-edge train --preset full           train the most accurate network
  lenet-edge train --teacher a.npz --teacher b.npz    also learn from two other networks
  lenet-edge train --extra my-digits       teach the shipped network your own handwriting
  lenet-edge train --data my-idx-folder --labels cat,dog,owl
  lenet-edge train --resume                continue after Ctrl-C or a power cut
"""


@click.command("train", epilog=EPILOG)
@training_options
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File for the trained model, an .npz.  [default: build/lenet5-VARIANT.npz]",
)
@json_option
def command(out: Path | None, as_json: bool, variant: str, **options: Any) -> None:
    """Train LeNet-5: first in floating point, then quantisation-aware.

    After every epoch, the complete state is stored next to --out, so that --resume continues after
    Ctrl-C, a crash or a power cut, with the same result as without the interruption. Each phase
    keeps the epoch with the lowest loss on the validation images (a tenth of the training images).
    Test images are not used.
    """
    out = out or Path(f"build/lenet5-{variant}.npz")
    check_not_read(out, [*filter(None, [options["start"]]), *options["teachers"]])
    checkpoint = checkpoint_beside(out)
    trained, _ = train_from_options(checkpoint, variant=variant, **options)
    trained.save(out)
    checkpoint.unlink(missing_ok=True)
    best = {phase: trained.best(phase) for phase in ("float", "qat")}
    if as_json:
        print_json(
            {
                "schema": "lenet-edge/training/1",
                "model": str(out),
                "seconds": round(sum(epoch.seconds for epoch in trained.history), 3),
                "validation_accuracy": {p: e.validation_accuracy for p, e in best.items()},
                "epochs": len(trained.history),
            }
        )
        return
    for phase, epoch in best.items():
        click.echo(
            f"{phase}: epoch {epoch.epoch + 1} was best, with a validation accuracy of "
            f"{100 * epoch.validation_accuracy:.2f} %"
        )
    click.echo(f"Wrote {out}. Next:\n  lenet-edge convert {out}")


def checkpoint_beside(out: Path) -> Path:
    """Return the path of the checkpoint for ``out``.

    Raises:
        OutputError: if no file can be created there, which is better found before training.
    """
    checkpoint = out.with_name(f"{out.stem}.checkpoint.npz")
    probe = checkpoint.with_suffix(".probe")
    try:
        checkpoint.parent.mkdir(parents=True, exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            f"cannot write to {checkpoint.parent}: {error.strerror}; choose another --out"
        ) from error
    return checkpoint


def train_from_options(
    checkpoint: Path,
    *,
    source: str | None,
    labels: tuple[str, ...] | None,
    extra: Path | None,
    variant: Any,
    preset: str | None,
    epochs: int | None = None,
    start: Path | None,
    teachers: tuple[Path, ...] = (),
    seed: int,
    resume: bool,
) -> Any:
    """Load the data that the options name, and train on it.

    Returns:
        The ``TrainedModel`` and the ``Dataset``.
    """
    from lenet_edge.data.datasets import load_dataset
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.pipeline.problems import missing_classes
    from lenet_edge.pipeline.training_step import TrainingRequest, load_model, train_model
    from lenet_edge.train.recipes import TUNE

    preset = preset or (TUNE if extra or start else "quick")
    if start and preset != TUNE:
        raise UsageError(
            f"--start needs --preset tune, because {preset} starts from random weights; "
            "leave out one of the two"
        )
    dataset = load_dataset(source, labels=labels, extra=extra, notify=note)
    for problem in missing_classes(dataset):
        alert(str(problem))
    network = load_model(start or Bundle.open().folder) if preset == TUNE else None
    teacher_models = tuple(load_model(teacher) for teacher in teachers)
    with stoppable("finished epochs are kept; continue with the same options and --resume"):
        request = TrainingRequest(variant, preset, seed, resume, network, teacher_models, epochs)
        trained = train_model(dataset, request, checkpoint)
    return trained, dataset
