"""Who did, first, what a story is about: found the thing, took the decision, brought the case, raised the alarm."""

from collections import defaultdict
from collections.abc import Sequence

from broadsheet.facts.claiming import make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, Table
from broadsheet.facts.pronouns import may_mean
from broadsheet.facts.reading import Reading, person_meant
from broadsheet.language.meanings import meaning_of

_GROUP = (
    "pupil/pupils/student/students/schoolchildren/child/children/schoolgirl/schoolboy/girl/boy/farmer/farmers/hiker/hikers/"
    "walker/walkers/fisherman/fishermen/diver/divers/tourist/tourists/couple/family/woman/man/teenager/teenagers/volunteer/"
    "volunteers/guard/guards/worker/workers/neighbour/neighbours/neighbor/neighbors/passer-by/passers-by/driver/cleaner/"
    "detectorist/detectorists/amateur/divers/rower/rowers/sailor/sailors/shepherd/ranger/rangers/soldier/soldiers/customer/customers/employee/employees/"
    "auditor/auditors/researcher/journalist/journalists/colleague/caretaker/crew/nurse/builder/builders/curator/trainee/intern/"
    "team/staff/teacher/experts/specialists/engineers/engineer/scientist/doctor/doctors/analyst/analysts/contractor/dealer/blogger/hacker/workman/workmen/roofer/roofers/plumber/plumbers/electrician/electricians/painters/decorators/"
    "labourer/labourers/laborers/gardener/gardeners/foreman/janitor/porter/niece/nephew/daughter/son/widow/grandson/granddaughter/resident/residents/villagers/passengers/passenger/"
    "receptionist/manager/shopkeeper/landlord/accountant/bookkeeper/whistleblower/vessel/trawler/ship"
)
_BODY = "government/board/ministry/council/cabinet/committee/court/company/union/museum/commission/parliament/president/minister/king/club/regulator/owners/owner"
_BEFORE = "( DET|PRPS|NUMBER ( JJ|NN|NATIONALITY|POS|ORG|PLACE|PRON ){0,4} )?"
_WHO = f"( PERSON | {_BEFORE} ( {_GROUP} ) | DET|NUMBER ( JJ|NN|NATIONALITY|POS|ORG|PLACE ){{0,3}} ROLE | the? ORG )"
_PARTY = f"( PERSON | he/she | DET|PRPS ( JJ|NN|NATIONALITY|POS|ORG|PLACE ){{0,4}} ( {_BODY} ) | the? ORG )"
_FIND = "( <find/discover/spot/notice/unearth/uncover/detect> | <come> ( upon/across ) | <stumble> ( upon/on/across ) )"
_FOUND = "found/discovered/spotted/noticed/unearthed/uncovered/detected"
_THING = "vase/picture/canvas/artwork/mosaic/skull/skeleton/bone/bones/fossil/fossils/remains/specimen/teeth/tooth/hoard/coin/coins/treasure/wreck/body/tomb/grave/painting/manuscript/cave/leak/theft/breach/flaw/error/crack/fault/shortfall/fraud/comet/asteroid/species/meteorite/letter/sculpture/statue/ring/sword/boat/plane/wreckage/footprint/footprints/egg/eggs/bomb/device/activity/traffic/intrusion/defect/mistake/discrepancy/asteroid/vulnerability/contamination/virus/bacteria/can/cans/reel/reels/film/films/footage/negative/tape/tapes/document/documents/diary/notebook/jar/urn"
_ROLES = "( JJ|NN|ROLE|NATIONALITY|ORG|POS|DET|PLACE ){0,4}"
_FORCES = "police/navy/army/coastguard/military/firefighters/rescuers/security"
_ANY = f"PERSON | the? ORG | DET|NUMBER ( JJ|NN|NATIONALITY|POS|ORG|PLACE ){{0,3}} ROLE | ( DET|PRPS|NUMBER ( JJ|NN|NATIONALITY|POS|ORG|PLACE ){{0,4}} )? ( {_GROUP}/{_BODY}/{_FORCES}/collector/investor/consortium/firm/dealer/bank/hospital/university/library ) ( from/in/of PLACE )?"
_SIDE = "( ORG | PERSON )"
_CALLER = f"( PERSON | ORG | ( DET|PRPS|NUMBER ( JJ|NN|NATIONALITY|POS|ORG|PLACE ){{0,3}} )? ( {_GROUP}/museum/hospital/school/bank/company/hotel ) )"
_LATELY = "( , .{0,9} , )? HAVE? RB?"
_TALKS = "( ( DET|its|PRPS )? ( JJ|NN ){0,2} ( talks/negotiations/discussions/table/takeover/merger/deal ) )"
_QUIT = "( <pull> out of | <walk> away from | <walk> out of | <break> off | <end/abandon/quit/terminate> | <withdraw> from )"
_GIVER = "( JJ|NN|ROLE|NATIONALITY|ORG|POS|DET|PRPS|PRON|PLACE ){0,4} ,? PERSON:who"
_FRAMES: tuple[tuple[str, str], ...] = (
    # a hoard found by two hikers; it was noticed in 2016 by students; its bones were discovered by Jane Roe
    (
        "the find",
        f"{_THING} ( , ( . ){{0,9}} ( . ){{0,9}} , )? ( HAVE? <be> BE? )? RB? ( first )? {_FOUND} ( in/on DATE )? ( in/at/near ( DET|NN|JJ|PLACE | of ){{1,5}} )? by {_ROLES} {_WHO}:who",
    ),
    (
        "the find",
        f"( the ( PRODUCT|ORG ) | {_THING} ) ( HAVE? <be> BE? ) RB? ( first )? ( {_FOUND}/seen ) ( in/on DATE )? ( , .{{0,5}} , )? by {_WHO}:who",
    ),
    (
        "the find",
        f"it/they/which HAVE? <be> RB? ( first )? ( {_FOUND} ) ( in/on DATE )? by {_ROLES} {_WHO}:who",
    ),
    # Jane Roe was 11 when she noticed a row of teeth; a farmer found the coins; the bones the children spotted
    (
        "the find",
        f"{_WHO}:who ( , .{{0,9}} , | VBG .{{0,9}} .{{0,4}} )? RB? ( first )? {_FIND} ( DET|PRPS|NUMBER|JJ|NN|NNS|of ){{0,5}} ( {_THING} )",
    ),
    (
        "the find",
        f"PERSON:who ( , NUMBER , )? ( <be> | HAVE ) .{{0,9}} .{{0,9}} .{{0,4}} when he/she {_FIND}",
    ),
    ("the find", f"{_THING} ( that/which )? the {_WHO}:who ( first )? {_FIND}"),
    (
        "the find",
        f"it <be> {_WHO}:who ( , .{{0,9}} , )? who ( first )? ( {_FIND} | <raise> the alarm | <alert> | <pick> up )",
    ),
    ("the find", f"{_WHO}:who RB? <pick> up DET? JJ{{0,2}} ( {_THING} )"),
    ("the find", f"( DET|PRPS|PRON JJ? ( {_GROUP} ) ):who RB? ( first )? {_FIND} it/them"),
    ("the deal", f"( brokered/mediated ) RB|NN|JJ? by {_ROLES} ( PERSON|ORG|PLACE ):who"),
    (
        "the deal",
        f"it <be> {_ROLES} ( PERSON|ORG ):who ( , .{{0,6}} , )? who ( <break> the deadlock | <broker/mediate> | <bring> the two? sides together )",
    ),
    ("the find", "( the | POS ) discoverer/finder , PERSON:who"),
    ("the find", "PERSON:who , ( the | who <be> the ) discoverer/finder"),
    # it was the museum's own board that took the decision; the decision was taken by the cabinet
    (
        "the decision",
        f"it <be> {_PARTY}:who ( himself/herself/itself )? ( who/that ) HAVE? RB? ( <take/make> the decision | <decide/order/ask/insist/choose> )",
    ),
    (
        "the decision",
        f"{_PARTY}:who HAVE? RB? ( himself/herself/itself )? <take/make> the ( final )? decision",
    ),
    ("the decision", f"decision <be> RB? ( taken/made ) by {_ROLES} {_PARTY}:who"),
    ("the decision", f"{_PARTY}:who HAVE? RB? <order> DET ( JJ|NN|ORG ){{0,2}} NN|ORG|NNS to"),
    # the case was brought by a charity; the alarm was raised by a neighbour; a nurse raised the alarm
    ("the alarm", f"alarm HAVE? <be> RB? raised by {_ROLES} {_WHO}:who"),
    (
        "the alarm",
        f"( leak/problem/fault/fire/theft/breach/abuse/fraud/error/smell/smoke ) HAVE? <be> ( first )? ( reported/flagged ) by {_ROLES} {_WHO}:who",
    ),
    ("the alarm", f"{_WHO}:who ( , .{{0,6}} , )? ( that/who )? ( first )? <raise> the alarm"),
    # it came to light when a bookkeeper wrote; the hole was uncovered when a whistleblower, 26, visited
    (
        "the alarm",
        f"( <come> to light | HAVE? <be> ( uncovered/exposed/discovered ) ) ( in DATE )? ( when/after ) {_WHO}:who",
    ),
    (
        "the case",
        f"( case/suit/lawsuit/complaint/action/claim ) ( HAVE? <be> )? ( brought/filed/lodged ) by {_ROLES} {_PARTY}:who",
    ),
    ("the succession", f"( replaced/succeeded ) by {_ROLES} PERSON:who"),
    (
        "the succession",
        "PERSON:who ( <be> | MODAL | HAVE <be> )? ( appointed/named/chosen/picked/set/due/expected )? to? ( succeed/replace | take over from )",
    ),
    (
        "the succession",
        "<name/appoint/choose/pick> ( ROLE|NN|JJ ){0,3} PERSON:who as ( DET|PRPS )? ( new|successor|next )",
    ),
    ("the purchase", f"buyer <be> ( {_ANY} ):who"),
    ("the purchase", f"( bought/purchased/snapped ) ( up )? by ( {_ANY} ):who"),
    ("the purchase", f"sold to ( {_ANY} ):who"),
    ("the purchase", f"( {_ANY} ):who ( from PLACE )? <buy/purchase> it"),
    (
        "the inquiry",
        f"( {_ANY} ):who ( HAVE|MODAL )? RB? ( <order/launch/commission/announce/open> | <set> up ) ( DET|PRPS ) JJ{{0,2}} ( inquiry/enquiry/investigation/probe/review )",
    ),
    (
        "the inquiry",
        f"( inquiry/enquiry/investigation/probe/review ) ( HAVE? <be> )? ( ordered/launched/commissioned/announced/opened | set up ) by ( {_ANY} ):who",
    ),
    ("the shot", f"( {_ANY} ):who <shoot> ( dead )? the ( JJ|NN ){{0,2}} NN"),
    ("the shot", f"<be> shot ( dead )? by ( {_ANY} ):who"),
    (
        "the rescue",
        f"( {_ANY} ):who ( .{{0,4}} and )? <rescue/save/pull/drag> ( him/her/them | the NN|NNS | PERSON )",
    ),
    ("the rescue", f"( rescued/saved/freed/pulled ) ( out )? by ( {_ANY} ):who"),
    # Veltel walked away from the table; it was Acme that broke them off; talks were ended by Acme
    ("the end of the talks", f"{_SIDE}:who {_LATELY} ( {_QUIT} {_TALKS} )"),
    (
        "the end of the talks",
        f"it <be> {_SIDE}:who ( , .{{0,9}} .{{0,4}} , )? ( who/that/which ) HAVE? RB? ( {_QUIT} | <break> them/it off )",
    ),
    (
        "the end of the talks",
        f"{_TALKS} ( HAVE? <be> )? BE? RB? ( ended/abandoned/terminated | broken off | called off ) by {_SIDE}:who",
    ),
    (
        "the end of the talks",
        f"( after/when ) {_SIDE}:who {_LATELY} ( <pull> out | <walk> away/out | <withdraw> )",
    ),
    # pills that were given to her by her coach, Jane Roe; her coach, Jane Roe, had supplied her with pills
    (
        "the supply",
        f"( given/supplied/provided/handed/sold/passed/bought/prescribed/recommended ) ( to/for )? ( him/her/them | PERSON )? ( in PLACE )? by {_GIVER}",
    ),
    (
        "the supply",
        f"( bought/supplied/given/obtained/ordered ) ( to/for ) ( him/her/them | PERSON ) ( . ){{0,4}} by {_GIVER}",
    ),
    (
        "the supply",
        "PERSON:who ,? ( who )? HAVE? RB? ( <supply/provide> ( him/her | PERSON ) with | <give/buy/sell/hand/prescribe> him/her ( DET|PRPS ) )",
    ),
    # the vote was forced by the opposition; the petition of the Greens brought it about
    (
        "the demand",
        f"( vote/referendum/inquiry/election/ballot/poll/debate/plebiscite ) HAVE? <be> RB? ( forced/demanded/triggered/initiated/sought/requested | brought about ) by {_ROLES} {_SIDE}:who",
    ),
    (
        "the demand",
        f"at the ( demand/request/initiative/instigation/insistence ) of {_ROLES} ( ORG|PERSON|PLACE ):who",
    ),
    (
        "the demand",
        "( ORG|PERSON|PLACE ):who ( , .{0,9} )? whose ( petition/campaign/signatures/motion ) HAVE? <trigger/force/cause/prompt/lead/bring>",
    ),
    (
        "the demand",
        f"{_SIDE}:who ( , .{{0,9}} , )? HAVE? RB? ( <force/trigger/demand> | <petition> for ) ( DET|the ) ( JJ|NN ){{0,2}} ( vote/referendum/inquiry/election/ballot/poll/debate )",
    ),
    # the foreman telephoned the police; police were called by a neighbour
    (
        "the call",
        f"{_CALLER}:who ( , which/who )? HAVE? RB? ( <call/alert/telephone/phone/ring/notify/contact> ) ( us | the? police/authorities/firefighters/coastguard | emergency services | the fire brigade )",
    ),
    (
        "the call",
        f"( police/authorities/firefighters/coastguard/services/brigade ) HAVE? <be> RB? ( called/alerted/telephoned/phoned/notified/contacted ) ( in )? by {_ROLES} {_CALLER}:who",
    ),
    # the minister gave the order to withdraw; the retreat was ordered by the president in person
    ("the order", f"{_PARTY}:who HAVE? RB? <give> the order"),
    ("the order", "( ROLE ){0,2} PERSON:who HAVE? RB? <give> the order"),
    (
        "the order",
        f"( withdrawal/retreat/evacuation/operation/strike/attack/shutdown/closure/pullout/advance ) HAVE? <be> RB? ordered by {_ROLES} ( PERSON|ORG ):who",
    ),
    (
        "the order",
        "( PERSON|ORG ):who HAVE? RB? <order> the ( JJ|NN ){0,2} ( withdrawal/retreat/evacuation/operation/strike/attack/shutdown/closure/pullout/advance )",
    ),
    ("the design", f"( designed by ) {_ROLES} ( PERSON|ORG ):who"),
)
_TABLE = Table(_FRAMES)
_VAGUE = frozenset("researcher journalist man woman driver employee".split())


def find_credits(reading: Reading) -> list[Claim]:
    """Return `credit` claims: subject what was done ("the find"), value who did it; none where an article names two."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        for subject, match in _TABLE.find(encoded):
            claim = None if _denied(reading, index, match) else _claim(reading, index, match, subject)
            if claim is not None:
                found[subject].append(claim)
    named = {
        subject: [c for c in claims if c.context == "person"] or claims for subject, claims in found.items()
    }
    return undisputed(named.values())


def _denied(reading: Reading, index: int, match: Match) -> bool:
    """Say whether "not" takes back who or what: not "it was a walker, and not the guards, who found it"."""
    items = reading.items(index)
    last = match.captures["who"][1]
    beside = (*range(match.first, last), *range(max(last, match.last - BESIDE), match.last))
    return any(items[at].tag == "NEG" for at in beside)


BESIDE = 3
"""Items at the end of what a pattern matched, among which its verb stands."""


def _claim(reading: Reading, index: int, match: Match, subject: str) -> Claim | None:
    items = reading.items(index)
    first, last = match.captures["who"]
    who = _name(reading, index, items[first:last])
    if who is None or items[match.last - 1].lower == "that":
        return None
    kind, key, value = who
    return make_claim(
        reading, index, (match.first, match.last), "credit", subject, value or match.text("who"), at=(first, last), key=key,
        kind="person" if kind == "person" else "text", context=kind,
    )  # fmt: skip


def _name(reading: Reading, index: int, items: Sequence[Item]) -> tuple[str, str, str] | None:
    """Return (kind, key, name) of who did it: "person", "body" or "group"; None where a pronoun leaves it open."""
    if len(items) > 2 and items[-1].tag == "PLACE":
        items = items[:-2]  # "a collector from Texas"
    named = items[-1].mention
    if items[-1].lower in ("he", "she"):
        here = [item.mention for item in reading.items(index) if item.tag == "PERSON" and item.mention]
        names = {mention.name for mention in here if mention.span.end <= items[-1].start}
        meant = person_meant(reading, index)
        name = names.pop() if len(names) == 1 else meant[0].name if meant and not names else None
        if name is None or not may_mean(items[-1].lower, name):
            return None
        return ("person", name.casefold(), name)
    if items[-1].tag == "PERSON" and named:
        return "person", named.name.casefold(), named.name
    if (items[-1].tag == "ORG" or (items[-1].tag == "PLACE" and len(items) == 1)) and named:
        return "body", named.name.casefold(), named.name
    word = meaning_of(items[-1].lower)
    if word in _VAGUE:
        return None
    several = items[-1].tag == "NNS" or items[-1].lower.endswith(("s", "children")) or word in _SEVERAL
    return ("group" if several or {items[-1].lower, word} & _BODIES else "one"), _KIND.get(word, word), ""


_SEVERAL = frozenset("couple family crew".split())
_BODIES = frozenset((*_BODY.split("/"), *_FORCES.split("/"), "collector", "consortium", "investor", "ship"))
_KIND = {
    **dict.fromkeys("child schoolchildren schoolgirl schoolboy girl boy teenager children".split(), "pupil"),
    **dict.fromkeys("cabinet ministry minister".split(), "government"),
    **dict.fromkeys("walker tourist".split(), "hiker"),
}
"""Words for those who may be the same -> one of them."""
