"""The training loop: a float phase, then a quantisation-aware phase, resumable at any time.

Everything random in an epoch is drawn from a generator seeded by (seed, epoch), and a checkpoint
holds the complete state at the end of an epoch. Training that was killed and resumed therefore
gives the same weights as training that was not. Nothing in this module has access to the test
split.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError
from lenet_edge.core.legacy_keras import keras, tf
from lenet_edge.data.datasets import Split
from lenet_edge.network.predictor import Images, Logits, Predictor
from lenet_edge.network.variants import Variant
from lenet_edge.train import few_bits, models
from lenet_edge.train.checkpoint import TrainingState, load_checkpoint, save_checkpoint
from lenet_edge.train.epoch_data import EpochData, Targets, repeats
from lenet_edge.train.recipes import Phase, Recipe
from lenet_edge.train.trained_model import Epoch, TrainedModel
from lenet_edge.train.weight_bits import WeightBits

STEPS_PER_CALL = 40
"""Steps per call into TensorFlow: fewer calls are faster, more calls react to Ctrl-C sooner."""

MIN_DIGIT_TARGET = 0.6
"""Training accuracy counts images with a class target above this: no lookalikes or non-digits."""

WARM_UP_STEPS = 200
"""Steps over which each phase's learning rate rises from zero."""


@dataclass(frozen=True)
class TrainingProgress:
    """The state of training, passed to the caller's callback several times per epoch."""

    phase: Phase
    epoch: int
    fraction: float
    history: tuple[Epoch, ...]


def train(
    train_split: Split,
    validation: Split,
    classes: int,
    *,
    variant: Variant,
    recipe: Recipe,
    seed: int,
    checkpoint: Path,
    resume: bool,
    provenance: dict[str, Any],
    initial: models.Weights | None = None,
    teachers: Sequence[TrainedModel] = (),
    width: float = 1.0,
    bits: WeightBits | None = None,
    float_history: Sequence[Epoch] = (),
    progress: Callable[[TrainingProgress], None] = lambda state: None,
) -> TrainedModel:
    """Train ``variant`` and return its float and quantisation-aware weights.

    Each phase keeps the epoch with the lowest validation loss: the cross-entropy or, where the
    logits of the float network are copied, their mean squared difference. It keeps its last epoch
    where the recipe says so.

    Args:
        train_split: images and labels to learn from.
        validation: images and labels that select the epoch.
        classes: number of classes.
        variant: which network.
        recipe: how to train it.
        seed: fixes initial weights, order and distortions.
        checkpoint: file in which the state is stored after every epoch.
        resume: continue from the checkpoint, if there is one.
        provenance: the inputs of training (data, recipe, seed); it is stored with the result, and
            a checkpoint is only continued if it has the same.
        initial: float weights to start from; random ones if None.
        teachers: networks for the same classes, whose answers become part of the targets.
        width: factor of the number of filters and units of every layer.
        bits: layers whose weights get fewer than eight bits.
        float_history: epochs that ``initial`` was trained for. If there are any, the float phase is
            over, and they must be as many as the recipe's.
        progress: called several times per epoch with the state of training.

    Raises:
        ModelError: if the checkpoint was made with other inputs, or is damaged.
        OutputError: if the checkpoint cannot be written.
    """
    tf.config.experimental.enable_op_determinism()
    keras.utils.set_random_seed(seed)
    state = (
        load_checkpoint(checkpoint, provenance)
        if resume and checkpoint.exists()
        else TrainingState(list(float_history))
    )
    if float_history and initial is not None:
        state.best["float"] = initial
    shape = models.input_shape(train_split.images)
    if initial is None:
        model = models.build_normalized(variant, classes, shape, width)
    else:
        model = models.build(variant, classes, shape, width, blocked=True)
        models.set_weights(model, initial)
    known: list[Predictor] = [
        models.KerasPredictor("teacher", models.float_model(each)) for each in teachers
    ]
    data = EpochData(train_split, classes, recipe, seed, known)
    start, copied = 0, None
    for phase in recipe.phases:
        end = start + phase.epochs
        if phase is recipe.qat_phase:
            best_float = state.best["float"]
            plain, teacher = (
                _with_weights(models.build(variant, classes, shape, width), best_float)
                for _ in range(2)
            )
            model = _quantization_aware(plain, train_split, bits or {})
            # The float network teaches its copy, so that int8 gives other answers less often.
            known_float = models.KerasPredictor("teacher", teacher)
            if recipe.copy_logits:
                data.copy_logits(known_float)
                copied = known_float.predict(validation.images)
            else:
                data.add_teacher(known_float)
        run = _PhaseRun(model, recipe, phase, repeats(train_split) * len(train_split))
        if start < len(state.history) < end:
            run.restore(state.variables)
        epochs = range(len(state.history), end)
        for epoch, drawn in zip(epochs, data.prefetch(epochs), strict=True):
            started = time.monotonic()
            for fraction in run.train_epoch(epoch - start, *drawn):
                progress(TrainingProgress(phase, epoch - start, fraction, tuple(state.history)))
            result = run.result(validation, copied, epoch - start, time.monotonic() - started)
            rivals = [other for other in state.history if other.phase == phase.name]
            if recipe.keep_last or all(result.score > other.score for other in rivals):
                weights = models.deployable_weights(model)
                if phase is recipe.qat_phase:
                    weights = few_bits.plain_weights(weights, bits or {})
                state.best[phase.name] = weights
            state.history.append(result)
            state.variables = run.snapshot()
            save_checkpoint(checkpoint, provenance, state)
            progress(TrainingProgress(phase, epoch - start, 1.0, tuple(state.history)))
        start = end
    float_weights, qat_weights = (state.best[phase.name] for phase in recipe.phases)
    return TrainedModel(
        variant, classes, float_weights, qat_weights, tuple(state.history), provenance
    )


def _with_weights(model: keras.Model, weights: models.Weights) -> keras.Model:
    models.set_weights(model, weights)
    return model


def _quantization_aware(model: keras.Model, train_split: Split, bits: WeightBits) -> keras.Model:
    qat = few_bits.quantization_aware(model, bits) if bits else models.quantization_aware(model)
    models.calibrate_ranges(qat, model, models.to_input(train_split.images[:2000]))
    return qat


class _PhaseRun:
    """The model, optimiser and compiled training steps of one phase."""

    def __init__(self, model: keras.Model, recipe: Recipe, phase: Phase, count: int) -> None:
        self.phase = phase
        self._model = model
        self._steps = max(1, count // recipe.batch_size)
        self._copies = recipe.copy_logits and phase is recipe.qat_phase
        shares = recipe.allographs, recipe.nondigits, recipe.lookalikes
        drawn = sum(round(share * count) for share in shares)
        self._batch = (count + drawn) // self._steps
        self._optimizer = keras.optimizers.Adam(weight_decay=phase.weight_decay or None)
        self._optimizer.exclude_from_weight_decay(var_names=["bias", "beta", "gamma"])
        self._optimizer.build(model.trainable_variables)
        self._loss = keras.metrics.Mean()
        self._accuracy = keras.metrics.CategoricalAccuracy()
        *shape, channels = model.input_shape[1:]
        shape = shape if channels == 1 else [*shape, channels]
        classes = model.output_shape[-1]
        self._train_steps = tf.function(
            self._train_steps_eagerly,
            input_signature=[
                tf.TensorSpec([None, self._batch, *shape], tf.uint8),
                tf.TensorSpec([None, self._batch, classes], tf.float32),
                tf.TensorSpec([None], tf.float32),
            ],
        )
        self._evaluate = tf.function(lambda images: model(models.to_input(images), training=False))

    def train_epoch(self, epoch: int, images: Images, targets: Targets) -> Iterator[float]:
        """Train one epoch over shuffled images, and yield the finished fraction."""
        rates = self._learning_rates(epoch)
        self._loss.reset_state()
        self._accuracy.reset_state()
        for first in range(0, self._steps, STEPS_PER_CALL):
            last = min(first + STEPS_PER_CALL, self._steps)
            span = slice(first * self._batch, last * self._batch)
            self._train_steps(
                tf.constant(images[span].reshape(-1, self._batch, *images.shape[1:])),
                tf.constant(targets[span].reshape(-1, self._batch, targets.shape[1])),
                tf.constant(rates[first:last]),
            )
            yield last / self._steps

    def result(self, validation: Split, copied: Logits | None, epoch: int, seconds: float) -> Epoch:
        """Evaluate the validation split, and return the measurements of the epoch.

        ``copied`` are the logits of the float network on its images, if they are copied.
        """
        images, labels = validation.images, validation.labels.astype(np.int64)
        logits = np.concatenate(
            [self._evaluate(tf.constant(part)).numpy() for part in _chunks(images, 2000)]
        )
        if copied is None:
            loss = keras.losses.sparse_categorical_crossentropy(labels, logits, from_logits=True)
        else:
            loss = np.square(logits - copied)
        return Epoch(
            self.phase.name,
            epoch,
            float(self._learning_rates(epoch)[-1]),
            float(self._loss.result()),
            float(self._accuracy.result()),
            float(np.mean(loss)),
            float(np.mean(np.argmax(logits, axis=1) == labels)),
            round(seconds, 3),
        )

    def snapshot(self) -> list[NDArray[Any]]:
        """Copy everything that the result of the next epoch depends on."""
        return [variable.numpy() for variable in self._variables()]

    def restore(self, values: list[NDArray[Any]]) -> None:
        """Restore the state of a snapshot.

        Raises:
            ModelError: if it is not a snapshot of such a run.
        """
        variables = self._variables()
        if [variable.shape for variable in variables] != [value.shape for value in values]:
            raise ModelError(
                "the checkpoint does not fit the network; leave out --resume to start over"
            )
        for variable, value in zip(variables, values, strict=True):
            variable.assign(value)

    def _variables(self) -> list[tf.Variable]:
        return [*self._model.weights, *self._optimizer.variables]

    def _learning_rates(self, epoch: int) -> NDArray[np.float32]:
        """Return one rate per step: a linear warm-up, then cosine decay to zero over the phase."""
        total = self._steps * self.phase.epochs
        step = np.arange(epoch * self._steps, (epoch + 1) * self._steps)
        warm_up = np.minimum(1.0, (step + 1) / min(WARM_UP_STEPS, max(1, total // 10)))
        cosine = 0.5 * (1 + np.cos(np.pi * step / total))
        return (self.phase.learning_rate * warm_up * cosine).astype(np.float32)

    def _train_steps_eagerly(self, images: tf.Tensor, targets: tf.Tensor, rates: tf.Tensor) -> None:
        for step in tf.range(tf.shape(images)[0]):
            self._optimizer.learning_rate.assign(rates[step])
            with tf.GradientTape() as tape:
                logits = self._model(models.to_input(images[step]), training=True)
                losses = self._losses(targets[step], logits)
                loss = tf.reduce_mean(losses)
            variables = self._model.trainable_variables
            self._optimizer.apply_gradients(
                zip(tape.gradient(loss, variables), variables, strict=True)
            )
            self._loss.update_state(losses)
            is_digit = tf.reduce_max(targets[step], axis=1) > MIN_DIGIT_TARGET
            self._accuracy.update_state(targets[step], logits, sample_weight=is_digit)

    def _losses(self, targets: tf.Tensor, logits: tf.Tensor) -> tf.Tensor:
        """Return the loss of every image, ``float32[N]``."""
        if self._copies:
            return tf.reduce_mean(tf.math.squared_difference(targets, logits), axis=1)
        return tf.nn.softmax_cross_entropy_with_logits(targets, logits)


def _chunks(images: Images, size: int) -> Iterator[Images]:
    for first in range(0, len(images), size):
        yield images[first : first + size]
