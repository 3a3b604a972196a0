"""A day of a meter that counts, read by cells: is a number ever called valid that was never shown?

    python benchmarks/count_day.py [--frames 20000] [--seeds 0 1 2] [--bundle FOLDER] [--no-wheels]

The meter is drawn: its wheels turn, glare, shadows, mist and darkness come and go, frames are lost,
and the camera moves by some pixels. The station reads it with the rules that fit a meter: its
number of digits, rising, and a largest step. A valid reading is wrong if none of the last frames
that had to agree showed it. Each line of output has the numbers shown, those of them that became a
valid reading, the wrong valid readings, and the records that were marked as not valid.
"""

import argparse
import time
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from device.demo.meter_day import MeterDay, MeterFrame
from device.frames.frame import Frame
from device.reading.reader import Reader
from device.settings.settings import Settings
from device.station.station import ObservedFrame, Station

STABLE = 3
LARGEST_STEP = 50


@dataclass
class Day:
    """A source of the frames of a day, which remembers what they show."""

    day: MeterDay
    live: bool = False
    name: str = "day of counting"
    recent: deque[MeterFrame] = field(default_factory=lambda: deque(maxlen=STABLE))
    numbers: set[int] = field(default_factory=set)

    def __enter__(self) -> "Day":
        """Nothing needs opening."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing needs closing."""

    def __iter__(self) -> Iterator[Frame]:
        """Yield the frames."""
        for index, seen in enumerate(self.day):
            self.recent.append(seen)
            self.numbers.add(int(seen.value))
            yield Frame(seen.image, float(index), index, self.name)


def read_day(seed: int, frames: int, rate: float, bundle: str | None, wheels: bool) -> Counter[str]:
    """Read a day; return the counts."""
    day = Day(MeterDay(seed, frames, rate))
    look = day.day.look
    rules = {"digits": look.digits, "rising": True, "largest_step": LARGEST_STEP}
    reading = {"stable": STABLE, "cells": True, "wheels": wheels, "bundle": bundle}
    settings = Settings().changed(
        {"camera": {"region": look.region}, "reading": reading, "validity": rules}
    )
    station = Station(settings, source=day)
    tally: Counter[str] = Counter()
    reported: set[int] = set()

    def observe(observed: ObservedFrame) -> None:
        text = observed.reading.text
        seen = day.recent[-1]
        whole = len(text) == look.digits and text.isdigit()
        if not seen.lost:
            right = text in seen.shows(look.digits)
            tally["frame right" if right else "frame wrong" if whole else "frame rejected"] += 1
        record = observed.record
        if record is None:
            return
        if not record["valid"]:
            tally["not valid"] += 1
            return
        shown = any(record["text"] in frame.shows(look.digits) for frame in day.recent)
        if shown:
            reported.add(int(record["text"]))
        else:
            tally["wrong valid"] += 1
            values = ", ".join(f"{frame.value:.2f}" for frame in day.recent)
            print(f"  seed {seed}, frame {observed.number}: {record['text']}, shown {values}")

    station.observers.append(observe)
    with Reader(bundle) as reader:
        station.run(reader)
    tally["numbers"] = len(day.numbers)
    tally["reported"] = len(reported & day.numbers)
    return tally


def main() -> None:
    """Read the days and print the counts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--frames", type=int, default=20_000)
    parser.add_argument("--rate", type=float, default=0.05, help="units counted per frame")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--bundle")
    parser.add_argument("--no-wheels", action="store_true")
    options = parser.parse_args()
    for seed in options.seeds:
        started = time.process_time()
        tally = read_day(seed, options.frames, options.rate, options.bundle, not options.no_wheels)
        seconds = time.process_time() - started
        whole = tally["frame right"] + tally["frame wrong"]
        print(
            f"seed {seed}: {tally['reported']} of {tally['numbers']} numbers reported, "
            f"{100 * tally['frame right'] / max(1, whole):.2f} % of whole readings exact, "
            f"wrong and valid {tally['wrong valid']}, not valid {tally['not valid']}; frames "
            f"right {tally['frame right']}, wrong {tally['frame wrong']}, "
            f"rejected {tally['frame rejected']}; {seconds:.0f} s of CPU"
        )


if __name__ == "__main__":
    main()
