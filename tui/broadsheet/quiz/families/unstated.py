"""What another account does not state, though one has it."""

import hashlib
import re
from collections.abc import Iterator
from itertools import pairwise

from broadsheet.articles.model import UNNAMED_OUTLET
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.families.alone import OWN_WORK, is_the_news, is_told_once, names_itself
from broadsheet.quiz.families.sheet import FIGURES, Sheet, is_exact, sentence_draft
from broadsheet.quiz.pieces import Statement
from broadsheet.quiz.story import stems

LONGEST_UNSTATED = 28
"""Words of a statement of which another account may say no part; a longer one says several things."""
NEAR = 0.34
"""Share of its stems that a sentence of that account may not have."""
SHARED = 2
"""Stems beside a person's name that a sentence of that account may not share with it."""


def _in_singular(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in words)


def _is_near(sheet: Sheet, statement: Statement, article: str) -> bool:
    told = _in_singular(stems(statement.text))
    people = stems(
        " ".join(p.mention.name for p in statement.pieces if p.mention and p.mention.type == "person")
    )
    shared = [told & _in_singular(other) for its, other, _ in sheet.sentences if its == article]
    return any(
        len(both) >= NEAR * len(told) or (len(both - people) >= SHARED and bool(both & people))
        for both in shared
    )


def _is_figured_beside(sheet: Sheet, statement: Statement, article: str) -> bool:
    """Say whether that account has a figure beside, or right after, a place or body that no headline has: "about 400 in Wroclaw"."""
    mentions = [piece.mention for piece in statement.pieces if piece.mention]
    if not any(mention.type in FIGURES for mention in mentions):
        return False
    heads = " ".join(sheet.titles)
    names = [
        f" {folded(m.text.split()[-1] if m.type == 'person' else m.text)} "
        for m in mentions
        if m.type in ("person", "place", "org", "product") and folded(m.text) not in heads
    ]
    told = [text for its, _, text in sheet.sentences if its == article]
    return any(
        any(name in f" {text} " for name in names)
        and (_A_FIGURE.search(text) or (_GOES_ON.match(after) and _A_FIGURE.search(after)))
        for text, after in zip(told, [*told[1:], ""], strict=True)
    )


_A_FIGURE = re.compile(
    r"\b(?:(?!(?:19|20)\d\d\b)\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?)\b)"
)

_GOES_ON = re.compile(r"(?:it|they|there|here)\b")


_POINTING = re.compile(
    r"\b(?:them|there|this|these|those|such|that|another|every|others?|so|then|do)\b|\ban? (?:portion|part|share)\b(?! of)",
    re.IGNORECASE,
)
"""Words that lean on the account a statement comes from, of which the other one's reader has nothing."""


def _is_whole(sheet: Sheet, statement: Statement) -> bool:
    """Say whether a statement says all of itself: no pronoun, and every name and day as its own account has them there.

    Of 83 that readers judged 14 were bad, 9 of them for a name, a day or a word that its account tells elsewhere.
    """
    own = " ".join(sheet.desk.collection.article(statement.article.id).quote(statement.span).split())
    told = [" ".join(piece.text.split()) for piece in statement.pieces if piece.mention]
    first = next((words for words in told if words[:1].isupper()), "")
    owner = _OWNED.search(statement.text)
    unowned = owner is not None and not (first and statement.text.find(first) < owner.start())
    return _POINTING.search(statement.text) is None and not unowned and all(words in own for words in told)


_OWNED = re.compile(r"\b(?:its?|they|their)\b", re.IGNORECASE)


def _is_counted_there(sheet: Sheet, statement: Statement, article: str) -> bool:
    """Say whether that account counts what a statement counts: "11 players", where this one has 10."""
    counted = {
        noun[1]
        for piece, after in pairwise(statement.pieces)
        if piece.mention and piece.mention.type == "number" and (noun := _COUNTED.match(after.text))
    }
    told = [text for its, _, text in sheet.sentences if its == article]
    return any(
        re.search(rf"{_A_FIGURE.pattern}[\w,.]*(?: [a-z-]+){{0,2}} {re.escape(noun)}", text)
        for noun in counted
        for text in told
    )


_COUNTED = re.compile(r"^(?: [a-z-]+){0,2}? ([a-z]{3,}s)\b")
"""What a figure counts: the first plural behind it; "people" are counted of everything."""


def _has_its_year(sheet: Sheet, statement: Statement, article: str) -> bool:
    """Say whether a sentence of another account has a year of a statement, not its article's own, and a word of it besides."""
    published = statement.article.published
    dates = [p.mention.name[:4] for p in statement.pieces if p.mention and p.mention.type == "date"]
    own = str(published.year) if published is not None else ""
    told = stems(statement.text)
    return any(
        its == article and year in other and len(told & other) > 1
        for year in dates
        if year.isdecimal() and year != own
        for its, other, _ in sheet.sentences
    )


def unstated(sheet: Sheet, statement: Statement) -> Iterator[Draft]:
    """Ask of another outlet's account what only this one states: neither true nor false there, but not stated.

    Only where the statement gives a figure or date, and neither it nor anything near it stands in the other account.
    """
    names = sheet.desk.names
    others = [
        a
        for a in sheet.desk.collection.articles
        if a.id != statement.article.id and a.id in sheet.story.devoted
    ]
    telling = is_exact(statement) or any(
        piece.mention and piece.mention.type == "person" and " " in piece.mention.name
        for piece in statement.pieces
    )
    compound = statement.text.count(",") > 1 or len(statement.text.split()) > LONGEST_UNSTATED
    own = OWN_WORK.search(statement.text) or names_itself(statement.text, names[statement.article.id])
    if (
        sheet.story.several_events
        or not others
        or not telling
        or compound
        or own
        or not _is_whole(sheet, statement)
        or not is_told_once(sheet, statement)
    ):
        return
    digest = int(hashlib.sha256(folded(statement.text).encode("utf-8", "surrogatepass")).hexdigest(), 16)
    other = others[digest % len(others)]
    exact = [
        p.text for p in statement.pieces if p.mention and p.mention.type in FIGURES and p.mention.name != "1"
    ]
    outlet = names[other.id]
    if (
        outlet == UNNAMED_OUTLET
        or "(" in outlet
        or any(sheet.story.states(other.id, figure) for figure in exact)
        or _has_its_year(sheet, statement, other.id)
        or _is_counted_there(sheet, statement, other.id)
        or sheet.rivals.likes(statement.span, other.id)
        or _is_near(sheet, statement, other.id)
        or _is_figured_beside(sheet, statement, other.id)
        or is_the_news(sheet, statement)
    ):
        return
    yield sentence_draft(
        sheet, statement, "unstated", "truefalse", f"True, false or not stated in the account by {outlet}: {statement.text}",
        Answer("not stated"), 0.672 if digest % 2 else 0.668, about="only", attribution=outlet,
        explanation=f"Only {names[statement.article.id]} reports it.",
    )  # fmt: skip
