"""Measure the converted files over the test set, and check them against the trained network."""

from collections.abc import Mapping
from typing import Any

from numpy.typing import ArrayLike

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import Dataset
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.evaluation import Evaluation, agreement, evaluate
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.network.runtimes import TflitePredictor, int8_predictors
from lenet_edge.network.second_look import SecondLook
from lenet_edge.report.build_report import RuntimeComparison
from lenet_edge.verify.comparison import compare_logits
from lenet_edge.verify.contract import CONTRACT, check_accuracy, check_agreement

MIN_AGREEMENT = 0.99
"""Fraction of test images on which the int8 file must give the quantisation-aware model's class.

Both compute the same network. They differ by rounding alone, which decides only near-ties.
"""


def evaluate_file(
    name: str, content: bytes, dataset: Dataset, temperature: float, second_look: SecondLook
) -> Evaluation:
    """Evaluate a ``.tflite`` file over the test set, with a single and with a second look."""
    with TflitePredictor(name, content) as predictor:
        return evaluate(
            predictor,
            dataset.test.images,
            dataset.test.labels,
            temperature=temperature,
            second_look=second_look,
        )


def compare_runtimes(int8: bytes, images: Images) -> tuple[RuntimeComparison, ...]:
    """Compare the int8 file in LiteRT with the same file in every other installed runtime."""
    graph = read_graph(int8)
    first, *others = int8_predictors(int8)
    with first:
        reference = first.predict(images)
    comparisons = []
    for other in others:
        with other:
            pair = agreement(reference, other.predict(images))
        comparisons.append(RuntimeComparison(first.name, other.name, graph.outputs[0].scale, pair))
    return tuple(comparisons)


def check_conversion(trained: Logits, deployed: Logits) -> None:
    """Check that the int8 file computes what the quantisation-aware model computes.

    Raises:
        ModelError: if they give the same class on less than ``MIN_AGREEMENT`` of the images.
    """
    share = agreement(trained, deployed).fraction
    if share < MIN_AGREEMENT:
        raise ModelError(
            f"the int8 file and the quantisation-aware model give the same class on {share:.2%} of "
            f"the test images, less than {MIN_AGREEMENT:.0%}; the conversion went wrong and "
            "nothing was written: train for more epochs, or report this with the model.npz"
        )


def conversion_checks(
    evaluations: tuple[Evaluation, ...],
    trained: Logits,
    labels: ArrayLike,
    contract: Mapping[str, Any] = CONTRACT,
    calibration: Calibration | None = None,
) -> list[tuple[bool | None, str]]:
    """Return the statements that a report opens with, and whether each holds.

    Args:
        evaluations: of every form, from float32 to int8.
        trained: logits of the quantisation-aware model on the same images.
        labels: the true classes of these images.
        contract: that of the bundle.
        calibration: decides which images count, if the contract judges those accepted.
    """
    float32, int8 = evaluations[0], evaluations[-1]
    pair = compare_logits(
        (float32.name, float32.logits), (int8.name, int8.logits), labels, calibration
    )
    checks = (check_accuracy(contract, pair), check_agreement(contract, pair))
    as_trained = agreement(trained, int8.logits).fraction
    return [
        *((check.holds, str(check)) for check in checks),
        (as_trained >= MIN_AGREEMENT, "the int8 file computes what was trained for int8"),
        (True, "the int8 graph has only integer operators, in versions that all runtimes support"),
    ]
