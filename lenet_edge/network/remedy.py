"""What to do about a bundle that lacks something: make it again in the way it was made."""

from collections.abc import Mapping
from typing import Any

FOREIGN = "foreign"
"""``variant`` in the manifest of a bundle that was converted from another tool's model."""


def make_again(manifest: Mapping[str, Any]) -> str:
    """Return what to do, for the end of a message, from how the bundle of a manifest was made."""
    if manifest.get("variant") != FOREIGN:
        return "build the bundle again"
    if manifest.get("dataset") is None:
        return "convert the model again with --data, the pictures that it was trained on"
    return "convert the model again"
