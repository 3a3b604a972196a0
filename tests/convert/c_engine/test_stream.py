"""Streaming gives the same logits as a whole picture, in less memory."""

import dataclasses
import subprocess
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from convert.c_engine import Optimize, emit
from convert.c_engine.plan import plan
from convert.c_engine.stream import find_band
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from device.mcu.board_predictor import BoardPredictor
from device.mcu.boards import load_board
from lenet_edge.network.bundle import SHIPPED
from tests.convert.compiled import WARNINGS
from tests.convert.random_graphs import random_graph
from tests.needs import needs, require

STREAM_PROGRAM = r"""
#include "net.h"
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    /* Exactly the documented size, at an odd address: ASan detects every access beyond it. */
    uint8_t *whole = malloc(NET_STREAM_SCRATCH_SIZE + 1);
    uint8_t *scratch = whole + 1, row[NET_INPUT_ROW_SIZE];
    int8_t logits[NET_OUTPUT_SIZE];
    struct net_stream stream;
    if (net_stream_begin(&stream, scratch, NET_STREAM_SCRATCH_SIZE - 1) != NET_SCRATCH_TOO_SMALL ||
        net_stream_begin(NULL, scratch, NET_STREAM_SCRATCH_SIZE) != NET_NULL_POINTER) {
        return 2;
    }
    for (;;) {
        if (net_stream_begin(&stream, scratch, NET_STREAM_SCRATCH_SIZE) != NET_OK) {
            return 3;
        }
        for (int y = 0; y < NET_INPUT_ROWS; y++) {
            if (fread(row, 1, sizeof row, stdin) != sizeof row) {
                free(whole);
                return y == 0 ? 0 : 4;
            }
            if (y > 0 && net_stream_end(&stream, logits) != NET_WRONG_ROWS) {
                return 5;
            }
            if (net_stream_row(&stream, row) != NET_OK) {
                return 6;
            }
        }
        if (net_stream_row(&stream, row) != NET_WRONG_ROWS ||
            net_stream_end(&stream, logits) != NET_OK ||
            net_stream_end(&stream, logits) != NET_WRONG_ROWS) {
            return 7;
        }
        fwrite(logits, 1, sizeof logits, stdout);
    }
}
"""


def stream(
    graph: Graph, pixels: NDArray[np.uint8], folder: Path, optimize: Optimize, *flags: str
) -> NDArray[np.int8]:
    """Compile the streaming C with sanitizers, run it on the pictures and return the logits."""
    require("cc")
    for name, text in {**emit(graph, "net", optimize), "main.c": STREAM_PROGRAM}.items():
        (folder / name).write_text(text)
    options = ["-std=c99", "-O2", "-g", "-fsanitize=address,undefined", "-DNET_STREAM", *flags]
    command = ["cc", *WARNINGS, *options, "net.c", "main.c", "-o", "net"]
    subprocess.run(command, cwd=folder, check=True)
    done = subprocess.run(
        ["./net"], cwd=folder, input=pixels.tobytes(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return np.frombuffer(done.stdout, np.int8).reshape(len(pixels), -1)


def expected(graph: Graph, pixels: NDArray[np.uint8]) -> NDArray[np.int8]:
    inputs = (pixels.astype(np.int16) - 128).astype(np.int8)
    values = reference.run(graph, inputs.reshape(len(pixels), *graph.inputs[0].shape[1:]))
    return np.asarray(values[graph.outputs[0].index]).reshape(len(pixels), -1)


@pytest.mark.parametrize("optimize", Optimize)
@pytest.mark.parametrize("flags", [("-DNET_PORTABLE",), ("-march=native",)])
@pytest.mark.parametrize("variant", ["modern", "classic"])
def test_streaming_gives_the_same_logits(
    variant: str,
    flags: tuple[str, ...],
    optimize: Optimize,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    bundle = SHIPPED if variant == "modern" else request.getfixturevalue(variant)
    graph = read_graph(bundle / "lenet5-int8.tflite")
    pixels = np.random.default_rng(0).integers(0, 256, (20, 28, 28), dtype=np.uint8)
    pixels[0], pixels[1] = 0, 255
    streamed = stream(graph, pixels, tmp_path, optimize, *flags)
    np.testing.assert_array_equal(streamed, expected(graph, pixels))


@needs("cc")
def test_streaming_needs_less_memory_than_a_whole_picture(tmp_path: Path) -> None:
    graph = read_graph(SHIPPED / "lenet5-int8.tflite")
    (tmp_path / "net.h").write_text(emit(graph, "net")["net.h"])
    program = (
        '#define NET_STREAM\n#include "net.h"\n#include <stdio.h>\n'
        'int main(void) { printf("%d %d", NET_STREAM_SCRATCH_SIZE,'
        " NET_SCRATCH_SIZE + NET_INPUT_SIZE); return 0; }"
    )
    (tmp_path / "main.c").write_text(program)
    subprocess.run(["cc", "main.c", "-o", "main"], cwd=tmp_path, check=True)
    done = subprocess.run(["./main"], cwd=tmp_path, capture_output=True, text=True, check=True)
    streamed, whole = map(int, done.stdout.split())
    assert streamed <= whole - 600


RUN_WHOLE_DECLARATION = (
    "int lenet5_run_whole(const uint8_t pixels[LENET5_INPUT_SIZE],"
    " int8_t logits[LENET5_OUTPUT_SIZE], void *scratch, size_t scratch_size);"
)

RUN_BY_STREAMING = """
int lenet5_run(const uint8_t pixels[LENET5_INPUT_SIZE], int8_t logits[LENET5_OUTPUT_SIZE],
                void *scratch, size_t scratch_size) {
    static uint8_t memory[LENET5_STREAM_SCRATCH_SIZE];
    struct lenet5_stream stream;
    int status = lenet5_stream_begin(&stream, memory, sizeof memory);
    (void)scratch;
    (void)scratch_size;
    for (int y = 0; y < LENET5_INPUT_ROWS && status == LENET5_OK; y++) {
        status = lenet5_stream_row(&stream, pixels + y * LENET5_INPUT_ROW_SIZE);
    }
    return status == LENET5_OK ? lenet5_stream_end(&stream, logits) : status;
}
"""


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize("board", ["microbit", "mps2-an385", "mps2-an386", "mps3-an547"])
def test_streaming_gives_the_same_logits_on_every_instruction_set(board: str) -> None:
    model = SHIPPED / "lenet5-int8.tflite"
    graph = read_graph(model)
    pixels = np.random.default_rng(1).integers(0, 256, (10, 28, 28), dtype=np.uint8)
    predictor = BoardPredictor(model, load_board(board))
    sources = emit(graph)
    files = {
        "lenet5.h": "#define LENET5_STREAM\n"
        + sources["lenet5.h"].replace(
            "int lenet5_run(", f"{RUN_WHOLE_DECLARATION}\nint lenet5_run("
        ),
        "lenet5.c": sources["lenet5.c"].replace("lenet5_run(", "lenet5_run_whole(")
        + RUN_BY_STREAMING,
    }
    predictor._sources = dataclasses.replace(
        predictor.sources, files={name: text.encode() for name, text in files.items()}
    )
    with predictor:
        logits = predictor.predict_int8(pixels)
    np.testing.assert_array_equal(logits, expected(graph, pixels))


@pytest.mark.parametrize("networks", [3, pytest.param(12, marks=pytest.mark.long)])
def test_random_networks_stream_too(tmp_path: Path, networks: int) -> None:
    found = 0
    for seed in range(100):
        graph = read_graph(random_graph(seed))
        band = find_band(plan(graph))
        if band is None:
            continue
        found += 1
        folder = tmp_path / str(seed)
        folder.mkdir()
        shape = (5, *graph.inputs[0].shape[1:])
        pixels = np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)
        streamed = stream(graph, pixels, folder, Optimize.SPEED, "-DNET_PORTABLE")
        np.testing.assert_array_equal(streamed, expected(graph, pixels), err_msg=f"seed {seed}")
        if found == networks:
            break
    assert found == networks
