"""Who made a bundle: a signature of its manifest, which names every file with its SHA-256.

The signature is Ed25519 (RFC 8032), over ``_CONTEXT`` and the bytes of ``manifest.json``. It lies
beside the manifest, and is no part of it, so a signed bundle is the same bundle. Keys are PEM
files, as OpenSSL writes them: ``openssl genpkey -algorithm ed25519`` makes a private one.
"""

import base64
import hashlib
import json
import os
import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lenet_edge.core.errors import BundleError, MissingDependencyError, OutputError, UsageError
from lenet_edge.core.files import dump_json, reporting_output_errors, write_file

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SIGNATURE: Final = "manifest.json.sig"
"""The file in a bundle that holds the signature."""

TRUSTED_KEYS_VARIABLE: Final = "LENET_EDGE_TRUSTED_KEYS"
"""Environment variable: a file of public keys. Every bundle must then be signed by one of them."""

_INSTALLATION: Final = Path(__file__).parent.parent

_SCHEMA: Final = "lenet-edge/signature/1"
# A signature of a manifest can never be taken for one of something else made with the same key.
_CONTEXT: Final = b"lenet-edge bundle manifest\0"
_MAX_SIGNATURE_BYTES: Final = 4096  # Ten times what is written.
_MAX_KEYS_BYTES: Final = 1 << 20
_PUBLIC_PEM: Final = re.compile(rb"-----BEGIN PUBLIC KEY-----.*?-----END PUBLIC KEY-----", re.S)


def new_key(path: Path, passphrase: str | None = None) -> tuple[Path, str]:
    """Make a pair of keys: the private one at ``path``, readable by its owner only.

    Args:
        path: where to write; the public key is written beside it, with ``.pub`` before its suffix.
        passphrase: what the private key is encrypted with; not at all if None.

    Returns:
        The path of the public key, and the key's fingerprint.

    Raises:
        OutputError: if one of the files exists, or cannot be written.
        UsageError: if ``path`` names no file.
        MissingDependencyError: if ``cryptography`` is not installed.
    """
    serialization, ed25519 = _cryptography()
    if not path.name or path.is_dir():
        raise UsageError(f"{str(path)!r} is no name of a file for the private key")
    public_path = path.with_suffix(f".pub{path.suffix}")
    for taken in (path, public_path):
        if taken.exists():
            raise OutputError(f"{taken} exists, and a key is never replaced; choose another name")
    key = ed25519.Ed25519PrivateKey.generate()
    encryption = (
        serialization.BestAvailableEncryption(passphrase.encode())
        if passphrase
        else serialization.NoEncryption()
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption
    )
    with reporting_output_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(private)
    public = key.public_key()
    write_file(
        public_path,
        public.public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        ),
    )
    return public_path, fingerprint(public)


def sign(folder: Path, key: Path, ask: Callable[[], str], replace: bool = False) -> str:
    """Sign the manifest of a verified bundle; an older signature by the same key is replaced.

    Args:
        folder: the bundle.
        key: file with a private key.
        ask: returns the passphrase; called only if the key is encrypted.
        replace: whether a signature by another key is replaced, too.

    Returns:
        The fingerprint of the key.

    Raises:
        UsageError: if ``key`` holds no Ed25519 private key, or the passphrase is wrong, or if
            somebody else signed the bundle.
        OutputError: if the signature cannot be written.
        MissingDependencyError: if ``cryptography`` is not installed.
    """
    serialization, ed25519 = _cryptography()
    content = _read_key_file(key)
    encrypted = b"ENCRYPTED" in content
    passphrase = ask().encode() if encrypted else None
    try:
        private = serialization.load_pem_private_key(content, password=passphrase)
    except Exception as error:
        raise UsageError(
            f"{key} holds no private key that can be read ({error}); 'lenet-edge sign --new-key "
            "FILE' makes one"
        ) from error
    if not isinstance(private, ed25519.Ed25519PrivateKey):
        raise UsageError(f"{key} holds a key of another kind than Ed25519")
    owner = fingerprint(private.public_key())
    if not replace and (signer := _other_signer(folder, owner)):
        raise UsageError(
            f"{folder} is signed {signer} already; --replace replaces that signature by yours"
        )
    signature = private.sign(_CONTEXT + (folder / "manifest.json").read_bytes())
    document = {
        "schema": _SCHEMA,
        "key": owner,
        "signature": base64.b64encode(signature).decode(),
    }
    write_file(folder / SIGNATURE, dump_json(document))
    return owner


def _other_signer(folder: Path, owner: str) -> str | None:
    """Return in words who else than ``owner`` signed a bundle, or None."""
    try:
        signer = signing_key(folder)
    except BundleError:
        return "in a way that cannot be read"
    return None if signer in (None, owner) else f"by the key {signer}"


def signing_key(folder: Path) -> str | None:
    """Return the fingerprint that a bundle's signature names, unverified; None if not signed.

    Raises:
        BundleError: if the signature is damaged.
    """
    return _read_signature(folder)[0] if (folder / SIGNATURE).exists() else None


def demanded_keys() -> Path | None:
    """Return the file of trusted keys that the environment names, or None if it is not set.

    Raises:
        UsageError: if it is blank: who sets it wants signatures, and would get none.
    """
    named = os.environ.get(TRUSTED_KEYS_VARIABLE)
    if named is not None and not named.strip():
        raise UsageError(
            f"{TRUSTED_KEYS_VARIABLE} is set, but blank; let it name a file of public keys, or "
            "unset it"
        )
    return Path(named) if named else None


def check_signature(folder: Path, trusted: Path) -> str:
    """Check that a bundle is signed by one of the trusted keys.

    Args:
        folder: a bundle whose files match its manifest.
        trusted: file with public keys, one PEM block after another.

    Returns:
        The fingerprint of the key that signed it.

    Raises:
        BundleError: if it is not signed, by another key, or was changed since.
        UsageError: if ``trusted`` cannot be read or holds no public key.
        MissingDependencyError: if ``cryptography`` is not installed.
    """
    keys = trusted_keys(trusted)
    from cryptography.exceptions import InvalidSignature

    named, signature = _read_signature(folder)
    key = keys.get(named)
    if key is None:
        raise BundleError(
            f"the bundle {folder} is signed by the key {named}, which is not in {trusted} "
            f"({', '.join(keys)}); add its public key there if you trust it"
        )
    try:
        key.verify(signature, _CONTEXT + (folder / "manifest.json").read_bytes())
    except InvalidSignature:
        raise BundleError(
            f"the signature of the bundle {folder} does not match: the bundle was changed after "
            f"it was signed by {named}, or its signature is damaged; copy the whole bundle again"
        ) from None
    return named


def trusted_keys(path: Path) -> "dict[str, Ed25519PublicKey]":
    """Return the public keys in a file: fingerprint -> key.

    Raises:
        UsageError: if it cannot be read, or holds no Ed25519 public key, or a damaged one.
        MissingDependencyError: if ``cryptography`` is not installed.
    """
    serialization, ed25519 = _cryptography()
    found = {}
    for block in _PUBLIC_PEM.findall(_read_key_file(path)):
        try:
            key = serialization.load_pem_public_key(block)
        except ValueError as error:
            raise UsageError(f"{path} holds a damaged public key ({error})") from error
        if not isinstance(key, ed25519.Ed25519PublicKey):
            raise UsageError(f"{path} holds a key of another kind than Ed25519")
        found[fingerprint(key)] = key
    if not found:
        raise UsageError(
            f"{path} holds no public key; 'lenet-edge sign --new-key FILE' makes a pair, and the "
            "public one goes there"
        )
    return found


def fingerprint(key: "Ed25519PublicKey") -> str:
    """Return the first 16 hexadecimal digits of the SHA-256 of a public key's 32 bytes."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()[:16]


def _read_signature(folder: Path) -> tuple[str, bytes]:
    """Return the fingerprint that a bundle's signature names, and the signature."""
    path = folder / SIGNATURE
    try:
        with path.open("rb") as stream:
            content = stream.read(_MAX_SIGNATURE_BYTES + 1)
    except FileNotFoundError:
        raise BundleError(
            f"the bundle {folder} is not signed, and only signed bundles are trusted here; "
            f"{_how_to_sign(folder)}"
        ) from None
    except OSError as error:
        raise BundleError(f"{path} cannot be read ({error.strerror})") from error
    try:
        document = json.loads(content)
        if document["schema"] != _SCHEMA:
            raise ValueError(f"schema {document['schema']!r}")
        return str(document["key"]), base64.b64decode(document["signature"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BundleError(f"{path} is damaged ({error}); sign the bundle again") from error


def _how_to_sign(folder: Path) -> str:
    """Return in words how a bundle is signed: a copy of it if it belongs to the installation."""
    if not folder.is_relative_to(_INSTALLATION):
        return "sign it with 'lenet-edge sign BUNDLE --key FILE'"
    copy = folder.name
    return (
        f"it belongs to the installation of lenet-edge, so copy it with {copy_command(folder)}, "
        f"sign the copy with 'lenet-edge sign {copy} --key FILE', and name {copy}/ as the bundle"
    )


def copy_command(folder: Path) -> str:
    """Return the command, in quotes, that copies a bundle to where the user is."""
    return f"'cp -r {shlex.quote(str(folder))} {folder.name}'"


def _read_key_file(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_MAX_KEYS_BYTES)
    except OSError as error:
        raise UsageError(f"cannot read the key file {path} ({error.strerror})") from error


def _cryptography() -> tuple[Any, Any]:
    try:
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError as error:
        raise MissingDependencyError(
            "signatures need the package cryptography: pip install 'lenet-edge[signing]'"
        ) from error
    return serialization, ed25519
