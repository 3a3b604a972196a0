"""The file that lists a fleet: many machines with readers, and what they have in common."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from device.service.ssh import Machine
from device.service.unit import check_name
from lenet_edge.core.errors import SettingsError, UsageError
from lenet_edge.core.schema import nearest, read_toml

MAX_MACHINES: Final = 10_000
"""Most machines in one file; each is a line of the report, and a connection."""

_COMMON: Final = {
    "bundle": str,
    "trusted_keys": str,
    "wheel": str,
    "wheelhouse": str,
    "port": int,
    "identity": str,
    "ssh_options": list,
    "name": str,
    "folder": str,
    "source": str,
}
_OF_A_MACHINE: Final = ("port", "identity", "ssh_options", "name", "folder", "source")
_LAST_PORT: Final = 65535
_WORDS: Final = {str: "text", int: "a whole number", list: "a list of texts"}


@dataclass(frozen=True)
class FleetMember:
    """A reader of the fleet.

    Attributes:
        machine: the machine that it runs on.
        name: its name, where several run on one machine; empty for the only one.
        folder: its installation folder; the usual one if None.
        source: its source of frames, for a settings file that is created; a camera if None.
    """

    machine: Machine
    name: str = ""
    folder: str | None = None
    source: str | None = None

    def __str__(self) -> str:
        return f"{self.machine.target} ({self.name})" if self.name else self.machine.target


@dataclass(frozen=True)
class Fleet:
    """What a fleet file says; its paths are resolved against its folder.

    Attributes:
        members: the readers, in the order in which they are updated.
        bundle: folder of the bundle, or the name of one that is shipped; None for handwriting.
        trusted_keys: file of public keys that the bundle must be signed by, or None.
        wheel: wheel of lenet-edge to install; made from this installation if None.
        wheelhouse: folder with wheels of all dependencies, or None.
    """

    members: tuple[FleetMember, ...]
    bundle: Path | None = None
    trusted_keys: Path | None = None
    wheel: Path | None = None
    wheelhouse: Path | None = None


def load_fleet(path: Path) -> Fleet:
    """Read a fleet file.

    Raises:
        SettingsError: if it cannot be read or is not TOML, or naming everything wrong in it.
    """
    table = read_toml(path)
    problems = [*_wrong_keys(table, {**_COMMON, "machines": list}, "")]
    members: list[FleetMember] = []
    entries = table.get("machines", [])
    for number, entry in enumerate(entries if isinstance(entries, list) else [], 1):
        try:
            members.append(_member(entry, table, path.parent, number))
        except UsageError as error:
            problems.append(str(error))
    if not members and not problems:
        problems.append('it lists no machines: write machines = ["pi@cellar", "pi@attic"]')
    if len(members) > MAX_MACHINES:
        problems.append(f"it lists {len(members)} machines, and at most {MAX_MACHINES} are allowed")
    problems += _missing_files(table, path.parent, "")
    seen = [(member.machine.target, member.machine.port, member.name) for member in members]
    problems += [f"{entry[0]} is listed twice" for entry in dict.fromkeys(seen)
                 if seen.count(entry) > 1]  # fmt: skip
    if problems:
        raise SettingsError(f"{path}: {'; '.join(problems)}", tuple(problems))
    return Fleet(
        tuple(members),
        _path(table, "bundle", path.parent),
        _path(table, "trusted_keys", path.parent),
        _path(table, "wheel", path.parent),
        _path(table, "wheelhouse", path.parent),
    )


def _wrong_keys(table: Mapping[str, Any], kinds: Mapping[str, type], where: str) -> list[str]:
    """Return what is wrong with the keys of a table and the types of their values."""
    problems = [_unknown_key(key, table[key], kinds, where) for key in table if key not in kinds]
    for key, kind in kinds.items():
        value = table.get(key)
        right = value is None or (isinstance(value, kind) and not isinstance(value, bool))
        if right and kind is list and key == "ssh_options":
            right = all(isinstance(word, str) for word in value or [])
        if not right:
            problems.append(f"{where}{key} must be {_WORDS[kind]}, not {value!r}")
    return problems


def _unknown_key(key: str, value: Any, kinds: Mapping[str, type], where: str) -> str:
    """Return the message about an unknown key; for a table, that the keys belong at the top."""
    if not where and isinstance(value, Mapping):
        return (
            f"there is no table [{key}]; write what is in it at the top of the file, without a "
            f"table. The names are {', '.join(kinds)}"
        )
    return f"{where}there is no {key!r}; {nearest(key, kinds)}"


def _missing_files(table: Mapping[str, Any], folder: Path, where: str) -> list[str]:
    """Return the files that a table names and that are not there."""
    problems = []
    for key in ("identity", "trusted_keys", "wheel", "wheelhouse"):
        value = table.get(key)
        if isinstance(value, str) and not (folder / Path(value).expanduser()).exists():
            problems.append(f"{where}{key} names {value}, which is not there")
    return problems


def _member(entry: Any, common: Mapping[str, Any], folder: Path, number: int) -> FleetMember:
    """Return one reader: a text ``USER@HOST``, or a table with ``target`` and what differs.

    Raises:
        UsageError: naming everything wrong in the entry.
    """
    where = f"machine {number}: "
    if isinstance(entry, str):
        entry = {"target": entry}
    if not isinstance(entry, dict):
        raise UsageError(f"{where}write 'USER@HOST' or a table with a target, not {entry!r}")
    kinds = {"target": str, **{key: _COMMON[key] for key in _OF_A_MACHINE}}
    problems = _wrong_keys(entry, kinds, where)
    if "target" not in entry:
        problems.append(f"{where}it has no target; write target = 'USER@HOST'")
    if problems:
        raise UsageError("; ".join(problems))
    if missing := _missing_files({"identity": entry.get("identity")}, folder, where):
        raise UsageError("; ".join(missing))
    port = entry.get("port", common.get("port"))
    if isinstance(port, int) and not 1 <= port <= _LAST_PORT:
        raise UsageError(f"{where}port must be from 1 to {_LAST_PORT}, not {port}")
    merged = {key: entry.get(key, common.get(key)) for key in _OF_A_MACHINE}
    name = merged["name"] or ""
    check_name(name)
    machine = Machine(
        entry["target"],
        merged["port"],
        _path(merged, "identity", folder),
        tuple(merged["ssh_options"] or ()),
    )
    return FleetMember(machine, name, merged["folder"], merged["source"])


def _path(table: Mapping[str, Any], key: str, folder: Path) -> Path | None:
    """Return a path of the file; one that is relative, and exists there, lies beside the file."""
    value = table.get(key)
    if value is None:
        return None
    beside = folder / Path(value).expanduser()
    return beside if beside.exists() else Path(value)
