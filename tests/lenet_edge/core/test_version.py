"""The version is a release number, and the command line shows it."""

import re

from lenet_edge.core.version import __version__
from tests.conftest import run_cli


def test_the_version_has_three_numbers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_the_command_line_shows_the_version() -> None:
    assert run_cli("--version").stdout == f"lenet-edge, version {__version__}\n"
