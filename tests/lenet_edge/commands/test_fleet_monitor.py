"""``lenet-edge fleet monitor`` writes files, and names the readers that are missing in them."""

import json
import os
from pathlib import Path

from tests.conftest import run_cli
from tests.lenet_edge.commands.fake_ssh import HEALTHY, write_ssh


def test_the_readers_that_answer_are_watched_and_the_rest_is_named(tmp_path: Path) -> None:
    write_ssh(tmp_path, HEALTHY)
    path = f"{tmp_path}:{os.environ['PATH']}"
    (tmp_path / "FLEET.toml").write_text('machines = ["pi@a", "pi@bad"]')
    out = tmp_path / "monitoring"
    done = run_cli("fleet", "monitor", tmp_path / "FLEET.toml", "--out", out, PATH=path)
    assert done.returncode == 10
    assert done.stdout == f"{out}/prometheus.yml watches 1 of 2 readers\n"
    assert "1 reader is missing" in done.stderr
    job = json.loads((out / "prometheus.yml").read_text())["scrape_configs"][0]
    assert job["static_configs"][0]["targets"] == ["pi.local:8080"]
    assert (out / job["authorization"]["credentials_file"]).read_text() == "secret"
