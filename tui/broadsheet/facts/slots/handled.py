"""How many things something was done to: bikes recalled, statues returned, coins stolen, jobs cut, flights cancelled."""

from collections import defaultdict
from dataclasses import replace

from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, Table
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.meant import meant

_HEDGE = "( more/fewer/less than | at least/most | up to | about/around/nearly/almost/over/some/roughly )?"
_N = f"( {_HEDGE} NUMBER ):n"
_INSIDE = "( of )? ( the/its/their/these/those/his/her )? ( JJ|NN|NATIONALITY|PLACE|ORG|PRODUCT|VBN )*"
_HEAD = "NNS:head"
_DEEDS: dict[str, tuple[str, str, str]] = {
    "recalled": ("<recall/withdraw/pull>", "recalled/withdrawn/pulled/affected", "recall/withdrawal"),
    "returned": ("<return/repatriate/surrender/restitute>", "returned/repatriated/surrendered/restituted", "return/repatriation/restitution/handover"),
    "stolen": ("<steal/loot/pilfer>", "stolen/taken/looted/missing", "theft/robbery/looting"),
    "ordered": ("<order/buy/purchase/procure>", "ordered/bought/purchased/procured", "purchase/order/procurement"),
    "cut": ("<cut/axe/shed/slash/eliminate>", "cut/axed/shed/lost/eliminated", "loss"),
    "closed": ("<close/shut/shutter>", "closed/shut/shuttered", "closure"),
    "cancelled": ("<cancel/ground/scrap/divert>", "cancelled/canceled/grounded/scrapped/diverted", "cancellation"),
    "seized": ("<seize/confiscate/impound>", "seized/confiscated/impounded", "seizure/confiscation"),
    "destroyed": ("<destroy/gut/flatten/level>", "destroyed/gutted/flattened/levelled/leveled", "destruction"),
    "damaged": ("<damage>", "damaged", ""),
    "exposed": ("<leak/expose/compromise/breach>", "leaked/exposed/compromised/breached/affected", "leak/breach"),
    "found": ("<find/discover/unearth/uncover/recover>", "found/discovered/unearthed/uncovered/recovered", "discovery/recovery"),
    "built": ("<build/construct/install/erect>", "built/constructed/installed/erected", "construction"),
    "launched": ("<launch/deploy/release/carry>", "( launched/deployed/released/carried/aboard | on board )", ""),
    "planted": ("<plant>", "planted", ""),
    "sold": ("<sell/ship>", "sold/shipped", "sale"),
    "won": ("<win/collect/claim/scoop>", "", ""),
    "saved": ("<stop/block>", "", ""),
    "searched for": ("", "missing/unaccounted", ""),
    "sunk": ("<sink/capsize>", "sunk", ""),
    "without power": ("", "( without power/electricity )", ""),
}  # fmt: skip
"""What was done -> its verbs, its participles after the noun, and nouns for it; the participles tell the same."""
_AUX = "HAVE? MODAL? <be> RB? BE?"


def _patterns(verbs: str, participles: str, nouns: str) -> list[str]:
    given = [f"{verbs} {_N} {_INSIDE} {_HEAD}"] if verbs else []
    if participles:
        given.append(f"{_N} {_INSIDE} {_HEAD} {_AUX} {participles}")
        given.append(f"{_N} {_INSIDE} {_HEAD} {participles}")
    if verbs and participles:
        given.append(f"{_N} {_INSIDE} {_HEAD} ( that/which ) {_AUX} {participles}")
    if nouns:
        given.append(f"( {nouns} ) of {_N} {_INSIDE} {_HEAD}")
    return given


_PATTERNS = {deed: _patterns(*words) for deed, words in _DEEDS.items()}
_PATTERNS["won"].append(f"<take> home {_N} {_INSIDE} {_HEAD}")
_PATTERNS["without power"].append(
    f"( power/electricity ) <be> ( out | cut | cut off ) ( for/to ) {_N} {_INSIDE} {_HEAD}"
)
_PATTERNS["without power"].append(f"<lose> ( power/electricity ) ( in/to/at ) {_N} {_INSIDE} {_HEAD}")
_PATTERNS["searched for"].append(f"<look/search> for {_N} {_INSIDE} {_HEAD}")
_TABLE = Table((deed, pattern) for deed, patterns in _PATTERNS.items() for pattern in patterns)
_PER = frozenset("a per each every".split())
BEFORE = 3
"""Items before what a pattern matched among which a "not" takes it back."""


def find_handled(reading: Reading) -> list[Claim]:
    """Return `handled` claims: subject what was done ("recalled"), value how many, part `head` the noun counted.

    One each deed: the first where it stands in the lead, else the only one that the article has.
    """
    found: dict[str, list[tuple[int, Claim]]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if "NUMBER" not in encoded.words:
            continue
        for deed, match in _TABLE.find(encoded):
            claim = (
                None if denied(reading, index, match, before=BEFORE) else _claim(reading, index, match, deed)
            )
            if claim is not None:
                found[deed].append((index, claim))
    return meant(found)


def _claim(reading: Reading, index: int, match: Match, deed: str) -> Claim | None:
    items = reading.items(index)
    at = match.captures["n"]
    number = items[at[1] - 1].mention
    head = items[match.captures["head"][0]].lower
    after = items[match.last].lower if match.last < len(items) else ""
    if number is None or not number.name or head in UNITS or after in _PER:
        return None
    claim = make_claim(
        reading, index, (match.first, match.last), "handled", deed, match.text("n"), at=at, kind="number",
        key=number.name, context=head,
    )  # fmt: skip
    return replace(claim, parts=(("head", head),))


UNITS = frozenset(
    "hours days weeks months years minutes seconds decades metres meters kilometres kilometers miles feet inches yards "
    "tonnes tons pounds kilograms kilos percent points times degrees acres hectares litres liters barrels copies".split()
)
"""What a number measures rather than counts."""
