"""Home Assistant's discovery messages: unique names, and templates that it can evaluate."""

import json
from typing import Any

import pytest

from device.outputs.condition import Condition
from device.outputs.csv_format import summary
from device.outputs.home_assistant import Meter, Topics, client_name, discovery
from tests.device.outputs.waiting import record
from tests.needs import require

WATER = Meter("m³", "water", "total_increasing")


def discovered(meter: Meter | None, has_temperature: bool = True) -> dict[str, dict[str, Any]]:
    """Return the payload of each entity by its kind."""
    topics = Topics("name", "meter", "meter/status", "meter/availability")
    found = discovery(topics, "ha", meter, 180, has_temperature)
    return {topic.split("/")[3]: payload for topic, payload in found.items()}


def sensor(meter: Meter | None) -> dict[str, Any]:
    """Return the payload of the sensor of the reading."""
    return discovered(meter)["reading"]


def evaluated(template: str, condition: Condition | None = None, **values: Any) -> str:
    """Evaluate a template as Home Assistant does, with Jinja."""
    require("jinja2")
    import jinja2

    condition = condition or Condition(None, reading=summary(record(**values)))
    environment = jinja2.Environment()
    return str(environment.from_string(template).render(value_json=condition.to_json()))


def test_the_reading_its_problem_and_diagnostics_are_announced() -> None:
    entities = discovered(None)
    assert list(entities) == ["reading", "problem", "fps", "temperature", "last_frame"]
    for kind, payload in entities.items():
        assert payload["unique_id"] == f"name-{kind}"
        assert payload["state_topic"] == "meter/status"
        assert payload["expire_after"] == 180
        assert payload["device"]["identifiers"] == ["name"]
        assert (payload.get("entity_category") == "diagnostic") == (kind != "reading")
        # The others say why there is no reading.
        assert ("availability_topic" in payload) == (kind == "reading")
    assert "temperature" not in discovered(None, has_temperature=False)


def test_before_the_first_reading_there_is_none() -> None:
    nothing = Condition()
    assert evaluated(sensor(None)["value_template"], nothing) == "None"  # Shown as unknown.
    assert evaluated(sensor(WATER)["value_template"], nothing) == ""
    assert json.loads(evaluated(sensor(None)["json_attributes_template"], nothing)) == {
        "valid": None, "problems": [], "timestamp": None, "source": None,
    }  # fmt: skip


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


@pytest.mark.parametrize(
    ("trouble", "problems", "state", "reason"),
    [
        (None, [], "OFF", None),
        (None, ["cut off at the left edge"], "ON", "cut off at the left edge"),
        ("camera: unplugged", [], "ON", "camera: unplugged"),
        ("camera: unplugged", ["too long"], "ON", "camera: unplugged"),
    ],
)
def test_the_problem_is_on_with_its_reason(
    trouble: str | None, problems: list[str], state: str, reason: str | None
) -> None:
    reading = summary(record("1", valid=not problems, problems=problems))
    condition = Condition(trouble, reading=reading)
    payload = discovered(None)["problem"]
    assert evaluated(payload["value_template"], condition) == state
    attributes = json.loads(evaluated(payload["json_attributes_template"], condition))
    assert attributes == {"reason": reason}


def test_the_client_name_depends_on_the_topic_only() -> None:
    assert client_name("meter") == client_name("meter")
    assert client_name("meter") != client_name("other")
