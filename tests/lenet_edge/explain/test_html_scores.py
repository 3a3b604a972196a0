"""The scores, and whether the digit is accepted."""

import re
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from device.frames.frame import Frame
from device.reading.reader import Reader
from lenet_edge.explain.chosen_digit import choose_digit
from lenet_edge.explain.explanation import explain_digit
from lenet_edge.explain.html_scores import score_table, verdict
from lenet_edge.network.bundle import Bundle
from tests.device.reading.pages import page


def test_every_class_has_its_logit_and_the_best_is_marked(
    opened: Bundle, four: NDArray[np.uint8]
) -> None:
    explanation = explain_digit(opened, four)
    rows = re.findall(
        r"<tr( class=best)?><td>(.*?)</td>.*?<td>(.*?)</td>", score_table(explanation)
    )
    assert [label for _, label, _ in rows] == list(explanation.labels)
    assert [label for best, label, _ in rows if best] == ["4"]
    logits = [float(text.replace("−", "-")) for _, _, text in rows]
    assert np.allclose(logits, explanation.logits, atol=0.005)


def test_names_of_classes_are_escaped(fruit: Bundle, four: NDArray[np.uint8]) -> None:
    table = score_table(explain_digit(fruit, four))
    assert "&lt;pear&gt;" in table
    assert "<pear>" not in table


def test_the_verdict_compares_the_score_with_the_threshold(
    opened: Bundle, four: NDArray[np.uint8]
) -> None:
    explanation = explain_digit(opened, four)
    assert "Accepted" in verdict(explanation, None)
    strict = replace(explanation, threshold=explanation.rejection - 1)
    assert "Rejected" in verdict(strict, None)


def test_a_reader_that_judged_otherwise_is_mentioned(reader: Reader) -> None:
    chosen = choose_digit(reader, Frame(page("725"), 0.0, 0, "page.png"))
    explanation = explain_digit(reader.bundle, chosen.digit.picture)
    assert "The reader" not in verdict(explanation, chosen)
    strict = replace(explanation, threshold=explanation.rejection - 1)
    assert "The reader accepted it all the same" in verdict(strict, chosen)
