"""A bundle is opened only if it is complete, unaltered and of a known schema."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from lenet_edge.cli import group
from lenet_edge.core.errors import BundleError, LenetEdgeError, ModelError, OutputError
from lenet_edge.network.bundle import SHIPPED_BUNDLES, Bundle, check_replaceable, write_bundle
from tests.fuzzing import fuzz


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    facts = {"name": "tiny", "labels": ["a", "b"]}
    write_bundle(folder, facts, {"model.bin": b"\x00\x01", "report/page.md": "text"})
    return folder


def test_a_written_bundle_can_be_opened(bundle: Path) -> None:
    opened = Bundle.open(bundle)
    assert opened.labels == ("a", "b")
    assert opened.path("model.bin").read_bytes() == b"\x00\x01"
    assert opened.path("report/page.md").read_text() == "text"


def test_equal_content_gives_equal_manifests(bundle: Path, tmp_path: Path) -> None:
    facts = {"name": "tiny", "labels": ["a", "b"]}
    again = tmp_path / "again"
    write_bundle(again, facts, {"report/page.md": "text", "model.bin": b"\x00\x01"})
    assert (again / "manifest.json").read_bytes() == (bundle / "manifest.json").read_bytes()


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"\x00\x02", "was altered"), (b"\x00", "has 1 bytes instead of 2")],
)
def test_an_altered_or_truncated_file_is_refused(
    bundle: Path, content: bytes, message: str
) -> None:
    (bundle / "model.bin").write_bytes(content)
    with pytest.raises(BundleError, match=message):
        Bundle.open(bundle)


def test_a_missing_file_is_refused(bundle: Path) -> None:
    (bundle / "model.bin").unlink()
    with pytest.raises(BundleError, match=r"model\.bin.*cannot be read"):
        Bundle.open(bundle)


def test_an_edited_manifest_is_refused(bundle: Path) -> None:
    path = bundle / "manifest.json"
    path.write_text(path.read_text().replace('"tiny"', '"better"'))
    with pytest.raises(BundleError, match="seal"):
        Bundle.open(bundle)


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"schema": "lenet-edge/bundle/2"}'])
def test_a_damaged_or_newer_manifest_is_refused(bundle: Path, content: str) -> None:
    (bundle / "manifest.json").write_text(content)
    with pytest.raises(BundleError, match=r"manifest\.json"):
        Bundle.open(bundle)


def test_a_file_outside_the_bundle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    write_bundle(tmp_path / "evil", {"name": "evil", "labels": []}, {"../secret": "x"})
    with pytest.raises(BundleError, match="outside the bundle"):
        Bundle.open(tmp_path / "evil")


def test_a_folder_without_a_bundle_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"is not a bundle.*lenet-edge bundles"):
        Bundle.open(tmp_path)


def test_a_name_of_no_bundle_says_which_names_there_are() -> None:
    with pytest.raises(BundleError, match=r"there is no bundle nosuch.*'lenet-edge bundles' lists"):
        Bundle.open(Path("nosuch"))


def test_a_missing_file_of_a_model_is_not_called_a_bundle() -> None:
    with pytest.raises(ModelError, match=r"there is no file nosuch\.keras"):
        Bundle.open(Path("nosuch.keras"))


@pytest.mark.parametrize(
    ("name", "code"), [("nosuch", BundleError.exit_code), ("nosuch.npz", ModelError.exit_code)]
)
@pytest.mark.parametrize(
    "words",
    [("inspect",), ("evaluate",), ("convert",), ("convert", "--c", "x"), ("parity",)],
)
def test_what_is_missing_is_the_same_error_for_every_command(
    words: tuple[str, ...], name: str, code: int
) -> None:
    done = CliRunner().invoke(group, [words[0], name, *words[1:]])
    assert isinstance(done.exception, LenetEdgeError)
    assert done.exception.exit_code == code
    assert str(done.exception).startswith("there is no ")


def test_a_file_that_the_manifest_lacks_is_named_with_those_it_has(bundle: Path) -> None:
    with pytest.raises(BundleError, match=r"has no missing\.bin; it has model\.bin"):
        Bundle.open(bundle).path("missing.bin")


def test_only_a_bundle_an_empty_or_an_absent_folder_is_replaced(
    bundle: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (bundle, tmp_path / "empty", tmp_path / "absent"):
        check_replaceable(folder, force=False)
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "to-mother.txt").touch()
    with pytest.raises(OutputError, match=r"to-mother\.txt"):
        check_replaceable(tmp_path / "letters", force=False)
    check_replaceable(tmp_path / "letters", force=True)


def test_a_bundle_with_a_foreign_file_is_not_replaced(bundle: Path) -> None:
    (bundle / "my-notes.txt").touch()
    with pytest.raises(OutputError, match=r"my-notes\.txt"):
        check_replaceable(bundle, force=False)


def test_the_shipped_bundle_is_complete() -> None:
    shipped = Bundle.open()
    assert shipped.manifest["dataset"]["name"] == "mnist"
    assert shipped.manifest["preset"] == "finish"
    assert shipped.manifest["metrics"]["int8"]["accuracy"] >= 0.994


def test_each_shipped_bundle_has_a_name_of_its_own() -> None:
    names = {name: Bundle.open(folder).name for name, folder in SHIPPED_BUNDLES.items()}
    assert names == {"handwriting": "lenet5-modern", "meter": "meter"}


def test_the_manifest_records_how_a_bundle_was_built(modern: Path) -> None:
    manifest = Bundle.open(modern).manifest
    assert manifest["command"].startswith("lenet-edge build --data digits")
    assert manifest["seed"] == 0
    assert manifest["dataset"]["name"] == "digits"
    assert manifest["dataset"]["hashes"]
    assert manifest["versions"]["tensorflow"]
    assert manifest["quantization"]["input"]["zero_point"] == -128
    assert manifest["input"]["quantized"] == "int8 = pixel - 128"


@pytest.mark.parametrize("command", ["inspect", "evaluate"])
def test_every_command_that_reads_a_bundle_refuses_a_tampered_one(
    modern: Path, tmp_path: Path, command: str
) -> None:
    from tests.conftest import run_cli

    copy = tmp_path / "copy"
    shutil.copytree(modern, copy)
    path = copy / "lenet5-int8.tflite"
    path.write_bytes(path.read_bytes()[:-1] + b"\x7f")
    done = run_cli(command, copy, "--json")
    assert done.returncode == 5
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "lenet5-int8.tflite" in done.stderr


def test_inspect_shows_layers_parameters_and_macs(modern: Path, classic: Path) -> None:
    from tests.conftest import run_cli

    for folder, parameters in ((modern, 44_426), (classic, 61_706)):
        done = run_cli("inspect", folder, "--json")
        assert done.returncode == 0, done.stderr
        document = json.loads(done.stdout)
        assert document["schema"] == "lenet-edge/inspection/1"
        assert document["model"]["parameters"] == parameters
    assert json.loads(run_cli("inspect", modern, "--json").stdout)["model"]["macs"] == 281_640


def reseal(folder: Path, **changes: object) -> None:
    """Change a manifest as one who knows how its seal is made."""
    path = folder / "manifest.json"
    manifest = {**json.loads(path.read_text()), **changes}
    del manifest["seal"]
    canonical = json.dumps(manifest, sort_keys=True).encode()
    path.write_text(json.dumps({**manifest, "seal": hashlib.sha256(canonical).hexdigest()}))


FACTS = {"bytes": 2, "sha256": "0" * 64}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"files": None}, "no usable 'files'"),
        ({"files": {"model.bin": 2}}, "no usable 'files'"),
        ({"files": {"model.bin": {"bytes": 2}}}, "no usable 'files'"),
        ({"files": {"model.bin": {"bytes": "2", "sha256": ""}}}, "no usable 'files'"),
        ({"files": {"../model.bin": FACTS}}, "outside the bundle"),
        ({"files": {"/etc/passwd": FACTS}}, "outside the bundle"),
        ({"files": {"": FACTS}}, "outside the bundle"),
        ({"files": {"a\0b": FACTS}}, "outside the bundle"),
        ({"files": {"report": FACTS}}, "is not a file"),
        ({"files": {"x" * 5000: FACTS}}, "cannot be read"),
        ({"name": 7}, "no usable 'name'"),
        ({"labels": "ab"}, "no usable 'labels'"),
        ({"labels": [1]}, "no usable 'labels'"),
    ],
)
def test_a_manifest_of_another_form_is_refused(
    bundle: Path, changes: dict[str, object], message: str
) -> None:
    reseal(bundle, **changes)
    with pytest.raises(BundleError, match=message):
        Bundle.open(bundle)


@pytest.mark.parametrize("part", ["name", "labels"])
def test_what_a_manifest_lacks_is_named_where_it_is_needed(tmp_path: Path, part: str) -> None:
    write_bundle(tmp_path / "b", {}, {"model.bin": b"1"})
    with pytest.raises(BundleError, match=f"has no '{part}'"):
        getattr(Bundle.open(tmp_path / "b"), part)


def test_a_resealed_manifest_is_opened(bundle: Path) -> None:
    reseal(bundle, name="renamed")
    assert Bundle.open(bundle).name == "renamed"


@pytest.mark.parametrize("content", [b"[" * 100_000, b"\xff\xfe", b" " * ((1 << 24) + 1)])
def test_a_manifest_that_is_no_json_or_too_large_is_refused(bundle: Path, content: bytes) -> None:
    (bundle / "manifest.json").write_bytes(content)
    with pytest.raises(BundleError, match=r"manifest\.json is damaged"):
        Bundle.open(bundle)


def test_a_damaged_manifest_is_opened_or_refused() -> None:
    outcome = fuzz("manifest", 400)
    assert outcome.failures == []
    assert 0 < outcome.accepted < 200
