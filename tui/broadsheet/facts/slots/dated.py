"""On which day something happened that an account names by one noun: "Friday's vote", "a filing late Thursday"."""

from collections import defaultdict

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import find
from broadsheet.facts.reading import Reading

_EVENT = (
    "filing/test/launch/attack/crash/vote/ruling/verdict/election/raid/shooting/blast/explosion/earthquake/quake/ceremony/"
    "summit/rally/collision/derailment/bombing/hearing/referendum/eruption/robbery/riot/kidnapping/abduction/landing/"
    "merger/auction/match/final"
)
_PATTERNS = (
    # a filing with the regulator early on Friday; the vote on 4 June
    f"( {_EVENT} ):what ( with/by/in/at/of DET? ORG|PLACE|NN|NNS )? ( early/late )? on? DATE:when",
    # Friday's vote; the November 29 ballistic missile test
    f"DATE:when POS? JJ|NN{{0,3}} ( {_EVENT} ):what",
)


def find_dated(reading: Reading) -> list[Claim]:
    """Return `happened_on` claims: subject "the vote", value its day; none for a noun that has two days in the article."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if "DATE" not in encoded.words:
            continue
        for pattern in _PATTERNS:
            for match in find(encoded, pattern):
                at = match.captures["when"]
                when = encoded.parsed.items[at[0]].mention
                noun = match.text("what").lower()
                if when is None or len(when.name) < len("2021-03"):
                    continue
                found[noun].append(
                    make_claim(
                        reading, index, (match.first, match.last), "happened_on", f"the {noun}", when.text, at=at,
                        kind="date", key=when.name, context=when.name,
                    )
                )  # fmt: skip
    return [claims[0] for claims in found.values() if len({claim.key for claim in claims}) == 1]
