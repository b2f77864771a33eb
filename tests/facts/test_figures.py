"""That lining up quantities stays cheap on an article full of them."""

from tests.stories import collection

from broadsheet.facts import figures
from broadsheet.facts.find import find


def test_a_page_of_figures_is_not_compared_pair_by_pair(monkeypatch):
    compared = 0
    same = figures._same_thing

    def counted(*arguments):
        nonlocal compared
        compared += 1
        return same(*arguments)

    monkeypatch.setattr(figures, "_same_thing", counted)
    prices = " ".join(f"The boat cost {1000 + n % 700:,} crowns in Solvik." for n in range(3000))
    find(collection(prices, "The boat cost 1,284 crowns in Solvik."))
    assert 0 < compared <= 51 * 51
