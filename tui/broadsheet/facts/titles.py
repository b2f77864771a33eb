"""Compares the titles that accounts give a person: two posts, one post told less fully, or what somebody is besides."""

import re
from collections.abc import Sequence

from broadsheet.facts.cues import OFFICES
from broadsheet.facts.model import Claim
from broadsheet.facts.outcomes import AGREE, Outcome, contains

GENERAL = frozenset("leader boss head chief official executive figure politician statesman".split())
"""Words for whoever holds a post; beside the post's own name they tell nothing else."""


def compare_titles(claims: Sequence[Claim]) -> Outcome:
    """Return how titles compare: posts can contradict each other, other words for a person only differ in wording."""
    keys = [_post(claim.key) for claim in claims]
    keys = [key for key in keys if key.split()[-1] not in _NATURES and not _HONOURS.issuperset(key.split())]
    held = {_now(key) for key in keys if _now(key) == key}
    keys = [key for key in keys if _now(key) == key or not held or _now(key) in held]
    keys = [key for key in keys if not any(less_full(key, other) for other in keys)]
    offices = [key for key in keys if _is_post(key) and key.split()[-1] not in GENERAL]
    posts = len(set(offices)) > 1
    compared = set(offices or keys)  # what else somebody is, "a civil engineer", says nothing against a post
    if len(compared) <= 1 or all(key.split()[-1] in GENERAL for key in compared):
        return AGREE
    longest = max(compared, key=len)
    if all(contains(longest, key) for key in compared):
        return "differ", "granularity"
    return "differ", "value" if posts else "wording"


_NATURES = frozenset(
    """author co-author coauthor scholar billionaire millionaire tycoon entrepreneur businessman businesswoman investor
    founder cofounder co-founder veteran activist critic resident star native celebrity survivor enthusiast figure man woman""".split()
)
"""What somebody is besides any post: two accounts that tell one of it each are both right."""
_HONOURS = frozenset("lady lord sir dame baroness baron peer peeress viscount countess earl".split())
"""How somebody is addressed, which says nothing against a post or another such word."""
_POSTS = (
    ("chief executive officer", "ceo"), ("chief executive", "ceo"), ("chief financial officer", "cfo"), ("finance director", "cfo"),
    ("finance chief", "cfo"), ("head coach", "manager"), ("coach", "manager"),
    ("chairwoman", "chairman"), ("chairperson", "chairman"), ("spokeswoman", "spokesman"), ("spokesperson", "spokesman"),
    ("secretary of state", "minister"), ("secretary", "minister"),
)  # fmt: skip
"""Two words for one post."""


_TURNED = re.compile(r"((?:\w+ )*?)(\w+) (?:of|for) (?:the )?(\w+(?: and \w+)?)")
_SPELLINGS = {"defense": "defence", "center": "centre", "labor": "labour", "program": "programme"}
_RANKS = frozenset(
    """presidential royal ministerial rotating postdoctoral emeritus deputy vice acting interim assistant associate former ex senior junior co honorary executive first second shadow
    retired incoming outgoing designate elect""".split()
)
"""Words before a post that make it another, or another's."""


def less_full(key: str, other: str) -> bool:
    """Say whether a title is one that another tells more fully: "minister", "Security Minister"; not "deputy minister".

    Two titles in one ("president and CEO") are a post more.
    """
    words, more = key.split(), other.replace("-", " ").split()
    if len(words) >= len(more) or "and" in more or not set(words) <= set(more):
        return False
    return _RANKS.isdisjoint(set(more) - set(words))


def _now(key: str) -> str:
    """Return the title as whoever holds it now has it: what somebody was before speaks only against the same post."""
    return key.removeprefix("former ").removeprefix("ex ").removeprefix("one time ")


def _is_post(key: str) -> bool:
    words = key.split()
    return (
        (len(words) > 1 and words[-2] == "chief")
        or is_office(words[-1])
        or is_office(" ".join(word for word in words if word not in GENERAL | {"general"}))
    )


def _post(key: str) -> str:
    """Return a title in one form: "former minister of transport" as "former transport minister"."""
    turned = _TURNED.fullmatch(key)
    if turned is not None:
        key = f"{turned[1]}{turned[3]} {turned[2]}"
    key = " ".join(_SPELLINGS.get(word, word).replace("ae", "e") for word in key.split())
    for words, post in _POSTS:
        if key.endswith(words):
            return key[: len(key) - len(words)] + post
    return key


def is_office(role: str) -> bool:
    """Say whether a role's comparable form names a post, of which a body has one holder."""
    return bool(OFFICES & set(role.split()))
