"""Questions in place: the statement stays as it is, and only the asked phrase gives way."""

import pytest
from tests.stories import collection, findings, questions

from broadsheet.facts.model import Dropped
from broadsheet.quiz.draft import Desk
from broadsheet.quiz.families import inplace as family
from broadsheet.quiz.model import Question


def inplace(*texts: str) -> list[Question]:
    desk = Desk(collection(*texts))
    made = (desk.question(draft) for draft in family.inplace(desk, findings(*texts).readings(), {}))
    return [question for question in made if question is not None]


def asked(*texts: str) -> list[tuple[str, str]]:
    return [(q.prompt, "; ".join(a.text for a in q.answers)) for q in inplace(*texts)]


@pytest.mark.parametrize(
    "text, prompt, answer",
    [
        ("Some 140 miners remain underground in Peru.", "How many miners remain underground in Peru?", "some 140"),
        (
            "The miners were released in the northern town of Oldane.",
            "The miners were released in which northern town?",
            "Oldane",
        ),
        ("Veltel had $4.5 billion in earnings parked abroad.", "Veltel had how much in earnings parked abroad?", "$4.5 billion"),
        ("The law cut taxes on profits in Norway to 7.25 percent.", "The law cut taxes on profits in Norway to what percentage?", "7.25 percent"),
        ("Veltel enjoyed a 12 percent earnings surge in Norway.", "Veltel enjoyed an earnings surge of what percentage in Norway?", "12 percent"),
        ("The report was published in Oslo on 2 February 2018.", "The report was published in Oslo on which date?", "2 February 2018"),
        ("The miners were trapped near Lima in April 2014.", "The miners were trapped near Lima in which month?", "April 2014"),
        ("Veltel has built ships in Norway since 2009.", "Veltel has built ships in Norway since which year?", "2009"),
        (
            "The talks in Oslo were brokered by the Green Cross and the Swiss government.",
            "The talks in Oslo were brokered by which two parties?",
            "Green Cross; Swiss government",
        ),
        ("The plan was backed by Moscow and Beijing in Lima.", "The plan was backed by which two countries in Lima?", "Russia; China"),
        ("The ships of Veltel were sold in Moscow and Beijing.", "The ships of Veltel were sold in which two cities?", "Moscow; Beijing"),
        ("The bill was signed into law by President Jane Roe.", "The bill was signed into law by which president?", "Jane Roe"),
        ("The girls were taken from their boarding school in Peru.", "The girls were taken from what kind of school in Peru?", "boarding school"),
        (
            "Jane Roe, a marine biologist at Oldane University, wrote the report.",
            "Jane Roe is a marine biologist at which university?",
            "Oldane University",
        ),
        ("Veltel has built a small ship called Seamew.", "Veltel has built a small ship called what?", "Seamew"),
    ],
)  # fmt: skip
def test_a_phrase_is_asked_for_where_it_stands(text, prompt, answer):
    assert (prompt, answer) in asked(text)


def test_a_hedge_belongs_to_the_answer():
    (question,) = [q for q in inplace("More than 270 miners were trapped near Lima.") if q.kind == "number"]
    assert question.prompt == "How many miners were trapped near Lima?"
    assert {"more than 270", "270"} <= {name.lower() for name in question.answers[0].names}


def test_a_pronoun_is_replaced_by_the_name_it_must_mean():
    found = asked("The top winner will be Veltel. It will enjoy an 18 percent surge in 2025.")
    assert ("Veltel will enjoy a surge of what percentage in 2025?", "18 percent") in found


def test_a_pronoun_that_may_mean_anything_is_not_asked_about():
    found = asked("Veltel met Bolt Inc in Oslo. They lost 18 ships near Lima in 2009.")
    assert not [prompt for prompt, _ in found if "ships" in prompt]


def test_what_a_speaker_says_is_asked_according_to_them():
    found = asked("The dam can hold 40 tons of water in Norway, Jane Roe said.")
    assert ("According to Jane Roe, the dam can hold how many tons of water in Norway?", "40") in found


def test_a_statement_that_two_accounts_fill_differently_is_asked_by_outlet():
    found = asked("The ferry from Oslo carried 40 passengers.", "The ferry from Oslo carried 52 passengers.")
    assert ("According to The One, the ferry from Oslo carried how many passengers?", "40") in found
    assert ("According to The Two, the ferry from Oslo carried how many passengers?", "52") in found
    assert not [prompt for prompt, _ in found if prompt.startswith("The ferry from Oslo carried how many")]


def test_accounts_that_agree_make_one_question_with_both_as_evidence():
    text = "The miners were released in the northern town of Oldane."
    (question,) = [q for q in inplace(text, text) if q.answers[0].text == "Oldane"]
    assert [item.source for item in question.evidence] == ["The One", "The Two"]


def test_a_relative_date_beside_the_phrase_is_written_out():
    found = asked("The miners were released in the town of Oldane on Tuesday.")
    assert ("The miners were released in which town on 9 March 2021?", "Oldane") in found


@pytest.mark.parametrize(
    "text, words",
    [
        ("The ship can carry between 8 and 15 miners in Norway.", "how many"),
        ("The update allows Seamew 2 users to sail to Norway.", "how many"),
        ("The 1950-53 war ended in a truce in Norway.", "which year"),
        ("Even established firms like Veltel lost money in Norway.", "like wh"),
        ("The army, with help from Norway, Peru and Chile, took the town.", "from which"),
        ("Any deal in Norway will take place in Oslo.", "take what"),
        ("Veltel has announced an agreement with one of Norway's leading internet firms.", "one of which"),
        ("Bolt Inc has signed 12 contracts in Norway in the last two months.", "last how many"),
        ("The trade war unfolded between Norway and Peru back in 2018.", "back in which"),
    ],
)
def test_a_piece_of_a_longer_phrase_is_not_asked_for(text, words):
    assert not [prompt for prompt, _ in asked(text) if words in prompt.lower()]


def test_a_condition_is_not_stated_as_a_fact():
    found = asked("If Veltel does not sell its ships, Norway could lose 400 jobs.")
    assert not [prompt for prompt, _ in found if "sell" in prompt and "if" not in prompt.lower()]


def test_a_figure_of_nothing_but_its_kind_is_asked_neutrally():
    """Without a second signal a name of unknown kind is "what", never "which organisation"."""
    found = asked("Norway handed the mission to Oblix in May 2020.")
    assert ("Norway handed the mission to what in May 2020?", "Oblix") in found


def test_each_drop_keeps_its_reason():
    dropped = questions("Veltel met Bolt Inc in Oslo. It is feared that 40 ships sank near Lima.").dropped
    assert all(isinstance(drop, Dropped) and drop.reason for drop in dropped)


def test_what_another_family_asks_better_is_not_asked_twice():
    kept = questions("Veltel has bought Bolt Inc for $3 billion.").kept
    sums = [q for q in kept if q.kind != "cloze" and q.answers[0].text == "$3 billion"]
    assert [q.prompt for q in sums] == ["How much was paid for Bolt Inc?"]


def test_common_nouns_can_be_left_out_of_their_sentence():
    kept = questions("The girls were taken from their boarding school near Lima in 2009.").kept
    gaps = {q.answers[0].text: q.quality for q in kept if q.kind == "cloze"}
    assert "boarding school" in gaps
    assert gaps["boarding school"] < 0.4, "a phrase can be said in many ways, so such a gap is not shown"


def test_an_honorific_is_no_kind_of_person():
    found = asked(
        "Jane Roe passed the phone to Ms Agnes Mutira at the dam in Oslo. Agnes Mutira thanked her."
    )
    assert ("Jane Roe passed the phone to whom at the dam in Oslo?", "Agnes Mutira") in found
    assert not [prompt for prompt, _ in found if "which Ms" in prompt]


def test_how_long_before_what_is_told():
    found = asked(
        "A saliva test developed at the University of Oslo can detect signs of Parkinson's disease up to seven years before "
        "the onset of motor symptoms, according to a study published today in The Lancet Neurology."
    )
    prompts = [prompt for prompt, answer in found if answer == "up to seven"]
    assert prompts
    assert not [prompt for prompt in prompts if prompt.endswith("how many years?")]


def test_a_town_and_something_else_are_no_two_parties():
    assert not [
        prompt
        for prompt, _ in asked("The ships were heading for Lima and Norwegian firms.")
        if "two parties" in prompt
    ]
