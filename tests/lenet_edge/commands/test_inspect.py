"""``lenet-edge inspect`` verifies bundles and shows the layers of any .tflite file."""

import json
import shutil
from pathlib import Path

from click.testing import CliRunner

from lenet_edge.commands import inspect
from lenet_edge.network.bundle import SHIPPED, write_bundle
from tests.conftest import run_cli
from tests.convert.few_bits import TERNARY, with_few_bits
from tests.convert.networks import MODERN


def test_the_shipped_bundle_is_verified_and_described() -> None:
    done = CliRunner().invoke(inspect.command, ["--json"], catch_exceptions=False)
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/inspection/1"
    assert document["path"] == str(SHIPPED)
    assert document["deployable"]
    assert document["refusal"] is None
    assert document["model"]["parameters"] == 44_426
    assert document["manifest"] == json.loads((SHIPPED / "manifest.json").read_text())


def test_the_tables_show_layers_files_and_accuracies() -> None:
    done = run_cli("inspect")
    assert done.returncode == 0, done.stderr
    assert "all 8 files match the manifest" in done.stdout
    assert "44,426 parameters, 281,640 multiply-accumulates" in done.stdout
    assert "lenet5-int8.tflite" in done.stdout
    assert "the mean of 3 networks; the last was trained on MNIST, preset finish" in done.stdout
    assert "int8: 99.57 % of 10,000 test images, 99.65 % with a second look" in done.stdout
    assert "second look: where the largest logit leads by less than 34 steps" in done.stdout


def test_bits_and_packed_bytes_of_every_layer_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "mixed.tflite"
    path.write_bytes(with_few_bits(MODERN, (8, 4, TERNARY, TERNARY, 4)))
    done = CliRunner().invoke(inspect.command, [str(path), "--json"], catch_exceptions=False)
    packed = json.loads(done.stdout)["packed_weights"]
    assert [row["bits"] for row in packed] == [8, 4, 1.6, 1.6, 4]
    assert [row["bytes"] for row in packed] == [150, 1_200, 6_240, 2_016, 504]
    shown = run_cli("inspect", path).stdout
    assert "10,110 bytes of weights, biases not counted, in C optimised for size" in shown
    assert "6,240" in shown


def test_a_bundle_without_a_second_look_says_so(tmp_path: Path) -> None:
    manifest = json.loads((SHIPPED / "manifest.json").read_text())
    facts = {key: manifest[key] for key in manifest if key not in {"files", "seal", "second_look"}}
    files = {name: (SHIPPED / name).read_bytes() for name in manifest["files"]}
    write_bundle(tmp_path / "older", facts, files)
    done = CliRunner().invoke(inspect.command, [str(tmp_path / "older")], catch_exceptions=False)
    assert "second look: none; this bundle is older than the second look" in done.stdout


def test_a_file_that_is_not_deployable_is_shown_with_the_reason() -> None:
    path = SHIPPED / "lenet5-float32.tflite"
    done = CliRunner().invoke(inspect.command, [str(path), "--json"], catch_exceptions=False)
    document = json.loads(done.stdout)
    assert not document["deployable"]
    assert "float32" in document["refusal"]
    assert document["manifest"] is None
    assert "Not deployable as int8" in run_cli("inspect", path).stdout


def test_a_damaged_bundle_has_its_own_exit_code(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "bundle")
    with (tmp_path / "bundle" / "lenet5.c").open("a") as stream:
        stream.write("/* changed */\n")
    done = run_cli("inspect", tmp_path / "bundle")
    assert done.returncode == 5
    assert "lenet5.c" in done.stderr


def test_a_file_that_is_not_a_model_has_its_own_exit_code(tmp_path: Path) -> None:
    (tmp_path / "model.tflite").write_bytes(b"not a model")
    done = run_cli("inspect", tmp_path / "model.tflite")
    assert done.returncode == 4
    assert len(done.stderr.splitlines()) == 1
