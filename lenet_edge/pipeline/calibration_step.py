"""Calibrate a converted network: its confidence, and the score above which it rejects."""

from lenet_edge.data.datasets import Dataset
from lenet_edge.data.nondigits import calibration_nondigits
from lenet_edge.network.calibration import Calibration, auroc, fit_calibration
from lenet_edge.network.runtimes import TflitePredictor


def calibrate(int8: bytes, dataset: Dataset) -> tuple[Calibration, float]:
    """Fit confidence and rejection on validation data.

    Args:
        int8: the int8 ``.tflite`` file.
        dataset: validation images to fit to, and test images to measure rejection on.

    Returns:
        The calibration and the AUROC with which it separates test images from non-digits. The
        AUROC is measured on non-digits that were not used for fitting.
    """
    for_fitting, for_measuring = calibration_nondigits(dataset.validation.images, groups=2)
    with TflitePredictor("int8", int8) as predictor:
        logits = predictor.predict(dataset.validation.images)
        calibration = fit_calibration(
            logits, dataset.validation.labels, predictor.predict(for_fitting)
        )
        digits = calibration.rejection(predictor.predict(dataset.test.images))
        nondigits = calibration.rejection(predictor.predict(for_measuring))
    return calibration, auroc(-digits, -nondigits)
