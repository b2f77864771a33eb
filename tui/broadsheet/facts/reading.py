"""An article as finders of claims see it: its sentences in order, and who "he" is."""

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
            for item in without_brackets(reading.items(at))
            if not any(q.span.start <= item.start and item.end <= q.span.end for q in quoted)
        ]
        if not items:
            continue
        if speaks_unnamed(items) or opens_with_the_one(items):
            return None
        before = distinct(items, "PERSON")
        if before and role and not any(role == item.lower for item in items):
            return None
        if len(before) == 1:
            return None if opens_with_pronoun(items) or speaks_by_role(items) else (before[0], at)
        if before:
            speaking = _speaking(items)
            return (speaking, at) if speaking is not None else None
        role = opening_role(items) or role
    return None


def without_brackets(items: Sequence[Item]) -> list[Item]:
    """Return the items outside brackets: "(Holm is an old friend of Lund.)" brings in nobody whom "he" means."""
    found: list[Item] = []
    inside = False
    for item in items:
        inside = inside or item.text == "("
        if not inside:
            found.append(item)
        inside = inside and item.text != ")"
    return found


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


def distinct(items: Sequence[Item], tag: str) -> list[Mention]:
    """Return the names of one tag among items, each once, in order."""
    found: dict[str, Mention] = {}
    for item in items:
        if item.tag == tag and item.mention:
            found.setdefault(item.mention.name, item.mention)
    return list(found.values())
