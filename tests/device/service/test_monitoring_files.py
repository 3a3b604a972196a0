"""Prometheus accepts what 'fleet monitor' writes, scrapes a reader with it, and alerts."""

import json
import re
import stat
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from device.reading.reader import Reader
from device.server.status import Temperature, metrics
from device.service import monitoring_files
from device.service.fleet_file import FleetMember
from device.service.monitoring_files import Written, write_monitoring
from device.service.ssh import Machine
from lenet_edge.core.errors import DeviceError, OutputError
from tests.device.server.conftest import run_server, wait_for
from tests.device.server.test_hub import hub_after
from tests.device.service.conftest import free_port
from tests.needs import needs

FILES = Path(monitoring_files.__file__).with_name("monitoring")

RULES_TEST = """
rule_files: [rules.yml]
evaluation_interval: 1m
tests:
  - interval: 1m
    input_series:
      - series: 'up{job="lenet-edge-1", instance="cellar"}'
        values: '1x5 0x20'
      - series: 'lenet_edge_up{instance="attic"}'
        values: '1x5 0x20'
      - series: 'lenet_edge_output_dropped_total{instance="attic", output="mqtt"}'
        values: '0x5 3x20'
    alert_rule_test:
      - eval_time: 8m
        alertname: ReaderUnreachable
        exp_alerts: []
      - eval_time: 12m
        alertname: ReaderUnreachable
        exp_alerts:
          - exp_labels: {severity: critical, job: lenet-edge-1, instance: cellar}
            exp_annotations:
              summary: cellar does not answer
              description: Neither the reader nor its page can be reached. Is the
                machine switched on?
      - eval_time: 8m
        alertname: ReaderReadsNoFrames
        exp_alerts: []
      - eval_time: 12m
        alertname: ReaderReadsNoFrames
        exp_alerts:
          - exp_labels: {severity: critical, instance: attic}
            exp_annotations:
              summary: attic reads no frames
              description: The camera may be unplugged; 'lenet-edge service logs' there says more.
      - eval_time: 12m
        alertname: ReaderLostReadings
        exp_alerts:
          - exp_labels: {severity: warning, instance: attic, output: mqtt}
            exp_annotations:
              summary: attic lost readings for mqtt
              description: "The queue of the output was full: its receiver was away for too long."
"""


class Page(Machine):
    """A machine whose reader has a page on a port of this machine."""

    def __init__(self, port: int, token: str | None) -> None:
        super().__init__("pi@here")
        object.__setattr__(self, "answer", {"port": port, "token": token})

    def python(self, program: str, action: str, *words: str, **_: Any) -> dict[str, Any]:
        if action == "facts":
            return {"base": "/opt", "sudo": False, "current": "r"}
        answer: dict[str, Any] = getattr(self, "answer")  # noqa: B009
        return {"scheme": "http", "everywhere": False, **answer}


def run(*words: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([str(w) for w in words], capture_output=True, text=True, check=False)


@needs("ssh", "promtool")
def test_alerts_fire_when_they_should_and_not_before(tmp_path: Path) -> None:
    (tmp_path / "rules.yml").write_bytes((FILES / "rules.yml").read_bytes())
    (tmp_path / "test.yml").write_text(RULES_TEST)
    done = run("promtool", "test", "rules", tmp_path / "test.yml")
    assert done.returncode == 0, done.stdout + done.stderr


@needs("ssh")
def test_alerts_and_dashboard_ask_for_nothing_that_readers_do_not_report(reader: Reader) -> None:
    told = metrics(hub_after(reader, "23"), Temperature())
    optional = {"lenet_edge_temperature_celsius", "lenet_edge_frame_age_seconds"}
    outputs = {f"lenet_edge_output_{n}" for n in ("queued", "delivered_total", "dropped_total",
                                                  "rejected_total")}  # fmt: skip
    known = set(re.findall(r"^(lenet_edge_\w+)", told, re.MULTILINE)) | optional | outputs
    for name in ("rules.yml", "dashboard.json"):
        asked = set(re.findall(r"lenet_edge_\w+", (FILES / name).read_text()))
        assert asked
        assert asked <= known


@contextmanager
def prometheus(folder: Path) -> Iterator[str]:
    """Run Prometheus with the files in a folder, and yield its address."""
    listen = f"127.0.0.1:{free_port()}"
    words = [f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/data",
             f"--web.listen-address={listen}"]  # fmt: skip
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(["prometheus", *words], stdout=log, stderr=log)
        try:
            yield f"http://{listen}"
        finally:
            process.terminate()
            process.wait()


def query(address: str, expression: str) -> list[Any]:
    url = f"{address}/api/v1/query?{urllib.parse.urlencode({'query': expression})}"
    try:
        with urllib.request.urlopen(url, timeout=5) as reply:
            found: list[Any] = json.load(reply)["data"]["result"]
            return found
    except urllib.error.HTTPError as error:
        if error.code == 503:  # It has just been started.
            return []
        raise
    except OSError:
        return []


@needs("ssh", "prometheus", "live")
def test_prometheus_scrapes_a_reader_with_the_files_as_they_are(
    reader: Reader, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    folder = tmp_path / "monitoring"
    with run_server(reader, tmp_path, token_file=token) as server:
        port = int(server.address.rstrip("/").rpartition(":")[2])
        member = FleetMember(Page(port, token.read_text().strip()), "gas")
        assert write_monitoring([member], folder) == Written(1, (), ())
        [token_file] = folder.glob("token-*")
        assert stat.S_IMODE(token_file.stat().st_mode) == 0o600
        # Prometheus waits up to one interval before the first query.
        file = folder / "prometheus.yml"
        file.write_text(file.read_text().replace('"30s"', '"1s"'))
        with prometheus(folder) as address:
            found = wait_for(lambda: query(address, "lenet_edge_frames_total > 0"))
            assert found[0]["metric"]["instance"] == "pi@here (gas)"
            panels = json.loads((folder / "dashboard.json").read_text())["panels"]
            for target in (target for panel in panels for target in panel["targets"]):
                query(address, target["expr"].replace("$reader", ".*"))
            assert query(address, "sum(lenet_edge_up)")[0]["value"][1] == "1"


@needs("ssh")
def test_a_reader_that_is_down_is_named_and_the_others_are_watched(tmp_path: Path) -> None:
    class Down(Machine):
        def python(self, program: str, *words: str, **_: Any) -> dict[str, Any]:
            return {"base": "/opt", "sudo": False, "current": None}

    members = [FleetMember(Down("pi@x")), FleetMember(Page(80, None))]
    assert write_monitoring(members, tmp_path) == Written(1, (), ("pi@x: no reader is installed",))
    assert targets(tmp_path) == [["localhost:80"]]


def targets(folder: Path) -> list[list[str]]:
    jobs = json.loads((folder / "prometheus.yml").read_text())["scrape_configs"]
    return [job["static_configs"][0]["targets"] for job in jobs]


@needs("ssh")
def test_a_reader_that_goes_down_is_watched_as_before(tmp_path: Path) -> None:
    class Down(Page):
        def python(self, *_: Any, **__: Any) -> dict[str, Any]:
            raise DeviceError("cannot reach pi@here")

    up = [FleetMember(Page(81, "a"), "one"), FleetMember(Page(82, "b"), "two")]
    assert write_monitoring(up, tmp_path).watched == 2
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    # It also stands elsewhere in the file now.
    down = [up[1], FleetMember(Down(0, None), "one")]
    assert write_monitoring(down, tmp_path) == Written(2, ("cannot reach pi@here",), ())
    assert targets(tmp_path) == [["localhost:82"], ["localhost:81"]]
    after = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert after.keys() == before.keys()
    assert {n: c for n, c in after.items() if "token" in n} == {
        n: c for n, c in before.items() if "token" in n
    }
    # One that is no member any more is forgotten, with its token.
    assert write_monitoring(up[1:], tmp_path).watched == 1
    assert len(list(tmp_path.glob("token-*"))) == 1


@needs("ssh")
@pytest.mark.parametrize("name", ["prometheus.yml", "rules.yml", "dashboard.json"])
def test_a_file_of_somebody_else_or_a_changed_one_is_never_replaced(
    name: str, tmp_path: Path
) -> None:
    members = [FleetMember(Page(80, None))]
    (tmp_path / name).write_text("mine")
    for _ in range(2):
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        with pytest.raises(OutputError, match=f"{name} was not written by this command"):
            write_monitoring(members, tmp_path)
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
        write_monitoring(members, tmp_path, force=True)
        write_monitoring(members, tmp_path)
        (tmp_path / name).write_text("changed")
