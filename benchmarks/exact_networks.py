"""Compare the C of any int8 networks with TensorFlow Lite Micro, bit by bit.

    python benchmarks/exact_networks.py FILE.tflite... [--inputs 100] [--seed 0]

For every file: the C generated for this processor, the same in plain C, and the exact arithmetic in
NumPy, each beside TFLM's interpreter with its reference kernels. A third of the inputs is noise, a
third smooth, as pictures and spectrograms are, and a third has only the smallest and the largest
values, which saturate what can saturate. The exit code is 1 if any output differs.
"""

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.c_engine import emit
from convert.quantized import reference
from convert.quantized.graph import read_graph
from convert.rewrite import deployable
from device.inference.native import NativeEngine
from lenet_edge.network.runtimes import TflmPredictor, quantize_input


def draw_inputs(shape: tuple[int, ...], count: int, seed: int) -> NDArray[np.uint8]:
    """Return ``uint8[count, *shape without batch]``: noise, smooth values and extreme ones."""
    rng = np.random.default_rng(seed)
    size = shape[1:]
    noise = rng.integers(0, 256, (count, *size)).astype(np.uint8)
    rows = noise.reshape(count, size[0], -1)
    smooth = np.stack([_stretched(cv2.GaussianBlur(row, (0, 0), 3)) for row in rows])
    extreme = np.where(smooth > 127, 255, 0)
    kinds = np.arange(count).reshape(-1, *[1] * (rows.ndim - 1)) % 3
    drawn = np.select([kinds == 0, kinds == 1], [rows, smooth], extreme)
    return drawn.astype(np.uint8).reshape(noise.shape)


def _stretched(row: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.normalize(row, None, 0, 255, cv2.NORM_MINMAX), np.uint8)


def differing_inputs(path: Path, count: int, seed: int = 0) -> dict[str, int]:
    """Return for every form on how many inputs any output differs from TFLM's."""
    model = deployable(path.read_bytes())
    inputs = draw_inputs(read_graph(model).inputs[0].shape, count, seed)
    graph = read_graph(model)
    sources = emit(graph, "network")
    with TflmPredictor("tflm", model) as tflm:
        expected = tflm.predict_raw(inputs).reshape(count, -1)
    exact = reference.run(graph, quantize_input(inputs))[graph.outputs[0].index]
    outputs = {"exact": exact.reshape(count, -1)}
    for portable in (False, True):
        with NativeEngine(path, sources=sources, portable=portable) as engine:
            outputs[engine.name] = engine.predict_int8(inputs)
    return {name: int((o != expected).any(axis=1).sum()) for name, o in outputs.items()}


def main() -> int:
    """Print one line per file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.tflite")
    parser.add_argument("--inputs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    wrong = 0
    for path in options.files:
        found = differing_inputs(path, options.inputs, options.seed)
        wrong += sum(found.values())
        text = ", ".join(
            f"{name} {options.inputs - n} of {options.inputs}" for name, n in found.items()
        )
        print(f"{path.name}: equal to TFLM: {text}", flush=True)
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
