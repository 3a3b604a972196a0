"""``read``, ``run``, ``doctor`` and ``bench read``, as people run them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from click.testing import CliRunner, Result

from device.demo.scenes import make_scene
from lenet_edge.cli import group
from lenet_edge.core.errors import (
    BundleError,
    FrameError,
    LenetEdgeError,
    OutputError,
    SettingsError,
)
from tests.device.reading.pages import page
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


def test_json_is_one_object_a_picture(bundle: Path, tmp_path: Path) -> None:
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
        pytest.skip("it reads a video that OpenCV must write first, and this one cannot write MJPG")
    for _ in range(3):
        film.write(cv2.cvtColor(page(), cv2.COLOR_GRAY2BGR))
    film.release()
    done = run("read", tmp_path / "film.avi", "--json", "--bundle", bundle)
    assert [json.loads(line)["frame"] for line in done.stdout.splitlines()] == [0, 1, 2]
    ran = run("run", "--source", tmp_path / "film.avi", "--bundle", bundle, "--stable", 2)
    assert ran.stdout == "2357\n"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("read", "nowhere.jpg"), FrameError),
        (("run", "--source", "nowhere"), FrameError),
        (("read", "--bundle", "nowhere", __file__), BundleError),
        (("read", __file__), FrameError),
    ],
)
def test_what_is_wrong_is_said(
    bundle: Path, arguments: tuple[str, ...], error: type[LenetEdgeError]
) -> None:
    extra = () if "--bundle" in arguments else ("--bundle", bundle)
    assert isinstance(run(*arguments, *extra).exception, error)


def test_run_needs_no_camera(bundle: Path) -> None:
    done = run("run", "--frames", 8, "--fps", 200, "--stable", 2, "--bundle", bundle)
    assert done.exit_code == 0
    assert done.stdout.strip()
    assert "Ctrl-C ends" in done.stderr


def test_run_prints_one_object_a_frame(bundle: Path) -> None:
    done = run("run", "--frames", 3, "--fps", 100, "--json", "--bundle", bundle)
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(readings) == 3
    assert all(r["source"] == "demo" for r in readings)


def test_recorded_crops_lie_in_folders_named_after_labels(bundle: Path, tmp_path: Path) -> None:
    source = picture(tmp_path, "a.png")
    crops = tmp_path / "crops"
    run("run", "--source", source, "--stable", 1, "--record", crops, "--bundle", bundle)
    assert sorted(p.name for p in crops.iterdir()) == ["2", "3", "5", "7"]
    (crop,) = (crops / "7").iterdir()
    assert cv2.imread(str(crop), cv2.IMREAD_GRAYSCALE).shape == (28, 28)


def test_where_nothing_can_be_recorded_reading_goes_on(bundle: Path, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        picture(tmp_path, name, "23" if name == "a.png" else "75")
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    done = run(
        "run", "--source", tmp_path, "--stable", 1, "--record", blocked / "x", "--bundle", bundle
    )
    assert done.stdout == "23\n75\n"
    assert isinstance(done.exception, OutputError)


def test_a_configuration_says_what_to_run_and_options_win(bundle: Path, tmp_path: Path) -> None:
    config = tmp_path / "lenet-edge.toml"
    config.write_text(f'[camera]\nsource = "{picture(tmp_path, "a.png")}"\n[reading]\nstable = 9\n')
    quiet = run("run", "--config", config, "--bundle", bundle)
    assert quiet.exit_code == 0
    assert quiet.stdout == ""
    assert run("run", "--config", config, "--stable", 1, "--bundle", bundle).stdout == "2357\n"


def test_a_configuration_that_is_wrong_is_said(tmp_path: Path) -> None:
    config = tmp_path / "lenet-edge.toml"
    config.write_text("[reading]\nstabel = 9\n")
    done = run("run", "--config", config)
    assert isinstance(done.exception, SettingsError)
    assert "did you mean stable?" in str(done.exception)


@needs("live")
def test_run_serves_a_page_while_it_runs(bundle: Path) -> None:
    done = run("run", "--frames", 3, "--fps", 100, "--serve", "127.0.0.1:0", "--bundle", bundle)
    assert done.exit_code == 0
    assert "live view: http://127.0.0.1:" in done.stderr
    assert "token" not in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_a_run_with_its_last_line_whole(bundle: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-m", "lenet_edge", "run", "--json", "--bundle", str(bundle)]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    first = running.stdout.readline()
    time.sleep(0.2)
    running.send_signal(number)
    rest, errors = running.communicate(timeout=30)
    assert running.returncode == 0, errors
    assert (first + rest).endswith("\n")
    for line in (first + rest).splitlines():
        json.loads(line)


def test_a_full_disk_is_one_line(bundle: Path, tmp_path: Path) -> None:
    if not FULL.exists():
        pytest.skip("only Linux has /dev/full, a disk that is full")
    command = f"{sys.executable} -m lenet_edge read {picture(tmp_path, 'a.png')} --bundle {bundle}"
    done = subprocess.run(
        f"{command} > /dev/full", shell=True, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "No space left" in done.stderr


def test_doctor_says_what_is_there(bundle: Path) -> None:
    done = run("doctor", "--json", "--bundle", bundle)
    findings = {f["subject"]: f for f in json.loads(done.stdout)["findings"]}
    assert findings["bundle"]["good"]
    assert "USB camera" in findings
    assert all(f["good"] or f["advice"] or f["state"] for f in findings.values())


def test_doctor_says_what_is_missing(tmp_path: Path) -> None:
    done = run("doctor", "--bundle", tmp_path)
    assert done.exit_code != 0
    assert "MISS bundle" in done.stdout


def test_bench_compares_with_the_tutorial(bundle: Path) -> None:
    done = run("bench", "read", "--scenes", 2, "--rounds", 1, "--json", "--bundle", bundle)
    result = json.loads(done.stdout)
    assert result["tutorial_ms"] > 0
    assert set(result["stages_ms"]) >= {"threshold", "segment", "normalize", "infer", "total"}


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


def test_scenes_of_chance_are_no_error(bundle: Path) -> None:
    from device.reading.reader import Reader

    with Reader(bundle) as reader:
        for seed in range(900, 915):
            reading = reader.read(make_scene(seed).image)
            assert np.isfinite(list(reading.timing_ms.values())).all()
