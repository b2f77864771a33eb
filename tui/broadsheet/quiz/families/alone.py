"""What one outlet alone reports, and what another account does not state."""

import hashlib
import re
from collections.abc import Iterator

from broadsheet.articles.model import UNNAMED_OUTLET
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.families.sheet import (
    FIGURES,
    TOLD_AFTER,
    Sheet,
    first_word_keeps,
    is_exact,
    sentence_draft,
)
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.story import stems

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
    if TOLD_AFTER.search(statement.text) or _names_itself(statement.text, own):
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
        not _is_told_once(sheet, statement)
        or _is_figured_elsewhere(sheet, statement)
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


_TAGGED = re.compile(
    r"(?!(?:In|On|At|By|For|After|Before|With|When|While|Since|Until|From|The|About|As) )[A-Z][a-z]+ "
)


def _is_person(piece: Piece) -> bool:
    return piece.mention is not None and piece.mention.type == "person"


_OPENS_ASIDE = re.compile(
    r"(?:Named|Known|Asked|Told|Born|Built|Made|[A-Z][a-z]+ed) (?:[a-z]+ )?(?:as|by|in|on|at|to|for|from|about|with|if|why|whether)\b[^.]*,"
)


def _has_a_figure(statement: Statement) -> bool:
    """Say whether a statement has a sum, a share or a count of two digits, by which a reader knows it again."""
    return any(
        piece.mention is not None
        and piece.mention.type in FIGURES
        and re.search(r"[$\u20ac\u00a3%]|\d{2}|million|billion|per ?cent", piece.text) is not None
        for piece in statement.pieces
    )


def _names_itself(text: str, outlet: str) -> bool:
    """Say whether a statement has its outlet's name in it: "told the Lochside News"."""
    return folded(outlet).replace(" ", "") in folded(text).replace(" ", "")


LEAD = 60
"""Characters of a dateline or of an outlet's name before the first sentence of an article."""
NEWS = 0.6
"""Share of a headline's stems from which a statement tells the news itself, which no outlet has alone."""
_OWN_WORK = re.compile(r"\b(?:has|have) (?:established|learned|learnt|seen|understood)\b")


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


_FIGURES = re.compile(r"(?<![\w.,:-])(?:\d+-\d+|\d{2,}(?:[.,:]\d+)*)(?!\w)(?![-:]\d)")
"""Scores and numbers of two digits or more; "78th" is no such, and "23rd" says the same as 23."""


def _is_told_once(sheet: Sheet, statement: Statement) -> bool:
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
    own = _OWN_WORK.search(statement.text) or _names_itself(statement.text, names[statement.article.id])
    if (
        sheet.story.several_events
        or not others
        or not telling
        or compound
        or own
        or not _is_whole(sheet, statement)
        or not _is_told_once(sheet, statement)
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
        or sheet.rivals.likes(statement.span, other.id)
        or _is_near(sheet, statement, other.id)
        or is_the_news(sheet, statement)
    ):
        return
    yield sentence_draft(
        sheet, statement, "unstated", "truefalse", f"True, false or not stated in the account by {outlet}: {statement.text}",
        Answer("not stated"), 0.672 if digest % 2 else 0.668, about="only", attribution=outlet,
        explanation=f"Only {names[statement.article.id]} reports it.",
    )  # fmt: skip
