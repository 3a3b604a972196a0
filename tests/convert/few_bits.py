"""Copies of a ``.tflite`` file with weights of few bits, for tests of exactness only."""

from pathlib import Path

import numpy as np
import tflite

from convert.quantized.graph import read_graph

TERNARY = 2

LARGEST = {TERNARY: 1, 4: 7, 8: 127}
"""Bits -> the largest weight."""


def with_few_bits(model: Path, bits: tuple[int, ...]) -> bytes:
    """Return a model whose layers' weights are rounded to these bits, with a larger scale."""
    content = bytearray(model.read_bytes())
    graph = read_graph(bytes(content))
    table = tflite.Model.GetRootAs(content, 0)
    layers = [op for op in graph.operators if op.name in {"CONV_2D", "FULLY_CONNECTED"}]
    for layer, wanted in zip(layers, bits, strict=True):
        factor = 127 / LARGEST[wanted]
        for tensor in layer.inputs[1:]:
            assert tensor is not None
            assert tensor.data is not None
            stored = table.Subgraphs(0).Tensors(tensor.index)
            values = np.round(tensor.data / factor).astype(tensor.data.dtype)
            buffer = table.Buffers(stored.Buffer()).DataAsNumpy()
            buffer.view(tensor.data.dtype)[:] = values.ravel()
            stored.Quantization().ScaleAsNumpy()[:] *= np.float32(factor)
    return bytes(content)


def with_clipped_weights(model: bytes, largest: int) -> bytes:
    """Return a model whose weights lie from ``-largest`` to ``largest``; biases and scales stay."""
    content = bytearray(model)
    table = tflite.Model.GetRootAs(content, 0)
    for layer in read_graph(model).operators:
        if layer.name in {"CONV_2D", "FULLY_CONNECTED"}:
            weights = layer.inputs[1]
            assert weights is not None
            stored = table.Subgraphs(0).Tensors(weights.index)
            values = table.Buffers(stored.Buffer()).DataAsNumpy().view(np.int8)
            values[:] = np.clip(values, -largest, largest)
    return bytes(content)
