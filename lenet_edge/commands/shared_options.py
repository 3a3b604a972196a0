"""Options and small helpers that several commands share."""

import contextlib
import math
import signal
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from lenet_edge.core.errors import StoppedError, UsageError
from lenet_edge.network.variants import NORMALIZATIONS, SIZES, VARIANTS
from lenet_edge.train.weight_bits import parse_bits

if TYPE_CHECKING:
    from lenet_edge.network.evaluation import Evaluation

ENGINE_CHOICE = click.Choice(["auto", "native", "litert", "tflite-runtime"])
"""Names for ``--engine``."""

Function = TypeVar("Function", bound=Callable[..., Any])


class FiniteRange(click.FloatRange):
    """A number between two bounds, or any number without them; nan and inf are refused."""

    def _describe_range(self) -> str:
        """Return the bounds for --help; none if there are none."""
        return "" if self.min is None and self.max is None else super()._describe_range()

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Return the number, or fail with a message in one line."""
        number = float(super().convert(value, param, ctx))
        if not math.isfinite(number):
            self.fail(f"{value} is not a finite number.", param, ctx)
        return number


def data_option(function: Function) -> Function:
    """Add ``--data``."""
    return click.option(
        "--data",
        "source",
        metavar="PATH|mnist|digits|printed",
        help="Data set: a folder of pictures with one sub-folder per label (or train and test with "
        "such sub-folders), a .csv of file and label, an .npz, a folder of IDX files, 'mnist', "
        "'digits' (embedded), or 'printed' (drawn cells of meters and displays; "
        "'printed:wheels,lcd' for some styles).  [default: LENET_EDGE_DATA, else the cache, else a "
        "download of MNIST, else the embedded digits]",
    )(function)


def labels_option(function: Function) -> Function:
    """Add ``--labels``."""
    return click.option(
        "--labels",
        metavar="A,B,...",
        callback=lambda ctx, param, value: tuple(value.split(",")) if value else None,
        help="Names of the classes of your own data set, in the order of its labels.  "
        "[default: the names of its folders, or 0,1,2,...]",
    )(function)


def json_option(function: Function) -> Function:
    """Add ``--json``."""
    return click.option(
        "--json",
        "as_json",
        is_flag=True,
        help="Print the result as one JSON document on standard output.",
    )(function)


def bundle_option(function: Function) -> Function:
    """Add ``--bundle``."""
    return click.option(
        "--bundle",
        type=click.Path(path_type=Path),
        help="Bundle to use: its folder, or a name that 'lenet-edge bundles' lists.  "
        "[default: handwriting]",
    )(function)


def engine_option(function: Function) -> Function:
    """Add ``--engine``."""
    return click.option(
        "--engine",
        type=ENGINE_CHOICE,
        default="auto",
        help="What computes the network; auto takes the fastest that is installed: the generated C "
        "where there is a compiler.",
    )(function)


def user_option(function: Function) -> Function:
    """Add ``--user``."""
    return click.option(
        "--user",
        "per_user",
        is_flag=True,
        help="Use this user's own systemd: it needs no root, and confines the service less.",
    )(function)


def name_option(function: Function) -> Function:
    """Add ``--name``, of a reader."""
    return click.option(
        "--name",
        default="",
        metavar="NAME",
        help="Name of the reader, where several run on one machine: each has its own service, "
        "folders and MQTT topic.",
    )(function)


def replace_option(function: Function) -> Function:
    """Add ``--replace``."""
    return click.option(
        "--replace",
        is_flag=True,
        help="Replace the reader that is installed under this name with other settings.",
    )(function)


def training_options(function: Function) -> Function:
    """Add every option that controls the training."""
    decorators = [
        data_option,
        click.option(
            "--style",
            "styles",
            metavar="A,B,...",
            help="With --data printed: which cells to draw, of wheels, lcd, led, print and dots.  "
            "[default: all]",
        ),
        labels_option,
        click.option(
            "--normalize",
            type=click.Choice(NORMALIZATIONS),
            help="How your own pictures are prepared: 'digits' as in MNIST, for handwriting; "
            "'center' for one object on a plain background; 'cell' for printed digits with what is "
            "around them; 'none' for whole pictures.  [default: chosen by what the pictures look "
            "like]",
        ),
        click.option(
            "--size",
            type=click.IntRange(*SIZES),
            help="Width and height of the network's input, in pixels.  [default: 28; 32 for "
            "pictures in colour]",
        ),
        click.option(
            "--channels",
            type=click.Choice(["1", "3"]),
            callback=lambda ctx, param, value: int(value) if value else None,
            help="Whether the network sees grey (1) or red, green and blue (3).  [default: 3 if "
            "the colours of your pictures tell the classes apart, else 1]",
        ),
        click.option(
            "--width",
            type=FiniteRange(0.25, 4),
            default=1.0,
            help="Factor of the number of filters and units of every layer: 0.5 for a smaller and "
            "faster network, 2 for a larger and more accurate one.",
        ),
        click.option(
            "--import-only",
            is_flag=True,
            help="Import the data, write the page that shows it, and stop before training.",
        ),
        click.option(
            "--extra",
            type=click.Path(path_type=Path),
            help="Folder of your own pictures to learn from as well: DIR/<label>/*.png.",
        ),
        click.option(
            "--variant",
            type=click.Choice(VARIANTS),
            default="modern",
            help="Network: modern (ReLU, max-pooling, 44,426 parameters) or classic (after LeCun "
            "1998: tanh, average-pooling, 61,706 parameters).",
        ),
        click.option(
            "--preset",
            type=click.Choice(["quick", "full", "tune", "finish"]),
            help="Training recipe: quick (about a minute on two cores), full (highest accuracy), "
            "tune (about a minute, starting from a trained network) or finish (some minutes, the "
            "same, for MNIST: adds forms that it lacks).  [default: tune with --extra, else quick]",
        ),
        click.option(
            "--epochs",
            type=click.IntRange(1),
            help="Number of epochs in floating point, before quantisation-aware training.  "
            "[default: the preset's]",
        ),
        click.option(
            "--start",
            type=click.Path(path_type=Path),
            help="Bundle or model.npz that the presets tune and finish start from.  "
            "[default: the bundle shipped with lenet-edge]",
        ),
        click.option(
            "--teacher",
            "teachers",
            type=click.Path(path_type=Path),
            multiple=True,
            help="Bundle or model.npz whose predictions are mixed into the training targets. "
            "Repeat the option for several teachers, whose average is more accurate than each.",
        ),
        click.option(
            "--all-images",
            metavar="BUNDLE",
            type=click.Path(path_type=Path),
            help="For a release: learn from the validation images as well, and keep the last epoch "
            "of each phase. How sure the network is, and when it looks again, is taken from "
            "BUNDLE, whose network held them back, with the same data and preset.",
        ),
        click.option(
            "--bits",
            callback=lambda ctx, param, value: {} if value is None else parse_bits(value),
            metavar="8|4|ternary|mixed",
            help="Bits of the weights, where the C is optimised for size: 4 (all layers but C1), "
            "ternary (-1, 0 and 1 between the first and the last layer), mixed (4, and ternary in "
            "the large layers), or by layer, as C1=8,F5=ternary. On MNIST, the shipped network is "
            "retrained with few bits.  [default: 8]",
        ),
        click.option(
            "--seed",
            type=click.IntRange(0, 2**31 - 1),
            default=0,
            help="Random seed: the same seed gives the same weights on the same machine.",
        ),
        click.option(
            "--resume", is_flag=True, help="Continue a training run that was interrupted."
        ),
    ]
    for decorate in reversed(decorators):
        function = decorate(function)
    return function


def _name(value: str | None) -> str | None:
    """Return the name that ``--bundle-name`` gives; it is shown in lines of text."""
    if value is not None and not (value.strip() and value.isprintable()):
        raise UsageError(f"--bundle-name is a name such as meter, not {value!r}")
    return value


def output_options(function: Function) -> Function:
    """Add the options that control where and how a bundle is written."""
    decorators = [
        click.option(
            "--out",
            type=click.Path(path_type=Path),
            help="Folder to write the bundle to.  [default: build/lenet5-VARIANT]",
        ),
        click.option(
            "--bundle-name",
            metavar="TEXT",
            callback=lambda ctx, param, value: _name(value),
            help="The network's name, in the bundle's manifest and wherever it is shown.  "
            "[default: lenet5-VARIANT; for a model of another tool, its file's name]",
        ),
        click.option(
            "--name",
            "array_name",
            default="lenet5_model",
            help="Name of the C array with the model, and of its header NAME.h.",
        ),
        click.option(
            "--report/--no-report",
            "with_report",
            default=True,
            help="Write report.html and report.md, with plots, into the bundle.",
        ),
        click.option("--force", is_flag=True, help="Replace --out even if it is not a bundle."),
        click.option(
            "--strict",
            is_flag=True,
            help="Exit with code 8, after writing the bundle, if a check of the verdict failed or "
            "a warning was given.",
        ),
    ]
    for decorate in reversed(decorators):
        function = decorate(function)
    return function


def headline(evaluation: "Evaluation") -> tuple[str, str, str, str]:
    """Return the first columns of an accuracy table: model, accuracy, interval, mistakes."""
    low, high = evaluation.accuracy_interval
    return (
        evaluation.name,
        f"{100 * evaluation.accuracy:.2f} %",
        f"{100 * low:.2f} to {100 * high:.2f} %",
        f"{evaluation.count - evaluation.correct:,}",
    )


@contextlib.contextmanager
def stoppable(how_to_continue: str) -> Iterator[None]:
    """Turn Ctrl-C and SIGTERM into one line that says how to continue; exit code 130.

    Raises:
        StoppedError: if the block was interrupted.
    """

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    except KeyboardInterrupt:
        raise StoppedError(f"interrupted; {how_to_continue}") from None
    finally:
        signal.signal(signal.SIGTERM, previous)


def command_line() -> str:
    """Return the current command as the user typed it, for manifests."""
    return " ".join(["lenet-edge", *sys.argv[1:]])


def given_names() -> dict[str, str]:
    """Return what stands on the command line of the command that runs: parameter -> name."""
    context = click.get_current_context()
    return {
        str(each.name): each.make_metavar(context)
        if isinstance(each, click.Argument)
        else each.opts[0]
        for each in context.command.params
        if context.get_parameter_source(str(each.name)) is ParameterSource.COMMANDLINE
    }


def refuse_given(parameters: Collection[str], reason: str) -> None:
    """Refuse options that have no effect here.

    Args:
        parameters: the parameters of these options.
        reason: why they have none, such as ``--c writes C only``.

    Raises:
        UsageError: naming those that were given.
    """
    named = [shown for name, shown in given_names().items() if name in parameters]
    if named:
        raise UsageError(f"{reason}: leave out {', '.join(named)}")


def refuse_all_beside(parameter: str, does: str, allowed: Sequence[str] = ()) -> None:
    """Refuse whatever else is given with an option that ends the command, and so has no effect.

    Args:
        parameter: the parameter of that option.
        does: what it does, such as ``lists the boards``.
        allowed: parameters that have an effect on that.

    Raises:
        UsageError: naming what to leave out.
    """
    given = given_names()
    option = given.pop(parameter)
    for name in allowed:
        given.pop(name, None)
    if given:
        raise UsageError(f"{option} only {does}: leave out {', '.join(given.values())}")
