"""How details are worded that a story has one of: the tables that `details.py` goes through."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Table
from broadsheet.facts.slots.quantities import amount_of
from broadsheet.language.meanings import meaning_of

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


def _laden(items: Sequence[Item]) -> str | None:
    return meaning_of(items[-1].lower.removesuffix("-laden"))


def _trade(items: Sequence[Item]) -> str | None:
    """Return the trade whose dress was worn: "police" for cops and police officers."""
    words = {word.removesuffix("s") for item in items for word in item.lower.split()}
    if "custom" in words:
        return "customs"
    if words & {"police", "cop", "policeman", "policemen"} or words == {"officer"}:
        return "police"
    return meaning_of(items[-1].lower.split()[-1])


def _place(items: Sequence[Item]) -> str | None:
    return items[-1].mention.name if items[-1].mention is not None else None


def _words(items: Sequence[Item]) -> str | None:
    return " ".join(item.lower for item in items)


def _number(items: Sequence[Item]) -> str | None:
    if items[-1].lower in _NUMBERS:
        return _NUMBERS[items[-1].lower]
    mention = items[-1].mention
    return mention.name if mention is not None and mention.name else None


_NUMBERS = {"lone": "1", "single": "1", "pair": "2", "duo": "2", "couple": "2", "trio": "3", "quartet": "4"}


def _joined_number(items: Sequence[Item]) -> str | None:
    digits = items[-1].lower.partition("-")[0].replace(",", "")
    return digits if digits.isdecimal() else None


def _century(items: Sequence[Item]) -> str | None:
    number = _place_of(items[0].lower.removesuffix("-century"))
    return f"century {number}" if number else None


def _date(items: Sequence[Item]) -> str | None:
    mention = items[-1].mention
    return mention.name if mention is not None and mention.name[:1].isdecimal() else None


def _year(items: Sequence[Item]) -> str | None:
    """Return a year; no day, since what "dates from Sept. 1" is a list or a rule."""
    year = _date(items)
    return year if year is not None and len(year) == _YEAR else None


_YEAR = len("1968")


def _score(items: Sequence[Item]) -> str | None:
    goals = [item.mention.name for item in items if item.tag == "NUMBER" and item.mention]
    return "-".join(sorted(goals)) if len(goals) == 2 else None


def _sum(items: Sequence[Item]) -> str | None:
    amount = amount_of(items, len(items) - 1)
    return f"{amount[0]} {amount[1]:.10g}" if amount is not None else None


_ORDINALS = {
    word: str(number)
    for number, word in enumerate("ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split())
}  # fmt: skip


def _ordinal(items: Sequence[Item]) -> str | None:
    return _place_of(items[-1].lower.removesuffix("-floor").removesuffix("-storey").removesuffix("-story"))


def _place_of(word: str) -> str | None:
    """Return the number of an ordinal: "3" for "third" and "3rd"."""
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
_ORDINAL_WORDS = "/".join([*list(_ORDINALS)[1:], *(f"{n}th" for n in range(4, 21)), "1st", "2nd", "3rd"])
_CENTURIES = "/".join(f"{word}-century" for word in _ORDINAL_WORDS.split("/"))
_MATERIALS = "bronze/marble/stone/wood/gold/silver/ivory/clay/iron/steel/copper/granite/limestone/plaster/plastic/glass/bone/jade/sandstone"
_ABOUT = (
    "( about/around/nearly/almost/some/roughly | up to | as much as | as many as | more than | at least )?"
)
_CARGO = "sand/cement/clinker/coal/ore/grain/wheat/rice/maize/timber/gravel/steel/fertiliser/fertilizer/fuel/petrol/diesel/oil/fruit/salt/sugar/bricks/stone/stones/scrap/cattle/sheep"
_LADEN = "/".join(f"{word}-laden" for word in _CARGO.split("/"))
_BONES = "skull/jaw/leg/arm/rib/ribs/wrist/ankle/collarbone/nose/pelvis/hip/spine/finger/toe/foot/hand/thigh/femur/elbow/cheekbone/shin/kneecap/vertebra"
_HOLDERS = "accounts/users/customers/patients/clients/subscribers/households/homes/properties/passengers/pupils/students/drivers/citizens/people"
_RECORDS = "data/records/details/pictures/photos/files/information/passwords/messages/emails/names"
_MADE = "built/written/painted/made/composed/constructed/completed/carved/erected/shot/filmed/recorded"
_RAID = "<steal/rob/raid/smash/burst/storm/force/break/threaten/snatch/grab/burgle>"
_PAY = "pay/wage/salary/wages"
_MORE = "rise/increase/raise/hike/offer"
FRAMES = (
    Frame("the colour of the", f"{_COLOURS}:v ( JJ|NN|PRODUCT|ORG ){{0,2}} ( {_COLOURED} ):what", _words),
    Frame("the colour of the", f"{_COLOURS}:v ( PRODUCT|ORG ):what", _words),
    Frame("the side of the", f"( left/right ):v -? ( {_PARTS} ):what", _words),
    Frame("the direction from", f"( {_DIRECTIONS} ):v of PLACE:what", _words),
    Frame("the way in", "<enter/climb/break/get/sneak> ( in/into DET? ( JJ|NN|ORG|PLACE|POS ){0,3} | DET ( JJ|NN ){0,2} | in | inside )? ( through/via/by ) ( DET|PRPS ( JJ|NN|NNS|RB ){0,3} NN|NNS ):v", _last_word),
    Frame("how many raiders", f"( NUMBER|lone/single ):v ( JJ|NN|VBN ){{0,2}} {_RAIDERS}", _number),
    Frame("how many raiders", "NUMBER:v RB? ( masked/armed/hooded/disguised ) ( men/people/figures )", _number),
    Frame("how many raiders", "NUMBER:v ( RB|JJ|NN|VBN ){0,3} ( men/people/figures/youths ) ( dressed/disguised/posing/masquerading as )", _number),
    Frame("how many raiders", f"gang of {_ABOUT} NUMBER:v", _number),
    Frame("how many raiders", f"number of ( {_RAIDERS} ) ( . ){{0,6}} ( at/to ) NUMBER:v", _number),
    Frame("the disguise", "( dressed/disguised/posing/masquerading as ) ( ( NN|NNS|JJ|ROLE|ORG|NATIONALITY ){0,3} NN|NNS|ROLE ):v", _trade),
    Frame("the disguise", "wearing ( DET|JJ ){0,2} ( uniform/uniforms ) of DET? ( ( NN|NNS|JJ|ROLE|ORG|NATIONALITY ){0,3} NN|NNS|ROLE ):v", _trade),
    Frame("the disguise", "wearing DET? ( ( NN|JJ|NATIONALITY ){0,2} NN|NNS|ROLE ):v ( POS )? ( uniform/uniforms )", _trade),
    Frame("the disguise", "( fake/bogus/phoney/phony/sham ) ( cops/police/policemen/officers/guards/soldiers/workmen/couriers/firefighters/paramedics ):v", _trade),
    Frame("how many raiders", f"NUMBER:v ( men/people/figures/youths ) ( wearing NN|NNS|JJ{{0,3}} )? {_RAID}", _number),
    Frame("how many raiders", f"( pair/trio/duo/couple/quartet ):v of ( JJ|NN|VBN ){{0,2}} ( {_RAIDERS} | men/youths )", _number),
    Frame("how many raiders", "NUMBER:v ( men/people/figures/youths ) ( wearing | dressed in | in ) ( JJ|NN ){0,2} ( balaclavas/masks/hoods/helmets/clothing/clothes/hoodies/overalls/uniforms/black )", _number),
    Frame("where it was found, the", f"( {_COLOURED} ):what ( of ( DET|NN|NNS|ROLE ){{1,3}} | VBN .{{0,8}} )? ( HAVE? <be> )? BE? RB? ( found/discovered/abandoned/dumped ) ( . ){{0,9}} ( . ){{0,4}} ( in/on/at ) ( DET ( JJ|NN|VBN ){{0,2}} NN ):v", _last_word),
    Frame("the rise", "PERCENT:v ( pay | wage | salary )? ( rise/increase/raise )", _number),
    Frame("the rise", "( rise/increase/raise ) of ( about/around/nearly/almost/some/roughly )? PERCENT:v", _number),
    Frame("the score", "<win/beat/defeat/thrash/edge/overcome> ( . ){0,4} ( NUMBER - NUMBER ):v", _score),
    Frame("the score", "( NUMBER - NUMBER ):v ( win/victory )", _score),
    Frame("the turnout", "turnout ( . ){0,3} PERCENT:v", _number),
    Frame("the turnout", "PERCENT:v turnout", _number),
    Frame("the turnout", "PERCENT:v of ( the|all )? ( JJ|NN ){0,2} ( voters/electorate ) ( RB )? ( <vote/cast/turn> | <go> to the polls )", _number),
    Frame("how many came", f"<draw/attract> {_ABOUT} NUMBER:v ( people/visitors/fans/spectators/protesters/demonstrators/marchers/participants/guests/mourners )", _number),
    Frame("how many came", f"( crowd/attendance ) of {_ABOUT} NUMBER:v", _number),
    Frame("how many came", "NUMBER:v ( JJ )? ( people/fans/spectators/protesters/demonstrators/marchers/mourners/supporters ) ( RB )? ( <attend/march/gather/rally/demonstrate/protest/turn/watch> | <take> part | <take> to the streets )", _number),
    Frame("how many came", "attendance ( : )? NUMBER:v ( ./, )?", _number),
    Frame("how many came", f"( packed/filled ) with {_ABOUT} NUMBER:v ( people/fans/spectators/supporters/guests/visitors )", _number),
    Frame("how many were aboard", f"crew of {_ABOUT} NUMBER:v", _number),
    Frame("how many were aboard", "NUMBER:v ( crew ( members )? | crewmen | sailors | seafarers ) ( aboard/onboard | on board )?", _number),
    Frame("how many were hit", f"NUMBER:v ( of ( its/the/their )? )? ( JJ|NN )? ( {_HOLDERS} ) ( RB )? ( HAVE )? ( <be> )? BE? RB? ( hit/affected/exposed/compromised/breached/impacted )", _number),
    Frame("how many were hit", f"( {_RECORDS} ) ( belonging to | of | from ) {_ABOUT} NUMBER:v ( of )? ( its/the/their )? ( JJ|NN )? ( {_HOLDERS} )", _number),
    Frame("how many were hit", f"( <affect/hit/compromise/expose> ) {_ABOUT} NUMBER:v ( of ( its/the/their )? )? ( JJ|NN )? ( {_HOLDERS} )", _number),
    Frame("how many orders", "NUMBER:v ( advance/pre )? ( - )? ( pre-orders/preorders/orders/bookings/reservations )", _number),
    Frame("how many it employs", "( company/firm/studio/startup/start-up/business/outfit/maker/factory ) ( with/of ) ( about/around/some/just )? NUMBER:v ( employees/staff/people/workers )", _number),
    Frame("how many it employs", f"<employ> {_ABOUT} NUMBER:v ( people/staff/workers )?", _number),
    Frame("how many it employs", f"( staff/workforce ) of {_ABOUT} NUMBER:v", _number),
    Frame("how many it employs", "NUMBER:v - ( person/strong ) ( company/firm/studio/startup/start-up/business/outfit/team )", _number),
    Frame("how many it employs", "( *-person ):v ( company/firm/studio/startup/start-up/business/outfit/team )", _joined_number),
    Frame("how many changes", "<make> NUMBER:v changes", _number),
    Frame("where it was bound", "( way/voyage/journey/passage ) from DET? ( NATIONALITY|JJ|NN | of ){0,3} PLACE|ORG to PLACE:v", _place),
    Frame("where it was bound", "<leave/sail> from? PLACE|ORG for PLACE:v", _place),
    Frame("what was broken", f"( broken/fractured/cracked/shattered ) ( {_BONES} ):v", _last_word),
    Frame("what was broken", f"( {_BONES} ):v ( HAVE? <be> BE? )? ( broken/fractured/cracked/shattered )", _last_word),
    Frame("what was broken", f"<break/fracture/crack> ( PRPS|DET ) ( left/right )? ( {_BONES} ):v", _last_word),
    Frame("how many came", "<count/estimate> ( . ){0,3} NUMBER:v ( marchers/protesters/demonstrators/participants/visitors )", _number),
    Frame("how many came", f"( watched/attended ) by {_ABOUT} NUMBER:v", _number),
    Frame("how many came", f"( attendance/crowd ) <be> {_ABOUT} NUMBER:v", _number),
    Frame("the stake", "stake of PERCENT:v", _number),
    Frame("the stake", "PERCENT:v ( stake/shareholding )", _number),
    Frame("the stake", "<retain/keep/hold/own> PERCENT:v of", _number),
    Frame("how old it is", "( <date> back? ( from/to ) | <be> from ) ( DET|about/around )? DATE:v", _year),
    Frame("how old it is", f"( <date> back? ( from/to ) | <be> from ) DET? ( late/early/mid )? ( {_ORDINAL_WORDS} ):v -? century", _century),
    Frame("how old it is", f"( {_CENTURIES} ):v ( JJ|NN ){{0,2}} NN|NNS", _century),
    Frame("how old it is", f"<be> ( {_MADE} ) ( . ){{0,3}} ( in/around ) ( the ( spring/summer/autumn/fall/winter ) of )? DATE:v", _year),
    Frame("how old it is", f"( PRODUCT|EVENT | PUNCT ) , ( {_MADE} ) ( in/around ) DATE:v", _year),
    Frame("how old it is", "( DATE ):v ( silent | film/picture/classic/masterpiece/novel/painting )", _year),
    Frame("when it was founded", "( founded/established/formed | set up ) ( by .{1,5} )? ( in/around ) ( DET|about )? DATE:v", _year),
    Frame("when it was founded", "( founded | set up | dating/dates ) ( back )? ( in/from/to ) DATE:v", _year),
    Frame("since when it runs", "( <start> up | <come/go> ( into/on/in ) ( JJ|NN ){0,2} ( operation/service/stream/line/use ) | <begin/start> ( operating/operations/production/work/service ) | <open> its doors ) in DATE:v", _year),
    Frame("since when it runs", "( operation/service/operating/running/use/operational/working | ( <connect> to the grid ) ) ( since/in ) DATE:v", _year),
    Frame("since when it runs", "( opened/inaugurated/commissioned ) ( by .{1,5} )? ( in/since ) DATE:v", _year),
    Frame("when it was bought", "( <buy/acquire/purchase> ) ( DET|PRPS|PRON|it|JJ|NN|ORG|PRODUCT|PERSON|PLACE|PREP|at|in ){1,8} in DATE:v", _year),
    Frame("the share for it", "PERCENT:v to PERCENT", _number),
    Frame("the share for it", "( yes/remain/leave/no ) .{0,4} ( on/at/with ) PERCENT:v", _number),
    Frame("the share for it", "PERCENT:v ( of the votes? | of votes )? ( in favour/favor | in support | voted/voting ( yes/for ) )", _number),
    Frame("how often it was put off", f"( <delay/postpone/scrub/reschedule/cancel> | <push/put> back ) .{{0,6}} for the ( {_ORDINAL_WORDS} ):v time", _ordinal),
    Frame("how often it was put off", f"( the/its/their ) ( {_ORDINAL_WORDS} ):v ( straight )? ( delay/postponement )", _ordinal),
    Frame("the load", f"( <carry/transport/haul/take> | loaded/laden/filled with ) ( . ){{0,2}} ( {_CARGO} ):v", _last_word),
    Frame("how many states", "( in/across ) NUMBER:v ( US/American )? ( states )", _number),
    Frame("how many countries", "( in/across ) NUMBER:v ( other )? ( countries )", _number),
    Frame("the load", f"( {_CARGO} ):v - laden", _last_word),
    Frame("the load", f"( {_LADEN} ):v", _laden),
    Frame("what it is made of", f"made ( entirely )? ( of/from ) ( JJ )? ( {_MATERIALS} ):v", _last_word),
    Frame("what it is made of", f"( {_MATERIALS} ):v ( statue/sculpture/figure/bust/mask/ring/cross/cup/bowl/plaque/bell/coffin/idol/head/sword/helmet )", _last_word),
    Frame("the floors", "NUMBER:v ( floors/storeys/stories )", _number),
    Frame("the floors", "NUMBER:v - storey/story/floor", _number),
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

TABLE = Table((frame, frame.pattern) for frame in FRAMES)
