"""Reading is timed on pictures of several kinds, beside leaner pipelines."""

from pathlib import Path

import cv2
import pytest

from device.inference.engines import open_engine
from device.reading.reader import Reader
from device.tools.speed_cases import lean_reading, line_picture, measure_cases
from tests.needs import needs


@needs("engine")
def test_every_kind_of_picture_is_timed_beside_another_pipeline(bundle: Path) -> None:
    threads = cv2.getNumThreads()
    cases = measure_cases(bundle, "auto", count=1, rounds=1)["cases"]
    assert [c["case"] for c in cases] == ["line", "scenes", "grid", "table", "postal", "12 MP"]
    for case in cases:
        assert case["ratio"] == pytest.approx(case["cpu_ms"] / case["other_cpu_ms"])
        assert case["cpu_ms"] > 0
    assert cv2.getNumThreads() == threads


def test_the_lean_pipeline_reads_a_clean_line(reader: Reader) -> None:
    image = line_picture(3)
    with open_engine(reader.bundle, reader.engine) as predictor:
        lean = lean_reading(image, predictor)
    assert len(lean) == 8
    assert reader.read(image).text == lean
