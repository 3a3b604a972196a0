"""Compare how networks reject what the reader cuts out of pictures without writing.

    python benchmarks/reject_pieces.py [--bundle DIR]... [--clutter 40] [--seed 98000]

The pieces are those that the shipped network is shown. Thresholds of networks differ, so they are
compared at the ones that accept the same share of MNIST's validation digits, which were distorted
as other pens, papers and cameras do. Less is better. Networks may be chosen by these figures.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from device.demo.drawn_forms import make_form
from device.reading.reader import Reader
from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Images
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.network.second_look import SecondLook, look_twice
from lenet_edge.train.recipes import OTHER_HANDS

KEPT = (70, 80, 90, 95, 98)
"""Percentages of the distorted digits that are accepted."""

DIGITS = 3000
"""Number of distorted digits."""


def pieces_of_clutter(seeds: range) -> Images:
    """Return what the shipped network is shown of drawn pictures without writing."""
    with Reader() as reader:
        pieces = [
            shape.picture
            for seed in seeds
            for shape in reader.read_stages(make_form(seed, "clutter").image)[1].shapes
        ]
    return np.stack(pieces)


def scores(bundle: Bundle, images: Images) -> NDArray[np.float32]:
    """Return the rejection scores that a bundle's int8 network gives images."""
    calibration = Calibration.from_manifest(bundle.manifest)
    rule = SecondLook.from_manifest(bundle.manifest)
    with TflitePredictor("int8", bundle.path("lenet5-int8.tflite").read_bytes()) as network:
        logits = network.predict(images)
        return calibration.rejection(
            logits if rule is None else look_twice(network, images, rule).second
        )


def main() -> None:
    """Print the share of the pieces that each network accepts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, action="append", default=[])
    parser.add_argument("--clutter", type=int, default=40, help="number of pictures")
    parser.add_argument("--seed", type=int, default=98_000, help="of the first of these pictures")
    options = parser.parse_args()
    validation = load_dataset("mnist").validation
    images, labels = validation.images[:DIGITS], validation.labels[:DIGITS]
    digits = OTHER_HANDS.apply(images, labels, np.random.default_rng(5))
    pieces = pieces_of_clutter(range(options.seed, options.seed + options.clutter))
    for folder in options.bundle or [None]:
        bundle = Bundle.open(folder)
        of_digits, of_pieces = scores(bundle, digits), scores(bundle, pieces)
        print(f"{bundle.folder}: {len(pieces)} pieces")
        for kept in KEPT:
            accepted = np.mean(of_pieces <= np.percentile(of_digits, kept))
            print(f"  with {kept} % of the digits, {accepted:.1%} of the pieces")


if __name__ == "__main__":
    main()
