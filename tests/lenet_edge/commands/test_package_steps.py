"""What is next after generated C was written fits the package, and works as it is printed."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from convert.packages import PackageKind
from lenet_edge.commands import convert
from lenet_edge.network.bundle import SHIPPED
from tests.convert.random_graphs import regression_graph
from tests.needs import needs


def steps(folder: Path, kind: str, *more: str, model: Path = SHIPPED) -> list[str]:
    """Write a package and return the indented lines of what is printed last."""
    arguments = [str(model), "--c", str(folder), "--package", kind, *more]
    done = CliRunner().invoke(convert.command, arguments, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    start = next(number for number, line in enumerate(lines) if line.endswith("Next:"))
    return lines[start + 1 :]


def test_an_arduino_library_is_installed_and_its_example_opened(tmp_path: Path) -> None:
    library, example, platformio = steps(tmp_path / "ard", "arduino", "--reader")
    assert library.startswith(f"  cp -r {tmp_path}/ard ~/Arduino/libraries/lenet5 ")
    assert "Add .ZIP Library" in library
    assert example.startswith("  File > Examples > lenet5 > ESP32_CAM ")
    shown = example.partition("there are ")[2].split(", ")
    assert sorted(shown) == sorted(path.name for path in (tmp_path / "ard/examples").iterdir())
    assert platformio.startswith(f"  lib_deps = symlink://{tmp_path}/ard ")


def test_a_library_without_a_reader_starts_with_a_board_without_a_camera(tmp_path: Path) -> None:
    _, example, _ = steps(tmp_path / "ard", "arduino")
    assert example.startswith("  File > Examples > lenet5 > Pico ")


@pytest.mark.parametrize(
    ("kind", "more", "tool", "program"),
    [
        ("esp-idf", (), "idf.py -C ", "examples/digit"),
        ("esp-idf", ("--reader",), "idf.py -C ", "examples/camera"),
        ("zephyr", (), "west build ", "samples/digit"),
    ],
)
def test_a_component_is_tried_with_its_own_tool(
    kind: str, more: tuple[str, ...], tool: str, program: str, tmp_path: Path
) -> None:
    (line,) = steps(tmp_path / "c", kind, *more)
    assert line.startswith(f"  {tool}")
    assert f"{tmp_path}/c/{program} " in line
    assert (tmp_path / "c" / program / "CMakeLists.txt").exists()


@needs("cc", "cmake")
@pytest.mark.parametrize("kind", [PackageKind.PLAIN, PackageKind.CMAKE])
def test_what_runs_on_this_machine_works_as_printed_and_leaves_nothing_elsewhere(
    kind: PackageKind, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    model = tmp_path / "sine.tflite"
    model.write_bytes(regression_graph(1))
    for line in steps(tmp_path / "two words", kind.value, model=model):
        command, *_ = line.strip().split("    ")
        subprocess.run(command, shell=True, check=True, cwd=elsewhere, capture_output=True)
    assert list(elsewhere.iterdir()) == []
    built = {path.name for path in (tmp_path / "two words").rglob("*lenet5*")}
    assert ("lenet5.o" if kind is PackageKind.PLAIN else "liblenet5.a") in built
