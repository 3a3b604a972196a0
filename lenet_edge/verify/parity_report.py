"""What parity found, as a document: tables, the images that differ most, and the verdict."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from lenet_edge import __version__
from lenet_edge.core.console import note
from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.core.files import dump_json, write_file
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
from lenet_edge.verify.contract import Check
from lenet_edge.verify.forms import is_integer
from lenet_edge.verify.parity_check import Pair, Parity

ACCURACY_HEADER = ("pair", "images", "accuracy", "95 % interval", "McNemar p", "same class")
LOGITS_HEADER: tuple[str, ...] = ("pair", "images", "unequal logits", "largest, steps", "largest")
LOGITS_HEADER += ("mean", "RMSE", "cosine", "relative L2")
LAYER_HEADER: tuple[str, ...] = ("layer", "operator", "scale", "zero point", "lowest", "highest")
LAYER_HEADER += ("saturated low", "saturated high", "SQNR, dB")


def accuracy_rows(parity: Parity) -> list[list[str]]:
    """Return what ``ACCURACY_HEADER`` says, of every pair; the accuracies are the second form's."""
    rows = []
    for pair in parity.pairs:
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


def logit_rows(parity: Parity, images: str) -> list[list[str]]:
    """Return what ``LOGITS_HEADER`` says, of ``test`` or ``adversarial`` images."""
    rows = []
    for pair in parity.pairs:
        found = pair.test if images == "test" else pair.adversarial
        rows.append(
            [
                f"{pair.first} : {pair.second}",
                f"{found.count:,}",
                f"{found.unequal:,}",
                f"{found.largest_difference / parity.step:.4g}",
                f"{found.largest_difference:.4g}",
                f"{found.mean_difference:.3g}",
                f"{found.rmse:.3g}",
                f"{found.cosine:.6f}",
                f"{found.relative_l2:.3g}",
            ]
        )
    return rows


def layer_rows(parity: Parity) -> list[list[str]]:
    """Return what ``LAYER_HEADER`` says, of every layer."""
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
    """Say of each integer form that differs where it does first."""
    return [
        f"{pair.second} leaves {pair.first} at {pair.difference}"
        for pair in parity.pairs
        if pair.difference
    ]


def verdict_line(parity: Parity) -> str:
    """Sum up in one sentence."""
    broken = [check.statement for check in parity.checks if check.holds is False]
    if broken:
        return f"Verdict: FAIL. It does not hold that {'; that '.join(broken)}."
    held = sum(check.holds is True for check in parity.checks)
    skipped = sum(check.holds is None for check in parity.checks)
    rest = f"; {skipped} could not be judged here" if skipped else ""
    return f"Verdict: PASS. All {held} checks hold{rest}."


def section(parity: Parity) -> Section:
    """Return parity as one section of a report."""
    checks = [(check.holds, _line(check)) for check in parity.checks if check.holds is not None]
    blocks: list[Block] = [
        Text(verdict_line(parity)),
        Checks([(bool(holds), line) for holds, line in checks]),
        Table(ACCURACY_HEADER, accuracy_rows(parity), "lrrrrr"),
        Text(
            "Differences between logits over the test images; a step is one step of an int8 logit, "
            f"{parity.step:.4g}."
        ),
        Table(LOGITS_HEADER, logit_rows(parity, "test"), "lrrrrrrrr"),
        Text(
            "The same over adversarial images: constants, single pixels, patterns, noise, and what "
            "drives the first layer to its ends. No network was trained for these."
        ),
        Table(LOGITS_HEADER, logit_rows(parity, "adversarial"), "lrrrrrrrr"),
        *[Text(f"{line}.") for line in difference_lines(parity)],
        Text(
            "How the layers use int8. Signal to noise is against the float network, and so holds "
            "what fine-tuning changed besides rounding."
        ),
        Table(LAYER_HEADER, layer_rows(parity), "llrrrrrrr"),
    ]
    figures = [figure for pair in _pictured(parity) for figure in _figure(parity, pair)]
    if figures:
        blocks.append(Figures(figures))
    if parity.missing:
        rows = [[form.name, form.reason] for form in parity.missing]
        blocks.append(Table(["not run here", "why"], rows, "ll"))
    return Section("Parity of every form", blocks)


def write_parity(folder: Path, parity: Parity) -> list[Path]:
    """Write ``parity.json``, ``parity.md`` with its pictures, and ``parity.html``.

    Without Jinja or Matplotlib only the JSON is written. Returns what was written.

    Raises:
        OutputError: if the folder cannot be written to.
    """
    files: dict[str, bytes | str] = {"parity.json": dump_json(parity.to_json())}
    try:
        page = Document(
            f"Parity of {parity.bundle}",
            f"{len(parity.pairs)} pairs of forms over {len(parity.images):,} test images and over "
            "adversarial ones, held to the contract that the bundle carries.",
            [section(parity)],
            f"Written by lenet-edge {__version__}.",
        )
        files |= {"parity.md": to_markdown(page), "parity.html": to_html(page)}
        files |= {figure.file: figure.svg for figure in page.figures}
    except MissingDependencyError as error:
        note(f"No parity.md and parity.html: {error}")
    for name, content in files.items():
        write_file(folder / name, content)
    return [folder / name for name in files]


def _line(check: Check) -> str:
    return f"{check.statement}: {check.detail}"


def _pictured(parity: Parity) -> Sequence[Pair]:
    """The pairs whose pictures tell most: float against integer, and whoever breaks equality."""
    first = [p for p in parity.pairs if is_integer(p.first) != is_integer(p.second)][:1]
    return [*first, *(pair for pair in parity.pairs if pair.difference and pair not in first)]


def _figure(parity: Parity, pair: Pair) -> list[Figure]:
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
            f"{pair.first} / {pair.second}: what each reads, and the largest difference of a logit "
            "in int8 steps.",
            plots.captioned(parity.images[indices], captions, long=False, columns=5),
        )
    ]
