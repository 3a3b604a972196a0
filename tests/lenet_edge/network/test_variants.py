"""The variants are named without loading TensorFlow."""

import subprocess
import sys
from typing import get_args

from lenet_edge.network.variants import VARIANTS, Variant


def test_the_names_and_their_type_agree() -> None:
    assert get_args(Variant) == VARIANTS == ("modern", "classic")


def test_importing_them_loads_nothing_heavy() -> None:
    script = "import sys, lenet_edge.network.variants; print('numpy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
