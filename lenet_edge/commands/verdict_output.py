"""Show the verdict of a parity check or a build, and turn a bad one into an error."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lenet_edge.core.console import BAD, DOUBTFUL, alert, counted, print_line, print_styled
from lenet_edge.core.errors import VerdictError

if TYPE_CHECKING:
    from lenet_edge.pipeline.conversion_step import Measured
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


def show_outcome(bundle: Path, measured: "Measured") -> None:
    """Print the failed checks and the problems of a new bundle, and end with the verdict.

    Whatever is wrong is red on a terminal.
    """
    from lenet_edge.verify.parity_report import verdict_line

    parity = measured.parity
    show_checks([check for check in parity.checks if check.holds is False])
    if parity.counts["not judged"]:
        print_line(f"For what is not judged: lenet-edge parity {bundle}")
    show_problems_and_verdict(measured.problems, verdict_line(parity), bad=not parity.passed)


def show_problems_and_verdict(
    problems: Sequence[object], verdict: str, *, bad: bool = False
) -> None:
    """Print problems as warnings, and end with the verdict; red on a terminal if one is bad."""
    for problem in problems:
        print_styled(f"WARNING: {problem}", BAD)
    count = len(problems)
    warnings = f" {counted(count, 'warning')} above." if count else ""
    print_styled(verdict + warnings, BAD if count or bad else "")


def outcome_document(measured: "Measured") -> dict[str, Any]:
    """Return the verdict, its checks and the problems of a new bundle as JSON values.

    For people who read the log, the problems are printed on stderr, too.
    """
    for problem in measured.problems:
        alert(str(problem))
    document = measured.parity.to_json()
    return {
        **{key: document[key] for key in ("verdict", "counts", "checks")},
        "problems": [problem.to_json() for problem in measured.problems],
    }


def require_no_problem(bundle: Path, measured: "Measured") -> None:
    """Raise ``VerdictError`` if a check failed or there is a problem; it names them."""
    require_contract(bundle, measured.parity)
    if measured.problems:
        problems = "; ".join(problem.statement for problem in measured.problems)
        raise VerdictError(f"--strict allows no warning about {bundle}: {problems}")
