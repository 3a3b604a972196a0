"""``lenet-edge label`` in a terminal: a guess accepted, a label typed, one taken back."""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np

from tests.conftest import run_cli
from tests.needs import needs


@needs("engine")
def test_pictures_are_labelled_in_the_terminal(tmp_path: Path, bundle: Path) -> None:
    for number in range(2):
        crop = np.full((40, 40), 230, np.uint8)
        cv2.putText(crop, "7", (8, 32), 0, 1.1, 30 + number, 2, cv2.LINE_AA)
        (tmp_path / "crops").mkdir(exist_ok=True)
        cv2.imwrite(str(tmp_path / "crops" / f"{number}.png"), crop)
    command = [sys.executable, "-m", "lenet_edge", "label", str(tmp_path / "crops"), "--terminal"]
    done = subprocess.run(
        [*command, "--bundle", str(bundle)],
        input="none\n7\n<\n4\n\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "There is no label none" in done.stderr
    assert "2 pictures labelled, 0 left" in done.stdout
    kept = {p.parent.name for p in (tmp_path / "crops-labelled").rglob("*.png")}
    assert "4" in kept
    assert len(list((tmp_path / "crops-labelled").rglob("*.png"))) == 2


def test_without_a_page_there_is_no_port(tmp_path: Path) -> None:
    done = run_cli("label", tmp_path, "--terminal", "--port", 8000)
    assert done.returncode == 2
    assert "--port is for the page: leave it out with --terminal" in done.stderr
