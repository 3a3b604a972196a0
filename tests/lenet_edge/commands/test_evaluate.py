"""``lenet-edge evaluate``: bundles, files and chosen forms, as tables and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from lenet_edge.commands import evaluate
from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import INT8_FILE, SHIPPED, Bundle
from tests.conftest import run_cli
from tests.lenet_edge.verify.broken import without_second_look
from tests.needs import require


@pytest.fixture(autouse=True)
def packages() -> None:
    require("sklearn")
    require("ai_edge_litert")


def names(*arguments: object) -> list[str]:
    done = run_cli("evaluate", *arguments, "--data", "digits", "--limit", 20, "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/evaluation/1"
    assert document["dataset"]["count"] == 20
    return [model["name"] for model in document["models"]]


def test_a_bundle_is_evaluated_as_float32_float16_and_int8() -> None:
    assert names() == ["float32", "float16", "int8"]


def test_forms_can_be_chosen() -> None:
    forms = ("--on", "int8-reference", "--on", "exact")
    assert names(SHIPPED, *forms) == names("handwriting", *forms) == ["int8-reference", "exact"]


def test_a_tflite_file_is_evaluated_alone() -> None:
    assert names(SHIPPED / INT8_FILE) == ["int8"]


@pytest.mark.slow
def test_a_trained_model_is_evaluated_as_float_and_quantisation_aware() -> None:
    require("train")
    assert names(SHIPPED / "model.npz") == ["float", "qat"]


def evaluated(*options: object) -> dict[str, Any]:
    """Run the command in this process, and return the only model of its document."""
    arguments = ["--on", "int8", "--data", "digits", "--json", *map(str, options)]
    done = CliRunner().invoke(evaluate.command, arguments, catch_exceptions=False)
    document = json.loads(done.stdout)
    (model,) = document["models"]
    assert document["dataset"]["count"] == model["count"]
    return model


@pytest.mark.parametrize("limit", [1, 20, 10_000])
def test_the_limit_is_the_number_of_first_test_images(limit: int) -> None:
    labels = load_dataset("digits").test.labels[:limit]
    model = evaluated("--limit", limit)
    assert model["count"] == len(labels)
    per_class = [sum(row) for row in model["confusion_matrix"]]
    assert per_class == [int((labels == digit).sum()) for digit in range(10)]


def test_without_a_limit_every_test_image_is_evaluated() -> None:
    assert evaluated()["count"] == len(load_dataset("digits").test)


def test_a_limit_of_nothing_is_bad_usage() -> None:
    assert CliRunner().invoke(evaluate.command, ["--limit", "0"]).exit_code == 2


def test_forms_of_a_file_are_bad_usage() -> None:
    done = run_cli("evaluate", SHIPPED / INT8_FILE, "--on", "native", "--data", "digits")
    assert done.returncode == 2
    assert "--on needs a bundle" in done.stderr


def test_people_get_tables_of_models_and_classes() -> None:
    done = run_cli("evaluate", "--on", "int8", "--data", "digits", "--limit", 20)
    assert "Test set, 20 images" in done.stdout
    assert "Classes, int8" in done.stdout


def test_a_board_says_which_c_it_runs() -> None:
    require("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
    arguments = ("evaluate", "--on", "int8", "--on", "mps2-an386", "--data", "digits", "--limit", 3)
    document = json.loads(run_cli(*arguments, "--json").stdout)
    files = Bundle.open().manifest["files"]
    assert list(document["runs"]) == ["mps2-an386"]
    assert document["runs"]["mps2-an386"]["source_sha256"] == files["lenet5.c"]["sha256"]
    shown = run_cli(*arguments).stdout
    assert f"mps2-an386 runs lenet5.c {files['lenet5.c']['sha256'][:12]}..." in shown


def test_a_port_needs_its_board() -> None:
    done = run_cli("evaluate", "--on", "int8", "--port", "auto", "--data", "digits")
    assert done.returncode == 2
    assert "--port belongs to one board" in done.stderr


def test_both_looks_are_reported_for_every_form() -> None:
    arguments = ("evaluate", "--on", "int8", "--on", "exact", "--data", "digits", "--limit", 60)
    for model in json.loads(run_cli(*arguments, "--json").stdout)["models"]:
        second = model["second_look"]
        assert 0 < second["asked_again"] < second["count"] == model["count"] == 60
        assert second["correct"] >= model["correct"]
    shown = run_cli(*arguments).stdout
    assert "exact, second look" in shown
    assert "int8: a second look at " in shown


def test_a_bundle_without_a_second_look_says_so(tmp_path: Path) -> None:
    older = without_second_look(Bundle.open(), tmp_path / "older").folder
    done = run_cli("evaluate", older, "--on", "int8", "--data", "digits", "--limit", 5)
    assert done.returncode == 0
    assert "int8: a single look; nothing is recorded about a second one" in done.stdout
    assert "int8, second look" not in done.stdout


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    done = run_cli("evaluate", tmp_path / "model.tflite")
    assert done.returncode == 4
    assert done.stderr.startswith(f"lenet-edge: there is no file {tmp_path / 'model.tflite'};")


def test_a_damaged_file_is_refused_before_the_data_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "damaged.tflite").write_bytes(b"damaged")
    done = run_cli("evaluate", tmp_path / "damaged.tflite", "--data", tmp_path / "no-data")
    assert done.returncode == 4
    assert "damaged.tflite" in done.stderr


def test_a_network_of_cells_is_measured_on_drawn_cells_and_no_more_than_are_used() -> None:
    arguments = ["meter", "--on", "int8", "--limit", "8", "--json"]
    done = CliRunner().invoke(evaluate.command, arguments, catch_exceptions=False)
    document = json.loads(done.stdout)
    assert document["dataset"]["name"] == "printed"
    assert document["dataset"]["count"] == 8
    for score in document["models"][0]["per_class"]:
        assert (score["recall"] is None) == (score["support"] == 0)
    assert " to test" in done.stderr
    assert " to train on" not in done.stderr
