"""Hours of one event, posts told behind and before a name, counts of those who were there, and who is a firm."""

import pytest
from tests.facts.test_differences import differing
from tests.stories import collection

from broadsheet.facts.find import find

DIFFER = [
    ("clock", "Officers were called to the house at 4.35am.", "The gang hit the house at about half four.", ("at 4.35am.", "about half four")),
    ("clock", "The judges stopped the race at 3:47 near Molde.", "They had halted it at 3.50 p.m. local time.", ("at 3:47", "at 3.50 p.m.")),
    ("clock", "Mount Tarn erupted at 9:42 a.m. on Sunday.", "The volcano threw ash into the sky at 9:47 a.m. local time.", ("at 9:42 a.m.", "at 9:47 a.m.")),
    ("clock", "The five raiders turned up at 2.45am on Monday.", "The robbery took place at around 3:20 in Molde.", ("at 2.45am", "at around 3:20")),
    ("clock", "The jet touched down in Molde at 11:20 a.m.", "Roe brought the plane down in Molde at 11:27.", ("at 11:20 a.m.", "at 11:27")),
    ("clock", "The bridge fell at about 1:30 p.m. local time.", "It hit the road below after giving way at 1:47 p.m.", ("at about 1:30 p.m.", "at 1:47 p.m.")),
    ("clock", "Guards saw two men and rang the police at 4:59 a.m. on Monday.", "Police were alerted at 4:57 a.m. by a firm.", ("at 4:59 a.m.", "at 4:57 a.m.")),
    ("toll", "Seven other people were treated for minor injuries.", "Eight other people had minor injuries, the firm says.", ("Seven", "Eight")),
    ("day", "An internal tool signaled a possible breach on Sept. 8.", "It was alerted by a security tool to the breach on 10 September.", ("Sept. 8", "10 September")),
    ("detail", "She is the fourth minister forced out of the cabinet.", "Roe is the fifth cabinet minister to leave since May.", ("fourth", "fifth")),
    ("detail", "Four men, two of them wearing masks, came in.", "Five men took part in the robbery.", ("Four", "Five")),
    ("title", "Jane Roe, the mission director, spoke.", "Its mission chief was there. Jane Roe, the flight director and a founder of the firm, spoke.", ("mission director", "flight director")),
    ("toll", "It had received 34 injured people.", "The number includes 44 people who were injured.", ("34", "44")),
    ("toll", "The fire left 34 people injured.", "Forty-one people have been treated at hospital.", ("34", "Forty-one")),
    ("toll", "The toll from the outbreak has gone up to three.", "The fire killed two people.", ("three", "two")),
    ("toll", "The number of people infected with it in the south of the country has climbed to 142 on Friday.", "At least 161 people are known to have been infected by it.", ("142", "At least 161")),
    ("detail", "Around 120 people were on the slopes.", "Some 164 climbers were on the volcano.", ("120", "164")),
    ("jailed_for", "Prosecutors had sought seven and a half years for Holm.", "The state attorney, who had asked for a term of seven years, may appeal.", ("seven and a half years", "seven years")),
    ("detail", "From 15 to 20 thousand people took part in the protest.", "Between 70,000 and 85,000 people marched on Sunday.", ("15 to 20 thousand", "Between 70,000 and 85,000")),
    ("toll", "The war killed between 15,000 and 20,000 people.", "In the war 28,000 people died.", ("between 15,000 and 20,000", "28,000")),
    ("cost", "The repair of the spillway will cost $100 million to $200 million.", "The repair of the spillway will cost $90 million.", ("$100 million", "$90 million")),
    ("lasts", "The bear was caught at Molde after two weeks on the run.", "It had been on the loose for 20 days.", ("two weeks", "20 days")),
    ("lasts", "They shook hands for 81 seconds.", "The handshake lasted 40 seconds.", ("81 seconds", "40 seconds")),
    ("detail", "Its last major accident took place in 1981.", "The last fatal crash was a fire in Oslo in 1986.", ("1981", "1986")),
    ("detail", "It becomes the world's third-largest biscuit maker.", "It is the world's second biggest biscuit company.", ("third-largest", "second biggest")),
    ("detail", "The agency had a yellow warning in place.", "There was an orange warning for rain.", ("yellow", "orange")),
    ("detail", "It was on its way from Oslo to Molde.", "The ship had sailed from Bergen in Norway.", ("Oslo", "Bergen")),
    ("toll", "Police arrested three people this morning.", "Two women in their sixties and seventies were arrested.", ("three", "Two")),
    ("vote_share", "Ann Holm took 263,515 votes, or 45.5 percent of the ballots.", "Ms Holm of the Reform Party polled 43.3 per cent of the vote.", ("45.5 percent", "43.3 per cent")),
    ("vote_share", "The No side took 56.4 percent of the vote.", "In the referendum 58.1 percent voted no.", ("56.4 percent", "58.1 percent")),
    ("measures", "He was hit with 8.7 kilometres remaining.", "It happened with three miles to go.", ("8.7 kilometres", "three miles")),
    ("measures", "He fell four kilometres from the finish.", "He fell with 5 km to go.", ("four kilometres", "5 km")),
    ("detail", "A five-member jury put the result back.", "The three-man jury met.", ("five-member", "three-man")),
    ("clock", "A plane came down at around 4 p.m. local time near Oslo.", "The plane crashed at about 3:25 p.m. near Oslo.", ("at around 4 p.m.", "at about 3:25 p.m.")),
    ("age", "A girl aged about 8 was hurt.", "A 10-year-old girl was hurt.", ("8", "10")),
    ("detail", "It bought the maker Vantor in 2007.", "It made its $850 million purchase of the maker Vantor in 2008.", ("2007", "2008")),
    ("detail", "The show has been seen by more than 95,000 people.", "Some 60,000 people have been to see the exhibition.", ("95,000", "60,000")),
    ("detail", "The firm has 46 employees.", "The company has a staff of about 60.", ("46", "60")),
    ("detail", "He quit after 11 straight days of protests.", "Ten days of demonstrations later he was out.", ("11", "Ten")),
    ("detail", "It was the first eruption of the mountain since 1987.", "It last erupted in 1973.", ("1987", "1973")),
    ("detail", "Norway would be the fourth country to land there.", "It wanted to be the fifth country to land there.", ("fourth", "fifth")),
    ("detail", "A firm can be fined up to RM500,000.", "A company can be fined up to RM300,000 there.", ("RM500,000", "RM300,000")),
    ("detail", "People were told to stay at least 3 km away from it.", "The no-go zone was widened to 4 kilometres.", ("3", "4")),
]  # fmt: skip


@pytest.mark.parametrize("relation, one, other, values", DIFFER)
def test_accounts_differ(relation, one, other, values):
    assert differing(relation, one, other) == values


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("clock", "Contact was lost at 4:18 p.m. on Friday.", "Contact was lost at 22:20 Moscow time."),
        ("clock", "The judges stopped the race at 3:47 near Molde.", "They had halted it at 3.47 p.m. local time."),
        ("clock", "The jet left Molde at 11:20 a.m. Its crew called Molde at 11:25 a.m.", "Roe spoke in Molde at 11:27."),
        ("toll", "Seven other people were treated for minor injuries.", "Three people had minor injuries, the firm says."),
        ("day", "A tool signaled a breach on Sept. 8. The breach was closed with the tool on Sept. 10.", "A tool told of the breach on 9 September."),
        ("day", "A tool signaled a breach on 8 September.", "A tool told of the breach on 28 September."),
        ("day", "A tool signaled a breach on 8 September.", "The firm dropped its price on 10 September."),
        ("title", "Environment minister Jane Roe was there.", "Jane Roe, the environment secretary, was there."),
        ("happened_in", "The jet landed in Molde.", "A similar failure struck another jet in 2016. It landed safely in Oslo."),
        ("planned_for", "The whales were not seen at all in June.", "The whale was seen on Saturday."),
        ("jailed_for", "Holm was jailed for five years.", "Prosecutors wanted seven years in prison for Holm."),
        ("jailed_for", "Holm was jailed for five years.", "Holm faces up to ten years in prison."),
        ("detail", "Some 80,000 people marched on Sunday.", "Between 70,000 and 85,000 people marched on Sunday."),
        ("figure", "Some 80,000 people marched on Sunday.", "Between 70,000 and 85,000 people marched on Sunday."),
        ("toll", "The war killed 15,000 to 20,000 people.", "In the war 18,000 people died."),
        ("toll", "The toll rose from 9 to 17 people killed.", "The fire killed 17 people."),
        ("lasts", "They shook hands for 81 seconds.", "The handshake lasted more than a minute."),
        ("detail", "It is one of the world's largest biscuit makers.", "It is the world's second biggest biscuit company."),
        ("vote_share", "Ann Holm took 45.5 percent of the vote.", "Ann Holm won 45 per cent of the vote against 36.7 per cent for Nils Berg."),
        ("part_of", "It holds 18.5 percent of the shares.", "It owns 18.5% of the shares."),
        ("contrast", "The boards had been unanimous.", "Reach him at 208-555-0143."),
    ],
)  # fmt: skip
def test_near_misses_are_not_shown(relation, one, other):
    assert differing(relation, one, other) is None


def names(*texts: str) -> set[tuple[str, str]]:
    return {(mention.name, mention.type) for mention in find(collection(*texts)).mentions}


def test_a_family_name_whose_places_say_so_is_a_firm():
    firm = "Quillen, which makes bicycles, has 400 workers. Quillen's shares rose. Truus Quillen leads the foundation."
    assert ("Quillen", "org") in names(firm, "Quillen's headquarters are in Tarn. Quillen shares fell.")
    person = "Truus Quillen spoke. Quillen smiled. Quillen said that it was late."
    assert ("Quillen", "org") not in names(person)


def test_a_name_told_without_its_middle_is_the_same():
    found = names(
        "Marta Brandt Holm resigned.", "Marta Holm spoke.", "Marta Holm, the airline's president, left."
    )
    assert len({name for name, kind in found if kind == "person"}) == 1


def test_a_law_is_nobody_of_that_rank():
    story = collection(
        "The EU's General Data Protection Regulation came into force. Cyber expert Jane Roe of Tarn spoke."
    )
    titles = [claim for claim in find(story).claims if claim.relation == "title"]
    assert [(claim.subject, claim.context) for claim in titles] == [("Jane Roe", "")]


def test_words_of_somebody_without_a_name_are_not_the_last_speaker_s():
    story = collection(
        'Union man Rolf Pacheco was there. "We have warned of this for years," he said.\n\n'
        'The prime minister broke off a trip and announced two days of mourning.\n\n"This is an hour for grief," he told reporters.'
    )
    spoken = {
        q.speaker.name if q.speaker else None
        for q in find(story).quotations
        if "grief" in story.articles[0].quote(q.span)
    }
    assert spoken == {None}


def test_a_commission_is_no_firm():
    story = collection(
        "The Bank Regulatory Commission fined Vantor. The Xiamen-based firm said that it was sorry.",
        "Vantor, based in Xiamen, was fined.",
    )
    based = {claim.subject for claim in find(story).claims if claim.relation == "based_in"}
    assert based <= {"Vantor"}


def test_whoever_a_relative_clause_is_of_speaks():
    story = collection(
        "That was the message from Health Minister Aaron Motsoa on Sunday.\n"
        '"We can say it without any doubt," an official who worked on the inquiry said after the briefing in Tarn.'
    )
    spoken = [(q.speaker.name if q.speaker else None, q.speaker_words) for q in find(story).quotations]
    assert spoken == [(None, "an official")]
