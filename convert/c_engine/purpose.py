"""What a network is for, as far as its input and output show, for the generated text."""

from collections.abc import Sequence
from dataclasses import dataclass

from convert.c_engine.self_test import image_shape
from convert.quantized.graph import Graph, Tensor
from convert.quantized.simplify import simplify

_DIGIT_INPUT = (28, 28, 1)
_DIGIT_LABELS = tuple("0123456789")
_PIXEL_SCALE = 1 / 255
_SCALE_TOLERANCE = 1e-6
"""Between 1/255 as float32 and as float64; the next scale that is used, 1/256, is 1.5e-5 away."""


@dataclass(frozen=True, kw_only=True)
class Purpose:
    """How the generated text describes a network."""

    reads_digits: bool
    input_shape: str
    input_text: str
    output_text: str
    call: str
    """The rest of the example after ``<name>_run`` succeeded: one C statement."""

    @property
    def inputs(self) -> str:
        """What the network is given, as a noun."""
        return "digits" if self.reads_digits else "pictures"

    @property
    def title(self) -> str:
        """What the library is, as a noun phrase."""
        does = " that recognises handwritten digits" if self.reads_digits else ""
        return f"int8 neural network{does}"


def reads_digits(graph: Graph, labels: Sequence[str] | None = None) -> bool:
    """Return whether input, output and labels are those of a network for digits.

    Without ``labels``, as for a ``.tflite`` file that says nothing of its classes, input and output
    decide.
    """
    if labels is not None and tuple(labels) != _DIGIT_LABELS:
        return False
    graph = simplify(graph)
    source, result = graph.inputs[0], graph.outputs[0]
    shape = tuple(source.shape[1:])
    return _is_brightness(source) and shape == _DIGIT_INPUT and result.size == len(_DIGIT_LABELS)


def purpose_of(graph: Graph, name: str, labels: Sequence[str] | None = None) -> Purpose:
    """Describe the network of a graph whose C functions start with ``name``.

    ``labels`` are those of its classes, in order; None if they are not known.
    """
    graph = simplify(graph)
    source, result = graph.inputs[0], graph.outputs[0]
    shape, digits = tuple(source.shape[1:]), reads_digits(graph, labels)
    return Purpose(
        reads_digits=digits,
        input_shape=_shape_text(shape),
        input_text=_input_text(shape, name, brightness=_is_brightness(source), digits=digits),
        output_text=_output_text(name, digits=digits),
        call=_call(name, result.size, digits=digits),
    )


def _is_brightness(source: Tensor) -> bool:
    """Return whether bytes of the input are real numbers from 0 to 1."""
    return abs(source.scale - _PIXEL_SCALE) < _SCALE_TOLERANCE and source.zero_point == -128


def _shape_text(shape: tuple[int, ...]) -> str:
    if len(shape) < 2:
        return f"{shape[0] if shape else 1} values"
    height, width, channels = image_shape(shape)
    return f"{height} x {width} x {channels} (height x width x channels)"


def _input_text(shape: tuple[int, ...], name: str, *, brightness: bool, digits: bool) -> str:
    prefix = name.upper()
    if digits:
        return """\
 * The picture has 28 x 28 x 1 pixels (height x width x channels), one byte each, row by row: 255 is
 * bright ink, 0 is black background. The quantised input of the model is pixel - 128; no other
 * preparation is necessary."""
    real = "\n * A byte of 0 stands for the real number 0, and 255 for 1." if brightness else ""
    return f"""\
 * The input is {_shape_text(shape)}, one byte each, row by row.{real}
 * A byte stands for {prefix}_INPUT_SCALE * (byte - {prefix}_INPUT_ZERO), and
 * {name}_quantize converts a real number to a byte. The quantised input of the model is
 * byte - 128."""


def _output_text(name: str, *, digits: bool) -> str:
    if digits:
        return f"""\
 * One int8 logit per class; the largest one belongs to the recognised class. {name}_dequantize
 * converts a logit to the real number that it stands for."""
    return f"""\
 * One int8 value per output. Where they are the scores of classes, the largest one belongs to the
 * recognised class, and {name}_argmax finds it. {name}_dequantize converts an output to the
 * real number that it stands for."""


def _call(name: str, outputs: int, *, digits: bool) -> str:
    if digits:
        return f"int digit = {name}_argmax(logits);"
    if outputs > 1:
        return f"int best = {name}_argmax(logits);"
    return f"float result = {name}_dequantize(logits[0]);"
