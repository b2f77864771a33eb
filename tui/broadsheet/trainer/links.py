"""Which ids mean the same question by now, and which names the same learner."""

from collections.abc import Iterable, Iterator, Sequence

from broadsheet.trainer.model import Event


class Links:
    """What `relink` and `learner` events say that no `undo` took back, in the order they were recorded."""

    def __init__(self, events: Iterable[Event]) -> None:
        events = list(events)
        undone = {event.payload.get("event") for event in events if event.kind == "undo"}
        self._to: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._told: set[str] = set()
        for event in events:
            if event.kind == "relink":
                self._told |= {str(event.payload.get(end, "")) for end in ("from", "to")}
            if event.id in undone:
                continue
            if event.kind == "relink":
                self._link(str(event.payload.get("from", "")), str(event.payload.get("to", "")))
            elif event.kind == "learner" and event.payload.get("do") == "rename":
                self._rename(event.learner, str(event.payload.get("to", "")))
        self._families: dict[str, list[str]] = {}
        for old in self._to:
            self._families.setdefault(self.root(old), []).append(old)

    def _link(self, old: str, new: str) -> None:
        # A way from `new` that leads through `old` would be a circle: who follows it never arrives.
        if old and new and old not in self._way(new):
            self._to[old] = new

    def _way(self, question: str) -> Iterator[str]:
        yield question
        while question in self._to:
            question = self._to[question]
            yield question

    def _rename(self, old: str, new: str) -> None:
        if not new or old == new:
            return
        for name, current in self._names.items():
            if current == old:
                self._names[name] = new
        self._names[old] = new
        self._names.pop(new, None)

    def root(self, question: str) -> str:
        """Return the id under which a question goes by now."""
        while question in self._to:
            question = self._to[question]
        return question

    def linked(self, question: str) -> bool:
        """Say whether a question shares its history with another id."""
        return question in self._to or question in self._families

    def family(self, question: str) -> Sequence[str]:
        """Return every id whose events belong to a question, its own first."""
        return [question, *self._families.get(question, ())]

    def told(self) -> Sequence[str]:
        """Return every id that was ever linked, also where that was taken back."""
        return sorted(self._told)

    def roots(self) -> Sequence[str]:
        """Return the questions that have more than one id."""
        return sorted(self._families)

    def learner(self, name: str) -> str:
        """Return the name by which a learner goes by now."""
        return self._names.get(name, name)
