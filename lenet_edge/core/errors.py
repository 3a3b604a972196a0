"""The kinds of error, one class each.

Every class also inherits the builtin exception that a library user would expect to catch, and
carries the exit code that the command line documents. A message says what was wrong, where, and
what to do next.
"""

from typing import ClassVar


class LenetEdgeError(Exception):
    """Base of every error that this project raises on purpose."""

    exit_code: ClassVar[int] = 1


class UsageError(LenetEdgeError, ValueError):
    """The caller asked for something that does not exist or does not fit together."""

    exit_code = 2


class SettingsError(UsageError):
    """The settings are invalid; ``problems`` has one line for each problem."""

    def __init__(self, message: str, problems: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems or (message,)


class DatasetError(LenetEdgeError, ValueError):
    """A data set is missing, damaged, or not what its header says."""

    exit_code = 3


class DownloadError(DatasetError, OSError):
    """No mirror delivered the file with the expected hash."""


class ModelError(LenetEdgeError, ValueError):
    """A model file is damaged, or holds a network that this project does not support."""

    exit_code = 4


class BundleError(LenetEdgeError, ValueError):
    """A bundle is missing, incomplete, altered, or from a newer version."""

    exit_code = 5


class OutputError(LenetEdgeError, OSError):
    """An output could not be opened or written; a file keeps its previous content."""

    exit_code = 6


class MissingDependencyError(LenetEdgeError, ImportError):
    """A package, tool or device that this command needs is not installed."""

    exit_code = 7


class VerdictError(LenetEdgeError, ArithmeticError):
    """A check completed and failed."""

    exit_code = 8


class FrameError(LenetEdgeError, OSError):
    """A picture, video or camera could not be read."""

    exit_code = 9


class DeviceError(LenetEdgeError, OSError):
    """A board or the link to it did not answer as the protocol requires."""

    exit_code = 10


class StoppedError(LenetEdgeError):
    """The user stopped a long command; the message says how to continue."""

    exit_code = 130
