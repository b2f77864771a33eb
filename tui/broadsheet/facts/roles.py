"""Finds role phrases: "deputy chairman", "managing director of equity research", "President and CEO"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.facts.gazetteer import begins_role, is_role
from broadsheet.facts.tokens import Token
from broadsheet.language.normal import folded

_MODIFIERS = frozenset(
    """deputy vice chief senior executive principal managing general assistant acting former rotating head board
    interim associate first national co-founder founding lead top outgoing incoming ex-""".split()
)
# What a role can be "of" without naming the organisation: "director of equity research".
_FIELD_TAGS = frozenset({"NN", "NNS", "JJ"})
LONGEST = 4
"""Words in the longest entry of the role lexicon that is tried."""


@dataclass(frozen=True, slots=True)
class Role:
    """Tokens [first:last] of a sentence that name a role, and the role in lower case."""

    first: int
    last: int
    text: str


def find_roles(tokens: Sequence[Token], tags: Sequence[str]) -> list[Role]:
    """Return the role phrases of a sentence in order, modifiers and "of" complements included."""
    found: list[Role] = []
    i = 0
    while i < len(tokens):
        length = _length(tokens, i) if begins_role(tokens[i].lower) and tags[i] != "NAME" else 0
        if not length:
            i += 1
            continue
        first, last = i, i + length
        floor = found[-1].last if found else 0
        while first > floor and tokens[first - 1].lower in _MODIFIERS and tags[first - 1] != "NAME":
            first -= 1
        while last < len(tokens) and tags[last] != "NAME" and _length(tokens, last):
            last += _length(tokens, last)  # "principal analyst": either word is a role by itself
        last = _with_second(tokens, tags, last)
        last = _with_field(tokens, tags, last)
        text = " ".join(token.lower for token in tokens[first:last])
        found.append(Role(first, last, text))
        i = last
    return found


_COUNTS = frozenset({"count", "counts"})


def _length(tokens: Sequence[Token], i: int) -> int:
    if not begins_role(tokens[i].lower) or (
        tokens[i].text in _COUNTS and i and tokens[i - 1].text[0] not in "aA"
    ):
        return 0  # "two counts of murder" is no nobleman
    for length in range(min(LONGEST, len(tokens) - i), 0, -1):
        if is_role(" ".join(token.lower for token in tokens[i : i + length])):
            return length
    return 0


def _with_second(tokens: Sequence[Token], tags: Sequence[str], last: int) -> int:
    """Take in "and CEO" after "President"."""
    if last + 1 < len(tokens) and tokens[last].lower == "and" and tags[last + 1] != "NAME":
        return last + 1 + _length(tokens, last + 1) if _length(tokens, last + 1) else last
    return last


def _with_field(tokens: Sequence[Token], tags: Sequence[str], last: int) -> int:
    """Take in "of equity research" after "managing director", but not "of the bank" or "of Huawei"."""
    if last < len(tokens) and tokens[last].lower in ("of", "for") and last + 1 < len(tokens):
        end = last + 1
        while (
            end < len(tokens)
            and tags[end] in _FIELD_TAGS
            and end - last <= 4
            and not is_role(tokens[end].lower)
        ):
            end += 1
        if end > last + 1 and tags[end - 1] in ("NN", "NNS"):
            return end
    return last


_SAME_POST = {
    "chief executive officer": "ceo",
    "chief executive": "ceo",
    "chief financial officer": "cfo",
    "chief operating officer": "coo",
    "chief technology officer": "cto",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
    "attorney": "lawyer",
}


def role_key(role: str) -> str:
    """Return a role's comparable form: "chairmen" and "Chairman" are one."""
    words = [
        word[:-3] + "man" if word.endswith("men") and word != "women" else word
        for word in folded(role).split()
    ]
    key = " ".join(words)
    for name, short in _SAME_POST.items():
        key = re.sub(rf"\b{name}\b", short, key)
    return key
