"""The generated C on this machine: compiled once, cached by what it was compiled from."""

import ctypes
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import platformdirs
from numpy.typing import NDArray

from convert.c_engine import emit
from convert.graph import Graph, read_graph
from lenet_edge.bundle import Bundle
from lenet_edge.errors import MissingDependencyError, ModelError, UsageError
from lenet_edge.files import write_file
from lenet_edge.predictor import Images, Logits

MODEL = "lenet5-int8.tflite"
"""The file of a bundle that is compiled."""

_FLAGS = ("-O3", "-march=native", "-std=c99", "-shared", "-fPIC")

_BATCH = """
#include "network.h"

#ifdef _WIN32
__declspec(dllexport)
#endif
int network_run_many(const uint8_t *pixels, int8_t *logits, size_t count);

int network_run_many(const uint8_t *pixels, int8_t *logits, size_t count) {
    uint8_t scratch[NETWORK_SCRATCH_SIZE];
    int status = NETWORK_OK;
    for (; count > 0 && status == NETWORK_OK; count--) {
        status = network_run(pixels, logits, scratch, sizeof scratch);
        pixels += NETWORK_INPUT_SIZE;
        logits += NETWORK_OUTPUT_SIZE;
    }
    return status;
}
"""


class NativeEngine:
    """A Predictor that runs the emitted C with the instructions of this machine's processor.

    ``model`` is a bundle or an int8 ``.tflite`` file. The library is built with ``$CC`` (or
    ``cc``) the first time, and kept in the user's cache folder under the hash of its source,
    compiler and options.
    """

    def __init__(self, model: Bundle | Path, cache: Path | None = None) -> None:
        self._model = model.path(MODEL) if isinstance(model, Bundle) else model
        self._cache = cache or Path(platformdirs.user_cache_dir("lenet-edge")) / "native"
        self._graph: Graph | None = None
        self._run: ctypes._NamedFuncPointer | None = None

    @property
    def name(self) -> str:
        """Short identifier for tables and JSON."""
        return "native"

    def __enter__(self) -> Self:
        """Compile (or find) and load the library.

        Raises:
            MissingDependencyError: if there is no C compiler.
            ModelError: if the model cannot be read or is outside the C engine's family.
        """
        self._graph = read_graph(self._model)
        library = ctypes.CDLL(str(build_library(self._graph, self._cache)))
        self._run = library.network_run_many
        self._run.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Forget the library."""
        self._run = None

    def predict(self, images: Images) -> Logits:
        """Return dequantised logits ``float32[N, classes]`` of ``uint8[N, height, width]``."""
        logits = self.predict_int8(images)
        assert self._graph is not None
        output = self._graph.outputs[0]
        return ((logits.astype(np.float32) - output.zero_point) * output.scale).astype(np.float32)

    def predict_int8(self, images: Images) -> NDArray[np.int8]:
        """Return the quantised logits ``int8[N, classes]``.

        Raises:
            UsageError: if the engine is not open or the images have another size than its input.
        """
        return self.prepare(images)()

    def prepare(self, images: Images) -> Callable[[], NDArray[np.int8]]:
        """Return a function that runs ``images`` as often as it is called, into the same array.

        Raises as ``predict_int8`` does.
        """
        run, graph = self._run, self._graph
        if run is None or graph is None:
            raise UsageError("the native engine is not open; use it in a with statement")
        pixels = np.ascontiguousarray(images, np.uint8)
        size = graph.inputs[0].size
        if pixels.size != len(pixels) * size:
            raise UsageError(f"images of {pixels[0].size} pixels; the network takes {size}")
        logits = np.empty((len(pixels), graph.outputs[0].size), np.int8)
        arguments = (pixels.ctypes.data, logits.ctypes.data, len(pixels))

        def call() -> NDArray[np.int8]:
            # pixels is named here so that it lives as long as its address is in use.
            status = run(*arguments)
            if status != 0:
                raise ModelError(f"the compiled network returned {status} for {pixels.shape}")
            return logits

        return call


def find_compiler() -> str | None:
    """Return the C compiler, ``$CC`` or ``cc``, or None where there is none."""
    return shutil.which(os.environ.get("CC", "cc"))


def build_library(graph: Graph, cache: Path) -> Path:
    """Return the shared library of ``graph``'s C, compiling it unless ``cache`` has it.

    Raises:
        MissingDependencyError: if there is no C compiler.
        ModelError: if the compiler fails, with its first error.
    """
    compiler = find_compiler()
    if compiler is None:
        raise MissingDependencyError(
            "the native engine needs a C compiler, and neither $CC nor cc is one; "
            "type 'sudo apt install gcc', or use another engine"
        )
    sources = {**emit(graph, "network"), "batch.c": _BATCH}
    identity = hashlib.sha256(_describe(compiler).encode())
    for name, text in sorted(sources.items()):
        identity.update(f"{name}\0{text}\0".encode())
    library = cache / f"network-{identity.hexdigest()[:32]}.so"
    if not library.exists():
        _compile(compiler, sources, library)
    return library


def _describe(compiler: str) -> str:
    """Return what the result depends on besides the source: compiler, options, processor."""
    command = [compiler, *_FLAGS, "-Q", "--help=target"]
    target = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=False)
    return "\n".join([version.stdout, *_FLAGS, target])


def _compile(compiler: str, sources: dict[str, str], library: Path) -> None:
    folder = library.with_suffix(".src")
    for name, text in sources.items():
        write_file(folder / name, text)
    fresh = library.with_suffix(f".{os.getpid()}.part")
    command = [compiler, *_FLAGS, "network.c", "batch.c", "-o", str(fresh)]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    shutil.rmtree(folder, ignore_errors=True)
    if result.returncode != 0:
        first = (result.stderr.strip() or "no message").splitlines()[0]
        raise ModelError(f"{compiler} could not compile the network: {first}")
    fresh.replace(library)
