"""When something is to start, leave, end or be decided, and when the thing of the story was found or broke down."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.planned import FOUND
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.figures import stem_of

_AHEAD = "( MODAL | due/expected/scheduled/set/planned/likely/hoped/hopes/plans/aims/wants to )"
_PASSIVE = "( NEG )? RB? BE? ( flown/moved/returned/shipped/sent/shown/displayed/delivered/opened/launched/completed/finished/decided/heard/published/released/held/built/closed/handed )"
_DOINGS: dict[str, str] = {
    "begins": "<start/begin/open/launch/commence/resume/reopen/premiere>",
    "leaves": "<leave/fly/depart/ship/travel/arrive/reach/sail>",
    "ends": "<end/finish/close/expire/conclude/complete>",
    "is decided": "<decide/rule/vote/hear/meet/sentence/appear>",
    "is back": "<return/recover/rejoin/restart>",
    "is out": "<publish/release/announce/present>",
}
_SAME = {
    "flown": "leaves", "moved": "leaves", "returned": "leaves", "shipped": "leaves", "sent": "leaves", "delivered": "leaves",
    "handed": "leaves", "shown": "begins", "displayed": "begins", "opened": "begins", "launched": "begins", "held": "begins",
    "completed": "ends", "finished": "ends", "closed": "ends", "built": "ends", "decided": "is decided", "heard": "is decided",
    "published": "is out", "released": "is out",
}  # fmt: skip
_GAP = "( DET|JJ|NN|NNS|PREP|TO|PRPS|ORG|PLACE|PRODUCT|NATIONALITY|POS|RB|NUMBER|VB|EVENT ){0,8}"
_WHEN = "( in/on/from/at/until/before/after/around )? ( early/late/mid/the )? DATE:when"
_PAST = "found/discovered/spotted/noticed/unearthed/uncovered/detected"
_MONTH = len("2021-03")
REACH = 10
"""Items to either side of the doing that tell of what it is told."""


def find_planned(reading: Reading) -> list[Claim]:
    """Return `planned date` claims: subject the doing ("begins"), value a date, part `stems` the words around.

    They wait for accounts that tell the same doing of the same thing.
    """
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if "DATE" not in encoded.words:
            continue
        for doing, verb in _DOINGS.items():
            for match in find(encoded, f"{_AHEAD} NEG? RB? ( {verb} ):doing {_GAP} {_WHEN}"):
                claims += _claim(reading, index, match, doing)
        for match in find(encoded, f"{_AHEAD} {_PASSIVE}:doing {_GAP} {_WHEN}"):
            claims += _claim(reading, index, match, "")
        for match in find(encoded, f"( {_PAST} ):doing {_GAP} ( in/on ) DATE:when"):
            claims += _claim(reading, index, match, FOUND)
        for match in find(
            encoded,
            "<notice/spot/discover/find/unearth> ( . | PUNCT ){0,9} ( . | PUNCT ){0,9} in/on DATE:when",
        ):
            claims += _claim(reading, index, match, FOUND)
        for match in find(encoded, f"<go>:doing ( on show/display/sale ) {_GAP} {_WHEN}"):
            claims += _claim(reading, index, match, "begins")
    return claims


def _claim(reading: Reading, index: int, match: Match, doing: str) -> list[Claim]:
    items = reading.items(index)
    at = match.captures["when"]
    when = items[at[0]].mention
    if when is None or not when.name or not when.name[0].isdecimal() or "/" in when.name:
        return []
    if doing != FOUND and denied(reading, index, match) and items[at[0] - 1].lower not in ("until", "before"):
        return []
    doing = doing or _doing(items[slice(*match.captures["doing"])])
    near = items[max(0, match.first - REACH) : at[0]]
    stems = "\n".join(dict.fromkeys(stem for item in near if (stem := stem_of(item))))
    claim = make_claim(
        reading, index, (match.first, match.last), "planned date", doing, when.text, at=at, kind="date", key=when.name,
        context=when.name,
    )  # fmt: skip
    return [replace(claim, parts=(("stems", stems),))]


def _doing(items: Sequence[Item]) -> str:
    return _SAME.get(items[-1].lower, items[-1].lower)
