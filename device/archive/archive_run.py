"""Reading an archive: sources in, a folder of readings out."""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from device.archive.picture_sources import find_sources
from device.archive.processes import read_on_processes
from device.archive.ray_cluster import read_on_ray
from device.archive.readings_folder import ReadingsFolder
from device.archive.rows import Row, Summary
from device.reading.batch import BatchOptions
from lenet_edge.core.errors import FrameError, UsageError
from lenet_edge.network.bundle import MANIFEST, Bundle

Progress = Callable[[int, int], None]
"""Called with the number of pictures that are in the output, and the number of all."""


@dataclass(frozen=True)
class ArchiveOptions:
    """Where an archive goes, and what reads it.

    Attributes:
        out: the folder of readings.
        form: format of its parts, see ``readings_folder.FORMATS``.
        on: a Ray cluster, see ``ray_cluster.ray_address``; the processes of this machine if None.
        workers: number of processes that read.
        retry_failed: whether pictures that could not be read are read again.
    """

    out: Path
    form: str
    on: str | None
    workers: int
    retry_failed: bool = False


def read_archive_into(
    sources: Sequence[str], options: BatchOptions, archive: ArchiveOptions, progress: Progress
) -> Summary:
    """Read every picture of the sources that is not in the output yet, each once.

    Raises:
        LenetEdgeError: if a source cannot be listed, the output not be written, the bundle not be
            opened, or the cluster not be reached.
    """
    pictures = list(dict.fromkeys(name for source in sources for name in find_sources(source)))
    if not pictures:
        raise FrameError(f"there are no pictures in {', '.join(sources)}")
    if archive.form == "parquet" or archive.on is not None:
        _check_names(pictures)
    with ReadingsFolder(archive.out, _facts(options), archive.form).opened() as folder:
        if archive.retry_failed:
            folder.forget_failed()
        todo = [picture for picture in pictures if picture not in folder.done]
        progress(len(pictures) - len(todo), len(pictures))
        for count, rows in enumerate(_read(todo, options, archive), start=1):
            folder.add(rows)
            progress(len(pictures) - len(todo) + count, len(pictures))
    return folder.summary


def _check_names(pictures: list[str]) -> None:
    """Check that all names are text, which Parquet and Ray require.

    Raises:
        UsageError: if one is not.
    """
    for picture in pictures:
        try:
            picture.encode()
        except UnicodeEncodeError as error:
            raise UsageError(
                f"the name {picture!r} is not UTF-8, which Parquet and Ray require; rename the "
                "file, or use --format jsonl without --on"
            ) from error


def _read(todo: list[str], options: BatchOptions, archive: ArchiveOptions) -> Iterator[list[Row]]:
    if not todo:
        return iter(())
    if archive.on is None:
        return read_on_processes(todo, options, archive.workers)
    return read_on_ray(todo, options, archive.on, archive.workers)


def _facts(options: BatchOptions) -> dict[str, Any]:
    """Return what decides the readings: the bundle, and how pictures are read."""
    bundle = Bundle.open(options.bundle)
    manifest = (bundle.folder / MANIFEST).read_bytes()
    return {
        "bundle_sha256": hashlib.sha256(manifest).hexdigest(),
        **asdict(options.reading),
        "reject": options.reject,
        "orientation": options.orientation,
        "region": None if options.region is None else str(options.region),
        "template": None if options.template is None else json.dumps(asdict(options.template)),
    }
