"""A room's setup as its first event keeps it."""

from typing import Any

from broadsheet.classroom.model import Setup
from broadsheet.trainer import payloads

LAYOUT = 1
"""Version of the kept setup; a newer one is refused."""


def session_payload(setup: Setup) -> dict[str, Any]:
    """Return the payload of a room's first event: what any session keeps, and the whole setup."""
    import msgspec

    questions = [item.question for item in setup.items]
    return {
        "session": setup.room,
        **payloads.session_payload(setup.seed, "class", setup.settings, questions),
        "layout": LAYOUT,
        "setup": msgspec.to_builtins(setup),
    }


def setup_of(payload: dict[str, Any]) -> Setup:
    """Return the setup that a room's first event keeps; ValueError where it cannot be read."""
    import msgspec

    if payload.get("layout") != LAYOUT:
        raise ValueError("it was written by a newer Broadsheet")
    try:
        return msgspec.convert(payload["setup"], Setup)
    except (msgspec.ValidationError, KeyError) as error:
        raise ValueError(f"its setup is damaged ({error})") from error
