"""``lenet-edge bundles``: lists the networks that come with the package."""

from typing import Any

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json, show_table

EPILOG = """\b
Examples:
  lenet-edge bundles
  lenet-edge bundles --json
  lenet-edge inspect handwriting            the files and layers of one of them
"""


@click.command("bundles", epilog=EPILOG)
@json_option
def command(as_json: bool) -> None:
    """List the bundles that come with lenet-edge; --bundle takes their names.

    Every file is checked against its SHA-256. The exit code is 5 if a bundle is damaged.
    """
    from lenet_edge.network.bundle import Bundle, shipped_bundles

    found = [_facts(name, Bundle.open(folder)) for name, folder in shipped_bundles().items()]
    if as_json:
        print_json({"schema": "lenet-edge/bundles/1", "bundles": found})
        return
    show_table(
        "Bundles that come with lenet-edge",
        ("name", "trained on", "input", "int8, second look", "bytes"),
        [
            (
                facts["name"],
                facts["data"],
                facts["normalization"],
                f"{100 * facts['accuracy']:.2f} % of {facts['count']:,}",
                f"{facts['bytes']:,}",
            )
            for facts in found
        ],
    )


def _facts(name: str, bundle: Any) -> dict[str, Any]:
    manifest = bundle.manifest
    metrics = manifest["metrics"]["int8"]
    best = metrics.get("second_look") or metrics
    return {
        "name": name,
        "network": bundle.name,
        "path": str(bundle.folder),
        "data": manifest["dataset"]["description"],
        "normalization": bundle.normalization,
        "labels": list(bundle.labels),
        "accuracy": best["accuracy"],
        "count": metrics["count"],
        "bytes": sum(facts["bytes"] for facts in manifest["files"].values()),
    }
