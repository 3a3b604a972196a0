"""The surroundings of the station of ``soak.py``, which fail: broker, web hook and viewers."""

import contextlib
import json
import os
import random
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from paho.mqtt import client as paho
from paho.mqtt.enums import CallbackAPIVersion

TOPIC: Final = "soak"
DELIVERY_SECONDS: Final = 300.0  # Time to deliver everything once nothing fails any more.
NORMAL_SETTINGS: Final = {
    "camera": {"rotation": 0, "region": None},
    "reading": {"sensitivity": 1.0, "polarity": "auto", "stable": 3},
}


def free_port() -> int:
    """Return a TCP port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Broker:
    """Mosquitto, which is killed now and then, and a subscriber, which is not."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.faults: Counter[str] = Counter()
        self.received: list[str] = []
        program = shutil.which("mosquitto", path=f"{os.environ['PATH']}:/usr/sbin")
        if program is None:
            sys.exit("soak: mosquitto is not installed (Debian: mosquitto)")
        config = folder / "mosquitto.conf"
        config.write_text(
            f"listener {self.port} 127.0.0.1\nallow_anonymous true\nuser root\npersistence true\n"
            f"persistence_location {folder}/\nmax_queued_messages 0\n"
        )
        self._command = [program, "-c", str(config)]
        self._process = self._start()
        self._client = paho.Client(CallbackAPIVersion.VERSION2, "soak", clean_session=False)
        self._client.on_connect = lambda client, *_: client.subscribe(TOPIC, 1)
        self._client.on_message = self._hear
        self._client.reconnect_delay_set(1, 1)
        self._client.connect("127.0.0.1", self.port)
        self._client.loop_start()

    def fail(self, rng: random.Random) -> None:
        """Kill, stop or freeze the broker for some seconds."""
        kind = rng.choice(["killed", "stopped", "frozen"])
        self.faults[kind] += 1
        if kind == "frozen":
            self._process.send_signal(signal.SIGSTOP)
            time.sleep(rng.uniform(1, 4))
            self._process.send_signal(signal.SIGCONT)
            return
        if kind == "killed":
            # Its state is on disk first, so that it queues messages for the subscriber.
            self._process.send_signal(signal.SIGUSR1)
            time.sleep(0.5)
        self._process.send_signal(signal.SIGKILL if kind == "killed" else signal.SIGTERM)
        self._process.wait()
        time.sleep(rng.uniform(0.5, 4))
        self._process = self._start()

    def close(self) -> None:
        """End both."""
        self._client.disconnect()
        self._client.loop_stop()
        self._process.kill()
        self._process.wait()

    def _start(self) -> "subprocess.Popen[bytes]":
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(self._command, stdout=quiet, stderr=quiet)
        while process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return process
        sys.exit("soak: mosquitto does not start")

    def _hear(self, client: Any, data: Any, message: Any) -> None:
        # A retained message is sent again after each subscription.
        if not message.retain:
            self.received.append(json.loads(message.payload)["id"])


class Hook(ThreadingHTTPServer):
    """A web hook that refuses everything now and then."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _HookHandler)
        self.refusing = False
        self.received: list[str] = []
        self.faults: Counter[str] = Counter()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def fail(self, rng: random.Random) -> None:
        """Refuse readings for some seconds."""
        self.faults["refused"] += 1
        self.refusing = True
        time.sleep(rng.uniform(0.5, 4))
        self.refusing = False


class _HookHandler(BaseHTTPRequestHandler):
    server: Hook

    def do_POST(self) -> None:
        """Accept a reading, or refuse it."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.server.refusing:
            self.send_error(503)
            return
        self.server.received.append(json.loads(body)["id"])
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Log nothing."""


class Viewers:
    """Viewers that come and go, and change settings; none while ``quiet`` is set."""

    def __init__(self, port: int, running: Callable[[], bool], seed: int) -> None:
        self.visits: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.quiet = threading.Event()
        self._port = port
        self._running = running
        self._threads = [
            threading.Thread(target=self._visit, args=(random.Random(seed + i),), daemon=True)
            for i in range(4)
        ]
        for thread in self._threads:
            thread.start()

    def wait_until_idle(self, running: Callable[[], bool]) -> bool:
        """Wait until no viewer is connected and no reading waits; return whether frames go on."""
        end = time.monotonic() + DELIVERY_SECONDS
        while running() and time.monotonic() < end:
            with contextlib.suppress(OSError, KeyError):
                status = json.loads(self._get("/status"))
                waiting = sum(output["queued"] for output in status["outputs"])
                if not waiting and not any(status["viewers"].values()):
                    time.sleep(1)
                    return running()
            time.sleep(0.5)
        return False

    def _visit(self, rng: random.Random) -> None:
        kinds = [self._watch, self._watch, self._leave, self._stall, self._ask, self._change]
        while self._running():
            if self.quiet.is_set():
                time.sleep(0.1)
                continue
            kind = rng.choice(kinds)
            try:
                kind(rng)
                self.visits[kind.__name__.strip("_")] += 1
            except OSError as error:
                self.failed[f"{kind.__name__.strip('_')}: {error}"] += 1
            time.sleep(rng.uniform(0, 0.3))

    def _connect(self, path: str) -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", self._port), 10)
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        return connection

    def _watch(self, rng: random.Random) -> None:
        """Receive pictures or events for a while."""
        stage = rng.choice(["picture", "ink", "segments"])
        path = rng.choice(
            [f"/stream.mjpg?stage={stage}&overlay=true", f"/frames?stage={stage}", "/events"]
        )
        with self._connect(path) as connection:
            end = time.monotonic() + rng.uniform(0.2, 3)
            while time.monotonic() < end and not self.quiet.is_set():
                if not connection.recv(1 << 16):
                    raise ConnectionError("closed by the server")

    def _leave(self, rng: random.Random) -> None:
        """Send a request, and reset the connection before the answer."""
        connection = self._connect(rng.choice(["/stream.mjpg", "/events", "/snapshot.jpg"]))
        linger = struct.pack("ii", 1, 0)  # On, for 0 seconds: closing then resets the connection.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        connection.close()

    def _stall(self, rng: random.Random) -> None:
        """Request pictures, and read none of them."""
        with self._connect("/stream.mjpg"):
            self.quiet.wait(rng.uniform(0.5, 3))

    def _ask(self, rng: random.Random) -> None:
        paths = ["/", "/reading", "/status", "/metrics", "/crops", "/snapshot.jpg?stage=ink"]
        self._get(rng.choice([*paths, "/history.json", "/settings", "/nothing-here"]))

    def _get(self, path: str) -> bytes:
        try:
            with urllib.request.urlopen(f"http://localhost:{self._port}{path}", timeout=10) as page:
                return bytes(page.read())
        except urllib.error.HTTPError as error:
            if error.code not in (404, 503):
                raise
            return b"{}"

    def _change(self, rng: random.Random) -> None:
        """Change a setting, to an allowed value or a wrong one, and back after a while."""
        changes: dict[str, dict[str, Any]] = rng.choice(
            [
                {"camera": {"rotation": rng.choice([90, 180])}},
                {"camera": {"region": [0.1, 0.0, 0.8, 1.0]}},
                {"reading": {"sensitivity": rng.choice([0.7, 2.0])}},
                {"reading": {"polarity": rng.choice(["dark", "light"])}},
                {"reading": {"stable": 2}},
                {"reading": {"stable": -1}},
                {"no": {"such": "setting"}},
            ]
        )
        self._patch(changes)
        time.sleep(rng.uniform(0, 0.5))
        self._patch(NORMAL_SETTINGS)

    def _patch(self, changes: dict[str, dict[str, Any]]) -> None:
        request = urllib.request.Request(
            f"http://localhost:{self._port}/settings",
            json.dumps(changes).encode(),
            {"Content-Type": "application/json"},
            method="PATCH",
        )
        try:
            urllib.request.urlopen(request, timeout=10).close()
        except urllib.error.HTTPError as error:
            if error.code != 422:
                raise
