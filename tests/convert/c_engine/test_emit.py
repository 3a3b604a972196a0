"""The generated C is exact in every step, free of warnings, and safe with any memory."""

import re
import subprocess
from pathlib import Path

import pytest

from convert.c_engine import Optimize, emit
from convert.c_engine.emit import arena_bytes
from convert.c_engine.plan import plan
from convert.c_engine.weight_layout import Isa
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import UsageError
from lenet_edge.network.bundle import Bundle
from tests.convert.activations import first_mismatch
from tests.convert.analysers import analyse
from tests.convert.compiled import WARNINGS, compile_network, run_steps
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import classic_graph, one_of_each, random_graph
from tests.needs import needs, require

BUILDS: dict[str, tuple[Optimize, tuple[str, ...]]] = {
    "portable": (Optimize.SPEED, ()),
    "avx2": (Optimize.SPEED, ("-mavx2",)),
    "size": (Optimize.SIZE, ()),
}


def has_avx2() -> bool:
    return "avx2" in Path("/proc/cpuinfo").read_text().split()


@pytest.fixture(scope="module")
def modern() -> Graph:
    return read_graph(MODERN)


def assert_exact(graph: Graph, folder: Path, build: str, inputs: reference.Int8) -> None:
    if build == "avx2" and not has_avx2():
        pytest.skip("this processor has no AVX2, which this test is about")
    optimize, flags = BUILDS[build]
    program = compile_network(graph, folder, optimize, flags)
    actual = run_steps(program, graph, inputs)
    mismatch = first_mismatch(graph, reference.run(graph, inputs), actual)
    assert mismatch is None, str(mismatch)


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("seed", range(5))
def test_random_networks_are_exact_in_every_step(seed: int, build: str, tmp_path: Path) -> None:
    graph = read_graph(random_graph(100 + seed))
    assert_exact(graph, tmp_path, build, noise(graph, 4, seed))


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("variant", ["modern", "classic"])
def test_both_lenets_are_exact_in_every_step(variant: str, build: str, tmp_path: Path) -> None:
    graph = read_graph(MODERN if variant == "modern" else classic_graph(1))
    assert_exact(graph, tmp_path, build, noise(graph, 4, 1))


def test_the_same_model_gives_the_same_text(modern: Graph) -> None:
    assert emit(modern) == emit(read_graph(MODERN))


def test_the_shipped_c_is_the_one_of_the_shipped_model() -> None:
    bundle = Bundle.open()
    for name, text in emit(read_graph(bundle.path("lenet5-int8.tflite"))).items():
        assert bundle.path(name).read_text() == text


def test_an_unknown_goal_is_rejected_with_the_known_ones(modern: Graph) -> None:
    with pytest.raises(UsageError, match="optimised for speed or size, not for 'beauty'"):
        emit(modern, "network", "beauty")  # type: ignore[arg-type]


def test_everything_public_carries_the_name(modern: Graph) -> None:
    files = emit(modern, "digits")
    assert sorted(files) == ["digits.c", "digits.h"]
    public = re.findall(r"^(?:int|float) (\w+)\(", files["digits.h"], re.MULTILINE)
    assert public
    assert all(name.startswith("digits_") for name in public)
    assert all(
        name.startswith("DIGITS_") for name in re.findall(r"#\s*define (\w+)", files["digits.h"])
    )


@pytest.mark.parametrize("name", ["", "2digits", "for", "di-gits", "a" * 60])
def test_a_name_that_c_does_not_allow_is_rejected(modern: Graph, name: str) -> None:
    with pytest.raises(UsageError, match="the name"):
        emit(modern, name)


def test_the_memory_of_a_run_is_bounded(modern: Graph) -> None:
    steps = plan(modern)
    image = steps[0].input_size
    assert max(arena_bytes(steps, isa) for isa in Isa) + image < 5 * 1024
    assert arena_bytes(steps, Isa.PORTABLE) + image < 2200


@needs("gcc")
@pytest.mark.parametrize("optimize", Optimize)
@pytest.mark.parametrize("compiler", ["gcc", pytest.param("clang", marks=needs("clang"))])
def test_it_compiles_without_a_warning_and_without_globals(
    modern: Graph, compiler: str, optimize: Optimize, tmp_path: Path
) -> None:
    for name, text in emit(modern, "network", optimize).items():
        (tmp_path / name).write_text(text)
    command = [compiler, "-std=c99", "-pedantic", *WARNINGS, "-O2", "-c", "network.c"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    symbols = subprocess.run(
        ["nm", "network.o"], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout
    assert not re.search(r" [bBdDcC] ", symbols)


@needs("cppcheck", "clang-tidy")
@pytest.mark.parametrize("optimize", Optimize)
def test_static_analysis_finds_nothing(optimize: Optimize, tmp_path: Path) -> None:
    # The network is small because analysers take minutes for large tables of weights.
    for name, text in emit(one_of_each(), "network", optimize).items():
        (tmp_path / name).write_text(text)
    analyse(tmp_path, ["network.c"], ["-DNETWORK_PORTABLE"])


@needs("g++")
def test_the_header_is_valid_cpp(modern: Graph, tmp_path: Path) -> None:
    (tmp_path / "network.h").write_text(emit(modern, "network")["network.h"])
    source = '#include "network.h"\nint main() { return network_argmax(nullptr) * 0; }\n'
    (tmp_path / "use.cpp").write_text(source)
    subprocess.run(
        ["g++", "-Wall", "-Wextra", "-Werror", "-c", "use.cpp"], cwd=tmp_path, check=True
    )


CALLS_PROGRAM = """
#include "network.h"
#include <stdio.h>
#include <string.h>

static uint8_t pixels[NETWORK_INPUT_SIZE], scratch[NETWORK_SELF_TEST_SCRATCH_SIZE + 8];

int main(void) {
    int8_t logits[NETWORK_OUTPUT_SIZE];
    memset(logits, 77, sizeof logits);
    printf("%d ", network_run(NULL, logits, scratch, sizeof scratch));
    printf("%d ", network_run(pixels, NULL, scratch, sizeof scratch));
    printf("%d ", network_run(pixels, logits, NULL, sizeof scratch));
    printf("%d ", network_run(pixels, logits, scratch, NETWORK_SCRATCH_SIZE - 1));
    printf("%d ", network_self_test(scratch, NETWORK_SELF_TEST_SCRATCH_SIZE - 1));
    printf("%d ", logits[0]);
    for (int i = 0; i < 8; i++) {
        printf("%d", network_self_test(scratch + i, NETWORK_SELF_TEST_SCRATCH_SIZE));
    }
    logits[3] = logits[7] = 100;
    printf(" %d %.6f\\n", network_argmax(logits), (double)network_dequantize(0));
    return 0;
}
"""


def run_calls(folder: Path, files: dict[str, str]) -> list[str]:
    for name, text in {**files, "calls.c": CALLS_PROGRAM}.items():
        (folder / name).write_text(text)
    require("gcc")
    subprocess.run(
        ["gcc", "-std=c99", "-O1", "-fsanitize=address,undefined", "network.c", "calls.c"],
        cwd=folder,
        check=True,
    )
    return subprocess.run(
        ["./a.out"], cwd=folder, capture_output=True, text=True, check=True
    ).stdout.split()


def test_bad_arguments_give_error_codes_and_any_address_works(
    modern: Graph, tmp_path: Path
) -> None:
    *codes, untouched, self_tests, argmax, real = run_calls(tmp_path, emit(modern, "network"))
    assert codes == ["-1", "-1", "-1", "-2", "-2"]
    assert untouched == "77"
    assert self_tests == "0" * 8
    assert argmax == "3"
    output = modern.outputs[0]
    assert float(real) == pytest.approx(-output.zero_point * output.scale, abs=1e-5)


@needs("gcc")
def test_scratch_sizes_agree_between_files_of_different_options(
    modern: Graph, tmp_path: Path
) -> None:
    for name, text in {**emit(modern, "network"), "calls.c": CALLS_PROGRAM}.items():
        (tmp_path / name).write_text(text)
    for options in (["-O3", "-march=native", "-c", "network.c"], ["-O0", "calls.c", "network.o"]):
        subprocess.run(["gcc", "-std=c99", *options], cwd=tmp_path, check=True)
    output = subprocess.run(["./a.out"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert output.stdout.split()[6] == "0" * 8
