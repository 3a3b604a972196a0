"""Weights of few bits: two to a byte where the C is optimised for size.

A layer whose int8 weights all lie from -8 to 7 needs four bits for each. The ``.tflite`` file stays
plain int8; only the generated C packs them, and its kernels unpack them.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.c_engine.plan import Convolution, Dense, Step
from convert.c_engine.weight_layout import Isa


def weight_bits(step: Convolution | Dense) -> int:
    """Return how many bits a weight of the layer needs in the C: 4 or 8."""
    return 4 if step.weights.min() >= -8 and step.weights.max() <= 7 else 8


def is_packed(step: Step, isas: Sequence[Isa]) -> bool:
    """Return whether the C for these instruction sets packs the layer's weights.

    The kernels for speed read whole bytes, so only C that is plain everywhere packs.
    """
    if list(isas) != [Isa.PORTABLE] or not isinstance(step, Convolution | Dense):
        return False
    return weight_bits(step) == 4


def stored(
    step: Convolution | Dense, values: NDArray[np.generic], isas: Sequence[Isa]
) -> NDArray[np.generic]:
    """Return the layer's weights, which are in the order of its kernel, as the C stores them."""
    return pack(values) if is_packed(step, isas) else values


def pack(values: NDArray[Any]) -> NDArray[np.int8]:
    """Return ``int8[N / 2]``: neighbours of ``int8[N]`` in one byte, the first in its upper half.

    The values lie from -8 to 7, and N is even.
    """
    first, second = values.reshape(-1, 2).astype(np.int16).T
    return ((first * 16) | (second & 15)).astype(np.int8)
