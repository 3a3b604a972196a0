"""The folders that the settings make the reader write to: the unit allows these and no others."""

from pathlib import Path

from device.settings.settings import Settings


def writable_folders(settings: Settings, config: Path) -> list[Path]:
    """Return the folders that the service writes to, besides its own state directory.

    Relative paths in the settings are resolved against the state directory, which the service may
    write to anyway.

    Args:
        settings: as loaded from ``config``.
        config: the settings file; changes on the page are saved to it.
    """
    record, serve = settings.record, settings.serve
    folders = [Path(folder) for folder in (record.folder, record.corrections) if folder]
    files = [Path(file) for file in (serve.token_file, settings.csv.file) if file]
    return [
        config.parent,
        *(folder for folder in folders if folder.is_absolute()),
        *(file.parent for file in files if file.is_absolute()),
    ]
