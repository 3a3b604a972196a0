"""Digits that people corrected on the pages of a fleet, brought together for training."""

import inspect
import io
import re
import tarfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from device.service import installer
from device.service.fleet_file import FleetMember
from device.service.unit import service_name
from lenet_edge.core.errors import DeviceError
from lenet_edge.core.files import write_file

MAX_PICTURE_BYTES: Final = 1 << 20
"""Largest picture that is taken over: a digit's has less than one kilobyte."""

_CONNECTIONS: Final = 8  # At a time: each holds the pictures of one machine in memory.


@dataclass(frozen=True)
class Collected:
    """What one reader had.

    Attributes:
        member: the reader.
        new: number of pictures that were not here yet.
        known: number of pictures that were.
        error: why nothing came from it, in one line, or None.
    """

    member: FleetMember
    new: int = 0
    known: int = 0
    error: str | None = None


def collect(
    members: Sequence[FleetMember],
    folder: Path,
    recorded: bool = False,
    report: Callable[[Collected], None] = lambda collected: None,
) -> list[Collected]:
    """Copy kept digits to ``folder/<label>/<machine>-<name>.png``, as ``train --extra`` takes them.

    A picture that is there already is not written again, so it can be repeated at any time. A
    correction that was changed on the page moves its picture to the new label.

    Args:
        members: the readers.
        folder: where to.
        recorded: whether digits of stable readings are taken as well (``record.folder``), not only
            those that somebody corrected.
        report: called once for each reader, as soon as it is done.

    Raises:
        OutputError: if a picture cannot be written.
    """

    def one(member: FleetMember) -> Collected:
        try:
            found = _store(_pictures(member, recorded), member, folder)
        except DeviceError as error:
            found = Collected(member, error=str(error))
        report(found)
        return found

    with ThreadPoolExecutor(max_workers=_CONNECTIONS) as pool:
        return list(pool.map(one, members))


def _pictures(member: FleetMember, recorded: bool) -> bytes:
    """Return the tar archive of a reader's pictures."""
    program, service = inspect.getsource(installer), service_name(member.name)
    machine = member.machine
    facts = machine.python(program, "facts", member.folder or "", service)
    if facts["current"] is None:
        raise DeviceError(f"{member}: no reader is installed")
    kind = "recorded" if recorded else "corrected"
    words = ("pictures", facts["base"], service, member.name, kind)
    return machine.python_bytes(program, *words, root=bool(facts["sudo"]))


def _store(archive: bytes, member: FleetMember, folder: Path) -> Collected:
    prefix = re.sub(r"[^A-Za-z0-9.-]", "_", f"{member.machine.target}-{member.name}".strip("-"))
    new = known = 0
    for label, name, content in _entries(archive, member):
        path = folder / label / f"{prefix}-{name}"
        if path.is_file() and path.read_bytes() == content:
            known += 1
            continue
        write_file(path, content)
        for other in folder.glob(f"*/{path.name}"):
            if other.parent != path.parent:
                other.unlink()
        new += 1
    return Collected(member, new, known)


def _entries(archive: bytes, member: FleetMember) -> Iterator[tuple[str, str, bytes]]:
    """Yield label, file name and content of each picture; nothing else in the archive is used."""
    try:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            for entry in files:
                parts = PurePosixPath(entry.name).parts
                named = len(parts) == 2 and not any(part.startswith(".") for part in parts)
                if not (named and entry.isreg() and parts[1].endswith(".png")):
                    continue
                if not entry.name.isprintable() or entry.size > MAX_PICTURE_BYTES:
                    continue
                stream = files.extractfile(entry)
                assert stream is not None
                yield parts[0], parts[1], stream.read()
    except tarfile.TarError as error:
        raise DeviceError(f"{member} sent a damaged archive ({error})") from error
