"""From pieces of ink to digits: the network judges every group of pieces and every cut."""

import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median  # For few numbers, it takes a tenth of the time of NumPy's.
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.digits.signs import (
    between_lower_digits,
    has_minus,
    percent_signs,
    slant,
    small_signs,
)
from device.reading.digits.touching import (
    MIN_SPLIT_ASPECT,
    PART_INK,
    Parts,
    best_split,
    propose_parts,
)
from device.reading.ink.normalization import normalize_digits
from device.reading.ink.segmentation import Page, Piece, crop_origin, possible_digits, union_box
from device.reading.ink.stroke_width import cut_off_stroke_widths
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box, ink_box, union
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.mnist_layout import BOX
from lenet_edge.network.predictor import Predictor
from lenet_edge.network.second_look import SecondLook, all_looks

# What the network says of one shape.
_REJECTED_WEIGHT: Final = 0.25  # Factor on the confidence in a shape that is rejected.
_MIN_CONFIDENCE: Final = 0.35  # A label with less confidence is a guess: the shape is rejected.
_SURE_CONFIDENCE: Final = 0.97  # A digit with more confidence may be small, or have a tail.
_BLOT_WIDTH_PX: Final = 6.3  # Pixels of the 20x20 box; strokes of digits are narrower.

# When pieces are joined. Gains are natural logarithms of how well the ink is explained.
_JOIN_GAIN: Final = 0.05  # Gain that joining pieces needs.
_JOIN_DIGITS_GAIN: Final = 0.7  # Gain that joining pieces needs if each looks like a digit.
_WHOLE_QUALITY: Final = -0.1  # Quality of a piece that is a digit without others.
_JOIN_NESTED_GAIN: Final = -0.5  # Gain needed to join a small piece in or close below another.
_BROKEN_ONE_HEIGHT: Final = 1.15  # Height of a broken 1, over the sum of its pieces' heights.
_ONE_ASPECT: Final = 3.5  # Height over width that only a 1 reaches.

_HIDDEN_GAIN: Final = 0.3  # Gain that strokes hidden under the line of a cell need.

# When a shape is split into touching digits. Prices are natural logarithms too.
_SPLIT_GAIN: Final = 0.5  # Gain that splitting needs.
_MAX_SPLIT_SIZE: Final = 3.0  # Both sides of touching digits, over the usual size of digits.
_MIN_SPLIT_HEIGHT: Final = 0.5  # Height of touching digits, over the usual size of digits.
_MAX_REJECTED_PARTS: Final = 0.5  # Fraction of its parts that the network may reject.
_PART_PRICE: Final = 0.1  # Price of each part.
_ONE_PRICE: Final = 0.5  # Further price of a part that reads as a 1, as half of any letter does.
_TORN_PRICE: Final = 1.0  # Further price of a part that came apart.
_CORE_SHARE: Final = 0.6  # Fraction of its ink that a digit keeps without its tail.
_MAX_TAIL_HEIGHT: Final = 0.6  # Height of a tail that may be cut off, over that of the shape.

_THIN_ONE: Final = 0.5  # Width of a 1 over that of the pen; what is thinner is left of a line.

# What the other shapes of the page say of a shape.
_MIN_PAGE_SHAPES: Final = 4  # Shapes that show what kind of page this is, at least.
_SMALL_SHAPE: Final = 0.35  # Fraction of a digit's size; smaller shapes near it must be sure.
_SPECK_SHAPE: Final = 0.12  # Fraction of a digit's size; smaller shapes near it are rejected.
_LONE_SHAPE: Final = 0.25  # Fraction of the usual digit's size; smaller lone shapes are specks.
_STRANGE_PAGE_CONFIDENCE: Final = 0.99  # Confidence that a page of non-digits asks of a digit.

_STRANGE_PAGE_SCORE_RATIO: Final = 5.0
"""On a page of non-digits, a shape must score this many times better than the median rejected one.

No better score is asked for than ``_STRANGE_PAGE_SCORE_CAP`` times the rejection threshold.
"""

_STRANGE_PAGE_SCORE_CAP: Final = 2.0
"""Multiple of the rejection threshold that is always good enough on a page of non-digits."""

_SLASH_SLANT: Final = 0.15  # Slant of a slash beyond the usual one of the page, at least.

_WORD_LENGTH: Final = 3  # Letters of a word, at least.
_WORD_GAP: Final = 0.5  # Gap between two letters of a word, over the lower one's height.
_WORD_HEIGHTS: Final = 0.6  # Height of a small letter, over that of a large one.

_CONTEXT_SCORE_SLACK: Final = 0.6
"""On a page of digits, rejection scores up to threshold * (1 - 0.6) are accepted."""

_CONTEXT_MAX_REJECTED_RATIO: Final = 0.4
"""Rejected shapes per digit of the page up to which it counts as a page of digits."""

_CONTEXT_HEIGHT_TOLERANCE: Final = 0.55
"""How far the height of a shape accepted by context may be from a digit's (natural log)."""


@dataclass(frozen=True)
class Shape:
    """Ink that was read as one digit, or rejected, and what the network says of it.

    Attributes:
        box: in pixels of the page.
        label: index of the most likely label.
        confidence: calibrated probability of that label.
        rejected: True if it is not accepted as a digit.
        picture: ``uint8[28, 28]``, what the network saw.
        at_edge: True if it lies along an edge of the picture.
        parts: the digits into which it may be split, if any.
        cut: ``intp[n, 2]``, x and y of the cut to its left, if it is a part of a larger shape.
        score: the network's rejection score; the lower, the more it is like a digit.
        doubtful: True if the network should take a second look and has not yet.
        in_word: True if it is a letter of a word.
        sign: True if it is a sign between digits; it is rejected, and casts no doubt on the page.
        assumed: True if it was only accepted because it is among digits.
    """

    box: Box
    label: int
    confidence: float
    rejected: bool
    picture: Gray
    at_edge: bool = False
    parts: tuple["Shape", ...] = ()
    cut: NDArray[np.intp] | None = None
    score: float = 0.0
    doubtful: bool = False
    in_word: bool = False
    sign: bool = False
    assumed: bool = False


@dataclass(frozen=True)
class Verdicts:
    """What the network says of pictures, one number each.

    Attributes:
        labels: ``intp[n]``, index of the most likely label.
        confidence: ``float32[n]``, calibrated probability of that label.
        rejected: ``bool[n]``.
        scores: ``float32[n]``, rejection scores.
        quality: ``float32[n]``, logarithm of how much each is like a digit, at most 0.
        doubtful: ``bool[n]``, whether the network should take a second look.
    """

    labels: NDArray[np.intp]
    confidence: NDArray[np.float32]
    rejected: NDArray[np.bool_]
    scores: NDArray[np.float32]
    quality: NDArray[np.float32]
    doubtful: NDArray[np.bool_]


class Recognizer:
    """Reads pages of ink with one network.

    Args:
        predictor: the open network.
        calibration: turns logits into probabilities and rejection scores.
        second_look: when to look again at a digit that was accepted; None for never.
    """

    def __init__(
        self,
        predictor: Predictor,
        calibration: Calibration,
        second_look: SecondLook | None = None,
    ) -> None:
        self._predictor = predictor
        self._calibration = calibration
        self._second_look = second_look
        self._normalize_s = self._infer_s = 0.0
        self._known_parts: dict[tuple[int, bytes], tuple[Parts, Gray, Verdicts] | None] = {}

    def forget(self) -> None:
        """Forget the pieces of the last picture."""
        self._known_parts.clear()

    def judge(self, pictures: Gray) -> Verdicts:
        """Ask the network about pictures ``uint8[N, 28, 28]``, all in one call."""
        started = time.perf_counter()
        logits = self._predictor.predict(pictures)
        self._infer_s += time.perf_counter() - started
        confidence = self._calibration.confidence(logits)
        scores = self._calibration.rejection(logits)
        rejected = scores > self._calibration.reject_threshold
        rejected |= (confidence < _MIN_CONFIDENCE) | (
            cut_off_stroke_widths(pictures) > _BLOT_WIDTH_PX
        )
        weight = np.where(rejected, _REJECTED_WEIGHT, 1.0)
        quality = np.log(np.maximum(confidence * weight, 1e-4)).astype(np.float32)
        rule = self._second_look
        doubtful = rule.in_doubt(logits) if rule else np.zeros(len(logits), np.bool_)
        return Verdicts(logits.argmax(-1), confidence, rejected, scores, quality, doubtful)

    def find(self, page: Page) -> tuple[list[Shape], float, float]:
        """Find the digits of a page.

        Returns:
            All shapes, accepted or rejected, in no particular order; and the milliseconds spent
            in normalising and in the network.
        """
        self._normalize_s = self._infer_s = 0.0
        shapes = self._find(page)
        return shapes, 1000 * self._normalize_s, 1000 * self._infer_s

    def _find(self, page: Page) -> list[Shape]:
        pieces = page.pieces
        if not pieces:
            return []
        groups = [(i,) for i in range(len(pieces))] + possible_digits(pieces, page.lattice)
        members = [tuple(pieces[i] for i in group) for group in groups]
        crops = [page.crop(m) for m in members]
        pictures = self._normalized(crops)
        verdicts = self.judge(pictures)
        shapes: list[Shape] = []
        signs: list[Shape] = []
        usual = _usual_size([m[0] for m in members[: len(pieces)]], verdicts)
        boxes = [p.box for p in pieces]
        percents = {i for p in percent_signs(boxes) if verdicts.labels[p[1]] == 1 for i in p}
        chosen = _best_groups(groups, members, verdicts, percents)
        hidden = self._with_hidden_strokes(page, [members[i] for i in chosen], verdicts, chosen)
        for index in chosen:
            box = union_box(members[index])
            at_edge = all(p.at_edge for p in members[index])
            whole = _shape(box, pictures[index], verdicts, index, at_edge)
            if index in hidden:
                shapes.append(hidden[index])
                continue
            if index in percents:
                signs.append(replace(whole, rejected=True, sign=True))
                continue
            parts: tuple[Shape, ...] = ()
            if usual is None or _may_touch(box, usual):
                parts = self._split(crops[index], whole, float(verdicts.quality[index]))
            shapes.append(replace(whole, parts=parts) if parts else whole)
        if not shapes:
            return signs
        shapes = self._stricter_among_strangers(_replace_by_parts(shapes))
        shapes = _reject_words(
            _reject_by_context(self._accept_by_context(shapes, in_cells=page.lattice is not None))
        )
        shapes = self._accept_lone_shape(shapes)
        if page.ruled:
            shapes = _reject_line_ends(shapes, page)
        return self.look_again(_reject_signs(shapes) + signs)

    def _with_hidden_strokes(
        self,
        page: Page,
        members: list[tuple[Piece, ...]],
        verdicts: Verdicts,
        chosen: list[int],
    ) -> dict[int, Shape]:
        """Return the doubtful shapes that are digits if lines of their cells hide strokes."""
        if page.lines is None:
            return {}
        doubtful = [
            (i, m)
            for i, m in zip(chosen, members, strict=True)
            if verdicts.quality[i] < -_HIDDEN_GAIN and m[0].cell  # Quality is at most 0.
        ]
        tried = [(i, m, crop) for i, m in doubtful for crop in page.crops_with_lines(m)]
        if not tried:
            return {}
        pictures = self._normalized([crop for _, _, crop in tried])
        seen = self.judge(pictures)
        best: dict[int, Shape] = {}
        quality: dict[int, float] = {}
        for k, (i, m, _) in enumerate(tried):
            least = quality.get(i, float(verdicts.quality[i]) + _HIDDEN_GAIN)
            if seen.quality[k] > least and not seen.rejected[k] and seen.labels[k] != 1:
                quality[i] = float(seen.quality[k])
                best[i] = _shape(union_box(m), pictures[k], seen, k)
        return best

    def look_again(self, shapes: list[Shape]) -> list[Shape]:
        """Take a second look at the accepted digits that are doubtful, all in one call.

        It may change which digit a shape is, but not whether it is accepted. No shape that was
        looked at again is doubtful any more, so that it is not looked at a third time.
        """
        rule = self._second_look
        chosen = [i for i, s in enumerate(shapes) if s.doubtful and not s.rejected]
        if rule is None or not chosen:
            return shapes
        started = time.perf_counter()
        pictures = np.stack([shapes[i].picture for i in chosen])
        logits = rule.mean(all_looks(self._predictor, pictures))
        self._infer_s += time.perf_counter() - started
        labels, confidence = logits.argmax(-1), self._calibration.confidence(logits)
        looked = list(shapes)
        for place, label, value in zip(chosen, labels, confidence, strict=True):
            looked[place] = replace(
                shapes[place], label=int(label), confidence=float(value), doubtful=False
            )
        return looked

    def _stricter_among_strangers(self, shapes: list[Shape]) -> list[Shape]:
        """Reject more on a page of non-digits.

        Where letters or scribbles abound, a shape that only resembles a digit is probably a letter.
        The rejected shapes show how much like digits those look.
        """
        largest = _largest_side(shapes)
        if len(shapes) < _MIN_PAGE_SHAPES or not _mostly_rejected(shapes, largest):
            return shapes
        usual = median(
            s.score for s in shapes if s.rejected and max(s.box[2:]) > _SMALL_SHAPE * largest
        )
        cap = _STRANGE_PAGE_SCORE_CAP * self._calibration.reject_threshold
        highest = max(_STRANGE_PAGE_SCORE_RATIO * usual, cap)  # Good scores are negative.
        sure = [
            not s.rejected and s.confidence >= _STRANGE_PAGE_CONFIDENCE and s.score <= highest
            for s in shapes
        ]
        # Among the sure digits of a number, another shape that looks like a digit is one.
        safe = np.array(sure) | _in_numbers(shapes, sure)
        return [
            replace(s, rejected=s.rejected or not accepted)
            for s, accepted in zip(shapes, safe.tolist(), strict=True)
        ]

    def _accept_by_context(self, shapes: list[Shape], *, in_cells: bool = False) -> list[Shape]:
        """Accept doubtful shapes on a page of digits, where most likely they are digits too.

        Digits may be of several sizes, but what is doubtful and has none of these is more likely a
        letter, a sign or a speck. What the network cannot name at all raises no doubt.
        """
        good = np.array([not s.rejected for s in shapes])
        if good.all() or not good.any():
            return shapes
        heights = np.log([s.box[3] for s in shapes])
        clear = good & np.array([s.label != 1 for s in shapes])
        sizes = heights[clear if clear.any() else good]
        nearest = np.abs(heights[:, None] - sizes).min(1)
        likely = nearest < _CONTEXT_HEIGHT_TOLERANCE
        likely &= np.array([s.confidence >= _MIN_CONFIDENCE for s in shapes])
        doubted = likely & ~good
        many = doubted.sum() > max(1, _CONTEXT_MAX_REJECTED_RATIO * (likely & good).sum())
        if many or (not in_cells and _has_words(shapes)):  # Then it may be a letter.
            doubted &= _in_numbers(shapes, good.tolist())
        return [
            replace(s, rejected=False, assumed=True)
            if doubtful and self._passes_with_slack(s)
            else s
            for s, doubtful in zip(shapes, doubted, strict=True)
        ]

    def _passes_with_slack(self, shape: Shape) -> bool:
        """Return True if a shape is accepted where digits are expected."""
        threshold = self._calibration.reject_threshold
        highest = threshold + _CONTEXT_SCORE_SLACK * abs(threshold)
        return shape.score <= highest and _stroke_width(shape) <= _BLOT_WIDTH_PX

    def _accept_lone_shape(self, shapes: list[Shape]) -> list[Shape]:
        """Accept the only shape of a picture: the user cropped it to be read."""
        if not all(s.rejected for s in shapes):
            return shapes
        largest = max(shapes, key=lambda s: s.box[2] * s.box[3])
        size = max(largest.box[2:])
        others = (s for s in shapes if s is not largest)
        if any(max(s.box[2:]) > _SMALL_SHAPE * size for s in others) or largest.at_edge:
            return shapes
        if not self._passes_with_slack(largest):
            return shapes
        return [replace(s, rejected=False) if s is largest else s for s in shapes]

    def _normalized(self, crops: Sequence[Gray]) -> Gray:
        started = time.perf_counter()
        pictures = normalize_digits(crops)
        self._normalize_s += time.perf_counter() - started
        return pictures

    def _judged_parts(self, crop: Gray) -> tuple[Parts, Gray, Verdicts] | None:
        """Propose the parts of a crop, and judge them; None if it cannot be cut."""
        key = crop.shape[1], crop.tobytes()
        if key not in self._known_parts:
            parts = propose_parts(crop)
            pictures = self._normalized(parts.crops)
            self._known_parts[key] = (
                (parts, pictures, self.judge(pictures)) if parts.crops else None
            )
        return self._known_parts[key]

    def _split(self, crop: Gray, whole: Shape, quality: float) -> tuple[Shape, ...]:
        """Try to split a shape the network does not recognise into touching digits.

        Args:
            crop: ``uint8[h, w]``, its ink.
            whole: the shape.
            quality: logarithm of how much it is like a digit.

        Returns:
            The digits from left to right; one digit if only a tail was cut off; none if it stays
            whole.
        """
        _, _, width, height = whole.box
        # Two sure digits would not gain enough over one that is quite sure.
        sure = quality + _SPLIT_GAIN > -2 * _PART_PRICE
        if sure or width < MIN_SPLIT_ASPECT * height:
            return ()
        if _stroke_width(whole) > 0.8 * _BLOT_WIDTH_PX:
            return ()
        judged = self._judged_parts(crop)
        if judged is None:
            return ()
        parts, pictures, verdicts = judged
        price = np.where(verdicts.labels == 1, _ONE_PRICE, 0) + np.where(parts.torn, _TORN_PRICE, 0)
        total, chosen = best_split(
            verdicts.quality - price.astype(np.float32), parts.spans, parts.last, _PART_PRICE
        )
        origin = crop_origin(whole.box)
        boxes = [parts.box(i, origin) for i in chosen]
        if (
            total < quality + _SPLIT_GAIN
            or sum(verdicts.rejected[i] for i in chosen) > _MAX_REJECTED_PARTS * len(chosen)
            or all(verdicts.labels[i] == 1 for i in chosen)  # H, N and some 4s are two strokes too.
            or not _side_by_side(boxes)
        ):
            core = _without_tail(crop, parts, verdicts) if whole.rejected else None
            if core is None:
                return ()
            return (_shape(whole.box, pictures[core], verdicts, core, whole.at_edge),)
        return tuple(
            replace(
                _shape(box, pictures[i], verdicts, i),
                cut=_on_page(parts.edges[parts.spans[i][0]], origin) if i != chosen[0] else None,
            )
            for box, i in zip(boxes, chosen, strict=True)
        )


def _may_touch(box: Box, usual: float) -> bool:
    """Return True if ink has the size of touching digits; ``usual`` is the size of a digit."""
    return min(box[2:]) <= _MAX_SPLIT_SIZE * usual and box[3] >= _MIN_SPLIT_HEIGHT * usual


def _usual_size(pieces: list[Piece], verdicts: Verdicts) -> float | None:
    """Return the usual longer side of the pieces that are digits; None if they are few.

    Half of the ink of digits is in larger ones; specks that look like digits hardly change it.
    """
    digits = [p for p, rejected in zip(pieces, verdicts.rejected, strict=False) if not rejected]
    if len(digits) < _MIN_PAGE_SHAPES:
        return None
    digits.sort(key=lambda p: max(p.box[2:]))
    areas = np.cumsum([p.area for p in digits])
    return max(digits[int(np.searchsorted(areas, 0.5 * areas[-1]))].box[2:])


def _replace_by_parts(shapes: list[Shape]) -> list[Shape]:
    """Put parts in the place of wholes, unless this is a page of non-digits.

    Halves of letters often look like digits. Digits that touch, among other digits, are split; but
    few letters fall apart into nothing but digits.
    """
    likely = [
        replace(s, rejected=False)
        if s.rejected and len(s.parts) > 1 and not any(p.rejected for p in s.parts)
        else s
        for s in shapes
    ]
    if len(shapes) >= _MIN_PAGE_SHAPES and _mostly_rejected(likely, _largest_side(shapes)):
        return shapes
    return [part for s in shapes for part in (s.parts or (s,))]


def _mostly_rejected(shapes: list[Shape], largest: int) -> bool:
    """Return True if the network rejected more than half of the page's large shapes.

    ``largest`` is the longest side of any shape, in pixels.
    """
    rejected = [s.rejected for s in shapes if max(s.box[2:]) > _SMALL_SHAPE * largest]
    return sum(rejected) > 0.5 * len(rejected)


def _largest_side(shapes: list[Shape]) -> int:
    """Return the longest side of any box, in pixels."""
    return max((max(s.box[2:]) for s in shapes), default=0)


def _without_tail(crop: Gray, parts: Parts, verdicts: Verdicts) -> int | None:
    """Return the part that is a digit once a long tail is cut off; None if there is none."""
    ink = float(crop.sum())
    best = None
    for i, part in enumerate(parts.crops):
        tail = ink_box(parts.rest(i, crop), PART_INK)
        good = not verdicts.rejected[i] and verdicts.confidence[i] > _SURE_CONFIDENCE
        if (
            good
            and verdicts.labels[i] != 1
            and float(part.sum()) > _CORE_SHARE * ink
            and tail[3] < _MAX_TAIL_HEIGHT * crop.shape[0]
            and (best is None or verdicts.confidence[i] > verdicts.confidence[best])
        ):
            best = i
    return best


def _side_by_side(boxes: list[Box]) -> bool:
    """Return True if each box stands beside the next, as digits do, not above it, as a tail."""
    return all(
        min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1]) > 0.5 * min(a[3], b[3])
        and min(a[3], b[3]) > 0.4 * max(a[3], b[3])
        for a, b in itertools.pairwise(boxes)
    )


def _best_groups(
    groups: list[tuple[int, ...]],
    members: list[tuple[Piece, ...]],
    verdicts: Verdicts,
    apart: set[int],
) -> list[int]:
    """Choose which pieces to join: greedily, the group that explains most first.

    What was joined may be joined further, if that explains it better still. The pieces ``apart``
    are joined to none.

    Returns:
        Indices into ``groups``, so that each piece is in exactly one.
    """
    singles = sum(len(group) == 1 for group in groups)
    group_of = list(range(singles))  # The group of each piece.
    tried = [i for i in range(singles, len(groups)) if apart.isdisjoint(groups[i])]
    while tried:
        gains = []
        for index in tried:
            parts = sorted({group_of[i] for i in groups[index]})
            if sum(len(groups[part]) for part in parts) == len(groups[index]):
                gains.append((_gain(index, parts, members, verdicts), index))
        joined: set[int] = set()
        for gain, index in sorted(gains, reverse=True):
            if gain > 0 and joined.isdisjoint(groups[index]):
                joined.update(groups[index])
                for i in groups[index]:
                    group_of[i] = index
        tried = [t for t in tried if t not in group_of and not joined.isdisjoint(groups[t])]
    return sorted(set(group_of))


def _gain(
    index: int, parts: list[int], members: list[tuple[Piece, ...]], verdicts: Verdicts
) -> float:
    """Return by how much a group explains its ink better than its parts do; at most 0 if not.

    Args:
        index: the group.
        parts: the groups into which its pieces are divided now.
        members: the pieces of every group.
        verdicts: what the network says of every group.
    """
    if verdicts.rejected[index]:
        return 0.0
    boxes = [union_box(members[part]) for part in parts]
    areas = [sum(p.area for p in members[part]) for part in parts]
    quality = verdicts.quality[parts]
    # Any straight piece looks like a 1, but two that look like other digits are two digits.
    sure_digits = (quality > _WHOLE_QUALITY) & (verdicts.labels[parts] != 1)
    _, _, width, height = union_box(members[index])
    too_slender = height > _ONE_ASPECT * width and verdicts.labels[index] != 1
    if sure_digits.sum() > 1 or too_slender:
        return 0.0
    largest = int(np.argmax(areas))
    others = [p.box for i, part in enumerate(parts) if i != largest for p in members[part]]
    if quality[largest] > _WHOLE_QUALITY and has_minus(others, boxes[largest]):
        return 0.0
    # A piece may also be left out as a speck; the smaller it is, the less that costs.
    specks = [-0.1 - 4.0 * area / max(areas) for area in areas]
    apart = float(np.maximum(quality, specks).sum())
    needed = _JOIN_DIGITS_GAIN if (quality > -0.2).all() else _JOIN_GAIN
    if _nested(boxes):
        sizes = sorted(max(box[2:]) for box in boxes)
        broken_one = bool((verdicts.labels[[*parts, index]] == 1).all())
        broken_one &= height < _BROKEN_ONE_HEIGHT * sum(box[3] for box in boxes)
        needed = _JOIN_NESTED_GAIN if sizes[-2] < 0.75 * sizes[-1] or broken_one else _JOIN_GAIN
    return float(verdicts.quality[index]) - apart - needed


def _stroke_width(shape: Shape) -> float:
    """Return the stroke width of a shape, in pixels of its picture."""
    return float(cut_off_stroke_widths(shape.picture[None])[0])


def _nested(boxes: list[Box]) -> bool:
    """Return True if one box lies within or close below another, where a second digit cannot be."""
    _, _, width, height = union(boxes)
    within = any(b[2] > 0.95 * width and b[3] > 0.95 * height for b in boxes)
    narrowest = min(b[2] for b in boxes)
    shared = min(b[0] + b[2] for b in boxes) - max(b[0] for b in boxes)
    return within or (shared > 0.5 * narrowest and width < height)


def _reject_by_context(shapes: list[Shape]) -> list[Shape]:
    """Reject what stands too close to a much larger digit to be one itself.

    Specks, ends of broken strokes and remains of ruled lines look like a small 1 when seen alone.
    """
    if len(shapes) < 2:
        return shapes
    boxes = np.array([s.box for s in shapes], np.float64)
    left, top, width, height = boxes.T
    right, bottom = left + width, top + height
    size = np.maximum(height, width)
    shared = np.maximum(
        np.minimum(right[:, None], right) - np.maximum(left[:, None], left), 0
    ) * np.maximum(np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top), 0)
    # inside[i, j]: shape i lies inside the box of a larger shape j.
    inside = (shared > 0.8 * (width * height)[:, None]) & (size[:, None] < 0.8 * size)
    small = size.min() < _SMALL_SHAPE * size.max()
    if not small and not inside.any() and not any(s.at_edge for s in shapes):
        return shapes  # In plain lines of digits, nothing below would be rejected.
    good = np.array([not s.rejected for s in shapes])
    gap = np.hypot(
        np.maximum(np.maximum(left[:, None], left) - np.minimum(right[:, None], right), 0),
        np.maximum(np.maximum(top[:, None], top) - np.minimum(bottom[:, None], bottom), 0),
    )
    # Digits stand in line with others of their size.
    in_line = (
        np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
        > 0.6 * np.maximum(height[:, None], height)
    ) & (gap < 2 * height)
    in_line &= ~np.eye(len(shapes), dtype=bool)
    alone = ~(in_line & good).any(1)
    sure = np.array([s.confidence > _SURE_CONFIDENCE and s.label != 1 for s in shapes])
    limit = np.where(sure, _SPECK_SHAPE, _SMALL_SHAPE)
    dwarfed = (size[:, None] < limit[:, None] * size) & (gap < 3 * size) & alone[:, None]
    usual = median(size[good].tolist()) if good.any() else 0.0
    dwarfed |= ((size < _LONE_SHAPE * usual) & alone & ~sure)[:, None]
    # What holds digits is a frame, or the edge of a sheet or a shadow, not a digit.
    holds = ((inside & good[:, None]).sum(0) >= 2) & (inside & (good & sure)[:, None]).any(0)
    good &= ~holds
    rim = np.array([s.at_edge for s in shapes]) & alone & (good.sum() > 1)
    doubted = ((dwarfed | inside) & good).any(1) | rim | holds
    return [replace(s, rejected=True) if d else s for s, d in zip(shapes, doubted, strict=True)]


def _reject_signs(shapes: list[Shape]) -> list[Shape]:
    """Reject signs between digits.

    A small shape at the foot of a line that looks like a 1 is a comma; other digits may be small.
    """
    if not any(s.rejected or s.label == 1 for s in shapes):
        return shapes
    digits = np.array([not s.rejected for s in shapes])
    ones = digits & [s.label == 1 for s in shapes]
    small, hanging = small_signs([s.box for s in shapes], digits)
    signs = np.where(ones, hanging, small & ~digits)
    boxes = [s.box for s in shapes if not s.rejected]
    high = ones & [
        one and between_lower_digits(s.box, boxes)
        for s, one in zip(shapes, ones.tolist(), strict=True)
    ]
    if high.any():
        slants = np.array([slant(s.picture) for s in shapes])
        others = digits & ~high
        usual = float(np.median(slants[others])) if others.any() else 0.0
        signs |= high & (slants > usual + _SLASH_SLANT)
    return [
        replace(s, rejected=True, sign=True) if sign else s
        for s, sign in zip(shapes, signs.tolist(), strict=True)
    ]


def _reject_line_ends(shapes: list[Shape], page: Page) -> list[Shape]:
    """Reject the ones that are much thinner than the pen: they are what is left of lines.

    The lines of cells are known to the pixel, and what is left of them is left out.
    """
    ones = [s.label == 1 and not s.rejected for s in shapes]
    digits = [s for s, one in zip(shapes, ones, strict=True) if not one and not s.rejected]
    if not any(ones) or not digits:
        return shapes
    widths = cut_off_stroke_widths(np.stack([s.picture for s in digits])).tolist()
    # Small digits may be written with a finer pen than large ones, in proportion.
    usual = median(s.box[3] for s in digits)
    pen = median(width * max(s.box[2:]) / BOX for width, s in zip(widths, digits, strict=True))
    thin = [
        one and bool(_ink_across(s.box, page) <= _THIN_ONE * pen * min(1, s.box[3] / usual))
        for s, one in zip(shapes, ones, strict=True)
    ]
    if page.lattice is not None:
        return [s for s, left in zip(shapes, thin, strict=True) if not left]
    return [replace(s, rejected=s.rejected or left) for s, left in zip(shapes, thin, strict=True)]


def _ink_across(box: Box, page: Page) -> float:
    """Return the pixels of ink in a box, over its height: the width of an upright stroke."""
    x, y, w, h = box
    inked = page.labels[y : y + h, x : x + w] > 0
    return np.count_nonzero(inked) / h


def _reject_words(shapes: list[Shape]) -> list[Shape]:
    """Reject letters that look like digits, in words of which most letters do not."""
    if not any(s.rejected for s in shapes):
        return shapes
    words = _words(shapes)
    letters = np.array([s.rejected for s in shapes]) & ~_frames(shapes)
    size = np.bincount(words)
    word = (size >= _WORD_LENGTH) & (np.bincount(words, letters) > 0.5 * size)
    return [
        replace(s, rejected=True, in_word=True) if word[n] else s
        for s, n in zip(shapes, words.tolist(), strict=True)
    ]


def _has_words(shapes: list[Shape]) -> bool:
    """Return True if there are words with letters that are like no digit."""
    return any(s.in_word and s.confidence < _MIN_CONFIDENCE for s in _reject_words(shapes))


def _frames(shapes: list[Shape]) -> NDArray[np.bool_]:
    """Flag the shapes that hold another one."""
    left, top, width, height = np.array([s.box for s in shapes], np.float64).T
    x, y = left + width / 2, top + height / 2
    holds = (left[:, None] < x) & (x < (left + width)[:, None])
    holds &= (top[:, None] < y) & (y < (top + height)[:, None])
    return np.asarray(holds.sum(1) > 1, np.bool_)  # Each holds itself.


def _in_numbers(shapes: list[Shape], digits: list[bool]) -> NDArray[np.bool_]:
    """Flag the shapes of numbers: of what stands close in one line, most are digits."""
    words = _words(shapes)
    size = np.bincount(words)
    number = (size >= _WORD_LENGTH) & (np.bincount(words, digits) > 0.5 * size)
    return np.asarray(number[words], np.bool_)


def _words(shapes: list[Shape]) -> NDArray[np.intp]:
    """Return for each shape the number of its word or number: what stands close, in one line."""
    boxes = np.array([s.box for s in shapes], np.float64)
    left, top, width, height = boxes.T
    right, bottom = left + width, top + height
    lower = np.minimum(height[:, None], height)
    gap = np.maximum(left[:, None], left) - np.minimum(right[:, None], right)
    shared = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
    alike = lower > _WORD_HEIGHTS * np.maximum(height[:, None], height)
    joined = alike & (gap < _WORD_GAP * lower) & (shared > 0.5 * lower)
    words = np.full(len(shapes), -1, np.intp)
    for i in range(len(shapes)):
        if words[i] >= 0:
            continue
        members, new = np.zeros(len(shapes), bool), joined[i]
        while (new & ~members).any():
            members |= new
            new = joined[members].any(0)
        words[members] = i
    return words


def _shape(box: Box, picture: Gray, verdicts: Verdicts, index: int, at_edge: bool = False) -> Shape:
    return Shape(
        box,
        int(verdicts.labels[index]),
        float(verdicts.confidence[index]),
        bool(verdicts.rejected[index]),
        picture,
        at_edge,
        score=float(verdicts.scores[index]),
        doubtful=bool(verdicts.doubtful[index]),
    )


def _on_page(edge: NDArray[np.intp], origin: tuple[int, int]) -> NDArray[np.intp]:
    """Return x and y on the page, ``intp[h, 2]``, of an edge that has a column for each row.

    ``origin`` is the left and top of the crop on the page.
    """
    return np.stack([edge + origin[0], np.arange(len(edge)) + origin[1]], axis=1)
