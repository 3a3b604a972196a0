"""TensorFlow is loaded with its legacy Keras, or one line says how to install it."""

import subprocess
import sys

import pytest

from tests.needs import require


def run(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )


def test_without_tensorflow_the_error_says_what_to_install() -> None:
    done = run(
        "import sys\n"
        "sys.modules['tensorflow'] = None\n"
        "from lenet_edge.core.errors import MissingDependencyError\n"
        "try:\n"
        "    import lenet_edge.core.legacy_keras\n"
        "except MissingDependencyError as error:\n"
        "    print(error)\n"
    )
    assert "pip install 'lenet-edge[train]'" in done.stdout


@pytest.mark.slow
def test_keras_is_version_2_and_nothing_is_printed() -> None:
    require("train")
    done = run("from lenet_edge.core.legacy_keras import keras; print(keras.__version__)")
    assert done.stdout.startswith("2.")
    assert done.stderr == ""
