"""The two networks' names and facts, for those who must not import TensorFlow."""

from typing import Literal, get_args

Variant = Literal["modern", "classic"]
VARIANTS: tuple[str, ...] = get_args(Variant)
IMAGE_SIZE = 28
