"""Text that can be shown on a terminal: what would steer the terminal is escaped.

Names of files, lines of programs on other machines and the contents of bundles come from elsewhere.
Printed raw, an escape sequence in them could colour, overwrite or hide what is shown.
"""

import re
from typing import Final

_BELOW_SPACE: Final = "\\x00-\\x1f"
_MORE_CONTROL: Final = "\\x7f-\\x9f"
_LINE_SEPARATORS: Final = "\\u2028\\u2029"
# They change the order in which letters are shown (Unicode Standard Annex 9, 2.7).
_DIRECTIONS: Final = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069"
_SURROGATES: Final = "\\ud800-\\udfff"  # Bytes of a file name that are not valid UTF-8.
_OTHERS: Final = f"{_MORE_CONTROL}{_LINE_SEPARATORS}{_DIRECTIONS}{_SURROGATES}"
_ESCAPED_BYTES: Final = re.compile("[\\udc80-\\udcff]+")  # PEP 383; as file names have them.
_UNPRINTABLE: Final = re.compile(f"[{_BELOW_SPACE}{_OTHERS}]")
_UNPRINTABLE_IN_JSON: Final = re.compile(f"[{_OTHERS}]")


def printable(text: str) -> str:
    r"""Return one line of text with control characters as in a string of Python: ``\x1b``."""
    return _UNPRINTABLE.sub(lambda match: ascii(match[0])[1:-1], text)


def valid_unicode(text: str) -> str:
    """Return text with the bytes of file names that Python could not decode read as UTF-8.

    Python keeps them as halves of surrogate pairs, which are no Unicode. What is not UTF-8 either
    becomes U+FFFD.
    """
    return _ESCAPED_BYTES.sub(
        lambda match: match[0].encode(errors="surrogateescape").decode(errors="replace"), text
    )


def printable_json(document: str) -> str:
    r"""Return a JSON document with control characters within its strings as ``\u009b``.

    JSON itself escapes no more than those below U+0020.
    """
    document = valid_unicode(document)
    return _UNPRINTABLE_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", document)
