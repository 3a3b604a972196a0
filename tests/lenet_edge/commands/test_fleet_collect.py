"""``lenet-edge fleet collect`` brings corrected digits home."""

import os
from pathlib import Path

from tests.conftest import run_cli
from tests.device.service.test_collection import tar
from tests.lenet_edge.commands.fake_ssh import HEALTHY, write_ssh


def test_what_can_be_reached_is_collected_and_the_rest_is_named(tmp_path: Path) -> None:
    write_ssh(tmp_path, HEALTHY, tar({"7/corrected-1.png": b"picture"}))
    (tmp_path / "FLEET.toml").write_text('machines = ["pi@a", "pi@bad"]')
    path = f"{tmp_path}:{os.environ['PATH']}"
    words = ("fleet", "collect", tmp_path / "FLEET.toml", "--out", tmp_path / "kept")
    done = run_cli(*words, PATH=path)
    assert done.returncode == 10
    assert done.stdout == f"1 new picture in {tmp_path / 'kept'}\n"
    assert "pi@a: 1 new, 0 known" in done.stderr
    assert "nothing came from pi@bad" in done.stderr
    assert (tmp_path / "kept" / "7" / "pi_a-corrected-1.png").read_bytes() == b"picture"
