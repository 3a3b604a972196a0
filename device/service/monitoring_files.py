"""Files with which Prometheus and Grafana watch a fleet: scrape targets, alerts and a dashboard."""

import contextlib
import hashlib
import inspect
import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from device.service import installer
from device.service.fleet_file import FleetMember
from device.service.unit import service_name
from lenet_edge.core.errors import DeviceError, OutputError
from lenet_edge.core.files import dump_json, sha256, write_file

SCRAPE_SECONDS: Final = 30
"""Time between two queries of a reader; the page shows its temperature no more often than 5 s."""

_FILES: Final = Path(__file__).with_name("monitoring")
_CONNECTIONS: Final = 32
_ACCESS_SECONDS: Final = 60.0  # Within which a machine must answer each question.
_LIST: Final = ".lenet-edge-monitoring.json"


@dataclass(frozen=True)
class Written:
    """What ``write_monitoring`` did.

    Attributes:
        watched: number of readers in ``prometheus.yml``.
        kept: why readers did not answer that are watched as an earlier call found them.
        missing: why readers are not watched.
    """

    watched: int
    kept: tuple[str, ...]
    missing: tuple[str, ...]


def write_monitoring(
    members: Sequence[FleetMember], folder: Path, *, force: bool = False
) -> Written:
    """Write ``prometheus.yml``, ``rules.yml``, ``dashboard.json`` and the tokens of the pages.

    Every reader is asked for the address and the token of its page, so that the files work as they
    are. One that does not answer stays as it was.

    Args:
        members: the readers.
        folder: where to.
        force: whether files are replaced that this did not write, or that were changed since.

    Raises:
        OutputError: if a file cannot be written, or there is another one in its place.
    """
    own = _Own(folder, force)
    earlier = {job["job_name"]: job for job in own.jobs()}
    own.check("prometheus.yml", "rules.yml", "dashboard.json")
    with ThreadPoolExecutor(max_workers=_CONNECTIONS) as pool:
        found = list(pool.map(_access, members))
    jobs: list[dict[str, Any]] = []
    kept: list[str] = []
    missing: list[str] = []
    for member, access in zip(members, found, strict=True):
        key = _key(member)
        name = f"lenet-edge-{key}"
        if isinstance(access, str):
            if name in earlier:
                jobs.append(earlier[name])
                own.keep(f"token-{key}")
            (kept if name in earlier else missing).append(access)
            continue
        token = access.pop("token")
        if token:
            own.write(f"token-{key}", token, mode=0o600)
            access["authorization"] = {"credentials_file": f"token-{key}"}
        jobs.append({"job_name": name, **_job(member, access)})
    for file in ("rules.yml", "dashboard.json"):
        own.write(file, (_FILES / file).read_text())
    configuration = {
        "global": {"scrape_interval": f"{SCRAPE_SECONDS}s"},
        "rule_files": ["rules.yml"],
        "scrape_configs": jobs,
    }
    # JSON is YAML, so Prometheus reads it.
    own.write("prometheus.yml", json.dumps(configuration, indent=2) + "\n")
    own.finish()
    return Written(len(jobs), tuple(kept), tuple(missing))


class _Own:
    """The files in a folder that an earlier call wrote, and that nobody has changed since.

    A list of them with their SHA-256 lies beside them.
    """

    def __init__(self, folder: Path, force: bool) -> None:
        self._folder = folder
        self._force = force
        self._listed: dict[str, str] = {}
        self._new: dict[str, str] = {}
        with contextlib.suppress(OSError, ValueError):
            found = json.loads((folder / _LIST).read_bytes())
            if isinstance(found, dict):
                self._listed = found

    def jobs(self) -> list[dict[str, Any]]:
        """Return the readers that the earlier call found."""
        if not self._is_own("prometheus.yml"):
            return []
        jobs: list[dict[str, Any]] = json.loads((self._folder / "prometheus.yml").read_bytes())[
            "scrape_configs"
        ]
        return jobs

    def check(self, *names: str) -> None:
        """Raise OutputError if one of the files is there and is not ours."""
        for name in names:
            if not self._force and (self._folder / name).exists() and not self._is_own(name):
                raise OutputError(
                    f"{self._folder / name} was not written by this command, or was changed since; "
                    "choose another --out, or replace it with --force"
                )

    def write(self, name: str, content: str, mode: int = 0o666) -> None:
        """Write a file; one that is made is made empty with ``mode``, before anything is in it."""
        self.check(name)
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=mode)
        write_file(path, content)
        self._new[name] = sha256(path)

    def keep(self, name: str) -> None:
        """Leave a file as it is."""
        if name in self._listed:
            self._new[name] = self._listed[name]

    def finish(self) -> None:
        """Remove the tokens of readers that are gone, and write the list."""
        for name in self._listed.keys() - self._new.keys():
            if self._is_own(name):
                (self._folder / name).unlink()
        write_file(self._folder / _LIST, dump_json(self._new))

    def _is_own(self, name: str) -> bool:
        path = self._folder / name
        return name in self._listed and path.is_file() and sha256(path) == self._listed[name]


def _key(member: FleetMember) -> str:
    """Return eight digits for a reader, which stay the same wherever it stands in its file."""
    words = [member.machine.target, str(member.machine.port or ""), member.name]
    return hashlib.sha256("\0".join(words).encode()).hexdigest()[:8]


def _job(member: FleetMember, access: dict[str, Any]) -> dict[str, Any]:
    host = member.machine.hostname() if access.pop("everywhere") else "localhost"
    host = f"[{host}]" if ":" in host else host
    if access["scheme"] == "https":
        # The certificate is for the names that browsers use, or made by the reader's owner.
        access["tls_config"] = {"insecure_skip_verify": True}
    address = f"{host}:{access.pop('port')}"
    labels = {"instance": str(member)}
    return {**access, "static_configs": [{"targets": [address], "labels": labels}]}


def _access(member: FleetMember) -> dict[str, Any] | str:
    """Return how a reader's page is reached, or why that is not known."""
    program, service = inspect.getsource(installer), service_name(member.name)
    try:
        words = ("facts", member.folder or "", service)
        facts = member.machine.python(program, *words, limit=_ACCESS_SECONDS)
        if facts["current"] is None:
            return f"{member}: no reader is installed"
        found = member.machine.python(
            program,
            *("access", facts["base"], service, member.name),
            root=bool(facts["sudo"]),
            limit=_ACCESS_SECONDS,
        )
    except DeviceError as error:
        return str(error)
    return f"{member}: {found['failure']}" if "failure" in found else found
