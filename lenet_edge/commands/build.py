"""``lenet-edge build``: train a network and convert it."""

from pathlib import Path
from typing import Any

import click

from lenet_edge.commands.convert import show_result
from lenet_edge.commands.shared_options import (
    command_line,
    json_option,
    output_options,
    training_options,
)
from lenet_edge.commands.train import (
    check_import_only,
    checkpoint_beside,
    paths_read,
    train_from_options,
)
from lenet_edge.commands.verdict_output import require_no_problem
from lenet_edge.core.files import check_not_read_within

EPILOG = """\b
Examples:
  lenet-edge build                          train on MNIST in a minute, write build/lenet5-modern
  lenet-edge build --preset full            train the most accurate network
  lenet-edge build --variant classic --out build/1998
  lenet-edge build --data my-pictures       learn my-pictures/<label>/*.png, any labels
  lenet-edge build --data my-pictures --import-only    only show what would be learnt
  lenet-edge build --data my-idx-folder --labels cat,dog,owl --width 2
  lenet-edge build --extra my-digits        teach the shipped network your own handwriting
  lenet-edge build --resume                 continue after Ctrl-C or a power cut
  lenet-edge build --strict                 exit code 8 if the verdict is not good, for scripts
"""


@click.command("build", epilog=EPILOG)
@training_options
@output_options
@json_option
def command(
    out: Path | None,
    bundle_name: str | None,
    array_name: str,
    with_report: bool,
    force: bool,
    strict: bool,
    as_json: bool,
    variant: str,
    **options: Any,
) -> None:
    """Train LeNet-5 and convert it: one command from a data set to a verified bundle.

    The bundle is a folder with the network as float32, float16 and int8 .tflite files, as a C array
    and as C source, a report of its accuracy, and a manifest with the SHA-256 of every file. It
    appears complete or not at all. The last line is the verdict: whether every form of the network
    computes the same.
    """
    from convert.c_engine.identifiers import check_identifier
    from lenet_edge.data.picture_layout import MNIST_LAYOUT
    from lenet_edge.network.bundle import check_replaceable
    from lenet_edge.pipeline.conversion_step import convert_model

    check_import_only(options["import_only"], as_json)
    out = out or Path(f"build/lenet5-{variant}")
    check_identifier(array_name)
    check_replaceable(out, force)
    check_not_read_within(out, paths_read(options))
    checkpoint = checkpoint_beside(out)
    trained, dataset = train_from_options(checkpoint, variant=variant, **options)
    if trained is None:
        return
    measured = convert_model(
        trained,
        dataset,
        out,
        array_name=array_name,
        name=bundle_name,
        with_report=with_report,
        command=command_line(),
    )
    checkpoint.unlink(missing_ok=True)
    show_result(out, measured, as_json, reads=trained.layout.shape == MNIST_LAYOUT.shape)
    if strict:
        require_no_problem(out, measured)
