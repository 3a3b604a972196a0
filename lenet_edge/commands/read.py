"""``lenet-edge read``: read digits in pictures, folders and videos."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import bundle_option, engine_option, stoppable
from lenet_edge.core.console import note, print_line, progress_bar
from lenet_edge.core.errors import LenetEdgeError

if TYPE_CHECKING:
    from device.reading.result import Reading

EPILOG = """\b
Examples:
  lenet-edge read photo.jpg
  lenet-edge read photo.jpg --overlay seen.png
  lenet-edge read scans/ --json > readings.jsonl
  lenet-edge read page.jpg --debug stages/
  lenet-edge read forms.pdf --json
  curl https://example.org/meter.jpg | lenet-edge read -

A picture that cannot be read is reported, all others are still read, and the exit code is 9.
"""


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
    "--reject",
    type=float,
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
    reject: float | None,
    jobs: int | None,
    bundle: Path | None,
    engine: str,
) -> None:
    """Print the digits in pictures, line by line; - stands for a picture on standard input."""
    from device.reading.batch import BatchOptions, list_files, read_files

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
    options = BatchOptions(bundle, engine, reject, orientation, overlay, debug, several)
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


def _raise_for(failures: Sequence[LenetEdgeError], files: int) -> None:
    """Report all pictures that could not be read; the first one decides the exit code."""
    if not failures:
        return
    if len(failures) == 1 and files <= 1:
        raise failures[0]
    for failure in failures:
        note(f"lenet-edge: {failure}")
    raise type(failures[0])(f"{len(failures)} could not be read, as listed above; all others were")
