"""Pages of our own for tests: digits at known places on plain paper."""

import cv2
import numpy as np
from numpy.typing import NDArray

from device.demo.strokes import StrokeHand
from lenet_edge import load_digits
from lenet_edge.core.geometry import Box
from lenet_edge.network.mnist_layout import SIZE

Gray = NDArray[np.uint8]


def page(
    text: str = "2357", height: int = 60, size: tuple[int, int] = (480, 240), seed: int = 3
) -> Gray:
    """Return ``uint8[h, w]``: black digits in one line in the middle of white paper."""
    rng = np.random.default_rng(seed)
    paper = np.full((size[1], size[0]), 225, np.uint8)
    hand = StrokeHand(wobble=0.01)
    x = 40
    top = (size[1] - height) // 2
    for label in text:
        ink = hand.write(label, height, 5, rng)
        place = paper[top : top + ink.shape[0], x : x + ink.shape[1]]
        place[...] = np.minimum(place, 255 - ink[: place.shape[0], : place.shape[1]] // 255 * 205)
        x += ink.shape[1] + 18
    return paper


def scribble_out(paper: Gray, box: Box) -> None:
    """Draw a zigzag over what is in a box."""
    x, y, w, h = box
    zigzag = [(x + w * (i % 2), y + h * i // 8) for i in range(9)]
    cv2.polylines(paper, [np.array(zigzag, np.int32)], False, 20, 5, cv2.LINE_AA)


def cells(*digits: int | None) -> Gray:
    """Return a row of cells, each with a digit, or for None with a scribble that is none."""
    images, labels = load_digits()
    scribble = np.zeros((SIZE, SIZE), np.uint8)
    for place in (8, 14, 20):
        scribble[4:24, place : place + 2] = scribble[place : place + 2, 4:24] = 255
    inks = [scribble if d is None else images[int(np.argmax(labels == d))] for d in digits]
    return np.hstack([np.pad(255 - _doubled(ink), 8, constant_values=255) for ink in inks])


def _doubled(ink: Gray) -> Gray:
    return np.kron(ink, np.ones((2, 2), np.uint8))


def strokes(heights: list[int]) -> Gray:
    """Return a page of strokes with a hook, like ones, in a row, by their heights."""
    paper = np.full((170, 400), 230, np.uint8)
    for i, height in enumerate(heights):
        stroke = np.array([(-0.1, 0.15), (0, 0), (-0.01, 0.5), (-0.03, 1)]) * height
        at = np.round((stroke + np.array([60 + 45 * i, 40])) * 16).astype(np.int32)
        cv2.polylines(paper, [at], False, 30, 5, cv2.LINE_AA, 4)
    return paper
