"""Is a class of its own for 'no digit' better than a rejection score? Both are trained.

``python -m benchmarks.none_class [--cells 40000] [--epochs 4]`` trains LeNet-5 twice on the same
drawn cells: with ten classes, where cells that show no digit have a uniform target and the
rejection score tells them, and with eleven classes, of which one is 'none'. For each, the threshold
admits 1 % of the validation cells that show no digit; the table says what that does to test cells.
"""

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.console import show_table
from lenet_edge.data.datasets import Dataset, Split, draw_printed
from lenet_edge.network.calibration import ADMITTED_CELLS, auroc
from lenet_edge.network.evaluation import softmax
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.train.models import KerasPredictor, build, set_weights
from lenet_edge.train.recipes import PRESETS, Recipe
from lenet_edge.train.training import train

NONE = "none"


def with_none_class(split: Split) -> Split:
    """Return a split in which cells without a digit are a class of their own."""
    assert split.nondigits is not None
    labels = np.full(len(split.nondigits), 10, split.labels.dtype)
    return Split(
        np.concatenate([split.images, split.nondigits]), np.concatenate([split.labels, labels])
    )


def by_score(logits: Logits) -> NDArray[np.float32]:
    """Return how much rows of ten logits are like a digit."""
    return np.asarray(logits.max(axis=1) - logits.mean(axis=1), np.float32)


def by_class(logits: Logits) -> NDArray[np.float32]:
    """Return how much rows of eleven logits are like a digit."""
    return np.asarray(1 - softmax(logits)[:, 10], np.float32)


def outcome(
    network: KerasPredictor, validation: Images, test: Split, name: str, likeness: object
) -> tuple[str, ...]:
    """Return the table's row of a network."""
    assert callable(likeness)
    assert test.nondigits is not None
    threshold = np.quantile(likeness(network.predict(validation)), 1 - ADMITTED_CELLS)
    digits, others = network.predict(test.images), network.predict(test.nondigits)
    accepted = likeness(digits) > threshold
    right = digits[:, :10].argmax(axis=1) == test.labels
    separation = auroc(likeness(digits), likeness(others))
    return (
        name,
        f"{100 * right.mean():.1f} %",
        f"{100 * (accepted & right).mean():.1f} %",
        f"{100 * (accepted & ~right).mean():.1f} %",
        f"{100 * (likeness(others) <= threshold).mean():.1f} %",
        f"{separation:.4f}",
    )


def trained(dataset: Dataset, recipe: Recipe, folder: Path) -> KerasPredictor:
    """Return the float network that was trained on a data set."""
    classes = len(dataset.labels)
    model = train(
        dataset.train,
        dataset.validation,
        classes,
        variant="modern",
        recipe=recipe,
        seed=0,
        checkpoint=folder / f"{classes}.npz",
        resume=False,
        provenance={},
    )
    network = build("modern", classes)
    set_weights(network, model.float_weights)
    return KerasPredictor("float", network)


def main() -> None:
    """Train both and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cells", type=int, default=40_000)
    parser.add_argument("--epochs", type=int, default=4)
    options = parser.parse_args()
    counts = {"train": options.cells, "validation": 8000, "test": 8000}
    ten = draw_printed(None, counts)
    eleven = replace(
        ten,
        train=with_none_class(ten.train),
        validation=with_none_class(ten.validation),
        test=with_none_class(ten.test),
        labels=(*ten.labels, NONE),
    )
    nondigits = ten.validation.nondigits
    assert nondigits is not None
    # Only the float networks are compared: quantisation changes both alike.
    recipe = PRESETS["quick"].for_cells().with_epochs(options.epochs)
    recipe = replace(recipe, qat_phase=replace(recipe.qat_phase, epochs=1))
    networks = (
        (ten, recipe, "ten classes, rejection score", by_score),
        (eleven, replace(recipe, nondigits=0.0), "eleven classes", by_class),
    )
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for dataset, how, name, likeness in networks:
            network = trained(dataset, how, Path(folder))
            rows.append(outcome(network, nondigits, ten.test, name, likeness))
    header = ("network", "digits told apart", "right", "wrong", "no digit, rejected", "AUROC")
    show_table(f"{options.cells:,} cells, {options.epochs} epochs", header, rows)


if __name__ == "__main__":
    main()
