"""An archive read on a Ray cluster, or on a Ray that is started for it on this machine."""

import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import cv2

from device.archive.rows import Row, read_source
from device.reading.batch import BatchOptions
from lenet_edge.core.errors import DeviceError, MissingDependencyError, UsageError
from lenet_edge.network.bundle import Bundle

RAY_PORT: Final = 10001
"""The port on which the head of a Ray cluster expects clients."""

PICTURES_PER_BATCH: Final = 16
"""Pictures that a worker reads per call, and reads again if it dies: some seconds of work."""

PICTURES_PER_BLOCK: Final = 64
"""Pictures that Ray hands to a worker at a time."""

BundleFiles = dict[str, bytes]
"""Name of each file of a bundle -> its content."""


def ray_address(on: str) -> str | None:
    """Return the address of ``ray``, ``ray://HEAD`` or ``ray://HEAD:PORT``; None starts a Ray.

    ``ray`` connects to the cluster in ``RAY_ADDRESS``, if that is set.

    Raises:
        UsageError: if it is none of these.
    """
    if on == "ray":
        return os.environ.get("RAY_ADDRESS") or None
    head = on.removeprefix("ray://")
    if head == on or not head or "/" in head:
        raise UsageError(
            f"--on is 'ray', or 'ray://' and the name of the head, not {on!r}; a port may follow"
        )
    return on if ":" in head else f"{on}:{RAY_PORT}"


def read_on_ray(
    sources: list[str], options: BatchOptions, on: str, workers: int
) -> Iterator[list[Row]]:
    """Yield the rows of each picture, in the order in which workers finish.

    Ray restarts workers that die, and gives what they were reading to others. The bundle is sent
    to the workers; pictures must be at the same path, or address, on every machine.

    Args:
        sources: pictures, as ``find_sources`` lists them.
        options: how they are read.
        on: see ``ray_address``.
        workers: number of processes that read.

    Raises:
        MissingDependencyError: if Ray is not installed.
        DeviceError: if the cluster cannot be reached, or fails.
    """
    ray = connect_to_ray(on, workers)
    try:
        yield from _read(ray, sources, options, workers)
    except ray.exceptions.RayError as error:
        reason = " ".join(str(error).split())[:200]
        raise DeviceError(
            f"Ray failed: {reason}; run the same command again, and it continues"
        ) from error
    finally:
        ray.shutdown()


def require_ray(on: str) -> Any:
    """Return the module ``ray``, without connecting to a cluster.

    Raises:
        MissingDependencyError: if Ray is not installed.
        UsageError: if ``on`` is not an address, see ``ray_address``.
    """
    ray_address(on)
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise MissingDependencyError(
            "--on ray needs Ray: pip install 'lenet-edge[cluster]'"
        ) from error
    return ray


def connect_to_ray(on: str, workers: int) -> Any:
    """Connect to a cluster, or start a Ray with as many workers; return the module ``ray``.

    Raises:
        MissingDependencyError: if Ray is not installed.
        DeviceError: if the cluster cannot be reached.
        UsageError: if ``on`` is not an address, see ``ray_address``.
    """
    address = ray_address(on)
    ray = require_ray(on)
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")  # Silences a warning.
    settings: dict[str, Any] = {"log_to_driver": False, "logging_level": "error"}
    if address is None:
        settings |= {"num_cpus": workers, "include_dashboard": False}
    try:
        ray.init(address=address, **settings)
    except Exception as error:  # Ray raises errors of many kinds where it cannot connect.
        reason = " ".join(str(error).split())[:200]
        raise DeviceError(
            f"cannot connect to Ray at {address or 'this machine'}: {reason}"
        ) from error
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.print_on_execution_start = False
    return ray


def _read(ray: Any, sources: list[str], options: BatchOptions, workers: int) -> Iterator[list[Row]]:
    files = bundle_files(options.bundle)
    blocks = max(workers, -(-len(sources) // PICTURES_PER_BLOCK))
    pictures = ray.data.from_items(
        [{"source": source} for source in sources], override_num_blocks=min(blocks, len(sources))
    )
    read = pictures.map_batches(
        RayWorker,
        fn_constructor_args=(options, files),
        batch_size=PICTURES_PER_BATCH,
        compute=ray.data.ActorPoolStrategy(size=workers),
        num_cpus=1,
    )
    for picture in read.iter_rows():
        yield json.loads(picture["rows"])


def bundle_files(bundle: Path | None) -> BundleFiles | None:
    """Return the files of a bundle that workers may not have; None for the shipped one."""
    if bundle is None:
        return None
    folder = Bundle.open(bundle).folder
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


class RayWorker:
    """Reads batches of pictures in a process of a Ray cluster."""

    def __init__(self, options: BatchOptions, files: BundleFiles | None) -> None:
        cv2.setNumThreads(1)
        if files is not None:
            folder = Path(tempfile.mkdtemp(prefix="lenet-edge-bundle-"))
            for name, content in files.items():
                (folder / name).write_bytes(content)
            options = replace(options, bundle=folder)
        self._options = options
        self._reader = options.reader().__enter__()

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[str]]:
        """Return the rows of each picture of ``batch["source"]`` as a JSON document."""
        sources = [str(source) for source in batch["source"]]
        rows = [read_source(self._reader, source, self._options) for source in sources]
        return {"rows": [json.dumps(each, ensure_ascii=False) for each in rows]}
