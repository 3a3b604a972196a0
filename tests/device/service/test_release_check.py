"""A release is refused on the machine if its bundle is damaged or reads no known digits."""

import subprocess
import sys
from pathlib import Path

import pytest

from device.service.release_check import check_release, count_known_digits
from lenet_edge.core.errors import BundleError
from lenet_edge.network.bundle import SHIPPED
from lenet_edge.network.signature import new_key, sign
from tests.device.service.bundles import write_changed
from tests.needs import needs

NETWORK = "lenet5-int8.tflite"


@needs("engine")
def test_every_known_digit_is_read_with_the_shipped_bundle() -> None:
    right, count = count_known_digits(SHIPPED)
    assert right == count > 100


@pytest.mark.parametrize("place", [2000, 14000, 26000, 38000])
def test_two_thousand_zeroed_bytes_are_found_wherever_they_are(tmp_path: Path, place: int) -> None:
    content = (SHIPPED / NETWORK).read_bytes()
    zeroed = content[:place] + bytes(2000) + content[place + 2000 :]
    write_changed(tmp_path / "bundle", "zeroed", {NETWORK: zeroed})
    with pytest.raises(BundleError, match=r"the bundle zeroed contradicts itself: .*lenet5-int8"):
        check_release(tmp_path / "bundle", with_digits=False)


@needs("engine")
def test_a_network_that_reads_nothing_is_refused_in_one_line(tmp_path: Path) -> None:
    write_changed(tmp_path / "bundle", "wrong", {}, labels=list("1234567890"), only=[NETWORK])
    program = [sys.executable, "-m", "device.service.release_check", str(tmp_path / "bundle")]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 8
    assert len(done.stderr.splitlines()) == 1
    assert "known digits on this machine" in done.stderr
    without = subprocess.run([*program, "--no-digits"], capture_output=True, check=False)
    assert without.returncode == 0


def test_a_network_for_letters_need_not_read_digits(tmp_path: Path) -> None:
    write_changed(tmp_path / "bundle", "letters", {}, labels=list("abcdefghij"), only=[NETWORK])
    assert "other things than digits" in check_release(tmp_path / "bundle")


def test_a_release_must_be_signed_where_trusted_keys_are_installed(tmp_path: Path) -> None:
    key, _ = new_key(tmp_path / "release.pem")
    write_changed(tmp_path / "bundle", "unsigned", {}, only=[NETWORK])
    module = [sys.executable, "-m", "device.service.release_check", str(tmp_path / "bundle")]
    program = [*module, "--no-digits", "--trusted-keys", str(key)]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 5
    assert "is not signed" in done.stderr
    sign(tmp_path / "bundle", tmp_path / "release.pem", str)
    assert subprocess.run(program, capture_output=True, check=False).returncode == 0
