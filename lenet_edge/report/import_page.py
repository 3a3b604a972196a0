"""The page that shows imported pictures before training, as the network will see them."""

import base64
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from lenet_edge.core.files import write_file
from lenet_edge.core.version import __version__
from lenet_edge.data.datasets import Dataset
from lenet_edge.network.predictor import Images
from lenet_edge.report.document import (
    Checks,
    Document,
    Figure,
    Figures,
    Section,
    Table,
    Text,
    to_html,
)

SHOWN: Final = 24
"""Pictures of each class on the page."""

_COLUMNS: Final = 12
_GAP: Final = 2  # Pixels between pictures.
_ZOOM: Final = 2


def write_import_page(path: Path, dataset: Dataset) -> None:
    """Write the page of a data set as one HTML file.

    Raises:
        OutputError: if it cannot be written.
        MissingDependencyError: if Jinja is not installed.
    """
    write_file(path, to_html(import_document(dataset)))


def import_document(dataset: Dataset) -> Document:
    """Return what was imported: problems, counts, and pictures of every class."""
    splits = {split: getattr(dataset, split) for split in ("train", "validation", "test")}
    counts = {
        split: np.bincount(found.labels, minlength=len(dataset.labels))
        for split, found in splits.items()
    }
    rows = [
        (label, *(f"{counts[split][number]:,}" for split in splits))
        for number, label in enumerate(dataset.labels)
    ]
    total = sum(map(len, splits.values()))
    layout = dataset.layout
    colours = "grey" if layout.channels == 1 else "red, green and blue"
    found: list[tuple[bool | None, str]] = [(False, str(p)) for p in dataset.problems]
    return Document(
        title=f"Pictures of {dataset.name}",
        lead=f"{total:,} pictures of {len(dataset.labels)} classes, as the network sees them: "
        f"{layout.size}x{layout.size} pixels in {colours}.",
        sections=[
            Section(
                "What to check",
                [
                    Checks(found or [(True, "nothing conspicuous was found")], "Warning"),
                    Text(f"Normalisation: {layout.normalize} ({layout.text})."),
                ],
            ),
            Section(
                "Training pictures",
                [
                    Figures(
                        [
                            _figure(number, label, dataset, int(counts["train"][number]))
                            for number, label in enumerate(dataset.labels)
                        ]
                    )
                ],
            ),
            Section("Counts", [Table(("class", "train", "validation", "test"), rows, "lrrr")]),
        ],
        generator=f"Written by lenet-edge {__version__}.",
    )


def _figure(number: int, label: str, dataset: Dataset, count: int) -> Figure:
    of_class = np.flatnonzero(dataset.train.labels == number)
    chosen = of_class[:: max(1, len(of_class) // SHOWN)][:SHOWN]
    return Figure(
        f"class-{number}",
        f"training pictures of class {label}",
        f"{label}: {len(chosen)} of {count:,}",
        _mosaic(dataset.train.images[chosen]),
    )


def _mosaic(images: Images) -> bytes:
    """Return ``uint8[N, h, w]`` or ``uint8[N, h, w, 3]`` side by side as SVG around a PNG."""
    height, width = images.shape[1] + _GAP, images.shape[2] + _GAP
    rows = max(1, -(-len(images) // _COLUMNS))
    sheet = np.full((rows * height, _COLUMNS * width, 3), 255, np.uint8)
    for place, image in enumerate(images):
        y, x = np.array(divmod(place, _COLUMNS)) * (height, width)
        pixels = image[..., np.newaxis] if image.ndim == 2 else image[..., ::-1]
        sheet[y : y + height - _GAP, x : x + width - _GAP] = pixels
    _, png = cv2.imencode(".png", sheet)
    data = base64.b64encode(png.tobytes()).decode()
    wide, high = sheet.shape[1] * _ZOOM, sheet.shape[0] * _ZOOM
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}"><image width="{wide}" height="{high}" '
        f'style="image-rendering:pixelated" href="data:image/png;base64,{data}"/></svg>'
    ).encode()
