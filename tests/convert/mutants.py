"""Changes the constants of generated C in memory, to see whether its self-test notices."""

import ctypes
import mmap
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convert.c_engine import Optimize, emit
from convert.c_engine.constants import MemoryArray, memory
from convert.c_engine.plan import Convolution, Dense, Step, plan
from convert.c_engine.weight_layout import Isa
from convert.quantized.graph import Graph
from lenet_edge.network.second_look import SecondLook
from tests.needs import require

Weighted = Convolution | Dense


class Library:
    """Generated C as a library of this process, whose constants can be changed."""

    def __init__(
        self,
        graph: Graph,
        folder: Path,
        optimize: Optimize,
        isa: Isa,
        flags: Sequence[str] = (),
        changes: Sequence[tuple[str, str]] = (),
        second_look: SecondLook | None = None,
    ) -> None:
        require("gcc")
        folder.mkdir(parents=True, exist_ok=True)
        self.steps = plan(graph)
        self.isa = isa
        self.isas = list(Isa) if optimize is Optimize.SPEED else [Isa.PORTABLE]
        for name, text in emit(graph, "network", optimize, second_look).items():
            is_source = name.endswith(".c")
            (folder / name).write_text(_changed(text, changes) if is_source else text)
        library = folder / "network.so"
        command = ["gcc", "-std=c99", "-O1", "-fPIC", "-shared", *flags, "network.c", "-o", library]
        subprocess.run(command, cwd=folder, check=True)
        self._library = ctypes.CDLL(str(library))
        offsets = _symbols(library)
        run = ctypes.cast(self._library.network_run, ctypes.c_void_p).value
        assert run is not None
        base = run - offsets["network_run"]
        self._addresses = {name: base + offset for name, offset in offsets.items()}
        self._scratch = ctypes.create_string_buffer(1 << 20)

    def self_test(self) -> int:
        """Return the result of the self-test."""
        return int(self._library.network_self_test(self._scratch, len(self._scratch)))

    def arrays(self, steps: Sequence[Step] | None = None) -> list[MemoryArray]:
        """Return the constants of ``steps``, or of the network itself."""
        return list(memory(self.steps if steps is None else steps, self.isa, self.isas))

    def passes_with(self, steps: Sequence[Step]) -> bool:
        """Return whether the self-test passes with the constants of ``steps``."""
        before = self.arrays()
        try:
            self._write(self.arrays(steps))
            return self.self_test() == 0
        finally:
            self._write(before)

    @contextmanager
    def flipped(self, array: MemoryArray, byte: int, bit: int) -> Iterator[None]:
        """Flip a bit of an array while the block runs."""
        address = self._addresses[array.name] + byte
        content = (ctypes.c_uint8 * 1).from_address(address)
        _make_writable(address, 1)
        content[0] ^= 1 << bit
        try:
            yield
        finally:
            content[0] ^= 1 << bit

    def _write(self, arrays: Sequence[MemoryArray]) -> None:
        for array in arrays:
            content = np.ascontiguousarray(array.values).tobytes()
            address = self._addresses[array.name]
            _make_writable(address, len(content))
            ctypes.memmove(address, content, len(content))


def _changed(text: str, changes: Sequence[tuple[str, str]]) -> str:
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times"
        text = text.replace(old, new)
    return text


def _symbols(library: Path) -> dict[str, int]:
    lines = subprocess.run(["nm", library], capture_output=True, text=True, check=True).stdout
    fields = [line.split() for line in lines.splitlines()]
    return {parts[2]: int(parts[0], 16) for parts in fields if len(parts) == 3}


def _make_writable(address: int, size: int) -> None:
    start = address // mmap.PAGESIZE * mmap.PAGESIZE
    libc = ctypes.CDLL(None, use_errno=True)
    rights = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
    done = libc.mprotect(ctypes.c_void_p(start), ctypes.c_size_t(address + size - start), rights)
    assert done == 0, f"mprotect failed with error {ctypes.get_errno()}"


def random_bit(
    library: Library, rng: np.random.Generator, arrays: Sequence[MemoryArray]
) -> tuple[MemoryArray, int, int]:
    """Return array, byte and bit; all bits of all arrays are equally likely."""
    sizes = np.array([array.values.nbytes for array in arrays])
    at = int(rng.integers(sizes.sum()))
    number = int(np.searchsorted(sizes.cumsum(), at, side="right"))
    return arrays[number], at - int(sizes[:number].sum()), int(rng.integers(8))


def layer_mutants(steps: Sequence[Step]) -> Iterator[tuple[str, Sequence[Step]]]:
    """Yield what was changed, and the changed steps."""
    for number, step in enumerate(steps):
        if not isinstance(step, Convolution | Dense):
            continue
        changes: dict[str, Weighted] = {
            "zeroed": replace(step, weights=np.zeros_like(step.weights)),
            "negated": replace(step, weights=_negated(step.weights)),
            "multiplier + 1": _with_multiplier(step, 1),
            "multiplier - 1": _with_multiplier(step, -1),
        }
        if len(step.weights) > 1 and not np.array_equal(step.weights[0], step.weights[-1]):
            changes["two channels swapped"] = _swapped(step)
        for name, changed in changes.items():
            yield f"step {number}: {name}", [*steps[:number], changed, *steps[number + 1 :]]


def _negated(weights: NDArray[np.int8]) -> NDArray[np.int8]:
    return np.clip(-weights.astype(np.int16), -128, 127).astype(np.int8)


def _with_multiplier(step: Weighted, difference: int) -> Weighted:
    first, *rest = step.requantization.multipliers
    if len(set(step.requantization.multipliers)) == 1:  # stored once for the whole layer
        rest = [multiplier + difference for multiplier in rest]
    multipliers = (first + difference, *rest)
    return replace(step, requantization=replace(step.requantization, multipliers=multipliers))


def _swapped(step: Weighted) -> Weighted:
    order = np.arange(len(step.weights))
    order[[0, -1]] = order[[-1, 0]]
    return replace(step, weights=step.weights[order])
