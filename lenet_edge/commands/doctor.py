"""``lenet-edge doctor``: what is missing on this machine, and how to install it."""

from dataclasses import asdict

import click

from lenet_edge.commands.shared_options import bundle_option, json_option
from lenet_edge.core.console import print_json, print_line
from lenet_edge.core.errors import MissingDependencyError

EPILOG = """\b
Examples:
  lenet-edge doctor
  lenet-edge doctor --json

The exit code is 7 if pictures cannot be read here. A missing camera alone is not a failure.
"""


@click.command("doctor", epilog=EPILOG)
@bundle_option
@json_option
def command(bundle: str | None, as_json: bool) -> None:
    """Report what this machine has and lacks for reading digits, and what to type."""
    from device.tools.diagnosis import examine

    findings = examine(bundle)
    if as_json:
        print_json({"findings": [asdict(finding) for finding in findings]})
    else:
        for finding in findings:
            mark = "ok  " if finding.good else ("MISS" if finding.needed else "-   ")
            print_line(f"{mark} {finding.subject}: {finding.state}")
            if finding.advice:
                print_line(f"     {finding.advice}")
    missing = [f.subject for f in findings if f.needed and not f.good]
    if missing:
        raise MissingDependencyError(f"pictures cannot be read here: see {', '.join(missing)}")
