"""Is it still the same network? Every form against every other that matters, and a verdict."""

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import DeviceError, MissingDependencyError, UsageError
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.verify.adversarial import adversarial_images
from lenet_edge.verify.comparison import Comparison, compare
from lenet_edge.verify.contract import (
    Check,
    check_accuracy,
    check_agreement,
    check_equality,
    check_header,
)
from lenet_edge.verify.forms import (
    MODEL,
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
    first_difference,
    layer_fits,
    to_json,
)

SCHEMA = "lenet-edge/parity/1"
FLOAT = "float32"
BASES = {"float": FLOAT, "int8": "int8"}
"""What ``--against`` compares with."""

ORACLES = ("tflm", "exact")
"""What the generated C must equal: TensorFlow Lite Micro, or where it is not, its arithmetic."""

LAYER_IMAGES = 40
"""Test images, and as many adversarial ones, that are compared layer by layer."""

BATCH = 500

Progress = Callable[[str, int, int], None]
"""Called with a form's name, the images done and the images to do."""


@dataclass(frozen=True)
class Outputs:
    """A form's logits of the test images and of the adversarial ones; of a board, of the first."""

    name: str
    test: Logits = field(repr=False)
    adversarial: Logits = field(repr=False)


@dataclass(frozen=True)
class Pair:
    """Two forms compared; ``difference`` is where the second leaves the exact arithmetic.

    It is looked for in integer forms that are compared with the oracle and differ from it.
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
    """What ``measure`` found; ``step`` is the real size of one step of an int8 logit."""

    bundle: str
    contract: dict[str, Any]
    checks: tuple[Check, ...]
    pairs: tuple[Pair, ...]
    layers: tuple[LayerFit, ...]
    missing: tuple[Missing, ...]
    step: float
    images: Images = field(repr=False)
    labels: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing that could be judged broke the contract."""
        return all(check.holds is not False for check in self.checks)

    def to_json(self) -> dict[str, Any]:
        """Return the JSON document ``lenet-edge/parity/1``."""
        return {
            "schema": SCHEMA,
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
                    "first_difference": to_json(pair.difference),
                }
                for pair in self.pairs
            ],
            "layers": [asdict(layer) for layer in self.layers],
            "not_run": [asdict(form) for form in self.missing],
        }


def measure(
    bundle: Bundle,
    images: Images,
    truth: NDArray[Any],
    *,
    forms: Sequence[str] | None = None,
    against: str = "float",
    adversarial: int | None = None,
    board_images: int = 100,
    optional: bool = False,
    progress: Progress | None = None,
) -> Parity:
    """Compare a bundle's forms over ``uint8[N, 28, 28]`` test images and adversarial ones.

    Args:
        bundle: whose network.
        images: of the test set.
        truth: their labels.
        forms: names; None for every form, where those that cannot run are listed and left out.
        against: ``float`` or ``int8``: what every form is compared with. Integer forms are also
            compared with TensorFlow Lite Micro.
        adversarial: how many adversarial images; None for all.
        board_images: how many of the test images, and of the adversarial ones, a board gets.
        optional: list forms that cannot run here even where ``forms`` names them.
        progress: called after each batch.

    Raises:
        UsageError: if there is no such form.
        MissingDependencyError: if a form that ``forms`` names cannot run here.
    """
    base, contract = BASES[against], dict(bundle.manifest["contract"])
    names = _with_peers(forms, base)
    graph = read_graph(bundle.path(MODEL))
    first_weights = next(o.inputs[1] for o in graph.operators if o.name == "CONV_2D")
    tricky = adversarial_images(first_weights.data if first_weights else None)[:adversarial]
    outputs: dict[str, Outputs] = {}
    missing: list[Missing] = []
    for name in names:
        count = board_images if is_board(name) else None
        try:
            outputs[name] = _ask(bundle, name, images[:count], tricky[:count], progress)
        except (MissingDependencyError, DeviceError) as error:
            if forms is not None and name in forms and not optional:
                raise
            missing.append(Missing(name, str(error)))
    for name in (base, FLOAT):
        if name not in outputs:
            reason = next(form.reason for form in missing if form.name == name)
            raise MissingDependencyError(f"nothing to compare with: {reason}")
    oracle = next((name for name in ORACLES if name in outputs), None)
    pairs = [
        _pair(outputs[first], outputs[second], truth) for first, second in _pairs(outputs, base)
    ]
    pairs = [_located(bundle, pair, oracle, images, tricky) for pair in pairs]
    return Parity(
        bundle=bundle.name,
        contract=contract,
        checks=(
            *_judge(contract, pairs, oracle, missing),
            *check_header(bundle),
        ),
        pairs=tuple(pairs),
        layers=layer_fits(bundle, images[:LAYER_IMAGES]),
        missing=tuple(missing),
        step=graph.outputs[0].scale,
        images=images,
        labels=bundle.labels,
    )


def _with_peers(forms: Sequence[str] | None, base: str) -> list[str]:
    """Add to the forms asked for what they are compared with."""
    if forms is None:
        return list(form_names())
    peers = list(dict.fromkeys([base, FLOAT]))
    if any(is_integer(name) for name in forms):
        peers.append("tflm" if importlib.util.find_spec("tflite_micro") else "exact")
    return list(dict.fromkeys([*peers, *forms]))


def _ask(
    bundle: Bundle, name: str, images: Images, tricky: Images, progress: Progress | None
) -> Outputs:
    todo, done = len(images) + len(tricky), 0
    parts: list[Logits] = []
    with open_form(bundle, name) as predictor:
        for group in (images, tricky):
            rows = []
            for start in range(0, len(group), BATCH):
                batch = group[start : start + BATCH]
                rows.append(predictor.predict(batch))
                done += len(batch)
                if progress:
                    progress(name, done, todo)
            parts.append(np.concatenate(rows))
    return Outputs(name, *parts)


def _pairs(outputs: dict[str, Outputs], base: str) -> list[tuple[str, str]]:
    """Every form with the base; every integer form with the oracle."""
    found = [(base, name) for name in outputs if name != base]
    if base != FLOAT:
        found.append((FLOAT, base))  # the contract's
    oracle = next((name for name in ORACLES if name in outputs), None)
    if oracle:
        found += [(oracle, name) for name in outputs if is_integer(name) and name != oracle]
    return list(dict.fromkeys(found))


def _pair(first: Outputs, second: Outputs, truth: NDArray[Any]) -> Pair:
    count, tricky = (
        min(len(getattr(first, group)), len(getattr(second, group)))
        for group in ("test", "adversarial")
    )
    return Pair(
        compare(
            (first.name, first.test[:count]), (second.name, second.test[:count]), truth[:count]
        ),
        compare(
            (first.name, first.adversarial[:tricky]), (second.name, second.adversarial[:tricky])
        ),
    )


def _located(
    bundle: Bundle, pair: Pair, oracle: str | None, images: Images, tricky: Images
) -> Pair:
    """Find the first layer that differs, on images that show it and on the first ones."""
    unequal = pair.test.unequal + pair.adversarial.unequal
    if pair.first != oracle or not is_integer(pair.second) or not unequal:
        return pair
    few = 2 if is_board(pair.second) else LAYER_IMAGES
    chosen = [images[[image.index for image in pair.test.most_different]]]
    chosen += [tricky[[image.index for image in pair.adversarial.most_different]]]
    shown = np.concatenate([*chosen, images[:few], tricky[:few]])[: 2 * few]
    return Pair(pair.test, pair.adversarial, first_difference(bundle, pair.second, shown))


def _judge(
    contract: dict[str, Any], pairs: Sequence[Pair], oracle: str | None, missing: Sequence[Missing]
) -> list[Check]:
    checks = []
    for pair in pairs:
        # Boards are held to equality: they answer too few images to judge accuracy by.
        if pair.first == FLOAT and is_integer(pair.second) and not is_board(pair.second):
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
    """Turn what the user gave for ``--on`` into forms; None for all of them.

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
                f"there is no form {name!r}; choose of all, {', '.join(sorted(known))}"
            )
    return list(names)
