"""The explanation as one HTML page that needs nothing else: no network, no other file."""

import base64
import json
from collections.abc import Sequence
from html import escape
from importlib import resources
from string import Template
from typing import Any, Final

from lenet_edge import __version__
from lenet_edge.explain import drawing, wording
from lenet_edge.explain.chosen_digit import ChosenDigit
from lenet_edge.explain.explanation import Explanation
from lenet_edge.explain.layer_trace import LayerKind, LayerTrace

_THUMBNAILS: Final = 4  # Maps of a layer that the overview shows.


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
        overview="".join(_overview(layer, place) for place, layer in enumerate(layers)),
        sections="\n".join(
            _section(explanation, chosen, place) for place in range(len(layers))
        ),
        totals=escape(_totals(explanation)),
        data=_script_json(explanation),
    )


def _title(explanation: Explanation) -> str:
    what = "this shape" if explanation.rejected else f"this {explanation.label}"
    return f"How {explanation.bundle} reads {what}"


def _lead(explanation: Explanation) -> str:
    likely = f"{explanation.label} ({wording.percent(explanation.confidence)})"
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
        f"{reading.source}: digit {chosen.number} of {chosen.count} in reading order",
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


def _overview(layer: LayerTrace, place: int) -> str:
    arranged = ""
    if layer.has_maps:
        count = _THUMBNAILS if layer.shape[2] >= _THUMBNAILS else 1
        arranged = f" maps-{count}"
        shown = "".join(
            f'<img class="pixel" src="{_map_uri(layer, index)}" alt="">' for index in range(count)
        )
        shape = f"{layer.shape[2]} of {layer.shape[0]}×{layer.shape[1]}"
    else:
        shown = drawing.bars_svg(layer.values, "")
        shape = f"{layer.stored.size}"
    return (
        f'<a href="#layer-{place}"><b>{escape(layer.name)}</b>'
        f'<div class="stack{arranged}" aria-hidden="true">{shown}</div><span>{shape}</span></a>'
    )


def _section(explanation: Explanation, chosen: ChosenDigit | None, place: int) -> str:
    layer = explanation.layers[place]
    is_output = place == len(explanation.layers) - 1
    if is_output:
        content = _scores(explanation) + _verdict(explanation, chosen)
    elif layer.has_maps:
        content = _maps(layer, place)
    else:
        content = _bars(layer, place)
    kind = f"<small>{layer.kind.value}</small>" if layer.kind is not LayerKind.INPUT else ""
    return (
        f'<section id="layer-{place}"><h2>{escape(layer.name)}{kind}</h2>'
        f"<p>{escape(wording.sentence(explanation.layers, place))}</p>"
        f"{_facts(layer)}{content}</section>"
    )


def _facts(layer: LayerTrace) -> str:
    values = layer.values
    lowest, highest = (wording.number(float(v)) for v in (values.min(), values.max()))
    zero_point = wording.number(layer.output.zero_point)
    facts = [
        ("Output", wording.shape_text(layer)),
        ("Kernels" if layer.weights is not None else "Window", wording.window_text(layer)),
        ("Activation", layer.activation),
        ("Parameters", _parameters(layer)),
        ("Multiply-accumulates", f"{layer.macs:,}" if layer.macs else ""),
        ("int8 scale, zero point", f"{wording.number(layer.output.scale, 4)}, {zero_point}"),
        ("Bytes", _bytes(layer)),
        ("Values for this digit", f"{lowest} to {highest}{wording.zero_share(layer)}"),
    ]
    rows = "".join(
        f"<div><dt>{name}</dt><dd>{escape(value)}</dd></div>" for name, value in facts if value
    )
    return f"<dl>{rows}</dl>"


def _parameters(layer: LayerTrace) -> str:
    if not layer.parameters:
        return "none" if layer.operators else ""
    weights = layer.parameters - layer.biases
    return f"{layer.parameters:,} ({weights:,} + {layer.biases:,} biases)"


def _bytes(layer: LayerTrace) -> str:
    output = f"{layer.output.bytes:,} output"
    return f"{layer.weight_bytes:,} weights, {output}" if layer.weight_bytes else output


def _maps(layer: LayerTrace, place: int) -> str:
    maps = layer.shape[2]
    weights = layer.weights
    figures = []
    for index in range(maps):
        name = f"{layer.name}, map {index + 1}" if maps > 1 else layer.name
        kernels, number = "", ""
        if weights is not None:
            kernels = (
                f'<div class="kernels"><img class="pixel" src="{drawing.kernel_uri(weights[index])}" '
                f'alt="{escape(name)}: its kernel"></div>'
            )
        if maps > 1:
            number = f'<span class="number">{index + 1}</span>'
        figures.append(
            f'<figure>{number}<div class="map" data-layer="{place}" data-map="{index}">'
            f'<img class="pixel" src="{_map_uri(layer, index)}" alt="{escape(name)}"></div>'
            f"{kernels}</figure>"
        )
    size = "few" if maps == 1 else "many" if maps > 8 else ""
    depth = "" if weights is None else "single" if weights.shape[3] == 1 else "deep"
    caption = _kernel_caption(layer)
    return f'<div class="maps {size} {depth}">{"".join(figures)}</div>{caption}'


def _kernel_caption(layer: LayerTrace) -> str:
    weights = layer.weights
    if weights is None:
        return ""
    below = weights.shape[3]
    text = "Under each map: the kernel that made it."
    if below > 1:
        text = f"Under each map: its kernel, one {_size(layer)} picture for each map below."
    return f"<figcaption>{escape(text)}</figcaption>"


def _size(layer: LayerTrace) -> str:
    window = layer.window
    return f"{window.height} × {window.width}" if window else ""


def _map_uri(layer: LayerTrace, index: int) -> str:
    if layer.shows_pixels:
        return drawing.pixels_uri((layer.stored[..., index].astype("int16") + 128).astype("uint8"))
    return drawing.map_uri(layer.values[..., index], layer.largest)


def _bars(layer: LayerTrace, place: int) -> str:
    drawn = drawing.bars_svg(layer.values, f"Values of the {layer.stored.size} units")
    return (
        f'<div class="bars" data-layer="{place}">{drawn}</div>'
        f'<div class="axis"><span>unit 1</span><span>unit {layer.stored.size}</span></div>'
    )


def _scores(explanation: Explanation) -> str:
    logits = explanation.logits
    rows = "".join(
        f'<tr{" class=best" if place == explanation.best else ""}><td>{escape(label)}</td>'
        f'<td class="bar">{_score_bar(float(logits[place]), logits)}</td>'
        f"<td>{wording.fixed(float(logits[place]))}</td>"
        f"<td>{wording.percent(float(explanation.probabilities[place]))}</td></tr>"
        for place, label in enumerate(explanation.labels)
    )
    return (
        '<table><thead><tr><th>class</th><th class="bar"></th><th>logit</th>'
        f"<th>probability</th></tr></thead><tbody>{rows}</tbody></table>"
    )


def _score_bar(logit: float, logits: Sequence[float] | Any) -> str:
    low, high = min(0.0, float(min(logits))), max(0.0, float(max(logits)))
    span = (high - low) or 1.0
    start = (min(0.0, logit) - low) / span * 100
    kind = "up" if logit > 0 else "down"
    zero = -low / span * 100
    return (
        '<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="{kind}" x="{start:.2f}" width="{abs(logit) / span * 100:.2f}" height="10"/>'
        f'<path class="zero" d="M{zero:.2f} 0V10"/></svg>'
    )


def _verdict(explanation: Explanation, chosen: ChosenDigit | None) -> str:
    score, threshold = explanation.rejection, explanation.threshold
    low = min(score, threshold, 0.0) * 1.15 or -1.0
    high = max(score, threshold, 0.0)
    share = [100 * (value - low) / (high - low) for value in (score, threshold)]
    logits = explanation.logits
    sum_text = (
        f"Rejection score = mean logit − highest logit = {wording.fixed(float(logits.mean()))} − "
        f"{wording.fixed(float(logits.max()))} = {wording.fixed(score)}. What belongs to no class has "
        f"a score near 0; above {wording.fixed(threshold)} the network rejects what it sees."
    )
    verdict = (
        f"Rejected: {wording.fixed(score)} is above the threshold."
        if explanation.rejected
        else f"Accepted: {wording.fixed(score)} is not above the threshold."
    )
    return (
        '<div class="gauge" aria-hidden="true"><div class="scale">'
        f'<div class="is-digit" style="width:{share[1]:.1f}%"></div><div class="is-not"></div></div>'
        f'<div class="mark" style="left:{share[0]:.1f}%"></div>'
        f'<div class="mark threshold" style="left:{share[1]:.1f}%"></div>'
        f"{_tag('above', share[0], f'score {wording.fixed(score)}')}"
        f"{_tag('below', share[1], f'threshold {wording.fixed(threshold)}')}</div>"
        f'<p class="verdict {"refused" if explanation.rejected else "accepted"}">'
        f"{escape(verdict)}</p><p>{escape(sum_text)}</p>{_reader_says(explanation, chosen)}"
    )


def _tag(row: str, share: float, text: str) -> str:
    """Place a text so that it stays within the gauge."""
    side = f"left:{share:.1f}%" if share < 50 else f"right:{100 - share:.1f}%"
    return f'<span class="tag {row}" style="{side}">{escape(text)}</span>'


def _reader_says(explanation: Explanation, chosen: ChosenDigit | None) -> str:
    """Say so where the reader, which sees the whole page, judged otherwise."""
    if chosen is None or chosen.digit.rejected == explanation.rejected:
        return ""
    judged = "rejected" if chosen.digit.rejected else "accepted"
    return (
        f"<p>The reader {judged} it all the same: it also weighs the stroke width, the confidence, "
        "and what else is on the page.</p>"
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
