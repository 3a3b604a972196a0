"""The text of the generated reader."""

import math
import subprocess
from pathlib import Path

import pytest

from convert.c_engine import emit
from convert.frame_reader.reader_text import Judgement, ReaderWay, reader_files
from lenet_edge.network.calibration import Calibration
from tests.convert.frame_reader.compiled_reader import shipped
from tests.needs import needs


def test_judgement_is_in_whole_numbers() -> None:
    judgement = Judgement.of(Calibration(1.0, -4.0), 0.1, 10)
    assert judgement.reject_above == -400
    assert judgement.doubt_until == -160
    assert judgement.exponential(0) == 65535
    assert judgement.exponential(255) == 0


def test_a_whole_cell_is_not_in_doubt() -> None:
    judgement = Judgement.of(Calibration(1.0, -4.0), 0.1, 10, ReaderWay.CELLS)
    assert judgement.doubt_until == judgement.reject_above


def test_exponentials_of_two_tables_are_as_good_as_those_of_one() -> None:
    judgement = Judgement.of(Calibration(1.3, -4.0), 0.1, 10)
    for below in range(256):
        assert abs(judgement.exponential(below) - 65535 * math.exp(-below * 0.1 / 1.3)) < 2


def test_files_carry_the_name() -> None:
    files = reader_files("digits", Judgement(-551, -220, (65535, 1), (32768, 1)))
    assert set(files) == {"digits_reader.h", "digits_reader.c"}
    assert "int digits_read(" in files["digits_reader.h"]
    assert "$" not in "".join(files.values())


@needs("arm-none-eabi-gcc", "newlib")
@pytest.mark.parametrize(
    ("bundle", "width", "most"),
    [("modern", 320, 6144), ("modern", 160, 6144), ("meter", 320, 2048)],
)
def test_the_code_is_small_on_a_cortex_m4(
    bundle: str, width: int, most: int, tmp_path: Path
) -> None:
    graph, judgement = shipped(bundle)
    for name, text in (emit(graph) | reader_files("lenet5", judgement)).items():
        (tmp_path / name).write_text(text)
    sides = {"WIDTH": width, "HEIGHT": 3 * width // 4}
    command = ["arm-none-eabi-gcc", "-std=c99", "-Os", "-mcpu=cortex-m4", "-mthumb", "-c"]
    command += [f"-DLENET5_READER_MAX_{name}={value}" for name, value in sides.items()]
    subprocess.run([*command, "lenet5_reader.c"], cwd=tmp_path, check=True)
    size = ["arm-none-eabi-size", "lenet5_reader.o"]
    done = subprocess.run(size, cwd=tmp_path, check=True, capture_output=True, text=True)
    code, data, zeroed = map(int, done.stdout.splitlines()[1].split()[:3])
    assert (data, zeroed) == (0, 0)
    assert code <= most
