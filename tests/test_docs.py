"""README and the documentation: short, complete, linked, and true as it is written there."""

import doctest
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import click
import pytest

from tests.needs import require

require("live")

from device.reading.template import load_template
from device.service.fleet_file import load_fleet
from device.settings.settings import Settings
from lenet_edge.cli import COMMANDS, group
from lenet_edge.core.errors import LenetEdgeError
from lenet_edge.network.bundle import SHIPPED
from lenet_edge.sweep.sweep_spec import load_spec
from scripts.docs.adopted import with_links_for
from scripts.docs.commands import all_commands
from scripts.docs.drawing_pad import MARK, PAD, with_pad_link
from scripts.docs.markdown import prose, table
from scripts.docs.offline import remote_addresses
from scripts.docs.pages import generated_pages
from scripts.docs.pictures import SCENE, scene
from scripts.docs.size_plot import PAGE, PLOT, our_points, size_plot
from tests.conftest import REPOSITORY, Build
from tests.documents import (
    DOCS,
    Block,
    Command,
    anchors,
    blocks,
    commands,
    lenet_edge_lines,
    links,
    name_of,
    spans,
    written_documents,
)
from tests.test_rooms import FLOORS

DOCUMENTS = written_documents()
README = (REPOSITORY / "README.md").read_text()
BUNDLE = Path("build", "lenet5-modern")
TRAINING = "lenet-edge build"

# What a command or an example needs beyond the base packages, as tests/needs.py names it.
NEEDS = {
    r"lenet-edge (build|train)\b|import keras|mine\.keras": ("train",),
    r"lenet-edge flash --board": ("arm-none-eabi-gcc", "newlib", "qemu-system-arm"),
    r"lenet-edge .*--on native": ("cc",),
    r"lenet-edge (evaluate|parity)|load_digits": ("sklearn",),
    r"lenet-edge (read|run|evaluate|parity)|Reader|TflitePredictor": ("engine",),
    r"^cc ": ("cc",),
}


each_document = pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)


def test_the_readme_is_short_and_shows_the_two_commands_on_its_first_screen() -> None:
    assert len(README.splitlines()) <= 120
    first_screen = "\n".join(README.splitlines()[:25])
    assert "$ make " in first_screen
    assert "$ make test" in first_screen
    assert "$ lenet-edge run" in first_screen


def test_every_command_is_in_the_readme_or_in_a_page_that_people_wrote() -> None:
    written = "\n".join(path.read_text() for path in DOCUMENTS)
    missing = [
        context.command_path
        for context in all_commands()
        if not re.search(rf"{context.command_path}\b", written)
        and not re.search(rf"`{context.command_path.partition(' ')[2]}\b", written)
    ]
    assert not missing


def test_the_table_of_the_readme_has_every_command_and_no_other() -> None:
    table = README.partition("## What it does")[2].partition("\n\n## ")[0]
    rows = re.findall(r"^\| (`[^|]*) \|", table, re.MULTILINE)
    named = [name for row in rows for name in re.findall(r"`(?:lenet-edge )?([\w-]+)`", row)]
    assert sorted(named) == sorted(COMMANDS)


@pytest.mark.parametrize("part", ["make", "embed", "train", "contribute"])
def test_the_first_page_of_a_part_leads_to_all_of_its_pages(part: str) -> None:
    first, *others = sorted(
        (REPOSITORY / "docs" / part).glob("*.md"), key=lambda page: page.name != "index.md"
    )
    linked = {link.partition("#")[0] for link in links(first.read_text())}
    assert {page.name for page in others} <= linked


def test_the_architecture_has_every_room_on_its_floor() -> None:
    text = (REPOSITORY / "ARCHITECTURE.md").read_text()
    table = re.findall(r"^\| (\d+) \| `([\w/]+)` \|", text, re.MULTILINE)
    shown = sorted((int(floor), room.replace("/", ".")) for floor, room in table)
    plan = [(floor, room) for floor, rooms in enumerate(FLOORS) for room in rooms]
    assert shown == sorted([*plan, (len(FLOORS), "lenet_edge")])


@each_document
def test_every_link_leads_somewhere(path: Path) -> None:
    for link in links(path.read_text()):
        target, _, anchor = link.partition("#")
        linked = Path(os.path.normpath(path.parent / target)) if target else path
        text = _text_of(linked)
        assert text is not None, f"{link}: there is no {name_of(linked)}"
        assert not anchor or anchor in anchors(text), f"{link}: there is no such heading"


@pytest.mark.parametrize(
    "page",
    [
        '<img src="https://example.org/a.png">',
        '<img srcset="a.png 1x, https://example.org/b.png 2x">',
        '<script src="//example.org/a.js"></script>',
        '<link rel="stylesheet" href="https://example.org/a.css">',
        '<link rel="preconnect" href="https://example.org">',
        "<style>@import 'https://example.org/a.css';</style>",
        '<p style="background: url(https://example.org/a.png)">',
        '<pre class="mermaid">',
    ],
)
def test_a_page_that_loads_something_from_the_internet_is_found(page: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(f"<html>{page}</html>")
    assert len(remote_addresses(tmp_path)) == 1


def test_a_link_that_a_reader_may_click_is_no_load(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<a href="https://example.org">there</a><link rel="next" href="https://example.org/b">'
        '<img src="a.png"><img src="data:image/png;base64,ab//cd">'
        "<style>p { background: url(b.png) }</style>"
    )
    assert remote_addresses(tmp_path) == []


def test_a_style_sheet_that_loads_a_font_from_the_internet_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("@font-face { src: url('https://example.org/a.woff2') }")
    assert remote_addresses(tmp_path) == ["a.css: https://example.org/a.woff2"]


def test_the_plot_of_sizes_shows_the_networks_of_its_page() -> None:
    page = (DOCS / PAGE).read_text()
    single, second = our_points(page)
    assert [point.name for point in single] == ["8", "4", "mixed"]
    assert [point.size for point in single] == [point.size for point in second]
    assert all(point.size > 20_000 for point in single[:2])
    assert all(99 < a.accuracy < b.accuracy < 99.7 for a, b in zip(single, second, strict=True))
    assert size_plot(page).count('class="single"') == 1 + len(single)


def test_a_page_without_a_drawing_pad_says_so() -> None:
    pages = [path for path in DOCUMENTS if MARK in path.read_text()]
    assert [path.parent for path in pages] == [(DOCS / PAD).parent]
    text = pages[0].read_text()
    assert "(pad.html)" in with_pad_link(text, is_there=True)
    assert "clang or lld was missing" in with_pad_link(text, is_there=False)
    assert "(pad.html)" not in with_pad_link(text, is_there=False)


def test_help_becomes_markdown_that_shows_it_as_it_is() -> None:
    assert prose("DIR/<label>/*.png  [default: A_B]") == (
        r"DIR/&lt;label>/\*.png \[default: A\_B\]"
    )
    assert table(("a",), [("`x|y` or z|",)]).endswith("\n| `x|y` or z\\| |")


def test_links_of_a_file_from_elsewhere_lead_to_the_pages_of_the_documentation() -> None:
    text = "[form](READING.md#x) [board](../docs/embed/index.md) [code](reading/result.py) [a](#b)"
    assert with_links_for("reference/changelog.md", text, "device/NEWS.md") == (
        "[form](reading.md#x) [board](../embed/index.md) code [a](#b)"
    )


def _text_of(path: Path) -> str | None:
    """Return the text of a document, written or generated; empty for other files."""
    if path.is_relative_to(DOCS):
        page = path.relative_to(DOCS).as_posix()
        if page in generated_pages():
            return generated_pages()[page]
        if page == f"assets/{SCENE}" or page.startswith("assets/stages/"):
            return ""  # Made by the reader when the documentation is built.
        if page == PLOT:
            return ""  # Drawn of a page's tables, likewise.
        if page == "learn/lenet5.md":
            return ""  # Made of the tutorial, which has tests of its own.
    if not path.exists():
        return None
    return path.read_text() if path.suffix == ".md" else ""


@each_document
def test_every_file_that_is_named_exists(path: Path) -> None:
    """Only whole paths count: a capital word in one, such as NAME, stands for something else."""
    text = path.read_text()
    shown = [word for b in blocks(text) if b.kind == "text" for word in b.text.split()]
    whole = r"(lenet_edge|convert|device|tests|benchmarks|scripts|docs)(/[a-z0-9_.*-]+)+/?"
    named = [name for name in [*spans(text), *shown] if re.fullmatch(whole, name)]
    assert not [name for name in named if not any(REPOSITORY.glob(name))]


@each_document
def test_every_command_line_names_commands_and_options_that_exist(path: Path) -> None:
    text = path.read_text()
    for block in blocks(text):
        for line in lenet_edge_lines(block):
            _check_line(shlex.split(line, comments=True))
    for span in spans(text):
        if span.startswith("lenet-edge "):
            _check_names(span.split()[1:])


def test_every_example_in_the_help_of_commands_is_accepted() -> None:
    for block in blocks(generated_pages()["reference/commands.md"]):
        for line in lenet_edge_lines(block):
            if "[OPTIONS]" not in line and " COMMAND" not in line:
                _check_line(shlex.split(line, comments=True))


def _find_command(words: list[str]) -> tuple[click.Context, list[str]]:
    """Return the command that words name, and the words that are left for it."""
    context = click.Context(group, info_name="lenet-edge")
    while isinstance(context.command, click.Group) and words and not words[0].startswith("-"):
        command = context.command.get_command(context, words[0])
        assert command is not None, f"{context.command_path} has no command {words[0]}"
        context, words = click.Context(command, context, words[0]), words[1:]
    return context, words


def _check_line(words: list[str]) -> None:
    context, rest = _find_command(words)
    values, _, _ = context.command.make_parser(context).parse_args(args=list(rest))
    for parameter in context.command.get_params(context):
        given = values.get(parameter.name)
        for value in given if isinstance(given, list) else [given]:
            # Only these types have a closed set of values; a path need not exist here.
            if isinstance(parameter.type, click.Choice | click.IntRange) and isinstance(value, str):
                parameter.type(value, parameter, context)


def _check_names(words: list[str]) -> None:
    context, rest = _find_command([word for word in words if word != "..."])
    known = [
        name for p in context.command.get_params(context) for name in (*p.opts, *p.secondary_opts)
    ]
    unknown = [word for word in rest if word.startswith("-") and word.split("=")[0] not in known]
    assert not unknown, f"{context.command_path} has no option {', '.join(unknown)}"


def _pages_to_work_through() -> list[Any]:
    """Return every document, those on which a network is trained marked as slow."""
    return [
        pytest.param(
            path,
            marks=[pytest.mark.slow]
            if f"$ {TRAINING}\n" in (text := path.read_text()) or ">>> import keras" in text
            else [],
        )
        for path in DOCUMENTS
    ]


@pytest.mark.parametrize("path", _pages_to_work_through(), ids=name_of)
def test_everything_on_a_page_works_in_its_order(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in _environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    page = _Page(request)
    for block in blocks(path.read_text()):
        page.work_through(block)


def _environment(folder: Path) -> dict[str, str]:
    """Return variables that make ``lenet-edge`` this one, and keep its files in ``folder``."""
    program = folder / "bin" / "lenet-edge"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m lenet_edge "$@"\n')
    program.chmod(0o755)
    return {
        "PATH": os.pathsep.join([str(program.parent), os.environ["PATH"]]),
        "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *filter(None, sys.path)]),
        "LENET_EDGE_DATA": "digits",
        "XDG_STATE_HOME": str(folder / "state"),
        "COLUMNS": "120",
    }


class _Page:
    """Works through the blocks of one page, in the current folder."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self._request = request
        self._names: dict[str, Any] = {}
        self._prepared = False

    def work_through(self, block: Block) -> None:
        """Write, run or check a block, as its kind and title ask for."""
        if block.title:
            Path(block.title).write_text(block.text)
        if block.kind == "console":
            for command in commands(block):
                self._run(command)
        elif block.kind == "python":
            self._run_examples(block.text)
        elif block.kind == "toml":
            _check_settings(block.text)
        elif block.kind == "json":
            json.loads(block.text)
        else:
            assert block.kind in {"text", "c"}, f"no test looks at blocks of {block.kind}"

    def _run(self, command: Command) -> None:
        if command.line.split()[0] == "make":
            _check_target(command.line)
            return
        _require(command.line)
        self._prepare()
        if command.line == TRAINING:
            self._build()
            return
        done = subprocess.run(
            ["bash", "-c", command.line], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command.line}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        if command.output:
            _compare(command, done.stdout)

    def _run_examples(self, text: str) -> None:
        if ">>>" not in text:
            compile(text, "example", "exec")
            return
        _require(text)
        self._prepare()
        test = doctest.DocTestParser().get_doctest(text, self._names, "page", None, 0)
        report: list[str] = []
        failed = doctest.DocTestRunner().run(test, out=report.append, clear_globs=False).failed
        self._names = test.globs
        assert failed == 0, "".join(report)

    def _prepare(self) -> None:
        """Lay out what pages take for granted: a picture, and the bundle that 'make' builds."""
        if not self._prepared:
            Path(SCENE).write_bytes(scene())
            shutil.copytree(SHIPPED, BUNDLE)
            self._prepared = True

    def _build(self) -> None:
        """Take what the command built for other tests, which is the same."""
        build: Build = self._request.getfixturevalue("build")
        shutil.rmtree(BUNDLE)
        shutil.copytree(build("modern"), BUNDLE)


def _require(text: str) -> None:
    """Skip the page if something that a command or an example needs is not here."""
    for pattern, names in NEEDS.items():
        if re.search(pattern, text):
            require(*names)


def _check_target(line: str) -> None:
    """Check that a target of the Makefile exists, without making it."""
    done = subprocess.run(
        [*shlex.split(line), "--dry-run"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def _compare(command: Command, output: str) -> None:
    same = doctest.OutputChecker().check_output(
        command.output.rstrip() + "\n", output.rstrip() + "\n", doctest.ELLIPSIS
    )
    assert same, f"{command.line} prints\n{output}\nnot\n{command.output}"


def _check_settings(text: str) -> None:
    """Check that a block of TOML is a template, a fleet, a sweep, or settings of allowed values."""
    try:
        if "[[field]]" in text:
            load_template(Path("form.toml"))
        elif "[search]" in text:
            load_spec(Path("sweep.toml"))
        elif "machines = [" in text:
            if keys := tomllib.loads(text).get("trusted_keys"):
                Path(keys).touch()
            load_fleet(Path("fleet.toml"))
        else:
            Settings().changed(tomllib.loads(text))
    except LenetEdgeError as error:
        pytest.fail(f"{error}\n{text}")
