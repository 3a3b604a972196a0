"""The diagnosis names what is missing, and what to type to get it."""

import importlib.metadata
import os
import platform
from pathlib import Path

import pytest

from device.frames import v4l2
from device.inference import engines
from device.tools import diagnosis
from device.tools.diagnosis import Finding, examine
from lenet_edge.core import machine
from tests.conftest import run_cli

STAND_IN = Path(__file__).parent.parent / "frames" / "pi_stand_in"


def findings(bundle: Path) -> dict[str, Finding]:
    return {finding.subject: finding for finding in examine(bundle)}


def test_what_is_installed_is_good(bundle: Path) -> None:
    found = findings(bundle)
    assert found["numpy"].good
    assert found["bundle"].good
    assert found["opencv-python-headless"].good


def test_everything_that_is_not_good_says_why(bundle: Path) -> None:
    assert all(f.state for f in findings(bundle).values())
    assert all(f.advice for f in findings(bundle).values() if f.needed and not f.good)


def test_a_damaged_bundle_is_needed_and_not_good(tmp_path: Path) -> None:
    finding = findings(tmp_path)["bundle"]
    assert finding.needed
    assert not finding.good
    assert "install lenet-edge again" in finding.advice


def test_without_an_engine_nothing_can_be_read(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    monkeypatch.setattr(
        engines, "ENGINE_PACKAGES", {"litert": "no_such", "tflite-runtime": "no_such"}
    )
    finding = findings(bundle)["engine"]
    assert finding.needed
    assert not finding.good
    assert "apt install gcc" in finding.advice


def test_a_missing_library_says_what_to_install(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(package: str) -> str:
        raise importlib.metadata.PackageNotFoundError(package)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    finding = findings(bundle)["numpy"]
    assert not finding.good
    assert finding.advice == "pip install numpy"


@pytest.mark.skipif(Path("/proc/device-tree/model").exists(), reason="this may be a Raspberry Pi")
def test_the_pi_camera_is_not_needed(bundle: Path) -> None:
    finding = findings(bundle)["picamera2"]
    assert not finding.good
    assert not finding.needed
    assert finding.state == "this is not a Raspberry Pi"


@pytest.mark.parametrize(
    ("devices", "good", "state"),
    [
        ([], False, "there is none"),
        ([(10, "bcm2835-codec-decode", "other")], False, "none of the 1 /dev/video* is one"),
        ([(10, "isp", "other"), (11, "C920", "camera")], True, "/dev/video11 (C920)"),
        ([(0, "", "forbidden")], False, "/dev/video0 cannot be opened by this user"),
    ],
)
def test_codecs_are_no_usb_cameras(
    bundle: Path,
    monkeypatch: pytest.MonkeyPatch,
    devices: list[tuple[int, str, str]],
    good: bool,
    state: str,
) -> None:
    found = [
        {"path": f"/dev/video{number}", "number": number, "name": name, "kind": kind}
        for number, name, kind in devices
    ]
    monkeypatch.setattr(v4l2, "list_devices", lambda: found)
    finding = findings(bundle)["USB camera"]
    assert (finding.good, finding.state) == (good, state)
    assert good or finding.advice


@pytest.mark.parametrize(
    ("connected", "good", "state"),
    [
        ("imx708", True, "imx708, 4608x2592, autofocus"),
        ("imx219", True, "imx219, 3280x2464, fixed focus"),
        ("none", False, "no Raspberry Pi camera is found"),
        ("busy", False, "another program is using it"),
        ("abi", False, "picamera2 is installed but cannot be loaded (RuntimeError"),
        ("crash", False, "Python crashed when it opened the camera (exit code -11)"),
    ],
)
def test_the_pi_camera_is_opened_and_fails_in_one_line(
    monkeypatch: pytest.MonkeyPatch, connected: str, good: bool, state: str
) -> None:
    monkeypatch.syspath_prepend(STAND_IN)
    path = os.pathsep.join([str(STAND_IN), os.environ.get("PYTHONPATH", "")])
    monkeypatch.setenv("PYTHONPATH", path)
    monkeypatch.setenv("PI_STAND_IN", connected)
    finding = diagnosis._pi_camera()
    assert finding.good is good, finding
    assert state in finding.state
    assert "\n" not in finding.state


def test_a_camera_that_hangs_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "picamera2.py").write_text("import time; time.sleep(60)")
    monkeypatch.syspath_prepend(tmp_path)
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    monkeypatch.setenv("PYTHONPATH", path)
    monkeypatch.setattr(diagnosis, "_PROBE_TIMEOUT_S", 0.5)
    assert "did not answer within 0.5 s" in diagnosis._pi_camera().state


def test_a_32_bit_python_on_a_64_bit_kernel_needs_piwheels_and_a_compiler(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    monkeypatch.setattr(machine, "word_bits", lambda: 32)
    monkeypatch.setattr(diagnosis, "available_engines", list)
    found = findings(bundle)
    assert "32-bit Python" in found["system"].state
    assert "piwheels" in found["system"].advice
    assert found["engine"].advice.startswith("sudo apt install gcc")


def test_doctor_prints_a_broken_picamera2_in_one_line_and_reads_all_the_same(bundle: Path) -> None:
    path = os.pathsep.join([str(STAND_IN), os.environ.get("PYTHONPATH", "")])
    done = run_cli("doctor", "--bundle", bundle, PYTHONPATH=path, PI_STAND_IN="numpy")
    assert done.returncode == 0, done.stderr
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("-    picamera2"))
    assert "numpy.dtype size changed" in line
    assert done.stderr == ""
