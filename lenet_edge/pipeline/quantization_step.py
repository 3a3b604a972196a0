"""A float network of another tool to int8: quantised, and fine-tuned where that costs accuracy."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from convert.foreign import quantize
from lenet_edge.core.console import note
from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import DIGITS, Dataset, Split, load_dataset
from lenet_edge.network.picture_input import PictureInput
from lenet_edge.network.predictor import Images
from lenet_edge.network.runtimes import TflitePredictor

REPRESENTATIVE_IMAGES = 300
"""Training images to measure ranges of activations on; TensorFlow advises 100 to 500."""

UNTUNED_LOSS = 0.001
"""How much accuracy on the validation images quantising may cost before fine-tuning."""

_ROUNDS = 3
"""How often a network is fine-tuned at most; each time, the ranges of activations are measured."""


@dataclass(frozen=True)
class Quantized:
    """An int8 network, and what was found out on the way."""

    int8: bytes
    findings: tuple[str, ...]


def quantize_network(float32: bytes, pictures: PictureInput, dataset: Dataset | None) -> Quantized:
    """Quantise a network of logits with pictures of a data set, or of digits without one.

    Raises:
        ModelError: if it cannot be quantised.
    """
    note("Quantising to int8 ...")
    inputs = pictures.values(_representative(dataset))
    int8 = quantize(float32, inputs)
    if dataset is None:
        return Quantized(
            int8,
            (
                "No --data: the ranges of activations were measured on handwritten digits, which "
                "fit networks for digits only. The accuracy is unknown, and the bundle does not "
                "know how sure its network is, which reading needs.",
            ),
        )
    if not len(dataset.validation) or not _can_be_scored(int8, pictures, dataset):
        return Quantized(int8, ())
    wanted = _accuracy(float32, pictures, dataset.validation)
    before = _accuracy(int8, pictures, dataset.validation)
    if wanted - before <= UNTUNED_LOSS:
        return Quantized(int8, ())
    cost = f"Quantising cost {100 * (wanted - before):.2f} points on the validation images"
    try:
        tuned, after = _tuned(float32, int8, inputs, pictures, dataset, wanted)
    except ModelError as error:
        return Quantized(int8, (f"{cost}; fine-tuning is not possible: {error}.",))
    if after <= before:
        return Quantized(int8, (f"{cost}; fine-tuning for int8 did not help.",))
    return Quantized(
        tuned, (f"{cost}, and {100 * (wanted - after):.2f} after fine-tuning for int8.",)
    )


def _tuned(
    float32: bytes,
    int8: bytes,
    inputs: NDArray[np.float32],
    pictures: PictureInput,
    dataset: Dataset,
    wanted: float,
) -> tuple[bytes, float]:
    """Return the best int8 network of some rounds of fine-tuning, and its accuracy."""
    from lenet_edge.train.fine_tuning import MAX_IMAGES, fine_tune

    images = dataset.train.images[:MAX_IMAGES]
    values = pictures.values(images)
    network, best, best_accuracy = float32, int8, 0.0
    for number in range(_ROUNDS):
        note(f"Fine-tuning for int8 with {len(images):,} pictures, round {number + 1} ...")
        network = fine_tune(network, int8, values, teacher=float32, seed=number)
        int8 = quantize(network, inputs)
        accuracy = _accuracy(int8, pictures, dataset.validation)
        if accuracy > best_accuracy:
            best, best_accuracy = int8, accuracy
        if wanted - accuracy <= UNTUNED_LOSS:
            break
    return best, best_accuracy


def _can_be_scored(int8: bytes, pictures: PictureInput, dataset: Dataset) -> bool:
    with _predictor(int8, pictures) as predictor:
        outputs = predictor.predict(dataset.validation.images[:1])
    return bool(outputs.shape[1] == len(dataset.labels))


def _accuracy(content: bytes, pictures: PictureInput, split: Split) -> float:
    with _predictor(content, pictures) as predictor:
        logits = predictor.predict(split.images)
    return float((logits.argmax(1) == split.labels).mean())


def _predictor(content: bytes, pictures: PictureInput) -> TflitePredictor:
    return TflitePredictor("tuned", content, real_range=pictures.real_range)


def _representative(dataset: Dataset | None) -> Images:
    images = (dataset or load_dataset(DIGITS)).train.images[:REPRESENTATIVE_IMAGES]
    ends = np.zeros_like(images[:1])
    ends[:, ::2] = 255
    # Without black or white in any picture, the range of the input would be too small.
    return images if (images.min(), images.max()) == (0, 255) else np.concatenate([images, ends])
