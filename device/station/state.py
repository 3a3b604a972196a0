"""What survives a restart: where it is kept, and the last valid reading of a meter."""

import contextlib
import hashlib
import json
import os
import time
from pathlib import Path
from typing import Final

import platformdirs

from lenet_edge.core.files import reporting_output_errors, write_file

SCHEMA: Final = "lenet-edge/last-valid/1"
_APART: Final = 60.0  # Seconds between writes, at least: SD cards wear.


def state_folder() -> Path:
    """Return systemd's folder for state, where it made one, or the user's."""
    return Path(os.environ.get("STATE_DIRECTORY") or platformdirs.user_state_path("lenet-edge"))


def last_valid_file(meter: str) -> Path:
    """Return where the last valid reading is kept: each meter has a file of its own.

    Args:
        meter: what tells one from the other, such as the path of its settings.
    """
    digest = hashlib.sha256(meter.encode()).hexdigest()[:10]
    return state_folder() / "valid" / f"{digest}.json"


class LastValid:
    """The last valid reading, on disk: whole or not at all, and written only after a change.

    Args:
        path: of the file; nothing is kept if None.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._saved = self.text = self._read()
        self._due = float("-inf")

    def save(self, now: bool = False) -> None:
        """Write ``text`` if it has changed; at most once a minute, unless told to do it now.

        Raises:
            OutputError: if it cannot be written; the one before stays there.
        """
        if self._path is None or self.text == self._saved:
            return
        if not now and time.monotonic() < self._due:
            return
        self._due = time.monotonic() + _APART
        if self.text is None:
            with reporting_output_errors(self._path):
                self._path.unlink(missing_ok=True)
        else:
            write_file(self._path, json.dumps({"schema": SCHEMA, "text": self.text}) + "\n")
        self._saved = self.text

    def _read(self) -> str | None:
        """Return what is on disk; what cannot be read is as good as none."""
        if self._path is None:
            return None
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            text = json.loads(self._path.read_text(encoding="utf-8"))["text"]
            return text if isinstance(text, str) else None
        return None
