"""What each name is taken for, and which short form means which long one."""

import pytest
from tests.stories import findings, mentions

TYPES = {
    "person by given name": ("Sarah Quillon opened the plant in the morning.", "person", "Sarah Quillon"),
    "person by honorific": ("The plant was opened by Mr. Quillon.", "person", "Quillon"),
    "person of a trade's name by honorific": ("The plant was opened by Mr Baker.", "person", "Baker"),
    "person of a trade's name by given name": (
        "The plant was opened by Sarah Porter.",
        "person",
        "Sarah Porter",
    ),
    "person by role": ("The plant was opened by chairman Oru Quillon.", "person", "Oru Quillon"),
    "person, family name first": (
        "The plant was opened by Chinese President Zhao Mingyu.",
        "person",
        "Zhao Mingyu",
    ),
    "person by a post told before": ("The mayor, Razu Quillon, went to look.", "person", "Razu Quillon"),
    "person by a post somewhere": (
        "So said the governor of East Quillon, Varra Tarnov.",
        "person",
        "Varra Tarnov",
    ),
    "person by somebody's post": ("Varra Tarnov, the region's governor, slept.", "person", "Varra Tarnov"),
    "person by a post of several": (
        "Foreign ministers Ada Lund and Varra Tarnov spoke.",
        "person",
        "Varra Tarnov",
    ),
    "firm by a trade told before": ("The owner, Varra Tarnov, said so.", "org", "Varra Tarnov"),
    "person by initial": ("The plant was opened by Tarn B. Quillon.", "person", "Tarn B. Quillon"),
    "person by age": ("They met Orla Quillon, 43, in the harbour.", "person", "Orla Quillon"),
    "org by head": ("They sold it to Quillon Industries.", "org", "Quillon Industries"),
    "org by suffix": ("They sold it to Quillon Ltd.", "org", "Quillon Ltd"),
    "org by descriptor before": ("They sold it to the shipping giant Quillon.", "org", "Quillon"),
    "org of two trades": (
        "They sold it to Norway's Quillon Rocket and Space Corporation.",
        "org",
        "Quillon Rocket and Space Corporation",
    ),
    "org of partners": (
        "She is an analyst at investment bank Quillon, Tarn & Lund.",
        "org",
        "Quillon, Tarn & Lund",
    ),
    "org with an ampersand": ("They sold it to Quillon & Tarn.", "org", "Quillon & Tarn"),
    "org of": ("They sold it to the University of Lindhaven.", "org", "University of Lindhaven"),
    "org in capitals": ("They sold it to QTB last week.", "org", "QTB"),
    "org with a possessive": ("It was told by UK bank Lloyd's last week.", "org", "Lloyd's"),
    "org behind a people's adjective": (
        "They sold it to the North American Aerospace Defense Command.",
        "org",
        "North American Aerospace Defense Command",
    ),
    "product with a plus": ("The camera has QTB+ since March.", "product", "QTB+"),
    "product called so": ("They have a technology called QTBR now.", "product", "QTBR"),
    "product before its kind": ("It rose on a Quillon carrier rocket.", "product", "Quillon"),
    "product by number and update": ("It came with the Quillon 2 update.", "product", "Quillon 2"),
    "place with a small head": (
        "They were found in the Quillon forest near Tarn.",
        "place",
        "Quillon forest",
    ),
    "place that is a part": ("It flew over Northern Norway.", "place", "Northern Norway"),
    "place of a people": ("There is peace on the Korean peninsula.", "place", "Korean peninsula"),
    "country at a sentence's start": ("South Korea has a plant.", "place", "South Korea"),
    "country": ("They sold it to Norway.", "place", "Norway"),
    "country, dotted": ("They sold it to the U.S. last week.", "place", "U.S."),
    "capital": ("They sold it in Oslo.", "place", "Oslo"),
    "place by head": ("They met near Quillon Bay.", "place", "Quillon Bay"),
    "place by descriptor": ("They met in the town of Quillon.", "place", "Quillon"),
    "nationality": ("They sold it to a Norwegian farmer.", "nationality", "Norwegian"),
    "product": ("They showed the Quillon X20 tablet.", "product", "Quillon X20"),
    "event": ("They met at the Quillon Cup.", "event", "Quillon Cup"),
    "product by what it is called": (
        "They showed a pair of glasses, dubbed Quillon, in spring.",
        "product",
        "Quillon",
    ),
    "product by kind": ("They showed the Quillon smart glasses.", "product", "Quillon"),
    "product by version": ("They use Quillon 8.1 for it.", "product", "Quillon 8.1"),
    "product of a known maker": ("They showed Samsung Quillon in spring.", "product", "Samsung Quillon"),
    "product by copula": ("They said the Quillon is a new chip.", "product", "Quillon"),
    "kind by other": ("They like Quillon and other cryptocurrencies.", "product", "Quillon"),
    "kind by such as": ("They use banks such as Quillon.", "org", "Quillon"),
    "place by apposition": ("They came from Quillon, the capital of the province.", "place", "Quillon"),
    "place by ending": ("They came from Quillonville.", "place", "Quillonville"),
    "street by number": ("They met in 53rd Street.", "place", "53rd Street"),
    "place beside a place": ("They met people in Norway and Quillon.", "place", "Quillon"),
    "places by plural": ("They met in the Tarn and Quillon regions.", "place", "Quillon"),
    "planet": ("It has the size of Jupiter.", "place", "Jupiter"),
    "person by apposition": ("They met Tarn Quillon, the father of the child.", "person", "Tarn Quillon"),
    "person by verb": ("They met. Tarn Quillon said so.", "person", "Tarn Quillon"),
    "person behind a portfolio": (
        "They met Minister of Defence Oru Quillon.",
        "person",
        "Oru Quillon",
    ),
    "team": ("They beat the Lisbon Quillons.", "org", "Lisbon Quillons"),
    "org with a stop": ("They said Quillon Inc. sold it.", "org", "Quillon Inc."),
    "org that begins with a rank": (
        "They play in Major League Quillball Association.",
        "org",
        "Major League Quillball Association",
    ),
    "org that begins with a role": ("The flight was run by Envoy Air.", "org", "Envoy Air"),
    "event with a possessive": ("They went to the Women's March.", "event", "Women's March"),
    "nationality with a hyphen": (
        "They asked many African-Americans there.",
        "nationality",
        "African-Americans",
    ),
    "shoal": ("They met at the Half Quillon Shoal.", "place", "Half Quillon Shoal"),
    "place that begins with a nationality": ("They met in French Guiana.", "place", "French Guiana"),
    "place beside a country": ("They met in the U.S. Pacific.", "place", "U.S."),
    "money of a country": ("They paid US$5,000 for it.", "money", "US$5,000"),
    "money of a country, sign first": ("They paid $US5,000 for it.", "money", "$US5,000"),
    "month cut short": ("They came in mid-November 2019.", "date", "mid-November 2019"),
    "years of a war": ("They fought the 1950-53 war.", "date", "1950-53"),
    "a count like a year": ("They saw roughly 2000 boats.", "number", "2000"),
    "money": ("They sold it for $5 billion.", "money", "$5 billion"),
    "percent": ("They sold 14.3 percent of it.", "percent", "14.3 percent"),
    "number": ("They sold 1,180 boats.", "number", "1,180"),
    "date": ("They sold it on May 15, 2019.", "date", "May 15, 2019"),
}


@pytest.mark.parametrize("text, kind, name", TYPES.values(), ids=TYPES)
def test_what_a_name_is_taken_for(text, kind, name):
    assert name in mentions(findings(text), kind)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knew. Boats were sold. Many people waved.",
        "Early on Monday they left. Then they came back.",
        "I was there, and I saw it.",
        "BOATS WERE SOLD.",
    ],
)
def test_a_capital_at_the_start_of_a_sentence_makes_no_name(text):
    found = findings(text)
    assert [m.text for m in found.mentions if m.type not in ("date", "number")] == []


def names_of(found):
    return {mention.text: mention.name for mention in found.mentions}


LINKS = {
    "last name": ("Sarah Quillon opened it. Later Quillon left.", "Quillon", "Sarah Quillon"),
    "last name with honorific": ("Sarah Quillon opened it. Later Ms. Quillon left.", "Quillon", "Sarah Quillon"),
    "family name first": ("President Zhao Mingyu opened it. Later Zhao left.", "Zhao", "Zhao Mingyu"),
    "middle initial": ("Sarah B. Quillon came. Sarah Quillon left. Sarah Quillon slept.", "Sarah B. Quillon", "Sarah Quillon"),
    "acronym": ("The Office of Tide Watching (OTW) measured it. The OTW left.", "OTW", "Office of Tide Watching"),
    "country's short form": ("They sold it to the US, and it was the US that paid.", "US", "United States"),
    "nationality": ("They sold it to a Norwegian farmer.", "Norwegian", "Norway"),
}  # fmt: skip


@pytest.mark.parametrize("text, short, long", LINKS.values(), ids=LINKS)
def test_which_name_a_short_form_means(text, short, long):
    assert names_of(findings(text))[short] == long


def test_a_short_form_links_over_the_articles_of_a_collection():
    found = findings("Quillon left early, and chairman Quillon came back.", "Sarah Quillon opened it.")
    assert names_of(found)["Quillon"] == "Sarah Quillon"


def test_two_people_of_one_family_are_not_made_one():
    found = findings("Sarah Quillon and Peter Quillon came. Later Quillon left.")
    assert names_of(found)["Quillon"] == "Quillon"


def test_an_acronym_that_the_capitals_do_not_spell_is_not_linked():
    found = findings("The Office of Tide Watching (ABC) measured it. The ABC left.")
    assert names_of(found)["ABC"] == "ABC"


def test_one_thing_has_one_type_in_all_its_places():
    found = findings(
        "Sarah Quillon opened it. Quillon left.", "In Quillon there was a boat; chairman Quillon sold it."
    )
    assert {m.type for m in found.mentions if m.text == "Quillon"} == {"person"}


def test_possessives_are_no_part_of_a_name():
    found = findings("Orbelin's boat and Orbelin’s yard were sold to the boys' club.")
    assert [m.text for m in found.mentions] == ["Orbelin", "Orbelin"]


@pytest.mark.parametrize(
    "text",
    [
        "They watched it on TV and went home to plan B.",
        "They waved a “W” flag, and the RBI was theirs.",
        "They bought a T-shirt and an X-ray.",
        "High-quality boats are a crucial part of it.",
        "Nobody knew, and no one was there; the one that came left.",
        "They beat them 3 times. Economists and television were silent.",
        "Television and radio said so.",
    ],
)
def test_capitals_that_name_nothing(text):
    kinds = ("date", "number", "money", "percent")
    assert [m.text for m in findings(text).mentions if m.type not in kinds] == []


def types_of(found):
    return {mention.text: mention.type for mention in found.mentions}


def test_a_family_name_may_open_a_sentence_where_a_longer_name_holds_it():
    assert names_of(findings("They met Jay Y. Lee. Lee was glad."))["Lee"] == "Jay Y. Lee"
    assert names_of(findings("Park Soo-hyun spoke. “It is so,” Park said."))["Park"] == "Park Soo-hyun"


def test_a_first_name_and_a_nickname_mean_the_longer_name():
    found = findings("They met Orla Tarnquist-Quillon, 43. As Orla explains, the boats are old.")
    assert names_of(found)["Orla"] == "Orla Tarnquist-Quillon"
    found = findings("The Lisbon Indians won. They said the Indians had found it.")
    assert (types_of(found)["Indians"], names_of(found)["Indians"]) == ("org", "Lisbon Indians")


def test_a_name_without_its_version_is_the_product_still():
    assert (
        types_of(findings("They use Tarnix 8.1 for it. The camera of the Tarnix is good."))["Tarnix"]
        == "product"
    )


def test_an_article_that_writes_a_word_with_a_capital_only_is_read_by_its_own_habit():
    found = findings(
        "They bought Tarncoin today.", "They bought tarncoin. The tarncoin fell. A tarncoin rose."
    )
    assert [m.text for m in found.mentions if m.span.article.endswith("one")][:1] == ["Tarncoin"]
    assert "tarncoin" not in types_of(found)


FIRM = (
    "Quillon Foods, a maker of ham in Bergen, closed a plant. Quillon Foods has 620 workers. "
    "Quillon was founded in 1948 by a farmer, Nils Quillon. Rivals want to buy Quillon."
)


def test_a_firm_is_meant_by_the_name_of_its_founder_where_the_firm_leads_the_story():
    def meant(text: str) -> set[tuple[str, str]]:
        return {(m.type, m.name) for m in findings(text).mentions if m.text == "Quillon"}

    assert meant(FIRM) == {("org", "Quillon Foods")}
    assert meant(FIRM.replace("Quillon Foods", "Quillon Museum")) == {("person", "Nils Quillon")}
    led = "Nils Quillon heads Quillon Foods of Bergen. Nils Quillon said so. Quillon told workers that he would go."
    assert meant(led) == {("person", "Nils Quillon")}


HERO = "Kemal Quillon was banned on Monday. Kemal Quillon said no. Quillon ran in May. Kemal Quillon left. Quillon trains in Bergen."


def test_a_family_name_is_the_hero_s_where_others_of_the_family_are_named_in_passing():
    def meant(text: str) -> set[str]:
        return {m.name for m in findings(text).mentions if m.text == "Quillon"}

    assert meant(f"{HERO} “He is clean,” his mother, Beverley Quillon, told reporters.") == {"Kemal Quillon"}
    both = HERO.replace("Kemal Quillon left", "Beverley Quillon left")
    assert meant(both) == {"Quillon"}
