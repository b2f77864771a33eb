"""Sentences to judge as true, false or not stated, and the outlet that alone has one."""

import hashlib
import re
from collections.abc import Iterator

from broadsheet.articles.model import UNNAMED_OUTLET
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.families.sheet import (
    FIGURES,
    GAP,
    TOLD_AFTER,
    Sheet,
    first_word_keeps,
    label,
    sentence_draft,
)
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.story import stems
from broadsheet.quiz.swaps import denied, other_figure, other_month, other_year, turned_round, with_article

DENIED = 0.6
"""Quality of a statement made false by a "not", which gives itself away: it is kept, not shown."""


def truths(sheet: Sheet, statement: Statement) -> Iterator[Draft]:
    """Ask whether it is true, false or not stated: as it is, with another figure, turned round, of another article."""
    text = statement.text
    source = label(sheet, statement)
    ask = (
        f"True, false or not stated ({source}):"
        if source and not re.search(r"\b\d{4}\b", text)
        else "True, false or not stated:"
    )

    def stated(words: str) -> bool:
        return any(sheet.story.states(article, words) for article in sheet.story.texts)

    false, words, right = None, "", ""
    for index, piece in enumerate(statement.pieces):
        if piece.mention is None:
            continue
        before, after = statement.before(index), statement.after(index)
        published = statement.article.published
        other = None
        if piece.mention.type in ("number", "money", "percent"):
            other = other_figure(piece.text, before, after, stated)
        elif piece.mention.type == "date" and re.search(r"\b[Ii]n $", before) and _names_itself_in(piece):
            other = other_year(piece.text, published.year if published else None) or other_month(piece.text)
        if other:
            false, words, right = (
                with_article(statement.with_piece(index, other), other),
                statement.with_piece(index, GAP),
                piece.text,
            )
            break
    if false is None:
        false = turned_round(text)
        words = text
    parity = int(hashlib.sha256(folded(text).encode("utf-8", "surrogatepass")).hexdigest(), 16) % 5
    quality = 0.73
    if false is None and parity < 3:
        false, quality = _denied(sheet, statement), DENIED
    if false is not None and parity < 4:
        yield sentence_draft(
            sheet, statement, "truth", "truefalse", f"{ask} {false}", Answer("false"), quality, words=words or text,
            explanation=f"The article has {right}." if right else "",
        )  # fmt: skip
    elif statement.named():
        yield sentence_draft(
            sheet, statement, "truth", "truefalse", f"{ask} {text}", Answer("true"), 0.68 if _tells_much(statement) else 0.665,
            words=words or text,
        )  # fmt: skip


def _names_itself_in(piece: Piece) -> bool:
    """Say whether a date stands in its article as it is written here: "last month" or "mid-May" was not seen as a month."""
    return piece.mention is not None and " ".join(piece.mention.text.split()) == piece.text


def _denied(sheet: Sheet, statement: Statement) -> str | None:
    """Return the statement with its main clause denied, where that opens it and only "not" is needed."""
    text = statement.text
    for clause in sheet.clauses.get(statement.span, ()):
        group = " ".join(clause.context.replace("\u2019", "'").split())
        before, found, _ = text.partition(f" {group} ")
        if found and "," not in before and len(before.split()) < LONGEST_SUBJECT:
            return denied(text, group)
    return None


def _tells_much(statement: Statement) -> bool:
    """Say whether a true statement is worth a question: it gives a figure or date, or names two things or who says so."""
    mentions = [piece.mention for piece in statement.pieces if piece.mention]
    exact = _is_exact(statement)
    named = {mention.name for mention in mentions if mention.type not in (*FIGURES, "date")}
    return (
        exact
        or len(named) > 2
        or (len(named) > 1 and len(statement.text.split()) >= FEWEST_WORDS)
        or (
            len(named) > 1
            and bool(re.search(r"\b(?:said|says|told|announced|warned|estimated?)\b", statement.text))
        )
    )


FEWEST_WORDS = 12
"""Words of a statement of two names that says more than that they belong together."""


def _is_exact(statement: Statement) -> bool:
    """Say whether a statement gives a figure or a date."""
    mentions = [piece.mention for piece in statement.pieces if piece.mention]
    return any(mention.type in (*FIGURES, "date") and mention.name != "1" for mention in mentions)


LONGEST_SUBJECT = 8
"""Words before the verb of a clause that opens its sentence."""

ALONE = 0.5
"""Share of a statement's stems that no sentence of another article may have, where one outlet alone reports it."""
FEWEST_OUTLETS = 3
FEWEST_STEMS = 6
"""Stems of a statement that can be looked for in other accounts."""


def alone(sheet: Sheet, statement: Statement) -> Iterator[Draft]:
    """Ask which outlet alone reports it, where no sentence of another article comes near it."""
    outlets = tuple(sheet.desk.names.values())
    own = sheet.desk.names[statement.article.id]
    if (
        len(outlets) < FEWEST_OUTLETS
        or any("(" in name or name == UNNAMED_OUTLET for name in outlets)
        or not _is_exact(statement)
    ):
        return
    if TOLD_AFTER.search(statement.text) or _names_itself(statement.text, own):
        return
    if (
        not _is_told_once(sheet, statement)
        or _is_figured_elsewhere(sheet, statement)
        or _is_the_news(sheet, statement)
    ):
        return
    text = statement.text
    words = text if first_word_keeps(text, statement) else text[0].lower() + text[1:]
    yield sentence_draft(
        sheet, statement, "alone", "choice", f"Which outlet alone reports that {words.rstrip('.')}?", Answer(own), 0.67,
        about="only", choices=outlets, attribution=own,
    )  # fmt: skip


def _names_itself(text: str, outlet: str) -> bool:
    """Say whether a statement has its outlet's name in it: "told the Lochside News"."""
    return folded(outlet).replace(" ", "") in folded(text).replace(" ", "")


LEAD = 60
"""Characters of a dateline or of an outlet's name before the first sentence of an article."""
NEWS = 0.6
"""Share of a headline's stems from which a statement tells the news itself, which no outlet has alone."""
_OWN_WORK = re.compile(r"\b(?:has|have) (?:established|learned|learnt|seen|understood)\b")


def _is_the_news(sheet: Sheet, statement: Statement) -> bool:
    first = statement.article.kept[0][0] if statement.article.kept else 0
    before = statement.article.text[first : statement.span.start]
    if statement.article.title and len(before) <= LEAD and not re.search(r"[.!?]\s", before):
        return True  # an article opens with what all of them report
    told = stems(statement.text)
    heads = [stems(article.title or "") for article in sheet.desk.collection.articles]
    return any(len(told & head) >= NEWS * len(head) for head in heads if len(head) > 2)


def _is_figured_elsewhere(sheet: Sheet, statement: Statement) -> bool:
    """Say whether another article has a sum, share or figure of more than one digit of a statement."""
    figures = [
        piece.text for piece in statement.pieces
        if piece.mention and piece.mention.type in FIGURES and len(re.sub(r"\D", "", piece.text).strip("0")) > 0
        and re.search(r"[$\u20ac\u00a3%]|\d{2}", piece.text)
    ]  # fmt: skip
    others = [article for article in sheet.story.texts if article != statement.article.id]
    return any(sheet.story.states(article, figure) for article in others for figure in figures)


def _is_told_once(sheet: Sheet, statement: Statement) -> bool:
    """Say whether no sentence of another article comes near a statement."""
    told = stems(statement.text)
    return len(told) >= FEWEST_STEMS and not any(
        article != statement.article.id and len(told & other) >= ALONE * len(told)
        for article, other, _ in sheet.sentences
    )


LONGEST_UNSTATED = 28
"""Words of a statement of which another account may say no part; a longer one says several things."""
NEAR = 0.34
"""Share of its stems that a sentence of that account may not have."""


def _is_near(sheet: Sheet, statement: Statement, article: str) -> bool:
    told = stems(statement.text)
    return any(len(told & other) >= NEAR * len(told) for its, other, _ in sheet.sentences if its == article)


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
    telling = _is_exact(statement) or any(
        piece.mention and piece.mention.type == "person" and " " in piece.mention.name
        for piece in statement.pieces
    )
    compound = statement.text.count(",") > 1 or len(statement.text.split()) > LONGEST_UNSTATED
    own = _OWN_WORK.search(statement.text) or _names_itself(statement.text, names[statement.article.id])
    if not others or not telling or compound or own or not _is_told_once(sheet, statement):
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
        or sheet.rivals.likes(statement.span, other.id)
        or _is_near(sheet, statement, other.id)
        or _is_the_news(sheet, statement)
    ):
        return
    yield sentence_draft(
        sheet, statement, "unstated", "truefalse", f"True, false or not stated in the account by {outlet}: {statement.text}",
        Answer("not stated"), 0.672 if digest % 2 else 0.668, about="only", attribution=outlet,
        explanation=f"Only {names[statement.article.id]} reports it.",
    )  # fmt: skip
