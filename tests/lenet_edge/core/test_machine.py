"""The state of the machine, as far as it can be read."""

import json
import struct
import time
from pathlib import Path

import pytest

from lenet_edge.core import machine


def test_the_state_is_json_and_names_the_processor() -> None:
    facts = json.loads(json.dumps(machine.machine_state()))
    assert facts["processor"]
    assert facts["cores"] >= 1


def test_the_word_size_is_that_of_python() -> None:
    assert machine.word_bits() == 8 * struct.calcsize("P")


def test_energy_is_measured_if_the_counter_may_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "_RAPL", tmp_path)
    assert machine.energy_joules() is None
    (tmp_path / "energy_uj").write_text("2500000\n")
    assert machine.energy_joules() == 2.5


def test_a_counter_that_wrapped_around_gives_the_right_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "_RAPL", tmp_path)
    assert machine.energy_between(2.0, 5.0) == 3.0
    assert machine.energy_between(None, 5.0) is None
    assert machine.energy_between(9.0, 1.0) is None
    (tmp_path / "max_energy_range_uj").write_text("10000000")
    assert machine.energy_between(9.0, 1.0) == 2.0


def test_the_energy_of_a_block_is_the_difference_of_the_counter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "_RAPL", tmp_path)
    (tmp_path / "energy_uj").write_text("2500000")
    with machine.EnergyMeter() as meter:
        (tmp_path / "energy_uj").write_text("4000000")
    assert meter.joules == 1.5


def test_the_power_of_a_raspberry_pi_is_the_sum_of_its_rails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "_RAPL", tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert machine.pmic_watts() is None
    with machine.EnergyMeter() as nothing:
        pass
    assert nothing.joules is None
    tool = tmp_path / "vcgencmd"
    tool.write_text(
        "#!/bin/sh\n"
        "echo '  3V3_SYS_A current(1)=0.50000000A'\n"
        "echo '  VDD_CORE_A current(7)=2.00000000A'\n"
        "echo '  3V3_SYS_V volt(9)=3.00000000V'\n"
        "echo '  VDD_CORE_V volt(15)=0.75000000V'\n"
        "echo '  BATT_V volt(25)=0.00000000V'\n"
    )
    tool.chmod(0o755)
    assert machine.pmic_watts() == 3.0
    with machine.EnergyMeter() as meter:
        time.sleep(0.2)
    assert meter.joules is not None
    assert meter.joules > 3.0 * 0.2


def test_the_throttling_flags_of_a_raspberry_pi_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert machine.throttled() is None
    tool = tmp_path / "vcgencmd"
    tool.write_text("#!/bin/sh\necho throttled=0x50000\n")
    tool.chmod(0o755)
    assert machine.throttled() == "0x50000"
