"""The state of the station: health, metrics, and a Raspberry Pi's throttling in words."""

import re

import pytest

from device.reading.reader import Reader
from device.server.status import Temperature, metrics, status, throttling
from tests.device.server.test_hub import hub_after


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        ("0x0", []),
        ("0x1", ["under-voltage"]),
        ("0x50005", ["under-voltage", "throttled"]),
        ("0x50000", ["under-voltage since boot", "throttled since boot"]),
        ("nonsense", []),
        (None, []),
    ],
)
def test_current_throttling_comes_before_past_throttling(
    flags: str | None, words: list[str]
) -> None:
    assert throttling(flags) == words


def test_the_status_has_what_the_page_shows(reader: Reader) -> None:
    state = status(hub_after(reader, "23"), Temperature())
    assert state["healthy"]
    assert state["frames"] == 1
    assert state["outputs"] == []
    assert state["last_valid"] is None


def test_every_metric_has_help_in_a_whole_sentence_and_a_type(reader: Reader) -> None:
    lines = metrics(hub_after(reader, "23"), Temperature()).splitlines()
    samples = {re.split(r"[ {]", line)[0] for line in lines if not line.startswith("#")}
    helps = {line.split()[2]: line.split(" ", 3)[3] for line in lines if line.startswith("# HELP")}
    types = {line.split()[2] for line in lines if line.startswith("# TYPE")}
    assert samples == helps.keys() == types
    assert all(text[0].isupper() or text[0] == "1" for text in helps.values())
    assert all(text.endswith(".") for text in helps.values())
