"""Words of which two accounts cannot both be right of one matter: the tables that `contrasts.py` goes through."""

ALONE = {
    "who takes over for now": frozenset(
        "interim acting caretaker temporarily now until being meantime meanwhile".split()
    ),
}
"""Matters of which a story has one -> words of which the sentence must have one."""

ONE = frozenset(
    {
        "locked or not", "encrypted or not", "armed or not", "drunk or sober", "alone or not", "asleep or awake",
        "given or lent", "healed or not", "male or female", "all or most", "how somebody was killed", "how somebody was caught", "plea", "ransom or none", "insured or not", "sounded or not",
    }
)  # fmt: skip
"""Matters of which a story has one as a rule, so that no word beside need say of what."""

WHO = "who"
"""The side of a matter whose sides are the persons that the accounts name."""

SETS: dict[str, dict[str, tuple[str, ...]]] = {
    "by choice or not": {
        "by choice": (
            "voluntary/voluntarily:cue",
            "( own choice/decision/initiative/accord ):cue",
            "( own free will ):cue",
            "( chose to ):cue",
            "( nobody/no-one <make/force/ask/tell/push> ):cue PRON|PERSON",
        ),
        "ordered": (
            "HAVE? <be>? BE? ( ordered/forced/compelled/obliged/instructed by/to ):cue",
            "<order/force/compel/oblige/instruct>:cue DET ( JJ|NN ){0,2} NN|NNS|ROLE|ORG to",
            "mandatory/compulsory:cue",
            "( <ask/tell/urge> ):cue PERSON|PRON ( JJ|NN|ROLE ){0,2} to leave/go/resign/quit/step/stand/stop",
            "HAVE? <be> RB? ( pushed/forced out ):cue",
            "HAVE? <be> RB? pushed:cue",
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
        "suspended": ("HAVE? <be> BE? RB? suspended:cue",),
    },
    "all or most": {
        "all": (
            "unanimous/unanimously:cue",
            "( all NUMBER judges/justices/councillors/lawmakers/panelists ):cue",
            "( all NUMBER members ):cue .{0,7} <rule/vote/decide/agree/back/find/approve/support>",
            "( without dissent ):cue",
            "( nobody/none against ):cue",
        ),
        "most": (
            "( by a JJ{0,2} majority ):cue",
            "( majority decision/ruling/verdict/opinion ):cue",
            "( <rule/vote/decide/pass/agree/back/approve/reject> | vote/ruling/decision/verdict ) .{0,6} ( NUMBER - NUMBER ):cue",
            "( NUMBER - NUMBER ):cue ( vote/ruling/decision/verdict/majority/split )",
            "( NUMBER ROLE|NNS to NUMBER|one ):cue",
            "<dissent>:cue",
        ),
    },
    "dead or alive": {
        "dead": ("( driver/pilot/captain/skipper/gunman/attacker/suspect/conductor/owner ) ( of DET ( JJ|NN ){1,2} )? ( , .{0,6} , )? ( HAVE? <be> ( among the dead | killed ) | HAVE? <die> ):cue", "( <kill> ):cue the driver/pilot/captain/skipper/gunman/attacker/suspect/conductor/owner"),
        "alive": (
            "( driver/pilot/captain/skipper/gunman/attacker/suspect/conductor/owner ) ( of DET ( JJ|NN ){1,2} )? ( , .{0,6} , )? HAVE? <be> ( pulled/brought/rescued ) ( out )? ( alive ):cue",
            "( driver/pilot/captain/skipper/gunman/attacker/suspect/conductor/owner ) ( of DET ( JJ|NN ){1,2} )? ( , .{0,6} , )? ( <survive> | <be> BE ( questioned/treated/interviewed ) | <remain> ( . ){0,3} ( hospital | guard ) ):cue",
        ),
    },
    "sounded or not": {
        "worked": (
            "siren/sirens/alarm/alarms/warning/warnings HAVE? RB? ( <sound/ring> | <go> off | worked/functioned ):cue",
        ),
        "silent": (
            "siren/sirens/alarm/alarms/warning/warnings .{0,8} DO NEG RB? ( sound/ring/work/function | go off ):cue",
            "siren/sirens/alarm/alarms/warning/warnings ( never/not <sound/ring> | never/not <go> off ):cue",
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
        "none": ("( no ransom ):cue", "( without ransom ):cue", "( <refuse/decline> to pay ):cue", "( NEG RB? <pay> DET? ransom ):cue"),
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
        "drunk": ("( had been drinking ):cue", "drunk/intoxicated/drunken:cue", "( over the limit ):cue", "( under the influence ):cue"),
        "sober": ("sober:cue", "( test negative ):cue", "( tested negative ):cue", "( no alcohol ):cue"),
    },
    "locked or not": {
        "locked": ("<be> RB? ( locked/bolted/chained/padlocked ):cue", "( locked/bolted/chained/padlocked ):cue doors/door/exit/exits/gate/gates/shutters"),
        "open": ("<be> RB? ( unlocked/open ):cue", "( unlocked ):cue doors/door/exit/exits/gate/gates", "( doors/door/exit/exits/gate/gates <be> RB? open ):cue"),
    },
    "encrypted or not": {
        "encrypted": ("<be> RB? ( encrypted/scrambled/hashed ):cue", "( encrypted/hashed ):cue passwords/password/data/files/details"),
        "not encrypted": ("unencrypted:cue", "( plain text ):cue", "( NEG RB? BE? encrypted/hashed ):cue", "( without encryption ):cue"),
    },
    "insured or not": {
        "insured": ("<be> RB? insured:cue", "fully:cue insured"),
        "not insured": ("uninsured:cue", "( NEG RB? BE? insured ):cue", "( no insurance ):cue", "( without insurance ):cue"),
    },
    "armed or not": {
        "armed": ("<be> RB? armed:cue", "( <carry> DET JJ? gun/pistol/rifle/knife/weapon ):cue", "armed:cue men/robbers/raiders/thieves/gang/with"),
        "unarmed": ("<be> RB? unarmed:cue", "unarmed:cue men/robbers/raiders/thieves/gang/attackers", "( NEG RB? armed ):cue", "( no weapons/weapon/guns/gun ):cue"),
    },
    "healed or not": {
        "healed": ("healed:cue", "( <grow> back ):cue", "( signs of healing ):cue"),
        "never healed": ("( never healed ):cue", "( NEG RB? <heal> ):cue", "( no sign/signs of healing ):cue", "unhealed:cue"),
    },
    "with warning or without": {
        "without": ("( without warning ):cue", "( no warning/warnings ):cue", "( NEG RB? warned ):cue", "unannounced:cue"),
        "with": ("HAVE <be> RB? ( warned/alerted/notified ):cue", "( <issue/give/send> DET? JJ? warning/warnings ):cue"),
    },
    "in person or not": {
        "in person": ("( in person ):cue",),
        "not in person": ("( by video ):cue", "( via video/videolink ):cue", "( video link ):cue", "( by phone/telephone ):cue", "remotely:cue", "( in his/her/its absence ):cue", "( in absentia ):cue"),
    },
    "in public or not": {
        "in public": ("( in public ):cue", "publicly:cue", "( open session ):cue"),
        "in private": ("( in private ):cue", "( behind closed doors ):cue", "privately:cue", "( closed session ):cue", "( in secret ):cue", "secretly:cue"),
    },
    "empty or not": {
        "empty": ("<be/stand> RB? ( empty/unoccupied/vacant/deserted ):cue", "( nobody/no-one <be> inside/there ):cue"),
        "not empty": ("<be> RB? ( occupied/packed/crowded/full ):cue",),
    },
    "whole or in parts": {
        "whole": ("( nearly/almost/virtually? complete ):cue skull/skeleton/specimen/fossil/set/collection/body", "intact:cue"),
        "in parts": ("( incomplete/partial/fragmentary/shattered/crushed/broken ):cue skull/skeleton/specimen/fossil/set/collection/body", "( in pieces/fragments ):cue"),
    },
    "male or female": {
        "male": ("( a male ):cue", "( <be> male ):cue"),
        "female": ("( a female ):cue", "( <be> female ):cue"),
    },
    "grown or young": {
        "grown": ("adult/mature/full-grown/fully-grown:cue",),
        "young": ("juvenile/immature/calf/cub/pup/hatchling:cue", "( <be> NEG RB? adult/mature ):cue"),
    },
    "by day or by night": {
        "by day": ("( broad daylight ):cue", "( in daylight ):cue", "( during opening hours ):cue", "( in the afternoon ):cue", "( at midday/noon/lunchtime ):cue"),
        "by night": ("overnight:cue", "( at night ):cue", "( before dawn ):cue", "( in the dark ):cue", "( after closing ):cue", "( in the middle of the night ):cue", "( in the early hours ):cue"),
    },
    "landed or lost": {
        "landed": ("( <land> RB? ( safely/successfully/upright ) ):cue", "( successful landing ):cue", "( <touch> down ):cue", "<be> RB? recovered:cue", "( <land> on ):cue"),
        "lost": ("( <crash> into ):cue", "( <topple/tip> over ):cue", "<explode>:cue", "( <break> apart/up ):cue", "( failed landing ):cue", "<be> RB? lost:cue"),
    },
    "final or not": {
        "final": ("( NEG BE? appealed ):cue", "( no right of appeal ):cue", "( cannot appeal ):cue", "( <be> RB? final ):cue"),
        "not final": ("( right to/of appeal ):cue", "( plan/plans/planned/intend/intends to appeal ):cue", "( will appeal ):cue"),
    },
    "binding or not": {
        "binding": ("( legally? binding ):cue",),
        "not binding": ("non-binding/nonbinding/advisory:cue", "( NEG RB? binding ):cue"),
    },
    "known or not": {
        "known": (
            "<know>:cue about/of/that", "( <be> RB? aware ):cue", "HAVE? <be> RB? ( told/informed/warned/notified/consulted ):cue about/of/that/before/by/./,",
            "( had been told/informed/warned/notified/consulted ):cue",
        ),
        "not known": (
            "( DO NEG RB? know ):cue", "unaware:cue", "( no knowledge ):cue", "( knew nothing ):cue",
            "( NEG RB? BE? told/informed/consulted/notified/warned ):cue", "( never BE? consulted/informed/told/notified/warned ):cue",
            "( without consulting/informing/telling ):cue",
        ),
    },
    "how somebody was killed": {
        "stabbed": ("HAVE? <be> RB? BE? ( stabbed/knifed ):cue", "stab:cue wounds/wound"),
        "shot": ("HAVE? <be> RB? BE? shot:cue", "( gunshot wound/wounds ):cue"),
        "strangled": ("HAVE? <be> RB? BE? strangled:cue",),
        "beaten": ("HAVE? <be> RB? BE? ( beaten/bludgeoned ):cue to death",),
        "poisoned": ("HAVE? <be> RB? BE? poisoned:cue",),
    },
    "how somebody was caught": {
        "came": ("<surrender>:cue", "( <turn/give> himself/herself/themselves in/up ):cue"),
        "caught": ("HAVE? <be> RB? BE? ( arrested/caught/captured/seized/detained/intercepted ):cue",),
    },
    "bought or given": {
        "bought": ("<buy/purchase/acquire>:cue DET", "HAVE? <be> RB? ( bought/purchased/acquired ):cue"),
        "given": ("<donate/bequeath>:cue", "HAVE? <be> RB? ( given/donated/bequeathed ):cue", "( a gift from ):cue"),
    },
    "found or not": {
        "found": ("<find>:cue NNS",),
        "none": ("( <find> no ):cue NN|NNS",),
    },
    "apologised or not": {
        "apologised": ("<apologise/apologize>:cue", "( <issue/make/offer> DET? JJ? apology ):cue"),
        "did not": ("( NEG RB? <apologise/apologize> ):cue", "( <refuse/decline> to apologise/apologize ):cue", "( no apology ):cue", "( <stop> short of apologising/apologizing ):cue"),
    },
    "paid or free": {
        "free": ("( free of charge ):cue", "( for free ):cue", "( at no cost/charge ):cue"),
        "paid": ("HAVE? <be> RB? ( charged/billed ):cue", "( at a cost of ):cue"),
    },
    "plea": {
        "guilty": ("( <plead> guilty ):cue", "<admit>:cue DET|NUMBER ( JJ|NN ){0,2} charge/charges/count/counts/offence/offences/theft/thefts"),
        "not guilty": ("( <plead> not guilty ):cue", "<deny>:cue DET|NUMBER ( JJ|NN ){0,2} charge/charges/count/counts/offence/offences/theft/thefts"),
    },
    "hidden or shown": {
        "shown": ("( on display/show ):cue", "<be> RB? ( displayed/exhibited ):cue"),
        "hidden": ("( in storage/storerooms/storeroom/vault/vaults/store ):cue", "( locked away ):cue"),
    },
    "first or second": {
        "first": ("largest/biggest/oldest/tallest/longest/richest/deepest/highest/busiest:cue ( JJ|NN ){0,2} NN|NNS",),
        "second": (
            "second-largest/second-biggest/second-oldest/second-tallest/second-longest/second-richest/second-busiest:cue",
            "( second largest/biggest/oldest/tallest/longest/richest/busiest ):cue",
            "third-largest/third-biggest/third-oldest/third-tallest:cue",
        ),
    },
    "first or not": {
        "first": ("( for the first time ):cue", "( the first ever ):cue", "( the first such ):cue", "( first of its kind ):cue"),
        "not first": ("( for the second/third/fourth/fifth time ):cue", "( NEG the first ):cue", "( the second/third/fourth such ):cue"),
    },
    "done at once or later": {
        "at once": ("( with immediate effect ):cue", "immediately:cue"),
        "later": ("( until a successor ):cue", "( at the end of ):cue DATE|DET", "( in due course ):cue"),
    },
    "open or closed": {
        "open": ("<reopen>:cue", "( <remain/stay> open ):cue"),
        "closed": ("( <remain/stay> closed/shut ):cue", "( closed/shut indefinitely/permanently ):cue"),
    },
}  # fmt: skip
"""A matter -> its sides, each with how it is worded; words that are not excluded by another side are in none."""
