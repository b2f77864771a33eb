"""Asks for figures and dates where they stand: "how many girls", "by what percentage", "in which month"."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.chunks import NAMES, QUANTITIES
from broadsheet.facts.hedges import hedged
from broadsheet.facts.model import Mention
from broadsheet.facts.parse import Item
from broadsheet.grading.model import Answer
from broadsheet.language.wordforms import base
from broadsheet.quiz.aliases import day, number
from broadsheet.quiz.dates import WEEKDAY, in_words
from broadsheet.quiz.phrases.asked import Asked


def dates(items: Sequence[Item], at: int, first: int, text: str) -> Iterator[Asked]:
    """Yield the date at item `at`, if the article's date or its own words make it one of the calendar."""
    mention = items[at].mention
    if mention is None or (at + 1 < len(items) and items[at + 1].tag in ("POS", "NN", "NNS", "ROLE", *NAMES)):
        return
    if text[items[at].end : items[at].end + 1] in ("-", "\u2013", "/"):
        return
    match = re.fullmatch(r"\d{4}(-\d{2})?(-\d{2})?", mention.name)
    if match is None:
        return
    unit = "date" if match[2] else "month" if match[1] else "year"
    before = items[at - 1].lower if at > first else ""
    if before in ("the", "and", "or", "to") or (at > first + 1 and items[at - 2].lower == "back"):
        return
    if before in (
        "in",
        "on",
        "since",
        "by",
        "until",
        "till",
        "during",
        "from",
        "before",
        "after",
        "of",
        "to",
    ):
        words = f"which {unit}"
    elif items[at - 1].tag in ("PREP", "DET") and at > first:
        return
    else:
        words = f"{'on' if match[2] else 'in'} which {unit}"
    late = before in ("late", "early") and at - 1 > first and items[at - 2].tag == "PREP"
    if late:
        words = f"which {unit}"
    answer = day(mention.text, mention.name)
    spelled = in_words(mention.name).partition(" ")[2]
    if not re.search(r"\d", mention.text) or (match[1] and not re.search(r"\d{4}", mention.text)):
        answer = Answer(spelled, tuple(n for n in answer.names if n != spelled and not _RELATIVE.match(n)))
    yield Asked(at - late, at + 1, words, f"date {before}", "date", (answer,), 0.06, subject=at == first)


_RELATIVE = re.compile(rf"(?:{WEEKDAY} [a-z]+|(?:last|this|next|past|the|that|earlier|later|to)\b|[a-z])")
"""What begins a date that is right only on its article's day: "last year", "today"."""
_CLOCK = frozenset("minutes minute seconds second".split())
_ABOUT = frozenset(
    "complain talk speak write know learn hear worry ask think care warn lie joke argue brag tell say".split()
)
"""Verbs whose "about" is no hedge."""
_SINCE = frozenset("last past next previous coming".split())
_FEW = frozenset({"2", "3"})


def _open_beside(items: Sequence[Item], at: int, text: str) -> bool:
    """Say whether a figure stands by itself, not inside "5:30", "400x150" or "20-month-old"."""
    before, after = text[items[at].start - 1 : items[at].start], text[items[at].end : items[at].end + 1]
    if before in ("$", "\u00a3", "\u20ac", "."):
        return False
    hyphen = after in ("-", "\u2013", "/") or (
        after in (":", ".", ",") and text[items[at].end + 1 : items[at].end + 2].isdigit()
    )
    return not hyphen and not before.strip(" \n\t\u00a0\"'\u201c\u2018\u2014(") and (not after.isalnum())


def _opens_range(items: Sequence[Item], at: int) -> bool:
    """Say whether the figure at `at` is the first end of a range: "8% and 15.5%"."""
    return (
        at + 2 < len(items) and items[at + 1].lower in ("and", "or", "to") and items[at + 2].tag in QUANTITIES
    )


def figures(items: Sequence[Item], begin: int, end: int, first: int, text: str) -> Iterator[Asked]:
    """Yield the number, sum or percentage of the noun phrase [begin:end], its hedge with it."""
    at = next((i for i in range(begin, end) if items[i].tag in QUANTITIES and items[i].mention), None)
    if at is None or not _open_beside(items, at, text):
        return
    mention = items[at].mention
    if mention is None or any(items[i].tag == "POS" for i in range(begin, at)):
        return
    start = hedged(items, at, first)
    if start > first and items[start].lower == "about" and base(items[start - 1].lower) in _ABOUT:
        start = at  # "complained about 40 takeovers"
    before = [item.lower for item in items[max(first, start - 2) : start]]
    if start > first and (items[start - 1].tag in NAMES or before[-1] in ("between", "from", "and", "or")):
        return  # a model's number, or one end of a range
    if before in (["some", "of"], ["one", "of"], ["most", "of"]) or _opens_range(items, at):
        return
    determined = (
        start > first and items[start - 1].tag == "DET" and items[start - 1].lower in ("a", "an", "the")
    )
    if start > first and items[start - 1].lower in _SINCE:
        return  # "in the last two months" says nothing later
    if at + 1 < len(items) and items[at + 1].lower in _CLOCK and start > first and before[-1] in (",", "and"):
        return  # "2 hours, 11 minutes and 7 seconds" is one time
    if determined and items[start - 1].lower == "the" and mention.name in _FEW:
        return  # "the two sides": who knows the story knows how many
    words = " ".join((*(item.lower for item in items[start:at]), items[at].text))
    answer = (number(words),)
    following = items[at + 1].lower if at + 1 < len(items) else ""
    if mention.type == "number":
        wh = _how_many(items, at, end, mention)
        if wh is None or (start > first and items[start - 1].tag == "PRPS"):
            return
        yield Asked(
            start - determined,
            at + 1,
            wh,
            "how many",
            "number",
            answer,
            0.12,
            subject=start - determined == first,
        )
        return
    ask = "how much" if mention.type == "money" else "what percentage"
    if following in ("point", "points", "-"):
        return
    if at == end - 1 or following in ("of", "in"):
        plain = 0.1 if following != "to" else 0.0
        yield Asked(
            start - (determined and at == start),
            at + 1,
            ask,
            ask,
            "number",
            answer,
            plain,
            subject=start == first,
        )
    elif determined and at == start and items[start - 1].lower in ("a", "an"):
        head = " ".join(item.text for item in items[at + 1 : end])
        article = "an" if head[:1].lower() in "aeiou" else "a"
        yield Asked(
            start - 1,
            end,
            f"{article} {head} of {ask}",
            f"{ask} {head}",
            "number",
            answer,
            0.08,
            subject=start - 1 == first,
        )


def _how_many(items: Sequence[Item], at: int, end: int, mention: Mention) -> str | None:
    if mention.name in ("1", "1.0") or re.fullmatch(r"(?:19|20)\d\d", mention.text):
        return None
    following = items[at + 1] if at + 1 < len(items) else None
    if following is not None and following.lower == "of" and at == end - 1:
        return "how many"
    head = items[end - 1]
    plural = head.tag == "NNS" or (
        head.tag in ("ROLE", "ORG", "NN") and re.search(r"(?:[^s]s|men|people)$", head.lower)
    )
    return "how many" if end - 1 > at and plural else None
