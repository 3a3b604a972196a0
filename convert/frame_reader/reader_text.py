"""Writes the generated C that reads whole frames: ``<name>_reader.h`` and ``<name>_reader.c``."""

import math
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from string import Template
from typing import Final, Self

from lenet_edge.core.version import __version__
from lenet_edge.network.calibration import Calibration

_EXPONENTIAL_ONE: Final = 65535
"""What stands for 1 in the table of exponentials."""

_MAX_EXPONENTIALS: Final = 256  # Differences of two int8 logits.


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
        "wrong_cells": "too many, or narrower than 4 pixels",
        "looks": "1",
        "logits": "int8_t",
        "min_cells": "0",
    },
    ReaderWay.CELLS: {
        "options": "{40, 90, 240, 60, 5, 0}",
        "cells_member": "number of cells in the region",
        "ink_member": "is not used: both are read",
        "wrong_cells": "none, too many, or narrower than 4 pixels",
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
            the largest one, is above this.
        exponentials: ``exp`` of minus the index in steps of a logit, in 65,535ths; the end, where
            all are 0, is left out.
        classes: number of logits.
        way: what the network takes.
    """

    reject_above: int
    exponentials: tuple[int, ...]
    classes: int = 10
    way: ReaderWay = ReaderWay.INK

    @classmethod
    def of(
        cls, calibration: Calibration, scale: float, classes: int, way: ReaderWay = ReaderWay.INK
    ) -> Self:
        """Return the judgement of a network whose logits are steps of ``scale``."""
        step = scale / calibration.temperature
        values = [round(_EXPONENTIAL_ONE * math.exp(-step * i)) for i in range(_MAX_EXPONENTIALS)]
        return cls(
            math.floor(classes * calibration.reject_threshold / scale),
            tuple(value for value in values if value),
            classes,
            way,
        )


def reader_files(name: str, judgement: Judgement) -> dict[str, str]:
    """Return the reader of a network whose C files and functions start with ``name``."""
    way = judgement.way
    values = {
        "name": name,
        "NAME": name.upper(),
        "version": __version__,
        "classes": str(judgement.classes),
        "reject_above": str(judgement.reject_above),
        "exponentials": _wrapped(judgement.exponentials),
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
