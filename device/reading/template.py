"""Forms: named fields at known places, each read by itself and checked by its own rules.

A template is a TOML file with a table for each field:

    [[field]]
    name = "postcode"
    region = "12%,8%,30%,6%"
    digits = 5
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from device.frames.frame import Frame
from device.reading.ink.ink_colour import parse_ink
from device.reading.ink.threshold import to_gray
from device.reading.options import ReadingOptions
from device.reading.page.perspective import rectify, sheet_homography
from device.reading.page.sheet import find_sheet
from device.reading.reader import Reader
from device.reading.region import FourCorners, Region, parse_region
from device.reading.result import Line, Reading, edge_words
from lenet_edge.core.errors import SettingsError
from lenet_edge.core.printable import valid_unicode
from lenet_edge.core.schema import Conflict, parse_section, read_toml, setting

FORM_SCHEMA: Final = "lenet-edge/form/1"


_COLUMNS: Final = ("source", "page", "problems")  # Of the table of forms, beside the fields.


def _name_problem(name: str) -> str | None:
    if name in _COLUMNS:
        return "the table of forms has a column of that name already"
    if not name.isprintable() or name != name.strip():
        return "a name is one line without spaces around it"
    return None


def _region_problem(text: str) -> str | None:
    try:
        parse_region(text)
    except ValueError as error:
        return str(error)
    return None


def _ink_problem(text: str) -> str | None:
    try:
        parse_ink(text)
    except ValueError as error:
        return str(error)
    return None


@dataclass(frozen=True)
class FieldRules:
    """One field of a form: where it is, and what may stand in it."""

    name: str = setting("", "Name of the field, a column of the results.", check=_name_problem)
    region: str = setting(
        "0%,0%,100%,100%",
        "Left, top, width and height, each in pixels or in per cent.",
        check=_region_problem,
    )
    digits: int | None = setting(
        None, "Number of digits in the field (default: any number).", low=1, high=100
    )
    least: int | None = setting(None, "Smallest value that is valid (default: any).", low=0)
    most: int | None = setting(None, "Largest value that is valid (default: any).", low=0)
    empty: bool = setting(False, "Whether the field, or some of its cells, may be empty.")
    ink: str = setting(
        "auto",
        "Whether its ink is dark or light, or the colour of its ink: a name, or #rrggbb.",
        check=_ink_problem,
    )
    sensitivity: float = setting(1.0, "How faint its ink may be.", low=0.1, high=10)
    cells: bool = setting(
        False, "Whether it is a row of as many equal cells as it has digits, each read by itself."
    )
    wheels: bool = setting(False, "Whether the cells are the wheels of a counter.")
    tenths: bool = setting(False, "Whether to say how far the last wheel has turned on.")

    @property
    def options(self) -> ReadingOptions:
        """How the field is read."""
        dark, colour = parse_ink(self.ink)
        return ReadingOptions(
            dark=dark,
            colour=colour,
            sensitivity=self.sensitivity,
            expected=self.digits,
            cells=(self.digits, 1) if self.cells and self.digits else None,
            wheels=self.wheels,
            tenths=self.tenths,
        )

    @property
    def place(self) -> Region | FourCorners:
        """Where the field is."""
        return parse_region(self.region)

    def conflicts(self, name: str) -> list[Conflict]:
        """Return which rules of the field with this name do not fit together."""
        found = []
        if self.least is not None and self.most is not None and self.least > self.most:
            found.append(
                Conflict(
                    frozenset({"least", "most"}),
                    f"{name}.least is {self.least}, above {name}.most, which is {self.most}",
                )
            )
        if self.digits and self.least is not None and self.least >= 10**self.digits:
            found.append(
                Conflict(
                    frozenset({"digits", "least"}),
                    f"{name}.least is {self.least}, above every number of {self.digits} digits "
                    f"({name}.digits)",
                )
            )
        for flag, needed, given in (
            ("cells", "digits", self.digits),
            ("wheels", "cells", self.cells),
            ("tenths", "wheels", self.wheels),
        ):
            if getattr(self, flag) and not given:
                found.append(
                    Conflict(frozenset({flag, needed}), f"{name}.{flag} needs {name}.{needed}")
                )
        return found

    def problems(self, reading: Reading) -> list[str]:
        """Return what is wrong with a reading of the field, in words; empty if it is valid."""
        text = reading.text
        if not text:
            return [] if self.empty else ["no digits were read"]
        problems = [f"it is {edge_words(reading.cut_off)}"] if reading.cut_off else []
        if "\n" in text:
            return [*problems, f"{len(text.splitlines())} lines were read, not one"]
        if self.digits is not None and len(text) != self.digits:
            problems.append(f"{text} has {len(text)} digits, not {self.digits}")
        without = sum(digit.label == "" for digit in reading.digits)
        if without and not self.empty:
            problems.append(f"{without} of {len(reading.digits)} cells are empty")
        if any(digit.rejected and digit.label for digit in reading.digits):
            problems.append("not everything in it could be read")
        if (self.least is None and self.most is None) or not text.isdigit():
            return problems
        if self.least is not None and int(text) < self.least:
            problems.append(f"{text} is less than {self.least}")
        if self.most is not None and int(text) > self.most:
            problems.append(f"{text} is more than {self.most}")
        return problems


@dataclass(frozen=True)
class Template:
    """A form.

    Attributes:
        fields: in the order of the file.
        sheet: whether regions are parts of the sheet of paper, which is found in the picture and
            laid flat, instead of parts of the picture.
    """

    fields: tuple[FieldRules, ...]
    sheet: bool = False


@dataclass(frozen=True)
class FieldReading:
    """What was read in one field; ``problems`` is empty if it is valid."""

    name: str
    reading: Reading
    problems: tuple[str, ...]

    @property
    def confidence(self) -> float:
        """The confidence of the least certain digit, 0 to 1; 0 if there is none."""
        accepted = [d.confidence for d in self.reading.digits if not d.rejected]
        return min(accepted, default=0.0)


@dataclass(frozen=True)
class FormReading:
    """A form that was read.

    Attributes:
        picture: the form, laid flat where the template asks for that.
        fields: in the order of the template; boxes are in pixels of ``picture``'s original.
    """

    picture: Frame
    fields: tuple[FieldReading, ...]

    @property
    def reading(self) -> Reading:
        """The lines of all fields as one reading."""
        lines: list[Line] = [line for each in self.fields for line in each.reading.lines]
        width, height = self.picture.original_size
        timing = {
            stage: sum(each.reading.timing_ms[stage] for each in self.fields)
            for stage in self.fields[0].reading.timing_ms
        }
        return Reading(
            self.picture.source,
            self.picture.index,
            self.picture.timestamp,
            width,
            height,
            tuple(lines),
            timing,
        )

    def to_json(self) -> dict[str, Any]:
        """Return the form as ``lenet-edge/form/1``."""
        width, height = self.picture.original_size
        return {
            "schema": FORM_SCHEMA,
            "source": valid_unicode(self.picture.source),
            "frame": self.picture.index,
            "timestamp": round(self.picture.timestamp, 6),
            "width": width,
            "height": height,
            "fields": [
                {
                    "name": each.name,
                    "text": each.reading.text,
                    "valid": not each.problems,
                    "problems": list(each.problems),
                    "confidence": round(each.confidence, 4),
                    "lines": each.reading.to_json()["lines"],
                }
                for each in self.fields
            ],
        }


def load_template(path: Path) -> Template:
    """Read a template from a TOML file.

    Raises:
        SettingsError: if the file cannot be read or is not TOML, or naming everything wrong in it.
    """
    document = read_toml(path)
    template, problems = _parse(document)
    if problems:
        raise SettingsError(
            f"{path}: {'; '.join(problems)}", tuple(f"{path}: {p}" for p in problems)
        )
    return template


def _parse(document: dict[str, Any]) -> tuple[Template, list[str]]:
    tables, sheet = document.pop("field", []), document.pop("sheet", False)
    problems = [f"{key} is not a setting; the known names are sheet, field" for key in document]
    if not isinstance(sheet, bool):
        problems.append("sheet must be true or false")
    if not isinstance(tables, list) or not tables or not all(isinstance(t, dict) for t in tables):
        return Template(()), [*problems, "there is no field; write [[field]] before each"]
    found = []
    for number, table in enumerate(tables, 1):
        name = f"field {number}"
        values, wrong = parse_section(name, FieldRules, table)
        found.append(FieldRules(**values))
        conflicts = found[-1].conflicts(name)
        problems += [*wrong.values(), *(c.problem for c in conflicts if not c.names & wrong.keys())]
    names = [each.name for each in found]
    problems += [
        f"field {number} has no name"
        for number, table in enumerate(tables, 1)
        if table.get("name", "") == ""
    ]
    problems += [
        f"two fields are named {name!r}"
        for name in sorted({*names} - {""})
        if names.count(name) > 1
    ]
    return Template(tuple(found), sheet is True), problems


def read_form(reader: Reader, frame: Frame, template: Template) -> FormReading:
    """Read every field of a form.

    Raises:
        FrameError: if a field lies outside the picture.
    """
    picture = _laid_flat(frame) if template.sheet else frame
    readings = []
    for rules in template.fields:
        area = rules.place.area(*picture.original_size)
        reading = reader.read(area.crop(picture), rules.options)
        whole = area.with_boxes_in_frame(reading, picture)
        readings.append(FieldReading(rules.name, whole, tuple(rules.problems(whole))))
    return FormReading(picture, tuple(readings))


def _laid_flat(frame: Frame) -> Frame:
    """Return the sheet of paper in a picture; the picture itself if there is no sheet in it."""
    outline = find_sheet(to_gray(frame.image))
    if outline is None:
        return frame
    sheet = sheet_homography(outline, frame.image.shape)
    if sheet is not None:
        return replace(frame, image=rectify(frame.image, *sheet), size=None)
    (left, top), (right, bottom) = outline.min(axis=0), outline.max(axis=0) + 1
    image = np.ascontiguousarray(frame.image[max(top, 0) : bottom, max(left, 0) : right])
    return replace(frame, image=image, size=None)
