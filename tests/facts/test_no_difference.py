"""What is told in other words, more loosely or of another thing, and is no difference."""

import pytest
from tests.facts.test_differences import differing


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("title", "Former Harbour Minister Jane Roe spoke.", "Former Minister of Harbours Jane Roe spoke."),
        ("title", "Defense lawyer Jane Roe spoke.", "Defence lawyer Jane Roe spoke."),
        ("title", "Jane Roe, an attorney at Orlane, spoke.", "Lawyer Jane Roe spoke."),
        ("happened_in", "Ada Lund, who was born in Oslo, sailed.", "Jim Brand, who was born in Molde, sank."),
        ("title", "Joint liquidator Jane Roe spoke.", "Liquidator Jane Roe spoke."),
        ("title", "World champion sculler Jane Roe spoke.", "Champion Jane Roe spoke."),
        ("title", "Jane Roe, a marine biologist, spoke.", "Mayor Jane Roe spoke."),
        ("figure", "The reform of the port took 17 months.", "The port's reform was three years late."),
        ("figure", "About 200 people are thought to sail.", "It was thought the boat had 300."),
        ("figure", "Norway said 19 people caught the fever.", "Norway said 21 others caught the fever."),
        ("part_of", "The firm holds 30 percent of the quarry.", "The firm holds about a third of the quarry."),
        ("toll", "Scores of people were injured in Solvik.", "In Solvik 58 people were injured."),
        ("toll", "It rose. It fell. It rose. In 2014, six people were injured there. Some 50 people were injured.", "In all 50 people were injured."),
        ("clock", "The ferry hit the quay at Solvik port at 7:52 a.m.", "The ferry hit the quay at Solvik port shortly before 8:00 am."),
        ("cause_of", "The outbreak was traced to pork.", "The outbreak was traced to meat."),
        ("detail", "The list dates from Sept. 1.", "The bridge dates from 1948."),
        ("contrast", "The contract was approved by 1,214 votes to 397.", "The contract covers all 1,860 members of the union."),
        ("measures", "Trains here run at an average of 45 kilometres per hour.", "The train ran at 50 miles per hour."),
        ("planned_for", "The mask was found in a barn, police said on Wednesday.", "The mask was found on 27 September."),
        ("title", "Jane Roe, a former secretary of state for culture, spoke.", "Jane Roe, president of Veltel, spoke."),
        ("title", "Peer Baroness Roe met Jane Roe.", "Lady Jane Roe spoke in Oslo."),
        ("source", "Veltel hid a leak at its Oslo plant for years, according to a damning report.", "Veltel hid a leak at its Oslo plant for years, a government-ordered inquiry found."),
        ("toll", "The ferry was carrying 174 people.", "The ferry line carried 1.3 million people."),
        ("credit", "Cops launched a probe into the leak at Veltel.", "Police opened a criminal investigation into the leak at Veltel."),
        ("how_many", "Veltel will recall more than 130,000 Celano sedans.", "Veltel will recall 372,000 Orano sedans."),
        ("figure", "The mask was sold for 2.8 million euros ($3.2 million).", "A record of $2.5m was set."),
        ("toll", "There were 168 passengers and six crew on board the jet.", "There were 174 people on board the jet."),
        ("figure", "At the border fifteen armed border guards stood in Tarn.", "The border was closed in Tarn at 17.00 by border guards."),
        ("source", "A Veltel ferry sank off Oslo, the company said on Monday.", "A Veltel ferry sank off Oslo, Norlin Lines said on Monday."),
        ("detail", "Veltel employs about 5,400 people.", "Some 1,150 people work at the site."),
    ],
)  # fmt: skip
def test_other_words_are_no_difference(relation, one, other):
    assert differing(relation, one, other) is None


@pytest.mark.parametrize(
    "one, other, values",
    [
        ("Deputy mayor Jane Roe spoke.", "Mayor Jane Roe spoke.", ("Deputy mayor", "Mayor")),
        ("Former Mayor Jane Roe spoke.", "Mayor Jane Roe spoke.", ("Former Mayor", "Mayor")),
        ("Chief executive Jane Roe spoke.", "Chairman Jane Roe spoke.", ("Chief executive", "Chairman")),
    ],
)
def test_another_rank_or_post_is_one(one, other, values):
    assert differing("title", one, other) == values
