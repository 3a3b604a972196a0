"""The page of ``lenet5.h``: the header as it is emitted for the network that is shipped."""

from convert.c_engine import emit
from convert.quantized.graph import read_graph
from lenet_edge.network.bundle import Bundle
from scripts.docs.markdown import block

_INTRODUCTION = """\
# lenet5.h

The header is the manual. This is the one that `lenet-edge convert --c` writes for the network that
comes with the package; sizes follow the network. [Memory and cycles](costs.md) says what it costs
on a microcontroller."""


def c_header_page() -> str:
    """Return the page as Markdown."""
    graph = read_graph(Bundle.open().path("lenet5-int8.tflite"))
    return "\n\n".join([_INTRODUCTION, block(emit(graph)["lenet5.h"], "c")]) + "\n"
