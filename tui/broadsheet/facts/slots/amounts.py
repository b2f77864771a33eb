"""Sums that belong to one thing: a prize, a fine, a ransom, what somebody pledged, what a thing costs."""

from collections import defaultdict

from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading

_HEDGE = "( more/less/fewer than | about/around/nearly/almost/over/some/roughly | up to | as little/much as | at least/most )?"
_N = f"( {_HEDGE} MONEY ):n"
_NOUN = "prize/purse/reward/ransom/bail/bounty/fine/penalty/damages/compensation/bonus/cheque/budget"
_GIVE = "<provide/pledge/give/donate/grant/lend/contribute/promise>"
_AID = "funding/aid/loans/grants/support/assistance"
_SLOTS = (
    # the $15,000 first prize; a ransom of $2 million; the winner's cheque, for $15,000
    ("sum_of", f"{_N} JJ|NN{{0,2}} ( {_NOUN} ):what"),
    ("sum_of", f"( {_NOUN} ):what ,? of/for {_N}"),
    # the World Bank will provide $240 million; $240 million in aid from the World Bank
    ("pledged", f"ORG:who MODAL? HAVE? RB? {_GIVE} {_N}"),
    ("pledged", f"{_N} in JJ? {_AID} from the? ORG:who"),
    # a test costing as little as £12; a kit that costs less than $20
    ("cost", f"NN:what ,? ( which/that )? MODAL? <cost> {_N}"),
    ("priced", f"a/an/the {_N} JJ|NN{{0,2}} NN:what"),
)
_SAME = {"cheque": "prize", "purse": "prize", "penalty": "fine"}


def find_amounts(reading: Reading) -> list[Claim]:
    """Return `sum_of` (subject "the prize"), `pledged` (subject who) and `cost` claims, value a sum of money.

    A `priced` claim ("a $20 test") waits for an account that says what the test costs. None for a
    thing of which the article gives two sums.
    """
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if "MONEY" not in encoded.words:
            continue
        for relation, pattern in _SLOTS:
            for match in find(encoded, pattern):
                claim = None if denied(reading, index, match) else _claim(reading, index, match, relation)
                if claim is not None:
                    found[relation, claim.subject].append(claim)
    return [claims[0] for claims in found.values() if len({claim.key for claim in claims}) == 1]


def _claim(reading: Reading, index: int, match: Match, relation: str) -> Claim | None:
    items = reading.items(index)
    at = match.captures["n"]
    sum_of_money = items[at[1] - 1].mention
    if sum_of_money is None or not sum_of_money.name:
        return None
    if match.has("who"):
        who = items[match.captures["who"][0]].mention
        subject = who.name if who is not None else ""
    else:
        last = match.captures["what"][1]
        if last < len(items) and items[last].tag in ("NN", "NNS"):
            return None  # "a $20 test kit": the noun goes on
        noun = items[last - 1].lower
        subject = f"the {_SAME.get(noun, noun)}"
    if not subject:
        return None
    return make_claim(
        reading, index, (match.first, match.last), relation, subject, match.text("n"), at=at, kind="money",
        key=sum_of_money.name, context=sum_of_money.name,
    )  # fmt: skip
