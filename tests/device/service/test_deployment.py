"""Deployment to a machine behind a real ssh server: install, update and roll back."""

import contextlib
import hashlib
import json
import os
import pwd
import signal
import socket
import subprocess
import tarfile
import tempfile
import threading
import urllib.request
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from device.service.deployment import Payload, Plan, deploy, pack
from device.service.deployment import _camera as camera
from device.service.deployment import _extras as extras
from device.service.deployment import _missing_requirements as missing_requirements
from device.service.ssh import Machine
from device.service.wheel import WHEEL_FILENAME, build_wheel
from device.settings.settings_file import load
from lenet_edge.core.errors import BundleError, DeviceError, SettingsError, UsageError
from lenet_edge.network.signature import SIGNATURE, new_key, sign
from tests.device.service.bundles import write_changed
from tests.device.service.conftest import Server, free_port
from tests.needs import needs

PI = {
    "base": "/home/pi/.local/share/lenet-edge",
    "model": "Raspberry Pi 5 Model B Rev 1.0",
    "machine": "aarch64",
    "bits": 64,
    "numpy": "1.24.2",
    "python": [3, 11, 2],
    "venv": True,
    "compiler": True,
    "free_bytes": 10**10,
    "cameras": [{"kind": "sensor"}, {"kind": "other"}],
    "picamera2": True,
    "manager": "system",
    "sudo": True,
    "trusted_keys": False,
}


def test_a_raspberry_pi_is_suitable() -> None:
    assert list(missing_requirements(PI, new_venv=True)) == []
    assert extras(PI) == ["device", "live", "pi"]


@pytest.mark.parametrize(
    ("numpy", "picamera2", "pinned"),
    [("1.24.2", True, True), ("2.2.4", True, False), ("1.24.2", False, False), (None, True, False)],
)
def test_numpy_1_is_kept_beside_a_picamera2_that_was_built_for_it(
    numpy: str | None, picamera2: bool, pinned: bool
) -> None:
    assert ("pi" in extras({**PI, "numpy": numpy, "picamera2": picamera2})) is pinned


def test_everything_that_is_missing_is_reported_at_once() -> None:
    old = {**PI, "python": [3, 9, 2], "venv": False, "free_bytes": 10**6}
    missing = "; ".join(missing_requirements(old, new_venv=True))
    assert "3.9.2" in missing
    assert "python3-venv" in missing
    assert "1 MB are free" in missing


def test_a_new_bundle_alone_needs_little_disk_space() -> None:
    small = {**PI, "free_bytes": 10**8}
    assert list(missing_requirements(small, new_venv=False)) == []
    assert list(missing_requirements(small, new_venv=True)) != []


@pytest.mark.parametrize(
    ("machine", "bits", "python", "runtime"),
    [
        ("aarch64", 64, [3, 13, 0], True),
        ("aarch64", 32, [3, 11, 2], False),  # a 64-bit kernel, and 32-bit programs
        ("armv7l", 32, [3, 11, 2], True),
        ("armv7l", 32, [3, 13, 0], False),
        ("armv6l", 32, [3, 11, 2], False),
    ],
)
def test_a_tflite_runtime_is_installed_where_one_has_wheels(
    machine: str, bits: int, python: list[int], runtime: bool
) -> None:
    facts = {**PI, "machine": machine, "bits": bits, "python": python}
    assert ("device" in extras(facts)) is runtime
    without = list(missing_requirements({**facts, "compiler": False}, new_venv=False))
    assert without == [] if runtime else "gcc" in without[0]


def test_a_new_settings_file_has_a_camera_of_the_machine() -> None:
    assert camera(PI) == "picamera2"
    codecs, usb = [{"kind": "other"}], [{"kind": "other"}, {"kind": "camera"}]
    assert camera({**PI, "cameras": codecs}) == "picamera2"
    assert camera({**PI, "cameras": usb}) == "v4l2:auto"
    assert camera({**PI, "picamera2": False, "cameras": usb}) == "v4l2:auto"
    assert camera({**PI, "picamera2": False, "cameras": codecs}) == "demo"
    assert camera({**PI, "cameras": [*usb, {"kind": "sensor"}]}) == "picamera2"


def test_the_payload_is_checked_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(BundleError):
        pack(tmp_path, None, None)
    with pytest.raises(UsageError, match="is not a wheel"):
        pack(None, tmp_path / "none.whl", None)
    with pytest.raises(UsageError, match="holds no wheels"):
        pack(None, None, tmp_path)


class Place:
    """An installation folder, and what is in it."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self._machine = server.machine
        self.logged: list[str] = []
        self.plan = Plan(
            name=NAME, folder=str(self.folder), listen=f"127.0.0.1:{self.port}", wait=60
        )

    def deploy(self, payload: Payload) -> dict[str, Any]:
        return deploy(self._machine, payload, self.plan, self.logged.append)

    @property
    def pid(self) -> int:
        return int((self.folder / "run.pid").read_text())

    @property
    def current(self) -> str:
        return (self.folder / "current").readlink().name

    def releases(self) -> set[str]:
        return {path.name for path in (self.folder / "releases").iterdir()}

    def healthy(self) -> bool:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=10) as reply:
            return bool(reply.status == 200)


NAME = "test"
"""Of the reader; if root runs the tests, a user with this in its name is made and removed."""


@pytest.fixture(scope="module")
def place(server: Server) -> Iterator[Place]:
    if Path("/run/systemd/system").is_dir():
        pytest.skip("systemd runs here, and a test must not install services on somebody's machine")
    # The reader's own user could not enter the folders of pytest.
    with tempfile.TemporaryDirectory(prefix="far away ", ignore_cleanup_errors=True) as folder:
        os.chmod(folder, 0o755)
        deployed = Place(server, Path(folder) / "lenet-edge")
        yield deployed
        with contextlib.suppress(OSError):
            os.kill(deployed.pid, signal.SIGKILL)
    if os.geteuid() == 0:
        subprocess.run(["/usr/sbin/userdel", f"lenet-edge-{NAME}"], check=False)


def bundle(folder: Path, name: str, **changed: bytes) -> Payload:
    """Return a payload with the shipped bundle under another name, some of its files changed."""
    files = {file.replace("_", "-") + ".tflite": content for file, content in changed.items()}
    write_changed(folder / name, name, files)
    return pack(folder / name, None, None)


@pytest.mark.slow
def test_releases_are_installed_updated_and_rolled_back(place: Place, tmp_path: Path) -> None:
    # The first deployment installs everything, from wheels that were sent along.
    wheelhouse = tmp_path / "wheelhouse"
    wheelhouse.mkdir()
    (wheelhouse / WHEEL_FILENAME).write_bytes(build_wheel())
    shipped = pack(None, None, wheelhouse)
    first = place.deploy(shipped)
    assert first["changed"]
    assert first["manager"] == "none"
    assert place.healthy()
    with urllib.request.urlopen(first["url"], timeout=10) as page:
        assert page.status == 200
    settings = load(Path(first["settings"]))
    assert settings.reading.bundle == str(place.folder / "current" / "bundle")
    digest = hashlib.sha256((place.folder / "current/bundle/lenet5-int8.tflite").read_bytes())
    shipped_digest = shipped.bundle.manifest["files"]["lenet5-int8.tflite"]["sha256"]
    assert digest.hexdigest() == shipped_digest

    # The same deployment again sends, installs and restarts nothing.
    pid = place.pid
    place.logged.clear()
    again = place.deploy(shipped)
    assert not again["changed"]
    assert place.pid == pid
    assert not any("sending" in line or "starting" in line for line in place.logged)

    # Another bundle is a new release in the same virtual environment.
    place.logged.clear()
    second = place.deploy(bundle(tmp_path, "second"))
    assert second["changed"]
    assert second["previous"] == first["release"]
    assert place.healthy()
    assert place.pid != pid
    assert not any("virtual environment" in line for line in place.logged)

    # If root installs it, the reader runs as a user of its own.
    assert second["user"] == (f"lenet-edge-{NAME}" if os.geteuid() == 0 else None)
    owner = Path(f"/proc/{place.pid}").stat().st_uid
    assert owner == (os.geteuid() or pwd.getpwnam(f"lenet-edge-{NAME}").pw_uid) != 0

    # A damaged bundle is refused and removed; the second release is not even interrupted.
    pid = place.pid
    refused = f"refused and rolled back to {second['release']}, which was not interrupted: "
    with pytest.raises(DeviceError, match=f"{refused}.*is not a .tflite file"):
        place.deploy(bundle(tmp_path, "bad", lenet5_int8=b"no network at all"))
    assert place.healthy()
    assert (place.current, place.pid) == (second["release"], pid)
    assert place.releases() == {first["release"], second["release"]}

    # A release that does not become healthy is rolled back, with the last line of the program.
    config = Path(second["settings"])
    good = config.read_text()
    config.write_text(good + "\n[nonsense]\n")
    with pytest.raises(DeviceError, match=r"healthy either: .*nonsense"):
        place.deploy(bundle(tmp_path, "other"))
    config.write_text(good)
    assert place.deploy(bundle(tmp_path, "second"))["changed"]
    assert place.current == second["release"]
    assert place.releases() == {first["release"], second["release"]}

    # After a third release the first is removed.
    third = place.deploy(bundle(tmp_path, "third"))
    assert place.healthy()
    assert place.releases() == {second["release"], third["release"]}
    assert len(list((place.folder / "venvs").iterdir())) == 1


@pytest.mark.slow
def test_a_first_deployment_that_does_not_work_leaves_nothing_running(
    place: Place, server: Server, tmp_path: Path
) -> None:
    fresh = Place(server, place.folder.with_name("first"))
    with pytest.raises(DeviceError, match=r"refused, and nothing was started: .*is not a .tflite"):
        fresh.deploy(bundle(tmp_path, "bad", lenet5_int8=b"no network at all"))
    assert fresh.releases() == set()
    assert not (fresh.folder / "settings" / "settings.toml").exists()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", fresh.port)) != 0


@needs("ssh")
def test_the_source_of_a_new_settings_file_can_be_given() -> None:
    class Pi(Machine):
        def python(
            self, program: str, *words: str, log: object = None, root: bool = False
        ) -> dict[str, Any]:
            if words[0] == "cameras":
                return {"devices": [{"kind": "sensor"}]}
            if words[0] == "facts":
                return {**PI, "venvs": [], "releases": []}
            return {"failure": json.loads(words[1])["camera"]}

        def unpack(self, archive: object, folder: str, root: bool = False) -> None:
            pass

    for source, chosen in ((None, "picamera2"), ("v4l2:3", "v4l2:3")):
        with pytest.raises(DeviceError, match=chosen):
            deploy(Pi("pi@nowhere.invalid"), pack(None, None, None), Plan(source=source))


def test_the_machine_gets_the_signature_and_the_keys_that_it_must_match(tmp_path: Path) -> None:
    trusted, _ = new_key(tmp_path / "release.pem")
    write_changed(tmp_path / "bundle", "signed", {})
    with pytest.raises(BundleError, match="is not signed"):
        pack(tmp_path / "bundle", None, None, trusted)
    unsigned = pack(tmp_path / "bundle", None, None)
    sign(tmp_path / "bundle", tmp_path / "release.pem", str)
    signed = pack(tmp_path / "bundle", None, None, trusted)
    assert signed.release != unsigned.release
    sent = BytesIO()
    signed.write_tar(sent, with_wheel=False)
    sent.seek(0)
    with tarfile.open(fileobj=sent) as archive:
        assert f"bundle/{SIGNATURE}" in archive.getnames()
    assert signed.trusted_keys == trusted.read_text()


def test_an_invalid_setting_is_reported_before_the_machine_is_contacted() -> None:
    with pytest.raises(SettingsError, match="write HOST:PORT"):
        Plan(listen="8080")
    with pytest.raises(UsageError, match="cannot be the name of a reader"):
        Plan(name="../x")


def test_another_reader_on_the_port_is_not_mistaken_for_this_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from device.service import installer

    monkeypatch.setattr(installer, "SYSTEMD", tmp_path / "none")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        installer.make_settings(tmp_path, "demo", f"127.0.0.1:{port}", "lenet-edge")
        threading.Thread(target=answer_once, args=[listener]).start()
        service = installer.RunningService(tmp_path)
        assert not service.restart_and_wait(5)
    assert f"another reader answers on port {port}" in capsys.readouterr().err
    assert f"another reader answers on port {port}" in service.reason()


def answer_once(listener: socket.socket) -> None:
    """Answer like a healthy reader."""
    connection, _ = listener.accept()
    with connection:
        connection.recv(4096)
        connection.sendall(b'HTTP/1.0 200 OK\r\n\r\n{"status": "ok"}')
