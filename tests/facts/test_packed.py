import gc
import pickle
from collections import Counter

import pytest
from tests.stories import bundled

from broadsheet.articles.intervals import Intervals
from broadsheet.facts import packed as module
from broadsheet.facts.find import find
from broadsheet.facts.model import Claim, Fact
from broadsheet.facts.packed import BLOCK, Facts, packed


@pytest.fixture(scope="module")
def facts():
    found = find(bundled()).facts
    assert len(found) > 3 * BLOCK
    return found


def test_packed_facts_are_those_that_were_packed(facts):
    told = Facts(facts)

    assert tuple(told) == facts
    assert [told[number] for number in range(len(told))] == list(facts)
    assert told[-1] == facts[-1]
    assert told[3:40:5] == facts[3:40:5]
    with pytest.raises(IndexError):
        told[len(facts)]
    assert tuple(pickle.loads(pickle.dumps(told))) == facts
    assert packed(told) is told
    assert tuple(packed(facts)) == facts
    assert not Facts(())


def test_statuses_and_places_are_told_without_unpacking(facts, monkeypatch):
    told = Facts(facts)
    monkeypatch.setattr(module, "_unpacked", lambda _: pytest.fail("unpacked"))

    assert [told.status(number) for number in range(len(told))] == [fact.status for fact in facts]
    assert told.having("differ") == [n for n, fact in enumerate(facts) if fact.status == "differ"]
    assert Counter(told.begun()) == Counter(
        (n, claim.span.article, claim.span.start) for n, fact in enumerate(facts) for claim in fact.claims
    )
    for values in (False, True):
        expected: dict[str, list[tuple[int, int, int]]] = {}
        for number, fact in enumerate(facts):
            for claim in fact.claims:
                span = (values and claim.value_span) or claim.span
                expected.setdefault(span.article, []).append((span.start, span.end, number))
        places = told.places(values=values)
        assert {article: list(own) for article, own in places.items()} == {
            article: list(Intervals(own)) for article, own in expected.items()
        }


def test_one_block_is_unpacked_for_the_facts_in_it_and_the_last_one_is_kept(facts, monkeypatch):
    told, opened, unpacked = Facts(facts), [], module._unpacked
    monkeypatch.setattr(module, "_unpacked", lambda block: opened.append(block) or unpacked(block))

    for number in (1, 0, BLOCK - 1, 1):
        assert told[number] == facts[number]
    assert len(opened) == 1
    assert told[BLOCK] == facts[BLOCK]
    assert len(opened) == 2


def test_no_fact_stays_an_object(facts):
    told = pickle.loads(pickle.dumps(Facts(facts)))
    gc.collect()
    before = sum(isinstance(one, Fact | Claim) for one in gc.get_objects())
    assert told[0] == facts[0]
    gc.collect()
    held = sum(isinstance(one, Fact | Claim) for one in gc.get_objects()) - before

    assert 0 < held <= BLOCK + sum(len(fact.claims) for fact in facts[:BLOCK])
