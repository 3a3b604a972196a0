"""What can go wrong, by kind.

Every class also inherits the builtin that a library user would expect to catch, and carries the
exit code that the command line documents. A message says what was wrong, where, and what to do.
"""

from typing import ClassVar


class LenetEdgeError(Exception):
    """Base of every error that this project raises on purpose."""

    exit_code: ClassVar[int] = 1


class UsageError(LenetEdgeError, ValueError):
    """The caller asked for something that does not exist or does not fit together."""

    exit_code = 2


class SettingsError(UsageError):
    """The settings hold what they may not; ``problems`` has a line for each."""

    def __init__(self, message: str, problems: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems or (message,)


class DatasetError(LenetEdgeError, ValueError):
    """A data set is missing, damaged, or not what its header says."""

    exit_code = 3


class DownloadError(DatasetError, OSError):
    """No mirror gave the file whose hash was expected."""


class ModelError(LenetEdgeError, ValueError):
    """A model file is damaged, or holds a network outside this project's family."""

    exit_code = 4


class BundleError(LenetEdgeError, ValueError):
    """A bundle is missing, incomplete, tampered with, or from a newer version."""

    exit_code = 5


class OutputError(LenetEdgeError, OSError):
    """Something could not be written; what was there before is untouched."""

    exit_code = 6


class MissingDependencyError(LenetEdgeError, ImportError):
    """A package, tool or device that this command needs is not installed."""

    exit_code = 7


class VerdictError(LenetEdgeError, ArithmeticError):
    """A check ran to its end and its answer is no."""

    exit_code = 8


class FrameError(LenetEdgeError, OSError):
    """A picture, video or camera could not be read."""

    exit_code = 9


class DeviceError(LenetEdgeError, OSError):
    """A board or its link did not answer as the protocol says."""

    exit_code = 10


class StoppedError(LenetEdgeError):
    """The user stopped a long command; the message says how to go on."""

    exit_code = 130
