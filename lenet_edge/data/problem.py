"""Something that a user should know about data or a network, and what to do about it."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Problem:
    """Something that is wrong, and what to do next."""

    statement: str
    advice: str

    def __str__(self) -> str:
        return f"{self.statement}; {self.advice}"

    def to_json(self) -> dict[str, str]:
        """Return the problem as JSON values."""
        return asdict(self)
