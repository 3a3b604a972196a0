"""The generated C as libraries for Arduino and PlatformIO, ESP-IDF and CMake, with an example."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import resources
from pathlib import Path
from string import Template
from typing import NoReturn

from convert.c_engine import Optimize, emit
from convert.c_engine.purpose import purpose_of, reads_digits
from convert.quantized.graph import Graph
from lenet_edge.core.errors import UsageError
from lenet_edge.core.files import new_folder
from lenet_edge.core.version import __version__
from lenet_edge.network.second_look import SecondLook


class PackageKind(StrEnum):
    """What the generated C is packaged as; PlatformIO uses the Arduino library."""

    PLAIN = "plain"
    ARDUINO = "arduino"
    ESP_IDF = "esp-idf"
    CMAKE = "cmake"

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        raise UsageError(f"there is no package {value!r}; choose one of {', '.join(cls)}")


@dataclass(frozen=True, kw_only=True)
class _Layout:
    """Where the files of a package are: ``templates`` maps a path to the template that fills it."""

    source_folder: str = ""
    templates: Mapping[str, str] = field(default_factory=dict)
    example_signature: str = ""
    """Return type and name of the function that the C example defines."""

    example_end: str = ""
    """The last statement of that function."""


_LAYOUTS = {
    PackageKind.PLAIN: _Layout(),
    PackageKind.ARDUINO: _Layout(
        source_folder="src/",
        templates={
            "library.properties": "arduino/library.properties.in",
            "library.json": "arduino/library.json.in",
            "examples/$example/$example.ino": "arduino/example.ino.in",
        },
    ),
    PackageKind.ESP_IDF: _Layout(
        templates={
            "CMakeLists.txt": "esp-idf/CMakeLists.txt.in",
            "idf_component.yml": "esp-idf/idf_component.yml.in",
            "examples/$example/CMakeLists.txt": "esp-idf/project.cmake.in",
            "examples/$example/main/CMakeLists.txt": "esp-idf/main.cmake.in",
            "examples/$example/main/main.c": "example.c.in",
        },
        example_signature="void app_main",
    ),
    PackageKind.CMAKE: _Layout(
        templates={
            "CMakeLists.txt": "cmake/CMakeLists.txt.in",
            "example.c": "example.c.in",
        },
        example_signature="int main",
        example_end="    return status;\n",
    ),
}


def write_package(
    graph: Graph,
    kind: PackageKind,
    folder: Path,
    name: str = "lenet5",
    optimize: Optimize = Optimize.SPEED,
    second_look: SecondLook | None = None,
) -> None:
    """Write a package of a graph's C engine to ``folder``, whole or not at all.

    Raises:
        UsageError: if there is no such kind, or ``name`` is not a C identifier.
        ModelError: if the C engine does not support the graph.
        OutputError: if the folder cannot be written.
    """
    contents = package_files(graph, kind, name, optimize, second_look)
    with new_folder(folder) as scratch:
        for path, text in contents.items():
            (scratch / path).parent.mkdir(parents=True, exist_ok=True)
            (scratch / path).write_text(text)


def package_files(
    graph: Graph,
    kind: PackageKind,
    name: str = "lenet5",
    optimize: Optimize = Optimize.SPEED,
    second_look: SecondLook | None = None,
) -> dict[str, str]:
    """Return the contents of a package's files by path inside it; raises as ``write_package``.

    ``second_look`` is the one of the network's bundle, if it has any.
    """
    layout = _LAYOUTS[PackageKind(kind)]
    sources = emit(graph, name, optimize, second_look)
    values = {
        "name": name,
        "NAME": name.upper(),
        "version": _numeric_version(),
        "title": purpose_of(graph, name).title,
        "example_signature": layout.example_signature,
        "example_end": layout.example_end,
        **_example(graph, name),
    }
    files = {f"{layout.source_folder}{path}": text for path, text in sources.items()}
    templates = resources.files("convert").joinpath("package_templates")
    for path, template in layout.templates.items():
        text = templates.joinpath(template).read_text()
        files[Template(path).substitute(values)] = Template(text).substitute(values)
    return files


def _example(graph: Graph, name: str) -> dict[str, str]:
    """Return what differs between the examples of a network for digits and of any other one.

    ``draw`` fills ``pixels`` and ``result`` is the printed number. Statements have no indentation.
    """
    prefix = name.upper()
    if reads_digits(graph):
        return {
            "example": "digit",
            "purpose": "recognises one digit that is drawn in memory",
            "picture": "28 rows of 28 pixels: bright ink (255) on black (0)",
            "draw": "for (int y = 5; y < 23; y++) { /* a one: a stroke, two pixels wide */",
            "draw_each": "pixels[y * 28 + 13] = pixels[y * 28 + 14] = 255;",
            "word": "digit",
            "result": f"{name}_argmax(logits)",
        }
    return {
        "example": "run",
        "purpose": "runs the network on one input",
        "picture": "every byte stands for a real number, which the header explains",
        "draw": f"for (int i = 0; i < {prefix}_INPUT_SIZE; i++) {{ /* put your input here */",
        "draw_each": f"pixels[i] = {name}_quantize(0.5f);",
        "word": "output" if graph.outputs[0].size == 1 else "class",
        "result": "logits[0]" if graph.outputs[0].size == 1 else f"{name}_argmax(logits)",
    }


def _numeric_version() -> str:
    """Return the version as three numbers, the only form that every package manager accepts."""
    numbers = [part for part in __version__.split(".") if part.isdigit()]
    return ".".join(([*numbers, "0", "0", "0"])[:3])
