"""The text of the generated reader."""

from convert.frame_reader.reader_text import Judgement, reader_files
from lenet_edge.network.calibration import Calibration


def test_judgement_is_in_whole_numbers() -> None:
    judgement = Judgement.of(Calibration(1.0, -4.0), 0.1, 10)
    assert judgement.reject_above == -400
    assert judgement.exponentials[0] == 65535
    assert judgement.exponentials[10] == round(65535 / 2.718281828459045)


def test_files_carry_the_name() -> None:
    files = reader_files("digits", Judgement(-551, (65535, 1)))
    assert set(files) == {"digits_reader.h", "digits_reader.c"}
    assert "int digits_read(" in files["digits_reader.h"]
    assert "$" not in "".join(files.values())
