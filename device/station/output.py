"""What every output of stable readings has in common."""

from typing import Any, Protocol

from device.outputs.condition import Condition


class Output(Protocol):
    """Takes the records of stable readings.

    A record is the JSON of a reading, ``lenet-edge/reading/1``, with six more keys: ``id``, which
    no other record has; ``text``, the text of the whole picture; ``value``, the number that it
    means, or None; ``unit``, the unit of that number, or None; ``valid``, whether the reading is
    plausible; and ``problems``, a list of strings that say why it is not.

    Attributes:
        name: kind of the output, such as ``mqtt``.
    """

    name: str

    def publish(self, record: dict[str, Any]) -> None:
        """Take one record; never block, and never raise because of something remote."""
        ...

    def report(self, condition: Condition) -> None:
        """Take the condition of the station, about once a second; never block."""
        ...

    def status(self) -> dict[str, Any]:
        """Return ``state``, counts, and ``error`` (one line, or None).

        The counts are ``queued``, ``delivered``, ``dropped`` and ``rejected``.
        """
        ...

    def close(self) -> None:
        """Release everything; undelivered records stay queued for the next start."""
        ...
