"""The estimate of cycles follows the executed instructions and the timing of each core."""

from pathlib import Path

from convert.c_engine import Optimize
from device.mcu.boards import Core, load_board
from device.mcu.cycles import _TIMINGS, _cost, _Instruction, _Kind, estimate_cycles
from device.mcu.firmware_build import build_minimal
from device.mcu.network_sources import generate_sources
from tests.convert.networks import MODERN
from tests.needs import needs

M0 = _TIMINGS[Core.CORTEX_M0]
M4 = _TIMINGS[Core.CORTEX_M4]


def cycles(mnemonic: str, *, previous: _Kind = _Kind.SIMPLE, jumped: bool = False) -> int:
    """Return the cycles of an instruction on Cortex-M4."""
    instruction = _Instruction(size=2, mnemonic=mnemonic, registers=2)
    return _cost(instruction, M4, previous, jumped)[0]


def test_a_load_after_another_access_to_memory_is_faster() -> None:
    assert cycles("ldr") == 2
    assert cycles("ldr", previous=_Kind.MEMORY) == 1


def test_only_a_branch_that_is_taken_costs_more() -> None:
    assert cycles("bne") == 1
    assert cycles("bne", jumped=True) == 3


def test_a_load_of_several_registers_takes_one_cycle_for_each_and_one_more() -> None:
    instruction = _Instruction(size=2, mnemonic="ldmia", registers=5)
    assert _cost(instruction, M4, _Kind.SIMPLE, False) == (6, _Kind.MEMORY)


def test_vector_instructions_of_different_kinds_overlap() -> None:
    assert cycles("vldrb") == 2
    assert cycles("vmladava", previous=_Kind.VECTOR_MEMORY) == 1
    assert cycles("vmladava", previous=_Kind.VECTOR) == 2


def test_a_call_on_cortex_m0_is_slower_than_on_m4() -> None:
    call = _Instruction(size=4, mnemonic="bl", registers=2)
    assert _cost(call, M0, _Kind.SIMPLE, True)[0] > _cost(call, M4, _Kind.SIMPLE, True)[0]


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_the_estimate_is_the_same_in_every_run_and_larger_without_vectors(tmp_path: Path) -> None:
    estimates = []
    for folder, optimize in (("a", Optimize.SPEED), ("b", Optimize.SPEED), ("c", Optimize.SIZE)):
        firmware = build_minimal(
            load_board("mps3-an547"),
            generate_sources(MODERN.read_bytes(), optimize),
            tmp_path / folder,
        )
        estimates.append(estimate_cycles(firmware))
    assert estimates[0] == estimates[1]
    assert estimates[2] > 5 * estimates[0]
