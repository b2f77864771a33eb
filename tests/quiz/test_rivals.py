"""A figure of which another account may give another is asked for by outlet; what is shown repeats nothing."""

import pytest
from tests.stories import questions

from broadsheet.quiz.choose import FILL_QUALITY

TWO = (
    "The ferry left Oslo with sheep. Harbour police said 63 passengers received a diagnosis of Roe fever in the study.",
    "The ferry left Oslo with goats. Jane Roe was one of 71 people in the study who went on to be diagnosed.",
)


def prompts(*texts: str, kind: str = "") -> list[str]:
    return [q.prompt for q in questions(*texts).kept if not kind or q.kind == kind]


def asked_for(answer: str, *texts: str) -> list[str]:
    return [q.prompt for q in questions(*texts).kept if answer in (a.text for a in q.answers)]


def test_a_figure_that_another_account_may_give_differently_is_asked_by_outlet():
    found = asked_for("63", *TWO)
    assert found
    assert all("The One" in prompt or prompt.startswith("According to") for prompt in found), found


def test_a_figure_that_opens_its_sentence_is_seen_too():
    one = (
        "Eighty people were killed after a train hit a lorry at a crossing near the town of Oldane in Norway."
    )
    found = asked_for(
        "Eighty",
        one,
        "At least 70 people were killed when a train crashed at a crossing, local media report.",
    )
    assert found
    assert [prompt for prompt in found if "The One" not in prompt] == []


def test_a_figure_that_nobody_else_gives_is_asked_plainly():
    found = asked_for("63", TWO[0], "The ferry left Oslo with goats. Jane Roe was well.")
    assert found
    assert not [prompt for prompt in found if "The One" in prompt]


def test_a_figure_on_which_accounts_agree_is_asked_plainly():
    found = asked_for("63", TWO[0], TWO[1].replace("71", "63"))
    assert found
    assert not [prompt for prompt in found if "The One" in prompt]


def test_what_another_account_may_count_otherwise_is_not_called_not_stated():
    one = "The Roe company runs 27 fish farms between Oslo and the west coast of Norway, Jane Roe told reporters in Lima."
    two = "Roe and Ault operate 29 fish sites on the west coast of Norway. Fish prices fell in Norway. Fish farms pay."
    assert not [
        prompt for prompt in prompts(one, two, two) if "27 fish" in prompt and "not stated in" in prompt
    ]


@pytest.mark.parametrize(
    "text, words",
    [
        ("Oldane MP Peter Roe vowed to stop the deal in Norway.", "which organisation"),
        ("Reuters writer Peter Roe in Oslo contributed to this report.", "writer"),
        ("The two sides agreed to set up a commission in the town of Oldane.", "How many sides"),
        ("The court said the takeover of Bolt Inc by Veltel would mean higher prices and less choice for Norway.", "lower prices"),
        ("Norway fired three ballistic missiles over the sea in 2019.", "hired"),
        ("Peter Roe was disqualified in Oslo, handing the victory to Jane Ault of Norway.", "defeat"),
        ("Norway and Peru have agreed in principle on how to share the water of the lake, Oslo said.", "refused"),
        ("Norway fined the firm. For details of how to take part in the trial in Oslo, call 0113 496 0000.", "496"),
        ("The lake in Peru was added to the list of World Heritage in Danger in 2018.", "Heritage in _"),
        ("The final report on the deal is due in Oslo by July 12.", "is not due"),
        ("WHEN retired bus driver Peter Roe left Norway, he wept.", "organisation"),
        ("The tests in Norway damaged peace in Peru and in East Asia in 2019.", "country? East"),
        ("The final decision of the Oslo court is expected by July 12.", "is not expected"),
        ("Shocking pictures show a carriage near Oslo, 60 miles from Lima, after the crash of 40 cars.", "outlet alone"),
        ("Jane Roe proposed that Norway and Peru postpone the large drills near Lima.", "Which two countries postpone"),
    ],
)  # fmt: skip
def test_what_would_be_silly_or_untrue_is_not_asked(text, words):
    found = questions(text, "Norway is far.", "Peru is far.").kept
    assert not [q.prompt for q in found if words in q.prompt and q.quality >= FILL_QUALITY]


@pytest.mark.parametrize(
    "text, prompt",
    [
        (
            "Norwegian Prime Minister Peter Roe has declared two days of national mourning.",
            "How many days of national mourning has Norwegian Prime Minister Peter Roe declared?",
        ),
        ("Veltel founder Peter Roe left Norway.", "Peter Roe is the founder of which organisation?"),
        (
            "Veltel managing director Peter Roe left Norway.",
            "Peter Roe is managing director of which organisation?",
        ),
    ],
)
def test_posts_are_worded_as_english_words_them(text, prompt):
    assert prompt in prompts(text)


def test_a_capital_in_which_something_was_is_the_town():
    found = questions("Veltel shares fell 6.2 percent in Oslo by noon, their steepest drop in 2016.").kept
    towns = [q for q in found if "6.2 percent in _" in q.prompt]
    assert towns
    assert {q.answers[0].names for q in towns} == {("Oslo",)}


SHOPS = (
    "Jane Roe met the heads of Bolt Inc in Oslo on Monday. Supermarkets in Norway complained about 40 takeovers of Bolt "
    "Inc ships in the north of Norway.",
    "Jane Roe leads Bolt Inc in Norway, which pays well.",
    "Jane Roe went to Norway with Bolt Inc.",
)


def test_a_common_word_loses_its_capital_in_the_middle():
    assert [
        p for p in prompts(*SHOPS) if p.startswith("Which outlet alone reports that supermarkets in Norway")
    ]
    assert not [p for p in prompts(*SHOPS) if "that Supermarkets" in p]


def test_what_one_complains_about_is_no_vague_count():
    assert (
        "Supermarkets in Norway complained about how many takeovers of Bolt Inc ships in the north of Norway?"
        in prompts(*SHOPS)
    )


def test_a_sum_that_other_accounts_give_differently_is_asked_by_outlet():
    found = [
        q.prompt
        for q in questions(
            "Orlane bought Vantor for $13.6bn in 2016 - two years after the hackers had moved in.",
            "Orlane completed its $12.2 billion purchase of Vantor in September 2016.",
        ).kept
        if q.kind == "text" and q.answers[0].text == "$13.6bn"
    ]
    assert found
    assert [prompt for prompt in found if "ccording to" not in prompt] == []


def test_a_numbered_row_is_no_place():
    found = questions(
        "The jet of Orlane left Oslo. Shrapnel broke a window at Row 14.", "A jet flew to Oslo."
    )
    assert [q.prompt for q in found.kept if "where did" in q.prompt.lower()] == []
