"""``lenet-edge parity``: check that every form of a network computes the same."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.board_options import check_port, port_option
from lenet_edge.commands.shared_options import data_option, json_option
from lenet_edge.commands.verdict_output import require_contract, show_checks, show_verdict
from lenet_edge.core.console import note, print_json, print_line, progress_bar, show_table

if TYPE_CHECKING:
    from rich.progress import Progress

    from lenet_edge.verify.parity_check import Parity

EPILOG = """\b
Examples:
  lenet-edge parity                              check all forms of the shipped bundle
  lenet-edge parity build/lenet5-modern --out build/parity
  lenet-edge parity --on native --on mps2-an386 --limit 500
  lenet-edge parity --against int8 --on tflite-runtime --json

The exit code is 0 if the contract holds, and 8 if it does not. Where --on or --limit left something
out, the verdict says so.
"""


@click.command("parity", epilog=EPILOG)
@click.argument("bundle", required=False, type=click.Path(path_type=Path))
@click.option(
    "--against",
    type=click.Choice(["float", "int8"]),
    default="float",
    help="Reference for all forms: the float32 or the int8 .tflite file. Integer forms are also "
    "compared with TensorFlow Lite Micro.",
)
@click.option(
    "--on",
    "names",
    multiple=True,
    metavar="all|NAME",
    help="Form to check: all, keras-float, keras-qat, float32, float16, int8, int8-reference, "
    "tflite-runtime, tflm, exact (TensorFlow Lite Micro's arithmetic in NumPy), native (the "
    "bundle's C, compiled here), native-portable (its branch in plain C), native-size (C "
    "for size), or a board's name. Repeat the option for several forms.  [default: all]",
)
@data_option
@click.option(
    "--limit",
    type=click.IntRange(1),
    help="Maximum number of test images, and of adversarial images.  [default: all]",
)
@click.option(
    "--board-images",
    type=click.IntRange(1),
    default=100,
    help="Maximum number of test images, and of adversarial images, sent to each board, because "
    "boards are slow.",
)
@port_option
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Folder to write parity.json, parity.md and parity.html to.",
)
@json_option
def command(
    bundle: Path | None,
    against: str,
    names: tuple[str, ...],
    source: str | None,
    limit: int | None,
    board_images: int,
    port: str | None,
    out: Path | None,
    as_json: bool,
) -> None:
    """Compare every form of a bundle's network, and check the bundle's contract.

    BUNDLE is a folder, or a name that 'lenet-edge bundles' lists; the default is handwriting.
    Over the test set and over adversarial images, the command reports accuracy with McNemar's test,
    agreement, and differences of the logits; for integer forms also the first layer and element
    that differ. Every file of the bundle is judged, or listed as not judged with the reason.
    """
    from lenet_edge.commands.drawn_data import source_for, use_of_drawn
    from lenet_edge.core.files import check_not_read
    from lenet_edge.data.datasets import load_dataset, source_paths
    from lenet_edge.data.fitting import fitted_to_bundle
    from lenet_edge.data.picture_import import import_options
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.verify.parity_check import measure_parity, parse_forms
    from lenet_edge.verify.parity_report import write_parity

    check_port(port, names)
    forms = parse_forms(names)
    opened = Bundle.open(bundle)
    if out:
        check_not_read(out, [opened.folder, *source_paths(source)])
    with progress_bar() as bars:
        dataset = load_dataset(
            source_for(opened.folder, source),
            labels=opened.labels,
            options=import_options(opened),
            notify=note,
            use=use_of_drawn(bars, ("test",) if limit else ("validation", "test"), limit),
        )
    dataset = fitted_to_bundle(dataset, opened.manifest)
    with progress_bar() as bars:
        parity = measure_parity(
            opened,
            dataset.test.images[:limit],
            dataset.test.labels[:limit],
            forms=forms,
            against=against,
            adversarial=limit,
            board_images=board_images,
            port=port,
            progress=_show_progress(bars),
            data=dataset,
        )
    parity = replace(parity, narrowed_to=_narrowed_to(forms, limit, parity, len(dataset.test)))
    written = write_parity(out, parity) if out else []
    if as_json:
        print_json(parity.to_json())
    else:
        _show(parity)
    if written:
        note(f"Written: {', '.join(str(path) for path in written if path.suffix != '.svg')}")
    require_contract(opened.folder, parity)


def _narrowed_to(
    forms: Sequence[str] | None, limit: int | None, parity: "Parity", test_images: int
) -> tuple[str, ...]:
    """Return in words what ``--on`` and ``--limit`` left to judge; nothing if they left all.

    The kinds of images are those of the test set and adversarial ones.
    """
    on = [] if forms is None else [f"--on {name}" for name in forms]
    adversarial = max(pair.adversarial.count for pair in parity.pairs)
    if limit is None or (limit >= test_images and limit > adversarial):
        return tuple(on)
    return (*on, f"at most {limit:,} images of each kind")


def _show_progress(bars: "Progress") -> Callable[[str, int, int], None]:
    tasks = {}

    def show(name: str, done: int, total: int) -> None:
        if name not in tasks:
            tasks[name] = bars.add_task(name, total=total, detail="")
        bars.update(tasks[name], completed=done)

    return show


def _show(parity: "Parity") -> None:
    from lenet_edge.verify import parity_report as report

    test_count, adversarial_count = (
        max(getattr(p, g).count for p in parity.pairs) for g in ("test", "adversarial")
    )
    for suffix, pairs in (("", parity.pairs), (", with a second look", parity.second_looks)):
        if not pairs:
            continue
        show_table(f"Accuracy{suffix}", report.ACCURACY_HEADER, report.accuracy_rows(pairs))
        for images, count in (("test", test_count), ("adversarial", adversarial_count)):
            show_table(
                f"Logits, {count:,} {images} images{suffix}",
                report.LOGITS_HEADER,
                report.logit_rows(pairs, parity.step, images),
            )
    show_table("Layers of the int8 network", report.LAYER_HEADER, report.layer_rows(parity))
    lines = report.difference_lines(parity)
    lines += [f"{name} runs {files.summary}" for name, files in parity.runs.items()]
    lines += [f"not run: {form.name}: {form.reason}" for form in parity.missing]
    for line in lines:
        print_line(line)
    show_checks(parity.checks)
    show_verdict(parity)
