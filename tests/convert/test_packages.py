"""The packages of the generated C build and run, as far as the installed tools allow."""

import json
import subprocess
from pathlib import Path

import pytest

from convert.c_engine import emit
from convert.packages import PackageKind, package_files, write_package
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import UsageError
from tests.convert.compiled import SANITIZERS, WARNINGS
from tests.convert.networks import MODERN
from tests.convert.random_graphs import regression_graph
from tests.needs import needs


@pytest.fixture(scope="module")
def graph() -> Graph:
    return read_graph(MODERN)


@needs("cmake")
def test_the_cmake_package_builds_and_passes_its_test(graph: Graph, tmp_path: Path) -> None:
    write_package(graph, PackageKind.CMAKE, tmp_path / "lenet5")
    for command in (
        ["cmake", "-S", "lenet5", "-B", "build"],
        ["cmake", "--build", "build"],
        ["ctest", "--test-dir", "build"],
    ):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    output = subprocess.run(
        ["build/digit"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert output.stdout.startswith("self-test: passed\ndigit ")


ARDUINO_STUBS = """
#include <stddef.h>
#include <stdint.h>
struct { void begin(long); void print(const char *); void print(long); void println(const char *);
         void println(long); } Serial;
unsigned long micros();
void delay(unsigned long);
"""


def test_the_arduino_package_has_the_files_of_both_package_managers(graph: Graph) -> None:
    files = package_files(graph, PackageKind.ARDUINO, "digits")
    assert {"library.properties", "src/digits.h", "src/digits.c"} <= files.keys()
    assert json.loads(files["library.json"])["name"] == "digits"
    fields = dict(line.split("=", 1) for line in files["library.properties"].splitlines())
    assert fields["version"].count(".") == 2
    assert fields["includes"] == "digits.h"


@needs("g++")
@pytest.mark.parametrize("example", ["digit", "run"])
def test_the_arduino_sketch_is_valid_cpp(graph: Graph, example: str, tmp_path: Path) -> None:
    network = graph if example == "digit" else read_graph(regression_graph(1))
    write_package(network, PackageKind.ARDUINO, tmp_path / "library")
    sketch = tmp_path / "library" / "examples" / example / f"{example}.ino"
    (tmp_path / "sketch.cpp").write_text(ARDUINO_STUBS + sketch.read_text())
    command = ["g++", "-fsyntax-only", "-Wall", f"-I{tmp_path}/library/src", "sketch.cpp"]
    subprocess.run(command, cwd=tmp_path, check=True)


@needs("gcc")
@pytest.mark.parametrize("seed", [1, 2])
def test_the_example_of_another_network_stays_inside_its_input(seed: int, tmp_path: Path) -> None:
    files = package_files(read_graph(regression_graph(seed)), PackageKind.CMAKE, "sine")
    for name in ("sine.h", "sine.c", "example.c"):
        (tmp_path / name).write_text(files[name])
    command = ["gcc", "-std=c99", *WARNINGS, *SANITIZERS, "sine.c", "example.c", "-o", "example"]
    subprocess.run(command, cwd=tmp_path, check=True)
    done = subprocess.run(["./example"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("self-test: passed\noutput ")


@needs("gcc")
def test_the_esp_idf_example_is_valid_c(graph: Graph, tmp_path: Path) -> None:
    write_package(graph, PackageKind.ESP_IDF, tmp_path / "component")
    main = tmp_path / "component" / "examples" / "digit" / "main" / "main.c"
    assert "int app_main(void)" not in main.read_text()
    command = ["gcc", "-std=c99", *WARNINGS, "-fsyntax-only", f"-I{tmp_path}/component", str(main)]
    subprocess.run(command, check=True)


def test_a_plain_package_is_the_two_files_of_the_c(graph: Graph) -> None:
    assert package_files(graph, PackageKind.PLAIN, "digits") == emit(graph, "digits")


def test_no_placeholder_is_left_in_a_package(graph: Graph) -> None:
    for kind in PackageKind:
        for path, text in package_files(graph, kind, "digits").items():
            assert "$name" not in text, path
            assert "${NAME}" not in text, path


def test_an_unknown_package_is_rejected_with_the_known_ones(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="plain, arduino, esp-idf, cmake"):
        write_package(graph, "npm", tmp_path / "package")  # type: ignore[arg-type]
