"""What the commands that run boards share: the bundle's own C, a port, and real digits."""

import pytest

from lenet_edge.commands import board_options
from lenet_edge.commands.board_options import bundle_sources, check_port, real_digits
from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.data import uci_digits
from lenet_edge.network.bundle import Bundle
from tests.needs import require


def test_the_bundle_s_own_c_is_used_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert bundle_sources(Bundle.open(), None).bundle_file
    assert bundle_sources(Bundle.open(), "speed").bundle_file
    assert capsys.readouterr().err == ""


def test_c_that_is_not_the_bundle_s_is_announced(capsys: pytest.CaptureFixture[str]) -> None:
    assert bundle_sources(Bundle.open(), "size").bundle_file is None
    assert "says nothing about the bundle's lenet5.c" in capsys.readouterr().err


@pytest.mark.parametrize("forms", [["microbit"], ["int8", "microbit"], ["nucleo-f411re"]])
def test_a_port_belongs_to_one_board(forms: list[str]) -> None:
    check_port("auto", forms)
    check_port(None, [])


@pytest.mark.parametrize("forms", [[], ["int8"], ["microbit", "mps2-an386"]])
def test_a_port_without_its_board_is_bad_usage(forms: list[str]) -> None:
    with pytest.raises(UsageError, match="--port belongs to one board"):
        check_port("auto", forms)


def test_the_digits_come_from_writers_that_training_never_saw() -> None:
    require("sklearn")
    images, _ = uci_digits.load_digits()
    found = real_digits()
    assert len(found) == board_options.CHECKED_DIGITS
    assert (found[0] == images[uci_digits.TEST_START]).all()


def test_missing_digits_are_announced(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> None:
        raise MissingDependencyError("scikit-learn is not installed")

    monkeypatch.setattr(uci_digits, "load_digits", missing)
    assert real_digits().shape == (0, 28, 28)
    assert "without real digits: scikit-learn is not installed" in capsys.readouterr().err
