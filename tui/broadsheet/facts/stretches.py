"""Stretches: statements cut out of long sentences that can stand alone, each with its subject said.

`chunks.clauses` finds clauses whose parts are sure. What it leaves is cut here more loosely, since
a stretch keeps the article's own words: a main clause as it stands, the second of two joined
predicates, what a relative clause or a participle says of the noun before it, and an apposition.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from broadsheet.facts.bodies_meant import company_meant, is_company_word
from broadsheet.facts.chunks import HEADS, NAMES, QUANTITIES, noun_phrase, verb_group
from broadsheet.facts.claiming import SAY, attribution_of
from broadsheet.facts.clauses import clause_end, clauses
from broadsheet.facts.cutting import OPENS, Cut, Piece, Way, points, trimmed
from broadsheet.facts.model import Dropped
from broadsheet.facts.noun_statements import of_nouns
from broadsheet.facts.parse import Item
from broadsheet.facts.pronouns import may_mean
from broadsheet.facts.reading import Reading, person_meant
from broadsheet.language.wordforms import base, codes

_PREDICATES = frozenset({"VBD", "VBZ", "HAVE", "MODAL", "RB", "VB", "VBN", "JJ"})
_ENDED = frozenset({"?", "!"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """A statement: pieces of one sentence in order, some replaced by the name they stand for."""

    index: int
    """Of the sentence in its reading."""
    pieces: tuple[Piece, ...]
    way: Way
    verb: int
    """Item at which its verb begins, or the predicate where the verb is put in."""
    attribution: str | None = None


def stretches(reading: Reading, dropped: list[Dropped] | None = None) -> list[Stretch]:
    """Return the stretches of an article, in the order of its sentences, each words once.

    What was not cut, and why, is added to `dropped`.
    """
    drops = dropped if dropped is not None else []
    found: list[Stretch] = []
    for index in range(len(reading.sentences)):
        items = reading.items(index)
        if len(items) < 4 or any(item.lower in _ENDED for item in items[-2:]):
            continue
        seen: set[tuple[Piece, ...]] = set()
        for pieces, way, verb in _cut(reading, index, items, drops):
            if pieces in seen or _broken(items, pieces, verb):
                continue
            seen.add(pieces)
            first = next(piece[0] for piece in reversed(pieces) if not isinstance(piece, str))
            found.append(Stretch(index, pieces, way, verb, attribution_of(reading, index, first)))
    return found


def _broken(items: Sequence[Item], pieces: tuple[Piece, ...], verb: int) -> bool:
    """Say whether a stretch is a piece of a phrase, two texts glued together, or only says that somebody spoke."""
    for piece in pieces:
        if isinstance(piece, str):
            continue
        begin, end = piece
        if (
            begin
            and items[begin - 1].text in ("-", "\u2013", "#", "@")
            and items[begin - 1].end == items[begin].start
        ):
            return True
        words = [item.lower for item in items[begin:end]]
        if "nor" in words and "neither" not in words:
            return True
        if any(
            items[i].tag in ("PREP", "DET")
            and items[i].text[0].isupper()
            and items[i - 1].text not in ('"', "\u201c", ":")
            for i in range(begin + 1, end)
        ):
            return True
    end = pieces[-1][1] if not isinstance(pieces[-1], str) else verb
    group = verb_group(items, verb) or verb + 1
    if end <= group:
        return True
    measure = items[end - 2].tag in QUANTITIES and end < len(items) and items[end].lower == "("
    spoken = base(items[group - 1].lower) in SAY
    return measure or (spoken and (end - group < 4 or items[group].tag in ("PREP", "PUNCT", "DATE")))


def _cut(reading: Reading, index: int, items: Sequence[Item], drops: list[Dropped]) -> Iterator[Cut]:
    begun: set[int] = set()
    for clause in clauses(items):
        first, last = clause.subject
        if clause.end <= clause.verb[1] or points(items[first]):
            continue
        if first and items[first - 1].lower in ("if", "unless", "whether"):
            continue  # what it says holds only under a condition
        begun.add(clause.verb[0])
        subject = _subject(reading, index, first, last)
        if not subject:
            continue
        end = trimmed(items, clause.verb[1], clause.end)
        yield (*subject, (clause.verb[0], end)), "clause", clause.verb[0]
        yield from _joined(items, subject, clause.verb[1], clause.end)
    yield from _main(reading, index, items, begun, drops)
    yield from of_nouns(items)


def _subject(reading: Reading, index: int, first: int, last: int) -> tuple[Piece, ...]:
    """Return a subject's own items, or the name that "the company" stands for; nothing where that is not sure."""
    items = reading.items(index)
    if last - first == 2 and items[first].lower == "the" and is_company_word(items[first + 1]):
        meant = company_meant(reading, index, first)
        return (meant.name,) if meant is not None else ()
    return ((first, last),)


def _joined(items: Sequence[Item], subject: tuple[Piece, ...], first: int, end: int) -> Iterator[Cut]:
    """Yield the second predicate of "signed the bill and cut taxes"."""
    for i in range(first + 1, end - 2):
        if items[i].lower in ("and", "but") and items[i + 1].tag in _PREDICATES:
            after = items[i + 1]
            past = (
                after.tag in ("VB", "VBN", "JJ") and items[i - 1].tag in HEADS and "d" in codes(after.lower)
            )
            group = i + 2 if past else verb_group(items, i + 1)
            if group is not None and group < end:
                yield (*subject, (i + 1, trimmed(items, group, clause_end(items, group)))), "joined", i + 1


def _main(
    reading: Reading, index: int, items: Sequence[Item], begun: set[int], drops: list[Dropped]
) -> Iterator[Cut]:
    """Yield the main clause from the sentence's start, a pronoun replaced by whom it must mean."""
    first = 0
    while first < len(items) and (items[first].tag in ("PUNCT", "CONJ") or items[first].lower == "however"):
        first += 1
    if first + 3 > len(items):
        return
    verb = _first_verb(items, first)
    if verb is None or verb in begun:
        return
    group = verb_group(items, verb)
    end = trimmed(items, verb + 1, clause_end(items, group or verb + 1))
    if items[0].text in ('"', "\u201c"):
        end = next((j for j in range(verb, end) if items[j].text in ('"', "\u201d")), end)
        while end > verb and items[end - 1].lower == ",":
            end -= 1
    if group is None or end <= group:
        return
    if verb == first + 1 and items[first].lower in ("he", "she", "it"):
        name = _meant(reading, index, first, verb, group)
        if name is None:
            parsed = reading.sentences[index].parsed
            reason = f"whom {items[first].text!r} means is not sure"
            drops.append(Dropped(parsed.words(first, end), parsed.span(first, end), reason))
            return
        yield (name, (verb, end)), "main", verb
        yield from _joined(items, (name,), group, end)
    elif items[first].tag in OPENS and not points(items[first]) and not _relative(items, first, verb):
        yield ((first, end),), "main", verb
        if noun_phrase(items, first) == verb:
            yield from _joined(items, ((first, verb),), group, end)


def _meant(reading: Reading, index: int, first: int, verb: int, group: int) -> str | None:
    """Return the name that "he", "she" or "it" at `first` must stand for, or None."""
    items = reading.items(index)
    if items[first].lower != "it":
        person = person_meant(reading, index)
        return person[0].name if person and may_mean(items[first].lower, person[0].name) else None
    meant = None if _dummy(items, verb, group) else company_meant(reading, index, first)
    return meant.name if meant else None


def _relative(items: Sequence[Item], first: int, verb: int) -> bool:
    """Say whether the verb is that of a clause whose subject is a pronoun, or of "the restraint both have shown"."""
    if items[verb - 1].tag == "PRON" and not any(item.tag in NAMES for item in items[first:verb]):
        return True
    begin = verb
    while begin > first and items[begin - 1].tag in HEADS | {"JJ", "DET", "PRPS", "NATIONALITY"}:
        begin -= 1
        if items[begin].tag in ("DET", "PRPS"):
            break
    return begin > first and items[begin - 1].tag in ("NN", "NNS", "ROLE")


def _dummy(items: Sequence[Item], verb: int, group: int) -> bool:
    """Say whether "it" stands for what follows: "it is feared that", "it was unclear"."""
    return items[verb].tag == "BE" or any(
        item.lower in ("that", "to", "whether") for item in items[group : group + 2]
    )


def _first_verb(items: Sequence[Item], first: int) -> int | None:
    """Return where the first finite verb group begins that is not a relative clause's."""
    for i in range(first + 1, len(items)):
        if items[i].tag == "PUNCT" and items[i].lower not in (",", "'", '"', "%", "#", "/", "."):
            return None
        before = items[i - 1]
        if before.lower in ("who", "which", "that", "what", "where", "when"):
            return None
        if before.tag in HEADS | {"PRON", "RB", "DATE"} | QUANTITIES or before.lower in (",", ")", '"', "'"):
            group = verb_group(items, i)
            if group is not None:
                return i
    return None
