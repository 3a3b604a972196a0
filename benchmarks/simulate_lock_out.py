"""How long one misread value locks a rising meter out, for several values of ``believe_after``.

    python benchmarks/simulate_lock_out.py [--misread 0.01] [--meters 300] [--seed 1]

Meters of six digits count up by one for 300 readings. Each digit of each reading is misread with
the same probability. Each line has the right readings that were refused, the most of them in a row,
and the wrong readings that became valid.
"""

import argparse
from dataclasses import dataclass

import numpy as np

from device.settings.validity import ValidityChecker, ValidityRules

_DIGITS = 6
_READINGS = 300


@dataclass
class Tally:
    """Counts of readings over all meters."""

    right: int = 0
    refused: int = 0
    refused_in_a_row: int = 0
    wrong: int = 0
    accepted: int = 0


def run_meter(believe_after: int, misread: float, rng: np.random.Generator, tally: Tally) -> None:
    """Add the readings of one meter to a tally."""
    checker = ValidityChecker(
        ValidityRules(digits=_DIGITS, rising=True, believe_after=believe_after)
    )
    start = int(rng.integers(10 ** (_DIGITS - 1), 9 * 10 ** (_DIGITS - 1)))
    in_a_row = 0
    for value in range(start, start + _READINGS):
        shown = str(value)
        text = "".join(str(rng.integers(10)) if rng.random() < misread else c for c in shown)
        valid = not checker.check(text)
        if text != shown:
            tally.wrong += 1
            tally.accepted += valid
            continue
        in_a_row = 0 if valid else in_a_row + 1
        tally.right += 1
        tally.refused += not valid
        tally.refused_in_a_row = max(tally.refused_in_a_row, in_a_row)


def main() -> None:
    """Print one line for each value of ``believe_after``."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misread", type=float, default=0.01, help="probability for each digit")
    parser.add_argument("--meters", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for believe_after in (0, 2, 3, 4, 5, 8, 12):
        rng, tally = np.random.default_rng(options.seed), Tally()
        for _ in range(options.meters):
            run_meter(believe_after, options.misread, rng, tally)
        print(
            f"believe_after {believe_after:2}: {100 * tally.refused / tally.right:5.2f} % of right "
            f"readings refused, at most {tally.refused_in_a_row} in a row; "
            f"{100 * tally.accepted / tally.wrong:.1f} % of wrong readings accepted"
        )


if __name__ == "__main__":
    main()
