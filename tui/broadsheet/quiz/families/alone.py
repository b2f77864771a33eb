"""What one outlet alone reports."""

import re
from collections.abc import Iterator

from broadsheet.articles.model import UNNAMED_OUTLET
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.quiz.context import anchors
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.families.sheet import (
    FIGURES,
    TOLD_AFTER,
    Sheet,
    first_word_keeps,
    sentence_draft,
)
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.story import stems
from broadsheet.quiz.vague import needs_story

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
        or not _has_a_figure(statement)
    ):
        return
    if TOLD_AFTER.search(statement.text) or _SAID_LAST.search(statement.text):
        return
    if names_itself(statement.text, own) or _says_not_what_of(statement):
        return
    if (
        _TAGGED.fullmatch(statement.pieces[0].text)
        and statement.pieces[1:2]
        and _is_person(statement.pieces[1])
    ):
        return  # "reports that Holidaymaker Ada Lund was there"
    if _OPENS_ASIDE.match(statement.text):
        return  # "reports that named locally as Ada Lund, she had gone" is no English
    if (
        not is_told_once(sheet, statement)
        or _is_figured_elsewhere(sheet, statement)
        or _is_named_elsewhere(sheet, statement)
        or is_the_news(sheet, statement)
        or _may_be_the_news(sheet, statement)
    ):
        return
    text = statement.text
    words = text if first_word_keeps(text, statement) else text[0].lower() + text[1:]
    yield sentence_draft(
        sheet, statement, "alone", "choice", f"Which outlet alone reports that {words.rstrip('.')}?", Answer(own), 0.67,
        about="only", choices=outlets, attribution=own,
    )  # fmt: skip


def _says_not_what_of(statement: Statement) -> bool:
    """Say whether a statement leans on its story and names little: of 45 such that readers judged 27 were good."""
    return needs_story(statement.text, []) and len(anchors(statement.text)) < FEWEST_NAMES


FEWEST_NAMES = 3
_SAID_LAST = re.compile(
    r", (?:[\w'\u2019.-]+ ){1,7}(?:says?|said|shows?|showed|wrote|told(?: [A-Z]\w+)+)\.?$"
)
"""Who says so, at the end of what an outlet is to report: "…, official figures show". Of 6 such one was good."""
_TAGGED = re.compile(
    r"(?!(?:In|On|At|By|For|After|Before|With|When|While|Since|Until|From|The|About|As) )[A-Z][a-z]+ "
)


def _is_person(piece: Piece) -> bool:
    return piece.mention is not None and piece.mention.type == "person"


_OPENS_ASIDE = re.compile(
    r"(?:Named|Known|Asked|Told|Born|Built|Made|Seen|Given|Taken|Held|Led|Put|Set|Sold|Found|Hit|[A-Z][a-z]+ed) (?:[a-z]+ )?(?:as|by|between|before|after|in|on|at|to|for|from|about|with|if|why|whether)\b[^.]*,"
)


def _has_a_figure(statement: Statement) -> bool:
    """Say whether a statement has a sum, a share or a count of two digits, by which a reader knows it again."""
    return any(
        piece.mention is not None
        and piece.mention.type in FIGURES
        and re.search(r"[$\u20ac\u00a3%]|\d{2}|million|billion|per ?cent", piece.text) is not None
        for piece in statement.pieces
    )


def names_itself(text: str, outlet: str) -> bool:
    """Say whether a statement has its outlet's name in it: "told the Lochside News"."""
    if folded(outlet).replace(" ", "") in folded(text).replace(" ", ""):
        return True
    host, dot, _ = outlet.partition(".")
    if dot and len(host) >= FEWEST_OF_NAME and re.search(rf"\b{re.escape(host)}\b", text, re.IGNORECASE):
        return True  # "a record seen by Dawn", of dawn.com
    own = [word for word in outlet.split() if len(word) >= FEWEST_OF_NAME and word[0].isupper()]
    return any(re.search(rf"\b{re.escape(word)}(?:[A-Z]|Online\b)", text) for word in own)  # "MailOnline"


FEWEST_OF_NAME = 4
"""Letters of a word by which an outlet is known in another name of its own."""
LEAD = 60
"""Characters of a dateline or of an outlet's name before the first sentence of an article."""
NEWS = 0.6
"""Share of a headline's stems from which a statement tells the news itself, which no outlet has alone."""
OWN_WORK = re.compile(r"\b(?:has|have) (?:established|learned|learnt|seen|understood)\b")


def _told_before(statement: Statement) -> str:
    """Return what its article tells before a statement, from the first line that is kept."""
    first = statement.article.kept[0][0] if statement.article.kept else 0
    return statement.article.text[first : statement.span.start]


def is_the_news(sheet: Sheet, statement: Statement) -> bool:
    """Say whether a statement is what its article opens with, or says what a headline does."""
    before = _told_before(statement)
    if statement.article.title and len(before) <= LEAD and not re.search(r"[.!?]\s", before):
        return True  # an article opens with what all of them report
    told = stems(statement.text)
    heads = [stems(article.title or "") for article in sheet.desk.collection.articles]
    return any(
        len(told & head) >= NEWS * min(len(head), len(told))
        for head in heads
        if min(len(head), len(told)) > 2
    )


def _may_be_the_news(sheet: Sheet, statement: Statement) -> bool:
    """Say whether a statement could be what all accounts report, in other words.

    It is from an article's first sentences, or of the same names as a sentence of another article, or has little beside
    its names that no headline has.
    """
    before = _told_before(statement)
    if statement.article.title and len(re.findall(r"[.!?][\"\u201d]?\s", before)) < FIRST_SENTENCES:
        return True
    names = [
        folded(piece.mention.name)
        for piece in statement.pieces
        if piece.mention and piece.mention.type in ("person", "org", "product", "event")
    ]
    lasts = {name.split()[-1] for name in names if name}
    if len(lasts) > 1 and any(
        article != statement.article.id and lasts <= set(text.split()) for article, _, text in sheet.sentences
    ):
        return True
    headed = sheet.story.headed
    own = stems(statement.text) - stems(" ".join(names))
    return bool(own & headed) and len(own - headed) <= FEW_OTHERS


FIRST_SENTENCES, FEW_OTHERS = 2, 3
"""Sentences at an article's start that tell the news, and stems beside the headlines' up to which a statement repeats it."""


def _is_figured_elsewhere(sheet: Sheet, statement: Statement) -> bool:
    """Say whether another article has a sum, share or figure of more than one digit of a statement."""
    figures = [
        piece.text for piece in statement.pieces
        if piece.mention and piece.mention.type in FIGURES and len(re.sub(r"\D", "", piece.text).strip("0")) > 0
        and re.search(r"[$\u20ac\u00a3%]|\d{2}", piece.text)
    ]  # fmt: skip
    others = [article for article in sheet.story.texts if article != statement.article.id]
    dates = {piece.text for piece in statement.pieces if piece.mention and piece.mention.type == "date"}
    bare = {each for each in _FIGURES.findall(statement.text) if not any(each in date for date in dates)}
    texts = [article.text for article in sheet.desk.collection.articles if article.id in others]
    if any(
        re.search(rf"(?<![\w.,:-]){re.escape(each)}(?![\d:])(?![.,-]\d)", text)
        for each in bare
        for text in texts
    ):
        return True
    return any(sheet.story.states(article, figure) for article in others for figure in figures)


def _is_named_elsewhere(sheet: Sheet, statement: Statement) -> bool:
    """Say whether another account, and not all of them, has somebody or something that a statement names: it may tell the same."""
    accounts = sheet.story.texts.values()
    lasts = {
        name.split()[-1]
        for piece in statement.pieces
        if piece.mention and piece.mention.type in _NAMES and (name := folded(piece.mention.name))
    }
    return any(1 < sum(f" {last} " in text for text in accounts) < len(accounts) for last in lasts)


_NAMES = ("person", "org", "product", "event")


_FIGURES = re.compile(r"(?<![\w.,:-])(?:\d+-\d+|\d{2,}(?:[.,:]\d+)*)(?!\w)(?![-:]\d)")
"""Scores and numbers of two digits or more; "78th" is no such, and "23rd" says the same as 23."""


def is_told_once(sheet: Sheet, statement: Statement) -> bool:
    """Say whether no sentence of another article comes near a statement."""
    told = stems(statement.text)
    rare: set[str] = set()
    if len(sheet.sentences) >= ENOUGH_SENTENCES:
        rare = {stem for stem in told if sum(stem in own for _, own, _ in sheet.sentences) <= RARE}
    return len(told) >= FEWEST_STEMS and not any(
        article != statement.article.id
        and (len(told & other) >= ALONE * len(told) or len(rare & other) >= RARE_SHARED)
        for article, other, _ in sheet.sentences
    )


RARE, RARE_SHARED = 3, 2
"""Sentences of all accounts up to which a stem is rare, and such stems that no sentence of another article may share."""
ENOUGH_SENTENCES = 40
"""Sentences of a collection below which every stem is rare."""
