"""The firmware's text protocol, spoken from the host's side."""

import os
import selectors
import subprocess
import time
import zlib
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from device.mcu.boards import Board
from device.mcu.firmware_build import find_tool
from lenet_edge.core.errors import DeviceError

QEMU = "qemu-system-arm"
_ANSWER_SECONDS = 60.0


class Link:
    """Lines to and from a firmware whose console is a child process's stdin and stdout.

    The child is QEMU here and a debug probe's semihosting console for real boards.
    """

    def __init__(self, command: list[str], name: str) -> None:
        self._command = command
        self._name = name
        self._process: subprocess.Popen[bytes] | None = None
        self._pending = b""

    def __enter__(self) -> Self:
        """Start the child process.

        Raises:
            MissingDependencyError: if its program is not installed.
        """
        find_tool(self._command[0])
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the child process."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.communicate()

    def ask(self, line: str, seconds: float = _ANSWER_SECONDS) -> list[str]:
        """Send one line and return the words of the answer after ``ok <command>``.

        Raises:
            DeviceError: if the answer is an error, something else, or does not come in time.
        """
        process = self._opened()
        assert process.stdin is not None
        try:
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
        except OSError as error:
            raise DeviceError(f"{self._name} is gone: {self._last_words()}") from error
        answer = self._read_line(seconds).split()
        command = line.split(" ", 1)[0]
        if answer[:1] == ["error"]:
            raise DeviceError(f"{self._name} answers {command!r}: {' '.join(answer[1:])}")
        if answer[:2] != ["ok", command]:
            raise DeviceError(f"{self._name} answers {command!r} with {' '.join(answer)!r}")
        return answer[2:]

    def load(self, pixels: NDArray[np.uint8]) -> None:
        """Send one picture; raises as ``ask`` does."""
        content = np.ascontiguousarray(pixels, np.uint8).tobytes()
        self.ask(f"load {content.hex()} {zlib.crc32(content):08x}")

    def logits(self) -> NDArray[np.int8]:
        """Return the int8 logits of the last ``infer``; raises as ``ask`` does."""
        words = self.ask("logits")
        content = bytes.fromhex(words[0])
        if f"{zlib.crc32(content):08x}" != words[1]:
            raise DeviceError(f"{self._name} sent logits that do not match their CRC; try again")
        return np.frombuffer(content, np.int8)

    def ticks(self, repeats: int = 1) -> int:
        """Run the loaded picture ``repeats`` times and return the ticks that it took."""
        self.ask(f"infer {repeats}")
        return int(self.ask("time")[0])

    def _opened(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            raise DeviceError(f"the link to {self._name} is not open")
        return self._process

    def _read_line(self, seconds: float) -> str:
        process = self._opened()
        assert process.stdout is not None
        limit = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._pending:
                if not selector.select(max(0.0, limit - time.monotonic())):
                    raise DeviceError(
                        f"{self._name} did not answer in {seconds:.0f} s; reset it and try again"
                    )
                chunk = os.read(process.stdout.fileno(), 65536)
                if not chunk:
                    raise DeviceError(f"{self._name} is gone: {self._last_words()}")
                self._pending += chunk
        line, _, self._pending = self._pending.partition(b"\n")
        return line.decode(errors="replace").strip()

    def _last_words(self) -> str:
        process = self._opened()
        process.kill()
        output = process.communicate()[1].decode(errors="replace").strip()
        return output.splitlines()[-1] if output else "it ended without a word"


def qemu_link(board: Board, elf: Path, *, count_instructions: bool = False) -> Link:
    """Return a link to ``elf`` in QEMU.

    With ``count_instructions`` every instruction takes one nanosecond of the machine's time, so
    that its counters are exact and the same in every run.

    Raises:
        DeviceError: if QEMU has no model of the board.
    """
    if board.qemu_machine is None:
        raise DeviceError(f"QEMU has no model of {board.name}; connect the board itself")
    command = [
        QEMU,
        "-machine",
        board.qemu_machine,
        "-display",
        "none",
        "-monitor",
        "none",
        "-serial",
        "none",
        "-semihosting-config",
        "enable=on,target=native",
        "-kernel",
        str(elf),
        *(["-icount", "shift=0,sleep=off"] if count_instructions else []),
    ]
    return Link(command, board.name)
