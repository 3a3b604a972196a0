"""``lenet-edge service logs``: becomes ``journalctl`` for the service."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.device.service.fake_systemd import FakeSystemd

SCRIPT = """
import sys
from pathlib import Path
from device.service import systemd
from lenet_edge.cli import main
systemd._SYSTEMD_RUNS = Path("/")
main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    ("arguments", "call"),
    [
        ((), "--unit lenet-edge.service --lines 50 --no-hostname --no-pager"),
        (
            ("--user", "--follow", "--lines", "5"),
            "--user-unit lenet-edge.service --lines 5 --no-hostname --follow",
        ),
    ],
)
def test_journalctl_shows_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], call: str
) -> None:
    systemd = FakeSystemd(tmp_path, monkeypatch)
    subprocess.run([sys.executable, "-c", SCRIPT, "service", "logs", *arguments], check=True)
    assert systemd.calls() == [f"journalctl {call}"]
