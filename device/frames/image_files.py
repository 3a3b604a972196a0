"""Picture files of every kind, read page by page."""

import io
import os
import select
import stat
import sys
import threading
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

import cv2
import numpy as np
import PIL.Image

from device.frames.frame import Frame, Image
from device.frames.pdf import is_pdf, pdf_pages
from device.frames.picture_pixels import decode
from lenet_edge.core.console import quiet_stderr
from lenet_edge.core.errors import FrameError, LenetEdgeError, MissingDependencyError

PICTURE_SUFFIXES: Final = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".gif", ".tif", ".tiff", ".webp"),
    *(".pgm", ".ppm", ".pnm", ".pbm", ".jp2", ".heic", ".heif", ".avif", ".pdf"),
)
"""Suffixes of files that count as pictures in a folder."""

STANDARD_INPUT: Final = Path("-")
"""The path that stands for standard input."""

WAIT_FOR_WRITER_SECONDS: Final = 5
"""How long a named pipe is waited for that nobody has begun to write to."""

_PAGED_FORMATS: Final = frozenset({"GIF", "TIFF", "WEBP"})
"""Formats whose files are read picture by picture. Other formats hold one picture and previews."""

_HEIF_BRANDS: Final = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1")
"""Major brands of HEIF files (ISO/IEC 23008-12), in the box that such a file begins with."""

_NEW_SUBFILE_TYPE: Final = 254  # The tag of TIFF whose lowest bit marks a smaller copy of a page.

_no_size_limit = threading.Lock()  # Held while Pillow's limit, which is global, is lifted.


def picture_frame(path: Path, index: int = 0) -> Frame:
    """Read one picture file, of several pages the first, as a frame.

    Raises:
        FrameError: if the file is missing, damaged, or not a picture.
        MissingDependencyError: if its format needs a package that is not installed.
    """
    for frame in picture_frames(path, index):
        return frame
    raise FrameError(f"cannot read {path}: it has no pages")


def picture_frames(path: Path, index: int = 0) -> Iterator[Frame]:
    """Yield the pages of a picture file, or of standard input (``-``), as frames.

    Pictures are turned upright as their EXIF orientation says, and transparent ones are put on
    paper that shows their ink. Huge ones are decoded at a reduced size.

    Args:
        path: of the file.
        index: number of the first frame.

    Raises:
        FrameError: if the file is missing, damaged, or not a picture.
        MissingDependencyError: if its format needs a package that is not installed.
    """
    name = "standard input" if path == STANDARD_INPUT else str(path)
    with _errors_name(name), _open(path) as file:
        yield from _frames(file, path, str(path), index)


def picture_frames_of(content: bytes, name: str) -> Iterator[Frame]:
    """Yield the pages of a picture file that is in memory, as ``picture_frames`` does.

    Args:
        content: of the file.
        name: what frames and errors call it.

    Raises:
        FrameError: if it is damaged, or not a picture.
        MissingDependencyError: if its format needs a package that is not installed.
    """
    with _errors_name(name):
        yield from _frames(io.BytesIO(content), Path(name), name, 0)


def _frames(file: BinaryIO, path: Path, name: str, index: int) -> Iterator[Frame]:
    started = time.perf_counter()
    for image, size, pages in _pages(file, path):
        elapsed_ms = 1000 * (time.perf_counter() - started)
        yield Frame(image, time.time(), index, name, size, elapsed_ms, pages)
        index += 1
        started = time.perf_counter()


def read_picture(path: Path) -> tuple[Image, tuple[int, int]]:
    """Read the pixels of a picture file, of several pages the first.

    Returns:
        ``uint8[h, w]`` or ``uint8[h, w, 3]`` (blue, green, red), upright; and the width and height
        of the original, which are larger than the array's where a huge picture was reduced.

    Raises:
        FrameError: if the file is missing, damaged, or not a picture.
        MissingDependencyError: if its format needs a package that is not installed.
    """
    frame = picture_frame(path)
    return frame.image, frame.size or (frame.image.shape[1], frame.image.shape[0])


def list_pictures(folder: Path) -> tuple[list[Path], str]:
    """Return the picture files of a folder, sorted by name, and in words what is not among them.

    The words, such as ``2 folders, 3 other files (.txt, .csv)``, are empty if nothing was left out.
    What is named like a picture and is none is called what it is: a link to nothing, or a pipe.
    Files whose names begin with a dot are not mentioned.

    Raises:
        FrameError: if the folder cannot be read, or holds no pictures.
    """
    found: list[Path] = []
    folders = 0
    others: Counter[str] = Counter()
    try:
        for path in sorted(folder.iterdir()):
            if path.name.startswith("."):
                continue
            if path.is_dir():
                folders += 1
            elif path.suffix.lower() in PICTURE_SUFFIXES and path.is_file():
                found.append(path)
            elif path.suffix.lower() in PICTURE_SUFFIXES:
                others[_kind(path)] += 1
            else:
                others[path.suffix.lower() or "without a suffix"] += 1
    except OSError as error:
        raise FrameError(f"cannot read the folder {folder}: {error.strerror}") from error
    if not found:
        raise FrameError(f"{folder} holds no pictures ({', '.join(PICTURE_SUFFIXES)})")
    left_out = [f"{folders} folder{'s' * (folders > 1)}"] if folders else []
    if others:
        count = others.total()
        kinds = ", ".join(suffix for suffix, _ in others.most_common())
        left_out.append(f"{count} other file{'s' * (count > 1)} ({kinds})")
    return found, ", ".join(left_out)


def _kind(path: Path) -> str:
    """Return what something in a folder is that is neither a file nor a folder."""
    if path.is_symlink() and not path.exists():
        return "a link to nothing"
    return "a pipe" if path.is_fifo() else "a socket" if path.is_socket() else "a device"


def _open_in_time(path: str, flags: int) -> int:
    """Open a file; of a named pipe, wait for some seconds only until somebody writes to it."""
    number = os.open(path, flags | os.O_NONBLOCK)
    if stat.S_ISFIFO(os.fstat(number).st_mode):
        written = select.poll()
        written.register(number, select.POLLIN)
        written.poll(1000 * WAIT_FOR_WRITER_SECONDS)
    os.set_blocking(number, True)
    return number


@contextmanager
def _open(path: Path) -> Iterator[BinaryIO]:
    if path == STANDARD_INPUT:
        yield io.BytesIO(sys.stdin.buffer.read())
        return
    with open(path, "rb", opener=_open_in_time) as file:
        # A pipe, such as the <(curl URL) of a shell, cannot be read twice.
        yield file if file.seekable() else io.BytesIO(_content_of_pipe(file))


def _content_of_pipe(file: BinaryIO) -> bytes:
    content = file.read()
    if not content:
        raise FrameError(
            f"it is a pipe, and nothing was written to it in {WAIT_FOR_WRITER_SECONDS} seconds; "
            "start what writes to it first, or write 'COMMAND | lenet-edge read -'"
        )
    return content


@contextmanager
def _errors_name(name: str) -> Iterator[None]:
    """Make every error of a decoder one line that names the file."""
    try:
        yield
    except LenetEdgeError as error:
        raise type(error)(f"cannot read {name}: {error}") from error
    except OSError as error:
        reason = error.strerror or "it is not a picture, or it is damaged"
        raise FrameError(f"cannot read {name}: {reason}") from error
    except Exception as error:  # Decoders raise errors of any kind when a file is broken.
        raise FrameError(
            f"cannot read {name}: it is not a picture, or it is damaged ({error})"
        ) from error


def _pages(file: BinaryIO, path: Path) -> Iterator[tuple[Image, tuple[int, int], int]]:
    """Yield the pixels of every page, the size of its original, and the number of pages."""
    head = file.read(1024)
    file.seek(0)
    if is_pdf(head):
        for image, pages in pdf_pages(file):
            yield image, (image.shape[1], image.shape[0]), pages
        return
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        _register_heif()
    with _open_picture(file) as picture:
        with _no_warnings():
            pages = getattr(picture, "n_frames", 1) if picture.format in _PAGED_FORMATS else 1
        for page in range(pages):
            with _no_warnings():
                picture.seek(page)
                if pages > 1 and _is_reduced_copy(picture):
                    continue
                image, size = decode(picture, lambda: None if pages > 1 else _gray(file, path))
            yield image, size, pages


@contextmanager
def _no_warnings() -> Iterator[None]:
    """Keep Pillow from warning of damage that it can repair."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _open_picture(file: BinaryIO) -> PIL.Image.Image:
    """Open a picture of any size; ``decode`` refuses what is too large."""
    with _no_warnings(), _no_size_limit:
        limit, PIL.Image.MAX_IMAGE_PIXELS = PIL.Image.MAX_IMAGE_PIXELS, None
        try:
            return PIL.Image.open(file)
        finally:
            PIL.Image.MAX_IMAGE_PIXELS = limit


def _is_reduced_copy(picture: PIL.Image.Image) -> bool:
    tags = getattr(picture, "tag_v2", {})
    return bool(tags.get(_NEW_SUBFILE_TYPE, 0) & 1)


def _gray(file: BinaryIO, path: Path) -> Image | None:
    """Decode a file with OpenCV, which converts to grey row by row; None if it cannot."""
    flags = cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION
    with quiet_stderr():
        if isinstance(file, io.BytesIO):
            image = cv2.imdecode(np.frombuffer(file.getbuffer(), np.uint8), flags)
        else:
            image = cv2.imread(str(path), flags)
    return None if image is None else np.asarray(image, np.uint8)


def _register_heif() -> None:
    """Teach Pillow to read HEIC.

    Raises:
        MissingDependencyError: if pillow-heif is not installed.
    """
    try:
        import pillow_heif
    except ImportError as error:
        raise MissingDependencyError(
            "a HEIC picture needs pillow-heif: pip install 'lenet-edge[formats]'"
        ) from error
    pillow_heif.register_heif_opener()
