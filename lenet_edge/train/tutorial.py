"""LeNet-5 on MNIST as today's tutorials train it: what ``bench train`` compares with.

A Keras Sequential with a softmax layer, Adam with its defaults, batches of 64, ten epochs of
``model.fit``, a tenth of the training images for validation, and no augmentation. It runs as a
separate program (``python -m lenet_edge.train.tutorial``), so that its time includes everything
that a reader of such a tutorial waits for.
"""

import contextlib
import json
import os
import sys
import time
from dataclasses import asdict, dataclass

import click

from lenet_edge.data.datasets import Dataset, load_dataset
from lenet_edge.network.mnist_layout import SIZE

TUTORIAL_EPOCHS = 10
TUTORIAL_BATCH_SIZE = 64


@dataclass(frozen=True)
class TutorialResult:
    """Seconds in ``model.fit``, and the float network's accuracy on the test split, in [0, 1]."""

    training_seconds: float
    accuracy: float


def train_tutorial(
    dataset: Dataset, *, epochs: int = TUTORIAL_EPOCHS, seed: int = 0
) -> TutorialResult:
    """Train and evaluate the tutorials' network; Keras prints its progress to stderr."""
    os.environ["TF_USE_LEGACY_KERAS"] = "1"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    import tf_keras as keras

    keras.utils.set_random_seed(seed)
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((SIZE, SIZE, 1)),
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
    model.fit(*train, TUTORIAL_BATCH_SIZE, epochs, validation_data=validation, verbose=2)
    seconds = time.perf_counter() - start
    _, accuracy = model.evaluate(*test, verbose=0)
    return TutorialResult(seconds, float(accuracy))


@click.command()
@click.option("--data", "source", help="A folder of IDX files, mnist, or digits.")
@click.option("--seed", default=0, help="Fixes everything random.")
def tutorial_command(source: str | None, seed: int) -> None:
    """Train as tutorials do, and print the result as JSON."""
    with contextlib.redirect_stdout(sys.stderr):
        result = train_tutorial(load_dataset(source), seed=seed)
    print(json.dumps(asdict(result)))


if __name__ == "__main__":
    tutorial_command()
