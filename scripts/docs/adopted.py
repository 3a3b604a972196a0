"""Pages that live elsewhere in the repository, with their links made to fit the documentation."""

import os
import re
from pathlib import Path, PurePosixPath

REPOSITORY = Path(__file__).parents[2]

PAGES = {
    "ARCHITECTURE.md": "contribute/architecture.md",
    "CHANGELOG.md": "reference/changelog.md",
    "device/READING.md": "reference/reading.md",
}
"""File in the repository -> page of the documentation."""

_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")


def adopted_pages() -> dict[str, str]:
    """Return path -> Markdown of every file that the documentation shows as a page."""
    return {
        page: with_links_for(page, (REPOSITORY / file).read_text(encoding="utf-8"), file)
        for file, page in PAGES.items()
    }


def with_links_for(page: str, text: str, file: str) -> str:
    """Return the text of a file with its links as they are on a page of the documentation.

    A link to a file that the documentation does not show becomes plain text.
    """

    def adapt(link: re.Match[str]) -> str:
        label, target = link.groups()
        if "://" in target or target.startswith("#"):
            return link[0]
        name, mark, anchor = target.partition("#")
        linked = os.path.normpath(PurePosixPath(file).parent / name).replace(os.sep, "/")
        shown = PAGES.get(linked)
        if shown is None and linked.startswith("docs/"):
            shown = linked.removeprefix("docs/")
        if shown is None:
            return label
        return f"[{label}]({os.path.relpath(shown, PurePosixPath(page).parent)}{mark}{anchor})"

    return _LINK.sub(adapt, text)
