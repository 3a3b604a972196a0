"""The plot of accuracy against the size of the weights, for the page on few bits.

Our points are read from the page's own tables; those of others are published figures.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

PAGE: Final = "embed/few-bits.md"
PLOT: Final = "assets/few-bits.svg"

_SIZE_COLUMNS: Final = 7
"""Columns of the table of bits and bytes: the name, five layers, and the bytes."""

_KIB: Final = 1024

_BITNETMCU: Final = (
    (42_880 / 8, 99.06),
    (58_624 / 8, 99.28),
    (74_368 / 8, 99.44),
    (90_112 / 8, 99.55),
    (100_864 / 8, 99.44),
    (105_856 / 8, 99.42),
    (93_568 / 8, 99.52),
    (106_854.4 / 8, 99.58),
    (133_427.2 / 8, 99.50),
    (12.3 * _KIB, 99.02),
    (8.1 * _KIB, 99.25),
    (9.7 * _KIB, 99.37),
)
"""Bytes of weights and test accuracy in percent, of 16x16 pictures, as published in the documents
documentation_cnn.md and documentation_2026.md of https://github.com/cpldcpu/BitNetMCU."""

_WIDTH, _HEIGHT = 640, 400  # Of the plot in pixels.
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 20, 20, 50  # Margins in pixels.
_MOST_KIB: Final = 48
_LOW, _HIGH = 99.0, 99.7  # Percent.
_TENTHS: Final = range(round(10 * _LOW), round(10 * _HIGH) + 1)


@dataclass(frozen=True)
class SizePoint:
    """One network: bytes of its weights, and its test accuracy in percent."""

    name: str
    size: float
    accuracy: float


def our_points(page: str) -> tuple[list[SizePoint], list[SizePoint]]:
    """Return the networks of the page's tables with a single look, and with the second look."""
    sizes = {
        row[0].strip("`"): int(row[-1].replace(",", ""))
        for row in _rows(page)
        if len(row) == _SIZE_COLUMNS and row[-1][0].isdigit()
    }
    single, second = [], []
    for first, *cells in _rows(page):
        name = first.split(",")[0].strip("`")
        if name in sizes and cells[-1].endswith("%"):
            *_, one, two, _ = (float(cell.strip(" %")) for cell in cells)
            single.append(SizePoint(name, sizes[name], one))
            second.append(SizePoint(name, sizes[name], two))
    return single, second


def _rows(page: str) -> list[list[str]]:
    """Return the cells of the rows of the tables whose first cell names bits."""
    return [
        [cell.strip() for cell in line.strip("| ").split("|")]
        for line in page.splitlines()
        if line.startswith("| `")
    ]


def size_plot(page: str) -> str:
    """Return the plot as SVG, from the text of the page."""
    single, second = our_points(page)
    others = [SizePoint("", *point) for point in _BITNETMCU]
    marks = [_mark(point, "others") for point in others]
    marks += [_mark(point, "single") + _label(point) for point in single]
    marks += [_mark(point, "second") for point in second]
    legend = [
        f'<circle class="{kind}" cx="{_WIDTH - 265}" cy="{y}" r="5"/>'
        f'<text x="{_WIDTH - 252}" y="{y + 4}">{text}</text>'
        for kind, y, text in (
            ("second", 250, "Lenet Edge, with the second look"),
            ("single", 274, "Lenet Edge, 28×28"),
            ("others", 298, "BitNetMCU, 16×16, as published"),
        )
    ]
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
            'font-family="sans-serif" font-size="12">',
            "<title>Test accuracy on MNIST against the size of the weights</title>",
            "<style>.single{fill:#3949ab}.second{fill:none;stroke:#3949ab;stroke-width:2}"
            ".others{fill:#e65100}text{fill:#333}line{stroke:#ccc}</style>",
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
            *_grid(),
            *marks,
            *legend,
            "</svg>\n",
        )
    )


def _grid() -> list[str]:
    lines = []
    for tenth in _TENTHS:
        y = _y(tenth / 10)
        lines.append(f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        lines.append(f'<text x="12" y="{y + 4:.1f}">{tenth / 10:.1f} %</text>')
    for kib in range(0, _MOST_KIB + 1, 8):
        x = _x(kib * _KIB)
        lines.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{_HEIGHT - _BOTTOM}"/>')
        lines.append(
            f'<text x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">{kib}</text>'
        )
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    return [
        *lines,
        f'<text x="{middle}" y="{_HEIGHT - 10}" text-anchor="middle">weights, kB of 1,024 bytes'
        "</text>",
    ]


def _x(size: float) -> float:
    return _LEFT + (_WIDTH - _LEFT - _RIGHT) * size / (_MOST_KIB * _KIB)


def _y(accuracy: float) -> float:
    return _TOP + (_HEIGHT - _TOP - _BOTTOM) * (_HIGH - accuracy) / (_HIGH - _LOW)


def _mark(point: SizePoint, kind: str) -> str:
    return f'<circle class="{kind}" cx="{_x(point.size):.1f}" cy="{_y(point.accuracy):.1f}" r="5"/>'


def _label(point: SizePoint) -> str:
    return (
        f'<text x="{_x(point.size) + 9:.1f}" y="{_y(point.accuracy) + 12:.1f}">{point.name}</text>'
    )


def plot_picture(docs: Path) -> dict[str, bytes]:
    """Return path -> SVG, for the documentation in a folder."""
    return {PLOT: size_plot((docs / PAGE).read_text()).encode()}
