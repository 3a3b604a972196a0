"""Networks and inputs for the tests of the converter."""

from pathlib import Path

import numpy as np

from convert.quantized.graph import Graph, read_graph
from convert.quantized.reference import Int8
from tests.convert.random_graphs import Chain

MODERN = Path(__file__).parent / "lenet5-int8.tflite"
"""A trained int8 network of the modern variant."""


def noise(graph: Graph, count: int, seed: int) -> Int8:
    """Return random inputs ``int8[count, ...]``."""
    rng = np.random.default_rng(seed)
    return rng.integers(-128, 128, (count, *graph.inputs[0].shape[1:])).astype(np.int8)


def one_of_each() -> Graph:
    """Return a small network that uses every kernel."""
    chain = Chain(np.random.default_rng(4), 12, 12, 1)
    chain.pad((1, 1), (1, 1))
    chain.conv(3, (3, 3), (1, 1), "SAME")
    chain.pool("MAX_POOL_2D", (2, 2), (2, 2), "VALID")
    chain.conv(4, (2, 2), (1, 1), "VALID")
    chain.pool("AVERAGE_POOL_2D", (3, 3), (2, 2), "SAME")
    chain.elementwise("TANH")
    chain.dense(5)
    chain.softmax()
    return read_graph(chain.content())
