"""The training data of each epoch, which depends on nothing but the seed and the epoch's number."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.allographs import sample_allographs
from lenet_edge.data.datasets import Split
from lenet_edge.data.nondigits import sample_lookalikes, sample_nondigits
from lenet_edge.network.evaluation import softmax
from lenet_edge.network.predictor import Images, Predictor
from lenet_edge.train.recipes import Recipe

IMAGES_PER_EPOCH = 10_000
"""A smaller training split is repeated within an epoch, each time with new distortions."""

MAX_DRAWN_IMAGES = 20_000
"""Largest number of images of each kind (non-digits, allographs, lookalikes) drawn for a run."""

MAX_EPOCHS_OF_DRAWN_IMAGES = 4
"""At most as many images are drawn as this many epochs need; epochs distort a random selection."""

_DRAWING_SEED = 20_000  # With the run's seed, it seeds the drawn images; epochs use their number.

Targets = NDArray[np.float32]
"""``float32[N, classes]``: a probability for every class, or a logit, where logits are copied."""


class EpochData:
    """The training data of each epoch: distorted digits and drawn images, in random order.

    With teachers, the target of a digit is in part what they predict for the same distorted image.
    """

    def __init__(
        self,
        split: Split,
        classes: int,
        recipe: Recipe,
        seed: int,
        teachers: Sequence[Predictor] = (),
    ) -> None:
        self._split = split
        self._recipe = recipe
        self._seed = seed
        self._teachers = list(teachers)
        self._copied: Predictor | None = None
        self._one_hot = np.eye(classes, dtype=np.float32)
        no_class = np.full(classes, 1 / classes, np.float32)
        rng = np.random.default_rng([seed, _DRAWING_SEED])
        count = MAX_EPOCHS_OF_DRAWN_IMAGES * repeats(split) * len(split)
        nondigit_count, allograph_count, lookalike_count = (
            min(MAX_DRAWN_IMAGES, round(per_image * count))
            for per_image in (recipe.nondigits, recipe.allographs, recipe.lookalikes)
        )
        if split.nondigits is None:
            nondigits = sample_nondigits(nondigit_count, rng, split.images)
        else:
            nondigits = split.nondigits
        allographs, digits = sample_allographs(allograph_count, rng)
        lookalikes, resembled = sample_lookalikes(lookalike_count, rng)
        self._drawn: list[tuple[float, Images, Targets]] = [
            (recipe.allographs, allographs, self._one_hot[digits]),
            (recipe.nondigits, nondigits, np.tile(no_class, (len(nondigits), 1))),
            (
                recipe.lookalikes,
                lookalikes,
                np.float32(0.5) * (self._one_hot[resembled] + no_class),
            ),
        ]

    def add_teacher(self, teacher: Predictor) -> None:
        """Mix the answers of one more network into the targets of the epochs from now on."""
        self._teachers.append(teacher)

    def copy_logits(self, of: Predictor) -> None:
        """Make the logits of a network the targets of the epochs from now on."""
        self._copied = of

    def prefetch(self, epochs: range) -> Iterator[tuple[Images, Targets]]:
        """Yield the data of each epoch; the next one is drawn while this one is used."""
        with ThreadPoolExecutor(max_workers=1) as pool:
            pending = None
            for epoch in epochs:
                ready = pending or pool.submit(self.draw, epoch)
                if epoch + 1 in epochs:
                    pending = pool.submit(self.draw, epoch + 1)
                yield ready.result()

    def draw(self, epoch: int) -> tuple[Images, Targets]:
        """Draw the images and soft targets of an epoch, which depend only on seed and epoch."""
        rng = np.random.default_rng([self._seed, epoch])
        split = self._split
        order = np.concatenate([rng.permutation(len(split)) for _ in range(repeats(split))])
        chosen = [_choose(images, share * len(order), rng) for share, images, _ in self._drawn]
        labels = split.labels[order]
        digits = self._distorted(epoch, split.images[order], labels, rng)
        parts = [(digits, self._distilled(digits, self._one_hot[labels]))]
        for (_, images, targets), some in zip(self._drawn, chosen, strict=True):
            if len(some):
                parts.append((self._distorted(epoch, images[some], None, rng), targets[some]))
        images = np.concatenate([image for image, _ in parts])
        if self._copied is not None:
            targets = self._copied.predict(images)
        else:
            targets = np.concatenate([target for _, target in parts])
        mixed = rng.permutation(len(images))
        return images[mixed], targets[mixed]

    def _distorted(
        self, epoch: int, images: Images, labels: NDArray[np.uint8] | None, rng: np.random.Generator
    ) -> Images:
        """Distort images as the recipe says; in a gentle epoch, some as in the others."""
        usual, of_epoch = self._recipe.augmentation, self._recipe.augmentation_of(epoch)
        if of_epoch == usual or not self._recipe.rough_share:
            return of_epoch.apply(images, labels, rng)
        rough = rng.random(len(images)) < self._recipe.rough_share
        distorted = np.empty_like(images)
        for chosen, augmentation in ((rough, usual), (~rough, of_epoch)):
            some = None if labels is None else labels[chosen]
            distorted[chosen] = augmentation.apply(images[chosen], some, rng)
        return distorted

    def _distilled(self, images: Images, targets: Targets) -> Targets:
        """Mix the teachers' mean probabilities into the targets (Hinton et al. 2015, section 2)."""
        if not self._teachers or self._copied is not None:
            return targets
        taught = np.mean([softmax(teacher.predict(images)) for teacher in self._teachers], axis=0)
        weight = self._recipe.distillation
        mixed: Targets = (weight * taught + (1 - weight) * targets).astype(np.float32)
        return mixed


def _choose(pool: Images, count: float, rng: np.random.Generator) -> NDArray[np.intp]:
    """Draw the indices of about ``count`` images of a pool, which may be empty."""
    return rng.integers(0, len(pool), round(count)) if len(pool) else np.empty(0, np.intp)


def repeats(split: Split) -> int:
    """Return how often an epoch goes through a split."""
    return max(1, -(-IMAGES_PER_EPOCH // len(split)))
