"""Readings by MQTT, with a real broker that is late, killed, frozen, strict and encrypted."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from device.outputs.courier import Courier
from device.outputs.mqtt import Mqtt, MqttReceiver
from device.outputs.queue import Queue
from device.settings.settings import Settings
from lenet_edge.core.errors import SettingsError, UsageError
from tests.device.outputs.broker import Broker, Listener
from tests.device.outputs.certificates import certified
from tests.device.outputs.waiting import record, until
from tests.needs import needs, require

pytestmark = needs("paho")


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    folder = tmp_path / "broker"
    folder.mkdir()
    made = Broker(folder)
    yield made
    made.stop()


@pytest.fixture
def listen() -> Iterator[Callable[..., Listener]]:
    listeners = []

    def listen(*arguments: Any, **more: str) -> Listener:
        listeners.append(Listener(*arguments, **more))
        return listeners[-1]

    yield listen
    for listener in listeners:
        listener.close()


Publish = Callable[..., Courier]


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def publisher(tmp_path: Path, said: list[str]) -> Iterator[Publish]:
    """Return a function that opens a sink with some settings."""
    sinks: list[Courier] = []

    def publisher(url: str, limit: int = 1000, **more: Any) -> Courier:
        receiver = MqttReceiver(Mqtt(url=url, **{"topic": "meter", **more}), pause=0.05)
        sinks.append(Courier(receiver, Queue(tmp_path / "queue", limit), said.append, 0.05))
        return sinks[-1]

    yield publisher
    for sink in sinks:
        sink.close()


def texts(listener: Listener) -> list[str]:
    """Return the readings that were heard, in order, each once."""
    heard = {r["id"]: r["text"] for r in map(json.loads, listener.on("meter"))}
    return list(heard.values())


@pytest.mark.parametrize("version", ["5", "3.1.1"])
def test_readings_arrive_once_in_order_and_nothing_is_written(
    broker: Broker,
    listen: Callable[..., Listener],
    publisher: Publish,
    tmp_path: Path,
    version: str,
) -> None:
    listener = listen(broker.start())
    sink = publisher(broker.url, version=version)
    until(lambda: sink.status()["state"] == "up")
    for i in range(100):
        sink.publish(record(str(i)))
    until(lambda: sink.status()["delivered"] == 100)
    until(lambda: len(listener.on("meter")) == 100)
    assert texts(listener) == [str(i) for i in range(100)]
    first = json.loads(listener.on("meter")[0])
    assert first == record("0", id=first["id"])
    assert not (tmp_path / "queue").exists()


def test_a_broker_that_is_down_at_the_start_gets_all_when_it_comes(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish, said: list[str]
) -> None:
    sink = publisher(broker.url)
    for i in range(20):
        sink.publish(record(str(i)))
    until(lambda: sink.status()["state"] == "down")
    assert sink.status()["queued"] == 20
    assert "cannot reach mqtt://127.0.0.1" in sink.status()["error"]
    listener = listen(broker.start())
    until(lambda: sink.status()["delivered"] == 20)
    sink.publish(record("20"))
    until(lambda: len(texts(listener)) == 21 or listener.heard[0][2])
    until(lambda: sink.status()["delivered"] == 21)
    assert texts(listener)[-1] == "20"
    assert said[-1] == "mqtt: there again"


@pytest.mark.parametrize("version", ["5", "3.1.1"])
def test_a_broker_killed_and_back_misses_nothing(
    broker: Broker,
    listen: Callable[..., Listener],
    publisher: Publish,
    version: str,
) -> None:
    listener = listen(broker.start())
    sink = publisher(broker.url, version=version)
    for first in (0, 20, 40):
        for i in range(first, first + 10):
            sink.publish(record(str(i)))
        until(lambda so_far=first + 10: len(texts(listener)) == so_far)
        broker.remember()
        broker.kill()
        for i in range(first + 10, first + 20):
            sink.publish(record(str(i)))
        until(lambda: sink.status()["state"] == "down")
        broker.start()
        until(lambda so_far=first + 20: len(texts(listener)) == so_far)
    assert texts(listener) == [str(i) for i in range(60)]
    until(lambda: sink.status()["delivered"] == 60)
    assert sink.status()["dropped"] == 0
    assert broker.published("meter") == 60


def test_beyond_the_bound_the_oldest_go_and_are_counted(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    listener = listen(broker.start())
    sink = publisher(broker.url, limit=5)
    sink.publish(record("first"))
    until(lambda: len(texts(listener)) == 1)
    broker.remember()
    broker.kill()
    until(lambda: sink.status()["state"] == "down")
    sink.publish(record("on its way"))
    until(lambda: sink._queue._held is not None)
    for i in range(12):
        sink.publish(record(str(i)))
    assert sink.status()["dropped"] == 7
    assert sink.status()["queued"] == 6
    broker.start()
    until(lambda: sink.status()["delivered"] == 7)
    until(lambda: len(texts(listener)) == 7)
    assert texts(listener) == ["first", "on its way", "7", "8", "9", "10", "11"]


def test_a_frozen_broker_delays_nothing_and_gets_each_reading_once(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish, tmp_path: Path
) -> None:
    listener = listen(broker.start())
    sink = publisher(broker.url, timeout=0.3)
    until(lambda: sink.status()["state"] == "up")
    broker.freeze()
    for i in range(10):
        sink.publish(record(str(i)))
    assert sink.status()["delivered"] == 0
    until(lambda: sink.status()["state"] == "down")
    assert "has not acknowledged in 0.3 s" in sink.status()["error"]
    assert (tmp_path / "queue").exists()
    broker.thaw()
    until(lambda: sink.status()["delivered"] == 10)
    until(lambda: len(listener.on("meter")) == 10)
    assert texts(listener) == [str(i) for i in range(10)]


def test_a_late_subscriber_gets_the_newest_reading_and_that_we_are_there(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    broker.start()
    sink = publisher(broker.url)
    for text in "123":
        sink.publish(record(text))
    until(lambda: sink.status()["delivered"] == 3)
    late = listen(broker)
    until(lambda: len(late.heard) == 4)
    assert texts(late) == ["3"]
    assert late.on("meter/availability") == ["online"]
    assert all(retained for _, _, retained in late.heard)


@pytest.mark.parametrize("version", ["5", "3.1.1"])
def test_the_end_is_told(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish, version: str
) -> None:
    listener = listen(broker.start())
    sink = publisher(broker.url, version=version)
    until(lambda: listener.on("meter/availability") == ["online"])
    sink.close()
    until(lambda: listener.on("meter/availability") == ["online", "offline"])


KILLED = """
import sys, time
from pathlib import Path
from device.outputs.courier import Courier
from device.outputs.mqtt import Mqtt, MqttReceiver
from device.outputs.queue import Queue
receiver = MqttReceiver(Mqtt(url=sys.argv[1], topic="meter"))
sink = Courier(receiver, Queue(Path(sys.argv[2]), 100), print)
sink.publish({"id": str(time.time()), "text": "7"})
time.sleep(3600)
"""


def test_the_last_will_is_heard_when_the_process_is_killed_and_not_after_its_restart(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish, tmp_path: Path
) -> None:
    listener = listen(broker.start())
    command = [sys.executable, "-c", KILLED, broker.url, str(tmp_path / "other")]
    with subprocess.Popen(command) as process:
        until(lambda: texts(listener) == ["7"])
        process.send_signal(signal.SIGSTOP)  # As dead as after a power cut: the line stays open.
        heir = publisher(broker.url)
        said = ["online", "offline", "online"]
        until(lambda: listener.on("meter/availability") == said)
        process.kill()
    time.sleep(0.2)
    assert listener.on("meter/availability") == said
    heir.close()
    with subprocess.Popen(command) as process:
        until(lambda: len(texts(listener)) == 2)
        process.kill()
    until(lambda: listener.on("meter/availability")[-1] == "offline")


def test_home_assistant_finds_a_reading_and_whether_there_is_a_problem(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    listener = listen(broker.start())
    publisher(broker.url).publish(record("042", valid=False, problems=["too long"]))
    until(lambda: len(listener.heard) == 4)
    state = json.loads(listener.on("meter")[0])
    found = {t: json.loads(p) for t, p, _ in listener.heard if t.startswith("homeassistant/")}
    values = {}
    for topic, config in found.items():
        _, component, node, name, last = topic.split("/")
        assert last == "config"
        assert config["unique_id"] == f"{node}-{name}"
        assert config["state_topic"] == "meter"
        assert config["availability_topic"] == "meter/availability"
        assert config["device"]["identifiers"] == [node]
        assert config["origin"]["name"] == "lenet-edge"
        values[component] = rendered(config["value_template"], state)
    assert values == {"sensor": "042", "binary_sensor": "ON"}
    sensor = next(c for t, c in found.items() if "/sensor/" in t)
    attributes = json.loads(rendered(sensor["json_attributes_template"], state))
    assert attributes["problems"] == ["too long"]


def rendered(template: str, state: dict[str, Any]) -> str:
    """Render a template as Home Assistant does, with Jinja."""
    require("jinja2")
    import jinja2

    return str(jinja2.Environment().from_string(template).render(value_json=state))


def test_a_meter_is_a_number_that_keeps_its_value_while_readings_are_not_valid() -> None:
    receiver = MqttReceiver(Mqtt(url="mqtt://h", unit="m³", decimals=3, device_class="water"))
    sensor = next(json.loads(c) for t, c in receiver._greeting().items() if "/sensor/" in t)
    assert sensor["unit_of_measurement"] == "m³"
    assert sensor["device_class"] == "water"
    assert sensor["state_class"] == "total_increasing"
    assert rendered(sensor["value_template"], record("0012345")) == "12.345"
    # Home Assistant ignores an empty value of a number.
    assert rendered(sensor["value_template"], record("7", valid=False)) == ""
    # What is valid and yet no number would be an error in its log at each reading.
    assert rendered(sensor["value_template"], record("")) == ""
    assert rendered(sensor["value_template"], record("12\n34")) == ""


def test_a_number_that_may_fall_is_a_measurement() -> None:
    receiver = MqttReceiver(Mqtt(url="mqtt://h", unit="°C", state_class="measurement"))
    sensor = next(json.loads(c) for t, c in receiver._greeting().items() if "/sensor/" in t)
    assert sensor["state_class"] == "measurement"


def test_home_assistant_is_told_nothing_if_not_wanted(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    listener = listen(broker.start())
    publisher(broker.url, discovery=False).publish(record("1"))
    until(lambda: len(listener.heard) >= 2)
    assert {topic for topic, _, _ in listener.heard} == {"meter", "meter/availability"}


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Broker]:
    """Return a broker that asks for a password, and lets ``guest`` publish to ``meter`` alone."""
    folder = tmp_path / "strict"
    folder.mkdir()
    accounts, rights = folder / "accounts", folder / "rights"
    require("mosquitto")
    for user, password in (("meter", "geheim"), ("guest", "offen")):
        accounts.touch()
        subprocess.run(["mosquitto_passwd", "-b", accounts, user, password], check=True)
    rights.write_text("user meter\ntopic readwrite #\nuser guest\ntopic readwrite meter\n")
    for path in (accounts, rights):
        path.chmod(0o600)
    made = Broker(folder, f"password_file {accounts}", f"acl_file {rights}", anonymous=False)
    yield made.start()
    made.stop()


def test_a_wrong_password_is_told_but_not_shown(
    strict: Broker, publisher: Publish, said: list[str]
) -> None:
    sink = publisher(strict.url.replace("//", "//meter:falsch@"))
    sink.publish(record("1"))
    until(lambda: "refuses the connection: Not authorized" in (sink.status()["error"] or ""))
    assert "LENET_EDGE_MQTT_PASSWORD" in sink.status()["error"]
    assert sink.status()["queued"] == 1
    assert "falsch" not in f"{said}{sink.status()}"


@pytest.mark.parametrize("version", ["5", "3.1.1"])
def test_where_no_user_is_named_that_is_said(
    strict: Broker, publisher: Publish, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.setenv("LENET_EDGE_MQTT_PASSWORD", "geheim")
    sink = publisher(strict.url, version=version)
    until(lambda: "no user is named" in (sink.status()["error"] or ""))


def test_the_password_comes_from_a_file_or_the_environment(
    strict: Broker, publisher: Publish, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "password").write_text("geheim\n")
    url = strict.url.replace("//", "//meter@")
    sink = publisher(url, password_file=str(tmp_path / "password"))
    until(lambda: sink.status()["state"] == "up")
    sink.close()
    monkeypatch.setenv("LENET_EDGE_MQTT_PASSWORD", "geheim")
    sink = publisher(url)
    until(lambda: sink.status()["state"] == "up")


def test_a_reading_that_the_broker_refuses_is_counted_and_told(
    strict: Broker, publisher: Publish, said: list[str]
) -> None:
    sink = publisher(strict.url.replace("//", "//guest:offen@"), topic="other")
    sink.publish(record("1"))
    until(lambda: sink.status()["refused"] == 1)
    assert any("refuses the reading: Not authorized" in line for line in said)
    assert sink.status()["queued"] == 0


def test_what_the_broker_takes_arrives_though_it_refuses_the_rest(
    strict: Broker, listen: Callable[..., Listener], publisher: Publish, said: list[str]
) -> None:
    listener = listen(strict, user="meter", password="geheim")
    sink = publisher(strict.url.replace("//", "//guest:offen@"))
    for i in range(10):
        sink.publish(record(str(i)))
    until(lambda: sink.status()["delivered"] == 10)
    assert any("refuses to take meter/availability: Not authorized" in line for line in said)
    until(lambda: len(listener.on("meter")) == 10)
    assert texts(listener) == [str(i) for i in range(10)]
    time.sleep(0.3)
    assert sink.status()["state"] == "up"


def test_a_broker_behind_tls_is_believed_only_with_the_right_certificate(
    tmp_path: Path, publisher: Publish
) -> None:
    identity = certified(tmp_path)
    folder = tmp_path / "tls"
    folder.mkdir()
    broker = Broker(folder, f"certfile {identity.chain}", f"keyfile {identity.key}").start()
    try:
        url = broker.url.replace("mqtt://", "mqtts://")
        stranger = publisher(url)
        until(lambda: "certificate verify failed" in (stranger.status()["error"] or ""))
        assert "mqtt.ca_file" in stranger.status()["error"]
        stranger.close()
        friend = publisher(url, ca_file=str(identity.authority))
        friend.publish(record("1"))
        until(lambda: friend.status()["delivered"] == 1)
    finally:
        broker.stop()


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("http://host", "write mqtt://HOST"),
        ("mqtt://", "write mqtt://HOST"),
        ("mqtt://user:geheim@host:port/topic", "write mqtt://HOST"),
        ("mqtt://user:geheim@host/meter/%23", "has no \\+ or #"),
        ("mqtt://host/$SYS/x", "does not begin with"),
    ],
)
def test_a_url_that_is_none_is_told_without_its_password(url: str, wrong: str) -> None:
    with pytest.raises(SettingsError, match=wrong) as caught:
        Settings().changed({"mqtt": {"url": url}})
    assert "geheim" not in str(caught.value)


def test_the_topic_is_that_of_the_settings_or_the_url_or_the_machine() -> None:
    host = os.uname().nodename
    named = Mqtt(url="mqtt://h/from/url", topic="from/settings")
    assert MqttReceiver(named).topic == "from/settings"
    assert MqttReceiver(Mqtt(url="mqtt://h/from/url")).topic == "from/url"
    assert MqttReceiver(Mqtt(url="mqtt://h")).topic == f"lenet-edge/{host}"


def test_a_certificate_or_secret_that_is_not_there_is_told_at_the_start() -> None:
    with pytest.raises(UsageError, match="ca_file"):
        MqttReceiver(Mqtt(url="mqtts://h", ca_file="/nowhere/ca.pem"))
    with pytest.raises(UsageError, match="/nowhere/password"):
        MqttReceiver(Mqtt(url="mqtt://h", password_file="/nowhere/password"))
