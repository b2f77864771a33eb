"""Cuts the sentences of an article into items, the units that patterns speak of, once its names are known."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from broadsheet.articles.model import Article, Sentence, Span
from broadsheet.facts.model import Mention
from broadsheet.facts.naming import Name, Names
from broadsheet.facts.notes import Candidate, Notes
from broadsheet.facts.roles import Role, find_roles
from broadsheet.facts.tags import tag_tokens
from broadsheet.facts.tokens import Token, words_of
from broadsheet.facts.value import Value
from broadsheet.facts.values import find_values
from broadsheet.language.names import HER_TITLES
from broadsheet.language.wordforms import codes


class Item(NamedTuple):
    """A unit that patterns speak of: one mention, one role, or one other token.

    A tuple, since a frozen dataclass takes four times as long to make, a thirtieth of the whole analysis.
    """

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


def parse(article: Article, notes: Notes, names: Names) -> tuple[ParsedSentence, ...]:
    """Return every sentence of the article with its items; pure, and the same for the same arguments."""
    chosen = dict(names.chosen)
    known = names.by_text()
    number = 0
    parsed = []
    for (sentence, words), noted in zip(words_of(article), notes.sentences, strict=True):
        candidates = []
        for place in noted.places:
            if number in chosen:
                rest = place.candidate.without_opening() if chosen[number] else None
                candidates.append(rest or place.candidate)
            number += 1
        parsed.append(_items(article, sentence, words, candidates, known, dict(noted.tags)))
    return tuple(parsed)


def mentions_of(sentences: Iterable[ParsedSentence]) -> tuple[Mention, ...]:
    """Return the mentions in the sentences, in order."""
    return tuple(item.mention for parsed in sentences for item in parsed.items if item.mention)


def _items(
    article: Article,
    sentence: Sentence,
    tokens: Sequence[Token],
    candidates: Sequence[Candidate],
    names: Mapping[str, Name],
    guesses: Mapping[int, str],
) -> ParsedSentence:
    named = [False] * len(tokens)
    for candidate in candidates:
        named[candidate.first : candidate.last] = [True] * (candidate.last - candidate.first)
    values = find_values(tokens, named, article.published)
    tags = tag_tokens(tokens, named, guesses)
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
        items.append(_item(article, tokens, unit, names))
        i = unit.last
    return ParsedSentence(article, sentence, tuple(items))


def _item(
    article: Article, tokens: Sequence[Token], unit: Candidate | Value | Role, names: Mapping[str, Name]
) -> Item:
    start, end = tokens[unit.first].start, tokens[unit.last - 1].end
    text = article.text[start:end]
    if isinstance(unit, Role):
        return Item("ROLE", text, unit.text, start, end)
    if isinstance(unit, Value):
        mention = Mention(Span(article.id, start, end), text, unit.type, unit.reading)
    else:
        name = _firm_here(tokens, unit, names) or names[unit.text]
        whole = _wife_of(article, tokens, unit.first, name) or name.name
        mention = Mention(Span(article.id, start, end), text, name.type, whole)
    return Item(mention.type.upper(), text, " ".join(text.lower().split()), start, end, mention)


def _firm_here(tokens: Sequence[Token], unit: Candidate, names: Mapping[str, Name]) -> Name | None:
    """Return the firm that a family name or a people's adjective is short for where it stands, by its full name; else None."""
    name = names[unit.text]
    if name.type == "nationality":
        return _airline_here(tokens, unit, names)
    if name.type != "person" or " " in name.text:
        return None
    if [token.lower for token in tokens[unit.last : unit.last + 2]] != [",", "which"]:
        return None
    firm = next((n for n in names.values() if n.type == "org" and n.text.startswith(f"{name.text} ")), None)
    return Name(name.text, "org", firm.name if firm is not None else name.text)


_CARRIERS = frozenset("airline airlines airways".split())
_NOT_DESCRIBED = frozenset(",.;:?!)\"'").union(
    ("'s",), "and or to in on at for from with by is was has had will would said says ceo".split()
)
"""What follows an adjective that stands for somebody: "when flying on American.", "American CEO Nils Quill"."""


def _airline_here(tokens: Sequence[Token], unit: Candidate, names: Mapping[str, Name]) -> Name | None:
    """Return the airline that "American" is short for: the article names it in full, and nothing described follows."""
    firm = next(
        (
            n
            for n in names.values()
            if n.type == "org"
            and n.text.startswith(f"{unit.text} ")
            and n.text[len(unit.text) + 1 :].lower() in _CARRIERS
        ),
        None,
    )
    if firm is None:
        return None
    after = tokens[unit.last].lower if unit.last < len(tokens) else "."
    alone = after in _NOT_DESCRIBED or "d" in codes(after)  # "American pledged"
    return Name(unit.text, "org", firm.name) if alone else None


def _wife_of(article: Article, tokens: Sequence[Token], first: int, name: Name) -> str:
    """Return "Mrs Holm" for "Holm" behind "Mrs" where the article has a Mr Holm too, whose full name is not hers; else ""."""
    before = first - 1 - (first > 1 and tokens[first - 1].text == ".")
    if (
        name.type != "person"
        or " " in name.text
        or before < 0
        or tokens[before].lower.capitalize() not in HER_TITLES
    ):
        return ""
    if re.search(rf"\b(?:Mr|Sir|Monsieur|Lord)\.? {re.escape(name.text)}\b", article.text) is None:
        return ""
    return f"{tokens[before].text} {name.text}"
