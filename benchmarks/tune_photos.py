"""Measure 'train --extra': tune on crops of some people, test on other people's and on MNIST.

    python benchmarks/tune_photos.py FOLDER [--folds 3] [--data mnist]

FOLDER is that of read_photos.py; the ``repo`` of an entry names the person who wrote it. Crops are
taken only from pictures whose digits were all found, so that the label of each crop is known.
"""

import argparse
import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from read_photos import read_entry

from convert.tflite import convert
from device.reading.reader import Reader
from lenet_edge.commands.train import train_from_options
from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.train.models import models_to_convert


@dataclass(frozen=True)
class Crop:
    """One digit, ``uint8[28, 28]``, its label, and the person who wrote it."""

    picture: NDArray[np.uint8]
    label: str
    person: str


def crops_of(reader: Reader, folder: Path, entry: dict[str, Any]) -> list[Crop]:
    """Return the crops of one picture; none if digits and labels differ in number."""
    result, _ = read_entry(reader, folder, entry)
    lines = [str(entry["label"])] if entry["kind"] == "single" else entry["lines"]
    if entry.get("unordered") or [len(line.digits) for line in result.reading.lines] != [
        len(line) for line in lines
    ]:
        return []
    return [
        Crop(digit.picture, label, entry["repo"])
        for line, labels in zip(result.reading.lines, lines, strict=True)
        for digit, label in zip(line.digits, labels, strict=True)
    ]


def tune(crops: list[Crop], data: str | None, folder: Path) -> bytes:
    """Tune the shipped network on crops; return the int8 model file."""
    for number, crop in enumerate(crops):
        path = folder / "crops" / crop.label / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), crop.picture)
    trained, _ = train_from_options(
        folder / "checkpoint.npz",
        source=data,
        labels=None,
        extra=folder / "crops",
        variant="modern",
        preset=None,
        start=None,
        seed=0,
        resume=False,
    )
    return convert(*models_to_convert(trained))["int8"]


def accuracy(int8: bytes, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> float:
    """Return the share of images that get their label."""
    with TflitePredictor("int8", int8) as predictor:
        return float(np.mean(predictor.predict(images).argmax(axis=1) == labels))


def main() -> None:
    """Print accuracy before and after tuning, on held-out people and on MNIST's test set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--data")
    options = parser.parse_args()
    with Reader() as reader:
        entries = json.loads((options.folder / "manifest.json").read_text())
        crops = [crop for entry in entries for crop in crops_of(reader, options.folder, entry)]
    people = sorted({crop.person for crop in crops})
    pictures = np.stack([crop.picture for crop in crops])
    labels = np.array([int(crop.label) for crop in crops], np.uint8)
    fold = np.array([people.index(crop.person) % options.folds for crop in crops])
    test = load_dataset(options.data).test
    before = Bundle.open().path("lenet5-int8.tflite").read_bytes()
    print(f"{len(crops)} crops of {len(people)} people; MNIST before, after tuning")
    right, started = 0.0, time.monotonic()
    for held_out in range(options.folds):
        with tempfile.TemporaryDirectory() as folder:
            chosen = [crop for crop, f in zip(crops, fold, strict=True) if f != held_out]
            after = tune(chosen, options.data, Path(folder))
        tested = fold == held_out
        share = accuracy(after, pictures[tested], labels[tested])
        right += share * tested.sum()
        print(
            f"fold {held_out + 1}: {tested.sum()} crops held out, "
            f"{accuracy(before, pictures[tested], labels[tested]):.2%} before, {share:.2%} after; "
            f"MNIST {accuracy(before, test.images, test.labels):.2%}, "
            f"{accuracy(after, test.images, test.labels):.2%}"
        )
    seconds = (time.monotonic() - started) / options.folds
    print(
        f"all held out: {accuracy(before, pictures, labels):.2%} before, "
        f"{right / len(crops):.2%} after; {seconds:.0f} s per fold, including conversion"
    )


if __name__ == "__main__":
    main()
