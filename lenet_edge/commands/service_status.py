"""``lenet-edge service status``."""

import click

from lenet_edge.commands.shared_options import json_option, name_option, user_option
from lenet_edge.core.console import print_json, print_line
from lenet_edge.core.errors import VerdictError

EPILOG = """\b
Examples:
  lenet-edge service status
  lenet-edge service status --json

The exit code is 8 unless the service runs and frames are being read.
"""


@click.command("status", epilog=EPILOG)
@user_option
@name_option
@json_option
def command(per_user: bool, name: str, as_json: bool) -> None:
    """Report whether the service runs, since when, and how often it restarted."""
    from device.service.systemd import Manager

    manager = Manager(per_user, name)
    state = manager.state()
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
    more = (" --user" if per_user else "") + (f" --name {name}" if name else "")
    if as_json:
        print_json(facts)
    elif installed:
        since = f" since {facts['since']}" if facts["active"] == "active" else ""
        print_line(
            f"{facts['active']} ({facts['state']}){since}, restarted {facts['restarts']} times"
        )
    if not installed:
        others = [f"{unit} is" for unit in manager.other_readers()]
        also = f" ({', '.join(others)})" if others else ""
        raise VerdictError(
            f"the service is not installed{also}; type 'lenet-edge service install --config "
            f"FILE{more}'"
        )
    if facts["active"] != "active":
        hint = "no frame has been read yet" if facts["active"] == "activating" else facts["result"]
        raise VerdictError(
            f"the service is {facts['active']} ({hint}); 'lenet-edge service logs{more}' says why"
        )
