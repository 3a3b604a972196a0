"""The generated C as libraries for Arduino, PlatformIO, ESP-IDF, Zephyr and CMake."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import resources
from pathlib import Path
from string import Template
from typing import Final, NoReturn

from convert.c_engine import Optimize, emit
from convert.c_engine.packing import weight_bytes
from convert.c_engine.purpose import purpose_of, reads_digits
from convert.frame_reader.reader_text import Judgement, reader_files
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
    ZEPHYR = "zephyr"
    CMAKE = "cmake"

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        raise UsageError(f"there is no package {value!r}; choose one of {', '.join(cls)}")


@dataclass(frozen=True, kw_only=True)
class _Layout:
    """Where the files of a package are: templates are by the paths of the files that they fill."""

    source_folder: str = ""
    templates: Mapping[str, str] = field(default_factory=dict)
    for_digits: Mapping[str, str] = field(default_factory=dict)
    """What a network for digits has besides."""

    for_frames: Mapping[str, str] = field(default_factory=dict)
    """What a package with the reader of frames has besides."""

    example_signature: str = ""
    """Return type and name of the function that the C example defines."""

    example_end: str = ""
    """The last statement of that function."""


def _sketches(*names: str) -> dict[str, str]:
    """Return the templates of Arduino's examples, whose files are named like their folders."""
    return {f"examples/{name}/{name}.ino": f"arduino/{name.lower()}.ino.in" for name in names}


_LAYOUTS: Final = {
    PackageKind.PLAIN: _Layout(),
    PackageKind.ARDUINO: _Layout(
        source_folder="src/",
        templates={
            "library.properties": "arduino/library.properties.in",
            "library.json": "arduino/library.json.in",
            "examples/$example/$example.ino": "arduino/digit.ino.in",
        },
        for_digits={
            **_sketches("Uno", "Mega", "ESP32", "Pico"),
            "extras/send_digit.py": "arduino/send_digit.py.in",
        },
        for_frames=_sketches("ESP32_CAM", "Nano_33_BLE_OV7670", "Pico_Arducam"),
    ),
    PackageKind.ESP_IDF: _Layout(
        templates={
            "CMakeLists.txt": "esp-idf/CMakeLists.txt.in",
            "idf_component.yml": "esp-idf/idf_component.yml.in",
            "examples/$example/CMakeLists.txt": "esp-idf/project.cmake.in",
            "examples/$example/main/CMakeLists.txt": "esp-idf/main.cmake.in",
            "examples/$example/main/main.c": "example.c.in",
        },
        for_frames={
            "examples/camera/CMakeLists.txt": "esp-idf/project.cmake.in",
            "examples/camera/main/CMakeLists.txt": "esp-idf/main.cmake.in",
            "examples/camera/main/idf_component.yml": "esp-idf/camera.yml.in",
            "examples/camera/main/main.c": "esp-idf/camera.c.in",
        },
        example_signature="void app_main",
    ),
    PackageKind.ZEPHYR: _Layout(
        templates={
            "zephyr/module.yml": "zephyr/module.yml.in",
            "zephyr/CMakeLists.txt": "zephyr/CMakeLists.txt.in",
            "zephyr/Kconfig": "zephyr/Kconfig.in",
            "samples/$example/CMakeLists.txt": "zephyr/app.cmake.in",
            "samples/$example/prj.conf": "zephyr/prj.conf.in",
            "samples/$example/sample.yaml": "zephyr/sample.yaml.in",
            "samples/$example/src/main.c": "example.c.in",
        },
        example_signature="int main",
        example_end="    return status;\n",
    ),
    PackageKind.CMAKE: _Layout(
        templates={
            "CMakeLists.txt": "cmake/CMakeLists.txt.in",
            "example.c": "example.c.in",
        },
        for_frames={"camera.c": "camera.c.in"},
        example_signature="int main",
        example_end="    return status;\n",
    ),
}

ARDUINO_ARCHITECTURES: Final = (
    *("avr", "esp32", "esp8266", "mbed", "mbed_giga", "mbed_nano", "mbed_nicla", "mbed_opta"),
    *("mbed_portenta", "mbed_rp2040", "nrf52", "renesas_portenta", "renesas_uno", "rp2040", "sam"),
    *("samd", "stm32"),
)
"""Arduino's names of the cores whose chips the C is compiled for in the tests."""

_UNO: Final = "examples/Uno/Uno.ino"
_UNO_FLASH: Final = 32 * 1024  # Bytes of an ATmega328P.

_AVR_PROGRAM: Final = 6_000
"""Bytes of flash that a sketch for AVR takes besides the weights, at least (8,000 to 12,000 do)."""


def write_package(
    graph: Graph,
    kind: PackageKind,
    folder: Path,
    name: str = "lenet5",
    optimize: Optimize = Optimize.SPEED,
    second_look: SecondLook | None = None,
    reader: Judgement | None = None,
    labels: Sequence[str] | None = None,
) -> None:
    """Write a package of a graph's C engine to ``folder``, whole or not at all.

    Raises:
        UsageError: if there is no such kind, or ``name`` is not a C identifier.
        ModelError: if the C engine does not support the graph.
        OutputError: if the folder cannot be written.
    """
    contents = package_files(graph, kind, name, optimize, second_look, reader, labels)
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
    reader: Judgement | None = None,
    labels: Sequence[str] | None = None,
) -> dict[str, str]:
    """Return the contents of a package's files by path inside it; raises as ``write_package``.

    ``second_look`` is the one of the network's bundle, if it has any. With ``reader``, how the
    network's logits are judged, the package also has the reader of frames and examples of cameras.
    ``labels`` are those of the network's bundle, in order; digits have examples of their own, that
    of the Arduino Uno only if the weights fit it.
    """
    kind = PackageKind(kind)
    layout = _LAYOUTS[kind]
    sources = emit(graph, name, optimize, second_look, labels)
    values = _values(graph, name, layout, reader, labels)
    if kind is PackageKind.ARDUINO:
        weights = weight_bytes(graph, small=optimize is Optimize.SIZE)
        values |= {"weights": f"{weights:,}", "flash": str(weights + _AVR_PROGRAM)}
        sources[f"{name}.h"] = _for_avr(sources[f"{name}.h"], values)
    if reader:
        sources |= reader_files(name, reader)
        if kind is PackageKind.ARDUINO:  # Arduino compiles all of a library for every board.
            no_room = "#ifndef __AVR__ /* which has no room for a frame */\n\n{}\n#endif\n"
            sources[f"{name}_reader.c"] = no_room.format(sources[f"{name}_reader.c"])
    files = {f"{layout.source_folder}{path}": text for path, text in sources.items()}
    templates = dict(layout.templates)
    templates |= layout.for_digits if reads_digits(graph, labels) else {}
    templates |= layout.for_frames if reader else {}
    if kind is PackageKind.ARDUINO and int(values["flash"]) > _UNO_FLASH:
        templates.pop(_UNO, None)
    for path, template in templates.items():
        program = "camera" if path.startswith("examples/camera/") else values["example"]
        text = Template(_template(template)).substitute(values, program=program)
        files[Template(path).substitute(values)] = text
    return files


def _values(
    graph: Graph,
    name: str,
    layout: _Layout,
    reader: Judgement | None,
    labels: Sequence[str] | None,
) -> dict[str, str]:
    """Return what the templates leave open, by placeholder."""
    stems = [name, *([f"{name}_reader"] if reader else [])]
    example = _example(graph, name, labels)
    camera_program = f"  add_executable(camera camera.c)\n  target_link_libraries(camera {name})\n"
    return {
        "name": name,
        "NAME": name.upper(),
        "version": _numeric_version(),
        "title": purpose_of(graph, name, labels).title,
        "sources": " ".join(f'"{stem}.c"' for stem in stems),
        "sources_above": " ".join(f"../{stem}.c" for stem in stems),
        "header": f"{stems[-1]}.h",
        "headers": ",".join(f"{stem}.h" for stem in stems),
        "architectures": ",".join(ARDUINO_ARCHITECTURES),
        "options": reader.way.options if reader else "",
        "camera_program": camera_program if reader else "",
        "example_signature": layout.example_signature,
        "example_end": layout.example_end,
        **example,
    }


def _for_avr(header: str, values: Mapping[str, str]) -> str:
    """Return the header with what the memory of an AVR asks for.

    An Arduino sketch cannot set macros for its libraries, so that the library looks at the chip.
    """
    if f"define {values['NAME']}_INPUT_ROWS" not in header:
        return header  # The network cannot take its input row by row.
    place = "#include <stdint.h>\n"
    text = Template(_template("arduino/for_avr.h.in")).substitute(values)
    return header.replace(place, place + text, 1)


def _example(graph: Graph, name: str, labels: Sequence[str] | None) -> dict[str, str]:
    """Return what differs between the examples of a network for digits and of any other one.

    ``draw`` fills ``pixels`` and ``result`` is the printed number. Statements have no indentation.
    """
    prefix = name.upper()
    if reads_digits(graph, labels):
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


def _template(path: str) -> str:
    return resources.files("convert").joinpath("package_templates").joinpath(path).read_text()


def _numeric_version() -> str:
    """Return the version as three numbers, the only form that every package manager accepts."""
    numbers = [part for part in __version__.split(".") if part.isdigit()]
    return ".".join(([*numbers, "0", "0", "0"])[:3])
