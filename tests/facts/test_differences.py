"""Typed slots in which accounts of one event contradict each other, and near misses that must not be shown."""

import pytest
from tests.stories import findings


def differing(relation, *texts):
    """Return the values of the one fact of a relation that is shown as differing; None where none is."""
    found = [f for f in findings(*texts).facts if f.relation == relation and f.status == "differ"]
    assert len(found) < 2, found
    return tuple(claim.value for claim in found[0].claims) if found else None


@pytest.mark.parametrize(
    "relation, one, other, values",
    [
        ("part_of", "As many as half of all conjoined twins are stillborn.", "Around 40 percent of conjoined twins are stillborn.", ("half", "Around 40 percent")),
        ("status", "Norway and Chile have signed a deal on cod.", "Norway and Chile initialed an agreement on cod.", ("signed", "initialed")),
        ("status", "Norway and Chile signed a pact.", "Norway and Chile agreed in principle to share cod.", ("signed", "agreed in principle")),
        ("status", "Veltel has filed an appeal against the fine.", "Veltel is considering an appeal, it said.", ("filed", "considering")),
        ("status", "Veltel lodged an appeal.", "Veltel has until 20 March to appeal.", ("lodged", "has until 20 March to appeal")),
        ("status", "The truck driver survived and was being questioned, police said.", "Police arrested the lorry driver.", ("questioned", "arrested")),
        ("status", "Police detained the driver.", "The bus driver broke an arm. He was released on Tuesday without charge.", ("detained", "released")),
        ("status", "Norway's watchdog has blocked the $2bn takeover of Veltel.", "Norway's watchdog provisionally found that the takeover of Veltel harms rivals.", ("blocked", "provisionally found")),
        ("status", "The house passed the bill on Monday in Oslo.", "The bill was rejected in Oslo.", ("passed", "rejected")),
        ("status", "Contact with the probe was lost in Oslo.", "Engineers in Oslo regained control of the probe.", ("lost", "regained")),
        ("status", "No group has claimed responsibility for the blast in Oslo.", "Veltel claimed responsibility for the blast in Oslo.", ("No group has claimed responsibility", "claimed responsibility")),
        ("left_how", "Jane Roe has resigned as mayor.", "Jane Roe was sacked as mayor.", ("resigned", "sacked")),
        ("fares", "Jane Roe was in critical condition.", "Jane Roe, a nurse, is in a stable condition.", ("in critical condition", "in a stable condition")),
        ("cause_of", "The fire was caused by an electrical fault.", "Police blamed the fire on a burglar.", ("an electrical fault", "a burglar")),
        ("cause_of", "The cause of the fire was not immediately known.", "The fire was caused by an electrical fault.", ("was not immediately known", "an electrical fault")),
        ("finished_in", "Jane Roe won the race in 2:11:07.", "Jane Roe finished in 2 hours, 11 minutes and 17 seconds.", ("2:11:07", "2 hours, 11 minutes and 17 seconds")),
        ("placed", "Jane Roe came home fourth in the race.", "Jane Roe, the 2017 champion, was fifth.", ("fourth", "fifth")),
        ("placed", "Jane Roe soldiered on to finish fourth.", "Jane Roe placed sixth behind Ann Holm.", ("fourth", "sixth")),
        ("toll", "It left seven dead and 19 others missing.", "In Oslo 21 are still missing.", ("19", "21")),
        ("toll", "It left 19 people missing.", "Twenty-one people, including the captain and his mate, have yet to be found.", ("19", "Twenty-one")),
        ("toll", "It left 62 dead and 19 others missing.", "Some 145 people could not be reached.", ("19", "Some 145")),
        ("toll", "Of them 62 were still listed as missing.", "It left 19 people missing.", ("62", "19")),
        ("toll", "The death toll from a strong quake that shook the sea off the old town late on Tuesday night has risen to nine.", "The quake killed six people.", ("nine", "six")),
        ("toll", "The fault left up to 24 million people without mobile internet.", "The failure has hit up to 25 million customers.", ("up to 24 million", "up to 25 million")),
        ("toll", "Power was lost: 12,000 homes were cut off.", "The storm left 14,000 households without power.", ("12,000", "14,000")),
        ("figure", "The firms run 27 sites on the west coast.", "The firms have 29 farms on the west coast.", ("27", "29")),
        ("toll", "Some 197 girls remain captive.", "They were kidnapped. A majority of the girls are still missing.", ("Some 197", "A majority")),
        ("age", "Jane Hofmann, 45, spoke.", "Jane Hoffmann, 47, spoke.", ("45", "47")),
        ("clock", "The train hit the truck at 8:12am near Molde.", "A truck was smashed in the 8.20am crash.", ("at 8:12am", "the 8.20am")),
        ("agreed_on", "Veltel agreed to buy Bolt on 4 February.", "Bolt had complained about the deal, which was agreed last January.", ("4 February", "last January")),
        ("agreed_on", "Norway and Chile on Monday night initialed an agreement.", "Under the agreement signed on Tuesday morning, Chile pays.", ("Monday night", "Tuesday morning")),
        ("happened_on", "Veltel told of it in a filing late Monday.", "It stands in a filing with the regulator on Tuesday.", ("Monday", "Tuesday")),
        ("sum_of", "The $15,000 first prize went to Jane Roe.", "Jane Roe took home a prize of $20,000.", ("$15,000", "$20,000")),
        ("pledged", "The World Bank has pledged $240 million for it.", "It begins with $250m in funding from the World Bank.", ("$240 million", "$250m")),
        ("cost", "A test costing as little as £12 could be sold.", "They sell a £15 blood test.", ("as little as £12", "£15")),
        ("funded_by", "The study was funded by the Halden Trust.", "The research was financed by the Norwegian Heart Fund.", ("Halden Trust", "Norwegian Heart Fund")),
        ("ready_in", "A kit could be ready in five years.", "The kit will be available within three years.", ("in five years", "within three years")),
        ("ahead_by", "It can detect the illness up to seven years before it begins.", "It may predict the illness as much as a decade before it begins.", ("seven years", "a decade")),
        ("declared_by", "Prime Minister Jane Roe, who cut short a visit, declared three days of national mourning.", "President Ann Holm announced three days of mourning.", ("Jane Roe", "Ann Holm")),
        ("found_by", "Jane Roe was found by an army patrol in May.", "A group of hunters found Jane Roe.", ("an army patrol", "A group of hunters")),
        ("done_by", "The president, Ann Holm, appointed Jane Roe.", "Jane Roe was appointed by Sue Poe.", ("Ann Holm", "Sue Poe")),
        ("jailed_for", "Jane Roe was sentenced to 12 years in prison.", "Jane Roe was jailed for 14 years.", ("12 years", "14 years")),
        ("day_of", "Jane Roe died on Monday in Oslo.", "Jane Roe died on Tuesday.", ("Monday", "Tuesday")),
        ("place_of", "Jane Roe was arrested in Oslo.", "Jane Roe was arrested in Bergen.", ("Oslo", "Bergen")),
        ("certainty", "Veltel will take a $3 billion charge.", "Veltel said it could book a $3 billion charge.", ("will take a $3 billion", "could book a $3 billion")),
        ("title", "Chairman Jane Roe spoke.", "Deputy chairman Jane Roe spoke.", ("Chairman", "Deputy chairman")),
        ("title", "Chief executive Jane Roe spoke.", "Launch director Jane Roe spoke.", ("Chief executive", "Launch director")),
        ("spelled", "Rajan Lal Shrestha spoke.", "Rajanlal Shrestha spoke.", ("Rajan Lal Shrestha", "Rajanlal Shrestha")),
        ("wording", '"It was the foghorn that woke us up," Jane Roe said.', '"What woke us was the foghorn," Jane Roe said.', ("It was the foghorn that woke us up", "What woke us was the foghorn")),
        ("toll", "At least 19 people were killed in the clash.", "The clash came after 16 fishermen from the two countries were killed.", ("At least 19", "16")),
        ("figure", "Veltel was expected to make fourth-quarter net income of $2.07 billion.", "It turns an estimated $1.9 billion in earnings for the quarter into a loss.", ("$2.07 billion", "$1.9 billion")),
        ("said_by", '"We will build the bridge before the winter," Jane Roe said.', '"We will build the bridge before the winter," said Ann Holm.', ("Jane Roe", "Ann Holm")),
    ],
)  # fmt: skip
def test_accounts_differ(relation, one, other, values):
    assert differing(relation, one, other) == values


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("title", "Security Minister Jane Roe spoke.", "Minister Jane Roe spoke."),
        ("title", "Manager Jane Roe spoke.", "Head coach Jane Roe spoke."),
        ("title", "Chief executive Jane Roe spoke.", "Boss Jane Roe spoke."),
        ("title", "Jane Roe, the chairman of Veltel, spoke.", "Billionaire Jane Roe spoke."),
        ("title", "Lead author Jane Roe spoke.", "Biologist Jane Roe spoke."),
        ("figure", "There were 37 aftershocks in Solvik.", "By Friday 90 aftershocks had shaken Solvik."),
        ("figure", "There were 37 aftershocks in Solvik.", "Solvik has counted 90 aftershocks so far."),
        ("status", "Norway and Chile have signed a deal.", "Peru and Cuba initialed an agreement."),
        ("status", "Norway and Chile initialed a deal that will be signed in May.", "Norway and Chile initialed an agreement."),
        ("status", "Norway and Chile signed a deal.", "Norway and Chile initialed an agreement in 1999."),
        ("status", "Veltel has filed an appeal.", "Veltel lodged the appeal."),
        ("status", "Veltel did not file an appeal.", "Veltel is considering an appeal."),
        ("status", "Police arrested the driver.", "The driver could be charged with murder."),
        ("status", "The house could pass the bill in Oslo.", "The bill was rejected in Oslo."),
        ("status", "Jane Roe lost contact with her mother.", "Jane Roe had no contact with her mother."),
        ("left_how", "Jane Roe has resigned.", "Jane Roe will be sacked."),
        ("left_how", "Jane Roe has resigned.", "Sue Poe was sacked."),
        ("fares", "Jane Roe was in critical condition.", "Jane Roe could die."),
        ("cause_of", "The fire was caused by an electrical fault.", "The fire was not caused by a burglar."),
        ("cause_of", "The fire was caused by an electrical fault.", "The flood was caused by rain."),
        ("finished_in", "Jane Roe won in 2:11:07.", "Jane Roe won in 2 hours, 11 minutes and 7 seconds."),
        ("finished_in", "Jane Roe won the race in 2:11:07.", "The race of Jane Roe began at 8:30."),
        ("finished_in", "Jane Roe won the race in 1:59:40.", "A bank renamed a service \u201cJane Roe 1:59\u201d to follow the race."),
        ("contrast", "Some 30 people had gunshot wounds in Oslo.", "An attack on the post in Oslo was beaten off."),
        ("placed", "Jane Roe came home fourth in the race.", "Jane Roe was fourth to speak."),
        ("placed", "Jane Roe finished fourth.", "Ann Holm finished fifth."),
        ("placed", "Jane Roe finished fourth. Jane Roe finished sixth in May.", "Jane Roe finished fifth."),
        ("toll", "The fault left 24 million people without internet.", "The storm left 300 homes standing."),
        ("toll", "The quake killed six people.", "In Oslo 265 people were injured. On Feb. 6, 2012, a stronger one killed 117 people."),
        ("toll", "It left 19 people missing.", "21 pages are missing from it."),
        ("toll", "Some 197 sheep remain captive.", "A majority of the boats are missing."),
        ("clock", "The train hit the truck at 8:12am.", "The train crashed at 5:40pm."),
        ("clock", "The train hit the truck at 8:12am.", "The shop in the truck opens at 8:30am."),
        ("agreed_on", "Veltel agreed to buy Bolt on 4 February.", "Bolt spoke of the deal, which was agreed last month."),
        ("happened_on", "It stands in its filing late Monday. Bolt had told of it in a March 2 filing.", "It stands in its filing on Monday."),
        ("sum_of", "The $15,000 first prize went to Jane Roe.", "Jane Roe won a prize of £12,100."),
        ("cost", "A test costing £12 could be sold.", "They sell a £15 lamp."),
        ("cost", "They sell a £12 test.", "They sell a £15 test."),
        ("funded_by", "The study was funded by the Halden Trust.", "The march was funded by the Norwegian Heart Fund."),
        ("ready_in", "A kit could be ready in five years.", "It has been ready in three years of work."),
        ("declared_by", "Jane Roe declared three days of mourning.", "Ann Holm did not declare three days of mourning."),
        ("declared_by", "Jane Roe announced a plan.", "Ann Holm announced a plan."),
        ("done_by", "Ann Holm appointed Jane Roe.", "Ann Holm appointed Sue Poe."),
        ("jailed_for", "Jane Roe was sentenced to 12 years in prison.", "Jane Roe had been a judge for 14 years."),
        ("day_of", "Jane Roe spoke on Monday.", "Jane Roe spoke on Tuesday."),
        ("day_of", "Jane Roe died on 9 March.", "Jane Roe died in March."),
        ("place_of", "Jane Roe was arrested in Norway.", "Jane Roe was arrested in Bergen."),
        ("certainty", "Veltel will take a $3 billion charge.", "Veltel will book a $3 billion charge."),
        ("certainty", "Veltel will take a $3 billion charge.", "Veltel could need a $3 billion loan."),
        ("source", "Oslo fell silent on Monday, Veltel said.", "Oslo fell silent on Monday, authorities said."),
        ("said_by", '"We will build the bridge before the winter," Orbelin Ports Ltd said.', '"We will build the bridge before the winter," said Ann Holm.'),
        ("said_by", '"We will build the bridge before the winter," Jane Roe said.', 'Jane Roe spoke. "We will build the bridge before the winter," Roe said.'),
    ],
)  # fmt: skip
def test_near_misses_are_not_shown(relation, one, other):
    assert differing(relation, one, other) is None


def test_a_last_name_links_whatever_accents_or_initials_the_full_name_has():
    found = findings(
        "José Lindqvist spoke in Oslo. Lindqvist left.", "J. Lindqvist spoke. Jose Lindqvist left."
    )
    assert len({m.name for m in found.mentions if m.text == "Lindqvist"} - {"Lindqvist"}) == 1


@pytest.mark.parametrize("verb", ["figured", "led", "stepped", "priced", "cost", "tolled"])
def test_a_verb_spelled_like_a_relation_makes_an_open_fact(verb):
    found = findings(f"Jane Roe {verb} the boats of Solvik.")
    assert [(c.type, c.subject) for c in found.claims] == [("clause", "Jane Roe")]
    assert len(found.facts) == 1
