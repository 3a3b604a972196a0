"""How many bits the weights of each layer have: what ``--bits`` says."""

from collections.abc import Mapping

from lenet_edge.core.errors import UsageError

LAYERS = {"C1": "c1", "C3": "c3", "F5": "f5", "F6": "f6", "output": "logits"}
"""Name of a layer for the user -> its name in the Keras model."""

EIGHT, FOUR, TERNARY = "8", "4", "ternary"

LEVELS: dict[str, tuple[int, int]] = {FOUR: (-8, 7), TERNARY: (-1, 1)}
"""Bits -> the smallest and the largest weight, in units of the learnt scale."""

PRESETS: dict[str, tuple[str, ...]] = {
    "8": (EIGHT,) * 5,
    "4": (EIGHT, FOUR, FOUR, FOUR, FOUR),
    "ternary": (EIGHT, TERNARY, TERNARY, TERNARY, EIGHT),
    "mixed": (FOUR, FOUR, TERNARY, TERNARY, FOUR),
}
"""Name -> the bits of each layer. ``4`` and ``ternary`` spare the layers that need bits most."""

WeightBits = dict[str, str]
"""Name of a layer in the Keras model -> its bits, for layers with fewer than eight."""


def parse_bits(text: str) -> WeightBits:
    """Return the bits that ``--bits`` asks for, such as ``mixed`` or ``4,C1=4,F5=ternary``.

    Raises:
        UsageError: if a part is neither a preset nor ``LAYER=BITS``, or names a layer again.
    """
    chosen = dict(zip(LAYERS, PRESETS["8"], strict=True))
    named: set[str] = set()
    for place, part in enumerate(text.split(",")):
        layer, equals, bits = part.partition("=")
        if not equals and place == 0 and part in PRESETS:
            chosen = dict(zip(LAYERS, PRESETS[part], strict=True))
        elif layer in named:
            raise UsageError(f"--bits names the layer {layer} twice")
        elif equals and layer in LAYERS and bits in {EIGHT, *LEVELS}:
            chosen[layer] = bits
            named.add(layer)
        else:
            raise UsageError(
                f"--bits is {', '.join(PRESETS)}, or names layers such as C1=8,F5=ternary "
                f"({', '.join(LAYERS)}; each 8, 4 or ternary), not {part!r}"
            )
    return {LAYERS[layer]: bits for layer, bits in chosen.items() if bits != EIGHT}


def describe_bits(bits: Mapping[str, str]) -> dict[str, str]:
    """Return the bits of every layer by the user's names, for provenance and reports."""
    return {layer: bits.get(name, EIGHT) for layer, name in LAYERS.items()}
