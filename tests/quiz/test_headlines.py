"""Which headline places a question, and which one gives its answer away."""

from tests.stories import YARD, asking, collection

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.grading.model import Answer
from broadsheet.quiz.context import Context
from broadsheet.quiz.headlines import has_figure_like
from broadsheet.quiz.model import Evidence, Question
from broadsheet.quiz.placing import Headlines
from broadsheet.quiz.story import read_story

STORM = "A storm in the fjord drove 14 boats of Vantor onto the rocks of an island at night."


def told(prompt: str, answer: str, *titles: str) -> str | None:
    story = collection(STORM, f"{STORM} The storm hit Bergen.", titles=titles)
    found = find(story)
    evidence = Evidence("The One", STORM, Span("story/one", 0, len(STORM)))
    question = Question("q", "cloze", "fact", prompt, (Answer(answer),), evidence=(evidence,))
    return Headlines(story, read_story(story, found)).placing(question)


def test_an_outlet_s_account_is_placed_by_another_one_s_headline_where_its_own_tells():
    titles = ("Storm sinks 14 boats off Bergen", "Vantor boats lost in storm")
    rest = STORM.replace("14", "_____")
    assert told(f"Fill the gap: {rest}", "14", *titles) == titles[1]
    assert told(f"Fill the gap in the account by The One: {rest}", "14", *titles) == titles[1]


def test_a_headline_that_has_the_figure_in_words_tells_it():
    titles = ("Fourteen boats lost in storm off Bergen", "Vantor boats lost in storm")
    rest = STORM.replace("14", "_____")
    assert told(f"Fill the gap: {rest}", "14", *titles) == titles[1]
    assert told(f"Fill the gap: {rest}", "15", *titles) == titles[0]


def test_a_headline_with_a_figure_of_its_kind_does_not_name_a_story_whose_figure_is_asked():
    assert has_figure_like("Factory fire kills 7, injures 23", "nine")
    assert has_figure_like("Vantor expects $5 billion hit", "$4 billion")
    assert not has_figure_like("Vantor expects $5 billion hit", "13 percent")
    assert not has_figure_like("Vantor's 108-year curse ends", "12")
    assert not has_figure_like("Factory fire kills 7, injures 23", "Bergen")


def test_a_question_names_the_account_that_it_asks_about_by_its_own_headline():
    heads = ("Vantor closes oldest yard in Bergen", "Bergen loses its Vantor yard")
    story = collection(*YARD, titles=heads)
    found = find(story)
    context = Context(story, found.mentions, read_story(story, found))
    span = Span(story.articles[0].id, 0, 20)
    evidence = (Evidence("The One", story.articles[0].quote(span), span),)
    ask = "True, false or not stated in the account by The Two: Vantor sold 12 boats in Norway to Kestrel."
    placed = context.placed(asking(ask, "not stated", evidence, kind="truefalse", about="only"))
    assert heads[1] in placed.prompt
    assert heads[0] not in placed.prompt
