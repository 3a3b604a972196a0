"""Check that every form of a bundle computes the same network."""

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import DeviceError, MissingDependencyError, UsageError
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.predictor import Images, Logits, Provenance, Traceable
from lenet_edge.verify.adversarial import adversarial_images
from lenet_edge.verify.comparison import Comparison, compare_logits
from lenet_edge.verify.contract import (
    Check,
    check_accuracy,
    check_agreement,
    check_equality,
    check_header,
)
from lenet_edge.verify.forms import (
    FLOAT32,
    NATIVE,
    Missing,
    form_names,
    is_board,
    is_integer,
    open_form,
)
from lenet_edge.verify.layers import (
    LayerDifference,
    LayerFit,
    difference_to_json,
    first_differing_layer,
    layer_fits,
)

PARITY_SCHEMA = "lenet-edge/parity/1"
REFERENCE_FORMS = {"float": FLOAT32, "int8": "int8"}
"""Value of ``--against`` -> the form that all others are compared with."""

ORACLES = ("tflm", "exact")
"""What the generated C must equal: TensorFlow Lite Micro or, without it, its exact arithmetic."""

LAYER_IMAGES = 40
"""Number of test images, and of adversarial ones, that are compared layer by layer."""

PARITY_BATCH = 500
"""Images per call of ``predict``, and so between two reports of progress."""

ParityProgress = Callable[[str, int, int], None]
"""Called with a form's name, the number of images done, and their total."""


@dataclass(frozen=True)
class Outputs:
    """A form's logits for the test and the adversarial images; a board only gets the first ones.

    ``runs`` are the files that a board runs, as it has confirmed itself.
    """

    name: str
    test: Logits = field(repr=False)
    adversarial: Logits = field(repr=False)
    runs: Provenance | None = None


@dataclass(frozen=True)
class Pair:
    """Two forms compared; ``difference`` is where the second differs from the exact arithmetic.

    It is determined for integer forms that were compared with the oracle and differ from it.
    """

    test: Comparison
    adversarial: Comparison
    difference: LayerDifference | None = None

    @property
    def first(self) -> str:
        """The form compared with."""
        return self.test.first

    @property
    def second(self) -> str:
        """The form compared."""
        return self.test.second


@dataclass(frozen=True)
class Parity:
    """The result of ``measure_parity``.

    ``step`` is the scale of the int8 logits, and ``runs`` has the files that each board runs.
    """

    bundle: str
    contract: dict[str, Any]
    checks: tuple[Check, ...]
    pairs: tuple[Pair, ...]
    layers: tuple[LayerFit, ...]
    missing: tuple[Missing, ...]
    step: float
    images: Images = field(repr=False)
    labels: tuple[str, ...]
    runs: dict[str, Provenance] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Whether every check that could be made holds."""
        return not self.failures

    @property
    def failures(self) -> tuple[str, ...]:
        """The statements that do not hold."""
        return tuple(check.statement for check in self.checks if check.holds is False)

    def to_json(self) -> dict[str, Any]:
        """Return the JSON document ``lenet-edge/parity/1``."""
        return {
            "schema": PARITY_SCHEMA,
            "verdict": "pass" if self.passed else "fail",
            "bundle": self.bundle,
            "contract": self.contract,
            "checks": [asdict(check) for check in self.checks],
            "logit_step": self.step,
            "pairs": [
                {
                    "first": pair.first,
                    "second": pair.second,
                    "test": pair.test.to_json(self.step),
                    "adversarial": pair.adversarial.to_json(self.step),
                    "first_difference": difference_to_json(pair.difference),
                }
                for pair in self.pairs
            ],
            "layers": [asdict(layer) for layer in self.layers],
            "not_run": [asdict(form) for form in self.missing],
            "runs": {name: files.to_json() for name, files in self.runs.items()},
        }


def measure_parity(
    bundle: Bundle,
    images: Images,
    truth: NDArray[Any],
    *,
    forms: Sequence[str] | None = None,
    against: str = "float",
    adversarial: int | None = None,
    board_images: int = 100,
    port: str | None = None,
    optional: bool = False,
    progress: ParityProgress | None = None,
) -> Parity:
    """Compare a bundle's forms over ``uint8[N, 28, 28]`` test images and adversarial ones.

    Args:
        bundle: the bundle to check.
        images: images of the test split.
        truth: their labels.
        forms: names of forms; None for all, of which those that cannot run are listed as missing.
        against: ``float`` or ``int8``: what every form is compared with. Integer forms are also
            compared with TensorFlow Lite Micro.
        adversarial: number of adversarial images; None for all.
        board_images: number of test images, and of adversarial images, that a board gets.
        port: serial port of a board in ``forms`` that already runs the bundle's firmware.
        optional: also list a form as missing, instead of raising, if ``forms`` names it.
        progress: called after each batch.

    Raises:
        UsageError: if there is no such form.
        MissingDependencyError: if a form in ``forms`` cannot run here.
    """
    base, contract = REFERENCE_FORMS[against], dict(bundle.manifest["contract"])
    names = _with_peers(forms, base)
    graph = read_graph(bundle.path(INT8_FILE))
    first_weights = next(o.inputs[1] for o in graph.operators if o.name == "CONV_2D")
    difficult = adversarial_images(first_weights.data if first_weights else None)[:adversarial]
    outputs: dict[str, Outputs] = {}
    missing: list[Missing] = []
    for name in names:
        count = board_images if is_board(name) else None
        try:
            outputs[name] = _predict(
                bundle, name, images[:count], difficult[:count], progress, port
            )
        except (MissingDependencyError, DeviceError) as error:
            if forms is not None and name in forms and not optional:
                raise
            missing.append(Missing(name, str(error)))
    for name in (base, FLOAT32):
        if name not in outputs:
            reason = next(form.reason for form in missing if form.name == name)
            raise MissingDependencyError(
                f"{name}, which is compared with, cannot run here: {reason}"
            )
    oracle = next((name for name in ORACLES if name in outputs), None)
    pairs = [
        _pair(outputs[first], outputs[second], truth) for first, second in _pairs(outputs, base)
    ]
    if port is None:  # A board on its own runs no part of the network alone.
        pairs = [_with_location(bundle, pair, oracle, images, difficult) for pair in pairs]
    return Parity(
        bundle=bundle.name,
        contract=contract,
        checks=(
            *_check_contract(contract, pairs, oracle, missing),
            *check_header(bundle),
        ),
        pairs=tuple(pairs),
        layers=layer_fits(bundle, images[:LAYER_IMAGES]),
        missing=tuple(missing),
        step=graph.outputs[0].scale,
        images=images,
        labels=bundle.labels,
        runs={name: form.runs for name, form in outputs.items() if form.runs},
    )


def _with_peers(forms: Sequence[str] | None, base: str) -> list[str]:
    """Add the forms that the requested forms are compared with."""
    if forms is None:
        return list(form_names())
    peers = list(dict.fromkeys([base, FLOAT32]))
    if any(is_integer(name) for name in forms):
        peers.append("tflm" if importlib.util.find_spec("tflite_micro") else "exact")
    return list(dict.fromkeys([*peers, *forms]))


def _predict(
    bundle: Bundle,
    name: str,
    images: Images,
    difficult: Images,
    progress: ParityProgress | None,
    port: str | None,
) -> Outputs:
    total, done = len(images) + len(difficult), 0
    parts: list[Logits] = []
    with open_form(bundle, name, port=port) as predictor:
        runs = predictor.sources if isinstance(predictor, Traceable) else None
        for group in (images, difficult):
            rows = []
            for start in range(0, len(group), PARITY_BATCH):
                batch = group[start : start + PARITY_BATCH]
                rows.append(predictor.predict(batch))
                done += len(batch)
                if progress:
                    progress(name, done, total)
            parts.append(np.concatenate(rows))
    test, adversarial = parts
    return Outputs(name, test, adversarial, runs)


def _pairs(outputs: dict[str, Outputs], base: str) -> list[tuple[str, str]]:
    """Pair every form with the base, and every integer form with the oracle."""
    found = [(base, name) for name in outputs if name != base]
    if base != FLOAT32:
        found.append((FLOAT32, base))  # The contract compares these two.
    oracle = next((name for name in ORACLES if name in outputs), None)
    if oracle:
        found += [(oracle, name) for name in outputs if is_integer(name) and name != oracle]
    return list(dict.fromkeys(found))


def _pair(first: Outputs, second: Outputs, truth: NDArray[Any]) -> Pair:
    count, difficult = (
        min(len(getattr(first, group)), len(getattr(second, group)))
        for group in ("test", "adversarial")
    )
    return Pair(
        compare_logits(
            (first.name, first.test[:count]), (second.name, second.test[:count]), truth[:count]
        ),
        compare_logits(
            (first.name, first.adversarial[:difficult]),
            (second.name, second.adversarial[:difficult]),
        ),
    )


def _with_location(
    bundle: Bundle, pair: Pair, oracle: str | None, images: Images, difficult: Images
) -> Pair:
    """Find the first layer that differs, on the images that differ most and on the first ones."""
    unequal = pair.test.unequal + pair.adversarial.unequal
    if pair.first != oracle or not is_integer(pair.second) or not unequal:
        return pair
    few = 2 if is_board(pair.second) else LAYER_IMAGES
    chosen = [images[[image.index for image in pair.test.most_different]]]
    chosen += [difficult[[image.index for image in pair.adversarial.most_different]]]
    shown = np.concatenate([*chosen, images[:few], difficult[:few]])[: 2 * few]
    return Pair(pair.test, pair.adversarial, first_differing_layer(bundle, pair.second, shown))


def _check_contract(
    contract: dict[str, Any], pairs: Sequence[Pair], oracle: str | None, missing: Sequence[Missing]
) -> list[Check]:
    checks = []
    for pair in pairs:
        # Boards must be exactly equal; they get too few images to compare accuracies.
        if pair.first == FLOAT32 and is_integer(pair.second) and not is_board(pair.second):
            checks += [check_accuracy(contract, pair.test), check_agreement(contract, pair.test)]
    if not contract["c_equals_tflm"]:
        return checks
    for pair in pairs:
        if pair.first == oracle and (pair.second == NATIVE or is_board(pair.second)):
            checks.append(check_equality(oracle, pair.second, [pair.test, pair.adversarial]))
    for form in missing:
        if form.name == NATIVE or is_board(form.name):
            checks.append(Check(f"{form.name} equals TFLM in every logit", None, form.reason))
    return checks


def parse_forms(names: Sequence[str]) -> list[str] | None:
    """Check the names that the user gave with ``--on``; None means all forms.

    Raises:
        UsageError: if there is no such form.
    """
    if not names or "all" in names:
        return None
    from device.mcu.boards import board_names

    known = {*form_names(), *board_names()}
    for name in names:
        if name not in known:
            raise UsageError(
                f"there is no form {name!r}; choose from all, {', '.join(sorted(known))}"
            )
    return list(names)
