"""The text of the generated reader."""

import math

from convert.frame_reader.reader_text import Judgement, reader_files
from lenet_edge.network.calibration import Calibration


def test_judgement_is_in_whole_numbers() -> None:
    judgement = Judgement.of(Calibration(1.0, -4.0), 0.1, 10)
    assert judgement.reject_above == -400
    assert judgement.exponential(0) == 65535
    assert judgement.exponential(255) == 0


def test_exponentials_of_two_tables_are_as_good_as_those_of_one() -> None:
    judgement = Judgement.of(Calibration(1.3, -4.0), 0.1, 10)
    for below in range(256):
        assert abs(judgement.exponential(below) - 65535 * math.exp(-below * 0.1 / 1.3)) < 2


def test_files_carry_the_name() -> None:
    files = reader_files("digits", Judgement(-551, (65535, 1), (32768, 1)))
    assert set(files) == {"digits_reader.h", "digits_reader.c"}
    assert "int digits_read(" in files["digits_reader.h"]
    assert "$" not in "".join(files.values())
