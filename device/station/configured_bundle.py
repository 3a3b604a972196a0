"""Opens the bundle that the settings name."""

from pathlib import Path

from device.settings.settings import Settings
from lenet_edge.network.bundle import Bundle


def open_bundle(settings: Settings) -> Bundle:
    """Open the bundle that the settings name, signed if they demand it.

    Raises:
        BundleError: if it is missing or damaged, or lacks the signature.
        UsageError: if the trusted keys cannot be read.
    """
    chosen = settings.reading
    return Bundle.open(
        None if chosen.bundle is None else Path(chosen.bundle),
        None if chosen.trusted_keys is None else Path(chosen.trusted_keys),
    )
