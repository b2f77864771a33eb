"""What a collection is about: the names and things that most of its articles speak of."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from broadsheet.articles.model import Article, Collection
from broadsheet.articles.sentences import split
from broadsheet.facts.find import Findings
from broadsheet.facts.gazetteer import country_of
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes

STEM = 6
"""Letters of a word that two forms of it share, as a rule: "launch", "launches"."""
_LITTLE = frozenset(
    """about above after again against ahead along also although among another around because been before being below
    between both could does doing down during each either even every first from further have having here into itself just
    last later least less like made make many more most much must near never next none often once only onto other over own
    part past people per said same says several shall should since some still such take than that their them then there
    these they this those though three through time told under until upon very wants want well were what when where which
    while whom whose will with within without would year years your month months week weeks day days today according new
    the and for are but not you all can her his was one our out get has him how its may now old see two way who did yet had off any
    good great come came went going know known think thought""".split()
)
_DATED_APART = 14
"""Days between the first and the last article from which a collection tells more than one event."""


def stems(text: str) -> frozenset[str]:
    """Return the stems of the words that say something."""
    return frozenset(word[:STEM] for word in folded(text).split() if len(word) > 2 and word not in _LITTLE)


@dataclass(frozen=True, slots=True)
class Story:
    """The names and nouns that hold a collection together, and its sentences by their stems."""

    names: frozenset[str]
    """Names that two articles mention, or one article again and again."""
    nouns: frozenset[str]
    """Stems of nouns that at least two articles and a third of them use, or a headline and one article."""
    themes: frozenset[str]
    """Stems that stand in most articles and in the headlines of two: "bitcoi", "missil"."""
    texts: Mapping[str, str]
    """Article id -> its kept text, folded, with a space at both ends."""
    devoted: frozenset[str]
    """Ids of the articles that speak of nothing else: their sentences name what the others name, again and again."""
    several_events: bool
    """Its articles lie weeks apart, so that what one says need not hold of another's event."""
    headed: frozenset[str] = frozenset()
    """Stems of all headlines: "The flight" at a sentence's start is the one that they speak of."""

    def is_about(self, article: str, text: str, names: Iterable[str]) -> bool:
        """Say whether a sentence belongs to the story rather than to a page's round-up of other news."""
        own = set(names)
        if article in self.devoted:
            return bool(own) or len(stems(text) & self.nouns) >= 2
        central = {name for name in own & self.names if country_of(name) is None}
        said = stems(text)
        return bool(said & self.themes and (own or len(said & self.nouns) > 1)) or (
            bool(central) and bool(said & self.nouns)
        )

    def states(self, article: str, words: str) -> bool:
        """Say whether an article has these words in a row."""
        return f" {folded(words)} " in self.texts[article]


AGAIN = 2
"""Times that a single article has a noun of its story's beside the first; one that stands there twice may be any box or site."""


def read_story(collection: Collection, findings: Findings) -> Story:
    """Return what a collection is about."""
    holders: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for mention in findings.mentions:
        if mention.type in ("person", "org", "place", "product", "event"):
            holders[mention.name].add(mention.span.article)
            counts[mention.name] += 1
    alone = len(collection.articles) == 1
    named = {name for name, found in holders.items() if len(found) > 1 or (alone and counts[name] > 1)}
    texts = {article.id: kept_text(article) for article in collection.articles}
    using: Counter[str] = Counter()
    titles = frozenset(stem for article in collection.articles for stem in stems(article.title or ""))
    for text in texts.values():
        own = Counter(word[:STEM] for word in re.findall(r"\b[a-z][a-z-]{2,}", text) if _is_noun(word))
        using.update(stem for stem, count in own.items() if not alone or count > AGAIN or stem in titles)
    most = max(2, -(-len(texts) // 3)) if not alone else 1
    nouns = frozenset(stem for stem, count in using.items() if count >= most or stem in titles)
    days = sorted(article.published for article in collection.articles if article.published)
    apart = len(days) > 1 and (days[-1] - days[0]).days > _DATED_APART
    folded_texts = {key: f" {folded(text)} " for key, text in texts.items()}
    core = {name for name in named if country_of(name) is None}
    headed = Counter(stem for article in collection.articles for stem in stems(article.title or ""))
    themes = frozenset(
        stem
        for stem, count in using.items()
        if count * 5 >= 3 * len(texts) and headed[stem] >= min(2, len(texts))
    )
    devoted = frozenset(
        article.id
        for article in collection.articles
        if alone or _is_devoted(article, core, themes, nouns, findings)
    )
    return Story(frozenset(named), nouns, themes, folded_texts, devoted, apart, titles)


DEVOTED, THROUGHOUT = 0.3, 0.2
"""Share of an article's sentences that tell of the story, from which it is all about it, and of each third of them.

A page of other news ends far below: of 41 sentences of one, 2 of the last 13 had two of the story's nouns.
"""
FEWEST_NOUNS = 2
"""Nouns of the story in a sentence that tells of it though it names nobody: "Nine stores will close by the end of the week"."""


def _is_devoted(
    article: Article, core: set[str], themes: frozenset[str], nouns: frozenset[str], findings: Findings
) -> bool:
    """Say whether an article keeps to the story from its first third to its last."""
    sentences = [sentence.span for sentence in split(article)]
    if not sentences:
        return False
    at = [
        mention.span
        for mention in findings.mentions
        if mention.span.article == article.id and mention.name in core
    ]
    told = []
    for span in sentences:
        said = stems(article.quote(span))
        named = any(span.contains(mention) for mention in at) or bool(said & themes)
        told.append(named or len(said & nouns) >= FEWEST_NOUNS)
    third = max(1, len(told) // 3)
    parts = (told[:third], told[third : 2 * third] or told, told[2 * third :] or told)
    return sum(told) >= DEVOTED * len(told) and all(sum(part) >= THROUGHOUT * len(part) for part in parts)


def kept_text(article: Article) -> str:
    """Return the article without its boilerplate."""
    return "\n".join(article.text[start:end] for start, end in article.kept)


def _is_noun(word: str) -> bool:
    return word not in _LITTLE and (not codes(word) or bool(set(codes(word)) & set("NP")))
