"""The stack that a program needs is that of its deepest call path."""

import shutil
import subprocess
from pathlib import Path

import pytest

from device.mcu.stack import stack_of_avr_program, stack_of_call_graphs
from lenet_edge.core.errors import DeviceError
from tests.needs import needs

GRAPH = """graph: { title: "a.c"
node: { title: "main" label: "main\\na.c:1:5\\n%d bytes (static)" }
node: { title: "low" label: "low\\na.c:2:5\\n%d bytes (static)" }
node: { title: "high" label: "high\\na.c:3:5\\n%d bytes (static)" }
"""
EDGE = 'edge: { sourcename: "%s" targetname: "%s" }\n'

PROGRAM = """
#include <stdint.h>
volatile uint8_t sink;
__attribute__((noinline)) void leaf(void) { volatile uint8_t place[%d]; place[0] = sink; }
int main(void) { leaf(); for (;;) { } }
"""


def test_the_deepest_path_counts_and_not_the_sum(tmp_path: Path) -> None:
    text = GRAPH % (8, 100, 30) + EDGE % ("main", "low") + EDGE % ("main", "high")
    (tmp_path / "a.ci").write_text(text + "}\n")
    assert stack_of_call_graphs(tmp_path) == 108


def test_calls_between_files_are_followed(tmp_path: Path) -> None:
    (tmp_path / "a.ci").write_text(GRAPH % (8, 100, 30) + EDGE % ("low", "high") + "}\n")
    (tmp_path / "b.ci").write_text(EDGE % ("main", "low"))
    assert stack_of_call_graphs(tmp_path) == 138


def test_a_function_that_calls_itself_has_no_bound(tmp_path: Path) -> None:
    (tmp_path / "a.ci").write_text(
        GRAPH % (8, 8, 8) + EDGE % ("low", "high") + EDGE % ("high", "low")
    )
    with pytest.raises(DeviceError, match="calls itself"):
        stack_of_call_graphs(tmp_path)


@needs("avr-gcc", "avr-libc")
def test_an_avr_program_needs_more_stack_for_a_larger_frame(tmp_path: Path) -> None:
    found = []
    for size in (20, 120):
        folder = tmp_path / str(size)
        folder.mkdir()
        (folder / "main.c").write_text(PROGRAM % size)
        words = ["-mmcu=atmega328p", "-Os", "-fstack-usage", "main.c", "-o", "main.elf"]
        compiler = shutil.which("avr-gcc")
        assert compiler
        subprocess.run([compiler, *words], cwd=folder, check=True)
        found.append(stack_of_avr_program(folder / "main.elf", folder))
    assert found[1] - found[0] == 100
    assert 20 < found[0] < 60
