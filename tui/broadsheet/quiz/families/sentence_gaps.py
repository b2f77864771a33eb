"""Sentences with a figure, a name or a date left out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from broadsheet.facts.gazetteer import country_of, is_known
from broadsheet.facts.model import Mention
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.aliases import government, number, of_type
from broadsheet.quiz.aliases import place as of_place
from broadsheet.quiz.dates import MONTH
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.families.gap_quality import gap_quality
from broadsheet.quiz.families.sentence_days import FULL_DATE, date_answer
from broadsheet.quiz.families.sheet import (
    FIGURES,
    Sheet,
    label,
    sentence_draft,
)
from broadsheet.quiz.lead_ins import tells
from broadsheet.quiz.model import GAP, HERO, LEANING
from broadsheet.quiz.pieces import Piece, Statement


def gaps(sheet: Sheet, statement: Statement) -> Iterator[Draft]:
    """Leave out a figure or a name; the story's own names only of a statement that has little else to leave out."""
    text = statement.text
    asked, of_story = 0, list[Draft]()
    for index, piece in enumerate(statement.pieces):
        mention = piece.mention
        if mention is not None and mention.type == "date":
            yield from _year(sheet, statement, index, piece)
            yield from _day(sheet, statement, index, piece)
        if mention is None or mention.type in ("date", "nationality", "event"):
            continue
        before, after = statement.before(index), statement.after(index)
        if _is_anothers(sheet, statement, mention, before, after):
            continue
        quality = gap_quality(piece, mention.type, before, after)
        if quality is None or (text.count(piece.text) > 1 and _stands_twice(piece.text, text)):
            continue
        if mention.type not in FIGURES and mention.name in sheet.families:
            continue  # the family name of somebody else
        own = mention.type not in FIGURES and _is_everywhere(sheet, mention.name)
        if mention.type == "place" and _THE_LAST.search(before) and _TELLS_WHICH.match(after):
            continue  # "the _____ star": any word that tells which
        if own and (mention.type == "place" or _TELLS_WHICH.match(after)):
            continue  # its town or country is as right, and so is another word before a noun: "_____ officials"
        parts = {part for part in folded(mention.name).split() if len(part) > 3}
        answer = _answer(statement, piece, mention, before)
        told = parts and not parts.isdisjoint(folded(f"{before} {after}").split())
        if told or _is_unexplained(answer, f"{before}_{after}"):
            continue
        ask = _ASKS.get(mention.type, "Fill the gap")
        for gap in _gap(sheet, statement, index, ask, answer, OF_STORY if own else quality):
            if own:
                of_story.append(replace(gap, tags=(*gap.tags, HERO)))
            else:
                asked += 1
                yield gap
    if asked < ENOUGH:
        yield from of_story


def _is_anothers(sheet: Sheet, statement: Statement, mention: Mention, before: str, after: str) -> bool:
    """Say whether a name or figure is a speaker's own word, whoever tells it, or stands for a name that is not shown."""
    if before.count('"') % 2 or before.count("\u201c") > before.count("\u201d"):
        return True  # words of a quotation are its speaker's
    if folded(mention.name) == folded(sheet.desk.names[statement.article.id]):
        return True  # "a filing seen by Reuters", which reports it
    if mention.type not in FIGURES and _IS_SOURCE.search(before) and _UNTOLD.match(after):
        return True  # "according to _____." fits whoever else of the story said so
    if mention.type == "person" and _INITIAL_LAST.search(mention.text):
        return True  # "Ada L.", who is not named by her family's name
    return mention.text in _PRONOUNS or _NO_NAME.match(mention.text) is not None


def _answer(statement: Statement, piece: Piece, mention: Mention, before: str) -> Answer:
    """Return what a gap is filled with: first as its sentence has it."""
    answer = (
        number(piece.text) if mention.type in FIGURES
        else government(mention.name) if country_of(mention.name) and not _WHERE.search(before)
        else of_place(mention.name) if country_of(mention.name) else of_type(mention.type, mention.name)
    )  # fmt: skip
    if mention.type == "money":
        answer = _in_both_currencies(answer, statement.article.text[mention.span.end :])
    known = " ".join(mention.text.split())
    if mention.type in ("org", "product", "event", "place") and known != answer.text:
        others = (name for name in answer.names if name != known)
        answer = Answer(known, tuple(others))  # what fits the gap goes first: "Britain", "BSL"
    return answer


def _is_unexplained(answer: Answer, told: str) -> bool:
    """Say whether an answer is letters that no account spells out, nor what is told around its gap, "_".

    Of 50 gaps for letters that no account spells out 28 were judged good.
    """
    if _SAYS_WHAT.search(told) and not _LEADS_ON.search(told):
        return False
    text = answer.text
    letters = text.isalpha() and text.isupper() and 1 < len(text) <= LONGEST_ACRONYM
    return letters and not is_known(text) and all(len(name) <= LONGEST_ACRONYM for name in answer.names)


LONGEST_ACRONYM = 6
_SAYS_WHAT = re.compile(r"[a-z]{4}, (?:the |or )?_|(?<![-\w])[a-z]{4,} _|_, (?:an?|the|its|short for) ")
"""What a sentence says letters are: "the volcanology centre, _", "its rival _", "_, an Earth observation satellite"."""
_LEADS_ON = re.compile(
    r"\b(?:with|from|that|than|into|onto|over|about|after|before|under|when|while|where|which|upon|through|between|against|among"
    r"|until|since|because|their|these|those|this|whose|also|only|even|both|former|other|said|says|told) _"
)
_OTHER_CURRENCY = re.compile(
    r"\s*\(((?:[A-Z]{1,3})?[$\u00a3\u20ac\u00a5][\d.,]+ ?(?:[a-z]+)?|[\d.,]+ (?:million|billion|trillion) [A-Za-z. ]{2,16})\)"
)


def _in_both_currencies(answer: Answer, after: str) -> Answer:
    """Return a sum's answer with the same sum in another currency, where its article has it in brackets behind."""
    found = _OTHER_CURRENCY.match(after)
    return (
        Answer(answer.text, tuple(dict.fromkeys((*answer.aliases, *number(found[1]).names))))
        if found
        else answer
    )


def _stands_twice(words: str, text: str) -> bool:
    return len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", text)) > 1


_IS_SOURCE = re.compile(r"\b[Aa]ccording to (?:the )?$")
_UNTOLD = re.compile(r"[.,](?! (?:an?|the|who|which|whose|one) )")
"""What stands behind a source of which nothing more is told."""
ENOUGH = 2
"""Gaps of a statement from which its story's own names are not left out besides: whom it is about is easily told."""
OF_STORY = 0.66
"""Quality of a gap for a name that most accounts or a headline have. Of 53 gaps in such statements that readers judged 40 were
good, and 9 of the rest were marked down for words that a statement leaves out: "also", "this month"."""
_TELLS_WHICH = re.compile(
    r" (?!(?:is|are|was|were|has|have|had|will|would|could|can|may|might|and|or|but|in|on|at|to|of|for|from|with|by|as|after|before"
    r"|when|while|who|which|that|said|says|told|did|does|do|not|also|itself|himself|herself)\b)[a-z]+(?<!ed)(?:[ ,.]|$)"
)
"""A noun, or a verb in the present that could be one, behind a name."""


_ASKS = {
    "number": "Fill the gap with a number",
    "money": "Fill the gap with a sum",
    "percent": "Fill the gap with a percentage",
}
"""A gap before a noun could be a word as well: "by _____ control officers", "a _____ fund"."""


_THE_LAST = re.compile(r"\b[Tt]he $")
_INITIAL_LAST = re.compile(r" [A-Z]\.?$")
_PRONOUNS = frozenset({"He", "She", "It", "They"})
_NO_NAME = re.compile(
    r"[Tt]he [a-z]|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) [A-Z]"
)
"""A body told by what it is, and some of a nation that are told by their number."""


def _gap(
    sheet: Sheet, statement: Statement, index: int, ask: str, answer: Answer, quality: float
) -> Iterator[Draft]:
    """Yield the gap; nothing where the sentence before, without which it means nothing, has what is left out."""
    source = label(sheet, statement)
    placed = f"{ask} ({source}):" if source and not re.search(r"\b\d{4}\b", statement.text) else f"{ask}:"
    words = statement.with_piece(index, GAP)
    # What is asked for is no part of the key, so that a learner's history stays.
    key = f"{placed.replace(ask, 'Fill the gap', 1)} {words}" if ask in _ASKS.values() else ""
    if statement.lead and tells(statement.lead.text, answer):
        if statement.hangs:
            return
        statement = replace(statement, lead=None)
    draft = sentence_draft(sheet, statement, "gap", "cloze", f"{placed} {words}", answer, quality, words=key)
    yield replace(draft, tags=(*draft.tags, LEANING)) if statement.leans else draft


YEAR_QUALITY = 0.67


def _year(sheet: Sheet, statement: Statement, index: int, piece: Piece) -> Iterator[Draft]:
    """Leave out a year that the article names, and say that it is one: "in _____" alone could be a town."""
    before, after = statement.before(index), statement.after(index)
    published = statement.article.published
    if (
        not re.fullmatch(r"(?:19|20)\d\d", piece.text)
        or piece.mention is None
        or piece.mention.text != piece.text
        or re.search(rf"\b{piece.text}\b", f"{before} {after}")
        or not re.search(r"\b(?:in|since|until|from|before|after|by)\s+$", before, re.IGNORECASE)
        or re.match(r"['\u2019/-]|\s+(?:to|and|or|until) (?:19|20)\d\d", after)
        or (published is not None and abs(published.year - int(piece.text)) < YEARS_PAST)
        or before.count("\u201c") > before.count("\u201d")
    ):
        return
    yield from _gap(sheet, statement, index, "Fill the gap with a year", Answer(piece.text), YEAR_QUALITY)


def _day(sheet: Sheet, statement: Statement, index: int, piece: Piece) -> Iterator[Draft]:
    """Leave out a day or month that the article itself names; its own week's is when the news was, and not asked."""
    before, after = statement.before(index), statement.after(index)
    published, mention = statement.article.published, piece.mention
    if (
        mention is None
        or not re.fullmatch(r"\d{4}-\d{2}(?:-\d{2})?", mention.name)
        or re.search(MONTH, mention.text) is None
        or not re.search(rf"{MONTH} \d{{4}}$", piece.text)
        or not re.search(r"\b(?:on|in|since|until|before|after|by)\s+$", before, re.IGNORECASE)
        or re.match(r"['\u2019/-]|\s+(?:to|and|or|until|through) ", after)
        or re.search(r"\b(?:early|late|mid)\s+(?:on|in)?\s*$", before, re.IGNORECASE)
        or before.count("\u201c") > before.count("\u201d")
        or re.search(MONTH, f"{before} {after}") is not None
        or published is None
        or mention.name[:7] == published.isoformat()[:7]
    ):
        return
    ask = (
        "Fill the gap with a date" if len(mention.name) == FULL_DATE else "Fill the gap with a month and year"
    )
    answer = date_answer(piece.text, mention.text, mention.name)
    yield from _gap(sheet, statement, index, ask, answer, YEAR_QUALITY)


YEARS_PAST = 2
"""Years before its article from which a year is worth asking: its own is everybody's first guess."""


_WHERE = re.compile(r"\b(?:in|at|near|from|over) $")
"""Before the name of a capital that is the town here, not the country it stands for."""


OFTEN = 4
"""Sentences of a single article that name whom it is about."""


def _is_everywhere(sheet: Sheet, name: str) -> bool:
    """Say whether most articles name this, or a headline does."""
    if name not in sheet.everywhere:
        sheet.everywhere[name] = _is_named_by_most(sheet, f" {folded(name)} ")
    return sheet.everywhere[name]


def _is_named_by_most(sheet: Sheet, words: str) -> bool:
    """Say the same of a name's words, folded, with a space at both ends."""
    telling = [f" {word} " for word in words.split() if len(word) > 3 and not codes(word)]
    if any(word in title for word in telling for title in sheet.titles):
        return True
    holders = sum(words in text for text in sheet.story.texts.values())
    by_title = any(words in title for title in sheet.titles)
    if len(sheet.story.texts) == 1:
        return by_title or sum(words in f" {text} " for _, _, text in sheet.sentences) >= OFTEN
    return by_title or holders * 2 > max(len(sheet.story.texts), 2)
