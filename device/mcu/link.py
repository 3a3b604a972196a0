"""The host's side of the firmware's text protocol, which ``firmware/protocol.h`` describes."""

import time
import zlib
from enum import Enum, auto
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from convert.frame_reader.frame_types import (
    FrameDigit,
    FrameOptions,
    FrameReading,
    FrameVerdict,
)
from device.mcu.channel import Channel
from device.mcu.network_sources import NetworkSources, ReaderSources
from lenet_edge.core.errors import DeviceError, ModelError

_ANSWER_TIMEOUT_SECONDS = 60.0
_GREETING = "ready, "
"""Beginning of the line that the firmware sends when it starts."""

_JOIN_ATTEMPTS = 3
_JOIN_SECONDS = 5.0

_FAULT = "fault"
"""The line that the firmware sends when it stops after a fault."""


class Opening(Enum):
    """What a link waits for when it is opened."""

    NOTHING = auto()

    GREETING = auto()
    """The greeting of a firmware that starts now: a UART loses what it receives before that."""

    ANSWER = auto()
    """An answer of a firmware that is already running, after those to earlier requests."""


class Link:
    """Exchanges lines with a firmware. Use it in a ``with`` statement.

    All methods raise ``DeviceError`` as ``ask`` does.
    """

    def __init__(self, channel: Channel, name: str, opening: Opening = Opening.NOTHING) -> None:
        self._channel = channel
        self._name = name
        self._opening = opening
        self._pending = b""
        self._rows: int | None = None  # 0 if the board takes whole pictures; unknown at first
        self.greeting = ""
        """The line with which the firmware started, if the link has read it."""

    def __enter__(self) -> Self:
        """Open the channel, and wait for what ``Opening`` says.

        Raises:
            MissingDependencyError: if something that the channel needs is not installed.
            DeviceError: if the channel cannot be opened, or the firmware does not start or answer.
        """
        self._channel.open()
        try:
            if self._opening is Opening.GREETING:
                self._await_greeting()
            elif self._opening is Opening.ANSWER:
                self._await_answer()
        except BaseException:
            self._channel.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the channel."""
        self._channel.close()

    def ask(self, line: str, seconds: float = _ANSWER_TIMEOUT_SECONDS) -> list[str]:
        """Send one line and return the words of the answer after ``ok <command>``.

        Raises:
            DeviceError: if the firmware reports an error, answers something else, or does not
                answer within ``seconds``.
        """
        self._channel.write(line.encode() + b"\n")
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

    def check_runs(self, sources: NetworkSources) -> None:
        """Check that the firmware runs the network of ``sources``.

        Raises:
            DeviceError: if it was compiled from other C, or from the C of another model.
        """
        found = self.ask("about")
        wanted = [sources.source_sha256, sources.model_sha256]
        for what, actual, expected in zip(("C", "model"), found, wanted, strict=False):
            if actual != expected:
                raise DeviceError(
                    f"{self._name} runs {what} with SHA-256 {actual[:12]}... instead of "
                    f"{expected[:12]}...; load this network with 'lenet-edge flash' first"
                )
        if len(found) != len(wanted):
            raise DeviceError(f"{self._name} answered 'about' with {' '.join(found)!r}")

    def check_sizes(self, input_size: int, output_size: int) -> None:
        """Check that the firmware's network takes so many bytes and returns so many logits.

        Raises:
            ModelError: if it does not: its C belongs to another model.
        """
        found = self.ask("name")[1:3]
        if found != [str(input_size), str(output_size)]:
            raise ModelError(
                f"the C that {self._name} runs takes and returns {' and '.join(found)} bytes, but "
                f"its model {input_size} and {output_size}; convert the model again"
            )

    def load(self, pixels: NDArray[np.uint8]) -> None:
        """Send one picture, at once or row by row as the board takes it."""
        if self._rows is None:
            rows = self.ask("name")[3:]
            self._rows = int(rows[0]) if rows else 0
        content = np.ascontiguousarray(pixels, np.uint8)
        for part in content.reshape(self._rows or 1, -1):
            line = part.tobytes()
            command = "row" if self._rows else "load"
            self.ask(f"{command} {line.hex()} {zlib.crc32(line):08x}")

    def infer(self) -> NDArray[np.int8]:
        """Run the network on the loaded picture and return the logits ``int8[classes]``."""
        return self._logits_of("infer")

    def infer_second_look(self) -> NDArray[np.int8]:
        """Run the network with a second look, like ``infer``; an error if it has none."""
        return self._logits_of("second")

    def _logits_of(self, request: str) -> NDArray[np.int8]:
        self.ask(request)
        words = self.ask("logits")
        content = bytes.fromhex(words[0])
        if f"{zlib.crc32(content):08x}" != words[1]:
            raise DeviceError(f"{self._name} sent logits that do not match their CRC; try again")
        return np.frombuffer(content, np.int8)

    def inference_ticks(self, repeats: int, *, second_look: bool = False) -> int:
        """Run the network ``repeats`` times on the loaded picture and return the ticks it took.

        A board that takes pictures row by row keeps none and can run only once.
        """
        command = "second" if second_look else "infer"
        self.ask(f"{command} {repeats}" if repeats > 1 else command)
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

    def check_reader(self, reader: ReaderSources) -> None:
        """Check that the firmware reads frames with the C of ``reader`` and within its limits.

        Raises:
            DeviceError: if it has another reader, other limits, or none.
        """
        try:
            found = self.ask("reader")
        except DeviceError as error:
            raise DeviceError(
                f"{self._name} runs firmware without the reader of frames; load it with "
                "'lenet-edge flash --reader' first"
            ) from error
        limits = reader.limits
        sizes = [str(limit) for limit in (limits.width, limits.height, limits.digits)]
        if found != [reader.source_sha256, *sizes]:
            raise DeviceError(
                f"{self._name} runs another reader of frames, or one for other frames; load this "
                "one with 'lenet-edge flash --reader' first"
            )

    def send_frame(self, frame: NDArray[np.uint8], factor: int | None = None) -> None:
        """Send a frame ``uint8[h, w]``; with a factor, the board reduces it as it arrives."""
        height, width = frame.shape
        self.ask(f"frame {width} {height}" + (f" {factor}" if factor else ""))
        for row in frame:
            content = row.tobytes()
            self.ask(f"line {content.hex()} {zlib.crc32(content):08x}")

    def read_frame(self, options: FrameOptions) -> FrameReading:
        """Read the frame that was sent; the result has no pictures."""
        numbers = (*(options.region or (0, 0, 0, 0)), options.cells, int(options.ink))
        verdict, count = map(int, self.ask(f"read {' '.join(map(str, numbers))}"))
        return FrameReading(FrameVerdict(verdict), tuple(map(self._digit, range(count))))

    def _digit(self, number: int) -> FrameDigit:
        *box, confidence, label, rejected, line, cut_off = map(int, self.ask(f"digit {number}"))
        x, y, width, height = box
        seen = confidence, label, bool(rejected), line, bool(cut_off)
        return FrameDigit(x, y, width, height, *seen)

    def picture_crc(self, number: int) -> int:
        """Return the CRC-32 of what the network saw; needs firmware with profiling."""
        return int(self.ask(f"picture {number}")[0], 16)

    def last_ticks(self) -> int:
        """Return the ticks of the last inference, or of the last frame."""
        return int(self.ask("time")[0])

    def self_test(self) -> int:
        """Run the network's self-test. Returns 0 if it passed, else its negated error code."""
        return int(self.ask("test")[0])

    def _await_greeting(self) -> None:
        deadline = time.monotonic() + _ANSWER_TIMEOUT_SECONDS
        while not self.greeting:
            line = self._line(deadline)
            if line.startswith(_GREETING):
                self.greeting = line
            elif line == _FAULT:
                raise DeviceError(f"{self._name} stopped with a fault when it started")

    def _await_answer(self) -> None:
        """Discard answers to earlier requests, and whatever else arrives before an answer."""
        for _ in range(_JOIN_ATTEMPTS):
            # The first newline ends a line that the board may have received in part.
            self._channel.write(b"\nname\n")
            if self._skip_until("ok name", _JOIN_SECONDS):
                break
        else:
            raise DeviceError(
                f"{self._name} does not answer; check that this firmware is loaded, and reset it"
            )
        self._channel.write(b"about\n")
        if not self._skip_until("ok about", _JOIN_SECONDS):
            raise DeviceError(f"{self._name} answers with errors; check the connection")

    def _skip_until(self, beginning: str, seconds: float) -> bool:
        """Read lines up to one that begins like this, and return whether it came in time."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                if self._next_line(deadline).startswith(beginning):
                    return True
            except TimeoutError:
                return False

    def _read_line(self, seconds: float) -> str:
        """Return the next line that is not a greeting."""
        deadline = time.monotonic() + seconds
        while True:
            line = self._line(deadline)
            if not line.startswith(_GREETING):
                return line
            self.greeting = line

    def _line(self, deadline: float) -> str:
        try:
            return self._next_line(deadline)
        except TimeoutError:
            raise DeviceError(
                f"{self._name} did not answer in time; reset it and try again"
            ) from None

    def _next_line(self, deadline: float) -> str:
        """Return the next line; raises ``TimeoutError`` if none came before ``deadline``."""
        while b"\n" not in self._pending:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._pending += self._channel.read(left)
        line, _, self._pending = self._pending.partition(b"\n")
        return line.decode(errors="replace").strip()
