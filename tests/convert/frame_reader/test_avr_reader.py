"""The generated reader is right where ``int`` has 16 bits: on a simulated Arduino Mega."""

import subprocess
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import Optimize, emit
from convert.frame_reader.frame_types import FrameLimits, FrameOptions, FrameReading, Grey
from convert.frame_reader.reader_reference import read_frame
from convert.frame_reader.reader_text import reader_files
from tests.convert.compiled import WARNINGS
from tests.convert.frame_reader.compiled_reader import drawn_frame, reference_network, shipped
from tests.needs import needs

HERE = Path(__file__).parent
COMPILER = ("avr-gcc", "-mmcu=atmega2560", "-std=gnu99", "-I.")
LIMITS = FrameLimits(80, 40, digits=8, components=16)


def write_sources(folder: Path, bundle: str) -> None:
    graph, judgement = shipped(bundle)
    files = emit(graph, optimize=Optimize.SIZE) | reader_files("lenet5", judgement)
    for name, text in files.items():
        (folder / name).write_text(text)


def large_digits() -> Grey:
    """Three digits of a drawn page, 30 pixels high."""
    page, _ = drawn_frame(6, (320, 240))
    return np.ascontiguousarray(page[48 : 48 + LIMITS.height, 40 : 40 + LIMITS.width])


def numbers_of(reading: FrameReading) -> list[int]:
    """Return what the program sends of a reading."""
    checksum = 0
    for picture in reading.pictures:
        for pixel in picture.ravel().tolist():
            checksum = (31 * checksum + pixel) & 0xFFFF
    digits = [
        [d.x, d.y, d.width, d.height, d.confidence, d.label, d.rejected, d.line, d.cut_off]
        for d in reading.digits
    ]
    return [0, reading.verdict, *(int(n) for digit in digits for n in digit), checksum]


@needs("avr-gcc", "avr-libc")
@pytest.mark.parametrize("bundle", ["modern", "meter"])
def test_the_reader_compiles_without_warnings(bundle: str, tmp_path: Path) -> None:
    write_sources(tmp_path, bundle)
    for source in ("lenet5.c", "lenet5_reader.c"):
        command = [*COMPILER, *WARNINGS, "-Os", "-c", source, "-o", "object.o"]
        subprocess.run(command, cwd=tmp_path, check=True)


@needs("avr-gcc", "avr-libc")
def test_frames_that_would_overflow_are_refused(tmp_path: Path) -> None:
    write_sources(tmp_path, "modern")
    command = [*COMPILER, "-DLENET5_READER_MAX_HEIGHT=513", "-c", "lenet5_reader.c"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "MAX_WIDTH and _HEIGHT are at most 512" in done.stderr


@needs("avr-gcc", "avr-libc", "gcc", "libsimavr", "libelf")
@pytest.mark.parametrize(("bundle", "cells"), [("modern", 0), ("modern", 3), ("meter", 1)])
def test_a_mega_reads_as_the_reference_does(bundle: str, cells: int, tmp_path: Path) -> None:
    frames = [large_digits(), 255 - large_digits()][: 1 if cells else 2]
    write_sources(tmp_path, bundle)
    macros = {"FRAME_WIDTH": LIMITS.width, "FRAME_HEIGHT": LIMITS.height}
    macros |= {"FRAME_CELLS": cells, "ROUNDS": len(frames)}
    macros |= {f"LENET5_READER_MAX_{key.upper()}": n for key, n in vars(LIMITS).items()}
    # simavr 1.6 skips two words where sbrc skips "adiw r24, 15", which it takes for a long call;
    # with -Os, avr-gcc divides by 16 in this way.
    command = [*COMPILER, "-O2", "-Wl,--gc-sections", "-ffunction-sections", "-fdata-sections"]
    command += [f"-D{key}={value}" for key, value in macros.items()]
    program = [str(HERE / "avr_reader.c"), "lenet5.c", "-o", "program.elf"]
    subprocess.run([*command, *program], cwd=tmp_path, check=True)
    board = ["gcc", "-O2", str(HERE.parent / "avr_board.c"), "-o", "board", "-lsimavr", "-lelf"]
    subprocess.run(board, cwd=tmp_path, check=True)
    done = subprocess.run(
        ["./board", "atmega2560", "program.elf"],
        cwd=tmp_path,
        input=b"".join(frame.tobytes() for frame in frames),
        capture_output=True,
        check=True,
        timeout=60,
    )
    answers = [line for line in done.stdout.decode().splitlines() if line.startswith("0 ")]
    graph, judgement = shipped(bundle)
    for frame, answer in zip(frames, answers, strict=True):
        options = FrameOptions(cells=cells)
        expected = read_frame(frame, reference_network(graph), judgement, options, LIMITS)
        assert cells or len([digit for digit in expected.digits if not digit.rejected]) == 3
        assert [int(number) for number in answer.split()] == numbers_of(expected)
