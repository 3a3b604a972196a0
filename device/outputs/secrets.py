"""Passwords and tokens: read from a file, a URL or the environment."""

import os
import re
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from lenet_edge.core.errors import LenetEdgeError, OutputError, UsageError

# A host may have letters of any language, but no spaces and none of the marks that end a host.
_NOT_IN_A_HOST: Final = re.compile(r"[\s\x00-\x1f\x7f\"<>\\^`{|}%]")


def secret(file: str | None, given: str | None, variable: str) -> str | None:
    """Return a secret: the first line of a file, else a given value, else an environment variable.

    Args:
        file: path of the file; if it is given, nothing else is looked at.
        given: value to use without a file, such as a password from a URL.
        variable: name of the environment variable.

    Returns:
        The secret, or None if none of the three is set.

    Raises:
        OutputError: if the file cannot be read, perhaps only for now.
        UsageError: if its first line is empty or no text.
    """
    if file is None:
        return given or os.environ.get(variable) or None
    try:
        line = Path(file).read_text(encoding="utf-8").partition("\n")[0].strip()
    except OSError as error:
        raise OutputError(f"cannot read the secret in {file}: {error.strerror}") from error
    except ValueError as error:  # Not UTF-8, or a name that no file can have.
        raise UsageError(f"cannot read the secret in {file}: {error}") from error
    if not line:
        raise UsageError(f"{file} has no secret in its first line")
    return line


def secret_file_problem(file: str) -> str | None:
    """Return why a file cannot serve as a secret; None if it can."""
    try:
        secret(file, None, "")
    except LenetEdgeError as error:
        return f"{error}"
    return None


def url_problem(url: str, *schemes: str) -> str | None:
    """Return what is wrong with a URL, without showing it; None if it is valid."""
    try:
        parts = urlsplit(url)
        host_is_written_well = parts.hostname and not _NOT_IN_A_HOST.search(parts.hostname)
        if parts.scheme in schemes and host_is_written_well and parts.port != 0:
            return None
    except ValueError:  # An invalid port, or unbalanced brackets.
        pass
    return f"write {schemes[0]}://HOST or {schemes[-1]}://HOST, with or without :PORT and /PATH"
