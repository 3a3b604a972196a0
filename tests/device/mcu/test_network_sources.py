"""Boards get a bundle's own C, byte for byte, or C that is generated and named as such."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from convert.c_engine import Optimize, emit
from convert.quantized.graph import read_graph
from device.mcu.network_sources import generate_sources, network_sources
from lenet_edge.core.errors import BundleError, ModelError
from lenet_edge.network.bundle import C_FILES, SHIPPED, Bundle, write_bundle
from tests.convert.networks import MODERN


@pytest.fixture
def bundle() -> Bundle:
    return Bundle.open(SHIPPED)


def rebuilt(folder: Path, **changes: bytes | None) -> Bundle:
    """Return the shipped bundle with some files changed or left out."""
    facts = json.loads((SHIPPED / "manifest.json").read_text())
    files = {name: (SHIPPED / name).read_bytes() for name in facts.pop("files")}
    for name, content in changes.items():
        if content is None:
            del files[name]
        else:
            files[name] = content
    for key in ("schema", "seal"):
        del facts[key]
    write_bundle(folder, facts, files)
    return Bundle.open(folder)


@pytest.mark.parametrize("optimize", [None, Optimize.SPEED])
def test_a_bundle_s_own_c_is_taken_byte_for_byte(
    bundle: Bundle, optimize: Optimize | None, tmp_path: Path
) -> None:
    edited = bundle.path("lenet5.c").read_bytes() + b"/* \xff */\r\n"
    changed = rebuilt(tmp_path / "bundle", **{"lenet5.c": edited})
    sources = network_sources(changed, optimize)
    assert sources.files["lenet5.c"] == edited
    assert sources.files["lenet5.h"] == bundle.path("lenet5.h").read_bytes()
    assert sources.bundle_file == changed.folder / "lenet5.c"
    assert sources.optimize is Optimize.SPEED
    assert sources.source_sha256 == hashlib.sha256(edited).hexdigest()
    assert sources.source_sha256 == changed.manifest["files"]["lenet5.c"]["sha256"]
    assert sources.model_sha256 == changed.manifest["files"]["lenet5-int8.tflite"]["sha256"]
    assert sources.summary.startswith(f"lenet5.c {sources.source_sha256[:12]}..., of model ")
    assert sources.to_json()["file"] == str(sources.bundle_file)


def test_c_for_another_goal_than_the_bundle_s_is_generated_and_says_so(bundle: Bundle) -> None:
    sources = network_sources(bundle, Optimize.SIZE)
    assert sources.bundle_file is None
    assert sources.files["lenet5.c"] != bundle.path("lenet5.c").read_bytes()
    assert sources.summary.startswith("C generated for size, ")
    assert (
        sources.margin == network_sources(bundle).margin == bundle.manifest["second_look"]["margin"]
    )
    assert sources.to_json()["file"] is None
    assert sources.model_sha256 == bundle.manifest["files"]["lenet5-int8.tflite"]["sha256"]


def test_a_bundle_whose_c_is_optimised_for_size_keeps_it(tmp_path: Path) -> None:
    texts = emit(read_graph(SHIPPED / "lenet5-int8.tflite"), optimize=Optimize.SIZE)
    small = rebuilt(tmp_path / "small", **{name: texts[name].encode() for name in C_FILES})
    assert network_sources(small).optimize is Optimize.SIZE
    assert network_sources(small).bundle_file
    assert network_sources(small, Optimize.SPEED).bundle_file is None


def test_a_model_file_is_converted(tmp_path: Path) -> None:
    shutil.copy(MODERN, tmp_path / "model.tflite")
    sources = network_sources(tmp_path / "model.tflite")
    assert sources == generate_sources(MODERN.read_bytes(), Optimize.SPEED)
    assert sources.bundle_file is sources.margin is None
    assert sources.model_sha256 == hashlib.sha256(MODERN.read_bytes()).hexdigest()


def test_what_has_no_c_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"has no lenet5\.c"):
        network_sources(rebuilt(tmp_path / "bundle", **{"lenet5.c": None}))
    with pytest.raises(ModelError, match=r"not a .tflite file"):
        generate_sources(b"nothing")
