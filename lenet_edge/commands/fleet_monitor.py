"""``lenet-edge fleet monitor``."""

from pathlib import Path

import click

from lenet_edge.core.console import note
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
    help="Folder for the files; those of an earlier call are replaced.",
)
def command(fleet: Path, out: Path) -> None:
    """Write a configuration of Prometheus, alert rules, and a dashboard of Grafana.

    Every machine is asked for the address of its page, and for its token.
    """
    from device.service.fleet_file import load_fleet
    from device.service.monitoring_files import write_monitoring

    members = load_fleet(fleet).members
    problems = write_monitoring(members, out)
    for problem in problems:
        note(problem)
    note(f"{out}/prometheus.yml watches {len(members) - len(problems)} of {len(members)} readers")
    if problems:
        raise DeviceError(f"{len(problems)} readers are missing; run it again to add them")
