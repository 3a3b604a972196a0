"""A labelled picture that has not been read yet, wherever it lies."""

import stat
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from device.frames.image_files import picture_frame
from lenet_edge.core.errors import DatasetError
from lenet_edge.core.files import sha256
from lenet_edge.data.picture_layout import Picture

SPLITS: Final = ("train", "validation", "test")
"""The names of the splits."""

SPLIT_NAMES: Final = {
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("validation", "valid", "val", "dev"), "validation"),
    **dict.fromkeys(("test", "testing"), "test"),
}
"""Lower-case name of a folder, or in a column of a CSV file -> the split."""


@dataclass(frozen=True)
class LabelledPicture:
    """One picture that has not been read yet.

    Attributes:
        name: for messages, such as ``cat/17.png``.
        label: name of its class, in the form of Unicode that most systems write (NFC), because
            others take letters and their accents apart.
        read: returns the picture; it raises an error whose message names the picture.
        identity: what a changed picture changes: size and time of its file, or a hash.
        digest: returns the SHA-256 of its content.
        split: one of ``SPLITS``, or empty where the source does not say.
    """

    name: str
    label: str
    read: Callable[[], Picture] = field(repr=False)
    identity: str
    digest: Callable[[], str] = field(repr=False)
    split: str = ""

    def __post_init__(self) -> None:
        """Write the label in its usual form."""
        object.__setattr__(self, "label", unicodedata.normalize("NFC", self.label))


def picture_of_file(path: Path, name: str, label: str, split: str) -> LabelledPicture:
    """Return the picture of a file, which may be missing or no file."""
    try:
        state = path.stat()
        is_file = stat.S_ISREG(state.st_mode)
        identity = f"{state.st_size} {state.st_mtime_ns}" if is_file else "no file"
    except (OSError, ValueError):  # ValueError: its name has a byte 0.
        is_file, identity = False, "missing"

    def read() -> Picture:
        if not is_file:
            raise DatasetError(f"there is no file {path}")
        return picture_frame(path).image

    def digest() -> str:
        try:
            return sha256(path) if is_file else "unreadable"
        except OSError:
            return "unreadable"

    return LabelledPicture(name, label, read, identity, digest, split)
