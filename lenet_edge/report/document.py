"""Documents made of sections, rendered as HTML and as Markdown.

A module that has results to report returns a ``Section`` and does not depend on either format.
"""

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.core.files import write_file

if TYPE_CHECKING:
    from jinja2 import Environment

PICTURE_FOLDER = "report"
"""Folder next to ``report.md`` that holds its pictures."""


@dataclass(frozen=True)
class Text:
    """A paragraph of plain text."""

    text: str
    kind: str = field(default="text", init=False)


@dataclass(frozen=True)
class Checks:
    """Statements, and whether they hold: ``(holds, statement)``; None if it was not judged.

    ``broken`` is the word before one that does not hold.
    """

    lines: Sequence[tuple[bool | None, str]]
    broken: str = "Fails"
    kind: str = field(default="checks", init=False)


@dataclass(frozen=True)
class Table:
    """Rows of text under ``header``; ``align`` has one letter per column: l, r, or c for code.

    If ``folded`` is given, HTML shows only that title until the reader opens the table.
    """

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    align: str
    folded: str = ""
    kind: str = field(default="table", init=False)

    def __post_init__(self) -> None:
        """Raise ValueError if a row or ``align`` does not have as many columns as the header."""
        for columns in (self.align, *self.rows):
            if len(columns) != len(self.header):
                raise ValueError(f"{columns!r} does not align with the columns {self.header!r}")


@dataclass(frozen=True)
class Figure:
    """An SVG picture; ``name`` is its file name without suffix, ``alt`` describes it."""

    name: str
    alt: str
    caption: str
    svg: bytes = field(repr=False)
    kind: str = field(default="figure", init=False)

    @property
    def file(self) -> str:
        """Path of the picture relative to the report."""
        return f"{PICTURE_FOLDER}/{self.name}.svg"

    @property
    def uri(self) -> str:
        """The picture as a data URI."""
        return f"data:image/svg+xml;base64,{base64.b64encode(self.svg).decode()}"


@dataclass(frozen=True)
class Figures:
    """Pictures that are shown side by side if there is room."""

    figures: Sequence[Figure]
    kind: str = field(default="figures", init=False)


@dataclass(frozen=True)
class Commands:
    """Commands to run, with their purpose: ``(command, purpose)``."""

    lines: Sequence[tuple[str, str]]
    kind: str = field(default="commands", init=False)


Block = Text | Checks | Table | Figures | Commands


@dataclass(frozen=True)
class Section:
    """A titled part of a document."""

    title: str
    blocks: Sequence[Block]

    @property
    def anchor(self) -> str:
        """Identifier for links within the page."""
        return re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-")


@dataclass(frozen=True)
class Document:
    """A title, a summary of one or two sentences, and sections."""

    title: str
    lead: str
    sections: Sequence[Section]
    generator: str

    @property
    def figures(self) -> list[Figure]:
        """All pictures, in the order of the document."""
        return [
            figure
            for section in self.sections
            for block in section.blocks
            if isinstance(block, Figures)
            for figure in block.figures
        ]


def to_html(document: Document) -> str:
    """Render a page that needs no other file and loads nothing."""
    return _environment().get_template("report.html.j2").render(document=document)


def to_markdown(document: Document) -> str:
    """Render GitHub-flavoured Markdown that links to the pictures, ``Figure.file``."""
    text = _environment().get_template("report.md.j2").render(document=document)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def write_document(folder: Path, document: Document) -> None:
    """Write ``report.html``, ``report.md`` and the pictures of ``report.md``.

    Raises:
        OutputError: if the folder cannot be written to.
        MissingDependencyError: if Jinja is not installed.
    """
    pages = {"report.html": to_html(document), "report.md": to_markdown(document)}
    for figure in document.figures:
        write_file(folder / figure.file, figure.svg)
    for name, text in pages.items():
        write_file(folder / name, text)


def _environment() -> "Environment":
    try:
        import jinja2
    except ImportError as error:
        raise MissingDependencyError(
            "writing a report needs Jinja; install it with: pip install 'lenet-edge[train]'"
        ) from error
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("lenet_edge.report"),
        autoescape=jinja2.select_autoescape(enabled_extensions=("html.j2",)),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["md"] = _markdown_text
    return environment


def _markdown_text(text: str) -> str:
    """Escape Markdown's markup, and replace line ends, which would end a table row."""
    return re.sub(r"([\\`*\[\]<|])", r"\\\1", " ".join(text.split()))
