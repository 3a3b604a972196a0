import hashlib
import subprocess
from pathlib import Path

import numpy as np
import pytest

from convert.arena import measure_arena
from convert.c_array import emit_c_array
from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError, UsageError
from tests.needs import needs, require

MODEL = (Path(__file__).parent / "lenet5-int8.tflite").read_bytes()
DIGITS = tuple("0123456789")
WARNINGS = ["-Wall", "-Wextra", "-Wconversion", "-Wpedantic", "-Wshadow", "-Werror"]
COMPILERS = {
    "gcc c99": ["gcc", "-std=c99", "-xc"],
    "gcc c11": ["gcc", "-std=c11", "-xc"],
    "g++ c++17": ["g++", "-std=c++17", "-xc++"],
    "clang c99": ["clang", "-std=c99", "-xc"],
    "clang++ c++17": ["clang++", "-std=c++17", "-xc++"],
    "arm c99": ["arm-none-eabi-gcc", "-std=c99", "-xc", "-mcpu=cortex-m0plus", "-mthumb"],
}
FACTS = r"""
#include "lenet5_model.h"
#include <stdint.h>
#include <stdio.h>
int main(void) {
    size_t i;
    printf("%d %lu %u\n", (int)((uintptr_t)lenet5_model % 16), (unsigned long)sizeof lenet5_model,
           LENET5_MODEL_LENGTH);
    printf("%s\n", LENET5_MODEL_SHA256);
    printf("%.9g %d %.9g %d\n", (double)LENET5_MODEL_INPUT_SCALE, LENET5_MODEL_INPUT_ZERO_POINT,
           (double)LENET5_MODEL_OUTPUT_SCALE, LENET5_MODEL_OUTPUT_ZERO_POINT);
    printf("%u %u %d\n", LENET5_MODEL_INPUT_SIZE, LENET5_MODEL_OUTPUT_SIZE,
           LENET5_MODEL_ARENA_SMALLEST);
    for (i = 0; i < LENET5_MODEL_OUTPUT_SIZE; i++) printf("%s|", lenet5_model_labels[i]);
    printf("\n");
    fwrite(lenet5_model, 1, sizeof lenet5_model, stdout);
    return 0;
}
"""
REGISTERS = r"""
enum TfLiteStatus { kTfLiteOk = 0, kTfLiteError = 1 };
#include "lenet5_model.h"
#include <cstdio>
struct Resolver {
    int added = 0;
    TfLiteStatus add(const char *what) {
        std::printf("%s\n", what);
        return ++added <= LENET5_MODEL_OPERATORS ? kTfLiteOk : kTfLiteError;
    }
    TfLiteStatus AddConv2D() { return add("CONV_2D"); }
    TfLiteStatus AddMaxPool2D() { return add("MAX_POOL_2D"); }
    TfLiteStatus AddReshape() { return add("RESHAPE"); }
    TfLiteStatus AddFullyConnected() { return add("FULLY_CONNECTED"); }
};
int main() {
    Resolver resolver;
    return LENET5_MODEL_REGISTER(resolver) ? 0 : 1;
}
"""


def compile_c(folder: Path, compiler: str, program: str, header: str) -> Path:
    command = COMPILERS[compiler]
    require("newlib" if command[0].startswith("arm") else command[0].replace("clang++", "clang"))
    (folder / "lenet5_model.h").write_text(header)
    (folder / "main.c").write_text(program)
    link = ["-c"] if command[0].startswith("arm") else []
    subprocess.run([*command, *WARNINGS, *link, "main.c", "-o", "program"], cwd=folder, check=True)
    return folder / "program"


@pytest.mark.parametrize("compiler", [name for name in COMPILERS if name != "arm c99"])
def test_a_compiled_program_sees_the_model_and_its_facts(tmp_path, compiler):
    labels = (*DIGITS[:-1], 'n"eu\\f??/ é')
    header = emit_c_array(MODEL, labels=labels, arena_bytes=6952)
    program = compile_c(tmp_path, compiler, FACTS, header)
    output = subprocess.run([program], capture_output=True, check=True).stdout
    lines = output.split(b"\n", 5)
    source, result = read_graph(MODEL).inputs[0], read_graph(MODEL).outputs[0]
    scales = lines[2].split()
    assert lines[0] == f"0 {len(MODEL)} {len(MODEL)}".encode()
    assert lines[1].decode() == hashlib.sha256(MODEL).hexdigest()
    assert np.float32(scales[0]) == np.float32(source.scale)
    assert int(scales[1]) == source.zero_point == -128
    assert np.float32(scales[2]) == np.float32(result.scale)
    assert int(scales[3]) == result.zero_point
    assert lines[3] == b"784 10 6952"
    assert lines[4].decode() == "|".join(labels) + "|"
    assert lines[5] == MODEL


def test_it_compiles_for_a_microcontroller_and_stays_in_flash(tmp_path):
    header = emit_c_array(MODEL, labels=DIGITS)
    program = '#include "lenet5_model.h"\nconst unsigned char *model(void);\n'
    program += "const unsigned char *model(void) { return lenet5_model; }\n"
    compiled = compile_c(tmp_path, "arm c99", program, header)
    sections = subprocess.run(
        ["arm-none-eabi-size", "-A", compiled], capture_output=True, text=True, check=True
    ).stdout
    sizes = {line.split()[0]: int(line.split()[1]) for line in sections.splitlines() if "." in line}
    assert sizes[".rodata"] >= len(MODEL)
    assert sizes[".data"] == sizes[".bss"] == 0


def test_an_unused_header_is_silent(tmp_path):
    header = emit_c_array(MODEL, labels=DIGITS, arena_bytes=6952)
    program = '#include "lenet5_model.h"\n#include "lenet5_model.h"\nint main(void) { return 0; }\n'
    for compiler in ("gcc c99", "g++ c++17", "clang c99", "clang++ c++17"):
        compile_c(tmp_path, compiler, program, header)


def test_the_macro_registers_each_operator_of_the_model_once(tmp_path):
    program = compile_c(tmp_path, "g++ c++17", REGISTERS, emit_c_array(MODEL, labels=DIGITS))
    registered = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    assert sorted(registered.split()) == sorted({o.name for o in read_graph(MODEL).operators})


def test_the_same_model_gives_the_same_bytes_and_names_its_generator():
    first = emit_c_array(MODEL, labels=DIGITS, arena_bytes=6952)
    assert first == emit_c_array(MODEL, labels=DIGITS, arena_bytes=6952)
    assert first.startswith("/* Generated by lenet-edge ")
    assert first.isascii()


def test_without_a_measured_arena_the_header_makes_none_up():
    assert "ARENA" not in emit_c_array(MODEL, labels=DIGITS)


def test_the_name_is_used_throughout(tmp_path):
    header = emit_c_array(MODEL, name="Digits_v2", labels=DIGITS, arena_bytes=6952)
    assert "lenet5" not in header.lower()
    assert "static const unsigned char Digits_v2[" in header
    assert "#define DIGITS_V2_ARENA_SMALLEST 6952\n" in header


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "not a C identifier"),
        ("2nd", "not a C identifier"),
        ("my-model", "not a C identifier"),
        ("modèle", "not a C identifier"),
        ("x;int y", "not a C identifier"),
        ("x\n", "not a C identifier"),
        ("_Model", "not a C identifier"),
        ("register", "keyword"),
        ("constexpr", "keyword"),
        ("xor", "keyword"),
        ("a__b", "reserved"),
        ("uint8_t", "reserved"),
        ("main", "reserved"),
        ("m" * 41, "longer"),
    ],
)
def test_a_name_that_c_or_cpp_would_refuse_is_refused(name, problem):
    with pytest.raises(UsageError, match=problem):
        emit_c_array(MODEL, name=name, labels=DIGITS)


@pytest.mark.parametrize("name", ["lenet5_model", "g_model", "Digits", "x", "m" * 40])
def test_ordinary_names_are_accepted(name):
    assert f" {name}[" in emit_c_array(MODEL, name=name, labels=DIGITS)


def test_labels_must_be_as_many_as_the_outputs():
    with pytest.raises(UsageError, match="10 outputs and 9 labels"):
        emit_c_array(MODEL, labels=DIGITS[1:])


@pytest.mark.parametrize("content", [b"", b"no model", MODEL[:100]])
def test_what_is_no_model_is_refused(content):
    with pytest.raises(ModelError):
        emit_c_array(content, labels=DIGITS)


@needs("tflite_micro")
def test_the_measured_arena_is_the_smallest_that_works():
    from tflite_micro import runtime

    smallest = measure_arena(MODEL)
    assert smallest is not None
    runtime.Interpreter.from_bytes(MODEL, arena_size=smallest)
    with pytest.raises(RuntimeError):
        runtime.Interpreter.from_bytes(MODEL, arena_size=smallest - 1)
    assert smallest > read_graph(MODEL).peak_activation_bytes


def test_without_the_wheel_the_arena_is_unknown(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert measure_arena(MODEL) is None
