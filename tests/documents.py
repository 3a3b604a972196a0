"""README and the documentation as the tests see them: code blocks, links and headings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent
DOCS = REPOSITORY / "docs"

_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<kind>\w+)(?P<details>[^\n]*)\n(?P<text>.*?)^(?P=indent)```$",
    re.DOTALL | re.MULTILINE,
)
_TITLE = re.compile(r'title="([^"]+)"')
_LINK = re.compile(r"\]\(([^)\s]+)\)(?!\w)")


@dataclass(frozen=True)
class Block:
    """A fenced code block: its kind, the file that its title names, and its text."""

    kind: str
    title: str | None
    text: str


@dataclass(frozen=True)
class Command:
    """A line of a ``console`` block that starts with ``$``, and the output shown below it."""

    line: str
    output: str


def written_documents() -> list[Path]:
    """Return every document that people write, README first."""
    top = ("README", "ARCHITECTURE", "CONTRIBUTING", "SECURITY", "CHANGELOG")
    return [*(REPOSITORY / f"{name}.md" for name in top), *sorted(DOCS.rglob("*.md"))]


def name_of(path: Path) -> str:
    """Return the name of a document within the repository."""
    return path.relative_to(REPOSITORY).as_posix()


def blocks(text: str) -> list[Block]:
    """Return the code blocks of a document in their order."""
    found = []
    for fence in _FENCE.finditer(text):
        title = _TITLE.search(fence["details"])
        body = re.sub(rf"^{fence['indent']}", "", fence["text"], flags=re.MULTILINE)
        found.append(Block(fence["kind"], title[1] if title else None, body))
    return found


def prose(text: str) -> str:
    """Return a document without its code blocks."""
    return _FENCE.sub("", text)


def commands(block: Block) -> Iterator[Command]:
    """Yield the commands of a ``console`` block, each with the output shown below it."""
    for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        line, _, output = part.partition("\n")
        yield Command(line.split("  #")[0].strip(), output)


def lenet_edge_lines(block: Block) -> Iterator[str]:
    """Yield what follows ``lenet-edge`` in each line of a block that runs it."""
    for line in block.text.splitlines():
        match = re.match(r"(?:\$ )?(?:sudo )?(?:[\w.~/]+/)?lenet-edge (.*)", line.strip())
        if match:
            # Two spaces and a '#' begin a remark, and so do two spaces in the help of commands.
            yield re.split(r"\s{2,}|\s+[|>]\s", match[1])[0]


def spans(text: str) -> list[str]:
    """Return the inline code of a document."""
    return [" ".join(span.split()) for span in re.findall(r"`([^`]+)`", prose(text))]


def links(text: str) -> list[str]:
    """Return the targets of the links and pictures of a document that are within the repository."""
    return [t for t in _LINK.findall(prose(text)) if "://" not in t and not t.startswith("mailto:")]


def anchors(text: str) -> set[str]:
    """Return the anchors of a document's headings, as GitHub and the documentation name them."""
    headings = re.findall(r"^#+ (.+)$", prose(text), re.MULTILINE)
    return {_slug(heading) for heading in headings}


@cache
def _slug(heading: str) -> str:
    kept = re.sub(r"[^\w\s-]", "", heading.replace("`", "")).strip().lower()
    return re.sub(r"[\s]+", "-", kept)
