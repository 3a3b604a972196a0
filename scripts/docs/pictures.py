"""Pictures that the reader makes of a scene, for the pages on reading and misreading.

They are made again at every build, so that they show what the program does today.
"""

from typing import Final

import cv2
import numpy as np

from device.demo.scenes import make_scene
from device.frames.frame import Frame, Image
from device.reading.batch import stage_pictures
from device.reading.reader import Reader

SCENE: Final = "page.jpg"
"""The picture that the pages read, by the name that their commands use."""

_SIZE: Final = (640, 400)  # Width and height of the scene in pixels.
_WRITTEN: Final = (340, 310)  # Width and height of its part with digits, from the top left corner.


def scene() -> bytes:
    """Return a page of touching digits on ruled paper as JPEG: the same one every time."""
    return _jpeg(make_scene(437, "lines", ("ruled", "touching", "gradient"), _SIZE).image, 92)


def example_pictures() -> dict[str, bytes]:
    """Return path -> JPEG: the scene, and what every stage of reading makes of it."""
    content = scene()
    image = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    frame = Frame(np.asarray(image, np.uint8), 0.0, 0, SCENE)
    with Reader() as reader:
        reading, stages = reader.read_stages(frame)
    pictures = stage_pictures(frame, reading, stages)
    return {
        f"assets/{SCENE}": content,
        **{
            f"assets/stages/{name}.jpg": _jpeg(_written_part(picture), 85)
            for name, picture in pictures.items()
        },
    }


def _written_part(picture: Image) -> Image:
    """Return the part of a picture that has digits, if it shows the whole scene."""
    width, height = _WRITTEN
    return picture[:height, :width] if picture.shape[1::-1] == _SIZE else picture


def _jpeg(image: Image, quality: int) -> bytes:
    return np.asarray(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]).tobytes()
