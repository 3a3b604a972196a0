"""What metrics.json repeats, or what follows from its counts, is judged; the rest is named."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lenet_edge.network.bundle import SHIPPED, Bundle
from lenet_edge.verify.contract import Check
from lenet_edge.verify.metrics_checks import check_metrics
from tests.lenet_edge.verify.broken import with_files
from tests.lenet_edge.verify.foreign import sealed_again

DOCUMENT = json.loads((SHIPPED / "metrics.json").read_bytes())


def judged(shipped: Bundle, folder: Path, content: str) -> list[Check]:
    """Check the shipped bundle with another ``metrics.json``."""
    return check_metrics(with_files(shipped, folder, {"metrics.json": content}))


def test_the_metrics_of_the_shipped_bundles_are_right(shipped: Bundle) -> None:
    for bundle in (shipped, Bundle.open(SHIPPED.parent / "meter")):
        assert [check.holds for check in check_metrics(bundle)] == [True, True, True, None]


def test_what_nothing_can_tell_is_named(shipped: Bundle) -> None:
    check = check_metrics(shipped)[-1]
    for part in ("agreement", "losses", "calibration errors", "AUROC", "mistakes", "verdict"):
        assert part in check.statement
    assert check.files == ("metrics.json",)


def test_a_bundle_without_metrics_has_nothing_to_judge(shipped: Bundle) -> None:
    files = {k: v for k, v in shipped.manifest["files"].items() if k != "metrics.json"}
    assert check_metrics(Bundle(shipped.folder, {**shipped.manifest, "files": files})) == []


@pytest.mark.parametrize("content", ["{}", "[]", "not JSON", '{"evaluation": {"models": [3]}}'])
def test_metrics_that_cannot_be_read_fail(shipped: Bundle, tmp_path: Path, content: str) -> None:
    checks = judged(shipped, tmp_path / "b", content)
    assert [check.holds for check in checks] == [False, False, False, None]
    assert all(check.files == ("metrics.json",) for check in checks)


def test_a_part_that_is_missing_is_named(tmp_path: Path) -> None:
    meter = Bundle.open(SHIPPED.parent / "meter")
    document = json.loads(meter.path("metrics.json").read_bytes())
    del document["calibration"]["looks_threshold"]
    accuracies, facts, scores, _ = judged(meter, tmp_path / "b", json.dumps(document))
    assert (accuracies.holds, facts.holds, scores.holds) == (True, False, True)
    assert facts.detail == "calibration differs"
    del document["calibration"]
    assert judged(meter, tmp_path / "c", json.dumps(document))[1].detail == "it lacks 'calibration'"


def raised(figures: dict[str, Any], key: str) -> None:
    figures[key] += 1


Change = Callable[[dict[str, Any]], None]

ACCURACIES: dict[str, Change] = {
    "int8: correct is ": lambda d: raised(d["evaluation"]["models"][2], "correct"),
    "float32: loss is ": lambda d: raised(d["evaluation"]["models"][0], "loss"),
    "float16, second_look: asked_again is ": lambda d: raised(
        d["evaluation"]["models"][1]["second_look"], "asked_again"
    ),
    "it has float32, float16 instead of float32, float16, int8": lambda d: d["evaluation"][
        "models"
    ].pop(),
}
"""What the check must say -> a change of an accuracy that the manifest has, too."""


@pytest.mark.parametrize("detail", ACCURACIES)
def test_another_accuracy_is_found(shipped: Bundle, tmp_path: Path, detail: str) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    ACCURACIES[detail](document)
    check = judged(shipped, tmp_path / "b", json.dumps(document))[0]
    assert check.holds is False
    assert check.detail.startswith(detail)


FACTS: dict[str, Change] = {
    "model": lambda d: raised(d["model"]["layers"][3], "macs"),
    "versions": lambda d: d["versions"].update(numpy="1.0"),
    "calibration": lambda d: raised(d["calibration"], "temperature"),
    "data set": lambda d: raised(d["evaluation"]["dataset"]["counts"], "train"),
    "files": lambda d: d["artefacts"].pop(),
    "history": lambda d: raised(d["history"][7], "validation_loss"),
    "recipe": lambda d: d["recipe"].update(nondigits="0.5"),
}
"""A part that other files of the bundle know -> a change of it."""


@pytest.mark.parametrize("part", FACTS)
def test_a_fact_that_another_file_contradicts_is_found(
    shipped: Bundle, tmp_path: Path, part: str
) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    FACTS[part](document)
    accuracies, facts, scores, _ = judged(shipped, tmp_path / "b", json.dumps(document))
    assert (accuracies.holds, facts.holds, scores.holds) == (True, False, True)
    assert facts.detail == f"{part} differs"


def test_a_changed_hash_of_a_file_is_found(shipped: Bundle, tmp_path: Path) -> None:
    changed = json.dumps(DOCUMENT).replace(DOCUMENT["artefacts"][0]["sha256"], 64 * "0")
    assert judged(shipped, tmp_path / "b", changed)[1].detail == "files differs"


def test_another_network_is_found(shipped: Bundle, tmp_path: Path) -> None:
    classic = sealed_again(shipped, tmp_path / "b", variant="classic")
    assert check_metrics(classic)[1].detail == "model differs"


@pytest.mark.parametrize("look", ["int8", "int8, second look"])
@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        (lambda m: raised(m["confusion_matrix"][3], 5), "count"),
        (lambda m: raised(m["per_class"][3], "recall"), "per_class"),
        (lambda m: m.update(macro_f1=0.5), "macro_f1"),
    ],
)
def test_a_score_that_the_counts_contradict_is_found(
    shipped: Bundle, tmp_path: Path, look: str, change: Change, wrong: str
) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    model = document["evaluation"]["models"][2]
    change(model["second_look"] if "," in look else model)
    check = judged(shipped, tmp_path / "b", json.dumps(document))[2]
    assert check.holds is False
    assert check.detail.startswith(f"{look}: ")
    assert wrong in check.detail
