"""The shipped bundle with some of it changed, and valid hashes."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from lenet_edge.network.bundle import SHIPPED, Bundle, write_bundle


def write_changed(
    folder: Path,
    name: str,
    changed: Mapping[str, bytes],
    only: Sequence[str] = (),
    **facts: Any,
) -> None:
    """Write a bundle.

    Args:
        folder: where to.
        name: its name.
        changed: file -> its content instead of the shipped one.
        only: the files that it has; all of them if empty.
        facts: what the manifest says instead.
    """
    shipped = Bundle.open()
    kept = only or list(shipped.manifest["files"])
    files = {file: (SHIPPED / file).read_bytes() for file in kept}
    made = ("schema", "files", "seal")
    known = {key: value for key, value in shipped.manifest.items() if key not in made}
    write_bundle(folder, {**known, "name": name, **facts}, {**files, **changed})
