"""``lenet-edge bench train``: compare the quick preset with the recipe of tutorials."""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

from lenet_edge.commands.shared_options import data_option, json_option
from lenet_edge.core import machine as machine_facts
from lenet_edge.core.console import note, print_json, show_table
from lenet_edge.core.errors import LenetEdgeError
from lenet_edge.network.evaluation import percent, wilson_interval

BENCH_TRAIN_SCHEMA = "lenet-edge/bench-train/1"

EPILOG = """\b
Examples:
  lenet-edge bench train                    compare on MNIST in a few minutes
  lenet-edge bench train --data digits --json
"""


@dataclass(frozen=True)
class Result:
    """The time and test accuracy of a recipe.

    ``seconds`` is the wall-clock time of the training program, including imports and reading the
    data; ``training_seconds`` is the time of the epochs alone. ``convert_seconds`` is the time of
    the conversion program, or 0 if there is none. ``cpu_seconds`` is the CPU time of training on
    all cores, which is the most reliable figure on a busy machine.
    """

    name: str
    seconds: float
    cpu_seconds: float
    training_seconds: float
    convert_seconds: float
    accuracy: float
    accuracy_interval: tuple[float, float]


@click.command("train", epilog=EPILOG)
@data_option
@click.option(
    "--seed", type=click.IntRange(0, 2**31 - 1), default=0, help="Random seed of both recipes."
)
@json_option
def command(source: str | None, seed: int, as_json: bool) -> None:
    """Compare training time and test accuracy with the recipe of today's tutorials.

    The tutorials' recipe trains the same network as a Keras Sequential with a softmax layer: Adam,
    batches of 64, 10 epochs of model.fit, a tenth of the images held out, no augmentation, float
    only. It is compared with 'train --preset quick', followed by 'convert'. Each runs as a separate
    program, one after the other.
    """
    from lenet_edge.data.datasets import load_dataset

    # Loaded here first, so that no measured time includes a download.
    dataset = load_dataset(source, notify=note)
    machine = {
        "processor": machine_facts.processor(),
        "cores": machine_facts.cores(),
        "load_before": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
    }
    results = [_tutorial(source, seed, len(dataset.test)), *_ours(source, seed)]
    if as_json:
        rows = [asdict(result) for result in results]
        facts = {"name": dataset.name, "description": dataset.description}
        print_json(
            {"schema": BENCH_TRAIN_SCHEMA, "dataset": facts, "machine": machine, "recipes": rows}
        )
    else:
        _show(results, machine)


def _tutorial(source: str | None, seed: int, count: int) -> Result:
    arguments = ["lenet_edge.train.tutorial", "--seed", str(seed)]
    seconds, cpu, found = _run("the recipe of tutorials", [*arguments, *_data(source)])
    correct = round(found["accuracy"] * count)
    return Result(
        "tutorial, float",
        seconds,
        cpu,
        found["training_seconds"],
        0.0,
        correct / count,
        wilson_interval(correct, count),
    )


def _ours(source: str | None, seed: int) -> list[Result]:
    data = _data(source)
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        model, bundle = str(Path(folder, "model.npz")), str(Path(folder, "bundle"))
        train = ["train", "--preset", "quick", "--seed", str(seed), "--out", model, "--json"]
        seconds, cpu, trained = _run("the quick preset", ["lenet_edge", *train, *data])
        convert = ["convert", model, "--out", bundle, "--json"]
        convert_seconds, _, converted = _run("conversion", ["lenet_edge", *convert, *data])
    forms = {form["name"]: form for form in converted["models"]}
    return [
        Result(
            f"quick, {name}",
            seconds,
            cpu,
            trained["seconds"],
            convert_seconds,
            forms[name]["accuracy"],
            tuple(forms[name]["accuracy_interval"]),
        )
        for name in ("float32", "int8")
    ]


def _data(source: str | None) -> list[str]:
    return ["--data", source] if source else []


def _run(what: str, arguments: list[str]) -> tuple[float, float, dict[str, Any]]:
    """Run ``python -m``, and return its seconds, its CPU seconds and the JSON that it printed."""
    note(f"Running {what} ...")
    start, cpu_before = time.perf_counter(), _cpu_seconds_of_children()
    child = subprocess.run(
        [sys.executable, "-m", *arguments], stdout=subprocess.PIPE, text=True, check=False
    )
    seconds, cpu = time.perf_counter() - start, _cpu_seconds_of_children() - cpu_before
    if child.returncode:
        raise LenetEdgeError(
            f"{what} ended with exit code {child.returncode}; its own message is above"
        )
    document: dict[str, Any] = json.loads(child.stdout)
    return seconds, cpu, document


def _cpu_seconds_of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _show(results: list[Result], machine: dict[str, Any]) -> None:
    show_table(
        f"{machine['processor']}, {machine['cores']} cores",
        ("network", "train, s", "CPU, s", "convert, s", "accuracy, %", "95 % interval"),
        [
            (
                result.name,
                f"{result.seconds:.1f}",
                f"{result.cpu_seconds:.1f}",
                f"{result.convert_seconds:.1f}" if result.convert_seconds else "-",
                percent(result.accuracy),
                " to ".join(map(percent, result.accuracy_interval)),
            )
            for result in results
        ],
    )
    if machine["load_before"] > 0.5:
        note(f"The machine was busy (load {machine['load_before']}), so the times are too long.")
