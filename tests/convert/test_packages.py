"""Packages of the C engine build and run as far as tools here allow."""

import json
import subprocess
from pathlib import Path

import pytest

from convert import packages
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import UsageError
from lenet_edge.network.bundle import SHIPPED
from tests.conftest import run_cli
from tests.convert.compiled import WARNINGS
from tests.convert.quantized.test_reference import MODERN
from tests.needs import needs


@pytest.fixture(scope="module")
def graph() -> Graph:
    return read_graph(MODERN)


@needs("cmake")
def test_the_cmake_package_builds_and_passes_its_test(graph: Graph, tmp_path: Path) -> None:
    packages.write(graph, "cmake", tmp_path / "lenet5")
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


ARDUINO = """
#include <stddef.h>
#include <stdint.h>
struct { void begin(long); void print(const char *); void print(long); void println(const char *);
         void println(long); } Serial;
unsigned long micros();
void delay(unsigned long);
"""


def test_the_arduino_package_has_what_both_managers_ask_for(graph: Graph, tmp_path: Path) -> None:
    files = packages.package_files(graph, "arduino", "digits")
    assert {"library.properties", "src/digits.h", "src/digits.c"} <= files.keys()
    assert json.loads(files["library.json"])["name"] == "digits"
    fields = dict(line.split("=", 1) for line in files["library.properties"].splitlines())
    assert fields["version"].count(".") == 2
    assert fields["includes"] == "digits.h"


@needs("g++")
def test_the_arduino_sketch_is_valid_cpp(graph: Graph, tmp_path: Path) -> None:
    packages.write(graph, "arduino", tmp_path / "library")
    sketch = tmp_path / "library" / "examples" / "digit" / "digit.ino"
    (tmp_path / "sketch.cpp").write_text(ARDUINO + sketch.read_text())
    command = ["g++", "-fsyntax-only", "-Wall", f"-I{tmp_path}/library/src", "sketch.cpp"]
    subprocess.run(command, cwd=tmp_path, check=True)


@needs("gcc")
def test_the_esp_idf_example_is_valid_c(graph: Graph, tmp_path: Path) -> None:
    packages.write(graph, "esp-idf", tmp_path / "component")
    main = tmp_path / "component" / "examples" / "digit" / "main" / "main.c"
    assert "int app_main(void)" not in main.read_text()
    command = ["gcc", "-std=c99", *WARNINGS, "-fsyntax-only", f"-I{tmp_path}/component", str(main)]
    subprocess.run(command, check=True)


def test_another_kind_is_refused_with_those_that_there_are(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="arduino, esp-idf, cmake"):
        packages.write(graph, "npm", tmp_path / "package")


@pytest.mark.parametrize("package", ["plain", *packages.PACKAGES])
def test_convert_writes_packages_over_nothing_that_differs(tmp_path: Path, package: str) -> None:
    command = ["convert", SHIPPED, "--c", tmp_path / "out", "--package", package]
    assert run_cli(*command, "--json").returncode == 0
    assert run_cli(*command).returncode == 0, "the same files again are no reason to stop"
    (header,) = (tmp_path / "out").rglob("lenet5.h")
    header.write_text("/* my changes */")
    refused = run_cli(*command)
    assert refused.returncode == 6
    assert "lenet5.h is there and differs" in refused.stderr
    assert header.read_text() == "/* my changes */"
    assert run_cli(*command, "--force").returncode == 0
    assert "manual" not in header.read_text()[:20]
