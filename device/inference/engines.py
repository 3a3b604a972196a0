"""Engines that run the int8 network on this machine; by default the first one available."""

import importlib.util
from typing import Final

from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.predictor import Predictor

ENGINES: Final = ("litert", "tflite-runtime", "native")
"""Engines by name, in the order in which ``auto`` tries them."""

ENGINE_PACKAGES: Final = {"litert": "ai_edge_litert", "tflite-runtime": "tflite_runtime"}
"""Engine -> the Python package that it needs; ``native`` needs a C compiler instead."""


def available_engines() -> list[str]:
    """Return the names of the engines that can run on this machine."""
    return [name for name in ENGINES if _is_available(name)]


def _is_available(name: str) -> bool:
    if name in ENGINE_PACKAGES:
        return importlib.util.find_spec(ENGINE_PACKAGES[name]) is not None
    from device.inference.native import find_compiler

    return find_compiler() is not None


def open_engine(bundle: Bundle, name: str = "auto") -> Predictor:
    """Return an engine for a bundle's int8 network; open it with ``with``.

    Args:
        bundle: an open bundle.
        name: one of ``ENGINES``, or ``auto`` for the first one available.

    Raises:
        UsageError: if no engine has that name.
        MissingDependencyError: if that engine, or for ``auto`` every engine, is missing.
        BundleError: if the bundle holds no int8 network.
    """
    if name not in ("auto", *ENGINES):
        raise UsageError(f"there is no engine {name!r}; choose auto, {', '.join(ENGINES)}")
    wanted = ENGINES if name == "auto" else (name,)
    chosen = next((engine for engine in wanted if _is_available(engine)), None)
    if chosen is None:
        missing = "no engine is" if name == "auto" else f"the engine {name} is not"
        raise MissingDependencyError(
            f"{missing} installed; type 'pip install \"lenet-edge[device]\"' for LiteRT or "
            "tflite-runtime, or 'sudo apt install gcc' to run the generated C"
        )
    if chosen == "native":
        from device.inference.native import NativeEngine

        return NativeEngine(bundle)
    from lenet_edge.network.runtimes import TflitePredictor

    return TflitePredictor(
        chosen, bundle.path(INT8_FILE).read_bytes(), module=ENGINE_PACKAGES[chosen]
    )
