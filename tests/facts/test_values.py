from datetime import date

import pytest
from tests.stories import findings

from broadsheet.facts.quantity_values import number_of

WEDNESDAY = date(2021, 3, 10)

# Text with the date's words in bars -> its reading on that Wednesday, and without a date.
DATES = {
    "On |May 15, 2019| they left.": ("2019-05-15", "2019-05-15"),
    "On |15 May 2019| they left.": ("2019-05-15", "2019-05-15"),
    "On |Dec. 3, 2019| they left.": ("2019-12-03", "2019-12-03"),
    "In |May 2019| they left.": ("2019-05", "2019-05"),
    "In |2019| they left.": ("2019", "2019"),
    "In the |1980s| they left.": ("1980s", "1980s"),
    "On |Feb. 11| they left.": ("2021-02-11", "--02-11"),
    "On |February 11| they left.": ("2021-02-11", "--02-11"),
    "On |11 February| they left.": ("2021-02-11", "--02-11"),
    "In |November| they left.": ("2020-11", "--11"),
    "They have waited since |April| for it.": ("2020-04", "--04"),
    "They left |last April| for good.": ("2020-04", "--04"),
    "They left in |April| and wept.": ("2020-04", "--04"),
    "They will leave in |April|.": ("2021-04", "--04"),
    "They will leave |next March|.": ("2022-03", "--03"),
    "The yard opens |next September|.": ("2021-09", "--09"),
    "The yard is due to open in |April|.": ("2021-04", "--04"),
    "They left on |Monday|.": ("2021-03-08", ""),
    "They left on |Wednesday|.": ("2021-03-10", ""),
    "They left last |Wednesday|.": ("2021-03-03", ""),
    "They rule it and face a vote there by |January|.": ("2022-01", "--01"),
    "It wasn't known until |December|.": ("2020-12", "--12"),
    "They left on |Friday night|.": ("2021-03-05", ""),
    "They have until |Friday| to appeal.": ("2021-03-12", ""),
    # The day after the article's own: across the date line, or six days ago; not guessed.
    "They left on |Thursday|.": ("", ""),
    "They left |yesterday|.": ("2021-03-09", ""),
    "They leave |tomorrow|.": ("2021-03-11", ""),
    "They left |last month|.": ("2021-02", ""),
    "They left |last March|.": ("2020-03", "--03"),
    "They left |last February|.": ("2021-02", "--02"),
    "They left |last year|.": ("2020", ""),
    "They leave |next year|.": ("2022", ""),
    "They left |last week|.": ("", ""),
    "They left |two years ago|.": ("", ""),
    "They left |earlier this morning|.": ("2021-03-10", ""),
    "They drank on |New Year's Eve| there.": ("2020-12-31", "--12-31"),
    "She spoke in her |New Year's Day| speech.": ("2021-01-01", "--01-01"),
    # A stretch of time, or a day that moves, is read as it is told.
    "They left at |Christmas| for good.": ("Christmas", "Christmas"),
    "In the |past year| they left.": ("past year", "past year"),
    "It has risen in |recent months|.": ("recent months", "recent months"),
    "It will rise in the |next four years|.": ("next four years", "next four years"),
    "It fell in the |fourth quarter of 2017|.": ("fourth quarter of 2017", "fourth quarter of 2017"),
    "Its |fourth-quarter| profit fell.": ("fourth-quarter", "fourth-quarter"),
}


def dated(marked: str, published: date | None):
    before, words, _ = marked.split("|")
    found = findings(marked.replace("|", ""), published=published).mentions
    (mention,) = [m for m in found if m.type == "date"]
    assert (mention.span.start, mention.text) == (len(before), words)
    return mention.name or None


@pytest.mark.parametrize("marked, readings", DATES.items(), ids=DATES)
def test_a_date_is_read_by_the_articles_own_and_without_one_not_guessed(marked, readings):
    with_date, without = readings
    shown = marked.split("|")[1]
    assert dated(marked, WEDNESDAY) in ({with_date} if with_date else {None, shown})
    assert dated(marked, None) in ({without} if without else {None, shown})


@pytest.mark.parametrize(
    "text",
    [
        "They may leave soon.",
        "May they leave soon.",
        "They march to the sea.",
        "It cost 2019 boats and 1980 people.",
        "They left the second boat.",
    ],
)
def test_a_word_that_only_looks_like_a_date_is_none(text):
    assert [m.text for m in findings(text).mentions if m.type == "date" and not m.text.isdigit()] == []


QUANTITIES = {
    "They sold |12| boats.": ("number", "12"),
    "They sold |1,180| boats.": ("number", "1180"),
    "They sold |twelve| boats.": ("number", "12"),
    "They sold |twenty-one| boats.": ("number", "21"),
    "They sold |3.5 million| boats.": ("number", "3500000"),
    "They sold |two hundred| boats.": ("number", "200"),
    "They paid |$5 billion| for it.": ("money", "$5000000000"),
    "They paid |£3.5 million| for it.": ("money", "£3500000"),
    "They paid |300 euros| for it.": ("money", "300 euros"),
    "They sold |14.3 percent| of it.": ("percent", "14.3%"),
    "They sold |14%| of it.": ("percent", "14%"),
    "They sold |14 per cent| of it.": ("percent", "14%"),
    "They sold |1.2m| boats.": ("number", "1200000"),
    "They sold |40m| new boats.": ("number", "40000000"),
    "They sold |3.5bn| boats.": ("number", "3500000000"),
    "They sold |1.5K| boats.": ("number", "1500"),
    "They paid |$300K| for it.": ("money", "$300000"),
    "They paid |£2.5m| for it.": ("money", "£2500000"),
    "They paid |2.5m euros| for it.": ("money", "2500000 euros"),
    "It was a |740-million-euro| yard.": ("money", "740000000 euros"),
    "It weighed |5.8|kg, they said.": ("number", "5.8"),
}


@pytest.mark.parametrize("text", ["It is 40m deep.", "They ran the 100m hurdles.", "It has a 30m tower."])
def test_a_length_in_one_word_is_no_number_of_millions(text):
    assert findings(text).mentions == ()


@pytest.mark.parametrize("marked, expected", QUANTITIES.items(), ids=QUANTITIES)
def test_quantities(marked, expected):
    before, words, _ = marked.split("|")
    (mention,) = findings(marked.replace("|", "")).mentions
    assert (mention.span.start, mention.text) == (len(before), words)
    assert (mention.type, mention.name) == expected


@pytest.mark.parametrize(
    "word, number",
    [
        ("0", 0),
        ("1,180", 1180),
        ("3.5", 3.5),
        ("twelve", 12),
        ("ninety-nine", 99),
        ("twenty-twelve", None),
        ("1.2.3", None),
        ("", None),
        (",", None),
        ("five-year", None),
        ("½", None),
        ("²", None),
        ("١٢", 12),
    ],
)
def test_the_number_that_one_word_means(word, number):
    assert number_of(word) == number
