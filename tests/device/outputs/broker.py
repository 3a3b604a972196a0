"""A real Mosquitto broker on a free port, and a subscriber that keeps every message."""

import contextlib
import re
import signal
import socket
import subprocess
from pathlib import Path
from typing import Any

from tests.device.outputs.waiting import until
from tests.needs import find, require

MOSQUITTO = find("mosquitto")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Broker:
    """Mosquitto; after ``remember`` a kill loses neither retained messages nor subscriptions."""

    def __init__(self, folder: Path, *more: str, anonymous: bool = True) -> None:
        require("mosquitto")
        self.port = free_port()
        self._config = folder / "mosquitto.conf"
        self._log = folder / "mosquitto.log"
        self._state = folder / "mosquitto.db"
        lines = [
            f"listener {self.port} 127.0.0.1",
            f"allow_anonymous {str(anonymous).lower()}",
            "user root",
            "persistence true",
            f"persistence_location {folder}/",
            "max_queued_messages 0",
            "log_type all",
            f"log_dest file {folder / 'mosquitto.log'}",
            *more,
        ]
        self._config.write_text("\n".join(lines) + "\n")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"mqtt://127.0.0.1:{self.port}"

    def published(self, topic: str) -> int:
        """Return how many messages were published on a topic."""
        text = self._log.read_text(errors="replace")
        return len(re.findall(rf"Received PUBLISH from .*'{topic}'", text))

    def start(self) -> "Broker":
        assert MOSQUITTO is not None
        self._process = subprocess.Popen(
            [MOSQUITTO, "-c", str(self._config)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until(self._listens)
        return self

    def kill(self) -> None:
        """Kill it with signal 9."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def freeze(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def remember(self) -> None:
        """Write its state to disk now."""
        assert self._process is not None
        before = self._state.stat().st_mtime_ns if self._state.exists() else 0
        self._process.send_signal(signal.SIGUSR1)
        until(lambda: self._state.exists() and self._state.stat().st_mtime_ns != before)

    def stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self.thaw()
            self.kill()

    def _listens(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
            return True
        return False


class Listener:
    """Receives every message of a broker, also after restarts of it."""

    def __init__(self, broker: Broker, name: str = "listener", **account: str) -> None:
        from paho.mqtt import client as paho
        from paho.mqtt.enums import CallbackAPIVersion

        self.heard: list[tuple[str, str, bool]] = []
        self.subscribed = False
        self._client = paho.Client(CallbackAPIVersion.VERSION2, name, clean_session=False)
        if account:
            self._client.username_pw_set(account["user"], account["password"])
        self._client.on_connect = lambda client, *_: client.subscribe("#", 1)
        self._client.on_subscribe = self._on_subscribe
        self._client.on_message = self._on_message
        self._client.reconnect_delay_set(0.05, 0.2)  # type: ignore[arg-type]
        self._client.connect("127.0.0.1", broker.port)
        self._client.loop_start()
        until(lambda: self.subscribed)

    def on(self, topic: str) -> list[str]:
        """Return the messages of a topic, in order."""
        return [payload for heard, payload, _ in self.heard if heard == topic]

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()

    def _on_subscribe(self, *_: Any) -> None:
        self.subscribed = True

    def _on_message(self, client: Any, data: Any, message: Any) -> None:
        self.heard.append((message.topic, message.payload.decode(), message.retain))
