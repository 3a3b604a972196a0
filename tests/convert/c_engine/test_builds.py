"""The generated C is exact, and as fast as it may be, under the compilers and options in use.

This is a part of the build matrix; 'make test-matrix' runs all of it.
"""

import numpy as np
import pytest

from convert.quantized.graph import read_graph
from convert.quantized.prefix import prefix
from convert.quantized.simplify import simplify
from device.mcu.boards import Core
from tests.convert import build_matrix
from tests.convert.branching_graphs import KINDS, branching_graph
from tests.convert.build_matrix import Cell, Result, Subject
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import Chain
from tests.needs import needs

pytestmark = needs("arm-none-eabi-gcc", "newlib", "clang", "qemu-system-arm")


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return list(build_matrix.run_cells(build_matrix.quick_cells()))


@pytest.mark.slow
def test_every_build_is_exact(results: list[Result]) -> None:
    assert build_matrix.failures(results) == []


@pytest.mark.slow
def test_options_of_the_compiler_cost_little(results: list[Result]) -> None:
    assert build_matrix.broken_limits(results) == []


def convolution(
    size: tuple[int, int, int], kernel: tuple[int, int], stride: int, pool: bool
) -> Subject:
    """Return a network of one convolution to 3 channels, for inputs of height, width, channels."""
    chain = Chain(np.random.default_rng(1), *size)
    chain.conv(3, kernel, (stride, stride), "VALID")
    if pool:
        chain.pool("MAX_POOL_2D", (2, 2), (2, 2), "VALID")
    graph = read_graph(chain.content())
    return Subject(graph=graph, inputs=noise(graph, 3, 1))


@pytest.mark.slow
@pytest.mark.parametrize(
    "subject",
    [
        pytest.param(convolution((9, 9, 3), (3, 3), 1, True), id="three channels, odd rows"),
        pytest.param(convolution((8, 9, 1), (2, 5), 1, False), id="an odd number of outputs"),
        pytest.param(convolution((8, 5, 1), (2, 3), 1, False), id="three outputs in a row"),
        pytest.param(convolution((16, 16, 1), (13, 13), 1, True), id="a large window"),
        pytest.param(convolution((9, 10, 5), (1, 1), 2, False), id="one tap"),
        pytest.param(convolution((6, 4, 3), (3, 4), 1, False), id="a window as wide as the input"),
        pytest.param(convolution((5, 5, 8), (1, 1), 1, False), id="one tap, five outputs in a row"),
        pytest.param(convolution((5, 5, 7), (1, 1), 1, False), id="one tap of odd rows"),
        pytest.param(convolution((6, 6, 40), (3, 3), 1, False), id="a window in loops"),
        pytest.param(convolution((6, 6, 33), (3, 3), 1, False), id="a shifted window in loops"),
        pytest.param(convolution((6, 6, 40), (3, 3), 1, True), id="a window in loops, pooled"),
    ],
)
def test_unusual_convolutions_are_exact_without_unaligned_accesses(subject: Subject) -> None:
    cells = [
        Cell(core=Core.CORTEX_M4, compiler="gcc", level="-O3", option="aligned"),
        Cell(core=Core.CORTEX_M4, compiler="clang", level="-Os"),
        Cell(core=Core.CORTEX_M55, compiler="clang", level="-O2", option="aligned"),
    ]
    assert build_matrix.failures(build_matrix.run_cells(cells, subject)) == []


@pytest.mark.slow
@pytest.mark.parametrize("operators", range(1, 7))
def test_a_network_cut_after_any_layer_is_exact_on_m55(operators: int) -> None:
    graph = read_graph(prefix(MODERN.read_bytes(), operators))
    cells = [Cell(core=Core.CORTEX_M55, compiler="gcc", level="-O3")]
    subject = Subject(graph=graph, inputs=noise(graph, 3, 1))
    assert build_matrix.failures(build_matrix.run_cells(cells, subject)) == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_branches_are_exact_on_arm(kind: str) -> None:
    graph = read_graph(branching_graph(kind, 1))
    cells = [
        Cell(core=Core.CORTEX_M0, compiler="gcc", level="-Os"),
        Cell(core=Core.CORTEX_M4, compiler="gcc", level="-O3", option="aligned"),
        Cell(core=Core.CORTEX_M7, compiler="clang", level="-O2"),
        Cell(core=Core.CORTEX_M55, compiler="gcc", level="-O3"),
    ]
    subject = Subject(graph=simplify(graph), inputs=noise(graph, 3, 1))
    assert build_matrix.failures(build_matrix.run_cells(cells, subject)) == []


def test_a_table_has_a_column_for_every_core() -> None:
    cells = [Cell(core=core, compiler="gcc", level="-O3") for core in build_matrix.BOARDS]
    results = [Result(cell=cell, instructions=1000 + i) for i, cell in enumerate(cells)]
    header, line = build_matrix.table(results).splitlines()
    assert header.split() == ["build", *build_matrix.BOARDS]
    assert line.split()[-6:] == [f"1,00{i}" for i in range(6)]


def test_a_build_that_needs_more_than_its_limit_is_named() -> None:
    fast, slow = (Cell(core=Core.CORTEX_M3, compiler="gcc", level=o) for o in ("-O3", "-Os"))
    results = [Result(cell=fast, instructions=1000), Result(cell=slow, instructions=1051)]
    (line,) = build_matrix.broken_limits(results)
    assert "cortex-m3 gcc -Os" in line
    assert "5.1% more" in line
