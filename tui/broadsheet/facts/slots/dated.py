"""On which day something happened that an account names by one noun ("Friday's vote"), or a deal was agreed."""

from collections import defaultdict
from collections.abc import Iterable

from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading

_EVENT = (
    "filing/test/launch/attack/crash/vote/ruling/verdict/election/raid/shooting/blast/explosion/earthquake/quake/ceremony/"
    "summit/rally/collision/derailment/bombing/hearing/referendum/eruption/robbery/riot/kidnapping/abduction/landing/"
    "merger/auction/match/final"
)
_PATTERNS = (
    # a filing with the regulator early on Friday; the vote on 4 June
    f"( {_EVENT} ):what ( with/by/in/at/of DET? ORG|PLACE|NN|NNS|ROLE )? ( early/late )? on? DATE:when",
    # Friday's vote; the November 29 ballistic missile test
    f"DATE:when POS? JJ|NN{{0,3}} ( {_EVENT} ):what",
)
_DEAL = "deal/agreement/accord/pact/treaty/takeover/merger/truce"
_GAP = "( NN|NNS|JJ|DET|PREP|TO|ORG|PLACE|PERSON|NATIONALITY|NUMBER|POS|VB|VBN|BE|PRPS|CONJ|, ){0,12}"
_AGREED = (
    # Acme agreed to buy Bolt on Oct. 9; agreed last October to be taken over
    f"<agree> {_GAP} on? DATE:when",
    # the accord was signed in Oslo in the early hours of Tuesday; the deal, which was agreed last November
    f"{_DEAL} {_GAP} ( which/that )? ( HAVE? <be> )? RB? signed/initialed/initialled/agreed/sealed/concluded/announced {_GAP} ( in the early hours of )? DATE:when",
    f"signed/initialed/initialled/sealed DET JJ|NN{{0,3}} ( {_DEAL} ) {_GAP} DATE:when",
    # the two on Monday night initialled an accord
    f"on DATE:when signed/initialed/initialled/sealed DET JJ|NN{{0,3}} ( {_DEAL} )",
)
_BUYING = frozenset(
    "buy acquire merge takeover purchase combine taken deal agreement accord pact treaty merger truce".split()
)
_MONTH = len("2021-03")
"""Length of a date that is told to the month; a year alone tells of something long ago."""


def find_dated(reading: Reading) -> list[Claim]:
    """Return `happened_on` claims (subject "the vote", value its day) and `agreed_on` ones (subject "the deal").

    None for a noun, or a deal, that has two days in the article.
    """
    found: dict[str, list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if "DATE" not in encoded.words:
            continue
        for match in _all(reading, index, _PATTERNS):
            items = encoded.parsed.items
            dated_first = items[match.first].tag == "DATE" and match.first
            if dated_first and items[match.first - 1].lower in ("a", "an"):
                continue  # "a Dec. 22 filing": one of others
            noun = match.text("what").lower()
            found[noun] += _claim(reading, index, match, "happened_on", f"the {noun}")
        if encoded.words & _BUYING:
            for match in _all(reading, index, _AGREED):
                if not denied(reading, index, match):
                    found["agreed"] += _claim(reading, index, match, "agreed_on", "the deal")
    return [_fullest(claims) for claims in found.values() if _one_day(claims)]


def _all(reading: Reading, index: int, patterns: Iterable[str]) -> Iterable[Match]:
    return (match for pattern in patterns for match in find(reading.sentences[index], pattern))


def _claim(reading: Reading, index: int, match: Match, relation: str, subject: str) -> list[Claim]:
    at = match.captures["when"]
    when = reading.items(index)[at[0]].mention
    if when is None or len(when.name) < _MONTH:
        return []
    return [
        make_claim(
            reading, index, (match.first, match.last), relation, subject, when.text, at=at, kind="date",
            key=when.name, context=when.name,
        )
    ]  # fmt: skip


def _one_day(claims: list[Claim]) -> bool:
    longest = max((claim.key for claim in claims), key=len, default="")
    return bool(claims) and all(longest.startswith(claim.key) for claim in claims)


def _fullest(claims: list[Claim]) -> Claim:
    return max(claims, key=lambda claim: len(claim.key))
