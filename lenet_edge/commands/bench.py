"""``lenet-edge bench``: benchmarks, each with what it is compared with in the same run."""

import click

from lenet_edge.commands.lazy import LazyGroup

BENCHMARKS: dict[str, tuple[str, str]] = {
    "infer": ("bench_infer", "Measure every form's latency, accuracy, size and cold start."),
    "train": ("bench_train", "Compare training with the recipe of today's tutorials."),
    "read": (
        "bench_read",
        "Time every stage of reading, and compare with the pipeline of tutorials.",
    ),
    "mcu": ("bench_mcu", "Count a microcontroller's instructions, cycles and bytes in QEMU."),
    "all": ("bench_all", "Run infer, read and mcu, and with --train also train, as one document."),
}


@click.group("bench", cls=LazyGroup, table=BENCHMARKS)
def command() -> None:
    """Measure speed, together with what it is compared with.

    Machines differ and are noisy, so compare ratios within one run, not times between runs.
    """
