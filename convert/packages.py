"""The emitted C as packages: Arduino and PlatformIO, ESP-IDF, CMake; each with an example."""

from importlib import resources
from pathlib import Path
from string import Template

from convert.c_engine import emit
from convert.quantized.graph import Graph
from lenet_edge.core.errors import UsageError
from lenet_edge.core.files import new_folder
from lenet_edge.core.version import __version__

_Layout = dict[str, tuple[str, str]]
"""Path inside the package -> (template, how the example's entry is declared)."""

_LAYOUTS: dict[str, _Layout] = {
    "arduino": {
        "library.properties": ("arduino/library.properties.in", ""),
        "library.json": ("arduino/library.json.in", ""),
        "examples/digit/digit.ino": ("arduino/example.ino.in", ""),
    },
    "esp-idf": {
        "CMakeLists.txt": ("esp-idf/CMakeLists.txt.in", ""),
        "idf_component.yml": ("esp-idf/idf_component.yml.in", ""),
        "examples/digit/CMakeLists.txt": ("esp-idf/project.cmake.in", ""),
        "examples/digit/main/CMakeLists.txt": ("esp-idf/main.cmake.in", ""),
        "examples/digit/main/main.c": ("example.c.in", "void app_main"),
    },
    "cmake": {
        "CMakeLists.txt": ("cmake/CMakeLists.txt.in", ""),
        "example.c": ("example.c.in", "int main"),
    },
}
_SOURCES = {"arduino": "src/", "esp-idf": "", "cmake": ""}
PACKAGES = tuple(_LAYOUTS)
"""The kinds of packages; PlatformIO takes the Arduino library."""


def write(
    graph: Graph, kind: str, folder: Path, name: str = "lenet5", optimize: str = "speed"
) -> None:
    """Write the package ``kind`` of a graph's C engine to ``folder``, whole or not at all.

    Raises:
        UsageError: if there is no such kind, or ``name`` is no identifier of C.
        ModelError: if the graph is outside the C engine's family.
        OutputError: if the folder cannot be written.
    """
    contents = package_files(graph, kind, name, optimize)
    with new_folder(folder) as scratch:
        for path, text in contents.items():
            (scratch / path).parent.mkdir(parents=True, exist_ok=True)
            (scratch / path).write_text(text)


def package_files(
    graph: Graph, kind: str, name: str = "lenet5", optimize: str = "speed"
) -> dict[str, str]:
    """Return the files of a package by their paths inside it; raises as ``write`` does."""
    if kind not in _LAYOUTS:
        raise UsageError(f"there is no package {kind!r}; choose one of {', '.join(PACKAGES)}")
    sources = emit(graph, name, optimize)
    files = {f"{_SOURCES[kind]}{path}": text for path, text in sources.items()}
    templates = resources.files("convert").joinpath("package_templates")
    for path, (template, main) in _LAYOUTS[kind].items():
        text = templates.joinpath(template).read_text()
        files[path] = Template(text).substitute(
            name=name,
            NAME=name.upper(),
            version=_plain_version(),
            main=main,
            leave="    return status;\n" if main.startswith("int") else "",
        )
    return files


def _plain_version() -> str:
    """Return the three numbers of the version, which is all that package managers take."""
    numbers = [part for part in __version__.split(".") if part.isdigit()]
    return ".".join(([*numbers, "0", "0", "0"])[:3])
