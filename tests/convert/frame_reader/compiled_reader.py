"""The generated reader, compiled for this machine, and the reference beside it."""

import struct
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.bundle_reader import bundle_judgement
from convert.c_engine import emit
from convert.frame_reader.frame_types import (
    FrameDigit,
    FrameOptions,
    FrameReading,
    FrameVerdict,
    Grey,
    Network,
)
from convert.frame_reader.reader_text import Judgement, reader_files
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from device.demo.scenes import HAZARDS, LAYOUTS, make_scene
from lenet_edge.network.bundle import INT8_FILE, SHIPPED, Bundle
from tests.convert.compiled import WARNINGS
from tests.needs import require

HARNESS = Path(__file__).parent / "harness.c"
_DIGIT = struct.Struct("<5H4B")


@dataclass(frozen=True)
class Request:
    """A frame ``uint8[h, w]``, how to read it, and the factor of a stream or 0."""

    frame: Grey
    options: FrameOptions = field(default_factory=FrameOptions)
    factor: int = 0

    def to_bytes(self) -> bytes:
        """Return what the harness reads."""
        height, width = self.frame.shape
        region = self.options.region or (0, 0, 0, 0)
        head = (width, height, *region, self.factor, self.options.cells, self.options.ink)
        return struct.pack("<7H2B", *head) + self.frame.tobytes()


def shipped(name: str = "modern") -> tuple[Graph, Judgement]:
    """Return the network of a shipped bundle, and how its logits are judged."""
    bundle = Bundle.open(SHIPPED.with_name(name))
    return read_graph(bundle.path(INT8_FILE)), bundle_judgement(bundle)


def reference_network(graph: Graph) -> Network:
    """Return the integer reference of a network as a function of one picture."""

    def run(picture: Grey) -> NDArray[np.int8]:
        inputs = (picture.astype(np.int16) - 128).astype(np.int8).reshape(1, 28, 28, 1)
        return reference.run(graph, inputs)[graph.outputs[0].index].reshape(-1)

    return run


def compile_reader(
    folder: Path,
    compiler: str = "gcc",
    flags: Sequence[str] = ("-O2",),
    bundle: str = "modern",
) -> Path:
    """Compile the harness with the network of a shipped bundle, and return the program."""
    require(compiler)
    graph, judgement = shipped(bundle)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (emit(graph) | reader_files("lenet5", judgement)).items():
        (folder / name).write_text(text)
    program = folder / f"reader-{compiler}"
    command = [compiler, "-std=c99", *WARNINGS, *flags, f"-I{folder}", str(HARNESS)]
    subprocess.run([*command, str(folder / "lenet5.c"), "-o", str(program)], check=True)
    return program


def run_reader(program: Path, requests: Sequence[Request]) -> list[FrameReading | int]:
    """Read frames with the compiled reader; an error is its code."""
    content = b"".join(request.to_bytes() for request in requests)
    done = subprocess.run([str(program)], input=content, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return parse_answers(done.stdout)


def parse_answers(content: bytes) -> list[FrameReading | int]:
    """Return the readings that the harness wrote."""
    answers: list[FrameReading | int] = []
    at = 0
    while at < len(content):
        (status,) = struct.unpack_from("<i", content, at)
        at += 4
        if status:
            answers.append(status)
            continue
        verdict, count, drawn = struct.unpack_from("<3H", content, at)
        at += 6
        digits = []
        for _ in range(count):
            x, y, w, h, confidence, label, rejected, line, cut = _DIGIT.unpack_from(content, at)
            digits.append(
                FrameDigit(x, y, w, h, confidence, label, bool(rejected), line, bool(cut))
            )
            at += _DIGIT.size
        pictures = np.frombuffer(content, np.uint8, 784 * drawn, at).reshape(-1, 28, 28)
        at += 784 * drawn
        answers.append(FrameReading(FrameVerdict(verdict), tuple(digits), tuple(pictures)))
    return answers


def same_reading(a: FrameReading | int, b: FrameReading | int) -> bool:
    """Return whether verdicts, digits and pictures are equal."""
    if isinstance(a, int) or isinstance(b, int):
        return a == b
    return (
        a.verdict == b.verdict
        and a.digits == b.digits
        and np.array_equal(np.array(a.pictures), np.array(b.pictures))
    )


def drawn_frame(
    seed: int,
    size: tuple[int, int],
    hazards: Sequence[str] | None = (),
    layout: str = "lines",
) -> tuple[Grey, tuple[str, ...]]:
    """Return a drawn scene as a grey frame ``uint8[h, w]`` of ``size``, and its lines."""
    scene = make_scene(seed, layout, hazards, (640, 480))
    grey = cv2.cvtColor(scene.image, cv2.COLOR_BGR2GRAY)
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8), scene.lines


def any_frame(seed: int) -> Grey:
    """Return a frame of any kind: a scene with hazards, noise, stripes, blocks or extremes."""
    rng = np.random.default_rng(seed)
    kind = int(rng.integers(6))
    width, height = (int(rng.integers(16, limit + 1)) for limit in (320, 240))
    if kind == 0:
        layout = LAYOUTS[int(rng.integers(len(LAYOUTS)))]
        return drawn_frame(seed, (width, height), rng.permutation(HAZARDS)[:2].tolist(), layout)[0]
    if kind == 1:
        return rng.integers(0, 256, (height, width)).astype(np.uint8)
    if kind == 2:
        coarse = rng.integers(0, 256, (int(rng.integers(2, 60)), int(rng.integers(2, 60))))
        resized = cv2.resize(coarse.astype(np.uint8), (width, height), interpolation=kind % 3)
        return np.asarray(resized, np.uint8)
    if kind == 3:
        y, x = np.mgrid[:height, :width]
        waves = np.sin(x / rng.uniform(0.5, 20)) * np.cos(y / rng.uniform(0.5, 20))
        return np.asarray(127 + 127 * waves, np.uint8)
    if kind == 4:
        return np.asarray((rng.random((height, width)) > rng.uniform(0, 1)) * 255, np.uint8)
    frame = np.full((height, width), int(rng.integers(256)), np.uint8)
    for _ in range(int(rng.integers(0, 30))):
        points = [(int(rng.integers(width)), int(rng.integers(height))) for _ in range(2)]
        cv2.line(frame, points[0], points[1], int(rng.integers(256)), int(rng.integers(1, 9)))
    return frame
