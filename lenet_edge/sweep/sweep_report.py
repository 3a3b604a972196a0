"""The report of a sweep: the best compromises, the network that is chosen, and all that failed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from lenet_edge.core.files import dump_json, write_file
from lenet_edge.core.version import __version__
from lenet_edge.report import plots
from lenet_edge.report.document import (
    Block,
    Checks,
    Commands,
    Document,
    Figure,
    Figures,
    Section,
    Table,
    Text,
    write_document,
)
from lenet_edge.sweep.sweep_choice import Tried, choose, means_by_value, pareto_front
from lenet_edge.sweep.sweep_driver import RUNS_FOLDER
from lenet_edge.sweep.sweep_spec import GRID, NO_BOARD, SweepSpec, shown

SWEEP_FILE: Final = "sweep.json"
_SCHEMA: Final = "lenet-edge/sweep/1"


def sweep_document(spec: SweepSpec, folder: Path, tried: Sequence[Tried]) -> dict[str, Any]:
    """Return what was tried and what is chosen as JSON values."""
    complete = [one for one in tried if one.complete]
    chosen = choose(complete, spec.cost)
    return {
        "schema": _SCHEMA,
        "folder": str(folder),
        "spec": spec.to_json(),
        "unit": _unit(tried),
        "chosen": None
        if chosen is None
        else {
            "trial": chosen.number,
            "settings": chosen.settings,
            "accuracy": chosen.accuracy,
            "bytes": chosen.bytes,
            "operations": chosen.operations,
            "model": str(folder / RUNS_FOLDER / chosen.best_run / "model.npz"),
        },
        "front": [one.number for one in pareto_front(complete, "bytes", "operations")],
        "failed": sum(len(one.errors) for one in tried),
        "trials": [one.to_json() for one in tried],
    }


def write_sweep_report(spec: SweepSpec, folder: Path, tried: Sequence[Tried]) -> None:
    """Write ``sweep.json``, ``report.html`` and ``report.md``.

    Raises:
        OutputError: if they cannot be written.
        MissingDependencyError: if Jinja or Matplotlib is not installed.
    """
    write_file(folder / SWEEP_FILE, dump_json(sweep_document(spec, folder, tried)))
    write_document(folder, report_of(spec, folder, tried))


def report_of(spec: SweepSpec, folder: Path, tried: Sequence[Tried]) -> Document:
    """Return the report of a sweep."""
    complete = [one for one in tried if one.complete]
    chosen = choose(complete, spec.cost)
    errors = [(name, text) for one in tried for name, text in one.errors.items()]
    seeds = len(spec.sweep.seeds)
    sections = [
        Section("The choice", _choice(spec, folder, complete, chosen)),
        Section("Best compromises", _compromises(spec, complete)),
    ]
    if spec.sweep.sampler == GRID and len(complete) == spec.trials > 1:
        sections.append(Section("What each value did", _means(spec, complete)))
    sections.append(Section("All that was tried", [_table(spec, tried, chosen)]))
    if errors:
        sections.append(Section("Failed runs", [Table(("run", "reason"), errors, "cl")]))
    return Document(
        title="Sweep",
        lead=f"{len(tried)} settings, each trained with {seeds} seed{'s' * (seeds != 1)}; measured "
        "on the validation images, as int8. The test images were not used.",
        sections=sections,
        generator=f"Written by lenet-edge {__version__}.",
    )


def _choice(
    spec: SweepSpec, folder: Path, complete: Sequence[Tried], chosen: Tried | None
) -> list[Block]:
    limits = spec.cost
    words = [
        f"at most {most:,} {unit}"
        for most, unit in (
            (limits.max_bytes, "bytes"),
            (limits.max_instructions, _unit(complete)),
        )
        if most is not None
    ]
    rule = " and ".join(words) or "no limits"
    if chosen is None:
        return [Checks([(False, f"no setting is within the limits ({rule})")])]
    model = folder / RUNS_FOLDER / chosen.best_run / "model.npz"
    return [
        Text(
            f"The most accurate setting within the limits ({rule}) is trial {chosen.number}: "
            f"{100 * chosen.accuracy:.2f} % of the validation images, {chosen.bytes:,} bytes, "
            f"{chosen.operations:,} {_unit(complete)}. An accuracy that is the highest of many is "
            "too high by chance; measure the chosen network once on the test images, by converting "
            "it."
        ),
        Table(("setting", "value"), [(k, shown(v)) for k, v in chosen.settings.items()], "lr"),
        Commands([(convert_command(spec, model), "verify it, and measure it on the test images")]),
    ]


def convert_command(spec: SweepSpec, model: Path) -> str:
    """Return the command that makes a bundle of a run."""
    data = f" --data {spec.data.source}" if spec.data.source else ""
    labels = f" --labels {','.join(spec.data.labels)}" if spec.data.labels else ""
    return f"lenet-edge convert {model}{data}{labels}"


def _compromises(spec: SweepSpec, complete: Sequence[Tried]) -> list[Block]:
    if not complete:
        return [Text("No setting has a result.")]
    unit = _unit(complete)
    where = (
        "Bytes are those of the weights in C optimised for size."
        if spec.cost.board == NO_BOARD
        else f"Bytes are the flash of the smallest program on {spec.cost.board}, whose C is "
        f"optimised for {spec.cost.optimize}."
    )
    front = pareto_front(complete, "bytes", "operations")
    return [
        Text(
            "No other setting is at least as good in accuracy, bytes and "
            f"{unit}, and better in one of them. {where} Accuracy is the mean over the seeds, and "
            "bars reach from the worst to the best seed."
        ),
        Figures(
            [
                _figure("sweep-bytes", complete, "bytes", "bytes"),
                _figure("sweep-operations", complete, "operations", unit),
            ]
        ),
        Table(
            ("trial", "accuracy", "bytes", unit),
            [
                (
                    str(one.number),
                    f"{100 * one.accuracy:.2f} %",
                    f"{one.bytes:,}",
                    f"{one.operations:,}",
                )
                for one in front
            ],
            "lrrr",
        ),
    ]


def _means(spec: SweepSpec, complete: Sequence[Tried]) -> list[Block]:
    rows = [
        (mean.name, shown(mean.value), f"{100 * mean.accuracy:.2f} %", f"{mean.loss:.4f}",
         str(mean.settings))
        for mean in means_by_value(complete, spec.varied)
    ]  # fmt: skip
    return [
        Text(
            "Accuracy and loss on the validation images, as means of all settings with that value: "
            "the other parameters are the same on both sides, and chance is less than in two runs."
        ),
        Table(("parameter", "value", "accuracy", "loss", "settings"), rows, "lrrrr"),
    ]


def _figure(name: str, complete: Sequence[Tried], cost: str, unit: str) -> Figure:
    points = []
    for one in complete:
        found = [result.accuracy for result in one.results]
        cost_of = getattr(one, cost) / 1000
        points.append((str(one.number), cost_of, one.accuracy, min(found), max(found)))
    front = [str(one.number) for one in pareto_front(complete, cost)]
    return Figure(
        name,
        f"Accuracy against {unit} of every setting",
        f"Accuracy against {unit}; numbers are those of the trials.",
        plots.compromises(points, front, f"{unit}, thousands"),
    )


def _table(spec: SweepSpec, tried: Sequence[Tried], chosen: Tried | None) -> Table:
    varied = [
        parameter.name
        for parameter in spec.parameters
        if len({str(one.settings.get(parameter.name)) for one in tried}) > 1
    ]
    rows = [
        (
            f"{one.number}, chosen" if one is chosen else str(one.number),
            *(shown(one.settings.get(name)) for name in varied),
            *(
                (_accuracy(one), f"{one.bytes:,}", f"{one.operations:,}")
                if one.complete
                else ("failed" if one.errors else "not finished", "-", "-")
            ),
            ", ".join(one.runs),
        )
        for one in tried
    ]
    header = ("trial", *varied, "accuracy", "bytes", _unit(tried), f"folders in {RUNS_FOLDER}")
    return Table(header, rows, "l" + "r" * (len(header) - 2) + "c")


def _accuracy(one: Tried) -> str:
    """Return the mean of the seeds and, of several, the lowest and the highest."""
    seeds = [100 * result.accuracy for result in one.results]
    mean = f"{100 * one.accuracy:.2f} %"
    return mean if len(seeds) == 1 else f"{mean} ({min(seeds):.2f} to {max(seeds):.2f})"


def _unit(tried: Sequence[Tried]) -> str:
    units = [result.unit for one in tried for result in one.results]
    return units[0] if units else "instructions"
