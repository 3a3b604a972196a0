"""Readings by MQTT, with a real broker that is late, killed, frozen, strict or encrypted."""

import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from device.outputs.condition import Condition
from device.outputs.csv_format import summary
from device.outputs.delivery import DeliveryWorker
from device.outputs.mqtt import MqttReceiver, MqttSettings
from device.outputs.queue import Queue
from device.reading.reader import Reader
from device.settings.settings import Settings
from device.station.station import Station
from lenet_edge.core.errors import OutputError, SettingsError, UsageError
from tests.device.outputs.broker import Broker, Listener
from tests.device.outputs.certificates import certified
from tests.device.outputs.waiting import record, until
from tests.device.reading.pages import page
from tests.device.server.conftest import Camera
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


Publish = Callable[..., DeliveryWorker]


@pytest.fixture
def logged() -> list[str]:
    return []


@pytest.fixture
def publisher(tmp_path: Path, logged: list[str]) -> Iterator[Publish]:
    """Return a function that opens a output with some settings."""
    outputs: list[DeliveryWorker] = []

    def publisher(url: str, limit: int = 1000, **more: Any) -> DeliveryWorker:
        receiver = MqttReceiver(
            MqttSettings(url=url, **{"topic": "meter", **more}), retry_seconds=0.05
        )
        outputs.append(
            DeliveryWorker(receiver, Queue(tmp_path / "queue", limit), logged.append, 0.05)
        )
        return outputs[-1]

    yield publisher
    for output in outputs:
        output.close()


ONLINE = Condition(trouble=None, fps=5.0, celsius=48.5, last_frame=1700000000.0)


def reporting(output: DeliveryWorker, condition: Condition, listener: Listener, state: str) -> None:
    """Report a condition, as a station does again and again, until the availability is heard."""

    def is_heard() -> bool:
        output.report(condition)
        return listener.on("meter/availability")[-1:] == [state]

    until(is_heard)


def changes(listener: Listener) -> list[str]:
    """Return what the availability became, one after the other, since it was first online."""
    states = [state for state, _ in itertools.groupby(listener.on("meter/availability"))]
    return states[1:] if states[:1] == ["offline"] else states


def texts(listener: Listener) -> list[str]:
    """Return the readings that were received, in order, without repetitions."""
    received = {r["id"]: r["text"] for r in map(json.loads, listener.on("meter"))}
    return list(received.values())


@pytest.mark.parametrize("version", ["5", "3.1.1"])
def test_readings_arrive_once_in_order_and_nothing_is_written(
    broker: Broker,
    listen: Callable[..., Listener],
    publisher: Publish,
    tmp_path: Path,
    version: str,
) -> None:
    listener = listen(broker.start())
    output = publisher(broker.url, version=version)
    until(lambda: output.status()["state"] == "up")
    for i in range(100):
        output.publish(record(str(i)))
    until(lambda: output.status()["delivered"] == 100)
    until(lambda: len(listener.on("meter")) == 100)
    assert texts(listener) == [str(i) for i in range(100)]
    first = json.loads(listener.on("meter")[0])
    assert first == record("0", id=first["id"])
    assert not (tmp_path / "queue").exists()


def test_a_broker_that_is_down_at_the_start_gets_all_readings_later(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish, logged: list[str]
) -> None:
    output = publisher(broker.url)
    for i in range(20):
        output.publish(record(str(i)))
    until(lambda: output.status()["state"] == "down")
    assert output.status()["queued"] == 20
    assert "cannot reach mqtt://127.0.0.1" in output.status()["error"]
    listener = listen(broker.start())
    until(lambda: output.status()["delivered"] == 20)
    output.publish(record("20"))
    until(lambda: len(texts(listener)) == 21 or listener.heard[0][2])
    until(lambda: output.status()["delivered"] == 21)
    assert texts(listener)[-1] == "20"
    assert logged[-1] == "mqtt: reachable again"


@pytest.mark.parametrize("version", ["5", "3.1.1"])
def test_a_broker_that_is_killed_and_restarted_misses_nothing(
    broker: Broker,
    listen: Callable[..., Listener],
    publisher: Publish,
    version: str,
) -> None:
    listener = listen(broker.start())
    output = publisher(broker.url, version=version)
    for first in (0, 20, 40):
        for i in range(first, first + 10):
            output.publish(record(str(i)))
        until(lambda so_far=first + 10: len(texts(listener)) == so_far)
        broker.remember()
        broker.kill()
        for i in range(first + 10, first + 20):
            output.publish(record(str(i)))
        until(lambda: output.status()["state"] == "down")
        broker.start()
        until(lambda so_far=first + 20: len(texts(listener)) == so_far)
    assert texts(listener) == [str(i) for i in range(60)]
    until(lambda: output.status()["delivered"] == 60)
    assert output.status()["dropped"] == 0
    assert broker.published("meter") == 60


def test_beyond_the_limit_the_oldest_readings_are_dropped_and_counted(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    listener = listen(broker.start())
    output = publisher(broker.url, limit=5)
    output.publish(record("first"))
    until(lambda: len(texts(listener)) == 1)
    broker.remember()
    broker.kill()
    until(lambda: output.status()["state"] == "down")
    output.publish(record("on its way"))
    until(lambda: output._queue._current is not None)
    for i in range(12):
        output.publish(record(str(i)))
    assert output.status()["dropped"] == 7
    assert output.status()["queued"] == 6
    broker.start()
    until(lambda: output.status()["delivered"] == 7)
    until(lambda: len(texts(listener)) == 7)
    assert texts(listener) == ["first", "on its way", "7", "8", "9", "10", "11"]


def test_a_frozen_broker_delays_nothing_and_gets_each_reading_once(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish, tmp_path: Path
) -> None:
    listener = listen(broker.start())
    output = publisher(broker.url, timeout=0.3)
    until(lambda: output.status()["state"] == "up")
    broker.freeze()
    for i in range(10):
        output.publish(record(str(i)))
    assert output.status()["delivered"] == 0
    until(lambda: output.status()["state"] == "down")
    assert "did not acknowledge within 0.3 s" in output.status()["error"]
    assert (tmp_path / "queue").exists()
    broker.thaw()
    until(lambda: output.status()["delivered"] == 10)
    until(lambda: len(listener.on("meter")) == 10)
    assert texts(listener) == [str(i) for i in range(10)]


def test_a_late_subscriber_gets_the_newest_reading_and_the_availability(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    broker.start()
    output = publisher(broker.url)
    for text in "123":
        output.publish(record(text))
    until(lambda: output.status()["delivered"] == 3)
    late = listen(broker)
    until(lambda: texts(late) == ["3"] and late.on("meter/availability") == ["offline"])
    assert all(retained for _, _, retained in late.heard)


@pytest.mark.parametrize("version", ["5", "3.1.1"])
def test_closing_publishes_offline(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish, version: str
) -> None:
    listener = listen(broker.start())
    output = publisher(broker.url, version=version)
    reporting(output, ONLINE, listener, "online")
    output.close()
    until(lambda: changes(listener) == ["online", "offline"])
    status = json.loads(listener.on("meter/status")[-1])
    assert (status["online"], status["problem"]) == (False, "the reader was stopped")


def test_the_availability_follows_the_frames(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    listener = listen(broker.start())
    output = publisher(broker.url)
    until(lambda: listener.on("meter/availability") == ["offline"])
    assert json.loads(listener.on("meter/status")[0])["problem"] == "no frame was read yet"
    reporting(output, ONLINE, listener, "online")
    reporting(output, replace(ONLINE, trouble="camera: unplugged"), listener, "offline")
    status = json.loads(listener.on("meter/status")[-1])
    assert (status["online"], status["problem"]) == (False, "camera: unplugged")
    reporting(output, ONLINE, listener, "online")
    assert changes(listener) == ["online", "offline", "online"]


def test_a_heartbeat_comes_also_while_nothing_changes(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    listener = listen(broker.start())
    output = publisher(broker.url, heartbeat=1.0)
    reporting(output, ONLINE, listener, "online")
    before, begun = len(listener.on("meter/status")), time.monotonic()
    while time.monotonic() - begun < 2.5:
        output.report(ONLINE)
        time.sleep(0.05)
    assert len(listener.on("meter/status")) - before in {1, 2, 3}


def test_after_a_broken_connection_the_newest_state_is_published(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    output = publisher(broker.start().url)
    listener = listen(broker)
    reporting(output, ONLINE, listener, "online")
    broker.kill()
    until(lambda: output.status()["state"] == "down")
    for _ in range(100):
        output.report(replace(ONLINE, trouble="camera: unplugged"))
    listener.close()
    late = listen(broker.start(), "late")
    until(lambda: output.status()["state"] == "up")
    reporting(output, replace(ONLINE, trouble="camera: unplugged"), late, "offline")
    assert "online" not in late.on("meter/availability")
    assert not output._receiver._acknowledged  # type: ignore[attr-defined]


def test_a_station_without_its_camera_is_offline_and_says_why(
    broker: Broker,
    listen: Callable[..., Listener],
    publisher: Publish,
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("device.station.activity._MAX_FRAME_AGE_SECONDS", 1.0)
    listener = listen(broker.start())
    camera = Camera(page("2357"))
    settings = Settings().changed({"reading": {"stable": 2}, "validity": {"digits": 5}})
    station = Station(settings, [publisher(broker.url)], source=camera)
    thread = threading.Thread(target=station.run, args=(reader,))
    thread.start()
    try:
        until(lambda: changes(listener) == ["online"])
        until(lambda: json.loads(listener.on("meter/status")[-1])["reading"] is not None)
        status = json.loads(listener.on("meter/status")[-1])
        assert status["problem"] == "2357 has 4 digits, not 5"
        camera.plugged = False
        until(lambda: changes(listener)[-1] == "offline")
        status = json.loads(listener.on("meter/status")[-1])
        assert status["problem"].startswith("camera: ")
        camera.plugged = True
        until(lambda: changes(listener)[-1] == "online")
    finally:
        station.stop()
        thread.join()


KILLED = """
import sys, time
from pathlib import Path
from device.outputs.condition import Condition
from device.outputs.delivery import DeliveryWorker
from device.outputs.mqtt import MqttReceiver, MqttSettings
from device.outputs.queue import Queue
receiver = MqttReceiver(MqttSettings(url=sys.argv[1], topic="meter"))
output = DeliveryWorker(receiver, Queue(Path(sys.argv[2]), 100), print)
output.publish({"id": str(time.time()), "text": "7"})
while True:
    output.report(Condition(trouble=None))
    time.sleep(0.05)
"""


def test_the_last_will_is_published_after_a_kill_and_not_after_a_restart(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish, tmp_path: Path
) -> None:
    listener = listen(broker.start())
    command = [sys.executable, "-c", KILLED, broker.url, str(tmp_path / "other")]
    with subprocess.Popen(command) as process:
        until(lambda: texts(listener) == ["7"] and changes(listener) == ["online"])
        process.send_signal(signal.SIGSTOP)  # As after a power cut: the connection stays open.
        successor = publisher(broker.url)
        until(lambda: changes(listener) == ["online", "offline"])
        reporting(successor, ONLINE, listener, "online")
        process.kill()
    time.sleep(0.2)
    assert changes(listener) == ["online", "offline", "online"]
    successor.close()
    with subprocess.Popen(command) as process:
        until(lambda: len(texts(listener)) == 2 and changes(listener)[-1] == "online")
        process.kill()
    until(lambda: listener.on("meter/availability")[-1] == "offline")


def test_home_assistant_discovers_the_reading_its_problem_and_diagnostics(
    broker: Broker,
    listen: Callable[..., Listener],
    publisher: Publish,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("lenet_edge.core.machine.temperature", lambda: 48.5)
    listener = listen(broker.start())
    output = publisher(broker.url, heartbeat=20.0)
    cut = "cut off at the left edge of the picture"
    reading = summary(record("042", valid=False, problems=[cut]))
    reporting(output, replace(ONLINE, reading=reading), listener, "online")
    state = json.loads(listener.on("meter/status")[-1])

    def announced() -> dict[str, Any]:
        return {t: json.loads(p) for t, p, _ in listener.heard if t.startswith("homeassistant/")}

    until(lambda: len(announced()) == 5)
    found = announced()
    values = {}
    for topic, config in found.items():
        _, component, node, name, last = topic.split("/")
        assert last == "config"
        assert config["unique_id"] == f"{node}-{name}"
        assert config["state_topic"] == "meter/status"
        assert config["expire_after"] == 60
        assert config["device"]["identifiers"] == [node]
        assert config["origin"]["name"] == "lenet-edge"
        values[f"{component}/{name}"] = rendered(config["value_template"], state)
    assert values == {
        "sensor/reading": "042",
        "binary_sensor/problem": "ON",
        "sensor/fps": "5.0",
        "sensor/temperature": "48.5",
        "sensor/last_frame": "2023-11-14T22:13:20+00:00",
    }
    with_availability = [t for t, config in found.items() if "availability_topic" in config]
    assert [topic.split("/")[3] for topic in with_availability] == ["reading"]
    for name, expected in (("reading", ("problems", [cut])), ("problem", ("reason", cut))):
        config = next(c for t, c in found.items() if f"/{name}/" in t)
        assert config["json_attributes_topic"] == "meter/status"
        attributes = json.loads(rendered(config["json_attributes_template"], state))
        assert attributes[expected[0]] == expected[1]


def rendered(template: str, state: dict[str, Any]) -> str:
    """Render a template as Home Assistant does, with Jinja."""
    require("jinja2")
    import jinja2

    return str(jinja2.Environment().from_string(template).render(value_json=state))


def shown(sensor: dict[str, Any], newest: dict[str, Any] | None) -> str:
    """Return what a sensor shows of the newest record."""
    condition = replace(ONLINE, reading=newest and summary(newest))
    return rendered(sensor["value_template"], condition.to_json())


def test_a_number_keeps_its_value_while_readings_are_not_valid() -> None:
    receiver = MqttReceiver(MqttSettings(url="mqtt://h", device_class="water"), "m³")
    sensor = next(json.loads(c) for t, c in receiver._announcements().items() if "/sensor/" in t)
    assert sensor["unit_of_measurement"] == "m³"
    assert sensor["device_class"] == "water"
    assert sensor["state_class"] == "total_increasing"
    assert shown(sensor, record("0012345", value=12.345)) == "12.345"
    # Home Assistant ignores an empty value of a number.
    assert shown(sensor, record("7", value=7, valid=False)) == ""
    # A valid reading that is not a number would log an error in Home Assistant.
    assert shown(sensor, record("", value=None)) == ""


def test_a_unit_that_changes_is_announced_before_the_reading(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    listener = listen(broker.start())
    output = publisher(broker.url)
    reading = summary(record("042", value=42, unit=None))
    reporting(output, replace(ONLINE, reading=reading), listener, "online")
    reading = summary(record("043", value=4.3, unit="m³"))
    reporting(output, replace(ONLINE, trouble="unplugged", reading=reading), listener, "offline")
    until(lambda: '"043"' in listener.on("meter/status")[-1])
    announced = [json.loads(p) for t, p, _ in listener.heard if "/reading/" in t]
    assert [config.get("unit_of_measurement") for config in announced] == [None, "m³"]
    state = json.loads(listener.on("meter/status")[-1])
    assert rendered(announced[-1]["value_template"], state) == "4.3"


def test_a_number_that_may_fall_is_a_measurement() -> None:
    receiver = MqttReceiver(MqttSettings(url="mqtt://h", state_class="measurement"), "°C")
    sensor = next(json.loads(c) for t, c in receiver._announcements().items() if "/sensor/" in t)
    assert sensor["state_class"] == "measurement"


def test_discovery_can_be_switched_off(
    broker: Broker, listen: Callable[..., Listener], publisher: Publish
) -> None:
    listener = listen(broker.start())
    publisher(broker.url, discovery=False).publish(record("1"))
    until(lambda: len(listener.heard) >= 2)
    assert {topic for topic, _, _ in listener.heard} == {
        "meter", "meter/availability", "meter/status",
    }  # fmt: skip


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Broker]:
    """Return a broker that requires a password, and lets ``guest`` publish to ``meter`` only."""
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


def test_a_wrong_password_is_reported_but_not_shown(
    strict: Broker, publisher: Publish, logged: list[str]
) -> None:
    output = publisher(strict.url.replace("//", "//meter:falsch@"))
    output.publish(record("1"))
    until(lambda: "refused the connection: Not authorized" in (output.status()["error"] or ""))
    assert "LENET_EDGE_MQTT_PASSWORD" in output.status()["error"]
    assert output.status()["queued"] == 1
    assert "falsch" not in f"{logged}{output.status()}"


@pytest.mark.parametrize("version", ["5", "3.1.1"])
def test_a_missing_user_in_the_url_is_reported(
    strict: Broker, publisher: Publish, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.setenv("LENET_EDGE_MQTT_PASSWORD", "geheim")
    output = publisher(strict.url, version=version)
    until(lambda: "the URL names no user" in (output.status()["error"] or ""))


def test_the_password_comes_from_a_file_or_the_environment(
    strict: Broker, publisher: Publish, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "password").write_text("geheim\n")
    url = strict.url.replace("//", "//meter@")
    output = publisher(url, password_file=str(tmp_path / "password"))
    until(lambda: output.status()["state"] == "up")
    output.close()
    monkeypatch.setenv("LENET_EDGE_MQTT_PASSWORD", "geheim")
    output = publisher(url)
    until(lambda: output.status()["state"] == "up")


def test_a_reading_that_the_broker_rejects_is_counted_and_logged(
    strict: Broker, publisher: Publish, logged: list[str]
) -> None:
    output = publisher(strict.url.replace("//", "//guest:offen@"), topic="other")
    output.publish(record("1"))
    until(lambda: output.status()["rejected"] == 1)
    assert any("rejected the reading: Not authorized" in line for line in logged)
    assert output.status()["queued"] == 0


def test_readings_arrive_though_the_broker_rejects_the_announcements(
    strict: Broker, listen: Callable[..., Listener], publisher: Publish, logged: list[str]
) -> None:
    listener = listen(strict, user="meter", password="geheim")
    output = publisher(strict.url.replace("//", "//guest:offen@"))
    for i in range(10):
        output.publish(record(str(i)))
    until(lambda: output.status()["delivered"] == 10)
    assert any("rejected meter/availability: Not authorized" in line for line in logged)
    until(lambda: len(listener.on("meter")) == 10)
    assert texts(listener) == [str(i) for i in range(10)]
    time.sleep(0.3)
    assert output.status()["state"] == "up"


def test_a_broker_with_tls_needs_a_certificate_that_is_trusted(
    tmp_path: Path, publisher: Publish
) -> None:
    identity = certified(tmp_path)
    folder = tmp_path / "tls"
    folder.mkdir()
    broker = Broker(folder, f"certfile {identity.chain}", f"keyfile {identity.key}").start()
    try:
        url = broker.url.replace("mqtt://", "mqtts://")
        untrusting = publisher(url)
        until(lambda: "certificate verify failed" in (untrusting.status()["error"] or ""))
        assert "mqtt.ca_file" in untrusting.status()["error"]
        untrusting.close()
        trusting = publisher(url, ca_file=str(identity.authority))
        trusting.publish(record("1"))
        until(lambda: trusting.status()["delivered"] == 1)
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
def test_an_invalid_url_is_reported_without_its_password(url: str, wrong: str) -> None:
    with pytest.raises(SettingsError, match=wrong) as caught:
        Settings().changed({"mqtt": {"url": url}})
    assert "geheim" not in str(caught.value)


def test_the_topic_comes_from_the_settings_else_the_url_else_the_host_name() -> None:
    host = os.uname().nodename
    named = MqttSettings(url="mqtt://h/from/url", topic="from/settings")
    assert MqttReceiver(named).topic == "from/settings"
    assert MqttReceiver(MqttSettings(url="mqtt://h/from/url")).topic == "from/url"
    assert MqttReceiver(MqttSettings(url="mqtt://h")).topic == f"lenet-edge/{host}"


def test_a_missing_certificate_or_password_file_is_reported_at_the_start() -> None:
    with pytest.raises(UsageError, match="ca_file"):
        MqttReceiver(MqttSettings(url="mqtts://h", ca_file="/nowhere/ca.pem"))
    with pytest.raises(OutputError, match="/nowhere/password"):
        MqttReceiver(MqttSettings(url="mqtt://h", password_file="/nowhere/password"))
