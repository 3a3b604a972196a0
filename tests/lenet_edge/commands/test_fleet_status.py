"""``lenet-edge fleet status`` shows every machine, and fails unless all are healthy."""

import json
import os
from pathlib import Path

from tests.conftest import run_cli
from tests.lenet_edge.commands.fake_ssh import HEALTHY, write_ssh


def test_every_machine_is_a_row_with_its_last_reading(tmp_path: Path) -> None:
    write_ssh(tmp_path, HEALTHY)
    path = f"{tmp_path}:{os.environ['PATH']}"
    (tmp_path / "FLEET.toml").write_text('machines = ["pi@a", {target = "pi@a", name = "gas"}]')
    done = run_cli("fleet", "status", tmp_path / "FLEET.toml", PATH=path)
    assert done.returncode == 0, done.stderr
    for word in ("pi@a (gas)", "lenet5-new", "healthy", "30119", "4.5"):
        assert word in done.stdout


def test_one_machine_that_never_answers_is_unreachable_and_keeps_no_other_waiting(
    tmp_path: Path,
) -> None:
    ssh = write_ssh(tmp_path, HEALTHY)
    # What ssh has started holds its end of the pipes, as a ProxyCommand may.
    hangs = "*pi@hangs*) sleep 300 ;;\n*pi@bad*)"
    ssh.write_text(ssh.read_text().replace("*pi@bad*)", hangs))
    path = f"{tmp_path}:{os.environ['PATH']}"
    (tmp_path / "FLEET.toml").write_text('machines = ["pi@a", "pi@hangs"]')
    words = ("fleet", "status", tmp_path / "FLEET.toml", "--limit", "20")
    done = run_cli(*words, PATH=path)
    assert done.returncode == 8
    assert "pi@hangs: pi@hangs has not answered within 20 s" in done.stderr
    assert "1 of 2 machines is not healthy" in done.stderr
    assert "30119" in done.stdout


def test_the_exit_code_is_8_if_one_is_not_healthy_and_the_reason_is_said(tmp_path: Path) -> None:
    ill = {**HEALTHY, "healthy": False, "reason": "the camera is gone", "page": None}
    write_ssh(tmp_path, ill)
    path = f"{tmp_path}:{os.environ['PATH']}"
    (tmp_path / "FLEET.toml").write_text('machines = ["pi@a", "pi@bad"]')
    done = run_cli("fleet", "status", tmp_path / "FLEET.toml", "--json", PATH=path)
    assert done.returncode == 8
    ill_one, bad = json.loads(done.stdout)["machines"]
    assert (ill_one["healthy"], ill_one["problem"]) == (False, "the camera is gone")
    assert "Connection refused" in bad["problem"]
    assert "2 of 2 machines are not healthy" in done.stderr
