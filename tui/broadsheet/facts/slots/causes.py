"""What is given as the cause of an accident, a fire or a delay, and that it is not known yet."""

from collections import defaultdict

from broadsheet.facts.claiming import denied, make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, Table
from broadsheet.facts.reading import Reading

_EVENT = (
    "crash/collision/fire/blast/explosion/accident/derailment/outbreak/outage/blackout/collapse/leak/spill/disaster/"
    "delay/delays/disruption/closure/shutdown/failure/flooding/floods/landslide/avalanche/stampede/wildfire/tragedy/"
    "blaze/inferno/fumes/vapours/vapors/flood/breach/contamination/grounding/sinking/power_cut/cut/fault/breakdown/crush/overheating/wave/deaths/postponement/scrub"
)
_NP = "( ( DET|PRPS )? ( JJ|NN|NNS|VBN|VBG|NATIONALITY|ORG|PLACE|POS ){1,5} ( of/in/on DET? ( JJ|NN|NNS|ORG|PLACE ){1,3} )? ):cause"
_KNOWN = (
    # the fire was caused by an electrical fault; Police blamed the crash on a drunk driver
    f"( {_EVENT} ):what <be> RB? ( caused/triggered/sparked/started ) by {_NP}",
    f"( {_EVENT} ):what ,? ( caused/triggered/sparked ) by {_NP}",
    f"<blame> ( the/a/an JJ|NN{{0,2}} {_EVENT} ):what on {_NP}",
    f"{_NP} <be> ( blamed for ) ( the JJ|NN{{0,2}} {_EVENT} ):what",
    f"{_NP} HAVE? RB? <cause/trigger/spark> the JJ|NN{{0,2}} ( {_EVENT} ):what",
    f"the cause of the JJ|NN{{0,2}} ( {_EVENT} ):what <be> {_NP}",
    f"( PERSON|NN|ROLE ):what HAVE? RB? <die> ( of/from ) {_NP}",
    # the launch was delayed by a faulty valve; high winds had delayed the launch
    f"<be> ( delayed/postponed/scrubbed/disrupted/halted/aborted ):what ( by | because of | due to | owing to | over ) {_NP}",
    f"{_NP} HAVE? RB? ( <delay/postpone/scrub/disrupt/halt/abort> ):what the JJ|NN{{0,2}} NN",
    # an electrical fault set off the blaze; a cigarette started the fire; the firm blames rain for the flood
    f"{_NP} ( in/on/at DET ( JJ|NN ){{1,3}} )? MODAL? HAVE? RB? ( <set> off | <set> fire to | <start/ignite/touch> off? | <lead> to | <bring> about ) the? JJ|NN{{0,2}} ( {_EVENT} ):what",
    f"<blame> {_NP} for the JJ|NN{{0,2}} ( {_EVENT} ):what",
    # the fire started in a lorry; the blaze appeared to have begun with a short circuit
    f"( {_EVENT} ):what ( <appear/seem/believe/think> to have | <be> thought/believed to have | MODAL have | HAVE )? RB? ( <begin/start> | <break> out ) ( in/with/on/when/after/inside ) {_NP}",
    # the crash was due to fog; the leak was the result of a burst pipe; the fire was traced to a heater
    f"( {_EVENT} ):what <be> RB? ( due to | the result of | because of | down to | the work of ) {_NP}",
    f"( {_EVENT} ):what ( HAVE? <be> )? RB? BE? ( attributed to | traced to | traced back to | put down to | blamed on ) {_NP}",
    f"{_NP} ( in/of/on DET ( JJ|NN ){{1,3}} ( of/in PLACE|PRODUCT|ORG )? )? <be> RB? ( behind | the cause of | the reason for ) the JJ|NN{{0,2}} ( {_EVENT} ):what",
    f"( {_EVENT} ):what HAVE? <result/stem/arise> from {_NP}",
    f"{_NP} <be> RB? ( responsible for ) the JJ|NN{{0,2}} ( {_EVENT} ):what",
    f"( {_EVENT} ):what .{{0,4}} ( because of | due to | owing to ) {_NP}",
    f"<attribute/trace> the JJ|NN{{0,2}} ( {_EVENT} ):what to {_NP}",
    # delayed the launch by a year, which its head attributed to a shortage; it was held back after problems with its screen
    f"( <delay/postpone> ):what ( . ){{0,9}} ( . ){{0,4}} which ( PERSON|ORG|DET|PRPS|NN|ROLE ){{1,4}} ( <attribute> to | <blame> on | <put> down to ) {_NP}",
    f"<be> ( held/pushed/put back ):what ( after | because of | by | over ) ( problems/trouble/difficulties with )? {_NP}",
    f"<put> ( the JJ|NN{{0,2}} ( {_EVENT}/slip/hold-up ) ):what down to {_NP}",
)
_ASIDE = (
    # investigators suspect that a power line was to blame; it was triggered by lightning; a valve is behind the delay
    f"{_NP} ( VBN by DET ( JJ|NN|ROLE ){{1,3}} )? <be> RB? ( to blame ):what",
    f"it/which HAVE? <be> BE? RB? ( caused/triggered/sparked/started ):what by {_NP}",
    f"{_NP} <be> ( suspected of ( starting/causing/triggering/sparking ) ):what",
    f"( <suspect/believe/say> ( that )? ) {_NP} ( <start/spark/trigger/cause> ):what it",
    f"( burned/burnt ):what down ( because of | due to | after ) {_NP}",
    "<blame>:what ( DET ( JJ|NN|NNS|VBG ){1,4} ):cause",
)
"""Wordings that leave the happening to the sentences before."""
_UNKNOWN = (
    # the cause of the fire was not immediately known; it was not clear what caused the crash
    f"cause of the JJ|NN{{0,2}} ( {_EVENT} ):what ( <be> RB? not RB? ( clear/known/determined/established ) | <be> ( unknown/unclear ) | <be> under investigation | <be> BE investigated | <remain> ( unknown/unclear ) ):cause",
    f"( NEG RB? ( clear/known ) | unclear ):cause ( how/why/where ) the JJ|NN{{0,2}} ( {_EVENT} ):what <start/begin/happen/occur/break>",
    f"( NEG RB? ( clear/known ) | unclear ):cause ( what/how/why ) ( HAVE? <cause/trigger/spark> ) the JJ|NN{{0,2}} ( {_EVENT} ):what",
)
_TRIGGERS = frozenset(
    """cause caused trigger triggered spark sparked start started blame blamed causes set ignite touch lead bring begin
    break die delay delayed postpone scrub disrupt halt abort due result because down work attributed traced put attribute trace behind owing reason suspected result stem arise
    responsible back""".split()
)
_SAME = {
    **dict.fromkeys(("blaze", "inferno", "wildfire", "fumes", "vapours", "vapors"), "fire"),
    **dict.fromkeys(("collision", "accident", "derailment", "grounding", "sinking"), "crash"),
    **dict.fromkeys(("flooding", "floods", "wave"), "flood"),
    **dict.fromkeys(("blast",), "explosion"),
    **dict.fromkeys(("blackout", "cut"), "outage"),
    "contamination": "outbreak",
    **dict.fromkeys(("postponement", "scrub", "delays"), "delay"),
}
"""Words for one happening -> the one under which its causes meet."""
_DELAYED = frozenset(
    "back slip hold-up delayed postponed scrubbed disrupted halted aborted delay delays".split()
)
_MEANING = frozenset(_EVENT.split("/"))
UNKNOWN = "unknown"
_ROWS: tuple[tuple[str | None, tuple[str, ...]], ...] = ((UNKNOWN, _UNKNOWN), (None, _KNOWN), (None, _ASIDE))
_TABLE = Table((key, pattern) for key, patterns in _ROWS for pattern in patterns)


def find_causes(reading: Reading) -> list[Claim]:
    """Return `cause` claims: subject what happened ("the fire"), value its cause, key "unknown" where it is not known.

    None for what the article gives two causes of.
    """
    found: dict[str, list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if encoded.words.isdisjoint(_TRIGGERS):
            continue
        for key, match in _TABLE.find(encoded):
            claim = _claim(reading, index, match, key)
            if claim is not None:
                found[claim.subject].append(claim)
    return undisputed(found.values())


_DOERS = frozenset(
    """computer computers controllers officials engineers organisers organizers company government police firm agency operator operators
    managers crew judge court authorities nobody who which that they it""".split()
)
_LEFT = frozenset(
    "burned burnt blame blamed blames caused triggered sparked started starting causing triggering sparking start spark trigger cause".split()
)


def _told_before(reading: Reading, index: int, at: int) -> str:
    """Return the happening that was last spoken of before item `at`; empty where none was in three sentences or the first."""
    for number in (index, index - 1, index - 2, 0):
        items = reading.items(number) if number >= 0 else []
        before = items[:at] if number == index else items
        for item in reversed(before):
            if item.lower in _MEANING:
                return item.lower
            if item.tag[0] == "V" and item.lower in _DELAYED:
                return "delay"
    return ""


def _claim(reading: Reading, index: int, match: Match, key: str | None) -> Claim | None:
    if key is None and denied(reading, index, match):
        return None
    items = reading.items(index)
    if items[match.captures["cause"][1] - 1].lower in _DOERS:
        return None  # who halts a launch is not what for
    of = items[slice(*match.captures["what"])]
    if items[match.captures["cause"][0]].tag in ("ORG", "PERSON") and of[0].lower in _DELAYED:
        return None  # the same: "Acme delayed the launch"
    noun = next((item.lower for item in of if item.lower in _MEANING), "")
    if not noun and (items[match.captures["what"][0]].lower in _LEFT or of[-1].lower in _LEFT):
        noun = _told_before(reading, index, match.first)
        if not noun:
            return None
    subject = f"the {_SAME.get(noun, noun.removesuffix('s'))}"
    if not noun and of[-1].lower in _DELAYED:
        subject = "the delay"
    elif not noun:
        subject = f"the death of {of[-1].mention.name if of[-1].mention else f'the {of[-1].lower}'}"
    return make_claim(
        reading, index, (match.first, match.last), "cause_of", subject, match.text("cause"), at=match.captures["cause"], key=key
    )  # fmt: skip
