"""What hangs in the air outside its article, and what stands all the same; headlines, names and days that go with it."""

from datetime import date

import pytest
from tests.stories import article, collection, questions, statements_of

from broadsheet.articles.model import Collection
from broadsheet.facts.find import find
from broadsheet.quiz.context import anchors
from broadsheet.quiz.families.alone import names_itself
from broadsheet.quiz.families.posts import post_of
from broadsheet.quiz.families.sheet import _PREFIX
from broadsheet.quiz.headlines import headline
from broadsheet.quiz.swaps import other_figure


def taken(text: str) -> list[str]:
    """Return the statements that are made of a text."""
    return statements_of(collection(text))


@pytest.mark.parametrize(
    "text",
    [
        "The state's fire service says 85 people in Bergen asked for help.",
        "Police in Norway said that a fight broke out at the city's Sandvik airport.",
        "Shares in Orlane Foods, the group's snack arm, closed up 4.3 percent in Oslo.",
        "The late Nils Holm, who knew both men's bosses, carried messages to Bergen.",
        "Ada Holm, he noted, signed even the cards that she sent to Bergen.",
        "According to the list sent to the court, which Vantor has seen, it holds 97 drawings.",
        "Marta Quill said that how they entered had not been settled in Bergen.",
        "Nils Holm of Bergen is the first man from Solvik to hold the post, one of the highest in Norway.",
        "The man in the hat was Nils Holm, of Solvik in Norway, who sells boats.",
        "Orlane Foods of Oslo said the company would do so only if it finds that Nils Holm lied.",
        "Ada Holm, Nils Quill and Marta Lund of Bergen have all been mentioned.",
        "The head vet of Solvik, Dr. Martin Holm, gave her a shot in Bergen in May 2019.",
        "Martin Holm of Solvik, who called at the port of Bergen, got hold of her in May 2019.",
        "The mayor of Solvik, the town to which Tarn belongs, is not so sure.",
        "Ada Holm, of Solvik in Norway, did get through.",
        "Nils Holm's was a red wine from Solvik, the island that burned in 1958.",
        "Ada Holm, a former Sea Council head, has owned up to inventing it.",
        "Sir Nils Holm, who made his money in shoes, took it over in 1994 and sold the yards.",
        "Seventy-nine fires have been traced to it since the end of 2016.",
        "Evening Post reporters Ada Holm and Nils Quill contributed.",
        "The Republic is where Ada Holm and Nils Quill held their first talks in April 1993.",
        "Bergen striker Nils Quill disputed that.",
        "Engineers came back to Bergen and some slept at the yard for 12 nights, the person said.",
        "Detectives raided the house in Bergen, the town where Holm once lived, that November.",
        "Retired teacher Ada Holm, 71, of Solvik, said that she had been ringing since Tuesday dinnertime.",
        "Except that Nils Holm promised to give the land in Solvik to the town, nothing happened.",
        "London, on Friday, is still in doubt for Ada Holm.",
        "Seven lie on Solvik, three between Bergen and Molde and one is on a bank.",
        "In February 2014 the Nordlys lost 517 in the Bay of Biscay, the most in a single storm.",
        "Nearly 200 are thought to have gone over the side of the Nordlys off Bergen.",
        "About 240 more are on a list in Bergen of what Vantor is to sell.",
        "Of that, 12 million kroner went out through three banks in Oslo.",
        "Private banks such as Vantor and Orlane in Norway are much smaller.",
        "Bergen council wanted them gone because the roots have pushed up the road.",
        "According to the treaty signed in Oslo ten years afterwards, two votes may be held in Norway.",
        "Pups from the seal colony on Solvik are weaned in January, and Ada Holm fears for them.",
        "Norway won by 12 goals in the 48 hours to 6am in Bergen.",
        "The last one to be let go before the end of a season in Bergen was Nils Holm.",
        "Works by Nils Holm of Bergen have gone for considerably more at auction.",
        "The newer boats of Vantor carry far more to Bergen in a week.",
        "According to the Colonel, the smaller boat turned in front of the larger one off Bergen.",
        "There is the matter of loans from Norway, which paid for a bridge in Bergen.",
        "Ada Holm of Bergen thinks that is ambitious, because the contracts of Vantor end in 2019.",
        "Nils Holm said the number 60183, which two of the crew read on the bow, would make it a boat from Norway.",
        "A fall of that size is unusual at Vantor, where the price of a boat can begin to climb.",
        "The parent company's shares slid 4.2% in Oslo on the day before.",
        "Bilateral trade exceeded 55 billion kroner in 2018, up 8.5 percent year on year.",
        "The youngest was Nils Holm's cousin, Mark Quill of Bergen, aged 17.",
        "Two further investigations, by the police of Bergen and by Vantor, are to end in Oslo.",
        "Marta Seixas of Sporting Braga was the best Portuguese in third place.",
        "The first to arrive in Bergen was Nils Holm of Vantor.",
        "Vantor of Norway has dismissed that as a partnership of 12 rivals.",
        "Some threw eggs at the town hall of Bergen, the Kubus, and banged on drums for Nils Holm.",
        "In the morning Nils Holm of Bergen had warned Vantor that he would leave.",
        "A total of 265 people were hurt in Bergen and 62 at Vantor were listed as missing as of noon.",
        "More than 2,600 other boats of Vantor were late in Bergen.",
        "By the end of the day almost 1,000 boats of Vantor had left Bergen.",
        "Ada Holm of Bergen accused both of wishful thinking about Vantor.",
        "Ada Holm of Bergen said Vantor had been building a boat when it happened.",
        "The Norwegian Boat Council has a figure of 112.",
        "An analyst at a bank in Bergen put it at between 350 million and 450 million kroner.",
        "In the briefing, Ada Holm of Vantor explained that boats go to Bergen.",
        "Ada Holm of Bergen has alleged that it was allowed to grow without a permit from Norway.",
        "Seen by Vantor, they have plastic frames and weigh under 50 grams in Bergen.",
        "Ada Holm of Vantor is expected in Bergen.",
        "Vantor, which first told of the theft in Bergen, put the number at more than 200,000.",
        "Norway had the most, with 1.36 million boats, followed by Sweden with 412,000.",
        "Orlane Foods Ltd, its larger rival in Bergen, lost the data of 6.4 million buyers in Norway.",
        "Three more, which Vantor had towed out with the rest, were found in Bergen and Oslo.",
        "In the interval, the Norwegian army staged an exercise in Bergen with some 2,000 troops.",
        "Ada Holm of Norway celebrates after crossing the line in Bergen, Oct. 12, 2019.",
        "Some fishermen in Bergen say that Vantor has spent this month searching the sea for oil.",
    ],
)
def test_what_hangs_is_no_statement(text):
    assert taken(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The coast of Norway is among the busiest places of Vantor in August.",
            "The coast of Norway is among the busiest places of Vantor in August.",
        ),
    ],
)
def test_a_month_of_every_year_is_of_no_year(text, told):
    assert taken(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The city of Bergen said that its fire service helped 85 people at Bergen's Sandvik airport.",
        "Ada Holm and Nils Quill met in Bergen, and both men signed the lease.",
        "Norway and Sweden met in Oslo, where both countries signed a treaty on fish.",
        "Ada Holm bought a yard in Solvik in 1994 and sold it to Vantor.",
        "Bilateral trade of Norway and Sweden exceeded 55 billion kroner in 2018.",
        "Ada Holm said Vantor's parent company had sold the yard in Bergen in 2016.",
        "Vantor sold far more boats than Orlane did in Norway in 2016.",
        "The General Post Office in Bergen was sold to Vantor for 12 million kroner.",
        "Vantor won more games than Orlane did in 2016 in Norway.",
        "Ada Holm asked Vantor what Orlane did with the money in Bergen.",
        "The Nordlys lost 517 boxes in the Bay of Biscay in February 2014.",
        "Vantor said the firms wanted it to sell the boats and paid for them in Bergen.",
    ],
)
def test_what_stands_is_a_statement(text):
    assert taken(text) != []


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("'We held hands and jumped': families recount escape from jet in Norway", "Families recount escape from jet in Norway"),
        ("Solvik Prize 2019: four winners and a quiet hall", "Solvik Prize 2019 \u2013 four winners and a quiet hall"),
        ("Gulls strike a deal in Norway as the maker of nets and boats remains on a list of firms", "Gulls strike a deal in Norway"),
        ("Water stops flowing over the dam at Solvik; thousands of people are still out of homes", "Water stops flowing over the dam at Solvik"),
        ("'It is like a death in the family'", None),
        ("HORROR IN FJORD Girl, 6, among missing as boat of tourists is mowed down by cruiser off Bergen", "HORROR IN FJORD Girl, 6, among missing"),
        ("Norway wants out?", None),
        ("Vantor confirms it will shut its old yard with loss of 3,500 jobs weeks before a vote", "Vantor confirms it will shut its old yard with loss of 3,500 jobs"),
    ],
)  # fmt: skip
def test_a_headline_is_cut_to_what_names_its_story(title, told):
    from dataclasses import replace

    assert headline(replace(article("A text."), title=title)) == told


def test_a_common_word_that_opens_a_statement_is_no_name():
    assert anchors("Bilateral trade was back.") == set()
    assert anchors("All but one of them were found near Bergen today.") == {"Bergen"}
    assert anchors("Vantor sold boats to Orlane today.") == {"Vantor", "Orlane"}


def test_all_shares_together_are_not_exchanged():
    after = " of the votes were against it and 43.6 percent for it."
    assert other_figure("56.4 percent", "In all, ", after, lambda _: False) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ada Holm had led ", " clients, five of whom are alive."),
        ("Norway counted ", " ships, most of which sank."),
        ("Planes brought ", " children to Bergen, two boys and a girl between six and 12."),
        ("The board heard ", " players - understood to be Ada Holm, Nils Quill and Ida Lund."),
    ],
)
def test_a_count_of_which_a_part_is_told_is_not_exchanged(before, after):
    assert other_figure("seven", before, after, lambda _: False) is None


def test_shares_make_no_more_than_all():
    assert (
        other_figure(
            "46 percent", "A poll found that ", " were for it, with 40 percent against.", lambda _: False
        )
        is None
    )


def test_a_long_body_stands_behind_its_post():
    assert post_of("head", "Work Office of the Sea Party of Norway Committee", "") == (
        "head of the Work Office of the Sea Party of Norway Committee"
    )
    assert post_of("chairman", "Northlight", "") == "Northlight's chairman"
    assert post_of("manager", "Bergen Gulls", "team") == "the Bergen Gulls' manager"


def test_a_word_with_a_prefix_is_a_word():
    assert _PREFIX.sub("", "unsecured") == "secured"
    assert _PREFIX.sub("", "uncle") == "uncle"


def test_hong_kong_is_asked_for_as_no_country():
    made = questions(
        "Schools in Hong Kong stayed shut for 12 days on Monday. Hong Kong sold 12 boats to Norway."
    )

    assert not [
        q.prompt for q in made.kept if "hich country" in q.prompt and q.answers[0].text == "Hong Kong"
    ]


def test_a_year_told_elsewhere_is_not_called_unstated():
    texts = (
        "Vantor of Norway lost a boat off Bergen on Monday. Its last loss was a collision in Chile in 1986.",
        "A boat of Norway's Vantor sank off Bergen. Vantor had lost none since a crash in Chile in 1986.",
        "Vantor of Norway mourned its boat in Bergen. The boat of Vantor had sailed from Molde.",
    )
    made = questions(*texts, published=date(2021, 3, 10))

    assert not [q.prompt for q in made.kept if "unstated" in q.tags and "1986" in q.prompt]


def test_a_story_of_one_article_needs_no_other():
    story = Collection("story", "A story", (article("Ada Holm of Vantor sold 12 boats to Norway."),))

    assert find(story).facts


def test_a_statement_that_names_its_outlet_by_the_sites_name_gives_it_away():
    assert names_itself("A record seen by Dawn shows 857 passengers.", "dawn.com")
    assert not names_itself("A record seen at dawn shows 857 passengers.", "lochside.com")
