"""How long and how hard to train: the presets, and every number that a recipe has."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from lenet_edge.data.augmentation import Augmentation


@dataclass(frozen=True)
class Phase:
    """One stretch of training under a cosine learning-rate schedule.

    ``weight_decay`` is decoupled from the gradient (Loshchilov and Hutter 2019) and takes that
    share, times the learning rate, off every kernel at each step.
    """

    name: str
    epochs: int
    learning_rate: float
    weight_decay: float = 0.0


@dataclass(frozen=True)
class Recipe:
    """Everything that decides the result of training, besides data, variant and seed.

    Attributes:
        float_phase: training in floating point.
        qat_phase: quantisation-aware training that starts from the best float epoch.
        batch_size: images a step.
        allographs: digits drawn in forms that MNIST rarely shows, for each image of the set.
        nondigits: non-digit images a digit image, trained towards "no class at all".
        lookalikes: printed letters that pass for digits, a digit image, trained towards an even bet
            between that digit and no class at all.
        distillation: the share of what teachers say in a digit's target, where there are teachers.
        augmentation: the random distortions of training images.
    """

    float_phase: Phase
    qat_phase: Phase
    batch_size: int = 128
    allographs: float = 0.0
    nondigits: float = 0.0
    lookalikes: float = 0.0
    distillation: float = 0.7
    augmentation: Augmentation = dataclasses.field(default_factory=Augmentation)

    @property
    def phases(self) -> tuple[Phase, Phase]:
        """The phases in their order."""
        return (self.float_phase, self.qat_phase)

    def for_labels(self, labels: Sequence[str]) -> Self:
        """Return the recipe for a data set: what is drawn of digits is for digits alone."""
        if tuple(labels) == tuple("0123456789"):
            return self
        augmentation = dataclasses.replace(self.augmentation, habits=0.0)
        return dataclasses.replace(
            self, allographs=0.0, nondigits=0.0, lookalikes=0.0, augmentation=augmentation
        )

    def with_epochs(self, epochs: int) -> Self:
        """Return the recipe with another length of the float phase."""
        return dataclasses.replace(
            self, float_phase=dataclasses.replace(self.float_phase, epochs=epochs)
        )

    def to_json(self) -> dict[str, Any]:
        """Return the recipe as plain JSON values."""
        return dataclasses.asdict(self)


OTHER_HANDS = Augmentation(
    elastic=0.6, strokes=0.25, contrast=0.25, uneven=0.1, resolution=0.2, habits=0.2
)
"""Besides MNIST's own geometry, the pens, papers, cameras and habits of other people."""

TUNE = "tune"
"""The preset that goes on from a trained network instead of starting anew."""

PRESETS: dict[str, Recipe] = {
    "quick": Recipe(
        Phase("float", 6, 6e-3, weight_decay=0.1),
        Phase("qat", 2, 4e-4),
        allographs=0.03,
        nondigits=0.05,
        lookalikes=0.01,
    ),
    "full": Recipe(
        Phase("float", 100, 6e-3, weight_decay=0.1),
        Phase("qat", 5, 1e-4),
        allographs=0.1,
        nondigits=0.12,
        lookalikes=0.02,
        augmentation=OTHER_HANDS,
    ),
    TUNE: Recipe(
        Phase("float", 3, 5e-4),
        Phase("qat", 2, 2e-4),
        allographs=0.1,
        nondigits=0.1,
        lookalikes=0.02,
        augmentation=OTHER_HANDS,
    ),
}
