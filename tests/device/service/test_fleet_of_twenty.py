"""A fleet of twenty readers, two of them bad, behind a real ssh server: 'make test-fleet'."""

import contextlib
import os
import signal
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from device.service.collection import collect
from device.service.deployment import pack
from device.service.fleet_file import FleetMember
from device.service.rollout import Rollout, RolloutOptions, fleet_status
from tests.device.service.bundles import write_changed
from tests.device.service.conftest import Server, free_port

COUNT = int(os.environ.get("LENET_EDGE_FLEET", "20"))

pytestmark = pytest.mark.fleet

# Its folder is a file, so that it cannot be installed.
BLOCKED = 3


@pytest.fixture
def members(server: Server) -> Iterator[list[FleetMember]]:
    """Readers on this machine, each with its own folder and user; the last is unreachable."""
    if Path("/run/systemd/system").is_dir():
        pytest.skip("systemd runs here, and a test must not install services on somebody's machine")
    with tempfile.TemporaryDirectory(prefix="fleet", ignore_cleanup_errors=True) as folder:
        os.chmod(folder, 0o755)
        readers = [
            FleetMember(server.machine, f"f{number}", f"{folder}/f{number}", "demo")
            for number in range(COUNT)
        ]
        for number, reader in enumerate(readers):
            if number == BLOCKED:
                Path(str(reader.folder)).write_text("in the way")
            else:
                write_settings(Path(str(reader.folder)))
        down = replace(server.machine, port=free_port())
        try:
            yield [*readers[:-1], replace(readers[-1], machine=down)]
        finally:
            for pid in Path(folder).glob("*/run.pid"):
                with contextlib.suppress(OSError):
                    os.kill(int(pid.read_text()), signal.SIGKILL)
            if os.geteuid() == 0:
                for reader in readers:
                    name = f"lenet-edge-{reader.name}"
                    subprocess.run(["/usr/sbin/userdel", name], check=False, capture_output=True)


def write_settings(folder: Path) -> None:
    """Write settings that a deployment keeps: few frames, as twenty readers share a machine."""
    (folder / "settings").mkdir(parents=True)
    (folder / "settings" / "settings.toml").write_text(
        f"""
        [camera]
        source = "demo"
        fps = 0.5
        [reading]
        bundle = "{folder}/current/bundle"
        [serve]
        listen = "127.0.0.1:{free_port()}"
        token_file = "{folder}/settings/token"
        """
    )


def test_a_fleet_is_rolled_out_watched_and_taken_back(
    members: list[FleetMember], tmp_path: Path
) -> None:
    lines: list[str] = []

    def log(line: str) -> None:
        lines.append(line)
        print(line)

    options = RolloutOptions(watch=5, allowed_failures=2, wait=300)
    first = Rollout(members, pack(None, None, None), options, log)
    assert first.run()
    states = Counter(machine["state"] for machine in first.report())
    assert states == {"running": COUNT - 2, "failed": 2}
    healthy = fleet_status(members)
    assert [not status.healthy for status in healthy] == [
        place in (BLOCKED, COUNT - 1) for place in range(COUNT)
    ]
    old = healthy[0].facts["release"]

    # A person corrected a digit on the page of one reader.
    assert members[1].folder
    kept = Path(members[1].folder) / "state" / "corrections" / "7" / "corrected-1.png"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"picture")
    found = collect(members, tmp_path / "kept")
    assert sum(one.new for one in found) == 1

    # A second release runs on the first stages, then one of them dies: all go back.
    write_changed(tmp_path / "second", "second", {})

    def kill_one(seconds: float) -> None:
        if len([line for line in lines if "second" in line and "is running" in line]) >= 2:
            pid = Path(str(members[0].folder)) / "run.pid"
            with contextlib.suppress(OSError):
                os.kill(int(pid.read_text()), signal.SIGKILL)

    strict = replace(options, allowed_failures=0)
    second = Rollout(members[:3], pack(tmp_path / "second", None, None), strict, log, kill_one)
    assert not second.run()
    after = fleet_status(members[:3])
    assert [status.facts["release"] for status in after] == [old] * 3
    assert all(status.healthy for status in after)
