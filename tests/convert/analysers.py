"""Static analysis of C: cppcheck and clang-tidy."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

CPPCHECK = ["cppcheck", "--enable=warning,style,performance,portability", "--std=c99", "-q"]
CPPCHECK += ["--inline-suppr", "--error-exitcode=1", "--suppress=unusedStructMember"]
# Three kinds of checks are disabled: offsets are int on purpose (they are small, and size_t is slow
# on 8-bit cores), and weights are signed characters that are meant as numbers.
CLANG_TIDY = ["clang-tidy", "--quiet", "--warnings-as-errors=*"]
CLANG_TIDY += [
    "--checks=-*,bugprone-*,clang-analyzer-*,performance-*,portability-*,"
    "-bugprone-easily-swappable-parameters,-bugprone-implicit-widening-of-multiplication-result,"
    "-bugprone-misplaced-widening-cast,-bugprone-signed-char-misuse,"
    "-bugprone-reserved-identifier,"
    "-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling"
]


def analyse(folder: Path, files: Sequence[str], macros: Sequence[str]) -> None:
    """Assert that the analysers find nothing in C files; ``macros`` are compiler options."""
    for command in ([*CPPCHECK, *macros, *files], [*CLANG_TIDY, *files, "--", "-std=c99", *macros]):
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
