"""What the reading room draws and keeps: counted, since it is what a start and its memory are made of."""

from itertools import permutations

import pytest
from tests.screens import story
from textual.drivers.headless_driver import HeadlessDriver
from textual.geometry import Region

from broadsheet.facts.packed import Facts
from broadsheet.screens import laid_out
from broadsheet.screens.app import BroadsheetApp
from broadsheet.screens.article_view import LOOKS, ArticleView
from broadsheet.screens.columns import Columns
from broadsheet.screens.plan import Plan


async def test_the_parts_of_a_column_need_no_nodes_of_their_own(tmp_path):
    async with story.app(tmp_path).run_test(size=(200, 40)) as pilot:
        await story.settle(pilot)
        views = pilot.app.screen.query_one(Columns).views

        assert len(views) == 4
        assert not any(view._component_styles for view in views)


async def test_each_part_of_a_column_has_a_look_in_the_colours_of_the_theme(tmp_path):
    async with story.app(tmp_path).run_test(size=(80, 24)) as pilot:
        view = pilot.app.screen.query_one(Columns).views[0]
        colours = pilot.app.get_css_variables()

        assert view._ink("differ").color.name == colours["differ"]
        assert view._ink("claim").bgcolor.name == colours["claim-ground"]
        assert view._ink("dim").bgcolor == view._ink("").bgcolor is not None
        before = view._ink("agree")
        pilot.app.action_toggle_theme()
        await story.settle(pilot)
        assert view._ink("agree") != before
        assert all(view._ink(name) for name in LOOKS)


@pytest.mark.parametrize("no_color", [False, True])
async def test_the_ground_under_the_columns_is_one_strip_for_all_rows(tmp_path, monkeypatch, no_color):
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    async with story.app(tmp_path).run_test(size=(120, 40)) as pilot:
        await story.settle(pilot)
        for ground in (pilot.app.screen, pilot.app.screen.query_one(Columns)):
            rows = ground.render_lines(Region(0, 0, 120, 20))

            assert len(rows) == 20
            assert len(set(map(id, rows))) == 1
            assert rows[0].cell_length == 120
            (segment,) = rows[0]
            assert (len(set(segment.style.bgcolor.triplet)) == 1) == no_color


async def test_a_line_is_kept_once_as_it_is_painted(tmp_path):
    async with story.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        view = pilot.app.screen.query_one(Columns).views[0]
        kept = [strip for drawn in view._strips.values() for strip in drawn.values()]
        painted = view.render_lines(view.size.region)

        assert kept
        assert {id(strip) for strip in kept} <= {id(strip) for strip in painted}
        assert not any(len(strip._filter_cache) for strip in kept)


async def test_nothing_is_drawn_while_the_first_frame_stands(tmp_path, monkeypatch):
    drawn = []
    draw = ArticleView._draw

    def counted(view, rows):
        drawn.append(app.holds_paint)
        return draw(view, rows)

    monkeypatch.setattr(ArticleView, "_draw", counted)
    app = BroadsheetApp(story.desk(tmp_path), Plan(), driver=HeadlessDriver)
    assert app.holds_paint
    async with app.run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        app.release_paint()
        await story.settle(pilot)

        assert drawn == [False, False], "each column once, when what was awaited is there"
        assert "The Courier" in story.screen_text(app)


async def test_the_styles_of_ancestors_are_asked_once_and_not_for_every_line(tmp_path, monkeypatch):
    asked = []
    for name in ("rich_style", "background_colors"):
        own = getattr(ArticleView, name)

        def counted(view, own=own, name=name):
            asked.append(name)
            return own.fget(view)

        monkeypatch.setattr(ArticleView, name, property(counted))
    async with story.app(tmp_path).run_test(size=(40, 16)) as pilot:
        await story.settle(pilot)
        assert len(pilot.app.screen.query_one(Columns).views[0]._strips) > 5
        asked.clear()
        await story.press(pilot, "j", "pagedown", "full_stop")

        assert pilot.app.screen.query_one(Columns).views[0].top > 0
        assert len(asked) <= len(LOOKS), "at most once for each look that is new"


async def test_going_along_the_columns_lays_each_article_out_once(tmp_path, monkeypatch):
    done, lay_out = [], laid_out.lay_out
    async with story.app(tmp_path).run_test(size=(80, 24)) as pilot:
        monkeypatch.setattr(laid_out, "lay_out", lambda *given: done.append(given) or lay_out(*given))
        await story.settle(pilot)
        assert len(done) == 2, "the two out of view, beside the first keys"
        await story.press(pilot, *["tab"] * 4, *["shift+tab"] * 4)

        assert len(done) == 2


async def test_what_the_first_keys_need_is_worked_out_before(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 40)) as pilot:
        await story.settle(pilot)
        screen = pilot.app.screen
        order = [one.id for one in screen.collection.articles]

        assert set(screen.lit._kinds) == set(order)
        assert set(screen._links._links) == set(permutations(order[:3], 2))


def test_the_reader_is_given_facts_in_little_room(tmp_path):
    told = story.desk(tmp_path).glance().told

    assert isinstance(told.facts, Facts)
    assert tuple(told.facts) == story.FACTS
