"""``lenet-edge bench all``: benchmark inference, reading and boards, as one document."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.bench_infer import (
    check_out,
    check_regressions,
    measuring_options,
    read_benchmark,
    run_infer,
    show_benchmark,
)
from lenet_edge.commands.board_options import bundle_sources, real_digits
from lenet_edge.core.console import note, print_json, print_line, show_table
from lenet_edge.core.errors import LenetEdgeError

if TYPE_CHECKING:
    from lenet_edge.bench.benchmark import Benchmark
    from lenet_edge.report.document import Section

BENCH_ALL_SCHEMA = "lenet-edge/bench-all/1"

EPILOG = """\b
Examples:
  lenet-edge bench all --out build/bench
  lenet-edge bench all --compare build/bench/bench.json
  lenet-edge bench all --train              also compare training, which takes minutes

The exit code is 8 if --compare finds that something became worse.
"""

Part = dict[str, Any]


@click.command("all", epilog=EPILOG)
@click.option("--train", is_flag=True, help="Also run 'bench train', which takes minutes.")
@measuring_options
def command(
    bundle: Path | None,
    train: bool,
    out: Path | None,
    old: Path | None,
    as_json: bool,
    source: str | None,
    **settings: Any,
) -> None:
    """Run every benchmark that can run here, and list the others with the reason.

    BUNDLE is a folder, or a name that 'lenet-edge bundles' lists; the default is handwriting.
    """
    from lenet_edge.bench.benchmark_report import write_benchmark

    check_out(out, bundle, source, old)
    before = read_benchmark(old)
    benchmark = run_infer(bundle, None, source=source, **settings)
    skipped: dict[str, str] = {}
    note("Reading ...")
    read = _attempt("read", skipped, lambda: _read(bundle))
    note("Boards ...")
    mcu = _attempt("mcu", skipped, lambda: _mcu(bundle))
    trained = _attempt("train", skipped, lambda: _train(source)) if train else None
    document = {
        "schema": BENCH_ALL_SCHEMA,
        "machine": benchmark.machine,
        "infer": benchmark.to_json(),
        "read": read,
        "mcu": mcu,
        "train": trained,
        "not_run": skipped,
    }
    if out:
        written = write_benchmark(out, document, _sections(benchmark, read, mcu, skipped))
        note(f"Written: {', '.join(str(path) for path in written if path.suffix != '.svg')}")
    if as_json:
        print_json(document)
    else:
        _show(benchmark, read, mcu, skipped)
        if trained:
            print_json(trained["recipes"])
    check_regressions(before, document)


def _attempt(name: str, skipped: dict[str, str], run: Callable[[], Part]) -> Part | None:
    try:
        return run()
    except LenetEdgeError as error:
        skipped[name] = str(error)
        return None


def _read(bundle: Path | None) -> Part:
    from device.tools.reading_benchmark import measure

    return measure(bundle, "auto", 10, 3)


def _mcu(bundle: Path | None) -> Part:
    from device.mcu.board_benchmark import (
        BOARD_BENCHMARK_SCHEMA,
        measure_boards,
        simulated_boards,
    )
    from lenet_edge.network.bundle import Bundle

    sources = bundle_sources(Bundle.open(bundle), None)
    rows = measure_boards(sources, simulated_boards(), digits=real_digits(), skipped=note)
    return {"schema": BOARD_BENCHMARK_SCHEMA, "rows": list(rows)}


def _train(source: str | None) -> Part:
    command_line = [sys.executable, "-m", "lenet_edge", "bench", "train", "--json"]
    command_line += ["--data", source] if source else []
    done = subprocess.run(command_line, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise LenetEdgeError(f"'bench train' ended with exit code {done.returncode}")
    document: Part = json.loads(done.stdout)
    return document


def _accuracy(benchmark: "Benchmark") -> float | None:
    """Return the accuracy of the generated C; exact boards have the same."""
    found = {row.form: row.accuracy for row in benchmark.rows}
    return next((found[form] for form in ("native", "tflm") if form in found), None)


def _sections(
    benchmark: "Benchmark", read: Part | None, mcu: Part | None, skipped: dict[str, str]
) -> list["Section"]:
    from lenet_edge.bench.benchmark_report import MCU_HEADER, can_draw, infer_section, mcu_rows
    from lenet_edge.report.document import Section, Table, Text

    sections = [infer_section(benchmark, can_draw())]
    if read:
        rows = _read_rows(read)
        sections.append(
            Section(
                "Reading",
                [
                    Text(f"Medians with the engine {read['engine']}."),
                    Table(_READ_HEADER, rows, "lr"),
                ],
            )
        )
    if mcu:
        rows = mcu_rows(mcu, _accuracy(benchmark))
        table = Table(MCU_HEADER, rows, "ll" + "r" * (len(MCU_HEADER) - 2))
        sections.append(Section("Microcontrollers, emulated", [table]))
    if skipped:
        table = Table(["not run here", "reason"], [list(item) for item in skipped.items()], "ll")
        sections.append(Section("Not run", [table]))
    return sections


_READ_HEADER = ("stage", "ms")


def _read_rows(read: Part) -> list[list[str]]:
    rows = [[stage, f"{value:.2f}"] for stage, value in read["stages_ms"].items()]
    return [*rows, ["pipeline of tutorials", f"{read['tutorial_ms']:.2f}"]]


def _show(
    benchmark: "Benchmark", read: Part | None, mcu: Part | None, skipped: dict[str, str]
) -> None:
    from lenet_edge.bench.benchmark_report import MCU_HEADER, mcu_rows

    show_benchmark(benchmark)
    if read:
        show_table(f"Reading 640x480, {read['engine']}", _READ_HEADER, _read_rows(read), left=1)
    if mcu:
        rows = mcu_rows(mcu, _accuracy(benchmark))
        show_table("Microcontrollers, emulated", MCU_HEADER, rows, left=2)
    for name, reason in skipped.items():
        print_line(f"not run: {name}: {reason}")
