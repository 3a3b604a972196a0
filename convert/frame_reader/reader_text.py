"""Writes the generated C that reads whole frames: ``<name>_reader.h`` and ``<name>_reader.c``."""

import math
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from string import Template
from typing import Final, Self

from lenet_edge.core.version import __version__
from lenet_edge.network.calibration import Calibration

_COARSE_ONE: Final = 65535
_FINE_ONE: Final = 32768
"""What stands for 1 in the tables of exponentials."""

_FINE_STEPS: Final = 8
_SLACK: Final = 0.6  # Of the threshold of rejection, for shapes among digits; as on a Pi.
_MAX_STEPS: Final = 256  # Differences of two int8 logits.


LOOKS: Final = 5
"""Looks at each whole cell, which is moved a little for all but the first."""


class ReaderWay(StrEnum):
    """What the network of a reader takes: single digits of ink, or whole cells."""

    INK = "ink"
    CELLS = "cells"

    @property
    def min_confidence(self) -> int:
        """Thousandths; a digit with less confidence is a guess, and is rejected."""
        return 350 if self is ReaderWay.INK else 500

    @property
    def options(self) -> str:
        """The options of an example, as a C initializer."""
        return _DIFFERENCES[self]["options"]

    @property
    def looks(self) -> int:
        """Looks at each digit."""
        return 1 if self is ReaderWay.INK else LOOKS


_DIFFERENCES: Final = {
    ReaderWay.INK: {
        "options": "{0}",
        "cells_member": "number of cells in the region; 0 reads ink",
        "ink_member": "AUTO, DARK or LIGHT",
        "wrong_cells": "too many, or too narrow: see above",
        "looks": "1",
        "logits": "int8_t",
        "min_cells": "0",
    },
    ReaderWay.CELLS: {
        "options": "{40, 90, 240, 60, 5, 0}",
        "cells_member": "number of cells in the region",
        "ink_member": "is not used: both are read",
        "wrong_cells": "none, too many, or too narrow: see above",
        "looks": "${NAME}_READER_LOOKS",
        "logits": "int16_t",
        "min_cells": "1",
    },
}
"""What differs in the parts that both ways share."""


@dataclass(frozen=True)
class Judgement:
    """How int8 logits become a confidence and a rejection, in whole numbers.

    Attributes:
        reject_above: a shape is rejected if the sum of its logits, less the number of classes times
            the largest one, is above this;
        doubt_until: but up to this, it is a digit where most shapes surely are.
        coarse: ``exp`` of minus 8 times the index in steps of a logit, in 65,535ths; the end, where
            all are 0, is left out.
        fine: ``exp`` of minus the index, 0 to 7, in steps of a logit, in 32,768ths.
        classes: number of logits.
        way: what the network takes.
    """

    reject_above: int
    doubt_until: int
    coarse: tuple[int, ...]
    fine: tuple[int, ...]
    classes: int = 10
    way: ReaderWay = ReaderWay.INK

    @classmethod
    def of(
        cls, calibration: Calibration, scale: float, classes: int, way: ReaderWay = ReaderWay.INK
    ) -> Self:
        """Return the judgement of a network whose logits are steps of ``scale``."""
        step = scale / calibration.temperature
        threshold = calibration.reject_threshold
        slack = _SLACK * abs(threshold) if way is ReaderWay.INK else 0.0
        values = [
            round(_COARSE_ONE * math.exp(-step * i)) for i in range(0, _MAX_STEPS, _FINE_STEPS)
        ]
        return cls(
            math.floor(classes * threshold / scale),
            math.floor(classes * (threshold + slack) / scale),
            tuple(value for value in values if value),
            tuple(round(_FINE_ONE * math.exp(-step * i)) for i in range(_FINE_STEPS)),
            classes,
            way,
        )

    def exponential(self, below: int) -> int:
        """Return ``exp`` of minus so many steps of a logit, in 65,535ths, as the C rounds it."""
        whole, rest = divmod(below, _FINE_STEPS)
        return self.coarse[whole] * self.fine[rest] // _FINE_ONE if whole < len(self.coarse) else 0


def reader_files(name: str, judgement: Judgement) -> dict[str, str]:
    """Return the reader of a network whose C files and functions start with ``name``."""
    way = judgement.way
    values = {
        "name": name,
        "NAME": name.upper(),
        "version": __version__,
        "classes": str(judgement.classes),
        "reject_above": str(judgement.reject_above),
        "doubt_until": str(judgement.doubt_until),
        "fine_steps": str(_FINE_STEPS),
        "fine": _wrapped(judgement.fine),
        "coarse": _wrapped(judgement.coarse),
        "min_confidence": str(way.min_confidence),
        **{
            key: Template(text).safe_substitute(NAME=name.upper())
            for key, text in _DIFFERENCES[way].items()
        },
    }
    parts = {
        "manual": _template(f"{way}.txt").substitute(values),
        "sizes": _template(f"{way}_sizes.h").substitute(values),
    }
    header = _template("reader.h").substitute(values | parts)
    source = [_template(part).substitute(values) for part in ("start.c", f"{way}.c", "end.c")]
    return {f"{name}_reader.h": header, f"{name}_reader.c": "".join(source)}


def _template(file: str) -> Template:
    folder = resources.files("convert.frame_reader").joinpath("templates")
    return Template(folder.joinpath(file).read_text())


def _wrapped(values: tuple[int, ...], columns: int = 12) -> str:
    rows = [values[i : i + columns] for i in range(0, len(values), columns)]
    return "\n    " + ",\n    ".join(", ".join(map(str, row)) for row in rows) + "\n"
