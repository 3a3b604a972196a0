"""The generated C on this machine, as a Predictor."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import read_graph
from device.inference.native import NativeEngine
from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Predictor
from lenet_edge.network.second_look import LooksAgain, SecondLook, look_again, look_twice
from tests.needs import needs

pytestmark = needs("cc")

MODEL = Path(__file__).parents[2] / "convert" / "lenet5-int8.tflite"


def pictures(count: int) -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (count, 28, 28)).astype(np.uint8)


def test_the_compiled_c_equals_the_integer_reference(tmp_path: Path) -> None:
    graph = read_graph(MODEL)
    images = pictures(500)
    inputs = (images.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    expected = reference.run(graph, inputs)[graph.outputs[0].index]
    with NativeEngine(MODEL, tmp_path) as engine:
        assert isinstance(engine, Predictor)
        assert np.array_equal(engine.predict_int8(images), expected)
        output = graph.outputs[0]
        real = (expected.astype(np.float32) - output.zero_point) * output.scale
        assert np.allclose(engine.predict(images), real)


def test_plain_c_is_another_library_with_the_same_logits(tmp_path: Path) -> None:
    images = pictures(20)
    with NativeEngine(MODEL, tmp_path) as fast, NativeEngine(MODEL, tmp_path, portable=True) as c:
        assert c.name == "native-portable"
        assert np.array_equal(fast.predict_int8(images), c.predict_int8(images))
        traces = (fast.trace(images[:2]), c.trace(images[:2]))
        assert all(np.array_equal(a, b) for a, b in zip(*traces, strict=True))
    assert len(list(tmp_path.iterdir())) == 4


def test_a_library_is_compiled_once(tmp_path: Path) -> None:
    with NativeEngine(MODEL, tmp_path):
        (library,) = tmp_path.iterdir()
        built = library.stat().st_mtime_ns
    with NativeEngine(MODEL, tmp_path):
        assert [path.stat().st_mtime_ns for path in tmp_path.iterdir()] == [built]


def test_a_missing_compiler_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    with pytest.raises(MissingDependencyError, match="needs a C compiler"):
        NativeEngine(MODEL, tmp_path).__enter__()


def test_an_engine_that_is_not_open_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not open"):
        NativeEngine(MODEL, tmp_path).predict(pictures(1))


@pytest.mark.parametrize("portable", [False, True])
def test_the_compiled_c_of_a_bundle_looks_again_as_the_definition_says(
    tmp_path: Path, portable: bool
) -> None:
    bundle = Bundle.open()
    rule = SecondLook.from_manifest(bundle.manifest)
    assert rule is not None
    images = pictures(400)
    images[::2] //= 2
    images[1::4] = np.where(images[1::4] > 200, 255, 0)
    images[3::4] = 0  # Upright strokes: ones without a doubt.
    images[3::4, 5:23, 13:15] = 255
    with NativeEngine(bundle, tmp_path, portable=portable) as engine:
        assert isinstance(engine, LooksAgain)
        own = engine.predict_second_look(images)
        looks = look_twice(engine, images, rule)
        assert 50 < looks.again.sum() < 400
        expected = looks.single.copy()
        again = looks.again
        expected[again] = look_again(engine, images[again], looks.single[again], rule)
    assert np.array_equal(own, expected)
    assert np.array_equal(looks.second, expected)


def test_the_compiled_c_of_a_file_has_no_second_look(tmp_path: Path) -> None:
    with NativeEngine(MODEL, tmp_path) as engine:
        assert not engine.has_second_look
        with pytest.raises(UsageError, match="no second look; use a bundle that has one"):
            engine.predict_second_look(pictures(1))


@pytest.mark.parametrize("count", [1, 7, 200])
def test_repeated_calls_return_arrays_of_their_own(tmp_path: Path, count: int) -> None:
    first, second = pictures(2 * count)[:count], pictures(2 * count)[count:]
    with NativeEngine(MODEL, tmp_path) as engine:
        expected = [
            engine._real_logits[engine.predict_int8(p).view(np.uint8)] for p in (first, second)
        ]
        for _ in range(3):
            results = [engine.predict(images) for images in (first, second)]
            assert all(np.array_equal(a, b) for a, b in zip(results, expected, strict=True))
        assert np.array_equal(engine.predict(first.astype(np.int64)), expected[0])
        assert np.array_equal(engine.predict(first[:, ::-1][:, ::-1]), expected[0])


def test_threads_do_not_share_what_a_call_writes_into(tmp_path: Path) -> None:
    images = pictures(40)
    with NativeEngine(MODEL, tmp_path) as engine, ThreadPoolExecutor(4) as pool:
        expected = engine.predict(images)
        for _ in range(50):
            rows = list(pool.map(lambda n: engine.predict(images[n : n + 1])[0], range(40)))
            assert np.array_equal(rows, expected)


def test_a_closed_engine_refuses_images_that_it_took_before(tmp_path: Path) -> None:
    engine = NativeEngine(MODEL, tmp_path)
    with engine:
        engine.predict(pictures(1))
        engine.predict(pictures(1))
    with pytest.raises(UsageError, match="not open"):
        engine.predict(pictures(1))
