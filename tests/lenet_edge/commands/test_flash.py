"""``lenet-edge flash`` builds firmware for every board and tests it in QEMU."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from convert.c_engine import Optimize
from device.mcu.boards import board_names, load_board
from lenet_edge.commands import flash
from tests.conftest import run_cli
from tests.needs import needs

needs_toolchain = needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")


def test_the_choices_are_those_of_the_converter() -> None:
    (optimize,) = (option for option in flash.command.params if option.name == "optimize")
    assert list(optimize.type.choices) == list(Optimize)


def test_the_list_names_every_board_with_its_core_and_connection() -> None:
    done = CliRunner().invoke(flash.command, ["--list"], catch_exceptions=False)
    rows = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines()}
    assert list(rows) == list(board_names())
    for name, (core, connection, *title) in rows.items():
        board = load_board(name)
        assert core == board.core
        assert connection == board.connection
        assert " ".join(title) == board.title


@needs_toolchain
def test_firmware_for_an_emulated_board_passes_its_self_test(tmp_path: Path) -> None:
    done = run_cli("flash", "--board", "mps2-an386", "--run", "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    assert "self-test passed on mps2-an386" in done.stdout
    assert (tmp_path / "mps2-an386" / "mps2-an386.elf").exists()


@needs_toolchain
def test_firmware_for_a_usb_drive_is_a_uf2_file(tmp_path: Path) -> None:
    done = run_cli(
        *("flash", "--board", "raspberry-pi-pico", "--optimize", "size", "--out", tmp_path)
    )
    assert done.returncode == 0, done.stderr
    assert "copy it to the board's USB drive" in done.stdout
    assert (tmp_path / "raspberry-pi-pico" / "raspberry-pi-pico.uf2").exists()


def test_a_real_board_without_a_probe_is_rejected_before_the_build(tmp_path: Path) -> None:
    done = run_cli("flash", "--board", "nucleo-f411re", "--run", "--out", tmp_path)
    assert done.returncode in {7, 10}, "pyOCD is not installed, or no probe is connected"
    assert len(done.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("arguments", [(), ("--board", "arduino")])
def test_the_boards_are_listed_if_none_or_an_unknown_one_is_chosen(
    arguments: tuple[str, ...],
) -> None:
    done = run_cli("flash", *arguments)
    assert done.returncode == 2
    assert "mps2-an386" in done.stderr
    assert len(done.stderr.splitlines()) == 1
