"""Every file of a bundle is judged by its content alone, without anything that runs it."""

from lenet_edge.network.bundle import MANIFEST, Bundle
from lenet_edge.verify.bundle_checks import check_files

EVERY_KIND = (
    "every byte of lenet5-float32.tflite belongs to its model",
    "model.npz holds the constants of lenet5-float32.tflite",
    "lenet5_model.h holds the bytes of lenet5-int8.tflite",
    "lenet5.c is what this version generates for lenet5-int8.tflite",
    "manifest.json says how model.npz was trained",
    "manifest.json describes the input, output and weights of lenet5-int8.tflite",
    "metrics.json has the accuracies of manifest.json",
    "manifest.json tells the truth about",
)


def test_the_files_of_the_shipped_bundle_are_judged_and_pass() -> None:
    bundle = Bundle.open()
    checks = check_files(bundle)
    assert not [check for check in checks if check.holds is False]
    statements = "\n".join(check.statement for check in checks)
    for statement in EVERY_KIND:
        assert statement in statements
    judged = {name for check in checks if check.holds for name in check.files}
    assert judged == {*bundle.manifest["files"], MANIFEST}
