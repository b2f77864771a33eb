"""How it is worded that a thing has got so far: the tables that `statuses.py` goes through."""

_BETWEEN = "( DET|JJ|NN|NATIONALITY|PLACE|MONEY|NUMBER|ORG|PRPS|POS ){0,5}"
_DEAL = "<deal/agreement/accord/pact/treaty/truce/ceasefire/memorandum/text>"
_PLEA = "<appeal/lawsuit/complaint/petition>"
_BILL = "<bill/law/legislation/amendment/measure>"
_MERGER = "<takeover/merger/deal/acquisition/sale/bid/purchase>"

STEPS: dict[str, tuple[tuple[str, str], ...]] = {
    "the agreement": (
        ("in principle", "( agreed in principle ):step"),
        ("in principle", f"a/the ( tentative/preliminary/provisional {_DEAL} ):step"),
        ("in principle", f"( {_DEAL} in principle ):step"),
        ("initialled", f"initialed/initialled:step {_BETWEEN} {_DEAL}"),
        ("initialled", f"{_DEAL} ( which/that )? ( HAVE? <be> )? RB? initialed/initialled:step"),
        ("signed", f"<sign/ink>:step {_BETWEEN} {_DEAL}"),
        ("signed", f"{_DEAL} ( which/that )? ( HAVE? <be> )? RB? signed/inked:step"),
    ),
    "the appeal": (
        ("weighed", f"<consider/weigh/mull/ponder/plan/prepare>:step {_BETWEEN} {_PLEA}"),
        ("weighed", "<consider/weigh/mull/ponder>:step whether to appeal"),
        ("weighed", "( <have> until DATE to appeal ):step"),
        ("filed", f"<file/lodge/submit>:step {_BETWEEN} {_PLEA}"),
        ("filed", f"{_PLEA} HAVE? <be> RB? filed/lodged/submitted:step"),
        ("withdrawn", f"<withdraw/drop/abandon>:step {_BETWEEN} {_PLEA}"),
        ("rejected", f"<reject/dismiss>:step {_BETWEEN} {_PLEA}"),
        ("rejected", f"{_PLEA} HAVE? <be> RB? rejected/dismissed:step"),
    ),
    "the regulator's decision": (
        ("provisional", "( provisionally <find/conclude/decide/rule/block/clear> ):step"),
        ("provisional", "( its/their/the? provisional findings/decision/ruling/conclusion ):step"),
        ("provisional", f"( minded to <block/approve/clear> ):step {_BETWEEN} {_MERGER}"),
        ("cleared", f"<clear/approve>:step {_BETWEEN} {_MERGER}"),
        ("blocked", f"<block/prohibit/veto>:step {_BETWEEN} {_MERGER}"),
    ),
    "the bill": (
        ("delayed", f"<delay/postpone/shelve>:step {_BETWEEN} {_BILL}"),
        ("passed", f"<pass/approve/adopt>:step {_BETWEEN} {_BILL}"),
        ("passed", f"{_BILL} HAVE? <be> RB? passed/approved/adopted:step"),
        ("rejected", f"<reject/defeat/veto>:step {_BETWEEN} {_BILL}"),
        ("rejected", f"{_BILL} HAVE? <be> RB? rejected/defeated/vetoed:step"),
    ),
    "the contact": (
        ("lost", "<lose>:step ( all | radio )? contact/communication/communications"),
        ("lost", "contact/communication/communications .{0,4} <be> BE? lost:step"),
        ("regained", "<regain/restore/reestablish/re-establish>:step ( control | contact | communication | communications )"),
        ("regained", "<establish>:step communications/contact"),
    ),
    "the responsibility": (
        ("unclaimed", "( no NN|ORG|one|PRON HAVE? RB? claimed responsibility ):step"),
        ("unclaimed", "( no claim of responsibility ):step"),
        ("claimed", "ORG|PRON HAVE? RB? ( claimed responsibility ):step"),
    ),
}  # fmt: skip
"""What is told of -> (step, how it is worded), the step that later ones go beyond first."""

HELD = (
    ("questioned", "HAVE? <be> BE? RB? questioned/interviewed/quizzed:step"),
    ("questioned", "<question/interview/quiz>:step DET ( JJ|NN|NATIONALITY ){0,2} ROLE|NN:who"),
    ("arrested", "HAVE? <be> BE? RB? arrested/detained:step"),
    ("arrested", "<be/remain> ( in police? custody ):step"),
    ("arrested", "<arrest/detain>:step DET ( JJ|NN|NATIONALITY ){0,2} ROLE|NN:who"),
    ("charged", "HAVE? <be> RB? charged:step with"),
    ("charged", "<charge>:step DET ( JJ|NN|NATIONALITY ){0,2} ROLE|NN:who with"),
    ("released", "HAVE? <be> RB? released/freed/bailed:step"),
    ("released", "HAVE since/RB <be> released/freed/bailed:step"),
)
HELD_PERSONS = frozenset("driver pilot captain skipper suspect gunman attacker owner conductor guard".split())
"""Of whom an accident or a crime has one, so that two accounts speak of the same."""

_ASIDE = "( , .{0,6} , )? HAVE?"
PERSONAL: dict[str, tuple[tuple[str, str], ...]] = {
    "left": (
        ("resigned", f"PERSON:who {_ASIDE} RB? <resign/quit>:step"),
        ("resigned", f"PERSON:who {_ASIDE} RB? ( <step> down ):step"),
        ("dismissed", f"PERSON:who {_ASIDE} <be> BE? RB? fired/sacked/dismissed/ousted:step"),
        ("dismissed", "<fire/sack/dismiss/oust>:step ( DET|PRPS|JJ|NN|ROLE|ORG|NATIONALITY|POS ){0,4} PERSON:who"),
    ),
    "health": (
        ("stable", f"PERSON:who {_ASIDE} <be/remain> RB? ( in DET? stable condition | stable ):step"),
        ("serious", f"PERSON:who {_ASIDE} <be/remain> RB? ( in DET? serious condition ):step"),
        ("critical", f"PERSON:who {_ASIDE} <be/remain> RB? ( in DET? critical condition | fighting for ( his/her ) life ):step"),
        ("missing", f"PERSON:who {_ASIDE} <be/remain> RB? missing:step"),
        ("presumed dead", f"PERSON:who {_ASIDE} <be> RB? ( presumed/feared/believed dead | feared to be among the dead ):step"),
        ("dead", f"PERSON:who {_ASIDE} RB? <die>:step"),
    ),
}  # fmt: skip
"""What is told of a person -> (step, how it is worded): how somebody left a post, how somebody fares."""

TRIGGERS = frozenset(
    """deal agreement accord pact treaty truce ceasefire memorandum text principle appeal lawsuit complaint petition takeover
    merger acquisition sale bid purchase provisional provisionally questioned interviewed quizzed question interview quiz
    arrested detained arrest detain custody charged charge released freed bill law legislation amendment measure contact
    communication communications control responsibility resign quit step fired sacked dismissed ousted fire sack dismiss
    oust condition stable fighting missing dead die""".split()
)
"""Of which a sentence has one if it tells of a step."""
