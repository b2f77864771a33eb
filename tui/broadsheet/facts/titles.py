"""Compares the titles that accounts give a person: two posts, one post told less fully, or what somebody is besides."""

from collections.abc import Sequence

from broadsheet.facts.cues import OFFICES
from broadsheet.facts.model import Claim
from broadsheet.facts.outcomes import AGREE, Outcome, contains

GENERAL = frozenset("leader boss head chief official executive figure politician statesman".split())
"""Words for whoever holds a post; beside the post's own name they tell nothing else."""


def compare_titles(claims: Sequence[Claim]) -> Outcome:
    """Return how titles compare: posts can contradict each other, other words for a person only differ in wording."""
    keys = [_post(claim.key) for claim in claims]
    keys = [key for key in keys if key.split()[-1] not in _NATURES]
    keys = [key for key in keys if not any(_less_full(key, other) for other in keys)]
    offices = [key for key in keys if is_office(key) and key.split()[-1] not in GENERAL]
    posts = len(offices) > 1
    compared = set(
        offices if posts else [key for key in keys if key.split()[-1] not in GENERAL or not offices]
    )
    if len(compared) <= 1 or all(key.split()[-1] in GENERAL for key in compared):
        return AGREE
    longest = max(compared, key=len)
    if all(contains(longest, key) for key in compared):
        return "differ", "granularity"
    return "differ", "value" if posts else "wording"


_NATURES = frozenset(
    """author co-author coauthor scholar billionaire millionaire tycoon entrepreneur businessman businesswoman investor
    veteran activist critic resident star native celebrity survivor enthusiast figure man woman""".split()
)
"""What somebody is besides any post: two accounts that tell one of it each are both right."""
_POSTS = (
    ("chief executive officer", "ceo"), ("chief executive", "ceo"), ("head coach", "manager"), ("coach", "manager"),
    ("chairwoman", "chairman"), ("chairperson", "chairman"), ("spokeswoman", "spokesman"), ("spokesperson", "spokesman"),
)  # fmt: skip
"""Two words for one post."""


_RANKS = frozenset(
    """deputy vice acting interim assistant associate former ex senior junior co honorary executive first second shadow
    retired incoming outgoing designate elect""".split()
)
"""Words before a post that make it another."""


def _less_full(key: str, other: str) -> bool:
    """Say whether a title is a post that another tells more fully: "minister", "Security Minister"; not "deputy minister".

    A researcher may be of any rank, so that only posts are meant.
    """
    if not _is_post(key) or not other.endswith(f" {key}"):
        return False
    return _RANKS.isdisjoint(other.removesuffix(key).replace("-", " ").split())


def _is_post(key: str) -> bool:
    return is_office(key) or key.split()[-1] in GENERAL


def _post(key: str) -> str:
    for words, post in _POSTS:
        if key.endswith(words):
            return key[: len(key) - len(words)] + post
    return key


def is_office(role: str) -> bool:
    """Say whether a role's comparable form names a post, of which a body has one holder."""
    return bool(OFFICES & set(role.split()))
