"""What turns a true sentence into a false one."""

from types import SimpleNamespace

import pytest
from tests.stories import YARD, questions

from broadsheet.quiz.families.truths import _is_no_matter_to_judge
from broadsheet.quiz.swaps import other_figure, other_year, turned_round, with_article


def nowhere(words: str) -> bool:
    return False


@pytest.mark.parametrize(
    "text, before, after, other",
    [
        ("21", "It freed ", " girls.", "15"),
        ("four", "It sold ", " boats.", "six"),
        ("Five", "", " boats sank.", "Eight"),
        ("20,000", "It fined ", " drivers.", "30,000"),
        ("$5 billion", "It takes a ", " charge.", "$4 billion"),
        ("15.5%", "It pays ", " on cash.", "10.8%"),
        ("80 percent", "It lost ", " of its value.", "60 percent"),
    ],
)
def test_a_plain_figure_gives_way_to_another_of_its_form(text, before, after, other):
    assert other_figure(text, before, after, nowhere) == other


@pytest.mark.parametrize(
    "text, before, after",
    [
        ("40", "It signed more than ", " contracts."),
        ("40", "It flew up to ", " miles."),
        ("2", "The Pixel ", " camera."),
        ("7", "They won Game ", "."),
        ("41", "Ayaka Nishi, ", ", an office worker, woke."),
        ("20", "A ", "-month-old boy."),
        ("3", "It led ", "-1 after an hour."),
        ("one", "It hurt ", " person."),
        ("10,097.58", "It fetched ", " dollars."),
        ("8%", "A tax of between ", " and 15.5%."),
        ("two", "He led seven clients, ", " of whom are alive."),
    ],
)
def test_bounds_names_ages_and_scores_are_left_alone(text, before, after):
    assert other_figure(text, before, after, nowhere) is None


@pytest.mark.parametrize(
    "text, before, after, other",
    [
        ("25", "It turned at mile ", " of the race.", "18"),
        ("2", "It won in ", " hours, 12 minutes.", None),
        ("11", "It won in 2 hours and ", " minutes.", None),
    ],
)
def test_a_false_figure_stays_one_that_a_reader_can_believe(text, before, after, other):
    assert other_figure(text, before, after, nowhere) == other


def test_a_count_of_those_who_are_named_is_not_exchanged():
    assert other_figure("Two", "", " partners of the firm, Gavin Holm and Ann Lund, came.", nowhere) is None
    assert other_figure("two", "It sold ", " boats: Orlane and Tarn.", nowhere) is None
    assert other_figure("Two", "", " partners of the firm came to Bergen.", nowhere) == "Four"


def test_a_figure_that_the_articles_give_is_not_wrong_enough():
    assert other_figure("21", "It freed ", " girls.", lambda words: words == "15 girls") is None


def test_only_a_year_before_the_article_is_exchanged():
    assert other_year("2009", 2017) == "2007"
    assert other_year("1945", 2016) == "1935"
    assert other_year("2017", 2017) is None
    assert other_year("2009", None) is None


@pytest.mark.parametrize(
    "text, turned",
    [
        ("The Nikkei index fell almost a point.", "The Nikkei index rose almost a point."),
        ("Facebook has banned bitcoin adverts.", None),
        ("It did not fall.", None),
        ("Prices plunged to a 12-week low.", None),
        ("He called it “the largest of its kind” there.", None),
        ("Boats went by.", None),
        ("Vantor has always denied that it spies.", None),
        ("For a week, Norway had denied the claims.", None),
        ("Two boats were hit, the harbour has confirmed.", None),
        ("The harbour has confirmed that it was hit.", "The harbour has denied that it was hit."),
        ("The sale gave rise to a quarrel.", None),
        ("The lock heats up as the boat gets older.", None),
    ],
)
def test_one_word_is_turned_round_where_that_makes_it_false(text, turned):
    assert turned_round(text) == turned


def test_the_article_before_an_exchanged_figure_agrees():
    assert with_article("It faces an 13 percent rate.", "13 percent") == "It faces a 13 percent rate."
    assert with_article("A 8 percent rate.", "8 percent") == "An 8 percent rate."


@pytest.mark.parametrize(
    "text, turned",
    [
        ("The boat was raised after the harbour had frozen.", None),
        ("It is the biggest boat in the world.", None),
        ("The bank reduced the deficit.", None),
        ("It went with help from Oslo.", None),
        ("It killed more than 20 people.", "It killed fewer than 20 people."),
        ("It cost more than 20 percent of a year.", "It cost less than 20 percent of a year."),
        ("It is more than a boat.", None),
        ("Soon after that it sank.", None),
    ],
)
def test_little_words_are_turned_only_where_they_stand_free(text, turned):
    assert turned_round(text) == (None if turned == text else turned)


def test_an_hour_is_no_figure_to_exchange():
    assert other_figure("15.10", "The clock stopped at ", ".", nowhere) is None
    assert other_figure("8", "The jury ruled at ", " that it counts.", nowhere) is None
    assert other_figure("310", "They met at ", " metres above the sea.", nowhere) is not None


def test_an_hour_of_the_morning_and_a_count_with_a_part_stay():
    assert other_figure("11", "It gave way at about ", " a.m. on Monday.", nowhere) is None
    assert other_figure("58", "Police counted ", " dead, of whom 42 were from Tarn.", nowhere) is None


def test_a_rank_is_not_made_false():
    assert other_figure("2", "Vantor is the No. ", " brand behind Orla.", nowhere) is None
    assert other_figure("22", "Vantor has ", " brands.", nowhere) is not None


@pytest.mark.parametrize(
    ("before", "after"),
    [("drives ", " thirds of the economy"), ("drives ", "-thirds of it"), ("Only ", " of the 30 yards")],
)
def test_a_part_of_a_whole_is_not_exchanged(before, after):
    assert other_figure("two" if "third" in after else "22", before, after, nowhere) is None


def test_a_year_that_is_one_end_of_a_span_is_not_exchanged():
    assert other_year("1998", 2005, "In ", "/99 it rose.") is None
    assert other_year("1998", 2005, "In ", " it rose.") == "1996"


def test_a_figure_told_by_the_way_is_not_exchanged():
    texts = (f"{YARD[0]} The yard of Vantor, built in 1994, has 40 cranes.", YARD[1])
    false = [q for q in questions(*texts).kept if q.kind == "truefalse" and q.answers[0].text == "false"]
    assert not [
        q for q in false if "cranes" in q.prompt and "40 cranes" in q.prompt and "1994" not in q.prompt
    ]


def test_what_is_thought_of_as_known_is_not_judged_unless_a_headline_has_it():
    text = "The ban is expected to cost Vantor 12 boats and Norway 40 jobs."
    for headed, unfit in ((frozenset[str](), True), (frozenset({"ban"}), False)):
        sheet = SimpleNamespace(story=SimpleNamespace(headed=headed))
        assert _is_no_matter_to_judge(sheet, text) == unfit  # type: ignore[arg-type]
