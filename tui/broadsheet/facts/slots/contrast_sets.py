"""Words of which two accounts cannot both be right of one matter: the tables that `contrasts.py` goes through."""

ALONE = {
    "who takes over for now": frozenset(
        "interim acting caretaker temporarily now until being meantime meanwhile".split()
    ),
}
"""Matters of which a story has one -> words of which the sentence must have one."""

WHO = "who"
"""The side of a matter whose sides are the persons that the accounts name."""

SETS: dict[str, dict[str, tuple[str, ...]]] = {
    "by choice or not": {
        "by choice": ("voluntary/voluntarily:cue", "( own choice/decision/initiative/accord ):cue", "( chose to ):cue"),
        "ordered": (
            "HAVE? <be>? BE? ( ordered/forced/compelled/obliged/instructed by/to ):cue",
            "<order/force/compel/oblige/instruct>:cue DET ( JJ|NN ){0,2} NN|NNS|ROLE|ORG to",
            "mandatory/compulsory:cue",
        ),
    },
    "who takes over for now": {
        WHO: (
            "( run/led/headed by ) ( ROLE|DET|JJ ){0,4} PERSON:cue",
            "PERSON:cue ( , .{0,9} , )? ( himself/herself )? MODAL? ( <take> over | <take> charge )",
            "PERSON:cue ( , .{0,9} , )? HAVE? MODAL? <be>? BE? ( named/appointed ) ( DET|PRPS )? ( acting/interim/successor )",
            "PERSON:cue ( , .{0,9} , )? MODAL? HAVE? <replace/succeed>",
            "( replaced/succeeded by ) ( ROLE|DET|JJ ){0,4} PERSON:cue",
        ),
    },
    "how somebody left": {
        "resigned": ("<resign/quit>:cue", "( <step> down ):cue", "( <hand> in PRPS resignation ):cue"),
        "dismissed": ("<sack/dismiss/oust>:cue", "HAVE? <be> BE? RB? fired:cue", "<fire>:cue PRPS|DET ( JJ|NN ){0,2} ROLE"),
        "suspended": ("HAVE? <be> BE? RB? suspended:cue from",),
    },
    "all or most": {
        "all": (
            "unanimous/unanimously:cue",
            "( all NUMBER judges/members/justices/councillors/lawmakers/panelists ):cue",
            "( without dissent ):cue",
            "( nobody/none against ):cue",
        ),
        "most": (
            "( by a JJ{0,2} majority ):cue",
            "( majority decision/ruling/verdict/opinion ):cue",
            "( NUMBER - NUMBER ):cue",
            "( NUMBER ROLE|NNS to NUMBER|one ):cue",
            "<dissent>:cue",
        ),
    },
    "sounded or not": {
        "worked": (
            "siren/sirens/alarm/alarms/warning/warnings HAVE? RB? ( <sound/ring> | <go> off | worked/functioned ):cue",
        ),
        "silent": (
            "siren/sirens/alarm/alarms/warning/warnings .{0,8} DO NEG RB? ( sound/ring/work/function | go off ):cue",
            "siren/sirens/alarm/alarms/warning/warnings HAVE? RB? ( <fail> | <be> silent | <malfunction> ):cue",
            "( no siren/sirens/alarm/alarms ):cue",
            "( siren/sirens/alarm/alarms . PRON <hear> nothing ):cue",
        ),
    },
    "asleep or awake": {
        "asleep": ("( asleep ):cue", "( <nod> off ):cue", "( <doze> off ):cue"),
        "awake": ("awake:cue",),
    },
    "meant or not": {
        "accident": ("accidental/accidentally/unintentional/unintentionally:cue", "( by accident/mistake ):cue", "( an accident ):cue"),
        "deliberate": ("deliberate/deliberately/intentional/intentionally/sabotage/arson:cue", "( on purpose ):cue"),
    },
    "goes ahead or not": {
        "called off": ("<cancel/scrap>:cue", "( <call> off ):cue"),
        "put off": ("<postpone/delay/reschedule>:cue", "( <put> off ):cue", "( <push> back ):cue"),
        "goes ahead": ("( <go> ahead ):cue", "<proceed>:cue"),
    },
    "given or lent": {
        "given": ("ownership:cue .{0,6} <pass/transfer>", "( title to ):cue", "( full ownership ):cue", "( transfer of ownership ):cue"),
        "lent": ("( on loan ):cue", "( long-term loan/deposit/lease ):cue", "( permanent loan ):cue", "lent/lends/lending:cue"),
    },
    "guilty or not": {
        "guilty": ("<convict>:cue", "( found guilty ):cue", "( <plead> guilty ):cue"),
        "not guilty": ("<acquit/exonerate>:cue", "( NEG guilty ):cue", "( <clear> of ):cue"),
    },
    "ended or going on": {
        "ended": ("HAVE? <be> RB? ( extinguished/contained/resolved ):cue", "( under control ):cue"),
        "going on": ("( out of control ):cue", "( still burning ):cue", "( NEG BE? contained/extinguished ):cue"),
    },
    "safe or not": {
        "safe": ("( <be> RB? safe ):cue", "( no risk/danger ):cue"),
        "unsafe": ("unsafe/dangerous/hazardous:cue", "( <pose> DET JJ? ( risk/danger/threat ) ):cue"),
    },
    "ruled out or not": {
        "ruled out": ("<rule>:cue out",),
        "not ruled out": ("( NEG RB? BE? <rule> out ):cue", "( cannot rule out ):cue"),
    },
    "accepted or rejected": {
        "accepted": ("<accept>:cue DET|PRPS ( JJ|NN ){0,2} <offer/resignation/proposal/plan/invitation/bid>",),
        "rejected": (
            "<reject/decline/refuse/spurn>:cue DET|PRPS ( JJ|NN ){0,2} <offer/resignation/proposal/plan/invitation/bid>",
            "( <turn> down ):cue DET|PRPS ( JJ|NN ){0,2} <offer/resignation/proposal/plan/invitation/bid>",
        ),
    },
    "agreed or not": {
        "agreed": ("( <reach> DET? JJ{0,2} agreement/deal/compromise/settlement ):cue",),
        "not agreed": (
            "( without DET|any? JJ{0,2} agreement/deal/compromise/settlement ):cue",
            "( <fail> to reach ):cue",
            "( no JJ{0,2} agreement/deal/compromise/settlement ):cue",
            "talks/negotiations HAVE? RB? ( <collapse> | <break> down | <break> off ):cue",
        ),
    },
    "ransom or none": {
        "paid": ("ransom HAVE? <be> BE? RB? paid:cue", "<pay>:cue DET? JJ{0,2} ransom"),
        "none": ("( no ransom ):cue", "( without ransom ):cue", "( NEG RB? <pay> DET? ransom ):cue"),
    },
    "for a time or for good": {
        "for a time": ("temporary/temporarily/interim:cue", "( for the time being ):cue"),
        "for good": ("permanent/permanently:cue", "( for good ):cue"),
    },
    "all or part": {
        "all": ("fully/completely/entirely/totally:cue VBD|VBN",),
        "part": ("partly/partially:cue VBD|VBN",),
    },
    "with leave or without": {
        "without": ("illegal/illegally/unlawful/unlawfully/unlicensed/unauthorised/unauthorized:cue", "( without DET|any? licence/license/permit/permission ):cue"),
        "with": ("legal/legally/lawful/lawfully/licensed/authorised/authorized:cue", "( <have/obtain> DET JJ? licence/license/permit ):cue"),
    },
    "alone or not": {
        "alone": ("( acted/acting alone ):cue", "( sole attacker/gunman/suspect/perpetrator ):cue"),
        "not alone": ("accomplice/accomplices:cue", "( NEG acted/acting/act alone ):cue"),
    },
    "drunk or sober": {
        "drunk": ("drunk/intoxicated/drunken:cue", "( over the limit ):cue", "( under the influence ):cue"),
        "sober": ("sober:cue", "( tested negative ):cue", "( no alcohol ):cue"),
    },
    "open or closed": {
        "open": ("<reopen>:cue", "( <remain/stay> open ):cue"),
        "closed": ("( <remain/stay> closed/shut ):cue", "( closed/shut indefinitely/permanently ):cue"),
    },
}  # fmt: skip
"""A matter -> its sides, each with how it is worded; words that are not excluded by another side are in none."""
