"""What a number means: its unit, and its decimal point."""

import pytest

from device.settings.meter import MeterSettings
from device.settings.settings import Settings
from lenet_edge.core.errors import SettingsError


@pytest.mark.parametrize(
    ("text", "decimals", "value"),
    [
        ("0012345", 0, 12345),
        ("0012345", 3, 12.345),
        ("7", 3, 0.007),
        ("0000", 2, 0.0),
        ("123456789012345", 5, 1234567890.12345),
    ],
)
def test_decimals_place_the_point(text: str, decimals: int, value: float) -> None:
    assert MeterSettings(decimals=decimals).value(text) == value


def test_without_decimals_every_digit_is_kept() -> None:
    assert MeterSettings().value("12345678901234567890") == 12345678901234567890


@pytest.mark.parametrize("text", ["", "12\n34", "1.5", "²", "1" * 101])
def test_only_one_line_of_digits_has_a_value(text: str) -> None:
    assert MeterSettings(decimals=1).value(text) is None


@pytest.mark.parametrize("unit", ["", " ", " m³", "m\n", "m" * 21])
def test_a_unit_is_a_short_word(unit: str) -> None:
    with pytest.raises(SettingsError, match="a unit has 1 to 20 characters"):
        Settings().changed({"meter": {"unit": unit}})


@pytest.mark.parametrize("unit", ["m³", "°C", "kWh", "US gal"])
def test_usual_units_are_accepted(unit: str) -> None:
    assert Settings().changed({"meter": {"unit": unit}}).meter.unit == unit
