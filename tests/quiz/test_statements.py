"""Sentences that stand alone, and what is asked about them."""

import pytest
from tests.stories import collection

from broadsheet.facts.find import find
from broadsheet.quiz.choose import choose
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.statements import find_statements
from broadsheet.quiz.story import read_story

STORY = (
    "Norway's largest carrier, Vantor, closed its oldest yard in Bergen. Vantor chairman Marta Quill said the yard "
    "lost $5 million a year.",
    "Vantor closed its yard in Bergen on Monday. Marta Quill told workers that the yard had lost money since 2009.",
)


def statements(*texts: str) -> list[str]:
    story = collection(*texts)
    found = find(story)
    whole = find_statements(story, found, read_story(story, found))
    return [each.text for each in whole if not each.leans]


def added(sentence: str) -> list[str]:
    """Return the statements that a sentence adds to the story."""
    return [text for text in statements(f"{STORY[0]} {sentence}", STORY[1]) if text not in statements(*STORY)]


def test_names_are_in_full_and_days_are_of_the_calendar():
    assert added("Quill sold 12 boats to Vantor on Tuesday.") == [
        "Marta Quill sold 12 boats to Vantor on 9 March 2021."
    ]
    assert added("BERGEN, Norway (AP) — Vantor also sold 12 old boats to rivals last week.") == [
        "Vantor sold 12 old boats to rivals."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "They sold the yard to Vantor for 12 million crowns.",
        "This made Vantor the owner of 12 old boats.",
        "Vantor sold the other boats to its rivals in Bergen.",
        "We sold 12 boats to Vantor in the spring of the year.",
        "The incident cost Vantor 12 boats and three yards.",
        "That day Vantor sold 12 boats and three yards.",
        "Did Vantor sell 12 boats and three yards?",
        "Vantor really should sell its 12 beautiful boats.",
        "Vantor did not immediately respond to a request for comment.",
        "Vantor is selling 12 boats as Quillon buys three yards.",
        "Sensors tell Vantor whether a boat is being sold or kept.",
    ],
)
def test_a_sentence_that_points_away_or_holds_for_a_day_or_thinks_is_not_taken(sentence):
    assert added(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Vantor is selling 12 boats and three yards.", "Vantor was selling 12 boats and three yards."),
        (
            "In her speech, Marta Quill called for 12 boats at Vantor.",
            "In her speech, Marta Quill called for 12 boats at Vantor.",
        ),
        (
            "Despite heavy rain, Vantor sold 12 boats and three yards.",
            "Despite heavy rain, Vantor sold 12 boats and three yards.",
        ),
        (
            "More than 270 boats were sold to Vantor in 2009.",
            "More than 270 boats were sold to Vantor in 2009.",
        ),
        (
            "Vantor sold boats worth $12 million to three yards.",
            "Vantor sold boats worth $12 million to three yards.",
        ),
        (
            "Contact was lost with 12 boats that Vantor owns.",
            "Contact was lost with 12 boats that Vantor owns.",
        ),
        (
            "Vantor called the sale of 12 boats a 'first step'.",
            "Vantor called the sale of 12 boats a 'first step'.",
        ),
        (
            "In recent weeks, some of Vantor's boats were sold in Oslo.",
            "Some of Vantor's boats were sold in Oslo.",
        ),
        (
            "Rolf Holm said it's a pity that Vantor sold 12 boats.",
            None,
        ),
    ],
)
def test_what_looks_like_pointing_away_and_is_told_in_the_sentence_is_taken(sentence, told):
    assert added(sentence) == ([told] if told else [])


def test_a_pronoun_after_the_one_person_named_is_that_person():
    assert "Marta Quill sold 12 boats in May 2019." in added(
        "Marta Quill was glad. She sold 12 boats in May 2019."
    )
    assert not any(
        "sold" in text for text in added("Marta Quill met Ada Lund. She sold 12 boats in May 2019.")
    )


def test_a_pronoun_after_words_about_somebody_else_is_nobody():
    spoken = 'Ada Lund ran the yard with her brother. "He asks how long it takes," said Rolf Quill.'
    assert not any("Rolf Quill sold" in text for text in added(f"{spoken} He sold 12 boats in May 2019."))


def test_a_pronoun_after_a_quotation_is_not_whom_its_last_sentence_names():
    spoken = (
        'The spokeswoman said: "There is more work to do. But we had to wait to hear from Ada Lund herself."'
    )
    for told in (
        "She said Vantor had given more than $700,000 to Bergen since 2003.",
        "She sold 12 boats to Vantor.",
    ):
        assert not any("Ada Lund s" in text for text in added(f"{spoken} {told}"))


def test_a_long_sentence_loses_what_its_last_clause_adds():
    tail = "while " + "nobody in the harbour could say what it was for and when it would end " * 3
    text = added(f"Vantor sold 12 boats and three yards to its rivals in Bergen, {tail.strip()}.")
    assert text == ["Vantor sold 12 boats and three yards to its rivals in Bergen."]


def test_no_word_is_left_out_that_the_truth_hangs_on():
    assert added("Vantor sold not just boats but 12 old yards to its rivals in Bergen.") == [
        "Vantor sold not just boats but 12 old yards to its rivals in Bergen."
    ]
    assert added("Previously, Vantor has only sold boats to 12 rivals in Bergen.") == []


def test_a_whole_statement_is_asked_where_no_part_of_it_is():
    sentence = "Vantor painted the oldest of its boats green before Marta Quill handed them to rivals."
    made = make_questions(story := collection(f"{STORY[0]} {sentence}", STORY[1]), find(story))
    asked = [q for q in made.kept if "painted" in q.prompt and q.kind == "truefalse"]
    parts = [q for q in made.kept if "painted" in q.prompt and q.kind != "truefalse" and q.quality > 0.66]
    assert asked
    assert parts
    assert all(q.quality < min(part.quality for part in parts) for q in asked)
    assert asked[0] in choose(asked)
    assert not set(asked) & set(made.shown)


def test_a_round_up_s_other_news_is_left_out():
    news = "Zelda Corp has hired 40 cooks for its canteen in Lima."
    assert added(news) == []


def questions(*texts: str):
    story = collection(*texts)
    return make_questions(story, find(story)).kept


def test_a_false_statement_is_false_by_the_sentence_it_rests_on():
    made = [
        q for q in questions(f"{STORY[0]} Vantor sold 12 boats in Bergen.", STORY[1]) if q.kind == "truefalse"
    ]
    assert made
    for question in made:
        if question.answers[0].text == "not stated" or len(question.evidence) > 1:
            continue  # what no evidence has, and what the sentence before stands in front of
        said = question.prompt.partition(": ")[2]
        assert question.answers[0].text in ("true", "false")
        assert (question.answers[0].text == "true") == (
            said in {*statements(f"{STORY[0]} Vantor sold 12 boats in Bergen.", STORY[1])}
        )
        assert question.evidence[0].span is not None


def test_who_is_not_asked_where_another_did_the_same():
    alone = questions(f"{STORY[0]} Marta Quill bought 12 wooden boats in Bergen.", STORY[1])
    both = questions(
        f"{STORY[0]} Marta Quill bought 12 wooden boats in Bergen.", f"{STORY[1]} Ada Lund bought wooden boats in Bergen, 12 of them."
    )  # fmt: skip
    asked = "Who bought 12 wooden boats in Bergen?"
    shown = [q.prompt for q in alone if "sentence" in q.tags and q.kind == "text"]
    assert asked in shown
    assert asked not in [q.prompt for q in both if "sentence" in q.tags and q.kind == "text"]


def test_the_outlet_that_alone_reports_is_asked_of_three_or_more():
    alone = "Vantor paid its 300 workers a bonus of two months in Bergen in 2019."
    two = questions(f"{STORY[0]} {alone}", STORY[1])
    three = questions(
        f"{STORY[0]} {alone}", *STORY[1:], "Vantor has a yard in Oslo. The yard in Bergen is closed."
    )
    assert not [q for q in two if "alone" in q.tags]
    found = [q for q in three if "alone" in q.tags and "bonus" in q.prompt]
    assert [q.answers[0].text for q in found] == ["The One"]
    assert found[0].choices == ("The One", "The Two", "The Three")


@pytest.mark.parametrize(
    "alone",
    [
        "Vantor paid its 300 workers a bonus of two months in Bergen in 2019, payroll lists showed.",
        "Vantor paid 300 workers a bonus of two months after the talks of the winter.",
    ],
    ids=["who says so comes last", "it names too little"],
)
def test_what_stands_badly_behind_reports_that_is_no_outlets_alone(alone):
    made = questions(
        f"{STORY[0]} {alone}", *STORY[1:], "Vantor has a yard in Oslo. The yard in Bergen is closed."
    )
    assert not [q for q in made if "alone" in q.tags and "bonus" in q.prompt]


def test_what_one_account_has_is_not_stated_in_another():
    alone = "Vantor paid its 300 workers a bonus of two months in Bergen in 2019."
    made = questions(f"{STORY[0]} {alone}", STORY[1])
    found = [q for q in made if "unstated" in q.tags and "bonus" in q.prompt]
    assert [(q.prompt.partition(": ")[0], q.answers[0].text) for q in found] == [
        ("True, false or not stated in the account by The Two", "not stated")
    ]
    both = questions(
        f"{STORY[0]} {alone}", f"{STORY[1]} Vantor gave 300 workers in Bergen a bonus of two months."
    )
    assert not [q for q in both if "unstated" in q.tags and "bonus" in q.prompt]
    there = f"{STORY[0]} {alone.replace('in Bergen', 'in Molde')}"
    for beside in (
        "In Molde 40 hands got something.",
        "A yard is in Molde. It has 40 hands.",
        "Pay for 290 workers went up.",
    ):
        near = questions(there, f"{STORY[1]} {beside}")
        assert not [q for q in near if "unstated" in q.tags and "bonus" in q.prompt]
    far = questions(there, f"{STORY[1]} A yard is in Molde. Snow fell on 40 hills.")
    assert [q for q in far if "unstated" in q.tags and "bonus" in q.prompt]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vantor sold 12 boats to a rival in Fort Worth in 2019.",
        "Marta Quill said that Vantor should sell 12 boats in Bergen.",
        "Two passengers gave Vantor their blankets as they went to their seats.",
        "Vantor opened a hotline to the yard in Bergen in 2019.",
    ],
)
def test_a_name_a_view_of_somebody_named_and_a_plural_before_they_do_not_bar_a_sentence(sentence):
    assert added(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is perhaps worth a try for Vantor to sell 12 boats in Bergen.",
        "Vantor should sell 12 boats in Bergen, Marta Quill said.",
        "Call the free helpline of Vantor in Bergen for 12 boats.",
        "Vantor sold 12 boats in Bergen, see pic.vantor.com/boats for more.",
    ],
)
def test_a_writer_s_own_view_and_a_page_s_own_matters_still_do(sentence):
    assert not added(sentence)


def test_a_sentence_bears_several_gaps_and_the_shelf_counts_them():
    sentence = "Vantor closed a yard in the town of Molde that Ada Lund had built for her heirs in 1999."
    made = questions(f"{STORY[0]} {sentence}", STORY[1])
    gaps = [
        q
        for q in made
        if q.kind == "cloze" and "sentence" in q.tags and "heirs" in q.prompt and q.quality > 0.6
    ]
    assert {q.answers[0].text for q in gaps} >= {"Ada Lund", "Molde"}


def test_a_true_statement_without_a_figure_names_the_outlet_that_has_it():
    sentence = "Vantor painted its boats in the colours of a town before it handed them to rivals."
    made = [
        q
        for q in questions(f"{STORY[0]} {sentence}", STORY[1])
        if q.kind == "truefalse" and "colours" in q.prompt
    ]
    assert [(q.prompt.partition(": ")[0], q.answers[0].text) for q in made if q.about == "fact"] == [
        ("True, false or not stated in the account by The One", "true")
    ]


def test_an_article_that_keeps_to_its_story_without_its_names_is_of_it():
    story = (
        "Vantor closed its oldest yard in Bergen on Monday. The yard built ferries for 90 years.",
        "Vantor has closed the yard in Bergen. Workers at the yard built ferries there for 90 years.",
    )
    rest = " ".join(
        f"The ferries of the yard went to {town}."
        for town in ("Molde", "Oslo", "Tromso", "Narvik", "Moss", "Arendal")
    )
    other = " ".join(
        f"Prices of plums rose in {town}."
        for town in ("Molde", "Oslo", "Tromso", "Narvik", "Moss", "Arendal")
    )

    def devoted(tail: str) -> bool:
        made = collection(f"{story[0]} {tail}", story[1])
        return made.articles[0].id in read_story(made, find(made)).devoted

    assert devoted(rest)
    assert not devoted(other)


def test_what_an_account_tells_of_the_same_person_may_be_the_same():
    alone = "Marta Quill paid 300 workers of Vantor a bonus of two months at a dinner in the harbour hall of Bergen in 2019."
    made = questions(f"{STORY[0]} {alone}", STORY[1])
    assert [q for q in made if "unstated" in q.tags and "dinner" in q.prompt]
    near = (
        "Quill wrote to the workers on the bonus question, a long tale of letters lost, found and read aloud."
    )
    both = questions(f"{STORY[0]} {alone}", f"{STORY[1]} {near}")
    assert not [q for q in both if "unstated" in q.tags and "dinner" in q.prompt]


def test_a_day_s_own_event_is_the_event():
    assert added("Quill sold 12 boats of the yard after Monday's closure of it in Bergen.") == [
        "Marta Quill sold 12 boats of the yard after the closure of it in Bergen."
    ]
    assert added("Tuesday's sale of the yard brought Vantor 12 million crowns.") == [
        "The sale of the yard brought Vantor 12 million crowns."
    ]


def test_a_day_or_month_that_the_article_names_is_a_gap():
    sentence = (
        "Quill handed 12 boats of the yard in Norway to rivals in May 2019 and left it on 3 August 2020."
    )
    made = [
        q
        for q in questions(f"{STORY[0]} Quill sold 12 boats to Bergen in May 2019.", STORY[1])
        if q.kind == "cloze"
    ]
    asked = [q for q in made if "a month and year" in q.prompt]
    assert [q.answers[0].text for q in asked] == ["May 2019"]
    made = [q for q in questions(f"{STORY[0]} {sentence}", STORY[1]) if q.kind == "cloze"]
    assert not [q for q in made if "a month and year" in q.prompt]


def test_who_had_a_figure_in_another_account_is_not_called_unstated():
    alone = "In Molde rival Nils Quist sold a barge of Vantor to 12 farmers in 2019."

    def asked(other: str) -> list[str]:
        made = questions(f"{STORY[0]} {alone}", f"{STORY[1]} {other}")
        return [q.prompt for q in made if "unstated" in q.tags and "barge" in q.prompt]

    assert asked("Quist was not there.")
    assert not asked("In the 87th hour Quist went.")


def test_words_of_a_quotation_stay_as_they_are():
    assert added('Vantor renamed its oldest boat "Quill 12" for the summer in Bergen.') == [
        'Vantor renamed its oldest boat "Quill 12" for the summer in Bergen.'
    ]


def test_whoever_is_named_by_the_way_is_not_he():
    told = (
        "Vantor lost one race in 2013, when Rolf Holm set a record. He sold 12 boats to Vantor in May 2019."
    )
    assert not any("Rolf Holm sold" in text for text in added(told))


def test_what_takes_an_article_is_no_company():
    told = (
        "About 35 percent of the boats go to the EU. The company scheduled six days without work in Bergen."
    )
    assert not any(text.startswith("EU") or " EU scheduled" in text for text in added(told))
