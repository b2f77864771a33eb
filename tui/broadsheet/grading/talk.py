"""What people say around an answer, and the answer that is left without it."""

import re
from collections.abc import Iterator

from broadsheet.grading import lexicon
from broadsheet.grading.words import LONGEST


def without_talk(given: str) -> Iterator[str]:
    """Yield what may be the answer itself, the likeliest first: what is left of "50, not 52", "50 i think"."""
    yield given
    short = before_talk(given)
    if short != given:
        yield short
    if (sides := instead(given)) is not None:
        yield sides[0]
        yield from after_talk(sides[0])
    yield from after_talk(given)
    if short != given:
        yield from after_talk(short)


def before_talk(given: str) -> str:
    """Return an answer without what people say after it: "4 July, I think"."""
    given = _AND_NO_MORE.sub("", given) or given
    return _TALK_AFTER.sub("", given) or given


_AND_NO_MORE = re.compile(
    r"[\s,;–—-]+but (?:(?:the )?(?:last|other|others|rest|third|fourth|second)(?: ones?| two| three)? )?(?:i )?(?:really )?(?:don[’']?t|do not|can[’']?t|cannot|forgot|forget|no idea)\b.*$",
    re.IGNORECASE,
)
"""What somebody owns not to know besides: "March 1932, but I don't know the day"."""


_SAID_AFTER = (
    *(
        "i[’']?m " + how
        for how in ("sure", "pretty sure", "fairly sure", "almost sure", "not sure", "guessing")
    ),
    *sorted(
        (
            *lexicon.LEAD_OUTS,
            *"obvs|obvi|tho|though|lol|lmao|lmfao|rofl|haha|hah|tbh|ngl|imo|imho|btw|innit|mate|eh|duh|bruh|iirc|afaik|i reckon|i'd say|id say|in my opinion|in total|in all|allegedly|apparently|supposedly|traditionally|by tradition".split(
                "|"
            ),
            *"altogether|pretty sure|not sure|from memory|if memory serves|i am sure|final answer".split("|"),
            *"just a guess|at a guess|a guess|a wild guess|guess|or so".split("|"),
        ),
        key=len,
        reverse=True,
    ),
)
LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _SAID_AFTER)
"""The words that such talk ends with."""
_TALK_AFTER = re.compile(
    r"(?:[\s,;.!?…-]+(?:but\s+)?(?:" + "|".join(_SAID_AFTER) + r"))+[\s.!?,…\"”]*$", re.IGNORECASE
)


def without_subtitle(given: str) -> str:
    """Return an old title without its second half: "Frankenstein; or, The Modern Prometheus"."""
    return _SUBTITLE.sub("", given)


_SUBTITLE = re.compile(r"\s*;\s*or,\s+.+", re.IGNORECASE)


def outside_brackets(given: str) -> str | None:
    """Return what stands before and after remarks in brackets; None where nothing is left."""
    outside = " ".join(_BRACKETED.sub(" ", given[:LONGEST]).split())
    return outside or None


_BRACKETED = re.compile(r"\([^()]*\)?")


def turns(text: str) -> bool:
    """Say whether a text has a word that turns its meaning: "not", "or", "before"."""
    return any(_bare(word) in _TURNING for word in text.split())


def _bare(word: str) -> str:
    return word.strip(',.:;!"()').casefold().replace("'", "").replace("’", "")


def after_talk(given: str) -> Iterator[str]:
    """Yield what is left of an answer with one to six words of talk before it cut away: "he won 23".

    Stops at a word that turns the meaning, such as "not", "or", "before".
    """
    words = given.split()
    for at, word in enumerate(words[:6], start=1):
        bare = _bare(word)
        if at == len(words) or bare in _TURNING or bare.lstrip(_SIGNS)[:1].isdecimal():
            return  # "$8bn" is no talk
        yield " ".join(words[at:])


_SIGNS = "$€£¥₹#~"
_TURNING = (
    lexicon.NEGATIONS
    | lexicon.HEDGES
    | frozenset("before after since until till by between and than over under below above".split())
    | frozenset("minus negative plus half".split())
)


_NOT_OTHER = re.compile(
    r"(.+?)[,;(.]?\s+\(?(?:(?:and|but)\s+)?(?:(?:definitely|certainly|surely) )?(?:not|never)\s+(.+)",
    re.IGNORECASE,
)
_NOT_BUT = re.compile(r"(?:.*\s)?not\s+(.+?)[,;]?\s+but\s+(?:rather\s+)?(.+)", re.IGNORECASE)

_NOT_FIRST = re.compile(
    r"(?:(?:it[’']?s|it is|it was|its) )?not\s+(?!(?:only|just|sure|certain|really|exactly|quite|entirely)\b)([^,;]+?)"
    r"\s*(?:[,;]|\s[-–—])\s+(\S.*)",
    re.IGNORECASE,
)
_NOT_ITS = re.compile(
    r"(?:(?:(?:it[’']?s|it is|it was|that[’']?s) )?not|it isn[’']?t|it wasn[’']?t|it ain[’']?t)\s+(?:because of |due to )?(.+?)"
    r"(?:\s*[,;:.–—-]+\s*(?:it[’']?s|it is|it was|but|rather|instead|actually)|\s+(?:it[’']?s|it is|it was))\s+(.+)",
    re.IGNORECASE,
)


_CANNOT_BE = re.compile(
    r"(?:(?:it|that|this) )?(?:can[’']?t be|cannot be|couldn[’']?t be|isn[’']?t|wasn[’']?t|(?:it[’']?s )?not) (?!(?:only|just|sure)\b)([^,;]+?),? so "
    r"(?:then )?(?:(?:it|that)(?: is|[’']?s| was| must be| has to be) |must be )?(?:then )?(\S.*)",
    re.IGNORECASE,
)
"""What is left once another is ruled out: "can't be Sydney, so Canberra"."""


def instead(given: str) -> tuple[str, str] | None:
    """Return what was said and what was denied in "X, not Y", "not Y, X" or "not Y but X"; None in anything else."""
    bare = given[:300].strip(" \t\r\n\u00a0\"'“”‘’().!?")
    if match := _CANNOT_BE.fullmatch(bare):
        return match[2], match[1]
    if match := _NOT_BUT.fullmatch(bare):
        return match[2], match[1]
    if match := _NOT_ITS.fullmatch(bare):
        return match[2], match[1]
    if match := _NOT_FIRST.fullmatch(bare):
        return match[2], match[1]
    match = _NOT_OTHER.fullmatch(bare)
    return (match[1], match[2]) if match and not match[1].casefold().endswith((" if", " or")) else None
