"""Documents: the same sections as HTML and as Markdown, with names escaped."""

from pathlib import Path

import pytest

from lenet_edge.report.document import (
    Checks,
    Commands,
    Document,
    Figure,
    Figures,
    Section,
    Table,
    Text,
    to_html,
    to_markdown,
    write_document,
)
from tests.needs import require

require("jinja2")


PICTURE = Figure("dot", "A dot", "One dot.", b"<svg/>")
DOCUMENT = Document(
    "A <title>",
    "A lead.",
    [
        Section("First part!", [Text("2 < 3 | 4"), Checks([(True, "it holds"), (False, "no")])]),
        Section("Second", [Table(["a", "b"], [["x|y", "1"]], "lr", folded="Details")]),
        Section("Third", [Figures([PICTURE]), Commands([("lenet-edge read", "read")])]),
    ],
    "Written by a test.",
)


def test_a_table_needs_one_letter_per_column() -> None:
    with pytest.raises(ValueError, match="align"):
        Table(["one", "two"], [["1", "2"]], "l")


def test_html_contains_every_block_escaped() -> None:
    page = to_html(DOCUMENT)
    assert "<title>A &lt;title&gt;</title>" in page
    assert "2 &lt; 3 | 4" in page
    assert 'class="fails">Fails: no' in page
    assert "<summary>Details</summary>" in page
    assert PICTURE.uri in page
    assert '<h2 id="first-part">' in page


def test_markdown_contains_every_block_escaped() -> None:
    text = to_markdown(DOCUMENT)
    assert "# A \\<title>" in text
    assert r"| x\|y | 1 |" in text
    assert "![A dot](report/dot.svg)" in text
    assert "$ lenet-edge read  # read" in text
    assert "\n\n\n" not in text


def test_figures_are_listed_in_the_order_of_the_document() -> None:
    assert DOCUMENT.figures == [PICTURE]


def test_both_pages_and_the_pictures_are_written(tmp_path: Path) -> None:
    write_document(tmp_path, DOCUMENT)
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert written == {"report.html", "report.md", "report/dot.svg"}
