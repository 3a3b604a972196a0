"""``lenet-edge train``: a stopped run can be continued, and bad options are one line."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lenet_edge.commands.train import checkpoint_beside, command
from lenet_edge.core.errors import OutputError
from lenet_edge.data.datasets import draw_printed
from tests.conftest import run_cli
from tests.lenet_edge.verify.foreign import sealed_again
from tests.needs import require


@pytest.mark.slow
@pytest.mark.parametrize(
    "how", [signal.SIGKILL, signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.long)]
)
def test_a_stopped_command_can_be_resumed(tmp_path: Path, how: signal.Signals) -> None:
    require("train")
    out = tmp_path / "model.npz"
    checkpoint = tmp_path / "model.checkpoint.npz"
    train = [sys.executable, "-m", "lenet_edge", "train", "--data", "digits", "--out", str(out)]
    # A child of a background shell ignores Ctrl-C unless it is enabled again.
    interruptible = ["env", "--default-signal=INT", *train]
    process = subprocess.Popen(interruptible, stderr=subprocess.PIPE, text=True)
    while not checkpoint.exists():
        assert process.poll() is None, "it ended before its first checkpoint"
        time.sleep(0.05)
    os.kill(process.pid, how)
    _, errors = process.communicate()
    assert process.returncode == (-9 if how == signal.SIGKILL else 130)
    assert not out.exists()
    if how != signal.SIGKILL:
        assert "--resume" in errors.splitlines()[-1]
        return
    resumed = run_cli(*train[3:], "--resume", "--json")
    assert resumed.returncode == 0, resumed.stderr
    assert out.exists()
    assert not checkpoint.exists()


def test_the_checkpoint_is_next_to_the_model(tmp_path: Path) -> None:
    checkpoint = checkpoint_beside(tmp_path / "new" / "model.npz")
    assert checkpoint == tmp_path / "new" / "model.checkpoint.npz"
    assert list(checkpoint.parent.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_found_before_training(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="choose another --out"):
        checkpoint_beside(tmp_path / "file" / "model.npz")


def test_a_start_network_needs_the_preset_tune(tmp_path: Path) -> None:
    done = run_cli("train", "--start", tmp_path, "--preset", "full", "--out", tmp_path / "m.npz")
    assert done.returncode == 2
    assert "--start needs --preset tune or finish" in done.stderr


def test_bits_that_do_not_exist_are_named(tmp_path: Path) -> None:
    done = run_cli("train", "--bits", "C1=8,F5=2", "--out", tmp_path / "m.npz")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "'F5=2'" in done.stderr


def test_the_seed_of_the_command_line_is_the_seed_of_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    require("train")
    from lenet_edge.train.recipes import PRESETS, Phase, Recipe
    from lenet_edge.train.trained_model import TrainedModel

    monkeypatch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1)
    monkeypatch.setitem(PRESETS, "quick", Recipe(Phase("float", 1, 3e-3), Phase("qat", 1, 1e-3)))
    trained = []
    for seed in ("7", "8"):
        out = tmp_path / f"{seed}.npz"
        command.main(
            ["--data", "digits", "--preset", "quick", "--seed", seed, "--out", str(out)],
            standalone_mode=False,
        )
        trained.append(TrainedModel.load(out))
    assert [model.provenance["seed"] for model in trained] == [7, 8]
    one, other = (model.float_weights["c1/kernel"] for model in trained)
    assert (one != other).any()


def test_a_release_names_no_accuracy_on_images_that_it_learnt_from(
    tmp_path: Path,
    bundle: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    require("train")
    from lenet_edge.data.datasets import load_dataset
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.pipeline.provenance import dataset_facts
    from lenet_edge.train.recipes import PRESETS, Phase, Recipe
    from lenet_edge.train.trained_model import TrainedModel

    monkeypatch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1)
    monkeypatch.setitem(PRESETS, "quick", Recipe(Phase("float", 1, 3e-3), Phase("qat", 1, 1e-3)))
    facts = dataset_facts(load_dataset("digits"))
    source = sealed_again(Bundle.open(bundle), tmp_path / "b", preset="quick", dataset=facts)
    out = tmp_path / "release.npz"
    options = ["--data", "digits", "--all-images", str(source.folder), "--out", str(out), "--json"]
    command.main(options, standalone_mode=False)
    said = json.loads(capsys.readouterr().out)
    assert said["validation_accuracy"] == {"float": None, "qat": None}
    carried = TrainedModel.load(out).carried
    assert carried is not None
    assert carried.source == source.manifest["files"]["model.npz"]["sha256"]


@pytest.mark.parametrize("name", ["train", "build"])
@pytest.mark.parametrize("option", ["--start", "--teacher", "--all-images"])
def test_a_network_that_is_read_is_not_overwritten(
    tmp_path: Path, bundle: Path, name: str, option: str
) -> None:
    place = bundle / "model.npz" if name == "train" else bundle
    done = run_cli(name, option, place, "--out", place, "--data", "digits", "--preset", "tune")
    assert done.returncode == 2
    assert "is read and would be overwritten" in done.stderr


@pytest.mark.parametrize(("data", "teachers"), [("digits", 1), ("printed:lcd", 0)])
def test_finishing_learns_from_its_start_but_for_cells_whose_digits_were_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: str, teachers: int
) -> None:
    require("train")
    from lenet_edge.pipeline import training_step

    class AskedError(Exception):
        """What was to be trained."""

    def ask(_: object, request: training_step.TrainingRequest, __: object) -> None:
        raise AskedError(request)

    counts = {"train": 50, "validation": 50, "test": 50}
    monkeypatch.setattr(draw_printed, "__defaults__", (None, counts, None))
    monkeypatch.setattr(training_step, "train_model", ask)
    options = ["--data", data, "--preset", "finish", "--out", str(tmp_path / "model.npz")]
    with pytest.raises(AskedError) as asked:
        command.main(options, standalone_mode=False)
    request = asked.value.args[0]
    assert request.start is not None
    assert len(request.teachers) == teachers
