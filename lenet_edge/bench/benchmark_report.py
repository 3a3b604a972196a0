"""Benchmark results as tables, pictures and a document."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from lenet_edge.bench.benchmark import Benchmark, Row
from lenet_edge.core.console import note
from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.core.files import dump_json, write_file
from lenet_edge.core.version import __version__
from lenet_edge.network.evaluation import percent
from lenet_edge.report import plots
from lenet_edge.report.document import (
    Block,
    Document,
    Figure,
    Figures,
    Section,
    Table,
    Text,
    to_markdown,
)
from lenet_edge.verify.forms import FLOAT32

BENCHMARK_FILE = "bench.json"
INFER_HEADER: tuple[str, ...] = ("form", "engine", "accuracy", "bytes", "median", "p90", "p99")
INFER_HEADER += ("spread", "ratio", "images/s", "batched us", "cold start", "peak RAM", "energy")
INFER_HEADER += ("second look", "looked again", "doubtful us", "average us")
MCU_HEADER: tuple[str, ...] = ("board", "core", "accuracy", "instructions", "if doubtful")
MCU_HEADER += ("cycles, estimated",)
MCU_HEADER += ("flash", "RAM", "stack", "exact")


def infer_rows(benchmark: Benchmark) -> list[list[str]]:
    """Return the cells under ``INFER_HEADER`` for every form; times are in microseconds."""
    return [
        [
            row.name,
            row.engine,
            f"{percent(row.accuracy)} %",
            f"{row.model_bytes:,}",
            f"{row.single.median_us:,.1f} us",
            f"{row.single.p90_us:,.1f}",
            f"{row.single.p99_us:,.1f}",
            f"{100 * row.single.spread:.0f} %",
            f"{row.ratio:.2f}x",
            f"{row.single.images_per_second:,.0f}",
            f"{row.batched.median_us / row.batched.batch:,.1f}",
            "-" if row.cold_start_ms is None else f"{row.cold_start_ms:,.0f} ms",
            "-" if row.peak_mib is None else f"{row.peak_mib:.0f} MiB",
            "-" if row.single.joules is None else f"{1e6 * row.single.joules:.0f} uJ",
            *_second_look_cells(row),
        ]
        for row in benchmark.rows
    ]


def _second_look_cells(row: Row) -> list[str]:
    cost = row.second_look
    if cost is None:
        return ["-"] * 4
    times = (cost.doubtful_us, cost.average_us)
    return [
        f"{percent(cost.accuracy)} %",
        f"{percent(cost.asked_again / row.count)} %",
        *("-" if value is None else f"{value:,.1f}" for value in times),
    ]


def mcu_rows(document: Mapping[str, Any], accuracy: float | None) -> list[list[str]]:
    """Return the cells under ``MCU_HEADER``; a board that is exact has the accuracy of the C."""
    return [
        [
            row["board"],
            row["core"],
            f"{percent(accuracy)} %" if accuracy is not None and row["exact"] else "-",
            f"{row['instructions']:,}",
            f"{row['second_look_doubtful']:,}" if row.get("second_look_doubtful") else "-",
            f"{row['cycles_estimate']:,}",
            f"{row['flash_bytes']:,} B",
            f"{row['ram_bytes']:,} B",
            f"{row['stack_bytes']:,} B",
            "yes" if row["exact"] else "NO",
        ]
        for row in document["rows"]
    ]


def machine_line(machine: Mapping[str, Any]) -> str:
    """Describe the machine, and what may have disturbed the measurement, in one line."""
    parts = [str(machine["board"] or machine["processor"]), f"{machine['cores']} cores"]
    parts.append(f"governor {machine['governor'] or 'unknown'}")
    celsius = machine["celsius"]
    parts.append("temperature unknown" if celsius is None else f"{celsius:.0f} degrees Celsius")
    if machine["throttled"] is not None:
        parts.append(f"throttling flags {machine['throttled']}")
    if machine["load"] is not None:
        parts.append(f"load before {machine['load']}")
    return ", ".join(parts)


def infer_section(benchmark: Benchmark, pictures: bool) -> Section:
    """Return the benchmark of the forms as a section; ``pictures`` need Matplotlib."""
    method = benchmark.method
    blocks: list[Block] = [
        Text(f"{machine_line(benchmark.machine)}."),
        Text(
            f"After {method['warm_up_calls']} calls to warm up, each form was measured in "
            f"{method['windows']} windows of {method['window_seconds']:g} s, and the forms took "
            "turns. Times are for one image per call, including quantising and dequantising, and "
            f"per image for batches of {method['batch']}. The ratio compares with {FLOAT32} in the "
            "same run. Energy is only given if the machine measures it. The last columns are "
            "about a second look: its accuracy, how many images were looked at again, and the time "
            "of an image that leaves a doubt and of an average one."
        ),
        Table(INFER_HEADER, infer_rows(benchmark), "ll" + "r" * (len(INFER_HEADER) - 2)),
    ]
    if pictures:
        blocks.append(Figures(_figures(benchmark)))
    if benchmark.missing:
        rows = [[form.name, form.reason] for form in benchmark.missing]
        blocks.append(Table(["not run here", "reason"], rows, "ll"))
    return Section("Inference", blocks)


def write_benchmark(
    folder: Path, document: Mapping[str, Any], sections: Sequence[Section]
) -> list[Path]:
    """Write ``bench.json`` and, if Jinja is installed, ``bench.md`` with its pictures.

    Raises:
        OutputError: if the folder cannot be written to.
    """
    files: dict[str, bytes | str] = {BENCHMARK_FILE: dump_json(document)}
    page = Document(
        "Benchmark",
        "Compare ratios within one run, not times between runs.",
        sections,
        f"Written by lenet-edge {__version__}.",
    )
    try:
        files["bench.md"] = to_markdown(page)
        files |= {figure.file: figure.svg for figure in page.figures}
    except MissingDependencyError as error:
        note(f"No bench.md: {error}")
    for name, content in files.items():
        write_file(folder / name, content)
    return [folder / name for name in files]


def can_draw() -> bool:
    """Return whether Matplotlib is installed, and print a note if it is not."""
    import importlib.util

    if importlib.util.find_spec("matplotlib"):
        return True
    note("No pictures: drawing needs Matplotlib; pip install 'lenet-edge[train]'")
    return False


def _figures(benchmark: Benchmark) -> list[Figure]:
    rows = benchmark.rows
    errors = [(row.name, row.single.median_us, 1 - row.accuracy, row.count) for row in rows]
    sizes = [
        (row.name, row.model_bytes / 1000, 1 - row.accuracy, row.count)
        for row in rows
        if row.threads == 1
    ]
    return [
        Figure(
            "bench-latency",
            "Accuracy against latency of every form",
            "Accuracy with its 95 % interval against the median latency of one image.",
            plots.trade_off(errors, "latency of one image, us"),
        ),
        Figure(
            "bench-size",
            "Accuracy against size of every form",
            "Accuracy with its 95 % interval against the size of what is deployed.",
            plots.trade_off(sizes, "size, kB"),
        ),
        Figure(
            "bench-distribution",
            "Distribution of the latencies of every form",
            "The fraction of calls that took at most this long.",
            plots.distributions([(row.name, row.samples_us) for row in rows]),
        ),
    ]
