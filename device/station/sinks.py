"""Where stable readings go: what everything that takes them has in common."""

from typing import Any, Protocol


class Sink(Protocol):
    """Takes the records of stable readings.

    A record is a reading's JSON, ``lenet-edge/reading/1``, and with it ``id``, which no other
    record has; ``text``, the whole text; ``valid``, whether the reading is what was expected; and
    ``problems``, a list of strings that say why not.
    """

    name: str

    def publish(self, record: dict[str, Any]) -> None:
        """Take one record; never wait long, never raise because of what is far away."""
        ...

    def status(self) -> dict[str, Any]:
        """Return ``state``, counts, and ``error``: one line, or None.

        The counts are ``queued``, ``delivered``, ``dropped`` and ``refused``.
        """
        ...

    def close(self) -> None:
        """Let go of everything; what was not delivered stays queued for the next start."""
        ...
