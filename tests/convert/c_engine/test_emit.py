"""The generated C is exact in every step, free of warnings, and safe with any memory."""

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import Optimize, emit
from convert.c_engine.emit import arena_bytes
from convert.c_engine.plan import plan
from convert.c_engine.weight_layout import Isa
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import UsageError
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.second_look import SecondLook
from tests.convert.activations import first_mismatch
from tests.convert.analysers import analyse
from tests.convert.compiled import SANITIZERS, WARNINGS, compile_network, run_steps
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import Chain, classic_graph, one_of_each, random_graph
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
    graph = read_graph(bundle.path("lenet5-int8.tflite"))
    rule = SecondLook.from_manifest(bundle.manifest)
    for name, text in emit(graph, second_look=rule).items():
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
    graph = one_of_each()
    rule = SecondLook(margin=30, step=graph.outputs[0].scale, asked_again=0.01)
    for name, text in emit(graph, "network", optimize, rule).items():
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


SECOND_LOOK_PROGRAM = """
#include "network.h"
#include <stdio.h>
#include <stdlib.h>

/* Writes the logits of pictures from stdin. The scratch memory has exactly the documented size. */
int main(void) {
    const size_t size = NETWORK_SECOND_LOOK_SCRATCH_SIZE;
    uint8_t *const scratch = malloc(size + 1);
    uint8_t *const pixels = malloc(NETWORK_INPUT_SIZE);
    int8_t *const logits = malloc(NETWORK_OUTPUT_SIZE);
    int status = NETWORK_OK;
    logits[0] = 77;
    status |= network_run_second_look(NULL, logits, scratch, size) != NETWORK_NULL_POINTER;
    status |= network_run_second_look(pixels, NULL, scratch, size) != NETWORK_NULL_POINTER;
    status |= network_run_second_look(pixels, logits, NULL, size) != NETWORK_NULL_POINTER;
    status |=
        network_run_second_look(pixels, logits, scratch, size - 1) != NETWORK_SCRATCH_TOO_SMALL;
    status |= logits[0] != 77;
    while (status == NETWORK_OK && fread(pixels, NETWORK_INPUT_SIZE, 1, stdin) == 1) {
        status = network_run_second_look(pixels, logits, scratch + 1, size);
        fwrite(logits, NETWORK_OUTPUT_SIZE, 1, stdout);
    }
    free(scratch);
    free(pixels);
    free(logits);
    return status;
}
"""


def second_looks(
    graph: Graph, rule: SecondLook, inputs: reference.Int8, build: str, folder: Path
) -> reference.Int8:
    """Return what the compiled second look says of ``int8[N, ...]``: ``int8[N, classes]``."""
    require("gcc")
    if build == "avx2" and not has_avx2():
        pytest.skip("this processor has no AVX2, which this test is about")
    optimize, flags = BUILDS[build]
    files = {**emit(graph, "network", optimize, rule), "looks.c": SECOND_LOOK_PROGRAM}
    for name, text in files.items():
        (folder / name).write_text(text)
    command = ["gcc", "-std=c99", "-O1", *WARNINGS, *SANITIZERS, *flags, "network.c", "looks.c"]
    subprocess.run(command, cwd=folder, check=True)
    pixels = (inputs.astype(np.int16) + 128).astype(np.uint8)
    done = subprocess.run(
        ["./a.out"], cwd=folder, input=pixels.tobytes(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return np.frombuffer(done.stdout, np.int8).reshape(len(inputs), -1)


def expected_looks(graph: Graph, margin: int, inputs: reference.Int8) -> list[list[int]]:
    """Compute second looks as their definition reads, picture by picture, in whole numbers."""

    def logits(picture: reference.Int8) -> list[int]:
        run = reference.run(graph, picture[np.newaxis])
        return [int(value) for value in run[graph.outputs[0].index].ravel()]

    found = []
    for picture in inputs:
        first = logits(picture)
        second_largest, largest = sorted(first)[-2:]
        if largest - second_largest >= margin:
            found.append(first)
            continue
        moved = np.full((4, *picture.shape), -128, np.int8)
        moved[0, :-1] = picture[1:]
        moved[1, 1:] = picture[:-1]
        moved[2, :, :-1] = picture[:, 1:]
        moved[3, :, 1:] = picture[:, :-1]
        sums = [sum(values) for values in zip(first, *map(logits, moved), strict=True)]
        best = sums.index(max(sums))
        found.append([-(-s // 5) if i == best else s // 5 for i, s in enumerate(sums)])
    return found


def three_channels() -> Graph:
    """Return a network for pictures of 9 x 7 pixels with three channels."""
    chain = Chain(np.random.default_rng(4), 9, 7, 3)
    chain.conv(4, (3, 3), (1, 1), "VALID")
    chain.dense(6)
    return read_graph(chain.content())


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("network", ["modern", "three channels"])
def test_the_second_look_is_exact_and_keeps_within_its_memory(
    network: str, build: str, tmp_path: Path
) -> None:
    graph = read_graph(MODERN) if network == "modern" else three_channels()
    inputs = noise(graph, 30, 7)
    inputs[::3] //= 3  # Several ranges of pixels give several leads of the largest logit.
    inputs[1::3] = np.where(inputs[1::3] > 60, 127, -128)
    logits = np.sort(reference.run(graph, inputs)[graph.outputs[0].index].reshape(30, -1), axis=1)
    leads = logits[:, -1].astype(int) - logits[:, -2]
    margin = int(np.median(leads)) + 1
    assert 0 < (leads < margin).sum() < 30
    rule = SecondLook(margin=margin, step=graph.outputs[0].scale, asked_again=0.5)
    assert second_looks(graph, rule, inputs, build, tmp_path).tolist() == expected_looks(
        graph, margin, inputs
    )


def test_without_a_second_look_the_c_says_nothing_of_it(modern: Graph) -> None:
    rule = SecondLook(margin=30, step=modern.outputs[0].scale, asked_again=0.0123)
    without, with_look = emit(modern), emit(modern, second_look=rule)
    assert "second_look" not in "".join(without.values()).lower()
    assert "in doubt about 1.2 % of the\n" in with_look["lenet5.h"]
    assert "makes 1.05 runs on average" in with_look["lenet5.h"]
    # The rest of the C is the same, byte for byte.
    start = with_look["lenet5.c"].index("#if !defined(LENET5_NO_SECOND_LOOK)")
    end = with_look["lenet5.c"].index("#ifdef LENET5_STREAM")
    rest = with_look["lenet5.c"][:start] + with_look["lenet5.c"][end:]
    start = rest.index("#if !defined(LENET5_NO_CHECKSUM) && !defined(LENET5_NO_SECOND_LOOK)")
    end = rest.index("#endif\n", start) + len("#endif\n")
    assert rest[:start] + rest[end:] == without["lenet5.c"]


@needs("gcc", "g++")
@pytest.mark.parametrize("compiler", ["gcc", "g++", pytest.param("clang", marks=needs("clang"))])
def test_the_second_look_compiles_without_a_warning_and_can_be_left_out(
    modern: Graph, compiler: str, tmp_path: Path
) -> None:
    rule = SecondLook(margin=0, step=modern.outputs[0].scale, asked_again=0.0)
    for name, text in emit(modern, "network", Optimize.SIZE, rule).items():
        (tmp_path / name).write_text(text)
    # In C++, a function hides the constructor of the struct that has its name; C has none.
    plus_plus = ["-x", "c++", "-std=c++17", "-Wno-shadow"]
    standard = plus_plus if compiler == "g++" else ["-std=c99"]
    no_look, no_checksum = "-DNETWORK_NO_SECOND_LOOK", "-DNETWORK_NO_CHECKSUM"
    for macros in ([], [no_look], [no_checksum], [no_look, no_checksum]):
        command = [compiler, *WARNINGS, *standard, "-pedantic", *macros, "-O2", "-c", "network.c"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        symbols = subprocess.run(
            ["nm", "network.o"], cwd=tmp_path, capture_output=True, text=True, check=True
        ).stdout
        assert ("network_run_second_look" in symbols) == (no_look not in macros)
