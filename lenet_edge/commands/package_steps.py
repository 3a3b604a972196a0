"""What to type next after generated C was written: each kind of package has its own way."""

import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path

from convert.packages import PackageKind

_CAMERAS = ("camera", "ESP32_CAM")
"""Examples with a camera to start with; of those for Arduino, the most usual board."""


def next_steps(kind: PackageKind, files: Iterable[str], folder: Path, name: str) -> list[str]:
    """Return the lines that say how a package is built or installed, and its example started.

    Args:
        kind: what was written.
        files: paths inside the package.
        folder: where it was written.
        name: what the files and functions of the C start with.
    """
    files = list(files)
    where = shlex.quote(str(folder))
    match kind:
        case PackageKind.ARDUINO:
            examples = _folders(files, "examples", ".ino")
            return [
                f"cp -r {where} ~/Arduino/libraries/{name}    install the library for the Arduino "
                "IDE; or zip the folder, and choose Sketch > Include Library > Add .ZIP Library",
                f"File > Examples > {name} > {_example(examples)}    open an example there; there "
                f"are {', '.join(examples)}",
                f"lib_deps = symlink://{folder.resolve()}    the line for PlatformIO, in "
                "platformio.ini",
            ]
        case PackageKind.ESP_IDF:
            program = _example(_folders(files, "examples", "main.c"))
            return [f"idf.py -C {where}/examples/{program} build flash monitor"]
        case PackageKind.ZEPHYR:
            program = _example(_folders(files, "samples", "main.c"))
            return [
                f"west build -b qemu_cortex_m3 -d {where}/build {where}/samples/{program} -t run"
            ]
        case PackageKind.CMAKE:
            return [
                f"cmake -S {where} -B {where}/build",
                f"cmake --build {where}/build",
                f"ctest --test-dir {where}/build    run the self-test",
            ]
        case PackageKind.PLAIN:
            sources = [folder / file for file in files if file.endswith(".c")]
            return [
                f"cc -O3 -c {shlex.quote(str(path))} -o {shlex.quote(str(path.with_suffix('.o')))}"
                for path in sources
            ]


def _folders(files: Iterable[str], parent: str, ending: str) -> list[str]:
    """Return the examples below a folder that have a file with an ending, in order."""
    found = [Path(file).parts[1] for file in files
             if file.startswith(f"{parent}/") and file.endswith(ending)]  # fmt: skip
    return list(dict.fromkeys(found))


def _example(names: Sequence[str]) -> str:
    """Return the example to start with: one with a camera, if there is one, or else the last."""
    return next((name for name in names if name in _CAMERAS), names[-1])
