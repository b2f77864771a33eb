"""What a sentence says of a noun in passing: in a relative clause, a participle or an apposition."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.chunks import NAMES, QUANTITIES, noun_phrase, verb_group
from broadsheet.facts.claiming import SAY
from broadsheet.facts.clauses import clause_end
from broadsheet.facts.cutting import OPENS, Cut, points, trimmed
from broadsheet.facts.hedges import hedged
from broadsheet.facts.parse import Item
from broadsheet.language.wordforms import base, codes

_FINITE = frozenset({"MODAL", "VBD", "VBZ", "VBP"})
_GOES_ON = frozenset("at in for of from with to".split())


def of_nouns(items: Sequence[Item]) -> Iterator[Cut]:
    """Yield what relative clauses, participles and appositions say of the noun phrase before them."""
    i = 0
    while i < len(items):
        end = noun_phrase(items, i) if items[i].tag in OPENS - {"PREP", "DATE", "RB"} else i
        if end <= i or end + 2 >= len(items):
            i += 1
            continue
        if not points(items[i]):
            begin = hedged(items, i, 0) if items[i].tag in QUANTITIES else i
            yield from _said_of(items, begin, end)
        i = end


def _said_of(items: Sequence[Item], first: int, last: int) -> Iterator[Cut]:
    comma = items[last].lower == ","
    after = last + comma
    if after + 2 >= len(items):
        return
    lower, head = items[after].lower, items[last - 1]
    if lower == "who" and head.tag == "PLACE":
        return  # "Ann Holm, of Croydon, south London, who took part in it"
    if lower in ("who", "which") and (comma or lower == "who" or head.tag in NAMES):
        group = verb_group(items, after + 1)
        if group is not None:
            yield from _relative(items, (first, last), after + 1, group)
    elif items[after].tag == "VBN" and items[after + 1].tag == "PREP":
        # After a comma, or after the second of two nouns, it may belong to a noun farther back.
        if not (first and (comma or items[first - 1].lower in ("and", "or"))):
            yield from _participle(items, first, last, after)
    elif comma and head.tag in ("PERSON", "ORG", "PRODUCT") and lower in ("a", "an", "the"):
        yield from _apposition(items, first, last, after)


def _relative(items: Sequence[Item], subject: tuple[int, int], verb: int, group: int) -> Iterator[Cut]:
    """Yield what a relative clause says of its noun, and what the sentence goes on to say of it after the comma."""
    end = trimmed(items, group, clause_end(items, group))
    for j in range(group, len(items) - 2):
        again = _goes_on(items, j + 1) if items[j].lower == "," else None
        if again is not None:
            end = min(end, j)
            rest = trimmed(items, again, clause_end(items, again))
            if rest > again:
                yield (subject, (j + 1, rest)), "main", j + 1
            break
    if end > group:
        yield (subject, (verb, end)), "relative", verb


def _goes_on(items: Sequence[Item], verb: int) -> int | None:
    """Return the end of the verb group with which a sentence goes on after a relative clause."""
    past = items[verb].tag in ("JJ", "VBN") and "d" in codes(items[verb].lower)
    if past and items[verb + 1].tag in ("DET", "PRPS", *QUANTITIES):
        return verb + 1  # ", who flew home, declared two days": only its place tells that it is a verb
    return verb_group(items, verb)


def _participle(items: Sequence[Item], first: int, last: int, verb: int) -> Iterator[Cut]:
    """Yield "the analysts were polled by Reuters" for "the analysts polled by Reuters"."""
    if base(items[verb].lower) in SAY:
        return
    stop = clause_end(items, verb + 1)
    end = next((j for j in range(verb + 1, stop) if items[j].lower == "," or items[j].tag in _FINITE), stop)
    if end > verb + 2:
        head = items[last - 1]
        plural = head.mention is None and (head.tag == "NNS" or re.search(r"men$|[^s]s$", head.lower))
        yield ((first, last), "were" if plural else "was", (verb, end)), "participle", verb


def _apposition(items: Sequence[Item], first: int, last: int, after: int) -> Iterator[Cut]:
    """Yield "Roe is a biologist at Oldane" for "Roe, a biologist at Oldane,"."""
    end = noun_phrase(items, after)
    if end <= after + 1 or items[end - 1].tag not in ("NN", "ROLE", *NAMES):
        return
    while end + 1 < len(items) and items[end].lower in _GOES_ON:
        inner = noun_phrase(items, end + 1)
        if inner == end + 1:
            break
        end = inner
    if end < len(items) and items[end].lower in (",", ".", "'", '"', ";"):
        yield ((first, last), "is", (after, end)), "apposition", after
