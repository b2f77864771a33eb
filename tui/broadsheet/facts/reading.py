"""An article as finders of claims see it: its sentences in order, and who "the company" or "he" is."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from broadsheet.articles.model import Article, Span
from broadsheet.facts.cues import SPEECH
from broadsheet.facts.model import Mention, Quotation
from broadsheet.facts.openings import (
    opening_role,
    opens_with_pronoun,
    opens_with_the_one,
    speaks_by_role,
    speaks_unnamed,
)
from broadsheet.facts.parse import Item, ParsedSentence
from broadsheet.facts.patterns import Encoded, encode
from broadsheet.language.wordforms import base

_COMPANY = frozenset(
    "company firm carrier bank group giant maker operator chipmaker retailer agency club airline insurer automaker".split()
)


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
        at = bisect_right(self.quotations, span.start, key=lambda quotation: quotation.span.start) - 1
        quotation = self.quotations[at] if at >= 0 else None
        return quotation if quotation is not None and span.end <= quotation.span.end else None

    def sentence_at(self, offset: int) -> int | None:
        """Return the index of the first sentence that ends after `offset`, or None."""
        at = bisect_right(self.sentences, offset, key=lambda encoded: encoded.parsed.sentence.span.end)
        return at if at < len(self.sentences) else None

    def line_of(self, index: int) -> range:
        """Return the indexes of the sentences in the paragraph of sentence `index`."""
        paragraph = self.sentences[index].parsed.sentence.paragraph

        def number(encoded: Encoded) -> int:
            return encoded.parsed.sentence.paragraph

        return range(
            bisect_left(self.sentences, paragraph, key=number),
            bisect_right(self.sentences, paragraph, key=number),
        )


def read_article(article: Article, sentences: Sequence[ParsedSentence]) -> Reading:
    """Return the reading of an article, without quotations yet."""
    encoded = tuple(encode(sentence) for sentence in sentences)
    counts = Counter(
        item.mention.name for e in encoded for item in e.parsed.items if item.tag == "ORG" and item.mention
    )
    total = sum(counts.values())
    best = counts.most_common(1)
    principal = best[0][0] if best and best[0][1] * 2 >= total and best[0][1] >= 3 else None
    return Reading(article, encoded, principal=principal)


DEEDS_OF_THINGS = frozenset(
    "travel land fly orbit weigh measure contain float burn spread collapse lie stand sit sink crash strike spin melt freeze "
    "shake erupt rain last happen occur crack tilt drift explode leak date taste smell hang".split()
)
"""What things and events do and no company does, base forms: "It weighed 12 kilograms"."""


def company_meant(reading: Reading, index: int, item: int) -> Mention | None:
    """Return the organisation that "the company" or "it" at `item` of sentence `index` must mean.

    Cautious: the only organisation so far in the sentence, else the only one of the sentence
    before, else the first there if the article is mostly about it. None in doubt.
    """
    items = reading.items(index)
    after = items[item + 1] if item + 1 < len(items) else None
    if items[item].lower == "it" and after is not None and base(after.lower) in DEEDS_OF_THINGS:
        return None
    found = _company_before(reading, index, item)
    if found is not None and reading.principal not in (None, found.name) and not _led(reading, index, found):
        return None
    if found is None or not may_be(found, items[item].lower, reading.principal):
        return None
    return None if items[item].lower != "it" and _is_a_site(reading, found.name) else found


LEADS = 3
"""Items of a sentence among which its subject stands."""


def _led(reading: Reading, index: int, body: Mention) -> bool:
    """Say whether a body that the article is not about is what this sentence or the one before begins with."""
    return any(
        item.mention is not None and item.mention.name == body.name
        for at in range(max(0, index - 1), index + 1)
        for item in reading.items(at)[:LEADS]
    )


def _is_a_site(reading: Reading, name: str) -> bool:
    """Say whether an article has a name as that of a place somewhere: "the factory in Quillon" is no firm's."""
    return any(
        item.mention is not None and item.mention.name == name and i and items[i - 1].lower in ("in", "near")
        for encoded in reading.sentences
        if "ORG" in encoded.words
        for items in (encoded.parsed.items,)
        for i, item in enumerate(items)
    )


_SORTS = {
    **dict.fromkeys(("airline", "carrier"), ("air", "airline", "airlines", "airways")),
    "bank": ("bank", "bancorp", "banking"),
    "club": ("club", "fc", "united", "city", "rovers"),
    "university": ("university",),
    "college": ("college",),
    "hospital": ("hospital", "clinic", "infirmary"),
    "museum": ("museum", "gallery"),
    "newspaper": ("times", "post", "herald", "guardian", "journal", "news"),
    "school": ("school", "academy"),
}
"""Nouns for one sort of body -> words in the names of such: "the airline" is no credit bureau that was named last."""
_RULERS = frozenset(
    "commission ministry department authority agency court council committee police parliament senate government university office bureau".split()
)
_IS_A_FIRM = re.compile(r"\b(?:Inc|Corp|Ltd|plc|PLC|LLC|AG|SE|SA|NV|GmbH|Co)\.?$")


def may_be(body: Mention, noun: str, principal: str | None) -> bool:
    """Say whether a body can be what a noun calls it: of a sort only whom the article is about, or what bears it in its name."""
    sort = _SORTS.get(noun)
    if noun == "agency" and _IS_A_FIRM.search(body.name):
        return False
    if noun in _COMPANY and noun != "agency" and not _RULERS.isdisjoint(body.name.lower().split()):
        return False  # a commission is no firm
    return sort is None or body.name == principal or any(word in sort for word in body.name.lower().split())


def _company_before(reading: Reading, index: int, item: int) -> Mention | None:
    items = reading.items(index)
    here = _bodies(items[:item])
    if len(here) == 1:
        return here[0]
    if len(here) > 1:
        return here[0] if here[0].name == reading.principal else None
    for back in (1, 2):
        if index - back < 0:
            break
        before = _bodies(reading.items(index - back))
        if len(before) == 1:
            return before[0]
        if before:
            return before[0] if before[0].name == reading.principal else None
    return None


def _bodies(items: Sequence[Item]) -> list[Mention]:
    """Return the organisations that some items name, but for what hardly is one there.

    What one is the make of ("his Toyota was hit"), where something is ("on The Headrow") or what something is
    called by ("the Nobel banquet").
    """
    return _distinct(
        [item for i, item in enumerate(items) if item.tag != "ORG" or not _in_passing(items, i)], "ORG"
    )


def _in_passing(items: Sequence[Item], at: int) -> bool:
    before = items[at - 1] if at else None
    if before is None or before.tag == "PRPS":
        return before is not None
    if before.tag == "PREP" and before.lower in ("on", "in"):
        return items[at].text.startswith("The ")
    called = at + 1 < len(items) and items[at + 1].tag in ("NN", "NNS")
    return before.tag == "DET" and called and " " not in items[at].text


def years_of(items: Iterable[Item]) -> list[str]:
    """Return the first four characters of each date among items, in order: its year, where the date has one."""
    return [item.mention.name[:4] for item in items if item.tag == "DATE" and item.mention]


def person_meant(
    reading: Reading, index: int, back: int = 3, quoted: Sequence[Quotation] = ()
) -> tuple[Mention, int] | None:
    """Return the person that "he" or "she" in sentence `index` must mean and the sentence that names them.

    The nearest sentence that names a person decides, at most `back` sentences before: the one
    it names, or of several the one that it lets speak. Names inside the quotations given in
    `quoted` do not count. None in doubt, as where "The prime minister" acts in between and is nobody's post.
    """
    role = ""
    for step in range(1, max(1, min(back, 3)) + 1):
        at = index - step
        if at < 0:
            return None
        items = [
            item
            for item in reading.items(at)
            if not any(q.span.start <= item.start and item.end <= q.span.end for q in quoted)
        ]
        if speaks_unnamed(items) or opens_with_the_one(items):
            return None
        before = _distinct(items, "PERSON")
        if before and role and not any(role == item.lower for item in items):
            return None
        if len(before) == 1:
            return None if opens_with_pronoun(items) or speaks_by_role(items) else (before[0], at)
        if before:
            speaking = _speaking(items)
            return (speaking, at) if speaking is not None else None
        role = opening_role(items) or role
    return None


def _speaking(items: Sequence[Item]) -> Mention | None:
    """Return the person right after or right before a verb of saying, or before an apposition before it."""
    for i, item in enumerate(items):
        if item.tag[0] == "V" and base(item.lower) in SPEECH:
            inverted = person_after(items, i)
            if inverted is not None:
                return inverted
            if i and items[i - 1].text == ",":
                first = next((at for at, other in enumerate(items[:i]) if other.tag == "PERSON"), None)
                if first is not None and items[first + 1].tag == "POS" and items[i - 2].tag == "PERSON":
                    first = i - 2  # "Mr. Holm's lawyer, Ruth Tarn, said"
                if first is not None:
                    return items[first].mention
            name = i - 1
            if i and items[i - 1].text == ")":  # "Ann Holm (SNP) said"
                name = next((at for at in range(i - 1, max(-1, i - 6), -1) if items[at].text == "("), 0) - 1
            behind = items[max(0, name) : name + 1]
            pronoun = i + 1 < len(items) and items[i + 1].lower in _PRONOUNS
            near = behind if pronoun else [*items[i + 1 : i + 6], *behind]
            found = next((other.mention for other in near if other.tag == "PERSON"), None)
            if found is not None:
                return found
    return None


_PRONOUNS = frozenset("he she it they that".split())
_BEFORE_PERSON = frozenset({"ORG", "ROLE", "NATIONALITY", "PLACE", "JJ", "NN", "DET", "POS"})


def person_after(items: Sequence[Item], verb: int) -> Mention | None:
    """Return the person after the verb of `Trade will fall, said Ann Holm, an economist.`, if it stands so."""
    if not verb or items[verb - 1].text != ",":
        return None
    for at, item in enumerate(items[verb + 1 : verb + 6], verb + 1):
        if item.tag == "PERSON":
            return item.mention if at + 1 >= len(items) or items[at + 1].text in ",." else None
        if item.tag not in _BEFORE_PERSON:
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
