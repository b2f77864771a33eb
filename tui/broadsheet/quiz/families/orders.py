"""Events of a story to be put in order: those whose dates its articles give for certain, and which overlap nowhere."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from broadsheet.grading.model import Answer
from broadsheet.language.dates import parse_date
from broadsheet.quiz.model import Question
from broadsheet.quiz.story import stems

FEWEST, MOST = 3, 4
"""Events to be put in order: two are guessed half the time, five are not held in mind."""
SURE, WHOLE = 0.56, 0.44
"""Quality of the question for its date from which an event is worded well enough to stand by itself, and of a whole sentence's.

A whole sentence's further questions have less quality for being further ones (`families/statements.py`)."""
QUALITY = 0.72
SHORTEST, LONGEST = 4, 22
"""Words of an event."""
ALIKE = 0.5
"""Share of common stems from which two events may be one."""
PROMPT = "Put these events in the order in which they happened, the earliest first."

MONTH = 7
"""Letters of an ISO date up to its month: two events of one month are told apart by nobody."""

_LEAD = re.compile(r"According to [^,]+, ")
_TOLD = re.compile(r"It was (?:in|on) [\w ,]+? that (.+)\.$")
"""What a question whose verb was turned round tells with its answer."""
_IN_PLACE = re.compile(r"(.+?),? (?:in|on) which (?:year|month|date|day)(?:,? (.+))?\?$")
_TELLS_WHEN = re.compile(
    r"\b(?:after|before|since|until|again|still|will|would|then|later|earlier|now|first|last|next|previous\w*|follow\w*|ago|\d{4}"
    r"|According|which|whom|whose|he|she|they|[Ii]t|his|her|their|its)\b|[;:_]"
)
"""Words that tell an event's place among others, or point out of it."""


@dataclass(frozen=True, slots=True)
class _Event:
    words: str
    date: str
    """ISO, as exact as it is told: "2009", "2016-08", "2017-09-15"."""
    question: Question


def orders(collection: str, asked: Iterable[Question]) -> list[Question]:
    """Return the question for the order of the surest dated events among `asked`; none where fewer than three are sure."""
    events: list[_Event] = []
    for question in sorted(asked, key=lambda one: (-one.quality, one.id)):
        event = _event(question)
        if event is not None and all(_apart(event, other) for other in events):
            events.append(event)
        if len(events) == MOST:
            break
    if len(events) < FEWEST:
        return []
    events.sort(key=lambda event: event.date)
    return [made] if _is_graded(made := _question(collection, events)) else []


def _event(question: Question) -> _Event | None:
    if (
        question.kind != "date"
        or question.about != "fact"
        or question.quality < (WHOLE if "when" in question.tags else SURE)
    ):
        return None
    asked = _LEAD.sub("", question.prompt)
    found = _TOLD.match(question.explanation) or _IN_PLACE.match(asked)
    when = next(filter(None, map(_iso, question.answers[0].names)), None)
    if found is None or when is None:
        return None
    words = " ".join(part for part in found.groups() if part)
    words = words[0].upper() + words[1:]
    if _TELLS_WHEN.search(words) or not SHORTEST <= len(words.split()) <= LONGEST or words.count(",") > 1:
        return None
    return _Event(words, when, question)


def _iso(name: str) -> str | None:
    """Return a date with its year as "2009", "2016-08" or "2017-09-15"; None for any other words."""
    dates = parse_date(name)
    if len(dates) != 1 or dates[0].year is None or not re.search(r"\b\d{4}\b", name):
        return None
    one = dates[0]
    parts = [f"{one.year:04d}", *(f"{part:02d}" for part in (one.month, one.day) if part)]
    return "-".join(parts) if one.month or not one.day else None


def _apart(one: _Event, other: _Event) -> bool:
    """Say whether two events cannot be of one time, nor one event, nor of one sentence."""
    first, second = stems(one.words), stems(other.words)
    if one.date.startswith(other.date[:MONTH]) or other.date.startswith(one.date[:MONTH]):
        return False
    if one.question.evidence[:1] == other.question.evidence[:1]:
        return False
    return len(first & second) < ALIKE * max(min(len(first), len(second)), 1)


def _question(collection: str, events: Sequence[_Event]) -> Question:
    # Keyed on the events, not on what their dates are.
    ids = "\x1f".join(sorted(event.question.id for event in events))
    digest = hashlib.sha256(f"{collection}\x1forder\x1f{ids}".encode("utf-8", "surrogatepass")).hexdigest()
    dates = "; ".join(f"{event.words}: {event.question.answers[0].text}" for event in events)
    return Question(
        id=digest[:16],
        kind="order",
        about="fact",
        prompt=PROMPT,
        answers=tuple(Answer(event.words) for event in events),
        choices=tuple(sorted(event.words for event in events)),
        evidence=tuple(dict.fromkeys(item for event in events for item in event.question.evidence)),
        explanation=f"{dates}.",
        tags=("order", "dates"),
        quality=QUALITY,
        topic="order",
    )


def _is_graded(question: Question) -> bool:
    """Say whether the items are told apart as typed: in order they are right, turned round they are not."""
    from broadsheet.grading.grade import grade  # with rapidfuzz 15 ms, and few stories have an order

    items = [answer.text for answer in question.answers]
    key = question.answer_key()
    return (
        grade(key, "; ".join(items)).verdict == "accept"
        and grade(key, "; ".join(reversed(items))).verdict != "accept"
    )
