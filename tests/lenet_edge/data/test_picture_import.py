"""Import: any kind of source becomes three splits, and what is wrong becomes one list."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.picture_import import ImportOptions, import_options, import_pictures
from lenet_edge.data.picture_layout import PictureLayout
from lenet_edge.data.picture_listing import list_source
from lenet_edge.network.bundle import Bundle
from tests.lenet_edge.data.labelled_folders import draw_letters, draw_signs, save

CHOOSE = ImportOptions()


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    return cache


def test_every_class_is_in_every_split(tmp_path: Path) -> None:
    imported = import_pictures(list_source(draw_signs(tmp_path / "signs")), CHOOSE)
    assert imported.labels == ("go", "stop", "yield")
    for split in ("train", "validation", "test"):
        assert set(imported.numbers[split].tolist()) == {0, 1, 2}
    assert sum(map(len, imported.numbers.values())) == 36


def test_coloured_signs_stay_coloured_and_letters_become_digits_of_mnist(tmp_path: Path) -> None:
    signs = import_pictures(list_source(draw_signs(tmp_path / "signs")), CHOOSE)
    assert signs.layout == PictureLayout("none", 32, 3)
    assert signs.images["train"].shape[1:] == (32, 32, 3)
    letters = import_pictures(list_source(draw_letters(tmp_path / "letters", "ABC")), CHOOSE)
    assert letters.layout == PictureLayout("digits", 28, 1)
    assert letters.choice


def test_the_order_of_colours_is_red_green_blue(tmp_path: Path) -> None:
    for label in "ab":
        for index in range(4):
            red = np.full((32, 32, 3), (0, 5, 200 - index), np.uint8)
            save(tmp_path / label / f"{index}.png", red)
    imported = import_pictures(list_source(tmp_path), ImportOptions("none", 32, 3))
    assert imported.images["train"][..., 0].min() > 150
    assert imported.images["train"][..., 2].max() < 10


def test_what_cannot_be_used_is_one_list_and_the_rest_is_used(tmp_path: Path) -> None:
    folder = draw_letters(tmp_path / "letters", "ABC", count=10)
    (folder / "A" / "broken.png").write_bytes(b"no picture")
    (folder / "B" / "empty.png").write_bytes(b"")
    save(folder / "C" / "blank.png", np.full((48, 48), 255, np.uint8))
    save(folder / "C" / "dot.png", np.zeros((2, 2), np.uint8))
    save(folder / "loose.png", np.zeros((48, 48), np.uint8))
    imported = import_pictures(list_source(folder), CHOOSE)
    text = "\n".join(map(str, imported.problems))
    assert "2 pictures left out, not readable as pictures: A/broken.png, B/empty.png" in text
    assert "without any ink: C/blank.png" in text
    assert "smaller than 8 pixels along a side: C/dot.png" in text
    assert "1 pictures lie outside the sub-folders" in text
    assert sum(map(len, imported.numbers.values())) == 30


def test_few_unbalanced_copied_and_contradictory_pictures_are_mentioned(tmp_path: Path) -> None:
    folder = draw_letters(tmp_path / "letters", "A", count=60)
    draw_letters(folder, "B", count=4)
    same = next((folder / "A").iterdir()).read_bytes()
    (folder / "B" / "same.png").write_bytes(same)
    text = "\n".join(map(str, import_pictures(list_source(folder), CHOOSE).problems))
    assert "few training pictures (fewer than 20) of class 'B' (" in text
    assert "the classes are unbalanced" in text
    assert "1 pictures have more than one label, the first 'A' and 'B'" in text


def test_test_pictures_that_were_trained_on_are_mentioned(tmp_path: Path) -> None:
    draw_letters(tmp_path / "train", "AB", count=25)
    for path in sorted((tmp_path / "train").rglob("*.png"))[::5]:
        copy = tmp_path / "test" / path.parent.name / path.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    problems = import_pictures(list_source(tmp_path), CHOOSE).problems
    assert any("10 of 10 test pictures are training pictures too" in str(p) for p in problems)


def test_copies_are_not_divided_over_splits(tmp_path: Path) -> None:
    folder = draw_letters(tmp_path / "letters", "AB", count=10)
    for path in list(folder.rglob("*.png")):
        path.with_name(f"copy-{path.name}").write_bytes(path.read_bytes())
    imported = import_pictures(list_source(folder), CHOOSE)
    kept = {s: {i.tobytes() for i in images} for s, images in imported.images.items()}
    assert not kept["train"] & kept["test"]
    assert not kept["train"] & kept["validation"]


def test_one_class_only_is_refused_with_what_to_do(tmp_path: Path) -> None:
    folder = draw_letters(tmp_path / "letters", "A")
    with pytest.raises(DatasetError, match=r"of one class, 'A'; .* add a class"):
        import_pictures(list_source(folder), CHOOSE)


def blank(folder: Path, label: str) -> None:
    for index in range(4):
        save(folder / label / f"{index}.png", np.full((40, 40), 250 - index, np.uint8))


def test_a_class_whose_pictures_cannot_be_used_is_named(tmp_path: Path) -> None:
    folder = draw_letters(tmp_path / "letters", "ABC")
    blank(folder, "D")
    imported = import_pictures(list_source(folder), ImportOptions("digits"))
    assert imported.labels == ("A", "B", "C")
    assert "no picture of class 'D' can be used, so the network will not know it" in {
        problem.statement for problem in imported.problems
    }


def test_why_only_one_class_is_left_is_said(tmp_path: Path) -> None:
    folder = draw_letters(tmp_path / "letters", "A")
    blank(folder, "B")
    with pytest.raises(DatasetError, match=r"are of one class, 'A'.*4 pictures left out, without"):
        import_pictures(list_source(folder), ImportOptions("digits"))


def test_too_many_classes_are_refused(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 255, (300, 28, 28), np.uint8)
    np.savez(tmp_path / "a.npz", images=values, labels=np.arange(300))
    with pytest.raises(DatasetError, match="300 classes, more than 255"):
        import_pictures(list_source(tmp_path / "a.npz"), CHOOSE)


def test_labels_choose_the_order_of_the_classes(tmp_path: Path) -> None:
    listing = list_source(draw_signs(tmp_path))
    imported = import_pictures(listing, CHOOSE, ("stop", "yield", "go", "none"))
    assert imported.labels == ("stop", "yield", "go", "none")
    assert set(imported.numbers["train"].tolist()) == {0, 1, 2}
    with pytest.raises(DatasetError, match="pictures of 'yield', which the labels stop, go lack"):
        import_pictures(listing, CHOOSE, ("stop", "go"))


def test_an_import_is_cached_until_a_picture_changes(tmp_path: Path, own_cache: Path) -> None:
    folder = draw_letters(tmp_path / "letters", "AB")
    first = import_pictures(list_source(folder), CHOOSE)
    (kept,) = (own_cache / "lenet-edge" / "pictures").iterdir()
    again = import_pictures(list_source(folder), CHOOSE)
    np.testing.assert_array_equal(first.images["train"], again.images["train"])
    assert (first.sha256, first.choice) == (again.sha256, again.choice)
    kept.write_bytes(b"damaged")
    assert import_pictures(list_source(folder), CHOOSE).sha256 == first.sha256
    save(folder / "A" / "new.png", np.full((48, 48), 255, np.uint8))
    assert import_pictures(list_source(folder), CHOOSE).sha256 != first.sha256


def test_a_bundle_that_was_made_without_data_prepares_pictures_like_mnist() -> None:
    bundle = Bundle.open()
    without = replace(bundle, manifest={**bundle.manifest, "dataset": None})
    assert import_options(without) == ImportOptions.of(PictureLayout.from_json(None))
