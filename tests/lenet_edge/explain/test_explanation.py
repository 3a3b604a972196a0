"""How a network reads one digit, as data."""

import json
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from device.frames.frame import Frame
from device.inference.engines import open_engine
from device.reading.reader import Reader
from lenet_edge.core.errors import BundleError
from lenet_edge.explain.chosen_digit import choose_digit
from lenet_edge.explain.explanation import explain_digit, to_json
from lenet_edge.network.bundle import Bundle
from tests.device.reading.pages import page
from tests.lenet_edge.explain.conftest import FRUIT
from tests.needs import require


def test_the_logits_are_those_of_the_engine_that_reads(
    opened: Bundle, four: NDArray[np.uint8]
) -> None:
    require("engine")
    explanation = explain_digit(opened, four)
    with open_engine(opened) as engine:
        assert np.array_equal(explanation.logits, engine.predict(four[np.newaxis])[0])
    assert explanation.label == "4"
    assert not explanation.rejected


def test_label_and_confidence_are_the_reader_s(reader: Reader) -> None:
    chosen = choose_digit(reader, Frame(page("725"), 0.0, 0, "page.png"), 3)
    explanation = explain_digit(reader.bundle, chosen.digit.picture)
    assert explanation.label == chosen.digit.label == "5"
    assert explanation.confidence == pytest.approx(chosen.digit.confidence, abs=1e-6)


def test_an_empty_picture_is_rejected(opened: Bundle) -> None:
    explanation = explain_digit(opened, np.zeros((28, 28), np.uint8))
    assert explanation.rejected
    assert explanation.rejection > explanation.threshold


def test_classes_keep_their_names(fruit: Bundle, four: NDArray[np.uint8]) -> None:
    explanation = explain_digit(fruit, four)
    assert explanation.labels == FRUIT
    assert explanation.label == FRUIT[int(explanation.logits.argmax())]


def test_labels_that_do_not_fit_the_network_are_refused(
    opened: Bundle, four: NDArray[np.uint8]
) -> None:
    short = replace(opened, manifest={**opened.manifest, "labels": ["0", "1"]})
    with pytest.raises(BundleError, match="names 2 labels, and its network has 10 outputs"):
        explain_digit(short, four)


def test_json_has_the_layers_and_the_scores(reader: Reader) -> None:
    chosen = choose_digit(reader, Frame(page("725"), 0.0, 0, "page.png"), 3)
    explanation = explain_digit(reader.bundle, chosen.digit.picture)
    document = json.loads(json.dumps(to_json(explanation, chosen), allow_nan=False))
    assert document["schema"] == "lenet-edge/explanation/1"
    assert document["digit"]["number"] == 3
    assert document["label"] == "5"
    assert [layer["name"] for layer in document["layers"]] == [
        layer.name for layer in explanation.layers
    ]
    for layer, written in zip(explanation.layers, document["layers"], strict=True):
        assert written["shape"] == list(layer.shape)
        assert written["highest"] == pytest.approx(float(layer.values.max()))
        assert written["lowest"] == pytest.approx(float(layer.values.min()))
    assert sum(score["probability"] for score in document["scores"]) == pytest.approx(1)
