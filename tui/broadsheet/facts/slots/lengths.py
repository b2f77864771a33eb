"""How long something is to last, took, or kept somebody: a contract, a ban, a closure, a job, a time at sea."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import denied, make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, Table
from broadsheet.facts.quantity_values import number_of
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.length_words import JOINED, LENGTH, PLURAL, N
from broadsheet.facts.slots.time_frames import TIME_FRAMES

_AFTER = "( JJ|NN|PRODUCT|ORG|NATIONALITY ){0,3}"
_JOB = "office/post/charge/power/job/role"
_HELD = "trapped/stranded/adrift/missing/captive/hostage/detained/imprisoned/lost"
_WORK = (
    "excavation/dig/restoration/repair/repairs/operation/rescue/construction/journey/trip/flight/voyage/crossing/search/"
    "cleaning/investigation/inquiry/negotiations/work/process/project/evacuation/surgery"
)
_HELP = "engine/engines/ambulance/ambulances/firefighters/rescuers/teams/crews/help/paramedics"
_RAIDERS = "thieves/robbers/raiders/burglars/intruders/gang/men/pair/trio/duo"
_FRAMES: tuple[tuple[str, str], ...] = (
    # a three-and-a-half-year contract; signed a lease for ten years
    ("the contract", f"{LENGTH} {_AFTER} ( contract/deal/lease/extension/concession )"),
    ("the contract", f"( contract/deal/lease/extension/concession ) ( of/for | that runs for ) {N}"),
    ("the contract", f"( contract/deal/lease/extension ) of {N}"),
    ("the ban", f"( ban/suspension/disqualification ) of {N}"),
    ("the closure", f"( closure/shutdown ) of {N}"),
    ("the delay", f"( delay/postponement ) of {N}"),
    ("the deliberations", f"( jury/jurors ) ( HAVE? <take/deliberate> ) ( for )? {N}"),
    ("the deliberations", f"after {N} of ( deliberation/deliberations )"),
    # banned for two years; a six-month suspension
    ("the ban", f"{LENGTH} {_AFTER} ( ban/suspension/moratorium/embargo/disqualification )"),
    ("the ban", f"( banned/suspended/barred/disqualified ) .{{0,4}} for {N}"),
    # would remain closed for at least three weeks; a five-day closure
    ("the closure", f"( closed/shut/closure/shutdown/offline/idle ) .{{0,3}} for {N}"),
    ("the closure", f"{LENGTH} {_AFTER} ( closure/shutdown/outage/blackout )"),
    ("the closure", f"( outage/blackout/shutdown ) ( . ){{0,9}} ( . ){{0,8}} ( for/lasting | that <last> ) {N}"),
    # three months of free service; will not be charged for six months
    # six hours and 12 minutes outside; a spacewalk, seven hours and 20 minutes in length
    ("the spacewalk", f"<spend> {N} outside"),
    ("the spacewalk", f"spacewalk ( , )? {N} ( in length | long )"),
    ("the spacewalk", f"spacewalk ( that )? <last/take> {N}"),
    ("the closure", f"( outage/blackout ) <last> ( for )? {N}"),
    ("the closure", f"it <take> ( PRON|ORG|PERSON|NNS|DET|ROLE|NN ){{0,3}} {N} to restore ( DET )? ( power/supplies/supply/service/electricity )"),
    ("the closure", f"{N} before the? ( lights/power/electricity/service ) ( <come> back | <be> ( restored/back ) )"),
    # 41 minutes of the film; 38 minutes of which
    ("what is left of it", f"{LENGTH} of ( PUNCT the? PRODUCT|EVENT|PLACE|ORG|PERSON | the? PRODUCT|EVENT | the? film/picture/footage/video/recording/movie/tape )"),
    ("what is left of it", f"{LENGTH} of which ( HAVE | <be> )"),
    ("the free time", f"{LENGTH} ( of | POS | ' )? free ( NN ){{0,2}} ( service/use/access/membership/subscription/travel/entry/cover/storage )"),
    ("the free time", f"( <be> NEG BE? charged | NEG BE charged | pay nothing | free of charge ) ( . ){{0,2}} for {N}"),
    # delayed by two hours; a six-month delay
    ("the delay", f"{LENGTH} {_AFTER} ( delay/postponement )"),
    ("the delay", f"( delayed/postponed ) .{{0,3}} ( by/for ) {N}"),
    # in office for 13 months; spent almost two years in charge
    ("the time in office", f"in ( the )? ( {_JOB} ) for {N}"),
    ("the time in office", f"<spend> {N} ( in/as/at ) ( the )? ( {_JOB}|helm|ROLE )"),
    ("the time in office", f"( after | <serve> ) {N} in ( the )? ( {_JOB} )"),
    # trapped for 30 hours; after six days adrift
    ("the time until the rescue", f"( {_HELD} ) ( NN|PREP|DET|PLACE ){{0,5}} for {N}"),
    ("the time until the rescue", f"( after | <spend/survive> ) {N} ( {_HELD} | at sea | in captivity | under the rubble/snow/ice/debris )"),
    ("the time until the rescue", f"( caught/recaptured/captured/found/rescued/freed/saved | pulled out | brought out ) ( alive )? ( after )? {N} ( later )? ( in/at/under/on/./, )"),
    # it took nine days to free the block; the excavation took two weeks
    ("how long it took", f"it <take> ( PRON|ORG|PERSON|NNS|DET|ROLE|NN ){{0,3}} {N} to VB"),
    ("how long it took", f"( {_WORK} ) ( of DET? JJ{{0,2}} NN|NNS )? <take/last> {N}"),
    # three days of talks are in terms.py; a ten-day strike
    ("the strike", f"{LENGTH} {_AFTER} ( strike/walkout/stoppage )"),
    ("the strike", f"( strike/walkout/stoppage ) ( of | that HAVE? RB? <last/take/go> ( on )? ( for )? ) {N}"),
    ("the strike", f"<halt/paralyse/paralyze/cripple/stop/idle> .{{0,9}} for {N}"),
    ("the strike", f"( strike/walkout/stoppage ) ( . | , ){{0,9}} ( . | , ){{0,6}} ( <last/end> ( after/for )? ) {N}"),
    ("the raid", f"( gone | away | out | over | finished ) ( again )? ( in/within/after ) ( under/barely/just/only | less than )? {N}"),
    ("the raid", f"( {_RAIDERS} ) ( RB )? ( <take/need/spend/stay> ( inside )? ) {N}"),
    ("the raid", f"( raid/robbery/heist/break-in/theft ) ( RB )? <take/last> {N}"),
    ("", f"it ( all | RB )? <last/take> ( PRON )? ( , ( . ){{0,9}} , )? ( no more than | not even | not much more than | just over | just under )? {N} ( ./, )"),
    ("the trial", f"trial ( that/which )? ( HAVE )? <last/take> ( for )? {N}"),
    ("the trial", f"( {LENGTH} ) of ( trial | court )? ( hearings )"),
    ("the trial", f"{LENGTH} ( JJ ){{0,2}} trial"),
    ("the journey", f"{LENGTH} {_AFTER} ( journey/voyage/flight/crossing/ride )"),
    ("the time to report", f"<give> ( DET|NN|NNS|PRON|ORG )? {LENGTH} to ( report/investigate/submit/complete )"),
    ("the time to report", f"( report/submit/findings ) ( . ){{0,3}} ( within/in ) {N}"),
    ("the time until it was out", f"( put out | extinguished | doused | under control | contained ) ( after/in/within ) {N}"),
    ("the time until it was out", f"( blaze/fire/flames/inferno ) <take> {N} to ( bring/put/extinguish/douse/contain/control )"),
    ("the closure", f"( switched off | cut off | blocked | pulled | cut ) for {N}"),
    ("the free time", f"{LENGTH} of ( free )? ( credit/fraud/identity )? ( monitoring/protection )"),
    ("the time until help came", f"( officers/police/patrol ) ( . ){{0,8}} {LENGTH} ( later/after )"),
    ("the time until help came", f"( {_HELP} ) ( HAVE|RB )? <reach/arrive> ( . ){{0,4}} ( within/after/in ) {N}"),
    ("the time until help came", f"( {_HELP} ) ( . ){{0,5}} <take> {N} to ( arrive/reach/come )"),
    ("the time in office", f"PRPS {LENGTH} ( in charge | at the helm | in the job | in office )"),
    ("the time in office", f"( departure/exit/resignation/retirement ) ( . ){{0,8}} after {LENGTH}"),
    ("the trial period", f"( trial/pilot ) .{{0,3}} for {N}"),
    # 16 days on the run; loose for nearly three weeks
    ("the time on the run", f"{N} ( on the run | on the loose | at large | of freedom )"),
    ("the time on the run", f"( loose | on the run | on the loose | at large | missing | roaming ) for {N}"),
    ("the time on the run", f"( caught/recaptured/captured ) after {N}"),
    # a handshake that lasted about a minute; they shook hands for 81 seconds
    ("the handshake", f"<shake> hands ( with .{{1,6}} )? for {N}"),
    ("the handshake", f"handshake ( . ){{0,5}} ( <last/take> ( for )? | <go> on for | of ) {N}"),
    ("the applause", f"( applause/ovation ) ( . ){{0,5}} ( <last/take> ( for )? | <go> on for | of ) {N}"),
    ("the speech", f"( speech/address/statement ) ( that/which )? ( <last/take> ( for )? | <go> on for | of ) {N}"),
    ("the meeting", f"( meeting/talks/encounter/audience ) ( that/which )? ( <last/take> ( for )? | <go> on for ) {N}"),
    ("the trial period", f"{LENGTH} {_AFTER} ( pilot )"),
)  # fmt: skip
_TABLE = Table((*_FRAMES, *TIME_FRAMES))
_RAIDING = frozenset(
    "gang steal stole stolen jewels robbers raiders burglars thieves robbery burglary heist raid".split()
)
"""Words by one of which "it lasted six minutes" tells of a raid."""
_LENGTHS = frozenset((*PLURAL.split("/"), *JOINED.split("/")))
_TO_COME = frozenset({"over", "DATE"})
"""What a sentence has of "over the next seven years", which is read as one date."""
_DAYS = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.4375, "year": 365.25, "decade": 3652.5
}  # fmt: skip
_READ = re.compile(
    r"(?:(?P<n>[\w.,-]+?)(?P<half>[- ]and[- ]a[- ]half)?|(?P<halved>half)[- ]an?)[- ]+"
    rf"(?P<unit>{'|'.join(_DAYS)})s?(?P<later>[- ]and[- ]a[- ]half)?"
)


BEFORE = 3
"""Items before what a pattern matched among which a "not" takes it back."""


_OF_TWO = re.compile(r"(?P<hours>\S+) hours?,?(?: and)? (?P<minutes>\S+) minutes?")


def days_of(words: str) -> float | None:
    """Return how many days a stretch of time is, in words: "three-and-a-half-year", "18 months"; None for others."""
    two = _OF_TWO.fullmatch(" ".join(words.lower().split()))
    if two is not None:
        hours, minutes = number_of(two["hours"]), number_of(two["minutes"])
        return None if hours is None or minutes is None else (60 * hours + minutes) / 1440
    match = _READ.fullmatch(" ".join(words.lower().replace(" - ", "-").split()).removeprefix("next "))
    if match is None:
        return None
    number = 0.5 if match["halved"] else 1.0 if match["n"] in ("a", "an") else number_of(match["n"])
    if number is None:
        return None
    return (number + 0.5 * bool(match["half"] or match["later"])) * _DAYS[match["unit"]]


def length_at(items: Sequence[Item], first: int, last: int) -> float | None:
    """Return how many days items[first:last] are."""
    return days_of(" ".join(item.lower for item in items[first:last]))


def find_lengths(reading: Reading) -> list[Claim]:
    """Return `lasts` claims: subject what ("the contract"), value a stretch of time, key its days.

    None for what the article gives two lengths of.
    """
    found: dict[str, list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if encoded.words.isdisjoint(_LENGTHS) and not encoded.words >= _TO_COME:
            continue
        for subject, match in _TABLE.find(encoded):
            claim = (
                None
                if denied(reading, index, match, before=BEFORE)
                else _claim(reading, index, match, subject)
            )
            if claim is not None:
                found[subject].append(claim)
    return undisputed(found.values())


def _claim(reading: Reading, index: int, match: Match, subject: str) -> Claim | None:
    first, last = match.captures["n"]
    items = reading.items(index)
    days = length_at(items, first, last)
    if days is None or (
        match.last < len(items) and items[match.last].tag == "NN" and items[match.last - 1].tag == "NN"
    ):
        return None
    if not subject or subject == "the raid":
        raided = any(not _RAIDING.isdisjoint(encoded.words) for encoded in reading.sentences)
        if subject and not raided:
            return None  # "gone after 11 years" without a robbery
        subject = "the raid" if raided else "how long it lasted"
    before = [item.lower for item in items[max(0, first - 2) : first]]
    if subject == "the ban" and before == ["up", "to"]:
        subject = "the longest ban possible"
    hedged = (
        "over" if before in _MORE or before[-1:] == ["over"] else "under" if before[-1:] in _NEARLY else ""
    )
    claim = make_claim(
        reading, index, (match.first, match.last), "lasts", subject, match.text("n"), at=(first, last), kind="number",
        key=f"{days:.10g}",
    )  # fmt: skip
    return replace(claim, parts=(("hedged", hedged),)) if hedged else claim


_MORE = (["more", "than"], ["at", "least"])
_NEARLY = (["nearly"], ["almost"], ["barely"])
