"""Cloze questions: a sentence of an article with one name, number or date left out. The last resort."""

import hashlib
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from broadsheet.articles.model import Article, Collection, Span
from broadsheet.articles.sentences import split
from broadsheet.facts.chunks import noun_phrase
from broadsheet.facts.find import Findings
from broadsheet.facts.model import Claim, Fact, Mention
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.grading.model import Answer
from broadsheet.quiz.aliases import day, number, of_type
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.model import GAP

FEWEST, MOST = 5, 58
"""Words of a sentence that makes a cloze: fewer give no hold, more cannot be taken in."""
LONGEST_PHRASE = 60
"""Characters of a phrase that is left out; nobody types a longer one."""
SUREST_GAP = 0.6
"""The most quality that a gap can have: what is surer comes before all of them."""
PHRASE_QUALITY = 0.3
"""A phrase can be said in many ways; such a gap is never shown."""
_ASKED = frozenset(
    {"person", "org", "place", "number", "money", "percent", "date", "product", "event", "nationality"}
)


def gaps(collection: Collection, findings: Findings, readings: Sequence[Reading] = ()) -> Iterator[Draft]:
    """Yield a draft for every name, figure, noun phrase and short quotation that can be left out of its sentence."""
    mentions: dict[str, list[Mention]] = {}
    phrases: dict[str, list[Span]] = {}
    for mention in findings.mentions:
        mentions.setdefault(mention.span.article, []).append(mention)
    for span in _phrases(findings, readings):
        phrases.setdefault(span.article, []).append(span)
    for article in collection.articles:
        named = sorted(mentions.get(article.id, []), key=lambda mention: mention.span)
        left_out = sorted(phrases.get(article.id, []))
        spans = {mention.span for mention in named}
        for sentence in split(article):
            if not FEWEST <= len(article.quote(sentence.span).split()) <= MOST:
                continue
            for mention in _within(named, sentence.span, lambda mention: mention.span):
                if mention.type in _ASKED:
                    gap = _with_hedge(article, sentence.span, mention)
                    yield _draft(article, sentence.span, gap, _answer(mention, article.quote(gap)), mention)
            for span in _ranges(article, _within(named, sentence.span, lambda mention: mention.span)):
                yield _draft(article, sentence.span, span, _range(article.quote(span)), None)
            for span in _within(left_out, sentence.span, lambda span: span):
                if span not in spans:
                    yield _draft(article, sentence.span, span, _phrase(article.quote(span)), None)


_JOINED = re.compile(r"\s*(?:to|-|\u2013|and)\s*")
_BETWEEN = re.compile(r"\b(?:between|from)\s+$", re.IGNORECASE)
_OPENING = re.compile(r"^(?:between|from) ", re.IGNORECASE)


def _ranges(article: Article, named: Iterator[Mention]) -> Iterator[Span]:
    """Yield the spans of ranges, "between" with them: "$70m to $95m", "between 40 and 50"."""
    figures = [mention for mention in named if mention.type in ("number", "money", "percent")]
    for low, high in pairwise(figures):
        joint = article.text[low.span.end : high.span.start]
        opening = _BETWEEN.search(article.text[max(0, low.span.start - 10) : low.span.start])
        if _JOINED.fullmatch(joint) is None or (joint.strip() == "and" and opening is None):
            continue
        yield Span(article.id, low.span.start - (len(opening[0]) if opening else 0), high.span.end)


def _range(text: str) -> Answer:
    """Return the answer of a range: as it is written, and with "to"."""
    words = " ".join(text.split())
    bare = _OPENING.sub("", words)
    forms = dict.fromkeys((bare, bare.replace(" and ", " to ")))
    return Answer(words, tuple(form for form in forms if form != words))


T = TypeVar("T")


def _within(things: Sequence[T], sentence: Span, span_of: Callable[[T], Span]) -> Iterator[T]:
    """Yield those of `things`, sorted by their spans, that lie inside the sentence."""
    at = bisect_left(things, sentence.start, key=lambda thing: span_of(thing).start)
    while at < len(things) and span_of(things[at]).start < sentence.end:
        if sentence.contains(span_of(things[at])):
            yield things[at]
        at += 1


_HEDGE = re.compile(
    r"\b(?:more than|at least|less than|fewer than|up to|nearly|almost|over|about)\s+$", re.IGNORECASE
)


def _with_hedge(article: Article, sentence: Span, mention: Mention) -> Span:
    """Return the gap for a mention: "more than 40" is left out as one."""
    before = article.text[max(sentence.start, mention.span.start - 12) : mention.span.start]
    hedge = _HEDGE.search(before) if mention.type in ("number", "money", "percent") else None
    return Span(article.id, mention.span.start - (len(hedge[0]) if hedge else 0), mention.span.end)


def _phrases(findings: Findings, readings: Sequence[Reading]) -> Iterator[Span]:
    """Yield the spans of clause objects and of short quotations, each once."""
    seen: set[Span] = set()
    objects = (
        claim.value_span for claim in findings.claims if claim.type == "clause" and claim.part("object")
    )
    spoken = (quotation.span for quotation in findings.quotations)
    for span in (*objects, *spoken, *_nouns(readings)):
        if span is not None and span not in seen and span.end - span.start <= LONGEST_PHRASE:
            seen.add(span)
            yield span


SHORTEST_NOUN = 6
"""Letters of a single noun that is left out; a shorter one is guessed from any sentence."""


def _nouns(readings: Sequence[Reading]) -> Iterator[Span]:
    """Yield the spans of common noun phrases, without a name or figure in them: "boarding school", "dozens"."""
    for reading in readings:
        for index in range(len(reading.sentences)):
            items = reading.items(index)
            i = 0
            while i < len(items):
                end = noun_phrase(items, i, of=False)
                if (
                    end > i
                    and items[end - 1].tag in ("NN", "NNS")
                    and not any(o.mention for o in items[i:end])
                ):
                    first = i + (items[i].tag in ("DET", "PRPS"))
                    if end - first > 1 or (end > first and _says_something(items, first)):
                        yield reading.sentences[index].parsed.span(first, end)
                i = max(end, i + 1)


def _says_something(items: Sequence[Item], at: int) -> bool:
    """Say whether a noun alone is worth keeping a gap for: "boats", "a barrow", "their attic", "for manslaughter"."""
    item, before = items[at], items[at - 1].lower if at else ""
    if item.tag == "NNS":
        return len(item.text) >= SHORTEST_NOUN
    if before in _NEW:
        return len(item.text) >= SHORTEST_NEW
    return before in _GOVERNS and len(item.text) > SHORTEST_NOUN


SHORTEST_NEW = 5
"""Letters of a single noun that is told for the first time, or of somebody's."""
_NEW = frozenset("a an his her their its".split())
_GOVERNS = frozenset("of for in with by from to as into without against under through".split())


def _phrase(text: str) -> Answer:
    words = " ".join(text.split()).rstrip(",.;")
    bare = re.sub(r"^(?:the|a|an|its|their|his|her)\s+", "", words, flags=re.IGNORECASE)
    return Answer(bare, (words,) if words != bare else ())


def _draft(article: Article, sentence: Span, gap: Span, answer: Answer, mention: Mention | None) -> Draft:
    words = " ".join(
        f"{article.text[sentence.start : gap.start]}{GAP}{article.text[gap.end : sentence.end]}".split()
    )
    quote = article.quote(gap)
    claim = Claim(
        "sentence", mention.name if mention else answer.text, answer.text, gap, quote, sentence, answer.text,
        value_span=gap, confidence=0.4,
    )  # fmt: skip
    # Keyed on the words around the gap, so that moving the sentence keeps a learner's history.
    digest = hashlib.sha256(f"{article.stem}\x1f{words}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
    fact = Fact(digest, "sentence", claim.subject, claim.subject, (claim,), "single")
    return Draft(
        fact, (claim,), "gap", "cloze", f"Fill the gap: {words}", (answer,),
        quality=_quality(words, mention) if mention else PHRASE_QUALITY, tags=("gap",),
    )  # fmt: skip


def _answer(mention: Mention, words: str) -> Answer:
    text = " ".join(words.split())
    if mention.type in ("number", "money", "percent"):
        return number(text)
    if mention.type == "date":
        return day(text, mention.name)
    known = of_type(mention.type, mention.name)
    names = tuple(dict.fromkeys(name for name in (text, *known.names) if name))
    return Answer(names[0], names[1:])


_OWN_WORDS = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|you|[Yy]our)\b")


def _quality(words: str, mention: Mention) -> float:
    quality = 0.45 if len(words.split()) <= 40 else 0.3
    if words.startswith(("He ", "She ", "It ", "They ", "This ", "That ", "But ", "And ", "\u201c", '"')):
        quality -= 0.2
    if _OWN_WORDS.search(words):
        quality -= 0.3  # somebody's words, and whose is not said
    if mention.type in ("number", "money", "percent"):
        quality += 0.12
    if words.count(GAP) == 1 and not words.startswith(GAP):
        quality += 0.03
    if mention.text.lower() in words.lower():
        quality -= 0.3
    if mention.type == "number" and (mention.name in ("1", "2", "3") or not mention.text[-1].isalnum()):
        quality -= 0.25
    if re.search(rf"[\w:.,$£€(-]{GAP}|{GAP}[:.,-]?\w|{GAP}[^.,;]{{0,12}} \(", words):
        quality -= 0.3  # a piece of a longer figure (a time, a range, a version) or one that is given twice
    if mention.type in ("number", "money", "percent") and re.search(
        r"\([^)]*\d|\d{1,2}:\d|\bfrom \S*\d", words
    ):
        quality -= 0.15
    if (
        re.match(r"(?:They|Both|These|Those|The (?:agency|company|firm|team|group|two))\b", words)
        or " they " in words
    ):
        quality -= 0.15
    if re.search(rf"(?<![.!?] )\b[A-Z][\w-]+(?: of)? {GAP}", words[1:]) and mention.type == "number":
        quality -= 0.3
    if re.search(rf"{GAP} [A-Z]", words) and mention.type in ("nationality", "place", "org", "number"):
        quality -= 0.3
    if (
        re.search(r"\b(?:earlier this|late last|in recent|this morning|: \w+ tells you)", words)
        or words[:1].islower()
    ):
        quality -= 0.2
    if len(re.sub(r"\D", "", mention.text).strip("0")) > 4 or mention.type == "date":
        quality -= 0.2
    return min(quality, SUREST_GAP)
