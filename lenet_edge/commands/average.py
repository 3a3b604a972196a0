"""``lenet-edge average``: one network from several that were trained from the same start."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json, print_line
from lenet_edge.core.errors import OutputError, UsageError
from lenet_edge.core.files import check_not_read

EPILOG = """\b
Examples:
  lenet-edge train --preset finish --start lenet5.npz --seed 0 --out one.npz
  lenet-edge train --preset finish --start lenet5.npz --seed 1 --out two.npz
  lenet-edge average one.npz two.npz --out mean.npz
  lenet-edge convert mean.npz --out build/mean

Only networks that were trained further from the same weights have a mean that works. What it is
worth is said by the validation images, as 'lenet-edge convert' measures them.
"""


@click.command("average", epilog=EPILOG)
@click.argument("models", metavar="MODEL MODEL...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--shares",
    metavar="A,B,...",
    help="How much each model counts, in any unit. [default: all the same]",
)
@click.option(
    "--out",
    metavar="FILE",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="The new model, a .npz file.",
)
@click.option("--force", is_flag=True, help="Replace FILE if it exists.")
@json_option
def command(
    models: tuple[Path, ...], shares: str | None, out: Path, force: bool, as_json: bool
) -> None:
    """Average trained models (.npz files of 'train') into one that is as small and as fast.

    The weights of the result are the means of theirs. MODEL is what 'train' wrote, or a bundle that
    holds it: its folder, or a name that 'lenet-edge bundles' lists.
    """
    from lenet_edge.network.bundle import bundle_folder
    from lenet_edge.pipeline.training_step import load_model
    from lenet_edge.train.averaging import average

    parts = _parse_shares(shares)
    if out.suffix != ".npz":
        raise UsageError(f"--out is a .npz file, as 'convert' takes it, not {out}")
    check_not_read(out, map(bundle_folder, models))
    if out.exists() and not force:
        raise OutputError(f"{out} already exists and was not changed; --force replaces it")
    mean = average([load_model(path) for path in models], parts)
    mean.save(out)
    made_of = mean.provenance["averaged"]
    if as_json:
        print_json({"schema": "lenet-edge/average/1", "model": str(out), "averaged": made_of})
        return
    for path, one in zip(models, made_of, strict=True):
        print_line(f"{one['share']:6.1%}  {path}")
    print_line(f"Wrote {out}. Next:")
    print_line(f"  lenet-edge convert {out}")


def _parse_shares(text: str | None) -> list[float]:
    """Return the numbers of ``--shares``.

    Raises:
        UsageError: if it holds anything else.
    """
    try:
        return [float(part) for part in text.split(",")] if text else []
    except ValueError as error:
        raise UsageError(
            f"--shares are numbers with commas between them, such as 1,2,2, not {text!r}"
        ) from error
