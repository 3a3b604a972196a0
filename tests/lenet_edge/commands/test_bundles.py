"""``lenet-edge bundles`` lists what ships, and its names open these bundles."""

import json
from pathlib import Path

from click.testing import CliRunner

from lenet_edge.commands import bundles
from lenet_edge.network.bundle import Bundle, shipped_bundles


def test_json_lists_every_shipped_bundle() -> None:
    done = CliRunner().invoke(bundles.command, ["--json"], catch_exceptions=False)
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/bundles/1"
    assert [facts["name"] for facts in document["bundles"]] == list(shipped_bundles())
    first = document["bundles"][0]
    assert first["name"] == "handwriting"
    assert first["normalization"] == "digit"


def test_the_table_names_them() -> None:
    done = CliRunner().invoke(bundles.command, [], catch_exceptions=False)
    assert "handwriting" in done.stdout


def test_a_name_opens_the_bundle() -> None:
    assert Bundle.open(Path("handwriting")).folder == Bundle.open().folder
