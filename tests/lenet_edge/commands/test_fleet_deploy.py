"""``lenet-edge fleet deploy`` reports each machine, and ends with the code of what happened."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from device.service import rollout
from lenet_edge.commands import fleet_deploy
from lenet_edge.core.errors import DeviceError
from tests.conftest import run_cli
from tests.lenet_edge.commands.fake_ssh import HEALTHY, write_ssh


@pytest.fixture
def fleet(tmp_path: Path) -> Path:
    (tmp_path / "lenet_edge-0-py3-none-any.whl").touch()
    path = tmp_path / "FLEET.toml"
    path.write_text(
        'wheel = "lenet_edge-0-py3-none-any.whl"\nmachines = ["pi@a", "pi@b", "pi@bad"]'
    )
    return path


def deploy(fleet: Path, *words: object) -> tuple[int, str, str]:
    path = f"{fleet.parent}:{os.environ['PATH']}"
    done = run_cli("fleet", "deploy", fleet, "--watch", 0, *words, PATH=path)
    return done.returncode, done.stdout, done.stderr


def test_nothing_is_changed_while_more_machines_are_down_than_may_be(fleet: Path) -> None:
    write_ssh(fleet.parent, HEALTHY)
    code, out, err = deploy(fleet)
    assert code == 10
    assert "nothing was changed" in err
    assert out == ""
    assert "failed: pi@bad" in err
    assert " install " not in (fleet.parent / "calls").read_text()


def test_the_others_get_the_release_if_one_may_fail(fleet: Path) -> None:
    write_ssh(fleet.parent, HEALTHY)
    code, out, err = deploy(fleet, "--allow-failed", 1, "--json")
    assert code == 0, err
    machines = json.loads(out)["machines"]
    assert [machine["state"] for machine in machines] == ["running", "running", "failed"]


def test_progress_is_on_stderr_and_the_result_on_stdout(fleet: Path) -> None:
    write_ssh(fleet.parent, HEALTHY)
    code, out, err = deploy(fleet, "--allow-failed", 1)
    assert code == 0, err
    assert out.startswith("2 of 3 machines run lenet5-")
    assert len(out.splitlines()) == 1
    assert "stage: 1 of 2 machines" in err


def test_one_machine_is_no_machines(fleet: Path) -> None:
    write_ssh(fleet.parent, HEALTHY)
    fleet.write_text('machines = ["pi@a"]')
    _, out, err = deploy(fleet)
    assert out.startswith("1 of 1 machine run")
    assert "to 1 machine\n" in err


def test_a_fleet_that_falls_ill_goes_back(fleet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_ssh(fleet.parent, {**HEALTHY, "healthy": False, "reason": "no light"})
    monkeypatch.setenv("PATH", f"{fleet.parent}:{os.environ['PATH']}")
    monkeypatch.setattr(rollout, "_BETWEEN_QUESTIONS", 0.0)
    words = [str(fleet), "--watch", "0", "--allow-failed", "1"]
    done = CliRunner().invoke(fleet_deploy.command, words)
    assert isinstance(done.exception, DeviceError)
    out = done.stderr
    assert "pi@a is not healthy: no light" in out
    assert "pi@a: rolled back to lenet5-abc" in out
    assert "pi@b: lenet5-new" not in out


def test_a_wrong_stage_is_refused_before_any_machine_is_contacted(fleet: Path) -> None:
    write_ssh(fleet.parent, HEALTHY)
    code, _, err = deploy(fleet, "--stages", "1,120%")
    assert code == 2
    assert "'120%' is no stage" in err
    assert not (fleet.parent / "calls").exists()
