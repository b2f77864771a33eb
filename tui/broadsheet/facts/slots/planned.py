"""When something is to start, leave, end or be decided, and when the thing of the story was found or broke down."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.cues import SPEECH
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, Table
from broadsheet.facts.planned import FOUND
from broadsheet.facts.reading import Reading, years_of
from broadsheet.facts.slots.surroundings import stem_of
from broadsheet.language.wordforms import base

_AHEAD = "( MODAL | is/are to | due/expected/scheduled/set/planned/likely/hoped/hopes/plans/aims/wants to )"
_PASSIVE = "( NEG )? RB? BE? ( flown/moved/returned/shipped/sent/shown/displayed/delivered/opened/launched/completed/finished/decided/heard/published/released/held/built/closed/handed )"
_DOINGS: dict[str, str] = {
    "begins": "<start/begin/open/launch/commence/resume/reopen/premiere> | <take> effect | <come> into force",
    "lifts off": "<lift/blast> off",
    "takes office": "<take> office | <take> the oath | be sworn in | be inaugurated",
    "leaves": "<leave/fly/depart/ship/travel/arrive/reach/sail/quit> | step",
    "ends": "<end/finish/shut/close/expire/conclude/complete>",
    "is decided": "<decide/rule/sentence>",
    "meets": "<vote/hear/meet/appear>",
    "is back": "<return/recover/rejoin/restart>",
    "is out": "<publish/release/announce/present/report>",
}
_SAME = {
    "flown": "leaves", "moved": "leaves", "returned": "leaves", "shipped": "leaves", "sent": "leaves", "delivered": "leaves",
    "handed": "leaves", "shown": "begins", "displayed": "begins", "opened": "begins", "launched": "begins", "held": "begins",
    "completed": "ends", "finished": "ends", "closed": "ends", "built": "ends", "decided": "is decided", "heard": "meets",
    "published": "is out", "released": "is out",
}  # fmt: skip
_GAP = "( PERSON|ROLE|DET|JJ|NN|NNS|PREP|TO|PRPS|ORG|PLACE|PRODUCT|NATIONALITY|POS|RB|NUMBER|VB|EVENT ){0,8}"
_WHEN = "( in/on/from/at/until/before/after/around )? ( at the end of | by the end of )? ( early/late/mid/the )? DATE:when"
_PAST = "seen/found/discovered/spotted/noticed/unearthed/uncovered/detected"
_PAST_DOINGS = {
    "was born": "born",
    "died": "<die>",
    "came ashore": "<come> ashore | <make> landfall | <hit> land",
    "came down": "<crash/collide/derail/sink/capsize/explode/collapse>",
    "began": "<begin/start> | <walk> out | <down> tools",
    "was signed": "<sign/ink>",
    "was caught": "arrested/detained/captured/caught/recaptured | <surrender/seize> | <lead> PRON away | taken into custody",
    "was stolen": "<steal> | stolen",
    "was known": "told/informed/alerted/notified | <learn>",
    "was built": "built",
    "was freed": "<free/liberate> | <set> free",
    "landed": "<land> | <splash> down | <touch> down",
}
"""What has been done -> its verbs, in a sentence that tells the day or the place."""
_PLACED = f"( {_GAP} ( in/at/near/off ) ( the )? ) PLACE:where"
_OUTCOME = {
    **dict.fromkeys("report results result findings study".split(), "is out"),
    **dict.fromkeys("verdict ruling decision sentence".split(), "is decided"),
    **dict.fromkeys("vote hearing trial".split(), "meets"),
    **dict.fromkeys("launch start opening delivery".split(), "begins"),
    **dict.fromkeys("completion closing".split(), "ends"),
}
_OUTCOMES = "/".join(_OUTCOME)
"""Nouns for what is to come -> its doing."""
_MONTH = len("2021-03")
_DAY = len("2021-03-10")
_PAST_TABLE = Table(
    [
        *(((doing, "when"), f"( {verbs} ) {_GAP} on? DATE:when") for doing, verbs in _PAST_DOINGS.items()),
        *(((doing, "when"), f"on DATE:when ( {verbs} )") for doing, verbs in _PAST_DOINGS.items()),
        *(
            ((doing, "where"), f"( {verbs} ) ( PERSON , NUMBER , )? {_PLACED}")
            for doing, verbs in _PAST_DOINGS.items()
        ),
        ((FOUND, "where"), f"( {_PAST} ) {_PLACED}"),
    ]
)

DEARER = "costs more"
_PRICES = "price/prices/fare/fares/fee/fees/tariff/tariffs/toll/tolls/premium/premiums/rent/rents"
AGAIN, TESTED = "is tried again", "was tested"
_TABLE = Table(
    [
        *((doing, f"{_AHEAD} NEG? RB? ( {verb} ):doing {_GAP} {_WHEN}") for doing, verb in _DOINGS.items()),
        ("", f"{_AHEAD} {_PASSIVE}:doing {_GAP} {_WHEN}"),
        ("", f"( {_OUTCOMES} ):doing <be> NEG? ( expected/due/scheduled/likely/set/planned ) ( for/in/on/by/before )? DATE:when"),
        (DEARER, f"( {_PRICES} ) ( . ){{0,8}} ( {_AHEAD} | would/will/may/could ) ( have to )? RB? ( <rise/increase/climb/jump> | <go> up | be raised/increased ):doing ( . ){{0,6}} ( in/from/on ) DATE:when"),
        (AGAIN, "( <try> again | ( another/next/new/second/further ) ( JJ|NN ){0,2} ( attempt/try/window/date ) ):doing ( . ){0,6} ( . | , ){0,4} ( on/for/to/is | earlier than | before )? DATE:when"),
        ("was inspected", f"( inspected/checked/cleaned/serviced/examined/overhauled ):doing {_GAP} ( in/on ) DATE:when"),
        (AGAIN, "( rescheduled/re-scheduled/postponed/moved/delayed/pushed ):doing ( back )? ( for/to/until ) DATE:when"),
        (TESTED, "( sample/samples/swab/swabs/specimen ):doing ( . ){0,8} ( . ){0,4} ( on/from ) DATE:when"),
        (TESTED, "( <test> | test/tests ):doing ( conducted/carried/taken/performed/done ) ( . | PUNCT ){0,8} ( . | PUNCT ){0,6} on DATE:when"),
        ("begins", f"( starts/begins/opens/launches/resumes | take/takes effect | comes into force ):doing {_GAP} ( on/in/from ) DATE:when"),
        ("begins", "<set/schedule/fix/plan/call>:doing ( DET ( JJ|NN ){0,3} NN ( of NN|NNS )? ) for DATE:when"),
        ("lifts off", "DATE:when as ( the )? launch:doing day/date"),
        ("begins", "DATE:when as ( the )? ( start/opening/polling/election ):doing day/date"),
        ("takes office", "( <take> the oath | sworn in | inaugurated | takes office ):doing ( . ){0,6} on DATE:when"),
        ("begins", f"<go>:doing ( on show/display/sale ) {_GAP} {_WHEN}"),
        (FOUND, f"( {_PAST} ):doing {_GAP} ( in/on ) DATE:when"),
        (FOUND, "<notice/spot/discover/find/unearth> ( . | PUNCT ){0,9} ( . | PUNCT ){0,9} in/on DATE:when"),
    ]
)  # fmt: skip
"""The doing, empty where its word says it, and how it is worded with its date."""

REACH = 10
"""Items to either side of the doing that tell of what it is told."""


SAYING = 3
"""Items before a date among which the verb stands whose date it is: "police said on Wednesday"."""


def find_planned(reading: Reading) -> list[Claim]:
    """Return `planned date` claims: subject the doing ("begins"), value a date, part `stems` the words around.

    They wait for accounts that tell the same doing of the same thing.
    """
    return [
        claim
        for index, encoded in enumerate(reading.sentences)
        if "DATE" in encoded.words
        for doing, match in _TABLE.find(encoded)
        for claim in _claim(reading, index, match, doing)
    ]


def find_past(reading: Reading) -> list[Claim]:
    """Return `planned date` and `place told` claims for what has been done: subject the doing, value a day or a place."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for (doing, what), match in _PAST_TABLE.find(encoded):
            if what == "when":
                claims += [
                    c
                    for c in _claim(reading, index, match, doing)
                    if len(c.key) == _DAY and c.modality == "asserted"
                ]
            elif not denied(reading, index, match):
                claims += _place(reading, index, match, doing)
    return claims


def _place(reading: Reading, index: int, match: Match, doing: str) -> list[Claim]:
    items = reading.items(index)
    at = match.captures["where"]
    where = items[at[0]].mention
    if where is None or _is_of_another_year(reading, items) or _goes_on_of_another_year(reading, index):
        return []
    claim = make_claim(
        reading, index, (match.first, match.last), "place told", doing, where.name, at=at, kind="place", context=where.name,
    )  # fmt: skip
    return [replace(claim, parts=(("stems", _stems(items, match.first, at[0])),))]


def _is_of_another_year(reading: Reading, items: Sequence[Item]) -> bool:
    """Say whether a sentence tells of a year before the account's own: "a crash at Solvik in 2011"."""
    published = reading.article.published
    return published is not None and any(
        year.isdecimal() and int(year) < published.year for year in years_of(items)
    )


def _goes_on_of_another_year(reading: Reading, index: int) -> bool:
    """Say whether a sentence goes on about what the one before tells of such a year: "... in 2016. It landed in Oslo"."""
    goes_on = reading.items(index)[0].tag == "PRON" and index > reading.line_of(index).start
    return goes_on and _is_of_another_year(reading, reading.items(index - 1))


def _stems(items: Sequence[Item], first: int, last: int) -> str:
    return "\n".join(
        dict.fromkeys(stem for item in items[max(0, first - REACH) : last] if (stem := stem_of(item)))
    )


def _claim(reading: Reading, index: int, match: Match, doing: str) -> list[Claim]:
    items = reading.items(index)
    at = match.captures["when"]
    when = items[at[0]].mention
    if when is None or not when.name or not when.name[0].isdecimal() or "/" in when.name:
        return []
    if doing != FOUND and denied(reading, index, match) and items[at[0] - 1].lower not in ("until", "before"):
        return []
    if doing == FOUND and denied(reading, index, match, before=2):
        return []  # "had not been seen at all in June" is no find
    if doing in (FOUND, TESTED) and any(
        base(item.lower) in SPEECH for item in items[max(match.first, at[0] - SAYING) : at[0]]
    ):
        return []  # "was found in a barn, police said on Wednesday"
    doing = doing or _doing(items[slice(*match.captures["doing"])])
    claim = make_claim(
        reading, index, (match.first, match.last), "planned date", doing, when.text, at=at, kind="date", key=when.name,
        context=when.name,
    )  # fmt: skip
    return [replace(claim, parts=(("stems", _stems(items, match.first, at[0])),))]


def _doing(items: Sequence[Item]) -> str:
    word = items[-1].lower
    return _SAME.get(word) or _OUTCOME.get(word, word)
