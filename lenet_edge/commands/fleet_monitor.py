"""``lenet-edge fleet monitor``."""

from pathlib import Path

import click

from lenet_edge.core.console import counted, note, print_line
from lenet_edge.core.errors import DeviceError

EPILOG = """\b
Examples:
  lenet-edge fleet monitor FLEET.toml --out monitoring
  prometheus --config.file monitoring/prometheus.yml

In Grafana, import monitoring/dashboard.json and choose that Prometheus as its data source. Copy
what you need into the configuration of a Prometheus that runs already. The files token-N are
secrets.
"""


@click.command("monitor", epilog=EPILOG)
@click.argument("fleet", metavar="FLEET.toml", type=click.Path(path_type=Path))
@click.option(
    "--out",
    default=Path("monitoring"),
    show_default=True,
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the files; those of an earlier call are replaced, unless they were changed.",
)
@click.option(
    "--force",
    is_flag=True,
    help="Replace files that were changed, or that are not of this command.",
)
def command(fleet: Path, out: Path, force: bool) -> None:
    """Write a configuration of Prometheus, alert rules, and a dashboard of Grafana.

    Every machine is asked for the address of its page, and for its token. One that does not answer
    is watched as an earlier call found it.
    """
    from device.service.fleet_file import load_fleet
    from device.service.monitoring_files import write_monitoring

    members = load_fleet(fleet).members
    written = write_monitoring(members, out, force=force)
    for problem in written.kept:
        note(f"{problem}; it is watched as before")
    for problem in written.missing:
        note(problem)
    watched = f"{written.watched} of {counted(len(members), 'reader')}"
    print_line(f"{out}/prometheus.yml watches {watched}")
    if written.missing:
        verb = "is" if len(written.missing) == 1 else "are"
        count = counted(len(written.missing), "reader")
        raise DeviceError(f"{count} {verb} missing; run it again to add what is missing")
