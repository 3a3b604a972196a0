"""The reader of a bundle follows what its network takes, and its calibration."""

from convert.bundle_reader import bundle_judgement, bundle_reader_files
from convert.frame_reader.reader_text import ReaderWay
from lenet_edge.network.bundle import SHIPPED, Bundle


def test_a_network_for_cells_has_a_reader_of_cells() -> None:
    bundle = Bundle.open(SHIPPED.with_name("meter"))
    assert bundle_judgement(bundle).way is ReaderWay.CELLS
    files = bundle_reader_files(bundle, "meter")
    assert "METER_READER_LOOKS" in files["meter_reader.h"]
    assert "MAX_COMPONENTS" not in files["meter_reader.h"]


def test_a_network_for_handwriting_has_a_reader_of_ink() -> None:
    bundle = Bundle.open()
    judgement = bundle_judgement(bundle)
    assert judgement.way is ReaderWay.INK
    source = bundle_reader_files(bundle, "lenet5")["lenet5_reader.c"]
    assert f"REJECT_ABOVE = {judgement.reject_above}" in source
