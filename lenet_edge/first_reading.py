"""``python -m lenet_edge.first_reading BUNDLE FORM``: read one image and say what memory it took.

The benchmark starts it to measure the time from process start to the first reading.
"""

import sys
from pathlib import Path

import numpy as np

from lenet_edge.bundle import Bundle
from lenet_edge.forms import open_form


def main(folder: str, form: str) -> None:
    """Read one image and print ``{"peak_mib": number}``."""
    with open_form(Bundle.open(Path(folder)), form) as predictor:
        predictor.predict(np.zeros((1, 28, 28), np.uint8))
        print(f'{{"peak_mib": {_peak_mib():.1f}}}', flush=True)


def _peak_mib() -> float:
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    main(*sys.argv[1:])
