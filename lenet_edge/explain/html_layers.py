"""The page's parts that show one layer: a chip in the overview, facts, maps or bars."""

from html import escape
from typing import Final

from lenet_edge.explain import drawing, wording
from lenet_edge.explain.layer_trace import LayerTrace

_THUMBNAILS: Final = 4  # Maps of a layer that the overview shows.
_MANY_MAPS: Final = 9  # Maps from which they are drawn smaller.


def layer_chip(layer: LayerTrace, place: int) -> str:
    """Return a layer as a small link to its section, for the overview."""
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


def facts(layer: LayerTrace) -> str:
    """Return the sizes and costs of a layer as a list."""
    zero_point = wording.number(layer.output.zero_point)
    named = [
        ("Output", wording.shape_text(layer)),
        ("Kernels" if layer.weights is not None else "Window", wording.window_text(layer)),
        ("Activation", layer.activation),
        ("Parameters", _parameters(layer)),
        ("Multiply-accumulates", f"{layer.macs:,}" if layer.macs else ""),
        ("int8 scale, zero point", f"{wording.number(layer.output.scale, 4)}, {zero_point}"),
        ("Bytes", _bytes(layer)),
        ("Values for this digit", wording.values_text(layer)),
    ]
    rows = "".join(
        f"<div><dt>{name}</dt><dd>{escape(value)}</dd></div>" for name, value in named if value
    )
    return f"<dl>{rows}</dl>"


def _parameters(layer: LayerTrace) -> str:
    weights = layer.weights
    if weights is None:
        return "none" if layer.operators else ""
    return f"{layer.parameters:,} ({weights.size:,} + {layer.parameters - weights.size:,} biases)"


def _bytes(layer: LayerTrace) -> str:
    output = f"{layer.output.bytes:,} output"
    return f"{layer.weight_bytes:,} weights, {output}" if layer.weight_bytes else output


def maps(layer: LayerTrace, place: int) -> str:
    """Return the maps of a layer, each with its kernel below; ``place`` counts from the input."""
    count = layer.shape[2]
    weights = layer.weights
    figures = []
    for index in range(count):
        name = f"{layer.name}, map {index + 1}" if count > 1 else layer.name
        kernels, number = "", ""
        if weights is not None:
            kernels = (
                f'<div class="kernels"><img class="pixel" alt="{escape(name)}: its kernel" '
                f'src="{drawing.kernel_uri(weights[index])}"></div>'
            )
        if count > 1:
            number = f'<span class="number">{index + 1}</span>'
        figures.append(
            f'<figure>{number}<div class="map" data-layer="{place}" data-map="{index}">'
            f'<img class="pixel" src="{_map_uri(layer, index)}" alt="{escape(name)}"></div>'
            f"{kernels}</figure>"
        )
    size = "few" if count == 1 else "many" if count >= _MANY_MAPS else ""
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


def bars(layer: LayerTrace, place: int) -> str:
    """Return the units of a layer as bars."""
    drawn = drawing.bars_svg(layer.values, f"Values of the {layer.stored.size} units")
    return (
        f'<div class="bars" data-layer="{place}">{drawn}</div>'
        f'<div class="axis"><span>unit 1</span><span>unit {layer.stored.size}</span></div>'
    )
