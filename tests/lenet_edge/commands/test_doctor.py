"""``lenet-edge doctor``: what this machine has and lacks, as words and as exit code."""

import json
from pathlib import Path

from click.testing import CliRunner

from lenet_edge.commands.doctor import command


def test_every_finding_is_reported(bundle: Path) -> None:
    done = CliRunner().invoke(command, ["--json", "--bundle", str(bundle)])
    findings = {f["subject"]: f for f in json.loads(done.stdout)["findings"]}
    assert findings["bundle"]["good"]
    assert "USB camera" in findings
    assert all(f["good"] or f["advice"] or f["state"] for f in findings.values())


def test_something_missing_that_reading_needs_is_a_failure(tmp_path: Path) -> None:
    done = CliRunner().invoke(command, ["--bundle", str(tmp_path)])
    assert getattr(done.exception, "exit_code", None) == 7
    assert "MISS bundle" in done.stdout
    assert "see bundle" in str(done.exception)
