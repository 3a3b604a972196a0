"""The branches of the generated C, one for each instruction set, and who runs which."""

import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from convert.c_engine.weight_layout import Isa
from device.inference.native import COMPILER_FLAGS, find_compiler, portable_option
from device.mcu.boards import load_board
from device.mcu.tools import find_tool
from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.network.bundle import C_FILES, Bundle
from lenet_edge.verify.contract import Check
from lenet_edge.verify.forms import NATIVE_SIZE, Missing, is_board, is_native, is_portable

_RUNNERS = {
    Isa.PORTABLE: "native-portable",
    Isa.THUMB1: "microbit",
    Isa.DSP: "mps2-an386",
    Isa.MVE: "mps3-an547",
    Isa.AVX2: "native, on a processor with AVX2",
    Isa.RISCV: "esp32-c3-sim",
}
"""Branch -> a form that runs it."""


def c_sources(bundle: Bundle) -> dict[str, str]:
    """Return the generated C of a bundle: file name -> text."""
    return {
        name: bundle.path(name).read_bytes().decode(errors="replace")
        for name in C_FILES
        if name in bundle.manifest["files"]
    }


def branches(sources: Mapping[str, str]) -> list[str]:
    """Return the names of the branches that the generated C has, such as ``AVX2``."""
    text = "".join(text for name, text in sources.items() if name.endswith(".c"))
    return list(dict.fromkeys(re.findall(r"^#define ENGINE_ISA ENGINE_(\w+)", text, re.MULTILINE)))


def branch_of(sources: Mapping[str, str], form: str) -> str | None:
    """Return the branch of a bundle's C that a form runs; None for forms that run no C of it.

    The preprocessor of the form's compiler is asked, so that the answer is what it compiles.
    """
    if form == NATIVE_SIZE or not (is_native(form) or is_board(form)):
        return None
    try:
        command = _compiler_of(sources, form)
    except MissingDependencyError:
        return None
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        for name, text in sources.items():
            (Path(folder) / name).write_text(text)
        unit = next(name for name in sources if name.endswith(".c"))
        # The definitions are printed even if a later line is an #error.
        done = subprocess.run(
            [*command, "-E", "-dM", unit],
            cwd=folder,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    found = re.search(r"^#define ENGINE_ISA ENGINE_(\w+)", done.stdout, re.MULTILINE)
    return found[1] if found else None


def unjudged_branches(
    sources: Mapping[str, str],
    oracle: str,
    ran: Mapping[str, str | None],
    missing: Sequence[Missing],
) -> list[Check]:
    """Return a check without a result for every branch that no form ran.

    Args:
        sources: the generated C.
        oracle: what its logits are compared with.
        ran: form -> the branch that it ran, or that does not compile.
        missing: the forms that could not run.
    """
    checks = []
    reasons = {form.name: form.reason for form in missing}
    for branch in branches(sources):
        if branch in ran.values():
            continue
        runner = _RUNNERS.get(Isa(branch.lower()), "another processor")
        name = runner.split(",")[0]
        reason = reasons.get(name, f"it runs on {runner}, which was not part of this check")
        statement = f"lenet5.c, {branch} branch, equals {oracle} in every logit"
        checks.append(Check(statement, None, reason, C_FILES))
    return checks


def _compiler_of(sources: Mapping[str, str], form: str) -> list[str]:
    if is_native(form):
        compiler = find_compiler()
        if compiler is None:
            raise MissingDependencyError("there is no C compiler")
        return [compiler, *COMPILER_FLAGS, *(portable_option(sources) if is_portable(form) else ())]
    board = load_board(form)
    return [find_tool(board.architecture.toolchain.compiler), *board.compiler_options, "-O3"]
