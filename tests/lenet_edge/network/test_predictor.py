"""Everything that runs the network implements the Predictor interface."""

import numpy as np
import pytest

from lenet_edge.network.predictor import Predictor
from lenet_edge.network.runtimes import TflitePredictor, TfliteRuntimePredictor, TflmPredictor
from lenet_edge.verify.forms import ExactPredictor
from tests.lenet_edge.verify.written_logits import WrittenLogits


def test_a_class_with_the_methods_is_a_predictor() -> None:
    assert isinstance(WrittenLogits(np.eye(2)), Predictor)
    assert not isinstance("a model", Predictor)


@pytest.mark.parametrize(
    "kind", [TflitePredictor, TflmPredictor, TfliteRuntimePredictor, ExactPredictor]
)
def test_every_runtime_can_be_opened_called_and_closed(kind: type) -> None:
    assert {"predict", "__enter__", "__exit__"} <= set(dir(kind))
