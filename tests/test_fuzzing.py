"""The fuzzer counts every input once, and says how far it came when it is stopped."""

import re
import signal
import subprocess
import sys

import pytest

from tests.fuzzing import SHARES, SLICE, share_out


@pytest.mark.parametrize("inputs", [0, 1, 10_000, 123_456])
def test_every_input_is_in_one_slice(inputs: int) -> None:
    numbers: dict[str, list[int]] = {name: [] for name in SHARES}
    for name, part in share_out(list(SHARES), inputs):
        numbers[name] += part
    for name, found in numbers.items():
        assert sorted(found) == list(range(round(SHARES[name] * inputs)))


def test_no_reader_is_left_to_the_end() -> None:
    half = share_out(list(SHARES), 100_000)[: 50_000 // SLICE]
    for name, share in SHARES.items():
        assert sum(len(part) for other, part in half if other == name) == pytest.approx(
            share * 50_000, abs=2 * SLICE
        )


def test_an_interrupted_run_says_how_many_inputs_it_read() -> None:
    command = [sys.executable, "-m", "tests.fuzzing", "idx", "--every", "0", "--seed", "5"]
    with subprocess.Popen(
        [*command, "--inputs", "50000000"], stdout=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout
        for line in run.stdout:
            if not line.startswith("0 of"):
                break
        assert re.fullmatch(
            r"[\d,]+ of 50,000,000 inputs, \d+ a second, \d+ min left, 0 failed\n", line
        )
        run.send_signal(signal.SIGINT)
        rest = run.stdout.readlines()
    assert run.returncode == 130
    count = re.fullmatch(r"([\d,]+) inputs of seed 5, 0 failed, interrupted\n", rest[-1])
    assert count
    assert rest[-2].startswith("idx")
    assert f" {count[1]} inputs: " in rest[-2]
