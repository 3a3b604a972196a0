"""The script that finds the constants of the reader that matter."""

import runpy
from pathlib import Path
from typing import Any

import pytest

from device.reading.reader import Reader
from tests.conftest import REPOSITORY
from tests.device.reading.pages import page

ACTING = "digits.judge.TUNING.max_stroke_px"
IDLE = {"digits.touching._CRUMB_AREA", "page.sheet.TUNING.min_step"}


@pytest.fixture
def tune(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.syspath_prepend(str(REPOSITORY / "benchmarks"))
    return runpy.run_path(str(REPOSITORY / "benchmarks" / "tune.py"))


def chosen(tune: dict[str, Any]) -> list[Any]:
    found = tune["constants"](tune["reader_modules"]())
    return [c for c in found if c.full_name in {ACTING, *IDLE}]


def test_among_several_the_constant_that_changes_a_reading_is_found(
    tune: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    samples = [tune["Sample"]("page", page(height=26), "2357")]
    out = tmp_path / "idle.jsonl"
    with Reader() as reader:
        search = tune["IdleSearch"]({None: reader}, tune["reader_modules"](), samples, ["2357"])
        tune["find_idle"](search, chosen(tune), out)
        assert reader.read(page(height=26)).text == "2357"  # All constants are as they were.
    first = capsys.readouterr().out.splitlines()
    assert "2 of 3 constants changed no reading:" in first
    assert {line.split()[0] for line in first[-2:]} == IDLE
    tune["find_idle"](None, chosen(tune), out)  # What is known is not searched again.
    assert capsys.readouterr().out.splitlines() == first[-3:]


def test_constants_are_numbers_that_modules_define(tune: dict[str, Any]) -> None:
    found = tune["constants"](tune["reader_modules"]())
    assert {type(c.value) for c in found} == {int, float}
    assert len({c.full_name for c in found}) == len(found) > 100
