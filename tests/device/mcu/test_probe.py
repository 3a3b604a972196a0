"""Boards behind a debug probe: clear errors if it cannot be used."""

import os
from pathlib import Path

import pytest

from device.mcu.boards import load_board
from device.mcu.probe import require_probe
from lenet_edge.core.errors import DeviceError, MissingDependencyError


def test_a_board_that_exists_only_in_qemu_needs_no_probe() -> None:
    with pytest.raises(DeviceError, match="it runs in QEMU only"):
        require_probe(load_board("mps2-an386"))


def test_a_missing_pyocd_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingDependencyError, match=r"pyocd is not installed; run: pip install"):
        require_probe(load_board("nucleo-f411re"))


def test_a_missing_probe_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "pyocd"
    program.write_text("#!/bin/sh\necho 'No available debug probes are connected'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(
        DeviceError, match="no debug probe is connected; for nucleo-f411re, connect a USB cable"
    ):
        require_probe(load_board("nucleo-f411re"))
