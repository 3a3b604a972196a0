"""From pieces of ink to digits: the network judges every grouping and every cut."""

import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median  # of few numbers: a tenth of the time that NumPy's takes
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.digits.touching import best_split, propose_parts
from device.reading.ink.normalization import normalize_digits
from device.reading.ink.segmentation import Page, Piece, possible_digits, union_box
from device.reading.ink.stroke_width import stroke_widths
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box, union
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Predictor

_UNLIKE: Final = 0.25  # Weight of what the rejection score calls no digit.
_JOIN: Final = 0.05  # Joining pieces must explain the ink better by this much (natural log)...
_JOIN_DIGITS: Final = 0.7  # ...and by this much where each looks like a digit by itself.
_JOIN_PART: Final = -0.5  # ...but less where one is small and within or close below the other.
_BROKEN_1: Final = 1.15  # Over its parts' heights, the height of a 1 whose line was broken.
_SPLIT: Final = 0.5  # Cutting must explain the ink better by this much.
_FAILED: Final = 0.5  # Share of the parts that may be no digit where the others are.
_PART: Final = 0.1  # Price of each further part.
_PART_ONE: Final = 0.5  # Price of a part that reads as a 1...
_PART_TORN: Final = 1.0  # ...and of one that came apart.
_NARROW: Final = 0.6  # Ink narrower than this, over its height, is one digit.
_DOUBTFUL: Final = 0.9  # Ink less like a digit than this may be two that touch.
_GUESS: Final = 0.35  # A label that is more likely wrong than this says is no label.
_BLOB: Final = 6.3  # Pixels of the 20x20 box; a full stop is wider than strokes of digits are.
_SURE: Final = 0.97
_QUITE_SURE: Final = 0.99
_SLENDER: Final = 3.5  # Height over width that no digit but a 1 has.
_CLEAR: Final = 5.0  # How many times more than what was rejected a digit looks like one there...
_CLEAREST: Final = 2.0  # ...but it needs no more than so many times the threshold.
_MANY: Final = 4  # Shapes, at least, that tell what kind of page this is.
_SMALL_SURE: Final = 0.12  # Below this fraction of a nearby digit's size, nothing is a digit...
_SMALL: Final = 0.35  # ...and below this, nothing doubtful.
_TINY: Final = 0.25  # Of the page's usual digit; what stands alone and is smaller is a speck.
_CORE: Final = 0.6  # Share of its ink that a digit keeps without its tail, which is lower.
_LENIENT: Final = 0.6  # How much further what most likely is a digit may be from one...
_FEW: Final = 0.4  # ...which is the only one, or one of so few rejected, for each digit...
_ALIKE: Final = 0.55  # ...and, to be a 1, of a height at most so much different (natural log).
_WIDE: Final = 1.2  # Ink wider than this, over its height, may be two digits in any case.


@dataclass(frozen=True)
class Found:
    """One digit, or what was rejected as none: its picture as the network took it, and verdict."""

    box: Box
    label: int
    confidence: float
    rejected: bool
    picture: Gray
    at_edge: bool = False  # along an edge of the picture
    parts: tuple["Found", ...] = ()  # what it may fall apart into
    cut: NDArray[np.intp] | None = None  # [n, 2]: x, y of the cut to its left, where there is one
    score: float = 0.0  # the network's rejection score: 0 for what is like no digit, negative else


@dataclass(frozen=True)
class _Verdicts:
    labels: NDArray[np.intp]
    confidence: NDArray[np.float32]
    rejected: NDArray[np.bool_]
    scores: NDArray[np.float32]  # rejection scores
    quality: NDArray[np.float32]  # logarithm of how much this is like a digit, at most 0


class Recognizer:
    """Reads pages of ink with one network."""

    def __init__(self, predictor: Predictor, calibration: Calibration) -> None:
        self._predictor = predictor
        self._calibration = calibration
        self._normalize_s = self._infer_s = 0.0

    def judge(self, pictures: Gray) -> _Verdicts:
        """Ask the network about pictures ``uint8[N, 28, 28]``, all in one call."""
        begun = time.perf_counter()
        logits = self._predictor.predict(pictures)
        self._infer_s += time.perf_counter() - begun
        confidence = self._calibration.confidence(logits)
        scores = self._calibration.rejection(logits)
        rejected = scores > self._calibration.reject_threshold
        rejected |= (confidence < _GUESS) | (stroke_widths(pictures, margin=0) > _BLOB)
        weight = np.where(rejected, _UNLIKE, 1.0)
        quality = np.log(np.maximum(confidence * weight, 1e-4)).astype(np.float32)
        return _Verdicts(logits.argmax(-1), confidence, rejected, scores, quality)

    def find(self, page: Page) -> tuple[list[Found], float, float]:
        """Return the digits of a page and what was rejected, in no order.

        Also the milliseconds spent in normalising and in the network.
        """
        self._normalize_s = self._infer_s = 0.0
        found = self._find(page)
        return found, 1000 * self._normalize_s, 1000 * self._infer_s

    def _find(self, page: Page) -> list[Found]:
        pieces = page.pieces
        if not pieces:
            return []
        sets = [(i,) for i in range(len(pieces))] + possible_digits(pieces)
        members = [tuple(pieces[i] for i in s) for s in sets]
        crops = [page.crop(m) for m in members]
        pictures = self._normalized(crops)
        verdicts = self.judge(pictures)
        found: list[Found] = []
        for index in _choose(sets, members, verdicts):
            box = union_box(members[index])
            at_edge = all(p.at_edge for p in members[index])
            whole = _found(box, pictures[index], verdicts, index, at_edge)
            parts = self._parts(crops[index], whole, float(verdicts.quality[index]))
            found.append(replace(whole, parts=parts) if parts else whole)
        found = self._among_others(_fall_apart(found))
        return self._reconsider_alone(_in_context(self._reconsider_among(found)))

    def _among_others(self, found: list[Found]) -> list[Found]:
        """Doubt more on a page of something else than digits.

        Where letters or scribbles abound, what looks a little like a digit is one of them. How much
        like digits they look, those that were rejected tell.
        """
        largest = _largest(found)
        if len(found) < _MANY or not _strange(found, largest):
            return found
        usual = median(f.score for f in found if f.rejected and max(f.box[2:]) > _SMALL * largest)
        clear = max(_CLEAR * usual, _CLEAREST * self._calibration.reject_threshold)
        return [
            replace(f, rejected=f.rejected or f.confidence < _QUITE_SURE or f.score > clear)
            for f in found
        ]

    def _reconsider_among(self, found: list[Found]) -> list[Found]:
        """Doubt less where most shapes are digits: most likely this is one too.

        Digits may be of several sizes, but a small stroke is more likely a speck than a 1.
        """
        good = np.array([not f.rejected for f in found])
        if good.all() or not good.any():
            return found
        heights = np.array([f.box[3] for f in found], np.float64)
        usual = median(heights[good].tolist())
        alike = np.abs(np.log(heights / usual)) < _ALIKE
        likely = alike | np.array([f.label != 1 for f in found])
        doubted = likely & ~good
        if doubted.sum() > max(1, _FEW * (likely & good).sum()):
            return found
        return [
            replace(f, rejected=not self._leniently(f)) if doubtful else f
            for f, doubtful in zip(found, doubted, strict=True)
        ]

    def _leniently(self, shape: Found) -> bool:
        """Tell whether a shape is a digit where there is reason to believe that it is."""
        threshold = self._calibration.reject_threshold
        lenient = threshold + _LENIENT * abs(threshold)
        return shape.score <= lenient and bool(
            stroke_widths(shape.picture[None], margin=0)[0] <= _BLOB
        )

    def _reconsider_alone(self, found: list[Found]) -> list[Found]:
        """Doubt less where a picture shows one shape only: somebody wants to know its digit."""
        if not all(f.rejected for f in found):
            return found
        largest = max(found, key=lambda f: f.box[2] * f.box[3])
        size = max(largest.box[2:])
        others = (f for f in found if f is not largest)
        if any(max(f.box[2:]) > _SMALL * size for f in others) or largest.at_edge:
            return found
        if not self._leniently(largest):
            return found
        return [replace(f, rejected=False) if f is largest else f for f in found]

    def _normalized(self, crops: Sequence[Gray]) -> Gray:
        begun = time.perf_counter()
        pictures = normalize_digits(crops)
        self._normalize_s += time.perf_counter() - begun
        return pictures

    def _parts(self, crop: Gray, whole: Found, quality: float) -> tuple[Found, ...]:
        """Cut ink that is no good digit into parts that are, where there are any."""
        _, _, width, height = whole.box
        if width < _NARROW * height or (quality > np.log(_DOUBTFUL) and width < _WIDE * height):
            return ()
        if stroke_widths(whole.picture[None], margin=0)[0] > 0.8 * _BLOB:
            return ()
        parts = propose_parts(crop)
        if not parts.crops:
            return ()
        pictures = self._normalized(parts.crops)
        verdicts = self.judge(pictures)
        # Half of almost any letter looks like a 1.
        price = np.where(verdicts.labels == 1, _PART_ONE, 0) + np.where(parts.torn, _PART_TORN, 0)
        price = price.astype(np.float32)
        total, chosen = best_split(verdicts.quality - price, parts.spans, parts.last, _PART)
        boxes = [_ink_box(parts.crops[i], whole.box) for i in chosen]
        if (
            total < quality + _SPLIT
            or sum(verdicts.rejected[i] for i in chosen) > _FAILED * len(chosen)
            or all(verdicts.labels[i] == 1 for i in chosen)  # H, N and some 4 are two strokes too
            or not _abreast(boxes)
        ):
            core = _without_tail(crop, parts.crops, verdicts) if whole.rejected else None
            if core is None:
                return ()
            return (_found(whole.box, pictures[core], verdicts, core, whole.at_edge),)
        return tuple(
            replace(
                _found(box, pictures[i], verdicts, i),
                cut=_on_page(parts.edges[parts.spans[i][0]], whole.box) if i != chosen[0] else None,
            )
            for box, i in zip(boxes, chosen, strict=True)
        )


def _fall_apart(found: list[Found]) -> list[Found]:
    """Put parts in the place of wholes, unless this is a page of something else than digits.

    Halves of letters look like digits often enough; so do digits that touch, among digits. Few
    letters fall apart into nothing but digits, though.
    """
    likely = [
        replace(f, rejected=False)
        if f.rejected and len(f.parts) > 1 and not any(p.rejected for p in f.parts)
        else f
        for f in found
    ]
    if len(found) >= _MANY and _strange(likely, _largest(found)):
        return found
    return [part for f in found for part in (f.parts or (f,))]


def _strange(found: list[Found], largest: int) -> bool:
    """Whether most of what is not small on a page was rejected."""
    rejected = [f.rejected for f in found if max(f.box[2:]) > _SMALL * largest]
    return sum(rejected) > 0.5 * len(rejected)


def _largest(found: list[Found]) -> int:
    """Return the longest side of any box, in pixels."""
    return max((max(f.box[2:]) for f in found), default=0)


def _without_tail(crop: Gray, parts: list[Gray], verdicts: _Verdicts) -> int | None:
    """Return the part that is a digit when a long tail is cut off, if there is one."""
    ink = float(crop.sum())
    best = None
    for i, part in enumerate(parts):
        rest = cv2.subtract(crop, part)
        tail = _ink_box(np.asarray(rest, np.uint8), (0, 0, 0, 0))
        good = not verdicts.rejected[i] and verdicts.confidence[i] > _SURE
        if (
            good
            and verdicts.labels[i] != 1
            and float(part.sum()) > _CORE * ink
            and tail[3] < _CORE * crop.shape[0]
            and (best is None or verdicts.confidence[i] > verdicts.confidence[best])
        ):
            best = i
    return best


def _abreast(boxes: list[Box]) -> bool:
    """Whether each box stands at_edge the next, as digits do, not above it, as a tail does."""
    return all(
        min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1]) > 0.5 * min(a[3], b[3])
        and min(a[3], b[3]) > 0.4 * max(a[3], b[3])
        for a, b in itertools.pairwise(boxes)
    )


def _choose(
    sets: list[tuple[int, ...]], members: list[tuple[Piece, ...]], verdicts: _Verdicts
) -> list[int]:
    """Choose which pieces to join: greedily, the join that explains most first.

    What was joined may be joined further, where that explains it better still.

    Returns:
        Indices into ``sets``, so that each piece is in exactly one, but for specks left out.
    """
    singles = sum(len(s) == 1 for s in sets)
    home = list(range(singles))  # the set in which each piece is
    tried = list(range(singles, len(sets)))
    while tried:
        gains = []
        for index in tried:
            parts = sorted({home[i] for i in sets[index]})
            if sum(len(sets[part]) for part in parts) == len(sets[index]):
                gains.append((_gain(index, parts, members, verdicts), index))
        joined: set[int] = set()
        for gain, index in sorted(gains, reverse=True):
            if gain > 0 and joined.isdisjoint(sets[index]):
                joined.update(sets[index])
                for i in sets[index]:
                    home[i] = index
        tried = [t for t in tried if t not in home and not joined.isdisjoint(sets[t])]
    return sorted(set(home))


def _gain(
    index: int, parts: list[int], members: list[tuple[Piece, ...]], verdicts: _Verdicts
) -> float:
    """Return by how much parts joined explain their ink better than apart; at most 0 if not."""
    if verdicts.rejected[index]:
        return 0.0
    boxes = [union_box(members[part]) for part in parts]
    areas = [sum(p.area for p in members[part]) for part in parts]
    quality = verdicts.quality[parts]
    # Any straight piece looks like a 1, but two that look like other digits are two digits.
    telling = (quality > -0.1) & (verdicts.labels[parts] != 1)
    _, _, width, height = union_box(members[index])
    slender = height > _SLENDER * width and verdicts.labels[index] != 1
    if telling.sum() > 1 or slender:
        return 0.0
    # A piece may also be left out as a speck, which is easier the smaller it is.
    specks = [-0.1 - 4.0 * area / max(areas) for area in areas]
    apart = float(np.maximum(quality, specks).sum())
    needed = _JOIN_DIGITS if (quality > -0.2).all() else _JOIN
    if _nested(boxes):
        sizes = sorted(max(box[2:]) for box in boxes)
        broken_1 = bool((verdicts.labels[[*parts, index]] == 1).all())
        broken_1 &= height < _BROKEN_1 * sum(box[3] for box in boxes)
        needed = _JOIN_PART if sizes[-2] < 0.75 * sizes[-1] or broken_1 else _JOIN
    return float(verdicts.quality[index]) - apart - needed


def _nested(boxes: list[Box]) -> bool:
    """Whether one box lies within or close below another, as no two digits stand."""
    _, _, width, height = union(boxes)
    within = any(b[2] > 0.95 * width and b[3] > 0.95 * height for b in boxes)
    narrowest = min(b[2] for b in boxes)
    shared = min(b[0] + b[2] for b in boxes) - max(b[0] for b in boxes)
    return within or (shared > 0.5 * narrowest and width < height)


def _in_context(found: list[Found]) -> list[Found]:
    """Reject what stands too close to a much larger digit to be one itself.

    Specks, ends of broken strokes and remains of rules look like a small 1 when seen alone.
    """
    if len(found) < 2:
        return found
    boxes = np.array([f.box for f in found], np.float64)
    left, top, width, height = boxes.T
    right, bottom = left + width, top + height
    size = np.maximum(height, width)
    shared = np.maximum(
        np.minimum(right[:, None], right) - np.maximum(left[:, None], left), 0
    ) * np.maximum(np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top), 0)
    inside = (shared > 0.8 * (width * height)[:, None]) & (size[:, None] < 0.8 * size)  # [i, j]
    small = size.min() < _SMALL * size.max()
    if not small and not inside.any() and not any(f.at_edge for f in found):
        return found  # plain lines of digits: nothing below finds anything to doubt
    good = np.array([not f.rejected for f in found])
    gap = np.hypot(
        np.maximum(np.maximum(left[:, None], left) - np.minimum(right[:, None], right), 0),
        np.maximum(np.maximum(top[:, None], top) - np.minimum(bottom[:, None], bottom), 0),
    )
    # Digits stand level with others of their size.
    level = (
        np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
        > 0.6 * np.maximum(height[:, None], height)
    ) & (gap < 2 * height)
    level &= ~np.eye(len(found), dtype=bool)
    alone = ~(level & good).any(1)
    sure = np.array([f.confidence > _SURE and f.label != 1 for f in found])
    limit = np.where(sure, _SMALL_SURE, _SMALL)
    dwarfed = (size[:, None] < limit[:, None] * size) & (gap < 3 * size) & alone[:, None]
    tiny = median(size[good].tolist()) if good.any() else 0.0
    dwarfed |= ((size < _TINY * tiny) & alone & ~sure)[:, None]
    # What holds digits is no digit itself, but a frame or the edge of a sheet or a shadow.
    holds = ((inside & good[:, None]).sum(0) >= 2) & (inside & (good & sure)[:, None]).any(0)
    good &= ~holds
    rim = np.array([f.at_edge for f in found]) & alone & (good.sum() > 1)
    doubted = ((dwarfed | inside) & good).any(1) | rim | holds
    return [replace(f, rejected=True) if d else f for f, d in zip(found, doubted, strict=True)]


def _found(
    box: Box, picture: Gray, verdicts: _Verdicts, index: int, at_edge: bool = False
) -> Found:
    return Found(
        box,
        int(verdicts.labels[index]),
        float(verdicts.confidence[index]),
        bool(verdicts.rejected[index]),
        picture,
        at_edge,
        score=float(verdicts.scores[index]),
    )


def _ink_box(part: Gray, whole: Box) -> Box:
    """Return the box of a part's ink on the page; crops begin one pixel before their box."""
    x, y, w, h = cv2.boundingRect((part > 0.3 * float(part.max())).astype(np.uint8))
    return max(0, whole[0] - 1) + x, max(0, whole[1] - 1) + y, w, h


def _on_page(edge: NDArray[np.intp], whole: Box) -> NDArray[np.intp]:
    """Return x and y on the page of an edge that is given by its column at each row of a crop."""
    left, top = max(0, whole[0] - 1), max(0, whole[1] - 1)
    return np.stack([edge + left, np.arange(len(edge)) + top], axis=1)
