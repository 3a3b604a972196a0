"""The pages of a PDF, drawn as pictures."""

from collections.abc import Iterator
from typing import BinaryIO, Final

import numpy as np

from device.frames.frame import Image
from lenet_edge.core.errors import FrameError, MissingDependencyError
from lenet_edge.core.geometry import FULL_DETAIL_SIDE

_HEADER_BYTES: Final = 1024  # A PDF's signature may stand anywhere in them.


def is_pdf(head: bytes) -> bool:
    """Return whether a file that begins with these bytes, at least 1024 of them, is a PDF."""
    return b"%PDF-" in head[:_HEADER_BYTES]


def pdf_pages(file: BinaryIO) -> Iterator[tuple[Image, int]]:
    """Yield the pages of a PDF, ``uint8[h, w, 3]`` (blue, green, red), and how many there are.

    Raises:
        MissingDependencyError: if pypdfium2 is not installed.
        FrameError: if the file is damaged, or encrypted.
    """
    try:
        import pypdfium2
    except ImportError as error:
        raise MissingDependencyError(
            "a PDF needs pypdfium2: pip install 'lenet-edge[formats]'"
        ) from error
    try:
        with pypdfium2.PdfDocument(file) as document:
            pages = len(document)
            for number in range(pages):
                page = document[number]
                scale = FULL_DETAIL_SIDE / max(*page.get_size(), 1.0)
                image = page.render(scale=scale).to_numpy()
                yield np.ascontiguousarray(image[:, :, :3], np.uint8), pages
    except pypdfium2.PdfiumError as error:
        if "password" in f"{error}".lower():
            raise FrameError("it is encrypted; save it without a password") from error
        raise FrameError("the PDF is damaged") from error
