"""``lenet-edge config show``: the effective settings, without secrets."""

import json
from pathlib import Path

from tests.conftest import run_cli


def test_the_output_is_a_settings_file_with_the_same_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[camera]\nregion = [0.1, 0.2, 0.3, 0.4]\nsource = "v4l2:0"\n')
    shown = run_cli("config", "show", "--config", path).stdout
    again = tmp_path / "again.toml"
    again.write_text(shown)
    assert "region = [0.1, 0.2, 0.3, 0.4]" in shown
    assert run_cli("config", "show", "--config", again).stdout == shown


def test_secrets_are_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[mqtt]\nurl = "mqtt://me:hush@broker/meter"\n')
    for more in ((), ("--json",)):
        done = run_cli("config", "show", "--config", path, *more)
        assert done.returncode == 0
        assert "hush" not in done.stdout
    assert "# url is set, but not shown" in run_cli("config", "show", "--config", path).stdout


def test_json_has_the_values_by_section_and_key() -> None:
    document = json.loads(run_cli("config", "show", "--json").stdout)
    assert document["settings"]["reading"]["stable"] == 3
