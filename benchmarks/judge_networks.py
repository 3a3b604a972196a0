"""Judge int8 networks by everything but test images, and say what each setting of a sweep did.

    python benchmarks/judge_networks.py SWEEP_OR_MODEL... [--data FOLDER] [--each 100]

Each argument is the folder of a sweep, or a ``model.npz``. A table has one row for each network:
accuracy on MNIST's validation images, on forms of digits that no network is trained on
(``read_forms.py``) and on scikit-learn's digits by other writers, each of a single look and with
the second look; and the AUROC of validation images against drawn non-digits. A second table has
the mean of all networks of the sweeps with the same value of a setting. Settings that always change
together share their rows.

The margin of the second look is chosen on the validation images, as ``lenet-edge build`` does.
``--data`` names IDX files whose test images are the judge instead, for networks that have learnt
from the validation images. ``--hold-out FOLDER`` writes such files, and does nothing else: their
training images are MNIST's without the validation images, and their test images are these. So
MNIST's own test images are never seen.
"""

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from read_forms import draw_forms

from lenet_edge.data.datasets import Dataset, Split, load_dataset
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.network.second_look import SecondLook, look_twice
from lenet_edge.pipeline.calibration_step import calibrate


@dataclass(frozen=True)
class Judgement:
    """Shares of right answers, each of a single look and with the second look, and the AUROC."""

    held_back: float
    held_back_second: float
    forms: float
    forms_second: float
    others: float
    others_second: float
    auroc: float


HEADER = (
    "validation",
    "second look",
    "unseen forms",
    "second look",
    "scikit-learn's",
    "second look",
    "AUROC",
)


class Judge:
    """The pictures that networks are judged by."""

    def __init__(self, source: str, held_back: Split, each: int) -> None:
        self._dataset = replace(load_dataset(source), validation=held_back, test=held_back)
        images, labels, _ = draw_forms(each)
        self._forms = Split(images, labels.astype(np.uint8))
        self._others = all_images(load_dataset("digits"))

    def of(self, int8: bytes) -> Judgement:
        """Judge the network of an int8 ``.tflite`` file."""
        found = calibrate(int8, self._dataset)
        with TflitePredictor("int8", int8) as network:
            shares = [
                share
                for split in (self._dataset.validation, self._forms, self._others)
                for share in shares_right(network, split, found.second_look)
            ]
        return Judgement(*shares, found.auroc)


def all_images(dataset: Dataset) -> Split:
    """Return all images of a data set as one split."""
    splits = (dataset.train, dataset.validation, dataset.test)
    return Split(
        np.concatenate([split.images for split in splits]),
        np.concatenate([split.labels for split in splits]),
    )


def shares_right(network: TflitePredictor, split: Split, rule: SecondLook) -> tuple[float, float]:
    """Return the share of right answers of a single look, and with the second look."""
    looks = look_twice(network, split.images, rule)
    single, second = (
        float((logits.argmax(axis=1) == split.labels).mean())
        for logits in (looks.single, looks.second)
    )
    return single, second


@dataclass(frozen=True)
class Network:
    """A network to judge; ``settings`` are those of its sweep."""

    name: str
    int8: bytes
    settings: Mapping[str, Any]


def networks_of(path: Path) -> Iterator[Network]:
    """Yield the network of a ``model.npz``, or those of a sweep's folder, in order of their names.

    Raises:
        SystemExit: if there is none.
    """
    if path.is_file():
        from convert.tflite import convert_to_int8
        from lenet_edge.pipeline.training_step import load_model
        from lenet_edge.train.models import models_to_convert

        yield Network(path.stem, convert_to_int8(models_to_convert(load_model(path))[1]), {})
        return
    manifests = sorted(path.glob("runs/*/manifest.json"))
    if not manifests:
        raise SystemExit(f"{path} holds no finished run of a sweep")
    for manifest in manifests:
        settings = json.loads(manifest.read_bytes())["settings"]
        int8 = (manifest.parent / "lenet5-int8.tflite").read_bytes()
        yield Network(f"{path.name}/{manifest.parent.name}", int8, settings)


def effects(judged: Sequence[tuple[Network, Judgement]]) -> list[tuple[str, int, Judgement]]:
    """Return for each value of each setting that varies: its name, how many networks, their mean.

    Settings that divide the networks in the same way, as those that change together do, are one.
    """
    names = {name for network, _ in judged for name in network.settings}
    divisions: dict[tuple[tuple[int, ...], ...], list[str]] = defaultdict(list)
    for name in sorted(names):
        groups: dict[str, list[int]] = defaultdict(list)
        for index, (network, _) in enumerate(judged):
            groups[str(network.settings.get(name, "preset's"))].append(index)
        if len(groups) > 1:
            key = tuple(tuple(group) for group in groups.values())
            divisions[key].append(name)
    found = []
    for groups_of, together in divisions.items():
        for group in groups_of:
            values = [judged[group[0]][0].settings.get(name, "preset's") for name in together]
            label = ", ".join(f"{n} {v}" for n, v in zip(together, values, strict=True))
            rows = np.array([astuple(judged[index][1]) for index in group])
            found.append((label, len(group), Judgement(*rows.mean(axis=0).tolist())))
    return found


def row(judgement: Judgement) -> str:
    """Return a judgement as cells of a Markdown table."""
    *shares, auroc = astuple(judgement)
    return " | ".join([*(f"{100 * share:.2f} %" for share in shares), f"{auroc:.4f}"])


def table(first: str, rows: Sequence[tuple[str, Judgement]]) -> str:
    """Return a Markdown table."""
    lines = [f"| {first} | {' | '.join(HEADER)} |", "|---" * (len(HEADER) + 1) + "|"]
    return "\n".join([*lines, *(f"| {name} | {row(judgement)} |" for name, judgement in rows)])


def write_hold_out(folder: Path) -> None:
    """Write MNIST's training images, the validation images among them as test images."""
    mnist = load_dataset("mnist")
    folder.mkdir(parents=True, exist_ok=True)
    for prefix, split in (("train", mnist.train), ("t10k", mnist.validation)):
        for kind, values in (("images-idx3", split.images), ("labels-idx1", split.labels)):
            path = folder / f"{prefix}-{kind}-ubyte.gz"
            path.write_bytes(gzip.compress(idx(values), 1))


def idx(values: NDArray[np.uint8]) -> bytes:
    """Return bytes in the IDX format of MNIST (http://yann.lecun.com/exdb/mnist)."""
    header = np.array([0x800 + values.ndim, *values.shape], ">u4")
    return header.tobytes() + values.astype(np.uint8).tobytes()


def main() -> None:
    """Judge the networks, and print two tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("networks", type=Path, nargs="*", metavar="SWEEP_OR_MODEL")
    parser.add_argument("--data", help="judge by the test images of these IDX files")
    parser.add_argument("--each", type=int, default=100, help="images of each unseen form")
    parser.add_argument("--hold-out", type=Path, metavar="FOLDER", help="write IDX files, and stop")
    options = parser.parse_args()
    if options.hold_out:
        write_hold_out(options.hold_out)
        return
    source = options.data or "mnist"
    dataset = load_dataset(source)
    judge = Judge(source, dataset.test if options.data else dataset.validation, options.each)
    judged = [
        (network, judge.of(network.int8))
        for path in options.networks
        for network in networks_of(path)
    ]
    print(table("network", [(network.name, judgement) for network, judgement in judged]))
    if found := effects(judged):
        print()
        print(table("setting", [(f"{name} ({count})", mean) for name, count, mean in found]))


if __name__ == "__main__":
    main()
