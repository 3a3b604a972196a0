"""``lenet-edge config init``: a file with every setting as a comment."""

from pathlib import Path

from device.settings.settings import describe
from tests.conftest import run_cli


def test_the_file_names_every_setting_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    assert run_cli("config", "init", path).returncode == 0
    text = path.read_text()
    for settings in describe().values():
        for setting in settings:
            assert f"#{setting.key} = " in text
    assert run_cli("config", "check", "--config", path).returncode == 0
    assert run_cli("config", "show", "--config", path).stdout == run_cli("config", "show").stdout


def test_a_setting_is_changed_by_removing_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    assert "remove the '#'" in run_cli("config", "init", path).stderr
    path.write_text(path.read_text().replace("#size = ", "size = "))
    assert "size = [640, 480]" in run_cli("config", "show", "--config", path).stdout


def test_an_existing_file_is_replaced_only_with_force(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\n")
    done = run_cli("config", "init", path)
    assert done.returncode == 6
    assert "--force" in done.stderr
    assert path.read_text() == "# mine\n"
    assert run_cli("config", "init", path, "--force").returncode == 0
    assert "# mine" not in path.read_text()
