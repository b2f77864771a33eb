import pytest
from tests.stories import bundled

from broadsheet.facts.find import find
from broadsheet.facts.told import told, told_remembered


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))


def test_the_facts_are_those_that_are_found_at_first_and_from_then_on():
    found = told(find(bundled()))

    assert len(found.facts) > 50
    for again in (told_remembered(bundled()), told_remembered(bundled())):
        assert list(again.facts) == list(found.facts)
        assert again.places == found.places


def test_a_collection_seen_before_is_not_lined_up_again(monkeypatch):
    before = told_remembered(bundled())
    monkeypatch.setattr("broadsheet.facts.find.find", lambda *_: pytest.fail("found again"))

    assert list(told_remembered(bundled()).facts) == list(before.facts)


def test_names_numbers_and_quotations_stand_where_they_are_told_to():
    found = told(find(bundled()))
    words = {"name": set(), "number": set(), "quotation": set()}
    for article in bundled().articles:
        for kind, start, end in found.stretches(article.id):
            words[kind].add(article.text[start:end])

    assert "Guo Ping" in words["name"]
    assert "Wednesday" in words["number"]
    assert any("5G" in quotation for quotation in words["quotation"])
    assert found.stretches("no/such") == []
