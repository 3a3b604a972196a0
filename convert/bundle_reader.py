"""The reader of frames of a bundle: its C, and how its logits are judged."""

from convert.c_engine.purpose import reads_digits
from convert.frame_reader.reader_text import Judgement, ReaderWay, reader_files
from convert.quantized.graph import read_graph
from lenet_edge.core.errors import UsageError
from lenet_edge.network.bundle import CELL, INT8_FILE, Bundle
from lenet_edge.network.calibration import Calibration


def bundle_reader_files(bundle: Bundle, name: str) -> dict[str, str]:
    """Return the C that reads whole frames with the network of a bundle: file name -> text.

    Raises:
        UsageError: if the network is not one for digits.
    """
    return reader_files(name, bundle_judgement(bundle))


def bundle_judgement(bundle: Bundle) -> Judgement:
    """Return how the reader judges the logits of a bundle's network; raises as the C does."""
    graph = read_graph(bundle.path(INT8_FILE))
    if not reads_digits(graph):
        raise UsageError(
            f"the reader of frames needs a network for digits, which {bundle.folder} is not"
        )
    output = graph.outputs[0]
    calibration = Calibration.from_manifest(bundle.manifest)
    way = ReaderWay.CELLS if bundle.normalization == CELL else ReaderWay.INK
    return Judgement.of(calibration, output.scale, output.size, way)
