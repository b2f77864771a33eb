"""Firms and newspapers called by a part of their name: without their trade, or by the first word where that is their own."""

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.asking import asks_for_firm
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.fit import Fit
from broadsheet.grading.names import Name

VAGUE = lexicon.KINDS | lexicon.MODIFIERS | lexicon.BODIES | lexicon.COMPANY | lexicon.SMALL
"""Words that tell what something is and not which one."""
_PRESS = frozenset("zeitung tageblatt tagblatt gazeta krant dagblad newspaper gazette".split())
"""What newspapers are, in the language of the paper."""
TRADES = _PRESS | frozenset(
    (
        "foods motors motorworks steel energy textiles logistics brewery breweries brewing dairy dairies bakery bakeries mills "
        "ceramics chemicals plastics pharmaceuticals pharma aerospace shipping engineering construction homes stores "
        "supermarkets fashion toys software electronics robotics semiconductors telecom petroleum oil gas foundry works "
        "manufacturing tractors cycles boats yachts furniture windows glass paper packaging farms fisheries coffee tea "
        "insurance airlines airways rail railways buses coaches travel tours holidays hotels cruises ferries"
    ).split()
)
"""What firms make or do, said after the name that is their own (general knowledge)."""


def firm_by_name(name: Name, fit: Fit, missing: list[str]) -> bool:
    """Say whether a firm was called by the one word that is its own, without its trade: "Kestrel" for Kestrel Foods Ltd."""
    own = name.words[0]
    if fit.matched != (own,) or fit.extra or len(own) < 4 or not TRADES.issuperset(missing):
        return False
    return not (own in VAGUE or own in TRADES or entities.is_nationality(own) or entities.is_place(own))


def names_a_firm(compiled: CompiledKey, name: Name) -> bool:
    """Say whether a name that looks like somebody's is a firm's or a newspaper's, by the question or by itself."""
    if not compiled.question.isdisjoint(("who", "whom", "whose")):
        return False
    return asks_for_firm(compiled.question) or not _PRESS.isdisjoint(name.words)


def firm_by_first_word(compiled: CompiledKey, name: Name, fit: Fit) -> bool:
    """Say whether a firm, whose name only looks like somebody's, was called by its own first word: "Purdue" for Purdue Pharma."""
    own = name.words[0]
    if not names_a_firm(compiled, name) or fit.matched != (own,) or fit.extra:
        return False
    return len(own) > 4 and not (
        entities.ordinary(own) or person_names.person_name(own) or entities.known(own)
    )
