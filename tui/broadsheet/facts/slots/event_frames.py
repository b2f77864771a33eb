"""How details are worded of what happens once: a vote, a protest, a trial of medicine, a verdict, a rise in prices."""

from broadsheet.facts.slots.frame_reads import (
    ABOUT,
    HOLDERS,
    Frame,
    ages,
    in_millions,
    last_word,
    mentioned,
    millions_of_years,
    number,
    place,
    score,
)

_FOR = "( in favour/favor | in support | voted/voting/vote for | backed/backing )"
_VOTERS = "lawmakers/deputies/members/senators/mps/legislators/delegates/councillors"
_TESTED = "adults/volunteers/patients/people/participants/women/men/children/subjects/smokers/babies"
_CRIMES = (
    "murder/murdering/manslaughter/homicide/assault/rape/fraud/theft/robbery/burglary/arson/treason/perjury/bribery/corruption/espionage/"
    "kidnapping/blackmail/extortion/negligence/embezzlement/smuggling/conspiracy/defamation/libel/stalking/harassment"
)
_PLACES = "branches/stores/shops/restaurants/outlets/pubs/cafes/supermarkets/cinemas"
EVENT_FRAMES = (
    Frame("how many were hit", f"<cut> off {ABOUT} NUMBER:v ( {HOLDERS}/phones/lines/connections )", number),
    Frame("how many were hit", f"NUMBER:v ( {HOLDERS} ) <lose> PRPS ( NN )? ( connection/power/service/electricity/supply/signal/connections )", number),
    Frame("how many were hit", f"<leave> {ABOUT} NUMBER:v ( {HOLDERS} ) without", number),
    Frame("how many were hit", f"NUMBER:v ( of ( its/the/their )? )? ( {HOLDERS} ) whose ( NN )? ( details/data/records/names/addresses/passwords/cards )", number),
    Frame("how many came", "the NUMBER:v <pack> into", number),
    Frame("how many came", "NUMBER:v ( people/fans/spectators/supporters )? ( inside/in ) ( the )? ( stadium/ground/arena )", number),
    Frame("how many came", f"<put> the ( crowd/turnout/attendance/number ) ( in ( DET|NN|PLACE|ORG ){{1,4}} )? at {ABOUT} NUMBER:v", number),
    Frame("how many came", "( crowd/gathering/rally/demonstration/march/protest ) ( , )? NUMBER:v - strong", number),
    Frame("how many came", "NUMBER:v ( people/visitors/fans ) <pass> through ( the ) ( turnstiles/gates/doors )", number),
    Frame("how many came", "NUMBER:v people in all", number),
    Frame("how many took part", f"sample ( of | <come> from | <include/be> ) {ABOUT} NUMBER:v ( JJ )? ( {_TESTED} )", number),
    Frame("how many took part", f"<enrol/enroll/recruit/follow/track/survey/study> {ABOUT} NUMBER:v ( JJ ){{0,2}} ( {_TESTED} )", number),
    Frame("how many took part", f"NUMBER:v ( JJ ){{0,2}} ( {_TESTED} ) ( who <take> part | , aged | aged | in the study/trial )", number),
    Frame("how many were for it", "( passed/approved/adopted/carried ) ( by/with ) NUMBER:v ( votes )", number),
    Frame("how many were for it", f"NUMBER:v ( of the )? ( {_VOTERS} ) {_FOR}", number),
    Frame("how many were for it", "NUMBER:v ( votes ) ( in favour/favor | for )", number),
    Frame("the jobless rate", "( unemployment/jobless/joblessness ) ( rate )? ( . ){0,5} PERCENT:v", number),
    Frame("the jobless rate", "PERCENT:v of the ( labour/labor )? ( force/workforce ) ( . ){0,3} ( out/looking/without/unemployed/jobless )", number),
    Frame("inflation", "inflation ( rate )? ( RB )? <be/stand/run/reach/hit/rise/fall/slow/ease> ( to/at )? PERCENT:v", number),
    Frame("how much dearer it is", "( tuition/fees/fares/rents/tickets/bills/premiums ) ( . ){0,5} ( <go> up | <rise/increase/climb/jump> ) ( by )? PERCENT:v", number),
    Frame("what is offered", "( bosses/management/employers/company ) ( . ){0,6} ( <offer> | <come> back with ) PERCENT:v", number),
    Frame("what is offered", "( proposal/offer ) to ( lift/raise/increase ) ( PRPS )? ( NN|NNS ) by PERCENT:v", number),
    Frame("the score", "( NUMBER - NUMBER ):v ( result/defeat/loss/draw/scoreline/triumph/thrashing/rout )", score),
    Frame("how old it is", "( *-million-year-old ):v", millions_of_years),
    Frame("how old it is", "NUMBER:v - million-year-old", in_millions),
    Frame("how old it is", f"{ABOUT} NUMBER:v years ( ago by | old by )", number),
    Frame("how big the order is", f"order for {ABOUT} NUMBER:v", number),
    Frame("how old it is", "( about/around/some/is/was/, )? NUMBER:v years ( ago/old )", ages),
    Frame("how old it is", "age ( , )? ( put/estimated/dated ) at ( about/around )? NUMBER:v years", ages),
    Frame("the conviction", f"<convict> ( PERSON|PRON|DET|NN|NNS|ROLE|JJ|PRPS | , ){{0,7}} of ( second-degree/first-degree/attempted | JJ ){{0,2}} ( {_CRIMES} ):v", last_word),
    Frame("the conviction", f"guilty of ( second-degree/first-degree/attempted | JJ ){{0,2}} ( {_CRIMES} ):v", last_word),
    Frame("the share vaccinated", "PERCENT:v of ( JJ ){0,2} ( children/toddlers/adults/residents/people/pupils/babies/staff ) ( . ){0,7} ( vaccine/vaccinated/immunised/immunized/jab/jabs/doses )", number),
    Frame("who won the prize", "( PERSON|ORG ):v ( , .{0,9} , )? ( <carry> off | <pocket/scoop> ) the ( MONEY|EVENT|ORG|PRODUCT | .{0,3} prize/award )", mentioned),
    Frame("the substance", "( traces of | <test> positive for ) ( ( JJ|NN ){0,2} NN|ORG|PRODUCT ):v", last_word),
    Frame("where it came ashore", "( <come> ashore | <make> landfall | <hit> land ) ( . ){0,3} PLACE:v", place),
    Frame("where they met", "( delegations/negotiators/teams/ministers/delegates/sides ) <meet> ( for ( . ){1,3} )? in PLACE:v", place),
    Frame("who won the prize", "( prize/award/medal/crown ) ( , .{0,6} , )? <go> to ( PERSON|ORG ):v", mentioned),
    Frame("who won the prize", "PERSON:v ( , .{0,9} , )? HAVE? RB? ( <win/scoop/claim/land/take> | <carry> off ) ( the ) ( . ){0,5} ( prize/award/medal/crown )", mentioned),
    Frame("who got the goal", "( PERSON|ORG ):v ( HAVE )? ( RB )? ( <score/head/net/strike/slot/fire/convert/volley/stroke> ) ( in/home )? the ( late|JJ )? ( winner/decider | ( only/winning/decisive ) goal )", mentioned),
    Frame("who got the goal", "( header/goal/strike/penalty/volley/shot ) by ( ROLE|NN|JJ|NATIONALITY ){0,3} PERSON:v ( <settle/decide/win/seal> )", mentioned),
    Frame("who got the goal", "( winner | only goal | winning goal ) ( <come> )? ( from/by ) ( ROLE|NN|JJ|NATIONALITY ){0,3} PERSON:v", mentioned),
    Frame("who claimed it", "( attack/blast/bombing/explosion/assault/raid ) ( HAVE? <be> )? claimed by the? ORG:v", mentioned),
    Frame("who claimed it", "the? ORG:v HAVE? RB? ( <claim> responsibility | <say> ( it/they ) HAVE? ( <carry> out | <plant> ) )", mentioned),
    Frame("how many branches", f"( all | its | PRPS ) NUMBER:v ( JJ|NATIONALITY|PLACE ){{0,2}} ( {_PLACES} )", number),
    Frame("how many went each way", "( NUMBER ):v ( men|soldiers|prisoners|captives ) <go> ( north/south/east/west/home )", number),
)  # fmt: skip
