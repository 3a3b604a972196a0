"""The simulator of AVR boards is compiled where it is needed, or its library is named."""

from pathlib import Path

import pytest

from device.mcu import simavr
from lenet_edge.core.errors import MissingDependencyError
from tests.needs import needs


@needs("gcc", "libsimavr", "libelf")
def test_the_simulator_is_compiled_beside_the_program(tmp_path: Path) -> None:
    simulator = simavr._compile(tmp_path)
    assert simulator.parent == tmp_path
    assert simulator.stat().st_mode & 0o100


@needs("gcc")
def test_a_missing_library_is_named_with_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    false = tmp_path / "gcc"
    false.write_text("#!/bin/sh\nexit 1\n")
    false.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}")
    with pytest.raises(MissingDependencyError, match="apt install libsimavr-dev libelf-dev"):
        simavr._compile(tmp_path)
