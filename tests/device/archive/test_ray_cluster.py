import contextlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from device.archive.ray_cluster import RayWorker, bundle_files, ray_address
from device.archive.readings_folder import read_archive
from device.reading.batch import BatchOptions
from lenet_edge.core.errors import UsageError
from tests.device.archive.pictures import BROKEN, draw_archive
from tests.needs import require

# A new worker takes seconds to start: a large archive would be read by hardly anything else.
MOST_KILLED = 40


def test_a_head_without_port_has_the_port_of_clients() -> None:
    assert ray_address("ray://head") == "ray://head:10001"
    assert ray_address("ray://head:7000") == "ray://head:7000"


@pytest.mark.parametrize("text", ["", "spark://head", "ray://", "ray://head/x"])
def test_what_is_no_address_of_ray_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match=re.escape(f"the name of the head, not {text!r}")):
        ray_address(text)


def test_a_worker_reads_with_the_bundle_that_it_was_sent(tmp_path: Path) -> None:
    require("engine")
    scans = draw_archive(tmp_path, 1)
    files = bundle_files(Path("handwriting"))
    assert files is not None
    options = BatchOptions(bundle=tmp_path / "only-where-the-command-runs")
    worker = RayWorker(options, files)
    read = worker({"source": [str(scans / "b" / "0000.png"), str(scans / BROKEN)]})["rows"]
    [[good], [bad]] = map(json.loads, read)
    assert good["text"]
    assert good["error"] is None
    assert bad["error"]


@pytest.mark.cluster
def test_ray_reads_every_picture_once_while_workers_are_killed(tmp_path: Path) -> None:
    count = int(os.environ.get("LENET_EDGE_ARCHIVE", "200"))
    scans = draw_archive(tmp_path / "scans", count)
    over = threading.Event()
    killed = 0

    def kill() -> None:
        """Kill a worker soon, and another one whenever something was written since."""
        nonlocal killed
        parts = -1
        while not over.wait(random.uniform(1, 5)):
            written = len(list((tmp_path / "out").glob("parts/*")))
            found = subprocess.run(
                ["pgrep", "-f", "MapWorker"], capture_output=True, text=True, check=False
            )
            workers = [int(pid) for pid in found.stdout.split()]
            # Kills that depended on time alone would leave a slow machine no time to read.
            if workers and written > parts and killed < MOST_KILLED:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(random.choice(workers), signal.SIGKILL)
                    killed += 1
                    parts = written

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "lenet_edge", "read", scans, "--out", tmp_path / "out"),
                *("--on", "ray", "--jobs", "2", "--format", "parquet"),
            ],
            env={**os.environ, "RAY_worker_niceness": "0"},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        over.set()
        killer.join()
    assert done.returncode == 9, done.stderr
    sources = Counter(row["source"] for row in read_archive(tmp_path / "out"))
    print(f"{killed} workers were killed; {len(sources)} pictures, each once")
    assert killed > 0
    assert len(sources) == count + 1
    assert set(sources.values()) == {1}
