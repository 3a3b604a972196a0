"""Options and helpers that commands share."""

import signal
import sys

import pytest

from lenet_edge.commands.shared_options import command_line, stoppable
from lenet_edge.core.errors import StoppedError


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_command_says_how_to_continue(number: signal.Signals) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(StoppedError, match="use --resume") as caught, stoppable("use --resume"):
        signal.raise_signal(number)
    assert caught.value.exit_code == 130
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_command_that_finishes_is_not_changed() -> None:
    with stoppable("use --resume"):
        pass


def test_the_command_line_is_as_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/usr/bin/lenet-edge", "build", "--seed", "3"])
    assert command_line() == "lenet-edge build --seed 3"
