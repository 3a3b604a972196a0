"""The C of a network that firmware is compiled from: a bundle's own files, or generated now."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from convert.bundle_reader import bundle_reader_files
from convert.c_engine import Optimize, emit
from convert.frame_reader.frame_types import FrameLimits
from convert.quantized.graph import read_graph, read_model
from lenet_edge.network.bundle import C_FILES, INT8_FILE, Bundle
from lenet_edge.network.second_look import SecondLook

PREFIX = "lenet5"
"""What the names of files and functions begin with."""

_SHOWN_DIGITS = 12
"""Digits of a SHA-256 that are shown to people."""


@dataclass(frozen=True, kw_only=True)
class ReaderSources:
    """The C that reads whole frames with the network, and the limits that it is compiled with.

    ``files`` are by their names, ``<PREFIX>_reader.h`` and ``<PREFIX>_reader.c``.
    """

    files: Mapping[str, bytes]
    limits: FrameLimits

    @property
    def source_sha256(self) -> str:
        """SHA-256 of the C file."""
        return hashlib.sha256(self.files[f"{PREFIX}_reader.c"]).hexdigest()

    @property
    def macros(self) -> dict[str, int]:
        """The macros that set the limits; all C files of a program need the same."""
        start = f"{PREFIX.upper()}_READER_MAX_"
        return {f"{start}{name.upper()}": value for name, value in vars(self.limits).items()}


@dataclass(frozen=True, kw_only=True)
class NetworkSources:
    """The C source and header of a network, and where they come from."""

    files: Mapping[str, bytes]
    """File name -> content: ``<PREFIX>.h`` and ``<PREFIX>.c``."""

    optimize: Optimize
    """What the C was generated for, and so how it is compiled."""

    bundle_file: Path | None
    """The bundle's C file if these are its own bytes; None if they were generated now."""

    model: bytes
    """The int8 ``.tflite`` file that the C was converted from."""

    reader: ReaderSources | None = None
    """The reader of frames, for firmware that has one."""

    @property
    def model_sha256(self) -> str:
        """SHA-256 of the ``.tflite`` file."""
        return hashlib.sha256(self.model).hexdigest()

    @property
    def source_sha256(self) -> str:
        """SHA-256 of the C file."""
        return hashlib.sha256(self.files[f"{PREFIX}.c"]).hexdigest()

    @property
    def margin(self) -> int | None:
        """The margin of the C's second look; None if it has no second look."""
        pattern = rf"^#define {PREFIX.upper()}_SECOND_LOOK_MARGIN (\d+)".encode()
        found = re.search(pattern, self.files[f"{PREFIX}.h"], re.MULTILINE)
        return int(found[1]) if found else None

    @property
    def name(self) -> str:
        """What errors call the C file."""
        return str(self.bundle_file or "the C that was generated now")

    @property
    def summary(self) -> str:
        """The C file and both SHA-256, shortened, in one line."""
        file = self.bundle_file.name if self.bundle_file else f"C generated for {self.optimize},"
        source, model = self.source_sha256[:_SHOWN_DIGITS], self.model_sha256[:_SHOWN_DIGITS]
        return f"{file} {source}..., of model {model}..."

    def to_json(self) -> dict[str, str | None]:
        """Return the facts as a JSON object; ``file`` is null for C that was generated now."""
        return {
            "file": str(self.bundle_file) if self.bundle_file else None,
            "optimize": str(self.optimize),
            "source_sha256": self.source_sha256,
            "model_sha256": self.model_sha256,
        }


def network_sources(model: Bundle | Path, optimize: Optimize | None = None) -> NetworkSources:
    """Return the C of a bundle, byte for byte, or generate it from an int8 ``.tflite`` file.

    If ``optimize`` is not what the bundle's C was generated for, C is generated now: the bundle's
    file is then not used, and ``bundle_file`` is None.

    Raises:
        BundleError: if the bundle has no C files.
        ModelError: if the file cannot be read, or the C engine does not support the model.
    """
    if not isinstance(model, Bundle):
        return generate_sources(read_model(model), optimize or Optimize.SPEED)
    files = {name: model.path(name).read_bytes() for name in C_FILES}
    mode = _optimized_for(files[f"{PREFIX}.c"])
    content = model.path(INT8_FILE).read_bytes()
    if optimize is not None and optimize is not mode:
        return generate_sources(content, optimize, SecondLook.from_manifest(model.manifest))
    return NetworkSources(
        files=files,
        optimize=mode,
        bundle_file=model.path(f"{PREFIX}.c"),
        model=content,
    )


def add_reader(sources: NetworkSources, bundle: Bundle, limits: FrameLimits) -> NetworkSources:
    """Return the C of a bundle's network with the reader of frames.

    Raises:
        UsageError: if the network is not one for handwritten digits.
    """
    texts = bundle_reader_files(bundle, PREFIX)
    files = {name: text.encode() for name, text in texts.items()}
    return replace(sources, reader=ReaderSources(files=files, limits=limits))


def generate_sources(
    model: bytes, optimize: Optimize = Optimize.SPEED, second_look: SecondLook | None = None
) -> NetworkSources:
    """Generate the C of an int8 ``.tflite`` model, with the second look of its bundle, if any.

    Raises:
        ModelError: if the C engine does not support the model.
    """
    texts = emit(read_graph(model), PREFIX, optimize, second_look)
    return NetworkSources(
        files={name: text.encode() for name, text in texts.items()},
        optimize=optimize,
        bundle_file=None,
        model=model,
    )


def _optimized_for(source: bytes) -> Optimize:
    """Return what generated C is optimised for; other C is compiled for speed."""
    is_small = re.search(rb"^#define ENGINE_OPTIMIZE_SIZE 1$", source, re.MULTILINE)
    return Optimize.SIZE if is_small else Optimize.SPEED
