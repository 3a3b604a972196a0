"""Settings: one file, checked as a whole, saved without losing a comment."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.settings.settings import Settings, describe, explain, load, save
from lenet_edge.core.errors import SettingsError
from lenet_edge.core.schema import settings_of
from tests.needs import needs

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


def test_every_problem_is_named_with_what_is_allowed(tmp_path: Path) -> None:
    text = """
    [camera]
    rotation = 45
    region = [0.5, 0.5, 0.6, 0.2]
    [reading]
    stabel = 3
    sensitivity = "high"
    smallest = 0
    expected = 2.5
    [sevre]
    """
    with pytest.raises(SettingsError) as caught:
        load(written(tmp_path, text))
    problems = caught.value.problems
    assert len(problems) == 7
    assert "camera.rotation is 45; it must be 0, 90, 180 or 270" in problems
    assert "reading.stabel is no setting; did you mean stable?" in problems
    assert "[sevre] is no section; did you mean serve?" in problems
    assert 'reading.sensitivity is "high"; it must be a number from 0.1 to 10' in problems
    assert str(tmp_path) in str(caught.value)


@pytest.mark.parametrize("text", ["[camera", "\xff", "camera = 3"])
def test_what_is_no_configuration_is_one_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(SettingsError, match=r"bad\.toml"):
        load(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="config init"):
        load(tmp_path / "none.toml")


@needs("tomlkit")
def test_saving_a_knob_keeps_comments_and_all_else(tmp_path: Path) -> None:
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


@needs("tomlkit")
def test_a_first_knob_makes_the_file(tmp_path: Path) -> None:
    save(tmp_path / "new.toml", {"camera": {"region": (0.0, 0.25, 1.0, 0.5)}})
    assert load(tmp_path / "new.toml").camera.region == (0.0, 0.25, 1.0, 0.5)


def test_the_explanation_is_a_file_that_changes_nothing_and_names_everything() -> None:
    text = explain()
    assert Settings().changed(tomllib.loads(text)) == Settings()
    for name, settings in describe().items():
        assert f"[{name}]" in text
        for setting in settings:
            assert f"#{setting.key} = " in text
            assert setting.knob.help in text


def test_every_default_of_the_explanation_is_accepted() -> None:
    lines = [line for line in explain().splitlines() if not line.startswith("# ")]
    uncommented = [line.lstrip("#") for line in lines if "# unset" not in line]
    assert Settings().changed(tomllib.loads("\n".join(uncommented))) == Settings()


def test_what_is_wrong_changes_nothing() -> None:
    settings = Settings()
    with pytest.raises(SettingsError):
        settings.changed({"reading": {"stable": 7, "expected": -1}})
    assert settings == Settings()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
KEYS = [(name, s.key) for name, kind in Settings.sections().items() for s in settings_of(kind)]


@given(st.sampled_from(KEYS), VALUES)
def test_any_value_is_taken_or_refused_by_name(place: tuple[str, str], value: object) -> None:
    section, key = place
    refused = ""
    settings = Settings()
    try:
        settings = settings.changed({section: {key: value}})
    except SettingsError as error:
        refused = str(error)
    assert not refused or f"{section}.{key}" in refused
    assert Settings().changed(settings.to_dict()) == settings
