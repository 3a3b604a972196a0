"""What is kept across restarts: the state folder, and the last valid reading of a meter in it."""

import contextlib
import hashlib
import json
import os
import time
from pathlib import Path
from typing import Final

import platformdirs

from lenet_edge.core.files import reporting_output_errors, write_file

LAST_VALID_SCHEMA: Final = "lenet-edge/last-valid/1"
_SECONDS_BETWEEN_WRITES: Final = 60.0  # At least, because writing wears out SD cards.


def state_folder() -> Path:
    """Return the state directory that systemd gives to a service, or else the user's."""
    return Path(os.environ.get("STATE_DIRECTORY") or platformdirs.user_state_path("lenet-edge"))


def last_valid_file(meter: str) -> Path:
    """Return the file of the last valid reading; each meter has its own.

    Args:
        meter: what identifies the meter, such as the path of its settings file.
    """
    digest = hashlib.sha256(meter.encode()).hexdigest()[:10]
    return state_folder() / "valid" / f"{digest}.json"


class LastValidFile:
    """The last valid reading on disk: whole or not at all, and written only after a change.

    Args:
        path: the file; nothing is kept if None.

    Attributes:
        text: the last valid reading, or None; ``save`` writes it.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._saved_text = self.text = self._read()
        self._next_write = float("-inf")

    def save(self, now: bool = False) -> None:
        """Write ``text`` if it has changed: at most once a minute, or at once if ``now``.

        Raises:
            OutputError: if it cannot be written; the file is unchanged then.
        """
        if self._path is None or self.text == self._saved_text:
            return
        if not now and time.monotonic() < self._next_write:
            return
        self._next_write = time.monotonic() + _SECONDS_BETWEEN_WRITES
        if self.text is None:
            with reporting_output_errors(self._path):
                self._path.unlink(missing_ok=True)
        else:
            content = json.dumps({"schema": LAST_VALID_SCHEMA, "text": self.text})
            write_file(self._path, content + "\n")
        self._saved_text = self.text

    def _read(self) -> str | None:
        """Return the text on disk, or None if there is no readable file."""
        if self._path is None:
            return None
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            text = json.loads(self._path.read_text(encoding="utf-8"))["text"]
            return text if isinstance(text, str) else None
        return None
