"""Optuna is asked and told; a study that is opened again goes on where it was."""

from pathlib import Path

import pytest

from lenet_edge.core.errors import OutputError
from lenet_edge.sweep.study import STUDY_FILE, Study
from tests.lenet_edge.sweep.specs import grid, write_spec
from tests.needs import require

require("optuna")

SPACE = """
[search]
variant = "classic"
bits = ["8", "4"]
width = { low = 0.5, high = 2, step = 0.25 }
[search.float]
epochs = { low = 2, high = 64, log = true }
learning_rate = { low = 1e-4, high = 1e-2, log = true }
"""


@pytest.mark.parametrize("sampler", ["tpe", "random"])
def test_suggestions_are_within_the_space_and_have_what_is_fixed(
    sampler: str, tmp_path: Path
) -> None:
    spec = write_spec(tmp_path, f"[sweep]\nsampler = '{sampler}'\ntrials = 9\n{SPACE}")
    study = Study(tmp_path, spec)
    for _ in range(5):
        settings = study.ask().settings
        assert list(settings) == [found.name for found in spec.parameters]
        assert settings["variant"] == "classic"
        assert settings["bits"] in ("8", "4")
        assert float(settings["width"]) % 0.25 == 0
        assert isinstance(settings["float.epochs"], int)
        assert 1e-4 <= float(settings["float.learning_rate"]) <= 1e-2


def test_a_stopped_study_asks_for_what_it_would_have_asked_for_anyway(tmp_path: Path) -> None:
    text = f"[sweep]\nsampler = 'random'\ntrials = 9\n{SPACE}"
    asked = {}
    for name in ("whole", "stopped"):
        (tmp_path / name).mkdir()
        spec = write_spec(tmp_path, text)
        study = Study(tmp_path / name, spec)
        asked[name] = [study.ask().settings for _ in range(2)]
        if name == "stopped":
            study = Study(tmp_path / name, spec)
        asked[name] += [study.ask().settings for _ in range(2)]
    assert asked["whole"] == asked["stopped"]
    assert len({str(settings) for settings in asked["whole"]}) == 4


def test_what_was_begun_and_what_failed_is_known_later(tmp_path: Path) -> None:
    spec = grid(tmp_path)
    study = Study(tmp_path, spec)
    begun, good, bad = (study.ask() for _ in range(3))
    study.tell(good.number, (0.9, 100.0, 1000.0))
    study.fail(bad.number)
    later = Study(tmp_path, spec)
    assert later.unfinished() == [begun]
    assert later.failed() == [bad]
    assert later.all() == [begun, good, bad]


def test_a_trial_that_a_kill_found_between_its_parameters_was_never_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("lenet_edge.sweep.study._suggest", killed)
        with pytest.raises(KeyboardInterrupt):
            Study(tmp_path, grid(tmp_path)).ask()
    study = Study(tmp_path, grid(tmp_path))
    assert study.all() == study.unfinished() == []
    assert [study.ask().settings["bits"] for _ in range(4)] == ["8", "4", "mixed", "ternary"]


def test_a_damaged_store_is_one_line(tmp_path: Path) -> None:
    (tmp_path / STUDY_FILE).write_text("this is no database")
    with pytest.raises(OutputError, match=r"cannot use .*study\.db"):
        Study(tmp_path, grid(tmp_path))
