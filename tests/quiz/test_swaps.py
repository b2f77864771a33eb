"""What turns a true sentence into a false one."""

import pytest

from broadsheet.quiz.swaps import other_figure, other_year, turned_round, with_article


def nowhere(words: str) -> bool:
    return False


@pytest.mark.parametrize(
    "text, before, after, other",
    [
        ("21", "It freed ", " girls.", "34"),
        ("four", "It sold ", " boats.", "six"),
        ("Five", "", " boats sank.", "Eight"),
        ("20,000", "It fined ", " drivers.", "30,000"),
        ("$5 billion", "It takes a ", " charge.", "$8 billion"),
        ("15.5%", "It pays ", " on cash.", "24.8%"),
        ("80 percent", "It lost ", " of its value.", "50 percent"),
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
    ],
)
def test_bounds_names_ages_and_scores_are_left_alone(text, before, after):
    assert other_figure(text, before, after, nowhere) is None


def test_a_figure_that_the_articles_give_is_not_wrong_enough():
    assert other_figure("21", "It freed ", " girls.", lambda words: words == "34 girls") is None


def test_only_a_year_before_the_article_is_exchanged():
    assert other_year("2009", 2017) == "2007"
    assert other_year("1945", 2016) == "1935"
    assert other_year("2017", 2017) is None
    assert other_year("2009", None) is None


@pytest.mark.parametrize(
    "text, turned",
    [
        ("The Nikkei index fell almost a point.", "The Nikkei index rose almost a point."),
        ("Facebook has banned bitcoin adverts.", "Facebook has allowed bitcoin adverts."),
        ("It did not fall.", None),
        ("Prices plunged to a 12-week low.", None),
        ("He called it “the largest of its kind” there.", None),
        ("Boats went by.", None),
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
        (
            "He played for two seasons after joining the league.",
            "He played for two seasons before joining the league.",
        ),
        ("It went with help from Oslo.", "It went without help from Oslo."),
        ("It met with help from Oslo.", "It met with help from Oslo."),
        ("It killed more than 20 people.", "It killed less than 20 people."),
        ("It is more than a boat.", None),
        ("Soon after that it sank.", None),
    ],
)
def test_little_words_are_turned_only_where_they_stand_free(text, turned):
    assert turned_round(text) == (None if turned == text else turned)
