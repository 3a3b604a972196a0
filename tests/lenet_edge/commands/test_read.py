"""``lenet-edge read``: digits in pictures, folders and videos."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from click.testing import CliRunner, Result
from PIL import Image

from device.demo.scenes import make_scene
from lenet_edge.cli import group
from lenet_edge.core.errors import (
    BundleError,
    FrameError,
    LenetEdgeError,
    UsageError,
    VerdictError,
)
from lenet_edge.data.printed_displays import draw_display
from tests.device.reading.cells.rows import row
from tests.device.reading.pages import cells, page, scribble_out, strokes
from tests.needs import needs

pytestmark = needs("engine")


FULL = Path("/dev/full")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [*map(str, arguments)])


def picture(folder: Path, name: str, text: str = "2357") -> Path:
    cv2.imwrite(str(folder / name), page(text))
    return folder / name


def test_the_text_is_printed(bundle: Path, tmp_path: Path) -> None:
    done = run("read", picture(tmp_path, "a.png"), "--bundle", bundle)
    assert done.stdout == "2357\n"


def test_a_number_that_is_cut_off_is_read_with_a_note(bundle: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.png"
    cv2.imwrite(str(path), page("2357")[:, 60:])
    done = run("read", path, "--bundle", bundle)
    assert done.stdout.endswith("357\n")
    assert f"{done.stdout.strip()} is cut off at the left edge" in done.stderr
    (line,) = json.loads(run("read", path, "--json", "--bundle", bundle).stdout)["lines"]
    assert line["cut_off"] == ["left"]


def test_a_number_that_may_lack_a_digit_is_read_with_a_note(tmp_path: Path) -> None:
    paper, path = page("2357"), tmp_path / "page.png"
    cv2.imwrite(str(path), paper)
    (line,) = json.loads(run("read", path, "--json").stdout)["lines"]
    scribble_out(paper, tuple(line["digits"][1]["box"]))
    cv2.imwrite(str(path), paper)
    done = run("read", path)
    assert done.stdout == "257\n"
    assert "257 may lack digits: a shape was not read between its digits" in done.stderr


def test_json_is_one_object_per_picture(bundle: Path, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        picture(tmp_path, name)
    done = run("read", tmp_path, "--json", "--bundle", bundle, "--jobs", 1)
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(r["source"]).name for r in readings] == ["a.png", "b.png"]
    assert all(r["lines"][0]["text"] == "2357" for r in readings)


def test_a_corrupt_picture_among_many_is_reported_and_the_others_are_read(
    bundle: Path, tmp_path: Path
) -> None:
    for number in range(9):
        picture(tmp_path, f"{number}.png")
    (tmp_path / "4.png").write_bytes(b"broken")
    done = run("read", tmp_path, "--bundle", bundle, "--jobs", 2)
    lines = done.stdout.splitlines()
    assert [line.split("/")[-1] for line in lines] == [f"{n}.png: 2357" for n in range(9) if n != 4]
    assert isinstance(done.exception, FrameError)
    assert "4.png" in done.stderr


def test_overlay_and_stages_are_written(bundle: Path, tmp_path: Path) -> None:
    source, seen, stages = picture(tmp_path, "a.png"), tmp_path / "seen.png", tmp_path / "stages"
    done = run("read", source, "--bundle", bundle, "--overlay", seen, "--debug", stages)
    assert done.exit_code == 0
    assert cv2.imread(str(seen)).shape == (240, 480, 3)
    assert len(list(stages.iterdir())) == 7


def test_several_overlays_go_to_a_folder(bundle: Path, tmp_path: Path) -> None:
    sources = [picture(tmp_path, name) for name in ("a.png", "b.png")]
    run("read", *sources, "--bundle", bundle, "--overlay", tmp_path / "out")
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["a.png", "b.png"]


def test_a_video_is_read_frame_by_frame(bundle: Path, tmp_path: Path) -> None:
    film = cv2.VideoWriter(
        str(tmp_path / "film.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 10, (480, 240)
    )
    if not film.isOpened():
        pytest.skip("this OpenCV writes no video")
    for _ in range(3):
        film.write(cv2.cvtColor(page(), cv2.COLOR_GRAY2BGR))
    film.release()
    done = run("read", tmp_path / "film.avi", "--json", "--bundle", bundle)
    assert [json.loads(line)["frame"] for line in done.stdout.splitlines()] == [0, 1, 2]


def test_what_else_is_in_a_folder_is_named(bundle: Path, tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    (tmp_path / "notes.txt").write_text("no picture")
    done = run("read", tmp_path, "--bundle", bundle)
    assert done.stdout == f"{tmp_path}/a.png: 2357\n"
    assert "not read: 1 other file (.txt)" in done.stderr


def test_pages_are_numbered(bundle: Path, tmp_path: Path) -> None:
    pages = [Image.fromarray(page(text)) for text in ("12", "345")]
    pages[0].save(tmp_path / "form.pdf", save_all=True, append_images=pages[1:])
    done = run("read", tmp_path / "form.pdf", "--bundle", bundle)
    assert done.stdout.splitlines() == [
        f"{tmp_path}/form.pdf, page 1: 12",
        f"{tmp_path}/form.pdf, page 2: 345",
    ]


def test_one_region_is_read_with_boxes_in_the_picture(bundle: Path, tmp_path: Path) -> None:
    path = tmp_path / "two.png"
    cv2.imwrite(str(path), np.hstack([page("12"), page("345")]))
    done = run("read", path, "--region", "50%,0%,50%,100%", "--json", "--bundle", bundle)
    (line,) = json.loads(done.stdout)["lines"]
    assert line["text"] == "345"
    assert line["box"][0] > 480


def test_a_number_of_digits_is_looked_for(bundle: Path, tmp_path: Path) -> None:
    path = tmp_path / "two.png"
    cv2.imwrite(str(path), np.vstack([page("12"), page("345")]))
    assert run("read", path, "--bundle", bundle).stdout == "12\n345\n"
    assert run("read", path, "--digits", 3, "--bundle", bundle).stdout == "345\n"


def test_a_number_of_digits_that_is_not_found_is_said(bundle: Path, tmp_path: Path) -> None:
    done = run("read", picture(tmp_path, "a.png"), "--digits", 6, "--bundle", bundle)
    assert done.stdout == ""
    assert isinstance(done.exception, VerdictError)
    assert "a.png: no line of 6 digits was found" in str(done.exception)
    assert str(done.exception).endswith("read instead: 2357")
    assert run("read", tmp_path / "a.png", "--digits", 4, "--bundle", bundle).stdout == "2357\n"


def test_a_picture_without_the_number_of_digits_does_not_keep_others_from_being_read(
    bundle: Path, tmp_path: Path
) -> None:
    other, right = picture(tmp_path, "a.png"), picture(tmp_path, "b.png", "234567")
    done = run("read", other, right, "--digits", 6, "--bundle", bundle)
    assert done.stdout == f"{right}: 234567\n"
    assert f"{other}: no line of 6 digits was found" in done.stderr
    assert str(done.exception) == "1 was not read as asked, as listed above; all others were"
    done = run("read", other, right, "--digits", 6, "--bundle", bundle, "--json")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["valid"] for each in told] == [False, True]
    assert isinstance(done.exception, VerdictError)


def test_a_cell_that_is_not_read_is_a_gap(bundle: Path, tmp_path: Path) -> None:
    path = tmp_path / "cells.png"
    cv2.imwrite(str(path), cells(0, None, 2, 3))
    options = ("read", path, "--cells", "--digits", 4, "--bundle", bundle)
    done = run(*options)
    assert done.stdout == "0?23\n"
    assert "1 of 4 cells were not read" in done.stderr
    assert json.loads(run(*options, "--json").stdout)["lines"][0]["text"] == "0?23"


@needs("engine")
def test_rows_of_a_grid_in_which_nothing_is_read_keep_their_place(
    bundle: Path, tmp_path: Path
) -> None:
    path, readings = tmp_path / "grid.png", tmp_path / "readings"
    blank = np.full_like(cells(0, 1, 2), 255)
    grid = np.vstack([cells(0, 1, 2), blank, cells(None, 3, None), cells(None, None, None)])
    cv2.imwrite(str(path), grid)
    options = ("read", path, "--cells", "3x4", "--bundle", bundle)
    done = run(*options)
    text = "012\n___\n?3?\n???\n"
    assert done.stdout == text
    assert "row 4: 3 of 3 cells were not read" in done.stderr
    lines = json.loads(run(*options, "--json").stdout)["lines"]
    assert [line["text"] for line in lines] == text.split()
    run(*options, "--out", readings, "--jobs", 1)
    (part,) = readings.rglob("*.jsonl")
    assert json.loads(part.read_text().splitlines()[0])["text"] == text.strip()
    cv2.imwrite(str(path), np.vstack([blank, blank]))
    done = run("read", path, "--cells", "3x2", "--bundle", bundle)
    assert done.stdout == "___\n___\n"
    assert "no digits found" in done.stderr


def test_an_address_is_refused_with_what_to_do(bundle: Path) -> None:
    done = run("read", "https://me:hush@example.org/a.png", "--bundle", bundle)
    assert isinstance(done.exception, FrameError)
    assert "https://example.org/a.png is an address" in str(done.exception)
    assert "curl URL | lenet-edge read -" in str(done.exception)


def test_standard_input_is_no_part_of_an_archive(bundle: Path, tmp_path: Path) -> None:
    done = run("read", "-", "--out", tmp_path / "out", "--bundle", bundle)
    assert isinstance(done.exception, UsageError)
    assert "leave out -" in str(done.exception)


def test_forms_become_rows_of_csv(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "form.toml").write_text(
        '[[field]]\nname = "left"\nregion = "0%,0%,50%,100%"\ndigits = 2\n'
        '[[field]]\nname = "right"\nregion = "50%,0%,50%,100%"\n'
    )
    cv2.imwrite(str(tmp_path / "a.png"), np.hstack([page("12"), page("345")]))
    cv2.imwrite(str(tmp_path / "b.png"), np.hstack([page("123"), page("6")]))
    options = ("read", tmp_path, "--template", tmp_path / "form.toml", "--bundle", bundle)
    assert run(*options, "--csv").stdout.splitlines() == [
        "source,page,left,right,problems",
        f"{tmp_path}/a.png,1,12,345,",
        f'{tmp_path}/b.png,1,123,6,"left: 123 has 3 digits, not 2"',
    ]
    plain = run(*options)
    assert plain.stdout.splitlines()[0] == f"{tmp_path}/a.png: left 12, right 345"
    assert "b.png: left: 123 has 3 digits, not 2" in plain.stderr
    fields = json.loads(run(*options, "--json").stdout.splitlines()[0])["fields"]
    assert [field["text"] for field in fields] == ["12", "345"]


def test_a_picture_that_a_region_exceeds_is_named(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "form.toml").write_text('[[field]]\nname = "left"\nregion = "0,0,400,100"\n')
    cv2.imwrite(str(tmp_path / "a.png"), np.full((120, 300), 255, np.uint8))
    cv2.imwrite(str(tmp_path / "b.png"), np.hstack([page("12"), page("345")]))
    options = ("read", tmp_path, "--template", tmp_path / "form.toml", "--bundle", bundle, "--csv")
    done = run(*options)
    problem = f"{tmp_path}/a.png: the region exceeds the right edge"
    assert problem in str(done.exception) + done.stderr
    header, failed, read = csv.reader(done.stdout.splitlines())
    assert header == ["source", "page", "left", "problems"]
    assert failed[:3] == [f"{tmp_path}/a.png", "", ""]
    assert failed[3].startswith(problem)
    assert read[0] == f"{tmp_path}/b.png"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--csv",), "--csv needs --template"),
        (("--csv", "--json", "--template", "form.toml"), "leave out one of them"),
        (("--region", "1,2"), "'1,2'"),
        (("--template", "form.toml", "--digits", "3"), "in the file: leave out --digits"),
        (("--template", "form.toml", "--cells", "3x3"), "in the file: leave out --cells"),
        (("--out", "readings", "--json"), "not printed: leave out --json"),
    ],
)
def test_options_that_do_not_fit_together_are_refused_by_name(
    options: tuple[str, ...], says: str
) -> None:
    done = run("read", "a.png", *options)
    assert done.exception is not None
    assert says in f"{done.exception} {done.stderr}"


def program(*arguments: object, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command as a program of its own, whose decoders have the real standard error."""
    command = [sys.executable, "-m", "lenet_edge", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, check=False)


@pytest.mark.parametrize("kind", ["png", "pdf"])
def test_a_picture_is_read_from_standard_input(bundle: Path, tmp_path: Path, kind: str) -> None:
    Image.fromarray(page("2357")).save(tmp_path / f"page.{kind}")
    content = (tmp_path / f"page.{kind}").read_bytes()
    done = program("read", "-", "--bundle", bundle, given=content)
    assert done.stdout == b"2357\n"
    done = program("read", "-", "--bundle", bundle, given=b"no picture")
    assert done.stderr.startswith(b"lenet-edge: cannot read standard input: it is not a picture")
    assert done.returncode == FrameError.exit_code


def test_the_decoders_of_a_damaged_video_are_silent(bundle: Path, tmp_path: Path) -> None:
    path = tmp_path / "counter.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (480, 240))
    for _ in range(3):
        writer.write(cv2.cvtColor(page("2357"), cv2.COLOR_GRAY2BGR))
    writer.release()
    content = bytearray(path.read_bytes())
    content[3000:-2000:97] = bytes(len(content[3000:-2000:97]))
    path.write_bytes(content)
    done = program("read", path, "--bundle", bundle)
    assert all(line.startswith(f"{path}: ".encode()) for line in done.stderr.splitlines())


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("read", "nowhere.jpg"), FrameError),
        (("read", "--bundle", "nowhere", __file__), BundleError),
        (("read", __file__), FrameError),
    ],
)
def test_a_wrong_argument_is_reported(
    bundle: Path, arguments: tuple[str, ...], error: type[LenetEdgeError]
) -> None:
    extra = () if "--bundle" in arguments else ("--bundle", bundle)
    assert isinstance(run(*arguments, *extra).exception, error)


def test_a_full_disk_is_one_line(bundle: Path, tmp_path: Path) -> None:
    if not FULL.exists():
        pytest.skip("no /dev/full here")
    command = f"{sys.executable} -m lenet_edge read {picture(tmp_path, 'a.png')} --bundle {bundle}"
    done = subprocess.run(
        f"{command} > /dev/full", shell=True, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "No space left" in done.stderr


def test_reading_needs_no_training_packages(bundle: Path, tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from device.reading.reader import Reader\n"
        f"with Reader({str(bundle)!r}) as reader:\n"
        f"    print(reader.read({str(picture(tmp_path, 'a.png'))!r}).text)\n"
        "print([m for m in ('tensorflow', 'sklearn', 'matplotlib') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True, text=True, check=True, env={**os.environ},
    )  # fmt: skip
    assert done.stdout.splitlines()[-2:] == ["2357", "[]"]


def test_random_scenes_are_read_without_errors(bundle: Path) -> None:
    from device.reading.reader import Reader

    with Reader(bundle) as reader:
        for seed in range(900, 915):
            reading = reader.read(make_scene(seed).image)
            assert np.isfinite(list(reading.timing_ms.values())).all()


def test_a_blank_picture_is_reported_on_stderr(bundle: Path, tmp_path: Path) -> None:
    blank = tmp_path / "blank.png"
    cv2.imwrite(str(blank), np.full((120, 160), 255, np.uint8))
    done = run("read", blank, "--bundle", bundle)
    assert done.exit_code == 0
    assert done.stdout == ""
    assert "blank.png: no digits found" in done.stderr


def test_the_tenths_of_the_last_wheel_are_told_if_they_are_wanted(tmp_path: Path) -> None:
    meter = tmp_path / "meter.png"
    cv2.imwrite(str(meter), row(123454.3))
    options = ("read", meter, "--bundle", "meter", "--digits", 6, "--cells", "--json")
    assert "tenths" not in json.loads(run(*options, "--wheels").stdout)["lines"][0]
    (line,) = json.loads(run(*options, "--wheels", "--tenths").stdout)["lines"]
    assert line["text"] == "123454"
    assert line["tenths"] in (2, 3, 4)
    told = run(*options[:-1], "--wheels", "--tenths").stdout
    assert told == f"123454 and {line['tenths']} tenths\n"
    assert "give --wheels, too" in str(run(*options, "--tenths").exception)


@pytest.mark.parametrize("option", ["--overlay", "--debug"])
def test_no_picture_that_is_read_is_overwritten(bundle: Path, tmp_path: Path, option: str) -> None:
    first, second = picture(tmp_path, "1-gray.png"), picture(tmp_path, "b.png")
    before = first.read_bytes(), second.read_bytes()
    place = {"--overlay": first, "--debug": tmp_path}[option]
    done = run("read", first, option, place, "--bundle", bundle)
    assert isinstance(done.exception, UsageError)
    assert "1-gray.png is read and would be overwritten" in str(done.exception)
    done = run("read", first, second, "--overlay", tmp_path, "--bundle", bundle)
    assert isinstance(done.exception, UsageError)
    assert (first.read_bytes(), second.read_bytes()) == before


def test_a_network_for_cells_reads_one_cell_and_says_so(tmp_path: Path) -> None:
    cell = picture(tmp_path, "cell.png", "7")
    hint = "--digits N reads a row of N cells"
    assert hint in run("read", cell, "--bundle", "meter").stderr
    assert hint not in run("read", cell, "--bundle", "meter", "--digits", 1).stderr
    assert hint not in run("read", cell).stderr


def test_wheels_read_as_handwriting_are_told_to_be_a_meter(tmp_path: Path) -> None:
    meter = tmp_path / "meter.png"
    cv2.imwrite(str(meter), row(199999.5))
    options = ("--digits", 6, "--cells")
    hint = "read it with --bundle meter"
    assert hint in run("read", meter, *options).stderr
    assert hint in run("read", meter, *options, "--wheels").stderr
    assert hint not in run("read", meter, *options, "--bundle", "meter", "--wheels").stderr
    assert hint not in run("read", picture(tmp_path, "seven.png", "7")).stderr


def test_a_display_that_does_not_look_like_handwriting_is_told_to_be_one(tmp_path: Path) -> None:
    display, ones = tmp_path / "display.png", tmp_path / "ones.png"
    cv2.imwrite(str(display), draw_display("20581", "none", np.random.default_rng(1), 56))
    hint = "if it is a meter or a display, read it with --bundle meter"
    assert hint in run("read", display).stderr
    assert hint in run("read", display, "--digits", 5).stderr
    assert hint not in run("read", display, "--json").stderr
    assert hint not in run("read", display, "--bundle", "meter").stderr
    # Ones that differ are clutter as well, until they are said to be a number.
    cv2.imwrite(str(ones), strokes([60, 25, 95, 40]))
    assert "clutter" in run("read", ones).stderr
    number = run("read", ones, "--digits", 4)
    assert (number.stdout, number.stderr) == ("1111\n", "")


def test_a_grid_and_a_number_of_digits_contradict_each_other(tmp_path: Path) -> None:
    done = run("read", picture(tmp_path, "a.png"), "--cells", "3x1", "--digits", 6)
    assert isinstance(done.exception, UsageError)
    assert "not both" in str(done.exception)


def test_a_number_without_bounds_shows_none_in_the_help() -> None:
    assert "None" not in run("read", "--help").stdout


def test_names_are_unicode_in_json_whatever_the_locale(tmp_path: Path) -> None:
    path = tmp_path / "Zähler.png"
    path.write_bytes(cv2.imencode(".png", page())[1].tobytes())
    done = subprocess.run(
        [sys.executable, "-m", "lenet_edge", "read", path, "--json"],
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["source"] == str(path)
