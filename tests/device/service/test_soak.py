"""The soak benchmark, shortened; ``benchmarks/soak.py --minutes`` is the long one."""

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import REPOSITORY
from tests.needs import needs


@pytest.mark.slow
@needs("mosquitto", "live", "engine")
def test_every_published_reading_arrives_whatever_fails() -> None:
    done = subprocess.run(
        [sys.executable, REPOSITORY / "benchmarks" / "soak.py", "--frames", "600"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path])},
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["frames"] == 600
    assert report["published"] > 0
    assert report["counter_readings"] > 0
    assert report["never_shown"] == []
