"""How details are worded of what is due, of what was called off and of what a year brings: deadlines, trials, flights, guests."""

from broadsheet.facts.slots.frame_reads import (
    ABOUT,
    Frame,
    day,
    number,
    time_told,
    total,
    words,
)

_SERVICES = "flights/trains/ferries/sailings/services/matches/games/concerts/shows/operations/appointments/classes/departures/buses"
_GUESTS = "people/visitors/guests/passengers/tourists/customers/pilgrims/travellers/travelers/shoppers/holidaymakers/patients"
_HANDS_OVER = "( <produce/surrender/submit/comply/respond/reply/answer/pay/provide/leave/vacate/appeal/resign> | <turn/hand/give> over )"
_LEG = "ankle/leg/foot/knee/hip/thigh/calf/hamstring/shin/heel"
_ARM = "arm/hand/wrist/shoulder/elbow/thumb/collarbone"
_HURT = "<break/fracture/injure/hurt/sprain/twist/tear/dislocate/shatter>"
_INJURY = "bone/bones/fracture/fractures/break/breaks/injury"
DUE_FRAMES = (
    Frame("how many were called off", f"NUMBER:v ( JJ )? ( {_SERVICES} ) HAVE? <be> BE? ( cancelled/canceled/scrapped/grounded | called off )", number),
    Frame("how many were called off", f"<cancel/scrap/ground> {ABOUT} NUMBER:v ( JJ )? ( {_SERVICES} )", number),
    Frame("how many were called off", f"<call> off {ABOUT} NUMBER:v ( JJ )? ( {_SERVICES} )", number),
    Frame("how many come a year", f"NUMBER:v ( JJ )? ( {_GUESTS} ) ( a/each/every/per ) year", number),
    Frame("the deadline", f"until DATE:v to {_HANDS_OVER}", day),
    Frame("the deadline", f"{_HANDS_OVER} ( . ){{0,5}} by DATE:v", day),
    Frame("the deadline", "deadline ( for ( . ){1,5} )? ( of/is/was )? DATE:v", day),
    Frame("the deadline", "<sue> ( . ){0,2} after DATE:v unless", day),
    Frame("when the trial is", "( <go> to | set for | due to stand | <stand> ) trial ( . ){0,2} ( in/on/for ) DATE:v", time_told),
    Frame("when the trial is", "trial ( . ){0,5} ( set/scheduled/due/expected/planned ) ( . ){0,3} ( in/on/for ) DATE:v", time_told),
    Frame("when they are due back", "( due/scheduled/expected ) ( home/back | to <return> | to <come> ( back/home ) ) ( on/in )? DATE:v", time_told),
    Frame("when they are due back", "return ( , )? ( pencilled/penciled | scheduled/planned/set/due ) ( in )? ( for/on )? DATE:v", time_told),
    *(
        Frame(subject, pattern, words)
        for subject, limbs in (("which leg was hurt", _LEG), ("which arm was hurt", _ARM))
        for pattern in (
            f"{_HURT} ( . ){{0,3}} ( left/right ):v ( {limbs} )",
            f"( {_INJURY} ) ( in/to/of ) PRPS ( left/right ):v ( {limbs} )",
            f"( left/right ):v ( {limbs} ) HAVE? <be> ( broken/fractured/injured/shattered/hurt )",
        )
    ),
    Frame("what they took", "<make/take/gross/earn> ( in )? ( RB )? ( about/around/nearly/some )? MONEY:v ( worldwide/globally | around the world | at the box office )", total),
)  # fmt: skip
