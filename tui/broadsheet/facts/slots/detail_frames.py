"""How details are worded that a story has one of: the tables that `details.py` goes through."""

from broadsheet.facts.patterns import Table
from broadsheet.facts.slots.case_frames import CASE_FRAMES
from broadsheet.facts.slots.count_frames import COUNT_FRAMES
from broadsheet.facts.slots.crowd_frames import CROWD_FRAMES
from broadsheet.facts.slots.due_frames import DUE_FRAMES
from broadsheet.facts.slots.event_frames import EVENT_FRAMES
from broadsheet.facts.slots.frame_reads import (
    ABOUT,
    HOLDERS,
    LATER_ORDINALS,
    Frame,
    century,
    direction,
    joined_number,
    laden,
    last_word,
    number,
    ordinal,
    ownership,
    place,
    score,
    total,
    trade,
    words,
    year,
)
from broadsheet.facts.slots.onset_frames import ONSET_FRAMES

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
_ORDINAL_WORDS = f"first/1st/{LATER_ORDINALS}"
_CENTURIES = "/".join(f"{word}-century" for word in _ORDINAL_WORDS.split("/"))
_MATERIALS = "bronze/marble/stone/wood/gold/silver/ivory/clay/iron/steel/copper/granite/limestone/plaster/plastic/glass/bone/jade/sandstone"
_CARGO = "sand/cement/clinker/coal/ore/grain/wheat/rice/maize/timber/gravel/steel/fertiliser/fertilizer/fuel/petrol/diesel/oil/fruit/salt/sugar/bricks/stone/stones/scrap/cattle/sheep"
_LADEN = "/".join(f"{word}-laden" for word in _CARGO.split("/"))
_BONES = "skull/jaw/leg/arm/rib/ribs/wrist/ankle/collarbone/nose/pelvis/hip/spine/finger/toe/foot/hand/thigh/femur/elbow/cheekbone/shin/kneecap/vertebra"
_RECORDS = "data/records/details/pictures/photos/files/information/passwords/messages/emails/names"
_MADE = "built/written/painted/made/composed/constructed/completed/carved/erected/planted/minted/shot/filmed/recorded"
_RAID = "<steal/rob/raid/smash/burst/storm/force/break/threaten/snatch/grab/burgle>"
_OWNED = "state-owned/state-run/state-controlled/state-backed/government-owned/government-run/privately-owned/privately-held/publicly-owned/family-owned/family-run"
_BODY = "non-profit/nonprofit/not-for-profit/charity/charitable"
_PAY = "pay/wage/salary/wages"
_MORE = "rise/increase/raise/hike/offer"
FRAMES = (
    Frame("the colour of the", f"{_COLOURS}:v ( JJ|NN|PRODUCT|ORG ){{0,2}} ( {_COLOURED} ):what", words),
    Frame("the colour of the", f"{_COLOURS}:v ( PRODUCT|ORG ):what", words),
    Frame("what kind of body is", f"( {_OWNED} | {_BODY} ):v ( NN|JJ|NATIONALITY|ROLE ){{0,3}} ORG:what", ownership),
    Frame("what kind of body is", f"ORG:what ( <be> | , ( which <be> )? ) ( a/an/the ) ( JJ|NN|NATIONALITY|VBN ){{0,3}} ( {_OWNED} | {_BODY} ):v", ownership),
    Frame("what kind of body is", "ORG:what ( <be> | , ( which <be> )? ) ( a/an/the ) ( JJ|NN|NATIONALITY ){0,2} private:v ( company/firm/business/enterprise )", ownership),
    Frame("what kind of body is", "private:v ( company/firm ) ORG:what", ownership),
    Frame("the side of the", f"( left/right ):v -? ( {_PARTS} ):what", words),
    Frame("the direction from", f"( {_DIRECTIONS} ):v of PLACE:what", words),
    Frame("the way in", "<enter/climb/break/get/sneak> ( in/into DET? ( JJ|NN|ORG|PLACE|POS ){0,3} | DET ( JJ|NN ){0,2} | in | inside )? ( through/via/by ) ( DET|PRPS ( JJ|NN|NNS|RB ){0,3} NN|NNS ):v", last_word),
    Frame("how many raiders", f"( NUMBER|lone/single ):v ( JJ|NN|VBN ){{0,2}} {_RAIDERS}", number),
    Frame("how many raiders", "NUMBER:v RB? ( masked/armed/hooded/disguised ) ( men/people/figures )", number),
    Frame("how many raiders", "NUMBER:v ( RB|JJ|NN|VBN ){0,3} ( men/people/figures/youths ) ( dressed/disguised/posing/masquerading as )", number),
    Frame("how many raiders", f"gang of {ABOUT} NUMBER:v", number),
    Frame("how many raiders", f"number of ( {_RAIDERS} ) ( . ){{0,6}} ( at/to ) NUMBER:v", number),
    Frame("the disguise", "( dressed/disguised/posing/masquerading as ) ( ( NN|NNS|JJ|ROLE|ORG|NATIONALITY ){0,3} NN|NNS|ROLE ):v", trade),
    Frame("the disguise", "wearing ( DET|JJ ){0,2} ( uniform/uniforms ) of DET? ( ( NN|NNS|JJ|ROLE|ORG|NATIONALITY ){0,3} NN|NNS|ROLE ):v", trade),
    Frame("the disguise", "wearing DET? ( ( NN|JJ|NATIONALITY ){0,2} NN|NNS|ROLE ):v ( POS )? ( uniform/uniforms )", trade),
    Frame("the disguise", "( fake/bogus/phoney/phony/sham ) ( cops/police/policemen/officers/guards/soldiers/workmen/couriers/firefighters/paramedics ):v", trade),
    Frame("how many raiders", "NUMBER:v ( men/people/guys/figures/youths ) ( took/taking/take ) part in ( DET ) ( robbery/raid/heist/theft/burglary/attack/hijacking )", number),
    Frame("how many raiders", "NUMBER:v men , ( NUMBER|some/most of them )? ( wearing/dressed/armed/masked )", number),
    Frame("how many raiders", f"NUMBER:v ( men/people/guys/figures/youths ) ( wearing NN|NNS|JJ{{0,3}} )? {_RAID}", number),
    Frame("how many raiders", f"( pair/trio/duo/couple/quartet ):v of ( JJ|NN|VBN ){{0,2}} ( {_RAIDERS} | men/youths )", number),
    Frame("how many raiders", "NUMBER:v ( men/people/figures/youths ) ( wearing | dressed in | in ) ( JJ|NN ){0,2} ( balaclavas/masks/hoods/helmets/clothing/clothes/hoodies/overalls/uniforms/black )", number),
    Frame("where it was found, the", f"( {_COLOURED} ):what ( of ( DET|NN|NNS|ROLE ){{1,3}} | VBN .{{0,8}} )? ( HAVE? <be> )? BE? RB? ( found/discovered/abandoned/dumped ) ( . ){{0,9}} ( . ){{0,4}} ( in/on/at ) ( DET ( JJ|NN|VBN ){{0,2}} NN ):v", last_word),
    Frame("the rise", "PERCENT:v ( pay | wage | salary )? ( rise/increase/raise )", number),
    Frame("the rise", "( rise/increase/raise ) of ( about/around/nearly/almost/some/roughly )? PERCENT:v", number),
    Frame("the score", "<win/beat/defeat/thrash/edge/overcome> ( . ){0,4} ( NUMBER - NUMBER ):v", score),
    Frame("the score", "( NUMBER - NUMBER ):v ( win/victory )", score),
    Frame("the turnout", "turnout ( . ){0,3} PERCENT:v", number),
    Frame("the turnout", "PERCENT:v turnout", number),
    Frame("the turnout", "PERCENT:v of ( the|all )? ( JJ|NN ){0,2} ( voters/electorate ) ( RB )? ( <vote/cast/turn> | <go> to the polls )", number),
    Frame("how many came", f"<draw/attract> {ABOUT} NUMBER:v ( people/visitors/fans/spectators/protesters/demonstrators/marchers/participants/guests/mourners )", number),
    Frame("how many came", f"( crowd/attendance ) of {ABOUT} NUMBER:v", number),
    Frame("how many came", "NUMBER:v ( JJ )? ( people/fans/spectators/protesters/demonstrators/marchers/mourners/supporters ) ( RB )? ( <attend/march/gather/rally/demonstrate/protest/turn/watch> | <take> part | <take> to the streets )", number),
    Frame("how many came", "attendance ( : )? NUMBER:v ( ./, )?", number),
    Frame("how many came", f"( packed/filled ) with {ABOUT} NUMBER:v ( people/fans/spectators/supporters/guests/visitors )", number),
    Frame("how many were aboard", f"crew of {ABOUT} NUMBER:v", number),
    Frame("how many were aboard", "NUMBER:v ( crew ( members )? | crewmen | sailors | seafarers ) ( aboard/onboard | on board )?", number),
    Frame("how many were hit", f"NUMBER:v ( of ( its/the/their )? )? ( JJ|NN )? ( {HOLDERS} ) ( RB )? ( HAVE )? ( <be> )? BE? RB? ( hit/affected/exposed/compromised/breached/impacted )", number),
    Frame("how many were hit", f"( {_RECORDS} ) ( belonging to | of | from ) {ABOUT} NUMBER:v ( of )? ( its/the/their )? ( JJ|NN )? ( {HOLDERS} )", number),
    Frame("how many were hit", f"( <affect/hit/compromise/expose> ) {ABOUT} NUMBER:v ( of ( its/the/their )? )? ( JJ|NN )? ( {HOLDERS} )", number),
    Frame("how many orders", "NUMBER:v ( advance/pre )? ( - )? ( pre-orders/preorders/orders/bookings/reservations )", number),
    Frame("how many it employs", "( company/firm/studio/startup/start-up/business/outfit/maker/factory ) ( with/of ) ( about/around/some/just )? NUMBER:v ( employees/staff/people/workers )", number),
    Frame("how many it employs", f"<employ> {ABOUT} NUMBER:v ( people/staff/workers )?", number),
    Frame("how many it employs", f"( staff/workforce ) of {ABOUT} NUMBER:v", number),
    Frame("how many it employs", "NUMBER:v - ( person/strong ) ( company/firm/studio/startup/start-up/business/outfit/team )", number),
    Frame("how many it employs", "( *-person ):v ( company/firm/studio/startup/start-up/business/outfit/team )", joined_number),
    Frame("how many changes", "<make> NUMBER:v changes", number),
    Frame("where it was bound", "( way/voyage/journey/passage ) from DET? ( NATIONALITY|JJ|NN | of ){0,3} PLACE|ORG to PLACE:v", place),
    Frame("where it was bound", "<leave/sail> from? PLACE|ORG for PLACE:v", place),
    Frame("what was broken", f"( broken/fractured/cracked/shattered ) ( {_BONES} ):v", last_word),
    Frame("what was broken", f"( {_BONES} ):v ( HAVE? <be> BE? )? ( broken/fractured/cracked/shattered )", last_word),
    Frame("what was broken", f"<break/fracture/crack> ( PRPS|DET ) ( left/right )? ( {_BONES} ):v", last_word),
    Frame("how many came", "<count/estimate> ( . ){0,3} NUMBER:v ( marchers/protesters/demonstrators/participants/visitors )", number),
    Frame("how many came", f"( watched/attended ) by {ABOUT} NUMBER:v", number),
    Frame("how many came", f"( attendance/crowd ) ( on DATE | at ( the )? ( NN|PLACE|ORG ) )? <be> ( put at )? {ABOUT} NUMBER:v", number),
    Frame("the lead in seconds", f"( lead/advantage ) of {ABOUT} NUMBER:v seconds", number),
    Frame("the lead in seconds", f"<lead> ( PERSON|NN|DET|PRON|by ){{0,3}} by {ABOUT} NUMBER:v seconds", number),
    Frame("how many rescuers", f"{ABOUT} NUMBER:v ( JJ|NN )? ( rescuers | rescue workers | emergency workers )", number),
    Frame("how far away it is", "NUMBER:v ( light-years | light years ) ( away/distant/off/from )", number),
    Frame("how heavy it is", "mass ( about | of | as | at | which | <be> ){0,2} NUMBER:v times", number),
    Frame("how heavy it is", "NUMBER:v times ( as ( heavy/massive ) | heavier | more massive | the mass | greater in mass )", number),
    Frame("how long its orbit takes", "( orbit/orbits/orbiting/circles/circling/circle/around/round ) ( . ){0,3} every NUMBER:v days", number),
    Frame("how long its orbit takes", "( orbit/year ) ( of | that )? ( <last/take> )? ( about/just/only )? NUMBER:v days", number),
    Frame("which stand it was", "( southern/northern/eastern/western/south/north/east/west ):v ( stand/terrace/grandstand )", direction),
    Frame("the stake", "stake of PERCENT:v", number),
    Frame("the stake", "PERCENT:v ( stake/shareholding )", number),
    Frame("the stake", "<retain/keep/hold/own> PERCENT:v of", number),
    Frame("how old it is", "( <date> back? ( from/to ) | <be> from ) ( DET|about/around )? DATE:v", year),
    Frame("how old it is", f"( <date> back? ( from/to ) | <be> from ) DET? ( late/early/mid )? ( {_ORDINAL_WORDS} ):v -? century", century),
    Frame("how old it is", f"( {_CENTURIES} ):v ( JJ|NN ){{0,2}} NN|NNS", century),
    Frame("how old it is", f"<be> ( {_MADE} ) ( . ){{0,3}} ( in/around ) ( the ( spring/summer/autumn/fall/winter ) of )? DATE:v", year),
    Frame("how old it is", f"( PRODUCT|EVENT | PUNCT ) , ( {_MADE} ) ( in/around ) DATE:v", year),
    Frame("how old it is", "( DATE ):v ( silent | film/picture/classic/masterpiece/novel/painting )", year),
    Frame("when it was founded", "( founded/established/formed | set up ) ( by .{1,5} )? ( in/around ) ( DET|about )? DATE:v", year),
    Frame("when it was founded", "( founded | set up | dating/dates ) ( back )? ( in/from/to ) DATE:v", year),
    Frame("since when it runs", "( <start> up | <come/go> ( into/on/in ) ( JJ|NN ){0,2} ( operation/service/stream/line/use ) | <begin/start> ( operating/operations/production/work/service ) | <open> its doors ) in DATE:v", year),
    Frame("since when it runs", "( operation/service/operating/running/use/operational/working | ( <connect> to the grid ) ) ( since/in ) DATE:v", year),
    Frame("since when it runs", "( opened/inaugurated/commissioned ) ( by .{1,5} )? ( in/since ) DATE:v", year),
    Frame("when it was bought", "( <buy/acquire/purchase> ) ( DET|PRPS|PRON|it|JJ|NN|ORG|PRODUCT|PERSON|PLACE|PREP|at|in ){1,8} in DATE:v", year),
    Frame("the share for it", "PERCENT:v to PERCENT", number),
    Frame("the share for it", "( yes/remain/leave/no ) .{0,4} ( on/at/with ) PERCENT:v", number),
    Frame("the share for it", "PERCENT:v ( of the votes? | of votes )? ( in favour/favor | in support | voted/voting ( yes/for ) )", number),
    Frame("how often it was put off", f"( <delay/postpone/scrub/reschedule/cancel> | <push/put> back ) .{{0,6}} for the ( {_ORDINAL_WORDS} ):v time", ordinal),
    Frame("how often it was put off", f"( the/its/their ) ( {_ORDINAL_WORDS} ):v ( straight )? ( delay/postponement )", ordinal),
    Frame("the load", f"( <carry/transport/haul/take> | loaded/laden/filled with ) ( . ){{0,2}} ( {_CARGO} ):v", last_word),
    Frame("how many states", "( in/across ) NUMBER:v ( US/American )? ( states )", number),
    Frame("how many countries", "( in/across ) NUMBER:v ( other )? ( countries )", number),
    Frame("the load", f"( {_CARGO} ):v - laden", last_word),
    Frame("the load", f"( {_LADEN} ):v", laden),
    Frame("what it is made of", f"made ( entirely )? ( of/from ) ( JJ )? ( {_MATERIALS} ):v", last_word),
    Frame("what it is made of", f"( {_MATERIALS} ):v ( statue/sculpture/figure/bust/mask/ring/cross/cup/bowl/plaque/bell/coffin/idol/head/sword/helmet )", last_word),
    Frame("the floors", "NUMBER:v ( floors/storeys/stories )", number),
    Frame("the floors", "NUMBER:v - storey/story/floor", number),
    Frame("the floor", "( on/from/to ) DET ( first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth ):v floor", ordinal),
    Frame("what is demanded", f"<demand/seek/want/claim> .{{0,5}} PERCENT:v ( {_PAY} )? {_MORE}?", number),
    Frame("what is offered", "<offer> .{0,5} PERCENT:v", number),
    Frame("what is offered", "( offer/deal ) ( of | worth ) PERCENT:v", number),
    Frame("what is offered a share", "( offer/bid/deal/pay/pays/paying/proposal ) .{0,6} MONEY:v ( a/per ) share", total),
    Frame("the premium", "( PERCENT ):v premium", number),
    Frame("the premium", "premium of ( about/around/nearly/almost/some/roughly )? PERCENT:v", number),
    Frame("the number worn", "number NUMBER:v ( shirt/jersey )", number),
    Frame("the number worn", "( new | POS | <wear> ( the )? ) number NUMBER:v", number),
    Frame("the sex of the", "( male/female ):v ( calf/cub/pup/skeleton/specimen/whale/elephant/tiger/bear/wolf/infant/baby/body/mummy/fossil/animal/panda/rhino/lion ):what", words),
)  # fmt: skip

TABLE = Table(
    (frame, frame.pattern)
    for frame in (
        *FRAMES,
        *EVENT_FRAMES,
        *CASE_FRAMES,
        *DUE_FRAMES,
        *ONSET_FRAMES,
        *COUNT_FRAMES,
        *CROWD_FRAMES,
    )
)
