"""Puts the sentence before in front of one that leans on it: what "the box" and "it" mean, an article tells just before.

A statement is asked about as its article has it; where a noun or pronoun in it was told of in the sentence before, the two
are shown together, as a reader meets them. What hangs in the air was what readers marked questions down for most often.
"""

import re
from dataclasses import replace

from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.pointing import blotted, is_plural, owned_by_nobody, points_back, without_quotations
from broadsheet.quiz.standing import is_of_many, is_plain, leans, reads_well
from broadsheet.quiz.story import STEM, Story, stems
from broadsheet.quiz.vague import is_vague, opens_with_told

MOST_LEAD, MOST_TOGETHER = 38, 64
"""Words of a sentence that is put before another, and of both: more are not taken in."""


def led(statement: Statement, before: Statement, story: Story) -> Statement:
    """Return a statement that can be asked about with the one before it in front where it leans on that, else as it is."""
    opening = " ".join(statement.text.split()[:OPENING])
    if _fits(statement, before) and _leans_on(opening, statement, before) and _leads(before, story):
        return replace(statement, lead=before)
    return statement


OPENING = 7
"""Words at a statement's start in which it has to lean on the sentence before, if it stands without it as well."""


def led_only(statement: Statement, before: Statement, story: Story) -> Statement | None:
    """Return a statement that points back with the one before it in front, if the two together point at nothing."""
    own = statement.text
    of_several = _TELLS_HOW_MANY.match(own) is not None
    if not (
        _fits(statement, before) and (of_several or _leans_on(own, statement, before)) and is_plain(statement)
    ):
        return None
    told = _NOUN.sub(lambda found: _told_of(found, before), own)
    if not _agree(own, before) or is_of_many(told) or owned_by_nobody(own, statement.named()):
        return None
    told = blotted(_GOES_ON, told)
    together = Statement(
        statement.article, statement.span, (*before.pieces, Piece(" "), *statement.pieces)
    ).named()
    if points_back(f"{before.text} {told[:1].lower()}{told[1:]}", together) or not _leads(before, story):
        return None
    return replace(statement, lead=before, hangs=True)


def tells(lead: str, answer: Answer) -> bool:
    """Say whether a sentence has an answer, or a longer word of one: it gives away what the next one leaves out."""
    whole = f" {folded(lead)} "
    words = set(whole.split())
    return any(
        f" {name} " in whole or any(len(part) > SHORT_WORD and part in words for part in name.split())
        for name in map(folded, answer.names)
        if name
    )


SHORT_WORD = 3
"""Letters of a word that many names have: "of", "the", "St"."""


def _leads(statement: Statement, story: Story) -> bool:
    """Say whether a statement can be put before the next one: whole, not too long, pointing at nothing before it."""
    if len(statement.text.split()) > MOST_LEAD or not reads_well(statement):
        return False
    text, named = blotted(_NOW, statement.text), statement.named()
    if _OF_ITS_TIME.search(text) or _HANGS_ITSELF.search(text) or points_back(text, named):
        return False
    if opens_with_told(text, story):
        return False
    return not is_vague(text, named, story) or leans(statement, story)


_HANGS_ITSELF = re.compile(
    r"\b(?:it|them|so|this|that)[.,]?$|\bthat (?:small|big|large|high|low|long|old|young|early|late|far|near)\b"
)
"""What in a sentence only the one before it tells: "is still committed to it", "no longer makes a jet that small"."""


_NOW = re.compile(r"\b(?:now|currently|recently|already|so far|previously)\b")
"""What an article says of its own time, which holds nobody up who reads on."""
_OF_ITS_TIME = re.compile(r"\b(?:end|start|beginning|middle|rest) of (?:the|next|this) (?:week|month|year)\b")
"""A time that only the day of its article tells."""


def _fits(statement: Statement, before: Statement) -> bool:
    between = statement.article.text[before.span.end : statement.span.start]
    together = len(statement.text.split()) + len(before.text.split())
    return not between.strip() and together <= MOST_TOGETHER


def _agree(text: str, before: Statement) -> bool:
    """Say whether the sentence before has what the pronoun at a statement's start can stand for, and one such thing only."""
    if _WHAT_IT_IS.match(text):
        return False
    pronoun = _PRONOUN.search(text)
    if pronoun is None or len(text[: pronoun.start()].split()) >= NEAR_START:
        return True
    word = pronoun[0].lower()
    if word in _OF_PERSONS:
        return len({before.text[low:high] for low, high, kind in before.named() if kind == "person"}) == 1
    if word in _OF_MANY:
        return _AND_ANOTHER.search(before.text) is not None or any(map(_is_plural, before.text.split()))
    first = before.text.split()[:SUBJECT]
    named = any(start == 0 for start, _, _ in before.named())
    return (named or first[0] == "The") and not any(map(_is_plural, first))


_OF_PERSONS = frozenset("he she him his her".split())
_OF_MANY = frozenset("they them their".split())
_WHAT_IT_IS = re.compile(r"It (?:is|was|will be|would be|has been) (?:the|an?|only|not|just) ")
"""What a whole affair is, not a thing that the sentence before names: "It is the second crash in a year"."""


def _is_plural(word: str) -> bool:
    return is_plural(word.lower().strip('.,;:\u201c\u201d"'))


_GOES_ON = re.compile(
    r"\b(?:then|again|instead|likewise|similarly|thus|hence|therefore|in turn|so)\b", re.IGNORECASE
)
"""What goes on from the sentence before, and is understood after it."""
_NOUN = re.compile(
    r"\b(?P<which>[Tt]h(?:e|is|at|ese|ose)|[Ss]uch|[Aa]nother)(?P<noun>(?: [a-z][\w'\u2019-]*){1,3})"
)


def _told_of(found: re.Match[str], before: Statement) -> str:
    """Return "these strips" without its "these" where the sentence before tells of them; of the same length."""
    if stems(found["noun"]).isdisjoint(stems(before.text)):
        return found[0]
    return f"{'x' * len(found['which'])}{found['noun']}"


_AND_ANOTHER = re.compile(r"\b[A-Z][\w'\u2019-]* and [A-Z]")
SUBJECT = 3
"""Words of a sentence in which its subject is looked for."""
_PRONOUN = re.compile(r"\b(?:it|its|itself|they|them|their|he|she|him|his|her)\b", re.IGNORECASE)


def _leans_on(words: str, statement: Statement, before: Statement) -> bool:
    """Say whether a statement's first words have "the" and a noun that the sentence before tells of, or a pronoun for something there."""
    text = without_quotations(words)
    if _has_noun_of(text, before.text.lower()) or _OF_SEVERAL.match(text) or _OF_THEM.search(text):
        return True
    pronoun = _PRONOUN.search(text)
    if pronoun is None or any(end <= pronoun.start() for _, end, _ in statement.named()):
        return False
    near = len(text[: pronoun.start()].split()) < NEAR_START
    return near or not stems(text).isdisjoint(stems(before.text))


def _has_noun_of(text: str, before: str) -> bool:
    """Say whether a text has "the" or "these" and a noun whose stem is in the sentence before, in small letters."""
    return any(
        word[:STEM] in before
        and stems(word)
        and (not codes(word) or set(codes(word)) & set("NP"))
        and re.search(rf"\b{re.escape(word[:STEM])}{'' if len(word) > STEM else _OR_PLURAL}", before)
        for found in _NOUN.finditer(text)
        for word in found["noun"].lower().split()
    )


_OR_PLURAL = r"(?:e?s)?\b"
NEAR_START = 5
"""Words within which a pronoun is the subject's, or its owner."""
_OF_SEVERAL = re.compile(
    r"(?:One(?=,| (?:is|was|has|had|will|would|takes?|took|came|went)\b)|Both|Each|Another|Others|Among them"
    r"|(?:Some|Most|Many|One|All|None|Both|Each|Two|Three|Four|Five|Six) of (?:them|these|those)"
    r"|The (?:first|second|third|other|others|rest|remaining|latter|former))\b"
)
"""Openings that tell some of what was told of before."""
_TELLS_HOW_MANY = re.compile(
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Most|Many|All|None|Around|About|The two)\b"
)
"""The same of a sentence that without the one before it means nothing: "Five of the cases were in Bergen"."""
_OF_THEM = re.compile(r"\b(?:of (?:them|these|those|the (?:two|three|four))|the (?:two|pair))\b")
