"""``lenet-edge inspect``: verifies a bundle or a ``.tflite`` file and shows its contents."""

import contextlib
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json, print_line, show_table
from lenet_edge.network.remedy import FOREIGN

if TYPE_CHECKING:
    from lenet_edge.network.bundle import Bundle

EPILOG = """\b
Examples:
  lenet-edge inspect                        inspect the bundle that came with lenet-edge
  lenet-edge inspect build/lenet5-modern
  lenet-edge inspect model.tflite --json
"""


@click.command("inspect", epilog=EPILOG)
@click.argument(
    "target", metavar="[BUNDLE|FILE.tflite]", required=False, type=click.Path(path_type=Path)
)
@click.option(
    "--trusted-keys",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Public keys, by one of which the bundle must be signed; see 'lenet-edge sign'.",
)
@json_option
def command(target: Path | None, trusted_keys: Path | None, as_json: bool) -> None:
    """Verify a bundle, or read a .tflite file, and show its layers.

    The command checks every file of a bundle against its SHA-256 in the manifest, and checks that
    every runtime can run the int8 network. Files that the manifest does not list are named; with
    --trusted-keys, they are refused. The exit code is 5 if the bundle is damaged and 4 if
    its network is not deployable.
    """
    from convert.c_engine.packing import packed_sizes
    from convert.quantized.checks import check_int8
    from convert.quantized.graph import read_graph
    from lenet_edge.core.errors import ModelError, UsageError
    from lenet_edge.network.bundle import INT8_FILE, Bundle
    from lenet_edge.report.model_facts import model_facts

    is_file = target is not None and target.is_file()
    if is_file and trusted_keys:
        raise UsageError("--trusted-keys is for a bundle; a single file is never signed")
    bundle = None if is_file else Bundle.open(target, trusted_keys)
    path = bundle.path(INT8_FILE) if bundle else target
    assert path is not None
    graph = read_graph(path)
    facts = model_facts(bundle.manifest["variant"] if bundle else path.name, graph)
    problem = None
    packed: dict[int, tuple[float, int]] = {}
    with contextlib.suppress(ModelError):  # The C engine need not support another tool's network.
        packed = packed_sizes(graph)
    try:
        check_int8(graph)
    except ModelError as error:
        if bundle and bundle.manifest["variant"] != FOREIGN:
            raise
        problem = str(error)
    document: dict[str, Any] = {
        "schema": "lenet-edge/inspection/1",
        "path": str(bundle.folder if bundle else path),
        "deployable": problem is None,
        "refusal": problem,
        "model": asdict(facts),
        "packed_weights": [
            {"layer": number, "bits": bits, "bytes": size}
            for number, (bits, size) in packed.items()
        ],
        "manifest": bundle.manifest if bundle else None,
        "unlisted_files": bundle.unlisted_files() if bundle else None,
        "signature": _signature(bundle, trusted_keys) if bundle else None,
    }
    if as_json:
        print_json(document)
    else:
        _show(document)


def _signature(bundle: "Bundle", trusted_keys: Path | None) -> dict[str, Any] | None:
    """Return which key signed a bundle, and whether a trusted key was demanded."""
    from lenet_edge.network.signature import demanded_keys, signing_key

    key = signing_key(bundle.folder)
    verified = trusted_keys is not None or demanded_keys() is not None
    return None if key is None else {"key": key, "verified": verified}


"""The variant in the manifest of a network that another tool trained."""

_LAYER_COUNTS = ("parameters", "macs", "weight_bytes", "activation_bytes")
_PACKED = ("bits", "bytes")


def _show(document: dict[str, Any]) -> None:
    model, manifest = document["model"], document["manifest"]
    if manifest:
        print_line(f"{manifest['name']}: all {len(manifest['files'])} files match the manifest")
        if document["unlisted_files"]:
            print_line(f"not listed there, not checked: {', '.join(document['unlisted_files'])}")
        print_line(_origin(manifest))
        print_line(f"made by: {manifest['command']}")
        print_line(_signature_line(document["signature"]))
        print_line("")
    packed = {row["layer"]: row for row in document["packed_weights"]}
    show_table(
        "The int8 network" if manifest else model["variant"],
        (
            "layer",
            "output",
            "parameters",
            "MACs",
            "weight bytes",
            "activation bytes",
            "bits",
            "packed bytes",
        ),
        [
            (
                f"{layer['operator']} {layer['detail']}".strip(),
                "x".join(map(str, layer["shape"][1:])),
                *(f"{layer[key]:,}" for key in _LAYER_COUNTS),
                *(f"{packed[number][key]:,g}" if number in packed else "" for key in _PACKED),
            )
            for number, layer in enumerate(model["layers"])
        ],
    )
    print_line(
        f"{model['parameters']:,} parameters, {model['macs']:,} multiply-accumulates, "
        f"{model['weight_bytes']:,} bytes of weights, at most "
        f"{model['peak_activation_bytes']:,} bytes of activations at once"
    )
    if packed:
        print_line(
            f"{sum(row['bytes'] for row in packed.values()):,} bytes of weights, biases not "
            "counted, in C optimised for size"
        )
    if document["refusal"]:
        print_line(
            f"Not what the reader takes: {document['refusal']}"
            if manifest
            else f"Not deployable as int8: {document['refusal']}"
        )
    if not manifest:
        return
    show_table(
        "Files",
        ("file", "bytes", "SHA-256"),
        [
            (name, f"{facts['bytes']:,}", facts["sha256"])
            for name, facts in manifest["files"].items()
        ],
    )
    for name, metrics in manifest["metrics"].items():
        second = metrics.get("second_look")
        also = f", {100 * second['accuracy']:.2f} % with a second look" if second else ""
        print_line(
            f"{name}: {100 * metrics['accuracy']:.2f} % of {metrics['count']:,} test images{also}"
        )
    print_line(_second_look_line(manifest))


def _origin(manifest: Mapping[str, Any]) -> str:
    """Say what a network was trained on, as far as the bundle knows."""
    from lenet_edge.network.carried_calibration import CALIBRATION_FROM

    if manifest["variant"] == FOREIGN:
        data = manifest["dataset"]
        measured = f"measured on {data['description']}" if data else "not measured on any data"
        return f"another tool's network, {measured}"
    trained = (
        f"trained on {manifest['dataset']['description']}, preset {manifest['preset']}, "
        f"seed {manifest['seed']}"
    )
    averaged = manifest.get("averaged")
    if isinstance(averaged, list):
        trained = f"the mean of {len(averaged)} networks; the last was {trained}"
    source = manifest.get(CALIBRATION_FROM)
    if isinstance(source, str):
        trained += f"; it learnt from all images, and has the calibration of model {source[:12]}"
    return trained


def _signature_line(signature: Mapping[str, Any] | None) -> str:
    if signature is None:
        return "not signed"
    if signature["verified"]:
        return f"signed by the trusted key {signature['key']}"
    return f"signed by the key {signature['key']}, not verified: give --trusted-keys FILE"


def _whose(manifest: Mapping[str, Any]) -> str:
    """Say whose the validation images are, if the network itself has none."""
    from lenet_edge.network.carried_calibration import CALIBRATION_FROM

    return " of that model" if CALIBRATION_FROM in manifest else ""


def _second_look_line(manifest: Mapping[str, Any]) -> str:
    from lenet_edge.network.second_look import SecondLook

    rule = SecondLook.from_manifest(manifest)
    if rule is None:
        if manifest["variant"] == FOREIGN:
            return "second look: none; 'convert' chooses it with --data"
        return "second look: none; this bundle is older than the second look"
    return (
        f"second look: where the largest logit leads by less than {rule.margin} steps, at "
        f"{100 * rule.asked_again:.1f} % of the validation images{_whose(manifest)}"
    )
