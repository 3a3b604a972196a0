"""``lenet-edge sweep``: trains many networks, and chooses one by its validation images."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import json_option, refuse_all_beside, stoppable
from lenet_edge.core.console import note, print_json, print_line, print_text, progress_bar
from lenet_edge.core.errors import ModelError, UsageError

if TYPE_CHECKING:
    from lenet_edge.sweep.sweep_driver import Progress, Workers
    from lenet_edge.sweep.sweep_spec import SweepSpec

EPILOG = """\b
Examples:
  lenet-edge sweep --example > sweep.toml            a specification that explains itself
  lenet-edge sweep sweep.toml --out sweeps/first
  lenet-edge sweep sweep.toml --out sweeps/first     the same again: it continues
  lenet-edge sweep sweep.toml --out sweeps/first --jobs 4
  lenet-edge sweep sweep.toml --out sweeps/big --on ray://head --jobs 32

The folder gets report.html with the best compromises between accuracy, bytes and instructions,
sweep.json, and in runs/ the network, the manifest and the log of every run. Settings are chosen by
Optuna, which keeps its state in study.db: pip install 'lenet-edge[sweep,train]'.
"""


@click.command("sweep", epilog=EPILOG)
@click.argument("spec", metavar="SPEC.toml", required=False, type=click.Path(path_type=Path))
@click.option(
    "--out",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the sweep; one that is there is continued.  [default: sweeps/NAME, for "
    "NAME.toml]",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 1024),
    default=1,
    help="Number of runs at a time. TensorFlow uses several cores for one run already.",
)
@click.option(
    "--on",
    metavar="ray|ray://HEAD",
    help="Train on a Ray cluster, or on a Ray that is started here; needs 'lenet-edge[cluster]'.  "
    "[default: processes of this machine]",
)
@click.option("--retry-failed", is_flag=True, help="Make the runs again that failed.")
@click.option("--example", is_flag=True, help="Print a specification to begin with, and stop.")
@json_option
def command(
    spec: Path | None,
    out: Path | None,
    jobs: int,
    on: str | None,
    retry_failed: bool,
    example: bool,
    as_json: bool,
) -> None:
    """Train many networks with different settings, and choose the best of them.

    SPEC.toml names the data and what is tried: recipes, bits, widths, augmentation, seeds. Each
    network is measured as int8 on the validation images, and by its bytes and instructions on a
    simulated board. The test images choose nothing and are not used. A run that fails is reported,
    and the others go on. After Ctrl-C or a power cut the same command continues: finished runs are
    kept, and one that was interrupted continues after its last epoch.
    """
    if example:
        refuse_all_beside("example", "prints a specification")
        print_text(_EXAMPLE.read_text())
        return
    if spec is None:
        raise UsageError(
            "name a specification, SPEC.toml; 'lenet-edge sweep --example' prints one to begin with"
        )
    from lenet_edge.sweep.sweep_driver import Sweep
    from lenet_edge.sweep.sweep_report import sweep_document, write_sweep_report
    from lenet_edge.sweep.sweep_run import data_of
    from lenet_edge.sweep.sweep_spec import load_spec

    wanted = load_spec(spec)
    folder = out or Path("sweeps") / spec.stem
    _check_tools(wanted, on)
    dataset = data_of(wanted.data)
    note(
        f"Data: {dataset.description}; {len(dataset.train):,} to train on, "
        f"{len(dataset.validation):,} to validate"
    )
    note(f"{wanted.trials * len(wanted.sweep.seeds)} runs in {folder}")
    with (
        stoppable("run the same command again, and it continues"),
        progress_bar() as bars,
    ):
        task = bars.add_task("Sweep", total=None, detail="")

        def show(progress: "Progress") -> None:
            left = progress.seconds_left
            detail = "" if left is None else f"about {_duration(left)} left"
            bars.update(task, completed=progress.done, total=progress.total, detail=detail)
            if progress.line:
                after = f"; {detail}" if bars.disable and detail else ""
                note(f"{progress.done} of {progress.total}: {progress.line}{after}")
            elif progress.done:
                note(f"{folder} holds {progress.done} of {progress.total} runs already")

        sweep = Sweep(wanted, folder, show, dataset.hashes)
        tried = sweep.run(_workers(jobs, on), retry_failed=retry_failed)
    write_sweep_report(wanted, folder, tried)
    document = sweep_document(wanted, folder, tried)
    if as_json:
        print_json(document)
    else:
        _show(wanted, folder, document)
    if document["failed"]:
        raise ModelError(
            f"{document['failed']} runs failed, for the reasons in {folder / 'report.html'}; "
            "--retry-failed makes them again"
        )


_EXAMPLE = Path(__file__).parent.parent / "sweep" / "example.toml"


def _workers(jobs: int, on: str | None) -> "Workers":
    from lenet_edge.sweep.local_workers import LocalWorkers
    from lenet_edge.sweep.ray_workers import RayWorkers
    from lenet_edge.sweep.sweep_run import carry_out

    return LocalWorkers(jobs, carry_out) if on is None else RayWorkers(jobs, carry_out, on)


def _check_tools(spec: "SweepSpec", on: str | None) -> None:
    """Check that what a run needs is here, before hours are spent on training.

    Raises:
        MissingDependencyError: if it is not; the message says how to install it.
        UsageError: if ``on`` is not the address of a Ray cluster.
    """
    from device.archive.ray_cluster import require_ray
    from device.mcu.boards import load_board
    from device.mcu.qemu import emulator_command
    from device.mcu.tools import find_tool
    from lenet_edge.sweep.study import require_optuna
    from lenet_edge.sweep.sweep_spec import NO_BOARD

    require_optuna()
    if on is not None:
        require_ray(on)
    if spec.cost.board != NO_BOARD:
        board = load_board(spec.cost.board)
        find_tool(board.architecture.toolchain.compiler)
        if board.emulator is not None:
            find_tool(emulator_command(board)[0])


def _show(spec: "SweepSpec", folder: Path, document: dict[str, object]) -> None:
    from lenet_edge.sweep.sweep_report import convert_command

    chosen = document["chosen"]
    if not isinstance(chosen, dict):
        print_line(f"{folder / 'report.html'}: no setting is within the limits")
        return
    words = spec.in_words(chosen["settings"])
    print_line(f"chosen: trial {chosen['trial']}" + (f" ({words})" if words else ""))
    print_line(
        f"validation {100 * chosen['accuracy']:.2f} %, {chosen['bytes']:,} bytes, "
        f"{chosen['operations']:,} {document['unit']}"
    )
    print_line(f"Wrote {folder / 'report.html'}. Next:")
    print_line(f"  {convert_command(spec, Path(chosen['model']))}")


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.0f} h"
