"""``lenet-edge bench infer``: measure the latency of every form of a network in one run."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.shared_options import FiniteRange, data_option, json_option
from lenet_edge.core.console import note, print_json, print_line, progress_bar, show_table
from lenet_edge.core.errors import UsageError, VerdictError

if TYPE_CHECKING:
    from rich.progress import Progress

    from lenet_edge.bench.benchmark import Benchmark

EPILOG = """\b
Examples:
  lenet-edge bench infer
  lenet-edge bench infer build/lenet5-modern --on int8 --on native --out build/bench
  lenet-edge bench infer --compare build/bench/bench.json

The exit code is 8 if --compare finds that something became worse.
"""

Decorated = Callable[..., Any]


def measuring_options(function: Decorated) -> Decorated:
    """Add the argument and options that ``bench infer`` and ``bench all`` share."""
    decorators = [
        click.argument("bundle", required=False, type=click.Path(path_type=Path)),
        data_option,
        click.option(
            "--limit",
            type=click.IntRange(1),
            help="Number of test images to measure accuracy on.  [default: all]",
        ),
        click.option(
            "--windows",
            type=click.IntRange(1),
            default=5,
            help="Number of time windows in which each form is measured.",
        ),
        click.option(
            "--seconds",
            type=FiniteRange(0.001),
            default=0.5,
            help="Duration of each time window, in seconds.",
        ),
        click.option(
            "--batch",
            type=click.IntRange(2),
            default=100,
            help="Images per call for the throughput in batches.",
        ),
        click.option(
            "--out",
            type=click.Path(path_type=Path),
            help="Folder to write bench.json, bench.md and its pictures to.",
        ),
        click.option(
            "--compare",
            "old",
            type=click.Path(path_type=Path),
            help="The bench.json of an earlier run; exit with code 8 if something became worse.",
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
    help="Form to measure, with the names of 'parity --on'. Repeat the option for several forms.  "
    "[default: all that can run here]",
)
@measuring_options
def command(
    bundle: Path | None,
    names: tuple[str, ...],
    out: Path | None,
    old: Path | None,
    as_json: bool,
    **settings: Any,
) -> None:
    """Measure latency, throughput, accuracy, size and cold start of a bundle's forms.

    BUNDLE is a folder, or a name that 'lenet-edge bundles' lists; the default is handwriting.
    The method is MLPerf Tiny's: a warm-up, then time windows in which the forms take turns, then
    medians and percentiles. Compare the ratios to float32, not times between runs.
    """
    from lenet_edge.bench.benchmark_report import can_draw, infer_section, write_benchmark

    check_out(out, bundle, settings["source"], old)
    before = read_benchmark(old)
    benchmark = run_infer(bundle, names or None, **settings)
    document = benchmark.to_json()
    if out:
        written = write_benchmark(out, document, [infer_section(benchmark, can_draw())])
        note(f"Written: {', '.join(str(path) for path in written if path.suffix != '.svg')}")
    if as_json:
        print_json(document)
    else:
        show_benchmark(benchmark)
    check_regressions(before, document)


def check_out(out: Path | None, bundle: Path | None, source: str | None, old: Path | None) -> None:
    """Check that the results are not written over what is read; ``old`` is compared with.

    Raises:
        UsageError: if they would be.
    """
    from lenet_edge.bench.benchmark_report import BENCHMARK_FILE
    from lenet_edge.core.files import check_not_read
    from lenet_edge.data.datasets import source_paths
    from lenet_edge.network.bundle import bundle_folder

    if out:
        check_not_read(out, [bundle_folder(bundle), *source_paths(source)])
        check_not_read(out / BENCHMARK_FILE, filter(None, [old]))


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
    """Load the data set and measure, with a progress bar."""
    from lenet_edge.bench.benchmark import measure_forms
    from lenet_edge.data.datasets import load_dataset
    from lenet_edge.data.picture_import import import_options
    from lenet_edge.network.bundle import Bundle

    opened = Bundle.open(bundle)
    test = load_dataset(
        source, labels=opened.labels, options=import_options(opened), notify=note
    ).test
    with progress_bar() as bars:
        return measure_forms(
            opened,
            test.images[:limit],
            test.labels[:limit],
            forms=names,
            windows=windows,
            seconds=seconds,
            batch=batch,
            progress=_show_progress(bars),
        )


def read_benchmark(path: Path | None) -> dict[str, Any] | None:
    """Read the document of an earlier run; call it before measuring.

    Raises:
        UsageError: if it cannot be read or is not a benchmark.
    """
    if path is None:
        return None
    try:
        document = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot compare with {path}: {error}; name a bench.json") from error
    if not isinstance(document, dict):
        raise UsageError(f"{path} is not a benchmark; name a bench.json")
    return document


def check_regressions(old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> None:
    """Print on stderr what changed since ``old``, if it is given.

    Raises:
        VerdictError: if anything became worse.
    """
    from lenet_edge.bench.regressions import compare_benchmarks

    if old is None:
        return
    changes = compare_benchmarks(old, new)
    for change in changes:
        note(str(change))
    if not changes:
        note("Nothing changed by more than noise.")
    worse = [change.what for change in changes if change.worse]
    if worse:
        raise VerdictError(
            f"worse than the earlier run: {'; '.join(worse)}. Run it again on an idle machine to "
            "rule out noise"
        )


def show_benchmark(benchmark: "Benchmark") -> None:
    """Print the results as a table."""
    from lenet_edge.bench.benchmark_report import INFER_HEADER, infer_rows, machine_line

    print_line(machine_line(benchmark.machine))
    show_table(f"Inference of {benchmark.bundle}", INFER_HEADER, infer_rows(benchmark), left=2)
    for form in benchmark.missing:
        print_line(f"not run: {form.name}: {form.reason}")


def _show_progress(bars: "Progress") -> Callable[[str, float], None]:
    task = bars.add_task("Measuring", total=1.0, detail="")

    def show(activity: str, fraction: float) -> None:
        bars.update(task, completed=fraction, detail=activity)

    return show
