"""Writes the generated C that reads whole frames: ``<name>_reader.h`` and ``<name>_reader.c``."""

import math
from dataclasses import dataclass
from importlib import resources
from string import Template
from typing import Final, Self

from lenet_edge.core.version import __version__
from lenet_edge.network.calibration import Calibration

_EXPONENTIAL_ONE: Final = 65535
"""What stands for 1 in the table of exponentials."""

_MAX_EXPONENTIALS: Final = 256  # Differences of two int8 logits.


@dataclass(frozen=True)
class Judgement:
    """How int8 logits become a confidence and a rejection, in whole numbers.

    Attributes:
        reject_above: a shape is rejected if the sum of its logits, less the number of classes times
            the largest one, is above this.
        exponentials: ``exp`` of minus the index in steps of a logit, in 65,535ths; the end, where
            all are 0, is left out.
    """

    reject_above: int
    exponentials: tuple[int, ...]

    @classmethod
    def of(cls, calibration: Calibration, scale: float, classes: int) -> Self:
        """Return the judgement of a network whose logits are steps of ``scale``."""
        step = scale / calibration.temperature
        values = [round(_EXPONENTIAL_ONE * math.exp(-step * i)) for i in range(_MAX_EXPONENTIALS)]
        return cls(
            math.floor(classes * calibration.reject_threshold / scale),
            tuple(value for value in values if value),
        )


def reader_files(name: str, judgement: Judgement, classes: int) -> dict[str, str]:
    """Return the reader of a network whose C files and functions start with ``name``."""
    values = {
        "name": name,
        "NAME": name.upper(),
        "version": __version__,
        "classes": str(classes),
        "reject_above": str(judgement.reject_above),
        "exponentials": _wrapped(judgement.exponentials),
    }
    folder = resources.files("convert.frame_reader").joinpath("templates")
    return {
        f"{name}_reader.{end}": Template(folder.joinpath(f"reader.{end}").read_text()).substitute(
            values
        )
        for end in ("h", "c")
    }


def _wrapped(values: tuple[int, ...], columns: int = 12) -> str:
    rows = [values[i : i + columns] for i in range(0, len(values), columns)]
    return "\n    " + ",\n    ".join(", ".join(map(str, row)) for row in rows) + "\n"
