"""How lengths of time are worded that a story has one of: the time to leave, the term of a sentence, the time after a landing."""

from broadsheet.facts.slots.length_words import LENGTH, N

_LANDED = "( landing | touchdown | <touch> down | the landing | its landing | <land> on/at/in )"
_LIFTED = "( lift-off/liftoff/take-off/takeoff | the launch | launch | <lift> off | <take> off | <blast> off | leaving PLACE )"
_PROVIDED = "( contract/deal | <supply/build/deliver/provide/install> )"
_HALTED = "( pause/halt/hiatus/break/interruption/suspension )"
_HOLDERS = "( pirates/gunmen/militants/kidnappers/rebels/captors/police/jihadists/guerrillas )"
TIME_FRAMES: tuple[tuple[str, str], ...] = (
    # 41 minutes after touching down; two and a half minutes after lift-off
    ("the time after the landing", f"{LENGTH} after {_LANDED}"),
    ("the time after the start", f"{LENGTH} ( after {_LIFTED} | into the? ( flight/ascent/mission/journey ) )"),
    # up to four years in prison; imprisonment of up to five years; a maximum sentence of ten years
    ("the longest sentence", f"up to {LENGTH} ( ( in | of ) prison/jail/imprisonment/custody | behind bars )"),
    ("the longest sentence", f"( imprisonment/sentence/term/terms/jailed/imprisoned ) ( of | for )? up to {LENGTH}"),
    ("the longest sentence", f"( maximum ) ( . ){{0,3}} ( sentence/penalty/term/punishment ) ( of | <be> ) {LENGTH}"),
    ("the ban", f"<ban/suspend/bar> PRON|PERSON for {N}"),
    # a new vote within 120 days; 24 hours to leave
    ("the time until the vote", f"( vote/election/elections/poll/polls/ballot/referendum/voters ) ( . ){{0,4}} within {LENGTH}"),
    ("the time until the vote", f"within {LENGTH} ( of ( . ){{1,4}} )? ( for )? a ( new/fresh )? ( vote/election/poll/referendum )"),
    ("the time to leave", f"( <leave/depart/go/quit/vacate> ) ( . ){{0,5}} within {LENGTH}"),
    ("the time to leave", f"( <give/have/get> | given ) ( PERSON|PRON|ROLE|DET|NN|NNS|JJ|NATIONALITY ){{0,5}} ( just/only/barely )? {LENGTH} to ( leave/pack/depart/go/quit/vacate )"),
    ("the time to leave", f"within {LENGTH} ( , )? ( DET|PRON|NN|ROLE ){{0,3}} ( must/should | <have> to | <be> to ) ( leave/go/depart/vacate )"),
    # base stations over eight years; a network worth 400 million euros over the next seven years
    ("the contract", f"{_PROVIDED} ( . ){{0,9}} over {LENGTH}"),
    ("the contract", f"{_PROVIDED} ( . ){{0,9}} over the DATE:n"),
    # three weeks between charges; a battery designed for about 160 hours
    ("the life of the battery", f"battery ( life )? ( RB )? ( <be> )? ( put at | of | <last/run> ( for )? | designed ( for | to last ) | said to last ) {N}"),
    ("the life of the battery", f"{LENGTH} ( between charges | of battery life | on ( a/one ) ( single/full )? charge )"),
    ("the life of the battery", f"( power/battery/batteries ) ( . ){{0,2}} to last ( for )? {N}"),
    # held for four years by pirates; a 1,700-day ordeal; 1,691 days as hostages
    ("the time until the rescue", f"held ( hostage/captive/prisoner ) for {N}"),
    ("the time until the rescue", f"held for {N} by {_HOLDERS}"),
    ("the time until the rescue", f"{LENGTH} ( ordeal/captivity | as ( hostages/hostage/captives/prisoners ) )"),
    # away for four months; taking six months off
    ("the leave", f"( away | gone | on leave ) for {N}"),
    ("the leave", f"<take> {N} ( off | of leave )"),
    ("the leave", "( *-week/*-month/*-year ):n ( leave/sabbatical )"),
    # the battle lasted around 40 minutes; the exchange of fire continued for no more than twenty minutes
    ("the fighting", f"( battle/shooting/shootout/shoot-out/firefight/gunfight/siege/bombardment | exchange of fire | bombing ) ( RB )? <last/continue/take> ( for )? ( no more than )? {N}"),
    # after eleven hours of negotiations
    ("the meeting", f"( after | following ) {N} of ( negotiations/talks/bargaining )"),
    ("the pause", f"{_HALTED} of {N}"),
    # carried on in reverse for two minutes; kept running for almost four minutes
    ("how long it ran on", f"( <run/roll/carry/move/spin> on | in reverse | backwards/backward | <keep> ( on )? ( running/rolling/moving/going/turning/burning ) ) for {N}"),
)  # fmt: skip
"""(what lasts, how it is worded): `lengths.py` goes through them with its own."""
