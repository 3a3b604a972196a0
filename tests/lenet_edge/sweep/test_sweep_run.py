"""One run: real training on a few digits, measured on validation images alone."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import TRAINED_MODEL_FILE, Bundle
from lenet_edge.sweep.sweep_run import RUN_MANIFEST, Run, carry_out, data_of, read_result
from lenet_edge.sweep.sweep_spec import CostSection, DataSection
from lenet_edge.train.trained_model import TrainedModel
from tests.needs import require

RUN = Run(
    {"bits": "4", "float.epochs": 1, "qat.epochs": 1, "augmentation.rotation": 0.05},
    seed=3,
    data=DataSection(source="digits"),
    cost=CostSection(board="none"),
)


def test_the_same_run_has_the_same_name_and_another_one_another() -> None:
    turned = Run(dict(reversed(RUN.settings.items())), 3, RUN.data, RUN.cost)
    assert turned.name == RUN.name
    assert replace(RUN, seed=4).name != RUN.name
    assert replace(RUN, settings={**RUN.settings, "bits": "8"}).name != RUN.name


def test_a_run_without_a_manifest_is_not_finished_and_a_damaged_one_is_named(
    tmp_path: Path,
) -> None:
    assert read_result(tmp_path) is None
    (tmp_path / RUN_MANIFEST).write_text('{"result": {}}')
    with pytest.raises(ModelError, match="remove its folder"):
        read_result(tmp_path)


@pytest.fixture
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an epoch repeat a small data set once only."""
    require("train")
    monkeypatch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1)


def pictures(folder: Path, test: int) -> Path:
    """Write bright and dark pictures; those of the test split are all labelled ``test``."""
    rng = np.random.default_rng(0)
    labels = np.arange(60) % 2
    images = (labels[:, None, None] * 120 + rng.integers(0, 100, (60, 28, 28))).astype(np.uint8)
    path = folder / f"{test}.npz"
    splits = {"x_train": images, "y_train": labels, "x_test": images[:20],
              "y_test": np.full(20, test)}  # fmt: skip
    np.savez(path, **splits)
    return path


@pytest.mark.slow
@pytest.mark.usefixtures("few_images")
def test_a_run_writes_its_network_and_its_manifest_and_sees_no_test_image(tmp_path: Path) -> None:
    results = []
    for test in (0, 1):
        data = DataSection(source=str(pictures(tmp_path, test)), normalize="none")
        run = replace(RUN, data=data)
        assert len(data_of(data).test) == 0
        folder = tmp_path / f"run-{test}"
        carry_out(run, folder)
        result = read_result(folder)
        assert result is not None
        results.append(replace(result, seconds=0))
    assert results[0] == results[1], "test images changed the result"
    manifest = json.loads((folder / RUN_MANIFEST).read_text())
    assert manifest["settings"] == RUN.settings
    assert manifest["seed"] == 3
    assert manifest["recipe"]["augmentation"]["rotation"] == 0.05
    assert manifest["recipe"]["qat_phase"]["epochs"] == 1
    assert manifest["bits"]["C3"] == "4"
    assert set(manifest["files"]) == {"model.npz", "lenet5-int8.tflite"}
    assert sorted(path.name for path in folder.iterdir()) == [
        "lenet5-int8.tflite",
        "manifest.json",
        "model.npz",
    ]
    assert results[0].unit == "multiply-accumulates"


@pytest.mark.slow
@pytest.mark.usefixtures("few_images")
def test_finishing_starts_from_the_shipped_network_and_has_the_teacher_that_is_named(
    tmp_path: Path,
) -> None:
    require("sklearn")
    start = TrainedModel.load(Bundle.open().path(TRAINED_MODEL_FILE))
    teacher = replace(start, float_weights=start.qat_weights)
    (tmp_path / "teacher.npz").write_bytes(teacher.to_bytes())
    run = replace(
        RUN,
        settings={
            "preset": "finish",
            "float.epochs": 1,
            "float.learning_rate": 1e-8,
            "qat.epochs": 1,
        },
        data=replace(RUN.data, teachers=(str(tmp_path / "teacher.npz"),)),
    )
    carry_out(run, tmp_path / "run")
    manifest = json.loads((tmp_path / "run" / RUN_MANIFEST).read_text())
    assert manifest["start"] == start.sha256
    assert manifest["teachers"] == [TrainedModel.load(tmp_path / "teacher.npz").sha256]
    trained = TrainedModel.load(tmp_path / "run" / TRAINED_MODEL_FILE)
    for name, weights in start.float_weights.items():
        np.testing.assert_allclose(trained.float_weights[name], weights, atol=1e-4)
