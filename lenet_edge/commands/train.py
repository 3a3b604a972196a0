"""``lenet-edge train``: train a model on a data set."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.shared_options import json_option, stoppable, training_options
from lenet_edge.core.console import alert, note, print_json, print_line
from lenet_edge.core.errors import OutputError, UsageError
from lenet_edge.core.files import check_not_read

if TYPE_CHECKING:
    from lenet_edge.data.datasets import Dataset
    from lenet_edge.train.weight_bits import WeightBits

EPILOG = """\b
Examples:
  lenet-edge train                         train on MNIST in a minute
  lenet-edge train --preset full           train the most accurate network
  lenet-edge train --teacher a.npz --teacher b.npz    also learn from two other networks
  lenet-edge train --extra my-digits       teach the shipped network your own handwriting
  lenet-edge train --data my-idx-folder --labels cat,dog,owl
  lenet-edge train --preset full --all-images build/lenet5-modern    for a release
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
    keeps the epoch with the lowest loss on the validation images (a tenth of the training images),
    unless --all-images learns from them, too. Test images are not used.
    """
    check_import_only(options["import_only"], as_json)
    out = out or Path(f"build/lenet5-{variant}.npz")
    check_not_read(out, paths_read(options))
    checkpoint = checkpoint_beside(out)
    trained, _ = train_from_options(checkpoint, variant=variant, **options)
    if trained is None:
        return
    trained.save(out)
    checkpoint.unlink(missing_ok=True)
    best = {phase: trained.best(phase) for phase in ("float", "qat")}
    if as_json:
        print_json(
            {
                "schema": "lenet-edge/training/1",
                "model": str(out),
                "seconds": round(sum(epoch.seconds for epoch in trained.history), 3),
                "validation_accuracy": {
                    phase: None if trained.carried else epoch.validation_accuracy
                    for phase, epoch in best.items()
                },
                "epochs": len(trained.history),
            }
        )
        return
    for phase, epoch in best.items():
        if trained.carried:
            print_line(f"{phase}: epoch {epoch.epoch + 1} is kept, the last; none was chosen")
            continue
        print_line(
            f"{phase}: epoch {epoch.epoch + 1} was best, with a validation accuracy of "
            f"{100 * epoch.validation_accuracy:.2f} %"
        )
    print_line(f"Wrote {out}. Next:")
    print_line(f"  lenet-edge convert {out}")


def check_import_only(import_only: bool, as_json: bool) -> None:
    """Check that JSON is not asked for where nothing is trained, and so nothing reported.

    Raises:
        UsageError: if it is.
    """
    if import_only and as_json:
        raise UsageError("--import-only writes a page, and no JSON: leave out --json")


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


def paths_read(options: Mapping[str, Any]) -> list[Path]:
    """Return the files and folders that training with these options reads."""
    from lenet_edge.data.datasets import source_paths

    given = filter(None, [options["start"], options["extra"], options["all_images"]])
    return [*source_paths(options["source"]), *given, *options["teachers"]]


def train_from_options(
    checkpoint: Path,
    *,
    source: str | None,
    styles: str | None = None,
    labels: tuple[str, ...] | None,
    extra: Path | None,
    variant: Any,
    preset: str | None,
    epochs: int | None = None,
    start: Path | None,
    teachers: tuple[Path, ...] = (),
    all_images: Path | None = None,
    seed: int,
    resume: bool,
    normalize: str | None = None,
    size: int | None = None,
    channels: int | None = None,
    width: float = 1.0,
    bits: "WeightBits | None" = None,
    import_only: bool = False,
) -> Any:
    """Load the data that the options name, and train on it.

    What was imported is shown on a page beside the checkpoint, and its problems are listed, before
    training starts.

    Returns:
        The ``TrainedModel``, or None if training was not wanted, and the ``Dataset``.
    """
    from lenet_edge.data.datasets import load_dataset
    from lenet_edge.data.picture_import import ImportOptions
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.pipeline.all_images import calibration_to_carry
    from lenet_edge.pipeline.training_step import (
        TrainingRequest,
        can_start_from,
        load_model,
        network_to_continue,
        teachers_of,
        train_model,
    )
    from lenet_edge.train.recipes import CONTINUING, TUNE

    if styles:
        if source != "printed":
            raise UsageError("--style needs --data printed; other data sets have no styles")
        source = f"printed:{styles}"
    chosen, preset = preset, preset or (TUNE if extra or start else "quick")
    if start and preset not in CONTINUING:
        raise UsageError(
            f"--start needs --preset tune or finish, because {preset} starts from random weights; "
            "leave out one of the two"
        )
    options = ImportOptions(normalize, size, channels)
    dataset = load_dataset(source, labels=labels, extra=extra, options=options, notify=note)
    show_import(dataset, checkpoint, import_only)
    if import_only:
        return None, dataset
    network = network_to_continue(preset, start)
    if bits and chosen is None and network is None:
        shipped = load_model(Bundle.open().folder)
        if can_start_from(shipped, dataset, variant, width):
            network, preset = shipped, TUNE
            note("The shipped network is the start; --preset quick would train a new one")
    carried = calibration_to_carry(all_images, dataset, variant, preset) if all_images else None
    with stoppable("finished epochs are kept; continue with the same options and --resume"):
        request = TrainingRequest(
            variant,
            preset,
            seed,
            resume,
            network,
            teachers_of(preset, network, teachers),
            epochs,
            width,
            bits or {},
            carried=carried,
        )
        trained = train_model(dataset, request, checkpoint)
    return trained, dataset


def show_import(dataset: "Dataset", checkpoint: Path, always: bool) -> None:
    """List the problems of a data set, and show imported pictures on a page beside ``checkpoint``.

    MNIST and the embedded digits are shown only if ``always``.
    """
    from lenet_edge.data.datasets import DIGITS, MNIST
    from lenet_edge.pipeline.problems import missing_classes

    for problem in (*dataset.problems, *missing_classes(dataset)):
        alert(str(problem))
    if dataset.name in {MNIST, DIGITS} and not always:
        return
    from lenet_edge.report.import_page import write_import_page

    page = checkpoint.with_name(f"{checkpoint.name.removesuffix('.checkpoint.npz')}.pictures.html")
    write_import_page(page, dataset)
    note(f"What was imported, as the network sees it: {page}")
