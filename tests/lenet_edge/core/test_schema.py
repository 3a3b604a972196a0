"""The schema of settings: types, bounds, choices and checks, each with a message in words."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.core.schema import (
    Setting,
    nearest,
    parse_section,
    read_toml,
    setting,
    settings_of,
)


def _even(value: int) -> str | None:
    return None if value % 2 == 0 else "it must be even"


@dataclass(frozen=True)
class Oven:
    """An oven."""

    name: str = setting("oven", "Name of the oven.")
    on: bool = setting(False, "Whether it is on.", live=True)
    degrees: float = setting(20.0, "Temperature.", unit="degrees", low=0, high=300)
    rack: int | None = setting(None, "Rack, counted from below.", low=2, example=4, check=_even)
    mode: str = setting("grill", "What heats.", choices=("grill", "fan"))
    size: tuple[int, int] = setting((40, 50), "Width and height.", low=1)
    times: tuple[int, ...] = setting((), "Minutes of each phase.", high=60)
    pin: str | None = setting(None, "Lock.", secret=True, check=lambda pin: "too short")
    guest: str | None = setting(None, "Who may open it.", mask=lambda guest: f"{guest[0]}***")


SETTINGS = {found.key: found for found in settings_of(Oven)}


def test_settings_are_in_the_order_of_the_fields() -> None:
    assert list(SETTINGS) == [
        "name",
        "on",
        "degrees",
        "rack",
        "mode",
        "size",
        "times",
        "pin",
        "guest",
    ]
    assert SETTINGS["rack"].kind is int
    assert [key for key, found in SETTINGS.items() if found.optional] == ["rack", "pin", "guest"]
    assert [key for key, found in SETTINGS.items() if found.field.live] == ["on"]


@pytest.mark.parametrize(
    ("key", "allowed"),
    [
        ("name", "a string"),
        ("on", "true or false"),
        ("degrees", "a number from 0 to 300 (degrees)"),
        ("rack", "a whole number of at least 2"),
        ("mode", '"grill" or "fan"'),
        ("size", "a list of 2, each a whole number of at least 1"),
        ("times", "a list, each a whole number of at most 60"),
    ],
)
def test_allowed_values_are_described_in_words(key: str, allowed: str) -> None:
    assert SETTINGS[key].allowed == allowed


@pytest.mark.parametrize(
    ("key", "value", "parsed"),
    [
        ("degrees", 200, 200.0),
        ("size", [30, 40], (30, 40)),
        ("times", [], ()),
        ("times", [1, 2, 3], (1, 2, 3)),
        ("rack", None, None),
        ("mode", "fan", "fan"),
    ],
)
def test_values_are_converted(key: str, value: Any, parsed: Any) -> None:
    result = SETTINGS[key].parse(value)
    assert result == parsed
    assert type(result) is type(parsed)


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("name", 3, "is 3; it must be a string"),
        ("on", 1, "is 1; it must be true or false"),
        ("degrees", True, "it must be a number"),
        ("degrees", 301, "is 301; it must be a number from 0 to 300 (degrees)"),
        ("degrees", 10**400, "it must be a number"),
        ("degrees", None, "has no value; it must be"),
        ("rack", 1, "of at least 2"),
        ("rack", 3, "is 3: it must be even"),
        ("mode", "microwave", 'is "microwave"; it must be "grill" or "fan"'),
        ("size", [30], "a list of 2"),
        ("size", [30, 0], "at least 1"),
        ("times", [61], "at most 60"),
        ("pin", "1234", "is wrong (not shown, because it may contain a password): too short"),
    ],
)
def test_a_wrong_value_says_what_is_allowed(key: str, value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        SETTINGS[key].parse(value)


def test_a_section_gives_the_accepted_values_and_all_problems() -> None:
    values, problems = parse_section("oven", Oven, {"degrees": 180, "rak": 4, "mode": "off"})
    assert values == {"degrees": 180.0}
    assert problems["rak"] == "oven.rak is not a setting; did you mean oven.rack?"
    assert problems["mode"].startswith('oven.mode is "off"')


def test_the_shown_value_is_the_default_or_the_example() -> None:
    assert SETTINGS["degrees"].shown == 20.0
    assert SETTINGS["rack"].shown == 4


def test_a_masked_value_is_shown_in_part_and_not_quoted() -> None:
    assert SETTINGS["guest"].masked("hush") == "h***"
    assert SETTINGS["guest"].masked(None) is None
    assert SETTINGS["name"].masked("oven") == "oven"
    with pytest.raises(ValueError, match="not shown"):
        SETTINGS["guest"].parse(["hush"])


def test_an_unknown_name_gets_the_closest_one_or_all() -> None:
    assert nearest("degreez", SETTINGS) == "did you mean degrees?"
    assert nearest("xyz", ["a", "b"]) == "the known names are a, b"


@given(
    st.sampled_from(list(SETTINGS.values())),
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers()),
)
def test_any_value_is_parsed_or_refused(found: Setting, value: Any) -> None:
    try:
        parsed = found.parse(value)
    except ValueError:
        return
    assert found.parse(parsed) == parsed


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_without_bounds_is_still_finite(number: float) -> None:
    @dataclass(frozen=True)
    class Scale:
        """A scale."""

        grams: float = setting(0.0, "Weight.")
        range: tuple[float, float] = setting((0.0, 1.0), "Smallest and largest weight.")

    values, problems = parse_section("scale", Scale, {"grams": number, "range": [0.0, number]})
    assert values == {}
    assert len(problems) == 2


def test_a_toml_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "oven.toml"
    file.write_bytes(b"\xef\xbb\xbfrack = 3\n")
    assert read_toml(file) == {"rack": 3}
