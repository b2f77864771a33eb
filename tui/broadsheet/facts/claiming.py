"""Makes claims: with their place, who says so where it is not the article itself, and how sure it is."""

from collections.abc import Iterable, Sequence

from broadsheet.facts.chunks import noun_phrase
from broadsheet.facts.model import Claim, ClaimType, Modality
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import base

SAY = frozenset(
    """say tell add explain argue tweet write note warn insist recall joke reply announce state declare report
    reveal claim confirm suggest stress describe call believe predict think estimate acknowledge admit remark
    observe conclude""".split()
)
_MODALITIES: tuple[tuple[frozenset[str], Modality], ...] = (
    (
        frozenset(
            "reportedly allegedly alleged reported rumored rumoured apparently purportedly understood believed thought".split()
        ),
        "reported",
    ),
    (frozenset("could may might possibly perhaps probably would likely".split()), "possible"),
    (frozenset("denies denied deny".split()), "denied"),
    (frozenset("will plans planning expected intends aims due set going".split()), "planned"),
)


def modality_of(reading: Reading, index: int, first: int, last: int) -> Modality:
    """Return how sure the article is of items [first:last] of a sentence, by the words among them."""
    words = {item.lower for item in reading.items(index)[first:last] if item.mention is None}
    for cues, modality in _MODALITIES:
        if words & cues:
            return modality
    return "asserted"


def attribution_of(reading: Reading, index: int, item: int) -> str | None:
    """Return who says what stands at `item`, where it is not the article itself.

    A claim inside quotation marks is its speaker's; one in a sentence with "X said" or "according
    to X" is X's, unless the item belongs to X's own naming before the verb.
    """
    quotation = reading.in_quotation(index, item)
    if quotation is not None:
        words = "" if quotation.speaker_words in ("he", "she") else quotation.speaker_words
        return quotation.speaker.name if quotation.speaker else words or "a person quoted"
    items = reading.items(index)
    for i, token in enumerate(items):
        if token.lower == "according" and i + 2 < len(items) and items[i + 1].lower == "to":
            named = (
                other.mention for other in items[i + 2 : i + 9] if other.tag in ("PERSON", "ORG", "PLACE")
            )
            found = next((mention for mention in named if mention), None)
            end = noun_phrase(items, i + 2)
            words = " ".join(other.text for other in items[i + 2 : end]).replace(" 's", "'s")
            return found.name if found else words or None
        if token.tag in ("VBD", "VBZ", "VBP", "VBN") and base(token.lower) in SAY - {"call", "describe"}:
            name = _said_by(items, i, item)
            if name:
                return name
    return None


def _said_by(items: Sequence[Item], verb: int, item: int) -> str | None:
    """Return the subject of the verb of saying at `verb` if `item` is part of what it says."""
    subject = _sayer(items, verb)
    if subject is None:
        return None
    name, first, last = subject
    if first <= item <= max(last, verb) and verb >= first:
        return None
    if item > verb:
        if _begins_anew(items, verb, item):
            return None
        # "announced an agreement" is the subject's own doing; "announced that …" is its word.
        that = next((j for j in range(verb + 1, len(items)) if items[j].lower in _COMPLEMENT), verb + 1)
        return name if base(items[verb].lower) not in ("announce", "reveal") or item >= that else None
    return name if item < first and items[first - 1].lower in (",", '"') else None


def _begins_anew(items: Sequence[Item], verb: int, item: int) -> bool:
    """Say whether what is said ends before `item`: "…, and six after B told of it", "…, while B scrapped its plans"."""
    return any(
        items[j].text == ","
        and (
            (
                items[j + 1].lower in ("and", "but")
                and any(other.lower in ("after", "before", "since", "when") for other in items[j + 2 : j + 4])
            )
            or (items[j + 1].lower in ("while", "whereas") and _is_another_s(items, verb, j + 2))
        )
        for j in range(verb + 1, item - 2)
    )


def _is_another_s(items: Sequence[Item], verb: int, first: int) -> bool:
    """Say whether a clause from `first` tells what another name did: "while Nissan scrapped its plans"."""
    end = noun_phrase(items, first)
    names = {o.mention.name for o in items[:verb] if o.mention and o.tag in ("PERSON", "ORG")}
    own = [o.mention for o in items[first:end] if o.mention and o.tag in ("PERSON", "ORG")]
    return (
        len(own) == 1 and own[0].name not in names and end < len(items) and items[end].tag in ("VBD", "HAVE")
    )


_COMPLEMENT = frozenset("that he she it they the".split())


def _sayer(items: Sequence[Item], verb: int) -> tuple[str, int, int] | None:
    """Return (who, first, last) of the subject of a verb of saying at `verb`."""
    i = verb - 1
    while i >= 0 and items[i].tag in ("RB", "HAVE", "BE", "NEG"):
        i -= 1
    if i >= 0 and items[i].lower == ",":
        opening = next((j for j in range(i - 1, max(-1, i - 14), -1) if items[j].lower == ","), 0)
        if opening and items[opening - 1].tag in ("PERSON", "ORG") and (named := items[opening - 1].mention):
            return named.name, opening - 1, i
        for j in range(i - 1, max(-1, i - 12), -1):
            if items[j].tag in ("PERSON", "ORG") and (mention := items[j].mention):
                return mention.name, j, i
    if i >= 0 and items[i].mention and items[i].tag in ("PERSON", "ORG", "PLACE"):
        named = items[i].mention
        first = i
        while first > 0 and items[first - 1].tag in ("ROLE", "NN", "JJ", "NATIONALITY", "ORG", "POS", "NNS"):
            first -= 1
        return named.name if named else "", first, i
    if i >= 0 and items[i].tag in ("NN", "NNS", "ROLE"):
        first = i
        while first > 0 and items[first - 1].tag in (
            "DET",
            "JJ",
            "NN",
            "NATIONALITY",
            "PLACE",
            "POS",
            "ORG",
            "PRPS",
        ):
            first -= 1
        if first == i and items[i].tag == "NN" and items[i].lower not in _SPEAK_BARE:
            return None  # "minutes on site tells you": a single noun without an article speaks for nobody
        return " ".join(item.text for item in items[first : i + 1]).replace(" 's", "'s"), first, i
    if verb + 1 < len(items) and items[verb + 1].tag == "PERSON" and (mention := items[verb + 1].mention):
        return mention.name, verb + 1, verb + 1
    return None


_SPEAK_BARE = frozenset("police staff management government parliament congress".split())


def make_claim(
    reading: Reading,
    index: int,
    extent: tuple[int, int],
    relation: str,
    subject: str,
    value: str,
    *,
    at: tuple[int, int] | None = None,
    key: str | None = None,
    items: tuple[str, ...] = (),
    kind: ClaimType = "text",
    context: str = "",
    confidence: float = 1.0,
    own_voice: bool = False,
) -> Claim:
    """Return a claim made by items [extent] of sentence `index`; `at` are the value's own items.

    `own_voice` marks what an article says in naming somebody, which is its own voice even in a
    sentence that reports another's words.
    """
    parsed = reading.sentences[index].parsed
    span = parsed.span(*extent)
    return Claim(
        relation=relation,
        subject=subject,
        value=" ".join(value.split()),
        span=span,
        quote=reading.article.quote(span),
        sentence=parsed.sentence.span,
        key=key if key is not None else folded(value),
        attribution=None if own_voice else attribution_of(reading, index, (at or extent)[0]),
        modality=modality_of(reading, index, *extent),
        confidence=confidence,
        items=items,
        value_span=parsed.span(*at) if at else None,
        type=kind,
        context=context,
    )


DENIED = "the sentence denies it"
UNSURE = "who or what is meant is not certain"


def denied(reading: Reading, index: int, match: Match, *, before: int = 0) -> bool:
    """Say whether "not" or "never" stands within what `match` found in sentence `index`, or so many items before it."""
    return any(item.tag == "NEG" for item in reading.items(index)[max(0, match.first - before) : match.last])


def drop(reading: Reading, index: int, match: Match, relation: str, reason: str) -> list[Claim]:
    """Keep why what `match` found in sentence `index` makes no claim; return no claims, for the finder to return."""
    span = reading.sentences[index].parsed.span(match.first, match.last)
    reading.dropped.append((relation, span, reason))
    return []


def undisputed(groups: Iterable[Sequence[Claim]]) -> list[Claim]:
    """Return the first claim of each group whose claims all have one key: an article that tells two tells none."""
    return [claims[0] for claims in groups if len({claim.key for claim in claims}) == 1]
