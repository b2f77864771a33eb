"""What places a statement for whoever has not the article in view, and what in it only the article explains."""

import pytest
from tests.stories import collection, statements_of

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Mention
from broadsheet.quiz.draft import quoted
from broadsheet.quiz.families.gap_quality import gap_quality
from broadsheet.quiz.families.inplace_faults import inplace_fault
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.pieces import Piece
from broadsheet.quiz.pointing import points_back
from broadsheet.quiz.standing import _is_coded
from broadsheet.quiz.swaps import other_figure, turned_round
from broadsheet.quiz.vague import is_of_a_nation, owned_by_unknown


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Vantor said boats on that part of the quay are led by a pilot.", True),
        ("Vantor said that the boats are led by a pilot.", False),
        ("Following that fire Vantor closed its yard.", True),
        ("Vantor lost 18 million crowns in the year through March.", True),
        ("Vantor lost 18 million crowns in the year through March 2018.", False),
        ("Vantor shut down My Big Boat in Bergen.", False),
        ("Vantor shut down my boat in Bergen.", True),
        ("My boat was shut down by Vantor.", True),
        ("Vantor named Ada Lund among those killed.", False),
        ("Vantor named Ada Lund as one of those boats.", True),
        ("Vantor found boats outside our galaxy.", False),
    ],
)
def test_what_points_back(text, back):
    assert points_back(text, [(text.find("Vantor"), text.find("Vantor") + 6, "org")]) == back


@pytest.mark.parametrize(
    ("text", "named", "vague"),
    [
        ("A source said the Norwegian firm made contact in May.", [], True),
        ("Vantor said the Norwegian firm made contact in May.", [(0, 6, "org")], False),
        ("A source said the Norwegian firm Vantor made contact in May.", [], False),
        ("Three houses in the Norwegian village were damaged.", [], True),
        ("Three houses in the village of Holm were damaged.", [], False),
        ("A source said the Norwegian government made contact.", [], False),
    ],
)
def test_a_nationality_alone_tells_no_firm_and_no_village(text, named, vague):
    assert is_of_a_nation(text, named) == vague


def test_two_acronyms_that_only_an_article_explains():
    assert _is_coded("There are 620 members in SVOT, while HUP says that 280 came.")
    assert not _is_coded("There are 620 members in SVOT, while NATO says that 280 came.")


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("Norway wants ", " in five boats to be built in Bergen.", False),
        ("Norway has won in ", " of the past seven years.", False),
        ("Norway wants two in ", " boats to be built in Bergen.", False),
        ("Norway wants ", " boats to be built in Bergen.", True),
    ],
)
def test_a_share_in_words_is_not_made_false(before, after, kept):
    assert (other_figure("four", before, after, lambda _: False) is not None) == kept


@pytest.mark.parametrize(
    ("kind", "before", "text", "after", "kept"),
    [
        ("number", "Vantor sold more than ", "two", " dozen boats to Norway.", False),
        ("number", "At least ", "two", " sailors, one from each country, were hurt.", False),
        ("number", "At least ", "two", " sailors from Norway were hurt.", True),
        ("org", "The bank ", "Lund", "'s announced that it would pay.", False),
        ("org", "The bank ", "Lund", "'s chairman said that it would pay.", True),
    ],
)
def test_a_gap_is_no_piece_of_something_longer(kind, before, text, after, kept):
    span = Span("story/one", len(before), len(before) + len(text))
    found = gap_quality(Piece(text, Mention(span, text, kind, text)), kind, before, after)
    assert (found is not None) == kept


ABOUT = "Vantor of Bergen builds boats in Norway. Vantor sold 12 boats to Norway in 2009."


def test_the_time_of_day_at_a_start_is_left_out():
    story = collection(f"{ABOUT} Earlier this month, Vantor of Norway opened a yard for 40 boats in Bergen.")
    assert "Vantor of Norway opened a yard for 40 boats in Bergen." in statements_of(story)


def test_minutes_begin_no_clause():
    text = "According to the yard, the fire broke out at 12:30 pm in an area called Holmen, in the port of Bergen."
    story = collection(f"{ABOUT} {text}")
    prompts = [question.prompt for question in make_questions(story, find(story)).kept]
    assert prompts
    assert not [prompt for prompt in prompts if " 30 pm" in prompt]


@pytest.mark.parametrize(
    ("text", "stands"), [("at 7.00", False), ("at 7.00 on 2 May 2009", True), ("at noon", True)]
)
def test_an_hour_needs_its_day(text, stands):
    story = collection(f"{ABOUT} Minister Ada Lund of Norway flew to Vantor in Bergen {text}.")
    assert any("flew to" in each for each in statements_of(story)) == stands


def test_the_lead_of_a_report_may_be_long():
    lead = (
        "Vantor of Bergen has sold 12 boats to the navy of Norway for 40 million crowns, with eight of them built of steel from "
        "Sweden and the rest of wood from the forests that Ada Lund bought in Finland in 2004 and in Norway in 2006."
    )
    assert 38 < len(lead.split()) <= 46
    assert any("12 boats to the navy" in each for each in statements_of(collection(f"{lead} {ABOUT}")))


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Vantor said that 12 sailors were freed at the weekend.", True),
        ("The three cut ties with Vantor in 2017.", True),
        ("The nine, two of them from Vantor, were among 25 who came.", True),
        ("The three firms of Vantor cut ties in 2017.", False),
        ("The ex-navy officer of Vantor spent 18 months at sea.", True),
        ("The former officer met Vantor.", True),
        ("Vantor posted a video of it in May, which 400 people saw.", True),
        ("Vantor posted a video of the boat in May.", False),
        ("Vantor said 33.9 percent did, and that most schools were open.", True),
        ("Vantor said what the boats did.", False),
        ("Vantor knows the names of eleven of the twelve.", True),
    ],
)
def test_openings_that_stand_for_somebody(text, back):
    assert points_back(text, [(text.find("Vantor"), text.find("Vantor") + 6, "org")]) == back


def test_whose_director_it_is_has_to_be_said():
    text = "The authority's director, Ada Lund, blamed the fans."
    assert owned_by_unknown(text, [(26, 34, "person")])
    assert not owned_by_unknown(f"Vantor said so. {text}", [(0, 6, "org")])
    assert owned_by_unknown("More may follow, said Ada Lund, the center's director.", [])


@pytest.mark.parametrize(
    ("kind", "before", "text", "after", "kept"),
    [
        ("product", "The telescope will search ", "K2-417", " b for water.", False),
        ("product", "The telescope will search ", "K2-417", " for water.", True),
        ("number", "The group used all ", "nine", " and saw water.", False),
        ("number", "The group used all ", "nine", " boats and saw water.", True),
        ("number", "They sent it to ", "three", " bigger banks, Vantor, Holm and Lund.", False),
        ("number", "They met at an ", "eight", " o'clock briefing.", False),
        ("number", "She won almost ", "two", " thirds of the vote.", False),
        ("number", "It lies ", "38", " m under the sea.", True),
    ],
)
def test_what_can_be_left_out_of_names_and_lists(kind, before, text, after, kept):
    span = Span("story/one", len(before), len(before) + len(text))
    found = gap_quality(Piece(text, Mention(span, text, kind, text)), kind, before, after)
    assert (found is not None) == kept


def test_a_denial_that_goes_on_is_not_turned_round():
    assert turned_round("Police confirmed they had received 12 letters and were reading them.") is None
    assert turned_round("Police confirmed they had received 12 letters.") is not None


def test_what_has_fallen_may_have_risen_and_a_fallen_house_not():
    assert turned_round("Sales of Vantor have fallen since.") == "Sales of Vantor have risen since."
    assert turned_round("They took stones from the fallen houses.") is None


def test_words_marked_twice_are_quoted_once():
    assert quoted("\u2018He did everything himself.\u2019") == "\u201cHe did everything himself\u201d"
    assert quoted("He said \u2018no\u2019 to it") == "\u201cHe said \u2018no\u2019 to it\u201d"


def test_a_shouted_headline_speaks_no_words():
    words = "'We trapped the rats of the ship for supper,' said FIVE YEARS."
    story = collection(f"{ABOUT} The sailors were held for FIVE YEARS. {words}")
    made = make_questions(story, find(story)).kept
    assert made
    assert not [q for q in made if q.about == "speaker" and q.answers[0].text == "FIVE YEARS"]


def test_a_family_name_that_opens_with_its_particle():
    text = "Ruud van Leeuwen leads Vantor of Bergen in Norway. Van Leeuwen has sold 12 boats to Norway."
    told = statements_of(collection(f"{ABOUT} {text}"))
    assert told
    assert not [each for each in told if "Van Ruud" in each]


def test_an_assistant_professor_is_no_assistant():
    text = (
        'Ada Lund led the study. "It rains there," said Lund, an assistant professor at the Holm Institute.'
    )
    story = collection(f"{ABOUT} {text}")
    asked = [q.prompt for q in make_questions(story, find(story)).kept if "Ada Lund is an " in q.prompt]
    assert asked
    assert all("assistant professor" in prompt for prompt in asked)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Ada Lund received him in her office in May.", True),
        ("Ada Lund received Rolf Holm and gave him a boat.", False),
        ("Ada Lund received her brother in May.", False),
    ],
)
def test_nobody_does_it_to_himself(text, back):
    named = [
        (text.find(name), text.find(name) + len(name), "person")
        for name in ("Ada Lund", "Rolf Holm")
        if name in text
    ]
    assert points_back(text, named) == back


@pytest.mark.parametrize(
    "prompt",
    [
        "Bart Lund is which spokesman for state railway company?",
        "The flaw was discovered by whom, a 17-year-old from Bergen?",
        "Who received 87 votes and her rival 49?",
    ],
)
def test_questions_in_place_that_are_no_english(prompt):
    assert inplace_fault(prompt, 5, 28) is not None


def test_what_is_called_by_a_name_keeps_it_short():
    text = "Vladimir Lund leads Norway. Ada Holm of Bergen, a Lund loyalist, has led the village of Vantor for nine years."
    told = statements_of(collection(f"{ABOUT} {text}"))
    assert [each for each in told if "a Lund loyalist" in each]


def test_the_number_of_a_stage_is_not_exchanged():
    assert other_figure("20", "They start stage ", " in Bergen.", lambda _: False) is None
    assert other_figure("20", "They start ", " boats in Bergen.", lambda _: False) is not None


def test_any_october_is_no_date():
    text = "Vantor of Bergen carries more boats than Norway does in a normal October."
    assert not [each for each in statements_of(collection(f"{ABOUT} {text}")) if "normal in" in each]


def test_a_fall_is_turned_round_where_there_is_an_amount_that_can_rise():
    assert turned_round("Crews were working on the span when it fell.") is None
    assert turned_round("The price of oil fell last week.") == "The price of oil rose last week."
