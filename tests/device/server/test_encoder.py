"""Pictures for viewers: which stage they show, how large they are, and how often encoded."""

import asyncio

import cv2
import numpy as np
import pytest

from device.frames.frame import Image
from device.reading.reader import Reader
from device.server.encoder import STAGES, Encoder, render
from device.settings.settings import Settings
from device.station.station import ObservedFrame, Station
from tests.device.reading.pages import page
from tests.device.station.test_station import Album


def observed(reader: Reader, image: Image, **camera: object) -> ObservedFrame:
    """Return the only frame of a station that reads one picture."""
    frames: list[ObservedFrame] = []
    settings = Settings().changed({"camera": camera})
    station = Station(settings, source=Album(image))
    station.observers.append(frames.append)
    station.run(reader)
    (frame,) = frames
    return frame


def decoded(content: bytes) -> Image:
    image = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    return np.asarray(image, np.uint8)


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_has_the_size_of_the_frame(reader: Reader, stage: str) -> None:
    frame = observed(reader, page("2357"))
    assert render(frame, stage, overlay=False).shape[:2] == (240, 480)
    coloured = render(frame, stage, overlay=True)
    assert coloured.shape == (240, 480, 3)


def test_large_frames_are_shrunk(reader: Reader) -> None:
    large = cv2.resize(page("2357"), (2560, 1280))
    assert render(observed(reader, np.asarray(large, np.uint8)), "picture", False).shape == (
        640,
        1280,
    )


def test_a_stage_is_in_its_region_and_the_rest_is_dimmed(reader: Reader) -> None:
    frame = observed(reader, page("2357"), region=[0.0, 0.0, 0.5, 1.0])
    shown = render(frame, "ink", overlay=False)
    assert shown[:, :240].max() == 255
    assert shown[:, 240:].max() < 100


def test_a_frame_is_encoded_once_per_kind(reader: Reader) -> None:
    frame = observed(reader, page("2357"))
    encoder = Encoder()

    async def encode() -> list[bytes]:
        kinds = [("picture", False), ("picture", False), ("picture", True), ("ink", False)]
        return [await encoder.jpeg(frame, *kind) for kind in kinds]

    plain, again, overlaid, ink = asyncio.run(encode())
    encoder.close()
    assert plain == again
    assert encoder.count == 3
    assert decoded(plain).shape[:2] == decoded(overlaid).shape[:2] == decoded(ink).shape[:2]
