"""``lenet-edge explain``: how the network reads one digit, layer by layer."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import bundle_option, engine_option, json_option
from lenet_edge.core.console import note, print_json, print_line, show_table

if TYPE_CHECKING:
    from lenet_edge.explain.chosen_digit import ChosenDigit
    from lenet_edge.explain.explanation import Explanation

DEFAULT_PAGE = Path("explain.html")
BAR_WIDTH = 30

EPILOG = """\b
Examples:
  lenet-edge explain                                a built-in picture, explained in explain.html
  lenet-edge explain photo.jpg                      its first digit
  lenet-edge explain photo.jpg --digit 3 --out 3.html
  lenet-edge explain photo.jpg --bundle build/lenet5-classic
  lenet-edge explain photo.jpg --json               shapes, ranges and scores for a program
"""


@click.command("explain", epilog=EPILOG)
@click.argument("picture", default="demo", metavar="[PICTURE]")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the page to this file.  [default: explain.html; with --json no page]",
)
@click.option(
    "--digit",
    type=int,
    metavar="N",
    help="Explain the Nth digit in reading order, counted from 1, rejected shapes included.  "
    "[default: the first that is not rejected]",
)
@bundle_option
@engine_option
@json_option
def command(
    picture: str,
    out: Path | None,
    digit: int | None,
    bundle: Path | None,
    engine: str,
    as_json: bool,
) -> None:
    """Show layer by layer how the network reads one digit of a picture.

    Writes one HTML page, which needs no network, with the feature maps that the bundle's int8
    network really computes: the input, every convolution, pooling and fully connected layer, the
    scores, and why the digit is accepted or rejected. PICTURE is a picture file, or 'demo' for a
    built-in page of digits (the default).
    """
    from device.reading.reader import Reader
    from lenet_edge.core.files import check_not_read, write_file
    from lenet_edge.explain.chosen_digit import choose_digit, open_picture
    from lenet_edge.explain.explanation import explain_digit, to_json
    from lenet_edge.explain.html_page import html_page

    page = out if out or as_json else DEFAULT_PAGE
    if page and picture != "demo":
        check_not_read(page, [Path(picture)])
    frame = open_picture(picture)
    with Reader(bundle, engine) as reader:
        chosen = choose_digit(reader, frame, digit)
    explanation = explain_digit(reader.bundle, chosen.digit.picture)
    if page:
        write_file(page, html_page(explanation, chosen))
    if as_json:
        print_json(to_json(explanation, chosen))
    else:
        _show(explanation, chosen)
    if page:
        note(f"The page is {page}: open it in a browser.")


def _show(explanation: "Explanation", chosen: "ChosenDigit") -> None:
    from lenet_edge.explain.wording import (
        fixed,
        number,
        probability_text,
        reader_disagrees,
        shape_text,
        values_text,
    )

    show_table(
        f"{chosen.reading.source}, digit {chosen.number} of {chosen.count}",
        ("layer", "kind", "output", "parameters", "MACs", "int8 scale", "zero point", "values"),
        [
            (
                layer.name,
                layer.kind.value,
                shape_text(layer),
                f"{layer.parameters:,}",
                f"{layer.macs:,}",
                number(layer.output.scale),
                number(layer.output.zero_point),
                values_text(layer),
            )
            for layer in explanation.layers
        ],
        left=3,
    )
    show_table(
        "Scores",
        ("class", "", "logit", "probability"),
        [
            (
                label,
                _bar(explanation, place),
                fixed(float(logit)),
                probability_text(float(probability)),
            )
            for place, (label, logit, probability) in enumerate(
                zip(explanation.labels, explanation.logits, explanation.probabilities, strict=True)
            )
        ],
        left=2,
    )
    print_line(_verdict(explanation))
    if disagreement := reader_disagrees(explanation, chosen):
        print_line(disagreement)


def _verdict(explanation: "Explanation") -> str:
    from lenet_edge.explain.wording import fixed, probability_text

    answer, relation = ("rejected", "") if explanation.rejected else ("accepted", "not ")
    return (
        f"{explanation.label}, {probability_text(explanation.confidence)}; {answer}: "
        f"the rejection score {fixed(explanation.rejection)} is {relation}above the threshold "
        f"{fixed(explanation.threshold)}"
    )


def _bar(explanation: "Explanation", place: int) -> str:
    """Draw how far a logit is above the lowest one."""
    logits = explanation.logits
    span = float(logits.max() - logits.min()) or 1.0
    return "█" * round(BAR_WIDTH * float(logits[place] - logits.min()) / span)
