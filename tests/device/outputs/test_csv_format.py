"""The CSV form of readings, which the file and the page share."""

import csv
import io
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from device.outputs.csv_format import COLUMNS, csv_header, csv_line, summary
from tests.device.outputs.waiting import record


def test_the_header_names_the_columns() -> None:
    assert csv_header() == b"time,text,valid,problems,confidence,source,frame,id,value,unit\n"


def test_a_line_has_utc_time_lower_case_booleans_and_a_newline() -> None:
    line = csv_line(summary(record("42", id="a", value=4.2, unit="kWh")))
    assert line == b"2023-11-14T22:13:20.250+00:00,42,true,,0.9,test,0,a,4.2,kWh\n"


def test_a_reading_without_a_value_has_empty_cells() -> None:
    assert csv_line(summary(record("42", id="a"))).endswith(b",0,a,,\n")


def test_the_confidence_is_that_of_the_least_certain_accepted_digit() -> None:
    reading = record("123")
    assert summary(reading)["confidence"] == 0.9
    reading["lines"][0]["digits"][0]["rejected"] = True
    assert summary(reading)["confidence"] == 0.91
    assert summary(record(""))["confidence"] is None


def test_a_summary_has_no_single_digits() -> None:
    assert summary(record("1")).keys() == {
        "id", "timestamp", "source", "frame", "text", "valid", "problems", "confidence",
        "value", "unit",
    }  # fmt: skip


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"))


@given(TEXTS, TEXTS, st.booleans(), st.floats(0, 4e9))
def test_every_reading_can_be_parsed_again(
    source: str, problem: str, valid: bool, timestamp: float
) -> None:
    reading = record("1\n2", source=source, problems=[problem], valid=valid, timestamp=timestamp)
    content = (csv_header() + csv_line(summary(reading))).decode()
    (row,) = csv.DictReader(io.StringIO(content, newline=""))
    assert tuple(row) == COLUMNS
    assert (row["text"], row["source"], row["problems"]) == ("1 2", source, problem)
    assert row["valid"] == ("true" if valid else "false")
    assert abs(datetime.fromisoformat(row["time"]).timestamp() - timestamp) < 0.0011
