"""``lenet-edge config explain``: one setting, a section, or all settings."""

import json

from device.settings.settings import describe
from tests.conftest import run_cli

NAMES = [f"{name}.{setting.key}" for name, settings in describe().items() for setting in settings]


def test_a_setting_is_explained_with_its_bounds_and_default() -> None:
    done = run_cli("config", "explain", "reading.stable")
    assert "from 1 to 1000. Default: 3. Takes effect immediately." in done.stdout


def test_an_unset_setting_is_explained_with_an_example() -> None:
    done = run_cli("config", "explain", "reading.expected")
    assert "Default: unset (example: 7)." in done.stdout


def test_a_section_is_explained_setting_by_setting() -> None:
    done = run_cli("config", "explain", "reading")
    names = [line.partition(":")[0] for line in done.stdout.splitlines() if line[0] != " "]
    assert names == [name for name in NAMES if name.startswith("reading.")]


def test_all_settings_are_described_for_programs() -> None:
    described = json.loads(run_cli("config", "explain", "--json").stdout)["settings"]
    assert [setting["name"] for setting in described] == NAMES


def test_the_closest_name_is_suggested_for_an_unknown_setting() -> None:
    done = run_cli("config", "explain", "reading.stabel")
    assert done.returncode == 2
    assert "did you mean reading.stable?" in done.stderr
