"""Typed slots beyond the first: posts, lives, owners, events, trade, membership and restrictions."""

import pytest
from tests.stories import fact, findings, pairs

QUIET = "Rain fell on the old town. A dog barked at the boats there. "
"""Sentences of another matter, which keep two amounts apart."""


@pytest.mark.parametrize(
    "relation, text, subject, value",
    [
        ("appointed", "Veltel has appointed Jane Roe as its new chief executive.", "ceo of Veltel", "Jane Roe"),
        ("appointed", "Jane Roe was named chairman of Veltel on Monday.", "chair of Veltel", "Jane Roe"),
        ("appointed", "In May Jane Roe became the president of Veltel.", "president of Veltel", "Jane Roe"),
        ("left_post", "Jane Roe resigned as chairman of Veltel.", "chair of Veltel", "Jane Roe"),
        ("left_post", "Jane Roe has stepped down as chief executive of Veltel.", "ceo of Veltel", "Jane Roe"),
        ("age", "Jane Roe, 45, said the boat sank.", "Jane Roe", "45"),
        ("age", "The boat was steered by 45-year-old Jane Roe.", "Jane Roe", "45"),
        ("age", "Jane Roe, a 45-year-old nurse, said the boat sank.", "Jane Roe", "45"),
        ("born_in", "Jane Roe was born in Norway.", "Jane Roe", "Norway"),
        ("acquired_by", "Veltel has bought Bolt Inc. for $3 billion.", "Bolt Inc", "Veltel"),
        ("acquired_by", "Bolt Inc was acquired by Veltel last year.", "Bolt Inc", "Veltel"),
        ("price", "Veltel has bought Bolt Inc for about $3 billion.", "Bolt Inc", "$3 billion"),
        ("founded_by", "Bolt Inc, founded by Jane Roe in 1998, makes chips.", "Bolt Inc", "Jane Roe"),
        ("founded_on", "Bolt Inc was founded in 1998.", "Bolt Inc", "1998"),
        ("held_in", "The summit was held in Oslo on Friday.", "the summit", "Oslo"),
        ("held_on", "The ceremony will take place on 4 June 2021.", "the ceremony", "4 June 2021"),
        ("restriction", "The order bans American firms from selling chips to Veltel.", "companies of United States", "banned from selling chips to Veltel"),
        ("restriction", "The list requires U.S. companies to obtain approval before they trade.", "companies of United States", "required to obtain approval"),
        ("supplies", "Bolt Inc supplies Veltel with chips.", "Bolt Inc", "Veltel"),
        ("sanctioned_by", "The United States and Canada imposed sanctions on Norway.", "Norway", "United States, Canada"),
        ("includes", "The phones are sold in several countries, including Norway, Sweden and Finland.", "several countries", "Norway, Sweden, Finland"),
        ("includes", "Chips come from American suppliers such as Intel and Qualcomm.", "American suppliers", "Intel, Qualcomm"),
        ("member_of", "Norway is a member of NATO.", "Norway", "NATO"),
    ],
)  # fmt: skip
def test_a_slot_is_filled(relation, text, subject, value):
    assert (subject, value) in pairs(findings(text), relation)


@pytest.mark.parametrize(
    "relation, text",
    [
        ("appointed", "Jane Roe was not named chairman of Veltel."),
        ("age", "Jane Roe, 450, said the boat sank."),
        ("acquired_by", "Veltel did not buy Bolt Inc."),
        ("sanctioned_by", "Canada has not imposed sanctions on Norway."),
        ("member_of", "Norway is not a member of NATO."),
        ("includes", "The phones are sold in many countries, including Norway."),
        ("restriction", "The order does not ban American firms from selling chips."),
    ],
)
def test_a_slot_is_left_empty(relation, text):
    assert pairs(findings(text), relation) == []


def test_accounts_that_give_different_ages_differ():
    found = findings("Jane Roe, 45, said the boat sank.", "Jane Roe, 47, said the boat sank.")
    age = fact(found, "age")
    assert (age.status, age.difference) == ("differ", "value")


def test_accounts_that_tell_a_measure_harder_differ():
    found = findings(
        "The order bans American firms from selling chips to Veltel.",
        "The order restricts U.S. companies from trading with Veltel.",
    )
    assert fact(found, "restriction").status == "differ"


def test_accounts_that_word_a_ban_in_two_ways_agree():
    found = findings(
        "The order bans American firms from selling chips to Veltel.",
        "American companies are prohibited from selling chips to Veltel.",
    )
    assert fact(found, "restriction").status == "agree"


def test_a_deal_with_a_country_is_a_vaguer_account_of_the_deal_with_its_company():
    found = findings(
        "Veltel reached an agreement with Norwegian carrier Bolt Inc.",
        "Veltel has signed a deal with Norway.",
    )
    deal = fact(found, "deal_with")
    assert (deal.status, deal.difference) == ("differ", "granularity")


def test_deals_with_two_companies_of_a_country_are_two_deals():
    found = findings(
        "Veltel reached an agreement with Norwegian carrier Bolt Inc. Veltel signed a deal with Norwegian carrier Nord Inc.",
        "Veltel has signed a deal with Norway.",
    )
    assert [f.status for f in found.facts if f.relation == "deal_with"] == ["single"] * 3


def test_a_city_does_not_contradict_its_country():
    found = findings("Jane Roe was born in Norway.", "Jane Roe was born in Oslo.")
    assert [f.status for f in found.facts if f.relation == "born_in"] == ["single"] * 2


def test_tallies_in_two_units_differ_in_unit():
    found = findings(
        "Veltel has won more than 40 contracts.",
        "Media say that Veltel has already secured contracts in 30 countries.",
    )
    tally = fact(found, "tally")
    assert (tally.subject, tally.status, tally.difference) == ("Veltel: contracts", "differ", "unit")


def test_tallies_in_one_unit_differ_in_value():
    tally = fact(findings("Veltel has won 40 contracts.", "Veltel has won 30 contracts."), "tally")
    assert (tally.status, tally.difference) == ("differ", "value")


def test_a_tally_of_both_companies_is_each_ones():
    found = findings(
        "Veltel competes with Nordbank Corp in Norway. Both companies have won more than 40 contracts."
    )
    assert [subject for subject, _ in pairs(found, "tally")] == [
        "Veltel: contracts",
        "Nordbank Corp: contracts",
    ]


def test_what_was_won_within_a_time_is_no_tally():
    assert pairs(findings("Veltel has signed 12 contracts in the last two months."), "tally") == []


def test_a_country_that_bars_in_one_account_and_has_yet_to_decide_in_another_differs():
    found = findings(
        "Veltel was barred from building networks by Norway and Canada.",
        "Pressure grows in Norway where the parliament is expected to announce a decision soon. Veltel is considered.",
    )
    stance = fact(found, "stance")
    assert (stance.subject, stance.status) == ("Norway on Veltel", "differ")
    assert [claim.value for claim in stance.claims] == ["bars Veltel", "has yet to decide on Veltel"]


def test_a_country_that_has_yet_to_decide_is_set_against_nothing_where_none_says_it_bars():
    found = findings("Veltel was barred by Canada.", "Norway has yet to decide. Veltel waits.")
    assert [f.status for f in found.facts if f.relation == "stance"] == ["single"]


@pytest.mark.parametrize(
    "relation, texts, status, difference",
    [
        ("called", ("The militant group Vastra fled.", "The extremist group Vastra fled."), "differ", "wording"),
        ("called", ("The militant group Vastra fled.", "Vastra militants fled."), "agree", None),
        ("published_in", ("The study was published in the Solvik Review.", "The findings were published on Friday in the Solvik Letters."), "differ", "value"),
        ("source", ("Norway's government has said 21 girls were freed from the camp.", "Jane Roe says 21 girls were freed from the camp in Norway."), "differ", "value"),
        ("source", ("Norway's government has said 21 girls were freed from the camp.", "The Norwegian government announced on Friday that 21 girls were freed from the camp."), "agree", None),
        ("spelled", ("A home run by pitcher Rajai Davey won.", "A home run by pitcher Rajao Davey won."), "differ", "wording"),
        ("clock", ("The two work trains hit each other in the tunnel around 5:10 a.m. on Monday.", "The work trains hit each other in the tunnel at about 5am on Monday."), "differ", "granularity"),
        ("toll", ("The crash left dozens injured in Solvik.", "The crash shook Solvik, injuring 53, on Monday."), "agree", None),
        ("toll", ("A train carrying 186 people hit a truck.", "There were 180 passengers aboard."), "differ", "value"),
        ("toll", ("At least 19 people died in clashes.", "16 fishermen were killed in clashes."), "differ", "value"),
        ("detail", ("They followed 1,284 volunteers.", "The sample came from 1,248 adults."), "differ", "value"),
        ("toll", ("Dozens of the girls have escaped.", "Some 53 girls managed to escape."), "agree", None),
        ("toll", ("More than 270 girls were taken.", "The group seized 200 schoolgirls."), "differ", "value"),
        ("shares", ("Veltel shares fell 1 percent.", "Shares of Veltel rose slightly."), "differ", "value"),
        ("sum", ("Veltel had $31.2 billion in earnings at the end of 2016.", "Veltel had $32.6 billion in undistributed earnings at the end of 2016."), "differ", "value"),
    ],
)  # fmt: skip
def test_accounts_are_set_against_each_other(relation, texts, status, difference):
    one = fact(findings(*texts), relation)
    assert (one.status, one.difference) == (status, difference)
    assert len(one.claims) == 2


@pytest.mark.parametrize(
    "relation, texts",
    [
        ("spelled", ("A run by Jane Roe won.", "A run by Jan Roe won.")),  # two given names, two people
        ("spelled", ("A spokesman of the U.S. Yard Office left.", "A spokesman of the US Yard Office left.")),
        ("spelled", ("North Harbour Club won.", "South Harbour Club won.")),
        ("spelled", ("Fire chief José Marca left.", "Fire chief Jose Marca left.")),  # a house's style
        (
            "source",
            ("Norway's government has said 21 girls were freed.", "Jane Roe says the harbour is closed."),
        ),
        ("clock", ("The trains met at 6 a.m. in Solvik.", "The mayor spoke at 3 p.m. in Vastra.")),
        ("published_in", ("The book was published in Norway.", "The study was published in Norway.")),
        ("toll", ("The herd broke out, killing 3 cows.",)),
        ("toll", ("They were released around 5:30 a.m. on Monday.",)),
        ("toll", ("21 of the schoolgirls abducted in Solvik came home.",)),
    ],
)
def test_what_only_looks_alike_is_not_set_against_each_other(relation, texts):
    assert [f for f in findings(*texts).facts if f.relation == relation] == []


def test_a_day_that_a_noun_has_is_read():
    found = findings("The vote on 4 June 2021 was close.", "Friday's vote was close.")
    assert [(c.subject, c.key) for c in found.claims if c.relation == "happened_on"] == [
        ("the vote", "2021-06-04"),
        ("the vote", "2021-03-05"),
    ]
    assert fact(found, "happened_on").status == "differ"


def test_a_noun_with_two_days_in_one_account_has_none():
    assert (
        pairs(findings("The vote on 4 June 2021 was close. The vote on 5 June 2021 was not."), "happened_on")
        == []
    )


@pytest.mark.parametrize(
    "texts, status, difference",
    [
        (("Two-thirds of the $5 billion is tax.", "About two thirds of the $5 billion is tax."), "agree", None),
        (("The majority of the $5 billion is tax.", "Two thirds of the $5 billion is tax."), "differ", "granularity"),
        (("Half of the $5 billion is tax.", "A third of the $5 billion is tax."), "differ", "value"),
    ],
)  # fmt: skip
def test_parts_of_a_whole_are_set_against_each_other(texts, status, difference):
    one = fact(findings(*texts), "part_of")
    assert (one.subject, one.status, one.difference) == ("$5 billion", status, difference)


def test_through_what_words_came_is_set_against_each_other():
    found = findings(
        "“The old boats are far too slow for us,” Marta Quill told the Solvik Post.",
        "“The old boats are far too slow for us,” Marta Quill said in a statement.",
    )
    via = fact(found, "said_via")
    assert [claim.value for claim in via.claims] == ["Solvik Post", "statement"]
    assert (via.status, via.difference) == ("differ", "value")


def test_reporters_and_an_interview_say_nothing_against_a_statement():
    found = findings(
        "“The old boats are far too slow for us,” Marta Quill told reporters.",
        "“The old boats are far too slow for us,” Marta Quill said in a statement.",
        "“The old boats are far too slow for us,” Marta Quill said in an interview.",
    )
    assert not [one for one in found.facts if one.relation == "said_via"]


@pytest.mark.parametrize(
    "texts, difference",
    [
        (("Some 145,000 people in Norway live with asthma.", "About 148,000 people in Norway have asthma."), "granularity"),
        (("They treated 1,284 volunteers with asthma for a year.", "They treated 1,248 people with asthma for a year."), "value"),
        (("The prices of salmon rose 43 percent in shops.", "Salmon prices in the shops climbed 45 per cent."), "value"),
        (("Veltel, which trains 1,850 people, makes phones.", "Veltel trains 1,900 people in Norway."), "value"),
    ],
)  # fmt: skip
def test_near_amounts_of_one_thing_are_set_against_each_other(texts, difference):
    one = fact(findings(*texts), "figure")
    assert (one.status, one.difference) == ("differ", difference)
    assert len(one.claims) == 2


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The firms pay tax of 21 percent.",
            f"{QUIET * 4}The bank taxed sales of gold at 35 percent.",
        ),  # little in common
        ("Veltel employs 1,850 people.", "Bolt Inc has sold 1,900 boats."),  # nothing in common
        ("Some 17 pregnant women fell ill.", "Pregnant women are 20 times as likely to fall ill."),
        ("Veltel employs 1,850 people, Bolt Inc employs 1,900 people.", "Bolt Inc employs 1,900 people."),
        (
            "The missile passed over Norway at 6:05 local time.",
            "The missile passed over Norway at 7:05 local time.",
        ),
        ("Veltel employs 1,850 people.", "Veltel employs 1,850 people."),
    ],
)
def test_amounts_of_two_things_are_not_set_against_each_other(texts):
    assert [f for f in findings(*texts).facts if f.relation == "figure"] == []


def test_a_part_of_who_says_it_is_no_source():
    found = findings(
        "Emergency services said 21 girls were freed from the camp in Norway.",
        "The ministry of water and energy said 21 girls were freed from the camp in Norway.",
    )
    values = [claim.value for f in found.facts if f.relation == "source" for claim in f.claims]
    assert "services" not in values
    assert "energy" not in values


@pytest.mark.parametrize(
    "relation, texts, status, difference",
    [
        ("worth", ("Veltel agreed to the £1.14 billion takeover of Bolt Inc.", "Bolt Inc is sold in a deal worth more than £1 billion."), "differ", "granularity"),
        ("worth", ("Veltel agreed to the £3 billion takeover of Bolt Inc.", "Bolt Inc is sold in a deal worth £2 billion."), "differ", "value"),
        ("lasted", ("They agreed after 11 hours of talks in Oslo.", "They agreed after three days of consultations."), "differ", "value"),
        ("lasted", ("Norway declared three days of national mourning.", "Norway announced three days of mourning."), "agree", None),
        ("deadline", ("The board invited responses by May 28.", "The firms have until 4 June."), "differ", "value"),
        ("published_in", ("The test was described in the medical journal Solvik Review.", "The study was published in the Solvik Letters."), "differ", "value"),
        ("spelled", ("Runner Daniel Rotich won.", "Runner Daniel Kiptoo Rottich won."), "differ", "wording"),
    ],
)  # fmt: skip
def test_terms_are_set_against_each_other(relation, texts, status, difference):
    one = fact(findings(*texts), relation)
    assert (one.status, one.difference) == (status, difference)


def test_a_middle_name_more_is_no_other_spelling():
    found = findings("Runner Daniel Rotich won.", "Runner Daniel Kiptoo Rotich won.")
    assert [f for f in found.facts if f.relation == "spelled"] == []


def test_an_article_with_two_sums_for_a_deal_has_none():
    found = findings("The £3 billion takeover of Bolt Inc and the £2 billion takeover of Nordbank failed.")
    assert pairs(found, "worth") == []


def test_words_that_media_passed_on_came_through_them():
    found = findings(
        "Marta Quill, the yard's president, said the deal will create “the fastest boats of the whole coast,” state media reported.",
        "“The deal will create the fastest boats of the whole coast,” Marta Quill said in a statement.",
    )
    assert [claim.value for claim in fact(found, "said_via").claims] == ["state media", "statement"]
