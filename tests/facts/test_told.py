import pickle

import pytest
from tests.stories import bundled

from broadsheet.facts.find import find
from broadsheet.facts.told import Told, said_once, told, told_remembered


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))


def test_the_facts_are_those_that_are_found_at_first_and_from_then_on():
    found = told(find(bundled()))

    assert len(found.facts) > 50
    assert told_remembered(bundled()) == found
    assert told_remembered(bundled()) == found


def test_a_collection_seen_before_is_not_lined_up_again(monkeypatch):
    before = told_remembered(bundled())
    monkeypatch.setattr("broadsheet.facts.find.find", lambda *_: pytest.fail("found again"))

    assert told_remembered(bundled()) == before


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


def texts(told: Told) -> list[str]:
    """Return every text of the claims, as often as it is held."""
    held = {}
    for claim in (claim for fact in told.facts for claim in fact.claims):
        parts = [words for part in claim.parts for words in part]
        for text in (claim.subject, claim.relation, claim.span.article, claim.sentence.article, *parts):
            held[id(text)] = text
    return list(held.values())


def test_equal_words_are_held_once_and_stay_so_in_another_process():
    told_remembered(bundled())
    read = told_remembered(bundled())
    lean = said_once(read)

    assert lean == read
    assert len(texts(read)) > 2 * len(set(texts(read)))
    assert len(texts(lean)) == len(set(texts(lean)))
    sent = pickle.loads(pickle.dumps(lean))
    assert sent == read
    assert len(texts(sent)) == len(set(texts(sent)))
