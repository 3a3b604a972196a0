"""Small pieces of Markdown that the generated pages are made of."""

import inspect
import re
from collections.abc import Iterable, Sequence


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; a ``|`` within a cell does not end it."""
    lines = [list(header), ["---"] * len(header), *map(list, rows)]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def code(text: str) -> str:
    """Return text as inline code."""
    return f"`{text}`"


def block(text: str, language: str = "text") -> str:
    """Return text as a code block."""
    return f"```{language}\n{text.strip()}\n```"


def prose(text: str) -> str:
    """Return plain text in paragraphs, with nothing that Markdown takes for markup."""
    paragraphs = [" ".join(p.split()) for p in inspect.cleandoc(text).split("\n\n")]
    plain = "\n\n".join(paragraph.removeprefix("\b ") for paragraph in paragraphs)
    return re.sub(r"([*_`\[\]])", r"\\\1", plain).replace("<", "&lt;")


def _cell(text: str) -> str:
    """Return text on one line; a ``|`` ends a cell unless it is escaped or within code."""
    parts = re.split(r"(`[^`]*`)", " ".join(text.split()))
    return "".join(part if part[:1] == "`" else part.replace("|", r"\|") for part in parts)
