"""Choose how pictures of one kind are best prepared, from what they look like."""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.picture_layout import Picture, PictureLayout, border_of, is_laid_out
from lenet_edge.data.stratified_split import stratified
from lenet_edge.network.mnist_layout import SIZE

SAMPLE: Final = 200
"""Pictures that are looked at."""

_COLOUR_SIZE: Final = 32
"""Width and height of networks for colour, where pictures are at least as large, in pixels."""

_CLEAR_CHROMA: Final = 12.0  # Mean difference between channels, of 255, of a picture in colour.
_PLAIN_BORDER: Final = 14.0  # Standard deviation, of 255, of the border of a plain background.
_MOST: Final = 0.8  # Fraction of the pictures that make a kind.
_MAX_INK: Final = 0.35  # Fraction of a picture that writing fills.
_MAX_STROKE: Final = 0.26  # Stroke width, as a fraction of the writing's longer side.
_COLOUR_GAIN: Final = 1.5  # How many times better than chance colour alone must tell classes apart.


def choose_layout(
    pictures: Sequence[Picture],
    labels: Sequence[str],
    *,
    normalize: str | None = None,
    size: int | None = None,
    channels: int | None = None,
) -> tuple[PictureLayout, str]:
    """Return a layout, and in words why it was chosen.

    Args:
        pictures: a sample, at most ``SAMPLE``.
        labels: the label of each.
        normalize: what the user wants; chosen if None.
        size: what the user wants; chosen if None.
        channels: what the user wants; chosen if None.

    Raises:
        UsageError: if what the user wants does not fit together.
    """
    reasons = []
    coloured = np.mean([_is_coloured(p) for p in pictures]) > 0.5
    if normalize is None:
        normalize, reason = _choose_normalization(pictures, labels, channels)
        reasons.append(reason)
    if channels is None:
        channels = 1
        if coloured and normalize not in {"digits", "cell"}:
            channels = 3 if colour_matters(pictures, labels) else 1
            reasons.append(
                "their colours differ between classes, so the network sees red, green and blue"
                if channels == 3
                else "their colours tell classes apart little, so the network sees grey"
            )
    if size is None:
        small = min(min(p.shape[:2]) for p in pictures) < _COLOUR_SIZE
        size = SIZE if channels == 1 or small else _COLOUR_SIZE
    return PictureLayout(normalize, size, channels), "; ".join(reasons)


def _choose_normalization(
    pictures: Sequence[Picture], labels: Sequence[str], channels: int | None
) -> tuple[str, str]:
    if all(is_laid_out(p) for p in pictures):
        if all(len(label) == 1 and label.isalnum() for label in labels) and channels != 3:
            return "digits", "they are laid out like MNIST, and are used unchanged"
        return "none", "they are 28x28 on black already, and are used unchanged"
    plain = np.mean([_has_plain_border(p) for p in pictures])
    if plain < _MOST:
        return "none", "their background is not plain, so the whole picture is used"
    written = np.mean([_is_written(p) for p in pictures])
    characters = all(len(label) == 1 for label in labels)
    if written >= _MOST and characters and channels != 3:
        return "digits", "they are written characters on plain paper"
    return "center", "they show one object on a plain background"


def _is_coloured(picture: Picture) -> bool:
    if picture.ndim == 2:
        return False
    spread = picture.max(axis=2).astype(np.int16) - picture.min(axis=2)
    return float(spread.mean()) > _CLEAR_CHROMA


def colour_matters(pictures: Sequence[Picture], labels: Sequence[str]) -> bool:
    """Return whether mean colour alone, brightness aside, tells the classes apart.

    Half of the pictures give each class its mean colour; the other half is given the nearest.
    """
    colours = np.array([_mean_chroma(p) for p in pictures])
    names = np.array(labels)
    first = np.zeros(len(names), np.bool_)
    first[stratified(names, [0.5])[0]] = True
    known = [name for name in np.unique(names[first]) if (names[~first] == name).any()]
    if len(known) < 2:
        return True  # Nothing can be said; colour loses nothing.
    means = np.array([colours[first & (names == name)].mean(axis=0) for name in known])
    tested = ~first & np.isin(names, known)
    distances = np.linalg.norm(colours[tested][:, None] - means[None], axis=2)
    right = np.mean(np.array(known)[distances.argmin(axis=1)] == names[tested])
    return bool(right > min(0.9, _COLOUR_GAIN / len(known)))


def _mean_chroma(picture: Picture) -> NDArray[np.float64]:
    if picture.ndim == 2:
        return np.zeros(2)
    blue, green, red = picture.reshape(-1, 3).mean(axis=0)
    return np.array([red - green, blue - green])


def _has_plain_border(picture: Picture) -> bool:
    border = border_of(picture).reshape(-1, 1 if picture.ndim == 2 else 3).astype(np.float32)
    apart = np.abs(border - np.median(border, axis=0)).max(axis=1)
    return bool(np.quantile(apart, 0.85) < 2 * _PLAIN_BORDER)


def _is_written(picture: Picture) -> bool:
    """Return whether a picture shows thin strokes on a plain background."""
    gray = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    background = float(np.median(border_of(np.asarray(gray, np.uint8))))
    contrast = np.abs(gray.astype(np.float32) - background).astype(np.uint8)
    level, mask = cv2.threshold(contrast, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if level < 8 or not 0.005 < mask.mean() < _MAX_INK:
        return False
    _x, _y, width, height = cv2.boundingRect(mask)
    distances = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 3)
    stroke = 2 * float(np.quantile(distances[distances > 0], 0.9))
    return bool(stroke < _MAX_STROKE * max(width, height))
