"""``run`` as a service: its notifications to systemd, its system calls and its disk writes."""

import functools
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from device.frames.frame import Frame
from device.reading.reader import Reader
from device.service.notify import Notifier
from device.settings.settings import Settings
from device.station.station import Station
from lenet_edge.core.errors import FrameError
from tests.device.outputs.broker import Broker, free_port
from tests.device.outputs.waiting import until
from tests.device.reading.pages import page
from tests.device.service.listener import Listener
from tests.needs import needs, require

RUN = [sys.executable, "-m", "lenet_edge", "run"]


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Listener]:
    listener = Listener(str(tmp_path / "notify"))
    yield listener
    listener.close()


class Camera:
    """A camera that gives a frame, gets stuck or is lost, in a given order."""

    name = "camera"
    live = True

    def __init__(self, *moods: str) -> None:
        self._moods = iter(moods)
        self.let_go = threading.Event()
        self.stuck = threading.Event()

    def __enter__(self) -> "Camera":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def __iter__(self) -> Iterator[Frame]:
        for index, mood in enumerate(self._moods):
            if mood == "stuck":
                self.stuck.set()
                self.let_go.wait()
            elif mood == "lost":
                raise FrameError("camera: lost")
            else:
                yield Frame(page(), time.time(), index, self.name)
                time.sleep(0.05)


@needs("engine")
def test_a_stuck_camera_stops_the_watchdog_notifications(systemd: Listener) -> None:
    camera = Camera("frame", "frame", "frame", "stuck", "frame")
    # A quarter of this interval is shorter than that between frames: each frame notifies.
    environment = {"NOTIFY_SOCKET": systemd.address, "WATCHDOG_USEC": "1"}
    heard: list[str] = []
    with Notifier(environment) as notifier, Reader() as reader:
        station = Station(Settings(), source=camera, watchdog=notifier.frame)
        thread = threading.Thread(target=station.run, args=(reader,))
        thread.start()
        assert camera.stuck.wait(30)
        until(lambda: heard.extend(systemd.heard()) or "READY=1" in heard)
        time.sleep(0.3)
        heard += systemd.heard()
        time.sleep(0.3)
        assert systemd.heard() == []
        camera.let_go.set()
        until(lambda: systemd.heard() == ["WATCHDOG=1"])
        thread.join()
    assert heard[:2] == ["READY=1", "WATCHDOG=1"]
    assert systemd.heard() == ["STOPPING=1"]


@needs("engine")
def test_run_is_ready_after_its_first_frame_and_reports_when_it_stops(systemd: Listener) -> None:
    subprocess.run(
        [*RUN, "--frames", "5"],
        env={**os.environ, "NOTIFY_SOCKET": systemd.address, "WATCHDOG_USEC": "1000000"},
        capture_output=True,
        check=True,
    )
    heard = systemd.heard()
    assert heard[:2] == ["READY=1", "WATCHDOG=1"]
    assert heard[-1] == "STOPPING=1"


@needs("engine")
def test_run_without_a_camera_is_never_ready_and_stops_on_sigterm(systemd: Listener) -> None:
    with subprocess.Popen(
        [*RUN, "--source", "v4l2:99"],
        env={**os.environ, "NOTIFY_SOCKET": systemd.address},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        while "trying again" not in (line := process.stderr.readline()):
            assert process.poll() is None
            assert "v4l2:99" in line  # OpenCV's own messages would come before it.
        assert systemd.heard() == []
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    assert systemd.heard() == ["STOPPING=1"]


@pytest.fixture(scope="module")
def trace(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the system calls of a service with a page and a broker, one per line."""
    require("strace", "mosquitto", "live", "engine")
    folder = tmp_path_factory.mktemp("traced")
    broker = Broker(folder).start()
    settings = folder / "settings.toml"
    settings.write_text(
        f'[serve]\nlisten = "127.0.0.1:{free_port()}"\n[mqtt]\nurl = "{broker.url}"\n'
    )
    strace = ["strace", "-f", "-qq", "-y", "-o", folder / "trace"]
    subprocess.run([*RUN, "--frames", "1"], check=True, capture_output=True)  # Builds the engine.
    try:
        done = subprocess.run(
            [*strace, *RUN, "--config", settings, "--frames", "100"],
            env={**os.environ, "STATE_DIRECTORY": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        broker.stop()
    if "ptrace" in done.stderr or "PTRACE" in done.stderr:
        pytest.skip("this system lets no process trace another, which strace needs")
    assert done.returncode == 0, done.stderr
    assert "\n" in done.stdout
    return (folder / "trace").read_text(errors="replace").splitlines()


@pytest.mark.slow
def test_nothing_is_written_to_disk_in_normal_operation(trace: list[str]) -> None:
    opened = re.compile(r'(?:open|openat|creat)\(.*?"([^"]*)".*?O_(?:WRONLY|RDWR|CREAT)')
    changed = re.compile(r" (?:rename|unlink|mkdir|truncate|link|symlink|fsync|fdatasync)\w*\(")
    written = [match[1] for line in trace if (match := opened.search(line))]
    assert set(written) <= {"/dev/null"}
    # The folder for waiting readings is created at the start.
    touched = [line for line in trace if changed.search(line) and 'waiting"' not in line]
    assert touched == []


@functools.cache
def group(name: str) -> frozenset[str]:
    """Return the system calls of one of systemd's groups."""
    done = subprocess.run(
        ["systemd-analyze", "syscall-filter", name, "--no-pager"],
        capture_output=True,
        text=True,
        check=True,
    )
    names = [line.strip() for line in done.stdout.splitlines()[1:]]
    calls = {n for n in names if n and n[0] not in "#@"}
    return frozenset(calls.union(*(group(n) for n in names if n.startswith("@"))))


@pytest.mark.slow
@needs("systemd-analyze")
def test_the_unit_allows_every_system_call_that_is_used(trace: list[str]) -> None:
    used = {match[1] for line in trace if (match := re.match(r"\d+ +(\w+)\(", line))}
    assert {"read", "mmap", "sendto"} < used
    assert used <= group("@system-service") - group("@privileged")
