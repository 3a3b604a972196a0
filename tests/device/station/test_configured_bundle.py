"""The bundle of the settings is opened, and only if it is signed where that is demanded."""

from pathlib import Path

import pytest

from device.settings.settings import Settings
from device.station.configured_bundle import open_bundle
from lenet_edge.core.errors import LenetEdgeError


def test_the_bundle_that_is_named_is_opened() -> None:
    assert open_bundle(Settings()).normalization == "digit"
    meter = Settings().changed({"reading": {"bundle": "meter"}})
    assert open_bundle(meter).normalization == "cell"


def test_a_bundle_without_the_demanded_signature_is_refused(tmp_path: Path) -> None:
    keys = tmp_path / "keys.pem"
    keys.write_text("no key\n")
    with pytest.raises(LenetEdgeError):
        open_bundle(Settings().changed({"reading": {"trusted_keys": str(keys)}}))
