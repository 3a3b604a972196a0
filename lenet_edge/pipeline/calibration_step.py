"""Calibrate a converted network: its confidence, and the score above which it rejects."""

import numpy as np

from lenet_edge.data.datasets import Dataset
from lenet_edge.data.nondigits import sample_nondigits
from lenet_edge.network.calibration import Calibration, auroc, fit_calibration
from lenet_edge.network.runtimes import TflitePredictor

CALIBRATION_SEED = 20_000

CALIBRATION_NONDIGITS = 6_000
"""Number of non-digits drawn: as many as MNIST has validation images."""


def calibrate(int8: bytes, dataset: Dataset) -> tuple[Calibration, float]:
    """Fit confidence and rejection on validation data.

    Args:
        int8: the int8 ``.tflite`` file.
        dataset: validation images to fit to, and test images to measure rejection on.

    Returns:
        The calibration and the AUROC with which it separates test images from non-digits. The
        AUROC is measured on non-digits that were not used for fitting.
    """
    rng = np.random.default_rng(CALIBRATION_SEED)
    for_fitting, for_measuring = (
        sample_nondigits(CALIBRATION_NONDIGITS, rng, dataset.validation.images) for _ in range(2)
    )
    with TflitePredictor("int8", int8) as predictor:
        logits = predictor.predict(dataset.validation.images)
        calibration = fit_calibration(
            logits, dataset.validation.labels, predictor.predict(for_fitting)
        )
        digits = calibration.rejection(predictor.predict(dataset.test.images))
        nondigits = calibration.rejection(predictor.predict(for_measuring))
    return calibration, auroc(-digits, -nondigits)
