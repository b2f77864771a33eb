"""What a question's own words say of its answer: a person, a firm, one who reigns today."""

import re
from itertools import takewhile

from broadsheet.language.dictionary import verb_base
from broadsheet.language.lexicon import roles

_WORD = re.compile(r"[\w'’-]+|[,?]")
_LONGEST_DESCRIPTION = 7
"""Words after "which" among which the role is looked for: "Which Formula 1 driver …"."""
_AFTER_ROLE = frozenset(
    "of who whom whose in from on at with did does do is was are were has had can could would will , ?".split()
)
_THINGS_TOO = frozenset("star model host guide engine server runner page keeper general minister".split())
"""Roles that are things as well, or stand before another noun."""


def asks_for_person(prompt: str) -> bool:
    """Say whether a question asks for somebody: by "who", or by a role ("Which American swimmer won …?")."""
    words = [word.casefold() for word in _WORD.findall(prompt)]
    if not {"who", "whom", "whose"}.isdisjoint(words):
        return True
    at = next((at for at, word in enumerate(words) if word in {"which", "what"}), None)
    if at is None:
        return words[:1] in (["name"], ["list"]) and _names_people(words[1 : 1 + _LONGEST_DESCRIPTION])
    for here in range(at + 1, min(len(words) - 1, at + 1 + _LONGEST_DESCRIPTION)):
        word, after = words[here], words[here + 1]
        if word in _AFTER_ROLE:
            return False
        if _is_of_people(word) and (after in _AFTER_ROLE or verb_base(after) != after):
            return True
    return False


_PEOPLE = frozenset(
    "people men women boys girls brothers sisters wives sons daughters kings queens popes".split()
)


def _is_of_people(word: str) -> bool:
    """Say whether a word is a role, of one or of several: "swimmer", "leaders", "women"."""
    role = word if word in roles() else word.removesuffix("s")
    return word in _PEOPLE or (role in roles() and role not in _THINGS_TOO) or is_countryman(word)


def is_countryman(word: str) -> bool:
    """Say whether a word in lower case is somebody by his country or trade: "frenchwoman"; a talisman is nobody."""
    return _COUNTRYMAN.search(word) is not None


_COUNTRYMAN = re.compile(r"(?:[cs]h|scots)(?:wo)?m[ae]n$|^(?:spaniard|briton|dane)s?$")


def _names_people(words: list[str]) -> bool:
    """Say whether a list is asked for of people: "Name the four women on the court"."""
    return any(map(_is_of_people, takewhile(lambda word: word not in _AFTER_ROLE, words)))


_FIRMS = frozenset(
    "bank company firm studio retailer store shop brewery manufacturer maker business chain label publisher airline carrier carmaker automaker supermarket "
    "bakery dairy".split()
)


def asks_for_firm(question: frozenset[str]) -> bool:
    """Say whether a question asks for a firm."""
    return not _FIRMS.isdisjoint(question)


_EXPLAINS = re.compile(
    r"\bwhy\b|\b(?:cause[ds]?|causing|reasons?|purpose|how come)\b|\bwhat (?:happened|led|made|makes|brought)\b"
    r"|\bwhat (?:did|do|does|was|were|is)\b.*\b(?:do|doing|refused?|accused|wanted?|demand|charged|convicted|admit|decide|measure|record)\b"
    r"|\bhow (?:did|will|does|was|were)\b|\bwhat\b.*\b(?:turned|killed|wiped|destroyed|sank|triggered|sparked|drove)\b"
    r"|\b(?:for|of|with) (?:what|which) (?:offen[cs]e|crime|charge)s?\b|\b(?:which|what) (?:offen[cs]e|crime|event|reason)\b",
    re.IGNORECASE,
)


def asks_for_reason(prompt: str) -> bool:
    """Say whether a question asks for a reason or what happened."""
    return _EXPLAINS.search(prompt) is not None


_TODAY = re.compile(
    r"\bsince\b.*\b20\d\d\b|\b(?:current|currently|at present|today|now|reigning)\b"
    r"|\bwho(?: is|[’']s) (?:the )?(?:king|queen|pope|emperor|empress|monarch|head of state|sultan|emir|grand duke) of\b",
    re.IGNORECASE,
)


def asks_of_today(prompt: str) -> bool:
    """Say whether a question asks for who holds an office today, of whom there is one."""
    return _TODAY.search(prompt) is not None
