"""Ctrl-C in a terminal goes to all processes that read; one line is what people see of it."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import pytest

from tests.device.reading.pages import page
from tests.needs import needs

pytestmark = [
    needs("engine"),
    pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="processes are not listed"),
]

_PATIENCE = 60  # Seconds until the test gives up.


@pytest.mark.parametrize("where", ["printed", "archive"])
def test_ctrl_c_while_workers_start_is_one_line(where: str, tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    for number in range(16):
        cv2.imwrite(str(scans / f"{number}.png"), page("2357"))
    command = [sys.executable, "-m", "lenet_edge", "read", scans, "--jobs", "2"]
    if where == "archive":
        command += ["--out", tmp_path / "readings"]
    program = subprocess.Popen(
        [str(word) for word in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    _wait_for_a_worker(program.pid)
    os.killpg(program.pid, signal.SIGINT)
    _, said = program.communicate(timeout=_PATIENCE)
    assert program.returncode == 130
    assert said.startswith("lenet-edge: interrupted; ")
    assert said.count("\n") == 1


def _wait_for_a_worker(group: int) -> None:
    """Wait until there is a worker process in a process group; it imports its modules then."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        if any(map(_is_worker, _processes(group))):
            return
        time.sleep(0.01)
    raise AssertionError("no worker was started")


def _processes(group: int) -> list[Path]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(ProcessLookupError):
            if os.getpgid(int(process.name)) == group:
                found.append(process)
    return found


def _is_worker(process: Path) -> bool:
    """Return whether a process is a worker in which Python takes signals already."""
    try:
        if b"spawn_main" not in (process / "cmdline").read_bytes():
            return False
        status = (process / "status").read_text()
    except OSError:  # It ended meanwhile.
        return False
    caught = int(status.split("SigCgt:")[1].split()[0], 16)
    return bool(caught & 1 << signal.SIGINT - 1)
