"""What a position tells of a name on which nothing else says anything, and of one that opens a dateline."""

from collections.abc import Sequence

from broadsheet.facts.cues import MONTH_SHORT, MONTHS
from broadsheet.facts.gazetteer import is_family_name, is_known, is_role, known_type
from broadsheet.facts.notes import Candidate, Votes
from broadsheet.facts.tokens import Token
from broadsheet.language.names import is_given_name
from broadsheet.language.wordforms import base

_NEAR = frozenset("at near outside onto off around across along towards toward via beyond".split())
_MOVES = frozenset(
    """go travel fly drive walk sail move return come head rush run ride flee march cycle evacuate commute trip
    visit journey road train bus flight ferry way route motorway railway close next home bound""".split()
)
_MEMBERS = frozenset("mp msp mep mla governor mayor sheriff councillor councilwoman councilman".split())
_DASHES = frozenset(("\u2014", "\u2013", "--", "-"))
_DATELINE = 14
"""Tokens within which a dateline ends with its dash: "ST. PAUL, Minn., Sept. 21 (AP) --"."""


def votes_of_position(tokens: Sequence[Token], candidate: Candidate) -> Votes:
    """Return what the place of an unknown name in its sentence says, to be heard where nothing else speaks."""
    first, last = candidate.first, candidate.last
    if is_known(candidate.text):
        return ()
    if _stands_where_places_do(tokens, first) or _follows(tokens, last):
        return (("place", 1),)
    if last - first == 1 and is_given_name(candidate.text) and not is_family_name(candidate.text):
        return (("person", 1),)
    return ()


def opens_dateline(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Say whether a name opens the line before a report: "LINDHAVEN, Norway (AP) —", "Lindhaven (Reuters) -"."""
    if candidate.first or len(tokens) <= candidate.last or tokens[candidate.last].text not in (",", "("):
        return False
    for token in tokens[candidate.last : _DATELINE]:
        if token.text in _DASHES:
            return True
        word = token.lower
        month = word in MONTHS or word in MONTH_SHORT
        if not (month or token.text[0].isupper() or token.text[0].isdecimal() or token.text in ",.()/"):
            return False
    return False


def _lower(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def _stands_where_places_do(tokens: Sequence[Token], first: int) -> bool:
    before, earlier = _lower(tokens, first - 1), _lower(tokens, first - 2)
    if before in _NEAR:
        # "an analyst at Quillon" works for it.
        return not (before == "at" and (is_role(earlier) or base(earlier) in ("work", "job", "role")))
    if before == "to":
        return base(earlier) in _MOVES or "from" in (_lower(tokens, first - n) for n in (3, 4))
    if before == "from":
        of_somebody = (
            earlier in (",", ")") and _lower(tokens, first + 1) == ","
        )  # "Ann Holm, 23, from Quillon,"
        return of_somebody or _lower(tokens, first + 1) == "to" or base(earlier) in _MOVES
    return before == "between" or (before in (",", "and") and _goes_on_a_list(tokens, first))


_LONGEST_LIST = 14
"""Tokens back from a name to the preposition that rules its list."""


def _goes_on_a_list(tokens: Sequence[Token], first: int) -> bool:
    """Say whether a name goes on a list that "in" or "between" opens: "in Oslo, Quillon and Tarn Varra"."""
    for i in range(first - 1, max(-1, first - _LONGEST_LIST), -1):
        token = tokens[i]
        if not (token.text[0].isupper() or token.text in (",", ".") or token.lower == "and"):
            return token.lower in ("in", "between", "near")
    return False


def _follows(tokens: Sequence[Token], last: int) -> bool:
    """Say whether its country or its member follows: "Quillon, Portugal,", "Quillon MP Peter Tarn"."""
    after = _lower(tokens, last)
    if after in _MEMBERS:
        return last + 1 < len(tokens) and tokens[last + 1].text[0].isupper()
    if after != "," or last + 1 >= len(tokens) or known_type(tokens[last + 1].text) != "place":
        return False
    return _lower(tokens, last + 2) in (",", ".", ";", "(", "")
