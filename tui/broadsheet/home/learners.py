"""Who is learning, and on which machine: enough to tell logs apart, with no account anywhere."""

import os
import uuid
from collections.abc import Callable

from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line

NAMELESS = "you"
LONGEST_NAME = 60
"""Characters of a learner's name; what a longer one has beyond them is cut."""


def learner_name(given: str | None = None) -> str:
    """Return the name to keep answers under: the given one, else the system user's, else "you".

    Raises Refusal where a name is given that has nothing to show.
    """
    if given is not None:
        name = clean_line(given, LONGEST_NAME)
        if not name:
            raise Refusal(
                "A learner's name needs at least one letter or digit; give one with --learner NAME."
            )
        return name
    for variable in ("LOGNAME", "USER", "USERNAME"):
        name = clean_line(os.environ.get(variable, ""), LONGEST_NAME)
        if name:
            return name
    return NAMELESS


def device_id(new_id: Callable[[], str]) -> str:
    """Return this machine's id, a UUID kept in the data folder; made with `new_id` the first time.

    Raises Refusal where the data folder cannot be used.
    """
    path = paths.ensure_home() / "device"
    try:
        return str(uuid.UUID(path.read_text(encoding="ascii").strip()))
    except (FileNotFoundError, ValueError):
        pass
    except OSError as error:
        raise Refusal(f"{path} cannot be read ({error.strerror or error}); check its permissions.") from error
    fresh = new_id()
    part = path.with_name(f"device.{os.getpid()}")
    try:
        part.write_text(f"{fresh}\n", encoding="ascii")
        part.replace(path)
    except OSError as error:
        raise Refusal(
            f"{path} cannot be written ({error.strerror or error}); make room or check its permissions."
        ) from error
    return fresh
