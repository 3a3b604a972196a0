"""The folders that the unit allows the reader to write to."""

from pathlib import Path

from device.service.writable_folders import writable_folders
from device.settings.settings import Settings


def test_absolute_paths_of_the_settings_are_writable() -> None:
    settings = Settings().changed(
        {
            "record": {"folder": "/data/crops", "corrections": "/data/corrected"},
            "serve": {"token_file": "/etc/lenet-edge/token"},
            "csv": {"file": "/srv/readings/digits.csv"},
        }
    )
    assert writable_folders(settings, Path("/etc/lenet-edge/settings.toml")) == [
        Path("/etc/lenet-edge"),
        Path("/data/crops"),
        Path("/data/corrected"),
        Path("/etc/lenet-edge"),
        Path("/srv/readings"),
    ]


def test_relative_paths_are_in_the_state_directory_and_need_no_permission() -> None:
    settings = Settings().changed({"csv": {"file": "digits.csv"}, "record": {"folder": "crops"}})
    assert writable_folders(settings, Path("/opt/settings.toml")) == [Path("/opt")]
