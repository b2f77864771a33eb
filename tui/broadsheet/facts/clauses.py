"""Clauses in a sentence's items: subject, verb group, object, date and place, by rules that stop where they are unsure."""

from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.facts.chunks import FINITE, GROUP, HEADS, NAMES, noun_phrase, noun_phrase_back, verb_group
from broadsheet.facts.parse import Item
from broadsheet.language.wordforms import base

_STARTERS = frozenset({"DET", "PRPS", "NUMBER", "NUM", "NATIONALITY", "JJ", "NNS"}) | NAMES
_NOT_OPENERS = frozenset(
    "that which who whom whose as than such either neither all each every another".split()
)
_POINTING = frozenset("this these those such another other some many several any".split())
_BREAKS = frozenset("; \u2014 -- : ? ! ( ) [ ] \u2013".split())
_TELLING = frozenset("say report announce confirm believe add".split())
"""Verbs after which a clause can begin without "that"."""
LONGEST_CLAUSE = 30
"""Items of a clause; a longer one is cut after its object."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as item indexes of its sentence; [a:b] ranges, b not included."""

    subject: tuple[int, int]
    verb: tuple[int, int]
    end: int
    object: tuple[int, int] | None = None
    """The noun phrase right after the verb, with its "of" phrase."""
    when: tuple[int, int] | None = None
    """A date with its preposition, if it has one."""
    where: tuple[int, int] | None = None
    """"in" or "at" and a place."""

    @property
    def name(self) -> int | None:
        """Index of the subject where it is one single item, else None."""
        return self.subject[0] if self.subject[1] - self.subject[0] == 1 else None


def clauses(items: Sequence[Item]) -> list[Clause]:
    """Return the clauses whose subject, verb and end are plain to see, in order."""
    found: list[Clause] = []
    i = 1
    while i < len(items):
        end_of_group = verb_group(items, i) if items[i - 1].tag not in GROUP or items[i].tag != "RB" else None
        if end_of_group is None:
            i += 1
            continue
        subject = _subject(items, i)
        if subject is not None:
            found.append(_clause(items, subject, (i, end_of_group)))
        i = end_of_group
    return found


def _subject(items: Sequence[Item], verb: int) -> tuple[int, int] | None:
    """Return the noun phrase that is surely the subject of the verb group at `verb`."""
    last = verb
    if items[last - 1].lower == ",":
        opening = next((j for j in range(last - 2, max(0, last - 15), -1) if items[j].lower == ","), None)
        if opening is None or opening == 0 or any(item.tag in FINITE for item in items[opening:last]):
            return None
        lead = noun_phrase_back(items, opening)
        if (
            last - opening == 3
            and items[opening + 1].tag in NAMES
            and lead < opening
            and _opens_clause(items, lead)
        ):
            return opening + 1, opening + 2  # "another Russian provider, Beeline, revealed"
        last = opening  # "MTS, Russia's largest telecom provider, inked": the apposition is skipped
    if last == 0 or items[last - 1].tag not in HEADS:
        return None
    first = noun_phrase_back(items, last)
    # "the heads of the company", "officials in Seoul"
    for _ in range(2):
        if (
            first > 1
            and items[first - 1].lower in ("of", "in", "at", "from", "for")
            and items[first - 2].tag in HEADS
        ):
            first = noun_phrase_back(items, first - 1)
    first = _coordinated(items, first)
    if (
        items[last - 1].tag == "ROLE"
        and first > 1
        and items[first - 1].lower == ","
        and items[first - 2].tag == "PERSON"
    ):
        first, last = first - 2, first - 1  # "Xi, the Chinese leader called": a comma is missing
    if not _opens_clause(items, first) or not _good_subject(items, first, last):
        return None
    return first, last


def _coordinated(items: Sequence[Item], first: int) -> int:
    """Return where a subject begins that is joined by "and": "China and the United States"."""
    while first > 1 and items[first - 1].lower in ("and", ",") and items[first - 2].tag in NAMES:
        if items[first - 1].lower == "," and not any(
            item.lower == "and" for item in items[first : first + 4]
        ):
            break
        first = noun_phrase_back(items, first - 1)
    return first


def _good_subject(items: Sequence[Item], first: int, last: int) -> bool:
    if items[first].tag not in _STARTERS or items[first].lower in _NOT_OPENERS:
        return False
    if items[first].lower in _POINTING:
        return False
    return last - first > 1 or items[first].tag in NAMES or items[first].tag == "NNS"


def _opens_clause(items: Sequence[Item], first: int) -> bool:
    """Say whether a clause can begin at `first`: at the start, after a conjunction, after an opening phrase."""
    if first == 0:
        return True
    before = items[first - 1]
    if before.text == ":" and before.end == items[first].start:
        return False  # the minutes of "12:30"
    if before.tag == "SUB" and before.lower not in ("which", "who"):
        return True
    if before.lower in ("but", ";", ":", "\u2014", "--", "-", ")", '"'):
        return True
    if before.lower == ",":
        return _opening_phrase(items, first - 1)
    if before.lower == "and" and first > 1 and items[first - 2].lower == ",":
        return True
    if before.lower in ("before", "after", "since", "until"):
        return True
    return before.tag in ("VBD", "VBZ") and base(before.lower) in _TELLING


def _opening_phrase(items: Sequence[Item], comma: int) -> bool:
    """Say whether what stands before a comma is an opening phrase ("In May,") or a clause of its own."""
    start = max((j + 1 for j in range(comma) if items[j].lower in _BREAKS or items[j].text == '"'), default=0)
    span = items[start:comma]
    if not span:
        return True
    if span[0].tag in ("PREP", "SUB", "RB", "VBG", "VBN", "DATE", "TO", "CONJ"):
        return not any(item.lower == "," for item in span)
    return False


def _clause(items: Sequence[Item], subject: tuple[int, int], verb: tuple[int, int]) -> Clause:
    end = clause_end(items, verb[1])
    after = noun_phrase(items, verb[1]) if verb[1] < end else verb[1]
    direct = (verb[1], min(after, end)) if after > verb[1] else None
    if direct and end - subject[0] > LONGEST_CLAUSE:
        end = _with_phrases(items, direct[1])
    opened = sum(item.text == '"' for item in items[verb[1] : end])
    if opened % 2 and end < len(items) and items[end].text == '"':
        end += 1
    when, where = _when_and_where(items, verb[1], end)
    if direct and when and when[0] < direct[1] and when[0] <= direct[0]:
        direct = None
    return Clause(subject, verb, end, direct, when, where)


def _when_and_where(
    items: Sequence[Item], first: int, end: int
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Return the first date and the first place between the verb and the clause's end, each with its preposition."""
    when = where = None
    for i in range(first, end):
        item = items[i]
        if item.lower in ("that", "which", "who", "whose") and i > first:
            break  # a date or place in a relative clause is that clause's own
        before = items[i - 1].lower if i > first else ""
        if item.tag == "DATE" and when is None and (i + 1 >= len(items) or items[i + 1].tag != "POS"):
            if before in ("since", "by", "until", "during"):
                continue
            when = (i - 1 if before in ("on", "in") else i, i + 1)
        elif item.tag == "PLACE" and where is None and i > first:
            preposition = i - 2 if items[i - 1].tag == "DET" else i - 1
            if preposition >= first and items[preposition].lower in ("in", "at"):
                where = (preposition, i + 1)
    return when, where


def _with_phrases(items: Sequence[Item], end: int) -> int:
    """Return where an object with the date and the one or two prepositional phrases after it ends."""
    for _ in range(2):
        if end < len(items) and items[end].tag == "DATE":
            end += 1
        elif end + 1 < len(items) and items[end].tag == "PREP":
            after = noun_phrase(items, end + 1)
            end = after if after > end + 1 else end
    return end


_STOPPERS = frozenset("which who though said according compared adding saying".split())
_SUBORDINATING = frozenset("after while although because since as when where if before".split())


def clause_end(items: Sequence[Item], first: int) -> int:
    """Return where the clause that goes on from item `first` ends."""
    for j in range(first, len(items)):
        lower = items[j].lower
        if lower in _BREAKS or (lower == "." and j >= len(items) - 2):
            return _without_marks(items, first, j)
        if lower == "," and j + 1 < len(items):
            following = items[j + 1]
            if following.tag in ("SUB", "VBG", "VBN", "PRON") or following.lower in _STOPPERS:
                return j
            if following.tag == "CONJ" and _new_clause(items, j + 2):
                return j
            if any(
                item.tag in ("VBD", "VBZ") and base(item.lower) in ("say", "add", "tell", "report")
                for item in items[j + 1 : j + 8]
            ):
                return j
        if (
            lower in ("after", "before", "since", "until", "with")
            and j > first + 1
            and _new_clause(items, j + 1)
        ):
            return j - 1 if items[j - 1].lower == "," else j
        if items[j].tag in ("SUB", "CONJ") and j > first + 1:
            if lower in _SUBORDINATING:
                return j
            joined = (
                lower == "and"
                and items[j - 1].tag in NAMES
                and j + 1 < len(items)
                and items[j + 1].tag in NAMES
            )
            if lower in ("and", "but") and not joined and _new_clause(items, j + 1):
                return j
    return _without_marks(items, first, len(items))


def _new_clause(items: Sequence[Item], first: int) -> bool:
    """Say whether a subject with its own finite verb begins at `first`."""
    after = noun_phrase(items, first) if first < len(items) and items[first].tag != "PRON" else first + 1
    return after > first and after < len(items) and verb_group(items, after) is not None


def _without_marks(items: Sequence[Item], first: int, end: int) -> int:
    while end > first and (
        (items[end - 1].tag == "PUNCT" and items[end - 1].lower != "%")
        or items[end - 1].tag in ("CONJ", "SUB", "PREP", "TO", "DET")
    ):
        end -= 1
    if end - first > 2 and items[end - 1].tag in ("VBD", "VBZ") and items[end - 2].tag == "CONJ":
        end -= 2  # "thanked the services and added": the second verb lost its object
    return end
