"""The answer without a reason, a remark, a year or a description beside it; the first part is what counts."""

import re
from collections.abc import Iterator

from broadsheet.grading import lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.talk import turns
from broadsheet.grading.words import LONGEST
from broadsheet.language.dictionary import verb_base

_GAP = r"[\s,;:.(–—-]+"
_REASON = re.compile(
    rf"(\S.*?){_GAP}(?:because|be?cause|cos|coz|cuz|bcs|since (?:he|she|it|they|that)|as (?:he|she|it|they)|thanks to|due to)\b.+",
    re.IGNORECASE | re.DOTALL,
)
_SAYING = re.compile(
    rf"(\S.*?){_GAP}(?:it[’']?s|it is|it was|that[’']?s|that is|that was|this is|which is|which was|who is|who was)\s+(.+)",
    re.IGNORECASE | re.DOTALL,
)
_DID_IT = re.compile(r"(\S.*?)\s+(\w+)(?:\s+(?:it|that|this|so|them|him|her))?[\s.!]*", re.IGNORECASE)
_WITH = re.compile(r"(\S.*?)[\s,(]+with\s+(.+)", re.IGNORECASE | re.DOTALL)
_YEAR = re.compile(r"(\S.*?)[\s,;(–-]+(?:in |of |from )?(1\d{3}|20\d\d)[\s).!?\"”]*", re.IGNORECASE)
_CALLED = re.compile(r"(.*\S)\s(?:called|named|known as|by the name of)\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_OPENING = frozenset("when where what how why who the a an one used in like".split())
"""What a remark begins with that says what the thing is; "its Lyon" would be another answer."""
_DEEDS = frozenset("do be win make write have say create cause".split())
_MARKS = frozenset(
    "because bcause cause cos coz cuz bcs since as thanks due it its s that thats this which who did was is with called "
    "named known name so them him her".split()
)


_FOUR = re.compile(r"\d{4}")


def may_have_remark(given: str, words: list[str]) -> bool:
    """Say at a glance whether an answer, `words` in lower case, may hold more than the answer itself."""
    return not _MARKS.isdisjoint(words) or _FOUR.search(given) is not None


def without_remark(compiled: CompiledKey, given: str) -> Iterator[str]:
    """Yield what may be the answer itself, each worth a second look; nothing where the remark names another answer.

    What somebody denies or offers as a choice before the remark stays denied and a choice.
    """
    given = " ".join(given[:LONGEST].split())
    if (match := _REASON.fullmatch(given)) is not None:
        yield match[1]
        return
    if (match := _SAYING.fullmatch(given)) is not None and _says_what(match[2]):
        yield match[1]
    if (
        (match := _CALLED.fullmatch(given)) is not None
        and not turns(match[1])
        and not _FORMERLY.search(given)
    ):
        yield match[2]
    if (match := _DID_IT.fullmatch(given)) is not None and _deed(compiled, match[2]):
        yield match[1]
    if (match := _WITH.fullmatch(given)) is not None and not turns(match[2]):
        yield match[1]
    if (match := _YEAR.fullmatch(given)) is not None and _fits_year(compiled, match[2]):
        yield match[1]


_FORMERLY = re.compile(r"\b(?:formerly|once|previously|used to be|now|no longer)\b", re.IGNORECASE)


def _says_what(remark: str) -> bool:
    """Say whether a remark describes, and neither denies nor names another answer or a choice."""
    words = remark.casefold().replace("'", "").replace("’", "").split()
    if len(words) < 3 or words[0] not in _OPENING:
        return False
    return lexicon.NEGATIONS.isdisjoint(words) and lexicon.HEDGES.isdisjoint(words)


def _deed(compiled: CompiledKey, verb: str) -> bool:
    """Say whether a verb is the question's own or one that tells no more than it: "Raphael painted it"."""
    base = verb_base(verb.casefold())
    return base in _DEEDS or any(verb_base(word) == base for word in compiled.question)


def _fits_year(compiled: CompiledKey, year: str) -> bool:
    """Say whether a year may stand beside the answer: no name has figures, nor has the question another year."""
    if any(char.isdecimal() for answer in compiled.answers for name in answer.names for char in name.key):
        return False
    asked = {word for word in compiled.question if len(word) == 4 and word.isdecimal()}
    return not asked or year in asked
