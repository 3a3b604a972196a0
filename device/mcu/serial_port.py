"""The serial port to which a board's UART is connected."""

import importlib.util
from typing import TYPE_CHECKING

from device.mcu.boards import Board
from lenet_edge.core.errors import DeviceError, MissingDependencyError

if TYPE_CHECKING:
    import serial

AUTO = "auto"
"""Name of a port that stands for the one to which the board is connected."""

_WRITE_TIMEOUT_SECONDS = 10.0


class SerialPort:
    """A board's UART at a serial port of the host; a ``Channel``."""

    def __init__(self, port: str, board: Board) -> None:
        self._port = port
        self._board = board
        self._serial: serial.Serial | None = None

    def open(self) -> None:
        """Open the port.

        Raises:
            MissingDependencyError: if pyserial is not installed.
            DeviceError: if there is no such port, or it cannot be opened.
        """
        _require_pyserial()
        import serial

        name = find_port(self._board) if self._port == AUTO else self._port
        try:
            self._serial = serial.Serial(
                name,
                self._board.uart.baud,
                timeout=0,
                write_timeout=_WRITE_TIMEOUT_SECONDS,
                exclusive=True,
            )
        except (serial.SerialException, ValueError) as error:
            raise DeviceError(
                f"cannot open the serial port {name}: {error}; connect {self._board.uart.cable}, "
                "close other programs that use the port, and check that you may use it"
            ) from error

    def close(self) -> None:
        """Close the port."""
        opened, self._serial = self._serial, None
        if opened is not None:
            opened.close()

    def write(self, content: bytes) -> None:
        """Send bytes; raises ``DeviceError`` if the port is gone."""
        try:
            self._opened().write(content)
        except OSError as error:
            raise self._lost(error) from error

    def read(self, seconds: float) -> bytes:
        """Return the next bytes, as ``Channel.read``."""
        opened = self._opened()
        try:
            opened.timeout = seconds
            first = bytes(opened.read(1))
            return first + bytes(opened.read(opened.in_waiting)) if first else b""
        except OSError as error:
            raise self._lost(error) from error

    def _opened(self) -> "serial.Serial":
        if self._serial is None:
            raise DeviceError(f"the link to {self._board.name} is not open")
        return self._serial

    def _lost(self, error: OSError) -> DeviceError:
        return DeviceError(
            f"the serial port of {self._board.name} does not work any more: {error}; "
            f"connect {self._board.uart.cable}"
        )


def find_port(board: Board) -> str:
    """Return the name of the one serial port that can be the board's.

    Raises:
        MissingDependencyError: if pyserial is not installed.
        DeviceError: if there is none, or several; the message lists them.
    """
    _require_pyserial()
    from serial.tools import list_ports

    vendor = board.uart.usb_vendor
    ports = [
        port
        for port in list_ports.comports()
        if port.vid is not None and vendor in {None, port.vid}
    ]
    if len(ports) == 1:
        return str(ports[0].device)
    if not ports:
        raise DeviceError(
            f"there is no serial port of {board.name}; connect {board.uart.cable}, or name "
            "the port with --port"
        )
    found = ", ".join(f"{port.device} ({port.description})" for port in ports)
    raise DeviceError(f"several serial ports can be {board.name}: {found}; name one with --port")


def _require_pyserial() -> None:
    if importlib.util.find_spec("serial") is None:
        raise MissingDependencyError(
            "pyserial is not installed; run: pip install 'lenet-edge[mcu]'"
        )
