"""The benchmark of reading by cells: a meter that is read, and times of both pipelines."""

import pytest

from device.tools.cell_benchmark import measure_cells, meter_frames
from tests.needs import require

require("engine")


def test_frames_show_a_meter_within_the_region() -> None:
    for image, area, text in meter_frames(2):
        assert image.shape == (480, 640, 3)
        assert len(text) == 7
        x, y, w, h = area.in_pixels(640, 480)
        window, case = image[y : y + h, x : x + w].astype(int), image[:20].astype(int)
        assert window.std() > 4 * case.std()


def test_both_pipelines_are_timed_and_the_meter_is_read() -> None:
    result = measure_cells("auto", count=3, rounds=1)
    assert result["cells_right"] == 1
    assert result["cells_ratio"] == pytest.approx(
        result["cells_cpu_ms"] / result["cells_tutorial_cpu_ms"]
    )
