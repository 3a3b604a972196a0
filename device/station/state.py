"""What is kept across restarts: the state folder, and the last valid reading of a meter in it."""

import contextlib
import hashlib
import json
import os
import time
from pathlib import Path
from typing import Any, Final

import platformdirs

from device.settings.validity import ComparedReadings
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
        compared: what the next reading is compared with; ``save`` writes it.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._saved = self.compared = self._read()
        self._next_write = float("-inf")

    def save(self, now: bool = False) -> None:
        """Write ``compared`` if it has changed: at most once a minute, or at once if ``now``.

        Raises:
            OutputError: if it cannot be written; the file is unchanged then.
        """
        if self._path is None or self.compared == self._saved:
            return
        if not now and time.monotonic() < self._next_write:
            return
        self._next_write = time.monotonic() + _SECONDS_BETWEEN_WRITES
        if self.compared.last_valid is None:
            with reporting_output_errors(self._path):
                self._path.unlink(missing_ok=True)
        else:
            write_file(self._path, json.dumps(_to_json(self.compared)) + "\n")
        self._saved = self.compared

    def _read(self) -> ComparedReadings:
        """Return what is on disk; nothing if there is no readable file."""
        if self._path is not None:
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
                return _from_json(json.loads(self._path.read_text(encoding="utf-8")))
        return ComparedReadings()


def _to_json(compared: ComparedReadings) -> dict[str, Any]:
    content: dict[str, Any] = {"schema": LAST_VALID_SCHEMA, "text": compared.last_valid}
    if compared.candidate is not None:
        content["new_level"] = {"text": compared.candidate, "count": compared.count}
    return content


def _from_json(content: dict[str, Any]) -> ComparedReadings:
    """Return what a file says; its ``new_level`` is optional.

    Raises:
        KeyError, TypeError, AttributeError: if a part is missing, or of another type.
    """
    new_level = content.get("new_level") or {"text": None, "count": 0}
    text, candidate, count = content["text"], new_level["text"], new_level["count"]
    if not isinstance(text, str) or not isinstance(candidate, str | None) or type(count) is not int:
        raise TypeError("not the last valid reading")
    return ComparedReadings(text, candidate, count)
