"""What comparing the accounts of one slot comes to."""

from broadsheet.facts.model import Difference, Status

Outcome = tuple[Status, Difference | None]
AGREE: Outcome = ("agree", None)


def contains(longer: str, shorter: str) -> bool:
    """Say whether all words of one key stand in the other."""
    return set(shorter.replace("|", " ").split()) <= set(longer.replace("|", " ").split())
