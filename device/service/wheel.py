"""A wheel of the running program, so that the same program runs here and on the machine.

It is made without a build tool, so that this works from a checkout and from an installed package.
The same sources give the same bytes. The format is the binary distribution format (PEP 427).
"""

import base64
import hashlib
import importlib.metadata
import importlib.util
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.core.version import __version__

WHEEL_FILENAME: Final = f"lenet_edge-{__version__}-py3-none-any.whl"

_PACKAGES: Final = ("lenet_edge", "convert", "device")
_WHEEL_METADATA: Final = f"""Wheel-Version: 1.0
Generator: lenet-edge ({__version__})
Root-Is-Purelib: true
Tag: py3-none-any
"""


def build_wheel() -> bytes:
    """Return the wheel of the running program.

    Raises:
        MissingDependencyError: if the program is not installed as a package.
    """
    info = f"lenet_edge-{__version__}.dist-info"
    files = {**_sources(), **{f"{info}/{name}": text for name, text in _metadata().items()}}
    files[f"{info}/WHEEL"] = _WHEEL_METADATA.encode()
    files[f"{info}/RECORD"] = _record(files, f"{info}/RECORD")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)  # Dated 1980: the current time would change the bytes.
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            wheel.writestr(entry, content)
    return archive.getvalue()


def _sources() -> dict[str, bytes]:
    return {name: path.read_bytes() for name, path in sorted(_source_files())}


def _source_files() -> Iterator[tuple[str, Path]]:
    for package in _PACKAGES:
        spec = importlib.util.find_spec(package)
        assert spec is not None
        assert spec.origin is not None
        folder = Path(spec.origin).parent
        for path in folder.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".part":
                yield f"{package}/{path.relative_to(folder).as_posix()}", path


def _metadata() -> dict[str, bytes]:
    try:
        installed = importlib.metadata.distribution("lenet-edge")
    except importlib.metadata.PackageNotFoundError as error:
        raise MissingDependencyError(
            "lenet-edge is not installed here, so its wheel cannot be made; type 'pip install .' "
            "in its folder, or give a wheel with --wheel"
        ) from error
    # An installation has its metadata in METADATA, the egg-info of a checkout in PKG-INFO.
    metadata = installed.read_text("METADATA") or installed.read_text("PKG-INFO") or ""
    entry_points = installed.read_text("entry_points.txt") or ""
    return {"METADATA": metadata.encode(), "entry_points.txt": entry_points.encode()}


def _record(files: dict[str, bytes], own: str) -> bytes:
    """Return the RECORD file: all files with their hashes, except its own."""
    lines = []
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=")
        lines.append(f"{name},sha256={digest.decode()},{len(content)}\n")
    return "".join([*lines, f"{own},,\n"]).encode()
