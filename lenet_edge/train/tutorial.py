"""The peer of ``bench train``: LeNet-5 on MNIST as today's tutorials train it.

A Keras Sequential with a softmax layer, Adam at its defaults, batches of 64, ten epochs of
``model.fit``, a tenth of the training images for validation, no augmentation. Run as a program of
its own (``python -m lenet_edge.train.tutorial``), so that its time includes all that a reader of
such a tutorial waits for.
"""

import contextlib
import json
import os
import sys
import time
from dataclasses import asdict, dataclass

import click

from lenet_edge.data.datasets import Dataset, load

EPOCHS = 10
BATCH = 64


@dataclass(frozen=True)
class TutorialResult:
    """Seconds inside ``model.fit``; accuracy in [0, 1] of the float network on test images."""

    training_seconds: float
    accuracy: float


def train_tutorial(dataset: Dataset, *, epochs: int = EPOCHS, seed: int = 0) -> TutorialResult:
    """Train and judge the tutorials' network; Keras's own progress goes to stderr."""
    os.environ["TF_USE_LEGACY_KERAS"] = "1"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    import tf_keras as keras

    keras.utils.set_random_seed(seed)
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((28, 28, 1)),
            layers.Conv2D(6, 5, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(16, 5, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(120, activation="relu"),
            layers.Dense(84, activation="relu"),
            layers.Dense(len(dataset.labels), activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    train, validation, test = (
        (split.images[..., None].astype("float32") / 255, split.labels)
        for split in (dataset.train, dataset.validation, dataset.test)
    )
    start = time.perf_counter()
    model.fit(*train, BATCH, epochs, validation_data=validation, verbose=2)
    seconds = time.perf_counter() - start
    _, accuracy = model.evaluate(*test, verbose=0)
    return TutorialResult(seconds, float(accuracy))


@click.command()
@click.option("--data", "source")
@click.option("--seed", default=0)
def main(source: str | None, seed: int) -> None:
    """Train, and print the result as JSON."""
    with contextlib.redirect_stdout(sys.stderr):
        result = train_tutorial(load(source), seed=seed)
    print(json.dumps(asdict(result)))


if __name__ == "__main__":
    main()
