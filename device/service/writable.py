"""Which folders the settings let reading write to: the unit opens these and no others."""

from pathlib import Path

from device.settings.settings import Settings


def written_folders(settings: Settings, config: Path) -> list[Path]:
    """Return folders that the service writes to besides its own state folder.

    Args:
        settings: as loaded from ``config``.
        config: the settings file; what is changed on the page is saved to it.

    Relative paths of the settings begin in the state folder, which the service may write anyway.
    """
    record, serve = settings.record, settings.serve
    folders = [Path(folder) for folder in (record.folder, record.corrections) if folder]
    files = [Path(file) for file in (serve.token_file, settings.csv.file) if file]
    return [
        config.parent,
        *(folder for folder in folders if folder.is_absolute()),
        *(file.parent for file in files if file.is_absolute()),
    ]
