"""Stretches: statements cut out of long sentences that can stand alone, each with its subject said.

`chunks.clauses` finds clauses whose parts are sure. What it leaves is cut here more loosely, since
a stretch keeps the article's own words: a main clause as it stands, the second of two joined
predicates, what a relative clause or a participle says of the noun before it, and an apposition.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from broadsheet.facts.chunks import NAMES, QUANTITIES, clause_end, clauses, noun_phrase, verb_group
from broadsheet.facts.claiming import SAY, attribution_of
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading, company_meant, is_company_word, person_meant
from broadsheet.language.wordforms import base

Piece = tuple[int, int] | str
"""Items [a:b] of the sentence, or words that stand for some of them."""
Way = Literal["clause", "main", "joined", "relative", "participle", "apposition"]

HEADS = NAMES | {"NN", "NNS", "ROLE"}
_OPENS = HEADS | QUANTITIES | {"DET", "JJ", "NATIONALITY", "PREP", "DATE", "RB"}
_POINTING = frozenset(
    "this that these those such it they we i you there he she here what other another others".split()
)
HEDGES = frozenset(
    "about around nearly almost some over under approximately roughly just only up to at least most more less fewer than as many much".split()
)
"""Words before a figure that belong to it: "more than 40"."""


def hedged(items: Sequence[Item], at: int, first: int) -> int:
    """Return where a figure at item `at` begins with its hedge ("more than", "just under"), not before `first`."""
    start = at
    while start > first and items[start - 1].lower in HEDGES:
        start -= 1
    while start < at and items[start].lower in ("to", "than", "much", "many"):
        start += 1
    alone = start + 1 == at and items[start].lower in ("as", "up", "at", "more", "less", "fewer", "most")
    return at if alone else start


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


def stretches(reading: Reading) -> list[Stretch]:
    """Return the stretches of an article, in the order of its sentences, each words once."""
    found: list[Stretch] = []
    for index in range(len(reading.sentences)):
        items = reading.items(index)
        if len(items) < 4 or any(item.lower in _ENDED for item in items[-2:]):
            continue
        seen: set[tuple[Piece, ...]] = set()
        for pieces, way, verb in _cut(reading, index, items):
            if pieces in seen or _broken(items, pieces, verb):
                continue
            seen.add(pieces)
            first = next(piece[0] for piece in reversed(pieces) if not isinstance(piece, str))
            found.append(Stretch(index, pieces, way, verb, attribution_of(reading, index, first)))
    return found


def _broken(items: Sequence[Item], pieces: tuple[Piece, ...], verb: int) -> bool:
    """Say whether a stretch is two texts glued together, or only says that somebody spoke."""
    for piece in pieces:
        if isinstance(piece, str):
            continue
        begin = piece[0]
        if (
            begin
            and items[begin - 1].text in ("-", "\u2013", "#", "@")
            and items[begin - 1].end == items[begin].start
        ):
            return True
        for i in range(piece[0] + 1, piece[1]):
            if (
                items[i].tag in ("PREP", "DET")
                and items[i].text[0].isupper()
                and items[i - 1].text not in ('"', "\u201c", ":")
            ):
                return True
    end = pieces[-1][1] if not isinstance(pieces[-1], str) else verb
    group = verb_group(items, verb) or verb + 1
    if base(items[group - 1].lower) in SAY and (
        end - group < 4 or items[group].tag in ("PREP", "PUNCT", "DATE")
    ):
        return True
    return end <= group


_Cut = tuple[tuple[Piece, ...], Way, int]


def _cut(reading: Reading, index: int, items: Sequence[Item]) -> Iterator[_Cut]:
    begun: set[int] = set()
    for clause in clauses(items):
        first, last = clause.subject
        if clause.end <= clause.verb[1] or _points(items[first]):
            continue
        begun.add(clause.verb[0])
        subject = _subject(reading, index, first, last)
        if not subject:
            continue
        end = _trimmed(items, clause.verb[1], clause.end)
        yield (*subject, (clause.verb[0], end)), "clause", clause.verb[0]
        yield from _joined(items, subject, clause.verb[1], clause.end)
    yield from _main(reading, index, items, begun)
    yield from _of_nouns(items)


def _trimmed(items: Sequence[Item], first: int, end: int) -> int:
    """Return the end of a clause without the beginning of another: ", and in May", ", but that 's not"."""
    for j in range(first + 1, end):
        if (
            items[j].lower == ","
            and j + 1 < end
            and items[j + 1].lower in ("and", "but", "so", "with", "while")
        ):
            rest = items[j + 1 : end]
            # "and", a phrase and nothing more is cut; so is a clause with a subject of its own.
            if rest[0].lower != "and" or (rest[1:2] and rest[1].tag in ("PREP", "PRON", "SUB", "RB")):
                return j
        if items[j].tag in ("PUNCT",) and items[j].lower in ("...", "\u2026"):
            return j
    return end


def _points(item: Item) -> bool:
    return item.lower in _POINTING or item.tag == "PRPS"


def _subject(reading: Reading, index: int, first: int, last: int) -> tuple[Piece, ...]:
    """Return a subject's own items, or the name that "the company" stands for; nothing where that is not sure."""
    items = reading.items(index)
    if last - first == 2 and items[first].lower == "the" and is_company_word(items[first + 1]):
        meant = company_meant(reading, index, first)
        return (meant.name,) if meant is not None else ()
    return ((first, last),)


def _joined(items: Sequence[Item], subject: tuple[Piece, ...], first: int, end: int) -> Iterator[_Cut]:
    """Yield the second predicate of "signed the bill and cut taxes"."""
    for i in range(first + 1, end - 2):
        if items[i].lower in ("and", "but") and items[i + 1].tag in ("VBD", "VBZ", "HAVE", "MODAL", "RB"):
            group = verb_group(items, i + 1)
            if group is not None and group < end:
                yield (*subject, (i + 1, _trimmed(items, group, clause_end(items, group)))), "joined", i + 1


def _main(reading: Reading, index: int, items: Sequence[Item], begun: set[int]) -> Iterator[_Cut]:
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
    end = _trimmed(items, verb + 1, clause_end(items, group or verb + 1))
    if items[0].text in ('"', "\u201c"):
        end = next((j for j in range(verb, end) if items[j].text in ('"', "\u201d")), end)
        while end > verb and items[end - 1].lower == ",":
            end -= 1
    if group is None or end <= group:
        return
    if verb == first + 1 and items[first].lower in ("he", "she", "it"):
        meant = (
            company_meant(reading, index, first)
            if items[first].lower == "it"
            else next(iter(person_meant(reading, index) or ()), None)
        )
        if meant is None or (items[first].lower == "it" and _dummy(items, verb, group)):
            span = reading.sentences[index].parsed.span(first, end)
            reading.dropped.append(("stretch", span, f"whom {items[first].text!r} means is not sure"))
            return
        subject: tuple[Piece, ...] = (getattr(meant, "name", ""),)
        yield (*subject, (verb, end)), "main", verb
        yield from _joined(items, subject, group, end)
    elif items[first].tag in _OPENS and not _points(items[first]):
        if items[verb - 1].tag == "PRON" and not any(item.tag in NAMES for item in items[first:verb]):
            return
        begin = verb
        while begin > first and items[begin - 1].tag in HEADS | {"JJ", "DET", "PRPS", "NATIONALITY"}:
            begin -= 1
            if items[begin].tag in ("DET", "PRPS"):
                break
        if begin > first and items[begin - 1].tag in ("NN", "NNS", "ROLE"):
            return  # "the restraint both have shown": a relative clause without its word
        yield ((first, end),), "main", verb
        if noun_phrase(items, first) == verb:
            yield from _joined(items, ((first, verb),), group, end)


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


_BE_OF = {"singular": "was", "plural": "were"}


def _of_nouns(items: Sequence[Item]) -> Iterator[_Cut]:
    """Yield what relative clauses, participles and appositions say of the noun phrase before them."""
    i = 0
    while i < len(items):
        end = noun_phrase(items, i) if items[i].tag in _OPENS - {"PREP", "DATE", "RB"} else i
        if end <= i or end + 2 >= len(items):
            i += 1
            continue
        if not _points(items[i]):
            begin = hedged(items, i, 0) if items[i].tag in QUANTITIES else i
            yield from _said_of(items, begin, end)
        i = end


def _said_of(items: Sequence[Item], first: int, last: int) -> Iterator[_Cut]:
    named = items[last - 1].tag in NAMES
    comma = items[last].lower == ","
    after = last + comma
    if after + 2 >= len(items):
        return
    lower = items[after].lower
    if lower in ("who", "which") and (comma or lower == "who" or named):
        group = verb_group(items, after + 1)
        if group is not None:
            end = clause_end(items, group)
            if end > group:
                yield ((first, last), (after + 1, end)), "relative", after + 1
    elif (
        items[after].tag == "VBN"
        and not (comma and first)
        and base(items[after].lower) not in SAY
        and after + 1 < len(items)
        and items[after + 1].tag == "PREP"
    ):
        end = clause_end(items, after + 1)
        end = next((j for j in range(after, end) if items[j].lower == ","), end)
        if end > after + 2 and not any(
            items[j].tag in ("MODAL", "VBD", "VBZ") for j in range(after + 1, end)
        ):
            plural = items[last - 1].tag == "NNS" or items[last - 1].lower.endswith("men")
            put = _BE_OF["plural" if plural else "singular"]
            yield ((first, last), put, (after, end)), "participle", after
    elif (
        comma
        and items[last - 1].tag in ("PERSON", "ORG", "PRODUCT")
        and items[after].lower in ("a", "an", "the")
    ):
        end = noun_phrase(items, after)
        if (
            end > after + 1
            and items[after + 1].tag != "NAME"
            and items[end - 1].tag in ("NN", "ROLE", *NAMES)
        ):
            while end + 1 < len(items) and items[end].lower in (
                "at",
                "in",
                "for",
                "of",
                "from",
                "with",
                "to",
            ):
                inner = noun_phrase(items, end + 1)
                if inner == end + 1:
                    break
                end = inner
            if end < len(items) and items[end].lower in (",", ".", "'", '"', ";"):
                yield ((first, last), "is", (after, end)), "apposition", after
