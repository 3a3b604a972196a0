"""Text for a terminal has no character that steers it."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.core.printable import printable, printable_json, valid_unicode

STEERING = ("Cc", "Cs", "Zl", "Zp")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zähler 7 ⌀ 電.png", "Zähler 7 ⌀ 電.png"),
        ("a\x1b[31mred\x07.png", r"a\x1b[31mred\x07.png"),
        ("two\nlines\tand\r", r"two\nlines\tand\r"),
        ("\x9b31m", r"\x9b31m"),
        ("gnp.\u202egpj", r"gnp.\u202egpj"),
        ("\udcff.png", r"\udcff.png"),
    ],
)
def test_control_characters_are_shown_as_escapes(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text())
def test_no_text_steers_a_terminal(text: str) -> None:
    assert not any(unicodedata.category(c) in STEERING for c in printable(text))
    printable(text).encode()


@given(st.text())
def test_json_is_safe_to_print_and_means_the_same(text: str) -> None:
    document = printable_json(json.dumps([text], indent=2, ensure_ascii=False))
    assert json.loads(document) == [text]
    assert not any(unicodedata.category(c) in STEERING for c in document.replace("\n", ""))


def test_names_that_were_not_decoded_are_unicode_in_json() -> None:
    name = "Zähler \xff.png".encode("latin-1").decode("ascii", "surrogateescape")
    utf8 = "Zähler ⌀.png".encode().decode("ascii", "surrogateescape")
    assert valid_unicode(utf8) == json.loads(printable_json(json.dumps(utf8, ensure_ascii=False)))
    assert valid_unicode(utf8) == "Zähler ⌀.png"
    assert valid_unicode(name) == "Z\ufffdhler \ufffd.png"
