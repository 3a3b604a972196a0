"""A sheet of paper seen at a slant, laid flat as a scanner would show it.

Only a sheet that is sure is laid flat: its outline is four straight sides, all its corners lie
within the picture, and it is turned or foreshortened further than reading bears anyway.
"""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.geometry import Box

Points = NDArray[np.float64]
"""``float64[n, 2]``: x and y in pixels."""

View = NDArray[np.float64]
"""``float64[3, 3]``: the homography from pixels that were read to pixels of a picture."""

_FILLED: Final = 0.96  # Of what four sides enclose, that lies within the outline...
_BEYOND: Final = 0.01  # ...which goes beyond them by no more than this, in lengths of it all.
_WITHIN: Final = 0.01  # Of the picture's sides; corners lie further within it than that.
_UPRIGHT: Final = 8.0  # Degrees that no side leans beyond in a sheet read as it lies.
_STEEPEST: Final = 50.0  # Degrees; further over, which side is the top is a guess.
_CORNER: Final = 0.12  # Of a side, at its ends, where the outline is rounded.
_REACHES: Final = (0.1, 0.04)  # A corner that is cut off puts a side off at first.
_RIM: Final = 0.015  # Of the sheet, cut off all round: its edge is a line that reads as a 1.


def flat_view(outline: NDArray[np.int32], shape: tuple[int, ...]) -> tuple[View, int, int] | None:
    """Find the view in which a sheet lies flat.

    Args:
        outline: corners of a convex polygon, ``int32[n, 2]`` (x, y) in pixels.
        shape: height and width of the picture.

    Returns:
        The homography from the flat sheet to the picture, and the flat sheet's width and height;
        None where the sheet is not sure, or lies straight enough to be read as it is.
    """
    corners = _four_corners(outline)
    if corners is None:
        return None
    height, width = shape[:2]
    margin = _WITHIN * np.array([width, height])
    if (corners < margin).any() or (corners > [width, height] - margin).any():
        return None
    corners = _from_top_left(corners)
    lean = _lean(corners)
    if not _UPRIGHT < lean < _STEEPEST:
        return None
    # A foreshortened sheet has lost detail in the far; the near sides tell the size it has.
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    across, down = max(sides[0], sides[2]), max(sides[1], sides[3])
    x, y = _RIM * across, _RIM * down
    flat_width, flat_height = round(across - 2 * x), round(down - 2 * y)
    sheet = np.array(
        [(-x, -y), (across - x, -y), (across - x, down - y), (-x, down - y)], np.float32
    )
    view = cv2.getPerspectiveTransform(sheet, corners.astype(np.float32))
    return np.asarray(view, np.float64), flat_width, flat_height


def lay_flat(image: NDArray[np.uint8], view: View, width: int, height: int) -> NDArray[np.uint8]:
    """Return a sheet ``uint8[height, width]``, with colours if the picture has some."""
    method = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    flat = cv2.warpPerspective(
        image, view, (width, height), flags=method, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, np.uint8)


def _four_corners(outline: NDArray[np.int32]) -> Points | None:
    """Return the corners of four straight sides that make up an outline, in its own order."""
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
    for reach in _REACHES:
        refined = _refined(corners, _along(outline), reach)
        if refined is None or not np.isfinite(refined).all():
            return None
        corners = refined
    sides = corners.astype(np.float32)
    if not cv2.isContourConvex(sides):
        return None
    filled = cv2.contourArea(hull) >= _FILLED * cv2.contourArea(sides)
    x_y = hull[:, 0].tolist()
    beyond = max(-cv2.pointPolygonTest(sides, (x, y), measureDist=True) for x, y in x_y)
    return corners if filled and beyond <= _BEYOND * length else None


def _along(outline: NDArray[np.int32], steps: int = 16) -> Points:
    """Return points all along a closed outline, so many on each of its edges."""
    start = outline.astype(np.float64)
    way = np.roll(start, -1, axis=0) - start
    shares = np.arange(steps)[:, None, None] / steps
    return (start + shares * way).reshape(-1, 2)


def _refined(rough: Points, points: Points, reach: float) -> Points | None:
    """Return where the lines through the points along each side meet; None if two do not.

    Points are along a side that are no further from it than ``reach``, in lengths of the side.
    """
    lines = []
    for a, b in zip(rough, np.roll(rough, -1, axis=0), strict=True):
        way = b - a
        length = float(np.hypot(*way))
        share = (points - a) @ way / length**2
        away = np.abs(way[0] * (points[:, 1] - a[1]) - way[1] * (points[:, 0] - a[0])) / length
        mine = (share > _CORNER) & (share < 1 - _CORNER) & (away < reach * length)
        if mine.sum() < 2:
            lines.append(np.cross([*a, 1.0], [*b, 1.0]))
            continue
        side = points[mine].astype(np.float32)
        dx, dy, x, y = cv2.fitLine(side, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel().tolist()
        lines.append(np.array([-dy, dx, dy * x - dx * y]))
    meets = np.array([np.cross(lines[i - 1], lines[i]) for i in range(4)])
    if (np.abs(meets[:, 2]) < 1e-9).any():
        return None
    return np.asarray(meets[:, :2] / meets[:, 2:], np.float64)


def _from_top_left(corners: Points) -> Points:
    """Order corners clockwise as seen, from the one at which the most level top side begins."""
    if cv2.contourArea(corners.astype(np.float32), oriented=True) < 0:
        corners = corners[::-1]
    ways = np.roll(corners, -1, axis=0) - corners
    # The mean of a side and the reverse of its opposite: perspective turns them either way.
    level = ways - np.roll(ways, 2, axis=0)
    return np.roll(corners, -int(np.argmin(np.abs(np.arctan2(level[:, 1], level[:, 0])))), axis=0)


def _lean(corners: Points) -> float:
    """Return by how many degrees the side that is furthest from level or upright is so."""
    ways = np.roll(corners, -1, axis=0) - corners
    angles = np.degrees(np.arctan2(ways[:, 1], ways[:, 0])) - [0, 90, 180, 270]
    return float(np.abs((angles + 180) % 360 - 180).max())


def mapped_boxes(boxes: Sequence[Box], view: View, width: int, height: int) -> list[Box]:
    """Return the upright boxes around boxes that were read, in pixels of a picture of this size."""
    if not boxes or np.array_equal(view, np.eye(3)):
        return list(boxes)
    x, y, w, h = np.array(boxes, np.float64).T
    corners = np.stack([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]).transpose(2, 0, 1)
    seen = cv2.perspectiveTransform(corners.reshape(1, -1, 2), view).reshape(-1, 4, 2)
    first = np.clip(np.round(seen.min(1)), 0, [width - 1, height - 1])
    last = np.clip(np.round(seen.max(1)), 0, [width, height])
    sizes = np.maximum(last - first, 1)
    places = np.concatenate([first, sizes], axis=1).astype(int).tolist()
    return [(left, top, wide, high) for left, top, wide, high in places]
