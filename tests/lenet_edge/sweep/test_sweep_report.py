"""The report of a sweep says what was chosen, what was tried, and what failed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from lenet_edge.report.document import to_markdown
from lenet_edge.sweep.sweep_choice import Tried
from lenet_edge.sweep.sweep_report import SWEEP_FILE, report_of, sweep_document, write_sweep_report
from lenet_edge.sweep.sweep_run import RunResult
from lenet_edge.sweep.sweep_spec import SweepSection
from tests.lenet_edge.sweep.specs import grid
from tests.needs import require

require("jinja2", "matplotlib")

BEST = Tried(0, {"bits": "8"}, {"a": RunResult(0.99, 0.1, 900, 7000, "instructions", 1.0)}, {})
SMALL = Tried(1, {"bits": "4"}, {"b": RunResult(0.95, 0.2, 300, 7100, "instructions", 1.0)}, {})
WORSE = Tried(2, {"bits": "mixed"}, {"c": RunResult(0.9, 0.3, 901, 7200, "instructions", 1.0)}, {})
FAILED = Tried(3, {"bits": "ternary"}, {"d": None}, {"d": "no memory | none"})
ALL = [BEST, SMALL, WORSE, FAILED]


def test_the_files_say_what_was_chosen_and_what_failed(tmp_path: Path) -> None:
    write_sweep_report(grid(tmp_path), tmp_path, ALL)
    document = json.loads((tmp_path / SWEEP_FILE).read_text())
    assert document["chosen"]["trial"] == 0
    assert document["chosen"]["model"] == str(tmp_path / "runs" / "a" / "model.npz")
    assert document["front"] == [1, 0]
    assert document["failed"] == 1
    page = (tmp_path / "report.html").read_text()
    for words in ("trial 0: 99.00 %", "0, chosen", "no memory | none", "95.00 %",
                  "lenet-edge convert", "test images were not used"):  # fmt: skip
        assert words in page
    assert page.count("<img ") == 2
    assert (tmp_path / "report" / "sweep-bytes.svg").exists()


def test_only_settings_that_differ_are_columns(tmp_path: Path) -> None:
    text = to_markdown(report_of(grid(tmp_path), tmp_path, ALL))
    assert "| trial | bits | accuracy | bytes | instructions |" in text
    [line] = [line for line in text.splitlines() if line.startswith("| 3 ")]
    assert "failed" in line
    assert "variant" not in text


def test_with_several_seeds_the_lowest_and_the_highest_are_shown(tmp_path: Path) -> None:
    runs = {
        name: RunResult(accuracy, 0.1, 900, 7000, "instructions", 1.0)
        for name, accuracy in (("a", 0.99), ("b", 0.97))
    }
    text = to_markdown(report_of(grid(tmp_path), tmp_path, [Tried(0, {"bits": "8"}, runs, {})]))
    assert "98.00 % (97.00 to 99.00)" in text


def test_a_complete_grid_says_what_each_value_did(tmp_path: Path) -> None:
    four = replace(WORSE, number=3, settings={"bits": "ternary"})
    complete = to_markdown(report_of(grid(tmp_path), tmp_path, [BEST, SMALL, WORSE, four]))
    assert "| bits | mixed | 90.00 % | 0.3000 | 1 |" in complete
    for spec, tried in (
        (grid(tmp_path), ALL),
        (replace(grid(tmp_path), sweep=SweepSection(trials=4)), [BEST, SMALL, WORSE, four]),
    ):
        assert "What each value did" not in to_markdown(report_of(spec, tmp_path, tried))


def test_where_nothing_is_within_the_limits_nothing_is_chosen(tmp_path: Path) -> None:
    spec = grid(tmp_path, more="[cost]\nmax_bytes = 100")
    assert sweep_document(spec, tmp_path, ALL)["chosen"] is None
    text = to_markdown(report_of(spec, tmp_path, ALL))
    assert "no setting is within the limits (at most 100 bytes)" in text


@pytest.mark.parametrize("tried", [[], [FAILED]])
def test_a_sweep_without_results_has_a_report(tried: list[Tried], tmp_path: Path) -> None:
    assert "No setting has a result" in to_markdown(report_of(grid(tmp_path), tmp_path, tried))
