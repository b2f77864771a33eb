"""Why a question that is asked in place cannot be asked: what its words point at, or what they leave out."""

import re

from broadsheet.quiz.draft import unclosed
from broadsheet.quiz.moves import FALLS, MEASURES

_FIRST_PERSON = re.compile(r"\b(?:we|us|our|I|my|me|you|your)\b|\bI['\u2019]|n['\u2019]t you\b")
_DATE_BEFORE_NOUN = re.compile(
    r"\bwhich (?:date|day|month|year)(?!\?|,| (?:in|on|at|from|after|before|for|to|with|by|when|as|because|and|during|over|following|of"
    r"|despite|until|through|that|or|near|by|about|against|into|without|while|since|was|were|is|did|has|have|will)\b)"
)
"""A date that stands before a noun: "the 24 December flight"."""


_OF_TWO_DEEDS = re.compile(
    r" and (?:[a-z]+ed|went|came|left|took|made|became|won|lost|began|got|sold|bought|met) .*\b(?:in|on) which (?:year|month|date|day)\?$"
)
_THREE_DEEDS = re.compile(
    r"\b(?:did|does|do|has|have|had) [A-Z][^?]*, (?:[A-Z][\w'.-]* ){1,3}(?:won|lost|beat|drew|led|took|went|came|made|[a-z]+ed) "
)
"""A list of what several did, of which one is asked about: "where did A need help, B won 3-0 and C lost"."""
_NO_ENGLISH = re.compile(
    r"\bis which (?:[a-z]+ )+(?:for|of|at) |\bwhom, (?:an?|the) |\band (?:his|her|their) [a-z]+ \d"
)
"""A post asked for as if it were one of a kind, an apposition to what is asked, a second figure of somebody else."""
_GOES_ON = re.compile(
    r"\b(?:which (?:date|day|month|year|place|town|city|country)|how many [a-z]+) and (?:is|are|was|were|has|have|had|will|[a-z]+ed)\b"
)
"""A second thing told after the asked one: "hurt her ankle in which month and is out until spring"."""
_HOW_MUCH_AND = re.compile(
    r"\b[Hh]ow (?:many|much|tall|long|high|old|deep|wide|far)\b.* and (?:is|are|was|were|has|have|had|will|can)\b"
)
"""The same where the question word opens the sentence: "how many metres is it tall and is built to carry"."""
_OF_A_PARTICIPLE = re.compile(
    r"(?<!was )(?<!were )(?<!is )(?<!are )(?<!been )(?<!be )\b(?:made|sold|held|given|taken|built|released|found|brought|paid|bought|signed|launched)"
    r" (?:in|on|at|by|from) (?:which|what|whom)\b[^,]*\?$"
)
"""A verb that needs an object and has none: "a share sale made in which year"."""
_NO_VERB = re.compile(r"^(?:According to [^,]+, )?[^,]+, [a-z]+ed (?:on|in|at|by|to|for|from) [^,]*\?$")
"""A name and what is said of it by the way: "The ferry Norna, built in which year?"."""
_BOUND = re.compile(r"\b(?:less|fewer|under|more|over) than how\b|\b(?:up to|at least|at most) how\b")
_MOVED = re.compile(rf"\b(?:{FALLS}|shed) (?:by )?(?:as much as )?what percentage\b")
_MOVES = re.compile(rf"\b(?:{MEASURES})\b", re.IGNORECASE)
_ASKED_IS_ANOTHERS = re.compile(
    r"(?:^|\s)['\"\u2018\u201c](?:an? .* of )?(?:what|which|who|whom|whose|how)\b"
)
_FAULTS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("", _FIRST_PERSON, "a word in it points at something that is not there"),
    (
        "how many ",
        re.compile(r"\bhow many (?:hours|minutes|mins?|hrs?|h),? (?:and )?\d"),
        "it asks for one figure of several that make a time",
    ),
    (
        "According to the ",
        re.compile(
            r"^According to the (?:company|firm|bank|group|agency|report|study|article|statement|alert)\b"
        ),
        "its source points at something that is not there",
    ),
    (
        "sa",
        re.compile(r"\b(?:say|says|said)(?: that)? (?:how|which|what|who)\b"),
        "the asked words open what somebody says",
    ),
    (
        " to ",
        re.compile(r"\bwhich (?:date|day|month|year) to \d"),
        "what is asked is a piece of a longer figure",
    ),
    (
        "to",
        re.compile(
            r"\bto how (?:many|much)\b.* from \d|\bwhich (?:year|month|date|day) by\b|\bwhat percentage to\b"
        ),
        "it is no English question",
    ),
    (" which ", _OF_TWO_DEEDS, "which of two deeds is asked about is not clear"),
    (" and ", _GOES_ON, "it goes on after what is asked"),
    ("", _NO_ENGLISH, "what is asked for does not stand where it can be asked"),
    (
        "which ",
        re.compile(r"\bwhich (?:first|last|only|second|third|next)\b"),
        "what it is the first of is what is asked",
    ),
    (
        " which",
        re.compile(r"\b(?:MPs?|[Mm]embers?|[Ss]enators?|[Ll]awmakers?|[Cc]andidates?) (?:for|from) which\b"),
        "a seat is asked for by a word of its name",
    ),
    (
        " which ",
        re.compile(
            r"\b(?:University|College|Institute)\b[^,]* (?:in|at) which (?:country|town|city|place)\b"
        ),
        "where a body sits is told by its name",
    ),
    (
        " which ",
        re.compile(r"\b\d{4} which\b"),
        "it is no English question",
    ),
    (
        "between ",
        re.compile(r"\bbetween [^,]{1,24}\d[^,]{0,12} to (?:how|which|what)\b"),
        "it is no English question",
    ),
    (
        "hich ",
        re.compile(r"\b[Ww]hich (\w+) (?:is|was) (?:the|an?) [^?]*\b\1\?$"),
        "it asks for what it says",
    ),
    (
        "hich ",
        re.compile(
            r"\b[Ww]hich (?:country|city|town|company|organisation|person|firm|bank) (?:are|were|have)\b"
        ),
        "its verb is one for several",
    ),
    (", ", _THREE_DEEDS, "which of several deeds is asked about is not clear"),
    ("ed ", _NO_VERB, "it has no verb"),
    ("ow ", _HOW_MUCH_AND, "it goes on after what is asked"),
    (" wh", _OF_A_PARTICIPLE, "a participle is taken for its verb"),
    (" how", _BOUND, "a bound is no figure"),
    (
        " wh",
        re.compile(r"\b(?:is|was|are|were) wh(?:om|o|at|ich [a-z]+), (?:the|an?)\b"),
        "what it goes on to say of the answer is in its way",
    ),
    (
        " how many ",
        re.compile(r"\b(?:has|have|had) how many [a-z]+\?$"),
        "what it has them for is left out",
    ),
    ("which ", _DATE_BEFORE_NOUN, "the asked words say which thing is meant"),
    (
        "",
        re.compile(r"\bincluding(?:\?$| \d)|\brivals which\b|\ball how many\b"),
        "the asked words say which thing is meant",
    ),
    ("", _ASKED_IS_ANOTHERS, "the asked words are another's own"),
    (
        "",
        re.compile(r"^(?:According to [^,]+, )?(?:he|she|it|they|this|that|there)\b", re.IGNORECASE),
        "its subject points at something that is not there",
    ),
)
"""Letters that must stand in a prompt, the pattern of a fault, and why it is one; looking the letters up first takes a
twentieth of the time of a search, and rules out most."""


def inplace_fault(prompt: str, shortest: int, longest: int) -> str | None:
    """Return why a prompt of `shortest` to `longest` words cannot be asked, or None."""
    words = prompt.split()
    if not shortest <= len(words) <= longest:
        return f"the prompt has {len(words)} words"
    quotes = unclosed(prompt)
    if quotes > 0 or (quotes < 0 and not re.search(r"s['\u2019](?!\w)", prompt)):
        return "its quotation marks or brackets do not balance"
    if _MOVED.search(prompt) and not _MOVES.search(prompt):
        return "what rose or fell is left out"
    return next(
        (reason for needed, pattern, reason in _FAULTS if needed in prompt and pattern.search(prompt)), None
    )
