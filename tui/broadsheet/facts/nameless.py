"""Capitals that name nobody: acronyms of common nouns, people in the names of diseases, countries in those of currencies."""

import re
from collections.abc import Sequence

from broadsheet.facts.capitals import capital_at, end_of_run, lower_at
from broadsheet.facts.cues import ORG_HEADS
from broadsheet.facts.gazetteer import is_common_acronym, is_known, is_title, known_type
from broadsheet.facts.tokens import Token

_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,4}s")
_DISEASES = frozenset("Parkinson Alzheimer Crohn Hodgkin Huntington Tourette Asperger Down".split())
"""People whose possessive is a disease's name, the word "disease" there or not."""
_ILLNESSES = frozenset("disease syndrome palsy chorea lymphoma sarcoma dementia".split())


_MEMBERS = frozenset(
    "Democrat Republican Liberal Conservative Labourite Socialist Independent Green Tory".split()
)
_BEFORE_POSTS = frozenset("Acting Interim Outgoing Incoming Former Then Designate".split())


def names_nothing(tokens: Sequence[Token], last: int, text: str) -> bool:
    """Say whether capitals that end before token `last` name nothing by themselves.

    One letter ("plan B"), what is short for a common noun, a part of what a disease or a currency
    is called ("Parkinson's", "5 U.S. dollars").
    """
    following = lower_at(tokens, last)
    words = text.split()
    if (
        len(words) > 1
        and words[-1] in _MEMBERS
        and known_type(" ".join(words[:-1])) in ("place", "nationality")
    ):
        return True  # "the Ohio Republican": somebody told again, by no name
    if text in _BEFORE_POSTS and is_title(following):
        return True  # "Acting Minister of Immigration"
    if following == "'s" and (text in _DISEASES or lower_at(tokens, last + 1) in _ILLNESSES):
        return True
    if is_known(text):
        return following == "dollars" and known_type(text) == "place"
    return len(text) == 1 or is_common_acronym(text) or _PLURAL_ACRONYM.fullmatch(text) is not None


def end_of_charity(tokens: Sequence[Token], i: int) -> int:
    """Return where a name ends whose possessive is in its middle: "Parkinson's UK", "St. Mary's Hospital"; else 0."""
    mark = i + 1
    if tokens[i].lower in ("st", "saint"):
        mark += 1 + (lower_at(tokens, i + 1) == ".")
    elif tokens[i].text not in _DISEASES:
        return 0
    if lower_at(tokens, mark) != "'s" or not capital_at(tokens, mark + 1):
        return 0
    end = end_of_run(tokens, mark + 1)
    last = tokens[end - 1]
    return end if last.lower in ORG_HEADS or known_type(last.text) == "place" else 0
