"""The diagnosis names what is missing, and what to type to get it."""

import importlib.metadata
from pathlib import Path

import pytest

from device.inference import engines
from device.tools.diagnosis import Finding, examine


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
