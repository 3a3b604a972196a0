"""A lamp on a GPIO line of a Raspberry Pi that is lit while a camera runs.

The line is requested from the kernel's character device (``linux/gpio.h``, version 2), which needs
no package. The kernel releases it when the program ends, however it ends.
"""

import fcntl
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from device.frames.controls import Adjustable, CameraControls
from device.frames.frame import Frame
from device.frames.live import Source
from lenet_edge.core.errors import FrameError

GPIO_GET_CHIPINFO: Final = 0x8044B401
"""Request number of the ioctl that asks a chip for its name: ``_IOR(0xB4, 1, 68 bytes)``."""

GPIO_GET_LINE: Final = 0xC250B407
"""Request number of the ioctl that takes lines: ``_IOWR(0xB4, 7, 592 bytes)``."""

CHIP_INFO: Final = struct.Struct("=32s32sI")
"""``struct gpiochip_info``: name, label, number of lines."""

_LINES_MAX: Final = 64
_FLAG_OUTPUT: Final = 1 << 3
_ATTRIBUTE_OUTPUT_VALUES: Final = 2
# struct gpio_v2_line_request: offsets, consumer, config, number of lines, event buffer size, fd.
_CONFIG: Final = struct.Struct("=QI20x II QQ 216x")  # Flags, then one attribute of up to ten.
_REQUEST: Final = struct.Struct(f"={_LINES_MAX}I32s{_CONFIG.size}sII20xi")

# The chip of the 40-pin header: RP1 on a Raspberry Pi 5, the processor's own on older ones.
_HEADER_CHIP: Final = "pinctrl-"


class Lamp:
    """A lamp on a GPIO line. It is lit while the context manager is open.

    Args:
        line: GPIO number, such as 17; not the number of the pin.
        devices: folder of the GPIO chips.
    """

    def __init__(self, line: int, devices: Path = Path("/dev")) -> None:
        self._line = line
        self._devices = devices
        self._handle: int | None = None

    def __enter__(self) -> Self:
        """Switch it on.

        Raises:
            FrameError: if the line does not exist, is in use, or is not open to this user.
        """
        request = bytearray(line_request(self._line))
        try:
            chip = self._open_chip()
            if chip is not None:
                try:
                    fcntl.ioctl(chip, GPIO_GET_LINE, request)
                finally:
                    os.close(chip)
        except OSError as error:
            raise FrameError(
                f"cannot switch on the lamp at GPIO {self._line} ({error.strerror}): check "
                "camera.lamp, that nothing else uses that line, and that this user is in the "
                "group 'gpio'"
            ) from error
        if chip is None:
            raise FrameError(
                f"cannot switch on the lamp at GPIO {self._line}: this machine has no GPIO header "
                "of a Raspberry Pi; remove camera.lamp from the settings"
            )
        self._handle = _REQUEST.unpack(request)[-1]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Switch it off."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def _open_chip(self) -> int | None:
        """Open the chip of the header, which is not the first on some models; None without one."""
        for path in sorted(self._devices.glob("gpiochip*")):
            handle = os.open(path, os.O_RDWR)
            info = bytearray(CHIP_INFO.size)
            try:
                fcntl.ioctl(handle, GPIO_GET_CHIPINFO, info)
            except OSError:
                os.close(handle)
                raise
            if CHIP_INFO.unpack(info)[1].startswith(_HEADER_CHIP.encode()):
                return handle
            os.close(handle)
        return None


def line_request(line: int) -> bytes:
    """Return the request for one line as an output that is on, a ``gpio_v2_line_request``."""
    offsets = [line] + [0] * (_LINES_MAX - 1)
    config = _CONFIG.pack(_FLAG_OUTPUT, 1, _ATTRIBUTE_OUTPUT_VALUES, 0, 1, 1)
    return _REQUEST.pack(*offsets, b"lenet-edge", config, 1, 0, 0)


class LitSource:
    """A source with a lamp that is lit while it is open.

    Args:
        source: the source.
        lamp: its lamp.
    """

    def __init__(self, source: Source, lamp: Lamp) -> None:
        self.name, self.live = source.name, source.live
        self._source = source
        self._lamp = lamp

    def __enter__(self) -> Self:
        """Switch the lamp on, then open the source.

        Raises:
            FrameError: if either fails; the lamp is off then.
        """
        self._lamp.__enter__()
        try:
            self._source.__enter__()
        except BaseException:
            self._lamp.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the source and switch the lamp off."""
        try:
            self._source.__exit__(kind, error, trace)
        finally:
            self._lamp.__exit__(None, None, None)

    def __iter__(self) -> Iterator[Frame]:
        """Yield the frames of the source."""
        return iter(self._source)

    def adjust(self, controls: CameraControls) -> None:
        """Apply controls to the source, if it has any."""
        if isinstance(self._source, Adjustable):
            self._source.adjust(controls)
