"""How accounts word how many were hurt, killed, held, freed, cut off or on board; `n` is how many, `fate` what became of them."""

_PEOPLE = (
    "people/persons/person/woman/man/child/passengers/passenger/men/women/children/workers/worker/civilians/soldiers/officers/students/"
    "residents/others/victims/protesters/girls/schoolgirls/boys/schoolboys/tourists/guests/crew/troops/migrants/fans/"
    "employees/patients/fishermen/firefighters/farmers/herders/policemen/hostages/captives/prisoners/villagers/pupils/refugees/families/survivors/miners/climbers/"
    "adults/pensioners/motorists/hikers/divers/sailors/shoppers/customers/spectators/commuters/coastguards/coastguardsmen/guards/newlyweds/nurses/players/personnel/inmates/worshippers/runners"
)
_FATE = (
    "<injure/kill/wound/hurt/arrest/evacuate/rescue/displace/hospitalize/hospitalise/detain/abduct/kidnap/seize/snatch/free/"
    "release/save/escape/flee/drown/infect/strand/trap/sicken/poison>"
)
_HEDGE = "( more/fewer/less than | at least/most | up to | about/around/nearly/almost/over/some/roughly | RB? between NUMBER and )?"
VAGUE = "dozens/scores/hundreds/thousands/several/many/most/some"
_N = f"( {_HEDGE} NUMBER | {VAGUE} | a majority ):n"
_WHO = f"( of )? ( the/its/their/other )? ( JJ|NN|NATIONALITY|PLACE )* {_PEOPLE}"
_PATTERNS = (
    # at least 14 people were injured; Seventeen were hurt
    f"{_N} ( {_WHO} )? HAVE? <be> RB? BE? {_FATE}:fate",
    # two women in their sixties were arrested; three men aged 19 to 24 were held
    f"{_N} {_WHO} ( in their NN|NNS|NUM|NUMBER|DATE ( and NN|NNS|NUM|NUMBER|DATE )? | ,? aged .{{1,5}} ,? ) HAVE? <be> RB? BE? {_FATE}:fate",
    # 16 fishermen from the two countries were killed
    f"{_N} {_WHO} from ( DET|NUMBER|JJ ){{0,3}} NN|NNS|PLACE HAVE? <be> RB? BE? {_FATE}:fate",
    # More than 270 girls were taken
    f"{_N} {_WHO} HAVE? <be> RB? <take>:fate",
    # Dozens of the girls have escaped; some managed to flee
    f"{_N} ( {_WHO} )? HAVE? RB? ( managed to )? <escape/flee/drown/die>:fate",
    # Some 197 girls remain captive; a majority of the girls are still missing
    f"{_N} {_WHO} <be/remain> ( still )? captive/captives/missing/held/hostage/unaccounted:fate",
    # 21 are still missing; 21 people, including the captain and his mate, have yet to be found
    f"{_N} <be/remain> RB? ( still | now )? missing/unaccounted:fate",
    f"{_N} ( {_WHO} )? ( , including .{{1,8}} , )? ( HAVE | <be> ) ( still )? yet to be found:fate",
    f"{_N} ( {_WHO} )? HAVE NEG been found:fate",
    # 62 were still listed as missing; some 145 people could not be reached
    f"{_N} ( {_WHO} )? <be> RB? listed/reported as missing:fate",
    f"{_N} {_WHO} could not be reached/traced:fate",
    # 44 people who were injured; 41 people have been treated
    f"{_N} {_WHO} who HAVE? <be> RB? BE? {_FATE}:fate",
    f"{_N} {_WHO} HAVE? <be> RB? BE? treated:fate",
    # injuring 14 people; killed at least three workers; injuring 53
    f"{_FATE}:fate {_N} ( ( JJ|NN )* {_PEOPLE} )?",
    # 14 people injured; dozens injured
    f"{_N} ( JJ* {_PEOPLE} )? injured/killed/wounded/hurt/dead/missing/infected/sickened:fate",
    f"{_N} {_PEOPLE} poisoned:fate",
)
_ROSE = "<rise/climb/stand/reach/increase/jump/grow/be> ( further )? ( to | at )?"
_BROUGHT = "<bring/raise/take/put/push>"
_COUNTED = "killed/dead/injured/wounded/hurt/missing/sickened/infected/hospitalised/hospitalized/ill/arrested/rescued:fate"
_TOTALS = (
    # The death toll rose to 11; raising the toll to 14
    f"( death )? toll:fate .{{0,6}} {_ROSE} {_N}",
    # The death toll from a strong earthquake that shook the coast late on Tuesday night has risen to nine
    f"death toll:fate .{{7,18}} HAVE <rise/climb/jump/grow> ( further )? to {_N}",
    f"{_BROUGHT} the ( death )? toll:fate .{{0,8}} to/at {_N}",
    # the number of people killed in the fire has risen to 14; raising the number of people killed to 14
    f"the number of .{{0,3}} {_COUNTED} .{{0,9}} .{{0,5}} {_ROSE} {_N}",
    f"( death )? toll:fate .{{0,9}} HAVE? <go> up to {_N}",
    f"{_BROUGHT} the number of .{{0,3}} {_COUNTED} .{{0,8}} to/at {_N}",
    f"the number of bodies:fate .{{0,9}} {_ROSE} {_N}",
    # raising to 17 the number of people killed; a toll of 17; the dead number 17; the bodies of 29 people; 29 bodies
    f"{_BROUGHT} to {_N} the number of .{{0,3}} {_COUNTED}",
    f"toll:fate of {_N}",
    f"<claim/cost/take> the lives:fate of {_N} ( {_WHO} )?",
    f"{_N} ( {_WHO} )? HAVE? <lose> their lives:fate",
    f"{_N} ( {_WHO} )? HAVE? <perish>:fate",
    f"<leave> {_N} ( {_WHO} )? homeless:fate",
    f"the dead/injured/wounded/sick/missing:fate ( now )? <number/total> {_N}",
    f"bodies:fate of {_N} {_PEOPLE}",
    f"{_N} bodies:fate HAVE? <be> BE? RB? recovered/found/pulled/retrieved/counted",
    # 24 people in all have been infected; 33 of them have been admitted to hospitals; sent at least 19 to hospitals
    f"{_N} ( {_WHO} )? ( in all | so far | of them ) HAVE? <be> RB? BE? {_FATE}:fate",
    f"{_N} of them HAVE? <be> BE? taken/admitted/rushed/flown to DET? hospital/hospitals:fate",
    f"<send/take/put> {_N} ( {_WHO} )? to/in DET? hospital/hospitals:fate",
    # 11 people are known to have died; seven are confirmed dead
    f"{_N} ( {_WHO} )? HAVE? <be> BE? known/confirmed/feared/presumed/believed/reported/pronounced/declared ( to have )? BE? "
    "died/dead/killed/missing/drowned/injured/infected/sickened:fate",
    # 34 people had fallen ill; thirteen needed hospital care; five were taken to hospital
    f"{_N} {_WHO} .{{0,3}} HAVE? <fall/become/be> ill/sick:fate",
    f"<make> {_N} ( {_WHO} )? ill/sick:fate",
    f"<leave> {_N} ( {_WHO} )? ill/sick:fate",
    f"{_N} ( {_WHO} )? ( HAVE? RB? <be> | HAVE <be> RB? | HAVE RB? <be> ) RB? struck down:fate",
    f"{_N} confirmed/laboratory-confirmed/lab-confirmed cases:fate",
    f"{_N} infections/cases:fate HAVE? <be> BE? confirmed/reported/recorded/identified",
    f"<identify/confirm/record/report/register> {_N} ( confirmed )? infections/cases:fate",
    f"{_N} {_WHO} HAVE? RB? <catch>:fate it/PRON",
    f"{_N} {_WHO} HAVE? <test> positive:fate",
    # 1,800 residents were moved to schools; 1,200 people were told to leave their homes; driving 45,000 from their homes
    f"<move> {_N} {_WHO} to:fate",
    f"{_N} {_WHO} HAVE? <be> BE? RB? ( told/ordered/asked/forced/advised ) to leave/abandon/flee/evacuate:fate",
    f"<drive/force/chase> {_N} ( {_WHO} )? from:fate PRPS homes",
    f"exodus:fate HAVE? <reach> {_N}",
    f"{_N} ( {_WHO} )? ( of them )? HAVE? <need/require/receive> hospital:fate care/treatment",
    f"{_N} ( {_WHO} )? ( of them )? ( , who .{{1,8}} , )? HAVE? <be> BE? ( taken/admitted/rushed/flown/airlifted to | put/treated in ) DET? hospital/hospitals:fate",
    f"{_N} ( {_WHO} )? <be/remain> ( still )? in:fate DET? hospital",
    # thirteen were discharged; five of them were seriously hurt; three of them sustained serious injuries; five arrests
    f"{_N} ( {_WHO} | of them )? HAVE? <be> ( RB )? BE? discharged:fate",
    f"{_N} of them ( HAVE? <be> BE? )? critically/seriously:fate ( injured/hurt/wounded )?",
    f"{_N} {_WHO} HAVE? <be> BE? critically/seriously:fate injured/hurt/wounded",
    f"{_N} ( {_WHO} | of them )? ( HAVE )? <sustain/suffer> serious/severe:fate injuries",
    f"{_N} arrests:fate",
    # seven others had minor injuries; eight other people suffered injuries
    f"{_N} ( {_WHO} )? HAVE? <have/suffer/sustain/receive> ( minor/slight/light/non-life-threatening )? injuries:fate",
    # claimed 14 lives; recovered 11 bodies; 14 deaths; linked to 34 illnesses
    f"<claim/cost/take> {_N} lives:fate",
    f"<recover/pull/find> {_N} bodies:fate",
    f"{_N} ( confirmed )? deaths/fatalities/illnesses/injuries:fate",
)
_ABOARD = (
    f"{_N} JJ* {_PEOPLE} ( and NN|NNS )? ( who )? <be>? VBN|VBD? aboard/on:fate board?",
    f"<carry>:fate {_N} JJ* {_PEOPLE}",
    f"all {_N} ( {_PEOPLE} )? on/aboard the? ( ORG|NN|PLACE|PRODUCT ){{0,2}} flight/plane/jet/boat/ferry/ship/train/bus/coach:fate",
)
_CONNECTED = "people/customers/users/subscribers/homes/households/properties/residents/consumers"
_CUT_OFF = (
    # left up to 24 million people without internet; 12,000 homes were cut off; has hit 25 million users
    f"<leave> {_N} ( of )? JJ* {_CONNECTED} ( in PLACE )? without:fate",
    f"{_N} ( of )? JJ* {_CONNECTED} HAVE? <be> BE? RB? ( cut off | disconnected | without ):fate",
    f"{_N} ( of )? JJ* {_CONNECTED} HAVE? <lose> ( their )? power:fate/electricity/service/internet/signal/water/coverage",
    f"<hit/affect>:fate {_N} ( of )? JJ* {_CONNECTED}",
    f"{_N} ( of )? JJ* {_CONNECTED} HAVE? <be> BE? RB? affected:fate",
)
TOLLS = (*_PATTERNS, *_TOTALS, *_ABOARD, *_CUT_OFF)
