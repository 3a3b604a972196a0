"""The TLS certificate of the live view, read again when its files change."""

import ssl
from collections.abc import Callable
from pathlib import Path

from lenet_edge.core.errors import OutputError


class Certificate:
    """A certificate and its key, in PEM files.

    Whoever renews the certificate replaces the files; the next connection uses the new one.

    Args:
        chain: file with the certificate, followed by those of its signers.
        key: file with the key; None if it is in the same file.
        log: called with one line if a new certificate cannot be used; the one before is kept.

    Raises:
        OutputError: if the files cannot be used.
    """

    def __init__(self, chain: Path, key: Path | None, log: Callable[[str], None]) -> None:
        self._chain = chain.absolute()
        self._key = self._chain if key is None else key.absolute()
        self._log = log
        self._versions = self._current_versions()
        self._context = self._load()

    def context(self) -> ssl.SSLContext:
        """Return the context for a new connection."""
        versions = self._current_versions()
        if versions != self._versions:
            self._versions = versions
            try:
                self._context = self._load()
            except OutputError as error:
                self._log(f"{error}; the certificate before is still used")
        return self._context

    def _current_versions(self) -> list[tuple[int, int] | None]:
        """Return what changes when a file is replaced; None for a file that is not there."""
        versions: list[tuple[int, int] | None] = []
        for path in (self._chain, self._key):
            try:
                facts = path.stat()
            except OSError:
                versions.append(None)
            else:
                versions.append((facts.st_mtime_ns, facts.st_ino))
        return versions

    def _load(self) -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.set_alpn_protocols(["http/1.1"])
        for name, path in (("serve.tls_cert", self._chain), ("serve.tls_key", self._key)):
            try:
                path.open("rb").close()
            except OSError as error:
                raise OutputError(f"cannot read {name} {path}: {error.strerror}") from error
        try:
            # Without this function, OpenSSL would ask for a key's password on the terminal.
            context.load_cert_chain(self._chain, self._key, password=lambda: "")
        except (OSError, ValueError) as error:
            raise OutputError(
                f"cannot use the certificate {self._chain} with the key {self._key}: both must be "
                f"PEM, fit each other, and need no password ({_reason(error)})"
            ) from error
        return context


def _reason(error: Exception) -> str:
    return getattr(error, "reason", None) or str(error)
