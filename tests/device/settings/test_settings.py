"""Settings: every value is checked, every problem is named, and every setting is described."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.settings.settings import Settings, describe
from lenet_edge.core.errors import SettingsError
from lenet_edge.core.schema import Setting, settings_of

ALL = [(name, setting) for name, settings in describe().items() for setting in settings]
NAMES = [f"{name}.{setting.key}" for name, setting in ALL]


def test_every_problem_is_named_with_what_is_allowed() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings().changed(
            {
                "camera": {"rotation": 45, "region": [0.5, 0.5, 0.6, 0.2]},
                "reading": {
                    "stabel": 3,
                    "sensitivity": "high",
                    "smallest": 0,
                    "expected": 2.5,
                },
                "sevre": {},
                "record": 3,  # type: ignore[dict-item]
            }
        )
    problems = caught.value.problems
    assert len(problems) == 8
    assert "camera.rotation is 45; it must be 0, 90, 180 or 270" in problems
    assert "reading.stabel is not a setting; did you mean reading.stable?" in problems
    assert "[sevre] is not a section; did you mean serve?" in problems
    assert 'reading.sensitivity is "high"; it must be a number from 0.1 to 10' in problems
    assert "record is a section: write it as [record]" in problems


def test_the_error_for_a_setting_outside_its_section_names_the_section() -> None:
    with pytest.raises(SettingsError, match=r"reading\.stable, write it below \[reading\]"):
        Settings().changed({"stable": 3})  # type: ignore[dict-item]


def test_a_wrong_value_changes_nothing() -> None:
    settings = Settings()
    with pytest.raises(SettingsError):
        settings.changed({"reading": {"stable": 7, "expected": -1}})
    assert settings == Settings()


def test_none_unsets_an_optional_setting_only() -> None:
    changed = Settings().changed({"reading": {"expected": 5}})
    assert changed.changed({"reading": {"expected": None}}) == Settings()
    with pytest.raises(SettingsError, match=r"reading\.stable has no value"):
        changed.changed({"reading": {"stable": None}})


def test_the_old_name_of_a_section_is_accepted() -> None:
    assert Settings().changed({"sanity": {"digits": 5}}).validity.digits == 5


def test_the_old_and_the_new_name_of_a_section_exclude_each_other() -> None:
    with pytest.raises(SettingsError, match=r"\[sanity\] is the old name of \[validity\]"):
        Settings().changed({"sanity": {"digits": 5}, "validity": {"rising": True}})


def test_the_old_name_of_a_setting_is_accepted() -> None:
    changed = Settings().changed({"mqtt": {"unit": "m³", "decimals": 3}, "meter": {}})
    assert (changed.meter.unit, changed.meter.decimals) == ("m³", 3)


def test_the_old_and_the_new_name_of_a_setting_exclude_each_other() -> None:
    with pytest.raises(SettingsError, match=r"mqtt\.unit is the old name of meter\.unit"):
        Settings().changed({"mqtt": {"unit": "m³"}, "meter": {"unit": "L"}})


@pytest.mark.parametrize("listen", ["8080", "localhost:", ":80", "host:99999", "host:port"])
def test_an_address_needs_a_host_and_a_port(listen: str) -> None:
    with pytest.raises(SettingsError, match="write HOST:PORT"):
        Settings().changed({"serve": {"listen": listen}})


def test_secrets_are_neither_shown_nor_reported() -> None:
    settings = Settings().changed({"mqtt": {"url": "mqtt://me:hush@broker"}})
    assert "url" not in settings.to_dict()["mqtt"]
    with pytest.raises(SettingsError) as caught:
        Settings().changed({"mqtt": {"url": "http://me:hush@broker"}})
    assert "hush" not in str(caught.value)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
KEYS = [(name, s.key) for name, kind in Settings.sections().items() for s in settings_of(kind)]


@given(st.sampled_from(KEYS), VALUES)
def test_any_value_is_accepted_or_refused_by_name(place: tuple[str, str], value: object) -> None:
    section, key = place
    refused = ""
    settings = Settings()
    try:
        settings = settings.changed({section: {key: value}})
    except SettingsError as error:
        refused = str(error)
    assert not refused or f"{section}.{key}" in refused
    assert Settings().changed(settings.to_dict()) == settings


@pytest.mark.parametrize("setting", [setting for _, setting in ALL], ids=NAMES)
def test_every_setting_is_described_in_whole_sentences(setting: Setting) -> None:
    assert setting.field.help[0].isupper()
    assert setting.field.help.endswith(".")


def test_no_two_settings_of_a_section_have_the_same_description() -> None:
    texts = Counter((name, setting.field.help) for name, setting in ALL)
    assert [text for text, count in texts.items() if count > 1] == []


@pytest.mark.parametrize("section", Settings.sections().values(), ids=Settings.sections())
def test_every_section_is_described_in_a_whole_sentence(section: type) -> None:
    first_line = (section.__doc__ or "").splitlines()[0]
    assert first_line[0].isupper()
    assert first_line.endswith(".")


@pytest.mark.parametrize("setting", [setting for _, setting in ALL], ids=NAMES)
def test_an_unset_setting_has_an_example_and_its_help_says_what_unset_means(
    setting: Setting,
) -> None:
    assert (setting.default is None) == (setting.field.example is not None)
    assert (setting.default is None) == ("(default: " in setting.field.help)
