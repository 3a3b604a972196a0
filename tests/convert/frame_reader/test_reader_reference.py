"""The generated reader equals the reference, on frames of every kind."""

from pathlib import Path

import pytest

from convert.frame_reader.reader_reference import FrameOptions, read_frame, read_stream
from tests.convert.compiled import SANITIZERS
from tests.convert.frame_reader.compiled_reader import (
    Request,
    any_frame,
    compile_reader,
    drawn_frame,
    reference_network,
    run_reader,
    same_reading,
    shipped,
)


@pytest.mark.parametrize("compiler", ["gcc", pytest.param("clang", marks=pytest.mark.long)])
def test_c_equals_the_reference(compiler: str, tmp_path: Path) -> None:
    program = compile_reader(tmp_path, compiler, ("-O1", *SANITIZERS))
    graph, judgement = shipped()
    network = reference_network(graph)
    requests = [Request(any_frame(seed)) for seed in range(12)]
    for frame in map(any_frame, range(12, 16)):  # No higher than wide: no cell is too narrow.
        requests.append(Request(frame[: max(16, frame.shape[1])], FrameOptions(cells=4)))
    streamed = drawn_frame(1, (320, 240))[0]
    *readings, stream = run_reader(program, [*requests, Request(streamed, factor=2)])
    for request, reading in zip(requests, readings, strict=True):
        assert same_reading(reading, read_frame(request.frame, network, judgement, request.options))
    assert same_reading(stream, read_stream(streamed, 2, network, judgement))


def test_plain_scene_is_read() -> None:
    graph, judgement = shipped()
    frame, lines = drawn_frame(0, (320, 240))
    assert read_frame(frame, reference_network(graph), judgement).lines == lines
