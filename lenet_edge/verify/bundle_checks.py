"""Judge the files of a bundle by their content, which needs nothing that runs the network."""

from lenet_edge.network.bundle import MANIFEST, Bundle
from lenet_edge.network.signature import SIGNATURE
from lenet_edge.verify.contract import Check
from lenet_edge.verify.file_checks import check_model_files
from lenet_edge.verify.generated_text import check_c_text
from lenet_edge.verify.manifest_checks import (
    check_quantization,
    check_training,
    unjudged_facts,
)
from lenet_edge.verify.metrics_checks import check_evaluation, check_metrics
from lenet_edge.verify.model_header import check_headers
from lenet_edge.verify.stored_weights import check_constants


def check_files(bundle: Bundle) -> list[Check]:
    """Return the checks of all files against each other and against the manifest."""
    return [
        *check_model_files(bundle),
        *check_constants(bundle),
        *check_headers(bundle),
        *check_c_text(bundle),
        *check_training(bundle),
        check_quantization(bundle),
        *check_metrics(bundle),
        *check_evaluation(bundle),
        *unjudged_facts(bundle),
    ]


def unlisted_files(bundle: Bundle) -> list[Check]:
    """Return a check without a result for every file in the folder that the manifest lacks.

    Its signature is one of them: that a key made it says nothing about the network.
    """
    signature = [SIGNATURE] if (bundle.folder / SIGNATURE).exists() else []
    return [
        Check(f"{name} belongs to this network", None, f"{MANIFEST} does not list it", (name,))
        for name in sorted([*bundle.unlisted_files(), *signature])
    ]
