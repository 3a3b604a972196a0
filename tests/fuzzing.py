"""Damages files at random and gives them to the readers: ``python -m tests.fuzzing --help``.

Whatever a file holds, its reader returns it or raises its own kind of error, in little time and
memory. Anything else is a failure: its input is kept, and its number finds it again.
"""

import argparse
import contextlib
import gzip
import hashlib
import io
import itertools
import json
import math
import os
import random
import resource
import signal
import struct
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import NoReturn

import numpy as np

from convert.c_engine import emit
from convert.c_engine.plan import plan
from convert.quantized.checks import check_int8
from convert.quantized.graph import read_graph
from lenet_edge.core.errors import BundleError, DatasetError, ModelError
from lenet_edge.data.idx import read_idx
from lenet_edge.network.bundle import SHIPPED, Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.second_look import SecondLook
from lenet_edge.report.model_facts import model_facts
from lenet_edge.train.archive import pack_arrays
from lenet_edge.train.checkpoint import load_checkpoint
from lenet_edge.train.trained_model import TrainedModel

MAX_SECONDS = 10
"""Most processor time that one input may take."""

MAX_MEMORY = 1 << 30
"""Most memory in bytes that a run may need besides what its start needed."""

SHARES = {"tflite": 0.7, "npz": 0.12, "idx": 0.12, "manifest": 0.06}
"""Reader -> its share of the inputs."""

SLICE = 200
"""Inputs that a process reads before it reports, which takes it about a second."""

_NUMBERS = (0, 1, 2, 3, 4, 8, 16, 27, 28, 127, 128, 255, 256, 32767, 65535, 1 << 16, 1 << 20)
_LARGE_NUMBERS = (1 << 28, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, (1 << 32) - 4)
_FLOATS = (0.0, -1.0, 1e-45, 1e-30, 1e30, 3.4e38, math.inf, -math.inf, math.nan)

Read = Callable[[bytes], object]


@dataclass
class Outcome:
    """What became of the inputs of one reader; ``failures`` has one line for each failure."""

    reader: str
    inputs: int = 0
    accepted: int = 0
    slowest_seconds: float = 0.0
    failures: list[str] = field(default_factory=list)

    def __iadd__(self, other: "Outcome") -> "Outcome":
        self.inputs += other.inputs
        self.accepted += other.accepted
        self.slowest_seconds = max(self.slowest_seconds, other.slowest_seconds)
        self.failures += other.failures
        return self

    def __str__(self) -> str:
        return (
            f"{self.reader:<9}{self.inputs:>10,} inputs: {self.accepted:,} read, "
            f"{self.inputs - self.accepted - len(self.failures):,} refused, "
            f"{len(self.failures)} failed; the slowest took {self.slowest_seconds:.2f} s"
        )


def damage(content: bytes, others: Sequence[bytes], rng: random.Random) -> bytes:
    """Return ``content`` with one to four random changes; ``others`` lend their bytes."""
    changed = bytearray(content)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 4))):
        if changed:
            rng.choice(_CHANGES)(changed, _place(changed, rng), others, rng)
    return bytes(changed)


def _place(content: bytearray, rng: random.Random) -> int:
    """Return a random position; often near an end, where many formats keep their structure."""
    size = len(content)
    kind = rng.random()
    if kind < 0.2:
        return rng.randrange(min(size, 128))
    if kind < 0.7:
        return rng.randrange(max(0, size - 6000), size)
    return rng.randrange(size)


_Change = Callable[[bytearray, int, Sequence[bytes], random.Random], None]


def _flip(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    content[place] ^= 1 << rng.randrange(8)


def _byte(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    content[place] = rng.choice((0, 1, 127, 128, 255, rng.randrange(256)))


def _number(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    size = rng.choice((2, 4, 4, 4, 8))
    number = rng.choice((*_NUMBERS, *_LARGE_NUMBERS, len(content), rng.getrandbits(8 * size)))
    place -= place % size
    content[place : place + size] = (number % (1 << 8 * size)).to_bytes(size, "little")


def _nudge(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    place -= place % 4
    number = int.from_bytes(content[place : place + 4], "little") + rng.choice((-4, -2, -1, 1, 4))
    content[place : place + 4] = (number % (1 << 32)).to_bytes(4, "little")


def _float(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    place -= place % 4
    content[place : place + 4] = struct.pack("<f", rng.choice(_FLOATS))


def _truncate(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    del content[place:]


def _remove(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    del content[place : place + rng.randrange(1, 65)]


def _repeat(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    content[place:place] = content[place : place + rng.randrange(1, 65)]


def _overwrite(content: bytearray, place: int, _: Sequence[bytes], rng: random.Random) -> None:
    start, length = rng.randrange(len(content)), rng.randrange(1, 33)
    content[place : place + length] = content[start : start + length]


def _splice(content: bytearray, place: int, others: Sequence[bytes], rng: random.Random) -> None:
    other = rng.choice(others)
    start = rng.randrange(len(other))
    content[place:] = other[start : start + rng.choice((4, 64, len(other)))]


_CHANGES: tuple[_Change, ...] = (
    *(_flip, _flip, _byte, _byte, _number, _number, _number, _nudge, _nudge, _float),
    *(_truncate, _remove, _repeat, _overwrite, _splice),
)


class Reader:
    """One reader: seeds, how they are damaged, and how it reads them."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.error: type[Exception]
        self.seeds, self.error, self.read = _READERS[name](folder)

    def make(self, number: int, seed: int) -> bytes:
        """Return the damaged input ``number``, which depends on nothing but it and the seed."""
        rng = random.Random(f"{self.name} {seed} {number}")
        content = rng.choice(self.seeds)
        if rng.random() < 0.5:
            return _INSIDE[self.name](content, self.seeds, rng)
        return damage(content, self.seeds, rng)

    def run(self, numbers: Iterable[int], seed: int, keep: Path | None = None) -> Outcome:
        """Read the inputs of ``numbers``; those that fail are written to the folder ``keep``."""
        outcome = Outcome(self.name)
        for number in numbers:
            content = self.make(number, seed)
            started = time.process_time()
            try:
                with _time_limit():
                    self.read(content)
                outcome.accepted += 1
            except self.error as error:
                if "\n" in str(error):
                    outcome.failures.append(f"input {number}: {error!r} is not one line")
            except Exception as error:
                outcome.failures.append(f"input {number}: {error!r}")
                if keep:
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / f"{self.name}-{seed}-{number}").write_bytes(content)
            outcome.inputs += 1
            seconds = time.process_time() - started
            outcome.slowest_seconds = max(outcome.slowest_seconds, seconds)
        return outcome


def _tflite(folder: Path) -> tuple[list[bytes], type[Exception], Read]:
    from tests.convert.random_graphs import classic_graph, one_of_each_content, random_graph

    forms = ("lenet5-int8.tflite", "lenet5-float32.tflite", "lenet5-float16.tflite")
    small = [random_graph(seed) for seed in range(30)]
    seeds = [
        *(content for content in small if len(content) < 8000),
        *(one_of_each_content(), one_of_each_content()),
        classic_graph(1),
        *((SHIPPED / name).read_bytes() for name in forms),
    ]
    known = [read_graph(content) for content in seeds]

    def read(content: bytes) -> None:
        graph = read_graph(content)
        model_facts("fuzzed", graph)
        with contextlib.suppress(ModelError):
            check_int8(graph)
        # A graph that differs from a seed in its weights only is mostly as good as the seed, and
        # generating C takes 50 times as long as reading.
        is_new, draw = graph not in known, hashlib.sha256(content).digest()[0]
        with contextlib.suppress(ModelError):
            if draw < (32 if is_new else 2):
                emit(graph)
            elif is_new:
                plan(graph)

    return seeds, ModelError, read


def _npz(folder: Path) -> tuple[list[bytes], type[Exception], Read]:
    path = folder / "model.npz"
    meta = {
        "schema": "lenet-edge/model/1",
        "variant": "modern",
        "classes": 3,
        "history": [
            {
                **{"phase": "float", "epoch": 0, "learning_rate": 0.1, "loss": 1, "accuracy": 0.5},
                **{"validation_loss": 0.4, "validation_accuracy": 0.5, "seconds": 1.5},
            }
        ],
        "provenance": {"labels": ["a", "b", "c"], "seed": 0},
    }
    arrays = {
        "float/kernel": np.arange(12, dtype=np.float32).reshape(3, 4),
        "float/transposed": np.arange(12, dtype=np.float64).reshape(3, 4).T,
        "qat/step": np.int64(7),
        "qat/mask": np.array([True, False]),
    }
    state = {"variables/000": np.ones(3), "best/float/kernel": np.zeros((2, 2), np.float32)}
    seeds = [pack_arrays(meta, each) for each in (arrays, state, {})]
    large = (SHIPPED / "model.npz").read_bytes()

    def read(content: bytes) -> None:
        path.write_bytes(content)
        with contextlib.suppress(ModelError):
            load_checkpoint(path, {})
        TrainedModel.load(path)

    # The large one is slow to pack again: it comes once in 31.
    return [*seeds * 10, large], ModelError, read


def _npz_inside(content: bytes, others: Sequence[bytes], rng: random.Random) -> bytes:
    """Damage one file in an archive, whose checksums then match again."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    chosen = rng.choice(sorted(members))
    members[chosen] = damage(members[chosen], list(members.values()), rng)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, member in members.items():
            archive.writestr(zipfile.ZipInfo(name), member)
    return packed.getvalue()


def _idx(folder: Path) -> tuple[list[bytes], type[Exception], Read]:
    from tests.lenet_edge.data.idx_files import encode_idx, small_set

    plain, packed = folder / "images", folder / "images.gz"
    seeds = [*small_set(4, 6, 3).values(), encode_idx(np.zeros((2, 3, 4), np.uint8))]
    seeds += [gzip.compress(content, 1, mtime=0) for content in seeds]

    def read(content: bytes) -> None:
        path = packed if content[:1] == b"\x1f" else plain
        path.write_bytes(content)
        dimensions = 1 if content[3:4] == b"\x01" else 3
        read_idx(path, dimensions)

    return seeds, DatasetError, read


def _idx_inside(content: bytes, others: Sequence[bytes], rng: random.Random) -> bytes:
    """Damage the content of a compressed file, and compress it again."""
    if content[:1] != b"\x1f":
        return damage(content, others, rng)
    return gzip.compress(damage(gzip.decompress(content), others, rng), 1, mtime=0)


def _manifest(folder: Path) -> tuple[list[bytes], type[Exception], Read]:
    bundle = folder / "bundle"
    bundle.mkdir()
    (bundle / "model.bin").write_bytes(b"\x00\x01")
    document = json.loads((SHIPPED / "manifest.json").read_bytes())
    digest = hashlib.sha256(b"\x00\x01").hexdigest()
    document["files"] = {"model.bin": {"bytes": 2, "sha256": digest}}
    kept = ("schema", "name", "labels", "quantization", "calibration", "second_look", "files")
    small = {key: document[key] for key in kept}

    def read(content: bytes) -> None:
        (bundle / "manifest.json").write_bytes(content)
        opened = Bundle.open(bundle)
        Calibration.from_manifest(opened.manifest)
        SecondLook.from_manifest(opened.manifest)
        opened.path("model.bin").read_bytes()
        "".join((opened.name, *opened.labels))

    seeds = [_sealed(json.dumps(each).encode()) for each in (document, small, small)]
    return seeds, BundleError, read


def _manifest_inside(content: bytes, others: Sequence[bytes], rng: random.Random) -> bytes:
    """Damage a manifest, and seal it again where it is still JSON."""
    return _sealed(damage(content, others, rng))


def _sealed(content: bytes) -> bytes:
    try:
        manifest = json.loads(content)
        if not isinstance(manifest, dict):
            return content
        manifest.pop("seal", None)
        canonical = json.dumps(manifest, sort_keys=True).encode()
        return json.dumps({**manifest, "seal": hashlib.sha256(canonical).hexdigest()}).encode()
    except (ValueError, RecursionError):
        return content


_READERS: dict[str, Callable[[Path], tuple[list[bytes], type[Exception], Read]]] = {
    "tflite": _tflite,
    "npz": _npz,
    "idx": _idx,
    "manifest": _manifest,
}
_INSIDE: dict[str, Callable[[bytes, Sequence[bytes], random.Random], bytes]] = {
    "tflite": damage,
    "npz": _npz_inside,
    "idx": _idx_inside,
    "manifest": _manifest_inside,
}
"""Reader -> how to damage what lies inside a container, with checksums that match."""


@contextlib.contextmanager
def _time_limit() -> Iterator[None]:
    """Raise ``TimeoutError`` in the block after ``MAX_SECONDS`` of processor time."""

    def stop(_: int, __: FrameType | None) -> NoReturn:
        raise TimeoutError(f"it takes more than {MAX_SECONDS} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, MAX_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextlib.contextmanager
def memory_limit() -> Iterator[None]:
    """Let allocations in the block fail that need more than ``MAX_MEMORY``."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MAX_MEMORY, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def fuzz(name: str, count: int, seed: int = 0) -> Outcome:
    """Give the first ``count`` inputs of a reader to it."""
    with tempfile.TemporaryDirectory() as folder, memory_limit():
        return Reader(name, Path(folder)).run(range(count), seed)


def share_out(names: Sequence[str], inputs: int) -> list[tuple[str, range]]:
    """Return slices of numbers of inputs, in an order in which no reader is left to the end.

    However early a run is stopped, it has read about the same share of each reader's inputs.
    """
    whole = sum(SHARES[name] for name in names)
    placed = []
    for name in names:
        count = round(SHARES[name] / whole * inputs)
        for start in range(0, count, SLICE):
            placed.append((start / count, name, range(start, min(start + SLICE, count))))
    return [(name, numbers) for _, name, numbers in sorted(placed, key=lambda each: each[0])]


class _Progress:
    """Counts what was read, and prints how far it is."""

    def __init__(self, names: Sequence[str], inputs: int, every: float) -> None:
        self.outcomes = {name: Outcome(name) for name in names}
        self._inputs, self._every = inputs, every
        self._started = self._printed = time.monotonic()

    @property
    def inputs(self) -> int:
        return sum(outcome.inputs for outcome in self.outcomes.values())

    @property
    def failed(self) -> int:
        return sum(len(outcome.failures) for outcome in self.outcomes.values())

    def add(self, outcome: Outcome) -> None:
        for failure in outcome.failures:
            print(f"{outcome.reader}: {failure}", flush=True)
        self.outcomes[outcome.reader] += outcome

    def print_if_due(self) -> None:
        now = time.monotonic()
        if now - self._printed < self._every:
            return
        self._printed = now
        rate = self.inputs / (now - self._started)
        left = f"{(self._inputs - self.inputs) / rate / 60:.0f} min left, " if rate else ""
        print(
            f"{self.inputs:,} of {self._inputs:,} inputs, {rate:.0f} a second, {left}"
            f"{self.failed} failed",
            flush=True,
        )


_readers: dict[str, Reader] = {}
"""Readers of this process, with a folder each."""


def _run_slice(name: str, numbers: range, seed: int, keep: Path, folder: Path) -> Outcome:
    with memory_limit():
        if name not in _readers:
            _readers[name] = Reader(name, Path(tempfile.mkdtemp(dir=folder)))
        return _readers[name].run(numbers, seed, keep)


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _fuzz_all(
    slices: Sequence[tuple[str, range]],
    run: Callable[[str, range], Future[Outcome]],
    at_once: int,
    progress: _Progress,
    is_over: Callable[[], bool],
) -> None:
    """Run the slices, some at once, until all are read or it is over."""
    waiting = iter(slices)
    running = {run(*each) for each in itertools.islice(waiting, at_once)}
    while running:
        # An interrupt sets a flag, which is looked at once a second at least.
        done, running = wait(running, 1, FIRST_COMPLETED)
        for future in done:
            progress.add(future.result())
        if not is_over():
            running |= {run(*each) for each in itertools.islice(waiting, at_once - len(running))}
        progress.print_if_due()


def main() -> None:
    """Fuzz every reader, and exit with 1 if one fails, with 130 if it was interrupted."""
    parser = argparse.ArgumentParser(prog="fuzzing", description=__doc__.splitlines()[0])
    parser.add_argument("readers", nargs="*", metavar="READER", help=f"of {', '.join(SHARES)}")
    parser.add_argument("--inputs", type=int, default=20_000, help="of all readers together")
    parser.add_argument("--seconds", type=float, default=math.inf, help="stop after about that")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="folder for failures")
    parser.add_argument("--processes", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--every", type=float, default=10, help="seconds between lines of progress")
    options = parser.parse_args()
    slices = share_out(options.readers or list(SHARES), options.inputs)
    names = sorted({name for name, _ in slices}, key=list(SHARES).index)
    progress = _Progress(names, sum(len(numbers) for _, numbers in slices), options.every)
    interrupted = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: interrupted.set())
    end = time.monotonic() + options.seconds
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(options.processes, initializer=_leave_interrupts_to_parent) as pool,
    ):
        fixed = (options.seed, options.keep, Path(folder))
        _fuzz_all(
            slices,
            lambda name, numbers: pool.submit(_run_slice, name, numbers, *fixed),
            # The next slices wait ready, so that no process is idle.
            2 * options.processes,
            progress,
            lambda: interrupted.is_set() or time.monotonic() > end,
        )
    for outcome in progress.outcomes.values():
        print(outcome)
    stopped = ", interrupted" if interrupted.is_set() else ""
    print(f"{progress.inputs:,} inputs of seed {options.seed}, {progress.failed} failed{stopped}")
    sys.exit(1 if progress.failed else 130 if interrupted.is_set() else 0)


if __name__ == "__main__":
    main()
