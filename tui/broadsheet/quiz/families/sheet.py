"""What the questions on one whole sentence share: the collection around it, and how a draft is made."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from broadsheet.articles.model import UNNAMED_OUTLET, Span
from broadsheet.facts.gazetteer import is_role
from broadsheet.facts.model import Claim, Fact, MentionType
from broadsheet.grading.model import Answer, AnswerKind
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import common_words
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.dates import in_words
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.model import About
from broadsheet.quiz.pieces import Statement
from broadsheet.quiz.rivals import Rivals
from broadsheet.quiz.story import Story

FIGURES = ("number", "money", "percent")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the questions on one collection's statements share."""

    desk: Desk
    story: Story
    types: Mapping[str, MentionType]
    kinds: Mapping[str, str]
    statements: Sequence[Statement]
    clauses: Mapping[Span, Sequence[Claim]]
    """Sentence span -> the clauses found in it."""
    sentences: Sequence[tuple[str, frozenset[str], str]]
    """(article id, stems, folded text) of every sentence of the collection."""
    rivals: Rivals
    seen: set[str] = field(default_factory=set)
    everywhere: dict[str, bool] = field(default_factory=dict)
    """Name -> whether most articles have it or a headline does; filled as they are asked about."""
    families: frozenset[str] = field(init=False)
    """The last words of all names of persons."""
    titles: tuple[str, ...] = field(init=False)
    """The headlines, folded, with a space at both ends."""

    def __post_init__(self) -> None:
        last = (name.rpartition(" ") for name, kind in self.types.items() if kind == "person")
        titles = tuple(f" {folded(article.title or '')} " for article in self.desk.collection.articles)
        object.__setattr__(self, "titles", titles)
        object.__setattr__(self, "families", frozenset(family for given, _, family in last if given))


def sentence_draft(
    sheet: Sheet, statement: Statement, slot: str, kind: AnswerKind, prompt: str, answer: Answer, quality: float,
    about: About = "fact", words: str = "", choices: tuple[str, ...] = (), attribution: str = "",
    explanation: str = "",
) -> Draft:  # fmt: skip
    """Return a draft that rests on a whole sentence; `words` key its id where the prompt holds the value."""
    article, span = statement.article, statement.span
    quote = article.quote(span)
    claim = Claim(
        "sentence", answer.text, answer.text, span, quote, span, folded(answer.text), confidence=0.5
    )
    digest = hashlib.sha256(
        f"{article.stem}\x1f{words or prompt}".encode("utf-8", "surrogatepass")
    ).hexdigest()[:12]
    fact = Fact(digest, "sentence", answer.text, "", (claim,), "single")
    lead = statement.lead
    before = (
        [Claim("sentence", "", "", lead.span, article.quote(lead.span), lead.span, "", confidence=0.5)]
        if lead
        else []
    )
    return Draft(
        fact, (claim, *before), slot, kind, prompt, (answer,), about=about, quality=quality, tags=(slot,), choices=choices,
        attribution=attribution, explanation=explanation, lead=lead.text if lead else "",
    )  # fmt: skip


def label(sheet: Sheet, statement: Statement) -> str:
    """Return which article a statement is from, where the articles tell of events weeks apart: "RT, 26 November 2017"."""
    article = statement.article
    if not sheet.story.several_events or article.published is None:
        return ""
    named = article.outlet != UNNAMED_OUTLET
    if named and article.title and "(" not in sheet.desk.names[article.id]:
        return sheet.desk.names[
            article.id
        ]  # with its headline; a page's date is often that of its last change
    when = re.sub(r"^on ", "", in_words(article.published.isoformat()))
    return f"{sheet.desk.names[article.id]}, {when}" if named else when


def is_exact(statement: Statement) -> bool:
    """Say whether a statement gives a figure or a date."""
    mentions = [piece.mention for piece in statement.pieces if piece.mention]
    return any(mention.type in (*FIGURES, "date") and mention.name != "1" for mention in mentions)


TOLD_AFTER = re.compile(
    r",\s+(?:(?:said|says) (?:[A-Z]|the |an? )|(?:he|she|they|it|[A-Z][\w.'-]*|(?:the|an?|his|her|its|their) [A-Za-z]+)(?: [\w.'-]+){0,5} (?:said|says|told|reports?|reported|added|wrote|writes)\b)"
)
"""A second attribution at the end."""


def first_word_keeps(words: str, statement: Statement) -> bool:
    """Say whether a sentence's first word is a name, whose capital stays."""
    figures = (*FIGURES, "date")
    if any(
        piece.mention and piece.mention.type not in figures and words.startswith(piece.text)
        for piece in statement.pieces
    ):
        return True
    first, second = [*words.split(), "", ""][:2]
    head, hyphen, tail = first.partition("-")
    if first.lower() in _OPENERS or (hyphen and tail.islower() and head.lower() in common_words()):
        return False  # "Mother-of-two Ada Lund"
    first = first.rstrip(",")
    known = any(
        word in common_words() or word.removesuffix("s") in common_words() or is_word(word)
        for word in (first.lower(), _PREFIX.sub("", first.lower()))
    )
    if (known and second[:1].islower()) or (is_role(first.lower()) and second[:1].isupper()):
        return False  # "Supermarkets including", "Passenger Ann Holm"
    return (first.isupper() and len(first) > 1) or second[:1].isupper() or not codes(first.lower())


_PREFIX = re.compile(r"^(?:un|in|non-?|re|pre|over|under|mis|anti-?|co-?|ex-?)(?=[a-z]{4})")
_OPENERS = frozenset(
    """the a an in on at by for from with as although while when after before since under unlike some about around nearly almost
    more less only just every each many most all both of to during despite over up once until till because if""".split()
)
