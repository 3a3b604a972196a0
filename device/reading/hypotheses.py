"""What may be assumed about a picture, and how well a reading supports it.

A picture is read under one hypothesis after the other, the most promising first. Each question
compares the best reading so far with other hypotheses, if there is reason to doubt it; so a plain
page is read once. All readings are compared by one score.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from device.reading.digits.judge import TUNING as JUDGE
from device.reading.digits.shapes import Shape
from device.reading.options import ReadingOptions
from device.reading.picture import InkColour, Sheet, WorkPicture
from device.reading.stages import Stages


@dataclass(frozen=True)
class HypothesisTuning:
    """When a reading is doubted, and which of two is better."""

    one_weight: float = 0.3  # Of a 1 in the digit score, as any straight stroke resembles it.
    doubtful_score: float = 0.5  # Digit score of a sheet below which it may not be a sheet.
    gain: float = 1.1  # Score of a less likely hypothesis, over that of a more likely one.


TUNING: Final = HypothesisTuning()


@dataclass(frozen=True)
class Hypothesis:
    """What is assumed about a picture while it is read.

    Attributes:
        sheet: which region is a sheet, so that what lies around it is not read.
        flat: whether the sheet is laid flat first.
        channel: which colours of ink are read.
        dark: whether ink is darker than its paper; decided from the picture if None.
        rules: whether long straight lines are ruled, and removed.
        cells: whether closed cells between them hold one thing each.
    """

    sheet: Sheet = Sheet.BRIGHT
    flat: bool = False
    channel: InkColour = InkColour.ANY
    dark: bool | None = None
    rules: bool = True
    cells: bool = True


@dataclass(frozen=True)
class Trial:
    """What was read under a hypothesis.

    Attributes:
        hypothesis: what was assumed.
        stages: what each stage of reading found.
        picture: what was read.
    """

    hypothesis: Hypothesis
    stages: Stages
    picture: WorkPicture

    @property
    def score(self) -> float:
        """How well the reading supports its hypothesis, see ``evidence``."""
        return evidence(self.stages.shapes)

    @property
    def is_sure(self) -> bool:
        """Whether all shapes are clear digits; a 1 may be the rest of a ruled line."""
        stages = self.stages
        shapes = [s for s in stages.shapes if not s.in_word]
        share = sum(s.confidence for s in shapes if not s.rejected) / max(1, len(shapes))
        # The lines of cells are known to the pixel, and leave no rest.
        ruled = stages.unruled is not stages.ink and stages.page.lattice is None
        return share > JUDGE.sure_confidence and not (ruled and any(s.label == 1 for s in shapes))

    def can_be_beaten(self, gain: float) -> bool:
        """Return False if no trial can beat this one by a gain, as no score is above 1."""
        rejected = any(s.rejected for s in self.stages.shapes)
        return rejected or not self.is_sure or self.score * gain < 1

    def beats(self, best: "Trial", gain: float) -> bool:
        """Return True if the score is ``gain`` times that of the best trial so far.

        Where only one of them keeps to cells, both read the same ink; that cells divide it into
        more digits proves nothing.
        """
        if self.hypothesis.cells != best.hypothesis.cells:
            return digit_score(self.stages.shapes) > digit_score(best.stages.shapes) * gain
        if best.hypothesis.rules and not self.hypothesis.rules and self._leaves_out(best):
            return False
        if self.is_sure and any(s.rejected for s in best.stages.shapes):
            gain = min(gain, 1.0)
        return self.score > best.score * gain

    def _leaves_out(self, other: "Trial") -> bool:
        """Return True if digits of another reading touch a line that was left out as an edge."""
        page = self.stages.page
        height, width = page.labels.shape
        kept = {p.label for p in page.pieces}
        across = [
            p.box
            for p in page.edge_pieces
            if p.label not in kept and (p.box[2] == width or p.box[3] == height)
        ]
        digits = [s.box for s in other.stages.shapes if not s.rejected and s.label != 1]
        return any(
            left < x + w / 2 < left + wide and top < y + h / 2 < top + high
            for left, top, wide, high in across
            for x, y, w, h in digits
        )


Alternative = tuple[Hypothesis, float]
"""A hypothesis, and how many times the best score so far it must reach."""

Question = Callable[[Trial, ReadingOptions], Sequence[Alternative]]
"""Returns what is to be read besides the best outcome so far."""


def other_polarity(best: Trial, _options: ReadingOptions) -> Sequence[Alternative]:
    """Ink may be light where it seemed dark, if neither the picture nor its cells tell."""
    ink = best.stages.ink
    if ink.polarity_sure or best.stages.page.lattice is not None:
        return ()
    return [(replace(best.hypothesis, dark=not ink.dark), TUNING.gain)]


def no_cells(best: Trial, _options: ReadingOptions) -> Sequence[Alternative]:
    """Digits may fill several squares of squared paper."""
    page = best.stages.page
    divided = sum(p.divided > 0 for p in page.pieces)
    if page.lattice is None or best.is_sure or 2 * divided <= len(page.pieces):
        return ()
    other = replace(best.hypothesis, dark=best.stages.ink.dark, cells=False)
    return [(other, 1.0)]


def rules_as_strokes(best: Trial, _options: ReadingOptions) -> Sequence[Alternative]:
    """Strokes may have been taken for ruled lines, unless these enclose cells."""
    stages = best.stages
    if stages.unruled is stages.ink or stages.page.lattice is not None or best.is_sure:
        return ()
    return [(replace(best.hypothesis, dark=stages.ink.dark, rules=False), 1.0)]


def one_colour(best: Trial, options: ReadingOptions) -> Sequence[Alternative]:
    """A form may be printed in a colour, and filled in with a pen of another."""
    if best.is_sure or options.dark is False or not best.picture.is_coloured:
        return ()
    other = replace(best.hypothesis, dark=True, rules=True)
    return [
        (replace(other, channel=channel), TUNING.gain)
        for channel in (InkColour.COLOURLESS, InkColour.COLOURED)
    ]


def whole_picture(best: Trial, options: ReadingOptions) -> Sequence[Alternative]:
    """The surroundings of a sheet may be paper too, in shadow.

    If there are dark digits, light ink is ruled out, because a sheet on a dark desk looks like
    light writing.
    """
    sheet = best.hypothesis.sheet
    # A table that is not read well may go on beyond what seemed to be a sheet.
    in_table = best.stages.page.lattice is not None and not best.is_sure
    doubtful = digit_score(best.stages.shapes) < TUNING.doubtful_score
    lit = best.picture.may_be_lit_part(sheet)
    if not best.picture.has_sheet(sheet) or not (doubtful or in_table or lit):
        return ()
    dark = best.stages.ink.dark if best.score else options.dark
    gain = 1.0 if in_table or lit else 1 / TUNING.doubtful_score
    whole = replace(best.hypothesis, sheet=Sheet.NONE, dark=dark)
    return [*laid_flat(best, options), (whole, gain)]


def outlined_sheet(best: Trial, options: ReadingOptions) -> Sequence[Alternative]:
    """A sheet may lie on a floor that is nearly as bright, or partly in shadow."""
    if best.is_sure:
        return ()
    doubtful = digit_score(best.stages.shapes) < TUNING.doubtful_score
    if best.picture.has_sheet(Sheet.BRIGHT) and not doubtful:
        return ()
    if not best.picture.has_sheet(Sheet.OUTLINED):
        return ()
    other = replace(best.hypothesis, sheet=Sheet.OUTLINED, dark=options.dark)
    return [(other, TUNING.gain)]


def laid_flat(best: Trial, options: ReadingOptions) -> Sequence[Alternative]:
    """A sheet that leans is read more easily when it is laid flat."""
    if best.hypothesis.flat or not best.picture.leans(best.hypothesis.sheet):
        return ()
    flat = replace(best.hypothesis, flat=True, dark=options.dark)
    return [(flat, 1.0)]


QUESTIONS: Final = (
    whole_picture,
    outlined_sheet,
    laid_flat,
    no_cells,
    one_colour,
    rules_as_strokes,
)
"""What may be doubted about a reading, in the order in which it is asked."""


def digit_score(shapes: Sequence[Shape]) -> float:
    """Area-weighted confidence of accepted digits, 0..1.

    A 1 counts 0.3 because any straight stroke resembles it. Letters of words do not count: they
    stand beside digits however well these are read. What was only accepted among digits proves
    nothing.
    """
    whole = sum(s.box[2] * s.box[3] for s in shapes if not s.in_word)
    accepted = sum(s.box[2] * s.box[3] * s.confidence * _weight(s) for s in shapes)
    return accepted / whole if whole else 0.0


def evidence(shapes: Sequence[Shape]) -> float:
    """Digit score, discounted when only a few digits were found: n / (n + 1)."""
    digits = sum(not s.rejected for s in shapes)
    return digit_score(shapes) * digits / (digits + 1)


def _weight(shape: Shape) -> float:
    return (
        0.0 if shape.rejected or shape.assumed else TUNING.one_weight if shape.label == 1 else 1.0
    )
