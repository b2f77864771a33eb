import pytest
from tests.screens import story
from textual.widgets import Input

from broadsheet.home.refusal import Refusal
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.choices import Choices
from broadsheet.screens.quiz import QuizScreen
from broadsheet.screens.reader import ReaderScreen
from broadsheet.screens.results import ResultsScreen

SIZES = [(80, 24), (160, 48)]


async def answer(pilot, given: str | None = None) -> None:
    """Answer the question on the screen by keys, rightly unless told what to give."""
    screen = pilot.app.screen
    question = screen.drill.current
    listing = screen.query_one(Choices)
    given = story.GIVEN[question.id] if given is None else given
    if listing.display:
        await story.press(pilot, str(listing.choices.index(given) + 1))
    else:
        await story.type_in(pilot, given)
        await story.press(pilot, "enter")


@pytest.mark.parametrize("size", SIZES)
async def test_a_whole_quiz_by_keys(tmp_path, size):
    async with story.app(tmp_path).run_test(size=size) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "enter")
        screen = pilot.app.screen
        assert isinstance(screen, QuizScreen)
        assert screen.drill.total == len(story.QUESTIONS)
        for _ in story.QUESTIONS:
            await answer(pilot)
            assert "✓ Right" in story.screen_text(pilot.app)
            await story.press(pilot, "enter")
        assert isinstance(pilot.app.screen, ResultsScreen)
        assert "4 of 4 right" in story.screen_text(pilot.app)
        await story.press(pilot, "enter")
        assert isinstance(pilot.app.screen, ReaderScreen)


async def test_a_quiz_made_from_the_bundled_articles_by_keys(tmp_path):
    from dataclasses import replace

    from broadsheet.quiz.source import open_source
    from broadsheet.screens.app import BroadsheetApp
    from broadsheet.screens.desk import find_facts
    from broadsheet.screens.plan import Plan

    desk = replace(story.desk(tmp_path), source=open_source(None), finder=find_facts)
    async with BroadsheetApp(desk, Plan(count=5), "quiz").run_test(size=(120, 40)) as pilot:
        await story.settle(pilot)
        screen = pilot.app.screen
        assert screen.drill.total == 5
        for _ in range(5):
            question = screen.drill.current
            listing = screen.query_one(Choices)
            if listing.display:
                await story.press(pilot, "1")
            else:
                screen.query_one(Input).value = ", ".join(one.text for one in question.answers)
                await story.press(pilot, "enter")
            attempt = screen.drill.attempts[-1]
            if not listing.display:
                assert attempt.verdict.verdict == "accept", (question, attempt)
            evidence = question.evidence[0]
            view = screen.query_one(ArticleView)
            assert view.article.id == evidence.span.article
            assert view.article.text[evidence.span.start : evidence.span.end] == evidence.quote
            await story.press(pilot, "n")
        assert isinstance(pilot.app.screen, ResultsScreen)


async def test_an_answer_is_in_the_log_before_its_verdict_is_drawn(tmp_path):
    order = []
    app = story.app(tmp_path, "quiz")
    async with app.run_test() as pilot:
        await story.settle(pilot)
        screen = app.screen
        append, judged = screen.drill._recorder._append, screen.judged

        def draw():
            order.append("drawn")
            judged()

        screen.drill._recorder._append = lambda *events: (
            append(*events),
            order.extend(one.kind for one in events),
        )
        screen.judged = draw
        await answer(pilot)
    assert order == ["session", "answer", "drawn"]


async def test_the_evidence_stands_marked_and_in_view(tmp_path):
    async with story.app(tmp_path, "quiz").run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        screen = pilot.app.screen
        while screen.drill.current.id != "bridge/toll":
            await answer(pilot)
            await story.press(pilot, "enter")
        await story.press(pilot, "2")
        assert "✗ Not right" in story.screen_text(pilot.app)
        assert "▶ The toll in the tunnel is waived." in story.screen_text(pilot.app)


async def test_arrows_and_enter_pick_a_choice_but_enter_alone_picks_none(tmp_path):
    async with story.app(tmp_path, "quiz").run_test() as pilot:
        await story.settle(pilot)
        screen = pilot.app.screen
        while screen.drill.current.kind != "choice":
            await answer(pilot)
            await story.press(pilot, "enter")
        before = len(screen.drill.attempts)
        await story.press(pilot, "enter")
        assert len(screen.drill.attempts) == before
        await story.press(pilot, "down", "down", "up", "enter")
        assert screen.drill.attempts[-1].given == screen.query_one(Choices).choices[0]


async def test_a_click_picks_a_choice(tmp_path):
    async with story.app(tmp_path, "quiz").run_test() as pilot:
        await story.settle(pilot)
        screen = pilot.app.screen
        while screen.drill.current.kind != "choice":
            await answer(pilot)
            await story.press(pilot, "enter")
        await pilot.click(Choices, offset=(6, 1))
        await story.settle(pilot)
        assert screen.drill.attempts[-1].given == screen.query_one(Choices).choices[1]


async def test_an_answer_that_cannot_be_recorded_stays_in_its_place(tmp_path):
    app = story.app(tmp_path, "quiz", questions=story.QUESTIONS[:1])
    async with app.run_test() as pilot:
        await story.settle(pilot)
        screen = app.screen
        append = screen.drill._recorder._append

        def refuse(*events):
            raise Refusal("The disk [/full] is full; make room.")

        screen.drill._recorder._append = refuse
        await story.type_in(pilot, "Holm")
        await story.press(pilot, "enter")
        assert "The disk [/full] is full; make room." in story.screen_text(app)
        assert screen.query_one(Input).value == "Holm"
        assert not screen.drill.attempts
        screen.drill._recorder._append = append
        await story.press(pilot, "enter")
        assert "✓ Right" in story.screen_text(app)


async def test_leaving_keeps_what_was_answered(tmp_path):
    app = story.app(tmp_path)
    async with app.run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "enter")
        await answer(pilot)
        await story.press(pilot, "escape")
        assert "1 of 1 right, 3 not asked" in story.screen_text(app)
        assert [event.kind for event in app.desk.log.events()] == ["session", "answer", "end"]


async def test_passing_shows_the_answer(tmp_path):
    async with story.app(tmp_path, "quiz", questions=story.QUESTIONS[:1]).run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "ctrl+n")
        assert "Answer: Ines Holm" in story.screen_text(pilot.app)
        await story.press(pilot, "right")
        assert pilot.app.screen.query_one(ArticleView).article.outlet == "Daily Ledger"


async def test_what_was_wrong_is_asked_again(tmp_path):
    async with story.app(tmp_path, "quiz", questions=story.QUESTIONS[:2]).run_test() as pilot:
        await story.settle(pilot)
        for _ in range(2):
            if pilot.app.screen.drill.current.kind == "choice":
                await answer(pilot)
            else:
                await story.press(pilot, "ctrl+n")
            await story.press(pilot, "enter")
        await story.press(pilot, "r")
        assert [question.id for question in pilot.app.screen.drill._questions] == ["bridge/mayor"]


async def test_no_questions_are_said_in_a_sentence(tmp_path):
    async with story.app(tmp_path, "quiz", questions=()).run_test() as pilot:
        await story.settle(pilot)
        assert "No question could be made from" in story.screen_text(pilot.app)
        await story.press(pilot, "escape")
    assert pilot.app.return_code == 0


async def test_an_unwritable_home_is_said_before_the_first_answer(tmp_path):
    (tmp_path / "log.sqlite3").mkdir()
    async with story.app(tmp_path, "quiz").run_test() as pilot:
        await story.settle(pilot)
        assert str(tmp_path)[:20] in story.screen_text(pilot.app)


def footer(app) -> str:
    return story.screen_text(app).splitlines()[-1]


async def test_the_footer_offers_what_can_be_done_now(tmp_path):
    async with story.app(tmp_path, "quiz", questions=story.QUESTIONS[:2]).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        asking = "Enter Answer Ctrl+N Pass Ctrl+T Hint (−¼) Esc Leave F1 Keys"
        assert footer(pilot.app).split() == asking.split()
        await story.press(pilot, "ctrl+n")
        passed = "Enter Next question u Undo f Bad question Esc Leave F1 Keys"
        assert footer(pilot.app).split() == passed.split()
        await story.press(pilot, "enter")
        await answer(pilot)
        last = "Enter Results o I was wrong u Undo f Bad question Esc Leave F1 Keys"
        assert footer(pilot.app).split() == last.split()


async def test_a_refused_quiz_offers_only_the_way_out(tmp_path):
    (tmp_path / "log.sqlite3").mkdir()
    async with story.app(tmp_path, "quiz").run_test() as pilot:
        await story.settle(pilot)
        assert footer(pilot.app).split() == ["Esc", "Leave", "F1", "Keys"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "question,words",
    [(0, "Type an answer, or Ctrl+N to pass."), (1, "Pick one by its number, or Ctrl+N to pass.")],
)
async def test_enter_without_an_answer_says_what_to_do(tmp_path, question, words, size):
    asked = story.QUESTIONS[question : question + 1]
    async with story.app(tmp_path, "quiz", questions=asked).run_test(size=size) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "enter")
        assert words in story.screen_text(pilot.app)
        assert not pilot.app.screen.drill.attempts
        await story.press(pilot, "ctrl+n")
        assert words not in story.screen_text(pilot.app)
