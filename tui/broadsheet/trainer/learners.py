"""The learners of one log: their names, and what each has set for themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from broadsheet.trainer.cards import DAILY, NEW, Limits
from broadsheet.trainer.links import Links
from broadsheet.trainer.model import Event

SETTINGS = ("extra", "daily", "new")


@dataclass(frozen=True, slots=True)
class Learner:
    """One learner and their settings."""

    name: str
    extra: float = 1.0
    """Factor on every time limit: 1.5 gives half as much again."""
    daily: int = DAILY
    new: int = NEW

    @property
    def limits(self) -> Limits:
        """How much a day may bring."""
        return Limits(self.daily, self.new)


def learners(told: Sequence[Event], names: Iterable[str]) -> list[Learner]:
    """Return everybody: who was added, and the `names` under which something was recorded, by the alphabet.

    `told` are the log's events of kind `learner`.
    """
    links = Links(told)
    found: dict[str, Learner] = {}
    for event in told:
        if event.learner and event.payload.get("do") in ("add", "set", "rename"):
            name = links.learner(event.learner)
            found[name] = _set(found.get(name, Learner(name)), event)
    for name in names:
        if name:
            current = links.learner(name)
            found.setdefault(current, Learner(current))
    return [found[name] for name in sorted(found)]


def settings(told: Sequence[Event], name: str) -> Learner:
    """Return one learner by a name they have or had, with what they have set; a new one with nothing set."""
    current = Links(told).learner(name)
    return next((one for one in learners(told, ()) if one.name == current), Learner(current))


def _set(learner: Learner, event: Event) -> Learner:
    given = {key: event.payload[key] for key in SETTINGS if isinstance(event.payload.get(key), int | float)}
    extra = float(given.get("extra", learner.extra))
    daily, new = (int(given.get(key, getattr(learner, key))) for key in ("daily", "new"))
    return replace(learner, extra=extra if extra > 0 else 1.0, daily=max(daily, 0), new=max(new, 0))
