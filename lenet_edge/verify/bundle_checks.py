"""Judge the files of a bundle by their content, which needs nothing that runs the network."""

from lenet_edge.network.bundle import Bundle
from lenet_edge.verify.contract import Check
from lenet_edge.verify.generated_text import check_c_text
from lenet_edge.verify.manifest_checks import (
    check_metrics,
    check_quantization,
    check_trained_labels,
)
from lenet_edge.verify.model_header import check_headers
from lenet_edge.verify.stored_weights import check_constants


def check_files(bundle: Bundle) -> list[Check]:
    """Return the checks of all files against each other and against the manifest."""
    return [
        *check_constants(bundle),
        *check_headers(bundle),
        *check_c_text(bundle),
        *check_trained_labels(bundle),
        check_quantization(bundle),
        *check_metrics(bundle),
    ]
