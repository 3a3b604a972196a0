"""What a release checks on the machine before it may run there: its bundle, and known digits.

    python -P -m device.service.release_check BUNDLE [ENGINE] [--no-digits] [--trusted-keys FILE]

It writes one line on stderr and ends with another exit code than 0 if the release must not run.

A few thousand damaged weights need not change the label of a single clear digit. So the files of
the bundle, which hold the same weights in several forms, are also compared with each other.
"""

import argparse
import sys
from pathlib import Path
from typing import Final

from device.demo.scenes import make_scene
from device.reading.reader import Reader
from lenet_edge.core.console import note, print_line
from lenet_edge.core.errors import BundleError, LenetEdgeError, VerdictError
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.verify.bundle_checks import check_files

KNOWN_PAGES: Final = 8
"""Drawn pages of digits that are read."""

MIN_READ: Final = 0.9
"""Fraction of the known digits that must be read; the shipped network reads all of them."""

_PAGE_SIZE: Final = (640, 480)  # Width and height in pixels.
_DIGITS: Final = frozenset("0123456789")


def check_release(
    folder: Path,
    engine: str = "auto",
    with_digits: bool = True,
    trusted_keys: Path | None = None,
) -> str:
    """Check a bundle on this machine, with the engine that will run it here.

    Args:
        folder: the bundle.
        engine: as in the setting ``reading.engine``.
        with_digits: whether known digits are read.
        trusted_keys: file of public keys, by one of which the bundle must be signed.

    Returns:
        What was found, in words.

    Raises:
        BundleError: if a file is missing or altered, if the files contradict each other, or if the
            bundle is not signed as demanded.
        VerdictError: if known digits are not read.
    """
    bundle = Bundle.open(folder, trusted_keys)
    failed = [check for check in check_files(bundle) if check.holds is False]
    about_network = [check for check in failed if INT8_FILE in check.files] or failed
    if about_network:
        raise BundleError(f"the bundle {bundle.name} contradicts itself: {about_network[0]}")
    if not with_digits:
        return "the files of the bundle agree"
    if not _DIGITS.issubset(bundle.labels):
        return "the files of the bundle agree; it reads other things than digits"
    right, count = count_known_digits(folder, engine)
    if right < MIN_READ * count:
        raise VerdictError(
            f"{bundle.name} read {right} of {count} known digits on this machine, and at least "
            f"{MIN_READ:.0%} are needed; for a network of another kind of digits, give "
            "--skip-known-digits"
        )
    return f"the files of the bundle agree, and {right} of {count} known digits were read"


def count_known_digits(folder: Path, engine: str = "auto") -> tuple[int, int]:
    """Read drawn pages; return how many digits were read as they were drawn, and how many are."""
    right = count = 0
    with Reader(folder, engine) as reader:
        for seed in range(KNOWN_PAGES):
            scene = make_scene(seed, "lines", (), _PAGE_SIZE)
            drawn = "".join(scene.lines)
            read = "".join(reader.read(scene.image).text.split())
            count += len(drawn)
            if len(read) == len(drawn):
                right += sum(a == b for a, b in zip(read, drawn, strict=True))
    return right, count


def main() -> None:
    """Check the bundle that the command line names."""
    parser = argparse.ArgumentParser(prog="release_check")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("engine", nargs="?", default="auto")
    parser.add_argument("--no-digits", action="store_true")
    parser.add_argument("--trusted-keys", type=Path)
    chosen = parser.parse_args()
    try:
        with_digits = not chosen.no_digits
        print_line(check_release(chosen.bundle, chosen.engine, with_digits, chosen.trusted_keys))
    except LenetEdgeError as error:
        note(str(error))
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
