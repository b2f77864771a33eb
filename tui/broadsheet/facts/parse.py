"""Reads a collection once: sentences, tokens, tags, mentions and roles, for all finders of claims."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from broadsheet.articles.model import Article, Collection, Sentence, Span
from broadsheet.articles.sentences import split
from broadsheet.facts.candidates import Candidate, find_candidates, is_capital
from broadsheet.facts.cues import PRODUCT_NOUNS
from broadsheet.facts.gazetteer import surface_forms
from broadsheet.facts.model import Mention
from broadsheet.facts.naming import NameBook, build_name_book
from broadsheet.facts.roles import Role, find_roles
from broadsheet.facts.tags import tag_tokens
from broadsheet.facts.tokens import Token, tokenize
from broadsheet.facts.values import Value, find_values
from broadsheet.language.normal import straight


@dataclass(frozen=True, slots=True)
class Item:
    """A unit that patterns speak of: one mention, one role, or one other token."""

    tag: str
    """PERSON, ORG, PLACE, NATIONALITY, PRODUCT, EVENT, DATE, NUMBER, MONEY, PERCENT, ROLE, or a part of speech."""
    text: str
    lower: str
    start: int
    end: int
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class ParsedSentence:
    """A sentence with its items in order; offsets are those of the article's text."""

    article: Article
    sentence: Sentence
    items: tuple[Item, ...]

    def span(self, first: int, last: int) -> Span:
        """Return the span of items[first:last]."""
        return Span(self.article.id, self.items[first].start, self.items[last - 1].end)

    def words(self, first: int, last: int) -> str:
        """Return the text of items[first:last] as found, on one line."""
        return " ".join(self.article.text[self.items[first].start : self.items[last - 1].end].split())


@dataclass(frozen=True, slots=True)
class Parsed:
    """Everything that was read of a collection."""

    collection: Collection
    sentences: tuple[ParsedSentence, ...]
    mentions: tuple[Mention, ...]
    names: NameBook


def parse(collection: Collection) -> Parsed:
    """Read every kept sentence of the collection; pure, and the same for the same texts."""
    tokens = [
        (article, sentence, tokenize(copy, sentence.span.start, sentence.span.end))
        for article in collection.articles
        for copy in [straight(article.text)]
        for sentence in split(article)
    ]
    lowered = Counter(
        token.lower
        for _, _, words in tokens
        for token in words
        if token.text[0].islower() and not is_capital(token)
    )
    seen_inside: set[str] = set()
    inside = {
        token.text
        for _, _, words in tokens
        for before, token in pairwise(words)
        if is_capital(token) and before.text[-1].isalnum()
    }
    found = [find_candidates(words, lowered, inside) for _, _, words in tokens]
    for candidates in found:
        seen_inside.update(candidate.text for candidate in candidates if not candidate.initial)
    found = [
        [c for c in candidates if c.text in surface_forms()] if _is_shouted(words) else candidates
        for (_, _, words), candidates in zip(tokens, found, strict=True)
    ]
    counts = Counter(c.text for candidates in found for c in candidates)
    found = [[c for c in candidates if _is_name(c, seen_inside, lowered, counts)] for candidates in found]
    places = [(words, c) for (_, _, words), candidates in zip(tokens, found, strict=True) for c in candidates]
    owners = [
        article.id for (article, _, _), candidates in zip(tokens, found, strict=True) for _ in candidates
    ]
    book = build_name_book(places, _acronyms(collection), _leads(owners, [c.text for _, c in places]))
    sentences = tuple(
        _items(article, sentence, words, candidates, book)
        for (article, sentence, words), candidates in zip(tokens, found, strict=True)
    )
    mentions = tuple(item.mention for parsed in sentences for item in parsed.items if item.mention)
    return Parsed(collection, sentences, mentions, book)


def _is_shouted(words: list[Token]) -> bool:
    """Say whether a sentence is written in capitals throughout, so that they tell no names."""
    letters = [word.text for word in words if word.text[0].isalpha()]
    return len(letters) > 2 and all(word.isupper() for word in letters)


def _is_name(
    candidate: Candidate, seen_inside: set[str], lowered: Counter[str], counts: Counter[str]
) -> bool:
    from broadsheet.language.names import is_given_name
    from broadsheet.language.wordforms import word_forms

    lower = candidate.text.lower()
    if (
        lower in lowered
        and lowered[lower] >= counts[candidate.text]
        and candidate.text not in surface_forms()
    ):
        # Written small as often as not: a word of a title or the start of a quotation.
        return candidate.text.isupper() and len(candidate.text) > 1
    if not candidate.initial or " " in candidate.text or candidate.text in seen_inside:
        return True
    text = candidate.text
    return (
        text in surface_forms()
        or (len(text) > 1 and text.isupper())
        or is_given_name(text)
        or text.lower() not in word_forms()
    )


def _leads(owners: list[str], texts: list[str]) -> dict[str, str]:
    """Return one-word names with the longer name whose first word they are, where that comes first.

    It must come before the short form in most of the articles that hold both.
    """
    firsts: dict[tuple[str, str], int] = {}
    for number, (owner, text) in enumerate(zip(owners, texts, strict=True)):
        firsts.setdefault((owner, text), number)
    by_head: dict[str, list[str]] = {}
    for text in dict.fromkeys(texts):
        head, space, _ = text.partition(" ")
        if space:
            by_head.setdefault(head, []).append(text)
    articles = list(dict.fromkeys(owners))
    found: dict[str, str] = {}
    for short in dict.fromkeys(text for text in texts if " " not in text):
        best = 0
        for long in by_head.get(short, []):
            both = [a for a in articles if (a, short) in firsts and (a, long) in firsts]
            led = sum(firsts[a, long] < firsts[a, short] for a in both)
            if led * 2 > len(both) and led > best and long.split()[-1].lower() not in PRODUCT_NOUNS:
                best, found[short] = led, long
    return found


_DEFINED = re.compile(
    r"((?:[A-Z][\w&.'-]*\s+(?:(?:of|and|for|the|in|on|de)\s+)*){1,8}[A-Z][\w&.'-]*)\s*\(([A-Z][A-Za-z]{1,7})\)"
)


def _acronyms(collection: Collection) -> dict[str, str]:
    """Return short -> long for every "Long Name (LN)" whose capitals spell the short form."""
    found: dict[str, str] = {}
    for article in collection.articles:
        for match in _DEFINED.finditer(straight(article.text)):
            words = match[1].split()
            for begin in range(len(words)):
                letters = "".join(word[0] for word in words[begin:] if word[0].isupper())
                if letters.casefold() == match[2].casefold():
                    found.setdefault(match[2], " ".join(words[begin:]))
                    break
    return found


def _items(
    article: Article, sentence: Sentence, tokens: list[Token], candidates: list[Candidate], book: NameBook
) -> ParsedSentence:
    named = [False] * len(tokens)
    for candidate in candidates:
        named[candidate.first : candidate.last] = [True] * (candidate.last - candidate.first)
    values = find_values(tokens, named, article.published)
    tags = tag_tokens(tokens, named)
    roles = find_roles(tokens, tags)
    starts: dict[int, Candidate | Value | Role] = {c.first: c for c in candidates}
    starts.update({v.first: v for v in values})
    for role in roles:
        if not any(i in starts for i in range(role.first, role.last)):
            starts[role.first] = role
    items: list[Item] = []
    i = 0
    while i < len(tokens):
        unit = starts.get(i)
        if unit is None:
            token = tokens[i]
            items.append(Item(tags[i], token.text, token.lower, token.start, token.end))
            i += 1
            continue
        items.append(_item(article, tokens, unit, book))
        i = unit.last
    return ParsedSentence(article, sentence, tuple(items))


def _item(article: Article, tokens: list[Token], unit: "Candidate | Value | Role", book: NameBook) -> Item:
    start, end = tokens[unit.first].start, tokens[unit.last - 1].end
    text = article.text[start:end]
    if isinstance(unit, Role):
        return Item("ROLE", text, unit.text, start, end)
    if isinstance(unit, Value):
        mention = Mention(Span(article.id, start, end), text, unit.type, unit.reading)
    else:
        mention = Mention(Span(article.id, start, end), text, book.types[unit.text], book.name_of(unit.text))
    return Item(mention.type.upper(), text, " ".join(text.lower().split()), start, end, mention)
