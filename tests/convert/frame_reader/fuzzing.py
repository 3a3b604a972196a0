"""Gives frames of any bytes to the generated reader.

``make fuzz-frames FRAMES=1000000`` gives a million to the reader of ink and of cells each; it says
how far it is, and how many frames there were when it is interrupted.

The reader is compiled with libFuzzer and the sanitizers. A crash, an access beyond a buffer,
undefined behaviour or a frame that takes too long ends the run with an error.
"""

import argparse
import re
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from convert.c_engine import emit
from convert.frame_reader.reader_text import reader_files
from tests.convert.frame_reader.compiled_reader import shipped

SOURCE = Path(__file__).parent / "fuzz_reader.c"
BUNDLES = ("modern", "meter")

_MAX_SECONDS = 10  # For one frame, sanitizers included.
_MAX_LENGTH = 4096  # Bytes of an input.
_SECONDS_BETWEEN_LINES = 10
_COUNT = re.compile(r"(?:#|Done )(\d+)")


def fuzz(
    bundle: str, frames: int, seed: int, folder: Path, tell: Callable[[int], None] | None = None
) -> int:
    """Give frames to the reader of a shipped bundle, and return how many it read.

    ``tell`` is called now and then with their number so far. An interruption by the keyboard ends
    the run, and returns the number.

    Raises:
        AssertionError: if a frame fails; the message says how.
    """
    program = build(bundle, folder)
    limits = [f"-runs={frames}", f"-max_len={_MAX_LENGTH}", f"-seed={seed}"]
    limits += [f"-timeout={_MAX_SECONDS}", "-len_control=0"]
    with subprocess.Popen([program, *limits], cwd=folder, stderr=subprocess.PIPE, text=True) as run:
        assert run.stderr is not None
        done, last = 0, deque[str](maxlen=60)
        try:
            for line in run.stderr:
                last.append(line)
                if found := _COUNT.match(line):
                    done = int(found[1])
                    if tell:
                        tell(done)
        except KeyboardInterrupt:
            run.kill()
            return done
    assert run.returncode == 0, "".join(last)
    return done


def build(bundle: str, folder: Path) -> Path:
    """Compile the reader of a shipped bundle as a fuzzer in ``folder``, and return the program."""
    graph, judgement = shipped(bundle)
    for name, text in (emit(graph) | reader_files("lenet5", judgement)).items():
        (folder / name).write_text(text)
    # The network has its own tests under sanitizers; without them here, more frames are tried.
    network = ["clang", "-std=c99", "-O3", "-march=native", "-c", "lenet5.c", "-o", "lenet5.o"]
    subprocess.run(network, cwd=folder, check=True)
    command = ["clang", "-std=c99", "-O1", "-g", "-fsanitize=fuzzer,address,undefined"]
    command += ["-fno-sanitize-recover=all", "-I.", str(SOURCE), "lenet5.o", "-o", "fuzz"]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "fuzz"


def _progress(bundle: str, frames: int) -> Callable[[int], None]:
    """Return a function that prints how far a run is, now and then."""
    begun = told = time.monotonic()

    def tell(done: int) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _SECONDS_BETWEEN_LINES:
            told = now
            rate = done / (now - begun)
            print(f"{bundle}: {done:,} of {frames:,}, {rate:.0f} a second", flush=True)

    return tell


def main() -> None:
    """Fuzz the readers of both shipped bundles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=20_000, help="for each reader")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for bundle in BUNDLES:
        with tempfile.TemporaryDirectory() as folder:
            tell = _progress(bundle, options.frames)
            done = fuzz(bundle, options.frames, options.seed, Path(folder), tell)
        print(f"{bundle}: {done:,} frames did no harm", flush=True)
        if done < options.frames:
            return


if __name__ == "__main__":
    main()
