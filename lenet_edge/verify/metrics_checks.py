"""Judge ``metrics.json``, or ``evaluation.json`` of another tool's network.

Judged is what they repeat from other files, and what follows from their counts.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import INT8_FILE, MANIFEST, TRAINED_MODEL_FILE, Bundle
from lenet_edge.network.evaluation import class_scores, wilson_interval
from lenet_edge.report.model_facts import flatten_settings, model_facts
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.verify.contract import Check

METRICS_FILE = "metrics.json"
EVALUATION_FILE = "evaluation.json"
"""What ``convert`` measured of another tool's network, as ``evaluate --json`` shows it."""

_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError, ModelError)

_MEASURED = (
    "the agreement of forms and runtimes, the losses, the calibration errors, the AUROC, the worst "
    "mistakes and the verdict"
)
"""What ``metrics.json`` has besides, measured when the bundle was made."""

_WITHOUT_ENTRY = ("metrics.json", "report")
"""How the names of files begin that ``metrics.json`` does not list: it was written before them."""


def check_metrics(bundle: Bundle) -> list[Check]:
    """Check that ``metrics.json`` repeats what other files say, and contradicts itself nowhere."""
    if METRICS_FILE not in bundle.manifest["files"]:
        return []
    accuracies = f"{METRICS_FILE} has the accuracies of {MANIFEST}"
    repeated = f"{METRICS_FILE} repeats the facts of {MANIFEST}, {TRAINED_MODEL_FILE}, {INT8_FILE}"
    scores = f"the scores in {METRICS_FILE} follow from its counts of classes"
    rest = Check(
        f"{METRICS_FILE} tells the truth about {_MEASURED}",
        None,
        "they were measured when the bundle was made",
        (METRICS_FILE,),
    )
    try:
        document = json.loads(bundle.path(METRICS_FILE).read_bytes())
        results = (
            _wrong_accuracies(bundle, document["evaluation"]["models"]),
            _wrong_facts(bundle, document),
            _wrong_scores(document["evaluation"]["models"]),
        )
    except _UNREADABLE as error:
        results = (_unreadable(error),) * 3
    return [
        *(
            Check(text, not wrong, wrong or right, (METRICS_FILE,))
            for text, wrong, right in zip(
                (accuracies, repeated, scores),
                results,
                (_shown_counts(bundle), "all agree", "of all forms"),
                strict=True,
            )
        ),
        rest,
    ]


def check_evaluation(bundle: Bundle) -> list[Check]:
    """Check that ``evaluation.json`` has the manifest's accuracies, and its scores follow."""
    if EVALUATION_FILE not in bundle.manifest["files"]:
        return []
    try:
        document = json.loads(bundle.path(EVALUATION_FILE).read_bytes())
        results = (_wrong_evaluation(bundle, document), _wrong_scores(document["models"]))
    except _UNREADABLE as error:
        results = (_unreadable(error),) * 2
    texts = (
        f"{EVALUATION_FILE} has the data set and accuracies of {MANIFEST}",
        f"the scores in {EVALUATION_FILE} follow from its counts of classes",
    )
    return [
        *(
            Check(text, not wrong, wrong or right, (EVALUATION_FILE,))
            for text, wrong, right in zip(
                texts, results, (_shown_counts(bundle), "of all forms"), strict=True
            )
        ),
        Check(
            f"{EVALUATION_FILE} tells the truth about the losses, the calibration errors and the "
            "worst mistakes",
            None,
            "they were measured when the bundle was made",
            (EVALUATION_FILE,),
        ),
    ]


def _unreadable(error: Exception) -> str:
    """Say why a document cannot be judged."""
    if isinstance(error, KeyError):
        return f"it lacks {error}"
    return f"it cannot be read: {error}"


def evaluated_second_look(bundle: Bundle, form: str) -> Mapping[str, Any] | None:
    """Return what ``evaluation.json`` has of a form's second look; None if it has nothing."""
    if EVALUATION_FILE not in bundle.manifest["files"]:
        return None
    try:
        models = json.loads(bundle.path(EVALUATION_FILE).read_bytes())["models"]
        figures = next(m["second_look"] for m in models if m["name"] == form)
        return {key: int(figures[key]) for key in ("correct", "count")}
    except (*_UNREADABLE, StopIteration):  # Judged by ``check_evaluation``.
        return None


def _wrong_evaluation(bundle: Bundle, document: Mapping[str, Any]) -> str:
    """Describe what ``evaluation.json`` has otherwise; the manifest has no second look."""
    data, models = bundle.manifest["dataset"], document["models"]
    dataset = {"name": data["name"], "count": models[0]["count"]}
    if document["dataset"] != dataset:
        return f"data set {json.dumps(document['dataset'])} instead of {json.dumps(dataset)}"
    return _wrong_accuracies(bundle, [{**model, "second_look": None} for model in models])


def _wrong_accuracies(bundle: Bundle, models: Sequence[Mapping[str, Any]]) -> str:
    recorded = bundle.manifest.get("metrics", {})
    held = {model["name"]: model for model in models}
    if held.keys() != recorded.keys():
        return f"it has {', '.join(held) or 'no forms'} instead of {', '.join(recorded)}"
    for name, figures in recorded.items():
        wrong = _first_other(name, held[name], figures)
        if wrong:
            return wrong
    return ""


def _first_other(where: str, held: Mapping[str, Any], wanted: Mapping[str, Any]) -> str:
    """Describe the first figure that is another one than wanted; ``held`` may have more."""
    for key, value in wanted.items():
        if isinstance(value, Mapping):
            wrong = _first_other(f"{where}, {key}", held[key], value)
            if wrong:
                return wrong
        elif held[key] != value:
            return f"{where}: {key} is {held[key]} instead of {value}"
    return ""


def _wrong_facts(bundle: Bundle, document: Mapping[str, Any]) -> str:
    """Name the parts that are not what other files of the bundle say."""
    return ", ".join(f"{name} differs" for name, holds in _facts(bundle, document) if not holds)


def _facts(bundle: Bundle, document: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Yield the name of each part, and whether it is what other files of the bundle say."""
    manifest, dataset = bundle.manifest, document["evaluation"]["dataset"]
    facts = model_facts(manifest["variant"], read_graph(bundle.path(INT8_FILE)))
    yield "model", document["model"] == json.loads(json.dumps(asdict(facts)))
    yield "versions", document["versions"] == manifest["versions"]
    calibration = manifest["calibration"]
    yield (
        "calibration",
        document["calibration"].items() >= calibration.items(),
    )
    recorded = (manifest["dataset"]["name"], manifest["dataset"]["counts"])
    yield "data set", (dataset["name"], dataset["counts"]) == recorded
    listed = {
        file["name"]: {"bytes": file["bytes"], "sha256": file["sha256"]}
        for file in document["artefacts"]
    }
    files = manifest["files"].items()
    yield "files", listed == {k: v for k, v in files if not k.startswith(_WITHOUT_ENTRY)}
    if TRAINED_MODEL_FILE in manifest["files"]:
        trained = TrainedModel.load(bundle.path(TRAINED_MODEL_FILE))
        yield "history", document["history"] == [asdict(epoch) for epoch in trained.history]
        recipe = flatten_settings(trained.provenance["recipe"])
        yield "recipe", document["recipe"] == recipe


def _wrong_scores(models: Sequence[Mapping[str, Any]]) -> str:
    """Name the figures that do not follow from the confusion matrix beside them."""
    for model in models:
        looks = [(model["name"], model)]
        if model["second_look"]:
            looks.append((f"{model['name']}, second look", model["second_look"]))
        for name, figures in looks:
            derived = _derived(np.array(figures["confusion_matrix"], np.int64))
            wrong = [key for key, value in derived.items() if figures[key] != value]
            if wrong:
                return f"{name}: {', '.join(wrong)} differ"
    return ""


def _derived(confusion: np.ndarray[Any, np.dtype[np.int64]]) -> dict[str, Any]:
    """Return what follows from a confusion matrix."""
    count, correct, scores = int(confusion.sum()), int(confusion.trace()), class_scores(confusion)
    return {
        "count": count,
        "correct": correct,
        "accuracy": correct / count,
        "accuracy_interval": list(wilson_interval(correct, count)),
        "macro_f1": sum(score.f1 for score in scores) / len(scores),
        "per_class": [asdict(score) for score in scores],
    }


def _shown_counts(bundle: Bundle) -> str:
    figures = bundle.manifest.get("metrics", {}).items()
    return ", ".join(f"{name}: {form['correct']} of {form['count']}" for name, form in figures)
