"""Questions made from the bundled story: what must hold for each of them, whatever they ask."""

import random
from dataclasses import replace

import pytest
from tests.stories import article, bundled, bundled_questions, collection

from broadsheet.articles.model import Collection
from broadsheet.facts.find import find
from broadsheet.grading.grade import grade
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.quiz import make
from broadsheet.quiz.draw import draw, shuffle_choices
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import Question


def kept() -> tuple[Question, ...]:
    return bundled_questions().kept


def made(story: Collection):
    return make_questions(story, find(story))


def test_there_is_something_to_ask_and_the_shown_come_first():
    found = bundled_questions()
    assert len(found.shown) >= 20
    assert found.kept[: len(found.shown)] == found.shown
    kinds = {question.kind for question in found.shown}
    assert kinds >= {"text", "set", "choice", "cloze", "truefalse"}
    assert any(question.about == "differ" for question in found.shown)


def test_every_drop_has_its_reason():
    assert bundled_questions().dropped
    assert all(drop.what and drop.reason for drop in bundled_questions().dropped)


def test_every_question_stands_on_words_of_an_article():
    for question in kept():
        assert question.evidence, question.prompt
        for evidence in question.evidence:
            one = bundled().article(evidence.span.article)
            assert one.text[evidence.span.start : evidence.span.end] == evidence.quote != ""
            assert evidence.source == one.outlet


def test_no_answer_stands_in_its_prompt():
    for question in kept():
        if question.kind == "truefalse":
            continue  # its answers are offered with it
        prompt = f" {folded(question.prompt)} "
        for answer in question.answers:
            assert f" {folded(answer.text)} " not in prompt, question.prompt


def test_prompts_are_whole():
    for question in kept():
        prompt = question.prompt
        assert prompt == " ".join(prompt.split())
        assert prompt.count("“") == prompt.count("”"), prompt
        assert prompt.count("(") == prompt.count(")"), prompt
        assert prompt.count('"') % 2 == 0, prompt
        assert prompt.endswith("?") or question.kind in ("cloze", "truefalse"), prompt
        assert (prompt.count("_____") == 1) == (question.kind == "cloze")


def test_ids_are_unique_and_no_prompt_has_two_answers():
    assert len({question.id for question in kept()}) == len(kept())
    answers: dict[tuple[str, str], set[str]] = {}
    for question in kept():
        key = (question.kind, folded(question.prompt))
        answers.setdefault(key, set()).add(folded(question.answers[0].text))
    assert [key for key, found in answers.items() if len(found) > 1] == []


def test_a_choice_offers_one_right_answer_and_nothing_twice():
    choices = [question for question in kept() if question.kind == "choice"]
    assert choices
    for question in choices:
        offered = [folded(choice) for choice in question.choices]
        right = {folded(name) for name in question.answers[0].names}
        assert len(question.answers) == 1
        assert len(set(offered)) == len(offered) >= 3, question
        assert sum(choice in right for choice in offered) == 1, question
        assert question.answers[0].text in question.choices


def test_every_right_answer_is_accepted():
    for question in kept():
        key = question.answer_key()
        if question.kind == "set":
            given = "; ".join(answer.text for answer in question.answers)
            assert grade(key, given).verdict == "accept", (question.prompt, given)
            continue
        for answer in question.answers:
            for name in answer.names if question.kind != "choice" else (answer.text,):
                verdict = grade(key, name)
                assert verdict.verdict == "accept", (question.prompt, name, verdict.why)


def test_every_wrong_choice_and_near_miss_is_refused():
    refused = 0
    for question in kept():
        key = question.answer_key()
        wrong = [choice for choice in question.choices if choice != question.answers[0].text]
        for given in (*wrong, *question.reject):
            verdict = grade(key, given)
            assert verdict.verdict != "accept", (question.prompt, given, verdict.why)
            refused += 1
    assert refused


def test_the_same_articles_give_the_same_questions():
    again = made(bundled())
    assert again.shown == bundled_questions().shown
    assert again.kept == bundled_questions().kept
    assert again.dropped == bundled_questions().dropped


def test_a_quiz_does_not_wait_for_what_it_never_draws_from(monkeypatch):
    assert bundled_questions().kept  # made before anything is counted
    drafted = []
    real = make.gaps

    def counted(*given):
        drafted.append(given)
        return real(*given)

    monkeypatch.setattr(make, "gaps", counted)
    found = made(bundled())
    count = len(found.shown)
    assert found.best(count) == found.shown
    assert count > 30
    assert found.best(50)[:count] == found.shown
    assert len(found.best(50)) == 50
    assert not drafted
    assert found.best(50) == bundled_questions().kept[:50]
    assert len(found.best(len(found.shown) + 1)) == len(found.shown) + 1
    assert found.kept == bundled_questions().kept
    assert len(drafted) == 1


def without(story: Collection, stem: str) -> Collection:
    return replace(story, articles=tuple(one for one in story.articles if one.stem != stem))


def test_ids_stay_when_other_articles_are_reworded():
    """An id is of the slot asked: with one article gone, nearly all questions on others keep theirs."""
    fewer = without(bundled(), "04-interesting-engineering")
    before = {q.id: q for q in kept() if all(not e.span.article.endswith("engineering") for e in q.evidence)}
    after = {question.id for question in made(fewer).kept}
    lost = [question.prompt for key, question in before.items() if key not in after]
    assert before
    assert len(lost) <= len(before) * 0.1, lost


SAID = "Orbelin chairman Marta Quill said “the old boats are far too slow for us” on Monday in Oslo."
LEAD = "Norway's largest carrier, Vantor, closed its oldest yard."


def ids(found, about: str) -> set[str]:
    return {question.id for question in found.kept if question.about == about}


def test_an_id_does_not_hang_on_where_or_how_it_is_said():
    one = made(collection(f"{LEAD}\n{SAID}"))
    moved = made(
        collection(f"{SAID}\nThe sea was calm.\n{LEAD.replace('closed its oldest yard', 'sold a boat')}")
    )
    titles = {q.prompt: q.id for q in one.kept if "title" in q.tags or "described_as" in q.tags}
    assert titles
    for prompt, key in titles.items():
        assert key in {question.id for question in moved.kept}, prompt


def test_a_collection_of_one_short_text_has_questions_and_an_empty_one_has_none():
    assert made(collection(f"{SAID} {LEAD}")).kept
    assert made(collection("Boats.")).kept == ()


def question(number: int, topic: str, **changes) -> Question:
    base = Question(
        id=f"{number:016}", kind="text", about="fact", prompt=f"Who is number {number}?", answers=(Answer("Ada"),), topic=topic, fact="f"
    )  # fmt: skip
    return replace(base, **changes)


def test_topics_take_turns_in_a_short_quiz():
    many = [question(n, "boats") for n in range(20)]
    few = [question(100 + n, topic) for n, topic in enumerate(("tides", "eels", "wind"))]
    for seed in range(20):
        drawn = draw(many + few, 4, random.Random(seed))
        assert sorted({one.topic for one in drawn}) == ["boats", "eels", "tides", "wind"]


def test_a_question_and_its_choice_form_do_not_come_together():
    pool = [question(n, "boats") for n in range(4)]
    pool += [replace(one, id=f"{one.id}c", kind="choice", choices=("Ada", "Bo", "Cy")) for one in pool]
    for seed in range(20):
        drawn = draw(pool, 4, random.Random(seed))
        assert len({one.id[:16] for one in drawn}) == 4
    assert len(draw(pool, None, random.Random(1))) == 8


def to_judge(number: int, answer: str) -> Question:
    return question(
        number, f"topic {number % 3}", kind="truefalse", answers=(Answer(answer),), prompt=f"True? {number}"
    )


def test_a_third_of_a_quiz_at_most_is_to_judge_and_half_of_that_true():
    pool = [question(n, f"topic {n % 3}") for n in range(20)]
    pool += [to_judge(n, "true") for n in range(20, 50)]
    pool += [to_judge(n, "false" if n % 2 else "not stated") for n in range(50, 56)]
    for seed in range(20):
        drawn = draw(pool, 12, random.Random(seed))
        judged = [one.answers[0].text for one in drawn if one.kind == "truefalse"]
        assert len(drawn) == 12
        assert 1 < len(judged) <= 4
        assert judged.count("true") <= 2
    assert len(draw(pool, 30, random.Random(1))) == 30
    assert len(draw(pool, None, random.Random(1))) == len(pool)
    assert len(draw(pool[20:50], 10, random.Random(1))) == 10


@pytest.mark.parametrize("count, expected", [(0, 0), (3, 3), (99, 12), (None, 12), (-1, 0)])
def test_as_many_are_drawn_as_there_are(count, expected):
    pool = [question(n, f"topic {n % 3}") for n in range(12)]
    drawn = draw(pool, count, random.Random(5))
    assert len(drawn) == len({one.id for one in drawn}) == expected


def test_the_seed_decides_and_nothing_else():
    pool = list(bundled_questions().shown)
    first = draw(pool, 10, random.Random(3))
    assert first == draw(pool, 10, random.Random(3))
    assert first != draw(pool, 10, random.Random(4))
    assert all(one in kept() or one.kind == "choice" for one in first)


def test_choices_are_shuffled_and_none_is_lost():
    one = question(1, "boats", kind="choice", choices=("Ada", "Bo", "Cy", "Di"))
    orders = {shuffle_choices(one, random.Random(seed)).choices for seed in range(40)}
    assert len(orders) > 5
    assert {tuple(sorted(order)) for order in orders} == {("Ada", "Bo", "Cy", "Di")}
    text = question(2, "boats")
    assert shuffle_choices(text, random.Random(1)) is text


def test_an_article_without_a_date_asks_for_no_day_it_does_not_give():
    text = "Orbelin and Vantor signed an agreement on Monday in Oslo, the capital of Norway, by the sea."
    undated = Collection("story", "A story", (article(text, published=None),))
    names = {name for q in made(undated).kept for answer in q.answers for name in answer.names}
    assert not any("2021" in name for name in names)
