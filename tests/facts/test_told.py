import pytest
from tests.stories import bundled

from broadsheet.facts.find import find
from broadsheet.facts.told import facts_remembered


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))


def test_the_facts_are_those_that_are_found_at_first_and_from_then_on():
    found = find(bundled()).facts

    assert len(found) > 50
    assert facts_remembered(bundled()) == found
    assert facts_remembered(bundled()) == found


def test_a_collection_seen_before_is_not_lined_up_again(monkeypatch):
    before = facts_remembered(bundled())
    monkeypatch.setattr("broadsheet.facts.find.find", lambda *_: pytest.fail("found again"))

    assert facts_remembered(bundled()) == before
