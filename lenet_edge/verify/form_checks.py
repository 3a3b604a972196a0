"""Judge the forms of a network by their logits, as the contract of the bundle requires."""

from collections.abc import Mapping, Sequence
from typing import Any

from convert.quantized.graph import Graph
from lenet_edge.verify.comparison import Comparison
from lenet_edge.verify.contract import (
    Check,
    check_accuracy,
    check_agreement,
    check_equality,
    check_rounding,
)
from lenet_edge.verify.forms import (
    FLOAT32,
    NATIVE_SIZE,
    Missing,
    files_of,
    form_names,
    is_board,
    is_integer,
    is_native,
)
from lenet_edge.verify.stored_weights import weighted_layers

HALF_ROUNDING = 2.0**-11
"""Largest relative error of rounding to half precision."""

SINGLE_ROUNDING = 2.0**-24
"""Largest relative error of rounding to single precision."""


def check_form(
    contract: Mapping[str, Any],
    whole: Graph | None,
    oracle: str | None,
    branches: Mapping[str, str | None],
    images: tuple[Comparison, Comparison],
) -> list[Check]:
    """Return the checks of one pair of forms, if the contract has any for it.

    Args:
        contract: of the bundle.
        whole: the float32 network; None if the bundle has none.
        oracle: the form that the generated C must equal.
        branches: form -> the branch of the generated C that it runs.
        images: the pair compared over test images and over adversarial images.
    """
    test, _ = images
    first, second = test.first, test.second
    files = files_of(second)
    if first == oracle and (is_native(second) or is_board(second)):
        if not contract["c_equals_tflm"]:
            return []
        return [check_equality(first, _c_on(second, branches), images, files)]
    if first != FLOAT32:
        return []
    if second in {"float16", "keras-float"} and whole is not None:
        return [_check_float(second, whole, images, files)]
    # Boards must equal the oracle; they get too few images to compare accuracies.
    if is_board(second) or not (is_integer(second) or second == "keras-qat"):
        return []
    return [check_accuracy(contract, test, files), check_agreement(contract, test, files)]


def check_second_look(
    contract: Mapping[str, Any],
    branches: Mapping[str, str | None],
    images: tuple[Comparison, Comparison],
) -> list[Check]:
    """Return the check of the second look of a form, compared with the oracle's.

    Only the generated C has code of its own for it. All other forms use the definition in Python.

    Args:
        contract: of the bundle.
        branches: form -> the branch of the generated C that it runs.
        images: the second looks compared over test images and over adversarial images.
    """
    first, second = images[0].first, images[0].second
    if not contract["c_equals_tflm"] or not (is_native(second) or is_board(second)):
        return []
    name = f"the second look of {_c_on(second, branches)}"
    return [check_equality(first, name, images, files_of(second))]


def _c_on(form: str, branches: Mapping[str, str | None]) -> str:
    """Return how checks call the generated C in a form that runs it."""
    if form == NATIVE_SIZE:
        return f"C optimised for size on {form}"
    name = f"{form} ({branches[form]} branch)" if branches.get(form) else form
    return f"{files_of(form)[-1]} on {name}"


def _check_float(
    form: str, whole: Graph, images: tuple[Comparison, Comparison], files: tuple[str, ...]
) -> Check:
    """Check that a float form differs from float32 by rounding alone.

    Rounding every weight of a layer changes the layer's output by about the largest relative error
    of a rounded number, and the layers add up. Rounding every term of a sum does the same for each
    term.
    """
    layers = weighted_layers(whole)
    if form == "float16":
        source = f"{len(layers)} layers with half precision's rounding of 2^-11"
        return check_rounding(len(layers) * HALF_ROUNDING, source, *images, files)
    terms = sum(layer.weights[0].size + 1 for layer in layers)
    source = f"sums of {terms:,} terms with single precision's rounding of 2^-24"
    return check_rounding(terms * SINGLE_ROUNDING, source, *images, files)


def unusable_forms(
    broken: Sequence[Missing], missing: Sequence[Missing], asked: Sequence[str] | None
) -> list[Check]:
    """Return the checks of forms that gave no logits: failed, or not judged.

    The generated C is judged branch by branch instead, so its missing forms are left out.
    """
    checks = [
        Check(
            f"{files_of(form.name)[-1]} can be used as {form.name}", holds, form.reason, _of(form)
        )
        for holds, forms in ((False, broken), (None, missing))
        for form in forms
        if holds is False or not (is_native(form.name) or is_board(form.name))
    ]
    if asked is None:
        return checks
    known = {*asked, *(form.name for form in missing), *(form.name for form in broken)}
    others = [name for name in form_names() if name not in known]
    if others:
        names = ", ".join(others)
        checks.append(Check(f"the forms {names}", None, "they were not part of this check"))
    return checks


def unjudged_files(names: Sequence[str], checks: Sequence[Check]) -> list[Check]:
    """Return a check without a result for every file that no check judges."""
    judged = {name for check in checks if check.holds is not None for name in check.files}
    return [
        Check(f"{name} belongs to this network", None, _why_not(name), (name,))
        for name in names
        if name not in judged
    ]


def _why_not(name: str) -> str:
    if name.startswith("report"):
        return "it is a document for people"
    return "nothing that ran here tells"


def _of(form: Missing) -> tuple[str, ...]:
    return files_of(form.name)
