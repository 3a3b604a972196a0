"""Gives frames of any bytes to the generated reader.

``python -m tests.convert.frame_reader.fuzzing --frames 1000000`` takes about an hour.

It is compiled with libFuzzer and the sanitizers. A crash, an access beyond a buffer, undefined
behaviour or a frame that takes too long ends the run with an error.
"""

import argparse
import subprocess
import tempfile
from pathlib import Path

from convert.c_engine import emit
from convert.frame_reader.reader_text import reader_files
from tests.convert.frame_reader.compiled_reader import shipped

SOURCE = Path(__file__).parent / "fuzz_reader.c"
BUNDLES = ("modern", "meter")

_MAX_SECONDS = 10  # For one frame, sanitizers included.
_MAX_LENGTH = 4096  # Bytes of an input.


def fuzz(bundle: str, frames: int, seed: int, folder: Path) -> str:
    """Give frames to the reader of a shipped bundle, and return the last lines of libFuzzer.

    Raises:
        AssertionError: if a frame fails; the message says how.
    """
    graph, judgement = shipped(bundle)
    for name, text in (emit(graph) | reader_files("lenet5", judgement)).items():
        (folder / name).write_text(text)
    # The network has its own tests under sanitizers; without them here, more frames are tried.
    network = ["clang", "-std=c99", "-O2", "-c", "lenet5.c", "-o", "lenet5.o"]
    subprocess.run(network, cwd=folder, check=True)
    command = ["clang", "-std=c99", "-O1", "-g", "-fsanitize=fuzzer,address,undefined"]
    command += ["-fno-sanitize-recover=all", "-I.", str(SOURCE), "lenet5.o", "-o", "fuzz"]
    subprocess.run(command, cwd=folder, check=True)
    limits = [f"-runs={frames}", f"-max_len={_MAX_LENGTH}", f"-seed={seed}"]
    limits += [f"-timeout={_MAX_SECONDS}", "-len_control=0", "-print_final_stats=1"]
    done = subprocess.run(
        ["./fuzz", *limits], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return "\n".join(line for line in done.stderr.splitlines() if line.startswith(("Done", "stat")))


def main() -> None:
    """Fuzz the readers of both shipped bundles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=20_000, help="for each reader")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for bundle in BUNDLES:
        with tempfile.TemporaryDirectory() as folder:
            print(bundle, fuzz(bundle, options.frames, options.seed, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
