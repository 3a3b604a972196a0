"""LeNet-5 from training to the edge: QAT, int8 TFLite, C, and proof of parity.

The names below are the library's public interface. They are imported when they are first used, so
that ``import lenet_edge`` stays cheap. ``__init__.pyi`` repeats them for type checkers.
"""

import importlib

# Public name -> the module that defines it.
_MODULES = {
    "Bundle": "lenet_edge.network.bundle",
    "Dataset": "lenet_edge.data.datasets",
    "Evaluation": "lenet_edge.network.evaluation",
    "LenetEdgeError": "lenet_edge.core.errors",
    "Predictor": "lenet_edge.network.predictor",
    "Reader": "device.reading.reader",
    "Reading": "device.reading.result",
    "ReadingOptions": "device.reading.options",
    "SecondLook": "lenet_edge.network.second_look",
    "TflitePredictor": "lenet_edge.network.runtimes",
    "__version__": "lenet_edge.core.version",
    "evaluate": "lenet_edge.network.evaluation",
    "load_dataset": "lenet_edge.data.datasets",
    "load_digits": "lenet_edge.data.uci_digits",
    "look_twice": "lenet_edge.network.second_look",
}

__all__ = list(_MODULES)


def __getattr__(name: str) -> object:
    """Import a public name on first use (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_MODULES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted({*globals(), *_MODULES})
