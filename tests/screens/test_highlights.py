import pytest
from tests.screens import story

from broadsheet.facts.told import Told
from broadsheet.screens.highlights import Highlights
from broadsheet.screens.layout import Mark


def highlights() -> Highlights:
    return Highlights(story.collection().articles, Told(story.FACTS))


def words(marks: list[Mark], name: str, look: str) -> list[str]:
    return [story.article(name).text[mark.start : mark.end] for mark in marks if mark.look == look]


def test_every_fact_is_marked_by_how_it_stands():
    marks = highlights().marks("bridge/courier", 0, 999)

    assert words(marks, "courier", "differ") == ["4 million euros"]
    assert words(marks, "courier", "agree") == ["Tuesday"]
    assert words(marks, "courier", "single") == ["20 minutes"]


def test_the_fact_in_focus_bears_the_sign_of_each_account():
    lit = highlights()
    lit.current, lit.beside = 0, "bridge/courier"

    (mark,) = [mark for mark in lit.marks("bridge/ledger", 0, 999) if mark.look == "claim"]
    assert mark.sign == "≠▸"
    lit.veiled = True
    assert lit.marks("bridge/ledger", 0, 999) == []


def test_stepping():
    lit = highlights()

    assert lit.step(1) == 0
    assert lit.step(-1) == 3
    lit.current = 0
    assert lit.step(1, differing=True) == 3
    assert lit.step(-1, differing=True) == 3
    assert Highlights(lit.articles).step(1) is None


@pytest.mark.parametrize("by,first", [(1, "ledger"), (-1, "courier")])
def test_a_search_counts_and_goes_round(by, first):
    lit = highlights()
    lit.search("the bridge")

    assert [lit.count(article.id) for article in lit.articles] == [1, 1, 0, 1]
    assert lit.step_hit(by, "bridge/ledger", 0).article == f"bridge/{first}"
    assert words(lit.marks(f"bridge/{first}", 0, 999), first, "here") == ["the bridge"]
    seen = [lit.step_hit(by, "", 0) for _ in range(3)]
    assert seen[2].article == f"bridge/{first}"
    lit.search("no such words")
    assert lit.step_hit(1, "bridge/ledger", 0) is None
    lit.search("")
    assert not lit.hits


def test_only_the_marks_at_a_place_are_returned():
    text = story.article("courier").text
    at = text.index("4 million")

    assert [mark.look for mark in highlights().marks("bridge/courier", at, at + 3)] == ["differ"]
    assert highlights().marks("bridge/courier", 0, 3) == []
