"""``lenet-edge bench infer``: latency of every form of a network, in turn, in one run."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.shared_options import data_option, json_option
from lenet_edge.core.console import note, print_json, progress_bar, show_table
from lenet_edge.core.errors import UsageError

if TYPE_CHECKING:
    from rich.progress import Progress

    from lenet_edge.bench.benchmark import Benchmark

EPILOG = """\b
Examples:
  lenet-edge bench infer
  lenet-edge bench infer build/lenet5-modern --on int8 --on native --out build/bench
  lenet-edge bench infer --compare build/bench/bench.json
"""

Decorated = Callable[..., Any]


def measuring_options(function: Decorated) -> Decorated:
    """Add what ``bench infer`` and ``bench all`` share."""
    decorators = [
        click.argument("bundle", required=False, type=click.Path(path_type=Path)),
        data_option,
        click.option(
            "--limit", type=click.IntRange(1), help="Only that many test images.  [default: all]"
        ),
        click.option("--windows", type=click.IntRange(1), default=5, help="For each form."),
        click.option(
            "--seconds", type=click.FloatRange(0.001), default=0.5, help="Of each window."
        ),
        click.option("--batch", type=click.IntRange(2), default=100, help="Images a call."),
        click.option(
            "--out",
            type=click.Path(path_type=Path),
            help="Write bench.json and bench.md with pictures into this folder.",
        ),
        click.option(
            "--compare",
            "old",
            type=click.Path(path_type=Path),
            help="The bench.json of another run: exit with 1 where something is worse.",
        ),
        json_option,
    ]
    for decorate in reversed(decorators):
        function = decorate(function)
    return function


@click.command("infer", epilog=EPILOG)
@click.option(
    "--on",
    "names",
    multiple=True,
    metavar="NAME",
    help="A form, as 'parity' names them. May be given again.  [default: all that can run here]",
)
@measuring_options
@click.pass_context
def command(
    ctx: click.Context,
    /,
    bundle: Path | None,
    names: tuple[str, ...],
    out: Path | None,
    old: Path | None,
    as_json: bool,
    **settings: Any,
) -> None:
    """Measure latency, throughput, accuracy, size and cold start of a bundle's forms.

    After MLPerf Tiny: warm-up, then windows in which the forms take turns; medians and
    percentiles. Compare the ratios to float32, not the times of two runs.
    """
    from lenet_edge.bench.benchmark_report import can_draw, infer_section, write_benchmark

    before = read_old(old)
    benchmark = run_infer(bundle, names or None, **settings)
    document = benchmark.to_json()
    if out:
        written = write_benchmark(out, document, [infer_section(benchmark, can_draw())])
        note(f"Written: {', '.join(str(path) for path in written if path.suffix != '.svg')}")
    if as_json:
        print_json(document)
    else:
        show(benchmark)
    if is_worse(before, document):
        ctx.exit(1)


def run_infer(
    bundle: Path | None,
    names: tuple[str, ...] | None,
    *,
    source: str | None,
    limit: int | None,
    windows: int,
    seconds: float,
    batch: int,
) -> "Benchmark":
    """Measure with a progress bar."""
    from lenet_edge.bench.benchmark import measure
    from lenet_edge.data.datasets import load
    from lenet_edge.network.bundle import Bundle

    opened = Bundle.open(bundle)
    test = load(source, labels=opened.labels, report=note).test
    with progress_bar() as bars:
        return measure(
            opened,
            test.images[:limit],
            test.labels[:limit],
            forms=names,
            windows=windows,
            seconds=seconds,
            batch=batch,
            progress=_telling(bars),
        )


def read_old(path: Path | None) -> dict[str, Any] | None:
    """Read the document to compare with, before anything is measured.

    Raises:
        UsageError: if it cannot be read or is none.
    """
    if path is None:
        return None
    try:
        document = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot compare with {path}: {error}; name a bench.json") from error
    if not isinstance(document, dict):
        raise UsageError(f"{path} is no benchmark: name a bench.json")
    return document


def is_worse(old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> bool:
    """Say on stderr what changed since ``old``, and return whether anything became worse."""
    from lenet_edge.bench.regressions import compare_benchmarks

    if old is None:
        return False
    changes = compare_benchmarks(old, new)
    for change in changes:
        note(str(change))
    if not changes:
        note("Nothing changed beyond noise.")
    return any(change.worse for change in changes)


def show(benchmark: "Benchmark") -> None:
    """Print the table for people."""
    from lenet_edge.bench.benchmark_report import INFER_HEADER, infer_rows, machine_line

    print(machine_line(benchmark.machine))
    show_table(f"Inference of {benchmark.bundle}", INFER_HEADER, infer_rows(benchmark), left=2)
    for form in benchmark.missing:
        print(f"not run: {form.name}: {form.reason}")


def _telling(bars: "Progress") -> Callable[[str, float], None]:
    task = bars.add_task("Measuring", total=1.0, detail="")

    def tell(what: str, share: float) -> None:
        bars.update(task, completed=share, detail=what)

    return tell
