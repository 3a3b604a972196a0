"""Random distortions of digit images, different in every epoch.

Geometry (affine and elastic) moves the ink. Style (stroke width, contrast, resolution) and habits
(a crossed 7, a slashed 0, a 1 with a flag or a foot) imitate other people, pens and cameras. Style
and habits change only a fraction of the images, so that the network also sees MNIST as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.writing_habits import add_habits
from lenet_edge.network.mnist_layout import BOX
from lenet_edge.network.predictor import Images

Distortion = Callable[[Images, np.random.Generator], Images]

IMAGES_PER_CHUNK = 4096
"""Images distorted at a time; their coordinate maps take 25 MB."""

ELASTIC_WAVES = 4
"""Elastic displacements are sums of this many cosine waves along each axis, the lowest ones."""

FADING_WAVES = 8
"""Faded patches are sums of this many waves along each axis: patches of about three pixels."""


@dataclass(frozen=True)
class Augmentation:
    """Ranges and frequencies of the random distortions.

    Attributes:
        rotation: largest rotation in either direction, in radians.
        scale: largest relative change of size, drawn for each axis separately.
        shear: largest horizontal shear (slant), as a slope.
        shift: largest shift along each axis, in pixels.
        elastic: standard deviation of the smooth displacement of each pixel, in pixels.
        strokes: fraction of images whose strokes are made thinner or thicker.
        contrast: fraction of images whose grey levels are stretched, faded or binarised.
        uneven: fraction of images whose ink fades in patches, up to gaps in thin strokes.
        resolution: fraction of images that are reduced and enlarged again, or blurred.
        habits: fraction of 0s, 1s and 7s that get a slash, a flag or foot, or a bar.
        continue_edges: whether what moves in repeats the edge of the picture, instead of black.
        sharp: whether what is moved stays as sharp as it was; otherwise its strokes are blurred.
    """

    rotation: float = 0.17
    scale: float = 0.10
    shear: float = 0.20
    shift: float = 1.5
    elastic: float = 0.0
    strokes: float = 0.0
    contrast: float = 0.0
    uneven: float = 0.0
    resolution: float = 0.0
    habits: float = 0.0
    continue_edges: bool = False
    sharp: bool = True

    def apply(
        self, images: Images, labels: NDArray[np.uint8] | None, rng: np.random.Generator
    ) -> Images:
        """Return distorted copies of ``uint8[N, H, W]`` or ``uint8[N, H, W, 3]`` images.

        Habits need ``labels``, ``uint8[N]``; without them, none are drawn. Generators in the same
        state give the same result.
        """
        out = images.copy()
        if self.habits and labels is not None:
            add_habits(out, labels, self.habits, rng)
        for first in range(0, len(out), IMAGES_PER_CHUNK):
            part = out[first : first + IMAGES_PER_CHUNK]
            self._warp(part, rng)
            _distort_some(part, self.strokes, _change_strokes, rng)
            _distort_some(part, self.uneven, _fade_patches, rng)
            _distort_some(part, self.resolution, _reduce, rng)
            _distort_some(part, self.contrast, _change_contrast, rng)
        return out

    def _warp(self, images: Images, rng: np.random.Generator) -> None:
        """Distort in place; an inverse map says from where each pixel is taken."""
        count, height, width = images.shape[:3]
        linear, shift = self._affine(count, rng)
        y, x = np.mgrid[:height, :width].astype(np.float32)
        centred = np.stack([x - (width - 1) / 2, y - (height - 1) / 2]).reshape(2, -1)
        maps = linear @ centred + shift[:, :, None]
        maps += np.array([[(width - 1) / 2], [(height - 1) / 2]], np.float32)
        if self.elastic:
            maps += self._elastic(count, height, width, rng)
        maps = maps.reshape(count, 2, height, width)
        # Real digits are as sharp as cubic interpolation leaves them; linear blurs their strokes.
        interpolation = cv2.INTER_CUBIC if self.sharp else cv2.INTER_LINEAR
        border = cv2.BORDER_REPLICATE if self.continue_edges else cv2.BORDER_CONSTANT
        for image, (map_x, map_y) in zip(images, maps, strict=True):
            image[:] = cv2.remap(image, map_x, map_y, interpolation, borderMode=border)

    def _affine(
        self, count: int, rng: np.random.Generator
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Draw inverse maps about the centre ``float32[N, 2, 2]`` and shifts ``float32[N, 2]``."""
        angle = rng.uniform(-self.rotation, self.rotation, count)
        shear = rng.uniform(-self.shear, self.shear, count)
        scale = rng.uniform(1 - self.scale, 1 + self.scale, (count, 2))
        shift = rng.uniform(-self.shift, self.shift, (count, 2))
        cos, sin = np.cos(angle), np.sin(angle)
        rotation_and_shear = np.array(
            [[cos, shear * cos - sin], [sin, shear * sin + cos]]
        ).transpose(2, 0, 1)
        linear = rotation_and_shear / scale[:, None, :]
        return linear.astype(np.float32), shift.astype(np.float32)

    def _elastic(
        self, count: int, height: int, width: int, rng: np.random.Generator
    ) -> NDArray[np.float32]:
        """Draw smooth displacements ``float32[N, 2, H * W]`` of standard deviation ``elastic``."""
        fields: NDArray[np.float32] = _smooth_fields((count, 2), height, width, ELASTIC_WAVES, rng)
        fields *= self.elastic
        return fields


def _smooth_fields(
    shape: tuple[int, ...], height: int, width: int, waves: int, rng: np.random.Generator
) -> NDArray[np.float32]:
    """Draw sums of cosine waves ``float32[*shape, H * W]`` of mean 0 and standard deviation 1."""
    waves_y, waves_x = (
        np.cos(np.pi * np.outer(np.arange(waves), np.arange(size) + 0.5) / size)
        for size in (height, width)
    )
    basis = np.einsum("iy,jx->ijyx", waves_y, waves_x).reshape(waves * waves, -1)
    basis = basis[1:]  # The constant wave would only shift the image.
    basis /= np.sqrt(np.mean(np.sum(basis**2, axis=0)))
    weights = rng.standard_normal((*shape, len(basis)), np.float32)
    fields: NDArray[np.float32] = weights @ basis.astype(np.float32)
    return fields


def _distort_some(
    images: Images, fraction: float, distort: Distortion, rng: np.random.Generator
) -> None:
    """Distort a random fraction of the images, in place."""
    if fraction:
        chosen = np.flatnonzero(rng.random(len(images)) < fraction)
        images[chosen] = distort(images[chosen], rng)


def _change_strokes(images: Images, rng: np.random.Generator) -> Images:
    """Thin or thicken strokes by up to two pixels per side, and scale the digit back to its box."""
    sides = rng.uniform(-1.0, 2.0, len(images))
    amount = sides[:, None, None].astype(np.float32)
    thinner = _neighbours(images, np.minimum)
    thicker = _neighbours(images, np.maximum)
    thickest = _neighbours(thicker, np.maximum)
    steps = np.stack([thinner, images, thicker, thickest]).astype(np.float32)
    lower = np.clip(np.floor(amount), -1, 1)
    index, image = (lower.ravel() + 1).astype(np.intp), np.arange(len(images))
    below, above = steps[index, image], steps[index + 1, image]
    changed: Images = (below + (amount - lower) * (above - below)).round().astype(np.uint8)
    centre = (np.array(images.shape[2:0:-1]) - 1) / 2
    for image, side in zip(changed, sides, strict=True):
        shrink = cv2.getRotationMatrix2D(centre, 0, BOX / (BOX + 2 * side))
        image[:] = cv2.warpAffine(image, shrink, image.shape[::-1], flags=cv2.INTER_CUBIC)
    return changed


def _neighbours(images: Images, extreme: np.ufunc) -> Images:
    """Return each pixel's minimum or maximum with its four neighbours."""
    out = images.copy()
    for target, source in (
        (np.s_[:, 1:], np.s_[:, :-1]),
        (np.s_[:, :-1], np.s_[:, 1:]),
        (np.s_[:, :, 1:], np.s_[:, :, :-1]),
        (np.s_[:, :, :-1], np.s_[:, :, 1:]),
    ):
        extreme(out[target], images[source], out=out[target])
    return out


def _fade_patches(images: Images, rng: np.random.Generator) -> Images:
    """Remove ink smoothly in patches, as a dry pen, rough paper or a threshold does."""
    count, height, width = images.shape
    field = _smooth_fields((count,), height, width, FADING_WAVES, rng).reshape(images.shape)
    depth = rng.uniform(0.2, 0.6, (count, 1, 1)).astype(np.float32)
    loss = 255 * depth * np.maximum(field, 0)
    faded: Images = np.maximum(images - loss, 0).astype(np.uint8)
    return faded


def _change_contrast(images: Images, rng: np.random.Generator) -> Images:
    """Apply a random tone curve to each image: gain and gamma, or a steep edge (binarised)."""
    count = len(images)
    gamma = np.exp(rng.uniform(-0.7, 0.7, count))
    gain = rng.uniform(0.6, 1.3, count)
    level = np.linspace(0, 1, 256)
    curves = gain[:, None] * level[None] ** gamma[:, None]
    binarised = rng.random(count) < 0.3
    edge = rng.uniform(0.25, 0.6, count)
    steep = np.clip((level[None] - edge[:, None]) * 12 + 0.5, 0, 1)
    curves[binarised] = steep[binarised]
    tables = (255 * np.clip(curves, 0, 1)).round().astype(np.uint8)
    out = np.empty_like(images)
    for i, image in enumerate(images):
        out[i] = cv2.LUT(image, tables[i])
    return out


def _reduce(images: Images, rng: np.random.Generator) -> Images:
    """Reduce each image to 10 to 20 pixels and enlarge it again, or blur it."""
    size = images.shape[2], images.shape[1]
    out = np.empty_like(images)
    small = rng.integers(10, 21, len(images))
    sigma = rng.uniform(0.4, 1.1, len(images))
    blurred = rng.random(len(images)) < 0.4
    for i, image in enumerate(images):
        if blurred[i]:
            out[i] = cv2.GaussianBlur(image, (5, 5), sigma[i])
        else:
            reduced = cv2.resize(image, (small[i], small[i]), interpolation=cv2.INTER_AREA)
            out[i] = cv2.resize(reduced, size, interpolation=cv2.INTER_LINEAR)
    return out
