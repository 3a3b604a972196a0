"""``lenet-edge bench read``: time every stage of reading, and compare with tutorials."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import bundle_option, engine_option, json_option
from lenet_edge.core.console import print_json, print_line

EPILOG = """\b
Examples:
  lenet-edge bench read
  lenet-edge bench read --json
  lenet-edge bench read --memory 10000      also measure memory over 10,000 frames
"""


@click.command("read", epilog=EPILOG)
@click.option(
    "--scenes", type=click.IntRange(1, 1000), default=20, help="Number of scenes of each kind."
)
@click.option(
    "--rounds", type=click.IntRange(1, 100), default=5, help="Number of times each scene is read."
)
@click.option(
    "--memory",
    type=click.IntRange(100),
    help="Also read this many frames, and report how memory grows.",
)
@bundle_option
@engine_option
@json_option
def command(
    scenes: int, rounds: int, memory: int | None, bundle: Path | None, engine: str, as_json: bool
) -> None:
    """Time reading on scenes of 640x480 pixels with 10 to 15 digits, and on one of 12 megapixels.

    It is compared with the pipeline of tutorials: blur, Otsu's threshold, contours, box, resize and
    one call of the interpreter for each digit. Both read the same scenes in turn. Times are
    medians. Lines, grids, tables, postal codes and 12 megapixels are timed in CPU time, on one
    thread; a clean line beside a leaner pipeline. A meter is read by cells as well, in CPU time,
    with the network that comes for it.
    """
    from device.tools.cell_benchmark import measure_cells
    from device.tools.reading_benchmark import measure, memory_growth
    from device.tools.speed_cases import measure_cases

    result = measure(bundle, engine, scenes, rounds) | measure_cells(engine, scenes, rounds)
    result |= measure_cases(bundle, engine, scenes, rounds)
    if memory:
        result["memory"] = memory_growth(bundle, engine, memory)
    if as_json:
        print_json(result)
        return
    print_line(f"engine {result['engine']}, {scenes} scenes of 640x480, {rounds} rounds, medians")
    for stage, milliseconds in result["stages_ms"].items():
        print_line(f"  {stage:10} {milliseconds:8.2f} ms")
    print_line(
        f"  {'tutorial':10} {result['tutorial_ms']:8.2f} ms   ours takes {result['ratio']:.1f}x"
    )
    print_line(
        f"  {'12 MP':10} {result['large_ms']:8.2f} ms   "
        f"{result['large_ratio']:.1f}x the tutorial's 640x480"
    )
    print_line(
        f"  {'cells':10} {result['cells_cpu_ms']:8.2f} ms   of CPU time, for a meter of 7 wheels; "
        f"tutorial {result['cells_tutorial_cpu_ms']:.2f} ms, {result['cells_ratio']:.1f}x; "
        f"{100 * result['cells_right']:.0f} % read right"
    )
    print_line("CPU time on one thread, mean of the pictures")
    for case in result["cases"]:
        print_line(
            f"  {case['case']:10} {case['cpu_ms']:8.2f} ms   {case['pipeline']} pipeline "
            f"{case['other_cpu_ms']:.2f} ms, {case['ratio']:.1f}x"
        )
    if memory:
        growth = result["memory"]
        print_line(
            f"  memory: {growth['start_mib']:.0f} MiB after {growth['warm']} frames, "
            f"{growth['end_mib']:.0f} MiB after {growth['frames']}"
        )
        tenths = " ".join(f"{mib:.1f}" for mib in growth["tenths_mib"])
        print_line(f"  MiB after each tenth of them: {tenths}")
