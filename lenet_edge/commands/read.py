"""``lenet-edge read``: read digits in pictures, folders and videos."""

import csv
import io
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from lenet_edge.commands.board_options import port_option
from lenet_edge.commands.reading_output import show_reading
from lenet_edge.commands.shared_options import (
    FiniteRange,
    bundle_option,
    engine_option,
    given_names,
    refuse_given,
    stoppable,
)
from lenet_edge.core.console import note, print_line, progress_bar
from lenet_edge.core.errors import FrameError, LenetEdgeError, UsageError
from lenet_edge.core.masking import mask_url

if TYPE_CHECKING:
    from device.reading.options import ReadingOptions
    from device.reading.region import FourCorners, Region
    from device.reading.result import Reading
    from device.reading.template import FormReading, Template

_OF_A_FIELD: Final = ("region", "digits", "cells", "wheels", "tenths", "ink", "sensitivity")
"""Parameters that a template has for each field."""

_PRINTED: Final = ("as_json", "as_csv", "overlay", "debug")
"""Parameters of readings that are printed."""

_OF_AN_ARCHIVE: Final = ("form", "retry_failed")
"""Parameters of readings that are written to a folder."""

_METER_HINT = "read it with --bundle meter; the network that reads now knows handwriting only"

EPILOG = """\b
Examples:
  lenet-edge read photo.jpg
  lenet-edge read photo.jpg --overlay seen.png
  lenet-edge read scans/ --json > readings.jsonl
  lenet-edge read page.jpg --debug stages/
  lenet-edge read meter.jpg --region 10%,40%,80%,20% --digits 6
  lenet-edge read sudoku.jpg --cells 9x9 --json
  lenet-edge read forms.pdf --template form.toml --csv > forms.csv
  curl https://example.org/meter.jpg | lenet-edge read -
  lenet-edge read photo.jpg --on mps2-an386             on a microcontroller in QEMU
  lenet-edge read archive/ --out readings/
  lenet-edge read s3://scans/2024/ --on ray://head --out readings/ --format parquet

With --out, folders are read with their subfolders, a .txt or .parquet file is a list of pictures,
and addresses of storages are read; an interrupted archive is continued by the same command.

A picture that cannot be read is reported, all others are still read, and the exit code is 9. With
--digits, a picture without one line of so many digits is reported instead of printed: exit code 8.
"""


def _region(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> "Region | FourCorners | None":
    from device.reading.region import parse_region

    try:
        return None if value is None else parse_region(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _grid(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> tuple[int, int] | str | None:
    """Return columns and rows; ``""`` where the number of digits says how many."""
    from device.reading.options import parse_cells

    try:
        return parse_cells(value) if value else value
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _ink(
    ctx: click.Context, param: click.Parameter, value: str
) -> tuple[bool | None, tuple[int, int, int] | None]:
    """Return whether ink is darker than its paper, and its colour."""
    from device.reading.ink.ink_colour import parse_ink

    try:
        return parse_ink(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command("read", epilog=EPILOG)
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PICTURE|PDF|FOLDER|VIDEO|-...",
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object per picture, page or frame."
)
@click.option(
    "--overlay",
    type=click.Path(path_type=Path),
    help="Write the picture with boxes and labels to this file, or folder for several pictures.",
)
@click.option(
    "--debug",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write a picture of every stage of the reader to this folder.",
)
@click.option(
    "--orientation",
    type=click.Choice(["upright", "auto"]),
    default="upright",
    help="With auto, pictures that lie on their side or upside down are turned and read too.",
)
@click.option(
    "--region",
    metavar="X,Y,W,H",
    callback=_region,
    help="Read only this part of each picture: left, top, width and height, each in pixels or in "
    "per cent, as in 10%,40%,80%,20%; pages of a PDF have 1,600 pixels on their longer side. "
    "Or the x and y of its four corners, clockwise from the top "
    "left one: what lies between them is laid straight.",
)
@click.option(
    "--digits",
    type=click.IntRange(1, 100),
    help="Number of digits of the one line to read; with another number, nothing is printed and "
    "the exit code is 8.  [default: any number of lines]",
)
@click.option(
    "--cells",
    is_flag=False,
    flag_value="",
    metavar="[COLUMNSxROWS]",
    callback=_grid,
    help="Read cells of equal size, each with one digit or none: a row of --digits cells, or a "
    "grid such as 9x9. The region is what they fill.",
)
@click.option(
    "--wheels",
    is_flag=True,
    help="With --cells: the cells are the wheels of a counter. A wheel between two digits is read "
    "by the wheel to its right, or not at all.",
)
@click.option(
    "--tenths",
    is_flag=True,
    help="With --wheels: say, too, how far the last wheel has turned on, 0 to 9 tenths, where that "
    "is seen.",
)
@click.option(
    "--ink",
    default="auto",
    metavar="auto|dark|light|COLOUR",
    callback=_ink,
    help="Whether the ink is darker or lighter than its paper, or its colour: red, blue, green, "
    "black or another name, or #rrggbb. Ink of other colours is not read then.",
)
@click.option(
    "--sensitivity",
    type=FiniteRange(0.1, 10),
    default=1.0,
    help="How faint the ink may be; 2 finds ink half as strong as 1.",
)
@click.option(
    "--template",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Read forms field by field, as this TOML file says; see the documentation of forms.",
)
@click.option("--csv", "as_csv", is_flag=True, help="With --template: print one row per form.")
@click.option(
    "--reject",
    type=FiniteRange(),
    help="Rejection score above which a shape is rejected; a higher threshold accepts more "
    "shapes.  [default: the bundle's threshold]",
)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    help="Number of worker processes.  [default: one per core]",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Read an archive: write the readings to this folder instead of printing them, and pass "
    "over pictures that are in it already.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "parquet"]),
    help="Format of the readings in --out.  [default: jsonl]",
)
@click.option(
    "--retry-failed",
    is_flag=True,
    help="With --out: read pictures that could not be read again.",
)
@click.option(
    "--on",
    metavar="BOARD|ray|ray://HEAD",
    help="Read with the generated reader of frames on a board, such as mps2-an386 in QEMU: "
    "pictures are reduced to 320x240 and sent to it. With --out: read on this Ray cluster; ray "
    "starts one on this machine.  [default: the cores of this machine, without Ray]",
)
@port_option
@bundle_option
@engine_option
def command(
    paths: tuple[str, ...],
    as_json: bool,
    overlay: Path | None,
    debug: Path | None,
    orientation: str,
    region: "Region | FourCorners | None",
    digits: int | None,
    cells: "tuple[int, int] | str | None",
    wheels: bool,
    tenths: bool,
    ink: tuple[bool | None, tuple[int, int, int] | None],
    sensitivity: float,
    template: Path | None,
    as_csv: bool,
    reject: float | None,
    jobs: int | None,
    out: Path | None,
    form: str | None,
    retry_failed: bool,
    on: str | None,
    port: str | None,
    bundle: Path | None,
    engine: str,
) -> None:
    """Print the digits in pictures, line by line; - stands for a picture on standard input."""
    from device.reading.batch import BatchOptions, read_files
    from device.reading.options import ReadingOptions
    from device.reading.template import FormReading, load_template
    from lenet_edge.core.files import check_not_read

    if template:
        refuse_given(_OF_A_FIELD, "with --template, each field has its own settings in the file")
    grid = _chosen_grid(cells, digits, wheels=wheels)
    if tenths and not wheels:
        raise UsageError("--tenths are those of a counter's last wheel: give --wheels, too")
    board = _board_of(
        on,
        {
            "--template": template is not None,
            "--debug": debug is not None,
            "--wheels": wheels,
            "--reject": reject is not None,
            "--ink COLOUR": ink[1] is not None,
            "--sensitivity": sensitivity != 1.0,
            "--orientation": orientation != "upright",
            "--engine": engine != "auto",
            "--jobs": jobs is not None,
            "--out": out is not None,
        },
    )
    if port is not None and board is None:
        raise UsageError("--port belongs to a board: name it with --on")
    _check_output(out, None if board else on)
    fields = load_template(template) if template else None
    options = BatchOptions(
        bundle=bundle,
        engine=engine,
        reject=reject,
        orientation=orientation,
        overlay=overlay,
        debug=debug,
        reading=ReadingOptions(
            dark=ink[0],
            colour=ink[1],
            sensitivity=sensitivity,
            expected=digits,
            cells=grid,
            wheels=wheels,
            tenths=tenths,
        ),
        region=region,
        template=fields,
    )
    _hint_about_cells(bundle, options.reading, fields)
    workers = jobs or os.cpu_count() or 1
    if out is not None:
        check_not_read(out, map(Path, paths))
        from device.archive.archive_run import ArchiveOptions
        from lenet_edge.commands.archive_reading import read_archive

        read_archive(
            paths, options, ArchiveOptions(out, form or "jsonl", on, workers, retry_failed)
        )
        return
    files, failures = _list_all(paths)
    several = len(files) > 1 or len(paths) > 1 or any(Path(path).is_dir() for path in paths)
    inputs = frozenset(path.resolve() for path in [*files, *([template] if template else [])])
    options = replace(options, several=several, inputs=inputs)
    if board is not None:
        from lenet_edge.commands.board_reading import read_on_board

        failures += read_on_board(files, board, options, port=port, as_json=as_json)
        return _raise_for(failures, len(files))
    if fields and as_csv:
        _print_row(["source", "page", *(rules.name for rules in fields.fields), "problems"])
    with stoppable("every reading that was printed is complete"), progress_bar() as bars:
        task = bars.add_task("reading", total=len(files), detail="", visible=several)
        previous: Path | None = None
        for outcome in read_files(files, options, workers):
            bars.advance(task, outcome.path != previous)
            previous = outcome.path
            if isinstance(outcome.result, LenetEdgeError):
                failures.append(_failure(outcome.path, outcome.result, fields if as_csv else None))
            elif isinstance(outcome.result, FormReading):
                _show_form(outcome.name, outcome.result, as_json=as_json, as_csv=as_csv)
            else:
                wrong = show_reading(
                    outcome.name,
                    outcome.result,
                    with_name=several or outcome.page is not None,
                    expected=digits,
                    as_json=as_json,
                )
                failures += [wrong] if wrong else []
                hinted = bundle is None and not wheels and not as_json
                if hinted and _may_be_a_meter(outcome.result, failed=wrong is not None):
                    note(f"{outcome.name}: if it is a meter or a display, {_METER_HINT}")
    _raise_for(failures, len(files))


def _board_of(on: str | None, given: Mapping[str, bool]) -> str | None:
    """Return ``--on`` if it is the name of a board, which follows none of the given options.

    Raises:
        UsageError: if it follows one of them, or ``--on`` is neither a board nor a cluster.
    """
    from device.mcu.boards import board_names, load_board

    if on is None or on == "ray" or "://" in on:
        return None
    if on not in board_names():
        try:
            load_board(on)
        except UsageError as error:
            raise UsageError(f"{error}, or ray or ray://HEAD with --out") from error
    refused = [name for name, is_given in given.items() if is_given]
    if refused:
        raise UsageError(f"a board does not follow {', '.join(refused)}; leave them out")
    return on


def _check_output(out: Path | None, cluster: str | None) -> None:
    """Check that the options that say where readings go, and how, fit together.

    Args:
        out: the folder of an archive; None if readings are printed.
        cluster: the ``--on`` of a cluster.

    Raises:
        UsageError: naming the options that do not.
    """
    given = given_names()
    if "as_csv" in given and "template" not in given:
        raise UsageError("--csv needs --template")
    if "as_csv" in given and "as_json" in given:
        raise UsageError("--csv and --json print the same in two ways: leave out one of them")
    if out is not None:
        refuse_given(_PRINTED, "with --out, readings are not printed")
        return
    needing = [given[name] for name in _OF_AN_ARCHIVE if name in given]
    if cluster is not None:
        needing.insert(0, f"--on {mask_url(cluster)}")
    if needing:
        verb = "needs" if len(needing) == 1 else "need"
        raise UsageError(
            f"{' and '.join(needing)} {verb} --out: the folder that readings are written to"
        )


def _hint_about_cells(
    bundle: Path | None, reading: "ReadingOptions", template: "Template | None"
) -> None:
    """Say that a picture is read as one cell, or that wheels need another network, if it is so."""
    from lenet_edge.network.bundle import CELL, Bundle

    if reading.wheels and (bundle is None or Bundle.open(bundle).normalization != CELL):
        note(f"the wheels of a counter are printed: {_METER_HINT}")
    if bundle is None or template or reading.expected or reading.cells:
        return
    if Bundle.open(bundle).normalization == CELL:
        note("each picture is read as the cell of one digit; --digits N reads a row of N cells")


def _may_be_a_meter(reading: "Reading", *, failed: bool) -> bool:
    """Return whether shapes did not look like handwriting, or a third of a row of cells did not.

    Nothing is hinted at where a number was read: clear handwriting of few forms, as of ones alone,
    is clutter as well, until ``--digits`` says that it is one.
    """
    from device.reading.result import Verdict

    if reading.page.verdict is Verdict.CLUTTER and (failed or not reading.count):
        return len(reading.digits) > 1
    return len(reading.lines) == 1 and 3 * reading.unread >= len(reading.digits) > 0


def _list_all(paths: Sequence[str]) -> tuple[list[Path], list[LenetEdgeError]]:
    """Return the files to read, and the errors of paths that cannot be."""
    from device.reading.batch import list_files

    files: list[Path] = []
    failures: list[LenetEdgeError] = []
    for path in paths:
        try:
            _refuse_url(path)
            found, left_out = list_files(Path(path))
        except LenetEdgeError as error:
            failures.append(error)
            continue
        files += found
        if left_out:
            note(f"{path}: not read: {left_out}")
    return files, failures


def _refuse_url(path: str) -> None:
    if "://" in path:
        raise FrameError(
            f"{mask_url(path)} is an address, and pictures are read from files: write 'curl URL | "
            "lenet-edge read -' for a picture, or 'lenet-edge run --source URL' for a stream; with "
            "--out, addresses of storages are read"
        )


def _chosen_grid(
    cells: tuple[int, int] | str | None, digits: int | None, *, wheels: bool
) -> tuple[int, int] | None:
    """Return columns and rows of the cells to read; None if digits are looked for anywhere."""
    if wheels and cells is None:
        raise UsageError("--wheels needs --cells")
    if not isinstance(cells, str):
        if cells is not None and digits is not None:
            raise UsageError("give --digits N or the size of a grid, --cells 9x9, not both")
        return cells
    if digits is None:
        raise UsageError("--cells needs --digits, or the size of a grid: --cells 9x9")
    return digits, 1


def _show_form(name: str, form: "FormReading", *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        print_line(json.dumps(form.to_json()))
        return
    problems = [f"{each.name}: {', '.join(each.problems)}" for each in form.fields if each.problems]
    # On one line: a field in which several lines were read is not valid, and says so.
    texts = [each.reading.text.replace("\n", " ") for each in form.fields]
    if as_csv:
        page = str(form.picture.index + 1)
        _print_row([form.picture.source, page, *texts, "; ".join(problems)])
        return
    named = zip(form.fields, texts, strict=True)
    print_line(f"{name}: " + ", ".join(f"{each.name} {text}" for each, text in named))
    for problem in problems:
        note(f"{name}: {problem}")


def _failure(path: Path, error: LenetEdgeError, printed: "Template | None") -> LenetEdgeError:
    """Return the error of a file, with a row of its own where rows are printed."""
    if printed is not None:
        _print_row([str(path), "", *[""] * len(printed.fields), str(error)])
    return error


def _print_row(cells: list[str]) -> None:
    """Print a row of CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(cells)
    print_line(text.getvalue())


def _raise_for(failures: Sequence[LenetEdgeError], files: int) -> None:
    """Report all pictures that were not read as asked; the first one decides the exit code."""
    if not failures:
        return
    if len(failures) == 1 and files <= 1:
        raise failures[0]
    for failure in failures:
        note(f"lenet-edge: {failure}")
    count = "1 was" if len(failures) == 1 else f"{len(failures)} were"
    raise type(failures[0])(f"{count} not read as asked, as listed above; all others were")
