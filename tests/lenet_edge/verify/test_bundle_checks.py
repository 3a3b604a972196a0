"""Every file of a bundle is judged by its content alone, without anything that runs it."""

from lenet_edge.network.bundle import MANIFEST, Bundle
from lenet_edge.verify.bundle_checks import check_files


def test_the_files_of_the_shipped_bundle_are_judged_and_pass() -> None:
    bundle = Bundle.open()
    checks = check_files(bundle)
    assert not [check for check in checks if check.holds is False]
    judged = {name for check in checks if check.holds for name in check.files}
    assert judged == {*bundle.manifest["files"], MANIFEST}
