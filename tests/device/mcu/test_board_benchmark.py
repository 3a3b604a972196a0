"""Benchmarks of boards are repeatable, and no core has become slower or larger."""

import dataclasses
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from device.mcu.board_benchmark import measure_boards, simulated_boards
from device.mcu.boards import board_names
from device.mcu.network_sources import NetworkSources, generate_sources
from lenet_edge.core.errors import DeviceError
from lenet_edge.network.second_look import SecondLook
from tests.convert.networks import MODERN
from tests.needs import needs

DIGITS = np.full((3, 28, 28), 200, np.uint8)


def network() -> NetworkSources:
    return generate_sources(MODERN.read_bytes())


def measure(sources: NetworkSources, board: str) -> Iterator[dict[str, Any]]:
    return measure_boards(sources, [board], digits=DIGITS)


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_two_measurements_are_the_same() -> None:
    rows = [next(measure(network(), "mps2-an386")) for _ in range(2)]
    assert rows[0] == rows[1]
    (row, _) = rows
    assert row["exact"]
    assert row["checked"] == {"digits": 3, "noise": 20, "wrong": 0, "self_test": "passed"}
    assert row["runs"] == network().to_json()
    assert row["repeatable"]
    assert row["second_look_sure"] is row["second_look_doubtful"] is None
    assert row["instructions"] <= 300_000  # 296,592 and a small allowance
    assert row["flash_bytes"] < 56 * 1024
    assert row["ram_bytes"] < 5 * 1024
    layers = sum(layer["instructions"] for layer in row["layers"])
    assert layers == pytest.approx(row["instructions"], rel=0.01)
    assert row["instructions"] < row["cycles_estimate"] < 2 * row["instructions"]


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize(
    ("board", "max_instructions"),
    [
        ("microbit", 1_145_000),
        ("mps2-an385", 590_000),
        ("mps2-an500", 300_000),
        ("mps2-an505", 300_000),
        ("mps3-an547", 56_500),
    ],
)
def test_no_core_needs_more_instructions_than_before(board: str, max_instructions: int) -> None:
    row = next(measure(network(), board))
    assert row["exact"]
    assert row["instructions"] <= max_instructions


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_network_that_is_wrong_on_digits_alone_is_not_exact() -> None:
    sources = network()
    text = sources.files["lenet5.c"].decode()
    run = "if (pixels == NULL || logits == NULL"
    assert run in text
    # The pictures of a digit alone are bright in this corner; noise is there only by chance.
    cheat = "static uint8_t copy[784]; if (pixels && pixels[0] == 200 && pixels[1] == 200)"
    cheat += " { memcpy(copy, pixels, 784); copy[400] = 0; pixels = copy; }\n"
    edited = text.replace(run, cheat + run)
    wrong = dataclasses.replace(sources, files={**sources.files, "lenet5.c": edited.encode()})
    row = next(measure(wrong, "mps2-an386"))
    assert not row["exact"]
    assert row["checked"] == {"digits": 3, "noise": 20, "wrong": 3, "self_test": "passed"}


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_second_look_costs_five_runs_where_there_is_a_doubt_and_one_where_there_is_none() -> None:
    rule = SecondLook(margin=20, step=0.1, asked_again=0.02)
    one = np.zeros((1, 28, 28), np.uint8)
    one[0, 5:23, 13:15] = 255
    sources = generate_sources(MODERN.read_bytes(), second_look=rule)
    row = next(measure_boards(sources, ["mps2-an386"], digits=one))
    assert row["exact"]
    assert row["second_look_sure"] == pytest.approx(row["instructions"], rel=0.01)
    assert row["second_look_doubtful"] == pytest.approx(5 * row["instructions"], rel=0.03)
    # The network itself is not slower where its C has a second look, too.
    assert row["instructions"] <= 300_000


def test_only_simulated_boards_can_be_measured() -> None:
    (real, *_) = sorted(set(board_names()) - set(simulated_boards()))
    with pytest.raises(DeviceError, match=rf"there is no simulator of {real}; choose one of "):
        next(measure(network(), real))
