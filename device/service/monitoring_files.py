"""Files with which Prometheus and Grafana watch a fleet: scrape targets, alerts and a dashboard."""

import inspect
import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from device.service import installer
from device.service.fleet_file import FleetMember
from device.service.unit import service_name
from lenet_edge.core.errors import DeviceError
from lenet_edge.core.files import write_file

SCRAPE_SECONDS: Final = 30
"""Time between two queries of a reader; the page shows its temperature no more often than 5 s."""

_FILES: Final = Path(__file__).with_name("monitoring")
_CONNECTIONS: Final = 32


def write_monitoring(members: Sequence[FleetMember], folder: Path) -> list[str]:
    """Write ``prometheus.yml``, ``rules.yml``, ``dashboard.json`` and the tokens of the pages.

    Every reader is asked for the address and the token of its page, so that the files work as they
    are.

    Returns:
        Why readers are missing in ``prometheus.yml``, one line each.

    Raises:
        OutputError: if a file cannot be written.
    """
    with ThreadPoolExecutor(max_workers=_CONNECTIONS) as pool:
        found = list(pool.map(_access, members))
    jobs, problems = [], []
    for number, (member, access) in enumerate(zip(members, found, strict=True), 1):
        if isinstance(access, str):
            problems.append(access)
            continue
        token = access.pop("token")
        if token:
            name = f"token-{number}"
            # The file is made empty and private before the token is in it.
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).touch(mode=0o600)
            write_file(folder / name, token)
            access["authorization"] = {"credentials_file": name}
        jobs.append({"job_name": f"lenet-edge-{number}", **_job(member, access)})
    for name in ("rules.yml", "dashboard.json"):
        write_file(folder / name, (_FILES / name).read_bytes())
    configuration = {
        "global": {"scrape_interval": f"{SCRAPE_SECONDS}s"},
        "rule_files": ["rules.yml"],
        "scrape_configs": jobs,
    }
    # JSON is YAML, so Prometheus reads it.
    write_file(folder / "prometheus.yml", json.dumps(configuration, indent=2) + "\n")
    return problems


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
        facts = member.machine.python(program, "facts", member.folder or "", service)
        if facts["current"] is None:
            return f"{member}: no reader is installed"
        words = ("access", facts["base"], service, member.name)
        found = member.machine.python(program, *words, root=bool(facts["sudo"]))
    except DeviceError as error:
        return str(error)
    return f"{member}: {found['failure']}" if "failure" in found else found
