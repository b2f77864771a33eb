"""What a question needs beside its own words: its story, its names in full."""

from dataclasses import replace

import pytest
from tests.stories import asking, collection

from broadsheet.articles.model import Collection, Span
from broadsheet.facts.find import find
from broadsheet.grading.model import Answer
from broadsheet.quiz.context import Context, anchors
from broadsheet.quiz.gaps import SUREST_GAP
from broadsheet.quiz.headlines import headline
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import LEANING, NOT_SHOWN, Evidence
from broadsheet.quiz.story import read_story

TITLE = "Norway ferry sinks off Bergen"
FERRY = (
    "A ferry sank off Bergen in Norway on Monday. The ferry carried 63 people and 12 cars. "
    "The skipper, Ada Lund, said that Norway had been warned. Lund told Reuters that the ferry was 41 years old."
)
OTHER = "A ferry from Bergen sank in Norway. Norway mourns the ferry, which left Bergen with many on board."


def story(*titles: str) -> Collection:
    made = collection(FERRY, OTHER)
    articles = [replace(article, title=title) for article, title in zip(made.articles, titles, strict=True)]
    return replace(made, articles=tuple(articles))


def prompts(made: Collection, *, shown: bool = True) -> list[str]:
    questions = make_questions(made, find(made))
    return [question.prompt for question in (questions.shown if shown else questions.kept)]


def test_a_noun_that_only_the_story_tells_apart_gets_its_headline():
    asked = [prompt for prompt in prompts(story(TITLE, TITLE), shown=False) if "_____ people" in prompt]
    assert asked
    assert all(f"(story: \u201c{TITLE}\u201d):" in prompt for prompt in asked)


def test_a_figure_names_its_account_under_its_own_headline_too():
    asked = [
        p for p in prompts(story(TITLE, TITLE), shown=False) if p.startswith("Fill the gap with a number")
    ]
    placed = [prompt for prompt in asked if TITLE in prompt]
    assert placed
    assert all(" in the account by The One (story: " in prompt for prompt in placed)


def test_a_headline_that_has_the_right_figure_otherwise_written_is_not_used():
    told = "Joy in Lamu as judges stop Sh200bn coal plant"
    text = "Activists danced in Nairobi after a court in Kenya stopped the building of a Sh200 billion coal plant in Lamu."
    made = collection(f"{text} The coal plant in Lamu was to be the first of Kenya.", OTHER)
    articles = [replace(article, title=told) for article in made.articles]
    false = [
        each.prompt
        for each in make_questions(replace(made, articles=tuple(articles)), find(made)).kept
        if each.kind == "truefalse" and each.answers[0].text == "false" and "Activists danced" in each.prompt
    ]
    assert false
    assert not [prompt for prompt in false if "Sh200bn" in prompt]


def test_a_headline_with_the_answer_is_not_used():
    leaking = "Norway ferry sinks off Bergen with 63 on board"
    asked = [p for p in prompts(story(leaking, leaking), shown=False) if "_____ people" in p]
    assert asked
    assert not any("63" in prompt for prompt in asked)
    told = [p for p in prompts(story(leaking, TITLE), shown=False) if "_____ people" in p]
    assert told
    assert all(f"(coverage of \u201c{TITLE}\u201d):" in prompt for prompt in told)  # it heads another article
    assert all(
        " in the account by " in prompt for prompt in told
    )  # whose figure it is, the headline does not say


@pytest.mark.parametrize(
    "title, told",
    [
        ("Norway ferry sinks off Bergen (VIDEO)", TITLE),
        ("Norway ferry sinks off Bergen | Fjord News", TITLE),
        ("Norway ferry sinks off Bergen, leaving " + "a whole town and all of its people " * 2, TITLE),
        ("Sunk", None),
        (None, None),
    ],
)
def test_a_headline_is_cut_to_what_names_the_story(title, told):
    assert headline(replace(story(TITLE, TITLE).articles[0], title=title)) == told


def test_a_family_name_is_written_in_full_where_a_question_first_has_it():
    asked = [p for p in prompts(story(TITLE, TITLE)) if "Lund" in p]
    assert asked
    assert all("Ada Lund" in prompt for prompt in asked)


def test_who_bears_only_a_family_name_is_not_asked_about():
    made = collection(
        "Mr Quarles signed for the Bergen Gulls in 2012. Quarles scored 41 goals in Norway in 2014."
    )
    asked = [q for q in make_questions(made, find(made)).kept if "Quarles" in q.prompt]
    assert asked
    assert max(question.quality for question in asked) <= NOT_SHOWN


def test_a_gap_in_a_statement_that_stands_alone_does_without_a_headline():
    made = collection(FERRY, OTHER)
    found = find(made)
    gap = next(q for q in make_questions(made, found).kept if q.kind == "cloze" and len(q.evidence) == 1)
    gap = replace(gap, quality=0.72, tags=("sentence", "gap"))
    context = Context(made, found.mentions, read_story(made, found))
    assert context.needs(gap)
    assert context.weighed(gap) == gap
    assert context.weighed(replace(gap, tags=(*gap.tags, LEANING))).quality <= NOT_SHOWN
    assert context.weighed(replace(gap, quality=SUREST_GAP)).quality <= NOT_SHOWN


def test_a_quotation_without_its_story_is_not_shown_beside_other_accounts():
    made = story("Ada Lund says Norway ferry was warned", "Skipper Lund of the Bergen ferry")
    found = find(made)
    context = Context(made, found.mentions, read_story(made, found))
    evidence = (Evidence("The One", FERRY, Span(made.articles[0].id, 0, len(FERRY))),)
    said = asking("Who said \u201cWe were told of it twice that week\u201d?", "Ada Lund", evidence)
    said = replace(said, about="speaker", quality=0.8)
    assert context.weighed(said).quality <= NOT_SHOWN
    assert context.weighed(replace(said, answers=(Answer("Nils Holm"),))).quality == said.quality


def test_a_statement_names_enough_to_be_placed():
    assert anchors("Vantor sold 12 boats to the Bank of Norway in May 2019.") == {
        "Vantor",
        "Bank of Norway",
        "May",
    }
    assert anchors("The dams have around 350.") == set()
    assert anchors("In Bergen a lorry came to load what was left.") == {"Bergen"}


def test_a_statement_that_another_account_contradicts_names_its_own():
    told = "Ada Holm, the old champion, finished fourth in the Bergen race on Sunday."
    other = "Ada Holm finished fifth in Bergen for Vantor. The race was run in rain."
    made = collection(told, other, titles=("Quill wins race in rain", "Rain spoils the Bergen race"))
    found = find(made)
    evidence = (Evidence("The One", told, Span(made.articles[0].id, 0, len(told))),)
    asked = asking(f"True, false or not stated: {told}", "true", evidence, kind="truefalse")
    with_facts = Context(made, found.mentions, read_story(made, found), found.facts)
    assert "in the account by The One" in with_facts.placed(asked).prompt
    without = Context(made, found.mentions, read_story(made, found))
    assert "in the account by" not in without.placed(asked).prompt
