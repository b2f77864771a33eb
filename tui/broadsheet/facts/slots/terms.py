"""What a deal is worth, how long something lasted, and until when there is time."""

from collections import defaultdict

from broadsheet.facts.claiming import make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Table
from broadsheet.facts.reading import Reading

_HEDGE = "( more/less than | about/around/nearly/almost/over/some | up to )?"
_DEAL = "takeover/deal/acquisition/merger/bid/offer/buyout/purchase/sale/contract"
_WORTH = (
    # the £1.1bn takeover of Acme
    f"MONEY:n JJ|NN* ( {_DEAL} ):what",
    # to buy Acme for £1.1bn
    f"<buy/acquire/purchase>:what .{{0,8}} for {_HEDGE} MONEY:n",
    # in a deal worth more than £1 billion
    f"( {_DEAL} ):what .{{0,3}} worth/valued/priced ( at )? {_HEDGE} MONEY:n",
)
_UNIT = "minutes/hours/days/weeks/months/years/minute/hour/day/week/month/year"
_LASTING = "talks/negotiations/consultations/discussions/deliberations/mourning/fighting/strike/trial/hearing/siege/voting/summit/visit/war/search"
_LASTED = (
    # after 11 hours of talks; three days of national mourning
    f"( NUMBER|NUM|DATE {_UNIT}? ):n of JJ|ROLE* ( {_LASTING} ):what",
    # a three-day visit
    f"( NUMBER - day/week/month/year/hour ):n JJ* ( {_LASTING} ):what",
    # the four days the talks lasted; the talks lasted four days
    f"( NUMBER|NUM|DATE {_UNIT}? ):n ( that )? the ( {_LASTING} ):what <last/take>",
    f"( {_LASTING} ):what <last/take> ( NUMBER|NUM|DATE {_UNIT}? ):n",
)
_DEADLINES = (
    "( respond/responses/reply/comment/comments/appeal/apply/submit/ratify/object/deadline/answer ):what .{0,6} by/until/before/is DATE:n",
    "<have>:what until DATE:n",
)

_TABLE = Table(
    (relation, pattern)
    for relation, patterns in (("worth", _WORTH), ("lasted", _LASTED), ("deadline", _DEADLINES))
    for pattern in patterns
)


def find_terms(reading: Reading) -> list[Claim]:
    """Return `worth`, `lasted` and `deadline` claims; none for what an article gives two of."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        for relation, match in _TABLE.find(encoded):
            first, last = match.captures["n"]
            mention = encoded.parsed.items[first].mention
            if mention is None or not mention.name:
                continue
            what = (
                _TALKS.get(match.text("what").lower(), match.text("what").lower())
                if relation == "lasted"
                else _SUBJECTS[relation]
            )
            key = (
                mention.name
                if relation != "lasted"
                else f"{mention.name} {match.text('n').split()[-1].rstrip('s')}"
            )
            kind = {"worth": "money", "deadline": "date"}.get(relation, "text")
            found[relation, what].append(
                make_claim(
                    reading, index, (match.first, match.last), relation, what, match.text("n"), at=(first, last),
                    kind=kind, key=key, context=mention.name,  # type: ignore[arg-type]
                )
            )  # fmt: skip
    return undisputed(found.values())


_TALKS = dict.fromkeys("negotiations consultations discussions deliberations".split(), "talks")
_SUBJECTS = {"worth": "the deal", "deadline": "the deadline"}
