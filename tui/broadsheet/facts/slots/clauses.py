"""Open clauses: who did what, when and where, as far as one can be sure of the parts."""

from dataclasses import replace

from broadsheet.facts.bodies_meant import company_meant, is_company_word
from broadsheet.facts.chunks import NAMES, QUANTITIES
from broadsheet.facts.claiming import SAY, make_claim
from broadsheet.facts.clauses import LONGEST_CLAUSE, Clause, clauses
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.language.wordforms import base

_HEDGES = (
    "more than",
    "at least",
    "less than",
    "fewer than",
    "up to",
    "about",
    "around",
    "over",
    "nearly",
    "almost",
    "some",
)


def find_clauses(reading: Reading) -> list[Claim]:
    """Return open claims (type `clause`, relation the verb's base, value the object or the rest) and counts."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        items = encoded.parsed.items
        for clause in clauses(items):
            if reading.in_quotation(index, clause.subject[0]):
                continue
            if clause.end - clause.subject[0] > LONGEST_CLAUSE:
                span = encoded.parsed.span(clause.subject[0], clause.end)
                reading.dropped.append(("clause", span, f"it runs on for more than {LONGEST_CLAUSE} words"))
                continue
            if clause.end <= clause.verb[1]:
                continue
            if _says_little(items, clause) or (clause.end < len(items) and items[clause.end].lower == "("):
                span = encoded.parsed.span(clause.subject[0], clause.end)
                reading.dropped.append(("clause", span, "it says nothing without the words around it"))
                continue
            claims.append(_open(reading, index, clause))
            claims += _count(reading, index, clause)
    return claims


def _says_little(items: tuple[Item, ...], clause: Clause) -> bool:
    """Say whether a clause is only the frame of another: "said in a statement", "is significant"."""
    rest = items[clause.verb[1] : clause.end]
    verb = head(items, clause.verb)
    if verb in SAY and (len(rest) < 4 or rest[0].tag in ("PREP", "DATE")):
        return True
    return verb in ("be", "have") and (len(rest) < 2 or rest[0].tag in ("RB", "JJ", "PREP"))


def _words(reading: Reading, index: int, extent: tuple[int, int] | None) -> str:
    parsed = reading.sentences[index].parsed
    return parsed.words(*extent) if extent and extent[0] < extent[1] else ""


_CLOSING = {'"': '"', "\u201c": "\u201d"}
"""Mark that opens a quotation -> the one that closes it."""


def _closed(reading: Reading, index: int, extent: tuple[int, int] | None) -> str:
    """Return the words of an extent, with the mark that closes their last quotation where only a stop stands before it."""
    words = _words(reading, index, extent)
    opened = (
        '"' if words.count('"') % 2 else "\u201c" if words.count("\u201c") > words.count("\u201d") else ""
    )
    if extent is None or not opened:
        return words
    items = reading.items(index)
    at = extent[1] + (extent[1] < len(items) and items[extent[1]].lower in (".", ","))
    ends = at < len(items) and items[at].text in (_CLOSING[opened], '"')
    return f"{words}{_CLOSING[opened]}" if ends else words


def head(items: tuple[Item, ...], extent: tuple[int, int]) -> str:
    """Return the base form of the verb that carries the meaning of a verb group."""
    verbs = [item for item in items[slice(*extent)] if item.tag not in ("RB", "NEG")]
    return base(verbs[-1].lower)


def _named_subject(reading: Reading, index: int, clause: Clause) -> tuple[str, str] | None:
    """Return (name, tag) of a subject that is or ends in a name, or stands for one ("the company")."""
    items = reading.items(index)
    first, last = clause.subject
    head = items[last - 1]
    if any(item.tag == "CONJ" for item in items[first:last]):
        return None
    if head.tag == "ORG" and any(item.tag == "PREP" for item in items[first : last - 1]):
        return None  # "the parking lot at Mount Zion Church" is no church
    alone = last - first == 1 or (last - first == 2 and items[first].lower == "the")
    if head.mention is not None and head.tag in NAMES and (alone or head.tag in ("PERSON", "ORG")):
        return head.mention.name, head.tag
    if last - first == 2 and items[first].lower == "the" and is_company_word(head):
        meant = company_meant(reading, index, first)
        return (meant.name, "ORG") if meant else None
    return None


def _open(reading: Reading, index: int, clause: Clause) -> Claim:
    items = reading.items(index)
    named = _named_subject(reading, index, clause)
    subject, tag = named or (_words(reading, index, clause.subject), "")
    value_at = clause.object or (clause.verb[1], clause.end)
    parts = {
        "subject": _words(reading, index, clause.subject),
        "type": tag,
        "head": items[clause.subject[1] - 1].lower,
        "verb": _words(reading, index, clause.verb),
        "finite": next(
            (item.tag for item in items[slice(*clause.verb)] if item.tag not in ("RB", "NEG")), ""
        ),
        "number": _number(items, clause),
        "rest": _closed(reading, index, (clause.verb[1], clause.end)),
        "object": _closed(reading, index, clause.object),
        "object type": items[clause.object[1] - 1].tag if clause.object else "",
        "after object": _closed(reading, index, (clause.object[1], clause.end)) if clause.object else "",
        "when": _words(reading, index, clause.when),
        "without when": _without(reading, index, clause, clause.when),
        "where": _words(reading, index, clause.where),
        "without where": _without(reading, index, clause, clause.where),
    }
    if clause.when:
        date = next((item.mention for item in items[slice(*clause.when)] if item.tag == "DATE"), None)
        if date is not None:
            parts.update({"date": date.name, "date words": date.text})
    if clause.where:
        place = next((item.mention for item in items[slice(*clause.where)] if item.tag == "PLACE"), None)
        parts["place"] = place.name if place else ""
    claim = make_claim(
        reading, index, (clause.subject[0], clause.end), _relation(items, clause), subject,
        _words(reading, index, value_at), at=value_at, kind="clause", context=parts["verb"], confidence=0.6,
    )  # fmt: skip
    together = _joined(items, clause.subject)
    return replace(
        claim, parts=tuple((name, words) for name, words in parts.items() if words), items=together
    )


def _relation(items: tuple[Item, ...], clause: Clause) -> str:
    """Return the verb's base, with "be" before a passive and "not" before a negation, so that neither is lost."""
    group = [item for item in items[slice(*clause.verb)] if item.tag != "RB"]
    verb = head(items, clause.verb)
    passive = group[-1].tag == "VBN" and any(item.tag == "BE" for item in group)
    negated = any(item.tag == "NEG" for item in group)
    return f"{'not ' if negated else ''}{'be ' + group[-1].lower if passive else verb}"


def _joined(items: tuple[Item, ...], extent: tuple[int, int]) -> tuple[str, ...]:
    """Return the names of a subject such as "China and the United States"; empty for any other."""
    own = items[slice(*extent)]
    names = [item.mention.name for item in own if item.tag in NAMES and item.mention]
    joined = any(item.lower == "and" for item in own)
    plain = all(item.tag in NAMES or item.tag in ("CONJ", "DET", "PUNCT") for item in own)
    return tuple(dict.fromkeys(names)) if joined and plain and len(names) > 1 else ()


def _number(items: tuple[Item, ...], clause: Clause) -> str:
    subject = items[slice(*clause.subject)]
    return (
        "plural" if subject[-1].tag == "NNS" or any(item.lower == "and" for item in subject) else "singular"
    )


def _without(reading: Reading, index: int, clause: Clause, extent: tuple[int, int] | None) -> str:
    """Return the words after the verb with `extent` left out."""
    items = reading.items(index)
    if extent is None or (extent[1] < len(items) and items[extent[1]].tag == "POS"):
        return ""
    if extent[1] + 1 < len(items) and items[extent[1]].tag == "CONJ" and items[extent[1] + 1].tag in NAMES:
        return ""  # "in the US and Canada": one of two places is not the answer
    if extent[1] < len(items) and items[extent[1]].tag == "NUMBER" and items[extent[1] - 1].tag == "PLACE":
        return ""  # "at Row 14": a number is part of the place
    before = _words(reading, index, (clause.verb[1], extent[0]))
    after = _closed(reading, index, (extent[1], clause.end))
    return f"{before} {after}".strip()


def _count(reading: Reading, index: int, clause: Clause) -> list[Claim]:
    """Read "Nokia has signed 12 new 5G contracts in the last two months" and "lost $5 billion"."""
    items = reading.items(index)
    i = clause.verb[1]
    words = [item.lower for item in items[i : i + 2]]
    more = 2 if " ".join(words) in _HEDGES else 1 if words[:1] and words[0] in _HEDGES else 0
    at = i + more
    mention = items[at].mention if at < clause.end and items[at].tag in QUANTITIES else None
    if mention is None:
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
    if mention.type == "number" and (noun == at + 1 or items[noun - 1].tag != "NNS"):
        return []
    if mention.type != "number":
        noun = at + 1
    named = _named_subject(reading, index, clause)
    subject = named[0] if named else _words(reading, index, clause.subject)
    claim = make_claim(
        reading, index, (clause.subject[0], clause.end), "count", subject, _words(reading, index, (i, at + 1)),
        at=(i, at + 1), kind=mention.type, key=mention.name, context=_words(reading, index, (at + 1, noun)),
    )  # fmt: skip
    parts = (
        ("subject", _words(reading, index, clause.subject)),
        ("verb", _words(reading, index, clause.verb)),
        ("noun", _words(reading, index, (at + 1, noun))),
        ("rest", _closed(reading, index, (noun, clause.end))),
        ("number", _number(items, clause)),
        ("type", named[1] if named else ""),
        ("head", items[clause.subject[1] - 1].lower),
    )
    return [replace(claim, parts=tuple(pair for pair in parts if pair[1]))]
