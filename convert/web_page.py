"""A network as one page for browsers: a drawing pad, the ten scores, and the feature maps.

The page runs the generated C, compiled to WebAssembly with its 128-bit vectors, and loads nothing.
"""

import base64
import json
import shutil
import subprocess
import tempfile
import zlib
from collections.abc import Sequence
from html import escape
from importlib import resources
from pathlib import Path
from string import Template
from typing import Any, Final

from convert.c_engine import Optimize, emit
from convert.c_engine.plan import plan
from convert.c_engine.purpose import reads_digits
from convert.quantized.graph import Graph, read_graph
from convert.quantized.simplify import simplify
from lenet_edge.core.errors import MissingDependencyError, ModelError, UsageError
from lenet_edge.core.version import __version__
from lenet_edge.network.bundle import CELL, INT8_FILE, Bundle
from lenet_edge.network.calibration import Calibration

_STACK: Final = 16_384
"""Bytes; the network takes less than 1,000."""

_COMPILER: Final = (
    *("clang", "--target=wasm32", "-std=gnu11", "-O2", "-msimd128", "-mbulk-memory"),
    *("-ffreestanding", "-nostdlib", "-Iinclude", "-DNETWORK_NO_SECOND_LOOK"),
    *("-Wl,--no-entry", "-Wl,--strip-all", f"-Wl,-z,stack-size={_STACK}"),
)


def web_page(bundle: Bundle) -> str:
    """Return the page of a bundle's network, as HTML that needs nothing else.

    Raises:
        UsageError: if the network is not one for digits.
        MissingDependencyError: if clang or its linker for WebAssembly is not installed.
    """
    graph = read_graph(bundle.path(INT8_FILE))
    if not reads_digits(graph):
        raise UsageError(
            f"the drawing pad needs a network for digits, which {bundle.folder} is not"
        )
    if bundle.normalization == CELL:
        raise UsageError(
            f"the pad is for handwriting, and the network of {bundle.folder.name} reads cells"
        )
    output = graph.outputs[0]
    layers = _layers(graph)
    script = _substitute(
        "page.js",
        layers=json.dumps(layers, ensure_ascii=False),
        temperature=repr(Calibration.from_manifest(bundle.manifest).temperature),
        scale=repr(float(output.scale)),
        labels=json.dumps(list(bundle.labels), ensure_ascii=False).replace("<", "\\u003c"),
        code=_packed(web_module(graph)),
    )
    return Template(_read("page.html.in")).substitute(
        version=__version__,
        title="Draw a digit",
        name=escape(bundle.folder.name),
        style=_read("page.css"),
        script=script,
    )


def web_module(graph: Graph) -> bytes:
    """Return the network as a WebAssembly module; raises as ``web_page``."""
    if shutil.which("clang") is None or shutil.which("wasm-ld") is None:
        raise MissingDependencyError(
            "clang and wasm-ld compile for browsers, and one is not installed; on Debian and "
            "Raspberry Pi OS: sudo apt install clang lld"
        )
    layers = _layers(graph)
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as scratch:
        folder = Path(scratch)
        (folder / "include").mkdir()
        (folder / "include/string.h").write_text(_read("include/string.h"))
        for name, text in emit(graph, "network", Optimize.SPEED).items():
            (folder / name).write_text(text)
        starts = ", ".join(str(layer["start"]) for layer in layers)
        total = layers[-1]["start"] + layers[-1]["size"]
        source = Template(_read("module.c.in")).substitute(starts=starts, total=total)
        (folder / "module.c").write_text(source)
        command = [*_COMPILER, "module.c", "-o", "module.wasm"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise ModelError(f"clang does not compile the network: {done.stderr.strip()}")
        return (folder / "module.wasm").read_bytes()


def _layers(graph: Graph) -> Sequence[dict[str, Any]]:
    """Return title, shape, and place among all results, of what each step computes."""
    layers: list[dict[str, Any]] = []
    start = 0
    for step in plan(simplify(graph)):
        output = step.operators[-1].output if step.operators else None
        shape = list(output.shape[1:]) if output is not None else [1, step.output_size]
        height, width, channels = shape if len(shape) == 3 else (1, step.output_size, 1)
        names = " + ".join(operator.name for operator in step.operators) or "PAD"
        size = f"{channels} of {height} × {width}" if channels > 1 else f"{width} values"
        layers.append(
            {
                "title": f"{names}: {size}",
                "shape": [height, width, channels],
                "start": start,
                "size": step.output_size,
                "zoom": 5 if height > 1 else 6,
            }
        )
        start += step.output_size
    return layers


def _packed(module: bytes) -> str:
    """Return a module compressed, as text."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return base64.b64encode(deflate.compress(module) + deflate.flush()).decode()


def _substitute(file: str, **values: str) -> str:
    """Fill a script, where only the given names are placeholders."""
    return Template(_read(file)).safe_substitute(values)


def _read(file: str) -> str:
    return resources.files("convert").joinpath("web_templates").joinpath(file).read_text()
