"""``lenet-edge run``: what it prints, serves, records and sends, and how it ends."""

import contextlib
import csv
import json
import logging
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import pytest
from click.testing import CliRunner, Result

from device.settings.settings import Settings
from lenet_edge.commands.run import _with_own_topic as with_own_topic
from lenet_edge.commands.run import command
from lenet_edge.core.errors import (
    FrameError,
    LenetEdgeError,
    OutputError,
    SettingsError,
    UsageError,
)
from tests.conftest import run_cli
from tests.device.outputs.broker import Broker, Listener, free_port
from tests.device.outputs.waiting import until
from tests.device.reading.pages import page
from tests.needs import needs, require

pytestmark = needs("engine")


def invoke(*arguments: object) -> Result:
    return CliRunner().invoke(command, [*map(str, arguments)])


def picture(folder: Path, name: str, text: str = "2357") -> Path:
    cv2.imwrite(str(folder / name), page(text))
    return folder / name


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let readings wait in a folder of the test's own."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "state" / "waiting"


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    require("paho")
    folder = tmp_path / "broker"
    folder.mkdir()
    made = Broker(folder)
    yield made
    made.stop()


def test_every_output_gets_the_same_readings_with_their_problems(
    tmp_path: Path, bundle: Path, broker: Broker, state: Path
) -> None:
    listener = Listener(broker.start())
    log, table = tmp_path / "log", tmp_path / "readings.csv"
    done = run_cli(
        "run", "--bundle", bundle, "--frames", 60, "--mqtt", f"{broker.url}/meter",
        "--csv", table, "--exec", f"tee -a '{log}'", "--digits", 3, "--rising",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    printed = done.stdout.splitlines()
    until(
        lambda: (
            len(listener.on("meter")) > 0 and listener.on("meter/availability")[-1:] == ["offline"]
        )
    )
    by_mqtt = [json.loads(text) for text in listener.on("meter")]
    listener.close()
    by_command = [json.loads(line) for line in log.read_text().splitlines()]
    with table.open(newline="") as stream:
        by_csv = list(csv.DictReader(stream))
    assert by_mqtt == by_command
    assert [r["id"] for r in by_mqtt] == [line["id"] for line in by_csv]
    assert len(by_mqtt) > 1
    assert by_mqtt[0]["text"].splitlines()[0] == printed[0]
    for reading in by_mqtt:
        assert reading["valid"] == (not reading["problems"])
    assert any("digits, not 3" in p for r in by_mqtt for p in r["problems"])
    assert list(state.iterdir()) == []


def test_a_process_killed_while_the_broker_is_away_loses_nothing(
    tmp_path: Path, bundle: Path, broker: Broker
) -> None:
    table = tmp_path / "readings.csv"
    arguments = ["--bundle", str(bundle), "--stable", "1", "--mqtt", f"{broker.url}/meter"]
    arguments += ["--csv", str(table)]
    words = [sys.executable, "-m", "lenet_edge", "run", *arguments]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        while b"readings wait" not in (line := process.stderr.readline()):
            assert line
        # What was put before the loss was known is on disk now, and what comes is at once.
        until(lambda: table.exists() and table.read_text().count("\n") > 2)
        process.send_signal(signal.SIGKILL)
    with table.open(newline="") as stream:
        before = [line["id"] for line in csv.DictReader(stream)]
    listener = Listener(broker.start())
    assert run_cli("run", *arguments, "--frames", 5).returncode == 0
    until(lambda: listener.on("meter/availability")[-1:] == ["offline"])
    arrived = [json.loads(text)["id"] for text in listener.on("meter")]
    listener.close()
    assert arrived[: len(before)] == before
    assert len(arrived) == len(set(arrived))


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--mqtt", "mqtt://user:geheim@host:x/t"), 2, "write mqtt://HOST"),
        (("--mqtt-topic", "a/#"), 2, "has no + or #"),
        (("--mqtt-topic", "a"), 2, "mqtt.topic is set but mqtt.url is not"),
        (("--webhook", "ftp://user:geheim@host"), 2, "write http://HOST"),
        (("--exec", "no-such-command"), 2, "there is no command 'no-such-command'"),
        (("--csv", "/dev/null/readings.csv"), 6, "cannot write /dev/null/readings.csv"),
        (("--wraps",), 2, "validity.wraps requires"),
    ],
)
def test_an_impossible_option_is_one_line_at_the_start(
    bundle: Path, arguments: tuple[str, ...], code: int, message: str
) -> None:
    done = run_cli("run", "--bundle", bundle, "--frames", 1, *arguments)
    assert done.returncode == code
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "geheim" not in done.stderr


def test_outputs_can_be_given_in_the_settings_file(tmp_path: Path, bundle: Path) -> None:
    table, file = tmp_path / "readings.csv", tmp_path / "settings.toml"
    file.write_text(
        f'[reading]\nbundle = "{bundle}"\n[csv]\nfile = "{table}"\n'
        "[validity]\nlargest_step = 5\nrising = true\n"
    )
    done = run_cli("run", "--config", file, "--frames", 40)
    assert done.returncode == 0, done.stderr
    with table.open(newline="") as stream:
        problems = [line["problems"] for line in csv.DictReader(stream)]
    assert any(re.search("largest allowed step|is lower than|lines were read", p) for p in problems)


def test_a_state_folder_that_cannot_be_written_is_reported(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run_cli(
        "run", "--bundle", bundle, "--exec", "true", STATE_DIRECTORY=str(tmp_path / "file")
    )
    assert done.returncode == 6
    assert "waiting readings" in done.stderr


def test_the_demo_needs_no_camera(bundle: Path) -> None:
    done = invoke("--frames", 8, "--fps", 200, "--stable", 2, "--bundle", bundle)
    assert done.exit_code == 0
    assert done.stdout.strip()
    assert "press Ctrl-C to stop" in done.stderr


def test_json_is_one_object_per_frame(bundle: Path) -> None:
    done = invoke("--frames", 3, "--fps", 100, "--json", "--bundle", bundle)
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(readings) == 3
    assert all(r["source"] == "demo" for r in readings)


def test_recorded_digits_are_in_folders_named_after_labels(bundle: Path, tmp_path: Path) -> None:
    source = picture(tmp_path, "a.png")
    crops = tmp_path / "crops"
    invoke("--source", source, "--stable", 1, "--record", crops, "--bundle", bundle)
    assert sorted(p.name for p in crops.iterdir()) == ["2", "3", "5", "7"]
    (crop,) = (crops / "7").iterdir()
    assert cv2.imread(str(crop), cv2.IMREAD_GRAYSCALE).shape == (28, 28)


def test_reading_continues_if_digits_cannot_be_recorded(bundle: Path, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        picture(tmp_path, name, "23" if name == "a.png" else "75")
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    done = invoke(
        "--source", tmp_path, "--stable", 1, "--record", blocked / "x", "--bundle", bundle
    )
    assert done.stdout == "23\n75\n"
    assert isinstance(done.exception, OutputError)


def test_options_override_the_settings_file(bundle: Path, tmp_path: Path) -> None:
    config = tmp_path / "lenet-edge.toml"
    picture(tmp_path, "a.png")
    config.write_text(f'[camera]\nsource = "{tmp_path}"\n[reading]\nstable = 9\n')
    quiet = invoke("--config", config, "--bundle", bundle)
    assert quiet.exit_code == 0
    assert quiet.stdout == ""
    assert invoke("--config", config, "--stable", 1, "--bundle", bundle).stdout == "2357\n"


def test_a_wrong_settings_file_is_reported(tmp_path: Path) -> None:
    config = tmp_path / "lenet-edge.toml"
    config.write_text("[reading]\nstabel = 9\n")
    done = invoke("--config", config)
    assert isinstance(done.exception, SettingsError)
    assert "did you mean reading.stable?" in str(done.exception)


@needs("live")
def test_a_live_view_is_served_while_it_runs(bundle: Path) -> None:
    done = invoke("--frames", 3, "--fps", 100, "--serve", "127.0.0.1:0", "--bundle", bundle)
    assert done.exit_code == 0
    assert "live view: http://127.0.0.1:" in done.stderr
    assert "token" not in done.stderr


@needs("live")
def test_a_live_view_leaves_the_log_handlers_of_other_libraries_open(bundle: Path) -> None:
    closed: list[str] = []

    class Watched(logging.Handler):
        def close(self) -> None:
            closed.append("closed")
            super().close()

    handler = Watched()
    invoke("--frames", 1, "--fps", 100, "--serve", "127.0.0.1:0", "--bundle", bundle)
    assert closed == []
    handler.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_code_0_and_a_complete_last_line(
    bundle: Path, number: signal.Signals
) -> None:
    words = [sys.executable, "-m", "lenet_edge", "run", "--json", "--bundle", str(bundle)]
    running = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    first = running.stdout.readline()
    time.sleep(0.2)
    running.send_signal(number)
    rest, errors = running.communicate(timeout=30)
    assert running.returncode == 0, errors
    assert (first + rest).endswith("\n")
    for line in (first + rest).splitlines():
        json.loads(line)


def test_a_source_that_does_not_exist_is_reported(bundle: Path) -> None:
    assert isinstance(invoke("--source", "nowhere", "--bundle", bundle).exception, FrameError)


def test_a_video_ends_by_itself(bundle: Path, tmp_path: Path) -> None:
    film = cv2.VideoWriter(
        str(tmp_path / "film.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 10, (480, 240)
    )
    if not film.isOpened():
        pytest.skip("it reads a video that OpenCV must write first, and this one cannot write MJPG")
    for _ in range(3):
        film.write(cv2.cvtColor(page(), cv2.COLOR_GRAY2BGR))
    film.release()
    done = invoke("--source", tmp_path / "film.avi", "--bundle", bundle, "--stable", 2)
    assert done.stdout == "2357\n"


def test_a_single_picture_is_read_without_others_that_agree(bundle: Path, tmp_path: Path) -> None:
    done = invoke("--source", picture(tmp_path, "a.png"), "--bundle", bundle)
    assert done.stdout == "2357\n"
    assert "no reading was reported" not in done.stderr


def test_a_region_in_pixels_is_read_and_one_beyond_the_picture_is_refused(
    bundle: Path, tmp_path: Path
) -> None:
    seen = picture(tmp_path, "a.png")
    height, width = cv2.imread(str(seen)).shape[:2]
    left = round(0.34 * width)
    part = f"{left},0,{width - left},{height}"
    done = invoke("--source", seen, "--bundle", bundle, "--region", part)
    assert done.stdout == "57\n"
    wide = run_cli("run", "--source", seen, "--bundle", bundle, "--region", f"9,0,{width},9")
    assert wide.returncode == 9
    assert "the region exceeds the right edge" in wide.stderr
    assert len(wide.stderr.splitlines()) <= 2


def test_a_folder_without_agreeing_pictures_says_why_it_is_silent(
    bundle: Path, tmp_path: Path
) -> None:
    album = tmp_path / "album"
    album.mkdir()
    for name, text in (("a.png", "2357"), ("b.png", "14")):
        picture(album, name, text)
    done = invoke("--source", album, "--bundle", bundle)
    assert done.stdout == ""
    assert "none was the same in 3 frames in a row; --stable 1" in done.stderr
    assert invoke("--source", album, "--bundle", bundle, "--stable", 1).stdout == "2357\n14\n"


@pytest.mark.parametrize("option", ["--reset-last", "--afresh"])
def test_the_last_valid_reading_of_a_camera_can_be_reset(
    bundle: Path, tmp_path: Path, option: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A picture stands in for the camera: only a camera has a last valid reading to keep.
    monkeypatch.setattr("device.frames.source_names.is_camera", lambda name: True)
    meter = ["--stable", 1, "--rising", "--bundle", bundle, "--source"]
    high = picture(tmp_path, "a.png", "57")
    config = tmp_path / "settings.toml"
    config.touch()
    assert "not valid" not in invoke("--config", config, *meter, high).stderr
    low = picture(tmp_path, "b.png", "23")
    assert "23 is lower than 57" in invoke("--config", config, *meter, low).stderr
    assert "not valid" not in invoke("--config", config, *meter, low, option).stderr


def test_the_old_name_of_reset_last_is_hidden() -> None:
    shown = run_cli("run", "--help").stdout
    assert "--reset-last" in shown
    assert "--afresh" not in shown


@pytest.mark.parametrize(
    ("mqtt", "topic"),
    [
        ({"url": "mqtt://broker"}, f"lenet-edge/{socket.gethostname()}/gas"),
        ({"url": "mqtt://broker/cellar"}, None),
        ({"url": "mqtt://broker", "topic": "cellar"}, "cellar"),
        ({}, None),
    ],
)
def test_a_name_becomes_part_of_the_topic_unless_one_is_given(
    mqtt: dict[str, str], topic: str | None
) -> None:
    settings = Settings().changed({"mqtt": mqtt})
    assert with_own_topic(settings, "gas").mqtt.topic == topic
    assert with_own_topic(settings, "") == settings


def test_a_name_that_no_service_can_have_is_refused() -> None:
    with pytest.raises(UsageError, match="cannot be the name of a reader"):
        CliRunner().invoke(command, ["--name", "../x"], catch_exceptions=False)


class Stream(ThreadingHTTPServer):
    """A camera that streams motion JPEG to who knows its password, and keeps what is posted."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), StreamHandler)
        self.image = cv2.imencode(".jpg", page("2357"))[1].tobytes()
        self.posted: list[str] = []
        self.plugged = True
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()


class StreamHandler(BaseHTTPRequestHandler):
    server: Stream

    def do_GET(self) -> None:
        if "pwd=hush" not in self.path or not self.server.plugged:
            self.send_error(401)
            return
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        with contextlib.suppress(OSError):
            while self.server.plugged:
                head = f"Content-Type: image/jpeg\r\nContent-Length: {len(self.server.image)}"
                part = b"--frame\r\n" + head.encode() + b"\r\n\r\n" + self.server.image + b"\r\n"
                self.wfile.write(part)
                time.sleep(0.1)

    def do_POST(self) -> None:
        self.server.posted.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(302)
        self.send_header("Location", "/elsewhere?key=hush-key")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def test_no_output_shows_a_secret(tmp_path: Path, broker: Broker, bundle: Path) -> None:
    require("httpx", "live")
    import httpx

    listener, camera, port = Listener(broker.start()), Stream(), free_port()
    host = f"127.0.0.1:{camera.server_address[1]}"
    (tmp_path / "mqtt-password").write_text("hush-mqtt\n")
    (tmp_path / "webhook-token").write_text("hush-webhook\n")
    (tmp_path / "token").write_text("hush-token-hush-token\n")
    settings = tmp_path / "settings.toml"
    settings.write_text(f"""
[camera]
source = "http://me:hush-camera@{host}/cam.mjpg?user=hush-user&pwd=hush-password&channel=1"
[reading]
bundle = "{bundle}"
stable = 2
[serve]
listen = "127.0.0.1:{port}"
token_file = "{tmp_path / "token"}"
[mqtt]
url = "{broker.url.replace("//", "//me:hush-broker@")}/meter"
heartbeat = 1
password_file = "{tmp_path / "mqtt-password"}"
[csv]
file = "{tmp_path / "readings.csv"}"
[webhook]
url = "http://me:hush-hook@{host}/hook?key=hush-key"
token_file = "{tmp_path / "webhook-token"}"
[exec]
command = "tee -a {tmp_path / "log"} hush-argument"
""")
    command = [sys.executable, "-m", "lenet_edge", "run", "--config", str(settings), "--json"]
    shown = [run_cli("config", "show", "--config", settings).stdout]
    shown.append(run_cli("config", "show", "--config", settings, "--json").stdout)
    api = httpx.Client(
        base_url=f"http://127.0.0.1:{port}",
        headers={"Authorization": "Bearer hush-token-hush-token"},
        timeout=30,
    )

    def answers() -> list[str]:
        paths = ("", "settings", "reading", "status", "history.json", "history.csv", "metrics")
        with api.stream("GET", "/events") as events:
            some = "".join(text for text, _ in zip(events.iter_text(), range(5), strict=False))
        return [some, *(api.get(f"/{path}").text for path in paths)]

    def has_a_record() -> bool:
        with contextlib.suppress(httpx.HTTPError):
            return len(api.get("/history.json").json()) > 0
        return False

    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path
    ) as process:
        try:
            until(has_a_record)
            until(lambda: listener.on("meter") and camera.posted and (tmp_path / "log").exists())
            until(lambda: "redirect" in api.get("/status").text or "302" in api.get("/status").text)
            shown += answers()
            camera.plugged = False
            until(lambda: api.get("/status").json()["trouble"] is not None)
            shown += answers()
            listener_topics = [f"{topic} {payload}" for topic, payload, _ in listener.heard]
        finally:
            process.terminate()
            out, err = process.communicate()
            listener.close()
            camera.shutdown()
            camera.server_close()
    for path in (tmp_path / "readings.csv", tmp_path / "log"):
        shown.append(path.read_text())
    shown += [out, err, *listener_topics, *camera.posted]
    name = f"http://{host}/cam.mjpg?user=***&pwd=***&channel=1"
    assert sum(name in text for text in shown) > 10
    assert f"write the address http://{host}/elsewhere?key=*** into webhook.url" in err
    assert not [text for text in shown if "hush" in text]


def test_readings_do_not_go_into_a_file_that_is_read(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").touch()
    done = run_cli(
        "run", "--config", tmp_path / "settings.toml", "--csv", tmp_path / "settings.toml"
    )
    assert done.returncode == 2
    assert "would be overwritten" in done.stderr


def test_a_folder_with_a_damaged_picture_says_why_it_is_silent(
    bundle: Path, tmp_path: Path
) -> None:
    album = tmp_path / "album"
    album.mkdir()
    picture(album, "a.png", "2357")
    (album / "b.png").write_bytes(b"damaged")
    done = invoke("--source", album, "--bundle", bundle)
    assert done.stdout == ""
    assert "none was the same in 3 frames in a row; --stable 1" in done.stderr
    assert str(done.exception) == (
        "1 of 2 pictures could not be read, as said above; all others were"
    )


@pytest.mark.parametrize("log", ["/dev/full", None])
def test_a_log_that_cannot_be_written_does_not_stop_the_reading(
    bundle: Path, log: str | None
) -> None:
    done = subprocess.run(
        [
            *("sh", "-c", f'"$@" 2>{log or "&-"}', "sh", sys.executable, "-m", "lenet_edge"),
            *("run", "--frames", "2", "--stable", "1", "--bundle", str(bundle)),
        ],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout


@pytest.mark.parametrize(
    "settings",
    [
        '[reading]\nbundle = "\\u0000"\n',
        f'[reading]\nbundle = "{"x" * 5000}"\n',
        f'[camera]\nsource = "{"x" * 5000}"\n',
        '[camera]\nsource = "v4l2:99999999999999999999"\n',
        f'[csv]\nfile = "/{"x" * 5000}/x"\n',
        f'[mqtt]\nurl = "mqtt://host"\ntopic = "{"x" * 70_000}"\n',
        '[mqtt]\nurl = "mqtt://host"\ntopic = "a\\nb"\n',
    ],
)
def test_whatever_the_settings_name_an_error_is_one_line(settings: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(settings)
    assert isinstance(invoke("--config", path, "--frames", 1).exception, LenetEdgeError)
