"""The explanation as one HTML page that needs nothing else: no network, no other file."""

import base64
import json
from html import escape
from importlib import resources
from pathlib import Path
from string import Template
from typing import Any

from lenet_edge.core.version import __version__
from lenet_edge.explain import drawing, html_layers, wording
from lenet_edge.explain.chosen_digit import ChosenDigit
from lenet_edge.explain.explanation import Explanation
from lenet_edge.explain.html_scores import score_table, verdict
from lenet_edge.explain.layer_trace import LayerKind, LayerTrace


def html_page(explanation: Explanation, chosen: ChosenDigit | None = None) -> str:
    """Return the page; ``chosen`` adds the picture that the digit came from."""
    files = resources.files("lenet_edge.explain") / "template"
    page = Template((files / "explain.html").read_text(encoding="utf-8"))
    layers = explanation.layers
    return page.substitute(
        version=__version__,
        title=escape(_title(explanation)),
        lead=escape(_lead(explanation)),
        style=(files / "explain.css").read_text(encoding="utf-8"),
        script=(files / "explain.js").read_text(encoding="utf-8"),
        origin=_origin(explanation, chosen),
        overview="".join(
            html_layers.layer_chip(layer, place) for place, layer in enumerate(layers)
        ),
        sections="\n".join(_section(explanation, chosen, place) for place in range(len(layers))),
        totals=escape(_totals(explanation)),
        data=_script_json(explanation),
    )


def _title(explanation: Explanation) -> str:
    what = "this shape" if explanation.rejected else f"this {explanation.label}"
    return f"How {explanation.bundle} reads {what}"


def _lead(explanation: Explanation) -> str:
    likely = f"{explanation.label} ({wording.probability_text(explanation.confidence)})"
    if explanation.rejected:
        return (
            f"The nearest class is {likely}, but the network does not take this for one of its "
            "classes: it is rejected. Here is what each layer makes of it."
        )
    return f"The answer is {likely}. Here is what each layer makes of the digit on the way."


def _origin(explanation: Explanation, chosen: ChosenDigit | None) -> str:
    pixels = drawing.pixels_uri(explanation.picture)
    side = " × ".join(map(str, explanation.picture.shape))
    normalised = _figure(
        f'<div class="frame square"><img class="pixel" src="{pixels}" alt="The input"></div>',
        f"What the network takes: {side} pixels, laid out as in MNIST",
    )
    if chosen is None:
        return f'<div class="origin short">{normalised}</div>'
    reading = chosen.reading
    boxes = "".join(
        f'<rect class="{_box_class(chosen, place)}" x="{d.box[0]}" y="{d.box[1]}" '
        f'width="{d.box[2]}" height="{d.box[3]}"><title>'
        f"{place}: {'rejected' if d.rejected else escape(d.label)}</title></rect>"
        for place, d in enumerate(reading.digits, 1)
    )
    photo = _figure(
        f'<div class="frame"><img class="photo" src="{drawing.photo_uri(chosen.image)}" '
        f'alt="The picture"><svg class="boxes" viewBox="0 0 {reading.width} {reading.height}" '
        f'aria-hidden="true">{boxes}</svg></div>',
        f"{Path(reading.source).name}: digit {chosen.number} of {chosen.count} in reading order",
    )
    crop = _figure(
        f'<div class="frame square"><img src="{drawing.photo_uri(chosen.crop)}" '
        'alt="The digit, cut out"></div>',
        f"The digit, cut out: {chosen.digit.box[2]} × {chosen.digit.box[3]} pixels of ink",
    )
    return f'<div class="origin">{photo}{crop}{normalised}</div>'


def _box_class(chosen: ChosenDigit, place: int) -> str:
    if place == chosen.number:
        return "chosen"
    return "rejected" if chosen.reading.digits[place - 1].rejected else "found"


def _figure(content: str, caption: str) -> str:
    return f"<figure>{content}<figcaption>{escape(caption)}</figcaption></figure>"


def _section(explanation: Explanation, chosen: ChosenDigit | None, place: int) -> str:
    layer = explanation.layers[place]
    is_output = place == len(explanation.layers) - 1
    if is_output:
        content = score_table(explanation) + verdict(explanation, chosen)
    elif layer.has_maps:
        content = html_layers.maps(layer, place)
    else:
        content = html_layers.bars(layer, place)
    kind = f"<small>{layer.kind.value}</small>" if layer.kind is not LayerKind.INPUT else ""
    return (
        f'<section id="layer-{place}"><h2>{escape(layer.name)}{kind}</h2>'
        f"<p>{escape(wording.sentence(explanation.layers, place))}</p>"
        f"{html_layers.facts(layer)}{content}</section>"
    )


def _totals(explanation: Explanation) -> str:
    layers = explanation.layers
    parameters = sum(layer.parameters for layer in layers)
    macs = sum(layer.macs for layer in layers)
    weight_bytes = sum(layer.weight_bytes for layer in layers)
    return (
        f"In all: {parameters:,} parameters in {weight_bytes:,} bytes, and {macs:,} "
        "multiply-accumulates per digit."
    )


def _script_json(explanation: Explanation) -> str:
    """Return what the page's script needs to know of every layer, safe inside a script element."""
    layers = [_layer_data(layer) for layer in explanation.layers]
    return json.dumps(layers, separators=(",", ":")).replace("<", "\\u003c")


def _layer_data(layer: LayerTrace) -> dict[str, Any]:
    window = layer.window
    return {
        "name": layer.name,
        "shape": list(layer.shape),
        "scale": layer.output.scale,
        "zeroPoint": layer.output.zero_point,
        "stored": base64.b64encode(layer.stored.tobytes()).decode(),
        "window": window
        and {
            "height": window.height,
            "width": window.width,
            "strideY": window.stride_y,
            "strideX": window.stride_x,
            "top": window.top,
            "left": window.left,
            "sameMap": layer.kind is not LayerKind.CONVOLUTION,
        },
    }
