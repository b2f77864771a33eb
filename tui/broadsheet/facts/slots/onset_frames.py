"""How days are worded on which a thing that a story has one of began or is to begin: a rule, a sale, what was put off."""

from broadsheet.facts.slots.frame_reads import Frame, day, time_told, year

_ON = "( on/from | as of | with effect from )?"
_UNTIL = "( until/till/to ) ( the end of )? DATE:v"
_DEED = "theft/breach/attack/hack/robbery/raid/accident/crash/explosion/leak/fire/shooting/incident/break-in/intrusion/collision/blast"
_WHEN = "( in/on/during ) ( late/early/mid )? DATE:v"
_LAWMAKERS = "parliament/mps/lawmakers/senators/deputies/congress/legislators"
_PAPER = "study/paper/report/article/findings/research"
ONSET_FRAMES = (
    # come into force on April 1; with effect from March 1; starting March 1
    Frame("when it takes effect", f"<come/enter/go/be> ( in )? into force {_ON} DATE:v", day),
    Frame("when it takes effect", f"( force/effect/effective ) {_ON} DATE:v", day),
    Frame("when it takes effect", "( starting/beginning ) ( on )? DATE:v ( ./,/; | and )", day),
    # put on hold until July 31; deferred until June 30
    Frame("until when it is put off", f"( put/placed ) on hold {_UNTIL}", time_told),
    Frame("until when it is put off", f"( put off | ( put/pushed/moved ) back | deferred/postponed/adjourned ) {_UNTIL}", time_told),
    # is due in July; start selling it in June
    Frame("when it goes on sale", "<go> on sale ( . ){0,3} ( in/on ) ( early/late/mid )? DATE:v", time_told),
    Frame("when it goes on sale", "( start/begin/starts/begins ) ( selling/shipping ) ( . ){0,4} ( in/on ) ( early/late/mid )? DATE:v", time_told),
    Frame("when it goes on sale", "( <ship> | <hit> ( the )? shops/shelves/stores | <deliver> the first NNS ( in PLACE )? ) ( in/on ) DATE:v", time_told),
    Frame("when it goes on sale", "( PRODUCT|ORG ) ( , .{0,6} , )? <be> due ( out )? ( in/on ) DATE:v", time_told),
    # was first seen on Wednesday near; first showed up on Tuesday
    Frame("when it was first seen", "first ( seen/spotted/sighted/noticed ) ( . ){0,5} ( on )? DATE:v", day),
    Frame("when it was first seen", "first ( <show> up | <appear> ) ( . ){0,5} ( on )? DATE:v", day),
    Frame("when it was first seen", "( spotted/sighted ) ( last )? DATE:v", day),
    # the theft, which happened in February; it took place in January
    Frame("when it happened", f"( {_DEED} ) ( , )? ( which/that )? ( HAVE )? ( <happen/occur> | <take> place ) {_WHEN}", time_told),
    Frame("when it happened", f"( hackers/thieves/intruders/burglars/attackers/robbers ) ( RB )? <break> ( in | into ( . ){{1,4}} ) {_WHEN}", time_told),
    Frame("when it happened", f"it <take> place {_WHEN}", time_told),
    # became a Danish citizen in 2016; took its citizenship in 2015
    Frame("when citizenship was taken", "<become> ( DET|NATIONALITY|JJ ){1,3} ( citizen/national ) in DATE:v", year),
    Frame("when citizenship was taken", "<take/gain/acquire/receive/get/obtain/grant> ( DET|PRPS|NATIONALITY|JJ|PRON ){0,3} citizenship in DATE:v", year),
    Frame("when parliament was told", f"on DATE:v ( PERSON|ORG|ROLE|DET|PRON|NN ){{1,4}} ( HAVE )? <tell> ( {_LAWMAKERS} )", day),
    Frame("when parliament was told", f"<tell> ( {_LAWMAKERS} ) on DATE:v", day),
    # published in the journal on Tuesday; a paper published Wednesday
    Frame("the day it was published", f"( {_PAPER} ) ( RB )? ( <appear> | ( HAVE|BE ){{0,2}} published ) ( on )? DATE:v", day),
    Frame("the day it was published", "published ( online )? in ( . ){1,6} on DATE:v", day),
    # missing since 24 February; since the escape on February 23
    Frame("when it got away", "( missing | at large | on the run | on the loose ) since DATE:v", day),
    Frame("when it got away", "( escape | escaped ( from ( . ){1,4} )? ) on ( the night of )? DATE:v", day),
    # it had last been inspected in May; passed an inspection in September
    Frame("when it was last inspected", "last ( HAVE|BE|VBN ){0,2} ( inspected/checked/serviced ) ( in/on ) DATE:v", time_told),
    Frame("when it was last inspected", "( last | <pass> an ) inspection ( . ){0,5} ( in/on/was ) DATE:v", time_told),
)  # fmt: skip
