"""Pictures are read the same in any light, place, size and polarity."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device.demo.drawn_forms import FORMS, make_form
from device.demo.scenes import make_scene
from device.reading.reader import Reader
from device.reading.result import READING_SCHEMA, Reading
from lenet_edge.core.errors import BundleError, FrameError, MissingDependencyError, UsageError
from lenet_edge.network.bundle import write_bundle
from tests.conftest import NETWORK
from tests.device.reading.pages import Gray, page
from tests.needs import needs

pytestmark = needs("engine")

TEXT = "2357"
PAGE = page(TEXT)


def test_a_file_is_read(reader: Reader, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "page.png"), PAGE)
    reading = reader.read(tmp_path / "page.png")
    assert reading.text == TEXT
    assert (reading.width, reading.height) == (480, 240)


def test_two_lines_are_two_lines(reader: Reader) -> None:
    assert reader.read(np.vstack([PAGE, page("638")])).text == "2357\n638"


@given(
    dx=st.integers(-30, 60),
    dy=st.integers(-60, 60),
    bright=st.floats(0.5, 1.1),
    noise=st.floats(0, 6),
    scale=st.sampled_from([0.7, 1.0, 1.5, 3.0]),
)
@settings(max_examples=25, deadline=None)
def test_shift_brightness_noise_and_scale_make_no_difference(
    reader: Reader, dx: int, dy: int, bright: float, noise: float, scale: float
) -> None:
    moved = cv2.warpAffine(
        PAGE, np.array([[1.0, 0, dx], [0, 1, dy]]), PAGE.shape[::-1], borderValue=225
    )
    rng = np.random.default_rng(0)
    lit = np.clip(moved * bright + rng.normal(0, 1, PAGE.shape) * noise, 0, 255).astype(np.uint8)
    image = cv2.resize(lit, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    assert reader.read(np.asarray(image, np.uint8)).text == TEXT


@pytest.mark.parametrize("colour", [(255, 255, 255), (140, 220, 255), (230, 180, 200)])
def test_paper_may_have_any_colour(reader: Reader, colour: tuple[int, int, int]) -> None:
    tinted = (PAGE[:, :, None] / 225 * np.array(colour)).clip(0, 255).astype(np.uint8)
    assert reader.read(tinted).text == TEXT


def test_white_digits_on_black_are_read(reader: Reader) -> None:
    assert reader.read(np.asarray(255 - PAGE, np.uint8)).text == TEXT


def test_a_close_crop_of_one_digit_is_read(reader: Reader) -> None:
    picture = page("3", height=200, size=(300, 240))
    x, y, w, h = cv2.boundingRect((picture < 128).astype(np.uint8))
    assert reader.read(np.ascontiguousarray(picture[y : y + h, x : x + w])).text == "3"
    small = cv2.resize(picture[:, 20:220], (32, 38), interpolation=cv2.INTER_AREA)
    assert reader.read(np.asarray(small, np.uint8)).text == "3"


@pytest.mark.parametrize(
    "frame",
    [
        np.zeros((480, 640), np.uint8),
        np.full((480, 640), 255, np.uint8),
        np.full((480, 640, 3), 127, np.uint8),
        np.random.default_rng(0).integers(0, 256, (480, 640), np.uint8),
        np.random.default_rng(1).normal(128, 12, (480, 640, 3)).clip(0, 255).astype(np.uint8),
        np.tile(np.linspace(0, 255, 640).astype(np.uint8), (480, 1)),
        np.full((1, 1), 9, np.uint8),
        np.zeros((3, 700), np.uint8),
    ],
)
def test_frames_without_digits_read_as_nothing(reader: Reader, frame: Gray) -> None:
    assert reader.read(frame).text == ""


def test_frames_of_changing_size_are_read(reader: Reader) -> None:
    for scale in (1, 2, 1, 3):
        assert reader.read(np.kron(PAGE, np.ones((scale, scale), np.uint8))).text == TEXT


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_pictures_on_their_side_are_read_when_asked(bundle: Path, turns: int) -> None:
    with Reader(bundle, orientation="auto") as turning:
        turned = np.ascontiguousarray(np.rot90(PAGE, turns))
        reading = turning.read(turned)
        assert reading.text == TEXT
        assert (reading.width, reading.height) == turned.shape[::-1]
        for digit in reading.digits:
            x, y, w, h = digit.box
            assert (turned[y : y + h, x : x + w] < 128).mean() > 0.05


def test_boxes_are_in_pixels_of_the_original(reader: Reader, tmp_path: Path) -> None:
    large = cv2.resize(PAGE, (4800, 2400), interpolation=cv2.INTER_CUBIC)
    cv2.imwrite(str(tmp_path / "large.jpg"), large)
    reading = reader.read(tmp_path / "large.jpg")
    assert reading.text == TEXT
    for digit, plain in zip(reading.digits, reader.read(PAGE).digits, strict=True):
        assert np.allclose(digit.box, 10 * np.array(plain.box), atol=60)


def test_the_json_form_of_a_reading(reader: Reader) -> None:
    written = json.loads(json.dumps(reader.read(PAGE).to_json()))
    assert written["schema"] == READING_SCHEMA == "lenet-edge/reading/1"
    assert list(written) == [
        "schema", "source", "frame", "timestamp", "width", "height", "page", "lines",
        "timing_ms",
    ]  # fmt: skip
    assert list(written["timing_ms"]) == [
        "capture", "threshold", "segment", "normalize", "infer", "total",
    ]  # fmt: skip
    (line,) = written["lines"]
    assert line["text"] == TEXT
    for digit in line["digits"]:
        assert list(digit) == ["label", "confidence", "box", "rejected", "cut_off"]
        assert 0 <= digit["confidence"] <= 1
        x, y, w, h = digit["box"]
        assert 0 <= x < x + w <= 480
        assert 0 <= y < y + h <= 240


@pytest.mark.parametrize("kind", FORMS)
def test_every_reading_can_be_written_as_json(reader: Reader, kind: str) -> None:
    document = reader.read(make_form(0, kind).image).to_json()
    assert json.loads(json.dumps(document)) == document


def test_rejected_digits_are_not_in_the_text(bundle: Path) -> None:
    with Reader(bundle, reject=-1e9) as strict:
        reading = strict.read(PAGE)
    assert reading.text == ""
    assert len(reading.digits) >= 4
    assert all(digit.rejected for digit in reading.digits)


def test_the_engines_agree(bundle: Path, reader: Reader) -> None:
    from device.inference.engines import available_engines

    readings: list[Reading] = []
    for engine in available_engines():
        with Reader(bundle, engine) as other:
            readings.append(other.read(PAGE))
    assert {r.text for r in readings} == {reader.read(PAGE).text}


def test_a_wrong_engine_orientation_or_bundle_is_named(bundle: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="choose auto, native"):
        Reader(bundle, engine="quantum")
    with pytest.raises(UsageError, match="upright or auto"):
        Reader(bundle, orientation="sideways")
    with pytest.raises(BundleError):
        Reader(tmp_path)


def test_without_any_engine_the_error_says_what_to_type(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CC", "")
    monkeypatch.setattr(
        "device.inference.engines.ENGINE_PACKAGES", {"litert": "no_such", "tflite-runtime": "nor"}
    )
    with pytest.raises(MissingDependencyError, match="pip install"):
        Reader(bundle)


def test_a_broken_array_is_a_frame_error(reader: Reader) -> None:
    with pytest.raises(FrameError):
        reader.read(np.zeros((0, 0), np.uint8))


def test_plain_scenes_are_read_well(reader: Reader) -> None:
    from device.tools.scoring import digit_accuracy, edits

    scenes = [make_scene(seed, "lines", ()) for seed in range(12)]
    written = ["".join(scene.lines) for scene in scenes]
    wrong = [
        edits(reader.read(scene.image).text.replace("\n", ""), text)
        for scene, text in zip(scenes, written, strict=True)
    ]
    assert digit_accuracy(wrong, written) > 0.9


def test_a_network_for_other_pictures_is_refused_by_what_it_takes(tmp_path: Path) -> None:
    facts = {
        "name": "signs",
        "labels": ["go", "stop"],
        "input": {"shape": [32, 32, 3]},
        "calibration": {"temperature": 1.0, "reject_threshold": -4.0},
    }
    write_bundle(tmp_path / "signs", facts, {"lenet5-int8.tflite": NETWORK.read_bytes()})
    with pytest.raises(BundleError, match="takes pictures of 32 x 32 x 3 values"):
        Reader(tmp_path / "signs")


@pytest.mark.parametrize("source", [None, 5, b"page.png"])
def test_what_is_no_picture_at_all_is_refused_by_its_type(reader: Reader, source: object) -> None:
    with pytest.raises(FrameError, match=f"not {type(source).__name__}"):
        reader.read(source)  # type: ignore[arg-type]
