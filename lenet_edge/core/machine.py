"""The machine that a benchmark runs on: its processor, clock, temperature, load and energy.

Everything is read from Linux's ``/proc`` and ``/sys`` and from a Raspberry Pi's ``vcgencmd``.
A value that the machine does not provide is None.
"""

import os
import platform
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Self

_CPU_FREQUENCY = Path("/sys/devices/system/cpu/cpu0/cpufreq")
_RAPL = Path("/sys/class/powercap/intel-rapl:0")

PMIC_INTERVAL_SECONDS = 0.1
"""Time between two power readings on a Raspberry Pi; each reading starts a program."""


def processor() -> str:
    """Return the name of the CPU, as Linux reports it, otherwise as Python does."""
    lines = (_read(Path("/proc/cpuinfo")) or "").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def cores() -> int:
    """Return the number of cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS, Windows
        return os.cpu_count() or 1


def machine_state() -> dict[str, Any]:
    """Return the state of the machine as JSON values; call it before and after a measurement."""
    return {
        "processor": processor(),
        "board": board(),
        "cores": cores(),
        "governor": _read(_CPU_FREQUENCY / "scaling_governor"),
        "megahertz": _thousandth(_read(_CPU_FREQUENCY / "scaling_cur_freq")),
        "celsius": temperature(),
        "throttled": throttled(),
        "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "system": platform.platform(),
        "python": platform.python_version(),
    }


def board() -> str | None:
    """Return the name of the board, such as ``Raspberry Pi 5 Model B Rev 1.0``, if it is known."""
    return (_read(Path("/proc/device-tree/model")) or "").strip("\0") or None


def word_bits() -> int:
    """Return the word size of this Python, 32 or 64: the kernel's may be larger."""
    return 64 if sys.maxsize > 2**32 else 32


def temperature() -> float | None:
    """Return the temperature of the hottest thermal zone, in degrees Celsius."""
    zones = Path("/sys/class/thermal").glob("thermal_zone*/temp")
    found = [value for zone in zones if (value := _thousandth(_read(zone))) is not None]
    return max(found, default=None)


def throttled() -> str | None:
    """Return a Raspberry Pi's throttling flags since boot; ``0x0`` means no throttling."""
    return _vcgencmd("get_throttled").strip().partition("=")[2] or None


def pmic_watts() -> float | None:
    """Return the power, in watts, of all rails that a Raspberry Pi 5's power controller reports."""
    rails: dict[str, dict[str, float]] = {}
    for rail, unit, value in _RAIL.findall(_vcgencmd("pmic_read_adc")):
        rails.setdefault(rail, {})[unit] = float(value)
    powers = [both["A"] * both["V"] for both in rails.values() if both.keys() == {"A", "V"}]
    return sum(powers) if powers else None


# One rail has two lines: "  3V3_SYS_A current(1)=0.07563420A", "  3V3_SYS_V volt(9)=3.31292500V".
_RAIL = re.compile(r"(\w+)_([AV]) (?:current|volt)\(\d+\)=([\d.]+)")


class EnergyMeter:
    """Measures the joules that the machine uses within a ``with`` block; None if it cannot.

    On x86, RAPL counts joules. A Raspberry Pi 5 reports only its power, which is sampled while the
    block runs; the mean is multiplied by the duration.
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
            if self._over.wait(PMIC_INTERVAL_SECONDS):
                return


def _vcgencmd(question: str) -> str:
    """Return the answer of a Raspberry Pi's firmware, or '' on other machines."""
    if not shutil.which("vcgencmd"):
        return ""
    done = subprocess.run(["vcgencmd", question], capture_output=True, text=True, check=False)
    return done.stdout


def energy_joules() -> float | None:
    """Return the processor package's energy counter (RAPL), in joules.

    The counter starts at an arbitrary value and may wrap around. It is None if there is no counter
    or it may not be read, as in most virtual machines.
    """
    text = _read(_RAPL / "energy_uj")
    return int(text) / 1e6 if text else None


def energy_between(start: float | None, end: float | None) -> float | None:
    """Return the joules between two readings of the counter, even if it wrapped around once."""
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
