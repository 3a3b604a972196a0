"""``lenet-edge label``: label pictures with one key each, for training."""

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import bundle_option, given_names, labels_option
from lenet_edge.core.console import alert, note, print_line
from lenet_edge.core.errors import UsageError
from lenet_edge.core.printable import printable

if TYPE_CHECKING:
    from device.tools.labelling import LabellingSession

_SHADES = " .:-=+*#%@"

EPILOG = """\b
Examples:
  lenet-edge label crops                    label what 'run --record crops' kept, in the browser
  lenet-edge label crops --terminal         without a browser
  lenet-edge label photos --bundle build/mine --out my-digits
  lenet-edge label rows --bundle meter --digits 7    the cells of pictures of a meter's wheels
  lenet-edge train --extra crops-labelled   learn from the result
"""


@click.command("label", epilog=EPILOG)
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder that labelled pictures are kept in, one sub-folder per label.  "
    "[default: FOLDER-labelled]",
)
@bundle_option
@click.option(
    "--digits",
    type=click.IntRange(1, 100),
    help="With a network for cells: every picture is a row of so many cells, which are labelled "
    "one by one.  [default: every picture is one cell]",
)
@labels_option
@click.option("--terminal", is_flag=True, help="Ask in the terminal instead of a page.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port of the page; 0 is any."
)
def command(
    folder: Path,
    out: Path | None,
    bundle: Path | None,
    digits: int | None,
    labels: tuple[str, ...] | None,
    terminal: bool,
    port: int,
) -> None:
    """Label the pictures in FOLDER, the ones that the network is least sure of first.

    Every picture is shown with the network's guess: Enter accepts it, one key gives another label.
    Crops are taken whole, and from larger pictures the digits are cut out. What is labelled is kept
    at once, and left out the next time. The result is a folder for 'build --data' and
    'train --extra'. The page is served to this machine only.
    """
    from device.tools.labelling import LabellingSession, find_candidates
    from lenet_edge.core.files import check_not_read
    from lenet_edge.network.bundle import Bundle

    if terminal and "port" in given_names():
        raise UsageError("--port is for the page: leave it out with --terminal")
    out = out or folder.with_name(f"{folder.resolve().name}-labelled")
    check_not_read(out, [folder])
    opened = Bundle.open(bundle)
    candidates, left_out = find_candidates(folder, opened, digits)
    for reason in left_out:
        alert(reason)
    session = LabellingSession(candidates, labels or opened.labels, out)
    note(f"{session.left:,} pictures to label; they are kept in {out}")
    with contextlib.suppress(KeyboardInterrupt):
        if terminal:
            _ask(session)
        else:
            _serve(session, port)
    print_line(f"{session.kept:,} pictures labelled, {session.left:,} left. Next:")
    print_line(f"  lenet-edge train --extra {out}")


def _serve(session: "LabellingSession", port: int) -> None:
    from device.tools.label_page import LabelServer

    with LabelServer(session, port) as server:
        note(f"Open {server.url} in a browser; Ctrl-C ends")
        server.serve_forever()


def _ask(session: "LabellingSession") -> None:
    """Show each picture as text and ask for its label; an empty answer accepts the guess."""
    while session.current is not None:
        candidate = session.current
        gray = candidate.picture if candidate.picture.ndim == 2 else candidate.picture.mean(axis=2)
        for row in gray[::2]:
            print_line("".join(_SHADES[int(value) * len(_SHADES) // 256] for value in row))
        if candidate.guess in session.labels:
            question = f"{candidate.guess}? ({100 * candidate.confidence:.0f} %; -: later, <: back)"
            answer = click.prompt(
                printable(question), default=candidate.guess, show_default=False
            ).strip()
        else:
            answer = click.prompt("Label? (-: later, <: back)").strip()
        if answer == "-":
            session.skip()
        elif answer == "<":
            session.undo()
        elif answer in session.labels:
            session.keep(candidate.name, answer)
        else:
            note(f"There is no label {answer}; the labels are {', '.join(session.labels)}.")
