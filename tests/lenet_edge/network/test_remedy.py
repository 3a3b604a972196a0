"""What to do about a bundle that lacks something fits how it was made."""

from typing import Any

import pytest

from lenet_edge.network.remedy import make_again


@pytest.mark.parametrize(
    ("manifest", "remedy"),
    [
        ({"variant": "modern"}, "build the bundle again"),
        ({}, "build the bundle again"),
        ({"variant": "foreign", "dataset": {"name": "mnist"}}, "convert the model again"),
        (
            {"variant": "foreign", "dataset": None},
            "convert the model again with --data, the pictures that it was trained on",
        ),
    ],
)
def test_a_bundle_is_made_again_in_the_way_it_was_made(
    manifest: dict[str, Any], remedy: str
) -> None:
    assert make_again(manifest) == remedy
