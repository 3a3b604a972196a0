"""``lenet-edge service status``."""

import click

from lenet_edge.commands.shared_options import json_option, user_option
from lenet_edge.core.console import print_json
from lenet_edge.core.errors import VerdictError

EPILOG = """\b
Examples:
  lenet-edge service status
  lenet-edge service status --json

The exit code is 8 unless the service runs and frames are being read.
"""


@click.command("status", epilog=EPILOG)
@user_option
@json_option
def command(per_user: bool, as_json: bool) -> None:
    """Report whether the service runs, since when, and how often it restarted."""
    from device.service.systemd import Manager

    state = Manager(per_user).state()
    installed = state["LoadState"] == "loaded"
    facts = {
        "schema": "lenet-edge/service/1",
        "installed": installed,
        "at_boot": state["UnitFileState"] == "enabled",
        "active": state["ActiveState"],
        "state": state["SubState"],
        "result": state["Result"],
        "since": state["ActiveEnterTimestamp"] or None,
        "restarts": int(state["NRestarts"] or 0),
        "pid": int(state["MainPID"] or 0) or None,
    }
    user = " --user" if per_user else ""
    if as_json:
        print_json(facts)
    elif installed:
        since = f" since {facts['since']}" if facts["active"] == "active" else ""
        print(f"{facts['active']} ({facts['state']}){since}, restarted {facts['restarts']} times")
    if not installed:
        raise VerdictError(
            f"the service is not installed; type 'lenet-edge service install --config FILE{user}'"
        )
    if facts["active"] != "active":
        hint = "no frame has been read yet" if facts["active"] == "activating" else facts["result"]
        raise VerdictError(
            f"the service is {facts['active']} ({hint}); 'lenet-edge service logs{user}' says why"
        )
