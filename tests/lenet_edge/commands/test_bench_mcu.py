"""``lenet-edge bench mcu`` measures boards as a table or as JSON."""

import json
from pathlib import Path

from click.testing import CliRunner

from convert.c_engine import Optimize
from device.mcu.board_benchmark import BOARD_BENCHMARK_SCHEMA
from lenet_edge.commands import bench_mcu
from tests.conftest import run_cli
from tests.convert.branching_graphs import residual_chain
from tests.needs import needs

needs_toolchain = needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")


def test_the_choices_are_those_of_the_converter() -> None:
    (optimize,) = (option for option in bench_mcu.command.params if option.name == "optimize")
    assert list(optimize.type.choices) == list(Optimize)


@needs_toolchain
def test_the_json_holds_one_row_per_board() -> None:
    boards = ["--board", "mps2-an386", "--board", "mps3-an547"]
    done = CliRunner().invoke(bench_mcu.command, [*boards, "--json"], catch_exceptions=False)
    document = json.loads(done.stdout)
    assert document["schema"] == BOARD_BENCHMARK_SCHEMA
    assert [row["board"] for row in document["rows"]] == ["mps2-an386", "mps3-an547"]
    for row in document["rows"]:
        assert row["exact"]
        assert row["checked"] == {"digits": 100, "noise": 20, "wrong": 0, "self_test": "passed"}
        assert row["runs"]["file"].endswith("lenet5.c")
        assert row["optimize"] == "speed"
        assert isinstance(row["core"], str)
        assert row["instructions"] > 0


@needs_toolchain
def test_the_table_has_a_header_and_aligned_columns() -> None:
    arguments = ["--board", "mps2-an386", "--optimize", "size"]
    done = CliRunner().invoke(bench_mcu.command, arguments, catch_exceptions=False)
    header, row, runs, checked = done.stdout.splitlines()
    assert header.split() == list(bench_mcu._ROW_FIELDS)
    assert len(header) == len(row)
    assert row.split()[:2] == ["mps2-an386", "cortex-m4"]
    assert row.split()[-1] == "True"
    assert runs.startswith("runs C generated for size, ")
    assert "100 real digits (UCI), 20 pictures of noise and the self-test" in checked


@needs_toolchain
def test_a_tflite_file_of_any_network_is_measured(tmp_path: Path) -> None:
    model = tmp_path / "residual.tflite"
    network = residual_chain(1)
    network.borders("uint8")
    model.write_bytes(network.content())
    arguments = [str(model), "--board", "mps2-an386", "--json"]
    done = CliRunner().invoke(bench_mcu.command, arguments, catch_exceptions=False)
    (row,) = json.loads(done.stdout)["rows"]
    assert row["exact"]
    assert row["checked"] == {"digits": 0, "noise": 20, "wrong": 0, "self_test": "passed"}
    assert {"PAD", "CONV_2D", "MUL", "MEAN"} <= {layer["name"] for layer in row["layers"]}


def test_a_missing_file_is_one_clear_line() -> None:
    done = run_cli("bench", "mcu", "nothing.tflite")
    assert done.returncode == 4
    assert done.stderr == "lenet-edge: cannot read nothing.tflite: No such file or directory\n"


def test_a_board_that_cannot_be_simulated_is_one_clear_line() -> None:
    done = run_cli("bench", "mcu", "--board", "nucleo-f411re")
    assert done.returncode == 10
    assert "there is no simulator of nucleo-f411re; choose one of" in done.stderr
    assert len(done.stderr.splitlines()) == 1
