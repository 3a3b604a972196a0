"""``lenet-edge convert`` generates C from any int8 model and never overwrites changes."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from convert.c_engine import Optimize, emit
from convert.packages import PackageKind
from convert.quantized.graph import read_graph
from lenet_edge.commands import convert
from lenet_edge.core.errors import OutputError, UsageError
from lenet_edge.network.bundle import SHIPPED, Bundle
from lenet_edge.pipeline.foreign_step import Converted
from tests.conftest import run_cli
from tests.convert.networks import MODERN
from tests.needs import needs, require


def choices_of(option: str) -> list[str]:
    (found,) = (parameter for parameter in convert.command.params if parameter.name == option)
    return list(found.type.choices)


def test_the_choices_are_those_of_the_converter() -> None:
    assert choices_of("optimize") == list(Optimize)
    assert choices_of("package") == list(PackageKind)


def test_a_tflite_file_becomes_c_with_the_chosen_name(tmp_path: Path) -> None:
    arguments = [str(MODERN), "--c", str(tmp_path), "--c-name", "digits", "--optimize", "size"]
    done = CliRunner().invoke(convert.command, [*arguments, "--json"], catch_exceptions=False)
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/c-engine/1"
    expected = emit(read_graph(MODERN), "digits", Optimize.SIZE)
    assert document["files"] == {name: len(text.encode()) for name, text in expected.items()}
    for name, text in expected.items():
        assert (tmp_path / name).read_text() == text


@pytest.mark.parametrize("package", PackageKind)
def test_files_that_differ_are_only_replaced_by_force(tmp_path: Path, package: str) -> None:
    command = ["convert", SHIPPED, "--c", tmp_path / "out", "--package", package]
    assert run_cli(*command, "--json").returncode == 0
    assert run_cli(*command).returncode == 0, "writing the same files again is allowed"
    (header,) = (tmp_path / "out").rglob("lenet5.h")
    before = header.read_text()
    header.write_text("/* my changes */")
    rejected = run_cli(*command)
    assert rejected.returncode == 6
    assert "lenet5.h exists and differs; use --force" in rejected.stderr
    assert header.read_text() == "/* my changes */"
    assert run_cli(*command, "--force").returncode == 0
    assert header.read_text() == before


def test_a_tflite_file_of_another_tool_becomes_a_bundle(tmp_path: Path) -> None:
    require("ai_edge_litert", "cc", "sklearn")
    out = ("--out", tmp_path / "mine", "--bundle-name", "my digits")
    done = run_cli("convert", MODERN, *out, "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert {"exact", "native", "native-portable"} <= set(document["equal"])
    assert document["verdict"] == "pass"
    assert Bundle.open(tmp_path / "mine").name == "my digits"


@pytest.mark.parametrize("text", ["", " ", "two\nlines"])
def test_a_name_that_cannot_be_shown_in_a_line_is_refused(text: str) -> None:
    done = run_cli("convert", MODERN, "--bundle-name", text)
    assert done.returncode == 2
    assert "--bundle-name is a name" in done.stderr


@pytest.mark.parametrize(
    ("equal", "problems", "verdict"),
    [
        (
            ("exact", "native", "tflm"),
            (),
            "Verdict: PASS (native, tflm give the same bits as exact on 100 pictures of digits; "
            "1 not compared; accuracy not measured).",
        ),
        (
            ("exact",),
            ("int8 is worse",),
            "Verdict: NOT JUDGED (no other form of the network runs here). 1 warning above.",
        ),
    ],
)
def test_another_tools_network_ends_with_what_is_next_and_a_verdict_on_what_was_compared(
    equal: tuple[str, ...],
    problems: tuple[str, ...],
    verdict: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    missing = ("native-portable: there is no compiler",)
    converted = Converted((), problems, (), equal, missing, "100 pictures of digits", False)
    convert.show_converted(Path("mine"), converted, as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == verdict
    assert any(line.startswith("  lenet-edge convert mine --c") for line in lines[:-1])
    assert "Not compared: native-portable: there is no compiler" in lines


@pytest.mark.parametrize("text", ["1", "2,1"])
def test_an_input_range_is_a_lower_and_a_higher_number(text: str) -> None:
    done = run_cli("convert", MODERN, "--input-range", text)
    assert done.returncode == 2
    assert "--input-range" in done.stderr


def test_a_name_that_c_does_not_allow_is_one_clear_line(tmp_path: Path) -> None:
    done = run_cli("convert", MODERN, "--c", tmp_path / "out", "--c-name", "my-model")
    assert done.returncode == 2
    assert "is not a C identifier" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("bundle", "way"), [("modern", "INK"), ("meter", "CELLS")])
def test_a_bundle_becomes_c_that_reads_whole_frames(bundle: str, way: str, tmp_path: Path) -> None:
    arguments = [str(SHIPPED.with_name(bundle)), "--c", str(tmp_path), "--reader"]
    done = CliRunner().invoke(convert.command, arguments, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    written = {path.name for path in tmp_path.iterdir()}
    assert written == {"lenet5.h", "lenet5.c", "lenet5_reader.h", "lenet5_reader.c"}
    for stem in ("lenet5", "lenet5_reader"):
        assert f"  cc -O3 -c {tmp_path}/{stem}.c -o {tmp_path}/{stem}.o\n" in done.stdout
    assert f"/* {way}: " in (tmp_path / "lenet5_reader.c").read_text()


def test_options_of_bundles_are_refused_where_only_c_is_written(tmp_path: Path) -> None:
    arguments = [str(MODERN), "--c", str(tmp_path), "--labels", "a,b", "--data", "digits"]
    done = CliRunner().invoke(convert.command, arguments)
    assert str(done.exception).endswith("leave out --data, --labels")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("model", "options", "says"),
    [
        (MODERN, ("--package", "arduino"), "without --c FOLDER, a bundle is written: leave out"),
        (SHIPPED, ("--input-range", "0,1"), "says its range itself: leave out --input-range"),
        (MODERN, ("--input-range", "0,1"), "is int8, and says itself what black and white"),
    ],
)
def test_options_without_effect_on_a_bundle_are_refused(
    model: Path, options: tuple[str, ...], says: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = CliRunner().invoke(convert.command, [str(model), "--out", str(out), *options])
    assert isinstance(done.exception, UsageError)
    assert says in str(done.exception)
    assert not out.exists()


def test_only_a_bundle_has_a_reader_of_frames(tmp_path: Path) -> None:
    arguments = [str(MODERN), "--c", str(tmp_path / "c"), "--reader"]
    done = CliRunner().invoke(convert.command, arguments)
    assert isinstance(done.exception, UsageError)
    assert "--reader needs a" in str(done.exception)
    assert not (tmp_path / "c").exists()


@needs("clang", "wasm-ld")
def test_a_page_for_browsers_replaces_nothing_unasked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = [str(SHIPPED), "--web", str(tmp_path / "pad.html")]
    done = CliRunner().invoke(convert.command, arguments, catch_exceptions=False)
    assert done.stdout.startswith(f"Wrote {tmp_path}/pad.html. Open it")
    assert "Draw a digit" in (tmp_path / "pad.html").read_text()
    monkeypatch.setattr("convert.web_page.web_page", lambda bundle: "another page")
    done = CliRunner().invoke(convert.command, arguments)
    assert isinstance(done.exception, OutputError)
    CliRunner().invoke(convert.command, [*arguments, "--force"], catch_exceptions=False)
    assert (tmp_path / "pad.html").read_text() == "another page"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ((MODERN, "--web", "pad.html"), "--web needs a bundle"),
        ((MODERN, "--reader", "--c", "c"), "--reader needs a bundle, and "),
        (("handwriting", "--reader"), "--reader needs --c FOLDER"),
        ((SHIPPED, "--web", "pad.html", "--c", "out"), "a page only, without any data: leave out"),
        ((SHIPPED.with_name("meter"), "--web", "pad.html"), "reads cells"),
    ],
)
def test_a_page_needs_a_bundle_for_handwriting(given: tuple[object, ...], says: str) -> None:
    done = CliRunner().invoke(convert.command, [str(argument) for argument in given])
    assert isinstance(done.exception, UsageError)
    assert says in str(done.exception)
