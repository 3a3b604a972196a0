"""The conversion step: a complete bundle, or nothing but what was there before."""

import json
import resource
import subprocess
from dataclasses import replace
from pathlib import Path

import cv2
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.signature import TRUSTED_KEYS_VARIABLE
from lenet_edge.pipeline.conversion_step import convert_model, next_commands
from lenet_edge.pipeline.training_step import TrainingRequest, load_model, train_model
from lenet_edge.train.recipes import PRESETS, Phase, Recipe
from tests.conftest import run_cli
from tests.lenet_edge.data.idx_files import encode_idx
from tests.lenet_edge.data.labelled_folders import draw_signs
from tests.needs import require

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


def test_the_bundle_has_every_form_and_a_report(modern: Path) -> None:
    bundle = Bundle.open(modern)
    assert set(bundle.manifest["files"]) >= EXPECTED


def test_the_bundle_names_no_folder_of_this_machine(modern: Path) -> None:
    manifest = dict(Bundle.open(modern).manifest)
    manifest.pop("command")  # The command is as the user typed it.
    assert str(Path.home()) not in json.dumps(manifest)
    for page in ("report.html", "report.md", "metrics.json", "lenet5_model.h"):
        assert str(modern.parent) not in (modern / page).read_text()


@pytest.mark.long
def test_a_full_disk_while_writing_leaves_nothing(modern: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run_cli_with_small_files("convert", modern, "--data", "digits", "--out", out)
    assert done.returncode == 6, done.stderr
    assert len(done.stderr.splitlines()[-1]) > 0
    assert list(tmp_path.iterdir()) == []


def run_cli_with_small_files(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command that may write no file above 100,000 bytes, as on a disk that fills up."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        return run_cli(*arguments)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_an_int8_file_that_computes_something_else_is_refused(
    modern: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from convert import tflite
    from lenet_edge.train.models import models_to_convert

    trained = load_model(modern)
    qat_weights = dict(trained.qat_weights)
    qat_weights["logits/kernel"] = -qat_weights["logits/kernel"]
    broken = replace(trained, qat_weights=qat_weights)
    convert = tflite.convert
    monkeypatch.setattr(tflite, "convert", lambda *_: convert(*models_to_convert(broken)))
    with pytest.raises(ModelError, match="the conversion went wrong and nothing was written"):
        convert_model(
            trained,
            load_dataset("digits"),
            tmp_path / "out",
            array_name="m",
            with_report=False,
            command="test",
        )
    assert not (tmp_path / "out").exists()


def test_the_next_commands_name_the_bundle(tmp_path: Path) -> None:
    commands = next_commands(tmp_path)
    assert all(str(tmp_path) in command for command, _ in commands)
    assert all(command.startswith("lenet-edge ") for command, _ in commands)


@pytest.mark.long
def test_pictures_in_colour_of_another_size_become_a_bundle_whose_forms_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    require("train", "cc")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setitem(PRESETS, "quick", Recipe(Phase("float", 2, 3e-3), Phase("qat", 1, 1e-4)))
    monkeypatch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1000)
    dataset = load_dataset(str(draw_signs(tmp_path / "signs", count=40, size=24)))
    assert dataset.layout.channels == 3
    request = TrainingRequest("modern", "quick", 0, False, width=0.5)
    trained = train_model(dataset, request, tmp_path / "checkpoint.npz")
    # Whoever demands signatures can still make bundles, which nobody has signed yet.
    with monkeypatch.context() as demanding:
        demanding.setenv(TRUSTED_KEYS_VARIABLE, str(tmp_path / "key.pem"))
        measured = convert_model(
            trained, dataset, tmp_path / "out", array_name="m", with_report=True, command="test"
        )
    exact = [c for c in measured.parity.checks if "native" in str(c) or "tflm" in str(c)]
    assert exact
    assert not [str(check) for check in exact if check.holds is False]
    bundle = Bundle.open(tmp_path / "out")
    assert bundle.manifest["input"]["shape"] == [28, 28, 3]
    assert bundle.manifest["dataset"]["layout"] == dataset.layout.to_json()
    assert load_model(bundle.folder).width == 0.5


@pytest.mark.long
@pytest.mark.slow
def test_own_pictures_are_used_in_training_but_not_needed_for_conversion(tmp_path: Path) -> None:

    require("train")
    digits = load_dataset("digits")
    for index in range(20):
        label = digits.test.labels[index]
        (tmp_path / "mine" / str(label)).mkdir(parents=True, exist_ok=True)
        path = tmp_path / "mine" / str(label) / f"{index}.png"
        cv2.imwrite(str(path), 255 - digits.test.images[index])
    model = tmp_path / "model.npz"
    options = ("--data", "digits", "--extra", tmp_path / "mine", "--out", model, "--json")
    trained = run_cli("train", *options)
    assert trained.returncode == 0, trained.stderr
    provenance = load_model(model).provenance
    assert provenance["preset"] == "tune"
    assert provenance["dataset"]["counts"]["train"] == 1274 + 10 * 20
    converted = run_cli("convert", model, "--data", "digits", "--out", tmp_path / "out", "--json")
    assert converted.returncode == 0, converted.stderr


@pytest.mark.long
@pytest.mark.slow
def test_a_data_set_with_its_own_labels_can_be_trained_and_converted(tmp_path: Path) -> None:

    require("train")
    digits = load_dataset("digits")
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
