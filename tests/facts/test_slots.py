"""Each family of slots on short sentences: what is claimed, of whom, in which words."""

import pytest
from tests.stories import claims, findings, pairs

TITLES = {
    "role before, with its organisation": (
        "Orbelin chairman Marta Quill opened the plant.",
        ("Marta Quill", "chairman"),
        "Orbelin",
    ),
    "possessive before": (
        "Orbelin's deputy chairman, Marta Quill, opened it.",
        ("Marta Quill", "deputy chairman"),
        "Orbelin",
    ),
    "curly possessive": (
        "Orbelin’s deputy chairman, Marta Quill, opened it.",
        ("Marta Quill", "deputy chairman"),
        "Orbelin",
    ),
    "two roles": (
        "Orbelin President and CEO Marta Quill opened the plant.",
        ("Marta Quill", "President and CEO"),
        "Orbelin",
    ),
    "after, of": (
        "Marta Quill, chief executive of Orbelin, opened the plant.",
        ("Marta Quill", "chief executive"),
        "Orbelin",
    ),
    "after, of a field at": (
        "Marta Quill, managing director of equity research at Tarn Securities, left.",
        ("Marta Quill", "managing director of equity research"),
        "Tarn Securities",
    ),
    "after, possessive": (
        "Marta Quill, Orbelin's chairman, opened the plant.",
        ("Marta Quill", "chairman"),
        "Orbelin",
    ),
    "one of": (
        "Marta Quill, one of the Orbelin's rotating chairmen, opened the plant.",
        ("Marta Quill", "rotating chairmen"),
        "Orbelin",
    ),
    "the company's": (
        "Orbelin opened a plant. Marta Quill, the company's president, cut the ribbon.",
        ("Marta Quill", "president"),
        "Orbelin",
    ),
    "nationality before": (
        "Norwegian Prime Minister Marta Quill opened the plant.",
        ("Marta Quill", "Prime Minister"),
        "Norway",
    ),
    "country before": (
        "Norway's President Marta Quill opened the plant.",
        ("Marta Quill", "President"),
        "Norway",
    ),
    "of a country": (
        "The president of Norway, Marta Quill, opened the plant.",
        ("Marta Quill", "president"),
        "Norway",
    ),
    "of a country behind": (
        "President Marta Quill of Norway opened the plant.",
        ("Marta Quill", "President"),
        "Norway",
    ),
}


@pytest.mark.parametrize("text, pair, org", TITLES.values(), ids=TITLES)
def test_who_holds_which_title_where(text, pair, org):
    found = findings(text)
    titles = {(claim.subject, claim.value): claim for claim in claims(found, "title")}
    assert list(titles) == [pair]
    assert titles[pair].context == org
    assert titles[pair].attribution is None, "naming somebody is the article's own voice"
    # A country is no employer; any other organisation is.
    assert pairs(found, "works_for") == ([] if org == "Norway" else [("Marta Quill", org)])


NO_TITLES = (
    "Orbelin opened a plant where a chairman once lived.",
    "Mr. Quill opened the plant.",
    "The chairman opened the plant for Orbelin.",
)


@pytest.mark.parametrize("text", NO_TITLES)
def test_no_title_is_made_up(text):
    assert pairs(findings(text), "title") == []


COMPANIES = {
    "apposition after": (
        "Orbelin, the world's largest maker of sails, opened a shop.",
        "described_as",
        ("Orbelin", "the world's largest maker of sails"),
    ),
    "apposition before": (
        "Norway's largest carrier, Orbelin, opened a shop.",
        "described_as",
        ("Orbelin", "Norway's largest carrier"),
    ),
    "one of": (
        "Orbelin, one of Norway's leading software makers, opened a shop.",
        "described_as",
        ("Orbelin", "one of Norway's leading software makers"),
    ),
    "is": (
        "Orbelin is the world's biggest maker of sails.",
        "described_as",
        ("Orbelin", "the world's biggest maker of sails"),
    ),
    "nationality and descriptor": (
        "Swedish telecom giant Orbelin opened a shop.",
        "nationality",
        ("Orbelin", "Sweden"),
    ),
    "a country's": ("Finland's Orbelin opened a shop.", "nationality", ("Orbelin", "Finland")),
    "a country’s, curly": ("Finland’s Orbelin opened a shop.", "nationality", ("Orbelin", "Finland")),
    "based company": ("The Bergen-based company Orbelin opened a shop.", "based_in", ("Orbelin", "Bergen")),
    "based": ("Bergen-based Orbelin opened a shop.", "based_in", ("Orbelin", "Bergen")),
    "which is based in": (
        "Orbelin, which is based in Bergen, opened a shop.",
        "based_in",
        ("Orbelin", "Bergen"),
    ),
}


@pytest.mark.parametrize("text, relation, pair", COMPANIES.values(), ids=COMPANIES)
def test_what_a_company_is_said_to_be(text, relation, pair):
    assert pairs(findings(text), relation) == [pair]


NO_COMPANIES = {
    "another's superlative": (
        "Orbelin opened a shop near the world's largest harbour, Lindhaven.",
        "described_as",
    ),
    "a person's nation": ("Finland's President opened a shop.", "nationality"),
    "a method": ("The evidence-based company opened a shop.", "based_in"),
}


@pytest.mark.parametrize("text, relation", NO_COMPANIES.values(), ids=NO_COMPANIES)
def test_no_company_is_said_to_be_what_it_is_not(text, relation):
    assert [s for s, _ in pairs(findings(text), relation) if s == "Orbelin"] == []


BANS = {
    "passive": (
        "Orbelin was barred from building networks by Norway, Sweden, and Chile.",
        ["Norway", "Sweden", "Chile"],
    ),
    "passive, short names": (
        "Orbelin has been banned from building networks by the US, UK and Chile.",
        ["United States", "United Kingdom", "Chile"],
    ),
    "passive, the company": (
        "Orbelin left. The company was barred from building networks by Norway and Peru.",
        ["Norway", "Peru"],
    ),
    "participle first": (
        "Blacklisted in Chile and Peru, tech giant Orbelin has opened a shop.",
        ["Chile", "Peru"],
    ),
    "active": ("Norway and Sweden have banned Orbelin.", ["Norway", "Sweden"]),
    "active, one": ("Last year Norway blocked Orbelin.", ["Norway"]),
    "will not use": (
        "Norway and Chile have said they will not use Orbelin equipment.",
        ["Norway", "Chile"],
    ),
    "campaign": ("Norway is waging a campaign against Orbelin, banning it from its networks.", ["Norway"]),
}


@pytest.mark.parametrize("text, countries", BANS.values(), ids=BANS)
def test_who_bars_whom(text, countries):
    (claim,) = claims(findings(text), "barred_by")
    assert claim.subject == "Orbelin"
    assert list(claim.items) == countries
    assert claim.type == "list"


@pytest.mark.parametrize(
    "text",
    [
        "Norway has not banned Orbelin.",
        "Orbelin was never barred from building networks by Norway.",
        "Norway and Sweden have praised Orbelin.",
        "Norway has banned smoking in shops.",
    ],
)
def test_who_bars_nobody(text):
    assert claims(findings(text), "barred_by") == []


DEALS = {
    "signed with": "Orbelin has signed an agreement with Vantor to build boats.",
    "inked": "Orbelin inked a new deal with Vantor.",
    "between": "A deal was signed between Orbelin and Vantor.",
    "with what they are": "A deal was signed between Orbelin and telecoms company Vantor.",
    "both sign": "Orbelin and Vantor signed an agreement.",
    "reached": "Orbelin announced on Monday that it had reached an agreement with Vantor.",
    "will work with": "Orbelin will work with Swedish telecom Vantor.",
    "heads of": "The heads of Orbelin, the world's largest maker of sails, and Vantor, Norway's largest carrier, inked the deal.",
}


@pytest.mark.parametrize("text", DEALS.values(), ids=DEALS)
def test_who_made_a_deal_with_whom(text):
    assert pairs(findings(text), "deal_with") == [("Orbelin", "Vantor")]


def test_the_other_party_of_a_deal_is_the_articles_own_subject():
    text = (
        "Orbelin makes sails. Orbelin is old. Orbelin is rich.\n"
        "The agreement with Norway's largest carrier, Vantor, was signed in Oslo."
    )
    assert pairs(findings(text), "deal_with") == [("Orbelin", "Vantor")]


@pytest.mark.parametrize(
    "text, relation, value",
    [
        ("Vantor announced on Monday that it had reached an agreement with Orbelin.", "announced_by", "Vantor"),
        ("Orbelin announced an agreement with Vantor.", "announced_by", "Orbelin"),
        ("A deal was signed between Orbelin and Vantor on Monday.", "signed_on", "Monday"),
        ("Orbelin and Vantor signed an agreement in Oslo.", "signed_in", "Oslo"),
        ("The parties signed an agreement at the Kremlin on Monday.", "signed_at", "Kremlin"),
        ("The parties signed an agreement at the Kremlin on Monday.", "signed_on", "Monday"),
    ],
)  # fmt: skip
def test_how_a_deal_came_about(text, relation, value):
    assert pairs(findings(text), relation) == [("the deal", value)]


def test_a_day_is_resolved_by_the_articles_own_date_or_not_at_all():
    text = "Orbelin and Vantor signed an agreement on Monday."
    assert [claim.context for claim in claims(findings(text), "signed_on")] == ["2021-03-08"]
    assert [claim.context for claim in claims(findings(text, published=None), "signed_on")] == [""]


LISTS = {
    "placed on": "On February 15, the Chilean government placed Orbelin on its “watch list”.",
    "put on": "In February, Chile put Orbelin on a “watch list,” stopping its trade.",
    "added to": "The Chilean Commerce Department later added Orbelin to its watch list.",
}


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_who_put_whom_on_a_list(text):
    (claim,) = claims(findings(text), "listed_by")
    assert claim.subject == "Orbelin"
    assert "Chile" in claim.value
    assert claim.context.endswith("list")


def test_a_list_keeps_its_whole_name_without_quotation_marks():
    (claim,) = claims(findings(LISTS["added to"]), "listed_by")
    assert claim.context == "watch list"


def test_when_somebody_was_listed():
    (day,) = claims(findings(LISTS["placed on"]), "listed_on")
    assert (day.subject, day.key) == ("Orbelin", "2021-02-15")
    (month,) = claims(findings(LISTS["put on"]), "listed_on")
    assert month.key == "2021-02"
    assert claims(findings(LISTS["added to"]), "listed_on") == []


def test_who_relies_on_whom():
    text = "Orbelin also relies on several Swedish suppliers, including Vantor, Kestrel, and Moor Labs, for parts."
    (claim,) = claims(findings(text), "relies_on")
    assert claim.subject == "Orbelin"
    assert claim.items == ("Vantor", "Kestrel", "Moor Labs")
    assert claim.context == "several Swedish suppliers"


COUNTS = {
    "plain": (
        "Vantor has signed 12 new boat contracts in the last two months.",
        "12",
        "new boat contracts",
        "12",
    ),
    "words": ("Vantor opened three shops in Chile.", "three", "shops", "3"),
    "hedged": ("Vantor has opened more than 40 new shops in Chile.", "more than 40", "new shops", "40"),
    "scaled": ("Vantor sold 3.5 million boats last year.", "3.5 million", "boats", "3500000"),
}


@pytest.mark.parametrize("text, value, noun, key", COUNTS.values(), ids=COUNTS)
def test_how_many_of_what(text, value, noun, key):
    (claim,) = claims(findings(text), "count")
    assert (claim.subject, claim.value, claim.key) == ("Vantor", value, key)
    assert noun in claim.context


CLAUSES = {
    "past": ("Orbelin quietly closed its oldest shipyard in Chile.", "its oldest shipyard in Chile"),
    "perfect": ("Orbelin has closed its oldest shipyard.", "its oldest shipyard"),
    "apposition": ("Orbelin, Norway's largest carrier, closed its oldest shipyard.", "its oldest shipyard"),
    "before a conjunction": ("Orbelin closed its oldest shipyard, but nobody minded.", "its oldest shipyard"),
    "after a conjunction": ("The sea was calm, but Orbelin closed its oldest yard.", "its oldest yard"),
}


@pytest.mark.parametrize("text, rest", CLAUSES.values(), ids=CLAUSES)
def test_open_clauses(text, rest):
    (claim,) = [
        claim for claim in findings(text).claims if claim.type == "clause" and claim.relation == "close"
    ]
    assert (claim.subject, claim.modality) == ("Orbelin", "asserted")
    assert claim.value in (rest, rest.removesuffix(" in Chile"))
    assert rest in claim.quote


def test_a_clause_after_according_to():
    found = findings("According to Kestrel, Vantor has signed 12 new boat contracts.")
    assert [(c.subject, c.attribution) for c in claims(found, "count")] == [("Vantor", "Kestrel")]


def test_what_another_did_while_somebody_said_something_is_not_his_word():
    found = findings(
        "Kestrel Inc said it will shut its yard, while Vantor Inc has signed 12 new boat contracts."
    )
    assert {c.attribution for c in claims(found, "count")} == {None}
    same = findings(
        "Kestrel Inc said it will shut its yard, while Kestrel Inc has signed 12 new boat contracts."
    )
    assert {c.attribution for c in claims(same, "count")} == {"Kestrel Inc"}


def test_a_clause_that_ends_in_a_list_does_not_lose_its_last_member():
    found = findings("Orbelin closed yards in Chile, Norway, and Peru.")
    values = [claim.value for claim in found.claims if claim.type == "clause"]
    assert all("Norway" not in value or "Peru" in value for value in values)


MODALITIES = {
    "Orbelin closed its yard in Chile.": "asserted",
    "Orbelin has reportedly closed its yard in Chile.": "reported",
    "Orbelin could close its yard in Chile.": "possible",
    "Orbelin will close its yard in Chile.": "planned",
    "Orbelin denied the sale of its yard.": "denied",
}


@pytest.mark.parametrize("text, modality", MODALITIES.items(), ids=MODALITIES.values())
def test_how_sure_an_article_is(text, modality):
    assert {claim.modality for claim in findings(text).claims} == {modality}


ATTRIBUTIONS = {
    "own voice": ("Vantor has signed 12 new boat contracts.", None),
    "according to, after": ("Vantor has signed 12 new boat contracts, according to Kestrel.", "Kestrel"),
    "said that": ("Kestrel said that Vantor has signed 12 new boat contracts.", "Kestrel"),
    "said after": ("Vantor has signed 12 new boat contracts, Kestrel said.", "Kestrel"),
}


@pytest.mark.parametrize("text, who", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS)
def test_who_says_so(text, who):
    (claim,) = claims(findings(text), "count")
    assert claim.attribution == who


def test_a_speaker_with_an_apposition_says_it_and_not_the_employer():
    found = findings(
        "Marta Quill, principal analyst at Tarn Labs, said that Vantor has signed 12 new contracts."
    )
    assert {claim.attribution for claim in claims(found, "count")} == {"Marta Quill"}


def test_an_analyst_has_a_title():
    found = findings("Marta Quill, principal analyst at Tarn Labs, opened the plant.")
    assert pairs(found, "title") == [("Marta Quill", "principal analyst")]


def test_a_possessive_before_the_party_is_not_the_party():
    found = findings("Orbelin signed a deal with Norway's largest carrier, Vantor.")
    assert pairs(found, "deal_with") == [("Orbelin", "Vantor")]
