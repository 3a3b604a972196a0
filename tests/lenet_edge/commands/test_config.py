"""``lenet-edge config``: a file that explains itself, every problem at once, and no secrets."""

import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.settings.settings import Settings
from lenet_edge.commands.config_show import _section
from lenet_edge.core.schema import settings_of
from tests.conftest import run_cli

ALL = [
    (name, setting)
    for name, section in Settings.sections().items()
    for setting in settings_of(section)
]


def test_a_file_to_begin_with_names_every_setting_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    assert run_cli("config", "init", path).returncode == 0
    text = path.read_text()
    for _, setting in ALL:
        assert f"#{setting.key} = " in text
        assert setting.knob.help.splitlines()[0] in text
    assert run_cli("config", "check", "--config", path).returncode == 0
    assert run_cli("config", "show", "--config", path).stdout == run_cli("config", "show").stdout


def test_a_file_that_is_there_is_not_replaced_without_being_asked(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\n")
    done = run_cli("config", "init", path)
    assert done.returncode == 6
    assert "--force" in done.stderr
    assert path.read_text() == "# mine\n"
    assert run_cli("config", "init", path, "--force").returncode == 0


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[reading]\nstable = 0\nengin = "auto"\n[camera]\nrotation = "left"\n')
    done = run_cli("config", "check", "--config", path)
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 3
    assert "1 to 1000" in done.stdout
    assert "did you mean engine?" in done.stdout
    assert "3 problems" in done.stderr
    document = json.loads(run_cli("config", "check", "--config", path, "--json").stdout)
    assert document["problems"] == done.stdout.splitlines()


@pytest.mark.parametrize("content", [b"[camera", b"\xff\xfe", None])
def test_what_is_no_toml_is_one_problem(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "settings.toml"
    if content is not None:
        path.write_bytes(content)
    done = run_cli("config", "check", "--config", path)
    assert done.returncode == 2
    assert str(path) in done.stdout
    assert len(done.stderr.splitlines()) == 1


def test_a_setting_is_explained_with_its_bounds_and_default() -> None:
    done = run_cli("config", "explain", "reading.stable")
    assert "from 1 to 1000; default 3; takes effect at once" in done.stdout


def test_all_settings_are_described_for_programs() -> None:
    described = json.loads(run_cli("config", "explain", "--json").stdout)["settings"]
    assert [s["name"] for s in described] == [f"{name}.{setting.key}" for name, setting in ALL]


def test_a_setting_that_does_not_exist_is_answered_with_one_that_does() -> None:
    done = run_cli("config", "explain", "reading.stabel")
    assert done.returncode == 2
    assert "did you mean reading.stable?" in done.stderr


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(1, 1000))
def test_what_is_shown_is_such_a_file_again(source: str, stable: int) -> None:
    settings = Settings().changed(
        {
            "camera": {"source": source, "region": (0.1, 0.2, 0.3, 0.4)},
            "reading": {"stable": stable},
        }
    )
    shown = "\n".join(_section(name, settings) for name in settings.sections())
    assert Settings().changed(tomllib.loads(shown)) == settings


def test_secrets_are_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[mqtt]\nurl = "mqtt://me:hush@broker/meter"\n')
    for more in ((), ("--json",)):
        done = run_cli("config", "show", "--config", path, *more)
        assert done.returncode == 0
        assert "hush" not in done.stdout
    assert "# url: given, not shown" in run_cli("config", "show", "--config", path).stdout
