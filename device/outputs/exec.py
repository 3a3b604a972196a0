"""A command for each reading, with the reading as JSON on its standard input."""

import contextlib
import json
import os
import shlex
import shutil
import signal
import subprocess
import threading
from dataclasses import dataclass
from typing import Final

from device.outputs.courier import NotDeliveredError, Record, RefusedError, Watch
from lenet_edge.core.console import stderr_lock
from lenet_edge.core.errors import UsageError
from lenet_edge.core.schema import knob

_TRY_AGAIN: Final = 75  # EX_TEMPFAIL of sysexits.h.
_STDERR: Final = 2


def _command_problem(command: str) -> str | None:
    try:
        return None if shlex.split(command) else "there is no command in it"
    except ValueError as error:
        return f"{error}"


@dataclass(frozen=True)
class Exec:
    """A command run with every stable reading, as JSON on its standard input."""

    command: str | None = knob(
        None,
        "the program and its arguments, quoted as in a shell, but run without one; exit code 75 "
        "means try again later; unset: none is run",
        check=_command_problem,
    )
    timeout: float = knob(
        30.0, "after which the command is ended", unit="seconds", low=0.1, high=86400
    )
    queue: int = knob(
        10000, "readings that wait for the command; beyond, the oldest goes", low=1, high=100000
    )


class ExecReceiver:
    """A command, run once for each record and one at a time; what it prints goes to stderr.

    Raises:
        UsageError: if there is no such command.
    """

    name = "exec"

    def __init__(self, settings: Exec) -> None:
        self._arguments = shlex.split(settings.command or "")
        if not self._arguments or shutil.which(self._arguments[0]) is None:
            name = self._arguments[0] if self._arguments else ""
            raise UsageError(
                f"there is no command {name!r} to run; give its whole path, and make it executable"
            )
        self.target = shlex.join(self._arguments)
        self._timeout = settings.timeout
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._closed = False

    def open(self, watch: Watch) -> None:
        """Do nothing: a command is started for each reading."""

    def deliver(self, record: Record) -> None:
        """Run the command to its end; exit code 0 says that all is well."""
        name = self._arguments[0]
        process = self._start()
        try:
            process.communicate(json.dumps(record).encode() + b"\n", self._timeout)
        except subprocess.TimeoutExpired:
            _end(process)
            raise RefusedError(f"{name} was ended after {self._timeout:g} s") from None
        finally:
            self._running = None
        if self._closed and process.returncode:
            raise NotDeliveredError(f"{name} was ended with this program")
        if process.returncode == _TRY_AGAIN:
            raise NotDeliveredError(f"{name} ended with exit code {_TRY_AGAIN}")
        if process.returncode < 0:
            raise RefusedError(f"{name} was ended by signal {-process.returncode}")
        if process.returncode:
            raise RefusedError(f"{name} ended with exit code {process.returncode}")

    def close(self) -> None:
        """End the command that runs."""
        with self._lock:
            self._closed = True
            if self._running:
                _end(self._running)

    def _start(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._closed:
                raise NotDeliveredError("this program ends")
            try:
                # In a session of its own, so that its children can be ended with it.
                with stderr_lock:
                    self._running = subprocess.Popen(
                        self._arguments,
                        stdin=subprocess.PIPE,
                        stdout=_STDERR,
                        start_new_session=True,
                    )
            except OSError as error:
                raise NotDeliveredError(
                    f"cannot run {self._arguments[0]}: {error.strerror}"
                ) from None
            return self._running


def _end(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
