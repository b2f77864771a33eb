"""The front page as plain text."""

import pytest
from tests.screens import story

from broadsheet.cli import frontpage
from broadsheet.quiz.source import Source
from broadsheet.screens.layout import SMALLEST_WINDOW


@pytest.fixture
def page(monkeypatch, capsys):
    def shown(facts=(), questions=(), name=None) -> str:
        about = story.collection()
        source = Source("pack", "The bridge", "pack@1", lambda: questions, about)
        monkeypatch.setattr("broadsheet.quiz.source.open_source", lambda _: source)
        monkeypatch.setattr(
            "broadsheet.facts.remembered.find_remembered",
            lambda _: story.find(about).__class__(facts=tuple(facts)),
        )
        assert frontpage.print_front_page(name) == 0
        return capsys.readouterr().out

    return shown


def differing(count: int):
    said = {"courier": "4 million euros", "ledger": "5 million euros"}
    return [
        story.fact(number, "costs", f"repair {number}", "differ", **said) for number in range(1, count + 1)
    ]


def test_differences_left_out_are_counted_with_the_way_to_them(page):
    text = page(differing(frontpage.DIFFERENCES + 4), name="bridge")

    assert "  … and 4 more: broadsheet facts bridge\n" in text
    assert f"repair {frontpage.DIFFERENCES + 1}" not in text


@pytest.mark.parametrize("count", [0, 1, frontpage.DIFFERENCES])
def test_nothing_is_counted_where_all_differences_are_listed(page, count):
    assert "more: broadsheet facts" not in page(differing(count))


def test_what_there_is_nothing_of_is_not_recommended(page):
    bare = page()
    with_facts = page(differing(1))
    full = page(differing(1), story.QUESTIONS)

    assert "broadsheet quiz" not in bare
    assert "broadsheet facts" not in bare
    assert "broadsheet quiz" not in with_facts
    assert "broadsheet facts" in with_facts
    assert "broadsheet quiz --plain" in full
    for text in (bare, with_facts, full):
        assert "broadsheet --help" in text
        assert "{} × {}".format(*SMALLEST_WINDOW) in text
