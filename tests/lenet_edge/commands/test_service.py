"""``lenet-edge service``: the group of commands, where systemd does not run."""

from pathlib import Path

import pytest

from lenet_edge.commands.service import ACTIONS
from tests.conftest import run_cli

no_systemd = pytest.mark.skipif(
    Path("/run/systemd/system").is_dir(),
    reason="systemd runs here, and a test must not install services on somebody's machine",
)


def test_help_lists_every_command_of_the_group() -> None:
    shown = " ".join(run_cli("service", "--help").stdout.split())
    for name, (_, line) in ACTIONS.items():
        assert f"{name} {line}" in shown


@no_systemd
@pytest.mark.parametrize("action", ACTIONS)
def test_a_missing_systemd_is_reported(tmp_path: Path, action: str) -> None:
    config = tmp_path / "settings.toml"
    config.touch()
    more = ["--config", config] if action == "install" else []
    done = run_cli("service", action, *more)
    assert done.returncode == 7
    assert "systemd does not run here" in done.stderr
    assert len(done.stderr.splitlines()) == 1
