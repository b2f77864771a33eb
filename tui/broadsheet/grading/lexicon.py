"""General words that change nothing, or everything, about an answer. No names of things asked for."""

ARTICLES = frozenset(["the", "a", "an"])
SMALL = frozenset("of in on at to for from by with and de la le el du von van der den".split())
"""Words that may be missing or extra without changing what is named."""

HONORIFICS = frozenset(
    (
        "mr mrs ms miss mx dr sherpa prof professor pres pm sir dame lord lady rev reverend st saint hon president "
        "king queen prince princess emperor empress pope chancellor premier prime minister senator "
        "sen representative rep congressman congresswoman governor gov mayor general gen colonel "
        "col major maj captain capt lieutenant lt sergeant sgt admiral commander ceo cfo cto "
        "chairman chairwoman chair chief executive officer director founder judge justice secretary "
        "minister ambassador spokesman spokeswoman spokesperson count countess duke duchess baron "
        "baroness earl tsar czar sultan emir sheikh ayatollah imam rabbi cardinal archbishop bishop father sister brother "
        "coach actor actress author singer the jr sr esq phd leader head frau herr monsieur madame "
        "mme senor senora don sri vp "
    ).split()
)
PORTFOLIOS = frozenset(
    "foreign defence defense interior finance trade former rotating acting senior top".split()
)
"""Words before an office: Foreign Minister Lavrov, rotating chairman Guo."""
AFTER_NAMES = frozenset("jr sr esq phd md".split())
"""What stands after a person's name and is no part of it."""
COMPANY = frozenset(
    (
        "inc incorporated corp corporation co company ltd limited llc llp plc pjsc pao oao ooo jsc "
        "ag gmbh sa nv bv ab oy asa spa srl sarl kg se pty pte kk group holdings holding bhd kft "
        "sas "
    ).split()
)
STREETS = frozenset("street st road rd avenue ave lane drive square place boulevard terrace close".split())
GENERATIONS = frozenset("jr junior sr senior younger elder".split())
"""What tells a father from a son of one name."""
GENERIC = frozenset(
    (
        "form kind type sort rms ss hms uss mv city town state country nation republic kingdom county island islands "
        "river lake mount mountain sea ocean street province region district village team club band "
        "movie film book novel song album series show tv game company firm language people person "
        "man woman one character animal bird dog cat plant tree flower food dish drink colour color "
        "year years network networks university college school "
    ).split()
)
"""What a thing is, rather than which one: such words may be left out or added."""
GROUNDS = frozenset("ridge beach heights reef plateau glacier crater cliffs".split())
"""What a piece of land is, which no person is called after a first name."""
KINDS = GENERIC | frozenset(
    (
        "mountains hills hill desert peninsula valley falls bay gulf strait canal coast forest wave "
        "waves radiation rays ray tissue line bone cell cells surname war wars battle festival "
        "award awards prize cup league bridge tower castle palace cathedral church abbey airport "
        "station stadium square park building disease syndrome virus fever order dynasty empire "
        "family language dialect religion act theory theorem law effect process method standard "
        "system agreement treaty pact website initiative programme program project plan campaign "
        "jet plane aircraft airliner telescope space spacecraft probe orbiter satellite movement games site area zone district time parish borough government govt administration authorities "
    ).split()
)
"""More words of kind, which may be left out where what is left is no ordinary word."""
MODIFIERS = frozenset(
    (
        "federal united new old north south east west northern southern eastern western northeast "
        "northwest southeast southwest central middle upper lower great big little royal national "
        "international world general first last second grand high holy free black white red green "
        "blue golden silver black san santa los las el la "
    ).split()
)
"""Words that many names share and none is known by."""

BODIES = frozenset(
    (
        "organization organisation association committee center centre union party agency institute "
        "bank council court office board foundation society commission ministry department army "
        "navy league federation trade systems technologies technology industries airlines airways "
        "motors records pictures studios electric energy oil telecom communications international "
        "world united states war battle treaty act road house park castle bridge tower palace "
        "force forces royal church hall square station airport stadium museum theatre theater hospital prize award cup "
        "olympics games day new north south east west northern southern eastern western central "
        "great saint san los las red white black green blue "
    ).split()
)
"""Words that hardly ever stand in a person's name."""
RELATIONS = frozenset(
    (
        "rival competitor enemy opponent brother sister wife husband son daughter father mother "
        "friend ally boss deputy successor predecessor neighbour neighbor part subsidiary owner "
        "founder supplier customer partner critic opposite spokesman spokeswoman president capital "
        "people border client unit branch chairman "
    ).split()
)
"""What somebody or something else is to the one that is named after "of"."""
KIN = frozenset("brothers sisters sons".split())
"""Words after a family name that make a firm, a band or a pair of it."""
EPITHETS = frozenset(
    "good old poor dear tricky crazy mad honest famous legendary late lovely brave evil".split()
)
"""What people say of somebody before the name, and that tells nobody who is meant."""
COMPOUNDS = frozenset(
    (
        "records police bank university college school museum gallery station airport street road "
        "avenue square bridge tower united rovers wanderers festival award prize foundation "
        "institute hospital press times post gazette herald tribune radio studios pictures films "
        "games declaration convention protocol accord pact mission analytica brothers sisters sons "
        "house hotel theatre theater orchestra choir band army navy guard party marathon derby open "
        "trophy stakes syndrome disease effect law theorem conference summit beach bay harbour harbor "
    ).split()
)
"""Words that make another thing of a name that they follow: Apple Records, Thames Valley Police."""
TURNING_PREFIXES = frozenset(
    "north south east west new vice deputy shadow anti ex pro pseudo half step mock fake real inter sporting".split()
)
"""Words that make another thing of what they stand before: East Germany, vice president."""
COLOURS = frozenset("red green blue white black yellow golden silver".split())
"""Words that make another thing of a name of one word: the White Nile."""
NEGATIONS = frozenset(
    (
        "not no never nor neither isnt wasnt arent werent dont doesnt didnt cant couldnt wouldnt "
        "shouldnt wont hasnt havent hadnt without except excluding cannot nobody nothing none non "
    ).split()
)
ANYONE_BUT = frozenset(
    "anyone anybody everyone everybody anything everything anywhere everywhere all any".split()
)
HEDGES = frozenset("or either maybe perhaps possibly versus vs".split())
DONT_KNOW = frozenset(
    phrase.strip()
    for phrase in (
        "idk | dunno | i dont know | dont know | do not know | i do not know | no idea | i have no idea "
        "| pass | skip | na | n a | no clue | not sure | im not sure | unsure | who knows | i dont "
        "remember | cant remember | forgot | i forgot | no answer | nothing | none | not known | "
        "unknown | anything | something | all of above "
    ).split("|")
)
LEAD_INS = tuple(
    phrase.strip()
    for phrase in (
        "the answer is | the correct answer is | answer is | answer | my answer is | i think it was | i "
        "think it is | i think its | i think that it is | i think | i believe it was | i believe it is "
        "| i believe | i guess | id say | i would say | maybe its | it was called | it is called | its "
        "called | they are called | it was | it is | its | that was | that is | thats | this is | this "
        "was | he was | he is | hes | she was | she is | shes | they were | they are | theyre | who is "
        "| who was | what is | what was | whats | whos | where is | there are | there were | there is | "
        "there was | that would be | it would be | would be | must be | it must be | it must have been "
        "| umm | er | erm | hmm | oh | probably | surely | definitely | obviously | well | um | uh | is it | was it | of course | "
        "maybe | perhaps | possibly | not sure maybe | not sure but maybe | im not sure maybe | "
        "not sure but | not sure | no idea but | no idea maybe | no idea | no clue but | no clue | im not sure but | im not sure | not certain | isnt it | wasnt it | arent they | werent they | isnt that | named | called | known as | by | in | on | at | from | to | with | for | via | through | using | because of | because it was | because it is | because it had | because they were | because it | because they | because | it went | it got | it had gone | it had been | it had | went | due to | "
        "has to be | it has to be | its got to be | it got to be | got to be | gotta be | im going with | going with | ill go with | i go with | "
        "lets go with | lets say | ill say | i say | we say | we think it was | we think its | we think | i want to say | i wanna say | im gonna say | "
        "gonna say | going to say | i am going to say | my guess is | my guess | best guess | at guess | guessing | guess | thinking | im thinking | "
        "pretty sure its | pretty sure it was | pretty sure | im pretty sure its | im pretty sure it was | im pretty sure | im fairly sure its | im sure its | im sure it was | "
        "should be | it should be | could be | it could be | might be | it might be | im certain its | easy | ooh | ah | ahh | oh thats | i reckon its | i reckon it was | i reckon | "
        "that one is | that one was | this one is | this one was | i know this one | i know that one | i know this | i know it | i got this one | i got this | "
        "clearly | certainly | got to say | have to say | i have to say | think it was | think its | think | "
        "instance of | example of | case of | name for | his | her | their | they do | it does | they use | it uses | they have | they call it | we call it | "
        "is | was | are | were | they said | he said | she said | it said | dunno but | dunno | idk but | idk | "
        "i dont know maybe | i dont know perhaps | i dont know possibly | i dont know but | dont know maybe | dont know but "
    ).split("|")
)
LEADING_WORDS = frozenset(word for phrase in LEAD_INS for word in phrase.split())
"""The words of what people say before an answer."""
LEAD_OUTS = tuple(
    phrase.strip()
    for phrase in (
        "i think | i believe | i beleive | i belive | i guess | i suppose | of course | ofcourse | for sure | definitely | probably | "
        "please | right | obviously | as well | too | surely | maybe | perhaps | possibly | im sure | if i remember "
        "correctly | again | is the answer | is it | was it | isnt it | wasnt it "
    ).split("|")
)

PARTICLES = frozenset(
    "bin ibn bint al el von van der de da di du del della dos das ter ten zu abu ben e y".split()
)
"""Small words inside people's names."""

_full_names: dict[str, set[str]] = {}
for _family in (
    "william bill billy will willie liam| robert bob bobby rob robbie rabbie rab bertie| richard dick dicky rick ricky "
    "rich| james jim jimmy jamie| john jack johnny jon| michael mike mick mickey mikey| thomas tom tommy| "
    "joseph joe joey| charles charlie chuck| edward ed eddie ted teddy ned| david dave davey| "
    "daniel dan danny| matthew matt| andrew andy drew| anthony tony| christopher chris kit| "
    "nicholas nick nicky| steven steve stephen| samuel sam sammy| benjamin ben benny| lionel leo| alexander "
    "alex alec sandy| frederick fred freddie freddy| lawrence larry laurence| ronald ron ronnie| "
    "donald don donnie| kenneth ken kenny| gerald gerry jerry| gregory greg| jeffrey jeff geoffrey "
    "geoff| timothy tim| patrick pat paddy| peter pete| philip phil phillip| raymond ray| walter "
    "walt| leonard len lenny leo| albert al bert| arthur art| henry harry hank| francis frank "
    "frankie| elizabeth liz lizzie beth betty eliza bess| margaret maggie meg peggy| katherine kate "
    "katie kathy catherine cathy kathryn| susan sue susie| barbara barb| patricia patty trish| "
    "jennifer jen jenny| rebecca becky| deborah deb debbie| victoria vicky| theodore theo ted teddy| gordon gord| jacques jack| louise lou| katherine kit| muhammad md mohd| mohammed md mohd| mohammad md mohd| william wm| alfred al| alan al| herbert bert| christine chris| patricia pat| robert bert| "
    "nathaniel nate nathan| eugene gene| harold hal| louis lou lewis| martin marty| maxwell max| "
    "oliver ollie| abraham bram| vincent vince| zachary zach zack| abraham abe| dorothy dot dolly| jessica jess| "
    "sean shawn shaun| kimberly kim| pamela pam| sandra sandy| judith judy| eleanor ellie nell| mary molly polly| "
    "virginia ginny ginnie| hugh huey hughie hughey| sarah sally sara| alfred alf alfie| winston winnie| terence terry| stuart stu| clifford cliff| bernard bernie| "
    "arnold arnie| douglas doug| rupert bert| gabriel gabe| isaac ike| joshua josh| jonathan jon jonny| valerie val| "
    "gwendolyn gwen| penelope penny| josephine jo josie| samantha sam| alexandra alex sandra| cynthia cindy "
).split("|"):
    _full, *_short = _family.split()
    for _name in _short:
        _full_names.setdefault(_name, set()).add(_full)
for _family in (
    "maurice morris mauricio maurits| peter pyotr petr piotr| paul pavel pawel| andrew andrei andrey andrzej| nicholas nikolai nikolay "
    "mikolaj| alexander aleksandr alexandr aleksander| michael mikhail mikhael| catherine ekaterina "
    "yekaterina| basil vasily vasili vassily| gregory grigory grigori| eugene yevgeny evgeny| serge sergei "
    "sergey| leo lev| joseph iosif josef| george georgy georgi| theodore fyodor fedor feodor| elias ilya| "
    "matthew matvei| rafael rafa raphael| francisco paco pancho| jose pepe| fernando nando| ignacio nacho| manuel manu manolo| giuseppe beppe| vladimir volodymyr wladimir| alexander oleksandr| sergei serhii serhiy| dmitry dmitri dmytro "
    "dimitri| nicholas mykola| paul pavlo| olga olha| helen olena elena yelena| michael mykhailo| philip filipp felipe| ivan vanya| alexis alexei alexey aleksei aleksey| christopher "
    "cristobal cristoforo| ferdinand fernando fernao| henry heinrich henri enrique enrico hendrik| charles karl carl carlos carlo karel| "
    "william wilhelm guillaume willem guglielmo| frederick friedrich federico frederik| louis ludwig luigi luis lodewijk| "
    "francis franz francesco francois frans| john johann johannes johan giovanni juan| johannes jan johan johann| james jakob jaime giacomo| "
    "george georg jorge giorgio| philip philipp filippo philippe| stephen stefan esteban stefano etienne istvan| "
    "elizabeth elisabeth| catherine katharina katarina caterina kathrin katrin kathryn katharine katherine katarzyna cathrin| nicholas nikolaus niccolo nicolas| mary maria marie"
).split("|"):
    _full, *_short = _family.split()
    for _name in _short:
        _full_names.setdefault(_name, set()).update(_full_names.get(_full, {_full}))
NICKNAMES = {name: frozenset(full) for name, full in _full_names.items()}
"""A short or a foreign form of a given name -> the names it may stand for (common English usage): "ted" for two."""

IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "mice:mouse men:man women:woman children:child people:person feet:foot teeth:tooth geese:goose "
        "lice:louse oxen:ox dice:die wolves:wolf leaves:leaf lives:life wives:wife knives:knife "
        "halves:half loaves:loaf criteria:criterion phenomena:phenomenon bacteria:bacterium data:datum "
        "media:medium atria:atrium cacti:cactus fungi:fungus nuclei:nucleus radii:radius crises:crisis "
        "analyses:analysis oases:oasis mitochondria:mitochondrion indices:index matrices:matrix "
        "vertices:vertex"
    ).split()
)
