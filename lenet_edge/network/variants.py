"""The names of the two networks, for modules that must not import TensorFlow."""

from typing import Literal, get_args

Variant = Literal["modern", "classic"]
VARIANTS: tuple[str, ...] = get_args(Variant)
