"""Engines that run the int8 network on the device; the first one that is there serves."""

import importlib.util
from typing import Final

from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Predictor

MODEL: Final = "lenet5-int8.tflite"
"""The file of the bundle that engines run."""

ENGINES: Final = ("litert", "tflite-runtime", "native")
"""Names for ``--engine``, in the order in which ``auto`` tries them."""

RUNTIMES: Final = {"litert": "ai_edge_litert", "tflite-runtime": "tflite_runtime"}
"""The packages of the engines that are packages."""


def available() -> list[str]:
    """Return the names of the engines that can run here."""
    return [name for name in ENGINES if _is_here(name)]


def _is_here(name: str) -> bool:
    if name in RUNTIMES:
        return importlib.util.find_spec(RUNTIMES[name]) is not None
    from device.inference.native import find_compiler

    return find_compiler() is not None


def open_engine(bundle: Bundle, name: str = "auto") -> Predictor:
    """Return the engine ``name`` for a bundle's int8 network, to be entered with ``with``.

    Raises:
        UsageError: if no engine has that name.
        MissingDependencyError: if it, or with ``auto`` every one, is missing.
        BundleError: if the bundle holds no int8 network.
    """
    if name not in ("auto", *ENGINES):
        raise UsageError(f"no engine is called {name!r}; there are auto, {', '.join(ENGINES)}")
    wanted = ENGINES if name == "auto" else (name,)
    chosen = next((engine for engine in wanted if _is_here(engine)), None)
    if chosen is None:
        missing = "no engine is" if name == "auto" else f"the engine {name} is not"
        raise MissingDependencyError(
            f"{missing} installed; type 'pip install \"lenet-edge[device]\"' for LiteRT or "
            "tflite-runtime, or 'sudo apt install gcc' to run the generated C"
        )
    if chosen == "native":
        from device.inference.native import NativeEngine

        return NativeEngine(bundle.path(MODEL))
    from lenet_edge.network.runtimes import TflitePredictor

    return TflitePredictor(chosen, bundle.path(MODEL).read_bytes(), module=RUNTIMES[chosen])
