"""Run a station for a long time while everything around it fails, and check what it delivers.

    python benchmarks/soak.py [--frames 5000] [--minutes N] [--seed 0] [--out soak.json]

The real station, page and outputs run at full speed in a process of their own, whose memory,
descriptors and threads are measured. Meanwhile the camera is unplugged, stalls, and gives
truncated, empty, tiny and changing frames; a real Mosquitto is killed, frozen and restarted; a web
hook refuses readings; viewers connect, are slow, and reset their connections; settings change.
Pages of digits alternate with a counter that goes from n to n + 1. A valid reading that the counter
never showed ends the soak at once. At the end every published reading must have arrived. The exit
code is 1 if any check failed.

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
from soak_world import DELIVERY_SECONDS, TOPIC, Broker, Hook, Viewers, free_port

STATION: Final = Path(__file__).with_name("soak_station.py")
EIGHT_HOURS: Final = 144_000  # Frames at five a second.
SECONDS_BETWEEN_SAMPLES: Final = 20.0  # Samples are taken while nothing fails or watches.
WARM_UP: Final = 0.3  # Fraction of the run after which nothing may grow any more.
MIN_SAMPLES: Final = 3  # For a median.
TOLERATED_GROWTH: Final = {"rss_mb": 10, "descriptors": 1, "threads": 1}
"""Growth between the halves of a run that is noise; the server's threads come and go."""


class Process:
    """The process of the station, and what it reports."""

    def __init__(self, settings: Path, frames: int, seed: int, folder: Path) -> None:
        self.published: list[str] = []
        self.never_shown: list[str] = []
        self.counter_readings = 0
        self.frames = 0
        self.ended = threading.Event()
        self.outputs: dict[str, Any] = {}
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
            return self.popen.wait(DELIVERY_SECONDS)
        except subprocess.TimeoutExpired:
            return None

    def close(self) -> None:
        """Kill it."""
        self.popen.kill()
        self.popen.wait()

    def faults(self) -> dict[str, int]:
        """Return the camera faults in its log: kind -> how often."""
        log = self.errors.read_text(errors="replace")
        kinds = {"unplugged": "unplugged", "refused": "not there", "empty": "x0 pixels"}
        return {kind: log.count(words) for kind, words in kinds.items()}

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
            if "published" in facts:
                self.published.append(facts["published"])
            if "never_shown" in facts:
                shown = " or ".join(facts["shown"])
                self.never_shown.append(f"{facts['never_shown']!r} while it showed {shown}")
            self.counter_readings = facts.get("counter_readings", self.counter_readings)
            self.frames = facts.get("frames", self.frames)
            self.outputs = facts.get("outputs", self.outputs)
            if "ended" in facts:
                self.ended.set()
        self.ended.set()


def soak(frames: int, minutes: float | None, seed: int, folder: Path) -> dict[str, Any]:
    """Run one soak; return the measurements and the failed checks.

    Args:
        frames: number of frames to read.
        minutes: time after which it ends at the latest; no limit if None.
        seed: seed of all faults.
        folder: empty folder for everything that is written.
    """
    hook, port = Hook(), free_port()
    settings = folder / "settings.toml"
    begun = time.monotonic()
    with contextlib.closing(Broker(folder)) as broker:
        settings.write_text(
            "# Changed by viewers.\n[reading]\nstable = 3\n"
            "[validity]\ndigits = 5\n"
            f'[serve]\nlisten = "127.0.0.1:{port}"\n'
            f'[mqtt]\nurl = "mqtt://127.0.0.1:{broker.port}/{TOPIC}"\ntimeout = 3\n'
            f'[csv]\nfile = "{folder}/readings.csv"\n'
            f'[webhook]\nurl = "http://127.0.0.1:{hook.server_port}/"\n'
        )
        with contextlib.closing(Process(settings, frames, seed, folder)) as process:
            viewers = Viewers(port, process.running, seed)
            samples = _run_with_faults(process, broker, hook, viewers, minutes, random.Random(seed))
            seconds = time.monotonic() - begun
            code = process.wait()
        time.sleep(2)  # For the subscriber to receive the last readings.
    hook.shutdown()
    with (folder / "readings.csv").open() as stream:
        table = [row["id"] for row in csv.DictReader(stream)]
    delivered = {"mqtt": broker.received, "csv": table, "webhook": hook.received}
    return {
        "frames": process.frames,
        "seconds": round(seconds, 1),
        "published": len(process.published),
        "counter_readings": process.counter_readings,
        "never_shown": process.never_shown,
        "delivered": {name: len(ids) for name, ids in delivered.items()},
        "repeated": {name: len(ids) - len(set(ids)) for name, ids in delivered.items()},
        "faults": {"camera": process.faults(), "broker": broker.faults, "webhook": hook.faults},
        "visits": viewers.visits,
        "visits_failed": viewers.failed,
        "outputs": process.outputs,
        "quiet": samples,
        "mb_per_10000_frames": slope(samples),
        "wrong": _failed_checks(process, code, delivered, samples),
    }


def _run_with_faults(
    process: Process,
    broker: Broker,
    hook: Hook,
    viewers: Viewers,
    minutes: float | None,
    rng: random.Random,
) -> list[dict[str, float]]:
    """Cause faults until the frames end; return samples of the moments between faults."""
    samples: list[dict[str, float]] = []
    end = time.monotonic() + 60 * minutes if minutes else float("inf")
    while process.running() and time.monotonic() < end:
        # The first moments come sooner, so that short runs have some too.
        pause = min(SECONDS_BETWEEN_SAMPLES, 3 + 2 * len(samples))
        until = time.monotonic() + pause
        while process.running() and time.monotonic() < until:
            rng.choice([broker, hook]).fail(rng)
            process.ended.wait(rng.uniform(0.5, 3))
        viewers.quiet.set()
        if viewers.wait_until_idle(process.running):
            samples.append(process.sample())
        viewers.quiet.clear()
    if process.running():
        process.popen.send_signal(signal.SIGTERM)
    return samples


def _failed_checks(
    process: Process,
    code: int | None,
    delivered: dict[str, list[str]],
    samples: list[dict[str, float]],
) -> list[str]:
    """Return the failed checks, in words."""
    wrong = []
    log = process.errors.read_text(errors="replace")
    if code != 0:
        wrong.append(f"the station ended with {code}: {log[-500:]}")
    if "Traceback" in log:
        wrong.append(f"a traceback: {log[log.index('Traceback') :][:1500]}")
    if not process.published:
        wrong.append("nothing was read")
    if not process.counter_readings:
        wrong.append("no value of the counter was read")
    wrong += [f"a reading that the counter never showed: {text}" for text in process.never_shown]
    for name, ids in delivered.items():
        lost = len(set(process.published) - set(ids))
        unknown = len(set(ids) - set(process.published))
        if lost or unknown:
            wrong.append(
                f"{name}: {lost} published readings are missing, and {unknown} were never published"
            )
    settled = [s for s in samples if s["frames"] > WARM_UP * process.frames]
    half = len(settled) // 2
    if half >= MIN_SAMPLES:
        for name, tolerance in TOLERATED_GROWTH.items():
            early = statistics.median(s[name] for s in settled[:half])
            late = statistics.median(s[name] for s in settled[-half:])
            if late > early + tolerance:
                wrong.append(f"{name} grew from {early:.1f} to {late:.1f}")
    return wrong


def slope(samples: list[dict[str, float]]) -> float | None:
    """Return the growth of memory in megabytes per 10,000 frames, fitted to the later half.

    The later half is that of the frames, not of the samples: on a busy machine most samples are
    from the last frames.
    """
    later = [s for s in samples if 2 * s["frames"] >= samples[-1]["frames"]]
    if len(later) < MIN_SAMPLES:
        return None
    frames = np.array([s["frames"] for s in later])
    return float(1e4 * np.polyfit(frames, [s["rss_mb"] for s in later], 1)[0])


def main() -> None:
    """Run a soak, print its report, and exit with 1 if a check failed."""
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
    print(
        "all checks passed" if not report["wrong"] else "\n".join(report["wrong"]), file=sys.stderr
    )
    sys.exit(1 if report["wrong"] else 0)


if __name__ == "__main__":
    main()
