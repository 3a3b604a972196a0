"""``lenet-edge read``: read digits in pictures, folders and videos."""

import csv
import io
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import FiniteRange, bundle_option, engine_option, stoppable
from lenet_edge.core.console import note, print_line, progress_bar
from lenet_edge.core.errors import LenetEdgeError, UsageError

if TYPE_CHECKING:
    from device.reading.region import Region
    from device.reading.result import Reading
    from device.reading.template import FormReading

EPILOG = """\b
Examples:
  lenet-edge read photo.jpg
  lenet-edge read photo.jpg --overlay seen.png
  lenet-edge read scans/ --json > readings.jsonl
  lenet-edge read page.jpg --debug stages/
  lenet-edge read meter.jpg --region 10%,40%,80%,20% --digits 6
  lenet-edge read forms.pdf --template form.toml --csv > forms.csv
  curl https://example.org/meter.jpg | lenet-edge read -

A picture that cannot be read is reported, all others are still read, and the exit code is 9.
"""


def _region(ctx: click.Context, param: click.Parameter, value: str | None) -> "Region | None":
    from device.reading.region import parse_region

    try:
        return None if value is None else parse_region(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command("read", epilog=EPILOG)
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PICTURE|PDF|FOLDER|VIDEO|-...",
    type=click.Path(path_type=Path),
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
    "per cent, as in 10%,40%,80%,20%.",
)
@click.option(
    "--digits",
    type=click.IntRange(1, 100),
    help="Number of digits of the one line to read.  [default: any number of lines]",
)
@click.option(
    "--ink",
    type=click.Choice(["auto", "dark", "light"]),
    default="auto",
    help="Whether the ink is darker or lighter than its paper.",
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
@bundle_option
@engine_option
def command(
    paths: tuple[Path, ...],
    as_json: bool,
    overlay: Path | None,
    debug: Path | None,
    orientation: str,
    region: "Region | None",
    digits: int | None,
    ink: str,
    sensitivity: float,
    template: Path | None,
    as_csv: bool,
    reject: float | None,
    jobs: int | None,
    bundle: Path | None,
    engine: str,
) -> None:
    """Print the digits in pictures, line by line; - stands for a picture on standard input."""
    from device.reading.batch import BatchOptions, list_files, read_files
    from device.reading.options import ReadingOptions
    from device.reading.template import FormReading, load_template

    if template and (region or digits or ink != "auto" or sensitivity != 1.0):
        raise UsageError("with --template, each field has its own region, digits, ink, sensitivity")
    if as_csv and (not template or as_json):
        raise UsageError("--csv needs --template, and goes without --json")
    form = load_template(template) if template else None
    files: list[Path] = []
    failures: list[LenetEdgeError] = []
    for path in paths:
        try:
            found, left_out = list_files(path)
        except LenetEdgeError as error:
            failures.append(error)
            continue
        files += found
        if left_out:
            note(f"{path}: not read: {left_out}")
    several = len(files) > 1 or len(paths) > 1 or any(path.is_dir() for path in paths)
    options = BatchOptions(
        bundle=bundle,
        engine=engine,
        reject=reject,
        orientation=orientation,
        overlay=overlay,
        debug=debug,
        several=several,
        reading=ReadingOptions(
            dark=None if ink == "auto" else ink == "dark",
            sensitivity=sensitivity,
            expected=digits,
        ),
        region=region,
        template=form,
        inputs=frozenset(path.resolve() for path in [*files, *([template] if template else [])]),
    )
    if form and as_csv:
        _print_row(["source", "page", *(rules.name for rules in form.fields), "problems"])
    with stoppable("every reading that was printed is complete"), progress_bar() as bars:
        task = bars.add_task("reading", total=len(files), detail="", visible=several)
        previous: Path | None = None
        for outcome in read_files(files, options, jobs or os.cpu_count() or 1):
            bars.advance(task, outcome.path != previous)
            previous = outcome.path
            if isinstance(outcome.result, LenetEdgeError):
                failures.append(outcome.result)
                continue
            if as_json:
                print_line(json.dumps(outcome.result.to_json()))
            elif isinstance(outcome.result, FormReading):
                _print_form(outcome.name, outcome.result, as_csv)
            else:
                _print(outcome.name, outcome.result, several or outcome.page is not None)
    _raise_for(failures, len(files))


def _print(name: str, reading: "Reading", with_name: bool) -> None:
    from device.reading.result import edge_words

    if not reading.text:
        note(f"{name}: no digits found")
    for line in reading.lines:
        if line.text:
            print_line(f"{name}: {line.text}" if with_name else line.text)
            if line.cut_off:
                note(f"{name}: {line.text} is {edge_words(line.cut_off)}")


def _print_form(name: str, form: "FormReading", as_csv: bool) -> None:
    problems = [f"{each.name}: {', '.join(each.problems)}" for each in form.fields if each.problems]
    if as_csv:
        texts = [each.reading.text for each in form.fields]
        page = str(form.picture.index + 1)
        _print_row([form.picture.source, page, *texts, "; ".join(problems)])
        return
    print_line(f"{name}: " + ", ".join(f"{each.name} {each.reading.text}" for each in form.fields))
    for problem in problems:
        note(f"{name}: {problem}")


def _print_row(cells: list[str]) -> None:
    """Print a row of CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(cells)
    print_line(text.getvalue())


def _raise_for(failures: Sequence[LenetEdgeError], files: int) -> None:
    """Report all pictures that could not be read; the first one decides the exit code."""
    if not failures:
        return
    if len(failures) == 1 and files <= 1:
        raise failures[0]
    for failure in failures:
        note(f"lenet-edge: {failure}")
    raise type(failures[0])(f"{len(failures)} could not be read, as listed above; all others were")
