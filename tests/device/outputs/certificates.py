"""A certificate for 127.0.0.1, signed by an authority that only a test trusts."""

import subprocess
from pathlib import Path
from typing import NamedTuple

from tests.needs import require

_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2")


class Identity(NamedTuple):
    """PEM files: the authority's certificate, the server's certificate, and its key."""

    authority: Path
    chain: Path
    key: Path


def certified(folder: Path) -> Identity:
    """Make an authority, and let it sign a certificate for this machine."""
    require("openssl")
    _openssl(
        folder, "req", "-x509", *_KEY, "-subj", "/CN=Authority",
        "-keyout", "authority.key", "-out", "authority.pem",
    )  # fmt: skip
    _openssl(
        folder, "req", "-x509", *_KEY, "-subj", "/CN=127.0.0.1",
        "-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE",
        "-CA", "authority.pem", "-CAkey", "authority.key",
        "-keyout", "own.key", "-out", "own.pem",
    )  # fmt: skip
    return Identity(folder / "authority.pem", folder / "own.pem", folder / "own.key")


def _openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)
