"""The HTTP API, over a station that really runs."""

from tests.needs import require

require("httpx", "live", "engine")

import base64
import itertools
import json
import re
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import cv2
import httpx
import numpy as np
import pytest

from device.frames.frame import Frame
from device.reading.reader import Reader
from device.server import encoder as pictures
from device.server.api import STATIC, make_app
from device.server.hub import Hub
from device.settings.settings import Settings
from device.settings.settings_file import load
from device.station.station import Station
from lenet_edge.data.own_pictures import load_pictures
from tests.device.reading.pages import page
from tests.device.server.conftest import Camera, Running, http, run_server, wait_for
from tests.device.station.test_station import Shelf


def decoded(content: bytes) -> Any:
    return cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)


def text_now(server: Running) -> str:
    return str(http.get(f"{server.address}reading").json()["text"])


def patch(server: Running, section: str, **values: Any) -> httpx.Response:
    return http.patch(f"{server.address}settings", json={section: values})


def test_the_reading_is_that_of_the_newest_frame(running: Running) -> None:
    wait_for(lambda: http.get(f"{running.address}reading").json()["record"])
    answer = http.get(f"{running.address}reading").json()
    assert answer["schema"] == "lenet-edge/reading/1"
    assert answer["text"] == "2357"
    assert answer["record"]["valid"]
    running.camera.image = page("14")
    wait_for(lambda: text_now(running) == "14")


def test_events_have_settings_readings_records_and_status(running: Running) -> None:
    found: dict[str, Any] = {}
    with http.stream("GET", f"{running.address}events") as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        name = ""
        for line in response.iter_lines():
            if line.startswith("event: "):
                name = line.removeprefix("event: ")
            elif line.startswith("data: "):
                found[name] = json.loads(line.removeprefix("data: "))
                running.camera.image = page("14")  # So that there is a new record.
            changed = found.get("record", {}).get("text") == "14"
            if changed and found.keys() >= {"settings", "reading", "status"}:
                break
    assert found["settings"]["labels"] == list("0123456789")
    assert found["status"]["healthy"]
    assert found["record"]["valid"]


def parts(response: httpx.Response, count: int) -> list[bytes]:
    """Return the pictures of a motion JPEG."""
    received, found = b"", []
    for chunk in response.iter_bytes():
        received += chunk
        while match := re.search(rb"Content-Length: (\d+)\r\n\r\n", received):
            end = match.end() + int(match[1])
            if len(received) < end:
                break
            found.append(received[match.end() : end])
            received = received[end:]
        if len(found) >= count:
            break
    return found


def test_the_picture_moves(running: Running) -> None:
    with http.stream("GET", f"{running.address}stream.mjpg") as response:
        pictures = parts(response, 4)
    assert len(set(pictures)) > 1
    assert all(decoded(p).shape[:2] == (240, 480) for p in pictures)


def test_pictures_are_encoded_on_request_and_once_for_all_viewers(running: Running) -> None:
    begun = running.metric("frames_total")
    wait_for(lambda: running.metric("frames_total") > begun + 3)
    assert running.metric("encodings_total") == 0
    with (
        http.stream("GET", f"{running.address}stream.mjpg") as one,
        http.stream("GET", f"{running.address}stream.mjpg") as two,
    ):
        first = running.metric("frames_total")
        seen = parts(one, 8), parts(two, 8)
        encoded = running.metric("encodings_total")
        frames = running.metric("frames_total") - first
    assert set(seen[0]) & set(seen[1])
    assert encoded <= frames + 3  # Frames between the two requests.


def test_all_pictures_are_encoded_in_one_thread(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[str] = set()
    made = pictures.render

    def render(*arguments: Any) -> Any:
        threads.add(threading.current_thread().name)
        time.sleep(0.05)  # Others ask meanwhile.
        return made(*arguments)

    monkeypatch.setattr(pictures, "render", render)
    stages = [f"{running.address}snapshot.jpg?stage={stage}" for stage in pictures.STAGES]
    with ThreadPoolExecutor(8) as viewers:
        answers = list(viewers.map(http.get, 3 * stages))
    assert all(answer.status_code == 200 for answer in answers)
    assert len(threads) == 1


class Stepping(Camera):
    """A camera whose brightness encodes the frame number: each frame is darker by 10."""

    def __iter__(self) -> Iterator[Frame]:
        for index in itertools.count():
            darker = cv2.subtract(self.image, 10 * (index % 8))
            yield Frame(np.asarray(darker, np.uint8), time.time(), index, self.name)
            time.sleep(0.02)


def test_each_frame_comes_with_its_own_reading(reader: Reader, tmp_path: Path) -> None:
    camera = Stepping(page("2357"))
    with run_server(reader, tmp_path, camera=camera) as server:
        wait_for(lambda: http.get(f"{server.address}healthz").status_code == 200)
        with http.stream("GET", f"{server.address}frames") as response:
            assert response.headers["content-type"].startswith("multipart/mixed")
            found = parts(response, 24)
    for reading, picture in zip(found[::2], found[1::2], strict=True):
        steps = (int(camera.image[0, 0]) - int(decoded(picture)[0, 0])) / 10
        assert round(steps) == json.loads(reading)["frame"] % 8


def let_pass(server: Running, frames: int) -> None:
    """Wait until some more frames were read."""
    before = server.metric("frames_total")
    wait_for(lambda: server.metric("frames_total") >= before + frames)


def test_a_viewer_that_reads_nothing_blocks_nobody(reader: Reader, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (480, 640), np.uint8)
    with run_server(reader, tmp_path, camera=Camera(noise)) as server:
        host, port = server.address.removeprefix("http://").strip("/").split(":")
        wait_for(lambda: http.get(f"{server.address}healthz").status_code == 200)
        with socket.create_connection((host, int(port))) as lazy:
            lazy.sendall(b"GET /stream.mjpg HTTP/1.1\r\nHost: localhost\r\n\r\n")
            wait_for(lambda: server.metric("encodings_total") >= 1)
            encoded = -1.0
            while encoded != (encoded := server.metric("encodings_total")):
                let_pass(server, 8)  # The buffers on the way fill up.
            let_pass(server, 4)
            assert server.metric("encodings_total") == encoded


def test_settings_change_the_reading(running: Running) -> None:
    assert patch(running, "camera", region=[0, 0, 0.34, 1]).status_code == 200
    wait_for(lambda: text_now(running) == "23")
    answer = http.get(f"{running.address}settings").json()
    assert answer["values"]["camera"]["region"] == [0, 0, 0.34, 1]
    assert answer["fields"]["reading"]["sensitivity"]["high"] == 10
    assert patch(running, "camera", region=None).status_code == 200
    wait_for(lambda: text_now(running) == "2357")


def test_changes_at_the_same_time_are_all_saved(reader: Reader, tmp_path: Path) -> None:
    config = tmp_path / "settings.toml"
    changes = [
        ("validity", {"digits": 4}), ("validity", {"rising": True}), ("meter", {"decimals": 1}),
        ("meter", {"unit": "L"}), ("reading", {"smallest": 9}), ("reading", {"largest": 99}),
        ("reading", {"polarity": "dark"}), ("camera", {"rotation": 180}),
    ]  # fmt: skip
    with run_server(reader, tmp_path, config=config) as server, ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            config.unlink(missing_ok=True)
            answers = pool.map(lambda change: patch(server, change[0], **change[1]), changes)
            assert all(answer.is_success for answer in answers)
            saved = load(config)
            for section, values in changes:
                for key, value in values.items():
                    assert getattr(getattr(saved, section), key) == value


def test_the_settings_can_be_taken_away_as_a_file(running: Running, tmp_path: Path) -> None:
    patch(running, "meter", unit="m³", decimals=3)
    response = http.get(f"{running.address}settings.toml")
    assert "settings.toml" in response.headers["content-disposition"]
    (tmp_path / "settings.toml").write_bytes(response.content)
    assert load(tmp_path / "settings.toml") == running.station.settings


def test_a_setting_is_described_for_a_form(running: Running) -> None:
    fields = http.get(f"{running.address}settings").json()["fields"]
    assert fields["validity"]["digits"]["kind"] == "integer"
    assert fields["validity"]["digits"]["optional"] is True
    assert fields["validity"]["rising"]["kind"] == "boolean"
    assert fields["camera"]["region"]["kind"] == "list"
    assert fields["meter"]["unit"]["kind"] == "string"


def test_wrong_settings_are_refused_with_every_problem(running: Running) -> None:
    response = patch(running, "reading", sensitivity=99, expected="many", stabel=2)
    assert response.status_code == 422
    assert len(response.json()["problems"]) == 3
    response = patch(running, "camera", source="v4l2:0")
    assert response.status_code == 422
    assert "at the next start" in response.json()["problems"][0]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("", "the body: field required"),
        ("[]", "the body: input should be a valid dictionary"),
        ('{"reading": 3}', "reading: input should be a valid dictionary"),
        ("{", "the body is not JSON (Expecting property name enclosed in double quotes, at"),
        ('{"reading": {"stable": 3,}}', "the body is not JSON"),
        ('{"a": {"b": 1}}', "[a] is not a section"),
    ],
)
def test_an_invalid_body_is_refused_in_words(running: Running, body: str, problem: str) -> None:
    headers = {"Content-Type": "application/json"}
    response = http.patch(f"{running.address}settings", content=body, headers=headers)
    assert response.status_code == 422
    assert response.json()["problems"][0].startswith(problem)


def test_settings_are_saved_with_the_comments_of_their_file(reader: Reader, tmp_path: Path) -> None:
    config = tmp_path / "lenet-edge.toml"
    config.write_text("# the cellar\n[reading]\nstable = 2  # calm\n")
    with run_server(reader, tmp_path, config) as server:
        assert patch(server, "reading", sensitivity=2, expected=4).json()["saved"]
    assert "# the cellar" in config.read_text()
    assert "# calm" in config.read_text()
    assert load(config).reading.sensitivity == 2
    assert load(config).serve.listen is None


def test_a_change_takes_effect_even_if_it_cannot_be_saved(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with run_server(reader, tmp_path, tmp_path / "file" / "x.toml") as server:
        answer = patch(server, "reading", sensitivity=2).json()
    assert answer["values"]["reading"]["sensitivity"] == 2
    assert not answer["saved"]
    assert "x.toml" in answer["problem"]


def test_crops_are_what_the_network_sees_with_all_scores(running: Running) -> None:
    digits = http.get(f"{running.address}crops").json()["digits"]
    assert [d["label"] for d in digits] == list("2357")
    for digit in digits:
        picture = decoded(base64.b64decode(digit["png"].partition(",")[2]))
        assert picture.shape == (28, 28)
        assert sum(digit["scores"].values()) == pytest.approx(1, abs=0.01)
        assert max(digit["scores"], key=digit["scores"].get) == digit["label"]


def test_a_frame_without_digits_has_no_crops(running: Running) -> None:
    running.camera.image = np.full((240, 480), 225, np.uint8)
    wait_for(lambda: text_now(running) == "")
    assert http.get(f"{running.address}crops").json() == {"digits": []}
    frames = running.metric("frames_total")
    wait_for(lambda: running.metric("frames_total") > frames)


def test_a_correction_is_kept_for_training_and_can_be_corrected(
    running: Running, tmp_path: Path
) -> None:
    crop = http.get(f"{running.address}crops").json()["digits"][0]
    for label in ("7", "1"):
        body = {"crop": crop["id"], "label": label}
        assert http.post(f"{running.address}corrections", json=body).status_code == 201
    learnt = load_pictures(tmp_path / "corrections", list("0123456789"))
    assert learnt.labels.tolist() == [1]
    shown = decoded(base64.b64decode(crop["png"].partition(",")[2]))
    assert np.array_equal(learnt.images[0], shown)


def test_an_impossible_correction_is_reported(running: Running, tmp_path: Path) -> None:
    crop = http.get(f"{running.address}crops").json()["digits"][0]["id"]
    address = f"{running.address}corrections"
    assert http.post(address, json={"crop": crop, "label": "../x"}).status_code == 422
    assert http.post(address, json={"crop": "0" * 16, "label": "1"}).status_code == 404
    (tmp_path / "corrections").write_text("a file where the folder should be")
    response = http.post(address, json={"crop": crop, "label": "1"})
    assert response.status_code == 507
    assert "corrections" in response.json()["detail"]


def test_the_history_is_kept_and_exported(running: Running) -> None:
    wait_for(lambda: http.get(f"{running.address}history.json").json())
    running.camera.image = page("14")
    records = wait_for(
        lambda: (
            (found := http.get(f"{running.address}history.json").json())[-1:]
            and found[-1]["text"] == "14"
            and found
        )
    )
    assert records[0]["text"] == "2357"
    response = http.get(f"{running.address}history.csv")
    assert response.headers["content-type"].startswith("text/csv")
    header, first, *_ = response.text.splitlines()
    assert header == "time,text,valid,problems,confidence,source,frame,id,value,unit"
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00,2357,true,,[01]\.\d+,camera,\d+,\w+,2357,",
        first,
    )


@pytest.mark.parametrize("stage", ["picture", "contrast", "ink", "segments"])
def test_every_stage_can_be_requested(running: Running, stage: str) -> None:
    for address in (f"snapshot.jpg?stage={stage}&overlay=false", f"stages/{stage}.jpg"):
        response = http.get(f"{running.address}{address}")
        assert response.headers["content-type"] == "image/jpeg"
        assert decoded(response.content).shape[:2] == (240, 480)
    assert http.get(f"{running.address}stages/nonsense.jpg").status_code == 422


def test_a_stage_shows_the_region_in_its_place(running: Running) -> None:
    patch(running, "camera", region=[0, 0, 0.34, 1])
    wait_for(lambda: text_now(running) == "23")
    ink = decoded(http.get(f"{running.address}stages/ink.jpg").content)
    assert ink[:, :160].max() > 200
    assert ink[:, 175:].max() < 120


def test_an_unplugged_camera_is_reported_until_it_is_back(running: Running) -> None:
    def status() -> Any:
        return http.get(f"{running.address}status").json()

    assert status()["trouble"] is None
    running.camera.plugged = False
    assert "trying again" in wait_for(lambda: status()["trouble"])
    running.camera.plugged = True
    wait_for(lambda: status()["trouble"] is None)


def test_before_the_first_frame_it_is_not_healthy(reader: Reader, tmp_path: Path) -> None:
    camera = Camera(page())
    camera.plugged = False
    with run_server(reader, tmp_path, camera=camera) as server:
        assert http.get(f"{server.address}healthz").status_code == 503
        wait_for(lambda: server.station.trouble)
        response = http.get(f"{server.address}reading")
        assert response.status_code == 503
        assert "not there" in response.json()["detail"]


def test_metrics_are_in_the_text_format_of_prometheus(reader: Reader, tmp_path: Path) -> None:
    with run_server(reader, tmp_path, outputs=(Shelf(),)) as server:
        wait_for(lambda: server.metric("readings_total") >= 1)
        lines = http.get(f"{server.address}metrics").text.splitlines()
    sample = re.compile(r'lenet_edge_\w+(\{\w+="[\w-]+"\})? -?\d[\d.e+-]*')
    assert all(line.startswith("# ") or sample.fullmatch(line) for line in lines)
    names = {re.split(r"[ {]", line)[0] for line in lines if not line.startswith("#")}
    assert {f"lenet_edge_{name}" for name in (
        "frames_total", "readings_total", "encodings_total", "fps", "up", "stage_seconds",
        "viewers", "output_queued", "output_delivered_total", "output_dropped_total",
        "output_rejected_total",
    )} <= names  # fmt: skip
    assert 'lenet_edge_output_delivered_total{output="shelf"} 1' in lines


def described(document: Any) -> Iterator[str]:
    """Yield every description of an OpenAPI document."""
    if isinstance(document, dict):
        for key, value in document.items():
            if key == "description" and isinstance(value, str):
                yield value
            yield from described(value)
    elif isinstance(document, list):
        for value in document:
            yield from described(value)


def test_the_api_is_described_in_whole_sentences(reader: Reader) -> None:
    api = make_app(Hub(Station(Settings(), source=Camera(page())), reader), None).openapi()
    assert api["paths"].keys() >= {
        "/reading", "/events", "/stream.mjpg", "/snapshot.jpg", "/crops", "/settings",
        "/corrections", "/history.csv", "/history.json", "/reset-last", "/healthz", "/metrics",
    }  # fmt: skip
    assert "/afresh" not in api["paths"]
    for methods in api["paths"].values():
        assert all(operation["description"] for operation in methods.values())
    generated = {"Successful Response", "Validation Error"}
    texts = set(described(api)) - generated
    assert [text for text in texts if not (text[0].isupper() and text.endswith("."))] == []


@pytest.mark.parametrize("path", ["reset-last", "afresh"])
def test_the_last_valid_reading_is_forgotten_on_request(running: Running, path: str) -> None:
    assert patch(running, "validity", rising=True).is_success
    wait_for(lambda: http.get(f"{running.address}status").json()["last_valid"] == "2357")
    assert http.post(f"{running.address}{path}", json={}).json() == {"forgotten": "2357"}
    running.camera.image = page("14")
    wait_for(lambda: http.get(f"{running.address}status").json()["last_valid"] == "14")


def test_the_page_loads_nothing_from_other_servers() -> None:
    for file in STATIC.iterdir():
        addresses = re.findall(r"https?://[\w.]+", file.read_text())
        assert set(addresses) <= {"http://www.w3.org"}, file


@pytest.mark.parametrize(
    "body", ['{"meter": {"unit": "\\ud800"}}', '{"\\ud800": {}}', '{"camera": {"a\\udfff": 1}}']
)
def test_half_a_character_is_refused_and_nothing_is_saved(
    reader: Reader, tmp_path: Path, body: str
) -> None:
    config = tmp_path / "settings.toml"
    config.write_text("# nothing\n")
    headers = {"Content-Type": "application/json"}
    with run_server(reader, tmp_path, config) as server:
        answer = http.patch(f"{server.address}settings", content=body, headers=headers)
        assert answer.status_code == 422
        assert http.get(f"{server.address}settings").status_code == 200
    assert config.read_text() == "# nothing\n"


def test_a_name_that_is_not_unicode_is_shown(reader: Reader, tmp_path: Path) -> None:
    config = tmp_path / "x\udce9.toml"
    config.write_text("")
    with run_server(reader, tmp_path, config) as server:
        assert http.get(f"{server.address}settings").json()["config"] == str(config)
