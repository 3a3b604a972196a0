"""Readings published to an MQTT broker, which retains the newest for late subscribers.

All topics are retained: ``TOPIC`` has the newest reading, ``TOPIC/availability`` has ``online``
while frames are read and ``offline`` otherwise, ``TOPIC/status`` has the condition of the station,
and Home Assistant finds its sensors below its discovery prefix.
"""

import json
import re
import socket
import ssl
import sys
import threading
import time
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from device.outputs.condition import Condition
from device.outputs.delivery import (
    FIRST_RETRY_SECONDS,
    MAX_RETRY_SECONDS,
    ConnectionListener,
    NotDeliveredError,
    Record,
    RecordRejectedError,
)
from device.outputs.home_assistant import Meter, Topics, client_name, discovery
from device.outputs.secrets import secret, secret_file_problem, url_problem
from lenet_edge.core import machine
from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.core.files import unreadable
from lenet_edge.core.masking import server_of
from lenet_edge.core.schema import setting

if TYPE_CHECKING:
    from paho.mqtt.client import Client, ConnectFlags, DisconnectFlags
    from paho.mqtt.properties import Properties
    from paho.mqtt.reasoncodes import ReasonCode

PASSWORD_VARIABLE: Final = "LENET_EDGE_MQTT_PASSWORD"
"""Environment variable with the password, for when no file is given."""

_PORTS: Final = {"mqtt": 1883, "mqtts": 8883}
_KEEPALIVE_SECONDS: Final = 30  # After 1.5 times this, the broker publishes our last will.
_MAX_TOPIC_BYTES: Final = 1024  # MQTT allows 65,535, with all that is appended.
_NOT_IN_A_TOPIC: Final = re.compile("[+#\\x00-\\x1f\\x7f-\\x9f]")  # MQTT 5, 1.5.4 and 4.7.
_AT_MOST_ONCE: Final = 0  # Quality of service.
_AT_LEAST_ONCE: Final = 1
_MISSING_HEARTBEATS: Final = 3  # After so many, nobody should believe the newest any more.
# Reason codes 134 (bad user name or password) and 135 (not authorized): MQTT 5, 3.2.2.2.
_LOGIN_FAILURES: Final = (134, 135)


def _topic_problem(topic: str) -> str | None:
    if not topic or topic[0] == "$" or _NOT_IN_A_TOPIC.search(topic):
        return (
            "a topic to publish to is not empty, has no + or # and no control characters, and does "
            "not begin with $"
        )
    if len(topic.encode(errors="replace")) > _MAX_TOPIC_BYTES:
        return f"a topic has at most {_MAX_TOPIC_BYTES} bytes"
    return None if _is_text(topic) else "a topic is text, encoded as UTF-8"


def _is_text(topic: str) -> bool:
    """Return whether a text can be encoded; an argument of a command line need not be."""
    try:
        topic.encode()
    except UnicodeEncodeError:
        return False
    return True


def _broker_url_problem(url: str) -> str | None:
    problem = url_problem(url, *_PORTS)
    path = "" if problem else unquote(urlsplit(url).path).strip("/")
    return problem or (_topic_problem(path) if path else None)


@dataclass(frozen=True)
class MqttSettings:
    """Stable readings published to an MQTT broker."""

    url: str | None = setting(
        None,
        "URL of the broker, mqtt[s]://[USER[:PASSWORD]@]HOST[:PORT][/TOPIC] (default: nothing is "
        "published).",
        secret=True,
        example="mqtt://broker.local/cellar/water",
        check=_broker_url_problem,
    )
    topic: str | None = setting(
        None,
        "Topic to publish to; overrides the one in the URL (default: lenet-edge/HOSTNAME).",
        example="cellar/water",
        check=_topic_problem,
    )
    password_file: str | None = setting(
        None,
        "File with the password of the user in the URL (default: the password in the URL, else "
        f"the environment variable {PASSWORD_VARIABLE}).",
        example="/etc/lenet-edge/mqtt-password",
        check_here=secret_file_problem,
    )
    ca_file: str | None = setting(
        None,
        "CA certificate (PEM) to verify the broker with (default: the system's CAs).",
        example="/etc/lenet-edge/ca.pem",
        check_here=unreadable,
    )
    version: str = setting("5", "MQTT protocol version.", choices=("5", "3.1.1"))
    timeout: float = setting(
        10.0,
        "Time to wait for the broker to acknowledge a reading.",
        unit="seconds",
        low=0.1,
        high=300,
    )
    heartbeat: float = setting(
        60.0,
        "Longest time between two messages about the state of the reader; where three are missing, "
        "Home Assistant shows its sensors as unavailable.",
        unit="seconds",
        low=1,
        high=3600,
    )
    queue: int = setting(
        10000,
        "Maximum number of readings that wait for the broker; beyond it, the oldest is dropped.",
        low=1,
        high=100000,
    )
    discovery: bool = setting(True, "Whether the sensors are announced to Home Assistant.")
    discovery_prefix: str = setting(
        "homeassistant", "Home Assistant's discovery topic prefix.", check=_topic_problem
    )
    device_class: str | None = setting(
        None,
        "Home Assistant's device class of the reading, such as energy, gas or water (default: "
        "none).",
        example="water",
    )
    state_class: str = setting(
        "total_increasing",
        "Home Assistant's state class; measurement is for a number that may fall, as on a scale "
        "or a thermometer.",
        choices=("total_increasing", "measurement"),
    )


class MqttReceiver:
    """A broker, connected to while this is open; the broker publishes when the client is gone.

    Args:
        settings: settings with a URL.
        unit: unit of the readings until a record has another one; None if they are text.
        retry_seconds: pause before the first attempt to reconnect; each failure doubles it.

    Raises:
        UsageError: if there is no URL, or a secret or a certificate cannot be read.
        MissingDependencyError: if paho-mqtt is not installed.
    """

    name = "mqtt"

    def __init__(
        self,
        settings: MqttSettings,
        unit: str | None = None,
        retry_seconds: float = FIRST_RETRY_SECONDS,
    ) -> None:
        if settings.url is None:
            raise UsageError("mqtt.url is not set")
        parts = urlsplit(settings.url)
        self._host, self._port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        self._broker = server_of(settings.url)
        self._settings = settings
        self._unit = unit
        self.topic = (
            settings.topic or unquote(parts.path).strip("/") or f"lenet-edge/{socket.gethostname()}"
        )
        self.target = f"{self._broker}/{self.topic}"
        self._availability = f"{self.topic}/availability"
        self._status = f"{self.topic}/status"
        self._condition = Condition()
        self._reported: tuple[Any, ...] | None = None  # What the newest status was about.
        self._report_due = 0.0  # In seconds of the monotonic clock.
        self._client_name = client_name(self.topic)
        self._change = threading.Condition()
        self._connected = False
        self._closed = False
        self._failure: str | None = None  # Why there is no connection, once that is known.
        self._in_flight: tuple[str, int] | None = None  # Record and message to be acknowledged.
        self._awaiting = False  # Whether anybody waits for an acknowledgement.
        self._acknowledged: dict[int, ReasonCode] = {}
        self._announcing: dict[int, str] = {}  # Unacknowledged announcement -> its topic.
        self._rejected_topics: set[str] = set()  # Announcements that the broker rejected.
        self._listener: ConnectionListener | None = None
        self._client = self._make_client(retry_seconds)

    def open(self, listener: ConnectionListener) -> None:
        """Start connecting; this goes on in a thread until it succeeds, and after each loss."""
        self._listener = listener
        self._client.connect_async(self._host, self._port, _KEEPALIVE_SECONDS)
        self._client.loop_start()

    def deliver(self, record: Record) -> None:
        """Publish a record and wait until the broker acknowledges it.

        A message that was already sent is not published a second time: the client repeats it by
        itself until it is acknowledged.
        """
        with self._change:
            self._change.wait_for(
                lambda: self._connected or self._failure or self._closed, self._settings.timeout
            )
            if not self._connected:
                raise NotDeliveredError(self._failure or f"{self._broker} does not answer")
            already_sent = self._in_flight is not None and self._in_flight[0] == record["id"]
        if not already_sent:
            self._send(record)
        self._wait_for_acknowledgement()

    def report(self, condition: Condition) -> None:
        """Publish availability and status if they have changed, or if a heartbeat is due."""
        self._condition = condition
        reading = condition.reading
        news = condition.trouble, condition.problem, reading and reading["id"]
        now = time.monotonic()
        if not self._connected or (news == self._reported and now < self._report_due):
            return
        if reading is not None:
            self._announce_unit(reading["unit"])
        self._reported, self._report_due = news, now + self._settings.heartbeat
        # Lost with the connection, and published again on the next: nothing outdated is repeated.
        for topic, payload in self._state().items():
            self._client.publish(topic, payload, _AT_MOST_ONCE, retain=True)

    def close(self) -> None:
        """Publish ``offline`` and disconnect."""
        with self._change:
            self._closed = True
            self._awaiting = True
            self._change.notify_all()
        connected = self._client.is_connected()
        if connected:
            self._condition = replace(self._condition, trouble="the reader was stopped", fps=0.0)
            last = [self._publish(topic, text) for topic, text in self._state().items()][-1]
            with self._change:
                self._change.wait_for(lambda: last in self._acknowledged, 1)
        self._client.disconnect()
        if connected:  # Otherwise its thread may be blocked for long, looking up a name.
            self._client.loop_stop()

    def _send(self, record: Record) -> None:
        with self._change:
            self._acknowledged.clear()
            self._awaiting = True
        message = self._publish(self.topic, json.dumps(record))
        with self._change:
            self._in_flight = (record["id"], message)

    def _announce_unit(self, unit: str | None) -> None:
        """Announce the sensors again if the unit was changed since."""
        if unit == self._unit:
            return
        self._unit = unit
        for topic, payload in self._sensors().items():
            self._publish(topic, payload)

    def _wait_for_acknowledgement(self) -> None:
        assert self._in_flight is not None
        message = self._in_flight[1]
        with self._change:
            self._change.wait_for(
                lambda: message in self._acknowledged or not self._connected or self._closed,
                self._settings.timeout,
            )
            reason = self._acknowledged.pop(message, None)
            if reason is None:
                late = f"{self._broker} did not acknowledge within {self._settings.timeout:g} s"
                raise NotDeliveredError(late if self._connected else self._failure or late)
            self._in_flight = None
            self._awaiting = self._closed
        if reason.is_failure:
            raise RecordRejectedError(f"{self._broker} rejected the reading: {reason}")

    def _publish(self, topic: str, payload: str) -> int:
        return self._client.publish(topic, payload, _AT_LEAST_ONCE, retain=True).mid

    def _make_client(self, retry_seconds: float) -> "Client":
        try:
            from paho.mqtt import client as paho
            from paho.mqtt.enums import CallbackAPIVersion
        except ImportError as error:
            raise MissingDependencyError(
                "MQTT needs paho-mqtt: type 'pip install \"lenet-edge[live]\"'"
            ) from error
        settings = self._settings
        # The client name is the same at every start, so that the broker ends a connection left
        # over from before; its 'offline' then does not come after our 'online'.
        client = paho.Client(
            CallbackAPIVersion.VERSION2,
            self._client_name,
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
        # Fractions of a second work, although the type hints ask for whole seconds.
        client.reconnect_delay_set(retry_seconds, MAX_RETRY_SECONDS)  # type: ignore[arg-type]
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
            advice = self._login_advice(reason)
            self._lost(f"{self._broker} refused the connection: {reason}{advice}")
            return
        self._failure = None
        # Announcements that were sent before the connection broke are repeated by the client.
        settled = self._rejected_topics.union(self._announcing.values())
        for topic, payload in self._announcements().items():
            if topic not in settled:
                self._announcing[self._publish(topic, payload)] = topic
        self._restored_if_announced()

    def _login_advice(self, reason: "ReasonCode") -> str:
        if reason.value not in _LOGIN_FAILURES:
            return ""
        if urlsplit(self._settings.url or "").username is None:
            return " (the URL names no user: write mqtt://USER@HOST)"
        return f" (check the user in the URL, and the password, as in {PASSWORD_VARIABLE})"

    def _restored_if_announced(self) -> None:
        """Report the connection once all announcements are acknowledged.

        A broker may close the connection over an announcement that it does not permit.
        """
        if self._announcing:
            return
        with self._change:
            self._connected, self._failure, self._reported = True, None, None
            self._change.notify_all()
        if self._listener:
            self._listener.on_restored()

    def _on_connect_fail(self, client: "Client", _data: Any) -> None:
        error = sys.exception()
        untrusted = isinstance(error, ssl.SSLCertVerificationError)
        advice = "; give its CA certificate in mqtt.ca_file" if untrusted else ""
        self._lost(f"cannot reach {self._broker}: {error}{advice}")

    def _on_disconnect(
        self,
        client: "Client",
        _data: Any,
        flags: "DisconnectFlags",
        reason: "ReasonCode",
        _properties: "Properties | None",
    ) -> None:
        why = f": {reason}" if flags.is_disconnect_packet_from_server else ""
        # A refused connection was already reported, with its reason.
        if self._failure is None and not self._closed:
            self._lost(f"lost the connection to {self._broker}{why}")
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
        topic = self._announcing.pop(message, None)
        if topic is None:
            with self._change:
                if self._awaiting:
                    self._acknowledged[message] = reason
                    self._change.notify_all()
            return
        if reason.is_failure:
            self._rejected_topics.add(topic)
            if self._listener:
                self._listener.on_message(f"{self._broker} rejected {topic}: {reason}")
        self._restored_if_announced()

    def _lost(self, reason: str) -> None:
        with self._change:
            self._connected = False
            self._failure = reason
            self._change.notify_all()
        if self._listener:
            self._listener.on_lost(reason)

    def _announcements(self) -> dict[str, str]:
        """Return what is published first on every connection: topic -> payload."""
        return self._state() | self._sensors()

    def _state(self) -> dict[str, str]:
        """Return the status and the availability, in this order: topic -> payload."""
        return {
            self._status: json.dumps(self._condition.to_json()),
            self._availability: "online" if self._condition.trouble is None else "offline",
        }

    def _sensors(self) -> dict[str, str]:
        """Return the announcements of the sensors to Home Assistant: topic -> payload."""
        s = self._settings
        meter = Meter(self._unit, s.device_class, s.state_class) if self._unit else None
        found = discovery(
            Topics(self._client_name, self.topic, self._status, self._availability),
            s.discovery_prefix,
            meter,
            ceil(_MISSING_HEARTBEATS * s.heartbeat),
            has_temperature=machine.temperature() is not None,
        )
        return {
            topic: json.dumps(payload, ensure_ascii=False)
            for topic, payload in found.items()
            if s.discovery
        }
