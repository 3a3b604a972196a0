"""Corrected digits of a fleet come together in one folder, and nothing else of what is sent."""

import io
import tarfile
from pathlib import Path
from typing import Any

import pytest

from device.service.collection import MAX_PICTURE_BYTES, collect
from device.service.fleet_file import FleetMember
from device.service.ssh import Machine
from lenet_edge.core.errors import DeviceError
from tests.needs import needs

pytestmark = needs("ssh")


class Sender(Machine):
    """A machine that sends an archive of its own making."""

    def __init__(self, target: str, archive: bytes | None) -> None:
        super().__init__(target)
        object.__setattr__(self, "archive", archive)

    def python(self, program: str, *words: str, **_: Any) -> dict[str, Any]:
        return {"base": "/opt", "sudo": False, "current": "r"}

    def python_bytes(self, program: str, *words: str, **_: Any) -> bytes:
        archive: bytes | None = getattr(self, "archive")  # noqa: B009
        if archive is None:
            raise DeviceError(f"cannot reach {self.target}")
        return archive


def tar(entries: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, content in entries.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return stream.getvalue()


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def members(**archives: bytes | None) -> list[FleetMember]:
    return [FleetMember(Sender(f"pi@{name}", archive)) for name, archive in archives.items()]


def test_pictures_of_several_machines_lie_in_one_folder_per_label(tmp_path: Path) -> None:
    pair = members(a=tar({"3/x.png": b"A", "7/y.png": b"B"}), b=tar({"3/x.png": b"C"}))
    found = collect(pair, tmp_path)
    assert [one.new for one in found] == [2, 1]
    assert files(tmp_path) == {"3/pi_a-x.png", "7/pi_a-y.png", "3/pi_b-x.png"}


def test_a_second_collection_writes_nothing_again(tmp_path: Path) -> None:
    one = members(a=tar({"3/x.png": b"A"}))
    collect(one, tmp_path)
    again = collect(one, tmp_path)[0]
    assert (again.new, again.known) == (0, 1)


def test_a_picture_that_was_corrected_again_moves(tmp_path: Path) -> None:
    collect(members(a=tar({"3/x.png": b"A"})), tmp_path)
    collect(members(a=tar({"8/x.png": b"A"})), tmp_path)
    assert files(tmp_path) == {"8/pi_a-x.png"}


def test_a_machine_that_is_down_does_not_keep_the_others_from_sending(tmp_path: Path) -> None:
    found = collect(members(a=None, b=tar({"3/x.png": b"C"})), tmp_path)
    assert found[0].error is not None
    assert "cannot reach pi@a" in found[0].error
    assert found[1].new == 1


@pytest.mark.parametrize(
    "name",
    [
        "../x.png",
        "/etc/x.png",
        "3/../x.png",
        ".ssh/x.png",
        "3/.x.png",
        "x.png",
        "3/x.sh",
        "3/a\n.png",
    ],
)
def test_names_that_lead_elsewhere_are_not_written(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "inside"
    collect(members(a=tar({name: b"evil", "3/good.png": b"A"})), inside)
    assert files(tmp_path) == {"inside/3/pi_a-good.png"}


def test_links_and_large_files_are_not_taken(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        link = tarfile.TarInfo("3/link.png")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        large = tarfile.TarInfo("3/large.png")
        large.size = MAX_PICTURE_BYTES + 1
        archive.addfile(large, io.BytesIO(bytes(large.size)))
    assert collect(members(a=stream.getvalue()), tmp_path)[0].new == 0
    assert files(tmp_path) == set()


def test_a_damaged_archive_is_that_machines_error(tmp_path: Path) -> None:
    found = collect(members(a=b"Welcome to your Pi!"), tmp_path)[0]
    assert found.error is not None
    assert "damaged archive" in found.error
