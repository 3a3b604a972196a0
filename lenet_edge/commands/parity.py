"""``lenet-edge parity``: whether every form of a network is still the same network."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import data_option, json_option
from lenet_edge.core.console import note, print_json, progress_bar, show_table

if TYPE_CHECKING:
    from rich.progress import Progress

    from lenet_edge.verify.parity_check import Parity

EPILOG = """\b
Examples:
  lenet-edge parity                              the bundle that came with lenet-edge, all forms
  lenet-edge parity build/lenet5-modern --out build/parity
  lenet-edge parity --on native --on mps2-an386 --limit 500
  lenet-edge parity --against int8 --on tflite-runtime --json
"""


@click.command("parity", epilog=EPILOG)
@click.argument("bundle", required=False, type=click.Path(path_type=Path))
@click.option(
    "--against",
    type=click.Choice(["float", "int8"]),
    default="float",
    help="What every form is compared with: the float32 or the int8 .tflite file. Integer forms "
    "are compared with TensorFlow Lite Micro besides.",
)
@click.option(
    "--on",
    "names",
    multiple=True,
    metavar="all|NAME",
    help="all, or a form: keras-float, keras-qat, float32, float16, int8, int8-reference, "
    "tflite-runtime, tflm, exact (TensorFlow Lite Micro's arithmetic in NumPy), native (the "
    "bundle's C, compiled here), or a board. May be given again.  [default: all]",
)
@data_option
@click.option(
    "--limit",
    type=click.IntRange(1),
    help="Only that many test images, and adversarial ones.  [default: all]",
)
@click.option(
    "--board-images",
    type=click.IntRange(1),
    default=100,
    help="Of the test images, and of the adversarial ones, that a board gets: it is slow.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Write parity.json, parity.md and parity.html into this folder.",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    bundle: Path | None,
    against: str,
    names: tuple[str, ...],
    source: str | None,
    limit: int | None,
    board_images: int,
    out: Path | None,
    as_json: bool,
) -> None:
    """Compare every form of a bundle's network, and judge them by the bundle's contract.

    Over the test set and over adversarial inputs: accuracy with McNemar's test, agreement,
    differences of the logits; for integer forms, the first layer and element that differ. What
    cannot run here is listed with the reason. Exit code 0: the contract holds; 1: it does not.
    """
    from lenet_edge.data.datasets import load
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.verify.parity_check import measure, parse_forms
    from lenet_edge.verify.parity_report import write_parity

    forms = parse_forms(names)
    opened = Bundle.open(bundle)
    dataset = load(source, labels=opened.labels, report=note)
    with progress_bar() as bars:
        parity = measure(
            opened,
            dataset.test.images[:limit],
            dataset.test.labels[:limit],
            forms=forms,
            against=against,
            adversarial=limit,
            board_images=board_images,
            progress=_show_progress(bars),
        )
    written = write_parity(out, parity) if out else []
    if as_json:
        print_json(parity.to_json())
    else:
        _show(parity)
    if written:
        note(f"Written: {', '.join(str(path) for path in written if path.suffix != '.svg')}")
    if not parity.passed:
        ctx.exit(1)


def _show_progress(bars: "Progress") -> Callable[[str, int, int], None]:
    tasks = {}

    def show(name: str, done: int, total: int) -> None:
        if name not in tasks:
            tasks[name] = bars.add_task(name, total=total, detail="")
        bars.update(tasks[name], completed=done)

    return show


def _show(parity: "Parity") -> None:
    from lenet_edge.verify import parity_report as report

    count, tricky = (
        max(getattr(p, g).count for p in parity.pairs) for g in ("test", "adversarial")
    )
    for title, header, rows in (
        ("Accuracy", report.ACCURACY_HEADER, report.accuracy_rows(parity)),
        (f"Logits, {count:,} test images", report.LOGITS_HEADER, report.logit_rows(parity, "test")),
        (
            f"Logits, {tricky:,} adversarial images",
            report.LOGITS_HEADER,
            report.logit_rows(parity, "adversarial"),
        ),
        ("Layers of int8", report.LAYER_HEADER, report.layer_rows(parity)),
    ):
        show_table(title, header, rows)
    lines = report.difference_lines(parity)
    lines += [f"not run: {form.name}: {form.reason}" for form in parity.missing]
    for check in parity.checks:
        mark = {True: "holds", False: "FAILS", None: "not judged"}[check.holds]
        lines.append(f"{mark}: {check.statement} ({check.detail})")
    print(*lines, report.verdict_line(parity), sep="\n")
