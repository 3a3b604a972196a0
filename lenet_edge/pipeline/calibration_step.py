"""Calibrate a converted network: confidence, rejection, and when to look again."""

from dataclasses import dataclass, replace

from convert.quantized.graph import read_graph
from lenet_edge.data.datasets import Dataset, Split
from lenet_edge.data.nondigits import calibration_nondigits
from lenet_edge.network.calibration import ADMITTED_CELLS, Calibration, auroc, fit_calibration
from lenet_edge.network.carried_calibration import CarriedCalibration
from lenet_edge.network.cell_looks import fit_looks_threshold
from lenet_edge.network.predictor import Images, Predictor
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.network.second_look import SecondLook, all_looks, choose_second_look, look_twice


@dataclass(frozen=True)
class Calibrated:
    """How sure a network is, when it looks again, and how well it rejects non-digits.

    The first two were fitted to validation images, or carried from another network.

    ``auroc`` says how well a single look separates test images from non-digits that were not used
    for fitting, and ``second_look_auroc`` the same with a second look.
    """

    calibration: Calibration
    second_look: SecondLook
    auroc: float
    second_look_auroc: float


def calibrate(
    int8: bytes, dataset: Dataset, carried: CarriedCalibration | None = None
) -> Calibrated:
    """Fit confidence, rejection and second look on validation data, unless they are carried.

    Args:
        int8: the int8 ``.tflite`` file.
        dataset: validation images to fit to, and test images to measure rejection on.
        carried: what holds instead for a network that has learnt from the validation images.
    """
    validation = dataset.validation
    if validation.nondigits is not None and dataset.test.nondigits is not None:
        for_fitting, for_measuring = validation.nondigits, dataset.test.nondigits
        admit: float | None = ADMITTED_CELLS
    else:
        admit = None
        for_fitting, for_measuring = calibration_nondigits(validation.images, groups=2)
    step = read_graph(int8).outputs[0].scale
    with TflitePredictor("int8", int8) as predictor:
        if carried is None:
            calibration, second_look = _fit(predictor, validation, for_fitting, admit, step)
        else:
            calibration, second_look = carried.calibration, carried.second_look(step)
        single, second = _separation(
            predictor, calibration, second_look, dataset.test.images, for_measuring
        )
    return Calibrated(calibration, second_look, single, second)


def _fit(
    predictor: Predictor, validation: Split, nondigits: Images, admit: float | None, step: float
) -> tuple[Calibration, SecondLook]:
    """Fit to validation images and non-digits; see ``fit_calibration`` for ``admit``."""
    looks = all_looks(predictor, validation.images)
    calibration = fit_calibration(
        looks[0], validation.labels, predictor.predict(nondigits), admit=admit
    )
    if admit is not None:
        fitted = fit_looks_threshold(predictor, calibration, nondigits, admit)
        calibration = replace(calibration, looks_threshold=fitted)
    return calibration, choose_second_look(looks, validation.labels, step)


def _separation(
    predictor: Predictor,
    calibration: Calibration,
    second_look: SecondLook,
    digits: Images,
    nondigits: Images,
) -> tuple[float, float]:
    """Return the AUROC of digits against non-digits, of a single look and with a second look."""
    of_digits, of_nondigits = (
        look_twice(predictor, images, second_look) for images in (digits, nondigits)
    )
    single, second = (
        auroc(-calibration.rejection(a), -calibration.rejection(b))
        for a, b in (
            (of_digits.single, of_nondigits.single),
            (of_digits.second, of_nondigits.second),
        )
    )
    return single, second
