"""The measurement step: runtimes are compared, and a wrong conversion is refused."""

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import INT8_FILE, SHIPPED
from lenet_edge.network.evaluation import Evaluation, evaluate
from lenet_edge.pipeline.measurement_step import (
    check_conversion,
    compare_runtimes,
    conversion_checks,
)
from tests.lenet_edge.verify.written_logits import WrittenLogits
from tests.needs import require

TRUTH = np.arange(1000) % 10
RIGHT = np.eye(10, dtype=np.float32)[TRUTH]


def wrong_on(count: int) -> np.ndarray:
    """Return logits that are wrong on the first ``count`` images."""
    logits = RIGHT.copy()
    logits[:count] = np.roll(logits[:count], 1, axis=1)
    return logits


def evaluation(name: str, logits: np.ndarray) -> Evaluation:
    table = WrittenLogits(logits, name)
    return evaluate(table, table.images, TRUTH)


def test_a_conversion_may_change_one_class_in_a_hundred() -> None:
    check_conversion(RIGHT, wrong_on(10))
    with pytest.raises(ModelError, match=r"98\.90% .* less than 99%"):
        check_conversion(RIGHT, wrong_on(11))


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (0, [True, True, True, True]),
        (2, [False, True, True, True]),
        (4, [False, False, True, True]),
        (11, [False, False, False, True]),
    ],
)
def test_every_check_of_the_report_can_fail(wrong: int, expected: list[bool]) -> None:
    forms = (evaluation("float32", RIGHT), evaluation("int8", wrong_on(wrong)))
    assert [holds for holds, _ in conversion_checks(forms, RIGHT, TRUTH)] == expected


def test_every_other_runtime_is_compared_with_the_first() -> None:
    require("ai_edge_litert")
    images = np.random.default_rng(0).integers(0, 256, (10, 28, 28), np.uint8)
    comparisons = compare_runtimes((SHIPPED / INT8_FILE).read_bytes(), images)
    assert comparisons
    for comparison in comparisons:
        assert comparison.first == "litert"
        assert comparison.agreement is not None
        assert comparison.agreement.largest_difference <= 2.01 * comparison.step
