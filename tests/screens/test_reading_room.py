"""What a person does in the reading room beside turning pages."""

import pytest
from tests.screens import story

from broadsheet.articles.model import Article, Collection
from broadsheet.screens.columns import Columns
from broadsheet.screens.matrix import MatrixScreen
from broadsheet.screens.open_book import OpenBook
from broadsheet.screens.reader import ReaderScreen

LONG = 40
"""Paragraphs of filling around what is told, so that there is something to scroll."""


def told_late(name: str, before: int) -> Article:
    """Return an article of the story with `before` paragraphs ahead of it and others behind it."""
    article = story.article(name)
    lines = [f"Filling number {number} in {name}." for number in range(before)]
    lines += article.text.strip().split("\n\n")
    lines += [f"More of it, number {number}." for number in range(LONG - before)]
    kept, offset = [], 0
    for line in lines:
        kept.append((offset, offset + len(line)))
        offset += len(line) + 2
    return Article(article.id, "\n\n".join(lines), article.outlet, article.title, kept=tuple(kept))


def long_story() -> Collection:
    return Collection("bridge", "Long", (told_late("courier", 5), told_late("ledger", 25)))


def find_in(about: Collection):
    from dataclasses import replace
    from types import SimpleNamespace

    from broadsheet.articles.model import Span

    def moved(claim):
        article = about.article(claim.span.article)
        start = article.text.index(claim.value)
        span = Span(article.id, start, start + len(claim.value))
        return replace(claim, span=span, sentence=span, value_span=span)

    ids = {article.id for article in about.articles}
    facts = []
    for fact in story.FACTS[:2]:
        claims = tuple(moved(claim) for claim in fact.claims if claim.span.article in ids)
        facts.append(replace(fact, claims=claims))
    return SimpleNamespace(facts=tuple(facts), claims=(), mentions=(), dropped=(), quotations=())


def reading(tmp_path, size=(100, 24)):
    return story.app(tmp_path, about=long_story(), finder=find_in).run_test(size=size)


def columns_of(pilot) -> Columns:
    return pilot.app.screen.query_one(Columns)


def in_view(view, words: str) -> bool:
    row = view.row_of(view.article.text.index(words))
    return 0 <= row < view.body_rows


async def test_scrolling_one_column_brings_the_other_to_what_tells_the_same(tmp_path):
    async with reading(tmp_path) as pilot:
        await story.settle(pilot)
        here, there = columns_of(pilot).views
        assert not in_view(there, "5 million euros")
        while here.reading[0] < here.article.text.index("“Nobody was"):
            await story.press(pilot, "down")
        assert in_view(there, "5 million euros")
        await story.press(pilot, "end")
        assert there.top == len(there.lines) - there.body_rows
        await story.press(pilot, "home")
        assert there.top == 0


async def test_the_other_column_leads_as_well_and_one_key_unlinks(tmp_path):
    async with reading(tmp_path) as pilot:
        await story.settle(pilot)
        here, there = columns_of(pilot).views
        assert "⇄" in story.screen_text(pilot.app)
        await story.press(pilot, "right", "end")
        assert here.top == len(here.lines) - here.body_rows
        await story.press(pilot, "u", "home")
        assert "↮" in story.screen_text(pilot.app)
        assert here.top > 0 == there.top
        await story.press(pilot, "u")
        assert here.top == 0


async def test_a_fact_stands_level_in_every_column_with_its_sign(tmp_path):
    async with reading(tmp_path) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "full_stop")
        here, there = columns_of(pilot).views
        rows = [
            view.row_of(view.article.text.index(words))
            for view, words in ((here, "4 million"), (there, "5 million"))
        ]
        assert rows[0] == rows[1]
        line = next(line for line in story.screen_text(pilot.app).splitlines() if "≠▸" in line)
        assert line.count("≠▸") == 2


async def test_columns_are_dropped_added_swapped_and_moved(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)

        def outlets() -> list[str]:
            return [article.outlet.split()[-1] for article in columns_of(pilot).in_view]

        assert outlets() == ["Courier", "Ledger", "Post"]
        for key, expected in (
            ("x", ["Ledger", "Post"]),
            ("w", ["Radio", "Post"]),
            ("greater_than_sign", ["Post", "Radio"]),
            ("shift+left", ["Radio", "Post"]),
            ("plus", ["Radio", "Post", "Courier"]),
            ("plus", ["Radio", "Post", "Courier"]),
            ("2", ["Post", "Courier", "Ledger"]),
        ):
            await story.press(pilot, key)
            assert outlets() == expected, key
        await story.press(pilot, "x", "x", "x")
        assert len(outlets()) == 1
        assert "last column" in story.screen_text(pilot.app)


async def test_a_click_on_a_claim_opens_its_fact(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        view = columns_of(pilot).views[1]
        offset = view.article.text.index("5 million")
        row = view.head_rows + view.row_of(offset)
        cell = 2 + offset - view.lines[view.row_of(offset)].start
        await pilot.click(view, offset=(cell + 1, row))
        await story.settle(pilot)
        assert columns_of(pilot).focused_index == 1
        assert "the repair · costs" in story.screen_text(pilot.app)
        await story.press(pilot, "escape")
        assert "4 facts" in story.screen_text(pilot.app)


async def test_searching_counts_for_each_account_and_goes_on(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "slash")
        await story.type_in(pilot, "the bridge")
        assert "3 found" in story.screen_text(pilot.app)
        await story.press(pilot, "enter")
        text = story.screen_text(pilot.app)
        assert "The Courier (1)" in text
        assert "Northern Post (0)" in text
        assert "1 of 3, in The Courier" in text
        await story.press(pilot, "n", "n")
        assert columns_of(pilot).focused_index == 3
        await story.press(pilot, "N")
        assert "2 of 3" in story.screen_text(pilot.app)
        await story.press(pilot, "slash", "escape")
        assert "The Courier (1)" not in story.screen_text(pilot.app)


async def test_going_to_a_paragraph(tmp_path):
    async with reading(tmp_path) as pilot:
        await story.settle(pilot)
        view = columns_of(pilot).focused_view
        await story.press(pilot, "colon", "1", "0", "enter")
        assert view.lines[view.top].start == view.article.kept[9][0]
        await story.press(pilot, "right_curly_bracket")
        assert view.lines[view.top].start == view.article.kept[10][0]
        await story.press(pilot, "left_curly_bracket")
        assert view.lines[view.top].start == view.article.kept[9][0]
        await story.press(pilot, "p", "9", "9", "enter")
        assert "1 to 43" in story.screen_text(pilot.app)


async def test_a_quotation_is_copied_clean_and_with_its_source(tmp_path):
    bad = "Said \x1b]52;c;aGk=\x07 “here” \u202e."
    article = Article("bridge/courier", bad, "Out\x1b[2J", "A title", kept=((0, len(bad)),))
    async with story.app(tmp_path, about=Collection("bridge", "B", (article,))).run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "y")
        copied = pilot.app.clipboard
        assert copied.startswith("“Said ␛]52;c;aGk=")
        assert "(Out␛[2J, “A title”)" in copied
        assert not set("\x1b\x07\u202e") & set(copied)


async def test_the_matrix_filters_and_leads_back_to_the_sentence(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "m")
        assert isinstance(pilot.app.screen, MatrixScreen)
        text = story.screen_text(pilot.app)
        for words in ("the repair · costs", "4 million euros", "silent", "4 of 4 facts", "Daily Ledger"):
            assert words in text
        await story.press(pilot, "f")
        assert "2 of 4 facts" in story.screen_text(pilot.app)
        await story.press(pilot, "slash")
        await story.type_in(pilot, "toll")
        await story.press(pilot, "enter")
        assert "1 of 4 facts" in story.screen_text(pilot.app)
        await story.press(pilot, "right", "right", "right", "enter")
        assert isinstance(pilot.app.screen, ReaderScreen)
        assert columns_of(pilot).focused_view.article.outlet == "Canal Radio"
        assert "the tunnel · toll" in story.screen_text(pilot.app)


async def test_what_one_alone_says_and_what_it_leaves_out(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "o")
        text = story.screen_text(pilot.app)
        assert "only The Courier says it" in text
        assert "1 of 4 facts" in text
        await story.press(pilot, "v")
        assert "The Courier leaves it out" in story.screen_text(pilot.app)
        await story.press(pilot, "v")
        assert "4 of 4 facts" in story.screen_text(pilot.app)
        await story.press(pilot, "escape")
        assert isinstance(pilot.app.screen, ReaderScreen)


@pytest.mark.parametrize("number,name", [(1, "bridge-claims.csv"), (4, "bridge-worksheet.html")])
async def test_the_matrix_is_saved_beside_what_is_there(tmp_path, monkeypatch, number, name):
    monkeypatch.chdir(tmp_path)
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "m", "e", str(number))
        assert "Saved as" in story.screen_text(pilot.app)
        first = (tmp_path / name).read_text(encoding="utf-8")
        assert "the repair · costs" in first
        assert ("4 million euros" in first) == (number == 1)
        await story.press(pilot, str(number))
        assert len(list(tmp_path.glob("bridge-*-2.*"))) == 1


async def test_the_mouse_chooses_and_opens_a_cell(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "m")
        view = pilot.app.screen.query_one("MatrixView")
        for _ in range(2):
            await pilot.click(view, offset=(60, 2))
            await story.settle(pilot)
        assert isinstance(pilot.app.screen, ReaderScreen)
        assert columns_of(pilot).focused_index == 1


async def test_a_fact_is_asked_with_the_articles_open_and_unmarked(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "q")
        assert "Press . for a fact" in story.screen_text(pilot.app)
        await story.press(pilot, "full_stop", "q")
        text = story.screen_text(pilot.app)
        assert pilot.app.screen.query(OpenBook)
        assert "How much will the repair cost" in text
        assert "▸" not in text
        assert "The harbour bridge was closed" in text
        await story.press(pilot, "2")
        assert "✓ Right" in story.screen_text(pilot.app)
        assert "▸" in story.screen_text(pilot.app)
        await story.press(pilot, "enter")
        assert not pilot.app.screen.query(OpenBook)
        assert pilot.app.desk.progress().right == 1


async def test_another_collection_is_opened_in_its_place(tmp_path):
    folder = tmp_path / "corpus" / "other"
    folder.mkdir(parents=True)
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(f"The mill in {name} was closed on Monday.\n", encoding="utf-8")
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "O")
        text = story.screen_text(pilot.app)
        assert "other (2 articles)" in text
        await story.press(pilot, "1" if text.index("other") < text.index("huawei") else "2")
        assert "The mill in one was closed" in story.screen_text(pilot.app)
        await story.press(pilot, "right")
        assert columns_of(pilot).focused_index == 1
