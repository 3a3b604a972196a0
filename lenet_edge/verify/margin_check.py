"""Judge a bundle's second look: choose its margin again, and compare."""

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import BundleError
from lenet_edge.data.datasets import Dataset
from lenet_edge.network.bundle import INT8_FILE, MANIFEST, Bundle
from lenet_edge.network.predictor import Logits
from lenet_edge.network.remedy import make_again
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.network.second_look import (
    MAX_ASKED_AGAIN,
    SecondLook,
    all_looks,
    choose_second_look,
)
from lenet_edge.verify.contract import Check
from lenet_edge.verify.manifest_checks import is_data_of

_STATEMENT = f"{MANIFEST}'s second look is the one that fits {INT8_FILE} on the validation images"


def check_margin(bundle: Bundle, data: Dataset | None, whole: bool) -> Check:
    """Choose the margin again, on the validation images that it was chosen on, and compare.

    Args:
        bundle: the bundle.
        data: the data set at hand.
        whole: whether the whole data set is to be used; choosing takes several seconds.
    """
    try:
        recorded = SecondLook.from_manifest(bundle.manifest)
    except BundleError as error:
        return Check(_STATEMENT, False, str(error), (MANIFEST,))
    if recorded is None:
        reason = f"the bundle has none; {make_again(bundle.manifest)}"
        return Check(_STATEMENT, None, reason, (MANIFEST,))
    if data is None or not is_data_of(bundle, data, "train"):
        return Check(_STATEMENT, None, "it was chosen on other images than these", (MANIFEST,))
    if not whole:
        reason = "choosing needs the whole data set; leave out --limit"
        return Check(_STATEMENT, None, reason, (MANIFEST,))
    with TflitePredictor("int8", bundle.path(INT8_FILE).read_bytes()) as predictor:
        looks = all_looks(predictor, data.validation.images)
    return compare_margins(recorded, looks, data.validation.labels)


def compare_margins(recorded: SecondLook, looks: Logits, labels: NDArray[np.integer]) -> Check:
    """Check that a recorded margin is as good as the one that these logits lead to.

    A processor that rounds a few logits differently may find another margin that is as good, so
    the margin is judged by how many digits are right and how many are looked at again. One image
    more or less is allowed.

    Args:
        recorded: what the manifest has.
        looks: ``float32[LOOKS, N, K]``, the logits of the digits and of their moved pictures.
        labels: ``int[N]``, their true classes.
    """
    chosen = choose_second_look(looks, labels, recorded.step)
    right, again = _count(recorded, looks, labels)
    best, best_again = _count(chosen, looks, labels)
    recorded_again = round(recorded.asked_again * len(labels))
    holds = (
        right >= best - 1
        and again <= MAX_ASKED_AGAIN * len(labels) + 1
        and abs(again - recorded_again) <= 1
    )
    return Check(
        _STATEMENT,
        holds,
        f"recorded: margin {recorded.margin}, {right:,} of {len(labels):,} right, {again:,} looked "
        f"at again ({recorded_again:,} recorded); chosen: margin {chosen.margin}, {best:,} right, "
        f"{best_again:,} looked at again",
        (MANIFEST,),
    )


def _count(rule: SecondLook, looks: Logits, labels: NDArray[np.integer]) -> tuple[int, int]:
    """Return how many digits are right with a second look, and how many are looked at again."""
    again = rule.in_doubt(looks[0])
    logits = np.where(again[:, np.newaxis], rule.mean(looks), looks[0])
    return int((logits.argmax(axis=1) == labels).sum()), int(again.sum())
