"""A report is complete in three formats, and loads nothing from outside."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import OutputError
from lenet_edge.network.evaluation import Evaluation, agreement, evaluate
from lenet_edge.report.build_report import (
    Artefact,
    Data,
    Rejection,
    Report,
    RuntimeComparison,
    metrics_document,
    report_document,
    write_report,
)
from lenet_edge.report.document import Section, Text
from lenet_edge.report.model_facts import LayerFacts, ModelFacts
from tests.lenet_edge.verify.written_logits import WrittenLogits
from tests.needs import needs

pytestmark = needs("matplotlib")

TRUTH = np.random.default_rng(1).integers(0, 3, 200)
LABELS = ("zero", "<b>one</b>", "a|b*c")
SECTIONS = [
    "Verdict",
    "Data",
    "Training",
    "Classes",
    "Worst mistakes",
    "Confidence",
    "Agreement",
    "Network",
    "Files and versions",
    "Next",
]


def evaluation(name: str, noise: float) -> Evaluation:
    logits = 3 * np.eye(3)[TRUTH] + noise * np.random.default_rng(2).normal(size=(200, 3))
    table = WrittenLogits(logits, name)
    return evaluate(table, table.images, TRUTH, temperature=1.25)


@pytest.fixture(scope="module")
def report() -> Report:
    float32, int8 = evaluation("float32", 1), evaluation("int8", 1.2)
    layer = LayerFacts("CONV_2D", "5x5", (1, 24, 24, 6), 156, 86_400, 174, 3_456, 0.5, -128, "int8")
    return Report(
        title="LeNet-5 <test> & report",
        checks=[(True, "int8 is close to float"), (False, "a runtime is missing")],
        data=Data("made-up", "numbers drawn at random", {"test": 200}),
        images=np.random.default_rng(3).integers(0, 256, (200, 28, 28), np.uint8),
        labels=LABELS,
        evaluations=(float32, int8),
        model=ModelFacts("modern", (layer,), 156, 86_400, 174, 4_240),
        recipe={"preset": "quick", "seed": "7"},
        history=[
            {
                "phase": phase,
                "epoch": 1,
                "learning_rate": 0.001,
                "loss": 0.5,
                "accuracy": 0.9,
                "validation_loss": 0.4,
                "validation_accuracy": 0.95,
                "seconds": 40.0,
            }
            for phase in ("float", "qat")
        ],
        runtimes=[
            RuntimeComparison("litert", "tflite-micro", 0.1, agreement(int8.logits, int8.logits)),
            RuntimeComparison("litert", "tflite-runtime", 0.1, note="not installed"),
        ],
        rejection=Rejection(0.62, 0.993),
        artefacts=[Artefact("lenet5-int8.tflite", 55_344, "ab" * 32)],
        versions={"tensorflow": "2.21.0"},
        next_commands=[("lenet-edge inspect out", "verify the bundle")],
        extra=[Section("Parity", [Text("Every logit is equal.")])],
    )


@pytest.fixture(scope="module")
def folder(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    write_report(folder, report)
    return folder


class Page(HTMLParser):
    """What a browser would make of a page: its headings, resources and table rows."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.resources: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.tags: set[str] = set()
        self._tag = ""
        self.feed(path.read_text())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tag = tag
        self.tags.add(tag)
        for name, value in attrs:
            if name in {"src", "srcset", "data", "poster"}:
                self.resources.append(value or "")
            if name == "href":
                self.links.append(value or "")
            if name == "id":
                self.anchors.add(value or "")

    def handle_data(self, data: str) -> None:
        if self._tag == "h2" and data.strip():
            self.headings.append(data)


def test_html_has_every_section_and_links_to_each(folder: Path) -> None:
    page = Page(folder / "report.html")
    assert page.headings == [*SECTIONS[:-1], "Parity", "Next"]
    assert {link.removeprefix("#") for link in page.links} == page.anchors


def test_html_fetches_nothing(folder: Path) -> None:
    page = Page(folder / "report.html")
    assert len(page.resources) == 7
    assert all(uri.startswith("data:image/svg+xml;base64,") for uri in page.resources)
    assert all(link.startswith("#") for link in page.links)
    assert not {"link", "script", "iframe", "object"} & page.tags
    assert not re.search(r"url\(|@import|https?:", (folder / "report.html").read_text())


def test_html_escapes_names(folder: Path) -> None:
    text = (folder / "report.html").read_text()
    assert "<b>" not in text
    assert "&lt;b&gt;one&lt;/b&gt;" in text
    assert "<title>LeNet-5 &lt;test&gt; &amp; report</title>" in text


def test_markdown_has_every_section_and_its_pictures(folder: Path) -> None:
    text = (folder / "report.md").read_text()
    assert re.findall(r"^## (.*)$", text, re.M) == [*SECTIONS[:-1], "Parity", "Next"]
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)
    assert len(pictures) == 7
    assert all((folder / picture).read_bytes().startswith(b"<?xml") for picture in pictures)


def test_markdown_tables_are_valid_whatever_the_names_contain(folder: Path) -> None:
    text = (folder / "report.md").read_text()
    assert r"a\|b\*c" in text
    assert r"\<b>one" in text
    for table in re.findall(r"(?:^\|.*\n)+", text, re.M):
        columns = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
        assert len(columns) == 1


def test_the_metrics_contain_the_figures(report: Report, folder: Path) -> None:
    read = json.loads((folder / "metrics.json").read_text())
    assert read["schema"] == "lenet-edge/metrics/1"
    assert read["evaluation"]["schema"] == "lenet-edge/evaluation/1"
    assert [m["name"] for m in read["evaluation"]["models"]] == ["float32", "int8"]
    assert read["agreement"]["count"] == 200
    assert read["calibration"]["temperature"] == 1.25
    assert read["artefacts"][0]["bytes"] == 55_344
    assert read == json.loads(json.dumps(metrics_document(report)))


def test_the_metrics_have_the_thresholds_that_the_network_has(report: Report) -> None:
    assert "looks_threshold" not in metrics_document(report)["calibration"]
    of_cells = replace(report, rejection=Rejection(0.62, looks_threshold=-3.25))
    assert metrics_document(of_cells)["calibration"]["looks_threshold"] == -3.25


def test_lead_states_accuracy_interval_and_distance_from_float(report: Report) -> None:
    int8 = replace(report.evaluations[1], correct=199, accuracy=0.995, accuracy_interval=(0.97, 1))
    float32 = replace(report.evaluations[0], accuracy=0.997)
    lead = report_document(replace(report, evaluations=(float32, int8))).lead
    assert lead.startswith(
        "int8 reads 99.50 % of 200 test images correctly (95 % interval 97.00 to 100.00 %), "
        "0.20 points below float32."
    )


def test_the_data_section_says_what_each_split_was_used_for(folder: Path) -> None:
    text = (folder / "report.md").read_text()
    assert "The data set is numbers drawn at random." in text
    assert "the test images were used for evaluation only" in text


def test_failed_check_stands_out(folder: Path) -> None:
    assert (
        '<li class="fails">Fails: a runtime is missing</li>' in (folder / "report.html").read_text()
    )
    assert "✗ **fails:** a runtime is missing" in (folder / "report.md").read_text()


def test_parts_without_content_are_left_out(report: Report, tmp_path: Path) -> None:
    table = WrittenLogits(np.eye(3)[TRUTH])
    perfect = evaluate(table, table.images, TRUTH)
    bare = replace(
        report, evaluations=(perfect,), history=(), runtimes=(), rejection=None, extra=(), checks=()
    )
    write_report(tmp_path, bare)
    left = [s for s in SECTIONS if s not in {"Training", "Worst mistakes", "Agreement"}]
    assert Page(tmp_path / "report.html").headings == left


def test_same_content_gives_the_same_bytes(report: Report, folder: Path, tmp_path: Path) -> None:
    write_report(tmp_path, report)
    names = sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_file())
    assert len(names) == 10
    assert all((folder / n).read_bytes() == (tmp_path / n).read_bytes() for n in names)


def test_a_folder_that_cannot_be_written_is_an_output_error(report: Report, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match="cannot write"):
        write_report(tmp_path / "file", report)
