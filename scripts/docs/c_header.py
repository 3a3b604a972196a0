"""The page of ``lenet5.h``: the header as it is emitted for the network that is shipped."""

from convert.c_engine import emit
from convert.quantized.graph import read_graph
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.second_look import SecondLook
from scripts.docs.markdown import block

_INTRODUCTION = """\
# lenet5.h

The header is the manual. This is the one that `lenet-edge convert --c` writes for the network that
comes with the package; sizes follow the network. [Memory and cycles](costs.md) says what it costs
on a microcontroller."""


def c_header_page() -> str:
    """Return the page as Markdown."""
    bundle = Bundle.open()
    graph = read_graph(bundle.path("lenet5-int8.tflite"))
    header = emit(graph, second_look=SecondLook.from_manifest(bundle.manifest))["lenet5.h"]
    return "\n\n".join([_INTRODUCTION, block(header, "c")]) + "\n"
