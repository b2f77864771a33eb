"""Sentences to judge as true, false or not stated."""

import hashlib
import re
from collections.abc import Iterator

from broadsheet.articles.model import UNNAMED_OUTLET
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.families.alone import is_the_news
from broadsheet.quiz.families.sheet import FIGURES, Sheet, is_exact, label, sentence_draft
from broadsheet.quiz.model import GAP, NEARLY_SHOWN
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.story import STEM, stems
from broadsheet.quiz.swaps import other_figure, other_year, turned_round, with_article

ON_THE_SAME = 2
"""Stems that a statement shares with a sentence of another account which has the wrong figure: it may be right there."""
HEADED, HEADED_WHOLE = NEARLY_SHOWN, 0.66
"""Quality of a statement that a headline has, or that tells neither figure nor two names, and of one of those that is long
enough and has no pronoun. Of the first readers judged 24 of 35 good, so it is kept, not shown; of the second 40 of 49.
"""

FIGURED, TURNED = 0.73, 0.67
"""Quality of a statement with another figure, and of one with a word turned round: of 9 that readers judged 8 were good."""
TOLD_BY = 0.67
"""Quality of a true statement without a figure, of which the outlet is named that has it."""


_OPENING = re.compile(r"The ([a-z]+) (?:is|are|was|were|has|have|had|will|would|could)\b")
"""A thing that was told of before, unless a headline speaks of it."""
MOST_TO_JUDGE, MOST_PARTS = 30, 3
"""Words and commas of a statement that can be judged as one."""


def truths(sheet: Sheet, statement: Statement) -> Iterator[Draft]:
    """Ask whether it is true, false or not stated: as it is, with another figure, turned round, of another article."""
    text = statement.text
    if _is_no_matter_to_judge(sheet, text):
        return
    source = label(sheet, statement)
    ask = (
        f"True, false or not stated ({source}):"
        if source and not re.search(r"\b\d{4}\b", text)
        else "True, false or not stated:"
    )

    parity = int(hashlib.sha256(folded(text).encode("utf-8", "surrogatepass")).hexdigest(), 16) % 5
    false = _made_false(sheet, statement) if parity < FALSE_OF_FIVE else None
    if false is not None:
        words, key, right = false
        yield sentence_draft(
            sheet, statement, "truth", "truefalse", f"{ask} {words}", Answer("false"), FIGURED if right else TURNED, words=key,
            explanation=f"The article has {right}." if right else "",
        )  # fmt: skip
    elif statement.named():
        yield _true(sheet, statement, ask)


FALSE_OF_FIVE = 4
"""Of five statements that can be made false, so many are; the others stay true, lest a figure give itself away."""


def _true(sheet: Sheet, statement: Statement, ask: str) -> Draft:
    """Return the statement as it stands; what is no figure may be its outlet's own view, so that outlet is named."""
    text, outlet = statement.text, sheet.desk.names[statement.article.id]
    whole = len(text.split()) >= FEWEST_WORDS and _STANDS_FOR.search(text) is None
    quality, attribution = HEADED_WHOLE if whole else HEADED, ""
    if not is_the_news(sheet, statement):
        if _tells_much(statement):
            quality = 0.68
        elif len(text.split()) >= FEWEST_WORDS and outlet != UNNAMED_OUTLET and "(" not in outlet:
            ask, quality, attribution = (
                f"True, false or not stated in the account by {outlet}:",
                TOLD_BY,
                outlet,
            )
    return sentence_draft(
        sheet, statement, "truth", "truefalse", f"{ask} {text}", Answer("true"), quality, words=text,
        attribution=attribution,
    )  # fmt: skip


def _made_false(sheet: Sheet, statement: Statement) -> tuple[str, str, str] | None:
    """Return the statement with a figure, year or word exchanged, its words without that, and what was right.

    None where nothing in it can be exchanged. What was right is empty where a word was turned round.
    """

    told = stems(statement.text)

    def stated(words: str) -> bool:
        if any(sheet.story.states(article, words) for article in sheet.story.texts):
            return True
        figure = folded(words.split()[0])
        return any(
            article != statement.article.id and figure in text.split() and len(told & own) >= ON_THE_SAME
            for article, own, text in sheet.sentences
        )

    published = statement.article.published
    for index, piece in enumerate(statement.pieces):
        before, after = statement.before(index), statement.after(index)
        if piece.mention is None or (_IN_ASIDE[0].search(before) and _IN_ASIDE[1].match(after)):
            continue  # what a sentence says by the way decides nothing
        if re.search(r"\b(?:the|both|all)\s+$", before, re.IGNORECASE):
            continue  # "the four nations" for the two that everybody knows
        other = None
        if piece.mention.type in FIGURES:
            other = other_figure(piece.text, before, after, stated)
        elif piece.mention.type == "date" and re.search(r"\b[Ii]n $", before) and _names_itself_in(piece):
            figured = any(each.mention and each.mention.type in FIGURES for each in statement.pieces)
            # What was counted in another year is not told: neither true nor false.
            other = (
                None
                if figured
                else other_year(piece.text, published.year if published else None, before, after)
            )
        if other:
            false = with_article(statement.with_piece(index, other), other)
            return false, statement.with_piece(index, GAP), piece.text
    turned = turned_round(statement.text)
    return None if turned is None else (turned, statement.text, "")


def _is_no_matter_to_judge(sheet: Sheet, text: str) -> bool:
    """Say whether a statement is too long to be judged as one, or is of a thing that was told of before it."""
    opening = _OPENING.match(text)
    unnamed = opening is not None and opening[1][:STEM] not in sheet.story.headed
    return unnamed or len(text.split()) > MOST_TO_JUDGE or text.count(",") > MOST_PARTS


_IN_ASIDE = re.compile(r",[^,]*$"), re.compile(r"[^,.]*,")
"""What stands before and after a figure in an aside: "The ferry, built in 1994, sank"."""


def _names_itself_in(piece: Piece) -> bool:
    """Say whether a date stands in its article as it is written here: "last month" or "mid-May" was not seen as a month."""
    return piece.mention is not None and " ".join(piece.mention.text.split()) == piece.text


def _tells_much(statement: Statement) -> bool:
    """Say whether a true statement is worth a question: it gives a figure or date, or names two things or who says so."""
    mentions = [piece.mention for piece in statement.pieces if piece.mention]
    exact = is_exact(statement)
    named = {mention.name for mention in mentions if mention.type not in (*FIGURES, "date")}
    told = re.search(r"\b(?:said|says|told|announced|warned|estimated?|reported)\b", statement.text)
    return exact or (
        len(named) > 1
        and (bool(told) or (not statement.leans and len(statement.text.split()) >= FEWEST_WORDS))
    )


FEWEST_WORDS = 12
"""Words of a statement of two names that says more than that they belong together."""
_STANDS_FOR = re.compile(
    r"\b(?:he|she|it|they|him|them|her|his|their|its|there|since|so|while)\b", re.IGNORECASE
)
"""What stands for something else or ties a statement to another, in the same sentence or before it."""
