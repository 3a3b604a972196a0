"""``lenet-edge bundles`` lists what ships, and its names open these bundles."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from convert.c_engine import emit
from convert.quantized.graph import read_graph
from lenet_edge.commands import bundles
from lenet_edge.network.bundle import INT8_FILE, Bundle, shipped_bundles
from lenet_edge.network.second_look import SecondLook


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


@pytest.mark.parametrize("name", shipped_bundles())
def test_the_c_of_a_shipped_bundle_is_what_this_version_writes(name: str) -> None:
    bundle = Bundle.open(shipped_bundles()[name])
    rule = SecondLook.from_manifest(bundle.manifest)
    for file, text in emit(read_graph(bundle.path(INT8_FILE)), second_look=rule).items():
        assert bundle.path(file).read_text() == text, file


def test_a_network_for_cells_says_what_it_takes() -> None:
    assert Bundle.open(Path("meter")).normalization == "cell"
