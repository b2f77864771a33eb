"""Compares what the accounts say for one slot: do they agree, and if not, in what do they differ?"""

import re
from collections.abc import Callable, Iterable, Sequence

from broadsheet.facts.amounts import (
    compare_lengths,
    compare_measures,
    compare_payments,
    compare_vote_shares,
)
from broadsheet.facts.blame import compare_causes
from broadsheet.facts.doers import compare_credits
from broadsheet.facts.figures import is_rounded
from broadsheet.facts.loose import compare_hours, compare_parts, compare_tolls
from broadsheet.facts.model import Claim
from broadsheet.facts.outcomes import AGREE, Outcome, contains
from broadsheet.facts.quantity_values import decimal
from broadsheet.facts.slots.ranges import meet, overlap
from broadsheet.facts.titles import compare_titles

SIMILAR = 0.6
"""Share of the shorter quotation's words that the other must hold to be the same words."""

ROUNDED_SUM = 1.15
"""The most by which one sum may be another, rounded: "£1.14 billion" and "more than £1 billion"."""


def status_of(claims: Sequence[Claim]) -> Outcome:
    """Return whether claims of one slot agree, and how they differ if not.

    Wording: quotations that are not word for word the same, names and labels. Granularity: one value
    says more than the other and contains it ("president", "President and CEO"). Unit: what is counted is
    not the same ("40 contracts", "contracts in 30 countries"). Value: anything else.
    """
    if len({claim.span.article for claim in claims}) < 2:
        return "single", None
    relation = claims[0].relation
    if relation == "wording":
        return ("differ", "wording") if _worded_differently(claims) else AGREE
    if relation == "title":
        return compare_titles(claims)
    keys = {claim.key for claim in claims}
    if len(keys) <= 1 or (claims[0].type == "date" and _one_date(keys)):
        return AGREE
    return _COMPARERS.get(relation, _values)(claims)


def _values(claims: Sequence[Claim]) -> Outcome:
    keys = sorted({claim.key for claim in claims}, key=len)
    contained = all(contains(keys[-1], key) for key in keys)
    return "differ", "granularity" if contained else "value"


def _descriptions(claims: Sequence[Claim]) -> Outcome:
    return AGREE if _same_description(claims) else ("differ", "wording")


def _words(_: Sequence[Claim]) -> Outcome:
    return "differ", "wording"


def _grain(_: Sequence[Claim]) -> Outcome:
    return "differ", "granularity"


_UNNAMED = frozenset(
    {
        "authorities",
        "officials",
        "sources",
        "reports",
        "media",
        "person familiar",
        "people familiar",
        "source",
    }
)


_PAPER = re.compile(
    r"^(?:(?:a|an|the|its|their|this)\s+)?(?:[a-z-]+\s+)*(?:report|inquiry|probe|investigation|review|study)$"
)
"""A paper by what it is like, "a damning report": accounts call the one report many things."""


_OF_NOBODY = re.compile(r"\b(?:statement|release|post|letter|email|tweet|source)s?(?: close)?$")
"""What somebody says something in, or whom nobody names."""


def _sources(claims: Sequence[Claim]) -> Outcome:
    # "Acme" and "Acme Group" are one source, named less fully; "authorities" names none
    named = [
        claim
        for claim in claims
        if claim.key not in _UNNAMED and not (_PAPER.search(claim.value) or _OF_NOBODY.search(claim.value))
    ]
    if len({claim.key for claim in named}) < 2:
        return AGREE
    status, difference = _values(named)
    return AGREE if difference == "granularity" else (status, difference)


def _sums(claims: Sequence[Claim]) -> Outcome:
    return "differ", "granularity" if _near({claim.key for claim in claims}) else "value"


def _in_one_currency(claims: Sequence[Claim]) -> Outcome:
    # A sum in another currency is the same one turned into it, as far as anybody can tell here
    by_currency: dict[str, set[str]] = {}
    for claim in claims:
        by_currency.setdefault(claim.key.strip("0123456789. "), set()).add(claim.key)
    return ("differ", "value") if any(len(keys) > 1 for keys in by_currency.values()) else AGREE


def _details(claims: Sequence[Claim]) -> Outcome:
    # "built in 1968" and "a twentieth-century bridge" are one date, the second told less exactly
    keys = {claim.key for claim in claims}
    if overlap(sorted(keys)):
        return AGREE
    if all(_SUM.fullmatch(key) for key in keys):
        status, difference = compare_payments(claims)
        return AGREE if difference == "granularity" else (status, difference)
    if any(key.startswith("century ") for key in keys):
        keys = {f"century {(int(key[:4]) + 99) // 100}" if key[:4].isdecimal() else key for key in keys}
    counts = _figures_of(keys)
    if len(counts) == len(keys) and len(counts) > 1 and max(counts) > _OF_ANOTHER * min(counts):
        return AGREE  # 4,100 are employed by one firm and 42 by another
    if len(counts) == len(keys) and meet([_told(claim) for claim in claims]):
        return AGREE
    return AGREE if len(keys) == 1 or _one_date(keys) else ("differ", "value")


def _told(claim: Claim) -> tuple[float, float]:
    """Return the least and the most that a count is meant for: "about 400,000" are 395,000."""
    count, hedged = float(claim.key.rstrip("%")), claim.part("hedged")
    return (count * (1 - _ABOUT), count * (1 + _ABOUT)) if hedged == "yes" else _range(count, hedged)


_ABOUT = 0.03
"""The share by which a count may be another that is told as "about" so many."""
_SUM = re.compile(r"(?!century )\S*[^\d\s.]\S* [\d.]+(?:e\+\d+)?")
"""The key of a sum: its currency and its amount."""


def _figures_of(keys: Iterable[str]) -> list[float]:
    """Return the numbers among keys, percentages as theirs."""
    return [figure for key in keys if (figure := decimal(key.rstrip("%"))) is not None]


_OF_ANOTHER = 6
"""How many times one count may be the other and still be told of one thing."""


def _figures(claims: Sequence[Claim]) -> Outcome:
    ranges = [
        (float(least), float(claim.part("amount")))
        if (least := claim.part("least"))
        else _range(float(claim.part("amount")), claim.part("hedged"))
        for claim in claims
    ]
    bounded = any(claim.part("hedged") in _BOUNDS or claim.part("least") for claim in claims)
    if bounded and meet(ranges):
        return AGREE  # "more than 20" are 23, as are "nearly 25"
    return "differ", "granularity" if is_rounded(claims) else "value"


_HEDGED_MOVE = re.compile(r"\b(?:more|less|about|around|nearly|almost|over|some|roughly)\b")
_MOVED_ALIKE = 1.4
"""The most by which one move of shares may be another that somebody hedged: "1.3 percent", "more than one percent"."""


def _shares(claims: Sequence[Claim]) -> Outcome:
    moves = [claim.key.split() for claim in claims]
    shares = _figures_of(move[-1] for move in moves)
    one_way = len({move[0] for move in moves}) == 1 and len(shares) == len(moves)
    hedged = any(_HEDGED_MOVE.search(claim.value) for claim in claims)
    if one_way and hedged and max(shares) <= _MOVED_ALIKE * min(shares):
        return AGREE
    return _values(claims)


_BOUNDS = {"over": (1.0, 1.35), "under": (0.85, 1.0)}
"""How a round amount is hedged -> the least and the most that it may be meant for, as shares: "more than", "nearly"."""
_BOUNDS_OF_EXACT = {"over": (1.0, 1.1), "under": (0.95, 1.0)}
"""The same for amounts of two digits or more: "at least 38" were not 51."""


def _range(amount: float, hedged: str) -> tuple[float, float]:
    bounds = _BOUNDS if len(f"{amount:.0f}".rstrip("0")) < 2 else _BOUNDS_OF_EXACT
    low, high = bounds.get(hedged, (1.0, 1.0))
    return low * amount, high * amount


def _tallies(claims: Sequence[Claim]) -> Outcome:
    keys = {claim.key for claim in claims}
    return ("differ", "unit") if len({key.split()[-1] for key in keys}) == len(keys) else _values(claims)


_COMPARERS: dict[str, Callable[[Sequence[Claim]], Outcome]] = {
    "described_as": _descriptions,
    "deal_with": _grain,
    "clock": compare_hours,
    "source": _sources,
    "called": _words,
    "spelled": _words,
    "worth": _sums,
    "figure": _figures,
    "shares": _shares,
    "cause_of": compare_causes,
    "detail": _details,
    "credit": compare_credits,
    "sum_of": _in_one_currency,
    "pledged": _in_one_currency,
    "cost": _in_one_currency,
    "paid": compare_payments,
    "part_of": compare_parts,
    "toll": compare_tolls,
    "lasts": compare_lengths,
    "measures": compare_measures,
    "tally": _tallies,
    "vote_share": compare_vote_shares,
}
"""How the claims of a relation are compared once their keys differ; by `_values` where it is not here."""


def _near(sums: Iterable[str]) -> bool:
    """Say whether sums of one currency differ only as rounded ones do: "£1.14 billion", "£1.1bn"."""
    amounts = [float("".join(char for char in one if char.isdecimal() or char == ".") or 0) for one in sums]
    return max(amounts) <= ROUNDED_SUM * min(amounts) and len({one.strip("0123456789.") for one in sums}) == 1


OTHER_WORDS = 2
"""Words at a quotation's end that may be others; more of them are another sentence."""


def _worded_differently(claims: Sequence[Claim]) -> bool:
    """Say whether two quotations differ inside what they share; where one goes on longer is no difference."""
    from difflib import SequenceMatcher

    versions = list(dict.fromkeys(claim.key for claim in claims))
    longest = max(versions, key=len)
    for version in versions:
        if version in longest:
            continue
        ops = SequenceMatcher(None, version.split(), longest.split(), autojunk=False).get_opcodes()
        same = [number for number, op in enumerate(ops) if op[0] == "equal"]
        inner = ops[same[0] : same[-1]] if same else []
        ends = [op for op in ops if op[0] == "replace" and max(op[2] - op[1], op[4] - op[3]) <= OTHER_WORDS]
        if ends or any(op[0] != "equal" for op in inner):
            return True
    return False


_SYNONYMS = {
    "biggest": "largest",
    "top": "largest",
    "supplier": "maker",
    "manufacturer": "maker",
    "producer": "maker",
    "provider": "operator",
    "carrier": "operator",
    "telecommunications": "telecom",
}


def _same_description(claims: Sequence[Claim]) -> bool:
    """Say whether descriptions mean one thing: "biggest telecom equipment supplier", "largest manufacturer of …"."""
    meanings = {
        frozenset(_SYNONYMS.get(word, word) for word in claim.key.split() if word != "of") for claim in claims
    }
    return len(meanings) == 1


def _one_date(keys: set[str]) -> bool:
    """Say whether dates differ only in how exact they are: "May" and "May 15"."""
    longest = max(keys, key=len)
    return all(longest.startswith(key) for key in keys)


def similar(one: str, other: str, share: float = SIMILAR) -> bool:
    """Say whether two folded quotations are the same words, by the share the shorter has in common."""
    # Stems of five letters: "strategically important" and "strategic importance" are the same words.
    first, second = [word[:5] for word in one.split()], [word[:5] for word in other.split()]
    shorter, longer = (first, set(second)) if len(first) <= len(second) else (second, set(first))
    if len(shorter) < 2:
        return one == other
    return (
        sum(word in longer for word in shorter) >= share * len(shorter) and len(shorter) >= 4
    ) or one == other
