"""What there is one of in a story: the colour of the van, the way in, the magnitude, the floor, what is demanded."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.meant import meant
from broadsheet.facts.slots.quantities import amount_of
from broadsheet.language.meanings import meaning_of
from broadsheet.language.wordforms import base

Read = Callable[[Sequence[Item]], str | None]
"""From the items of a value to its key; None where it is no such value."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One detail: what it is, how it is worded with its value as `v` and sometimes what it is of as `what`, how it is read."""

    subject: str
    pattern: str
    read: Read


def _last_word(items: Sequence[Item]) -> str | None:
    return meaning_of(items[-1].lower)


def _words(items: Sequence[Item]) -> str | None:
    return " ".join(item.lower for item in items)


def _number(items: Sequence[Item]) -> str | None:
    if items[-1].lower in _NUMBERS:
        return _NUMBERS[items[-1].lower]
    mention = items[-1].mention
    return mention.name if mention is not None and mention.name else None


_NUMBERS = {"lone": "1", "single": "1", "pair": "2", "duo": "2", "couple": "2", "trio": "3", "quartet": "4"}


def _sum(items: Sequence[Item]) -> str | None:
    amount = amount_of(items, len(items) - 1)
    return f"{amount[0]} {amount[1]:.10g}" if amount is not None else None


_ORDINALS = {
    word: str(number)
    for number, word in enumerate("ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())
}  # fmt: skip


def _ordinal(items: Sequence[Item]) -> str | None:
    word = items[-1].lower.removesuffix("-floor").removesuffix("-storey").removesuffix("-story")
    digits = word.rstrip("stndrh")
    return _ORDINALS.get(word) or (digits if digits.isdecimal() else None)


_COLOURS = "white/black/red/blue/green/yellow/grey/gray/silver/orange/brown/purple/pink"
_COLOURED = "van/car/truck/lorry/suv/motorbike/motorcycle/scooter/boat/dinghy/bus/taxi/saloon/sedan/hatchback/jeep/pickup/bag/rucksack/backpack"
_PARTS = (
    "knee/leg/arm/hand/eye/foot/ankle/shoulder/wing/engine/cheek/lung/ear/hip/thigh/wrist/kidney/bank/lane"
)
_DIRECTIONS = "north/south/east/west/northeast/northwest/southeast/southwest/north-east/north-west/south-east/south-west"
_RAIDERS = (
    "thieves/robbers/raiders/burglars/gunmen/attackers/intruders/hijackers/kidnappers/assailants/thief/robber/raider/burglar/"
    "gunman/attacker/intruder/hijacker/kidnapper/assailant/muggers/arsonists/vandals"
)
_RAID = "<steal/rob/raid/smash/burst/storm/force/break/threaten/snatch/grab/burgle>"
_PAY = "pay/wage/salary/wages"
_MORE = "rise/increase/raise/hike/offer"
_FRAMES = (
    Frame("the colour of the", f"{_COLOURS}:v ( JJ|NN|PRODUCT|ORG ){{0,2}} ( {_COLOURED} ):what", _words),
    Frame("the side of the", f"( left/right ):v -? ( {_PARTS} ):what", _words),
    Frame("the direction from", f"( {_DIRECTIONS} ):v of PLACE:what", _words),
    Frame("the way in", "<enter/climb/break/get/sneak> ( in/into DET? ( JJ|NN|ORG|PLACE|POS ){0,3} | DET ( JJ|NN ){0,2} | in | inside )? ( through/via/by ) ( DET|PRPS ( JJ|NN|NNS|RB ){0,3} NN|NNS ):v", _last_word),
    Frame("how many raiders", f"( NUMBER|lone/single ):v ( JJ|NN|VBN ){{0,2}} {_RAIDERS}", _number),
    Frame("how many raiders", "NUMBER:v ( masked/armed/hooded/disguised ) ( men/people/figures )", _number),
    Frame("how many raiders", f"NUMBER:v ( men/people/figures/youths ) ( wearing NN|NNS|JJ{{0,3}} )? {_RAID}", _number),
    Frame("how many raiders", f"( pair/trio/duo/couple/quartet ):v of ( JJ|NN|VBN ){{0,2}} ( {_RAIDERS} | men/youths )", _number),
    Frame("how many raiders", "NUMBER:v ( men/people/figures/youths ) ( wearing | dressed in | in ) ( JJ|NN ){0,2} ( balaclavas/masks/hoods/helmets/clothing/clothes/hoodies/overalls/uniforms/black )", _number),
    Frame("where it was found, the", f"( {_COLOURED} ):what ( HAVE? <be> )? BE? RB? ( found/discovered/abandoned/dumped ) ( . ){{0,8}} ( in/on/at ) ( DET ( JJ|NN|VBN ){{0,2}} NN ):v", _last_word),
    Frame("the rise", "PERCENT:v ( pay | wage | salary )? ( rise/increase/raise )", _number),
    Frame("the rise", "( rise/increase/raise ) of ( about/around/nearly/almost/some/roughly )? PERCENT:v", _number),
    Frame("the floor", "( on/from/to ) DET ( first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth ):v floor", _ordinal),
    Frame("what is demanded", f"<demand/seek/want/claim> .{{0,5}} PERCENT:v ( {_PAY} )? {_MORE}?", _number),
    Frame("what is offered", "<offer> .{0,5} PERCENT:v", _number),
    Frame("what is offered", "( offer/deal ) ( of | worth ) PERCENT:v", _number),
    Frame("what is offered a share", "( offer/bid/deal/pay/pays/paying/proposal ) .{0,6} MONEY:v ( a/per ) share", _sum),
    Frame("the premium", "( PERCENT ):v premium", _number),
    Frame("the premium", "premium of ( about/around/nearly/almost/some/roughly )? PERCENT:v", _number),
    Frame("the number worn", "number NUMBER:v ( shirt/jersey )", _number),
    Frame("the number worn", "( new | POS | <wear> ( the )? ) number NUMBER:v", _number),
    Frame("the sex of the", "( male/female ):v ( calf/cub/pup/skeleton/specimen/whale/elephant/tiger/bear/wolf/infant/baby/body/mummy/fossil/animal/panda/rhino/lion ):what", _words),
)  # fmt: skip
_TRIGGERS = frozenset(
    word
    for words in (
        *(_COLOURS, _DIRECTIONS, _RAIDERS), "left right through via masked armed hooded disguised men people figures youths floor pair trio duo couple rise increase raise found discovered abandoned dumped",
        "demand seek want claim offer deal share premium number male female",
    )
    for word in re.findall(r"[a-z-]{3,}", words)
)  # fmt: skip
_MAGNITUDE = re.compile(
    r"\bmagnitude[- ](?:of )?(?P<a>\d(?:\.\d)?)\b|\b(?P<b>\d(?:\.\d)?)[- ]magnitude\b|\b(?P<c>\d\.\d) on the Richter\b",
    re.IGNORECASE,
)


def find_details(reading: Reading) -> list[Claim]:
    """Return `detail` claims: subject what ("the colour of the van"), value as found.

    One each subject: the first where it stands in the lead, else the only one that the article has.
    """
    found: dict[str, list[tuple[int, Claim]]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if not encoded.words.isdisjoint(_TRIGGERS):
            for frame in _FRAMES:
                for match in find(encoded, frame.pattern):
                    claim = (
                        None
                        if denied(reading, index, match, before=BEFORE)
                        else _claim(reading, index, match, frame)
                    )
                    if claim is not None:
                        found[claim.subject].append((index, claim))
        for claim in _magnitudes(reading, index):
            found[claim.subject].append((index, claim))
    return meant(found)


BEFORE = 3
"""Items before what a pattern matched among which a "not" takes it back."""


def _claim(reading: Reading, index: int, match: Match, frame: Frame) -> Claim | None:
    items = reading.items(index)
    first, last = match.captures["v"]
    key = frame.read(items[first:last])
    if key is None:
        return None
    subject = frame.subject
    if match.has("what"):
        item = items[match.captures["what"][1] - 1]
        subject = f"{subject} {item.mention.name if item.mention else meaning_of(base(item.lower))}"
    return make_claim(
        reading, index, (match.first, match.last), "detail", subject, match.text("v"), at=(first, last), key=key
    )  # fmt: skip


def _magnitudes(reading: Reading, index: int) -> list[Claim]:
    items = reading.items(index)
    span = reading.sentences[index].parsed.sentence.span
    text = reading.article.text
    if not items or (
        "agnitude" not in text[span.start : span.end] and "Richter" not in text[span.start : span.end]
    ):
        return []
    claims = []
    for match in _MAGNITUDE.finditer(text, span.start, span.end):
        at = [i for i, item in enumerate(items) if item.start < match.end() and item.end > match.start()]
        value = match["a"] or match["b"] or match["c"]
        if at:
            extent = (at[0], at[-1] + 1)
            claims.append(
                make_claim(
                    reading, index, extent, "detail", "the magnitude", value, at=extent, key=f"{float(value)}"
                )
            )
    return claims
