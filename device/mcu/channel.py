"""Ways to a board's console: bytes there and back."""

import os
import selectors
import subprocess
from typing import Protocol

from device.mcu.tools import find_tool
from lenet_edge.core.errors import DeviceError


class Channel(Protocol):
    """A console that a ``Link`` exchanges lines with."""

    def open(self) -> None:
        """Start whatever is at the other end.

        Raises:
            MissingDependencyError: if a program or package that it needs is not installed.
            DeviceError: if it cannot be opened.
        """
        ...

    def close(self) -> None:
        """End it; nothing happens if it is not open."""
        ...

    def write(self, content: bytes) -> None:
        """Send bytes; raises ``DeviceError`` if the other end has stopped."""
        ...

    def read(self, seconds: float) -> bytes:
        """Wait for bytes and return them; empty if none came within ``seconds``.

        Raises:
            DeviceError: if the other end has stopped.
        """
        ...


class ProcessChannel:
    """Stdin and stdout of a child process: QEMU, or the semihosting console of a debug probe."""

    def __init__(self, command: list[str], name: str) -> None:
        self._command = command
        self._name = name
        self._process: subprocess.Popen[bytes] | None = None

    def open(self) -> None:
        """Start the process; raises ``MissingDependencyError`` if its program is not installed."""
        find_tool(self._command[0])
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def write(self, content: bytes) -> None:
        """Send bytes; raises ``DeviceError``, with the reason, if the process has stopped."""
        stdin = self._opened().stdin
        assert stdin is not None
        try:
            stdin.write(content)
            stdin.flush()
        except OSError as error:
            raise self._stopped() from error

    def read(self, seconds: float) -> bytes:
        """Return the next bytes, as ``Channel.read``."""
        stdout = self._opened().stdout
        assert stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(stdout, selectors.EVENT_READ)
            if not selector.select(seconds):
                return b""
        chunk = os.read(stdout.fileno(), 65536)
        if not chunk:
            raise self._stopped()
        return chunk

    def _opened(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            raise DeviceError(f"the link to {self._name} is not open")
        return self._process

    def _stopped(self) -> DeviceError:
        """End the process and return an error with the last line that it wrote to stderr."""
        process = self._opened()
        process.kill()
        output = process.communicate()[1].decode(errors="replace").strip()
        reason = output.splitlines()[-1] if output else "it gave no reason"
        return DeviceError(f"{self._name} has stopped: {reason}")
