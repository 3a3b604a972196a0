"""The drawing pad of the shipped network, as a page of its own, where clang can make it."""

from typing import Final

from convert.web_page import web_page
from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.network.bundle import Bundle

PAD: Final = "embed/pad.html"

MARK: Final = "<!-- the drawing pad -->"
"""Stands in a page where the link to the pad belongs."""


def drawing_pad() -> dict[str, str]:
    """Return path -> HTML, or nothing where clang or its linker for WebAssembly is missing."""
    try:
        return {PAD: web_page(Bundle.open())}
    except MissingDependencyError:
        return {}


def with_pad_link(markdown: str, *, is_there: bool) -> str:
    """Return a page of the folder of the pad, with a link to it or with why there is none."""
    file = PAD.rpartition("/")[2]
    link = f"**[Draw a digit]({file})**: the page that this makes of the shipped network."
    reason = "The page of the shipped network is not part of this copy: clang or lld was missing."
    return markdown.replace(MARK, link if is_there else reason)
