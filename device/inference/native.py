"""The generated C on this machine: compiled once, and cached by the hash of its source."""

import ctypes
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from string import Template
from types import TracebackType
from typing import NamedTuple, Self

import numpy as np
import platformdirs
from numpy.typing import NDArray

from convert.c_engine import emit
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import MissingDependencyError, ModelError, UsageError
from lenet_edge.core.files import write_file
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.network.runtimes import dequantize
from lenet_edge.network.second_look import SecondLook

COMPILER_FLAGS = ("-O3", "-march=native", "-std=c99", "-shared", "-fPIC")
"""How the generated C is compiled for this machine, with all instructions of its processor."""

# C that runs many pictures in one call.
_BATCH_WRAPPER = Template("""
#include "$name.h"

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#else
#define EXPORT
#endif

EXPORT int network_run_many(const uint8_t *pixels, int8_t *logits, size_t count);

int network_run_many(const uint8_t *pixels, int8_t *logits, size_t count) {
    uint8_t scratch[${NAME}_SCRATCH_SIZE];
    int status = ${NAME}_OK;
    for (; count > 0 && status == ${NAME}_OK; count--) {
        status = ${name}_run(pixels, logits, scratch, sizeof scratch);
        pixels += ${NAME}_INPUT_SIZE;
        logits += ${NAME}_OUTPUT_SIZE;
    }
    return status;
}

#ifdef ${NAME}_SECOND_LOOK_MARGIN
EXPORT int network_second_look_many(const uint8_t *pixels, int8_t *logits, size_t count);

int network_second_look_many(const uint8_t *pixels, int8_t *logits, size_t count) {
    uint8_t scratch[${NAME}_SECOND_LOOK_SCRATCH_SIZE];
    int status = ${NAME}_OK;
    for (; count > 0 && status == ${NAME}_OK; count--) {
        status = ${name}_run_second_look(pixels, logits, scratch, sizeof scratch);
        pixels += ${NAME}_INPUT_SIZE;
        logits += ${NAME}_OUTPUT_SIZE;
    }
    return status;
}
#endif

/* The same with real logits; real[256] are those of the int8 values 0 to 127 and -128 to -1. One
 * argument instead of four makes the call from Python shorter. */
struct prediction {
    float *logits;
    const float *real;
    size_t count;
    size_t looks_twice;
};

static int steps_of(const uint8_t *pixels, int8_t *steps, size_t looks_twice) {
#ifdef ${NAME}_SECOND_LOOK_MARGIN
    if (looks_twice) {
        return network_second_look_many(pixels, steps, 1);
    }
#endif
    (void)looks_twice;
    return network_run_many(pixels, steps, 1);
}

EXPORT int network_predict(const uint8_t *pixels, const struct prediction *prediction);

int network_predict(const uint8_t *pixels, const struct prediction *prediction) {
    float *logits = prediction->logits;
    int8_t steps[${NAME}_OUTPUT_SIZE];
    int status = ${NAME}_OK;
    for (size_t n = 0; n < prediction->count && status == ${NAME}_OK; n++) {
        status = steps_of(pixels, steps, prediction->looks_twice);
        for (int i = 0; i < ${NAME}_OUTPUT_SIZE; i++) {
            *logits++ = prediction->real[(uint8_t)steps[i]];
        }
        pixels += ${NAME}_INPUT_SIZE;
    }
    return status;
}
""")

_MAX_TRACE_STEPS = 256  # Steps of the network whose activations are kept.
_MAX_TRACE_BYTES = 1 << 20  # Bytes of all activations of one picture.

# C that runs one picture and keeps what every step computes.
_TRACE_WRAPPER = Template("""
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static uint8_t *trace_at, *trace_end;
static uint32_t *trace_size, *trace_last;

static void trace(const uint8_t *activations, size_t size) {
    if (trace_size < trace_last && size <= (size_t)(trace_end - trace_at)) {
        memcpy(trace_at, activations, size);
        trace_at += size;
        *trace_size++ = (uint32_t)size;
    }
}

#define ${NAME}_TRACE(step, activations, size) trace(activations, size)
#include "$name.c"

#ifdef _WIN32
__declspec(dllexport)
#endif
int network_trace(const uint8_t *pixels, uint8_t *activations, size_t bytes, uint32_t *sizes,
                  size_t steps);

int network_trace(const uint8_t *pixels, uint8_t *activations, size_t bytes, uint32_t *sizes,
                  size_t steps) {
    uint8_t scratch[${NAME}_SCRATCH_SIZE];
    int8_t logits[${NAME}_OUTPUT_SIZE];
    trace_at = activations;
    trace_end = activations + bytes;
    trace_size = sizes;
    trace_last = sizes + steps;
    return ${name}_run(pixels, logits, scratch, sizeof scratch);
}
""")


_UINT8 = np.dtype(np.uint8)
_MOST_PREPARED_IMAGES = 64  # Of a call that keeps its arrays: the digits of a page.
_MOST_PREPARED_CALLS = 64


class _Prepared(NamedTuple):
    """A call for images of one shape: the function, its argument, and where logits appear."""

    run: "ctypes._NamedFuncPointer"
    prediction: "ctypes._Pointer[_Prediction]"
    logits: NDArray[np.float32]


class _Prediction(ctypes.Structure):
    """The structure of this name in ``_BATCH_WRAPPER``."""

    _fields_ = (
        ("logits", ctypes.c_void_p),
        ("real", ctypes.c_void_p),
        ("count", ctypes.c_size_t),
        ("looks_twice", ctypes.c_size_t),
    )


class NativeEngine:
    """A Predictor that runs the generated C with the instructions of this machine's processor.

    The library is built with ``$CC`` (or ``cc``) the first time, and kept under the hash of its
    source, compiler and options.

    Args:
        model: a bundle, or an int8 ``.tflite`` file.
        cache: folder of built libraries; in the user's cache folder by default.
        sources: the model's C, if it has been generated already
            (``{"NAME.h": text, "NAME.c": text}``).
        portable: use the kernels in plain C instead of those for this processor.
        name: short name for tables and JSON.
    """

    def __init__(
        self,
        model: Bundle | Path,
        cache: Path | None = None,
        sources: Mapping[str, str] | None = None,
        portable: bool = False,
        name: str | None = None,
    ) -> None:
        bundle = model if isinstance(model, Bundle) else None
        self._model = model.path(INT8_FILE) if isinstance(model, Bundle) else model
        self._rule = SecondLook.from_manifest(bundle.manifest) if bundle else None
        self._sources = sources
        self._portable = portable
        self.name = name or ("native-portable" if portable else "native")
        self._cache = cache or Path(platformdirs.user_cache_dir("lenet-edge")) / "native"
        self._graph: Graph | None = None
        self._real_logits = np.empty(0, np.float32)
        self._run: ctypes._NamedFuncPointer | None = None
        self._run_second_look: ctypes._NamedFuncPointer | None = None
        self._run_real: ctypes._NamedFuncPointer | None = None
        self._prepared: dict[tuple[int, ...], _Prepared] = {}
        self._prepared_second_look: dict[tuple[int, ...], _Prepared] = {}

    def __enter__(self) -> Self:
        """Compile (or find) and load the library.

        Raises:
            MissingDependencyError: if there is no C compiler.
            ModelError: if the model cannot be read or is outside the C engine's family, or the C
                lacks a function.
        """
        self._graph = read_graph(self._model)
        library = _load(self._build(_BATCH_WRAPPER))
        self._run = _function(library, "network_run_many")
        self._run_second_look = _function(library, "network_second_look_many")
        self._run_real = library.network_predict
        every_int8 = np.arange(256, dtype=np.uint8).view(np.int8)
        output = self._graph.outputs[0]
        self._real_logits = dequantize(every_int8, output.scale, output.zero_point)
        return self

    def build(self) -> None:
        """Compile the library, so that opening it cannot fail for that; raises as ``__enter__``."""
        self._graph = read_graph(self._model)
        _load(self._build(_BATCH_WRAPPER))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Forget the library."""
        self._run = self._run_second_look = self._run_real = None
        self._prepared, self._prepared_second_look = {}, {}

    def predict(self, images: Images) -> Logits:
        """Return dequantised logits ``float32[N, classes]`` of ``uint8[N, height, width]``.

        Calls with few images keep their arrays for the next images of the same shape, because a
        call takes less than it takes to make arrays and to find out their addresses.
        """
        return self._predict(images, self._prepared)

    def _predict(self, images: Images, prepared: "dict[tuple[int, ...], _Prepared]") -> Logits:
        shape = images.shape
        # Taken out while it is in use, so that no other thread writes into the same array.
        call = prepared.pop(shape, None)
        if call is None or images.dtype is not _UINT8:
            return self._predict_unprepared(images, prepared)
        run, prediction, logits = call
        status = run(images.tobytes(), prediction)
        result: Logits = logits.copy()
        prepared[shape] = call
        if status != 0:
            raise ModelError(f"the compiled network returned {status} for {shape}")
        return result

    def _predict_unprepared(
        self, images: Images, prepared: "dict[tuple[int, ...], _Prepared]"
    ) -> Logits:
        second_look = prepared is self._prepared_second_look
        steps = self.prepare(images, second_look=second_look)()
        result = self._real_logits.take(steps.view(np.uint8))
        run = self._run_real
        is_usual = 0 < len(images) <= _MOST_PREPARED_IMAGES
        if run is not None and is_usual and len(prepared) < _MOST_PREPARED_CALLS:
            logits = np.empty(result.shape, np.float32)
            addresses = (_address(logits), _address(self._real_logits))
            prediction = _Prediction(*addresses, len(images), second_look)
            prepared[images.shape] = _Prepared(run, ctypes.pointer(prediction), logits)
        return result

    def predict_int8(self, images: Images) -> NDArray[np.int8]:
        """Return the quantised logits ``int8[N, classes]``.

        Raises:
            UsageError: if the engine is not open or the images have another size than its input.
        """
        return self.prepare(images)()

    @property
    def has_second_look(self) -> bool:
        """Whether the C has a second look: that of a bundle whose manifest has one."""
        return self._run_second_look is not None

    def predict_second_look(self, images: Images) -> Logits:
        """Return logits like ``predict``, after a second look where there was a doubt.

        Raises:
            UsageError: as ``predict_int8`` does, or if the C has no second look.
        """
        return self._predict(images, self._prepared_second_look)

    def prepare(
        self, images: Images, *, second_look: bool = False
    ) -> Callable[[], NDArray[np.int8]]:
        """Return a function that runs ``images`` each time it is called, into the same array.

        Raises:
            UsageError: as ``predict_int8`` does, or as ``predict_second_look`` does.
        """
        run, graph = self._run, self._graph
        if run is None or graph is None:
            raise UsageError("the native engine is not open; use it in a with statement")
        if second_look:
            run = self._run_second_look
            if run is None:
                raise UsageError("this network's C has no second look; use a bundle that has one")
        pixels = np.ascontiguousarray(images, np.uint8)
        size = graph.inputs[0].size
        if pixels.size != len(pixels) * size:
            raise UsageError(f"the images have {pixels[0].size} pixels; the network takes {size}")
        logits = np.empty((len(pixels), graph.outputs[0].size), np.int8)
        arguments = (_address(pixels), _address(logits), len(pixels))

        def call() -> NDArray[np.int8]:
            status = run(*arguments)
            if status != 0:  # Naming pixels here keeps them alive while their address is used.
                raise ModelError(f"the compiled network returned {status} for {pixels.shape}")
            return logits

        return call

    def trace(self, images: Images) -> list[NDArray[np.int8]]:
        """Return what every step of the C computes, a list of ``int8[N, elements]``.

        For this, the C is compiled again with its trace switched on.

        Raises:
            UsageError: if the engine is not open.
            ModelError: if the C cannot be compiled or fails.
        """
        library = _load(self._build(_TRACE_WRAPPER))
        activations = np.empty(_MAX_TRACE_BYTES, np.uint8)
        sizes = np.zeros(_MAX_TRACE_STEPS, np.uint32)
        rows = []
        for image in np.ascontiguousarray(images, np.uint8):
            status = library.network_trace(
                ctypes.c_void_p(image.ctypes.data),
                ctypes.c_void_p(activations.ctypes.data),
                ctypes.c_size_t(_MAX_TRACE_BYTES),
                ctypes.c_void_p(sizes.ctypes.data),
                ctypes.c_size_t(_MAX_TRACE_STEPS),
            )
            if status != 0:
                raise ModelError(f"the compiled network returned {status}")
            ends = np.cumsum(sizes[sizes > 0])
            values = (activations[: ends[-1]] ^ np.uint8(0x80)).view(np.int8)
            rows.append(np.split(values, ends[:-1]))
        return [np.stack(step) for step in zip(*rows, strict=True)]

    def _build(self, wrapper: Template) -> Path:
        emitted = self._emitted()
        options = portable_option(emitted) if self._portable else ()
        return build_library(emitted, self._cache, wrapper, options)

    def _emitted(self) -> Mapping[str, str]:
        if self._graph is None:
            raise UsageError("the native engine is not open; use it in a with statement")
        return self._sources or emit(self._graph, "network", second_look=self._rule)


def _load(library: Path) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(str(library))
    except OSError as error:
        reason = str(error).rpartition(": ")[2]
        raise ModelError(
            f"the compiled network cannot be loaded ({reason}); convert the model again"
        ) from error


def _function(library: ctypes.CDLL, name: str) -> "ctypes._NamedFuncPointer | None":
    """Return a function of ``_BATCH_WRAPPER``; None if the library does not have it."""
    function: ctypes._NamedFuncPointer | None = getattr(library, name, None)
    if function is not None:
        function.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
    return function


def _address(array: NDArray[np.generic]) -> int:
    """Return the address of an array's elements; ``array.ctypes`` takes twice as long."""
    address: int = array.__array_interface__["data"][0]
    return address


def find_compiler() -> str | None:
    """Return the path of the C compiler, ``$CC`` or ``cc``; None if there is none."""
    return shutil.which(os.environ.get("CC", "cc"))


def portable_option(emitted: Mapping[str, str]) -> tuple[str, ...]:
    """Return the compiler's option that selects the kernels in plain C."""
    return (f"-D{_c_name(emitted).upper()}_PORTABLE",)


def _c_name(emitted: Mapping[str, str]) -> str:
    """Return the name that the generated C's files and functions start with."""
    return next(file for file in emitted if file.endswith(".c")).removesuffix(".c")


def build_library(
    emitted: Mapping[str, str],
    cache: Path,
    wrapper: Template = _BATCH_WRAPPER,
    options: Sequence[str] = (),
) -> Path:
    """Return the shared library of generated C, compiling it unless it is in the cache.

    Args:
        emitted: file name -> text.
        cache: folder of built libraries.
        wrapper: C of the functions that the library exports.
        options: more options of the compiler.

    Raises:
        MissingDependencyError: if there is no C compiler.
        ModelError: if the compiler fails, with its first error.
    """
    compiler = find_compiler()
    if compiler is None:
        raise MissingDependencyError(
            "the native engine needs a C compiler, but neither $CC nor cc was found: "
            "type 'sudo apt install gcc', or use another engine"
        )
    name = _c_name(emitted)
    units = ["batch.c"] if wrapper is _TRACE_WRAPPER else [f"{name}.c", "batch.c"]
    sources = {**emitted, "batch.c": wrapper.substitute(name=name, NAME=name.upper())}
    identity = hashlib.sha256("\n".join([_describe(compiler), *options]).encode())
    for file, text in sorted(sources.items()):
        identity.update(f"{file}\0{text}\0".encode())
    library = cache / f"network-{identity.hexdigest()[:32]}.so"
    if not library.exists():
        _compile([compiler, *COMPILER_FLAGS, *options], sources, units, library)
    return library


def _describe(compiler: str) -> str:
    """Return what a library depends on besides its source: compiler, options and processor."""
    # Without -fsyntax-only GCC would write temporary files, at every start of a reader.
    command = [compiler, *COMPILER_FLAGS, "-fsyntax-only", "-Q", "--help=target"]
    target = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=False)
    return "\n".join([version.stdout, *COMPILER_FLAGS, target])


def _compile(
    compiler: Sequence[str], sources: Mapping[str, str], units: Sequence[str], library: Path
) -> None:
    folder = library.with_suffix(".src")
    for name, text in sources.items():
        write_file(folder / name, text)
    fresh = library.with_suffix(f".{os.getpid()}.part")
    command = [*compiler, *units, "-o", str(fresh)]
    result = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, errors="replace", check=False
    )
    shutil.rmtree(folder, ignore_errors=True)
    if result.returncode != 0:
        first = (result.stderr.strip() or "no message").splitlines()[0]
        raise ModelError(f"{compiler[0]} could not compile the network: {first}")
    fresh.replace(library)
