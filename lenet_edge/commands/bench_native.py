"""``lenet-edge bench native``: the generated C on this machine beside LiteRT."""

from pathlib import Path

import click

from lenet_edge.commands.options import json_option
from lenet_edge.console import print_json

EPILOG = """\b
Examples:
  lenet-edge bench native
  lenet-edge bench native build/lenet5-classic --json
"""


@click.command("native", epilog=EPILOG)
@click.argument("bundle", required=False, type=click.Path(path_type=Path))
@json_option
def command(bundle: Path | None, as_json: bool) -> None:
    """Time one picture in the generated C and in LiteRT with XNNPACK, on one thread.

    The two take turns for three seconds; what counts is the ratio of their medians.
    """
    from device.bench_native import measure_native
    from lenet_edge.bundle import Bundle

    result = measure_native(Bundle.open(bundle).path("lenet5-int8.tflite"))
    if as_json:
        print_json({"schema": "lenet-edge/bench/1", "rows": [result]})
        return
    click.echo(f"generated C     {result['native_us']:8.1f} us")
    click.echo(f"LiteRT XNNPACK  {result['litert_xnnpack_us']:8.1f} us")
    click.echo(f"ratio           {result['ratio']:8.2f}")
