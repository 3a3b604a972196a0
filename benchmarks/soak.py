"""Let a station run for long while everything around it fails, and see what that leaves.

    python benchmarks/soak.py [--frames 5000] [--minutes N] [--seed 0] [--out soak.json]

The real station, page and sinks run at full speed in a process of their own, whose memory,
descriptors and threads are watched. Meanwhile the camera is unplugged, stalls, and gives truncated,
empty, tiny and changing frames; a real Mosquitto is killed, frozen and started again; a web hook
refuses; viewers come, are slow, and go without a word; settings change. In the end every reading
that was promised must have arrived once. Exit code 1 if anything did not hold.

Eight hours at five frames a second are 144,000 frames.
"""

import argparse
import contextlib
import csv
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, Final

import numpy as np
from soak_world import PATIENCE, TOPIC, Broker, Hook, Visitors, free_port

STATION: Final = Path(__file__).with_name("soak_station.py")
EIGHT_HOURS: Final = 144_000  # Frames at five a second.
QUIET_EVERY: Final = 20.0  # Seconds between moments in which all is well and nobody looks.
WARM_UP: Final = 0.3  # Part of the run after which nothing may grow any more.
ENOUGH: Final = 3  # Samples that a median takes.
GROWTH: Final = {"rss_mb": 10, "descriptors": 1, "threads": 1}
"""What noise may make the later half of a run look grown by; the server's threads come and go."""


class Process:
    """The station under watch, and what it says."""

    def __init__(self, settings: Path, frames: int, seed: int, folder: Path) -> None:
        self.promised: list[str] = []
        self.frames = 0
        self.ended = threading.Event()
        self.sinks: dict[str, Any] = {}
        self.errors = folder / "stderr.txt"
        with self.errors.open("wb") as errors:
            self.popen = subprocess.Popen(
                [sys.executable, STATION, settings, str(frames), str(seed)],
                stdout=subprocess.PIPE,
                stderr=errors,
                env={**os.environ, "STATE_DIRECTORY": str(folder / "state")},
                cwd=folder,
            )
        threading.Thread(target=self._listen, daemon=True).start()

    def running(self) -> bool:
        """Whether frames are still being read."""
        return not self.ended.is_set()

    def wait(self) -> int | None:
        """Return its exit code once everything is delivered, or None if that does not happen."""
        try:
            return self.popen.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            return None

    def close(self) -> None:
        """End it, whatever it does."""
        self.popen.kill()
        self.popen.wait()

    def faults(self) -> dict[str, int]:
        """Return what it said of its camera: kind -> how often."""
        said = self.errors.read_text(errors="replace")
        kinds = {"unplugged": "unplugged", "refused": "not there", "empty": "x0 pixels"}
        return {kind: said.count(words) for kind, words in kinds.items()}

    def sample(self) -> dict[str, float]:
        """Return frames so far, resident megabytes, descriptors and threads."""
        root = Path(f"/proc/{self.popen.pid}")
        resident = int((root / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        return {
            "frames": self.frames,
            "rss_mb": resident / 1e6,
            "descriptors": len(list((root / "fd").iterdir())),
            "threads": len(list((root / "task").iterdir())),
        }

    def _listen(self) -> None:
        assert self.popen.stdout is not None
        for line in self.popen.stdout:
            facts = json.loads(line)
            if "promised" in facts:
                self.promised.append(facts["promised"])
            self.frames = facts.get("frames", self.frames)
            self.sinks = facts.get("sinks", self.sinks)
            if "ended" in facts:
                self.ended.set()
        self.ended.set()


def soak(frames: int, minutes: float | None, seed: int, folder: Path) -> dict[str, Any]:
    """Run one soak; return what was measured and what did not hold.

    Args:
        frames: to read.
        minutes: after which it ends, if that is before.
        seed: of all faults.
        folder: empty, for everything that is written.
    """
    hook, port = Hook(), free_port()
    settings = folder / "settings.toml"
    begun = time.monotonic()
    with contextlib.closing(Broker(folder)) as broker:
        settings.write_text(
            "# Turned by visitors.\n[reading]\nstable = 3\n"
            f'[serve]\nlisten = "127.0.0.1:{port}"\n'
            f'[mqtt]\nurl = "mqtt://127.0.0.1:{broker.port}/{TOPIC}"\ntimeout = 3\n'
            f'[csv]\nfile = "{folder}/readings.csv"\n'
            f'[webhook]\nurl = "http://127.0.0.1:{hook.server_port}/"\n'
        )
        with contextlib.closing(Process(settings, frames, seed, folder)) as process:
            visitors = Visitors(port, process.running, seed)
            samples = _spoil(process, broker, hook, visitors, minutes, random.Random(seed))
            seconds = time.monotonic() - begun
            code = process.wait()
        time.sleep(2)  # for the subscriber to hear the last of it
    hook.shutdown()
    with (folder / "readings.csv").open() as stream:
        table = [row["id"] for row in csv.DictReader(stream)]
    delivered = {"mqtt": broker.heard, "csv": table, "webhook": hook.heard}
    return {
        "frames": process.frames,
        "seconds": round(seconds, 1),
        "promised": len(process.promised),
        "delivered": {name: len(ids) for name, ids in delivered.items()},
        "repeated": {name: len(ids) - len(set(ids)) for name, ids in delivered.items()},
        "faults": {"camera": process.faults(), "broker": broker.faults, "webhook": hook.faults},
        "visits": visitors.visits,
        "visits_failed": visitors.failed,
        "sinks": process.sinks,
        "quiet": samples,
        "mb_per_10000_frames": slope(samples),
        "wrong": _judge(process, code, delivered, samples),
    }


def _spoil(
    process: Process,
    broker: Broker,
    hook: Hook,
    visitors: Visitors,
    minutes: float | None,
    rng: random.Random,
) -> list[dict[str, float]]:
    """Let things fail until the frames end; return samples of the moments in between."""
    samples: list[dict[str, float]] = []
    end = time.monotonic() + 60 * minutes if minutes else float("inf")
    while process.running() and time.monotonic() < end:
        # Short runs have such moments too.
        pause = min(QUIET_EVERY, 3 + 2 * len(samples))
        until = time.monotonic() + pause
        while process.running() and time.monotonic() < until:
            rng.choice([broker, hook]).fail(rng)
            process.ended.wait(rng.uniform(0.5, 3))
        visitors.quiet.set()
        if visitors.left(process.running):
            samples.append(process.sample())
        visitors.quiet.clear()
    if process.running():
        process.popen.send_signal(signal.SIGTERM)
    return samples


def _judge(
    process: Process,
    code: int | None,
    delivered: dict[str, list[str]],
    samples: list[dict[str, float]],
) -> list[str]:
    """Return what did not hold, in words."""
    wrong = []
    said = process.errors.read_text(errors="replace")
    if code != 0:
        wrong.append(f"the station ended with {code}: {said[-500:]}")
    if "Traceback" in said:
        wrong.append(f"a traceback: {said[said.index('Traceback') :][:1500]}")
    if not process.promised:
        wrong.append("nothing was read")
    for name, ids in delivered.items():
        lost = len(set(process.promised) - set(ids))
        strange = len(set(ids) - set(process.promised))
        if lost or strange:
            wrong.append(f"{name}: {lost} readings are missing, and {strange} nobody promised")
    settled = [s for s in samples if s["frames"] > WARM_UP * process.frames]
    half = len(settled) // 2
    if half >= ENOUGH:
        for name, tolerance in GROWTH.items():
            early = statistics.median(s[name] for s in settled[:half])
            late = statistics.median(s[name] for s in settled[-half:])
            if late > early + tolerance:
                wrong.append(f"{name} grew from {early:.1f} to {late:.1f}")
    return wrong


def slope(samples: list[dict[str, float]]) -> float | None:
    """Return megabytes of growth per 10,000 frames, a straight line through the later half.

    That is half of the frames: on a machine that grows busy most samples are of the last few.
    """
    later = [s for s in samples if 2 * s["frames"] >= samples[-1]["frames"]]
    if len(later) < ENOUGH:
        return None
    frames = np.array([s["frames"] for s in later])
    return float(1e4 * np.polyfit(frames, [s["rss_mb"] for s in later], 1)[0])


def main() -> None:
    """Run, print and judge."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--frames", type=int, default=5000)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, help="a JSON file for the report")
    chosen = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    frames = chosen.frames if chosen.minutes is None else EIGHT_HOURS * 1000
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        report = soak(frames, chosen.minutes, chosen.seed, Path(name))
    text = json.dumps(report, indent=2)
    if chosen.out:
        chosen.out.write_text(text + "\n")
    print(text)
    print("all is well" if not report["wrong"] else "\n".join(report["wrong"]), file=sys.stderr)
    sys.exit(1 if report["wrong"] else 0)


if __name__ == "__main__":
    main()
