"""The generated reader equals the reference, on frames of every kind."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from convert.c_engine import emit
from convert.frame_reader.frame_types import FrameOptions, FrameVerdict, Grey, Network
from convert.frame_reader.reader_reference import Standing, judge_logits, read_frame, read_stream
from convert.frame_reader.reader_text import Judgement, reader_files
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
from tests.needs import needs

JUDGING = Path(__file__).parent / "judging.c"
STANDINGS = (Standing.SURE, Standing.REJECTED, Standing.IN_DOUBT)


def bars(heights: Sequence[int]) -> Grey:
    """One vertical stroke beside the other."""
    frame = np.full((96, 256), 220, np.uint8)
    for i, height in enumerate(heights):
        frame[20 : 20 + height, 20 + 30 * i : 26 + 30 * i] = 40
    return frame


def in_turn(*best: int) -> Network:
    """Return a network whose largest logit is the next of these; the others are -100."""
    values = iter(best)

    def run(_: Grey) -> NDArray[np.int8]:
        logits = np.full(10, -100, np.int8)
        logits[1] = next(values)
        return logits

    return run


def thin_corner() -> Grey:
    """Thin ink whose centre of mass is so low that it starts in the first row of its picture."""
    frame = np.full((120, 160), 220, np.uint8)
    frame[20:80, 40] = frame[79, 40:100] = 40
    return frame


@pytest.mark.parametrize("compiler", ["gcc", pytest.param("clang", marks=pytest.mark.long)])
def test_c_equals_the_reference(compiler: str, tmp_path: Path) -> None:
    program = compile_reader(tmp_path, compiler, ("-O1", *SANITIZERS))
    graph, judgement = shipped()
    network = reference_network(graph)
    requests = [Request(any_frame(seed)) for seed in range(12)]
    for frame in map(any_frame, range(12, 16)):  # No higher than wide: no cell is too narrow.
        requests.append(Request(frame[: max(16, frame.shape[1])], FrameOptions(cells=4)))
    requests.append(Request(thin_corner()))
    # Zeros in doubt among digits, and a piece of a stroke, which is in doubt and low.
    requests.append(Request(drawn_frame(52033, (160, 120))[0]))
    requests.append(Request(drawn_frame(17, (160, 120), ["broken"])[0]))
    streamed = drawn_frame(1, (320, 240))[0]
    *readings, stream = run_reader(program, [*requests, Request(streamed, factor=2)])
    for request, reading in zip(requests, readings, strict=True):
        assert same_reading(reading, read_frame(request.frame, network, judgement, request.options))
    assert same_reading(stream, read_stream(streamed, 2, network, judgement))


def test_plain_scene_is_read() -> None:
    graph, judgement = shipped()
    frame, lines = drawn_frame(0, (320, 240))
    assert read_frame(frame, reference_network(graph), judgement).lines == lines


SURE, DOUBTFUL, OTHER = 0, -60, -90  # With scores of -900, -360 and -90.
JUDGEMENT = Judgement(-443, -178, (65535, 1), (32768,) + 7 * (1000,))


@pytest.mark.parametrize(
    ("logits", "heights", "text"),
    [
        ((SURE, DOUBTFUL, SURE), (40, 40, 40), "111"),
        ((SURE, DOUBTFUL, SURE, DOUBTFUL), (40, 40, 40, 40), "11"),
        ((SURE, DOUBTFUL, SURE, OTHER), (40, 40, 40, 40), "11"),
        ((SURE, OTHER, SURE), (40, 40, 40), "11"),
        ((SURE, DOUBTFUL, SURE), (40, 30, 40), "111"),
        ((SURE, DOUBTFUL, SURE), (40, 29, 40), "11"),
        ((SURE, SURE, SURE), (40, 29, 40), "111"),
    ],
)
def test_a_shape_in_doubt_is_a_digit_among_digits_of_its_height(
    logits: tuple[int, ...], heights: tuple[int, ...], text: str
) -> None:
    assert read_frame(bars(heights), in_turn(*logits), JUDGEMENT).lines == (text,)


def test_a_lone_shape_in_doubt_is_rejected() -> None:
    reading = read_frame(bars([40]), in_turn(DOUBTFUL), JUDGEMENT)
    assert reading.verdict is FrameVerdict.NOTHING
    assert [digit.rejected for digit in reading.digits] == [True]


def test_small_zeros_and_ones_are_read() -> None:
    graph, judgement = shipped()
    frame, lines = drawn_frame(52033, (160, 120))  # Seen alone, four zeros would be rejected.
    assert read_frame(frame, reference_network(graph), judgement).lines == lines


@needs("gcc")
def test_c_judges_logits_as_the_reference_does(tmp_path: Path) -> None:
    graph, judgement = shipped()
    for name, text in (emit(graph) | reader_files("lenet5", judgement)).items():
        (tmp_path / name).write_text(text)
    command = ["gcc", "-std=c99", f"-I{tmp_path}", str(JUDGING), str(tmp_path / "lenet5.c")]
    subprocess.run([*command, "-o", str(tmp_path / "judging")], check=True)
    # All are low but the first, and perhaps two more, by which confidence and score differ.
    rng = np.random.default_rng(1)
    logits = rng.integers(-102, -98, (20_000, 10))
    logits[:, 0] += rng.integers(0, 70, len(logits))
    logits[::2, 1] += rng.integers(0, 70, len(logits[::2]))
    logits[::4, :3] = rng.integers(-62, -58, (len(logits[::4]), 3))
    content = logits.astype(np.int8).tobytes()
    done = subprocess.run(
        [str(tmp_path / "judging")], input=content, capture_output=True, check=True
    )
    judged = [judge_logits(each.astype(np.int64), judgement) for each in logits]
    expected = [(label, share, STANDINGS.index(standing)) for label, share, standing in judged]
    assert {standing for *_, standing in expected} == {0, 1, 2}
    assert np.array_equal(np.frombuffer(done.stdout, "<u2").reshape(-1, 3), expected)
