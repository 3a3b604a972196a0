"""``lenet-edge flash`` builds firmware for every board and tests it in QEMU."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from convert.c_engine import Optimize
from device.mcu.boards import board_names, load_board
from lenet_edge.commands import flash
from lenet_edge.core.errors import DeviceError
from lenet_edge.network.bundle import SHIPPED, Bundle, write_bundle
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
    c_file = Bundle.open().manifest["files"]["lenet5.c"]["sha256"]
    assert f"runs   lenet5.c {c_file[:12]}..., of model " in done.stdout
    assert (tmp_path / "mps2-an386" / "mps2-an386.elf").exists()


@needs_toolchain
@pytest.mark.parametrize(
    ("board", "ending", "cable"),
    [
        ("raspberry-pi-pico", "uf2", "connect a 3.3 V USB-serial adapter (its RX to GP0"),
        ("microbit", "hex", "connect a USB cable to the board, whose probe is also its serial"),
        ("nucleo-g071rb", "bin", "connect a USB cable to its ST-LINK, which is also its serial"),
    ],
)
def test_firmware_for_a_usb_drive_says_how_it_is_tested(
    board: str, ending: str, cable: str, tmp_path: Path
) -> None:
    done = run_cli("flash", "--board", board, "--optimize", "size", "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / board / f"{board}.{ending}").exists()
    assert f"copy the .{ending} file to the USB drive" in done.stderr
    assert cable in done.stderr
    assert f"flash --board {board} --port auto" in done.stderr


@needs_toolchain
def test_the_json_has_sizes_files_and_what_the_board_runs(tmp_path: Path) -> None:
    done = run_cli("flash", "--board", "microbit", "--run", "--out", tmp_path, "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    bundle = Bundle.open()
    assert document["schema"] == flash.FLASH_SCHEMA
    assert document["runs"] == {
        "file": str(bundle.path("lenet5.c")),
        "optimize": "speed",
        "source_sha256": bundle.manifest["files"]["lenet5.c"]["sha256"],
        "model_sha256": bundle.manifest["files"]["lenet5-int8.tflite"]["sha256"],
    }
    assert document["self_test"] == "passed"
    assert document["files"][0] == str(tmp_path / "microbit" / "microbit.elf")
    assert document["stack_used_bytes"] <= document["stack_bytes"] + 64


@needs_toolchain
def test_a_bundle_whose_c_does_not_compile_for_a_board_fails_there(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    text = (SHIPPED / "lenet5.c").read_text()
    branch = "#define ENGINE_ISA ENGINE_DSP\n"
    assert branch in text
    edited = text.replace(branch, branch + "#error broken on purpose\n")
    write_with(broken, {"lenet5.c": edited})
    arguments = ("--bundle", broken, "--out", tmp_path / "out", "--run")
    assert run_cli("flash", "--board", "microbit", *arguments).returncode == 0
    done = run_cli("flash", "--board", "mps2-an386", *arguments)
    assert done.returncode == 4
    assert f"{broken / 'lenet5.c'} does not compile for mps2-an386: lenet5.c:" in done.stderr
    assert "broken on purpose" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    done = run_cli("evaluate", broken, "--on", "mps2-an386", "--limit", 2, "--data", "digits")
    assert done.returncode == 4
    assert "lenet5.c does not compile for mps2-an386" in done.stderr


@needs_toolchain
def test_a_failed_self_test_is_a_verdict(tmp_path: Path) -> None:
    text = (SHIPPED / "lenet5.c").read_text()
    wrong = text.replace("[i] - 128)", "[i] - 127)")
    assert wrong != text
    write_with(tmp_path / "wrong", {"lenet5.c": wrong})
    done = run_cli(
        *("flash", "--board", "mps2-an386", "--run", "--out", tmp_path / "out"),
        *("--bundle", tmp_path / "wrong"),
    )
    assert done.returncode == 8
    assert "self-test failed on mps2-an386" in done.stdout


def test_the_list_of_boards_is_json_where_that_is_asked_for() -> None:
    document = json.loads(run_cli("flash", "--list", "--json").stdout)
    assert document["schema"] == "lenet-edge/boards/1"
    boards = {board["name"]: board for board in document["boards"]}
    assert list(boards) == list(board_names())
    assert (boards["mps2-an386"]["core"], boards["mps2-an386"]["connection"]) == (
        "cortex-m4",
        "QEMU",
    )


@pytest.mark.parametrize(
    ("more", "named"),
    [(("--run", "--board", "nope"), "--board, --run"), (("--json", "--reader"), "--reader")],
)
def test_the_list_ends_the_command_and_goes_alone(more: tuple[str, ...], named: str) -> None:
    done = run_cli("flash", "--list", *more)
    assert done.returncode == 2
    assert done.stdout == ""
    assert f"--list only lists the boards: leave out {named}" in done.stderr


def test_a_board_without_room_for_a_frame_is_refused_before_any_c_is_generated(
    tmp_path: Path,
) -> None:
    out = tmp_path / "out"
    done = run_cli("flash", "--board", "arduino-uno-sim", "--reader", "--out", out)
    assert done.returncode == DeviceError.exit_code
    (line,) = done.stderr.splitlines()
    assert line == ("lenet-edge: arduino-uno-sim has no room for a frame; choose a larger board")
    assert not out.exists()


def test_a_port_and_a_probe_together_are_bad_usage() -> None:
    done = run_cli("flash", "--board", "nucleo-f411re", "--run", "--port", "auto")
    assert done.returncode == 2
    assert "give one" in done.stderr


def write_with(folder: Path, changes: dict[str, str]) -> None:
    """Write the shipped bundle with some files changed."""
    facts = json.loads((SHIPPED / "manifest.json").read_text())
    files: dict[str, bytes | str] = {
        name: (SHIPPED / name).read_bytes() for name in facts.pop("files")
    }
    write_bundle(folder, {k: v for k, v in facts.items() if k != "seal"}, {**files, **changes})


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
