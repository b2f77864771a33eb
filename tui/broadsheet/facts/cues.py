"""Words around a name that tell what kind of thing it names. Closed classes of English, no names."""

ORG_HEADS = frozenset(
    """academy administration agency airline airlines airways alliance army association authority bank board
    brigade command broadcasting brothers bureau cabinet center centre chamber church clinic club coalition college
    commission committee company confederation conference congress consortium cooperative corp corporation council
    court courts department directorate enterprises exchange federation firm force forces foundation front fund
    group guard holdings hospital inc industries institute institution intelligence international investments
    labs laboratory laboratories league legislature ltd llc magazine media ministry motors museum
    navy network networks news newspaper observatory office organisation organization parliament partners party police
    post press republicans democrats reserve school secretariat securities senate service services society
    squad staff station studios syndicate systems team technologies technology times tribune trust union tavern pub restaurant hotel cafe bakery brewery television duma parliament journal letters
    university ventures workshop air chiefs zoo telecom communications electronics pharmaceuticals airbus motor
    sport entertainment pictures records publishing capital management advisors advisers associates consulting
    plc llp lp ag gmbh sa nv pjsc oao ooo spa bv kk co ports docks shipping logistics foods mining minerals petroleum stores
    freight railways aerospace robotics lines works mills mines resources bakeries breweries ferries shipyards dynamics
    instruments materials metals farms estates hotels resorts solutions analytics biosciences therapeutics rovers wanderers albion
    hotspur""".split()
)
NAMED_AFTER_PEOPLE = frozenset(
    """academy administration army board brigade cabinet center centre chamber church clinic club college commission committee
    conference council court foundation fund guard hospital institute institution museum observatory office organisation
    organization party police prize school society squad staff team trust university league senate""".split()
)
"""Of these, what bears a person's name without being called by it: "Quill" is no museum."""
PLACE_HEADS = frozenset(
    """airport avenue bay beach boulevard bridge canal cape city coast county creek desert district forest gulf harbor
    harbour heights highway hill hills island islands isle lake mountain mountains ocean park peninsula plains
    port prefecture province region river road sea square state strait street territory tunnel town valley
    village way mount lane plaza palace castle stadium arena prison field galaxy zone falls springs isles highlands lowlands
    canyon ridge reservoir reef glacier volcano lagoon wharf pier delta fjord fjords shoal shoals atoll cay cove islet archipelago plateau estuary""".split()
)
EVENT_HEADS = frozenset(
    """march championship championships cup derby elections festival final finals games massacre olympics
    open paralympics prix revolution riots series summit tournament war
    world-cup bowl marathon referendum uprising accord accords""".split()
)
CRAFT = frozenset(
    """ship vessel ferry tanker trawler freighter yacht barge boat submarine warship destroyer frigate icebreaker steamer bulker tug
    spacecraft orbiter lander probe rover airship airliner schooner""".split()
)
"""What sails or flies and has a name of its own, as no firm is called."""
CARRIERS = frozenset({"bulk", "aircraft", "ore", "troop"})
"""Before "carrier" where it is a ship."""
PRODUCT_NOUNS = CRAFT | frozenset(
    """android app application browser camera car console drone edition engine glasses handset headset jet laptop license
    licence missile missiles model operating os phone phones platform plane program rocket satellite
    smartphone smartphones smartwatch software spectacles specs speaker system tablet currency cryptocurrency token coin drug vaccine telescope vehicle watch chip processor coprocessor gadget device network networks""".split()
)
PRODUCT_HEADS = frozenset(
    """core pro max mini xl plus edition engine assistant app tablet phone watch rifle missile rocket jet glass
    chip console drone headset os browser coin token""".split()
)
ORG_DESCRIPTORS = frozenset(
    """company firm giant carrier maker manufacturer operator retailer provider supplier developer startup start-up
    conglomerate bank insurer airline automaker carmaker chipmaker brand publisher broadcaster group agency
    newspaper magazine outlet titan telecom telecoms behemoth lender brokerage subsidiary unit rival contractor
    network website site platform team club party militants insurgents""".split()
)
PLACE_DESCRIPTORS = frozenset(
    "city town village capital province island state region district county port country nation".split()
)
OF_HEADS = (
    ORG_HEADS
    | PLACE_HEADS
    | frozenset(
        "republic house kingdom joint chiefs secretary isle states emirates democratic people's bank sea cape horn".split()
    )
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
MONTH_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
OFFICES = frozenset(
    """president chairman chairwoman chairperson chair ceo cfo coo cto minister premier chancellor king queen governor mayor
    director commissioner secretary founder manager coach owner head general judge justice speaker captain principal dean
    editor treasurer""".split()
)
"""Last words of posts; only these can contradict each other: an analyst may well be a professor too."""

SPEECH = frozenset(
    """say tell add explain argue tweet write note warn insist recall joke reply announce state declare report
    claim confirm suggest stress describe call remark observe conclude ask quip continue admit acknowledge
    accuse brand dub label term vow pledge promise urge respond comment post cite predict caution concede
    contend counter estimate lament maintain reason reveal shout testify criticize criticise condemn praise
    boast complain demand hint muse dismiss welcome hail slam blast denounce mock tout portray characterize
    characterise read answer""".split()
)
