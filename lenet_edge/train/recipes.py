"""Training recipes: their numbers, and the presets."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from lenet_edge.data.augmentation import Augmentation
from lenet_edge.data.picture_layout import MNIST_LAYOUT, PictureLayout


@dataclass(frozen=True)
class Phase:
    """One phase of training, with a cosine learning-rate schedule.

    At each step, every kernel shrinks by the fraction ``weight_decay * learning_rate``. The decay
    is decoupled from the gradient (Loshchilov and Hutter 2019).
    """

    name: str
    epochs: int
    learning_rate: float
    weight_decay: float = 0.0


@dataclass(frozen=True)
class Recipe:
    """Everything that determines the result of training, besides data, variant and seed.

    Attributes:
        float_phase: training in floating point.
        qat_phase: quantisation-aware training that starts from the best float epoch.
        batch_size: images per step, not counting drawn ones.
        allographs: drawn digits in shapes that MNIST rarely contains, per image of the data set.
        nondigits: drawn non-digits per image of the data set; their target is uniform.
        lookalikes: printed letters that look like digits, per image of the data set; their target
            is half that digit, half uniform.
        distillation: weight of the teachers' probabilities in a digit's target, if there are any.
        augmentation: the random distortions of training images.
        gentle_share: share of the float epochs, the last ones, that only turn, scale, slant and
            shift the images. The others have ``augmentation``.
        gentle_qat_share: the same for the quantisation-aware epochs.
        rough_share: share of the images of gentle epochs that have ``augmentation`` all the same.
        keep_last: whether each phase keeps its last epoch instead of the one with the least
            validation loss. Many non-digits make a network less sure of digits, which raises the
            loss although it is right more often; the temperature fitted later makes it sure again.
        copy_logits: whether quantisation-aware training learns the logits of the float network, by
            their mean squared difference, instead of the targets. Where many images are hard to
            tell apart, its answers then differ from the float network's three times less often.
    """

    float_phase: Phase
    qat_phase: Phase
    batch_size: int = 128
    allographs: float = 0.0
    nondigits: float = 0.0
    lookalikes: float = 0.0
    distillation: float = 0.7
    augmentation: Augmentation = dataclasses.field(default_factory=Augmentation)
    gentle_share: float = 0.0
    gentle_qat_share: float = 0.0
    rough_share: float = 0.0
    keep_last: bool = False
    copy_logits: bool = False

    @property
    def phases(self) -> tuple[Phase, Phase]:
        """The phases in their order."""
        return (self.float_phase, self.qat_phase)

    def augmentation_of(self, epoch: int) -> Augmentation:
        """Return the distortions of an epoch, counted from 0 over both phases."""
        phase, share = self.float_phase, self.gentle_share
        if epoch >= phase.epochs:
            epoch -= phase.epochs
            phase, share = self.qat_phase, self.gentle_qat_share
        if epoch < phase.epochs - round(share * phase.epochs):
            return self.augmentation
        return Augmentation(
            continue_edges=self.augmentation.continue_edges, sharp=self.augmentation.sharp
        )

    def for_labels(self, labels: Sequence[str], layout: PictureLayout = MNIST_LAYOUT) -> Self:
        """Return the recipe for a data set; only digits get drawn images and writing habits.

        Strokes are changed only where pictures show writing. Where they need not have a black
        background, what moves in continues their edges.
        """
        if layout == MNIST_LAYOUT and tuple(labels) == tuple("0123456789"):
            return self
        if layout.normalize == "cell":
            return self.for_cells()
        augmentation = dataclasses.replace(self.augmentation, habits=0.0)
        if layout.normalize != "digits":
            augmentation = dataclasses.replace(
                augmentation, strokes=0.0, uneven=0.0, continue_edges=True
            )
        return dataclasses.replace(
            self, allographs=0.0, nondigits=0.0, lookalikes=0.0, augmentation=augmentation
        )

    def for_cells(self) -> Self:
        """Return the recipe for drawn cells, which come distorted and with their own non-digits."""
        return dataclasses.replace(
            self,
            qat_phase=CELLS_QAT,
            allographs=0.0,
            nondigits=0.2,
            lookalikes=0.0,
            augmentation=CELLS,
            gentle_share=0.0,
            copy_logits=True,
        )

    def for_few_images(self) -> Self:
        """Return the recipe for a training split so small that an epoch repeats it.

        The float network has learnt what such a split can teach, and is unsure of many other
        images. Taught by the targets once more, the int8 network gives other answers for these.
        """
        return dataclasses.replace(self, copy_logits=True)

    def with_epochs(self, epochs: int) -> Self:
        """Return the recipe with another number of float epochs."""
        return dataclasses.replace(
            self, float_phase=dataclasses.replace(self.float_phase, epochs=epochs)
        )

    def with_changes(self, changes: Mapping[str, Any]) -> Self:
        """Return the recipe with other settings: dotted name, as in ``to_json``, -> value.

        >>> PRESETS["quick"].with_changes({"qat_phase.epochs": 3}).qat_phase.epochs
        3
        """
        recipe = self
        for name, value in changes.items():
            part, _, inner = name.partition(".")
            changed = (
                dataclasses.replace(getattr(recipe, part), **{inner: value}) if inner else value
            )
            recipe = dataclasses.replace(recipe, **{part: changed})
        return recipe

    def for_few_bits(self, preset: str) -> Self:
        """Return the recipe for weights of few bits, which take longer to settle."""
        return dataclasses.replace(
            self,
            qat_phase=Phase("qat", FEW_BITS_EPOCHS[preset], FEW_BITS_LEARNING_RATE),
            gentle_qat_share=FEW_BITS_GENTLE_SHARE,
        )

    def after(self, float_phase: Phase) -> Self:
        """Return the recipe for a network whose float phase is over."""
        return dataclasses.replace(self, float_phase=float_phase, gentle_share=0.0)

    def to_json(self) -> dict[str, Any]:
        """Return the recipe as plain JSON values."""
        return dataclasses.asdict(self)


OTHER_HANDS = Augmentation(
    elastic=0.6, strokes=0.25, contrast=0.25, uneven=0.1, resolution=0.2, habits=0.2
)
"""Distortions that imitate the pens, papers, cameras and habits of other people."""

CELLS = Augmentation(rotation=0.03, scale=0.04, shear=0.04, shift=0.8)
"""Distortions of drawn cells, which were distorted as pictures already."""

CELLS_QAT = Phase("qat", 6, 5e-4)
"""Quantisation-aware training that copies the logits of a network for cells."""

TUNE = "tune"
"""The preset that teaches a trained network other hands, for example one's own."""

FINISH = "finish"
"""The preset that adds drawn forms and non-digits to a trained network, and keeps what it knows.

In the last epochs, most images are only turned, scaled, slanted and shifted. The network that it
starts from is its teacher.
"""

CONTINUING = (TUNE, FINISH)
"""The presets that start from a trained network instead of random weights."""

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
        gentle_share=0.15,
        gentle_qat_share=1.0,
    ),
    TUNE: Recipe(
        Phase("float", 3, 5e-4),
        Phase("qat", 2, 2e-4),
        allographs=0.1,
        nondigits=0.1,
        lookalikes=0.02,
        augmentation=OTHER_HANDS,
    ),
    FINISH: Recipe(
        Phase("float", 30, 1.5e-3),
        Phase("qat", 4, 1e-4),
        allographs=0.06,
        nondigits=0.2,
        lookalikes=0.04,
        augmentation=OTHER_HANDS,
        gentle_share=0.4,
        gentle_qat_share=1.0,
        rough_share=0.3,
        keep_last=True,
    ),
}

FEW_BITS_EPOCHS = {"quick": 8, "full": 30, TUNE: 15, FINISH: 15}
"""Quantisation-aware epochs of each preset where weights have few bits."""

FEW_BITS_LEARNING_RATE = 1e-3

FEW_BITS_GENTLE_SHARE = 0.3
"""Share of these epochs, the last ones, with gentle distortions."""
