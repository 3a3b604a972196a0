"""The generated self-test passes, and notices every change of the constants and of the rounding."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import Optimize, emit
from convert.c_engine.constants import second_look_memory
from convert.c_engine.plan import plan
from convert.c_engine.self_test import CHECKSUM_START, Picture, checksum, choose, draw
from convert.c_engine.weight_layout import Isa
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.second_look import MAX_MARGIN, SecondLook
from tests.convert.mutants import Library, layer_mutants, random_bit
from tests.convert.networks import MODERN
from tests.convert.random_graphs import classic_graph, random_graph
from tests.needs import needs

FLIPS = 2000
NETWORKS: dict[str, Callable[[], Graph]] = {
    "shipped": lambda: read_graph(Bundle.open().path(INT8_FILE)),
    "modern": lambda: read_graph(MODERN),
    "classic": lambda: read_graph(classic_graph(1)),
    "random 100": lambda: read_graph(random_graph(100)),
    "random 102": lambda: read_graph(random_graph(102)),
    "random 113": lambda: read_graph(random_graph(113)),
}
WRONG_ROUNDINGS = {
    "product not rounded": ("+ ((int64_t)1 << 30)) >> 31", ") >> 31"),
    "shift not rounded": (">> exponent) + 1) >> 1;", ">> exponent) + 0) >> 1;"),
    "halves up": ("halves_up ? 0 : -(int32_t)(value < 0)", "halves_up ? 0 : 0"),
}


@pytest.fixture(scope="module", params=NETWORKS)
def network(request: pytest.FixtureRequest) -> Graph:
    return NETWORKS[request.param]()


@pytest.fixture(scope="module", params=Optimize)
def library(
    network: Graph, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Library:
    return Library(network, tmp_path_factory.mktemp("library"), request.param, Isa.PORTABLE)


def test_the_unchanged_network_passes(library: Library) -> None:
    assert library.self_test() == 0


def test_every_flipped_bit_of_the_constants_is_noticed(library: Library) -> None:
    rng = np.random.default_rng(0)
    arrays = library.arrays()
    for _ in range(FLIPS):
        array, byte, bit = random_bit(library, rng, arrays)
        with library.flipped(array, byte, bit):
            assert library.self_test() == -5, f"{array.name}, byte {byte}, bit {bit}"
    assert library.self_test() == 0


@pytest.mark.parametrize("optimize", Optimize)
def test_every_flipped_bit_of_the_second_look_is_noticed(
    optimize: Optimize, tmp_path: Path
) -> None:
    graph = read_graph(MODERN)
    rule = SecondLook(MAX_MARGIN, graph.outputs[0].scale, 0.01)
    library = Library(graph, tmp_path, optimize, Isa.PORTABLE, second_look=rule)
    array = second_look_memory(rule)
    assert library.self_test() == 0
    for byte in range(array.values.nbytes):
        for bit in range(8):
            with library.flipped(array, byte, bit):
                assert library.self_test() == -5, f"byte {byte}, bit {bit}"
    assert library.self_test() == 0


def test_every_changed_layer_is_noticed(library: Library) -> None:
    mutants = list(layer_mutants(library.steps))
    assert len(mutants) >= 4
    assert [name for name, steps in mutants if library.passes_with(steps)] == []


@pytest.mark.parametrize("name", ["shipped", "modern"])
def test_without_the_checksum_the_pictures_notice_every_changed_layer(
    name: str, tmp_path: Path
) -> None:
    # Without optimisation, the code reads every constant from memory.
    flags = ["-O0", "-DNETWORK_NO_CHECKSUM"]
    library = Library(NETWORKS[name](), tmp_path, Optimize.SPEED, Isa.PORTABLE, flags)
    assert library.self_test() == 0
    unnoticed = [name for name, steps in layer_mutants(library.steps) if library.passes_with(steps)]
    # One part in 2^31 of a factor is too little to change a result; only the checksum notices it.
    assert all("multiplier" in name for name in unnoticed), unnoticed


@pytest.mark.parametrize("rounding", WRONG_ROUNDINGS)
@pytest.mark.parametrize("name", ["shipped", "modern"])
def test_a_wrong_rounding_is_noticed(name: str, rounding: str, tmp_path: Path) -> None:
    change = WRONG_ROUNDINGS[rounding]
    library = Library(NETWORKS[name](), tmp_path, Optimize.SIZE, Isa.PORTABLE, changes=[change])
    assert library.self_test() == -3


@needs("gcc")
@pytest.mark.parametrize("optimize", Optimize)
def test_a_wrong_stream_is_noticed(optimize: Optimize, tmp_path: Path) -> None:
    right = Library(
        read_graph(MODERN), tmp_path / "right", optimize, Isa.PORTABLE, ["-DNETWORK_STREAM"]
    )
    wrong = Library(
        read_graph(MODERN),
        tmp_path / "wrong",
        optimize,
        Isa.PORTABLE,
        ["-DNETWORK_STREAM"],
        [("BAND_ADVANCE = 2,", "BAND_ADVANCE = 1,")],
    )
    assert right.self_test() == 0
    assert wrong.self_test() == -3


def test_the_pictures_change_the_logits_of_the_shipped_network() -> None:
    graph = NETWORKS["shipped"]()
    # Steps of an int8 logit; noise on black gives this network ten equal logits.
    assert choose(graph, plan(graph)).output_spread > 100


def without_last_weights(graph: Graph) -> Graph:
    *others, last = graph.operators
    source, weights, *rest = last.inputs
    assert weights is not None
    assert weights.data is not None
    zeros = replace(weights, data=np.zeros_like(weights.data))
    return replace(graph, operators=(*others, replace(last, inputs=(source, zeros, *rest))))


def test_a_network_without_weights_in_a_layer_is_refused() -> None:
    with pytest.raises(ModelError, match=r"operator \d+ FULLY_CONNECTED has only zero weights"):
        emit(without_last_weights(read_graph(MODERN)))


def test_what_the_self_test_cannot_show_is_said() -> None:
    constant, varied = read_graph(random_graph(101)), read_graph(random_graph(102))
    assert choose(constant, plan(constant)).output_spread == 0
    assert "same for\n * all generated inputs" in emit(constant)["lenet5.h"]
    assert "same for\n * all generated inputs" not in emit(varied)["lenet5.h"]


def test_an_empty_picture_is_black_and_a_full_one_white() -> None:
    for shape in ((28, 28, 1), (5, 9, 3), (7,), (1, 1, 1)):
        empty, full = (draw(Picture(margin=0, cells=(cell,) * 64), shape) for cell in (0, 15))
        assert empty.shape == full.shape == (np.prod(shape),)
        assert not empty.any()
        assert (full == 255).all()


def test_a_margin_stays_black() -> None:
    drawn = draw(Picture(margin=2, cells=(15,) * 64), (28, 28, 1)).reshape(28, 28)
    assert not drawn[:3].any()
    assert not drawn[:, -3:].any()
    assert drawn[8:20, 8:20].all()


def test_the_checksum_is_fnv_1a() -> None:
    # From the test vectors of the reference implementation.
    assert checksum(CHECKSUM_START, np.frombuffer(b"foobar", np.uint8)) == 0xBF9CF968
    assert checksum(CHECKSUM_START, np.array([], np.uint8)) == 0x811C9DC5
