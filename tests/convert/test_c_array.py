"""The C header of a model: it compiles everywhere and describes the model correctly."""

import hashlib
import subprocess
from pathlib import Path

import numpy as np
import pytest

from convert.c_array import emit_c_array
from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError, UsageError
from lenet_edge.network.bundle import Bundle
from tests.convert.networks import MODERN
from tests.needs import require

MODEL = MODERN.read_bytes()
DIGITS = tuple("0123456789")
STRICT = ["-Wall", "-Wextra", "-Wconversion", "-Wpedantic", "-Wshadow", "-Werror"]
COMPILERS = {
    "gcc c99": ["gcc", "-std=c99", "-xc"],
    "gcc c11": ["gcc", "-std=c11", "-xc"],
    "g++ c++17": ["g++", "-std=c++17", "-xc++"],
    "clang c99": ["clang", "-std=c99", "-xc"],
    "clang++ c++17": ["clang++", "-std=c++17", "-xc++"],
    "arm c99": ["arm-none-eabi-gcc", "-std=c99", "-xc", "-mcpu=cortex-m0plus", "-mthumb"],
}
PRINTS_EVERYTHING = r"""
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
    subprocess.run([*command, *STRICT, *link, "main.c", "-o", "program"], cwd=folder, check=True)
    return folder / "program"


@pytest.mark.parametrize("compiler", [name for name in COMPILERS if name != "arm c99"])
def test_a_compiled_program_finds_the_model_and_its_description(
    tmp_path: Path, compiler: str
) -> None:
    labels = (*DIGITS[:-1], 'n"eu\\f??/ é')
    header = emit_c_array(MODEL, labels=labels, arena_bytes=6952)
    program = compile_c(tmp_path, compiler, PRINTS_EVERYTHING, header)
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


def test_it_compiles_for_a_microcontroller_and_stays_in_flash(tmp_path: Path) -> None:
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


def test_an_unused_header_gives_no_warnings(tmp_path: Path) -> None:
    header = emit_c_array(MODEL, labels=DIGITS, arena_bytes=6952)
    program = '#include "lenet5_model.h"\n#include "lenet5_model.h"\nint main(void) { return 0; }\n'
    for compiler in ("gcc c99", "g++ c++17", "clang c99", "clang++ c++17"):
        compile_c(tmp_path, compiler, program, header)


def test_the_macro_registers_each_operator_of_the_model_once(tmp_path: Path) -> None:
    program = compile_c(tmp_path, "g++ c++17", REGISTERS, emit_c_array(MODEL, labels=DIGITS))
    registered = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    assert sorted(registered.split()) == sorted({o.name for o in read_graph(MODEL).operators})


def test_the_same_model_gives_the_same_text() -> None:
    first = emit_c_array(MODEL, labels=DIGITS, arena_bytes=6952)
    assert first == emit_c_array(MODEL, labels=DIGITS, arena_bytes=6952)
    assert first.startswith("/* Generated by lenet-edge ")
    assert first.isascii()


def test_without_a_measured_arena_the_header_has_no_arena_macros() -> None:
    assert "ARENA" not in emit_c_array(MODEL, labels=DIGITS)


def test_the_shipped_header_is_the_one_of_the_shipped_model() -> None:
    bundle = Bundle.open()
    header = emit_c_array(
        bundle.path("lenet5-int8.tflite").read_bytes(),
        labels=bundle.labels,
        arena_bytes=bundle.manifest["arena_bytes"],
    )
    assert bundle.path("lenet5_model.h").read_text() == header


def test_the_name_is_used_everywhere() -> None:
    header = emit_c_array(MODEL, name="Digits_v2", labels=DIGITS, arena_bytes=6952)
    assert "lenet5" not in header.lower()
    assert "static const unsigned char Digits_v2[" in header
    assert "#define DIGITS_V2_ARENA_SMALLEST 6952\n" in header


@pytest.mark.parametrize("name", ["my-model", "register"])
def test_a_name_that_c_does_not_allow_is_rejected(name: str) -> None:
    with pytest.raises(UsageError, match="the name"):
        emit_c_array(MODEL, name=name, labels=DIGITS)


def test_there_must_be_one_label_per_output() -> None:
    with pytest.raises(UsageError, match="10 outputs and 9 labels"):
        emit_c_array(MODEL, labels=DIGITS[1:])


@pytest.mark.parametrize("content", [b"", b"no model", MODEL[:100]])
def test_other_content_is_rejected(content: bytes) -> None:
    with pytest.raises(ModelError):
        emit_c_array(content, labels=DIGITS)


def test_headers_of_two_models_never_hide_each_other() -> None:
    other = bytearray(MODEL)
    other[-1] ^= 1  # the last byte is a part of a string
    guards = {
        emit_c_array(bytes(model), labels=DIGITS).split("#ifndef ", 1)[1].split("\n", 1)[0]
        for model in (MODEL, other)
    }
    assert len(guards) == 2
    assert "LENET5_MODEL_H" not in guards, "the guard of C code that is generated under this name"
