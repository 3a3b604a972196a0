"""The order of weights in memory, and the working memory, for each instruction set's kernels.

The comments of the kernels describe each order.
"""

from collections.abc import Callable, Collection
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from convert.c_engine.plan import Convolution, Dense, PoolKind, Step

Array = NDArray[np.generic]

_DSP_MOST_STEPS = 80
"""Steps of a window that ``conv_dsp.h`` computes without loops: ``CONV_MOST_STEPS`` there."""


class Isa(StrEnum):
    """The instruction sets that have kernels of their own, in the order of their C macros.

    The value is the ending of the kernels' file names.
    """

    PORTABLE = "portable"
    """Plain C, for every processor."""

    THUMB1 = "thumb1"
    """Armv6-M: Cortex-M0 and M0+."""

    DSP = "dsp"
    """The Arm DSP extension: Cortex-M4, M7 and M33."""

    MVE = "mve"
    """Helium, the vector extension of Armv8.1-M: Cortex-M55."""

    AVX2 = "avx2"
    """AVX2 of x86 hosts."""

    RISCV = "riscv"
    """RISC-V with multiplication: plain C, and fewer multiplications for kernels of 5 x 5."""

    NEON = "neon"
    """NEON of Armv7-A and AArch64."""

    DOT = "dot"
    """The dot product of NEON: AArch64 of Armv8.2 and later."""

    WASM = "wasm"
    """The 128-bit vectors of WebAssembly."""

    @property
    def macro(self) -> str:
        """The C macro that stands for this instruction set."""
        return f"ENGINE_{self.name}"


def convolution_weights(step: Convolution, isa: Isa) -> Array:
    """Return a convolution's weights as the flat array that ``conv_<isa>.h`` reads."""
    out, kernel_h = step.weights.shape[:2]
    rows = step.weights.reshape(out, kernel_h, -1)
    if has_tiles(step, isa):
        return _tile_weights(step)
    if isa in _GROUPS_OF_BYTES:
        return _grouped(rows, _GROUPS_OF_BYTES[isa]).ravel()
    if isa in _SPECIAL_ORDERS:
        return _SPECIAL_ORDERS[isa](step, rows)
    return _grouped(_paired(rows), 8).ravel()


_GROUPS_OF_BYTES = {Isa.PORTABLE: 2, Isa.RISCV: 3}
"""Output channels in a group of the kernels in plain C."""


def _thumb1_weights(step: Convolution, rows: Array) -> Array:
    out = len(rows)
    whole = out if out % 4 in {0, 3} else out // 4 * 4
    groups = [_grouped(rows[:whole], 4).ravel(), _grouped(rows[whole:], 2).ravel()]
    return np.concatenate(groups).astype("<i2").view("<u4")


def _dsp_weights(step: Convolution, rows: Array) -> Array:
    words = [_grouped(_paired(rows), 2)]
    if _is_shifted(step):
        whole = _padded(np.pad(rows, [(0, 0), (0, 0), (0, 1)]), 2, axis=2)
        shifted = _padded(np.pad(rows, [(0, 0), (0, 0), (1, 0)]), 2, axis=2)
        words = [_grouped(_paired(taps), 2) for taps in (whole, shifted)]
    return np.stack(words, axis=-2).ravel()


def _mve_weights(step: Convolution, rows: Array) -> Array:
    vectors = _padded(rows.reshape(len(rows), 1, -1), 16, axis=2).reshape(len(rows), -1, 16)
    return _padded(vectors, 2, axis=0).reshape(-1, 2, *vectors.shape[1:]).swapaxes(1, 2).ravel()


def _dot_weights(step: Convolution, rows: Array) -> Array:
    taps = _padded(_padded(rows.reshape(len(rows), -1), 4, axis=1), 8, axis=0)
    return taps.reshape(-1, 8, taps.shape[1] // 4, 4).swapaxes(1, 2).ravel()


_SPECIAL_ORDERS: dict[Isa, Callable[[Convolution, Array], Array]] = {
    Isa.THUMB1: _thumb1_weights,
    Isa.DSP: _dsp_weights,
    Isa.MVE: _mve_weights,
    Isa.DOT: _dot_weights,
}
"""Instruction set -> the function that orders ``rows``, which are ``int8[out, kernel_h, taps]``."""


def has_tiles(step: Convolution, isa: Isa) -> bool:
    """Return whether ``conv_tiles.h`` computes a convolution: in tiles of 2 x 2 positions.

    Fewer input channels would not make up for transforming the tiles. Sums must be below 2^25 for
    the transformation back to be exact.
    """
    if isa is not Isa.RISCV:
        return False
    _, kernel_h, kernel_w, channels = step.weights.shape
    has_shape = (kernel_h, kernel_w, step.stride_h, step.stride_w) == (5, 5, 1, 1)
    fewest = 1 if step.pool is not PoolKind.NONE else 2
    sums = np.abs(step.weights.astype(np.int64)).reshape(len(step.weights), -1).sum(1) * 255
    return (
        has_shape
        and channels >= _TILE_MIN_CHANNELS
        and min(step.out_h, step.out_w) >= fewest
        and int(sums.max()) < _TILE_SUM_LIMIT
    )


_TILE_MIN_CHANNELS = 4
_TILE_SUM_LIMIT = 1 << 25
_TILE_POINTS = 36
_TILE_EVALUATION = np.array(
    [
        [6, 0, 0, 0, 0],
        [-4, -4, -4, -4, -4],
        [-4, 4, -4, 4, -4],
        [1, 2, 4, 8, 16],
        [1, -2, 4, -8, 16],
        [0, 0, 0, 0, 24],
    ],
    np.int64,
)
"""24 times the matrix G of F(2, 5): the taps as a polynomial at 0, 1, -1, 2, -2 and infinity."""


def _tile_weights(step: Convolution) -> Array:
    """Return ``int32[groups][36][channels][4]``: the kernels, transformed and times 576."""
    g = _TILE_EVALUATION
    points = np.einsum("ay,oyxc,bx->oabc", g, step.weights.astype(np.int64), g)
    channels = points.shape[-1]
    grouped = _padded(points.reshape(len(points), _TILE_POINTS, channels), 4, axis=0)
    return np.moveaxis(grouped.reshape(-1, 4, _TILE_POINTS, channels), 1, -1).ravel().astype("<i4")


def dense_weights(step: Dense, isas: Collection[Isa]) -> Array:
    """Return a dense layer's weights as a flat ``int8[outputs / 4][inputs / 4][4][4]``.

    The order is the same for every instruction set. Helium reads inputs in groups of 16, so for
    Helium the array may end with unused bytes.
    """
    padded = _padded(_padded(step.weights, 4, axis=0), 4, axis=1)
    outputs, inputs = padded.shape
    blocks = padded.reshape(outputs // 4, 4, inputs // 4, 4).swapaxes(1, 2).ravel()
    unused = -inputs % 16 * 4 if Isa.MVE in isas else 0
    return np.concatenate([blocks, np.zeros(unused, np.int8)])


def is_unusual(step: Convolution) -> bool:
    """Return whether a window is one row, or too large for the DSP kernel to have no loops."""
    kernel_h, taps = step.weights.shape[1], int(np.prod(step.weights.shape[2:]))
    pairs = taps // 2 + 1 if _is_shifted(step) else (taps + 1) // 2
    return bool(kernel_h == 1 or kernel_h * pairs > _DSP_MOST_STEPS)


def work_bytes(step: Step, isa: Isa) -> int:
    """Return the bytes of working memory that a step needs in addition to its input and output."""
    if isinstance(step, Convolution):
        return _convolution_work_bytes(step, isa)
    if isinstance(step, Dense):
        if isa in {Isa.DSP, Isa.AVX2, Isa.WASM}:
            return 2 * -(-step.input_size // 8) * 8
        if isa in {Isa.MVE, Isa.NEON, Isa.DOT}:
            return -(-step.input_size // 16) * 16
        return 0 if step.input_size % 4 == 0 else step.input_size + 3
    return 0


def _convolution_work_bytes(step: Convolution, isa: Isa) -> int:
    if isa is Isa.MVE:
        row = int(step.weights.shape[2]) * step.channels
        return 256 + 2 * (step.height * row + 16)
    if isa in {Isa.DSP, Isa.AVX2, Isa.NEON, Isa.WASM}:
        # The DSP kernel's rows have an even number of inputs.
        added = step.height if isa is Isa.DSP and step.width * step.channels % 2 == 1 else 0
        return 2 * (-(-(step.input_size + added) // 8) * 8) + (16 if isa is Isa.NEON else 8)
    if isa is Isa.DOT:
        windows = 4 * (_whole_vectors(step.weights[0].size) + 16)
        return _whole_vectors(step.input_size) + 16 + windows
    if has_tiles(step, isa):
        sums, points = 4 * _TILE_POINTS * 8, 2 * _TILE_POINTS * 2 * step.channels
        return sums + points
    return 0


def _whole_vectors(size: int) -> int:
    return -(-size // 16) * 16


def _padded(array: Array, multiple: int, axis: int) -> Array:
    """Append zeros until the length of ``axis`` is a multiple of ``multiple``."""
    missing = -array.shape[axis] % multiple
    return np.pad(array, [(0, missing if i == axis else 0) for i in range(array.ndim)])


def _is_shifted(step: Convolution) -> bool:
    """Return whether neighbouring positions are an odd number of inputs apart."""
    return step.stride_w * step.channels % 2 == 1


def _paired(rows: Array) -> Array:
    """Return words ``uint32[..., taps / 2]`` of two 16-bit taps each, the first in the low half."""
    return np.ascontiguousarray(_padded(rows, 2, axis=rows.ndim - 1).astype("<i2")).view("<u4")


def _grouped(rows: Array, group: int) -> Array:
    """Reorder ``[out][kernel_h][taps]`` to ``[out / group][kernel_h][taps][group]``."""
    padded = _padded(rows, group, axis=0)
    return np.moveaxis(padded.reshape(-1, group, *rows.shape[1:]), 1, -1)
