"""What a reading of a frame says."""

from convert.frame_reader.frame_types import FrameDigit, FrameReading, FrameVerdict


def digit(label: int, line: int, *, rejected: bool = False) -> FrameDigit:
    return FrameDigit(0, 0, 9, 9, 900, label, rejected, line, cut_off=False)


def test_lines_are_the_digits_that_were_not_rejected() -> None:
    digits = digit(4, 0), digit(9, 1, rejected=True), digit(2, 0), digit(7, 2)
    assert FrameReading(FrameVerdict.FINE, digits).lines == ("42", "7")
