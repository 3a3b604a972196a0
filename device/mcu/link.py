"""The host's side of the firmware's text protocol, which ``firmware/protocol.h`` describes."""

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

QEMU_PROGRAM = "qemu-system-arm"
_ANSWER_TIMEOUT_SECONDS = 60.0


class Link:
    """Exchanges lines with a firmware whose console is stdin and stdout of a child process.

    The child process is QEMU, or a debug probe's semihosting console for real boards. Use it in a
    ``with`` statement. All methods raise ``DeviceError`` as ``ask`` does.
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

    def ask(self, line: str, seconds: float = _ANSWER_TIMEOUT_SECONDS) -> list[str]:
        """Send one line and return the words of the answer after ``ok <command>``.

        Raises:
            DeviceError: if the firmware reports an error, answers something else, or does not
                answer within ``seconds``.
        """
        process = self._opened()
        assert process.stdin is not None
        try:
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
        except OSError as error:
            raise DeviceError(f"{self._name} has stopped: {self._stop_reason()}") from error
        answer = self._read_line(seconds).split()
        command = line.split(" ", 1)[0]
        if answer[:1] == ["error"]:
            raise DeviceError(f"{self._name} rejected {command!r}: {' '.join(answer[1:])}")
        if answer[:2] != ["ok", command]:
            raise DeviceError(
                f"{self._name} answered {command!r} with {' '.join(answer)!r}; "
                "reset it and try again"
            )
        return answer[2:]

    def load(self, pixels: NDArray[np.uint8]) -> None:
        """Send one picture."""
        content = np.ascontiguousarray(pixels, np.uint8).tobytes()
        self.ask(f"load {content.hex()} {zlib.crc32(content):08x}")

    def infer(self) -> NDArray[np.int8]:
        """Run the network on the loaded picture and return the logits ``int8[classes]``."""
        self.ask("infer")
        words = self.ask("logits")
        content = bytes.fromhex(words[0])
        if f"{zlib.crc32(content):08x}" != words[1]:
            raise DeviceError(f"{self._name} sent logits that do not match their CRC; try again")
        return np.frombuffer(content, np.int8)

    def inference_ticks(self, repeats: int) -> int:
        """Run the network ``repeats`` times on the loaded picture and return the ticks it took."""
        self.ask(f"infer {repeats}")
        return int(self.ask("time")[0])

    def step_ticks(self) -> list[int]:
        """Return the ticks of each step of the last inference; needs firmware with profiling."""
        return [int(word) for word in self.ask("steps")]

    def spin_ticks(self, loops: int) -> int:
        """Run a loop of two instructions ``loops`` times and return the ticks that it took."""
        return int(self.ask(f"spin {loops}")[0])

    def stack_bytes(self) -> int:
        """Return the most stack that the firmware has used since it started."""
        return int(self.ask("stack")[0])

    def self_test(self) -> int:
        """Run the network's self-test. Returns 0 if it passed, else its negated error code."""
        return int(self.ask("test")[0])

    def _opened(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            raise DeviceError(f"the link to {self._name} is not open")
        return self._process

    def _read_line(self, seconds: float) -> str:
        process = self._opened()
        assert process.stdout is not None
        deadline = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._pending:
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    raise DeviceError(
                        f"{self._name} did not answer within {seconds:.0f} s; "
                        "reset it and try again"
                    )
                chunk = os.read(process.stdout.fileno(), 65536)
                if not chunk:
                    raise DeviceError(f"{self._name} has stopped: {self._stop_reason()}")
                self._pending += chunk
        line, _, self._pending = self._pending.partition(b"\n")
        return line.decode(errors="replace").strip()

    def _stop_reason(self) -> str:
        """End the child process and return the last line that it wrote to stderr."""
        process = self._opened()
        process.kill()
        output = process.communicate()[1].decode(errors="replace").strip()
        return output.splitlines()[-1] if output else "it gave no reason"


def qemu_link(board: Board, elf: Path, *, count_instructions: bool = False) -> Link:
    """Return a link to the program ``elf`` in QEMU.

    With ``count_instructions``, every instruction takes one nanosecond of emulated time, so the
    counters are exact and the same in every run.

    Raises:
        DeviceError: if QEMU has no model of the board.
    """
    if board.qemu_machine is None:
        raise DeviceError(f"QEMU has no model of {board.name}; use a real board and a debug probe")
    command = [
        QEMU_PROGRAM,
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
