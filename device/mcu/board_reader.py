"""Whole frames read on a board, or on the board's model in QEMU, by the generated reader."""

import tempfile
import zlib
from pathlib import Path
from types import TracebackType
from typing import Self

from convert.frame_reader.frame_types import (
    FrameLimits,
    FrameOptions,
    FrameReading,
    Grey,
)
from device.mcu.board_predictor import open_link, serial_link
from device.mcu.boards import Board
from device.mcu.firmware_build import build_firmware
from device.mcu.link import Link
from device.mcu.network_sources import NetworkSources, add_reader, network_sources
from lenet_edge.core.errors import DeviceError
from lenet_edge.network.bundle import Bundle


def check_room(board: Board) -> None:
    """Check that a board may have room for frames; its linker says the rest.

    Raises:
        DeviceError: if the board takes even pictures row by row.
    """
    if board.row_by_row:
        raise DeviceError(f"{board.name} has no room for a frame; choose a larger board")


class BoardReader:
    """Reads frames on a board; use it in a ``with`` statement.

    Args:
        bundle: its own C is compiled, with the reader of frames.
        board: emulated if there is an emulator of it; else a debug probe must be connected.
        limits: the largest frame, and the most digits.
        profile: build firmware that returns the CRC-32 of what the network saw.
        port: serial port of a board that runs the firmware already, or ``auto``; nothing is loaded.

    Raises:
        UsageError: if the network is not one for digits.
        BundleError: if the bundle has no C files.
        DeviceError: if the board takes pictures row by row.
    """

    def __init__(
        self,
        bundle: Bundle,
        board: Board,
        limits: FrameLimits,
        *,
        profile: bool = False,
        port: str | None = None,
    ) -> None:
        check_room(board)
        self._board, self._profile, self._port = board, profile, port
        self._sources = add_reader(network_sources(bundle), bundle, limits)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._link: Link | None = None

    @property
    def name(self) -> str:
        """The board's name."""
        return self._board.name

    @property
    def sources(self) -> NetworkSources:
        """The C that the board runs."""
        return self._sources

    def __enter__(self) -> Self:
        """Build the firmware, load it and start it, and check that it is what the board runs.

        Raises:
            MissingDependencyError: if the compiler, the emulator or pyOCD is missing.
            ModelError: if the C does not compile.
            DeviceError: if the firmware does not fit, or the board does not answer.
        """
        self._folder = tempfile.TemporaryDirectory(prefix="lenet-edge-")
        try:
            self._link = self._open_link(Path(self._folder.name))
            self._link.check_runs(self._sources)
            assert self._sources.reader is not None
            self._link.check_reader(self._sources.reader)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _open_link(self, folder: Path) -> Link:
        if self._port is not None:
            return serial_link(self._board, self._port).__enter__()
        firmware = build_firmware(self._board, self._sources, folder, profile=self._profile)
        return open_link(self._board, firmware.elf).__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the emulator or the debug session."""
        if self._link is not None:
            self._link.__exit__(kind, error, trace)
        if self._folder is not None:
            self._folder.cleanup()
        self._link = self._folder = None

    def read(
        self, frame: Grey, options: FrameOptions | None = None, factor: int | None = None
    ) -> FrameReading:
        """Send a frame ``uint8[h, w]`` and read it; the result has no pictures.

        With a factor, the board reduces the rows as they arrive, and the region is one of the
        smaller frame.

        Raises:
            DeviceError: if the board refuses the frame, its region or its number of cells.
        """
        link = self._opened()
        link.send_frame(frame, factor)
        return link.read_frame(options or FrameOptions())

    def saw(self, pictures: tuple[Grey, ...]) -> bool:
        """Return whether these are what the network saw of the last frame, by their CRC-32."""
        link = self._opened()
        found = [link.picture_crc(number) for number in range(len(pictures))]
        return found == [zlib.crc32(picture.tobytes()) for picture in pictures]

    def _opened(self) -> Link:
        if self._link is None:
            raise DeviceError("use the reader of a board in a with statement")
        return self._link
