"""The benchmark of reading: scenes of known size, both pipelines, memory."""

from pathlib import Path

import pytest

from device.inference.engines import open_engine
from device.reading.reader import Reader
from device.tools.reading_benchmark import (
    bench_scenes,
    measure,
    memory_growth,
    resident_mib,
    tutorial_reading,
)
from tests.needs import needs


def test_scenes_have_10_to_15_digits() -> None:
    scenes = bench_scenes(4)
    assert len(scenes) == 4
    assert all(10 <= len(scene.digits) <= 15 for scene in scenes)
    assert all(scene.image.shape == (480, 640, 3) for scene in scenes)


def test_the_tutorial_pipeline_reads_most_digits_of_a_plain_scene(reader: Reader) -> None:
    (scene,) = bench_scenes(1)
    with open_engine(reader.bundle, reader.engine) as predictor:
        text = tutorial_reading(scene.image, predictor)
    assert text.isdigit()
    assert abs(len(text) - len(scene.digits)) <= 2


@needs("engine")
def test_both_pipelines_are_timed(bundle: Path) -> None:
    result = measure(bundle, "auto", count=1, rounds=1)
    assert result["ratio"] == pytest.approx(result["stages_ms"]["total"] / result["tutorial_ms"])
    assert result["large_ratio"] == pytest.approx(result["large_ms"] / result["tutorial_ms"])
    assert set(result["stages_ms"]) >= {"threshold", "segment", "normalize", "infer", "total"}


@pytest.mark.slow
@needs("engine")
def test_memory_does_not_grow(bundle: Path) -> None:
    growth = memory_growth(bundle, "auto", 300)
    assert growth["end_mib"] - growth["start_mib"] < 10
    assert len(growth["tenths_mib"]) == 10
    assert growth["tenths_mib"][-1] == growth["end_mib"]


def test_resident_memory_grows_with_what_is_held() -> None:
    before = resident_mib()
    held = bytearray(b"x") * (64 << 20)
    assert resident_mib() - before > 48
    del held
