"""What a test needs beyond the base packages, and what happens where that is missing.

The test is skipped, and the reason says what to install. In continuous integration, which sets
``LENET_EDGE_REQUIRE_ALL``, it fails instead, so that no test goes missing unseen. 'make check'
sets ``LENET_EDGE_NO_TOOLS``: it runs the same tests whatever Debian packages are installed.
"""

import functools
import importlib.util
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import NoReturn

import pytest

_MUST_RUN = bool(os.environ.get("LENET_EDGE_REQUIRE_ALL"))
_NO_TOOLS = bool(os.environ.get("LENET_EDGE_NO_TOOLS"))
_PACKAGES = Path(__file__).parent.parent / "scripts" / "test-packages.txt"

_EXTRAS = {
    "device": ("ai_edge_litert",),
    "live": ("fastapi", "paho", "uvicorn"),
    "train": (
        "tensorflow",
        "tensorflow_model_optimization",
        "tf_keras",
        "ai_edge_litert",
        "jinja2",
        "matplotlib",
        "sklearn",
    ),
    "check": ("httpx", "serial", "tflite_micro"),
    "onnx": ("onnx",),
    "signing": ("cryptography",),
    "sweep": ("optuna",),
    "tutorial": ("ipykernel", "jupytext", "nbclient"),
    "dev": ("selenium",),
}
_MODULES = {module: extra for extra in reversed(_EXTRAS) for module in _EXTRAS[extra]}

# Parts of a compiler that it may lack: they are there if this compiles.
_TRIALS = {
    "clang-runtime": ("clang", "-fsanitize=fuzzer,address,undefined"),
    "arm64-libc": ("aarch64-linux-gnu-gcc", "-c"),
    "armhf-libc": ("arm-linux-gnueabihf-gcc", "-c"),
    "avr-libc": ("avr-gcc", "-mmcu=atmega328p", "-c"),
    "libelf": ("gcc", "-shared", "-include", "gelf.h", "-lelf"),
    "libsimavr": ("gcc", "-c", "-include", "simavr/sim_elf.h"),
    "picolibc": ("riscv64-unknown-elf-gcc", "--specs=picolibc.specs", "-c"),
    "newlib": ("arm-none-eabi-gcc", "-mcpu=cortex-m0plus", "-mthumb", "-c"),
}
# What is neither a command nor seen by compiling: there if this file is.
_FILES = {"arduino-core-avr": "/usr/share/arduino/hardware/arduino/avr/boards.txt"}
_TRIAL = "#include <string.h>\nint LLVMFuzzerTestOneInput(const char *d, long n) { return 0; }\n"


def needs(*names: str) -> pytest.MarkDecorator:
    """Mark a test, or a module as ``pytestmark``, with what it needs; see ``require``."""
    reason = next(filter(None, map(_lack, names)), None)
    if reason and _MUST_RUN:
        missing(reason)
    return pytest.mark.skipif(reason is not None, reason=reason or "")


def require(*names: str) -> None:
    """Skip the test that runs, or the module that is imported, unless everything named is here.

    A name is a command of ``scripts/test-packages.txt``, a Python module, an extra of
    ``pyproject.toml`` (all its modules), ``cc`` (the C compiler that the program itself uses),
    or ``engine`` (any engine that runs networks).
    """
    __tracebackhide__ = True  # So that pytest names the line that asks.
    for name in names:
        if reason := _lack(name):
            missing(reason)


def missing(reason: str) -> NoReturn:
    """Skip the test that runs; fail it in continuous integration."""
    __tracebackhide__ = True
    if _MUST_RUN:
        pytest.fail(f"{reason}; this run must not skip it", pytrace=False)
    pytest.skip(reason, allow_module_level=True)


def find(command: str) -> str | None:
    """Return where a command is, or the first of its alternatives; services are for root only."""
    path = f"{os.environ['PATH']}:/usr/sbin:/sbin"
    return next(filter(None, (shutil.which(name, path=path) for name in command.split())), None)


@functools.cache
def _lack(name: str) -> str | None:
    """Return what is missing and how to get it, or None."""
    if name in _EXTRAS:
        return next(filter(None, map(_lack_module, _EXTRAS[name])), None)
    if name in _MODULES:
        return _lack_module(name)
    if name == "engine":
        from device.inference.engines import available_engines

        if available_engines():
            return None
        return "no engine is installed (pip install 'lenet-edge[device]')"
    return _lack_tool(name)


def _lack_module(name: str) -> str | None:
    if importlib.util.find_spec(name):
        return None
    extra = _MODULES[name]
    return f"the Python module {name} is not installed (pip install 'lenet-edge[{extra}]')"


def _lack_tool(name: str) -> str | None:
    commands, package = _tools()[name]
    if _NO_TOOLS:
        return f"it needs {name}; 'make test' runs it"
    if name in _FILES:
        there: object = Path(_FILES[name]).exists()
    else:
        there = _compiles(*_TRIALS[name]) if name in _TRIALS else find(commands)
    return None if there else f"{name} is not installed (Debian: {package}; or 'make test-deps')"


def _tools() -> dict[str, tuple[str, str]]:
    """Return the commands, and the Debian package, of every tool by its first command."""
    tools = {"cc": (os.environ.get("CC", "cc"), "gcc")}
    for line in _PACKAGES.read_text().splitlines():
        if not line.startswith("#"):
            commands, package, _ = (cell.strip() for cell in line.split("|"))
            tools[commands.split()[0]] = (commands, package)
    return tools


def _compiles(compiler: str, *options: str) -> bool:
    if shutil.which(compiler) is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        command = [compiler, *options, "-xc", "-", "-o", f"{folder}/trial"]
        done = subprocess.run(command, input=_TRIAL, text=True, capture_output=True, check=False)
    return done.returncode == 0
