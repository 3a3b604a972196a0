"""Runs of a sweep on a Ray cluster, or on a Ray that is started for it on this machine."""

import tempfile
from pathlib import Path
from typing import Any

from device.archive.ray_cluster import connect_to_ray
from lenet_edge.core.errors import DeviceError
from lenet_edge.core.files import write_file
from lenet_edge.sweep.local_workers import Ended, Job, Task, error_of
from lenet_edge.sweep.sweep_run import RUN_MANIFEST, Run

RunFiles = dict[str, bytes]
"""Name of each file of a run -> its content."""


class RayWorkers:
    """Tasks of Ray that carry out runs, as ``LocalWorkers`` does.

    The files of a run come back when it has ended; one whose machine dies starts over on another.
    Data of one's own must be at the same path on every machine.

    Args:
        count: how many runs at a time.
        task: what is done with each.
        on: see ``ray_cluster.ray_address``.

    Raises:
        MissingDependencyError: if Ray is not installed.
        DeviceError: if the cluster cannot be reached.
    """

    def __init__(self, count: int, task: Task, on: str) -> None:
        self._ray = connect_to_ray(on, count)
        self._count = count
        self._task = task
        self._remote = self._ray.remote(num_cpus=1, max_retries=3)(files_of_run)
        self._running: dict[Any, Job] = {}

    @property
    def busy(self) -> int:
        """How many runs are being carried out."""
        return len(self._running)

    @property
    def count(self) -> int:
        """How many runs can be carried out at a time."""
        return self._count

    def start(self, job: Job) -> None:
        """Carry out a run; only if fewer than ``count`` are ``busy``."""
        self._running[self._remote.remote(self._task, job.run)] = job

    def wait(self) -> Ended:
        """Wait until a run ends, and write its files.

        Raises:
            DeviceError: if the cluster fails.
        """
        [done, *_], _ = self._ray.wait(list(self._running))
        job = self._running.pop(done)
        try:
            error, files = self._ray.get(done)
        except self._ray.exceptions.WorkerCrashedError as crash:
            return Ended(job, " ".join(str(crash).split())[:300])
        except self._ray.exceptions.RayError as failure:
            reason = " ".join(str(failure).split())[:200]
            raise DeviceError(
                f"Ray failed: {reason}; run the same command again, and it continues"
            ) from failure
        # The manifest comes last, because it says that the run is finished.
        for name in sorted(files, key=lambda name: name == RUN_MANIFEST):
            write_file(job.folder / name, files[name])
        return Ended(job, error)

    def close(self) -> None:
        """Leave the cluster; what is being carried out ends."""
        for task in self._running:
            self._ray.cancel(task, force=True)
        self._ray.shutdown()


def files_of_run(task: Task, run: Run) -> tuple[str | None, RunFiles]:
    """Carry out a run where nothing is kept; return its error, or None, and its files."""
    with tempfile.TemporaryDirectory(prefix="lenet-edge-run-") as name:
        folder = Path(name)
        error = error_of(task, run, folder)
        return error, {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
