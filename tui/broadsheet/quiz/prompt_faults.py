"""Why a prompt cannot be asked: too long, answered by itself, no English, pointing at something that is not there."""

import re
from collections.abc import Sequence

from broadsheet.grading.model import Answer
from broadsheet.quiz.dates import MONTH
from broadsheet.quiz.halves import SHARE

SHORTEST, LONGEST = 4, 34
"""Words in a prompt; a longer one cannot be read aloud (docs/design.md)."""

_DANGLING = re.compile(
    r"\b(?:these|those|such|we|us|our|I|my|you|your|here)\b|\bthis (?!week|month|year)\b", re.IGNORECASE
)
_POINTING = frozenset("these those such we us our i my you your here this".split())
"""The words by one of which `_DANGLING` matches: most prompts have none, and need no search."""
_NOT_WORD = re.compile(r"\W+")
_CUT_SHORT = re.compile(
    r", whose [\w-]+(?: (?:in|of|at|for|on) (?:the )?[\w-]+)?\?$|\b(?:the|an?|its|their|his|her|of|to|for|with|from|by|and|or|but|so-called|that|which|who|as|very|more|most|said|saying|that \w+)\?$",
    re.IGNORECASE,
)
_CUT_AFTER = frozenset(
    "the a an its their his her of to for with from by and or but called that which who as very more most said saying".split()
)
"""Words at a prompt's end by one of which `_CUT_SHORT` matches, unless "that" stands before the last or "whose" in it."""
LAST_WORDS = 60
"""Characters at the end of a prompt in which its last two words stand."""
_TWO_PREPOSITIONS = re.compile(
    r"\b(?:for|to|since|until|by|from|of|than|in|on|at|after|before|during) (?:in|on) (?:\d{1,2} )?"
    rf"(?:\d{{4}}\b|{MONTH}\b)"
)
AND_ANOTHER_DID = (
    r" and (?:[A-Z][\w'\u2019-]* ){1,4}"
    r"(?:was|were|is|are|had|has|won|lost|took|made|went|came|left|finished|[a-z]{2,}ed)\b"
)
"""What another did, after the deed of whoever is asked for: "and Ireland's Conor Devlin was 20th"; as a pattern."""
_NO_ENGLISH = (
    (("noon", "midnight", "time"), re.compile(r"\d{4} (?:noon|midnight|(?!time\b)[a-z]+time)\b")),
    (("become",), re.compile(r"\b[Ww]hom? did\b[^?]*\bbecome\b")),
    (
        ("ho is ", "ho was ", "ho are ", "ho were "),
        re.compile(
            r"\b[Ww]ho (?:is|was|are|were) (?:one of|some of|among|part of) (?:the |several |thousands|hundreds|dozens|many|at least"
            r"|more than|about|around|nearly|some |two |three |four |five |six |seven |eight |nine |ten |\d)"
        ),
    ),
    (
        (" that ",),
        re.compile(
            r"\b(?:told (?:the )?[A-Z]\w*(?: [A-Z]\w*)*|said|says|insisted|added) that (?:was|is|had been|would be) (?:not|simply|\W)"
        ),
    ),
    (
        ("hich ",),
        re.compile(
            r"\b[Ww]hich (?:two|three|four|five|six|seven|\d+) [^?]*\b(?:it|them|him|her) (?:does|do|did)\b"
            r"|\bwhich (?:country|city|town|place)['\u2019]s [A-Z]"
        ),
    ),
    (
        (", and ",),
        # "who was woken first, and her mother was allowed to pick her up?"
        re.compile(
            r"\b[Ww]ho (?:was|were|is|are|had|has|[a-z]+ed) [^?]*, and (?:his|her|their|its) [a-z]+ (?:was|were|had|is|are|has|[a-z]+ed)\b"
        ),
    ),
    (
        (" and ",),
        re.compile(rf"\b[Ww]ho (?:was|were|is|are|had|has|[a-z]+ed) [^?,]*{AND_ANOTHER_DID}"),
    ),
    (
        ("how m",),
        re.compile(
            r"\bhow much money (?:will|would|is|are|was|were)\b|\b(?:half|thirds?|quarters?|per ?cent|%) of how (?:much|many)\b"
        ),
    ),
)
"""Letters of which one stands wherever a pattern matches, and the pattern: most prompts need no search."""
_TOLD_NOTHING = re.compile(
    r"\btold which [a-z]+(?: [a-z]+)?(?: (?:at|in|on|during|after|before) (?:(?!\b(?:that|he|she|it|they|to)\b)[^,?])*)?\?$"
    r"|\b[Ww]ho told (?:(?:an?|the) )?(?:[\w'\u2019-]+ ){0,3}(?:conference|reporters|journalists|audience|crowd|rally|meeting|briefing"
    r"|hearing|station|newspaper|agency|broadcaster|channel|paper)(?: (?:in|at|on|outside|near) (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*)?\?$"
)
"""Whom somebody told, and not what."""
_HIS_TEAM = re.compile(
    r"_____['\u2019]s? (?:team|side|men|women|players|squad|eleven) (?:had |have |has )?(?:lost|won|beat|beaten|drew|drawn|played|play|faced?|go|went)\b"
)
_TWICE = re.compile(r"\b(as|the|an?|of|to|in|at|on|by|for|from|with|and) \1\b")
_SUCH_AS = re.compile(r"\bsuch as\b|\bsuch an? ", re.IGNORECASE)


def prompt_fault(
    prompt: str, answers: Sequence[Answer], *, cloze: bool = False, open_answer: bool = True
) -> str | None:
    """Return why a prompt cannot be asked, or None.

    The rules are those of question generation since Heilman and Smith (2010): length, an answer
    that stands in the prompt, words that point at nothing, unbalanced quotation marks. A cloze and a
    statement to judge are checked as sentences before, and `open_answer` is off for the latter.
    """
    words = prompt.split()
    if not SHORTEST <= len(words) <= (60 if cloze else LONGEST):
        return f"the prompt has {len(words)} words"
    lower = f" {_NOT_WORD.sub(' ', prompt.casefold())} "
    for answer in answers if open_answer else ():
        name = _NOT_WORD.sub(" ", answer.text.casefold()).strip()
        if name and f" {name} " in lower:
            return f"the answer {answer.text!r} stands in the prompt"
    outside = re.sub(r"\u201c[^\u201d]*\u201d", "", prompt) if "\u201c" in prompt else prompt
    points = not cloze and not _POINTING.isdisjoint(lower.split())
    if points and _DANGLING.search(_SUCH_AS.sub("", outside)):
        return "a word in it points at something that is not there"
    if answers and _is_the_rest(outside, answers[0].text):
        return "the answer is what another share leaves"
    if any(
        any(map(outside.__contains__, letters)) and pattern.search(outside)
        for letters, pattern in _NO_ENGLISH
    ):
        return "it is no English question"
    if cloze and _HIS_TEAM.search(prompt):
        return "whose team it is is told by its name as well"
    if "told " in prompt and _TOLD_NOTHING.search(prompt):
        return "it says whom somebody told, and not what"
    if _TWICE.search(outside):
        return "a word in it stands twice"
    if (" in " in outside or " on " in outside) and _TWO_PREPOSITIONS.search(outside):
        return "a date stands after two prepositions"
    if not cloze and _may_be_cut(lower.split()) and _CUT_SHORT.search(prompt[-LAST_WORDS:]):
        return "it ends in the middle of a phrase"
    if (
        prompt.count("\u201c") != prompt.count("\u201d")
        or prompt.count('"') % 2
        or prompt.count("(") != prompt.count(")")
    ):
        return "its quotation marks or brackets do not balance"
    return None


def _may_be_cut(words: Sequence[str]) -> bool:
    return not _CUT_AFTER.isdisjoint(words[-1:]) or "that" in words[-2:] or "whose" in words


def _is_the_rest(prompt: str, answer: str) -> bool:
    """Say whether a share is all that another one in the prompt leaves: 48.6% beside 51.4%."""
    asked = SHARE.fullmatch(answer)
    return asked is not None and any(
        abs(float(other) + float(asked[1]) - 100) < 0.05 for other in SHARE.findall(prompt)
    )
