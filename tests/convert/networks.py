"""Networks and inputs for the tests of the converter."""

from pathlib import Path

import numpy as np

from convert.quantized.graph import Graph
from convert.quantized.reference import Int8

MODERN = Path(__file__).parent / "lenet5-int8.tflite"
"""A trained int8 network of the modern variant."""


def noise(graph: Graph, count: int, seed: int) -> Int8:
    """Return random inputs ``int8[count, ...]``."""
    rng = np.random.default_rng(seed)
    return rng.integers(-128, 128, (count, *graph.inputs[0].shape[1:])).astype(np.int8)
