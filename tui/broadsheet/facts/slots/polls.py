"""What share of a vote somebody, or one answer to a referendum, got: the first figure of an election."""

from broadsheet.facts.claiming import make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.quantity_values import decimal
from broadsheet.facts.reading import Reading

_GOT = "<win/take/get/poll/secure/receive/gain/garner/score/obtain/collect/attract>"
_SIDE = "yes/no/remain/leave"
_PATTERNS = (
    # Ann Holm of the Reform Party took 263,515 votes, or 45.5 percent
    f"( PERSON|ORG ):who ( , .{{0,8}} , | of .{{1,5}} )? HAVE? RB? {_GOT} .{{0,7}} PERCENT:v",
    # 36.7 per cent for Holm; 36 percent of the vote for Holm
    "PERCENT:v ( of the ( vote/votes ) )? for ( PERSON ):who",
    # the No side took 56.4 percent; 56.4 percent said no
    f"the? ( {_SIDE} ):who ( vote/side/camp )? HAVE? RB? {_GOT} .{{0,4}} PERCENT:v",
    f"PERCENT:v ( of ( . ){{1,3}} )? <vote/say> ( for )? ( {_SIDE} ):who",
)
_VOTING = frozenset("vote votes ballots ballot voters polled poll polls election referendum".split())


def find_vote_shares(reading: Reading) -> list[Claim]:
    """Return `vote_share` claims: subject who or what got it, value a share of the vote; none for one told two."""
    found: dict[str, list[Claim]] = {}
    for index, encoded in enumerate(reading.sentences):
        if "PERCENT" not in encoded.words or encoded.words.isdisjoint(_VOTING):
            continue
        for pattern in _PATTERNS:
            for match in find(encoded, pattern):
                claim = _claim(reading, index, match)
                if claim is not None:
                    found.setdefault(claim.subject, []).append(claim)
    return undisputed(found.values())


def _claim(reading: Reading, index: int, match: Match) -> Claim | None:
    items = reading.items(index)
    who, at = items[match.captures["who"][0]], match.captures["v"][0]
    if match.captures["who"][1] <= at:  # "won 45 per cent against 36.7 per cent": the first is theirs
        at = next(i for i in range(match.captures["who"][1], at + 1) if items[i].tag == "PERCENT")
    share = items[at].mention
    between = items[match.captures["who"][1] : at]
    if share is None or decimal(share.name.rstrip("%")) is None or any(i.tag == "PERSON" for i in between):
        return None
    name = who.mention.name if who.mention is not None else who.lower
    return make_claim(
        reading, index, (match.first, match.last), "vote_share", f"{name}: share of the vote", items[at].text,
        at=(at, at + 1), kind="number", key=share.name,
    )  # fmt: skip
