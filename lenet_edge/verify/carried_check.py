"""Judge the calibration and the second look of a network that has learnt from all images.

No image is left to fit them to. They must be those that its ``model.npz`` carries from the network
that held images back.
"""

import json
from typing import Any

from lenet_edge.core.errors import BundleError, ModelError
from lenet_edge.network.bundle import MANIFEST, TRAINED_MODEL_FILE, Bundle
from lenet_edge.network.carried_calibration import CALIBRATION_FROM, CarriedCalibration
from lenet_edge.network.second_look import SecondLook
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.verify.contract import Check

_FILES = (MANIFEST, TRAINED_MODEL_FILE)


def is_carried(bundle: Bundle) -> bool:
    """Return whether a manifest says that the calibration is another network's."""
    return CALIBRATION_FROM in bundle.manifest


def check_carried_calibration(bundle: Bundle) -> Check:
    """Check that the recorded calibration is the one that the trained model carries."""
    statement = f"{MANIFEST}'s calibration is the one that {TRAINED_MODEL_FILE} carries"
    try:
        carried = _carried(bundle)
    except (BundleError, ModelError) as error:
        return Check(statement, False, str(error), _FILES)
    wanted = carried.calibration.to_manifest()
    return _compared(statement, bundle.manifest.get("calibration"), wanted, carried)


def check_carried_margin(bundle: Bundle) -> Check:
    """Check that the recorded second look is the one that the trained model carries."""
    statement = f"{MANIFEST}'s second look is the one that {TRAINED_MODEL_FILE} carries"
    try:
        carried, recorded = _carried(bundle), SecondLook.from_manifest(bundle.manifest)
    except (BundleError, ModelError) as error:
        return Check(statement, False, str(error), _FILES)
    wanted = carried.second_look(recorded.step).to_manifest() if recorded else None
    return _compared(statement, recorded and recorded.to_manifest(), wanted, carried)


def _carried(bundle: Bundle) -> CarriedCalibration:
    """Return what the trained model of a bundle carries.

    Raises:
        BundleError: if the bundle has none.
        ModelError: if it is damaged, or carries nothing.
    """
    carried = TrainedModel.load(bundle.path(TRAINED_MODEL_FILE)).carried
    if carried is None:
        raise ModelError(f"{TRAINED_MODEL_FILE} carries none")
    return carried


def _compared(statement: str, recorded: Any, wanted: Any, carried: CarriedCalibration) -> Check:
    detail = (
        f"{json.dumps(recorded)} from model {carried.source[:12]}; all images were learnt from, so "
        "that it cannot be fitted again"
    )
    if recorded != wanted:
        detail = f"{json.dumps(recorded)} instead of {json.dumps(wanted)}"
    return Check(statement, recorded is not None and recorded == wanted, detail, _FILES)
