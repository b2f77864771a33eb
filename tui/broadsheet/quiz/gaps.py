"""Cloze questions: a sentence of an article with one name, number or date left out. The last resort."""

import hashlib
import re
from collections.abc import Iterator

from broadsheet.articles.model import Article, Collection, Span
from broadsheet.articles.sentences import split
from broadsheet.facts.find import Findings
from broadsheet.facts.model import Claim, Fact, Mention
from broadsheet.grading.model import Answer
from broadsheet.quiz.aliases import day, number, of_type
from broadsheet.quiz.draft import Draft

GAP = "_____"
FEWEST, MOST = 7, 40
"""Words of a sentence that makes a cloze: fewer give no hold, more cannot be taken in."""
_ASKED = frozenset(
    {"person", "org", "place", "number", "money", "percent", "date", "product", "event", "nationality"}
)


def gaps(collection: Collection, findings: Findings) -> Iterator[Draft]:
    """Yield a draft for every mention that can be left out of its sentence, the best first an article."""
    by_article: dict[str, list[Mention]] = {}
    for mention in findings.mentions:
        by_article.setdefault(mention.span.article, []).append(mention)
    for article in collection.articles:
        mentions = by_article.get(article.id, [])
        for sentence in split(article):
            inside = [m for m in mentions if sentence.span.contains(m.span) and m.type in _ASKED]
            words = len(article.quote(sentence.span).split())
            if FEWEST <= words <= MOST:
                for mention in inside:
                    yield _draft(article, sentence.span, mention)


def _draft(article: Article, sentence: Span, mention: Mention) -> Draft:
    before = article.text[sentence.start : mention.span.start]
    after = article.text[mention.span.end : sentence.end]
    words = " ".join((before + GAP + after).split())
    claim = Claim(
        "sentence", mention.name or mention.text, mention.text, mention.span, mention.text, sentence, mention.name,
        value_span=mention.span, confidence=0.4,
    )  # fmt: skip
    # Keyed on the words around the gap, so that moving the sentence keeps a learner's history.
    digest = hashlib.sha256(f"{article.stem}\x1f{words}".encode()).hexdigest()[:12]
    fact = Fact(digest, "sentence", claim.subject, claim.subject, (claim,), "single")
    return Draft(
        fact, (claim,), "gap", "cloze", f"Fill the gap: {words}", (_answer(mention),), quality=_quality(words, mention),
        tags=("gap",),
    )  # fmt: skip


def _answer(mention: Mention) -> Answer:
    text = " ".join(mention.text.split())
    if mention.type in ("number", "money", "percent"):
        return number(text)
    if mention.type == "date":
        return day(text, mention.name)
    known = of_type(mention.type, mention.name)
    names = tuple(dict.fromkeys(name for name in (text, *known.names) if name))
    return Answer(names[0], names[1:])


def _quality(words: str, mention: Mention) -> float:
    quality = 0.45
    if words.startswith(("He ", "She ", "It ", "They ", "This ", "That ", "But ", "And ", "\u201c", '"')):
        quality -= 0.2
    if mention.type in ("number", "money", "percent"):
        quality += 0.12
    if words.count(GAP) == 1 and not words.startswith(GAP):
        quality += 0.03
    if mention.text.lower() in words.lower():
        quality -= 0.3
    if mention.type == "number" and (mention.name in ("1", "2", "3") or not mention.text[-1].isalnum()):
        quality -= 0.1
    if re.search(rf"[\w:.,$£€(-]{GAP}|{GAP}[:.,-]?\w|{GAP}[^.,;]{{0,12}} \(", words):
        quality -= 0.3  # a piece of a longer figure (a time, a range, a version) or one that is given twice
    if mention.type in ("number", "money", "percent") and re.search(
        r"\([^)]*\d|\d{1,2}:\d|\bfrom \S*\d", words
    ):
        quality -= 0.15
    if len(re.sub(r"\D", "", mention.text).strip("0")) > 4 or mention.type == "date":
        quality -= 0.2
    return quality
