"""What a build leaves behind: the whole bundle, or nothing but what was there before."""

import json
import resource
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import Bundle
from lenet_edge.pipeline import steps as pipeline
from tests.conftest import run_cli
from tests.needs import needs

EXPECTED = {
    "lenet5-float32.tflite",
    "lenet5-float16.tflite",
    "lenet5-int8.tflite",
    "lenet5_model.h",
    "metrics.json",
    "model.npz",
    "report.html",
    "report.md",
}


def test_a_build_gives_every_form_and_a_report(modern: Path) -> None:
    bundle = Bundle.open(modern)
    assert set(bundle.manifest["files"]) >= EXPECTED
    assert not list(modern.parent.glob(f"{modern.name}.checkpoint*"))


def test_a_build_prints_what_it_measured(modern: Path) -> None:
    printed = json.loads((modern.parent / "modern.json").read_text())
    assert printed["schema"] == "lenet-edge/build/1"
    kept = Bundle.open(modern).manifest["metrics"]
    assert {m["name"]: m["accuracy"] for m in printed["models"]} == {
        name: metrics["accuracy"] for name, metrics in kept.items()
    }


def test_the_manifest_names_no_folder_of_the_machine(modern: Path) -> None:
    manifest = dict(Bundle.open(modern).manifest)
    manifest.pop("command")  # as the user typed it
    assert str(Path.home()) not in json.dumps(manifest)
    for page in ("report.html", "report.md", "metrics.json", "lenet5_model.h"):
        assert str(modern.parent) not in (modern / page).read_text()


def test_a_full_disk_while_writing_leaves_nothing(modern: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run_cli_with_small_files("convert", modern, "--data", "digits", "--out", out)
    assert done.returncode == 6, done.stderr
    assert len(done.stderr.splitlines()[-1]) > 0
    assert list(tmp_path.iterdir()) == []


def test_an_int8_file_that_computes_something_else_is_not_bundled(
    modern: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from convert import tflite
    from lenet_edge.data.datasets import load

    trained = pipeline.load_model(modern)
    qat_weights = dict(trained.qat_weights)
    qat_weights["logits/kernel"] = -qat_weights["logits/kernel"]
    broken = replace(trained, qat_weights=qat_weights)
    convert = tflite.convert
    monkeypatch.setattr(tflite, "convert", lambda _: convert(broken))
    with pytest.raises(ModelError, match="the conversion went wrong and nothing was written"):
        pipeline.convert_model(
            trained,
            load("digits"),
            tmp_path / "out",
            array_name="m",
            with_report=False,
            command="test",
        )
    assert not (tmp_path / "out").exists()


def test_the_settings_of_a_recipe_are_flat() -> None:
    nested = {"phase": {"name": "float", "epochs": 3}, "batch_size": 128}
    assert pipeline._settings(nested) == {"phase: epochs": "3", "batch size": "128"}


def test_digits_are_told_from_other_things(modern: Path) -> None:
    from lenet_edge.data.datasets import load

    model = (modern / "lenet5-int8.tflite").read_bytes()
    calibration, auroc = pipeline.calibrate(model, load("digits"))
    assert auroc > 0.9
    assert np.isfinite(calibration.reject_threshold)


def run_cli_with_small_files(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command that may write no file above 100,000 bytes, as on a disk that fills up."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        return run_cli(*arguments)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@needs("train")
def test_ones_own_pictures_are_learnt_from_and_not_needed_to_convert(tmp_path: Path) -> None:
    import cv2

    from lenet_edge.data.datasets import load

    digits = load("digits")
    for index in range(20):
        label = digits.test.labels[index]
        (tmp_path / "mine" / str(label)).mkdir(parents=True, exist_ok=True)
        path = tmp_path / "mine" / str(label) / f"{index}.png"
        cv2.imwrite(str(path), 255 - digits.test.images[index])
    model = tmp_path / "model.npz"
    options = ("--data", "digits", "--extra", tmp_path / "mine", "--out", model, "--json")
    trained = run_cli("train", *options)
    assert trained.returncode == 0, trained.stderr
    provenance = pipeline.load_model(model).provenance
    assert provenance["preset"] == "tune"
    assert provenance["dataset"]["counts"]["train"] == 1274 + 10 * 20
    converted = run_cli("convert", model, "--data", "digits", "--out", tmp_path / "out", "--json")
    assert converted.returncode == 0, converted.stderr


@needs("train")
def test_a_data_set_of_ones_own_with_its_own_labels_goes_all_the_way(tmp_path: Path) -> None:
    from lenet_edge.data.datasets import load
    from tests.lenet_edge.data.idx_files import encode_idx

    digits = load("digits")
    for split, name in ((digits.train, "train"), (digits.test, "t10k")):
        few = split.labels < 3
        (tmp_path / f"{name}-images-idx3-ubyte").write_bytes(encode_idx(split.images[few]))
        (tmp_path / f"{name}-labels-idx1-ubyte").write_bytes(encode_idx(split.labels[few]))
    out = tmp_path / "out"
    options = ("--data", tmp_path, "--labels", "zero,one,two", "--out", out, "--json")
    done = run_cli("build", *options)
    assert done.returncode == 0, done.stderr
    bundle = Bundle.open(out)
    assert bundle.labels == ("zero", "one", "two")
    assert bundle.manifest["metrics"]["int8"]["accuracy"] > 0.9
    again = run_cli("convert", out, "--data", tmp_path, "--out", tmp_path / "again", "--json")
    assert again.returncode == 0, again.stderr
    assert Bundle.open(tmp_path / "again").labels == ("zero", "one", "two")
