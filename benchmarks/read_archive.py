"""Measure what an archive costs: a plain read, one worker and two, the same pictures in turns.

``python -m benchmarks.read_archive`` draws pictures, and reads them with ``lenet-edge read`` as it
prints, with ``--out`` and one worker, and with two; with ``--ray`` also on a local Ray. Each
command is run on all pictures and on a few, so that the difference is free of its start. The
commands take turns, and the medians over the rounds are printed.

Wall-clock times mean something on an idle machine only. CPU time, of the command and of all
processes that it started, also does on a busy one: two workers cannot be faster than
``2 * CPU of one / CPU of two`` times one, which is printed as the bound.
"""

import argparse
import contextlib
import ctypes
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2

from device.demo.scenes import make_scene

FEW = 16  # Pictures of the short run, which is mostly start.
_BECOME_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of prctl(2): CPU of Ray's daemons is counted, too.


def draw(folder: Path, count: int) -> None:
    """Draw pages with digits, one picture each."""
    folder.mkdir()
    for number in range(count):
        picture = make_scene(number, hazards=(), size=(640, 480)).image
        cv2.imwrite(str(folder / f"{number:06}.png"), picture)


def measure(command: list[str]) -> tuple[float, float]:
    """Return the wall-clock and the CPU seconds of a command with all that it started."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    wall = time.perf_counter() - started
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr.decode()}")
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def per_picture(words: list[str], folders: tuple[Path, Path], count: int) -> tuple[float, float]:
    """Return wall-clock and CPU milliseconds of one picture, without the start of the command."""
    spent = []
    for folder in folders:
        out = Path(tempfile.mkdtemp(prefix="lenet-edge-archive-"))
        command = [sys.executable, "-m", "lenet_edge", "read", str(folder)]
        command += [str(out / "out") if word == "OUT" else word for word in words]
        spent.append(measure(command))
        shutil.rmtree(out)
    (few_wall, few_cpu), (wall, cpu) = spent
    return tuple(1000 * (all_ - few) / (count - FEW)
                 for all_, few in ((wall, few_wall), (cpu, few_cpu)))  # fmt: skip


def main() -> None:
    """Print one JSON document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=400, help="Pictures to draw.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--ray", action="store_true", help="Measure a local Ray as well.")
    options = parser.parse_args()
    ctypes.CDLL(None).prctl(_BECOME_SUBREAPER, 1, 0, 0, 0)
    ways = {
        "plain": ["--json"],
        "one worker": ["--out", "OUT", "--jobs", "1"],
        "two workers": ["--out", "OUT", "--jobs", "2"],
    }
    if options.ray:
        ways |= {
            "Ray, one worker": ["--out", "OUT", "--on", "ray", "--jobs", "1"],
            "Ray, two workers": ["--out", "OUT", "--on", "ray", "--jobs", "2"],
        }
    spent: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
    loads = []
    with tempfile.TemporaryDirectory(prefix="lenet-edge-archive-") as name:
        folders = (Path(name) / "few", Path(name) / "all")
        for folder, count in zip(folders, (FEW, options.count), strict=True):
            draw(folder, count)
        for _ in range(options.rounds):
            for way, words in ways.items():
                loads.append(os.getloadavg()[0])
                spent[way].append(per_picture(words, folders, options.count))
    wall, cpu = (
        {way: statistics.median(each[place] for each in found) for way, found in spent.items()}
        for place in (0, 1)
    )
    pairs = [("one worker", "two workers"), ("Ray, one worker", "Ray, two workers")]
    print(
        json.dumps(
            {
                "pictures": options.count,
                "rounds": options.rounds,
                "cores": os.cpu_count(),
                "load": [round(min(loads), 1), round(max(loads), 1)],
                "wall_ms_per_picture": {way: round(value, 2) for way, value in wall.items()},
                "cpu_ms_per_picture": {way: round(value, 2) for way, value in cpu.items()},
                "every_round": {
                    way: [[round(value, 2) for value in each] for each in found]
                    for way, found in spent.items()
                },
                "cpu_of_one_worker_to_plain": round(cpu["one worker"] / cpu["plain"], 3),
                "two_to_one": {
                    pair[1]: {
                        "wall": round(wall[pair[0]] / wall[pair[1]], 2),
                        "bound_by_cpu": round(2 * cpu[pair[0]] / cpu[pair[1]], 2),
                    }
                    for pair in pairs
                    if pair[0] in ways
                },
            },
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
