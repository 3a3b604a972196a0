"""Show the verdict of a parity check in the terminal, and turn a failed one into an error."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lenet_edge.core.console import BAD, DOUBTFUL, print_line, print_styled
from lenet_edge.core.errors import VerdictError

if TYPE_CHECKING:
    from lenet_edge.verify.contract import Check
    from lenet_edge.verify.parity_check import Parity


def show_checks(checks: Sequence["Check"]) -> None:
    """Print one line for each check: those that passed, that were not judged, and that failed.

    Those that failed come last, where they are seen, and are red on a terminal.
    """
    styles = {True: "", None: DOUBTFUL, False: BAD}
    for holds, style in styles.items():
        for check in checks:
            if check.holds is holds:
                word = "FAILED" if holds is False else check.result
                print_styled(f"{word}: {check}", style)


def show_verdict(parity: "Parity") -> None:
    """Print the verdict as one line, red on a terminal if the contract is broken."""
    from lenet_edge.verify.parity_report import verdict_line

    if parity.passed:
        print_line(verdict_line(parity))
    else:
        print_styled(verdict_line(parity), BAD)


def require_contract(bundle: Path, parity: "Parity") -> None:
    """Raise ``VerdictError`` if a check failed; it names those that did."""
    if not parity.passed:
        failed = "; ".join(parity.failures)
        raise VerdictError(
            f"the bundle {bundle} breaks its contract: {failed}. Build it again, or report this "
            "with the bundle"
        )
