"""Weights of few bits: two or five to a byte where the C is optimised for size.

A layer whose int8 weights all lie from -8 to 7 needs four bits for each; a dense layer of -1, 0 and
1 only needs 1.6. The ``.tflite`` file stays plain int8; only the generated C packs the weights, and
its kernels unpack them.

Five ternary weights take a byte, because 3^5 = 243 is just below 2^8; with two bits each, they
would take a quarter more. Convolutions keep four bits for them: they have few weights, which they
would unpack again for every position.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.c_engine import weight_layout as layout
from convert.c_engine.plan import Convolution, Dense, Step, plan
from convert.c_engine.weight_layout import Isa
from convert.quantized.graph import Graph
from convert.quantized.simplify import simplify

INT8_BITS = 8
TRITS_PER_BYTE = 5


class Packing(IntEnum):
    """How a layer's weights are stored; the values are those of ``packed`` in the kernels."""

    BYTES = 0
    NIBBLES = 1
    TRITS = 2

    @property
    def bits(self) -> float:
        """How many bits a weight takes."""
        return (8.0, 4.0, 8 / TRITS_PER_BYTE)[self]


def smallest_packing(step: Convolution | Dense) -> Packing:
    """Return the packing in which a layer's weights take the fewest bytes."""
    low, high = int(step.weights.min()), int(step.weights.max())
    if isinstance(step, Dense) and low >= -1 and high <= 1:
        return Packing.TRITS
    return Packing.NIBBLES if low >= -8 and high <= 7 else Packing.BYTES


def packing(step: Step, isas: Sequence[Isa]) -> Packing:
    """Return how the C for these instruction sets stores the layer's weights.

    The kernels for speed read whole bytes, so only C that is plain everywhere packs.
    """
    if list(isas) != [Isa.PORTABLE] or not isinstance(step, Convolution | Dense):
        return Packing.BYTES
    return smallest_packing(step)


def stored_weights(step: Convolution | Dense, isa: Isa, isas: Sequence[Isa]) -> NDArray[np.generic]:
    """Return the layer's weights as the C for ``isa`` stores them, in the order of its kernel."""
    packed = packing(step, isas)
    if packed is Packing.TRITS:
        return pack_trits(step.weights)
    if isinstance(step, Convolution):
        values = layout.convolution_weights(step, isa)
    else:
        values = layout.dense_weights(step, isas)
    return pack(values) if packed is Packing.NIBBLES else values


def pack(values: NDArray[Any]) -> NDArray[np.int8]:
    """Return ``int8[N / 2]``: neighbours of ``int8[N]`` in one byte, the first in its upper half.

    The values lie from -8 to 7, and N is even.
    """
    first, second = values.reshape(-1, 2).astype(np.int16).T
    return ((first * 16) | (second & 15)).astype(np.int8)


def pack_trits(weights: NDArray[np.int8]) -> NDArray[np.int8]:
    """Return a flat ``int8[outputs / 4][inputs / 5][4]`` of ``int8[outputs, inputs]``.

    A byte holds the weights of five neighbouring inputs for one output. The weights plus one are
    the digits, to the base of three, of a fraction that the byte gives in 256ths, rounded up:
    three times the byte then has the first digit above its lowest eight bits, which hold the rest.
    """
    outputs, inputs = weights.shape
    padding = [(0, -outputs % 4), (0, -inputs % TRITS_PER_BYTE)]
    digits = np.pad(weights, padding).astype(np.int64) + 1
    digits = digits.reshape(len(digits), -1, TRITS_PER_BYTE)
    numbers = digits @ 3 ** np.arange(TRITS_PER_BYTE - 1, -1, -1)
    codes = -(-numbers * 256 // 3**TRITS_PER_BYTE)
    blocks = codes.reshape(len(codes) // 4, 4, -1).swapaxes(1, 2)
    return np.ascontiguousarray(blocks).ravel().astype(np.uint8).view(np.int8)


def packed_sizes(graph: Graph) -> dict[int, tuple[float, int]]:
    """Return bits and bytes of the weights in C optimised for size, by the operators' numbers.

    Raises:
        ModelError: if the C engine does not support the graph.
    """
    sizes = {}
    for step in plan(graph):
        if isinstance(step, Convolution | Dense):
            stored = stored_weights(step, Isa.PORTABLE, [Isa.PORTABLE])
            sizes[step.operators[0].index] = (smallest_packing(step).bits, stored.nbytes)
    return sizes


def weight_bytes(graph: Graph, *, small: bool) -> int:
    """Return the bytes of all weights in plain C, optimised for size if ``small``, else for speed.

    Raises:
        ModelError: if the C engine does not support the graph.
    """
    isas = [Isa.PORTABLE] if small else list(Isa)
    return sum(
        stored_weights(step, Isa.PORTABLE, isas).nbytes
        for step in plan(simplify(graph))
        if isinstance(step, Convolution | Dense)
    )
