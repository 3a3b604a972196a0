"""What each layer does, in one or two plain sentences, and its numbers as people read them."""

from collections.abc import Sequence

import numpy as np

from lenet_edge.explain.chosen_digit import ChosenDigit
from lenet_edge.explain.explanation import Explanation
from lenet_edge.explain.layer_trace import LayerKind, LayerTrace

_ACTIVATION_SENTENCES = {
    "ReLU": "Then ReLU turns every negative sum into 0.",
    "ReLU6": "Then ReLU6 keeps every sum between 0 and 6.",
    "tanh": "Then tanh squeezes every sum into the range −1 to 1.",
    "sigmoid": "Then the sigmoid squeezes every sum into the range 0 to 1.",
}


def sentence(layers: Sequence[LayerTrace], place: int) -> str:
    """Return what the layer at ``place`` does to the output of the one before it."""
    layer, below = layers[place], layers[max(0, place - 1)]
    if layer.kind is LayerKind.INPUT:
        return (
            f"The digit as the network takes it: {layer.shape[0]} × {layer.shape[1]} pixels, "
            "bright ink (255) on black (0). Stored as int8 it is the pixel minus 128."
        )
    described = _DESCRIPTIONS[layer.kind](layer, below)
    is_output = place == len(layers) - 1
    if is_output and layer.kind is LayerKind.DENSE:
        described += " These sums are the logits: the highest one names the digit."
    return " ".join(filter(None, [described, _activation_sentence(layer)]))


def shape_text(layer: LayerTrace) -> str:
    """Return a shape as ``6 maps of 24 × 24`` or ``120 units``."""
    if not layer.has_maps:
        return f"{layer.stored.size:,} units"
    height, width, maps = layer.shape
    return f"{maps} map{'s' if maps > 1 else ''} of {height} × {width}"


def window_text(layer: LayerTrace) -> str:
    """Return kernels or windows as ``6 of 5 × 5``; empty for layers without."""
    window = layer.window
    if window is None or layer.kind in (LayerKind.PADDING, LayerKind.ACTIVATION):
        return ""
    size = f"{window.height} × {window.width}"
    strides = (
        str(window.stride_y)
        if window.stride_x == window.stride_y
        else f"{window.stride_y} down, {window.stride_x} across"
    )
    weights = layer.weights
    if weights is not None:
        depth = f" × {weights.shape[3]}" if weights.shape[3] > 1 else ""
        border = f", padding {window.top}" if window.top else ""
        return f"{len(weights)} of {size}{depth}, stride {strides}{border}"
    return f"{size}, stride {strides}"


def number(value: float, digits: int = 3) -> str:
    """Return a real number in a few digits, with a true minus sign."""
    text = f"{value:.{digits}g}"
    if "e" in text:
        text = f"{value:.{digits + 3}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text.replace("-", "−")


def fixed(value: float) -> str:
    """Return a real number with two decimals and a true minus sign."""
    return f"{value:.2f}".replace("-", "−")


def probability_text(probability: float) -> str:
    """Return a probability as a percentage that never claims to be certain."""
    shown = f"{100 * probability:.1f}"
    return {"100.0": "> 99.9 %", "0.0": "< 0.1 %"}.get(shown, f"{shown} %")


def values_text(layer: LayerTrace) -> str:
    """Return the range of the values, and how many a ReLU made 0: ``0 to 3.61, 56 % are 0``."""
    values = layer.values
    text = f"{number(float(values.min()))} to {number(float(values.max()))}"
    if layer.activation.startswith("ReLU"):
        text += f", {100 * np.mean(values == 0):.0f} % are 0"
    return text


def reader_disagrees(explanation: Explanation, chosen: ChosenDigit) -> str:
    """Return a sentence if the reader, which sees the whole page, judged otherwise; else ``""``."""
    if chosen.digit.rejected == explanation.rejected:
        return ""
    judged = "rejected" if chosen.digit.rejected else "accepted"
    return (
        f"The reader {judged} it all the same: it also weighs the stroke width, the confidence, "
        "and what else is on the page."
    )


def _padding(layer: LayerTrace, below: LayerTrace) -> str:
    window = layer.window
    border = window.top if window else 0
    return (
        f"Puts a border of {border} black pixel{'s' if border > 1 else ''} round the picture, so "
        "that strokes near its edge meet every part of a kernel."
    )


def _convolution(layer: LayerTrace, below: LayerTrace) -> str:
    window = layer.window
    size = f"{window.height} × {window.width}" if window else ""
    maps, under = layer.shape[2], below.shape[2]
    if under == 1:
        return (
            f"Slides {maps} small patterns, the {size} kernels, over the picture. Each makes a map "
            "that is strong where the picture looks like the pattern."
        )
    return (
        f"Each of the {maps} kernels looks at a {size} patch of all {under} maps below at once, "
        "and so finds combinations of what they found."
    )


def _max_pooling(layer: LayerTrace, below: LayerTrace) -> str:
    return (
        f"Keeps the largest value of every {_pool_size(layer)} patch: the maps get smaller, and it "
        "matters less where exactly a stroke was."
    )


def _average_pooling(layer: LayerTrace, below: LayerTrace) -> str:
    return (
        f"Averages every {_pool_size(layer)} patch: the maps get smaller, and it matters less "
        "where exactly a stroke was."
    )


def _pool_size(layer: LayerTrace) -> str:
    window = layer.window
    return f"{window.height} × {window.width}" if window else ""


def _dense(layer: LayerTrace, below: LayerTrace) -> str:
    return (
        f"Each of the {layer.stored.size:,} units multiplies all {below.stored.size:,} values "
        "below by weights of its own, and adds them up."
    )


def _activation(layer: LayerTrace, below: LayerTrace) -> str:
    return "Changes each value on its own." if not layer.activation else ""


def _softmax(layer: LayerTrace, below: LayerTrace) -> str:
    return "Turns the values into shares that add up to 1."


_DESCRIPTIONS = {
    LayerKind.PADDING: _padding,
    LayerKind.CONVOLUTION: _convolution,
    LayerKind.MAX_POOLING: _max_pooling,
    LayerKind.AVERAGE_POOLING: _average_pooling,
    LayerKind.DENSE: _dense,
    LayerKind.ACTIVATION: _activation,
    LayerKind.SOFTMAX: _softmax,
}


def _activation_sentence(layer: LayerTrace) -> str:
    return " ".join(
        _ACTIVATION_SENTENCES.get(name, "") for name in layer.activation.split(", ")
    ).strip()
