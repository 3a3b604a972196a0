"""Read one image and say what memory it took: ``first_reading BUNDLE FORM``, run as a module.

The benchmark starts it to measure the time from process start to the first reading.
"""

import json
import sys
from pathlib import Path

import numpy as np

from lenet_edge.network.bundle import Bundle
from lenet_edge.verify.forms import open_form


def main(folder: str, form: str) -> None:
    """Read one image and print ``{"peak_mib": number}``."""
    with open_form(Bundle.open(Path(folder)), form) as predictor:
        predictor.predict(np.zeros((1, 28, 28), np.uint8))
        print(json.dumps({"peak_mib": _peak_mib()}), flush=True)


def _peak_mib() -> float | None:
    """Return what Linux calls VmHWM; ``getrusage`` would tell that of whoever started us."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), None)


if __name__ == "__main__":
    main(*sys.argv[1:])
