"""Options and helpers of the commands that run the network on boards."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
import numpy as np

from lenet_edge.core.console import note
from lenet_edge.core.errors import MissingDependencyError, UsageError

if TYPE_CHECKING:
    from device.mcu.network_sources import NetworkSources
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.network.predictor import Images

CHECKED_DIGITS = 100
"""Number of real digits on which a benchmark checks a board."""

Function = TypeVar("Function", bound=Callable[..., Any])


def optimize_option(function: Function) -> Function:
    """Add ``--optimize`` to a command that compiles a bundle's C."""
    return click.option(
        "--optimize",
        type=click.Choice(["speed", "size"]),
        help="Optimise the network's C for speed or size. If the bundle's C is optimised for the "
        "other, C is generated from its model and used instead.  [default: as the bundle's C]",
    )(function)


def port_option(function: Function) -> Function:
    """Add ``--port``."""
    return click.option(
        "--port",
        metavar="NAME|auto",
        help="Serial port, such as /dev/ttyACM0, of a board that already runs this network's "
        "firmware; nothing is loaded. With auto, the port is found.",
    )(function)


def check_port(port: str | None, forms: Sequence[str]) -> None:
    """Check that a port comes with the one board that is connected to it.

    Raises:
        UsageError: if ``forms`` are not one board and any forms that are no boards.
    """
    from device.mcu.boards import board_names

    boards = [name for name in forms if name in board_names()]
    if port is not None and len(boards) != 1:
        raise UsageError("--port belongs to one board: name it, and no other board, with --on")


def bundle_sources(bundle: "Bundle", optimize: str | None) -> "NetworkSources":
    """Return the C of a bundle for a board, and tell the user if it is not the bundle's own.

    Raises:
        BundleError: if the bundle has no C files.
        ModelError: if the C engine does not support the model.
    """
    from convert.c_engine import Optimize
    from device.mcu.network_sources import network_sources

    sources = network_sources(bundle, Optimize(optimize) if optimize else None)
    if sources.bundle_file is None:
        note(
            f"The bundle's own C is not optimised for {sources.optimize}: C is generated from its "
            "model and used instead, so the result says nothing about the bundle's lenet5.c."
        )
    return sources


def model_sources(model: Path | None, optimize: str | None) -> "NetworkSources":
    """Return the C of a bundle, as ``bundle_sources``, or generate it from a ``.tflite`` file.

    Raises:
        BundleError: if there is no such bundle, or it has no C files.
        ModelError: if the file cannot be read, or the C engine does not support the model.
    """
    from convert.c_engine import Optimize
    from device.mcu.network_sources import network_sources
    from lenet_edge.network.bundle import Bundle

    if model is None or model.suffix != ".tflite":
        return bundle_sources(Bundle.open(model), optimize)
    return network_sources(model, Optimize(optimize) if optimize else None)


def real_digits() -> "Images":
    """Return ``CHECKED_DIGITS`` of the embedded digits' test part, ``uint8[N, 28, 28]``.

    Without scikit-learn there are none, and the user is told.
    """
    from lenet_edge.data.uci_digits import TEST_START, load_digits

    try:
        images, _ = load_digits()
    except MissingDependencyError as error:
        note(f"Boards are checked without real digits: {error}")
        return np.zeros((0, 28, 28), np.uint8)
    return images[TEST_START : TEST_START + CHECKED_DIGITS]
