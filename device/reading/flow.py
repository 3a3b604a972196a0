"""The flow of one reading: from a picture, by way of hypotheses, to the stages of the best one."""

import time
from collections.abc import Callable
from dataclasses import replace

from device.reading.digits.erased import restore_digits
from device.reading.digits.recognition import Recognizer
from device.reading.digits.shapes import ONE, Shape
from device.reading.hypotheses import (
    QUESTIONS,
    Hypothesis,
    Question,
    Trial,
    other_polarity,
)
from device.reading.ink.even_page import find_even_ink
from device.reading.ink.lattice import Lattice, find_boxes
from device.reading.ink.lattice_removal import remove_lattice
from device.reading.ink.ruled_lines import (
    RuledLines,
    find_lines,
    remove_frames,
    remove_ruled_lines,
)
from device.reading.ink.segmentation import Page, looks_plain, possible_tables, segment
from device.reading.ink.threshold import Gray, Ink, find_ink
from device.reading.options import ReadingOptions
from device.reading.picture import InkColour, Sheet, View, WorkPicture
from device.reading.stages import Stages

_InkKey = tuple[Sheet, InkColour, bool, bool | None]
"""The sheet, the colour of ink, whether the sheet is laid flat, and whether ink is dark."""


class Clock:
    """Milliseconds spent in each stage."""

    def __init__(self, capture_ms: float) -> None:
        self._ms = dict.fromkeys(("capture", "threshold", "segment", "normalize", "infer"), 0.0)
        self._ms["capture"] = capture_ms
        self._last = time.perf_counter()

    def lap(self, stage: str, **within: float) -> None:
        """Add the time since the last lap to a stage.

        Args:
            stage: that the time was spent in.
            within: milliseconds of that time that other stages took.
        """
        now = time.perf_counter()
        self._ms[stage] += 1000 * (now - self._last) - sum(within.values())
        for other, milliseconds in within.items():
            self._ms[other] += milliseconds
        self._last = now

    def timing(self) -> dict[str, float]:
        """Return the milliseconds of every stage, and their total."""
        return {**self._ms, "total": sum(self._ms.values())}


class Flow:
    """Reads one picture.

    Args:
        picture: to read.
        recognizer: reads the ink.
        options: how to read.
        clock: counts the time of each stage.
    """

    def __init__(
        self, picture: WorkPicture, recognizer: Recognizer, options: ReadingOptions, clock: Clock
    ) -> None:
        self._picture, self._recognizer = picture, recognizer
        self._options, self._clock = options, clock
        self._inks: dict[_InkKey, Ink] = {}
        self._views: dict[tuple[Sheet, InkColour, bool], View] = {}
        self._pages: dict[_InkKey, Page] = {}
        self._found: tuple[Page, list[Shape]] | None = None
        self._lines: dict[_InkKey, RuledLines] = {}
        self._lattices: dict[tuple[Sheet, bool], Lattice] = {}

    def best(self) -> Stages:
        """Read the picture under the hypotheses worth trying; return the stages of the best."""
        self._recognizer.forget()
        first = self._read_plain() or self._read_once(Hypothesis(dark=self._options.dark))
        best = self._ask(other_polarity, first, self._read_once)
        for question in QUESTIONS:
            best = self._ask(question, best, self._read)
        # Later hypotheses take the polarity for granted, but the picture left it open.
        sure = first.stages.ink.polarity_sure
        stages = replace(best.stages, ink=replace(best.stages.ink, polarity_sure=sure))
        if best.hypothesis.channel is not InkColour.ANY and stages.page.lattice is None:
            # Ink of one colour may leave out the table in whose rows it stands.
            lattice = self._lattices.get((best.hypothesis.sheet, best.hypothesis.flat))
            stages = replace(stages, page=replace(stages.page, lattice=lattice))
        return stages

    def _read_plain(self) -> Trial | None:
        """Read the picture as a plain page, without ruled lines; None if it may be more.

        Looking for ruled lines takes longer than all else. On a page whose pieces are like digits
        in size, and are sure ones, there is no need for it.
        """
        hypothesis = Hypothesis(dark=self._options.dark, rules=False)
        return self._read_even(hypothesis) or self._if_plain(hypothesis)

    def _read_even(self, hypothesis: Hypothesis) -> Trial | None:
        """Read a plain page with one threshold, if it is lit evenly."""
        if hypothesis.dark is False or self._options.sensitivity != 1:
            return None
        # What surrounds a sheet is of another tone, so that the page would not be even.
        hypothesis = replace(hypothesis, sheet=Sheet.NONE)
        ink = find_even_ink(self._view(hypothesis).gray)
        self._clock.lap("threshold")
        if ink is None:
            return None
        self._inks[_ink_key(hypothesis, hypothesis.dark)] = ink
        trial = self._if_plain(hypothesis)
        if trial is None:
            self._inks.clear()
            self._pages.clear()
        return trial

    def _if_plain(self, hypothesis: Hypothesis) -> Trial | None:
        if not looks_plain(self._whole_page(hypothesis, self._ink(hypothesis))):
            return None
        trial = self._read_once(hypothesis)
        shapes = trial.stages.shapes
        # Ruled lines that stand upright look like a page of ones.
        ones = sum(s.label == ONE for s in shapes)
        return trial if trial.is_sure and ones <= len(shapes) / 2 else None

    def _read(self, hypothesis: Hypothesis) -> Trial:
        """Read the picture under a hypothesis; where the polarity is uncertain, try both."""
        return self._ask(other_polarity, self._read_once(hypothesis), self._read_once)

    def _ask(self, question: Question, best: Trial, read: Callable[[Hypothesis], Trial]) -> Trial:
        """Read what a question suggests, until one reading is sure; return the best outcome."""
        for hypothesis, gain in question(best, self._options):
            if not best.can_be_beaten(gain):
                continue
            other = read(hypothesis)
            if other.beats(best, gain):
                best = other
                if best.is_sure:
                    break
        return best

    def _read_once(self, hypothesis: Hypothesis) -> Trial:
        """Take the stages of reading, one after the other."""
        view = self._view(hypothesis)
        ink = self._ink(hypothesis)
        unruled, page = self._without_rules(hypothesis, ink)
        shapes = self._recognised(page)
        stages = Stages(
            view.image,
            view.gray,
            ink,
            unruled,
            page,
            shapes,
            view.homography,
            rectified=hypothesis.flat,
            one_colour=hypothesis.channel is not InkColour.ANY,
        )
        return Trial(hypothesis, stages, self._picture)

    def _recognised(self, page: Page) -> list[Shape]:
        """Return the shapes of a page; at once if it is the page that was read last."""
        if self._found is None or self._found[0] is not page:
            shapes, normalize_ms, infer_ms = self._recognizer.find(page)
            self._clock.lap("segment", normalize=normalize_ms, infer=infer_ms)
            self._found = page, shapes
        return self._found[1]

    def _view(self, hypothesis: Hypothesis) -> View:
        """Return what is read of the picture."""
        key = hypothesis.sheet, hypothesis.channel, hypothesis.flat
        if key not in self._views:
            self._views[key] = self._picture.view(key[0], key[1], flat=key[2])
        return self._views[key]

    def _ink(self, hypothesis: Hypothesis) -> Ink:
        """Return the ink of a view; it does not depend on what becomes of ruled lines."""
        key = _ink_key(hypothesis, hypothesis.dark)
        if key not in self._inks:
            view, sensitivity = self._view(hypothesis), self._options.sensitivity
            ink = find_ink(view.gray, hypothesis.dark, sensitivity, view.thumb)
            self._inks[key] = ink
            # The same ink is found where its polarity, decided here, is assumed.
            self._inks.setdefault(_ink_key(hypothesis, ink.dark), replace(ink, polarity_sure=True))
            self._clock.lap("threshold")
        return self._inks[key]

    def _without_rules(self, hypothesis: Hypothesis, ink: Ink) -> tuple[Ink, Page]:
        """Remove ruled lines, tables and frames; return what is left, and its pieces."""
        if not hypothesis.rules:
            return ink, self._whole_page(hypothesis, ink)
        key = _ink_key(hypothesis, ink.dark)
        if key not in self._lines:
            self._lines[key] = find_lines(ink)
        lines = self._lines[key]
        if hypothesis.cells and (lattice := lines.lattice() or find_boxes(lines.faint)):
            self._lattices.setdefault((hypothesis.sheet, hypothesis.flat), lattice)
            unruled, on_lines = remove_lattice(ink, lattice, lines.faint)
            page = segment(unruled.soft, unruled.mask, on_lines, dark=ink.dark, lattice=lattice)
            return unruled, page
        unruled, bands = remove_ruled_lines(ink, lines)
        page = self._whole_page(hypothesis, ink) if unruled is ink else _pieces(unruled, bands)
        bare = remove_frames(unruled, possible_tables(page))
        if bare is not unruled:
            unruled, page = bare, _pieces(bare, bands)
        if unruled is not ink:
            restored = restore_digits(ink, unruled, self._recognizer.judge)
            if restored is not unruled:
                return restored, _pieces(restored, bands)
        return unruled, page

    def _whole_page(self, hypothesis: Hypothesis, ink: Ink) -> Page:
        """Return the pieces of all ink, ruled lines included."""
        key = _ink_key(hypothesis, ink.dark)
        if key not in self._pages:
            self._pages[key] = _pieces(ink, None)
        return self._pages[key]


def _ink_key(hypothesis: Hypothesis, dark: bool | None) -> _InkKey:
    """Return what ink depends on: not on what becomes of ruled lines."""
    return hypothesis.sheet, hypothesis.channel, hypothesis.flat, dark


def _pieces(ink: Ink, bands: Gray | None) -> Page:
    return segment(ink.soft, ink.mask, bands, dark=ink.dark)
