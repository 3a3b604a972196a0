"""``lenet-edge read --out`` reads what is not read yet, and says what it did."""

from pathlib import Path

from device.archive.readings_folder import read_archive
from tests.conftest import run_cli
from tests.device.archive.pictures import BROKEN, draw_archive
from tests.needs import require


def test_an_archive_is_read_once_and_continued(tmp_path: Path) -> None:
    require("engine")
    scans, out = draw_archive(tmp_path / "scans", 3), tmp_path / "readings"
    done = run_cli("read", scans, "--out", out, "--jobs", 1)
    assert done.returncode == 9, done.stderr
    assert "1 picture could not be read" in done.stderr
    assert f"{out}: 4 pictures, 4 pages; " in done.stdout
    assert {row["source"] for row in read_archive(out) if row["error"]} == {str(scans / BROKEN)}
    draw_archive(scans, 4)
    again = run_cli("read", scans, "--out", out, "--jobs", 1)
    assert "holds 4 of 5 pictures already" in again.stderr
    sources = [row["source"] for row in read_archive(out)]
    assert len(sources) == len(set(sources)) == 5
    assert f"{out}: 5 pictures, 5 pages; " in again.stdout


def test_options_of_archives_need_a_place_for_the_readings(tmp_path: Path) -> None:
    for options, blamed in (
        (("--on", "ray"), "--on ray needs --out: the folder"),
        (("--format", "parquet"), "--format needs --out: the folder"),
        (("--retry-failed", "--format", "jsonl"), "--format and --retry-failed need --out"),
    ):
        done = run_cli("read", tmp_path, *options)
        assert done.returncode == 2
        assert f"lenet-edge: {blamed}" in done.stderr
