"""What a name that no table knows is taken for, by where it stands and by the longer names beside it."""

import pytest
from tests.stories import findings, mentions

PLACES = {
    "at": ("Two trains collided at Quillon in autumn.", "Quillon"),
    "at, two words": ("They opened a plant at Tarn Quillon last week.", "Tarn Quillon"),
    "way to": ("They travelled to Quillon last week.", "Quillon"),
    "from to": ("The boats went from Quillon to Lisbon.", "Quillon"),
    "between": ("Buses run between Quillon and Tarn Varra.", "Quillon"),
    "second of two": ("Buses run between Quillon and Tarn Varra.", "Tarn Varra"),
    "onto": ("They turned off the road onto Quillon slowly.", "Quillon"),
    "before its country": ("They live in a house, Quillon, Portugal, with a boat.", "Quillon"),
    "dateline in capitals": ("TARN QUILLON, Portugal (AP) — They sold the boats.", "TARN QUILLON"),
    "dateline of a saint": ("ST. QUILLON, Minn. (AP) — They sold the boats.", "ST. QUILLON"),
    "dateline with a date": ("QUILLON, Sept. 21 (Xinhua) -- They sold the boats.", "QUILLON"),
    "before a member": ("The boats belong to Quillon MP Peter Tarn today.", "Quillon"),
    "a river's short form": (
        "They sail on the Quillon River. The Quillon's flow is slow.",
        "Quillon",
    ),
}


@pytest.mark.parametrize("text, name", PLACES.values(), ids=PLACES)
def test_a_position_tells_a_place(text, name):
    assert name in mentions(findings(text), "place")


ORGS = {
    "what a firm deals in": ("Quillon Ports told the union yes. Quillon said no.", "Quillon Ports"),
    "who works at": ("They met an analyst at Quillon last week.", "Quillon"),
    "first word of a company": (
        "They asked the fish farmer Quillon Seafood. Norwegian buyer Quillon sold it to the rival Quillon Seafood.",
        "Quillon",
    ),
    "first words of a company": (
        "Scottish rival Tarn Bay Salmon sold it. Tarn Bay, which has boats, was glad.",
        "Tarn Bay",
    ),
    "a charity of a country": ("They asked Rowing Kenya for it.", "Rowing Kenya"),
    "ordinary words": ("They sold it, according to Clean Rivers Watch, in spring.", "Clean Rivers Watch"),
    "a charity's possessive": ("They asked Parkinson's UK for it.", "Parkinson's UK"),
    "a saint's hospital": ("They went to St. Mary's Hospital in spring.", "St. Mary's Hospital"),
    "a paper's desk": ("They told Quillon Sport that they sold it.", "Quillon Sport"),
}


@pytest.mark.parametrize("text, name", ORGS.values(), ids=ORGS)
def test_an_organisation_by_its_words_or_its_full_name(text, name):
    assert name in mentions(findings(text), "org")


PERSONS = {
    "given name": ("They said that Maureen was glad.", "Maureen"),
    "given name that is a word": ("They met Mark Tarnquill of the boats.", "Mark Tarnquill"),
    "given name that is a word, first": ("Rose Tarnquill of the group Quick Boats left.", "Rose Tarnquill"),
    "initial": ("They met F. Quillon of the boats.", "F. Quillon"),
    "behind an acronym": ("They met Roads CS Orla Quillon today.", "Orla Quillon"),
    "a person that heads a firm of that name": (
        "Orla Quillon, 43, owns Quillon Seafood, a rival. Mr. Quillon was glad.",
        "Quillon",
    ),
}


@pytest.mark.parametrize("text, name", PERSONS.values(), ids=PERSONS)
def test_a_person_by_little(text, name):
    assert name in mentions(findings(text), "person")


def test_a_town_is_no_organisation_by_the_school_named_after_it():
    found = findings("They closed Quillon Bay School. They met near Quillon Bay in spring.")
    assert "Quillon Bay" in mentions(found, "place")


@pytest.mark.parametrize(
    "text",
    [
        "They found a test for Parkinson's disease.",
        "They cared for people with Parkinson's, and for Alzheimer's patients.",
        "They sold it at NOK 171.40 yesterday.",
        "They met at 9 CET, and left at 10 EAT.",
        "They asked GPs and MPs.",
        "They paid 250 million U.S. dollars for it.",
        "They were glad, the CS recalled.",
    ],
)
def test_diseases_codes_and_titles_name_nobody(text):
    kinds = ("date", "number", "money", "percent")
    assert [m.text for m in findings(text).mentions if m.type not in kinds] == []


MONEY = {
    "code before": ("They sold it at |NOK 171.40| yesterday.", "NOK 171.4"),
    "code before a scale": ("They paid |GBP 1.14 billion| for it.", "GBP 1140000000"),
    "shillings": ("They paid |Sh1.5 million| for it.", "Sh1500000"),
    "dollars of a country": ("They paid |250 million U.S. dollars| for it.", "$250000000"),
}


@pytest.mark.parametrize("marked, reading", MONEY.values(), ids=MONEY)
def test_a_sum_with_a_code_is_money(marked, reading):
    (money,) = [m for m in findings(marked.replace("|", "")).mentions if m.type == "money"]
    assert (money.text, money.name) == (marked.split("|")[1], reading)


NATIONALITIES = ["Scottish", "Welsh", "Catalan", "Kurdish", "Texan"]


@pytest.mark.parametrize("word", NATIONALITIES)
def test_the_adjective_of_a_part_of_a_country_is_a_nationality(word):
    assert word in mentions(findings(f"They sold it to a {word} rival in spring."), "nationality")


def test_a_saint_may_be_a_town():
    assert "St. Louis" in mentions(findings("They live in St. Louis now."), "place")
    assert "St. Tarnquill" in mentions(findings("They live in St. Tarnquill now."), "place")


MORE = {
    "a fort": ("They live in a house of Fort Quillon for years.", "place", "Fort Quillon"),
    "a loch": ("They sold farms of Loch Quillon last year.", "place", "Loch Quillon"),
    "an isle": ("They sold farms on the Isle of Quillon.", "place", "Isle of Quillon"),
    "isles": ("They sold farms of the Northern Isles.", "place", "Northern Isles"),
    "highlands": ("They have staff across the Highlands now.", "place", "Highlands"),
    "a horn": ("They sold farms of the Horn of Africa.", "place", "Horn of Africa"),
    "a list of places": ("They went to hospitals in Oslo, Quillon and the capital.", "place", "Quillon"),
    "a list of unknown places": (
        "They went to hospitals in Tarnow Vale, Quillon and Varra.",
        "place",
        "Varra",
    ),
    "a paper that reports": ("It was sold, Quillon de Tarn reported on Monday.", "org", "Quillon de Tarn"),
    "joined behind the article": (
        "The Rivers and Boats Authority said so.",
        "org",
        "Rivers and Boats Authority",
    ),
    "a ministry of several things": (
        "They asked the Ministry of Water, Boats and Energy for it.",
        "org",
        "Ministry of Water, Boats and Energy",
    ),
    "a name with a particle": ("Maria do Tarn Quillon saw it.", "person", "Maria do Tarn Quillon"),
}


@pytest.mark.parametrize("text, kind, name", MORE.values(), ids=MORE)
def test_names_by_their_words(text, kind, name):
    assert name in mentions(findings(text), kind)


@pytest.mark.parametrize(
    "text",
    [
        "FEARS for hundreds of jobs were growing.",
        "They read an English-language newspaper.",
        "They met at 09:30 and at 1.40am, and sold it by 0910 GMT.",
    ],
)
def test_shouted_openings_tails_and_hours_name_and_count_nothing(text):
    assert [
        (m.text, m.type) for m in findings(text).mentions if m.type != "number" or m.text != "hundreds"
    ] == []


@pytest.mark.parametrize(
    "text, name, kind",
    [
        ('"It is a full price," said Tarn Hunt analyst Rob Quillon.', "Tarn Hunt", "org"),
        ('"It is a full price," said Tarn Hunt adviser Rob Quillon.', "Rob Quillon", "person"),
        (
            "The new head of the Bank for Tarn Settlements, Rob Quillon, said no.",
            "Bank for Tarn Settlements",
            "org",
        ),
        ("Decorator Rob Quillon, 41, said no to it.", "Rob Quillon", "person"),
        ("Minister of Defence Tarn Quillon said no.", "Tarn Quillon", "person"),
        ("Organization for Tarnish Cooperation data show it.", "Organization for Tarnish Cooperation", "org"),
        ('A spokesperson for Tarn Quillon said in a statement: "It was resolved."', "Tarn Quillon", "org"),
    ],
)
def test_a_post_between_two_names_tells_both(text, name, kind):
    assert name in mentions(findings(text), kind)


def test_a_name_told_before_its_longer_one_is_not_short_for_it():
    plan = "Tarna was shown in Bergen. Tarna costs 900 crowns and a three-year Tarna Life plan. Tarna walks."
    assert {m.name for m in findings(plan).mentions if m.text == "Tarna"} == {"Tarna"}


def test_a_name_is_one_with_and_without_its_accents():
    found = findings(
        "Slawomir Quill, 52, sold it. Slawomir Quill left.", "S\u0142awomir Quill told Tes that he sold it."
    )
    assert {m.type for m in found.mentions if m.text.endswith("awomir Quill")} == {"person"}
    assert len({m.name for m in found.mentions if m.text.endswith("awomir Quill")}) == 1
