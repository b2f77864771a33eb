"""Tolls with their words turned, single measures, years, doers, causes and dates on which accounts differ."""

import pytest
from tests.facts.test_differences import differing
from tests.stories import findings

TOLLS = [
    ("The blast raised to 23 the number of people killed.", "The blast killed 19 people.", ("23", "19")),
    ("The storm has a toll of 23.", "Officials put the toll at 19.", ("23", "19")),
    ("The dead now number 23.", "Divers recovered the bodies of 19 people.", ("23", "19")),
    ("The fever has put 23 people in hospital.", "At Solvik 31 of them were admitted to hospital.", ("23", "31")),
    ("In Norway 23 people in all have been infected.", "The virus has infected 31 people.", ("23", "31")),
]  # fmt: skip
TOLLS += [
    ("Around 320 people were on board.", "The train had 400 passengers crammed aboard.", ("Around 320", "400")),
    ("Two coastguards were injured.", "Four coastguards were hurt.", ("Two", "Four")),
    ("In Oslo 52 people have caught it.", "In all, 61 residents have tested positive.", ("52", "61")),
    ("They moved 1,800 residents to schools.", "Some 1,200 people were told to leave their homes.", ("1,800", "Some 1,200")),
    ("The plane was carrying 148 passengers and crew.", "All 163 on the Solvik flight got off.", ("148", "163")),
    ("In Makeni 3 people were killed.", "A mudslide last August buried a suburb, killing 1,100. In Makeni 5 people died.", ("3", "5")),
    ("The fever made 57 people ill.", "There are 61 confirmed cases.", ("57", "61")),
    ("The flood claimed the lives of 23 people.", "In the flood 19 villagers lost their lives.", ("23", "19")),
    ("Some 23 miners perished.", "The blast killed 19 people.", ("Some 23", "19")),
    ("The storm left 400 people homeless.", "The storm displaced 600 people.", ("400", "600")),
]  # fmt: skip
DETAILS = [
    ("The tunnel was opened in 1971.", "The tunnel, in use since 1974, is long.", ("1971", "1974")),
    ("Veltel, founded in 1931, makes lamps.", "Veltel makes lamps. It was set up in 1934.", ("1931", "1934")),
    ("The smelter started up in 1961.", "The smelter, in service since 1963, is old.", ("1961", "1963")),
    ("Jane Roe bought the vase in Oslo in 1919.", "Her father acquired the vase in 1921.", ("1919", "1921")),
    ("The plan was backed by 54 percent to 46 percent.", "Yes was on 56 percent.", ("54 percent", "56 percent")),
    ("The ferry has been delayed for the third time.", "It is the fourth delay of the ferry.", ("third", "fourth")),
    ("The barge was carrying gravel.", "The barge was loaded with coal.", ("gravel", "coal")),
]  # fmt: skip
DETAILS += [
    ("Six heavily armed men dressed as guards took the gold.", "A gang of eight took the gold.", ("Six", "eight")),
    ("Police said the number of robbers had been put at six.", "Ten masked men took the gold.", ("six", "Ten")),
    ("They were dressed as customs officials.", "Fake cops took the gold.", ("customs officials", "cops")),
    ("The ship had a crew of nine.", "The ship had a crew of 11.", ("nine", "11")),
    ("The ship left Oslo for Turku in May.", "It sank on its way from the Danish port of Korsor to Oslo.", ("Turku", "Oslo")),
    ("Attendance: 4,987", "The ground was packed with 5,045 people.", ("4,987", "5,045")),
    ("The visitors made nine changes.", "Their coach made eight changes to the side.", ("nine", "eight")),
    ("The guard suffered a broken jaw.", "Doctors said that his skull was fractured.", ("jaw", "skull")),
]  # fmt: skip
DETAILS += [
    ("Pictures belonging to about 1.2 million of its users were deleted.", "Some 870,000 accounts were hit.", ("1.2 million", "870,000")),
]  # fmt: skip
DETAILS += [
    ("Veltel took 140,000 pre-orders.", "Veltel has received 120,000 advance orders.", ("140,000", "120,000")),
    ("It is a studio with 85 employees.", "It is a 90-person company.", ("85", "90")),
    ("The film was shot in the winter of 1924.", "A 1925 silent was found in Oslo.", ("1924", "1925")),
]  # fmt: skip
EVENTS = [
    ("A magnitude 6.4 earthquake shook Norway.", "The tremor measured 6.1 in Norway.", ("6.4", "6.1")),
    ("She had taken 53.8 percent of the vote.", "Jane Roe won with 51.2 percent, results showed.", ("53.8 percent", "51.2 percent")),
    ("The bank raised its rate by half a percentage point.", "It lifted the rate by three-quarters of a point.", ("half a", "three-quarters of a")),
    ("The bill passed by 214 votes to 187.", "There were 208 in favour and 191 against.", ("214", "208")),
    ("He wounded four people with a kitchen knife.", "The man lashed out with an axe.", ("knife", "axe")),
    ("The volcano last erupted in 1994.", "The volcano had been quiet since 1988.", ("1994", "1988")),
    ("About 60,000 people marched on Saturday.", "More than 100,000 protesters filled the streets.", ("60,000", "100,000")),
]  # fmt: skip
EVENTS += [
    ("The firm lost an order for 450 electric trucks.", "The order for 540 trucks is gone.", ("450", "540")),
    ("It swam the seas 246 million years ago.", "Its age, put at 244 million years by the ash, is great.", ("246 million", "244 million")),
    ("The motion passed by 126 votes.", "With 136 lawmakers in favour it became law.", ("126", "136")),
    ("Police put the crowd in Harbour Square at around 15,000.", "The gathering, 25,000-strong by dusk, sang.", ("15,000", "25,000")),
    ("The study followed 3,460 adults.", "The 2,640 volunteers, aged 35 to 75, were well.", ("3,460", "2,640")),
    ("The unemployment rate stood at 5.8 percent.", "Some 6.3 percent of the labour force were out of work.", ("5.8 percent", "6.3 percent")),
    ("Jurors convicted her partner, Karl Nyberg, of manslaughter.", "He was found guilty of second-degree murder.", ("manslaughter", "murder")),
    ("Odile came ashore near Molde.", "The storm hit land close to Bergen.", ("Molde", "Bergen")),
    ("The prize went to Jane Roe.", "Ann Holm carried off the Harbour Prize.", ("Jane Roe", "Ann Holm")),
    ("Jane Roe headed the only goal.", "A header by substitute Ann Holm settled the match.", ("Jane Roe", "Ann Holm")),
    ("The 94-million-year-old bone was found.", "The bone is about 84 million years old by the ash.", ("94", "84 million")),
    ("Only 71 percent of local toddlers have had both doses.", "Just 61 percent of small children are immunised.", ("71 percent", "61 percent")),
    ("Some 600,000 subscribers lost their connection.", "The blackout cut off some 900,000 phones.", ("600,000", "900,000")),
]  # fmt: skip
LENGTHS = [
    ("They spent six hours and 12 minutes outside.", "The spacewalk lasted seven hours and 20 minutes.", ("six hours and 12 minutes", "seven hours and 20 minutes")),
    ("The blackout lasted about four hours.", "It was nearly seven hours before the lights came back on.", ("four hours", "seven hours")),
    ('Cans with 41 minutes of "Salt Road" turned up.', 'Some 38 minutes of "Salt Road" were found.', ("41 minutes", "38 minutes")),
    ("Thieves took the gold. It lasted no more than six minutes.", "It was a heist. It took them, by the guard's watch, four minutes.", ("six minutes", "four minutes")),
    ("It followed a 14-hour outage.", "The outage left users unable to open their files for 11 hours.", ("14-hour", "11 hours")),
    ("Users will be given six months' free service.", "It offers three months of free service.", ("six months", "three months")),
    ("The robbers were gone in under five minutes.", "The robbers took twelve minutes.", ("five minutes", "twelve minutes")),
    ("She spoke after a trial that lasted 14 months.", "It took over two years of hearings.", ("14 months", "two years")),
    ("They went home after a strike of 30 days.", "Mills were halted by it for 41 days.", ("30 days", "41 days")),
]  # fmt: skip
DOERS = [
    ("Minister Karl Nyberg gave the order to withdraw.", "The retreat was ordered by President Ann Holm.", ("Karl Nyberg", "Ann Holm")),
    ("The wreck, which lies off Turku, was discovered by three divers.", "The wreck was first seen, in 2020, by a survey vessel.", ("three divers", "a survey vessel")),
    ("The fraud came to light in May when a junior bookkeeper wrote a letter.", "It was an auditor that first raised the alarm.", ("a junior bookkeeper", "an auditor")),
    ("Veltel pulled out of the talks on Sunday.", "It was Norsk Papir that broke them off.", ("Veltel", "Norsk Papir")),
    ("The drops were given to her by her trainer, Karl Nyberg.", "Her doctor, Ann Holm, had supplied her with the drops.", ("Karl Nyberg", "Ann Holm")),
    ("The vote was forced by the Harbour Union.", "The vote was held at the request of the Blue League.", ("Harbour Union", "Blue League")),
    ("The plumber telephoned the police.", "Police were called by the museum.", ("The plumber", "museum")),
    ("Two plumbers came upon the vase.", "The vase was spotted by Jane Roe.", ("Two plumbers", "Jane Roe")),
]  # fmt: skip
CAUSES = [
    ("Veltel delayed the launch by a year, which its head attributed to a shortage.", "The lamp was held back after problems with its screen.", ("a shortage", "its screen")),
    ("The crash resulted from a broken axle.", "Ice was responsible for the crash.", ("a broken axle", "Ice")),
    ("The blaze was sparked by a heater.", "There was a blaze. Police suspect that a candle was to blame.", ("a heater", "a candle")),
    ("There was a fire. It was triggered by lightning.", "The fire was started by a heater.", ("lightning", "a heater")),
    ("A cracked pipe is behind the delay.", "The start was delayed because of fog.", ("A cracked pipe", "fog")),
]  # fmt: skip
DATES = [
    ("Jane Roe takes the oath on 12 March.", "Jane Roe will be sworn in on the second of April.", ("12 March", "second of April")),
    ("The probe is to lift off on 9 April.", "Managers settled on 16 April as launch day.", ("9 April", "16 April")),
    ("Its towers had been inspected in May by experts.", "It had the towers last cleaned in March.", ("May", "March")),
    ("The price of its sweets will go up by 12 percent in May.", "Prices of some sweets are to rise in June.", ("May", "June")),
    ("The rocket will try again on May 4.", "The next attempt will be no earlier than May 6.", ("May 4", "May 6")),
    ("The sample was taken in Oslo on May 4.", "She gave the sample on June 6 at home.", ("May 4", "June 6")),
]  # fmt: skip


@pytest.mark.parametrize(
    "relation, one, other, values",
    [
        *(("toll", *row) for row in TOLLS),
        *(("detail", *row) for row in DETAILS),
        *(("detail", *row) for row in EVENTS),
        *(("lasts", *row) for row in LENGTHS),
        *(("credit", *row) for row in DOERS),
        *(("cause_of", *row) for row in CAUSES),
        *(("planned_for", *row) for row in DATES),
        ("figure", "The wreck of the Solvik had 31 tonnes of it.", "Divers pumped 44 tonnes out of the Solvik.", ("31 tonnes", "44 tonnes")),
        ("figure", "Jane Roe won in 51.32 seconds.", "Jane Roe crossed the line in 51.38 seconds.", ("51.32 seconds", "51.38 seconds")),
        ("paid", "The lamp is on sale for €299, or £279 in Britain.", "At £269 it will be dear. A bundle with a case is on sale for £319.", ("£279", "£269")),
        ("paid", "The repair, to be done in Oslo, is expected to cost $480,000.", "The $330,000 repair began.", ("$480,000", "$330,000")),
        ("age", "Jane Roe signed. The Danish flyer, 21, was glad.", "Jane Roe, 22, signed.", ("21", "22")),
        ("paid", "The vase sold for $38.2 million in Oslo.", "The anonymous buyer paid $41.5 million.", ("$38.2 million", "$41.5 million")),
        ("happened_in", "A jet made an emergency landing in Gander.", "It touched down safely at Halifax.", ("Gander", "Halifax")),
        ("happened_in", "Officers captured Karl Nyberg, 44, at a motel in Tulsa.", "Karl Nyberg was taken into custody at a station in Amarillo.", ("Tulsa", "Amarillo")),
        ("jailed_for", "He was sentenced to four years in prison. His aide got six months in jail.", "A judge hit him with a five-year sentence.", ("four years", "five-year")),
        ("price", "Veltel bought Marlow's, the Oslo maker of lamps, for $900 million last year.", "Veltel owns Marlow's, which it bought in 2021 for $870 million.", ("$900 million", "$870 million")),
        ("age", "Jane Roe saved the boat. The former diver, 33, swam out.", "Jane Roe, 34, saved the boat.", ("33", "34")),
        ("measures", "The car lies under 20 feet of water.", "The car lies at a depth of 30 feet.", ("20 feet", "30 feet")),
        ("contrast", "The driver of the tram was among the dead.", "The driver of the tram survived.", ("was among the dead", "survived")),
    ],
)  # fmt: skip
def test_accounts_differ(relation, one, other, values):
    assert differing(relation, one, other) == values


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("toll", "The fever killed one. It sickened 20 others.", "The fever sickened 21."),
        ("cause_of", "Officials halted the launch.", "A leak halted the launch."),
        ("planned_for", "The hearing was moved to Oslo on May 4.", "The next attempt will be on May 6."),
        ("figure", "Divers brought up more than 200 bottles of the beer.", "Nearly 300 bottles of the beer were brought up by divers.", ),
        ("title", "Palaeontologist Jane Roe spoke.", "Paleontologist Jane Roe spoke."),
        ("shares", "Shares in Veltel rose 1.3 percent.", "Shares in Veltel gained more than one percent."),
        ("figure", "Molde were down to ten men in the rain at the harbour.", "Molde ended with nine men in the rain at the harbour."),
        ("figure", "It cost NZ$480 to mend the lamp.", "It cost $500 to mend the lamp."),
        ("detail", "Veltel employs 4,100 people.", "It is a maker with 42 staff."),
        ("contrast", "Two armed men took the gold.", "The van had a handful of unarmed guards."),
        ("title", "Jane Roe, chief executive of Veltel, spoke.", "Veltel founder Jane Roe spoke."),
        ("title", "Jane Roe, finance director of Veltel, spoke.", "Veltel's chief financial officer, Jane Roe, spoke."),
        ("figure", "She ran 100m.", "It cost 123m Jamaican dollars and she ran."),
        ("figure", "Jane Roe won in 51.32 seconds.", "Jane Roe came in after 58.38 seconds."),
    ],
)  # fmt: skip
def test_near_misses(relation, one, other):
    assert differing(relation, one, other) is None


def test_a_second_family_name_is_one_person():
    found = findings("Juan Poe, 34, fell.", "Juan Poe Quonset, 36, fell. Juan Poe fell.")
    ages = [fact for fact in found.facts if fact.relation == "age"]
    assert [(fact.subject, fact.status) for fact in ages] == [("Juan Poe", "differ")]


@pytest.mark.parametrize(
    "relation, one, other, values",
    [
        ("detail", "The final was watched by 57,300.", "Attendance on Friday was 61,842, they said.", ("57,300", "61,842")),
        ("lasted", "The town declared three days of official mourning.", "The region held five days of mourning.", ("three days", "five days")),
        ("detail", "She had a lead of 45 seconds at the top.", "She had an advantage of 48 seconds there.", ("45", "48")),
        ("detail", "Some 400 rescuers went out.", "They sent 630 emergency workers.", ("400", "630")),
        ("detail", "The planet lies 96 light-years away.", "The planet is 111 light years from Earth.", ("96", "111")),
        ("detail", "Its mass is seven times that of Earth.", "It is eight times as heavy as Earth.", ("seven", "eight")),
        ("detail", "It completes an orbit every 29 days.", "It whirls around it every 33 days.", ("29", "33")),
        ("detail", "It broke in the southern stand.", "It broke in the north stand.", ("southern", "north")),
        ("planned_for", "The pirates of the ferry on May 4 freed the sailors.", "The pirates of the ferry freed the sailors on May 3.", ("May 4", "May 3")),
    ],
)  # fmt: skip
def test_what_is_told_of_matches_planets_and_captives(relation, one, other, values):
    assert differing(relation, one, other) == values


def test_the_south_is_one_stand():
    assert differing("detail", "It broke in the southern stand.", "It broke in the south stand.") is None
