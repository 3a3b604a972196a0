"""Specifications and runs of sweeps that train nothing, for tests of what surrounds training."""

import json
import os
import time
from dataclasses import asdict
from pathlib import Path

from lenet_edge.core.errors import ModelError
from lenet_edge.core.files import write_file
from lenet_edge.sweep.sweep_run import RUN_MANIFEST, Run, RunResult
from lenet_edge.sweep.sweep_spec import SweepSpec, load_spec

BITS = {"8": (0.9, 100), "4": (0.8, 50), "mixed": (0.7, 40), "ternary": (0.6, 45)}
"""Bits -> the accuracy, and the bytes, that a run of ``pretend`` has with them."""


def write_spec(folder: Path, text: str) -> SweepSpec:
    """Write a specification and read it."""
    path = folder / "sweep.toml"
    path.write_text(text)
    return load_spec(path)


def grid(folder: Path, bits: int = 4, more: str = "") -> SweepSpec:
    """Return a sweep over some of ``BITS``."""
    named = json.dumps(list(BITS)[:bits])
    return write_spec(folder, f"[sweep]\nsampler = 'grid'\n{more}\n[search]\nbits = {named}\n")


def pretend(run: Run, folder: Path) -> None:
    """Write the result of a run without training; count each call in ``folder/calls``."""
    with (folder / "calls").open("a") as calls:
        calls.write("x")
    accuracy, size = BITS[str(run.settings["bits"])]
    result = RunResult(accuracy + run.seed / 100, 1.0, size, 1000 - size, "instructions", 0.1)
    write_file(folder / RUN_MANIFEST, json.dumps({"result": asdict(result)}))


def pretend_and_fail(run: Run, folder: Path) -> None:
    """As ``pretend``, but four bits fail, unless the variable ``MENDED`` is set."""
    if run.settings["bits"] == "4" and "MENDED" not in os.environ:
        raise ModelError("four bits\nare too few")
    pretend(run, folder)


def pretend_once(run: Run, folder: Path) -> None:
    """As ``pretend``, but once a run is over, all others wait to be killed."""
    while any(folder.parent.glob(f"*/{RUN_MANIFEST}")):
        write_file(folder / "waits", str(os.getpid()))
        time.sleep(0.05)
    pretend(run, folder)


def die(run: Run, folder: Path) -> None:
    """End the process as the kernel does where there is no memory."""
    with (folder / "calls").open("a") as calls:
        calls.write("x")
    os.kill(os.getpid(), 9)


def calls(folder: Path) -> dict[str, int]:
    """Return how often each run of a sweep was carried out."""
    return {path.parent.name: len(path.read_text()) for path in folder.glob("runs/*/calls")}
