"""A Raspberry Pi's throttling in words."""

import pytest

from device.server.status import throttling


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
def test_flags_are_told_in_words_those_of_now_first(flags: str | None, words: list[str]) -> None:
    assert throttling(flags) == words
