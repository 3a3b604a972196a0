"""Weights of few values: rounded while training, and the same few whole numbers when deployed."""

from dataclasses import replace

import numpy as np
import pytest

from lenet_edge.core.legacy_keras import tf
from lenet_edge.network.bundle import SHIPPED, TRAINED_MODEL_FILE
from lenet_edge.train import few_bits, models
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.train.weight_bits import LEVELS, parse_bits
from tests.needs import needs

pytestmark = needs("train")

BITS = parse_bits("4,F5=ternary")


@pytest.fixture(scope="module")
def trained() -> TrainedModel:
    return TrainedModel.load(SHIPPED / TRAINED_MODEL_FILE)
