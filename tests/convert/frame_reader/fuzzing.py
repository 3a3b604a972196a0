"""Gives frames of any bytes to the generated reader.

``make fuzz-frames FRAMES=1000000`` gives a million to the reader of ink and a million to that of
cells, side by side; it says how far they are, and how many frames there were when it is
interrupted.

The reader is compiled with libFuzzer and the sanitizers, and starts from drawn digits. A crash, an
access beyond a buffer, undefined behaviour or a frame that takes too long ends the run with an
error.
"""

import argparse
import re
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from convert.c_engine import emit
from convert.frame_reader.reader_text import reader_files
from tests.convert.frame_reader.compiled_reader import drawn_frame, shipped

SOURCE = Path(__file__).parent / "fuzz_reader.c"
BUNDLES = ("modern", "meter")

_MAX_SECONDS = 10  # For one frame, sanitizers included.
_MAX_LENGTH = 3072  # Bytes of an input.
_SECONDS_BETWEEN_LINES = 10
_COUNT = re.compile(r"(?:#|Done )(\d+)")
_READ = re.compile(r"READ (\d+) frames, (\d+) digits")

_SEEDS: Final = 24
_SEED_SIZE: Final = 62, 46
"""Width and height in pixels of the drawn frames that the fuzzer starts from."""


@dataclass
class Progress:
    """How far a run is: frames given, and how many of them were read, with how many shapes."""

    given: int = 0
    read: int = 0
    shapes: int = 0


@dataclass
class FuzzRun:
    """Gives frames to the reader of a shipped bundle, compiled in ``folder``."""

    bundle: str
    frames: int
    seed: int
    folder: Path
    progress: Progress = field(default_factory=Progress)
    process: subprocess.Popen[str] | None = None

    def run(self, tell: Callable[["FuzzRun"], None] | None = None) -> Progress:
        """Give the frames; ``tell`` is called now and then. Stopped by ``stop``, it returns early.

        Raises:
            AssertionError: if a frame fails; the message says how.
        """
        program = build(self.bundle, self.folder)
        first_frames(self.folder / "first")
        limits = [f"-runs={self.frames}", f"-max_len={_MAX_LENGTH}", f"-seed={self.seed}"]
        limits += [f"-timeout={_MAX_SECONDS}", "-len_control=0", "first"]
        last = deque[str](maxlen=60)
        with subprocess.Popen(
            [program, *limits], cwd=self.folder, stderr=subprocess.PIPE, text=True
        ) as self.process:
            assert self.process.stderr is not None
            for line in self.process.stderr:
                last.append(line)
                if found := _COUNT.match(line):
                    self.progress.given = int(found[1])
                    if tell:
                        tell(self)
                elif found := _READ.match(line):
                    self.progress.read, self.progress.shapes = map(int, found.groups())
        assert self.process.returncode in (0, -9), "".join(last)
        return self.progress

    def stop(self) -> None:
        """End the run."""
        if self.process is not None:
            self.process.kill()


def build(bundle: str, folder: Path) -> Path:
    """Compile the reader of a shipped bundle as a fuzzer in ``folder``, and return the program."""
    graph, judgement = shipped(bundle)
    for name, text in (emit(graph) | reader_files("lenet5", judgement)).items():
        (folder / name).write_text(text)
    # The network has its own tests under sanitizers; without them here, more frames are tried.
    network = ["clang", "-std=c99", "-O3", "-march=native", "-c", "lenet5.c", "-o", "lenet5.o"]
    subprocess.run(network, cwd=folder, check=True)
    command = ["clang", "-std=c99", "-O2", "-g", "-fsanitize=fuzzer,address,undefined"]
    command += ["-fno-sanitize-recover=all", "-I.", str(SOURCE), "lenet5.o", "-o", "fuzz"]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "fuzz"


def first_frames(folder: Path) -> None:
    """Write drawn digits, as inputs of the fuzzer, to a new folder.

    They are parts of drawn pages: without them it takes the fuzzer long to find shapes like digits.
    """
    folder.mkdir()
    width, height = _SEED_SIZE
    for number in range(_SEEDS):
        page, _ = drawn_frame(number, (3 * width, 3 * height))
        part = page[height : 2 * height, width : 2 * width]
        pixels = 255 - part if number % 2 else part
        head = bytes((width - 15, height - 15, 0, 0, 0, 0, number // 4 % 6, number % 24))
        (folder / f"{number}").write_bytes(head + pixels.tobytes())


class _Teller:
    """Prints how far a run is, now and then."""

    def __init__(self) -> None:
        self._begun = self._told = time.monotonic()

    def __call__(self, run: FuzzRun) -> None:
        now = time.monotonic()
        if now - self._told >= _SECONDS_BETWEEN_LINES:
            self._told = now
            given = run.progress.given
            rate = given / (now - self._begun)
            print(f"{run.bundle}: {given:,} of {run.frames:,}, {rate:.0f} a second", flush=True)


def _fuzz(run: FuzzRun) -> None:
    done = run.run(_Teller())
    print(
        f"{run.bundle}: {done.given:,} frames did no harm"
        + (f"; {done.read:,} were allowed, with {done.shapes:,} shapes" if done.read else ""),
        flush=True,
    )


def main() -> None:
    """Fuzz the readers of both shipped bundles, side by side."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=20_000, help="for each reader")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor() as pool:
        runs = []
        for bundle in BUNDLES:
            (folder := Path(scratch) / bundle).mkdir()
            runs.append(FuzzRun(bundle, options.frames, options.seed, folder))
        results = [pool.submit(_fuzz, run) for run in runs]
        try:
            for result in results:
                result.result()
        finally:
            for run in runs:
                run.stop()


if __name__ == "__main__":
    main()
