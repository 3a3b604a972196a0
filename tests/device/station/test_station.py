"""The station: frames in, records out, and settings that change while it runs."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import cv2
import numpy as np
import pytest

from device.demo.counter import counter_picture
from device.frames.controls import CameraControls
from device.frames.frame import Frame, Image
from device.outputs.condition import Condition
from device.outputs.csv_format import csv_line, summary
from device.reading.reader import Reader
from device.reading.region import parse_region
from device.settings.settings import Settings
from device.station.station import ObservedFrame, Station
from lenet_edge.core.errors import BundleError, FrameError, SettingsError
from tests.device.reading.cells.rows import row
from tests.device.reading.pages import cells, page
from tests.needs import needs

PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----
"""
DARK = page("2357")
LIGHT = 255 - page("14")


class Album:
    """Pictures one after the other, as a source that ends."""

    name = "album"
    live = False

    def __init__(self, *images: Image) -> None:
        self._images = images

    def __enter__(self) -> "Album":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def __iter__(self) -> Iterator[Frame]:
        for index, image in enumerate(self._images):
            yield Frame(image, time.time(), index, self.name)


class Shelf:
    """An output that keeps its records."""

    name = "shelf"

    def __init__(self) -> None:
        self.records: list[dict[str, Any]] = []
        self.conditions: list[Condition] = []

    def publish(self, record: dict[str, Any]) -> None:
        self.records.append(record)

    def report(self, condition: Condition) -> None:
        self.conditions.append(condition)

    def status(self) -> dict[str, Any]:
        counts = {"queued": 0, "dropped": 0, "rejected": 0, "delivered": len(self.records)}
        return {"state": "up", **counts, "error": None}

    def close(self) -> None:
        pass


def ran(
    reader: Reader, station: Station, *observers: Callable[[ObservedFrame], None]
) -> list[dict[str, Any]]:
    (shelf,) = station.outputs
    assert isinstance(shelf, Shelf)
    station.observers += observers
    station.run(reader)
    return shelf.records


def station_of(*images: Image, rising: bool = False, **reading: Any) -> Station:
    settings = Settings().changed(
        {"reading": {"stable": 1, **reading}, "validity": {"rising": rising}}
    )
    return Station(settings, [Shelf()], source=Album(*images))


@needs("sklearn")
def test_a_reading_with_a_cell_that_is_not_read_is_not_valid(reader: Reader) -> None:
    (record,) = ran(reader, station_of(cells(0, None, 2, 3), cells=True, expected=4))
    assert (record["text"], record["value"], record["valid"]) == ("0?23", None, False)
    assert record["problems"] == ["1 of 4 cells were not read"]
    assert b",0?23,false,1 of 4 cells were not read," in csv_line(summary(record))


def test_a_stable_reading_becomes_a_record(reader: Reader) -> None:
    (record,) = ran(reader, station_of(DARK, DARK, DARK, stable=2))
    assert record["schema"] == "lenet-edge/reading/1"
    assert record["text"] == "2357"
    assert record["valid"]
    assert record["problems"] == []
    assert record["frame"] == 1


def test_a_record_has_the_value_that_the_digits_mean(reader: Reader) -> None:
    station = station_of(DARK, DARK, stable=2)
    station.change({"meter": {"unit": "m³", "decimals": 3}})
    (record,) = ran(reader, station)
    assert (record["text"], record["value"], record["unit"]) == ("2357", 2.357, "m³")


def test_the_watchdog_is_called_once_per_frame_that_was_read(reader: Reader) -> None:
    fed: list[int] = []
    settings = Settings()
    Station(settings, source=Album(DARK, DARK), watchdog=lambda: fed.append(1)).run(reader)
    assert len(fed) == 2


def test_a_reading_that_breaks_a_rule_says_why_and_is_not_compared_with(reader: Reader) -> None:
    pages = [page("57"), page("23"), page("54"), page("58")]
    records = ran(reader, station_of(*pages, rising=True))
    assert [r["valid"] for r in records] == [True, False, False, True]
    assert records[2]["problems"] == ["54 is lower than 57, the last valid reading"]
    assert len({r["id"] for r in records}) == len(records)


@pytest.mark.parametrize("value", [30119, 30719, 61719, 13109, 11110])
def test_while_a_counter_steps_only_what_it_showed_is_published(reader: Reader, value: int) -> None:
    pictures = [counter_picture(shown, 5) for shown in [value] * 20 + [value + 1] * 6]
    settings = Settings().changed({"validity": {"digits": 5, "rising": True}})
    shelf = Shelf()
    Station(settings, [shelf], source=Album(*pictures)).run(reader)
    assert [(r["text"], r["valid"]) for r in shelf.records] == [
        (str(value), True),
        (str(value + 1), True),
    ]


def test_rules_may_be_changed_while_it_runs(reader: Reader) -> None:
    station = station_of(page("57"), page("23"), page("22"), rising=True)

    def allow(seen: ObservedFrame) -> None:
        if seen.number == 1:
            station.change({"validity": {"rising": False}})

    records = ran(reader, station, allow)
    assert [r["valid"] for r in records] == [True, False, True]


def test_a_reading_is_judged_again_when_the_rules_change(reader: Reader) -> None:
    station = station_of(DARK, DARK, DARK, DARK)

    def demand(seen: ObservedFrame) -> None:
        if seen.number == 1:
            station.change({"validity": {"digits": 5}})

    records = ran(reader, station, demand)
    assert [(r["text"], r["valid"]) for r in records] == [("2357", True), ("2357", False)]


def test_a_reading_with_another_number_of_digits_is_marked(reader: Reader) -> None:
    (record,) = ran(reader, station_of(DARK, expected=5))
    assert not record["valid"]
    assert record["problems"] == ["number of digits: 4 instead of the expected 5"]


def test_two_lines_with_the_expected_number_of_digits_together_are_marked(reader: Reader) -> None:
    (record,) = ran(reader, station_of(np.vstack([DARK, page("1")]), expected=5))
    assert record["text"] == "2357\n1"
    assert record["problems"] == ["number of digits: 4 and 1 instead of the expected 5"]


def test_a_number_that_leaves_the_picture_is_not_valid(reader: Reader) -> None:
    (record,) = ran(reader, station_of(DARK[:, 60:], rising=True))
    assert not record["valid"]
    assert record["problems"] == ["cut off at the left edge of the picture"]


def test_a_region_that_is_drawn_too_tight_is_reported_until_it_is_wide_enough(
    reader: Reader,
) -> None:
    top = 95 / DARK.shape[0]  # The digits begin at row 90.
    settings = Settings().changed(
        {"camera": {"region": [0, top, 1, 1 - top]}, "reading": {"stable": 2, "expected": 4}}
    )
    shelf = Shelf()
    station = Station(settings, [shelf], source=Album(*[DARK] * 6))

    def widen(seen: ObservedFrame) -> None:
        if seen.number == 3:
            station.change({"camera": {"region": None}})

    station.observers.append(widen)
    station.run(reader)
    assert [record["valid"] for record in shelf.records] == [False, True]
    assert shelf.records[0]["problems"] == ["cut off at the top edge of the region that is read"]
    assert shelf.records[0]["text"] == shelf.records[1]["text"] == "2357"


def test_of_several_lines_the_expected_one_is_kept(reader: Reader) -> None:
    two = np.vstack([DARK, page("140")])
    assert ran(reader, station_of(two))[0]["text"] == "2357\n140"
    assert ran(reader, station_of(two, expected=3))[0]["text"] == "140"


def test_the_rule_on_the_number_of_digits_is_an_option_of_the_reader(reader: Reader) -> None:
    settings = Settings().changed({"reading": {"stable": 1}, "validity": {"digits": 3}})
    shelf = Shelf()
    Station(settings, [shelf], source=Album(np.vstack([DARK, page("140")]))).run(reader)
    (record,) = shelf.records
    assert (record["text"], record["valid"]) == ("140", True)


def test_settings_take_effect_at_the_next_frame(reader: Reader) -> None:
    station = station_of(DARK, DARK, DARK)
    texts = []

    def look(seen: ObservedFrame) -> None:
        texts.append(seen.reading.text)
        if seen.number == 0:
            station.change({"camera": {"region": [0, 0, 0.34, 1]}})

    ran(reader, station, look)
    assert texts[0] == "2357"
    assert texts[1] == texts[2] == "23"


def test_focus_and_exposure_reach_a_camera_that_runs(reader: Reader) -> None:
    class Camera(Album):
        controls: ClassVar[list[CameraControls]] = []

        def adjust(self, controls: CameraControls) -> None:
            self.controls.append(controls)

    station = Station(Settings(), [], source=Camera(DARK, DARK, DARK))

    def focus(seen: ObservedFrame) -> None:
        if seen.number == 0:
            station.change({"camera": {"focus": "fixed", "dioptres": 8, "exposure": 20}})

    station.observers.append(focus)
    station.run(reader)
    assert Camera.controls == [CameraControls("fixed", 8.0, 20.0)]


def test_boxes_of_a_region_are_those_of_the_whole_turned_picture(reader: Reader) -> None:
    sideways = cv2.rotate(DARK, cv2.ROTATE_90_CLOCKWISE)
    settings = Settings().changed(
        {"camera": {"rotation": 270, "region": [0.34, 0, 0.66, 1]}, "reading": {"stable": 1}}
    )
    shelf = Shelf()
    Station(settings, [shelf], source=Album(sideways)).run(reader)
    (record,) = shelf.records
    assert record["text"] == "57"
    assert (record["width"], record["height"]) == DARK.shape[::-1]
    assert record["lines"][0]["box"][0] > 0.3 * record["width"]


@pytest.mark.parametrize(
    "place",
    [
        "34%,0%,66%,100%",
        f"{round(0.34 * DARK.shape[1])},0,66%,{DARK.shape[0]}",
        f"{round(0.34 * DARK.shape[1])},0,100%,0,100%,100%,34%,100%",
    ],
)
def test_a_part_is_given_in_pixels_or_per_cent_of_the_turned_picture(
    reader: Reader, place: str
) -> None:
    sideways = cv2.rotate(DARK, cv2.ROTATE_90_CLOCKWISE)
    own = {"camera": {"rotation": 270, "region": [0, 0, 0.1, 0.1]}, "reading": {"stable": 1}}
    shelf, album = Shelf(), Album(sideways)
    station = Station(Settings().changed(own), [shelf], source=album, place=parse_region(place))
    station.run(reader)
    assert [record["text"] for record in shelf.records] == ["57"]
    camera = station.settings.camera
    assert (camera.corners or camera.region or ())[0] == pytest.approx(0.34, abs=0.001)


def test_a_part_in_pixels_that_exceeds_the_picture_is_an_error(reader: Reader) -> None:
    station = Station(Settings(), source=Album(DARK), place=parse_region("5,5,9000,20"))
    with pytest.raises(FrameError, match="exceeds the right edge of the picture, which has"):
        station.run(reader)


def test_polarity_can_be_forced(reader: Reader) -> None:
    assert ran(reader, station_of(LIGHT))[0]["text"] == "14"
    assert ran(reader, station_of(LIGHT, polarity="light"))[0]["text"] == "14"
    assert ran(reader, station_of(LIGHT, polarity="dark"))[0]["text"] != "14"


def test_digits_of_other_sizes_are_left_out(reader: Reader) -> None:
    assert ran(reader, station_of(DARK, smallest=200))[0]["text"] == ""
    assert ran(reader, station_of(DARK, largest=10))[0]["text"] == ""
    assert ran(reader, station_of(DARK, smallest=10, largest=200))[0]["text"] == "2357"


def test_sensitivity_decides_how_faint_ink_may_be(reader: Reader) -> None:
    faint = (225 - (225 - DARK.astype(int)) // 12).astype(np.uint8)
    assert ran(reader, station_of(faint, sensitivity=0.3))[0]["text"] == ""
    assert ran(reader, station_of(faint, sensitivity=2.0))[0]["text"] == "2357"


def test_rejection_can_be_strict(reader: Reader) -> None:
    assert ran(reader, station_of(DARK, reject=-100.0))[0]["text"] == ""


def test_a_setting_that_is_not_live_cannot_be_changed_while_running() -> None:
    station = station_of(DARK)
    with pytest.raises(SettingsError, match=r"camera\.source takes effect at the next start"):
        station.change({"camera": {"source": "picamera2", "rotation": 90}})
    assert station.settings.camera.rotation == 0


def test_stop_ends_the_run(reader: Reader) -> None:
    station = station_of(DARK, DARK, DARK)
    seen: list[int] = []
    ran(reader, station, lambda s: seen.append(s.number), lambda s: station.stop())
    assert seen == [0]


def valid(reader: Reader, memory: Path, *texts: str, reset: bool = False) -> list[bool]:
    """Run a station that remembers in a file; return which of its records are valid."""
    settings = Settings().changed({"reading": {"stable": 1}, "validity": {"rising": True}})
    station = Station(settings, [Shelf()], source=Album(*map(page, texts)), last_valid=memory)
    if reset:
        station.reset_last_valid()
    return [record["valid"] for record in ran(reader, station)]


def test_the_last_valid_reading_survives_a_restart(reader: Reader, tmp_path: Path) -> None:
    memory = tmp_path / "state" / "meter.json"
    assert valid(reader, memory, "23", "57", "24") == [True, True, False]
    assert valid(reader, memory, "54", "58") == [False, True]
    assert valid(reader, memory, "57") == [False]


def test_the_last_valid_reading_can_be_reset_at_the_start(reader: Reader, tmp_path: Path) -> None:
    memory = tmp_path / "meter.json"
    assert valid(reader, memory, "57") == [True]
    assert valid(reader, memory, "23", reset=True) == [True]
    assert valid(reader, memory, "24") == [True]


def test_the_last_valid_reading_can_be_reset_while_running(reader: Reader) -> None:
    station = station_of(page("57"), page("23"), page("23"), page("23"), rising=True)

    def replace(seen: ObservedFrame) -> None:
        if seen.number == 2:
            assert station.last_valid == "57"
            station.reset_last_valid()

    records = ran(reader, station, replace)
    assert [(r["text"], r["valid"]) for r in records] == [("57", True), ("23", False), ("23", True)]


def test_nothing_is_saved_if_readings_are_not_compared(reader: Reader, tmp_path: Path) -> None:
    memory = tmp_path / "meter.json"
    settings = Settings().changed({"reading": {"stable": 1}, "validity": {"digits": 4}})
    Station(settings, source=Album(DARK), last_valid=memory).run(reader)
    assert not memory.exists()


def test_a_folder_that_cannot_be_written_is_reported_once_and_reading_continues(
    reader: Reader, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    settings = Settings().changed({"reading": {"stable": 1}, "validity": {"rising": True}})
    shelf, logged = Shelf(), list[str]()
    album = Album(*map(page, ["14", "23", "57"]))
    last_valid = tmp_path / "file" / "meter.json"
    Station(settings, [shelf], logged.append, source=album, last_valid=last_valid).run(reader)
    assert len(shelf.records) == 3
    (line,) = logged
    assert "not saved" in line


def test_the_network_can_be_changed_while_it_reads() -> None:
    wheels = np.asarray(cv2.cvtColor(row(123456.0), cv2.COLOR_GRAY2BGR), np.uint8)
    station = Station(
        Settings().changed({"reading": {"stable": 1, "cells": True}, "validity": {"digits": 6}}),
        source=Album(DARK, wheels, wheels, DARK),
    )
    seen: list[tuple[str, str]] = []

    def change(observed: ObservedFrame) -> None:
        seen.append((own.bundle.normalization, observed.reading.text))
        station.change({"reading": {"bundle": {0: "meter", 2: None}.get(observed.number, "meter")}})

    station.observers.append(change)
    with Reader() as own:
        station.run(own)
    assert [takes for takes, _ in seen] == ["digit", "cell", "cell", "digit"]
    assert seen[1][1] == seen[2][1] == "123456"


def test_a_bundle_that_does_not_come_with_it_waits_for_the_next_start() -> None:
    station = station_of(DARK)
    with pytest.raises(SettingsError, match=r"one of handwriting, meter while the reader runs"):
        station.change({"reading": {"bundle": "/tmp"}})
    assert station.settings.reading.bundle is None
    own = Station(Settings().changed({"reading": {"bundle": "build/mine"}}), source=Album(DARK))
    assert own.change({"reading": {"bundle": "meter"}}).reading.bundle == "meter"
    with pytest.raises(SettingsError, match=r"reading\.bundle cannot be build/mine: "):
        own.change({"reading": {"bundle": "build/mine"}})


@needs("cryptography")
def test_an_unsigned_bundle_is_not_changed_to_where_a_signature_is_demanded(
    tmp_path: Path,
) -> None:
    keys = tmp_path / "keys.pem"
    keys.write_text(PUBLIC_KEY)
    settings = Settings().changed({"reading": {"trusted_keys": str(keys)}})
    station = Station(settings, source=Album(DARK))
    with pytest.raises(SettingsError, match="is not signed"):
        station.change({"reading": {"bundle": "meter"}})
    assert station.settings.reading.bundle is None


def test_a_bundle_that_cannot_be_opened_leaves_the_reader_as_it_is(
    reader: Reader, tmp_path: Path
) -> None:
    with pytest.raises(BundleError):
        reader.use(tmp_path)
    assert reader.read(DARK).text == "2357"
