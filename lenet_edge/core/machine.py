"""The machine that a benchmark runs on: what may speed it up, slow it down, or measure its energy.

Everything is read from Linux's ``/proc`` and ``/sys`` and from a Raspberry Pi's ``vcgencmd``;
what a machine does not show is None.
"""

import os
import platform
import re
import shutil
import subprocess
import threading
import time
from pathlib import Path
from typing import Any, Self

_CPU = Path("/sys/devices/system/cpu/cpu0/cpufreq")
_RAPL = Path("/sys/class/powercap/intel-rapl:0")

PMIC_SECONDS = 0.1
"""Between two looks at a Raspberry Pi's power: each look is a program of its own."""


def processor() -> str:
    """Name the CPU as Linux does; elsewhere as Python does."""
    lines = (_read(Path("/proc/cpuinfo")) or "").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def cores() -> int:
    """Return the cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS, Windows
        return os.cpu_count() or 1


def facts() -> dict[str, Any]:
    """Return the state of the machine as JSON: take it before and after a measurement."""
    return {
        "processor": processor(),
        "board": board(),
        "cores": cores(),
        "governor": _read(_CPU / "scaling_governor"),
        "megahertz": _thousandth(_read(_CPU / "scaling_cur_freq")),
        "celsius": temperature(),
        "throttled": throttled(),
        "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "system": platform.platform(),
        "python": platform.python_version(),
    }


def board() -> str | None:
    """Name the board, such as ``Raspberry Pi 5 Model B Rev 1.0``, where the system knows it."""
    return (_read(Path("/proc/device-tree/model")) or "").strip("\0") or None


def temperature() -> float | None:
    """Return the hottest thermal zone in degrees Celsius."""
    zones = Path("/sys/class/thermal").glob("thermal_zone*/temp")
    found = [value for zone in zones if (value := _thousandth(_read(zone))) is not None]
    return max(found, default=None)


def throttled() -> str | None:
    """Return a Raspberry Pi's throttling flags since boot, e.g. ``0x50000``; ``0x0`` is good."""
    return _vcgencmd("get_throttled").strip().partition("=")[2] or None


def pmic_watts() -> float | None:
    """Return the power of all rails that a Raspberry Pi 5's power controller shows."""
    rails: dict[str, dict[str, float]] = {}
    for rail, unit, value in _RAIL.findall(_vcgencmd("pmic_read_adc")):
        rails.setdefault(rail, {})[unit] = float(value)
    powers = [both["A"] * both["V"] for both in rails.values() if both.keys() == {"A", "V"}]
    return sum(powers) if powers else None


# "  3V3_SYS_A current(1)=0.07563420A" and "  3V3_SYS_V volt(9)=3.31292500V" are of one rail.
_RAIL = re.compile(r"(\w+)_([AV]) (?:current|volt)\(\d+\)=([\d.]+)")


class EnergyMeter:
    """The joules that the machine used within a ``with`` block, or None where it shows none.

    RAPL counts them. A Raspberry Pi 5 shows power only: it is looked at while the block runs, and
    its mean is multiplied with the time.
    """

    def __init__(self) -> None:
        self.joules: float | None = None
        self._watts: list[float] = []
        self._over = threading.Event()

    def __enter__(self) -> Self:
        self._sampler = threading.Thread(target=self._sample, daemon=True)
        self._counter = energy_joules()
        self._begun = time.perf_counter()
        if self._counter is None and pmic_watts() is not None:
            self._sampler.start()
        return self

    def __exit__(self, *_: object) -> None:
        seconds = time.perf_counter() - self._begun
        self.joules = energy_between(self._counter, energy_joules())
        self._over.set()
        if self._sampler.is_alive():
            self._sampler.join()
        if self._watts:
            self.joules = seconds * sum(self._watts) / len(self._watts)

    def _sample(self) -> None:
        while True:
            watts = pmic_watts()
            if watts is not None:
                self._watts.append(watts)
            if self._over.wait(PMIC_SECONDS):
                return


def _vcgencmd(question: str) -> str:
    """Ask a Raspberry Pi's firmware; '' where there is none."""
    if not shutil.which("vcgencmd"):
        return ""
    done = subprocess.run(["vcgencmd", question], capture_output=True, text=True, check=False)
    return done.stdout


def energy_joules() -> float | None:
    """Return the processor package's energy counter (RAPL), which starts anywhere and may wrap.

    None where there is none or it may not be read, as in most virtual machines.
    """
    text = _read(_RAPL / "energy_uj")
    return int(text) / 1e6 if text else None


def energy_between(start: float | None, end: float | None) -> float | None:
    """Return the joules between two readings of the counter, a wrap included."""
    if start is None or end is None:
        return None
    if end >= start:
        return end - start
    span = _read(_RAPL / "max_energy_range_uj")
    return end - start + int(span) / 1e6 if span else None


def _thousandth(text: str | None) -> float | None:
    return int(text) / 1000 if text and text.lstrip("-").isdigit() else None


def _read(path: Path) -> str | None:
    try:
        return path.read_text().strip()
    except OSError:
        return None
