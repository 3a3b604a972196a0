"""``lenet-edge bench``: a group of benchmarks, each with its peers in the same run."""

import click

from lenet_edge.commands.lazy import LazyGroup

BENCHMARKS: dict[str, tuple[str, str]] = {
    "infer": ("bench_infer", "Inference: every form's latency, accuracy, size and cold start."),
    "train": ("bench_train", "Training: our quick preset beside the tutorials' recipe."),
    "read": ("bench_read", "Reading: every stage, beside the tutorials' pipeline."),
    "mcu": ("bench_mcu", "Microcontrollers: instructions, cycles and bytes, counted in QEMU."),
    "all": ("bench_all", "infer, read and mcu in one document; train where asked for."),
}


@click.group("bench", cls=LazyGroup, table=BENCHMARKS)
def command() -> None:
    """Measure speed, with its peers in the same run.

    Machines differ and are noisy: compare the ratios within one run, not the times of two.
    """
