"""The settings file: checked as a whole, saved without losing a comment, and self-explaining."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.frames.source_names import source_problem
from device.settings.settings import Settings, describe
from device.settings.settings_file import (
    commented_file,
    effective_file,
    load,
    save,
    short_file,
    toml_line,
)
from lenet_edge.core.errors import OutputError, SettingsError

FILE = """\
# our meter in the cellar
[camera]
source = "v4l2:0"   # the blue one
region = [0.1, 0.2, 0.5, 0.25]

[reading]
stable = 5
sensitivity = 2
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "lenet-edge.toml"
    path.write_text(text)
    return path


def test_a_file_is_read(tmp_path: Path) -> None:
    settings = load(written(tmp_path, FILE))
    assert settings.camera.source == "v4l2:0"
    assert settings.camera.region == (0.1, 0.2, 0.5, 0.25)
    assert settings.reading.sensitivity == 2.0
    assert settings.reading.reject is None


def test_an_empty_file_is_all_defaults(tmp_path: Path) -> None:
    assert load(written(tmp_path, "")) == Settings()


def test_the_problems_of_a_file_are_reported_with_its_path(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load(written(tmp_path, "[reading]\nstabel = 3\nsmallest = 0\n"))
    assert len(caught.value.problems) == 2
    assert str(tmp_path) in str(caught.value)


@pytest.mark.parametrize("text", ["[camera", "\xff", "camera = 3"])
def test_a_file_that_is_not_a_settings_file_is_one_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(SettingsError, match=r"bad\.toml"):
        load(path)


def test_a_missing_file_is_reported_with_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="config init"):
        load(tmp_path / "none.toml")


def test_saving_a_setting_keeps_comments_and_everything_else(tmp_path: Path) -> None:
    path = written(tmp_path, FILE)
    save(path, {"reading": {"sensitivity": 3.0, "reject": -2.5}, "camera": {"region": None}})
    text = path.read_text()
    assert "# our meter in the cellar" in text
    assert "# the blue one" in text
    settings = load(path)
    assert settings.reading.sensitivity == 3.0
    assert settings.reading.reject == -2.5
    assert settings.reading.stable == 5
    assert settings.camera.region is None
    assert settings.camera.source == "v4l2:0"


def test_saving_creates_a_missing_file(tmp_path: Path) -> None:
    save(tmp_path / "new.toml", {"camera": {"region": (0.0, 0.25, 1.0, 0.5)}})
    assert load(tmp_path / "new.toml").camera.region == (0.0, 0.25, 1.0, 0.5)


@pytest.mark.parametrize("section", ["sanity", "validity"])
@pytest.mark.parametrize("name", ["sanity", "validity"])
def test_a_section_keeps_its_name_in_the_file(tmp_path: Path, name: str, section: str) -> None:
    path = written(tmp_path, f"[{name}]\ndigits = 4\n")
    save(path, {section: {"rising": True}})
    assert tomllib.loads(path.read_text()) == {name: {"digits": 4, "rising": True}}
    assert load(path).validity.digits == 4


def test_a_setting_keeps_its_old_place_in_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, '[mqtt]\nunit = "L"\n')
    save(path, {"meter": {"unit": "m³", "decimals": 3}})
    assert tomllib.loads(path.read_text()) == {"mqtt": {"unit": "m³"}, "meter": {"decimals": 3}}
    assert load(path).meter.unit == "m³"
    save(path, {"meter": {"unit": None}})
    assert load(path).meter.unit is None


def test_a_damaged_file_is_not_changed(tmp_path: Path) -> None:
    path = written(tmp_path, "[camera")
    with pytest.raises(SettingsError, match="cannot change"):
        save(path, {"reading": {"stable": 2}})
    assert path.read_text() == "[camera"


def test_a_file_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises((OutputError, SettingsError), match=r"x\.toml"):
        save(tmp_path / "file" / "x.toml", {"reading": {"stable": 2}})


def test_the_commented_file_changes_nothing_and_names_every_setting(tmp_path: Path) -> None:
    text = commented_file()
    assert load(written(tmp_path, text)) == Settings()
    for name, settings in describe().items():
        assert f"[{name}]" in text
        for setting in settings:
            assert f"#{setting.key} = " in text
            assert setting.field.help in text.replace("\n# ", " ")


def commented_settings() -> list[int]:
    """Return the numbers of the lines that are settings."""
    lines = commented_file().splitlines()
    return [i for i, line in enumerate(lines) if line.startswith("#") and line[1] != " "]


def test_each_line_of_the_commented_file_is_a_valid_setting_without_its_hash(
    tmp_path: Path,
) -> None:
    assert len(commented_settings()) == sum(map(len, describe().values()))
    for number in commented_settings():
        lines = commented_file().splitlines()
        lines[number] = lines[number].removeprefix("#")
        load(written(tmp_path, "\n".join(lines)), more_follow=True)


def test_the_commented_file_is_valid_without_all_of_its_hashes(tmp_path: Path) -> None:
    lines = commented_file().splitlines()
    for number in commented_settings():
        lines[number] = lines[number].removeprefix("#")
    settings = load(written(tmp_path, "\n".join(lines)))
    for name, described in describe().items():
        for setting in described:
            assert getattr(getattr(settings, name), setting.key) == setting.shown


SOURCE = st.text(st.characters(exclude_categories=["Cs"])).filter(
    lambda name: source_problem(name) is None
)


@given(SOURCE, st.integers(1, 1000))
def test_the_effective_file_has_the_same_settings(source: str, stable: int) -> None:
    settings = Settings().changed(
        {
            "camera": {"source": source, "region": (0.1, 0.2, 0.3, 0.4)},
            "reading": {"stable": stable},
        }
    )
    assert Settings().changed(tomllib.loads(effective_file(settings))) == settings


def test_the_effective_file_hides_secrets() -> None:
    shown = effective_file(Settings().changed({"mqtt": {"url": "mqtt://me:hush@broker"}}))
    assert "hush" not in shown
    assert "# url is set, but not shown" in shown
    assert "# topic is unset" in shown


def test_the_effective_file_hides_the_secret_parts_of_a_value() -> None:
    changes = {
        "camera": {"source": "http://me:hush@host/cam?pwd=hush"},
        "exec": {"command": "curl -u me:hush http://host"},
    }
    shown = effective_file(Settings().changed(changes))
    assert "hush" not in shown
    assert '# Parts of it are not shown: source = "http://host/cam?pwd=***"' in shown
    assert '# Parts of it are not shown: command = "curl ***"' in shown
    assert Settings().changed(tomllib.loads(shown)) == Settings()


VALUES = (
    st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
)


@given(VALUES | st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_every_value_is_written_as_toml(value: object) -> None:
    (line,) = toml_line("key", value).split("\n")
    read = tomllib.loads(line)["key"]
    assert read == (list(value) if isinstance(value, tuple) else value)


def test_the_short_file_has_what_differs_from_the_defaults(tmp_path: Path) -> None:
    settings = Settings().changed(
        {"camera": {"region": (0.1, 0.2, 0.5, 0.25)}, "meter": {"unit": "m³", "decimals": 3}}
    )
    content = short_file(settings)
    assert load(written(tmp_path, content)) == settings
    assert "polarity" not in content
    assert load(written(tmp_path, short_file(Settings()))) == Settings()


def test_the_short_file_has_no_secrets() -> None:
    settings = Settings().changed(
        {"camera": {"source": "rtsp://user:geheim@cam"}, "mqtt": {"url": "mqtt://me:geheim@broker"}}
    )
    assert "geheim" not in short_file(settings)
    assert "# source is set, but not shown: add it here" in short_file(settings)
