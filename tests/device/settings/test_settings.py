"""Settings: every value is checked, every problem is named, and every setting is described."""

from collections import Counter
from pathlib import Path

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


COUNTER = {"digits": 4, "rising": True, "largest_step": 20, "wraps": True}


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"validity": {"wraps": True}}, "validity.rising"),
        ({"validity": {"wraps": True, "rising": True, "digits": 4}}, "validity.largest_step"),
        ({"validity": {**COUNTER, "largest_step": 10_000}}, "differ by more than 9999"),
        ({"validity": COUNTER, "meter": {"decimals": 5}}, "meter.decimals is 5"),
        ({"validity": COUNTER, "reading": {"expected": 5}}, "leave one of them out"),
        ({"reading": {"smallest": 30, "largest": 20}}, "reading.largest, which is 20"),
        ({"serve": {"tls_key": "key.pem"}}, "serve.tls_cert is not"),
        ({"mqtt": {"topic": "cellar"}}, "mqtt.url is not"),
    ],
)
def test_settings_that_do_not_fit_together_are_refused_together(
    changes: dict[str, dict[str, object]], named: str
) -> None:
    with pytest.raises(SettingsError, match=named) as caught:
        Settings().changed({**changes, "record": {"folder": 3}})
    assert len(caught.value.problems) == 2
    Settings().changed(changes, more_follow=True)


def test_settings_that_fit_together_are_accepted() -> None:
    changes = {"validity": COUNTER, "meter": {"decimals": 4}, "reading": {"expected": 4}}
    assert Settings().changed(changes).validity.wraps


def test_a_refused_value_is_not_also_said_to_be_missing() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings().changed({"validity": {**COUNTER, "digits": "four"}})
    assert len(caught.value.problems) == 1


@pytest.mark.parametrize("topic", ["a/+/b", "a/#", "$SYS/a", ""])
@pytest.mark.parametrize("key", ["topic", "discovery_prefix"])
def test_a_topic_without_wildcards_is_needed_to_publish(key: str, topic: str) -> None:
    with pytest.raises(SettingsError, match=rf"mqtt\.{key} is "):
        Settings().changed({"mqtt": {"url": "mqtt://broker", key: topic}})


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("mqtt", "url", "mqtt://my broker/cellar"),
        ("mqtt", "url", "mqtt://broker/a/%23"),
        ("webhook", "url", "https://example .org/hook"),
        ("serve", "listen", "my host:8080"),
        ("camera", "source", "rtsp://my camera/stream"),
    ],
)
def test_a_host_with_spaces_is_refused(section: str, key: str, value: str) -> None:
    with pytest.raises(SettingsError, match=rf"{section}\.{key} is "):
        Settings().changed({section: {key: value}})


def test_what_this_machine_lacks_is_named(tmp_path: Path) -> None:
    nowhere = str(tmp_path / "none" / "none")
    named = {
        "camera": {"source": nowhere},
        "reading": {"bundle": nowhere, "trusted_keys": nowhere},
        "serve": {"tls_cert": nowhere, "tls_key": nowhere},
        "mqtt": {"url": "mqtts://broker", "password_file": nowhere, "ca_file": nowhere},
        "csv": {"file": nowhere},
        "webhook": {"url": "http://host", "token_file": nowhere, "ca_file": nowhere},
        "exec": {"command": nowhere},
    }
    problems = Settings().problems(named, here=True)
    keys = [f"{name}.{key}" for name, table in named.items() for key in table if key != "url"]
    assert sorted(problem.partition(":")[0] for problem in problems) == sorted(keys)
    assert Settings().problems(named, here=False) == []


def test_nothing_is_lacking_for_what_exists(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("hush")
    settings = Settings().changed(
        {
            "camera": {"source": str(tmp_path)},
            "reading": {"bundle": "meter"},
            "mqtt": {"url": "mqtt://broker", "password_file": str(file)},
            "csv": {"file": str(tmp_path / "readings.csv")},
            "exec": {"command": "cat -"},
        }
    )
    assert settings.problems_here() == []


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
