"""Readings published to an MQTT broker, which keeps the newest for whoever asks later.

Topics, all retained: ``TOPIC`` has the newest reading, ``TOPIC/availability`` says ``online`` or
``offline``, and Home Assistant finds its sensors below its own prefix.
"""

import json
import socket
import ssl
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from device.outputs.courier import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    NotDeliveredError,
    Record,
    RefusedError,
    Watch,
)
from device.outputs.home_assistant import Meter, client_name, discovery
from device.outputs.secrets import place, secret, url_problem
from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.core.schema import knob

if TYPE_CHECKING:
    from paho.mqtt.client import Client, ConnectFlags, DisconnectFlags
    from paho.mqtt.properties import Properties
    from paho.mqtt.reasoncodes import ReasonCode

PASSWORD_VARIABLE: Final = "LENET_EDGE_MQTT_PASSWORD"
"""Environment variable with the password, where no file is named."""

_PORTS: Final = {"mqtt": 1883, "mqtts": 8883}
_KEEPALIVE: Final = 30  # Seconds; the broker tells of our end after one and a half of them.
_AT_LEAST_ONCE: Final = 1  # Quality of service.
_WHO_ARE_YOU: Final = (134, 135)  # Bad user name or password, Not authorized; MQTT 5, 3.2.2.2.


def _topic_problem(topic: str) -> str | None:
    if not topic or topic[0] == "$" or set("+#\0") & set(topic):
        return "a topic to publish to is not empty, has no + or #, and does not begin with $"
    return None


def _url_problem(url: str) -> str | None:
    problem = url_problem(url, *_PORTS)
    path = "" if problem else unquote(urlsplit(url).path).strip("/")
    return problem or (_topic_problem(path) if path else None)


@dataclass(frozen=True)
class Mqtt:
    """Stable readings published to an MQTT broker."""

    url: str | None = knob(
        None,
        "mqtt[s]://[USER[:PASSWORD]@]HOST[:PORT][/TOPIC] of the broker; unset: none",
        secret=True,
        check=_url_problem,
    )
    topic: str | None = knob(
        None, "wins over that of the URL; unset: lenet-edge/ and the machine's name",
        check=_topic_problem,
    )  # fmt: skip
    password_file: str | None = knob(
        None, f"file with the password; unset: that of the URL, or else {PASSWORD_VARIABLE}"
    )
    ca_file: str | None = knob(
        None, "certificate of who signed the broker's; unset: those that the system trusts"
    )
    version: str = knob("5", "of MQTT", choices=("5", "3.1.1"))
    timeout: float = knob(10.0, "for an acknowledgement", unit="seconds", low=0.1, high=300)
    queue: int = knob(
        10000, "readings that wait for the broker; beyond, the oldest goes", low=1, high=100000
    )
    discovery: bool = knob(True, "let Home Assistant find the sensors")
    discovery_prefix: str = knob("homeassistant", "of its topics", check=_topic_problem)
    unit: str | None = knob(None, "makes it a number in Home Assistant: kWh, m³, L, ...")
    decimals: int = knob(0, "digits of that number behind the decimal point", low=0, high=20)
    device_class: str | None = knob(
        None, "what that number is to Home Assistant: energy, gas, water, ..."
    )
    state_class: str = knob(
        "total_increasing",
        "measurement for a number that may fall, as on a scale or a thermometer",
        choices=("total_increasing", "measurement"),
    )


class MqttReceiver:
    """A broker, connected to as long as this is open; it tells others when we are gone.

    Args:
        settings: with a URL.
        pause: seconds before the first new attempt to connect; each failure doubles them.

    Raises:
        UsageError: if there is no URL, or a secret or a certificate cannot be read.
        MissingDependencyError: if paho-mqtt is not installed.
    """

    name = "mqtt"

    def __init__(self, settings: Mqtt, pause: float = FIRST_PAUSE) -> None:
        if settings.url is None:
            raise UsageError("mqtt.url is not set")
        parts = urlsplit(settings.url)
        self._host, self._port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        self._place = place(settings.url)
        self._settings = settings
        self.topic = (
            settings.topic or unquote(parts.path).strip("/") or f"lenet-edge/{socket.gethostname()}"
        )
        self.target = f"{self._place}/{self.topic}"
        self._availability = f"{self.topic}/availability"
        self._id = client_name(self.topic)
        self._change = threading.Condition()
        self._connected = False
        self._closed = False
        self._away: str | None = None  # Why there is no connection, once it is known.
        self._sent: tuple[str, int] | None = None  # Record and message not yet acknowledged.
        self._answers: dict[int, ReasonCode] = {}
        self._greetings: dict[int, str] = {}  # Message not yet answered -> its topic.
        self._refused: set[str] = set()  # Topics of greetings that the broker does not take.
        self._watch: Watch | None = None
        self._client = self._make_client(pause)

    def open(self, watch: Watch) -> None:
        """Begin to connect; goes on for as long as it takes, and after each loss."""
        self._watch = watch
        self._client.connect_async(self._host, self._port, _KEEPALIVE)
        self._client.loop_start()

    def deliver(self, record: Record) -> None:
        """Publish a record and wait until the broker acknowledges it.

        A message that was sent is not sent anew: the client repeats it until it is acknowledged.
        """
        with self._change:
            self._change.wait_for(
                lambda: self._connected or self._away or self._closed, self._settings.timeout
            )
            if not self._connected:
                raise NotDeliveredError(self._away or f"{self._place} does not answer")
            known = self._sent is not None and self._sent[0] == record["id"]
        if not known:
            self._send(record)
        self._wait()

    def close(self) -> None:
        """Say that we are gone, and disconnect."""
        with self._change:
            self._closed = True
            self._change.notify_all()
        connected = self._client.is_connected()
        if connected:
            last = self._publish(self._availability, "offline")
            with self._change:
                self._change.wait_for(lambda: last in self._answers, 1)
        self._client.disconnect()
        if connected:  # Otherwise its thread may be far away, looking up a name.
            self._client.loop_stop()

    def _send(self, record: Record) -> None:
        with self._change:
            self._answers.clear()
        message = self._publish(self.topic, json.dumps(record))
        with self._change:
            self._sent = (record["id"], message)

    def _wait(self) -> None:
        assert self._sent is not None
        message = self._sent[1]
        with self._change:
            self._change.wait_for(
                lambda: message in self._answers or not self._connected or self._closed,
                self._settings.timeout,
            )
            answer = self._answers.pop(message, None)
            if answer is None:
                late = f"{self._place} has not acknowledged in {self._settings.timeout:g} s"
                raise NotDeliveredError(late if self._connected else self._away or late)
            self._sent = None
        if answer.is_failure:
            raise RefusedError(f"{self._place} refuses the reading: {answer}")

    def _publish(self, topic: str, payload: str) -> int:
        return self._client.publish(topic, payload, _AT_LEAST_ONCE, retain=True).mid

    def _make_client(self, pause: float) -> "Client":
        try:
            from paho.mqtt import client as paho
            from paho.mqtt.enums import CallbackAPIVersion
        except ImportError as error:
            raise MissingDependencyError(
                "MQTT needs paho-mqtt: type 'pip install \"lenet-edge[live]\"'"
            ) from error
        settings = self._settings
        # The same name at every start: the broker then ends what is left of the connection
        # before, and its 'offline' does not come after our 'online'.
        client = paho.Client(
            CallbackAPIVersion.VERSION2,
            self._id,
            protocol=paho.MQTTv5 if settings.version == "5" else paho.MQTTv311,
        )
        parts = urlsplit(settings.url or "")
        given = unquote(parts.password) if parts.password else None
        password = secret(settings.password_file, given, PASSWORD_VARIABLE)
        if parts.username:
            client.username_pw_set(unquote(parts.username), password)
        if parts.scheme == "mqtts":
            try:
                client.tls_set(settings.ca_file)
            except OSError as error:
                raise UsageError(f"cannot use the certificate in mqtt.ca_file: {error}") from error
        client.will_set(self._availability, "offline", _AT_LEAST_ONCE, retain=True)
        client.connect_timeout = settings.timeout
        # Fractions of a second are fine, though its types say otherwise.
        client.reconnect_delay_set(pause, LONGEST_PAUSE)  # type: ignore[arg-type]
        client.on_connect = self._on_connect
        client.on_connect_fail = self._on_connect_fail
        client.on_disconnect = self._on_disconnect
        client.on_publish = self._on_publish
        return client

    def _on_connect(
        self,
        client: "Client",
        _data: Any,
        _flags: "ConnectFlags",
        reason: "ReasonCode",
        _properties: "Properties | None",
    ) -> None:
        if reason.is_failure:
            self._lost(f"{self._place} refuses the connection: {reason}{self._advice(reason)}")
            return
        self._away = None
        # Greetings that were under way when the connection broke are repeated by the client.
        settled = self._refused.union(self._greetings.values())
        for topic, payload in self._greeting().items():
            if topic not in settled:
                self._greetings[self._publish(topic, payload)] = topic
        self._greeted()

    def _advice(self, reason: "ReasonCode") -> str:
        if reason.value not in _WHO_ARE_YOU:
            return ""
        if urlsplit(self._settings.url or "").username is None:
            return " (no user is named: mqtt://USER@HOST)"
        return f" (check the user in the URL, and the password, as in {PASSWORD_VARIABLE})"

    def _greeted(self) -> None:
        """Be there once every greeting was answered: a broker may hang up on what it refuses."""
        if self._greetings:
            return
        with self._change:
            self._connected, self._away = True, None
            self._change.notify_all()
        if self._watch:
            self._watch.back()

    def _on_connect_fail(self, client: "Client", _data: Any) -> None:
        error = sys.exception()
        untrusted = isinstance(error, ssl.SSLCertVerificationError)
        advice = "; name who signed its certificate in mqtt.ca_file" if untrusted else ""
        self._lost(f"cannot reach {self._place}: {error}{advice}")

    def _on_disconnect(
        self,
        client: "Client",
        _data: Any,
        flags: "DisconnectFlags",
        reason: "ReasonCode",
        _properties: "Properties | None",
    ) -> None:
        why = f": {reason}" if flags.is_disconnect_packet_from_server else ""
        # A connection that was refused was told of already, with the reason.
        if self._away is None and not self._closed:
            self._lost(f"lost the connection to {self._place}{why}")
        with self._change:
            self._connected = False

    def _on_publish(
        self,
        client: "Client",
        _data: Any,
        message: int,
        reason: "ReasonCode",
        _properties: "Properties",
    ) -> None:
        topic = self._greetings.pop(message, None)
        if topic is None:
            with self._change:
                self._answers[message] = reason
                self._change.notify_all()
            return
        if reason.is_failure:
            self._refused.add(topic)
            if self._watch:
                self._watch.tell(f"{self._place} refuses to take {topic}: {reason}")
        self._greeted()

    def _lost(self, reason: str) -> None:
        with self._change:
            self._connected = False
            self._away = reason
            self._change.notify_all()
        if self._watch:
            self._watch.lost(reason)

    def _greeting(self) -> dict[str, str]:
        """Return what is published first on every connection, by topic."""
        s = self._settings
        meter = Meter(s.unit, s.device_class, s.state_class, s.decimals) if s.unit else None
        found = discovery(self._id, self.topic, self._availability, s.discovery_prefix, meter)
        return {self._availability: "online"} | {
            topic: json.dumps(payload, ensure_ascii=False)
            for topic, payload in found.items()
            if s.discovery
        }
