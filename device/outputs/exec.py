"""A command that is run for each reading, with the reading as JSON on its standard input."""

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

from device.outputs.condition import Condition
from device.outputs.delivery import (
    ConnectionListener,
    NotDeliveredError,
    Record,
    RecordRejectedError,
)
from lenet_edge.core.console import stderr_lock
from lenet_edge.core.errors import UsageError
from lenet_edge.core.masking import mask_command
from lenet_edge.core.schema import setting

_EXIT_CODE_RETRY: Final = 75  # EX_TEMPFAIL of sysexits.h.
_STDERR: Final = 2  # File descriptor.


def _command_problem(command: str) -> str | None:
    try:
        return None if shlex.split(command) else "it contains no command"
    except ValueError as error:
        return f"{error}"


def _missing_program(command: str) -> str | None:
    name = shlex.split(command)[0]
    if shutil.which(name) is not None:
        return None
    return f"there is no command {name!r} to run; give its full path, and make it executable"


@dataclass(frozen=True)
class ExecSettings:
    """A command that is run for each stable reading."""

    command: str | None = setting(
        None,
        "Program and arguments, quoted as in a shell but run without one; the reading comes as "
        "JSON on standard input, and exit code 75 asks for a retry (default: no command).",
        example="tee -a readings.jsonl",
        mask=mask_command,
        check=_command_problem,
        check_here=_missing_program,
    )
    timeout: float = setting(
        30.0,
        "Time after which a running command is killed.",
        unit="seconds",
        low=0.1,
        high=86400,
    )
    queue: int = setting(
        10000,
        "Maximum number of readings that wait for the command; beyond it, the oldest is dropped.",
        low=1,
        high=100000,
    )


class ExecReceiver:
    """A command, run once for each record and one at a time; its output goes to stderr.

    Raises:
        UsageError: if there is no such command.
    """

    name = "exec"

    def __init__(self, settings: ExecSettings) -> None:
        if settings.command is None:
            raise UsageError("exec.command is not set")
        missing = _missing_program(settings.command)
        if missing:
            raise UsageError(missing)
        self._arguments = shlex.split(settings.command)
        self.target = shlex.join(self._arguments)
        self._timeout = settings.timeout
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._closed = False

    def open(self, listener: ConnectionListener) -> None:
        """Do nothing: a process is started for each reading."""

    def deliver(self, record: Record) -> None:
        """Run the command to its end; exit code 0 means success."""
        name = self._arguments[0]
        process = self._start()
        try:
            process.communicate(json.dumps(record).encode() + b"\n", self._timeout)
        except subprocess.TimeoutExpired:
            _kill(process)
            raise RecordRejectedError(f"{name} was killed after {self._timeout:g} s") from None
        finally:
            self._running = None
        if self._closed and process.returncode:
            raise NotDeliveredError(f"{name} was killed because this program ends")
        if process.returncode == _EXIT_CODE_RETRY:
            raise NotDeliveredError(f"{name} ended with exit code {_EXIT_CODE_RETRY}")
        if process.returncode < 0:
            raise RecordRejectedError(f"{name} was killed by signal {-process.returncode}")
        if process.returncode:
            raise RecordRejectedError(f"{name} ended with exit code {process.returncode}")

    def report(self, condition: Condition) -> None:
        """Do nothing: the command gets readings only."""

    def close(self) -> None:
        """Kill the command if it is running."""
        with self._lock:
            self._closed = True
            if self._running:
                _kill(self._running)

    def _start(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._closed:
                raise NotDeliveredError("this program ends")
            try:
                # A session of its own allows killing the command together with its children.
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


def _kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
