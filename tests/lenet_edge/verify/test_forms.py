"""Every form of a network can be opened by its name, or says what is missing."""

from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.network.bundle import Bundle
from lenet_edge.verify import forms
from lenet_edge.verify.forms import (
    FLOAT_FORMS,
    INT8_RUNTIMES,
    NATIVE_FORMS,
    files_of,
    form_names,
    is_board,
    is_integer,
    is_native,
    is_portable,
    open_form,
)
from tests.needs import require

IMAGES = np.random.default_rng(0).integers(0, 256, (4, 28, 28), np.uint8)


def test_every_name_is_a_float_form_a_runtime_native_or_a_board() -> None:
    names = form_names()
    assert len(set(names)) == len(names)
    assert set(names) >= {*FLOAT_FORMS, *INT8_RUNTIMES, *NATIVE_FORMS}
    for name in names:
        assert is_integer(name) != (name in FLOAT_FORMS)
        assert is_board(name) == (name not in {*FLOAT_FORMS, *INT8_RUNTIMES, *NATIVE_FORMS})


def test_every_form_runs_files_of_the_bundle(shipped: Bundle) -> None:
    for name in form_names():
        assert set(files_of(name)) <= set(shipped.manifest["files"])
    assert files_of("keras-qat") == ("model.npz",)
    assert [is_native(name) for name in (*NATIVE_FORMS, "int8")] == [True, True, True, False]
    assert [is_portable(name) for name in NATIVE_FORMS] == [False, True, False]


@pytest.mark.parametrize("name", ["float32", "float16", "int8", "int8-reference", "exact"])
def test_a_form_has_its_name_and_gives_logits(shipped: Bundle, name: str) -> None:
    if name != "exact":
        require("ai_edge_litert")
    with open_form(shipped, name) as predictor:
        assert predictor.name == name
        logits = predictor.predict(IMAGES)
    assert logits.shape == (4, 10)
    assert logits.dtype == np.float32


def test_the_exact_arithmetic_equals_tensorflow_lite_micro(shipped: Bundle) -> None:
    require("tflite_micro")
    with open_form(shipped, "exact") as exact, open_form(shipped, "tflm") as tflm:
        np.testing.assert_array_equal(exact.predict(IMAGES), tflm.predict(IMAGES))


@pytest.mark.parametrize("name", ["abacus", "keras-abacus"])
def test_an_unknown_form_lists_the_known_ones(shipped: Bundle, name: str) -> None:
    if name.startswith("keras"):
        require("train")
    with pytest.raises(UsageError, match=f"'{name}'; name keras-float or keras-qat"):
        open_form(shipped, name)


def test_a_missing_runtime_says_how_to_get_it(
    shipped: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LENET_EDGE_TFLITE_RUNTIME", raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingDependencyError, match="set LENET_EDGE_TFLITE_RUNTIME"):
        open_form(shipped, "tflite-runtime")
    with pytest.raises(MissingDependencyError, match="pip install"):
        open_form(shipped, "keras-float")


@pytest.mark.parametrize(
    ("section", "expected"),
    [({"real_range": [-1, 1]}, (-1.0, 1.0)), ({"shape": [28, 28]}, (0.0, 1.0)), (None, (0.0, 1.0))],
)
def test_the_float_form_of_another_tool_keeps_its_range(
    tmp_path: Path, section: object, expected: tuple[float, float]
) -> None:
    assert forms._real_range(Bundle(tmp_path, {"input": section})) == expected
