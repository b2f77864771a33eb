from types import SimpleNamespace

import pytest
from tests.screens import story

from broadsheet.articles.model import Article, Collection, Span
from broadsheet.facts.model import Claim, Fact
from broadsheet.screens import article_view
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.columns import Columns
from broadsheet.screens.small import TooSmall


def outlets(app) -> list[str]:
    return [view.article.outlet for view in app.screen.query_one(Columns).views]


async def test_accounts_stand_side_by_side_with_outlet_date_title_and_text(tmp_path):
    async with story.app(tmp_path).run_test(size=(160, 48)) as pilot:
        await story.settle(pilot)
        text = story.screen_text(pilot.app)
        for words in (
            "The closing of the harbour bridge",
            "The Courier",
            "4 Mar 2021",
            "Old harbour bridge shut after crack",
            "The harbour bridge was closed on Tuesday",
            "Daily Ledger",
            "Northern Post",
        ):
            assert words in text


async def test_the_articles_are_painted_before_facts_are_looked_for(tmp_path):
    seen = []

    def find(about):
        seen.append(story.screen_text(app))
        return story.find(about)

    app = story.app(tmp_path, finder=find)
    async with app.run_test() as pilot:
        await story.settle(pilot)
    assert len(seen) == 1
    assert "The Courier" in seen[0]
    assert "Looking for facts" in seen[0]


@pytest.mark.parametrize("width,count", [(60, 1), (80, 2), (120, 3), (200, 4)])
async def test_as_many_columns_as_fit(tmp_path, width, count):
    async with story.app(tmp_path).run_test(size=(width, 40)) as pilot:
        await story.settle(pilot)
        assert len(outlets(pilot.app)) == count


async def test_a_resize_keeps_the_article_in_focus_in_view(tmp_path):
    async with story.app(tmp_path).run_test(size=(160, 40)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "3")
        for width, count in ((60, 1), (100, 2), (45, 1), (200, 4), (160, 3)):
            await pilot.resize_terminal(width, 40)
            await story.settle(pilot)
            assert len(outlets(pilot.app)) == count
            assert pilot.app.screen.query_one(Columns).focused_view.article.outlet == "Northern Post"
            assert "Harbour crossing closed" in story.screen_text(pilot.app)


async def test_a_tiny_window_says_one_sentence_and_recovers(tmp_path):
    async with story.app(tmp_path).run_test(size=(20, 5)) as pilot:
        await story.settle(pilot)
        assert isinstance(pilot.app.screen, TooSmall)
        assert " ".join(story.screen_text(pilot.app).split()).startswith("Make the window at least 40 × 14")
        await pilot.resize_terminal(80, 24)
        await story.settle(pilot)
        assert "The Courier" in story.screen_text(pilot.app)
        await story.press(pilot, "full_stop")
        assert "costs" in story.screen_text(pilot.app)


async def test_stepping_through_facts_shows_each_outlets_words(tmp_path):
    async with story.app(tmp_path).run_test(size=(160, 40)) as pilot:
        await story.settle(pilot)
        assert "4 facts" in story.screen_text(pilot.app)
        await story.press(pilot, "full_stop")
        bottom = "\n".join(story.screen_text(pilot.app).splitlines()[-6:])
        assert "≠" in bottom
        assert "the repair · costs" in bottom
        assert "4 million euros" in bottom
        assert "5 million euros" in bottom
        await story.press(pilot, "d")
        assert "the tunnel · toll" in story.screen_text(pilot.app)
        await story.press(pilot, "D", "comma")
        assert "the tunnel · toll" in story.screen_text(pilot.app)


async def test_facts_that_cannot_be_found_leave_the_articles_readable(tmp_path):
    def find(about):
        raise RuntimeError("no [/such] luck")

    async with story.app(tmp_path, finder=find).run_test() as pilot:
        await story.settle(pilot)
        assert "No facts could be found: RuntimeError: no [/such] luck" in story.screen_text(pilot.app)
        await story.press(pilot, "down", "full_stop")
        assert "The Courier" in story.screen_text(pilot.app)


async def test_columns_follow_keys_and_mouse(tmp_path):
    async with story.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        columns = pilot.app.screen.query_one(Columns)
        assert outlets(pilot.app) == ["The Courier", "Daily Ledger"]
        await story.press(pilot, "right", "right")
        assert outlets(pilot.app) == ["Daily Ledger", "Northern Post"]
        assert columns.focused_index == 2
        await story.press(pilot, "right_square_bracket")
        assert outlets(pilot.app) == ["Northern Post", "Canal Radio"]
        await story.press(pilot, "4", "tab")
        assert columns.focused_index == 0
        await pilot.click(columns.views[1], offset=(5, 8))
        await story.settle(pilot)
        assert columns.focused_index == 1
        await pilot.click("Tabs", offset=(4, 0))
        await story.settle(pilot)
        assert columns.focused_index == 0


def long_article(lines: int) -> Article:
    text = "\n".join(f"Line {number} of many that were written down here." for number in range(lines))
    kept, offset = [], 0
    for line in text.split("\n"):
        kept.append((offset, offset + len(line)))
        offset += len(line) + 1
    return Article("bridge/long", text, "Long", "A long one", kept=tuple(kept))


async def test_scrolling_by_keys_wheel_and_bar(tmp_path):
    about = Collection("bridge", "Long", (long_article(500),))
    async with story.app(tmp_path, about=about).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        view = pilot.app.screen.query_one(ArticleView)
        await story.press(pilot, "j", "down", "k")
        assert view.top == 1
        await story.press(pilot, "pagedown")
        assert view.top == 1 + view.body_rows - 2
        await story.press(pilot, "G")
        assert "Line 499 of many" in story.screen_text(pilot.app)
        assert view.top == len(view.lines) - view.body_rows
        await story.press(pilot, "home")
        assert view.top == 0
        view.on_mouse_scroll_down(_Wheel())
        assert view.top == 3
        bottom = (view.size.width - 1, view.size.height - 1)
        await pilot.mouse_down(view, offset=bottom)
        await pilot.mouse_up(view, offset=bottom)
        assert view.top == len(view.lines) - view.body_rows


class _Wheel:
    def stop(self) -> None: ...


async def test_only_lines_in_view_are_drawn(tmp_path, monkeypatch):
    drawn = []
    draw = article_view.body_strip
    monkeypatch.setattr(article_view, "body_strip", lambda *args: drawn.append(args[1]) or draw(*args))
    about = Collection("bridge", "Long", (long_article(3000),))
    async with story.app(tmp_path, about=about).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        view = pilot.app.screen.query_one(ArticleView)
        assert drawn
        assert set(drawn) <= set(view.lines[:24])
        drawn.clear()
        await story.press(pilot, "G")
        assert 0 < len(set(drawn)) <= 24


HOSTILE = (
    "A [/foo] and [bold]bold[/] and [link=http://x]link and a[/]b.",
    "Escapes \x1b[2J\x1b]52;c;aGk=\x07 and \x9b31m and \x00 here.",
    "Bidi \u202egnorw\u202c and zero\u200bwidth and \ufeffmark.",
    "Wide 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 and combining e\u0301e\u0301 marks.",
)


def hostile(name: str) -> Article:
    text = "\n\n".join(HOSTILE)
    title = "Title [/foo] \x1b[2J \u202e"
    # One kept line with line feeds in it is worse than what the reader of files makes.
    return Article(f"bridge/{name}", text, f"Out[/let] \x1b[31m {name}", title, kept=((0, len(text)),))


def hostile_find(about: Collection) -> SimpleNamespace:
    facts = []
    for number, article in enumerate(about.articles):
        spans = [Span(article.id, 0, len(HOSTILE[0])), Span(article.id, 60, len(article.text))]
        claims = tuple(
            Claim(
                "said",
                "[/x] \x1b[2J",
                article.quote(span),
                span,
                article.quote(span),
                span,
                f"k{number}",
                value_span=span,
            )
            for span in spans
        )
        facts.append(Fact(f"f{number}", "said", "[/x] \x1b[2J\u202e", "[bold]", claims, "single"))
    both = (facts[0].claims[0], facts[1].claims[0])
    facts.append(Fact("f9", "wording", "[link=x]", "[bold]", both, "differ"))
    facts.append(Fact("f8", "wording", "[link=y]", "[bold]", both, "differ"))
    return SimpleNamespace(facts=tuple(facts), claims=(), mentions=(), dropped=(), quotations=())


@pytest.mark.parametrize(
    "keys",
    [
        ("full_stop", "t", "question_mark"),
        ("d", "y"),
        ("m", "f", "o", "right", "e", "1"),
        ("m", "slash", "left_square_bracket", "slash", "f", "o", "o", "enter"),
        ("slash", "left_square_bracket", "slash", "enter", "n"),
        ("p", "left_square_bracket", "enter"),
        ("ctrl+p", "left_square_bracket", "slash"),
    ],
    ids=" ".join,
)
async def test_hostile_text_is_shown_and_never_obeyed(tmp_path, monkeypatch, keys):
    monkeypatch.chdir(tmp_path)
    about = Collection("bridge", "All [/foo] \x1b[2J", (hostile("[/x]"), hostile("y")))
    async with story.app(tmp_path, about=about, finder=hostile_find).run_test(size=(80, 40)) as pilot:
        await story.settle(pilot)
        shown = story.screen_text(pilot.app)
        for words in ("[/foo]", "[bold]bold[/]", "Out[/let]", "␛[2J"):
            assert words in shown
        for key in ("", *keys):
            if key:
                await story.press(pilot, key)
            shown = story.screen_text(pilot.app)
            for raw in "\x1b\x9b\x00\x07\u202e\u200b\ufeff":
                assert raw not in shown, key
        assert not set("\x1b\x07\u202e\u200b") & set(pilot.app.clipboard)


async def test_light_and_dark(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        assert pilot.app.current_theme.dark
        await story.press(pilot, "t")
        assert not pilot.app.current_theme.dark
        pilot.app.theme = "nord"
        await story.settle(pilot)
        assert "The Courier" in story.screen_text(pilot.app)


async def test_without_colour_the_signs_still_tell(tmp_path, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with story.app(tmp_path).run_test(size=(120, 40)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "full_stop")
        text = story.screen_text(pilot.app)
        assert "▸" in text
        assert "≠" in text
