"""Ink of one colour is told from all other ink."""

import numpy as np
import pytest

from device.reading.ink.ink_colour import NAMED_COLOURS, only_ink, parse_ink

PAPER = (225, 230, 235)
INKS = ("red", "green", "blue", "black")


def sheet() -> np.ndarray:
    """A sheet in warm light, with a thick bar of each ink, 20 pixels apart."""
    image = np.full((60, 100, 3), PAPER, np.float32)
    for number, name in enumerate(INKS):
        share = np.array(NAMED_COLOURS[name][::-1]) / 255
        image[20:40, 10 + 20 * number : 20 + 20 * number] *= share
    return image.astype(np.uint8)


@pytest.mark.parametrize("name", INKS)
def test_only_the_ink_of_that_colour_is_dark(name: str) -> None:
    tones = only_ink(sheet(), NAMED_COLOURS[name])[30, 15::20][: len(INKS)]
    dark = [ink for ink, tone in zip(INKS, tones, strict=True) if tone < 160]
    assert dark == [name]
    assert all(t > 230 for ink, t in zip(INKS, tones, strict=True) if ink != name)


def test_pale_and_strong_ink_of_one_colour_are_both_read() -> None:
    image = sheet().astype(np.float32)
    pale = np.sqrt(image / PAPER) * PAPER  # Half as much ink.
    assert only_ink(pale.astype(np.uint8), NAMED_COLOURS["red"])[30, 15] < 200


def test_a_grey_picture_has_only_black_ink() -> None:
    gray = np.full((40, 40), 230, np.uint8)
    gray[10:20, 10:20] = 30
    assert only_ink(gray, NAMED_COLOURS["black"])[15, 15] < 60
    assert only_ink(gray, NAMED_COLOURS["red"]).min() > 230


@pytest.mark.parametrize(
    ("text", "ink"),
    [
        ("auto", (None, None)),
        ("dark", (True, None)),
        ("light", (False, None)),
        ("Red", (True, NAMED_COLOURS["red"])),
        ("#c81e28", (True, (200, 30, 40))),
        ("c81e28", (True, (200, 30, 40))),
    ],
)
def test_inks_are_named_or_numbered(text: str, ink: tuple[object, object]) -> None:
    assert parse_ink(text) == ink


@pytest.mark.parametrize(("text", "why"), [("loud", "is no ink"), ("#ffffee", "too pale")])
def test_what_is_no_ink_is_said(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse_ink(text)
