"""Read one image and print the peak memory.

Usage: ``python -m lenet_edge.bench.first_reading BUNDLE FORM``. The benchmark starts it to
measure the time from process start to the first reading.
"""

import json
import sys
from pathlib import Path

import numpy as np

from lenet_edge.network.bundle import Bundle
from lenet_edge.verify.forms import open_form


def read_one_image(folder: str, form: str) -> None:
    """Read one black image with a form of a bundle, and print ``{"peak_mib": number}``."""
    bundle = Bundle.open(Path(folder))
    with open_form(bundle, form) as predictor:
        predictor.predict(np.zeros((1, *bundle.manifest["input"]["shape"]), np.uint8))
        print(json.dumps({"peak_mib": _peak_mib()}), flush=True)


def _peak_mib() -> float | None:
    """Return the peak resident memory (VmHWM); ``getrusage`` would include the parent process."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), None)


if __name__ == "__main__":
    read_one_image(*sys.argv[1:])
