"""The answer meant by what was typed at more length: taken back and said anew, remarked on, or in shorthand."""

import re
from collections.abc import Iterator

from broadsheet.grading.talk import LAST_WORDS, before_talk
from broadsheet.grading.words import LONGEST

_TAKEN_BACK = re.compile(
    r".+?(?:[\s,;.?–—-]|\.\.\.|…)+(?:oh |ah |er+ |um+ )?(?:no,? wait|wait,? no|wait|no,? sorry|sorry,? no|sorry|i mean|i meant|"
    r"no,? hang on|hang on|no,? hold on|hold on|no,? actually|actually,? no|actually|scratch that|or rather|make that|correction|no,? make it|no,? no|"
    r"no,? it[’']?s|no,? i think|no,? that[’']?s|(?<=\? )no|(?<=\? )nope)"
    r"(?: (?:that|this|it)[’']?s [^.,;]{1,30}(?=[.,;]))?[\s,:;.–—-]+(?:it[’']?s |it was |make it )?(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_MEANT = re.compile(
    r".+?(?:[,;.?–—-]|\.\.\.|…)+\s+([^,;]+?),?\s+(?:i mean|i meant|i should say|rather)[\s.!]*",
    re.IGNORECASE | re.DOTALL,
)
"""What was said last, told so behind it: "cowpox, smallpox I mean"."""
_REMARK = re.compile(
    r"[,;]?\s+(?:[–—-]\s+)?(?:the one|that one|one|that[’']?s the one|the guy|the man|the woman|the bloke|the lady|the thing|the place)"
    r"\s+(?:with|that|who|which|from|in|by|of|on|where|whose)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_THE_ONE = re.compile(
    r"\W*(?:.*\s)?(?:the|his|her|their|its)\s+(\S+(?:\s+\S+)?)\s+ones?[\s.!?]*", re.IGNORECASE | re.DOTALL
)
_SHORTHAND = {
    "2": "to",
    "4": "for",
    "u": "you",
    "n": "and",
    "r": "are",
    "b4": "before",
    "ur": "your",
}
_SHORT_WORD = re.compile(r"(?<=\w )[24](?= \w)|(?<![\w.])(?:[uU][rR]?|n|r|b4)(?!\w|\.\w)")
_LAST_X = re.compile(r"\s+[xX]\W*$")


TAKING_BACK = frozenset("wait sorry mean meant actually scratch rather correction no make hang hold".split())
"""Words with which people correct themselves."""
_TALK = (
    TAKING_BACK
    | _SHORTHAND.keys()
    | LAST_WORDS
    | frozenset("one ones guy man woman bloke lady thing place x".split())
)
_WORDS = re.compile(r"\w+")


def said_words(given: str) -> list[str]:
    """Return the words of an answer in lower case, none of them levelled."""
    return _WORDS.findall(given.casefold())


def is_talk(words: list[str]) -> bool:
    """Say at a glance whether the words may be more than the answer itself; hardly any are."""
    return not _TALK.isdisjoint(words)


def taken_back(given: str) -> str | None:
    """Return what was said last where somebody corrects himself: "Boston, no wait, Seattle"; else None."""
    if TAKING_BACK.isdisjoint(_WORDS.findall(given.casefold())):
        return None
    match = _TAKEN_BACK.fullmatch(given[:LONGEST]) or _MEANT.fullmatch(given[:LONGEST])
    return match[1] if match is not None else None


def retold(given: str) -> Iterator[str]:
    """Yield what may be the answer itself, without remarks and shorthand; each is worth a second look."""
    given = " ".join(given[:LONGEST].split())
    short = before_talk(given)
    if short != given:
        yield short
    if (match := _REMARK.search(short)) is not None and match.start():
        yield short[: match.start()]
    if (match := _THE_ONE.fullmatch(short)) is not None:
        yield match[1]
    written = _SHORT_WORD.sub(lambda match: _SHORTHAND[match[0].casefold()], short)
    if written != short and " " in short.strip():
        yield written
    if _LAST_X.search(short):
        yield _LAST_X.sub(" Cross", short)
