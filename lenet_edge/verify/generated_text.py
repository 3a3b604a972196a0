"""Judge the generated C of a bundle by its text: it must be what this version writes."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from convert.c_engine import emit
from convert.quantized.graph import read_graph
from lenet_edge.core.errors import LenetEdgeError
from lenet_edge.core.version import __version__
from lenet_edge.network.bundle import C_FILES, INT8_FILE, Bundle
from lenet_edge.network.second_look import SecondLook
from lenet_edge.verify.contract import Check

_SHOWN_CHARACTERS = 60
"""Characters of a differing line that are shown."""


def check_c_text(bundle: Bundle) -> list[Check]:
    """Check that the C engine is what this version generates for the int8 file.

    Every instruction set is in the text, so this also judges those that cannot run here.
    """
    names = [name for name in C_FILES if name in bundle.manifest["files"]]
    statements = {name: f"{name} is what this version generates for {INT8_FILE}" for name in names}
    try:
        rule = SecondLook.from_manifest(bundle.manifest)
        graph = read_graph(bundle.path(INT8_FILE))
        expected = emit(graph, second_look=rule, labels=bundle.labels)
    except LenetEdgeError as error:
        return [Check(text, False, str(error), (name,)) for name, text in statements.items()]
    return [
        check_text(
            bundle,
            statements[name],
            name,
            bundle.path(name).read_bytes().decode(errors="replace"),
            expected[name],
        )
        for name in names
    ]


def check_text(bundle: Bundle, statement: str, name: str, text: str, expected: str) -> Check:
    """Compare a generated file with what this version writes.

    The number of the version that made the bundle may be another. If it is, and the text differs
    further, the text is not judged.
    """
    maker = bundle.manifest.get("versions", {}).get("lenet-edge", "an unknown version")
    wanted = expected
    for program in ("Lenet Edge", "lenet-edge"):
        wanted = wanted.replace(f"{program} {__version__}", f"{program} {maker}")
    if text == wanted:
        return Check(statement, True, f"{len(text.splitlines()):,} equal lines", (name,))
    if maker != __version__:
        reason = f"the bundle was made by lenet-edge {maker}, this is {__version__}"
        return Check(statement, None, f"{reason}, and the two write different text", (name,))
    return Check(statement, False, _first_difference(text, wanted), (name,))


def _first_difference(text: str, expected: str) -> str:
    held, wanted = text.splitlines(), expected.splitlines()
    pairs = enumerate(zip_longest(held, wanted, fillvalue=""))
    place = next((i for i, (a, b) in pairs if a != b), None)
    if place is None:
        return "the ends of its lines differ"
    branch = branch_at(wanted, place)
    where = f"line {place + 1:,}" + (f", in the {branch} branch" if branch else "")
    lines = [lines[place].strip() if place < len(lines) else "" for lines in (held, wanted)]
    first, second = (line[:_SHOWN_CHARACTERS] for line in lines)
    return f"{where}, is {first!r} instead of {second!r}"


def branch_at(lines: Sequence[str], place: int) -> str:
    """Return the instruction set whose ``#if`` encloses a line of the generated C, or ''."""
    open_conditions: list[str] = []
    for line in lines[:place]:
        if line.startswith("#if"):
            found = re.fullmatch(r"#if ENGINE_ISA == ENGINE_(\w+)", line.strip())
            open_conditions.append(found[1] if found else "")
        elif line.startswith("#endif") and open_conditions:
            open_conditions.pop()
        elif line.startswith("#el") and open_conditions:
            open_conditions[-1] = ""
    return next(filter(None, reversed(open_conditions)), "")
