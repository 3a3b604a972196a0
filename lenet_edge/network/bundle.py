"""The bundle: a folder with a network in every form, and a manifest with the hash of every file."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final, Literal, cast, get_args

from lenet_edge.core.errors import BundleError, ModelError, OutputError
from lenet_edge.core.files import dump_json, new_folder, sha256
from lenet_edge.network.signature import SIGNATURE, check_signature, demanded_keys

BUNDLE_SCHEMA = "lenet-edge/bundle/1"
MANIFEST = "manifest.json"
INT8_FILE = "lenet5-int8.tflite"
FLOAT32_FILE = "lenet5-float32.tflite"
TRAINED_MODEL_FILE = "model.npz"
"""The trained weights, as plain arrays."""

C_FILES = ("lenet5.h", "lenet5.c")
"""The generated C: header and source."""

MAX_MANIFEST_BYTES = 1 << 24
"""Largest manifest that is read: 3,000 times the shipped one."""

_BUNDLES = Path(__file__).parent.parent / "bundles"

SHIPPED = _BUNDLES / "modern"
"""The bundle that is used if no other is named: handwriting, trained on MNIST."""

HANDWRITING = "handwriting"
METER = "meter"

SHIPPED_BUNDLES: Final = {HANDWRITING: SHIPPED, METER: _BUNDLES / "meter"}
"""Name of each bundle in this package -> its folder."""

Normalization = Literal["digit", "cell", "center", "none"]
"""How a picture becomes the network's input, as ``input.normalization`` of a manifest says it.

``digit``: the ink of one digit, brought to the layout of MNIST
(``device.reading.ink.normalization``). ``cell``: a whole cell of a meter or display
(``device.reading.ink.cell``). ``center`` and ``none``: pictures of other things
(``lenet_edge.data.picture_layout``). A manifest without it means ``digit``.
"""

_MODEL_SUFFIXES: Final = frozenset({".npz", ".tflite", ".keras", ".h5", ".hdf5", ".onnx"})
"""Suffixes of files that hold one model."""

_WHERE_BUNDLES_ARE: Final = (
    "name the folder that 'lenet-edge build' wrote, or a bundle that 'lenet-edge bundles' lists"
)

DIGIT: Final = "digit"
CELL: Final = "cell"


@dataclass(frozen=True)
class Bundle:
    """A bundle whose files were all verified."""

    folder: Path
    manifest: dict[str, Any]

    @classmethod
    def open(cls, path: Path | None = None, trusted_keys: Path | None = None) -> "Bundle":
        """Open and verify the bundle at ``path``, or the shipped one for handwriting.

        A ``path`` that is the name of a shipped bundle means that bundle, unless a folder of that
        name exists.

        Args:
            path: folder or name of the bundle.
            trusted_keys: file of public keys, by one of which it must be signed. If None, the
                environment variable ``LENET_EDGE_TRUSTED_KEYS`` may name one; if that is not set,
                a signature is not looked at.

        Raises:
            BundleError: if it is missing, incomplete, altered, has a newer schema, or, where a
                signature is demanded, is not signed by a trusted key or holds files that its
                manifest does not list.
            ModelError: if it is missing, and named like the file of a single model.
            UsageError: if the file of public keys is of no use.
        """
        bundle = cls.open_unsigned(path)
        keys = trusted_keys or demanded_keys()
        if keys is not None:
            check_signature(bundle.folder, keys)
            bundle.require_only_listed_files()
        return bundle

    @classmethod
    def open_unsigned(cls, path: Path | None = None) -> "Bundle":
        """Open and verify a bundle as ``open`` does, but never look at its signature."""
        folder = bundle_folder(path)
        manifest = _read_manifest(folder)
        for name, facts in manifest["files"].items():
            _verify(folder, name, facts)
        return cls(folder, manifest)

    @property
    def name(self) -> str:
        """Name of the network, such as ``lenet5-modern``."""
        return str(self._fact("name"))

    @property
    def labels(self) -> tuple[str, ...]:
        """Names of the classes, in the order of the logits."""
        return tuple(self._fact("labels"))

    @property
    def normalization(self) -> Normalization:
        """How pictures become the network's input.

        Raises:
            BundleError: if it is one that this version does not know.
        """
        section = self.manifest.get("input")
        found = section.get("normalization", DIGIT) if isinstance(section, dict) else DIGIT
        if found in get_args(Normalization):
            return cast(Normalization, found)
        raise BundleError(
            f"the bundle {self.folder} needs the normalisation {found!r}, which this version does "
            "not know; use a newer version of lenet-edge"
        )

    def unlisted_files(self) -> list[str]:
        """Return the names of the files in the folder that the manifest does not list, sorted."""
        return sorted(_files_below(self.folder) - _own_files(self.manifest))

    def require_only_listed_files(self) -> None:
        """Check that a signature covers all that the folder holds.

        Raises:
            BundleError: if it holds a file that the manifest does not list.
        """
        found = self.unlisted_files()
        if found:
            more = f" and {len(found) - 3:,} more" if len(found) > 3 else ""
            raise BundleError(
                f"the bundle {self.folder} holds {', '.join(found[:3])}{more}, which its manifest "
                "does not list, so no signature covers it; remove it, or copy the whole bundle "
                "again into an empty folder"
            )

    def _fact(self, key: str) -> Any:
        if key not in self.manifest:
            raise BundleError(
                f"the manifest of {self.folder} has no {key!r}; make the bundle again with "
                "'lenet-edge build'"
            )
        return self.manifest[key]

    def path(self, name: str) -> Path:
        """Return the path of a file that the manifest lists.

        Raises:
            BundleError: if it lists no such file.
        """
        if name not in self.manifest["files"]:
            listed = ", ".join(self.manifest["files"])
            raise BundleError(f"the bundle {self.folder} has no {name}; it has {listed}")
        return self.folder / name


def shipped_bundles() -> dict[str, Path]:
    """Return the bundles in this package: name -> folder, the default first."""
    return {name: path for name, path in SHIPPED_BUNDLES.items() if path.is_dir()}


def bundle_folder(path: Path | None) -> Path:
    """Return the folder of a bundle, named by its folder or as a shipped one; None: the default."""
    if path is None:
        return SHIPPED
    return path if os.path.exists(path) else SHIPPED_BUNDLES.get(str(path), path)


def check_exists(path: Path) -> None:
    """Check that a bundle, or the file of a model, is there.

    Raises:
        ModelError: if it is not, and is named like the file of a model.
        BundleError: if it is not, and has any other name.
    """
    if os.path.exists(path):
        return
    if path.suffix in _MODEL_SUFFIXES:
        raise ModelError(f"there is no file {path}; check its name and folder")
    raise BundleError(f"there is no bundle {path}: {_WHERE_BUNDLES_ARE}")


def write_bundle(folder: Path, facts: Mapping[str, Any], files: Mapping[str, bytes | str]) -> None:
    """Write a bundle to ``folder``, whole or not at all.

    Args:
        folder: where to write; an existing folder is replaced (call ``check_replaceable`` first).
        facts: the manifest without its schema, files and seal.
        files: relative name -> content.

    Raises:
        OutputError: if it cannot be written.
    """
    contents = {
        name: content.encode() if isinstance(content, str) else content
        for name, content in files.items()
    }
    manifest: dict[str, Any] = {"schema": BUNDLE_SCHEMA, **facts}
    manifest["files"] = {
        name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in sorted(contents.items())
    }
    manifest["seal"] = _seal(manifest)
    with new_folder(folder) as scratch:
        for name, content in contents.items():
            path = scratch / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        (scratch / MANIFEST).write_text(dump_json(manifest))


def check_replaceable(folder: Path, force: bool) -> None:
    """Check that a bundle may be written to ``folder``: it is absent, empty, or only a bundle.

    Raises:
        OutputError: if it holds anything else, unless ``force``.
    """
    if force or not folder.exists():
        return
    if not folder.is_dir():
        raise OutputError(f"{folder} is a file, not a folder; choose another --out or give --force")
    found = _files_below(folder)
    if not found:
        return
    try:
        ours = _own_files(_read_manifest(folder))
    except BundleError:
        ours = set()
    foreign = sorted(found - ours)
    if foreign:
        raise OutputError(
            f"{folder} holds files that do not belong to a bundle ({', '.join(foreign[:3])}); "
            "nothing was changed: choose another --out, or replace the folder with --force"
        )


def _files_below(folder: Path) -> set[str]:
    """Return the names of all files below a folder; a link to a folder is one, and not followed."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    }


def _own_files(manifest: Mapping[str, Any]) -> set[str]:
    """Return the names of all files that belong to a bundle."""
    return {MANIFEST, SIGNATURE, *manifest["files"]}


def _read_manifest(folder: Path) -> dict[str, Any]:
    """Read a manifest, and verify its schema and that it was not edited."""
    advice = "make the bundle again with 'lenet-edge build', or copy it whole"
    path = folder / MANIFEST
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_MANIFEST_BYTES + 1)
    except OSError as error:
        check_exists(folder)
        raise BundleError(
            f"{folder} is not a bundle, because {MANIFEST} cannot be read ({error.strerror}): "
            f"{_WHERE_BUNDLES_ARE}"
        ) from error
    if len(content) > MAX_MANIFEST_BYTES:
        raise BundleError(f"{path} is damaged (more than {MAX_MANIFEST_BYTES:,} bytes); {advice}")
    try:
        manifest = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise BundleError(f"{path} is damaged ({error}); {advice}") from error
    if not isinstance(manifest, dict):
        raise BundleError(f"{path} is damaged (not a JSON object); {advice}")
    schema = manifest.get("schema")
    if schema != BUNDLE_SCHEMA:
        raise BundleError(
            f"{path} has schema {schema!r}, and this version reads {BUNDLE_SCHEMA!r}; "
            "use the version of lenet-edge that wrote it, or make the bundle again"
        )
    if manifest.get("seal") != _seal(manifest):
        raise BundleError(f"{path} was altered: its seal does not match; {advice}")
    for key, is_usable in _FORMS.items():
        if (key in manifest or key == "files") and not is_usable(manifest.get(key)):
            raise BundleError(f"{path} is damaged (it has no usable {key!r}); {advice}")
    return manifest


def _is_list_of_files(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(facts, dict)
        and isinstance(facts.get("bytes"), int)
        and isinstance(facts.get("sha256"), str)
        for facts in value.values()
    )


def _is_list_of_labels(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(label, str) for label in value)


_FORMS: dict[str, Callable[[object], bool]] = {
    "name": lambda value: isinstance(value, str),
    "labels": _is_list_of_labels,
    "files": _is_list_of_files,
}
"""Part of a manifest -> whether a value of it can be used."""


def _seal(manifest: Mapping[str, Any]) -> str:
    """Hash a manifest's canonical form without its seal.

    The seal detects accidents and careless edits. ``signature`` tells who made the bundle.
    """
    rest = {key: value for key, value in manifest.items() if key != "seal"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def _verify(folder: Path, name: str, facts: Mapping[str, Any]) -> None:
    advice = "copy the whole bundle again"
    parts = PurePosixPath(name).parts
    is_inside = bool(parts) and ".." not in parts and not PurePosixPath(name).is_absolute()
    if not is_inside or not name.isprintable():
        raise BundleError(f"the manifest of {folder} names {name!r}, which is outside the bundle")
    path = folder / name
    try:
        if path.exists() and not path.is_file():
            raise BundleError(f"{path} of the bundle is not a file; {advice}")
        size, digest = path.stat().st_size, sha256(path)
    except OSError as error:
        raise BundleError(
            f"{path} of the bundle cannot be read ({error.strerror}); {advice}"
        ) from error
    if size != facts["bytes"]:
        raise BundleError(f"{path} has {size} bytes instead of {facts['bytes']}; {advice}")
    if digest != facts["sha256"]:
        raise BundleError(f"{path} was altered: its SHA-256 is not the manifest's; {advice}")
