import os
import signal
import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from device.archive import processes
from device.archive.picture_sources import find_sources
from device.archive.processes import read_on_processes
from device.reading.batch import BatchOptions
from tests.device.archive.pictures import draw_archive
from tests.needs import require


def children() -> list[int]:
    """Return the process identifiers of the reading processes."""
    folder = Path(f"/proc/self/task/{os.getpid()}/children")
    pids = map(int, folder.read_text().split())
    return [pid for pid in pids if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def test_every_picture_is_read_once_while_processes_are_killed(tmp_path: Path) -> None:
    require("engine")
    sources = list(find_sources(str(draw_archive(tmp_path, 24))))
    over = threading.Event()
    killed = 0

    def kill() -> None:
        nonlocal killed
        while not over.wait(2):
            for pid in children()[:1]:
                os.kill(pid, signal.SIGKILL)
                killed += 1

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        read = []
        for rows in read_on_processes(sources, BatchOptions(), 2):
            read.append(rows[0])
            time.sleep(0.2)
    finally:
        over.set()
        killer.join()
    assert killed > 0
    assert Counter(row["source"] for row in read) == Counter(sources)
    assert [row["source"] for row in read if row["error"]] == [str(tmp_path / "b/broken.png")]


def test_a_picture_that_kills_its_process_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    require("engine")
    monkeypatch.setattr(processes, "_read_in_process", _die)
    picture = str(draw_archive(tmp_path, 1) / "b" / "0000.png")
    [[row]] = read_on_processes([picture], BatchOptions(), 1)
    assert row["source"] == picture
    assert "died 3 times" in row["error"]


def _die(source: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
