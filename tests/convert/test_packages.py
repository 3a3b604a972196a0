"""The packages of the generated C build and run, as far as the installed tools allow."""

import functools
import json
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from convert.c_engine import Optimize, emit
from convert.packages import PackageKind, package_files, write_package
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import UsageError
from tests.convert.compiled import SANITIZERS, WARNINGS
from tests.convert.few_bits import TERNARY, with_few_bits
from tests.convert.frame_reader.compiled_reader import drawn_frame, shipped
from tests.convert.networks import MODERN
from tests.convert.random_graphs import regression_graph
from tests.needs import needs

STAND_INS = Path(__file__).parent / "stand_ins"
PICO_CAMERA = Path(__file__).parent / "pico_camera.cpp"


@pytest.fixture(scope="module")
def graph() -> Graph:
    return read_graph(MODERN)


@functools.cache
def contents(kind: PackageKind) -> dict[str, str]:
    """Return a package of the shipped network with the reader of frames, and C for size."""
    network, judgement = shipped()
    return package_files(network, kind, optimize=Optimize.SIZE, reader=judgement)


def unpack(kind: PackageKind, folder: Path) -> None:
    for path, text in contents(kind).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


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


def test_the_arduino_package_has_the_files_of_both_package_managers(graph: Graph) -> None:
    files = package_files(graph, PackageKind.ARDUINO, "digits")
    assert {"library.properties", "src/digits.h", "src/digits.c"} <= files.keys()
    assert json.loads(files["library.json"])["name"] == "digits"
    fields = dict(line.split("=", 1) for line in files["library.properties"].splitlines())
    assert fields["version"].count(".") == 2
    assert fields["includes"] == "digits.h"


def test_the_sketch_of_the_uno_comes_with_networks_that_fit_it(graph: Graph) -> None:
    few_bits = read_graph(with_few_bits(MODERN, (4, 4, TERNARY, TERNARY, 4)))
    assert "examples/Uno/Uno.ino" not in package_files(graph, PackageKind.ARDUINO)
    files = package_files(few_bits, PackageKind.ARDUINO, optimize=Optimize.SIZE)
    assert "examples/Uno/Uno.ino" in files


# PlatformIO wants older versions of what the live page uses, so it is no extra of ours.
@pytest.mark.skipif(
    shutil.which("pio") is None, reason="needs pio: pip install platformio, in its own environment"
)
def test_platformio_packs_the_library(graph: Graph, tmp_path: Path) -> None:
    write_package(graph, PackageKind.ARDUINO, tmp_path / "digits", "digits")
    home = {"HOME": str(tmp_path), "PLATFORMIO_CORE_DIR": str(tmp_path / "core")}
    done = subprocess.run(
        ["pio", "pkg", "pack", str(tmp_path / "digits"), "-o", str(tmp_path / "digits.tar.gz")],
        env=os.environ | home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    with tarfile.open(tmp_path / "digits.tar.gz") as archive:
        names = set(archive.getnames())
    assert {"library.json", "src/digits.c", "src/digits.h", "examples/Mega/Mega.ino"} <= names


@pytest.mark.skipif(
    shutil.which("compote") is None,
    reason="needs compote: pip install idf-component-manager, in its own environment",
)
def test_the_component_manager_of_esp_idf_packs_the_component(graph: Graph, tmp_path: Path) -> None:
    write_package(graph, PackageKind.ESP_IDF, tmp_path / "digits", "digits")
    pack = ["compote", "component", "pack", "--name", "digits", "--dest-dir", str(tmp_path / "out")]
    done = subprocess.run(
        pack, cwd=tmp_path / "digits", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (packed,) = (tmp_path / "out").glob("digits_*.tgz")
    with tarfile.open(packed) as archive:
        names = {name.removeprefix("./") for name in archive.getnames()}
    assert {"idf_component.yml", "digits.c", "digits.h", "examples/digit/main/main.c"} <= names


@needs("g++")
@pytest.mark.parametrize(
    "example", ["ESP32", "ESP32_CAM", "Nano_33_BLE_OV7670", "Pico", "Pico_Arducam", "run"]
)
def test_a_sketch_compiles_with_what_it_uses_of_libraries(example: str, tmp_path: Path) -> None:
    library = tmp_path / "library"
    if example == "run":
        write_package(read_graph(regression_graph(1)), PackageKind.ARDUINO, library)
    else:
        unpack(PackageKind.ARDUINO, library)
    command = ["g++", "-std=gnu++17", "-fsyntax-only", "-Wall", "-Wextra", "-Werror"]
    command += ["-Wno-missing-field-initializers"]  # {0} is C's way to clear a structure.
    command += [f"-I{STAND_INS / kind}" for kind in ("arduino", "esp-idf")]
    command += [f"-I{library / 'src'}", "-include", "Arduino.h", "-x", "c++"]
    subprocess.run([*command, f"{library}/examples/{example}/{example}.ino"], check=True)


@needs("gcc", "g++")
def test_the_sketch_of_the_pico_takes_a_frame_in_pieces_of_any_size(tmp_path: Path) -> None:
    library = tmp_path / "library"
    unpack(PackageKind.ARDUINO, library)
    sketch = library / "examples" / "Pico_Arducam" / "Pico_Arducam.ino"
    options = ["-O1", *SANITIZERS, f"-I{library / 'src'}"]
    for source in ("lenet5.c", "lenet5_reader.c"):
        command = ["gcc", "-std=c99", *options, "-c", str(library / "src" / source)]
        subprocess.run([*command, "-o", str(tmp_path / f"{source}.o")], check=True)
    command = [
        "g++",
        "-std=gnu++17",
        *options,
        f"-I{STAND_INS / 'arduino'}",
        f'-DSKETCH="{sketch}"',
    ]
    command += ["-include", "Arduino.h", "-x", "c++", str(PICO_CAMERA), "-x", "none"]
    command += [*map(str, tmp_path.glob("*.o")), "-o", str(tmp_path / "pico")]
    subprocess.run(command, check=True)
    frame, lines = drawn_frame(3, (320, 240))
    done = subprocess.run(
        [tmp_path / "pico"], input=frame.tobytes(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    late = ["no camera was found"] * 2
    assert done.stdout.decode().splitlines() == [*late, *lines, "no frame was read: -5"]


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


@needs("gcc", "cmake")
@pytest.mark.parametrize(
    ("kind", "example", "program", "says"),
    [
        (PackageKind.ESP_IDF, "examples/digit", "digit", "self-test: passed\ndigit 1\n"),
        (PackageKind.ESP_IDF, "examples/camera", "camera", "no camera was found\n"),
        (PackageKind.ZEPHYR, "samples/digit", "app", "self-test: passed\ndigit 1\n"),
    ],
)
def test_a_project_builds_with_a_stand_in_of_its_framework(
    kind: PackageKind, example: str, program: str, says: str, tmp_path: Path
) -> None:
    unpack(kind, tmp_path / "lenet5")
    frameworks = {"IDF_PATH": f"{STAND_INS}/esp-idf", "ZEPHYR_BASE": f"{STAND_INS}/zephyr"}
    for command in (
        ["cmake", "-S", f"lenet5/{example}", "-B", "build", "-DCMAKE_C_FLAGS=-Wall -Werror"],
        ["cmake", "--build", "build"],
    ):
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env=os.environ | frameworks,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    output = subprocess.run(
        [f"build/{program}"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert output.stdout == says


@needs("gcc", "cmake")
def test_the_camera_of_the_cmake_package_reads_a_frame(tmp_path: Path) -> None:
    unpack(PackageKind.CMAKE, tmp_path / "lenet5")
    for command in (["cmake", "-S", "lenet5", "-B", "build"], ["cmake", "--build", "build"]):
        subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    frame, lines = drawn_frame(3, (320, 240))
    done = subprocess.run(
        ["build/camera"],
        cwd=tmp_path,
        input=b"P5\n320 240\n255\n" + frame.tobytes(),
        capture_output=True,
        check=True,
    )
    found = [line.split() for line in done.stdout.decode().splitlines()]
    numbers = sorted({words[1] for words in found})
    assert tuple("".join(w[2] for w in found if w[1] == n) for n in numbers) == lines
    cut = subprocess.run(
        ["build/camera"], cwd=tmp_path, input=b"P5 320 240 255 ", capture_output=True, check=False
    )
    assert cut.returncode == 1
    assert cut.stderr == b"the reader refuses the frame: -5\n"


def test_a_plain_package_is_the_two_files_of_the_c(graph: Graph) -> None:
    assert package_files(graph, PackageKind.PLAIN, "digits") == emit(graph, "digits")


def test_no_placeholder_is_left_in_a_package() -> None:
    for kind in PackageKind:
        for path, text in contents(kind).items():
            assert "$name" not in text, path
            assert "${NAME}" not in text, path


def test_an_unknown_package_is_rejected_with_the_known_ones(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="plain, arduino, esp-idf, zephyr, cmake"):
        write_package(graph, "npm", tmp_path / "package")  # type: ignore[arg-type]
