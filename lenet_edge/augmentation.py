"""Small distortions of digit images, drawn anew every epoch from a seeded generator."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.predictor import Images


@dataclass(frozen=True)
class Augmentation:
    """Ranges of the random affine map that each image goes through; all draws are uniform.

    Attributes:
        rotation: largest rotation either way, radians.
        scale: largest relative change of size, drawn for each axis.
        shear: largest horizontal shear (slant), as a slope.
        shift: largest shift along each axis, pixels.
    """

    rotation: float = 0.17
    scale: float = 0.10
    shear: float = 0.20
    shift: float = 1.5

    def apply(self, images: Images, rng: np.random.Generator) -> Images:
        """Return distorted copies of ``uint8[N, H, W]`` images; equal generators, equal result."""
        warped = np.empty_like(images)
        height, width = images.shape[1:]
        for image, matrix, out in zip(
            images, self._matrices(len(images), width, height, rng), warped, strict=True
        ):
            cv2.warpAffine(image, matrix, (width, height), dst=out, flags=cv2.INTER_LINEAR)
        return warped

    def _matrices(
        self, count: int, width: int, height: int, rng: np.random.Generator
    ) -> NDArray[np.float64]:
        """Draw ``float64[count, 2, 3]`` maps about the centre: scale, rotate, shear, shift."""
        angle = rng.uniform(-self.rotation, self.rotation, count)
        shear = rng.uniform(-self.shear, self.shear, count)
        scale = rng.uniform(1 - self.scale, 1 + self.scale, (count, 2))
        shift = rng.uniform(-self.shift, self.shift, (count, 2))
        linear = np.empty((count, 2, 2))
        cos, sin = np.cos(angle), np.sin(angle)
        linear[:, 0, 0] = scale[:, 0] * cos
        linear[:, 0, 1] = scale[:, 0] * (shear * cos - sin)
        linear[:, 1, 0] = scale[:, 1] * sin
        linear[:, 1, 1] = scale[:, 1] * (shear * sin + cos)
        centre = np.array([(width - 1) / 2, (height - 1) / 2])
        offset = centre + shift - linear @ centre
        return np.concatenate([linear, offset[:, :, None]], axis=2)
