"""The condition of a station as outputs tell it."""

from device.outputs.condition import Condition
from device.outputs.csv_format import summary
from tests.device.outputs.waiting import record


def test_before_the_first_frame_it_is_not_online() -> None:
    assert Condition().to_json() == {
        "schema": "lenet-edge/status/1",
        "online": False,
        "problem": "no frame was read yet",
        "fps": 0.0,
        "celsius": None,
        "last_frame": None,
        "reading": None,
    }


def test_the_problem_is_that_of_the_camera_else_that_of_the_reading() -> None:
    reading = summary(record("1", valid=False, problems=["too long", "too low"]))
    assert Condition("unplugged", reading=reading).problem == "unplugged"
    condition = Condition(None, 4.999, 48.5, 1700000000.25, reading)
    assert condition.problem == "too long; too low"
    shown = condition.to_json()
    assert (shown["online"], shown["fps"], shown["celsius"]) == (True, 5.0, 48.5)
    assert shown["last_frame"] == "2023-11-14T22:13:20+00:00"
    assert Condition(None, reading=summary(record("1"))).problem is None
