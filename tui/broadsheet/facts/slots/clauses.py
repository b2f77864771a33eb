"""Open clauses and counts: a named subject, its verb and the rest, as far as one can be sure of them."""

from dataclasses import dataclass

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.language.wordforms import base

_SUBJECTS = frozenset({"PERSON", "ORG", "PLACE", "PRODUCT", "EVENT"})
_MODIFIERS = frozenset(
    {"DET", "JJ", "NN", "NNS", "NATIONALITY", "ROLE", "NUM", "NUMBER", "POS", "PRPS", "VBG", "VBN"}
)
_GROUP = frozenset({"RB", "NEG", "MODAL", "HAVE", "BE", "DO", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG"})
_FINITE = frozenset({"MODAL", "VBD", "VBZ", "VBP", "DO"})
_FINITE_FORMS = frozenset("has have had is are was were am 's 're 've 'll 'd".split())
LONGEST_REST = 24
"""Items after the verb; a longer clause makes no question that one would read aloud."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Items of a sentence: subject mention at `subject`, verb group [verb:rest], then [rest:end]."""

    subject: int
    verb: int
    rest: int
    end: int

    def head(self, items: tuple[Item, ...]) -> Item:
        """Return the verb that carries the meaning."""
        verbs = [item for item in items[self.verb : self.rest] if item.tag not in ("RB", "NEG")]
        return verbs[-1]


def find_clauses(reading: Reading) -> list[Claim]:
    """Return open claims (type `clause`: relation the verb, value the rest) and `count` claims."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        items = encoded.parsed.items
        for clause in clauses_of(items):
            if reading.in_quotation(index, clause.subject):
                continue
            claims += _open(reading, index, clause)
            claims += _count(reading, index, clause)
    return claims


def clauses_of(items: tuple[Item, ...]) -> list[Clause]:
    """Return the clauses whose subject is a name directly before a finite verb group."""
    found: list[Clause] = []
    i = 0
    while i < len(items):
        group = _verb_group(items, i)
        if group is None:
            i += 1
            continue
        subject = _subject_before(items, i)
        if subject is not None:
            found.append(Clause(subject, i, group, _end(items, group)))
        i = group
    return found


def _verb_group(items: tuple[Item, ...], i: int) -> int | None:
    """Return the end of a finite verb group that begins at item i, or None."""
    j, finite, verb = i, False, False
    while j < len(items) and items[j].tag in _GROUP:
        tag, lower = items[j].tag, items[j].lower
        if tag not in ("RB", "NEG"):
            if not verb and not (tag in _FINITE or lower in _FINITE_FORMS):
                return None
            if verb and tag in ("VBD", "VBZ", "VBP") and items[j - 1].tag in ("VBD", "VBZ", "VBP", "VBN"):
                break
            finite = verb = True
        j += 1
    while j > i and items[j - 1].tag == "RB":
        j -= 1
    return j if finite and j > i else None


def _subject_before(items: tuple[Item, ...], verb: int) -> int | None:
    """Return the item of the name that is the subject of the verb group at `verb`, if it surely is."""
    i = verb - 1
    if i < 0:
        return None
    if items[i].lower == ",":
        # "MTS, Russia's largest telecom provider, inked": the apposition is skipped.
        opening = next((j for j in range(i - 1, max(0, i - 14), -1) if items[j].lower == ","), None)
        if opening is None or any(items[j].tag in _FINITE for j in range(opening, i)):
            return None
        i = opening - 1
        if i < 0:
            return None
    if items[i].tag not in _SUBJECTS or items[i].mention is None:
        return None
    first = i
    while first > 0 and items[first - 1].tag in _MODIFIERS:
        first -= 1
        if items[first].tag == "POS" and first > 0:
            first -= 1
    before = items[first - 1] if first else None
    if (
        before is None
        or before.tag == "SUB"
        or before.lower in (",", ";", ":", "\u2014", "but", "-", ")", '"')
    ):
        if before is not None and before.lower in (",", ")") and _in_list(items, first - 1):
            return None
        return i
    return None


def _in_list(items: tuple[Item, ...], comma: int) -> bool:
    """Say whether the comma before a subject stands in a list or apposition rather than before a clause."""
    before = items[comma - 1] if comma else None
    return before is not None and before.mention is not None and before.tag in _SUBJECTS


def _end(items: tuple[Item, ...], rest: int) -> int:
    """Return where the clause that goes on from `rest` ends."""
    for j in range(rest, len(items)):
        lower = items[j].lower
        if lower in (";", "\u2014", "--", ":", "?", "!") or (lower == "." and j >= len(items) - 2):
            return j
        if lower == "," and j + 1 < len(items):
            following = items[j + 1]
            if following.tag in ("CONJ", "SUB", "VBG", "VBN", "PRON") or following.lower in (
                "which",
                "who",
                "though",
                "said",
                "according",
                "after",
                "compared",
            ):
                return j
            if any(
                item.tag in ("VBD", "VBZ") and base(item.lower) in ("say", "add", "tell")
                for item in items[j + 1 : j + 8]
            ):
                return j
        if (
            lower in ("after", "while", "although", "because", "but", "since", "as")
            and items[j].tag in ("SUB", "CONJ")
            and j > rest + 2
        ):
            return j
    end = len(items)
    while end > rest and items[end - 1].tag == "PUNCT" and items[end - 1].lower not in ("%", ")"):
        end -= 1
    return end


def _open(reading: Reading, index: int, clause: Clause) -> list[Claim]:
    items = reading.items(index)
    subject = items[clause.subject].mention
    length = clause.end - clause.rest
    span = reading.sentences[index].parsed.span(clause.subject, max(clause.end, clause.rest))
    if subject is None or length < 2 or length > LONGEST_REST:
        if subject is not None and length > LONGEST_REST:
            reading.dropped.append(
                ("clause", span, f"the clause after {subject.name} runs on for {length} words")
            )
        return []
    words = reading.sentences[index].parsed
    head = clause.head(items)
    return [
        make_claim(
            reading, index, (clause.subject, clause.end), base(head.lower), subject.name,
            words.words(clause.rest, clause.end), at=(clause.rest, clause.end), kind="clause",
            context=words.words(clause.verb, clause.rest), confidence=0.6,
        )
    ]  # fmt: skip


def _count(reading: Reading, index: int, clause: Clause) -> list[Claim]:
    """Read "Nokia has signed 12 new 5G contracts in the last two months"."""
    items = reading.items(index)
    subject = items[clause.subject].mention
    i = clause.rest
    more = next((n for n in (2, 1) if _hedge(items, i, n)), 0)
    at = i + more
    if subject is None or at >= clause.end or items[at].tag != "NUMBER":
        return []
    noun = at + 1
    while noun < clause.end and items[noun].tag in (
        "JJ",
        "NN",
        "PRODUCT",
        "NATIONALITY",
        "NNS",
        "ORG",
        "VBG",
        "VBN",
    ):
        noun += 1
        if items[noun - 1].tag == "NNS" and (noun >= clause.end or items[noun].tag != "NNS"):
            break
    if noun == at + 1 or items[noun - 1].tag != "NNS":
        return []
    parsed = reading.sentences[index].parsed
    reading_of = items[at].mention
    return [
        make_claim(
            reading, index, (clause.subject, clause.end), "count", subject.name, parsed.words(i, at + 1), at=(i, at + 1),
            kind="number", key=(reading_of.name if reading_of else items[at].lower),
            context="\t".join(
                (parsed.words(clause.verb, clause.rest), parsed.words(at + 1, noun), _words(reading, index, noun, clause.end))
            ),
        )
    ]  # fmt: skip


def _words(reading: Reading, index: int, first: int, last: int) -> str:
    return reading.sentences[index].parsed.words(first, last) if first < last else ""


def _hedge(items: tuple[Item, ...], i: int, length: int) -> bool:
    words = " ".join(item.lower for item in items[i : i + length])
    return words in (
        "more than",
        "at least",
        "less than",
        "fewer than",
        "about",
        "around",
        "over",
        "nearly",
        "almost",
        "up to",
        "some",
    )
