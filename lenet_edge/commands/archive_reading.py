"""What ``lenet-edge read --out`` shows: progress, and a summary."""

import time
from collections.abc import Sequence

from device.archive.archive_run import ArchiveOptions, read_archive_into
from device.archive.rows import Summary
from device.reading.batch import BatchOptions
from lenet_edge.commands.shared_options import stoppable
from lenet_edge.core.console import counted, note, print_line, progress_bar
from lenet_edge.core.errors import FrameError, UsageError


def read_archive(sources: Sequence[str], options: BatchOptions, archive: ArchiveOptions) -> None:
    """Read an archive, with the rate and the time left, and print a summary.

    Raises:
        FrameError: if a picture could not be read; all others were.
        StoppedError: if it was interrupted; what was read is kept.
        UsageError: if standard input is among the sources.
    """
    if "-" in sources:
        raise UsageError("--out reads pictures that have names, not standard input: leave out -")
    begun: tuple[int, float] | None = None

    with stoppable("run the same command again, and it continues"), progress_bar() as bars:
        task = bars.add_task("reading", total=None, detail="")

        def show(done: int, total: int) -> None:
            nonlocal begun
            if begun is None:
                begun = done, time.monotonic()
                if done:
                    note(f"{archive.out} holds {done:,} of {total:,} pictures already")
            read, seconds = done - begun[0], time.monotonic() - begun[1]
            rate = f"{read / seconds:.1f} pictures/s" if read and seconds else ""
            bars.update(task, completed=done, total=total, detail=rate)

        summary = read_archive_into(sources, options, archive, show)
    _print(summary, archive)


def _print(summary: Summary, archive: ArchiveOptions) -> None:
    print_line(
        f"{archive.out}: {counted(summary.pictures, 'picture')}, "
        f"{counted(summary.pages, 'page')}; {counted(summary.accepted, 'digit')} read, "
        f"{counted(summary.rejected, 'shape')} rejected"
    )
    if summary.doubtful:
        note(
            f"{counted(summary.doubtful, 'page')} for a person to look at: "
            "'doubtful' is true in their rows"
        )
    if summary.failed:
        raise FrameError(
            f"{counted(summary.failed, 'picture')} could not be read, for the reason in the "
            "column 'error'; all others were. --retry-failed reads them again"
        )
