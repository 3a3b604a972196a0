"""From pieces of ink to digits: the network judges every group of pieces and every cut."""

from dataclasses import replace

from device.reading.digits.context import (
    accept_by_context,
    accept_lone_shape,
    reject_by_context,
    stricter_among_strangers,
)
from device.reading.digits.joining import best_groups
from device.reading.digits.judge import TUNING as JUDGE
from device.reading.digits.judge import Judge
from device.reading.digits.line_ends import reject_line_ends
from device.reading.digits.shapes import ONE, Shape, Verdicts, shape_of
from device.reading.digits.signs import percent_signs, reject_signs
from device.reading.digits.splitting import Splitter, replace_by_parts, usual_size
from device.reading.digits.words import reject_words
from device.reading.ink.segmentation import Page, Piece, possible_digits, union_box


class Recognizer:
    """Reads pages of ink with one network.

    Args:
        judge: asks the network.
    """

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self._splitter = Splitter(judge)

    def forget(self) -> None:
        """Forget the pieces of the last picture."""
        self._splitter.forget()

    def find(self, page: Page) -> tuple[list[Shape], float, float]:
        """Find the digits of a page.

        Returns:
            All shapes, accepted or rejected, in no particular order; and the milliseconds spent
            in normalising and in the network.
        """
        self.judge.forget_times()
        shapes, signs = self._shapes(page)
        if shapes:
            shapes = self._in_context(shapes, page)
        found = self.judge.look_again(shapes + signs)
        return found, self.judge.normalize_ms, self.judge.infer_ms

    def _shapes(self, page: Page) -> tuple[list[Shape], list[Shape]]:
        """Return the shapes of a page, each with the parts into which it may be split; and signs.

        Signs are those whose pieces are never joined to others.
        """
        pieces = page.pieces
        if not pieces:
            return [], []
        groups = [(i,) for i in range(len(pieces))] + possible_digits(pieces, page.lattice)
        members = [tuple(pieces[i] for i in group) for group in groups]
        crops = [page.crop(m) for m in members]
        pictures = self.judge.normalized(crops)
        verdicts = self.judge.verdicts(pictures)
        shapes: list[Shape] = []
        signs: list[Shape] = []
        usual = usual_size(pieces, verdicts)
        percents = {
            i
            for sign in percent_signs([p.box for p in pieces])
            if verdicts.labels[sign[1]] == ONE
            for i in sign
        }
        chosen = best_groups(groups, members, verdicts, percents)
        hidden = self._with_hidden_strokes(page, [members[i] for i in chosen], verdicts, chosen)
        for index in chosen:
            box = union_box(members[index])
            at_edge = all(p.at_edge for p in members[index])
            whole = shape_of(box, pictures[index], verdicts, index, at_edge=at_edge)
            if index in hidden:
                shapes.append(hidden[index])
            elif index in percents:
                signs.append(replace(whole, rejected=True, sign=True))
            else:
                quality = float(verdicts.quality[index])
                parts = self._splitter.split(crops[index], whole, quality, usual)
                shapes.append(replace(whole, parts=parts) if parts else whole)
        return shapes, signs

    def _in_context(self, shapes: list[Shape], page: Page) -> list[Shape]:
        """Accept or reject shapes for what the others of the page are."""
        threshold = self.judge.threshold
        shapes = stricter_among_strangers(replace_by_parts(shapes))
        shapes = accept_by_context(shapes, threshold, in_cells=page.lattice is not None)
        shapes = reject_words(reject_by_context(shapes))
        shapes = accept_lone_shape(shapes, threshold)
        if page.ruled:
            shapes = reject_line_ends(shapes, page)
        return reject_signs(shapes)

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
            if verdicts.quality[i] < -JUDGE.clear_gain and m[0].cell  # Quality is at most 0.
        ]
        tried = [(i, m, crop) for i, m in doubtful for crop in page.crops_with_lines(m)]
        if not tried:
            return {}
        pictures = self.judge.normalized([crop for _, _, crop in tried])
        seen = self.judge.verdicts(pictures)
        best: dict[int, Shape] = {}
        quality: dict[int, float] = {}
        for k, (i, m, _) in enumerate(tried):
            least = quality.get(i, float(verdicts.quality[i]) + JUDGE.clear_gain)
            if seen.quality[k] > least and not seen.rejected[k] and seen.labels[k] != ONE:
                quality[i] = float(seen.quality[k])
                best[i] = shape_of(union_box(m), pictures[k], seen, k)
        return best
