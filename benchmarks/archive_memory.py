"""Measure the memory of the process that writes an archive, over very many rows.

``python -m benchmarks.archive_memory`` reads one drawn page, and writes its row under 100,000 names
as ``lenet-edge read --out`` does: with a list of all names, the set of those that are done, and
parts of 1,000 rows. It prints the resident memory on the way. Readers are other processes.
"""

import argparse
import json
import tempfile
import time
from pathlib import Path

import cv2
import psutil

from device.archive.archive_run import ArchiveOptions, _facts
from device.archive.picture_sources import find_sources
from device.archive.readings_folder import ReadingsFolder
from device.archive.rows import read_source
from device.demo.scenes import make_scene
from device.reading.batch import BatchOptions

STEPS = 10  # How often the memory is measured.


def main() -> None:
    """Print one JSON document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl")
    options = parser.parse_args()
    reading = BatchOptions()
    process = psutil.Process()
    with tempfile.TemporaryDirectory(prefix="lenet-edge-archive-") as name:
        folder = Path(name)
        cv2.imwrite(str(folder / "page.png"), make_scene(0, hazards=(), size=(320, 240)).image)
        with reading.reader() as reader:
            [row] = read_source(reader, str(folder / "page.png"), reading)
        names = folder / "names.txt"
        names.write_text("".join(f"scans/page-{n:09}.png\n" for n in range(options.rows)))
        archive = ArchiveOptions(folder / "out", options.format, None, 1)
        mebibytes = [process.memory_info().rss >> 20]
        pictures = list(dict.fromkeys(find_sources(str(names))))
        mebibytes.append(process.memory_info().rss >> 20)
        started = time.process_time()
        with ReadingsFolder(archive.out, _facts(reading), archive.form).opened() as out:
            for count, picture in enumerate(pictures, 1):
                out.add([{**row, "source": picture}])
                if count % (options.rows // STEPS) == 0:
                    mebibytes.append(process.memory_info().rss >> 20)
        seconds = time.process_time() - started
    print(
        json.dumps(
            {
                "rows": options.rows,
                "format": options.format,
                "mebibytes": {
                    "before": mebibytes[0],
                    "with_the_names": mebibytes[1],
                    "while_writing": mebibytes[2:],
                },
                "cpu_ms_per_row": round(1000 * seconds / options.rows, 3),
            },
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
