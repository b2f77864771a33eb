"""What learners' overrides tell the author of a pack: answers to accept, and answers to refuse."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from broadsheet.trainer.links import Links
from broadsheet.trainer.model import Event


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One answer to one question whose verdict was corrected, and how often."""

    pack: str
    question: str
    prompt: str
    given: str
    to: Literal["accept", "reject"]
    times: int
    learners: int

    @property
    def toml(self) -> str:
        """What the author would write into the question: an alias, or a near miss to refuse."""
        import json

        quoted = json.dumps(self.given, ensure_ascii=False)
        return f"aliases = [{quoted}]" if self.to == "accept" else f"reject = [{quoted}]"

    def record(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            "pack": self.pack, "question": self.question, "prompt": self.prompt, "given": self.given,
            "to": self.to, "times": self.times, "learners": self.learners, "toml": self.toml,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Flag:
    """A question that was called a bad one."""

    pack: str
    question: str
    prompt: str
    reason: str
    learner: str


def suggestions(told: Iterable[Event], pack: str | None = None) -> list[Suggestion]:
    """Return what the standing overrides among `told` (overrides, undos, relinks) suggest, the most wanted first."""
    told = list(told)
    undone, links = _undone(told), Links(told)
    last: dict[Any, Event] = {}
    for event in told:
        if event.kind == "override" and event.id not in undone:
            last[event.payload.get("event")] = event
    found: dict[tuple[str, str, str, str], list[Event]] = {}
    for event in last.values():
        payload = event.payload
        name = event.pack.rpartition("@")[0] or event.pack
        given, to = " ".join(str(payload.get("given", "")).split()), str(payload.get("to", ""))
        # A verdict that was corrected back is none.
        if given and to in ("accept", "reject") and to != payload.get("was") and pack in (None, name):
            key = (name, links.root(event.question or ""), given, to)
            found.setdefault(key, []).append(event)
    made = [
        Suggestion(
            name, question, str(events[-1].payload.get("prompt", "")), given,
            "accept" if to == "accept" else "reject", len(events), len({event.learner for event in events}),
        )
        for (name, question, given, to), events in found.items()
    ]  # fmt: skip
    return sorted(made, key=lambda one: (-one.times, one.pack, one.question, one.given))


def flags(told: Iterable[Event], pack: str | None = None) -> list[Flag]:
    """Return the questions that were flagged and not taken back, in the order of the flags."""
    told = list(told)
    undone, links = _undone(told), Links(told)
    return [
        Flag(name, links.root(event.question or ""), str(event.payload.get("prompt", "")),
             str(event.payload.get("reason", "")), links.learner(event.learner))
        for event in told
        if event.kind == "flag" and event.id not in undone
        and pack in (None, name := event.pack.rpartition("@")[0] or event.pack)
    ]  # fmt: skip


def _undone(told: list[Event]) -> set[Any]:
    return {event.payload.get("event") for event in told if event.kind == "undo"}
