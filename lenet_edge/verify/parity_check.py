"""Check that every form of a bundle computes the same network."""

import importlib.util
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.c_engine.packing import INT8_BITS, packed_sizes
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import DeviceError, MissingDependencyError, ModelError, UsageError
from lenet_edge.data.datasets import Dataset
from lenet_edge.network.bundle import C_FILES, CELL, FLOAT32_FILE, INT8_FILE, MANIFEST, Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Images, Logits, Predictor, Provenance, Traceable
from lenet_edge.network.remedy import FOREIGN
from lenet_edge.network.second_look import LooksAgain, SecondLook, resolve_doubts
from lenet_edge.verify.adversarial import adversarial_images
from lenet_edge.verify.bundle_checks import check_files, unlisted_files
from lenet_edge.verify.c_branches import branch_of, c_sources, unjudged_branches
from lenet_edge.verify.calibration_check import check_calibration
from lenet_edge.verify.carried_check import (
    check_carried_calibration,
    check_carried_margin,
    is_carried,
)
from lenet_edge.verify.comparison import Comparison, compare_logits
from lenet_edge.verify.contract import (
    JUDGED,
    RESULTS,
    Check,
    check_contract,
    read_contract,
    usual_contract,
)
from lenet_edge.verify.form_checks import (
    check_form,
    check_second_look,
    unjudged_files,
    unusable_forms,
)
from lenet_edge.verify.forms import (
    FLOAT32,
    INT8,
    Missing,
    files_of,
    form_names,
    is_board,
    is_integer,
    is_simulated,
    open_form,
)
from lenet_edge.verify.layers import (
    LayerDifference,
    LayerFit,
    difference_to_json,
    first_differing_layer,
    layer_fits,
)
from lenet_edge.verify.manifest_checks import check_digit_labels, check_recorded_accuracy
from lenet_edge.verify.margin_check import check_margin

RECORDED_FORMS = ("float32", "float16", "int8")
"""The forms whose accuracy a manifest records."""

PARITY_SCHEMA = "lenet-edge/parity/1"
REFERENCE_FORMS = {"float": FLOAT32, "int8": INT8}
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

    ``second_look`` has the same with a second look; None if the bundle has none. ``runs`` are the
    files that a board runs, as it has confirmed itself.
    """

    name: str
    test: Logits = field(repr=False)
    adversarial: Logits = field(repr=False)
    second_look: "Outputs | None" = field(default=None, repr=False)
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

    def to_json(self, step: float) -> dict[str, Any]:
        """Return both comparisons; ``step`` is one step of an int8 logit."""
        return {
            "first": self.first,
            "second": self.second,
            "test": self.test.to_json(step),
            "adversarial": self.adversarial.to_json(step),
        }


@dataclass(frozen=True)
class Parity:
    """The result of ``measure_parity``.

    ``second_looks`` are the pairs of integer forms with a second look, ``step`` is the scale of the
    int8 logits, ``runs`` has the files that each board runs, and ``narrowed_to`` is what the user
    asked for, in words, if that is less than everything.
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
    second_looks: tuple[Pair, ...] = ()
    runs: dict[str, Provenance] = field(default_factory=dict)
    narrowed_to: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether no check failed."""
        return not self.failures

    @property
    def counts(self) -> dict[str, int]:
        """The number of checks by their result: passed, failed and not judged."""
        results = [check.result for check in self.checks]
        return {result: results.count(result) for result in RESULTS.values()}

    @property
    def failures(self) -> tuple[str, ...]:
        """The statements that do not hold."""
        return tuple(check.statement for check in self.checks if check.holds is False)

    def to_json(self) -> dict[str, Any]:
        """Return the JSON document ``lenet-edge/parity/1``."""
        return {
            "schema": PARITY_SCHEMA,
            "verdict": "pass" if self.passed else "fail",
            "narrowed_to": list(self.narrowed_to),
            "bundle": self.bundle,
            "contract": self.contract,
            "checks": [check.to_json() for check in self.checks],
            "counts": self.counts,
            "logit_step": self.step,
            "pairs": [
                {
                    **pair.to_json(self.step),
                    "first_difference": difference_to_json(pair.difference),
                }
                for pair in self.pairs
            ],
            "second_looks": [pair.to_json(self.step) for pair in self.second_looks],
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
    data: Dataset | None = None,
) -> Parity:
    """Compare a bundle's forms over test images and adversarial ones.

    Args:
        bundle: the bundle to check.
        images: images of the test split.
        truth: their labels.
        forms: names of forms; None for all, of which those that cannot run are listed as missing.
        against: ``float`` or ``int8``: what every form is compared with. Integer forms are also
            compared with TensorFlow Lite Micro. It is ``int8`` where another tool quantised the
            network, and the bundle has no float form.
        adversarial: number of adversarial images; None for all.
        board_images: number of test images, and of adversarial images, that a board gets.
        port: serial port of a board in ``forms`` that already runs the bundle's firmware.
        optional: also list a form as missing, instead of raising, if ``forms`` names it.
        progress: called after each batch.
        data: the data set whose test split ``images`` come from, to judge what the manifest
            records about it; without it, that is not judged.

    Raises:
        UsageError: if there is no such form.
        MissingDependencyError: if a form in ``forms`` cannot run here.
    """
    contract = read_contract(bundle.manifest)
    whole = _float_graph(bundle)
    base = REFERENCE_FORMS[against] if whole else INT8
    compared = (base, FLOAT32) if whole else (INT8,)
    calibration = Calibration.from_manifest(bundle.manifest) if JUDGED in contract else None
    names = _with_peers(_held_forms(bundle) if forms is None else forms, compared)
    required = () if optional else forms or ()
    graph = read_graph(bundle.path(INT8_FILE))
    first_weights = next((o.inputs[1] for o in graph.operators if o.name == "CONV_2D"), None)
    filters = first_weights.data if first_weights else None
    difficult = adversarial_images(filters, shape=images.shape[1:])[:adversarial]
    outputs, missing, broken = _run_forms(
        bundle, names, (images, difficult), board_images, port, progress, required
    )
    for name in compared:
        if name not in outputs:
            reason = next(form.reason for form in (*missing, *broken) if form.name == name)
            kind = ModelError if name in {form.name for form in broken} else MissingDependencyError
            raise kind(f"{name}, which is compared with, cannot run here: {reason}")
    oracle = next((name for name in ORACLES if name in outputs), None)
    pairs = [
        _pair(outputs[first], outputs[second], truth, calibration)
        for first, second in _pairs(outputs, compared)
    ]
    if port is None:  # A board on its own runs no part of the network alone.
        pairs = [_with_location(bundle, pair, oracle, images, difficult) for pair in pairs]
    second_looks = _second_looks(outputs, oracle, truth)
    sources = c_sources(bundle)
    used = [*outputs, *(form.name for form in broken)]
    branches = {name: branch_of(sources, name) for name in used}
    checks = [
        *(
            check
            for pair in pairs
            for check in check_form(
                contract, whole, oracle, branches, (pair.test, pair.adversarial)
            )
        ),
        *(
            check
            for pair in second_looks
            for check in check_second_look(contract, branches, (pair.test, pair.adversarial))
        ),
        *unjudged_branches(sources, oracle or ORACLES[0], branches, missing),
        *unusable_forms(broken, missing, names if forms is not None else None),
        check_contract(contract, _usual_contract(bundle, graph), MANIFEST),
        *_check_records(bundle, outputs, truth, data),
        *check_files(bundle),
    ]
    checks += unjudged_files(list(bundle.manifest["files"]), checks)
    checks += unlisted_files(bundle)
    return Parity(
        bundle=bundle.name,
        contract=contract,
        checks=tuple(checks),
        pairs=tuple(pairs),
        second_looks=second_looks,
        layers=layer_fits(bundle, images[:LAYER_IMAGES]),
        missing=tuple(missing),
        step=graph.outputs[0].scale,
        images=images,
        labels=bundle.labels,
        runs={name: form.runs for name, form in outputs.items() if form.runs},
    )


def _check_records(
    bundle: Bundle, outputs: Mapping[str, Outputs], truth: NDArray[Any], data: Dataset | None
) -> list[Check]:
    """Check what the manifest records about labels, accuracy and calibration."""
    whole = data is not None and len(truth) == len(data.test)
    return [
        check_digit_labels(
            bundle, outputs[FLOAT32 if FLOAT32 in outputs else INT8].test, truth, data
        ),
        *(
            check_recorded_accuracy(bundle, name, outputs[name].test, truth, data, files_of(name))
            for name in RECORDED_FORMS
            if name in outputs
        ),
        *(
            check
            for name in RECORDED_FORMS
            if name in outputs
            for check in _check_second_look_record(bundle, outputs[name], truth, data)
        ),
        *(
            (check_carried_calibration(bundle), check_carried_margin(bundle))
            if is_carried(bundle)
            else (check_calibration(bundle, data, whole), check_margin(bundle, data, whole))
        ),
    ]


def _check_second_look_record(
    bundle: Bundle, outputs: Outputs, truth: NDArray[Any], data: Dataset | None
) -> list[Check]:
    if outputs.second_look is None:
        return []
    logits, files = outputs.second_look.test, files_of(outputs.name)
    return [
        check_recorded_accuracy(bundle, outputs.name, logits, truth, data, files, second_look=True)
    ]


def _run_forms(
    bundle: Bundle,
    names: Sequence[str],
    groups: tuple[Images, Images],
    board_images: int,
    port: str | None,
    progress: ParityProgress | None,
    required: Collection[str],
) -> tuple[dict[str, Outputs], list[Missing], list[Missing]]:
    """Run every form that can run here; the others are missing, or broken by their file.

    Raises:
        MissingDependencyError: if a form in ``required`` cannot run here.
        DeviceError: if a board in ``required`` cannot run it.
    """
    outputs: dict[str, Outputs] = {}
    missing: list[Missing] = []
    broken: list[Missing] = []
    for name in names:
        count = board_images if is_board(name) else None
        try:
            outputs[name] = _predict(
                bundle, name, (groups[0][:count], groups[1][:count]), port, progress
            )
        except ModelError as error:
            broken.append(Missing(name, str(error)))
        except (MissingDependencyError, DeviceError) as error:
            if name in required:
                raise
            missing.append(Missing(name, str(error)))
    return outputs, missing, broken


def _usual_contract(bundle: Bundle, graph: Graph) -> dict[str, Any]:
    """Return what this version requires of a network like this one, whatever its manifest says."""
    try:
        few_bits = any(bits < INT8_BITS for bits, _ in packed_sizes(graph).values())
    except ModelError:  # It is judged to be broken elsewhere.
        few_bits = False
    return usual_contract(few_bits=few_bits, of_cells=bundle.normalization == CELL)


def _float_graph(bundle: Bundle) -> Graph | None:
    """Return the float32 network; None if another tool quantised it and kept that to itself."""
    if bundle.manifest.get("variant") == FOREIGN and FLOAT32_FILE not in bundle.manifest["files"]:
        return None
    return read_graph(bundle.path(FLOAT32_FILE))


def _held_forms(bundle: Bundle) -> tuple[str, ...]:
    """Return all forms but those whose files a bundle of another tool's network never has."""
    if bundle.manifest.get("variant") != FOREIGN:
        return form_names()
    held = bundle.manifest["files"]
    return tuple(name for name in form_names() if all(file in held for file in files_of(name)))


def _with_peers(forms: Sequence[str], compared: Sequence[str]) -> list[str]:
    """Add the forms that the requested forms are compared with."""
    peers = list(dict.fromkeys(compared))
    if any(is_integer(name) for name in forms):
        peers.append("tflm" if importlib.util.find_spec("tflite_micro") else "exact")
    return list(dict.fromkeys([*peers, *forms]))


def _predict(
    bundle: Bundle,
    name: str,
    groups: tuple[Images, Images],
    port: str | None,
    progress: ParityProgress | None,
) -> Outputs:
    """Return a form's logits for the test images and the adversarial ones.

    Raises:
        ModelError: if its file cannot be used, or an emulated board that had started stopped.
        MissingDependencyError: if something that it needs is not installed.
        DeviceError: if a board did not start, or a real one stopped.
    """
    total, done = sum(map(len, groups)), 0
    rule = SecondLook.from_manifest(bundle.manifest)
    parts: list[Logits] = []
    second_parts: list[Logits] = []
    with open_form(bundle, name, port=port) as predictor:
        runs = predictor.sources if isinstance(predictor, Traceable) else None
        if runs is not None and runs.to_json()["file"] is None:
            raise DeviceError(
                f"{name} has no room for C optimised for speed, which the bundle has; "
                "'lenet-edge evaluate --on' runs C that is generated for it"
            )
        for group in groups:
            rows, second_rows = [], []
            for start in range(0, len(group), PARITY_BATCH):
                batch = group[start : start + PARITY_BATCH]
                try:
                    rows.append(predictor.predict(batch))
                    if rule is not None:
                        second_rows.append(_second_look(predictor, batch, rows[-1], rule))
                except DeviceError as error:
                    if not is_simulated(name):
                        raise
                    raise ModelError(f"{C_FILES[-1]} stopped the board: {error}") from error
                done += len(batch)
                if progress:
                    progress(name, done, total)
            parts.append(np.concatenate(rows))
            second_parts += [np.concatenate(second_rows)] if second_rows else []
    test, adversarial = parts
    second_look = Outputs(name, second_parts[0], second_parts[1]) if second_parts else None
    return Outputs(name, test, adversarial, second_look, runs)


def _second_look(predictor: Predictor, images: Images, single: Logits, rule: SecondLook) -> Logits:
    """Return logits with a second look: those of a form's own code, if it can have any.

    Raises:
        ModelError: if its code should have a second look and has none.
    """
    if not isinstance(predictor, LooksAgain):
        return resolve_doubts(predictor, images, single, rule).second
    if not predictor.has_second_look:
        raise ModelError(f"{C_FILES[-1]} has no second look, but {MANIFEST} has one")
    # All images, so that it also decides by itself where there is a doubt.
    return predictor.predict_second_look(images)


def _pairs(outputs: dict[str, Outputs], compared: Sequence[str]) -> list[tuple[str, str]]:
    """Pair every form with the base, and every integer form with the oracle."""
    base = compared[0]
    found = [(base, name) for name in outputs if name != base]
    if base != FLOAT32 and FLOAT32 in compared:
        found.append((FLOAT32, base))  # The contract compares these two.
    oracle = next((name for name in ORACLES if name in outputs), None)
    if oracle:
        found += [(oracle, name) for name in outputs if is_integer(name) and name != oracle]
    return list(dict.fromkeys(found))


def _second_looks(
    outputs: Mapping[str, Outputs], oracle: str | None, truth: NDArray[Any]
) -> tuple[Pair, ...]:
    """Compare the second looks of all integer forms with that of the oracle."""
    if oracle is None or outputs[oracle].second_look is None:
        return ()
    looks = {name: form.second_look for name, form in outputs.items() if is_integer(name)}
    first = looks.pop(oracle)
    return tuple(_pair(first, second, truth) for second in looks.values() if first and second)


def _pair(
    first: Outputs,
    second: Outputs,
    truth: NDArray[Any],
    calibration: Calibration | None = None,
) -> Pair:
    count, difficult = (
        min(len(getattr(first, group)), len(getattr(second, group)))
        for group in ("test", "adversarial")
    )
    return Pair(
        compare_logits(
            (first.name, first.test[:count]),
            (second.name, second.test[:count]),
            truth[:count],
            calibration,
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
    try:
        difference = first_differing_layer(bundle, pair.second, shown)
    except (ModelError, DeviceError):
        # The network cut off after a layer may not fit a board on which the whole one runs.
        difference = None
    return Pair(pair.test, pair.adversarial, difference)


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
