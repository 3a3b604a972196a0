"""A sheet of paper seen at a slant, rectified: seen as a scanner would show it.

A sheet is rectified only if it is certain: its outline is four straight sides, all its corners lie
within the picture, and it leans further than the reader can cope with.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import TUNING as INK
from lenet_edge.core.geometry import Box

Points = NDArray[np.float64]
"""``float64[n, 2]``: x and y in pixels."""

Homography = NDArray[np.float64]
"""``float64[3, 3]``: maps pixels of a rectified picture to pixels of the original."""


@dataclass(frozen=True)
class SlantTuning:
    """Which sheet is certain enough, and slanted enough, to be rectified."""

    slack: float = 0.01  # Fraction of a length by which outlines are measured too far out.
    straight_degrees: float = 8.0  # A sheet whose sides lean no further is read as it lies.
    max_lean_degrees: float = 50.0  # Further over, which side is the top is a guess.


TUNING: Final = SlantTuning()

_SIDE_REACHES: Final = (0.1, 0.04)
"""Distance from a side, in side lengths, within which the outline belongs to it, in two rounds.

The first is wider because a corner that is cut off displaces the rough sides. Within it of the ends
of a side, the outline may belong to the next side, or to a rounded corner.
"""


def sheet_homography(
    outline: NDArray[np.int32], shape: tuple[int, ...]
) -> tuple[Homography, int, int] | None:
    """Find how to rectify a sheet.

    Args:
        outline: corners of a convex polygon, ``int32[n, 2]`` (x, y) in pixels.
        shape: height and width of the picture.

    Returns:
        The homography from the rectified sheet to the picture, and the width and height of the
        rectified sheet in pixels; None if the sheet is not certain, or straight enough to be read
        as it is.
    """
    corners = _four_corners(outline)
    if corners is None:
        return None
    height, width = shape[:2]
    margin = max(width, height) / INK.thumbnail_side  # Outlines are exact to this.
    if (corners < margin).any() or (corners > np.array([width, height]) - margin).any():
        return None
    corners = _from_top_left(corners)
    if not TUNING.straight_degrees < _lean_degrees(corners) < TUNING.max_lean_degrees:
        return None
    # The far end of a slanted sheet has lost detail, so the longer, near sides set the size.
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    across, down = max(sides[0], sides[2]), max(sides[1], sides[3])
    # The edge of the sheet would read as a 1.
    x, y = TUNING.slack * across, TUNING.slack * down
    flat_width, flat_height = round(across - 2 * x), round(down - 2 * y)
    sheet = np.array(
        [(-x, -y), (across - x, -y), (across - x, down - y), (-x, down - y)], np.float32
    )
    homography = cv2.getPerspectiveTransform(sheet, corners.astype(np.float32))
    return np.asarray(homography, np.float64), flat_width, flat_height


def straightened(corners: Points) -> tuple[Homography, int, int]:
    """Return how what lies between four corners is laid straight.

    Args:
        corners: ``float64[4, 2]``, clockwise from the top left one, in pixels of the picture.

    Returns:
        The homography from the straight picture to the original one, and the width and height of
        the straight picture in pixels: those of the longer of two opposite sides.
    """
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    across, down = max(1, round(max(sides[0], sides[2]))), max(1, round(max(sides[1], sides[3])))
    straight = np.array([(0, 0), (across, 0), (across, down), (0, down)], np.float32)
    homography = cv2.getPerspectiveTransform(straight, corners.astype(np.float32))
    return np.asarray(homography, np.float64), across, down


def rectify(
    image: NDArray[np.uint8], homography: Homography, width: int, height: int
) -> NDArray[np.uint8]:
    """Return a rectified sheet ``uint8[height, width]``, or with colours if the picture has some.

    Args:
        image: ``uint8[h, w]`` or ``uint8[h, w, 3]``.
        homography: from ``sheet_homography``.
        width: of the rectified sheet, in pixels.
        height: of the rectified sheet, in pixels.
    """
    method = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    flat = cv2.warpPerspective(
        image, homography, (width, height), flags=method, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, np.uint8)


def _four_corners(outline: NDArray[np.int32]) -> Points | None:
    """Return the corners of the four straight sides of an outline, in the outline's order.

    None if the outline does not have four straight sides.
    """
    hull = outline.reshape(-1, 1, 2).astype(np.float32)
    length = cv2.arcLength(hull, True)
    rough = next(
        (
            found[:, 0].astype(np.float64)
            for share in (0.01, 0.02, 0.03, 0.05)
            if len(found := cv2.approxPolyDP(hull, share * length, True)) == 4
        ),
        None,
    )
    if rough is None:
        return None
    corners = rough
    for reach in _SIDE_REACHES:
        refined = _refine(corners, _points_along(outline), reach)
        if refined is None or not np.isfinite(refined).all():
            return None
        corners = refined
    sides = corners.astype(np.float32)
    if not cv2.isContourConvex(sides):
        return None
    x_y = hull[:, 0].tolist()
    bulge = max(-cv2.pointPolygonTest(sides, (x, y), measureDist=True) for x, y in x_y)
    return corners if bulge <= TUNING.slack * length else None


def _points_along(outline: NDArray[np.int32], steps: int = 16) -> Points:
    """Return ``steps`` points along each edge of a closed outline."""
    start = outline.astype(np.float64)
    way = np.roll(start, -1, axis=0) - start
    shares = np.arange(steps)[:, None, None] / steps
    return (start + shares * way).reshape(-1, 2)


def _refine(rough: Points, points: Points, reach: float) -> Points | None:
    """Fit a line to the points along each side; return where the lines meet, None if they do not.

    Args:
        rough: the four corners found so far.
        points: points along the outline.
        reach: points of a side are no further from it than this, in lengths of the side.
    """
    lines = []
    corner = _SIDE_REACHES[0]
    for a, b in zip(rough, np.roll(rough, -1, axis=0), strict=True):
        way = b - a
        length = float(np.hypot(*way))
        share = (points - a) @ way / length**2
        away = np.abs(way[0] * (points[:, 1] - a[1]) - way[1] * (points[:, 0] - a[0])) / length
        between = (share > corner) & (share < 1 - corner)
        on_side = between & (away < reach * length)
        if on_side.sum() < 2:
            lines.append(np.cross([*a, 1.0], [*b, 1.0]))
            continue
        side = points[on_side].astype(np.float32)
        dx, dy, x, y = cv2.fitLine(side, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel().tolist()
        lines.append(np.array([-dy, dx, dy * x - dx * y]))
    meets = np.array([np.cross(lines[i - 1], lines[i]) for i in range(4)])
    if (np.abs(meets[:, 2]) < 1e-9).any():
        return None
    return np.asarray(meets[:, :2] / meets[:, 2:], np.float64)


def _from_top_left(corners: Points) -> Points:
    """Order corners clockwise as seen, starting with the side that is most nearly the top."""
    if cv2.contourArea(corners.astype(np.float32), oriented=True) < 0:
        corners = corners[::-1]
    ways = np.roll(corners, -1, axis=0) - corners
    # The mean of a side and the reverse of its opposite: perspective turns them either way.
    level = ways - np.roll(ways, 2, axis=0)
    return np.roll(corners, -int(np.argmin(np.abs(np.arctan2(level[:, 1], level[:, 0])))), axis=0)


def _lean_degrees(corners: Points) -> float:
    """Return the largest angle between a side and the horizontal or vertical it should have."""
    ways = np.roll(corners, -1, axis=0) - corners
    angles = np.degrees(np.arctan2(ways[:, 1], ways[:, 0])) - [0, 90, 180, 270]
    return float(np.abs((angles + 180) % 360 - 180).max())


def mapped_boxes(
    boxes: Sequence[Box], homography: Homography, width: int, height: int
) -> list[Box]:
    """Map boxes to a picture, and return the smallest upright boxes around them.

    Args:
        boxes: in pixels of what was read.
        homography: maps these pixels to those of the picture.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
    """
    if not boxes or np.array_equal(homography, np.eye(3)):
        return list(boxes)
    x, y, w, h = np.array(boxes, np.float64).T
    corners = np.stack([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]).transpose(2, 0, 1)
    seen = cv2.perspectiveTransform(corners.reshape(1, -1, 2), homography).reshape(-1, 4, 2)
    first = np.clip(np.round(seen.min(1)), 0, [width - 1, height - 1])
    last = np.clip(np.round(seen.max(1)), 0, [width, height])
    sizes = np.maximum(last - first, 1)
    places = np.concatenate([first, sizes], axis=1).astype(int).tolist()
    return [(left, top, wide, high) for left, top, wide, high in places]
