"""The wheel of the running program: reproducible, and installable with pip."""

import base64
import hashlib
import json
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

from device.service.wheel import WHEEL_FILENAME, build_wheel


def test_the_same_program_gives_the_same_wheel() -> None:
    assert build_wheel() == build_wheel()


def test_every_file_has_its_hash_in_the_record() -> None:
    with zipfile.ZipFile(BytesIO(build_wheel())) as wheel:
        names = wheel.namelist()
        (record,) = [name for name in names if name.endswith(".dist-info/RECORD")]
        lines = dict(line.split(",", 1) for line in wheel.read(record).decode().splitlines())
        assert set(lines) == set(names)
        for name in set(names) - {record}:
            digest = base64.urlsafe_b64encode(hashlib.sha256(wheel.read(name)).digest())
            assert lines[name] == f"sha256={digest.decode().rstrip('=')},{len(wheel.read(name))}"


def test_pip_installs_it_and_it_runs(tmp_path: Path) -> None:
    (tmp_path / WHEEL_FILENAME).write_bytes(build_wheel())
    place = tmp_path / "installed"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", place, tmp_path / WHEEL_FILENAME], check=True)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "lenet_edge", "inspect", "--json"],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(place)},
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["path"].startswith(str(place))
