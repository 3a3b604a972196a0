"""The report of a build: the network, its data, its training and how good it is.

``write_report`` writes three files: ``report.html`` for people, ``report.md`` for repositories and
``metrics.json`` for programs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from lenet_edge.core.files import dump_json, write_file
from lenet_edge.core.version import __version__
from lenet_edge.network.evaluation import (
    Agreement,
    Evaluation,
    agreement,
    evaluation_document,
    percent,
)
from lenet_edge.network.predictor import Images
from lenet_edge.report import plots
from lenet_edge.report.document import (
    Checks,
    Commands,
    Document,
    Figure,
    Figures,
    Section,
    Table,
    Text,
    write_document,
)
from lenet_edge.report.model_facts import ModelFacts

METRICS_SCHEMA = "lenet-edge/metrics/1"


@dataclass(frozen=True)
class Data:
    """The data set: its name, what it is, and the number of images per split."""

    name: str
    meaning: str
    counts: Mapping[str, int]


@dataclass(frozen=True)
class RuntimeComparison:
    """Two runtimes of the same int8 file; ``step`` is the scale of its logits.

    If there is no ``agreement``, the comparison was not made, and ``note`` says why.
    """

    first: str
    second: str
    step: float
    agreement: Agreement | None = None
    note: str = ""


@dataclass(frozen=True)
class Rejection:
    """The rejection of non-digits: images whose rejection score is above ``threshold``.

    ``auroc`` says how well the score separates digits from non-digits, if that was measured, and
    ``second_look_auroc`` the same with a second look. A network for whole cells has a threshold for
    the least certain of the looks at a cell, too.
    """

    threshold: float
    auroc: float | None = None
    second_look_auroc: float | None = None
    looks_threshold: float | None = None


@dataclass(frozen=True)
class Artefact:
    """A file of the bundle."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Report:
    """The content of a report.

    ``evaluations`` go from the float network to the deployed one, which comes last; the first and
    the last are shown in detail. ``images`` are the ``uint8[N, 28, 28]`` that were evaluated.
    ``history`` has the keys that ``plots.training_curves`` needs, and ``epoch``, ``learning_rate``
    and ``seconds``. The sections in ``extra`` follow the built-in ones.
    """

    title: str
    checks: Sequence[tuple[bool | None, str]]
    data: Data
    images: Images = field(repr=False)
    labels: Sequence[str]
    evaluations: tuple[Evaluation, ...]
    model: ModelFacts
    recipe: Mapping[str, str]
    history: Sequence[Mapping[str, Any]]
    runtimes: Sequence[RuntimeComparison]
    rejection: Rejection | None
    artefacts: Sequence[Artefact]
    versions: Mapping[str, str]
    next_commands: Sequence[tuple[str, str]]
    extra: Sequence[Section] = ()

    @property
    def float_and_deployed(self) -> tuple[Evaluation, ...]:
        """The first and the last evaluation, or the only one."""
        return self.evaluations[:1] + self.evaluations[1:][-1:]


def write_report(folder: Path, content: Report) -> None:
    """Write ``report.html``, ``report.md`` with its pictures, and ``metrics.json``.

    Raises:
        OutputError: if the folder cannot be written to.
        MissingDependencyError: if Jinja or Matplotlib is not installed.
    """
    write_document(folder, report_document(content))
    write_file(folder / "metrics.json", dump_json(metrics_document(content)))


def metrics_document(report: Report) -> dict[str, Any]:
    """Return the JSON document ``lenet-edge/metrics/1``: the report without its pictures."""
    first, last = report.evaluations[0], report.evaluations[-1]
    return {
        "schema": METRICS_SCHEMA,
        "checks": [{"holds": holds, "statement": text} for holds, text in report.checks],
        "evaluation": evaluation_document(asdict(report.data), report.evaluations),
        "agreement": {
            "first": first.name,
            "second": last.name,
            **asdict(agreement(first.logits, last.logits)),
        },
        "model": asdict(report.model),
        "recipe": dict(report.recipe),
        "history": [dict(row) for row in report.history],
        "runtimes": [asdict(comparison) for comparison in report.runtimes],
        "calibration": {
            "temperature": last.temperature,
            "expected_calibration_error": last.calibration_error,
            "reject_threshold": report.rejection.threshold if report.rejection else None,
            **_looks_threshold(report.rejection),
            "reject_auroc": report.rejection.auroc if report.rejection else None,
            "second_look_expected_calibration_error": (
                last.second_look.calibration_error if last.second_look else None
            ),
            "second_look_reject_auroc": (
                report.rejection.second_look_auroc if report.rejection else None
            ),
        },
        "artefacts": [asdict(artefact) for artefact in report.artefacts],
        "versions": dict(report.versions),
    }


def _looks_threshold(rejection: Rejection | None) -> dict[str, float]:
    """Return the threshold for looks as the manifest has it: only where there is one."""
    if rejection is None or rejection.looks_threshold is None:
        return {}
    return {"looks_threshold": rejection.looks_threshold}


def report_document(report: Report) -> Document:
    """Arrange a report in sections, and leave out those without content."""
    sections = [
        _verdict(report),
        _data(report),
        _training(report),
        _classes(report),
        _mistakes(report),
        _calibration(report),
        _parity(report),
        _model(report),
        _files(report),
        *report.extra,
        Section("Next", [Commands(report.next_commands)]),
    ]
    return Document(
        title=report.title,
        lead=_lead(report),
        sections=[section for section in sections if section.blocks],
        generator=f"Written by lenet-edge {__version__}.",
    )


def _lead(report: Report) -> str:
    first, last = report.evaluations[0], report.evaluations[-1]
    text = (
        f"{last.name} reads {percent(last.accuracy)} % of {last.count:,} test images correctly "
        f"(95 % interval {_interval(last)})"
    )
    if first is last:
        return f"{text}."
    points = 100 * (last.accuracy - first.accuracy)
    gap = (
        f"{abs(points):.2f} points {'below' if points < 0 else 'above'}"
        if points
        else "the same as"
    )
    same = percent(agreement(first.logits, last.logits).fraction)
    return f"{text}, {gap} {first.name}. The two agree on {same} % of the images."


def _verdict(report: Report) -> Section:
    rows = [
        [
            e.name,
            f"{percent(e.accuracy)} %",
            _interval(e),
            f"{e.count - e.correct:,} of {e.count:,}",
            f"{e.loss:.4f}",
            f"{percent(e.macro_f1)} %",
        ]
        for evaluation in report.evaluations
        for e in (evaluation, evaluation.second_look)
        if e
    ]
    header = ["model", "accuracy", "95 % interval", "mistakes", "loss", "mean F1"]
    return Section("Verdict", [Checks(report.checks), Table(header, rows, "lrrrrr")])


def _data(report: Report) -> Section:
    counts = report.data.counts
    chosen = (
        "The epoch was selected on the validation images"
        if counts.get("validation", 1)
        else "All images but the test images were learnt from, and the last epoch was kept. What "
        "is called validation below was measured on images that were learnt from. Confidence, "
        "rejection and second look are those of another network, which held them back"
    )
    used = Text(
        f"The data set is {report.data.meaning}. {chosen}; the test images were used for "
        "evaluation only."
    )
    rows = [[split, f"{count:,}"] for split, count in report.data.counts.items()]
    return Section("Data", [used, Table(["split", "images"], rows, "lr")])


def _training(report: Report) -> Section:
    if not report.history:
        return Section("Training", [])
    seconds = sum(row["seconds"] for row in report.history)
    header = ["epoch", "phase", "learning rate", "loss", "accuracy"]
    header += ["validation loss", "validation accuracy", "seconds"]
    rows = [
        [
            str(number),
            str(row["phase"]),
            f"{row['learning_rate']:.3g}",
            f"{row['loss']:.4f}",
            f"{percent(row['accuracy'])} %",
            f"{row['validation_loss']:.4f}",
            f"{percent(row['validation_accuracy'])} %",
            f"{row['seconds']:.1f}",
        ]
        for number, row in enumerate(report.history, 1)
    ]
    curves = Figure(
        "training",
        "Accuracy and loss over the epochs, of training and validation",
        "Accuracy has a logarithmic scale of errors, which separates 99 % from 99.9 %. Training "
        "images are distorted and validation images are not, so validation may be more accurate.",
        plots.training_curves(report.history),
    )
    return Section(
        "Training",
        [
            Text(f"{len(rows)} epochs in {_duration(seconds)}."),
            Table(["setting", "value"], list(report.recipe.items()), "ll"),
            Figures([curves]),
            Table(header, rows, "rlrrrrrr", folded=f"All {len(rows)} epochs"),
        ],
    )


def _classes(report: Report) -> Section:
    shown = report.float_and_deployed
    header = ["class", "images"]
    for e in shown:
        header += [f"{e.name} {score}" for score in ("precision", "recall", "F1")]
    rows = []
    for index, label in enumerate(report.labels):
        row = [label, f"{shown[0].scores[index].support:,}"]
        for e in shown:
            score = e.scores[index]
            row += [
                "-" if value is None else percent(value)
                for value in (score.precision, score.recall, score.f1)
            ]
        rows.append(row)
    f1 = Figure(
        "f1",
        "F1 of every class",
        "F1 of every class, in percent.",
        plots.f1_scores(shown, report.labels),
    )
    matrices = [
        Figure(
            f"confusion-{e.name}",
            f"Confusion matrix of {e.name}",
            f"{e.name}: rows are the true classes, columns the predicted ones.",
            plots.confusion(e, report.labels),
        )
        for e in shown
    ]
    return Section(
        "Classes",
        [Table(header, rows, "lr" + "rrr" * len(shown)), Figures([f1]), Figures(matrices)],
    )


def _mistakes(report: Report) -> Section:
    sheets = [
        Figure(
            f"mistakes-{e.name}",
            f"The most confident mistakes of {e.name}",
            f"{e.name}: true class → predicted class, and the confidence of the prediction.",
            plots.contact_sheet(report.images, e, report.labels),
        )
        for e in report.float_and_deployed
        if e.worst
    ]
    return Section("Worst mistakes", [Figures(sheets)] if sheets else [])


def _calibration(report: Report) -> Section:
    shown = report.float_and_deployed
    diagram = Figure(
        "reliability",
        "Accuracy against stated confidence",
        "On the dotted line, the stated confidence equals the accuracy. Bars are 95 % intervals; "
        "they are long for bins with few images.",
        plots.reliability_diagram(shown),
    )
    deployed = report.evaluations[-1]
    rows = [
        ["temperature", f"{deployed.temperature:.4g}"],
        [
            f"expected calibration error of {deployed.name}",
            f"{percent(deployed.calibration_error)} %",
        ],
    ]
    second = deployed.second_look
    if second:
        error = f"{percent(second.calibration_error)} %"
        rows.append([f"expected calibration error of {second.name}", error])
        again = f"{deployed.asked_again:,} of {deployed.count:,}"
        rows.append([f"images at which {deployed.name} looks again", again])
    if report.rejection:
        rows.append(["rejected above a score of", f"{report.rejection.threshold:.4g}"])
        for title, value in (
            ("AUROC, digits against non-digits", report.rejection.auroc),
            ("the same with a second look", report.rejection.second_look_auroc),
        ):
            if value is not None:
                rows.append([title, f"{value:.4f}"])
    return Section("Confidence", [Table(["quantity", "value"], rows, "lr"), Figures([diagram])])


def _parity(report: Report) -> Section:
    rows = []
    one = report.evaluations[0]
    for other in report.evaluations[1:]:
        rows.append([one.name, other.name, *_agreement(agreement(one.logits, other.logits)), ""])
    for pair in report.runtimes:
        if pair.agreement:
            steps = f"{pair.agreement.largest_difference / pair.step:.3g}"
            rows.append([pair.first, pair.second, *_agreement(pair.agreement), steps])
        else:
            rows.append([pair.first, pair.second, pair.note, "", "", ""])
    header = ["first", "second", "same class", "largest difference", "mean difference"]
    header.append("int8 steps")
    note = Text(
        "Differences are between logits. Runtimes round differently, so the same int8 file may "
        "differ by 1 or 2 steps between them."
    )
    return Section("Agreement", [note, Table(header, rows, "llrrrr")] if rows else [])


def _model(report: Report) -> Section:
    model = report.model
    totals = (
        f"{model.variant}: {model.parameters:,} parameters, {model.macs:,} multiply-accumulates, "
        f"{model.weight_bytes:,} bytes of weights, at most {model.peak_activation_bytes:,} bytes "
        "of activations at the same time."
    )
    rows = [
        [
            f"{layer.operator} {layer.detail}".strip(),
            "x".join(map(str, layer.shape[1:])),
            f"{layer.parameters:,}",
            f"{layer.macs:,}",
            f"{layer.weight_bytes:,}",
            f"{layer.activation_bytes:,}",
            "" if layer.scale is None else f"{layer.scale:.6g}",
            "" if layer.zero_point is None else str(layer.zero_point),
            layer.weights,
        ]
        for layer in model.layers
    ]
    header = ["operator", "output", "parameters", "MACs", "weight bytes", "activation bytes"]
    return Section(
        "Network",
        [Text(totals), Table([*header, "scale", "zero point", "weights"], rows, "llrrrrrrl")],
    )


def _files(report: Report) -> Section:
    files = [[a.name, f"{a.bytes:,}", a.sha256] for a in report.artefacts]
    blocks = [
        Table(["file", "bytes", "SHA-256"], files, "lrc") if files else None,
        Table(["made with", "version"], list(report.versions.items()), "ll")
        if report.versions
        else None,
    ]
    return Section("Files and versions", [block for block in blocks if block])


def _interval(evaluation: Evaluation) -> str:
    low, high = evaluation.accuracy_interval
    return f"{percent(low)} to {percent(high)} %"


def _agreement(pair: Agreement) -> list[str]:
    return [
        f"{percent(pair.fraction)} %",
        f"{pair.largest_difference:.4g}",
        f"{pair.mean_difference:.4g}",
    ]


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
