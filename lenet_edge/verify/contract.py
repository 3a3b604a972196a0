"""The contract of a bundle: what it requires of every form, as checks of measured numbers.

A check counts whole images or logits wherever it can, so that its statement and its detail can
never contradict its result, as rounded percentages could.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from lenet_edge.core.errors import BundleError
from lenet_edge.network.remedy import make_again
from lenet_edge.verify.comparison import Comparison

CONTRACT: Final = {
    "int8_accuracy_within": 0.001,
    "agreement_at_least": 0.997,
    "c_equals_tflm": True,
}
"""What ``parity`` requires of the deployed forms.

The int8 accuracy may be at most this fraction below the float accuracy, both must give the same
class on at least this fraction of the images, and the generated C must equal TensorFlow Lite Micro.
"""

JUDGED: Final = "judged"
"""Key of a contract: on which images the classes of two forms are compared; all without it."""

ACCEPTED: Final = "accepted"
"""Value of ``JUDGED``: on those that at least one form accepts. The others have no class to users.

For networks whose test images include many that show no digit clearly, such as drawn cells."""

FEW_BITS_CONTRACT: Final = CONTRACT | {"int8_accuracy_within": 0.003, "agreement_at_least": 0.992}
"""The same where weights have few bits: fewer values cost accuracy, and only exactness is free."""

OF_CELLS: Final = {JUDGED: ACCEPTED}
"""What the contract of a network for cells says as well: hard cells are rejected by every form."""

RESULTS = {True: "passed", False: "failed", None: "not judged"}
"""The words for ``Check.holds``."""


@dataclass(frozen=True)
class Check:
    """A statement, whether it holds (None if it could not be judged), and the details.

    ``files`` are the files of the bundle that it judges.
    """

    statement: str
    holds: bool | None
    detail: str
    files: tuple[str, ...] = ()

    @property
    def result(self) -> str:
        """The result in words: ``passed``, ``failed`` or ``not judged``."""
        return RESULTS[self.holds]

    def __str__(self) -> str:
        return f"{self.statement}: {self.detail}"

    def to_json(self) -> dict[str, Any]:
        """Return the check as JSON values."""
        return {
            "statement": self.statement,
            "holds": self.holds,
            "result": self.result,
            "detail": self.detail,
            "files": list(self.files),
        }


def read_contract(manifest: Mapping[str, Any]) -> dict[str, Any]:
    """Return the contract of a manifest.

    Raises:
        BundleError: if it lacks a part or has one that cannot be used.
    """
    found = manifest.get("contract")
    contract = found if isinstance(found, dict) else {}
    for key, usual in CONTRACT.items():
        value: Any = contract.get(key)
        is_share = type(value) in (int, float) and 0 <= value <= 1
        if not (isinstance(value, bool) if isinstance(usual, bool) else is_share):
            raise BundleError(
                f"the manifest's contract has no usable {key!r}; {make_again(manifest)}"
            )
    return contract


def usual_contract(*, few_bits: bool, of_cells: bool) -> dict[str, Any]:
    """Return what this version requires of a network of that kind."""
    return {**(FEW_BITS_CONTRACT if few_bits else CONTRACT), **(OF_CELLS if of_cells else {})}


def check_contract(contract: Mapping[str, Any], usual: Mapping[str, Any], file: str) -> Check:
    """Check that a bundle's contract requires at least what is usual for a network of its kind.

    Everything else is judged by it, so one that requires less would hide differences.
    """
    holds = (
        contract["int8_accuracy_within"] <= usual["int8_accuracy_within"]
        and contract["agreement_at_least"] >= usual["agreement_at_least"]
        and contract["c_equals_tflm"] >= usual["c_equals_tflm"]
        and contract.get(JUDGED) in (None, usual.get(JUDGED))
    )
    parts = [f"{key} {value}" for key, value in contract.items()]
    required = [f"{key} {value}" for key, value in usual.items()]
    return Check(
        f"the contract of {file} requires at least what this version does",
        holds,
        ", ".join(parts) if holds else f"{', '.join(parts)} instead of {', '.join(required)}",
        (file,),
    )


def check_accuracy(
    contract: Mapping[str, Any], pair: Comparison, files: tuple[str, ...] = ()
) -> Check:
    """Check how much less accurate the second form is than the first.

    One image is always allowed, because it is the smallest difference of a small test set.
    """
    allowed, share = _allowance(float(contract["int8_accuracy_within"]), pair.count, "points")
    hits = [round(accuracy * pair.count) for accuracy in pair.accuracies]
    lost = hits[0] - hits[1]
    change = f"{abs(lost):,} {'fewer' if lost > 0 else 'more'}" if lost else "as many"
    return Check(
        f"{pair.second} is right on at most {allowed:,} of {pair.count:,} images fewer than "
        f"{pair.first} ({share})",
        lost <= allowed,
        f"{hits[1]:,} against {hits[0]:,}, {change}",
        files,
    )


def check_agreement(
    contract: Mapping[str, Any], pair: Comparison, files: tuple[str, ...] = ()
) -> Check:
    """Check on how many images two forms give the same class; one image may always differ.

    More may differ if the second form is at least as accurate: where the first form was trained
    little, and the second one after it, most differences are mistakes less. If the contract judges
    accepted images only, images that both forms reject have no class.
    """
    within = 1 - float(contract["agreement_at_least"])
    count, same, which, alone = pair.count, pair.same_class, "images", None
    is_as_good, unless = False, ""
    if contract.get(JUDGED) == ACCEPTED and pair.accepted is not None:
        count, same = pair.accepted, pair.accepted_same or 0
        which = "images that one of them accepts"
        alone = pair.count - (pair.same_acceptance or 0)
    elif pair.accuracies:
        is_as_good = pair.accuracies[1] >= pair.accuracies[0]
        unless = ", unless it is at least as accurate"
    allowed, share = _allowance(within, count, "%")
    others = count - same
    return Check(
        f"{pair.second} gives another class than {pair.first} on at most {allowed:,} of "
        f"{count:,} {which} ({share}){unless}",
        others <= allowed or is_as_good,
        f"on {others:,}" + ("" if alone is None else f"; one alone accepts {alone:,} images"),
        files,
    )


def check_equality(
    oracle: str, form: str, pairs: Sequence[Comparison], files: tuple[str, ...] = ()
) -> Check:
    """Check that every logit of every image is equal."""
    unequal, count = sum(p.unequal for p in pairs), sum(p.count for p in pairs)
    return Check(
        f"{form} equals {oracle} in every logit",
        unequal == 0,
        f"{unequal:,} logits differ over {count:,} images",
        files,
    )


def check_rounding(
    error: float,
    source: str,
    test: Comparison,
    adversarial: Comparison,
    files: tuple[str, ...] = (),
) -> Check:
    """Check that two forms differ by no more than the rounding of their numbers.

    Args:
        error: relative error that rounding may cause in a logit.
        source: where it comes from.
        test: the forms compared over test images, whose logits are of the usual size.
        adversarial: the same two forms over adversarial images.
        files: what is judged.
    """
    limit = error * test.first_rms
    value, shown = _apart(max(test.rmse, adversarial.rmse), limit)
    subject = " and ".join(files) or test.second
    return Check(
        f"{subject}'s logits differ from {test.first}'s by at most {shown} ({source}, "
        f"times logits of {test.first_rms:.3g})",
        max(test.rmse, adversarial.rmse) <= limit,
        f"by {value}, root mean square, over {test.count + adversarial.count:,} images",
        files,
    )


def _allowance(within: float, count: int, unit: str) -> tuple[int, str]:
    """Return how many of ``count`` images a fraction allows, at least one, and why."""
    figure = f"{100 * within:.6g} {unit}"
    allowed = int(within * count + 1e-9)
    if allowed >= 1:
        return allowed, figure
    return 1, f"{figure} would be less than one image"


def _apart(value: float, limit: float) -> tuple[str, str]:
    """Format two numbers with as many digits as tell which one is larger."""
    for digits in range(3, 18):
        texts = f"{value:.{digits}g}", f"{limit:.{digits}g}"
        if (float(texts[0]) <= float(texts[1])) == (value <= limit):
            return texts
    return repr(value), repr(limit)
