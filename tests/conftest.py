"""What every test may lean on: data found or made, and bundles that were really built."""

import contextlib
import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

from device.reading.reader import Reader
from lenet_edge.network.bundle import SHIPPED, write_bundle
from tests.needs import require

# How long an example takes depends on the machine: no test is about it.
hypothesis.settings.register_profile(
    "patient",
    deadline=None,
    derandomize=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
# For mutation testing, which runs each test hundreds of times and reads no counterexample.
hypothesis.settings.register_profile(
    "brief",
    hypothesis.settings.get_profile("patient"),
    max_examples=20,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
)
hypothesis.settings.load_profile(os.environ.get("LENET_EDGE_HYPOTHESIS", "patient"))

# Programs that tests start buffer their output, as those that users start do.
os.environ.pop("PYTHONUNBUFFERED", None)
# A shell that starts the tests in the background makes them and their programs ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)

REPOSITORY = Path(__file__).parent.parent
NETWORK = REPOSITORY / "tests" / "convert" / "lenet5-int8.tflite"


def run_cli(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run ``lenet-edge`` as a user does, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "lenet_edge", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "COLUMNS": "120", **variables},
    )


@pytest.fixture(scope="session")
def mnist_folder() -> Path:
    """Return the folder of the real MNIST, or skip the test."""
    named = os.environ.get("LENET_EDGE_DATA", "")
    candidates = [Path(named)] if named else []
    candidates.append(REPOSITORY.parent / "shared" / "data" / "mnist")
    for folder in candidates:
        if any(folder.glob("train-images*")):
            return folder
    pytest.skip("it is about MNIST, which is not here: set LENET_EDGE_DATA to its folder")


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the shipped bundle, or a small one made of the tests' own network."""
    if SHIPPED.is_dir():
        return SHIPPED
    folder = tmp_path_factory.mktemp("reading") / "bundle"
    facts = {
        "name": "lenet5-test",
        "labels": list("0123456789"),
        "calibration": {"temperature": 1.0, "reject_threshold": -4.0},
    }
    write_bundle(folder, facts, {"lenet5-int8.tflite": NETWORK.read_bytes()})
    return folder


@pytest.fixture(scope="session")
def reader(bundle: Path) -> Iterator[Reader]:
    """Return an open reader of the bundle."""
    require("engine")
    with Reader(bundle) as opened:
        yield opened


Build = Callable[[str], Path]


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Return a function that builds a bundle of the embedded digits once, for all workers.

    ``build("modern")`` is the folder that ``lenet-edge build --variant modern`` wrote.
    """
    require("train")
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent

    def bundle(variant: str) -> Path:
        out = shared / f"bundle-{variant}"
        with _lock(shared / f"{variant}.lock"):
            if not out.exists():
                done = run_cli(
                    "build", "--data", "digits", "--variant", variant, "--out", out, "--json"
                )
                assert done.returncode == 0, done.stderr
                (shared / f"{variant}.json").write_text(done.stdout)
        return out

    return bundle


@pytest.fixture(scope="session")
def modern(build: Build) -> Path:
    """Return a bundle of the modern variant, trained on the embedded digits."""
    return build("modern")


@pytest.fixture(scope="session")
def classic(build: Build) -> Path:
    """Return a bundle of the classic variant, trained on the embedded digits."""
    return build("classic")


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Keep other processes out of the block."""
    with path.open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield
