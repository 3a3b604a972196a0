"""The pages of a PDF are pictures; one that cannot be read says why."""

import io

import numpy as np
import pytest
from PIL import Image

from device.frames.pdf import is_pdf, pdf_pages
from lenet_edge.core.errors import FrameError
from lenet_edge.core.geometry import FULL_DETAIL_SIDE
from tests.device.reading.pages import page


def document(*texts: str) -> bytes:
    first, *others = (Image.fromarray(page(text)) for text in texts)
    buffer = io.BytesIO()
    first.save(buffer, "PDF", save_all=True, append_images=others)
    return buffer.getvalue()


def test_a_pdf_is_known_by_its_signature() -> None:
    assert is_pdf(document("1"))
    assert is_pdf(b"a line that a mail server added\n%PDF-1.4")
    assert not is_pdf(b"\x89PNG\r\n\x1a\n")


def test_pages_are_as_large_as_reading_needs() -> None:
    pages = list(pdf_pages(io.BytesIO(document("12", "345"))))
    assert [count for _, count in pages] == [2, 2]
    for image, _ in pages:
        assert image.dtype == np.uint8
        assert max(image.shape[:2]) == FULL_DETAIL_SIDE
        assert image.shape[2] == 3
        assert (image.min(), image.max()) < (60, 240)


def test_an_encrypted_pdf_says_so() -> None:
    hashes = b"/O <" + b"00" * 32 + b"> /U <" + b"11" * 32 + b">"
    encryption = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 " + hashes + b" >> /ID [<00><00>]"
    content = document("1").replace(b"trailer\n<<", b"trailer\n<< " + encryption)
    with pytest.raises(FrameError, match="encrypted; save it without a password"):
        next(pdf_pages(io.BytesIO(content)))
