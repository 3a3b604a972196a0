"""The certificate of the live view: read again when it is renewed, and refused in one line."""

import ssl
import subprocess
from pathlib import Path

import pytest

from device.server.certificate import Certificate
from lenet_edge.core.errors import OutputError
from tests.device.outputs.certificates import certified


def test_a_certificate_is_read_again_only_when_it_is_replaced(tmp_path: Path) -> None:
    identity = certified(tmp_path)
    logged: list[str] = []
    certificate = Certificate(identity.chain, identity.key, logged.append)
    first = certificate.context()
    assert certificate.context() is first
    identity.chain.write_bytes(identity.chain.read_bytes() + b"\n")
    second = certificate.context()
    assert second is not first
    identity.chain.write_text("damaged")
    assert certificate.context() is second
    assert certificate.context() is second
    (line,) = logged
    assert "the certificate before is still used" in line
    identity.chain.unlink()
    assert certificate.context() is second
    assert "cannot read serve.tls_cert" in logged[-1]


def test_the_key_may_be_in_the_file_of_the_certificate(tmp_path: Path) -> None:
    identity = certified(tmp_path)
    both = tmp_path / "both.pem"
    both.write_bytes(identity.chain.read_bytes() + identity.key.read_bytes())
    assert isinstance(Certificate(both, None, print).context(), ssl.SSLContext)


@pytest.mark.parametrize("case", ["missing", "no key", "other key", "damaged"])
def test_a_certificate_that_cannot_be_used_is_refused(tmp_path: Path, case: str) -> None:
    identity = certified(tmp_path)
    chain, key = identity.chain, identity.key
    if case == "missing":
        chain.unlink()
    elif case == "no key":
        key = chain
    elif case == "other key":
        key = tmp_path / "authority.key"
    else:
        chain.write_bytes(b"\0" * 1000)
    with pytest.raises(OutputError, match=r"cannot (read serve\.tls_cert|use the certificate)"):
        Certificate(chain, key, print)


def test_a_key_with_a_password_is_refused_without_asking_for_it(tmp_path: Path) -> None:
    identity = certified(tmp_path)
    locked = tmp_path / "locked.key"
    command = ["openssl", "ec", "-in", identity.key, "-aes256", "-passout", "pass:hush"]
    subprocess.run([*command, "-out", locked], check=True, capture_output=True)
    with pytest.raises(OutputError, match="need no password"):
        Certificate(identity.chain, locked, print)
