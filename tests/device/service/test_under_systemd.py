"""Deployment and the service on a machine that boots: the tests follow one another in this order.

'make test-systemd' runs them, as root. The machine is a container with systemd as PID 1, an ssh
server, and a user who may use sudo, as on Raspberry Pi OS.
"""

import contextlib
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from device.service.deployment import Plan, deploy, pack
from device.service.deployments import deploy_to_all
from lenet_edge.core.errors import DeviceError
from lenet_edge.network.bundle import SHIPPED
from tests.device.service.bundles import write_changed
from tests.device.service.conftest import free_port
from tests.device.service.container import Container, until, wheelhouse

pytestmark = pytest.mark.systemd

UNIT = "lenet-edge.service"
BASE = "/opt/lenet-edge"
NETWORK = "lenet5-int8.tflite"


class Place:
    """The container, and what was deployed to it."""

    def __init__(self, container: Container, folder: Path) -> None:
        self.container = container
        self.machine = container.machine()
        self.wheels = wheelhouse()
        self.port, self.second_port = free_port(), free_port()
        self.plan = Plan(listen=f"127.0.0.1:{self.port}", wait=90, source="demo")
        self._folder = folder
        self.logged: list[str] = []

    def bundle(self, name: str, zeroed: int = 0) -> Path:
        """Write a bundle with bytes of its weights set to zero, and valid hashes."""
        network = (SHIPPED / NETWORK).read_bytes()
        middle = len(network) // 2
        damaged = network[:middle] + bytes(zeroed) + network[middle + zeroed :]
        write_changed(self._folder / name, name, {NETWORK: damaged})
        return self._folder / name

    def deploy(self, bundle: Path | None = None, plan: Plan | None = None) -> dict[str, Any]:
        self.logged.clear()
        payload = pack(bundle, None, self.wheels)
        return deploy(self.machine, payload, plan or self.plan, self.logged.append)

    def healthy(self, port: int | None = None) -> bool:
        url = f"http://127.0.0.1:{port or self.port}/healthz"
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5) as reply:
            return bool(reply.status == 200)
        return False

    @property
    def pid(self) -> int:
        return int(self.container.show(UNIT, "MainPID")["MainPID"])

    @property
    def current(self) -> str:
        return Path(self.container.run(f"readlink {BASE}/current")).name


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("machine")
    with Container(folder).booted() as container:
        yield Place(container, tmp_path_factory.mktemp("bundles"))


def test_deploy_installs_a_service_that_reads(place: Place) -> None:
    result = place.deploy()
    assert result["changed"]
    assert (result["manager"], result["user"]) == ("system", "lenet-edge")
    assert place.healthy()
    show = place.container.show(UNIT, "ActiveState", "UnitFileState", "NRestarts")
    assert show == {"ActiveState": "active", "UnitFileState": "enabled", "NRestarts": "0"}


def test_the_service_runs_as_a_user_of_its_own_without_any_rights(place: Place) -> None:
    status = place.container.run(f"cat /proc/{place.pid}/status")
    facts = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    own = int(place.container.run("id -u lenet-edge"))
    assert own not in (0, int(place.container.run("id -u pi")))
    assert facts["Uid"].split() == [str(own)] * 4
    assert int(facts["CapEff"], 16) == int(facts["CapBnd"], 16) == 0
    assert facts["NoNewPrivs"] == "1"
    assert place.container.run(f"stat -c %U {BASE} {BASE}/settings").split() == [
        "root",
        "lenet-edge",
    ]
    inside = f"nsenter --target {place.pid} --mount"
    # The message bus is below these; nobody but root can enter what systemd puts in their place.
    assert place.container.run(f"{inside} stat -c %a /run/dbus /run/user").split() == ["0", "0"]


def test_a_changed_setting_is_saved_by_the_service(place: Place) -> None:
    token = place.container.run(f"cat {BASE}/settings/token")
    request = urllib.request.Request(
        f"http://127.0.0.1:{place.port}/settings?token={token}",
        b'{"reading": {"stable": 4}}',
        {"Content-Type": "application/json"},
        method="PATCH",
    )
    with urllib.request.urlopen(request, timeout=10):
        pass
    assert "stable = 4" in place.container.run(f"cat {BASE}/settings/settings.toml")


def test_after_kill_9_it_is_restarted(place: Place) -> None:
    before = place.pid
    place.container.run(f"kill -9 {before}")
    until(lambda: place.pid not in (0, before) and place.healthy(), 40)
    assert place.container.show(UNIT, "NRestarts") == {"NRestarts": "1"}


def test_a_frozen_reader_is_restarted_by_the_watchdog(place: Place) -> None:
    place.container.run(
        f"mkdir -p /etc/systemd/system/{UNIT}.d && "
        f"printf '[Service]\nWatchdogSec=5\n' > /etc/systemd/system/{UNIT}.d/fast.conf && "
        f"systemctl daemon-reload && systemctl restart {UNIT}"
    )
    until(place.healthy, 40)
    before = place.pid
    place.container.run(f"kill -STOP {before}")
    until(lambda: place.pid not in (0, before) and place.healthy(), 60)
    journal = place.container.run(f"journalctl --unit {UNIT} --output=cat --grep=[Ww]atchdog")
    assert "atchdog timeout" in journal
    # On a busy machine five seconds are too few for everything else.
    place.container.run(
        f"rm -r /etc/systemd/system/{UNIT}.d && systemctl daemon-reload && systemctl restart {UNIT}"
    )
    until(place.healthy, 60)


def test_it_reads_again_after_a_reboot(place: Place) -> None:
    place.container.reboot()
    until(place.healthy, 60)
    assert place.container.show(UNIT, "NRestarts") == {"NRestarts": "0"}


def test_the_same_deployment_again_changes_nothing(place: Place) -> None:
    before = place.pid
    assert not place.deploy()["changed"]
    assert place.pid == before
    assert not any("sending" in line for line in place.logged)


def test_another_bundle_is_swapped_in(place: Place) -> None:
    first = place.current
    result = place.deploy(place.bundle("second"))
    assert (result["changed"], result["previous"]) == (True, first)
    assert place.healthy()


def test_a_bundle_with_2000_zeroed_bytes_is_refused_and_the_reader_not_interrupted(
    place: Place,
) -> None:
    before, pid = place.current, place.pid
    with pytest.raises(DeviceError, match=f"refused and rolled back to {before}.*differ"):
        place.deploy(place.bundle("zeroed", zeroed=2000))
    assert (place.current, place.pid) == (before, pid)
    assert place.healthy()
    assert "zeroed" not in place.container.run(f"ls {BASE}/releases")


def test_the_reason_of_a_rollback_is_the_last_line_of_the_program(place: Place) -> None:
    before = place.current
    settings = f"{BASE}/settings/settings.toml"
    place.container.run(f"cp -p {settings} /var/tmp/good.toml && echo 'nonsense = 1' >> {settings}")
    with pytest.raises(DeviceError, match=r"not healthy either.*nonsense") as failure:
        place.deploy(place.bundle("third"))
    place.container.run(f"cp -p /var/tmp/good.toml {settings}")
    assert "systemd" not in str(failure.value)
    assert "exited" not in str(failure.value)
    assert place.current == before
    place.container.run(f"systemctl restart {UNIT}")
    until(place.healthy, 40)


def test_a_second_reader_has_a_name_and_everything_of_its_own(place: Place) -> None:
    first = place.pid
    plan = replace(place.plan, name="gas", listen=None)
    result = place.deploy(plan=plan)
    assert (result["user"], result["settings"]) == (
        "lenet-edge-gas",
        "/opt/lenet-edge-gas/settings/settings.toml",
    )
    port = int(result["url"].split(":")[2].split("/")[0])
    assert port != place.port
    assert place.healthy(port)
    assert place.pid == first
    assert "state" in place.container.run("ls -d /var/lib/lenet-edge-gas && echo state")
    unit = place.container.run("cat /etc/systemd/system/lenet-edge-gas.service")
    assert "--name gas" in unit


def test_a_reader_never_replaces_one_with_other_settings_silently(place: Place) -> None:
    other = replace(place.plan, folder="/opt/elsewhere")
    with pytest.raises(DeviceError, match=rf"already runs with {BASE}/settings.*--name.*--replace"):
        place.deploy(plan=other)
    program = f"{BASE}/current/venv/bin/python -P -m lenet_edge service install"
    config = "/opt/lenet-edge-gas/settings/settings.toml"
    refused = place.container.run(f"{program} --run-as lenet-edge --config {config} 2>&1 || true")
    assert f"{UNIT} already runs with" in refused
    assert place.healthy()


def test_no_service_runs_as_root(place: Place) -> None:
    program = f"{BASE}/current/venv/bin/python -P -m lenet_edge service install"
    config = f"{BASE}/settings/settings.toml"
    refused = place.container.run(f"{program} --run-as root --config {config} 2>&1 || true")
    assert "never runs as that user" in refused


def test_after_one_machine_fails_no_other_is_changed(place: Place) -> None:
    nowhere = replace(place.machine, port=free_port())
    lines: list[str] = []
    payload = pack(place.bundle("fourth"), None, place.wheels)
    before = place.current
    machines = [place.machine, nowhere]
    deploy_to_all(machines, payload, place.plan, report=lambda o: lines.append(o.state))
    assert (sorted(lines), place.current) == (["failed", "not changed"], before)
    lines.clear()
    outcomes = deploy_to_all(machines, payload, place.plan, keep_going=True)
    assert [outcome.state for outcome in outcomes] == ["running", "failed"]
    assert place.current.startswith("fourth")


def test_a_damaged_release_is_repaired_by_the_same_deployment(place: Place) -> None:
    bundle = place.bundle("fourth")
    file = f"{BASE}/current/bundle/lenet5-int8.tflite"
    place.container.run(f"dd if=/dev/zero of={file} bs=1 seek=20000 count=2000 conv=notrunc")
    assert place.deploy(bundle)["changed"]
    assert place.healthy()
    assert not place.deploy(bundle)["changed"]


def test_nothing_is_left_of_it_after_uninstall(place: Place) -> None:
    for name in ("", "--name gas"):
        program = f"{BASE}/current/venv/bin/python -P -m lenet_edge service uninstall {name}"
        place.container.run(program)
    time.sleep(1)
    assert not place.healthy()
    units = place.container.run("systemctl list-unit-files 'lenet-edge*' --no-legend || true")
    assert units == ""
    assert place.container.run("pgrep -u lenet-edge,lenet-edge-gas || true") == ""
