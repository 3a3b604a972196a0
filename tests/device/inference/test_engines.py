"""The engine that is asked for, or the first one available, or advice on what to install."""

from pathlib import Path

import numpy as np
import pytest

from device.inference import engines
from device.inference.engines import ENGINES, available_engines, open_engine
from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.network.bundle import C_FILES, Bundle
from tests.needs import needs


@pytest.fixture
def opened(bundle: Path) -> Bundle:
    return Bundle.open(bundle)


@needs("engine")
def test_auto_is_the_first_engine_available(opened: Bundle) -> None:
    with open_engine(opened) as engine:
        assert engine.name == available_engines()[0]


@needs("engine")
def test_every_available_engine_returns_the_same_logits(opened: Bundle) -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (20, 28, 28)).astype(np.uint8)
    logits = []
    for name in available_engines():
        with open_engine(opened, name) as engine:
            logits.append(engine.predict(pictures))
    assert logits[0].shape == (20, 10)
    assert all(np.array_equal(logits[0], other) for other in logits[1:])


def test_available_engines_are_in_the_order_in_which_auto_tries_them() -> None:
    names = available_engines()
    assert names == [name for name in ENGINES if name in names]


def test_an_unknown_engine_is_refused(opened: Bundle) -> None:
    with pytest.raises(UsageError, match="no engine 'quantum'; choose auto, native"):
        open_engine(opened, "quantum")


@pytest.mark.parametrize("name", ["auto", *ENGINES])
def test_a_missing_engine_says_what_to_install(
    opened: Bundle, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    monkeypatch.setattr(
        engines, "ENGINE_PACKAGES", {"litert": "no_such", "tflite-runtime": "no_such"}
    )
    with pytest.raises(MissingDependencyError, match="pip install"):
        open_engine(opened, name)
    assert available_engines() == []


@needs("cc", "ai_edge_litert")
def test_auto_takes_the_next_engine_where_the_c_cannot_be_compiled(
    opened: Bundle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    compiler = tmp_path / "cc"
    compiler.write_text("#!/bin/sh\necho 'error: no space left' >&2\nexit 1\n")
    compiler.chmod(0o755)
    monkeypatch.setenv("CC", str(compiler))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with open_engine(opened) as engine:
        assert engine.name == "litert"
    said = capsys.readouterr().err
    assert "Reading with litert, because the network's C cannot be used" in said
    assert "no space left" in said


@needs("cc")
def test_the_c_of_a_bundle_is_used_as_it_is(opened: Bundle) -> None:
    assert engines._own_sources(opened) == {n: opened.path(n).read_text() for n in C_FILES}
