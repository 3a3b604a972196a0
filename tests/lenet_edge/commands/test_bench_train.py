"""The training benchmark runs both recipes on the same data and reports them alike."""

import json

import pytest
from click.testing import CliRunner

from lenet_edge.commands import bench_train
from lenet_edge.core.errors import LenetEdgeError
from tests.needs import needs


def test_a_failing_recipe_ends_the_benchmark() -> None:
    with pytest.raises(LenetEdgeError, match="the recipe ended with exit code 2"):
        bench_train._run("the recipe", ["lenet_edge", "no-such-command"])


@needs("train")
@pytest.mark.long
@pytest.mark.slow
def test_benchmark_reports_time_and_accuracy_of_both_recipes() -> None:
    run = CliRunner().invoke(bench_train.command, ["--data", "digits", "--json"])
    document = json.loads(run.stdout)
    assert document["schema"] == "lenet-edge/bench-train/1"
    assert document["dataset"]["name"] == "digits"
    names = [recipe["name"] for recipe in document["recipes"]]
    assert names == ["tutorial, float", "quick, float32", "quick, int8"]
    for recipe in document["recipes"]:
        low, high = recipe["accuracy_interval"]
        assert low <= recipe["accuracy"] <= high
        assert recipe["accuracy"] > 0.5
        assert recipe["seconds"] > recipe["training_seconds"] > 0
