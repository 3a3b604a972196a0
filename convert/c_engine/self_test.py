"""Chooses the pictures of the generated self-test, and computes what it compares with.

The pictures are small, and the C enlarges them. They are chosen so that together they use as many
channels of every layer as possible, and so that an error in the rounding of a layer changes the
result of at least one step.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from convert.c_engine.plan import Convolution, Dense, Depthwise, Step
from convert.c_engine.stream import find_band
from convert.quantized import reference
from convert.quantized.graph import Graph
from lenet_edge.core.errors import ModelError

CELLS = 8
"""Rows and columns of cells of a picture."""

MAX_PICTURES = 8
"""Every picture costs two inferences on the target. On trained networks, eight show 97 % of what
all candidates show together."""

MIN_PICTURES = 2
"""One picture cannot show that the outputs depend on the input."""

CHECKSUM_START = 2166136261
_CHECKSUM_PRIME = 16777619
_NOISE_CANDIDATES = 28
_CHANGED_CANDIDATES = 300
_BATCH = 50
"""Candidates that are only tried for wrong roundings that no other picture shows: in the last layer
of the shipped network, which has ten outputs, one digit in 130 shows one."""

_ROUNDING_WEIGHT = 100
"""How many channels in use are worth a visible rounding, of which a network has a few."""

Values = dict[int, reference.Int8]
"""Activations of all candidates, by tensor index."""


@dataclass(frozen=True, kw_only=True)
class Picture:
    """``CELLS`` x ``CELLS`` cells of 0 to 15, row by row, in a margin of empty cells."""

    margin: int
    cells: tuple[int, ...]

    def packed(self) -> bytes:
        """Return the margin, then two cells in each byte, the first one in its upper half."""
        pairs = zip(self.cells[::2], self.cells[1::2], strict=True)
        return bytes([self.margin, *(first << 4 | second for first, second in pairs)])


@dataclass(frozen=True, kw_only=True)
class SelfTest:
    """What the generated self-test runs.

    ``digest`` is the checksum over the results of every step and the logits of every picture, in
    their order, as the bytes that the C has in memory (activations with an offset of 128).
    ``stream_digest`` is the same for a streamed run, where a border that the model adds to the
    picture is no result; None if the network cannot be streamed. ``output_spread`` is by how much,
    in int8 steps, the outputs of two pictures differ at most.
    """

    pictures: tuple[Picture, ...]
    digest: int
    stream_digest: int | None
    output_spread: int


def checksum(start: int, values: NDArray[np.generic]) -> int:
    """Return the FNV-1a hash, with 32 bits, of the elements of an array of bytes or words.

    Words are hashed as a whole. Every step is a bijection of the hash, so that one changed element
    always changes the result (Fowler et al., The FNV Non-Cryptographic Hash Algorithm).
    """
    result = start
    for value in np.ravel(values).view(f"u{values.itemsize}").tolist():
        result = (result ^ value) * _CHECKSUM_PRIME & 0xFFFFFFFF
    return result


def draw(picture: Picture, shape: Sequence[int]) -> NDArray[np.uint8]:
    """Return ``uint8[elements]`` as the C function ``self_test_draw`` draws a picture.

    The cells and the margin around them are enlarged to an input of ``shape`` (rows, columns and
    channels; a missing axis is 1) by linear interpolation, with twice the contrast. The rows of
    cells are rotated by three from one channel to the next, so that the channels differ.
    """
    height, width, channels = image_shape(shape)
    cells = np.array(picture.cells, np.int64).reshape(CELLS, CELLS)
    rows, columns = (_positions(size, picture.margin) for size in (height, width))
    drawn = np.empty((height, width, channels), np.uint8)
    for channel in range(channels):
        rotated = np.roll(cells, -3 * channel, axis=0)
        framed = np.pad(rotated, (picture.margin, picture.margin + 1))
        drawn[:, :, channel] = _interpolate(framed, rows, columns)
    return drawn.ravel()


def _positions(size: int, margin: int) -> NDArray[np.int64]:
    """Return the place of each row (or column) among the cells, margin included, times 256."""
    span = 256 * (CELLS - 1 + 2 * margin)
    return np.array([place * span // max(size - 1, 1) for place in range(size)], np.int64)


def _interpolate(
    cells: NDArray[np.int64], rows: NDArray[np.int64], columns: NDArray[np.int64]
) -> NDArray[np.int64]:
    y, x, right = rows >> 8, columns >> 8, columns & 255
    below = (rows & 255)[:, None]
    upper = cells[np.ix_(y, x)] * (256 - right) + cells[np.ix_(y, x + 1)] * right
    lower = cells[np.ix_(y + 1, x)] * (256 - right) + cells[np.ix_(y + 1, x + 1)] * right
    # A cell has at most 15, and 15 * 17 = 255.
    values: NDArray[np.int64] = (upper * (256 - below) + lower * below) * 17 >> 16
    return np.clip(2 * values - 128, 0, 255)


def image_shape(shape: Sequence[int]) -> tuple[int, int, int]:
    """Return rows, columns and channels of an input; a vector is a single row."""
    if len(shape) < 2:
        return 1, int(np.prod(shape)), 1
    return shape[0], shape[1], int(np.prod(shape[2:]))


def _batches() -> Iterator[list[Picture]]:
    """Yield candidates: digits, which some networks need, and noise; then digits with changes."""
    digits = [Picture(margin=2, cells=tuple(int(cell, 16) for cell in text)) for text in _DIGITS]
    yield [*digits, *(_noise(number) for number in range(_NOISE_CANDIDATES))]
    for start in range(0, _CHANGED_CANDIDATES, _BATCH):
        yield [
            _with_changed_cell(digits[number % len(digits)], number)
            for number in range(start, start + _BATCH)
        ]


def _with_changed_cell(picture: Picture, number: int) -> Picture:
    place = (number * 37) % (CELLS * CELLS)
    cells = list(picture.cells)
    cells[place] = (cells[place] + 5 + number % 7) % 16
    return replace(picture, cells=tuple(cells))


def _noise(number: int) -> Picture:
    """Return a picture of random cells; the fuller, the larger its number."""
    state, cells = number, []
    for _ in range(CELLS * CELLS):
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF  # Numerical Recipes, 7.1
        full = (state >> 16) % _NOISE_CANDIDATES <= number
        cells.append(state >> 28 if full else 0)
    return Picture(margin=number % 2, cells=tuple(cells))


def choose(graph: Graph, steps: Sequence[Step]) -> SelfTest:
    """Choose the pictures of the self-test of a graph; the same graph gives the same ones.

    Raises:
        ModelError: if all weights of a layer are zero, so that no picture changes the outputs.
    """
    _check_weights(steps)
    shape = graph.inputs[0].shape[1:]
    batches = _batches()
    candidates = next(batches)
    features = _features(steps, reference.run(graph, _inputs(candidates, shape)))
    for batch in batches:
        missing = [feature for feature in features if feature.rounding and not feature.shown.any()]
        if not missing:
            break
        candidates += batch
        values = reference.run(graph, _inputs(batch, shape))
        features = [
            feature.extended(values if feature in missing else None, len(batch))
            for feature in features
        ]
    pictures = [candidates[number] for number in _cover(features)]
    values = reference.run(graph, _inputs(pictures, shape))
    outputs = values[graph.outputs[0].index].reshape(len(pictures), -1).astype(np.int64)
    band = find_band(steps)
    return SelfTest(
        pictures=tuple(pictures),
        digest=_digest(graph, steps, values),
        stream_digest=None if band is None else _digest(graph, steps[band.number :], values),
        output_spread=int(np.ptp(outputs, axis=0).max()),
    )


def _check_weights(steps: Sequence[Step]) -> None:
    for step in steps:
        if isinstance(step, Convolution | Dense | Depthwise) and not step.weights.any():
            operator = step.operators[0]
            raise ModelError(
                f"operator {operator.index} {operator.name} has only zero weights, so the outputs "
                "do not depend on the input and the C could not test itself; train the model again"
            )


def _inputs(pictures: Sequence[Picture], shape: Sequence[int]) -> reference.Int8:
    drawn = np.stack([draw(picture, shape) for picture in pictures])
    return (drawn.astype(np.int16) - 128).astype(np.int8).reshape(-1, *shape)


@dataclass(frozen=True, eq=False)
class _Feature:
    """``bool[candidates, n]``: what each candidate shows; for a wrong rounding, also which one."""

    shown: NDArray[np.bool_]
    rounding: "_Rounding | None" = None

    @property
    def weights(self) -> list[int]:
        """How much each of the n counts."""
        return [_ROUNDING_WEIGHT if self.rounding else 1] * self.shown.shape[1]

    def extended(self, values: Values | None, count: int) -> "_Feature":
        """Add ``count`` candidates with these activations; without them, they show nothing."""
        if values is None or self.rounding is None:
            more = np.zeros((count, self.shown.shape[1]), bool)
        else:
            more = self.rounding.shown(values)
        return replace(self, shown=np.concatenate([self.shown, more]))


@dataclass(frozen=True)
class _Rounding:
    """A wrong rounding of a step's sums."""

    step: Convolution | Dense | Depthwise
    scale: reference.Scaling

    def shown(self, values: Values) -> NDArray[np.bool_]:
        """Return ``bool[candidates, 1]``: whether it changes a result of the step."""
        operator, *rest = self.step.operators
        sums = reference.accumulators(operator, values[operator.input.index])
        wrong = reference.requantize(operator, sums, self.scale)
        for following in rest:
            wrong = reference.run_operator(following, wrong)
        right = values[self.step.operators[-1].output.index]
        changed = (wrong.reshape(right.shape) != right).reshape(len(right), -1)
        return np.asarray(changed.any(axis=1, keepdims=True))


def _features(steps: Sequence[Step], values: Values) -> list[_Feature]:
    features = []
    for step in steps:
        if isinstance(step, Convolution | Dense | Depthwise):
            features.append(_Feature(_channels_in_use(step, values)))
            features += [_Feature(wrong.shown(values), wrong) for wrong in _wrong_roundings(step)]
    outputs = values[steps[-1].operators[-1].output.index]
    rows = outputs.reshape(len(outputs), -1)
    return [*features, _Feature(rows.argmax(1)[:, None] == np.arange(rows.shape[1]))]


def _channels_in_use(step: Convolution | Dense | Depthwise, values: Values) -> NDArray[np.bool_]:
    """Return which channels have a result between their bounds, where nothing is clamped."""
    outputs = values[step.operators[0].output.index]
    rows = outputs.reshape(len(outputs), -1, len(step.weights))
    low, high = step.requantization.low, step.requantization.high
    return np.asarray(((rows > low) & (rows < high)).any(axis=1))


def _wrong_roundings(step: Convolution | Dense | Depthwise) -> Iterator[_Rounding]:
    yield _Rounding(step, partial(_scale, rounds_product=False))
    yield _Rounding(step, partial(_scale, rounds_shift=False))
    if not step.requantization.clamps_negative:  # Else it is right.
        yield _Rounding(step, partial(_scale, halves_up=True))


def _scale(
    sums: NDArray[np.int64],
    multipliers: NDArray[np.int64],
    shifts: NDArray[np.int64],
    *,
    rounds_product: bool = True,
    rounds_shift: bool = True,
    halves_up: bool = False,
) -> NDArray[np.int64]:
    """``multiply_by_quantized_multiplier`` with rounding left out or changed."""
    right = np.maximum(-shifts, 0)
    product = (sums << np.maximum(shifts, 0)) * multipliers
    value = (product + ((1 << 30) if rounds_product else 0)) >> 31
    half = (np.int64(1) << right) >> 1 if rounds_shift else 0
    away = 0 if halves_up or not rounds_shift else np.where(right > 0, value >> 63, 0)
    return np.asarray((value + half + away) >> right, np.int64)


def _cover(features: Sequence[_Feature]) -> list[int]:
    """Return candidates that together show as much as possible: greedy set cover.

    Of equal candidates, the first one is taken.
    """
    shown = np.concatenate([feature.shown for feature in features], axis=1)
    weights = np.concatenate([feature.weights for feature in features])
    chosen: list[int] = []
    missing = np.ones(shown.shape[1], bool)
    while len(chosen) < MAX_PICTURES:
        gains = (shown & missing) @ weights
        gains[chosen] = -1
        best = int(gains.argmax())
        if gains[best] <= 0 and len(chosen) >= MIN_PICTURES:
            break
        chosen.append(best)
        missing &= ~shown[best]
    return chosen


def _digest(graph: Graph, steps: Sequence[Step], values: Values) -> int:
    tensors = [step.operators[-1].output.index for step in steps if step.operators]
    logits = values[graph.outputs[0].index]
    result = CHECKSUM_START
    for number in range(len(logits)):
        for tensor in tensors:
            activations = values[tensor][number].astype(np.int16) + 128
            result = checksum(result, activations.astype(np.uint8))
        result = checksum(result, logits[number])
    return result


_DIGITS = (
    "005d910000dfaf5003f20b8004c008800580098004b01c7002e5ac00006da000",
    "000cd500000bf900003ff60007fff200001ff300001ff600001ff600000bfa00",
    "0004fc00003ffe00008d8f000016fb00018df10009ff500003dffb500003bf90",
    "007fd10008d6f400021dd000002fb1000001cc1000001a8000845e90007dd900",
    "0001b00000078000001d6220007f098005fa0f6004ffdf100003fa000002f400",
    "00ca000000effe0000dffa1000bff70000047f7000004f900054cf40009ffa00",
    "000cd000005f800000df300000ed000000fc720000dfdf30007fbf800019fb30",
    "0078dff100774bc000008d100488ff6002bff400000f5000009f100000d50000",
    "009e810000ceec00009a0f40003fce20004ff20003f8ad2001f13f8000bffb10",
    "00bc000002fffd0003fcae0001f1cf0000df9f20000309b000009f40009cd300",
    "0019fb0000bf8e6002fa099001f4088004f4088001f51b3000ccaa00001ad300",
    "0000ed100005ff20000efc0001affc0003cef9000005ff000004fe000001df10",
    "005c100000fe700000d1c00002a0e0000020f1000006f000009ff982003b8dc4",
    "029fe93004d89f800006ef30000be2000002fb0000002f400156df6002ccdb00",
    "0008f100001ed11000af3fb007f71f8009fdef5001affe000001fa00000af400",
    "05cdff200bff840008eb100008ffe0000166f0000005f300015fd00004ff2000",
    "0008f100000ce000003f7000006f2000007ffd5000ff99e0003e92f20007ffb0",
    "0018fa0003dfee0005a0ac000035fa2000ffffc0018ce830000ad000000b9000",
    "00a7d900009acf20004bab00001fa10000cd400000c1c00001a2e00000be5000",
    "006e400000bfa000008ef200001ccb0000000b30000005b0001447f2007ffdb1",
)
"""Two handwritten digits of each class as ``CELLS`` rows of hexadecimal cells: the first 20 of
Alpaydin and Kaynak, "Optical Recognition of Handwritten Digits", UCI, 1998 (CC BY 4.0), whose
counts of 16 became 15."""
