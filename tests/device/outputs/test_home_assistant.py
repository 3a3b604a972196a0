"""Home Assistant's discovery messages: unique names, and templates that it can evaluate."""

from typing import Any

import pytest

from device.outputs.home_assistant import Meter, client_name, discovery
from tests.device.outputs.waiting import record
from tests.needs import require

WATER = Meter("m³", "water", "total_increasing")


def sensor(meter: Meter | None) -> dict[str, Any]:
    """Return the payload of the sensor of the reading."""
    found = discovery("name", "meter", "meter/availability", "homeassistant", meter)
    return found["homeassistant/sensor/name/reading/config"]


def evaluated(template: str, **values: Any) -> str:
    """Evaluate a template as Home Assistant does, with Jinja."""
    require("jinja2")
    import jinja2

    return str(jinja2.Environment().from_string(template).render(value_json=record(**values)))


def test_there_is_a_sensor_for_the_reading_and_one_for_problems() -> None:
    found = discovery("name", "meter", "meter/availability", "ha", None)
    assert list(found) == [
        "ha/sensor/name/reading/config",
        "ha/binary_sensor/name/problem/config",
    ]
    for payload in found.values():
        assert payload["state_topic"] == "meter"
        assert payload["availability_topic"] == "meter/availability"
        assert payload["device"]["identifiers"] == ["name"]


def test_a_text_is_cut_to_what_home_assistant_accepts() -> None:
    template = sensor(None)["value_template"]
    assert evaluated(template, text="7" * 300) == "7" * 255
    assert "unit_of_measurement" not in sensor(None)


@pytest.mark.parametrize(
    ("value", "valid", "shown"),
    [(12.345, True, "12.345"), (0, True, "0"), (7, False, ""), (None, True, "")],
)
def test_a_number_keeps_its_value_unless_the_reading_is_a_valid_number(
    value: float | None, valid: bool, shown: str
) -> None:
    template = sensor(WATER)["value_template"]
    assert evaluated(template, text="", value=value, valid=valid) == shown


def test_a_record_of_an_earlier_version_has_no_value() -> None:
    assert evaluated(sensor(WATER)["value_template"], text="42", valid=True) == ""


def test_the_meter_is_described() -> None:
    payload = sensor(WATER)
    assert payload["unit_of_measurement"] == "m³"
    assert payload["device_class"] == "water"
    assert payload["state_class"] == "total_increasing"
    assert "device_class" not in sensor(Meter("°C", None, "measurement"))


@pytest.mark.parametrize(("valid", "state"), [(True, "OFF"), (False, "ON")])
def test_the_problem_sensor_is_on_while_a_reading_is_not_valid(valid: bool, state: str) -> None:
    found = discovery("name", "meter", "meter/availability", "ha", None)
    template = found["ha/binary_sensor/name/problem/config"]["value_template"]
    assert evaluated(template, text="1", valid=valid) == state


def test_the_client_name_depends_on_the_topic_only() -> None:
    assert client_name("meter") == client_name("meter")
    assert client_name("meter") != client_name("other")
