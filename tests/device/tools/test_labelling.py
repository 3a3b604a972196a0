"""Labelling: the least sure first, kept at once, taken back, and not asked twice."""

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from device.tools.labelling import Candidate, LabellingSession, find_candidates, keys_of
from lenet_edge.core.errors import FrameError, UsageError
from lenet_edge.data.own_pictures import load_pictures
from lenet_edge.network.bundle import METER, SHIPPED_BUNDLES, Bundle
from tests.device.reading.cells.rows import row
from tests.device.reading.pages import page
from tests.needs import needs

LABELS = ("0", "1")


def candidates() -> list[Candidate]:
    picture = np.zeros((28, 28), np.uint8)
    picture[8:20, 13:15] = 255
    return [Candidate(f"{i}.png", picture + np.uint8(0), "1", 0.5) for i in range(3)]


def test_a_label_is_kept_at_once_and_not_asked_for_again(tmp_path: Path) -> None:
    session = LabellingSession(candidates(), LABELS, tmp_path)
    assert session.keep("0.png", "1")
    assert not session.keep("0.png", "1")
    assert (session.left, session.kept) == (2, 1)
    pictures = load_pictures(tmp_path, LABELS)
    assert pictures.labels.tolist() == [1]
    np.testing.assert_array_equal(pictures.images[0], candidates()[0].picture)
    assert LabellingSession(candidates(), LABELS, tmp_path).left == 2


def test_skipped_pictures_come_last_and_a_label_can_be_taken_back(tmp_path: Path) -> None:
    session = LabellingSession(candidates(), LABELS, tmp_path)
    session.skip()
    assert session.current is not None
    assert session.current.name == "1.png"
    session.keep("1.png", "0")
    session.undo()
    assert session.current.name == "1.png"
    assert not list(tmp_path.rglob("*.png"))
    with pytest.raises(ValueError, match="no label"):
        session.keep("1.png", "../x")


def test_every_label_has_a_key() -> None:
    assert keys_of(tuple("0123456789")) == {str(i): str(i) for i in range(10)}
    assert keys_of(("stop", "sign", "?")) == {"s": "stop", "0": "sign", "1": "?"}


@needs("engine")
def test_digits_of_pages_and_crops_come_least_sure_first(tmp_path: Path, bundle: Path) -> None:
    cv2.imwrite(str(tmp_path / "page.png"), page("2468"))
    crop = np.full((40, 40), 230, np.uint8)
    cv2.putText(crop, "7", (8, 32), 0, 1.1, 30, 2, cv2.LINE_AA)
    (tmp_path / "7").mkdir()
    cv2.imwrite(str(tmp_path / "7" / "crop.png"), crop)
    (tmp_path / "broken.png").write_bytes(b"")
    os.mkfifo(tmp_path / "pipe.png")
    found, left_out = find_candidates(tmp_path, Bundle.open(bundle))
    assert f"{tmp_path / 'pipe.png'} is not a file" in left_out
    assert "7-crop.png" in {candidate.name for candidate in found}
    assert len(found) >= 4
    assert all(candidate.picture.shape == (28, 28) for candidate in found)
    sure = [candidate.confidence for candidate in found]
    assert sure == sorted(sure)
    assert len(left_out) == 2


def test_a_folder_without_pictures_is_refused(tmp_path: Path, bundle: Path) -> None:
    (tmp_path / "notes.txt").touch()
    told = (
        r"holds no pictures \(\.jpg, .*\); name a folder of photographs, or of what 'run --record'"
    )
    with pytest.raises(FrameError, match=told):
        find_candidates(tmp_path, Bundle.open(bundle))


@pytest.mark.parametrize("labels", [("../x", "b"), ("a/b",), ("",), (".",), ("a", "a"), ("\\",)])
def test_labels_that_are_no_names_of_folders_are_refused(
    labels: tuple[str, ...], tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="label"):
        LabellingSession(candidates(), labels, tmp_path)


@needs("engine")
def test_the_cells_of_a_row_are_labelled_one_by_one(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "meter.png"), row(123456.0))
    found, left_out = find_candidates(tmp_path, Bundle.open(SHIPPED_BUNDLES[METER]), cells=6)
    assert left_out == []
    assert {c.name: c.guess for c in found} == {f"meter-{i}.png": str(i + 1) for i in range(6)}
    assert all(c.picture.shape == (28, 28) for c in found)


def test_cells_need_a_network_that_reads_them(tmp_path: Path, bundle: Path) -> None:
    with pytest.raises(UsageError, match="leave out --digits, or name another network"):
        find_candidates(tmp_path, Bundle.open(bundle), cells=6)
