"""The names of networks and of layouts of pictures, for modules that must import quickly."""

from typing import Final, Literal, get_args

Variant = Literal["modern", "classic"]
VARIANTS: tuple[str, ...] = get_args(Variant)

NORMALIZATIONS: Final = ("digits", "center", "cell", "none")
"""How pictures may be prepared, see ``lenet_edge.data.picture_layout``."""

SIZES: Final = (20, 96)
"""Smallest and largest width and height of a network's input, in pixels."""
