"""What a source of frames can be called: a camera, the demo, the URL of a stream, or a path."""

import os
from typing import Final
from urllib.parse import urlsplit

from lenet_edge.core.masking import mask_url
from lenet_edge.core.schema import nearest

SOURCES: Final = (
    "a source is demo, demo:meter, picamera2, v4l2:auto, v4l2:0, the URL of a stream, or the path "
    "of a video, picture or folder"
)

STREAM_SCHEMES: Final = (
    *("http", "https", "rtsp", "rtsps", "rtmp", "rtmps", "rtmpt", "rtp"),
    *("udp", "tcp", "tls", "srt", "mmsh", "hls", "ftp", "file"),
)
"""Schemes of URLs that FFmpeg opens (https://ffmpeg.org/ffmpeg-protocols.html)."""

_SCENES: Final = ("demo", "demo:meter")
_CAMERA_DIGITS: Final = 4  # Linux numbers fewer devices of a kind.
_DEVICE_FOLDER: Final = "/dev/video"


def is_scene(name: str) -> bool:
    """Return whether a source is drawn by the program itself."""
    return name in _SCENES


def is_stream(name: str) -> bool:
    """Return whether a source is the URL of a stream."""
    return "://" in name


def is_usb_camera(name: str) -> bool:
    """Return whether a source is, or is meant to be, a camera of V4L2."""
    return name.startswith((_DEVICE_FOLDER, "v4l2:"))


def is_camera(name: str) -> bool:
    """Return whether a source is a camera or a stream, as opposed to a file or the demo."""
    return name == "picamera2" or is_usb_camera(name) or is_stream(name)


def source_problem(name: str) -> str | None:
    """Return what is wrong with the way in which a source is written, or None.

    Whether it exists is another question: a camera may be plugged in later.
    """
    if not name.strip():
        return SOURCES
    if is_usb_camera(name):
        return _camera_problem(name)
    return _stream_problem(name) if is_stream(name) else None


def missing_source(name: str) -> str | None:
    """Return in words that a path does not exist on this machine, or None.

    A camera or a stream is not looked for, because it may come later.
    """
    if is_scene(name) or is_camera(name) or os.path.exists(name):
        return None
    return f"{mask_url(name)} does not exist; {SOURCES}"


def _camera_problem(name: str) -> str | None:
    number = name.removeprefix("v4l2:")
    if number == "auto" or (number.isdecimal() and len(number) <= _CAMERA_DIGITS):
        return None
    if name.startswith(_DEVICE_FOLDER):
        return f"write {name.replace(_DEVICE_FOLDER, 'v4l2:')} for the camera {name}"
    return f"{name!r} is not a camera; write v4l2:0 for /dev/video0, or v4l2:auto for the first one"


def _stream_problem(url: str) -> str | None:
    scheme = url.partition("://")[0].lower()
    if scheme not in STREAM_SCHEMES:
        return (
            f"{scheme}:// is no kind of stream that can be read; {nearest(scheme, STREAM_SCHEMES)}"
        )
    if any(c.isspace() or not c.isprintable() for c in url):
        return "a URL contains no spaces: write %20 for one within a name or a password"
    try:
        host = urlsplit(url).hostname
    except ValueError:
        host = None
    return None if host or scheme == "file" else f"the URL has no host: write {scheme}://HOST/PATH"
