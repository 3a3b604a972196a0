"""A Predictor that runs the network on a board, or on the board's model in QEMU."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from convert.c_engine import Optimize
from convert.quantized.graph import read_graph
from device.mcu.boards import Board, Connection, load_board
from device.mcu.firmware_build import build_firmware
from device.mcu.link import Link, Opening
from device.mcu.network_sources import NetworkSources, network_sources
from device.mcu.probe import probe_link
from device.mcu.programmer import load_program
from device.mcu.qemu import qemu_link
from device.mcu.serial_port import AUTO, SerialPort
from device.mcu.simavr import simavr_link
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.network.runtimes import dequantize


def open_link(board: Board, elf: Path, port: str = AUTO) -> Link:
    """Return a link to the program ``elf``, in a simulator or on the board itself.

    ``port`` is the serial port of a board that a program such as avrdude loads, or ``auto``.

    Raises:
        MissingDependencyError: if a program that is needed is not installed.
        DeviceError: if the board or its debug probe is not connected, or loading fails.
    """
    if board.connection is Connection.PROGRAMMER:
        load_program(board, elf, port)
        return serial_link(board, port)
    return _OPENERS[board.connection](board, elf)


_OPENERS: dict[Connection, Callable[[Board, Path], Link]] = {
    Connection.QEMU: qemu_link,
    Connection.SIMAVR: simavr_link,
    Connection.PROBE: probe_link,
}


def serial_link(board: Board, port: str) -> Link:
    """Return a link to the firmware that a board runs on its own, at a serial port of this machine.

    ``port`` is its name, or ``auto``.
    """
    return Link(SerialPort(port, board), board.name, Opening.ANSWER)


class BoardPredictor:
    """Runs a model on a board.

    ``model`` is a bundle, whose own C is compiled, or an int8 ``.tflite`` file. The board is
    simulated if there is a simulator of it; otherwise it must be connected. With ``port``, the
    firmware that the board already runs is used, over that serial port. A board that has room for
    C optimised for size only gets that, unless ``optimize`` says otherwise.

    Raises:
        BundleError: if the bundle has no C files.
        ModelError: if the C engine does not support the model.
    """

    def __init__(
        self,
        model: Bundle | Path,
        board: Board,
        optimize: Optimize | None = None,
        *,
        port: str | None = None,
    ) -> None:
        self._board = board
        self._sources = network_sources(model, optimize or board.optimize)
        self._graph = read_graph(self._sources.model)
        self._port = port
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._link: Link | None = None

    @property
    def name(self) -> str:
        """The board's name."""
        return self._board.name

    @property
    def sources(self) -> NetworkSources:
        """The C that the board runs; the board has confirmed it once the predictor is open."""
        return self._sources

    def __enter__(self) -> Self:
        """Build the firmware, load it and start it, and check that it is what the board runs.

        Raises:
            MissingDependencyError: if the compiler, the emulator, pyOCD or pyserial is missing.
            ModelError: if the network's C does not compile or belongs to another model.
            DeviceError: if the firmware does not fit, or the board does not answer or runs another
                network.
        """
        self._folder = tempfile.TemporaryDirectory(prefix="lenet-edge-")
        try:
            self._link = self._open_link(Path(self._folder.name))
            self._link.check_runs(self._sources)
            self._link.check_sizes(self._graph.inputs[0].size, self._graph.outputs[0].size)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _open_link(self, folder: Path) -> Link:
        if self._port is not None:
            return serial_link(self._board, self._port).__enter__()
        firmware = build_firmware(self._board, self._sources, folder)
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

    def predict(self, images: Images) -> Logits:
        """Return dequantised logits ``float32[N, classes]`` of ``uint8[N, height, width]``."""
        return self._dequantize(self.predict_int8(images))

    def predict_int8(self, images: Images) -> NDArray[np.int8]:
        """Return the quantised logits ``int8[N, classes]``; raises as ``Link.ask`` does."""
        return self._ask_for_each(images, Link.infer)

    @property
    def has_second_look(self) -> bool:
        """Whether the C that the board runs has a second look."""
        return self._sources.margin is not None

    def predict_second_look(self, images: Images) -> Logits:
        """Return logits like ``predict``, after a second look where there was a doubt."""
        return self._dequantize(self._ask_for_each(images, Link.infer_second_look))

    def _ask_for_each(
        self, images: Images, ask: Callable[[Link], NDArray[np.int8]]
    ) -> NDArray[np.int8]:
        assert self._link is not None, "use the predictor in a with statement"
        rows = []
        for image in images:
            self._link.load(image)
            rows.append(ask(self._link))
        return np.array(rows, np.int8).reshape(len(images), self._graph.outputs[0].size)

    def _dequantize(self, logits: NDArray[np.int8]) -> Logits:
        output = self._graph.outputs[0]
        return dequantize(logits, output.scale, output.zero_point)


def open_board_predictor(
    model: Bundle | Path, board: str, optimize: Optimize | None = None, *, port: str | None = None
) -> BoardPredictor:
    """Return a predictor for the board named ``board``, for use in a ``with`` statement.

    Raises:
        UsageError: if there is no such board.
        BundleError: if the bundle has no C files.
        ModelError: if the C engine does not support the model.
    """
    return BoardPredictor(model, load_board(board), optimize, port=port)
