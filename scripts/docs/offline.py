"""Whether a built site is complete in itself: which addresses on it lead a browser elsewhere.

Links that a reader may click are fine. What counts is what a browser loads by itself.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

_LOADING_ATTRIBUTES = {
    ("audio", "src"),
    ("embed", "src"),
    ("iframe", "src"),
    ("image", "href"),
    ("img", "src"),
    ("img", "srcset"),
    ("input", "src"),
    ("object", "data"),
    ("script", "src"),
    ("source", "src"),
    ("source", "srcset"),
    ("track", "src"),
    ("use", "href"),
    ("video", "poster"),
    ("video", "src"),
}
_LINKS_NOT_LOADED = {
    "alternate",
    "author",
    "canonical",
    "help",
    "license",
    "next",
    "prev",
    "search",
}
_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_REMOTE_IN_CSS = re.compile(
    r"""(?:url\(\s*|@import\s+)["']?((?:https?:)?//[^"')\s;]+)""", re.IGNORECASE
)


def remote_addresses(site: Path) -> list[str]:
    """Return ``file: address`` for everything that a browser would load from the internet."""
    found = []
    for path in sorted(site.rglob("*")):
        if path.suffix == ".html":
            addresses = list(addresses_in_html(path.read_text(encoding="utf-8")))
        elif path.suffix in {".css", ".svg"}:
            addresses = _REMOTE_IN_CSS.findall(path.read_text(encoding="utf-8"))
        else:
            continue
        found += [f"{path.relative_to(site)}: {address}" for address in addresses]
    return found


def addresses_in_html(text: str) -> Iterator[str]:
    """Yield the remote addresses that a page loads by itself."""
    page = _Page()
    page.feed(text)
    yield from page.addresses


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self._in_style = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        self._in_style = tag == "style"
        for name, value in values.items():
            if (tag, name.removeprefix("xlink:")) in _LOADING_ATTRIBUTES:
                self.addresses += filter(_REMOTE.match, _addresses(name, value))
        followed = set(values.get("rel", "").lower().split()) & _LINKS_NOT_LOADED
        if tag == "link" and not followed and _REMOTE.match(values.get("href", "")):
            self.addresses.append(values["href"])
        if "mermaid" in values.get("class", "").split():
            # The theme loads the program that draws such diagrams from the internet.
            self.addresses.append("a mermaid diagram")
        self.addresses += _REMOTE_IN_CSS.findall(values.get("style", ""))

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.addresses += _REMOTE_IN_CSS.findall(data)

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False


def _addresses(attribute: str, value: str) -> list[str]:
    """Return the addresses in an attribute; ``srcset`` lists several, each with a size."""
    if attribute != "srcset":
        return [value.strip()]
    return [candidate.split()[0] for candidate in re.split(r",\s+", value.strip()) if candidate]
