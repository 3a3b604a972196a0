"""``lenet-edge train``: from a data set to a trained model."""

from pathlib import Path
from typing import Any

import click

from lenet_edge.commands.shared_options import json_option, stoppable, training_options
from lenet_edge.core.console import note, print_json
from lenet_edge.core.errors import OutputError, UsageError

EPILOG = """\b
Examples:
  lenet-edge train                         a minute on MNIST
  lenet-edge train --preset full           the most accurate
  lenet-edge train --teacher a.npz --teacher b.npz    learn from what both say
  lenet-edge train --extra my-digits       teach the shipped network your own handwriting
  lenet-edge train --data my-idx-folder --labels cat,dog,owl
  lenet-edge train --resume                go on after Ctrl-C or a power cut
"""


@click.command("train", epilog=EPILOG)
@training_options
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The trained model, one .npz file.  [default: build/lenet5-VARIANT.npz]",
)
@json_option
def command(out: Path | None, as_json: bool, variant: str, **options: Any) -> None:
    """Train LeNet-5: first in floating point, then with quantisation in the loop.

    After every epoch the whole state is kept beside --out, so that --resume continues after
    Ctrl-C, a crash or a power cut with the same result as if nothing had happened. Each phase
    keeps the epoch with the least loss on the validation set (a tenth of the training set);
    the test set is not touched.
    """
    out = out or Path(f"build/lenet5-{variant}.npz")
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
            f"{phase}: best of validation in epoch {epoch.epoch + 1}: "
            f"{100 * epoch.validation_accuracy:.2f} %"
        )
    click.echo(f"Wrote {out}. Next:\n  lenet-edge convert {out}")


def checkpoint_beside(out: Path) -> Path:
    """Return where the state of unfinished training for ``out`` is kept.

    Raises:
        OutputError: if files cannot be made there; better now than after the first epoch.
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
    """Load the data that the options name and train on it.

    Returns:
        The ``TrainedModel`` and the ``Dataset``.
    """
    from lenet_edge.data.datasets import load
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.pipeline.steps import TrainingRequest, load_model, train_model
    from lenet_edge.train.recipes import TUNE

    preset = preset or (TUNE if extra or start else "quick")
    if start and preset != TUNE:
        raise UsageError(f"--start is for --preset tune; {preset} starts from nothing")
    dataset = load(source, labels=labels, extra=extra, report=note)
    network = load_model(start or Bundle.open().folder) if preset == TUNE else None
    taught_by = tuple(load_model(teacher) for teacher in teachers)
    with stoppable("every finished epoch is kept; go on with the same options and --resume"):
        request = TrainingRequest(variant, preset, seed, resume, network, taught_by, epochs)
        trained = train_model(dataset, request, checkpoint)
    return trained, dataset
