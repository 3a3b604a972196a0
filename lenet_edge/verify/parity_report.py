"""The report of a parity check: verdict, tables, and the images that differ most."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from lenet_edge.core.console import note
from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.core.files import dump_json, write_file
from lenet_edge.core.version import __version__
from lenet_edge.network.evaluation import percent
from lenet_edge.report import plots
from lenet_edge.report.document import (
    Block,
    Checks,
    Document,
    Figure,
    Figures,
    Section,
    Table,
    Text,
    to_html,
    to_markdown,
)
from lenet_edge.verify.forms import is_integer
from lenet_edge.verify.parity_check import Pair, Parity

ACCURACY_HEADER = ("pair", "images", "accuracy", "95 % interval", "McNemar p", "same class")
LOGITS_HEADER: tuple[str, ...] = ("pair", "images", "unequal logits", "largest, steps", "largest")
LOGITS_HEADER += ("mean", "RMSE", "cosine", "relative L2")
LAYER_HEADER: tuple[str, ...] = ("layer", "operator", "scale", "zero point", "lowest", "highest")
LAYER_HEADER += ("saturated low", "saturated high", "SQNR, dB")


def accuracy_rows(pairs: Sequence[Pair]) -> list[list[str]]:
    """Return the cells under ``ACCURACY_HEADER``; the interval is the second form's."""
    rows = []
    for pair in pairs:
        test = pair.test
        low, high = test.intervals[1]
        rows.append(
            [
                f"{pair.first} : {pair.second}",
                f"{test.count:,}",
                f"{percent(test.accuracies[0])} : {percent(test.accuracies[1])} %",
                f"{percent(low)} to {percent(high)} %",
                f"{test.mcnemar:.3g}",
                f"{percent(test.agreement)} %",
            ]
        )
    return rows


def logit_rows(pairs: Sequence[Pair], step: float, images: str) -> list[list[str]]:
    """Return the cells under ``LOGITS_HEADER`` for ``test`` or ``adversarial`` images.

    ``step`` is one step of an int8 logit.
    """
    rows = []
    for pair in pairs:
        found = pair.test if images == "test" else pair.adversarial
        rows.append(
            [
                f"{pair.first} : {pair.second}",
                f"{found.count:,}",
                f"{found.unequal:,}",
                f"{found.largest_difference / step:.4g}",
                f"{found.largest_difference:.4g}",
                f"{found.mean_difference:.3g}",
                f"{found.rmse:.3g}",
                f"{found.cosine:.6f}",
                f"{found.relative_l2:.3g}",
            ]
        )
    return rows


def layer_rows(parity: Parity) -> list[list[str]]:
    """Return the cells under ``LAYER_HEADER`` for every layer."""
    return [
        [
            layer.layer,
            layer.name,
            f"{layer.scale:.5g}",
            str(layer.zero_point),
            str(layer.lowest),
            str(layer.highest),
            f"{layer.saturated_low:,} of {layer.count:,}",
            f"{layer.saturated_high:,}",
            "" if layer.sqnr_db is None else f"{layer.sqnr_db:.1f}",
        ]
        for layer in parity.layers
    ]


def difference_lines(parity: Parity) -> list[str]:
    """Return one line for each integer form that differs: where it first does."""
    return [
        f"{pair.second} first differs from {pair.first} in {pair.difference}"
        for pair in parity.pairs
        if pair.difference
    ]


def verdict_line(parity: Parity) -> str:
    """Return the verdict as one line: how many checks passed, failed and were not judged.

    It says what was asked for, if that was less than everything.
    """
    counts = ", ".join(f"{count} {result}" for result, count in parity.counts.items())
    asked = f" for what was asked, {', '.join(parity.narrowed_to)}" if parity.narrowed_to else ""
    return f"Verdict: {'PASS' if parity.passed else 'FAIL'}{asked} ({counts})."


def parity_section(parity: Parity) -> Section:
    """Return the result of a parity check as a section of a report."""
    blocks: list[Block] = [
        Text(verdict_line(parity)),
        Checks([(check.holds, str(check)) for check in parity.checks]),
        Table(ACCURACY_HEADER, accuracy_rows(parity.pairs), "lrrrrr"),
        Text(
            "The differences between logits over the test images. One step of an int8 logit is "
            f"{parity.step:.4g}."
        ),
        Table(LOGITS_HEADER, logit_rows(parity.pairs, parity.step, "test"), "lrrrrrrrr"),
        Text(
            "The differences between logits over adversarial images: constants, single pixels, "
            "patterns, noise, and images that drive the first layer to the ends of its range. The "
            "network was not trained on images like these."
        ),
        Table(LOGITS_HEADER, logit_rows(parity.pairs, parity.step, "adversarial"), "lrrrrrrrr"),
        *[Text(f"{line}.") for line in difference_lines(parity)],
        *_second_look_blocks(parity),
        Text(
            "How the layers use int8. The signal-to-noise ratio (SQNR) compares with the float "
            "network; besides rounding, the noise includes what fine-tuning changed."
        ),
        Table(LAYER_HEADER, layer_rows(parity), "llrrrrrrr"),
    ]
    figures = [figure for pair in _pairs_to_show(parity) for figure in _figures(parity, pair)]
    if figures:
        blocks.append(Figures(figures))
    if parity.missing:
        rows = [[form.name, form.reason] for form in parity.missing]
        blocks.append(Table(["not run here", "reason"], rows, "ll"))
    return Section("Parity of every form", blocks)


def _second_look_blocks(parity: Parity) -> list[Block]:
    if not parity.second_looks:
        return []
    return [
        Text("The same with a second look at the pictures that leave a doubt."),
        Table(ACCURACY_HEADER, accuracy_rows(parity.second_looks), "lrrrrr"),
        *(
            Table(LOGITS_HEADER, logit_rows(parity.second_looks, parity.step, images), "lrrrrrrrr")
            for images in ("test", "adversarial")
        ),
    ]


def write_parity(folder: Path, parity: Parity) -> list[Path]:
    """Write ``parity.json``, ``parity.md`` with its pictures, and ``parity.html``.

    Without Jinja or Matplotlib, only the JSON is written. Returns the paths of the files.

    Raises:
        OutputError: if the folder cannot be written to.
    """
    files: dict[str, bytes | str] = {"parity.json": dump_json(parity.to_json())}
    try:
        page = Document(
            f"Parity of {parity.bundle}",
            f"{len(parity.pairs)} pairs of forms, compared over {len(parity.images):,} test images "
            "and over adversarial images, and checked against the bundle's contract.",
            [parity_section(parity)],
            f"Written by lenet-edge {__version__}.",
        )
        files |= {"parity.md": to_markdown(page), "parity.html": to_html(page)}
        files |= {figure.file: figure.svg for figure in page.figures}
    except MissingDependencyError as error:
        note(f"No parity.md and parity.html: {error}")
    for name, content in files.items():
        write_file(folder / name, content)
    return [folder / name for name in files]


def _pairs_to_show(parity: Parity) -> Sequence[Pair]:
    """Return one pair of float and integer, and all pairs that should be equal but differ."""
    first = [p for p in parity.pairs if is_integer(p.first) != is_integer(p.second)][:1]
    return [*first, *(pair for pair in parity.pairs if pair.difference and pair not in first)]


def _figures(parity: Parity, pair: Pair) -> list[Figure]:
    shown = pair.test.most_different
    if not shown:
        return []
    captions = [
        (
            f"{parity.labels[image.first]} / {parity.labels[image.second]}",
            f"{image.difference / parity.step:.0f}",
        )
        for image in shown
    ]
    indices = np.array([image.index for image in shown])
    return [
        Figure(
            f"parity-{pair.first}-{pair.second}",
            f"The {len(shown)} test images on which {pair.first} and {pair.second} differ most",
            f"The classes that {pair.first} / {pair.second} give, and the largest difference of a "
            "logit, in int8 steps.",
            plots.captioned(parity.images[indices], captions, long=False, columns=5),
        )
    ]
