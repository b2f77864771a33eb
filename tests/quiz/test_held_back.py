"""What readers marked down in stories told as the web tells them: what each rule bars, and what it lets through."""

from datetime import date

import pytest
from tests.stories import claims, collection, findings, statements_of

from broadsheet.facts.find import find
from broadsheet.facts.model import Mention
from broadsheet.facts.model import Span as Place
from broadsheet.grading.model import Answer
from broadsheet.quiz.aliases import person
from broadsheet.quiz.dates import looks_ahead
from broadsheet.quiz.families.inplace_faults import inplace_fault
from broadsheet.quiz.lifted import has_lost
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import NOT_SHOWN
from broadsheet.quiz.pointing import points_back
from broadsheet.quiz.prompt_faults import prompt_fault
from broadsheet.quiz.rivals import lowered
from broadsheet.quiz.statement_lengths import _hangs_on_that
from broadsheet.quiz.subjects import Before

TOLD = date(2018, 8, 21)


@pytest.mark.parametrize(
    ("before", "ahead"),
    [
        ("The draw is made on Monday", True),
        ("A forecast of snow means the game at home to Bergen on Monday", True),
        ("The boat ships on 19 August", True),
        ("The draw was made on Monday", False),
        ("A man is accused of taking the boat on Monday", False),
        ("The Vantor board met on 19 August", False),
    ],
)
def test_a_day_told_in_the_present_is_to_come(before, ahead):
    iso = "2018-08-20" if "Monday" in before else "2018-08-19"
    assert looks_ahead(before, iso, TOLD) == ahead


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Prices have fallen to $6,000 in Norway.", True),
        ("Prices of salmon have fallen to $6,000.", False),
        ("A one-notch cut would add $11 million a year to its bill.", True),
        ("A cut in tax would please Norway.", False),
        ("Variety has learned, with a run to follow in Oslo.", True),
        ("Ada Lund has learned to sail in Bergen.", False),
        ("Vantor's star fared only a little better.", True),
        ("Vantor blamed damage to a cable.", True),
        ("Vantor blamed a cable for the outage.", False),
        ("There have been 61 confirmed cases in Bergen.", True),
        ("There have been 61 confirmed cases of measles in Bergen.", False),
        ("The boat splits in half \u2014 literally.", True),
    ],
)  # fmt: skip
def test_what_only_other_sentences_tell_is_missed(text, lost):
    named = [(text.index(name), text.index(name) + len(name), "org") for name in ("Vantor",) if name in text]
    if "Ada Lund" in text:
        named.append((text.index("Ada"), text.index("Ada") + 8, "person"))
    assert has_lost(text, named) == lost


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Ada Lund of Bergen rejected that idea.", True),
        ("Ada Lund was struck when she tried to stop them.", True),
        ("Ada Lund chased the robbers and tried to stop them.", False),
        ("Vantor's other founder, Ada Lund, left.", True),
    ],
)
def test_that_idea_them_and_the_other_founder_point_back(text, back):
    at = text.index("Ada Lund")
    assert points_back(text, [(at, at + 8, "person")]) == back


@pytest.mark.parametrize(
    "prompt",
    [
        "Which company is the Norwegian boat company?",
        "Where did Bergen need help to beat Molde, Vantor won 3-0 and Solvik lost at home?",
        "Bergen needed help and 2013 which champion lost at home?",
        "The rules could cost Vantor between $1 billion to how much each?",
    ],
)
def test_a_question_that_says_its_answer_or_runs_on_is_not_asked(prompt):
    assert inplace_fault(prompt, 4, 40) is not None


def test_the_rest_of_a_hundred_is_no_question():
    prompt = "Ada Lund got 51.4% of the vote in Bergen, against _____ for Kari Holm."
    assert prompt_fault(prompt, [Answer("48.6%")], cloze=True)
    assert prompt_fault(prompt, [Answer("47.1%")], cloze=True) is None


def test_this_year_so_far_is_not_the_whole_of_it():
    story = collection(
        "Vantor's sales in Norway have climbed 26 percent this year, Ada Lund of Bergen said.",
        "Vantor of Bergen.",
    )
    assert not any("26 percent in 2021" in text for text in statements_of(story))


def test_a_shouted_word_is_said_in_small_letters():
    story = collection(
        "A DARING gang of robbers took 90 bars of gold from Vantor in Bergen in 2019.",
        "Vantor of Bergen lost gold.",
    )
    assert any(text.startswith("A daring gang") for text in statements_of(story))


def test_a_clause_after_that_needs_its_verb():
    assert _hangs_on_that("Sales fell in Bergen, and Ada Lund will hope that his new man")
    assert not _hangs_on_that("Sales fell in Bergen, and Ada Lund said that prices rose")


def test_he_is_not_who_is_named_after_another_he():
    cruz = Mention(Place("a", 40, 52), "Nolberto Cruz", "person", "Nolberto Cruz")
    text = "The winger chose the club after a chat with Nolberto Cruz."
    assert Before().after(text, [cruz], ("", "")).meant("He swam home.") == ("He", "Nolberto Cruz")
    text = "The winger said he chose the club after a chat with Nolberto Cruz."
    assert Before().after(text, [cruz], ("", "")).meant("He swam home.") == ("He", "")


def prompts_of(*texts: str) -> list[str]:
    story = collection(*texts)
    return [f"{q.prompt} = {q.answers[0].text}" for q in make_questions(story, find(story)).kept]


def test_what_nobody_vouches_for_is_kept_and_not_shown():
    story = collection(
        "Vantor, which makes boats, cleaned its towers in Bergen in March 2019, it's claimed.",
        "Vantor of Bergen.",
    )
    made = make_questions(story, find(story))
    asked = [q for q in made.kept if "towers" in q.prompt and not q.prompt.startswith(("Fill", "True"))]
    assert asked
    assert all(q.quality <= NOT_SHOWN for q in asked)


def test_a_name_with_an_s_of_its_own_is_not_cut():
    prompts = prompts_of(
        "Vantor bought Marlow's, which makes lamps in Bergen, in 2019.", "Vantor owns Marlow's."
    )
    assert prompts
    assert not any(
        "Marlow?" in prompt or "which company" in prompt.lower() for prompt in prompts if "= Marlow" in prompt
    )


def test_no_region_employs_anybody():
    prompts = prompts_of("Ada Lund, deputy director of health for the South West, spoke in Bergen.")
    assert not any("at which" in prompt for prompt in prompts)


@pytest.mark.parametrize(
    "text",
    [
        "She was rung by Holm's great-niece, Tarna Quillon, a retired teacher.",
        "Tarna Quillon remembers the boat.",
    ],
)
def test_a_niece_and_who_remembers_is_a_person(text):
    assert [m.type for m in findings(text).mentions if "Tarna" in m.text] == ["person"]


def test_dollars_keep_their_country():
    money = [
        m.name for m in findings("It cost NZ$480 and A$300 and $US5 in Bergen.").mentions if m.type == "money"
    ]
    assert money == ["NZ$480", "A$300", "$5"]


def test_a_toll_of_last_year_gives_way_to_this_one_s():
    text = "A mudslide last August buried a suburb, killing 1,100 people. In Molde, five people died in the storm."
    assert [claim.value for claim in claims(findings(text), "toll")] == ["five"]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("The third was treated on Leros for cuts.", True),
        ("A hundred or so are believed to be in Norway.", True),
        ("A Bergen restaurant, which the court agreed not to identify, bought 36.", True),
        ("A Bergen restaurant bought 36 bottles.", False),
        ("For Kari Holm, who started at 17, there is a bitter detail.", True),
        ("Ada Lund thinks that the answer is squid.", True),
        ("Somebody tied mint to what was left of its pillar.", True),
        ("The third boat was treated with tar in Norway.", False),
    ],
)
def test_a_number_needs_its_noun_and_an_answer_its_question(text, lost):
    assert has_lost(text, []) == lost


def test_nobody_is_several_countries():
    assert inplace_fault("Which country are due to fly into Bergen on Monday?", 4, 40) is not None
    assert inplace_fault("Which team are due to fly into Bergen on Monday?", 4, 40) is None


def test_a_number_of_a_king_is_no_name():
    assert person("Mohammed VI") == Answer("Mohammed VI")
    assert "Lund" in person("Ada Lund").aliases


@pytest.mark.parametrize(
    ("prompt", "inside"),
    [
        ("Production will be moved to Bergen.", "production will be moved to Bergen."),
        ("Manager Paul Hart left.", "manager Paul Hart left."),
        ("President Paul Hart left.", "President Paul Hart left."),
        ("Three sailors were hurt.", "three sailors were hurt."),
    ],
)
def test_what_is_no_name_is_small_inside_a_question(prompt, inside):
    assert lowered(prompt) == inside


def test_a_name_that_stands_there_without_its_accents_is_not_doubled():
    texts = (
        "Étienne Vauclair of Bergen sold 300 bottles of wine to Vantor in 2009. Étienne Vauclair wept.",
        "Etienne Vauclair was fined. Cops found 8,000 labels in Bergen in 2015 and a book in which Vauclair wrote.",
    )
    prompts = prompts_of(*texts)
    assert prompts
    assert not any("Etienne Étienne" in prompt for prompt in prompts)


def test_a_town_with_its_country_before_an_agency_is_a_dateline():
    story = collection(
        "Molde (Norway) (AFP) - Vantor of Norway sold 63 boats to Ada Lund in Bergen in 2019.",
        "Vantor of Bergen.",
    )
    assert any(text.startswith("Vantor") for text in statements_of(story))
