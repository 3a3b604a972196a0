"""Passwords and tokens: from a file or the environment, and never in a message."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from lenet_edge.core.errors import UsageError


def secret(file: str | None, given: str | None, variable: str) -> str | None:
    """Return the first line of a file, or else what was given, or else an environment variable.

    None if nothing is set.

    Raises:
        UsageError: if the file cannot be read or is empty.
    """
    if file is None:
        return given or os.environ.get(variable) or None
    try:
        line = Path(file).read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read the secret in {file}: {error}") from error
    if not line:
        raise UsageError(f"{file} has no secret in its first line")
    return line


def place(url: str) -> str:
    """Return what may be shown of a URL: a path or a query may be as secret as a password."""
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname}{port}"


def url_problem(url: str, *schemes: str) -> str | None:
    """Return what is wrong with a URL, without showing it; None where it is fine."""
    try:
        parts = urlsplit(url)
        if parts.scheme in schemes and parts.hostname and parts.port != 0:
            return None
    except ValueError:  # A port that is no port, brackets that do not match.
        pass
    return f"write {schemes[0]}://HOST or {schemes[-1]}://HOST, with or without :PORT and /PATH"
