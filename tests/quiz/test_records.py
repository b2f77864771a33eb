"""The wording of posts, lives, owners, events and membership."""

import pytest
from tests.stories import questions


@pytest.mark.parametrize(
    "text, prompt, answer",
    [
        ("Jane Roe was named chairman of Veltel on Monday.", "Who was named chairman of Veltel?", "Jane Roe"),
        ("Jane Roe resigned as chairman of Veltel.", "Who left the post of chairman of Veltel?", "Jane Roe"),
        ("Jane Roe, 45, said the boat sank.", "How old was Jane Roe?", "45"),
        ("Veltel has bought Bolt Inc for $3 billion.", "Which company acquired Bolt Inc?", "Veltel"),
        ("Veltel has bought Bolt Inc for $3 billion.", "How much was paid for Bolt Inc?", "$3 billion"),
        ("Bolt Inc, founded by Jane Roe in 1998, makes chips.", "Who founded Bolt Inc?", "Jane Roe"),
        ("The summit was held in Oslo on Friday.", "Where was the summit held?", "Oslo"),
        ("Bolt Inc supplies Veltel with chips.", "Whom does Bolt Inc supply with chips?", "Veltel"),
        ("Norway is a member of NATO.", "Of which body is Norway a member?", "NATO"),
    ],
)
def test_a_record_is_asked_for_plainly(text, prompt, answer):
    assert (prompt, answer) in [(q.prompt, q.answers[0].text) for q in questions(text).kept]


def test_accounts_that_differ_are_asked_by_outlet():
    kept = questions("Jane Roe, 45, said the boat sank.", "Jane Roe, 47, said the boat sank.").kept
    asked = {q.prompt: (q.answers[0].text, q.reject, q.about) for q in kept}
    assert asked["According to The One, how old was Jane Roe?"] == ("45", ("47",), "differ")
    assert asked["According to The Two, how old was Jane Roe?"] == ("47", ("45",), "differ")


def test_a_relative_date_without_a_day_is_not_asked():
    kept = questions("The summit was held on Friday.", published=None).kept
    assert not [q for q in kept if q.prompt.startswith("When was the summit")]


def test_listed_names_are_asked_as_a_set():
    (question,) = [
        q
        for q in questions("Chips come from American suppliers such as Intel and Qualcomm.").kept
        if q.kind == "set"
    ]
    assert question.prompt == "Which two American suppliers does The One name?"
    assert [a.text for a in question.answers] == ["Intel", "Qualcomm"]


def test_a_measure_told_in_three_ways_is_a_choice_between_them():
    kept = questions(
        "The order bans American firms from selling chips to Veltel.",
        "The order restricts U.S. companies from trading with Veltel.",
        "The order requires U.S. companies to obtain a licence.",
    ).kept
    asked = {q.prompt: q for q in kept if q.kind == "choice"}
    question = asked["What does The One say of American companies: they were …?"]
    assert question.answers[0].text == "banned from selling chips to Veltel"
    assert set(question.choices) == {
        "banned from selling chips to Veltel",
        "restricted from trading with Veltel",
        "required to obtain a licence",
    }


OTHER = "“The boats that we were given years ago are much too slow for us,” Marta Quill said."
SLIP = "“The old boats that we have are farr too slow for us,” Marta Quill said."
PLAIN = "“The old boats that we have are far too slow for us,” Marta Quill said."


@pytest.mark.parametrize("second, asked", [(OTHER, True), (SLIP, False)])
def test_an_outlet_is_asked_by_its_wording_only_where_that_is_another(second, asked):
    kept = questions(PLAIN, second, "The yard was shut.").kept
    assert any(q.prompt.startswith("Which outlet quotes Marta Quill") for q in kept) is asked
