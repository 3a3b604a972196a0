"""``lenet-edge evaluate``: bundles, files and chosen forms, as tables and as JSON."""

import json

import pytest

from lenet_edge.network.bundle import INT8_FILE, SHIPPED, Bundle
from tests.conftest import run_cli
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
    assert names(SHIPPED, "--on", "int8-reference", "--on", "exact") == ["int8-reference", "exact"]


def test_a_tflite_file_is_evaluated_alone() -> None:
    assert names(SHIPPED / INT8_FILE) == ["int8"]


@pytest.mark.slow
def test_a_trained_model_is_evaluated_as_float_and_quantisation_aware() -> None:
    require("train")
    assert names(SHIPPED / "model.npz") == ["float", "qat"]


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
