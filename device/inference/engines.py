"""Engines that run the int8 network on this machine; by default the fastest one available."""

import importlib.util
from typing import Final

from lenet_edge.core.console import note
from lenet_edge.core.errors import LenetEdgeError, MissingDependencyError, UsageError
from lenet_edge.network.bundle import C_FILES, INT8_FILE, Bundle
from lenet_edge.network.predictor import Predictor

ENGINES: Final = ("native", "litert", "tflite-runtime")
"""Engines by name, the fastest first: ``auto`` tries them in this order."""

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


def check_engine(name: str) -> None:
    """Check that an engine, or for ``auto`` any engine, can run on this machine.

    Raises:
        MissingDependencyError: if that engine, or for ``auto`` every engine, is missing.
    """
    if not set(ENGINES if name == "auto" else (name,)) & set(available_engines()):
        raise _missing_engine(name)


def _missing_engine(name: str) -> MissingDependencyError:
    missing = "no engine is" if name == "auto" else f"the engine {name} is not"
    return MissingDependencyError(
        f"{missing} installed; type 'pip install \"lenet-edge[device]\"' for LiteRT or "
        "tflite-runtime, or 'sudo apt install gcc' to run the generated C"
    )


def open_engine(bundle: Bundle, name: str = "auto") -> Predictor:
    """Return an engine for a bundle's int8 network; open it with ``with``.

    Args:
        bundle: an open bundle.
        name: one of ``ENGINES``, or ``auto`` for the fastest one available. If the C cannot be
            compiled, ``auto`` says why and takes the next one.

    Raises:
        UsageError: if no engine has that name.
        MissingDependencyError: if that engine, or for ``auto`` every engine, is missing.
        BundleError: if the bundle holds no int8 network.
    """
    if name not in ("auto", *ENGINES):
        raise UsageError(f"there is no engine {name!r}; choose auto, {', '.join(ENGINES)}")
    wanted = [engine for engine in ENGINES if name in ("auto", engine) and _is_available(engine)]
    if wanted[:1] == ["native"]:
        from device.inference.native import NativeEngine

        native = NativeEngine(bundle, sources=_own_sources(bundle))
        if len(wanted) == 1:
            return native
        try:
            native.build()
        except (LenetEdgeError, OSError) as error:
            note(f"Reading with {wanted[1]}, because the network's C cannot be used: {error}")
            del wanted[0]
        else:
            return native
    if not wanted:
        raise _missing_engine(name)
    chosen = wanted[0]
    from lenet_edge.network.runtimes import TflitePredictor

    return TflitePredictor(
        chosen, bundle.path(INT8_FILE).read_bytes(), module=ENGINE_PACKAGES[chosen]
    )


def _own_sources(bundle: Bundle) -> dict[str, str] | None:
    """Return the C of a bundle if it is optimised for speed; else it is generated."""
    if not set(C_FILES) <= set(bundle.manifest["files"]):
        return None
    texts = {name: bundle.path(name).read_text() for name in C_FILES}
    is_small = any("#define ENGINE_OPTIMIZE_SIZE 1" in text for text in texts.values())
    return None if is_small else texts
