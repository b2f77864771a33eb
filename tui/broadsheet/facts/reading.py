"""What finders share: an article's sentences in order, who "the company" or "he" is, who says so."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from broadsheet.articles.model import Article, Span
from broadsheet.facts.model import Claim, Mention, Modality
from broadsheet.facts.parse import Item, Parsed
from broadsheet.facts.patterns import Encoded, encode
from broadsheet.language.wordforms import base
from broadsheet.language.normal import folded

SAY = frozenset(
    """say tell add explain argue tweet write note warn insist recall joke reply announce state declare report
    reveal claim confirm suggest stress describe call believe predict think estimate acknowledge admit remark
    observe conclude""".split()
)
_COMPANY = frozenset("company firm carrier bank group giant maker operator chipmaker retailer agency club".split())
_MODALITIES: tuple[tuple[frozenset[str], Modality], ...] = (
    (frozenset("reportedly allegedly alleged reported rumored rumoured apparently purportedly".split()), "reported"),
    (frozenset("could may might possibly perhaps probably would likely".split()), "possible"),
    (frozenset("denies denied deny".split()), "denied"),
    (frozenset("will plans planning expected intends aims due set going".split()), "planned"),
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, without the marks, and who says them."""

    span: Span
    sentence: int
    """Index into the reading's sentences of the one it begins in."""
    first: int
    last: int
    """Items [first:last] of that sentence, as far as the quotation lies in it."""
    speaker: Mention | None
    speaker_words: str
    """Who speaks, in the article's words, where it is no name ("the ministry")."""
    whole: bool
    """It is at least a clause of its own, not a phrase woven into the article's sentence."""


@dataclass(slots=True)
class Reading:
    """One article, read: the frame in which every finder works."""

    article: Article
    sentences: tuple[Encoded, ...]
    quotations: tuple[Quotation, ...] = ()
    principal: str | None = None
    """The organisation that most of the article's organisation mentions name, if one does."""
    dropped: list[tuple[str, Span, str]] = field(default_factory=list)
    """(relation, span, reason) of claims considered and thrown away."""

    def items(self, index: int) -> tuple[Item, ...]:
        """Return the items of sentence `index`."""
        return self.sentences[index].parsed.items

    def in_quotation(self, index: int, item: int) -> Quotation | None:
        """Return the quotation that an item of a sentence stands in, if any."""
        span = self.items(index)[item]
        for quotation in self.quotations:
            if quotation.span.start <= span.start and span.end <= quotation.span.end:
                return quotation
        return None


def read_articles(parsed: Parsed) -> list[Reading]:
    """Return one reading an article, without quotations yet."""
    readings = []
    for article in parsed.collection.articles:
        own = tuple(encode(s) for s in parsed.sentences if s.article is article)
        counts = Counter(
            item.mention.name for e in own for item in e.parsed.items if item.tag == "ORG" and item.mention
        )
        total = sum(counts.values())
        best = counts.most_common(1)
        principal = best[0][0] if best and best[0][1] * 2 >= total and best[0][1] >= 3 else None
        readings.append(Reading(article, own, principal=principal))
    return readings


def company_meant(reading: Reading, index: int, item: int) -> Mention | None:
    """Return the organisation that "the company" or "it" at `item` of sentence `index` must mean.

    Cautious: the only organisation so far in the sentence, else the only one of the sentence
    before, else the first there if the article is mostly about it. None in doubt.
    """
    here = _distinct(reading.items(index)[:item], "ORG")
    if len(here) == 1:
        return here[0]
    if len(here) > 1:
        return here[0] if here[0].name == reading.principal else None
    for back in (1, 2):
        if index - back < 0:
            break
        before = _distinct(reading.items(index - back), "ORG")
        if len(before) == 1:
            return before[0]
        if before:
            return before[0] if before[0].name == reading.principal else None
    return None


def person_meant(reading: Reading, index: int) -> Mention | None:
    """Return the person that "he" or "she" in sentence `index` must mean, or None in doubt."""
    for back in (1, 2, 3):
        if index - back < 0:
            return None
        before = _distinct(reading.items(index - back), "PERSON")
        if len(before) == 1:
            return before[0]
        if before:
            return None
    return None


def _distinct(items: Sequence[Item], tag: str) -> list[Mention]:
    found: dict[str, Mention] = {}
    for item in items:
        if item.tag == tag and item.mention:
            found.setdefault(item.mention.name, item.mention)
    return list(found.values())


def is_company_word(item: Item) -> bool:
    """Say whether an item is a common noun for an organisation."""
    return item.lower in _COMPANY


def modality_of(reading: Reading, index: int, first: int, last: int) -> Modality:
    """Return how sure the article is of items [first:last] of a sentence, by the words among them."""
    words = {item.lower for item in reading.items(index)[first:last]}
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
        return quotation.speaker.name if quotation.speaker else quotation.speaker_words or "a person quoted"
    items = reading.items(index)
    for i, token in enumerate(items):
        if token.lower == "according" and i + 2 < len(items) and items[i + 1].lower == "to":
            who = next((t.mention.name for t in items[i + 2 : i + 9] if t.mention and t.tag in ("PERSON", "ORG", "PLACE")), None)
            return who or " ".join(t.text for t in items[i + 2 : i + 5])
        if token.tag in ("VBD", "VBZ", "VBP", "VBN") and base(token.lower) in SAY and base(token.lower) not in ("call", "describe"):
            who = _sayer(items, i)
            if who is None:
                continue
            name, begin, end = who
            if not begin <= item <= max(end, i) or i < begin:
                complement = next((j for j in range(i + 1, len(items)) if items[j].lower in ("that", "he", "she", "it", "they", "the")), i + 1)
                if item > i and (base(token.lower) not in ("announce", "reveal") or item >= complement):
                    return name
                if item < begin and items[begin - 1].lower in (",", '"'):
                    return name
    return None


def _sayer(items: Sequence[Item], verb: int) -> tuple[str, int, int] | None:
    """Return (who, first, last) of the subject of a verb of saying at `verb`."""
    i = verb - 1
    while i >= 0 and items[i].tag in ("RB", "HAVE", "BE", "NEG"):
        i -= 1
    if i >= 0 and items[i].lower == ",":
        for j in range(i - 1, max(-1, i - 12), -1):
            if items[j].tag in ("PERSON", "ORG") and items[j].mention:
                return items[j].mention.name, j, i  # type: ignore[union-attr] - tested above
    if i >= 0 and items[i].mention and items[i].tag in ("PERSON", "ORG", "PLACE"):
        mention = items[i].mention
        first = i
        while first > 0 and items[first - 1].tag in ("ROLE", "NN", "JJ", "NATIONALITY", "ORG", "POS", "NNS"):
            first -= 1
        return mention.name if mention else "", first, i
    if i >= 0 and items[i].tag in ("NN", "NNS", "ROLE"):
        first = i
        while first > 0 and items[first - 1].tag in ("DET", "JJ", "NN", "NATIONALITY", "PLACE", "POS", "ORG", "PRPS"):
            first -= 1
        return " ".join(item.text for item in items[first : i + 1]).replace(" 's", "'s"), first, i
    if verb + 1 < len(items) and items[verb + 1].tag == "PERSON" and items[verb + 1].mention:
        return items[verb + 1].mention.name, verb + 1, verb + 1  # type: ignore[union-attr] - tested above
    return None


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
    kind: str = "text",
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
        type=kind,  # type: ignore[arg-type] - the finders pass literals of Claim.type
        context=context,
    )
