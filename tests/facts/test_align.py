"""When articles agree, differ, or only one speaks; each on sentences of two or three accounts."""

import pytest
from tests.stories import PUBLISHED, collection, fact, findings

from broadsheet.facts.comparing import similar
from broadsheet.facts.find import find

TOLD = {
    "the same post": (
        ("Orbelin chairman Marta Quill left.", "Marta Quill, Orbelin's Chairman, left."),
        "title", "agree", None,
    ),
    "another post": (
        ("Orbelin chairman Marta Quill left.", "Orbelin secretary Marta Quill left."),
        "title", "differ", "value",
    ),
    "a fuller post": (
        ("Orbelin president Marta Quill left.", "Orbelin President and CEO Marta Quill left."),
        "title", "differ", "granularity",
    ),
    "a general word for the post": (
        ("Norwegian President Marta Quill left.", "Norwegian leader Marta Quill left."),
        "title", "agree", None,
    ),
    "two general words, one with what it is of": (
        ("Marta Quill, head of Norway, left.", "Civil defence chief Marta Quill left."),
        "title", "agree", None,
    ),
    "a narrower calling": (
        ("Marta Quill, an assistant professor at Solvik University, left.", "Professor Marta Quill left."),
        "title", "differ", "granularity",
    ),
    "another calling": (
        ("Marta Quill, a polar expert at Solvik University, left.", "Marta Quill, a senior scientist at Solvik University, left."),
        "title", "differ", "wording",
    ),
    "one calling of several in common": (
        ("Marta Quill, an astronomer at Solvik University, left. Professor Marta Quill came back.", "Professor Marta Quill left."),
        "title", "agree", None,
    ),
    "a quotation that another account gives to nobody": (
        ("“The old boats are far too slow for us,” Marta Quill said.", "“The new boats are far too slow for us.”\n\nThe yard was shut."),
        "wording", "differ", "wording",
    ),
    "a quotation that goes on": (
        ("“The old boats are far too slow for us,” Marta Quill said.", "Marta Quill said: “We know it. The old boats are far too slow for us. We need help.”"),
        "wording", "agree", None,
    ),
    "other countries": (
        ("Norway and Chile have banned Orbelin.", "Norway and Peru have banned Orbelin."),
        "barred_by", "differ", "value",
    ),
    "the same countries, another order": (
        ("Norway and Chile have banned Orbelin.", "Orbelin was barred by Chile and Norway."),
        "barred_by", "agree", None,
    ),
    "the same countries, other names": (
        ("The US and UK have banned Orbelin.", "The United States and Britain have banned Orbelin."),
        "barred_by", "agree", None,
    ),
    "the same description": (
        ("Vantor, Norway's largest carrier, left.", "Norway’s largest carrier, Vantor, left."),
        "described_as", "agree", None,
    ),
    "another description": (
        ("Vantor, Norway's largest carrier, left.", "Vantor, one of Norway's leading retailers, left."),
        "described_as", "differ", "wording",
    ),
    "the same partner": (
        ("Orbelin signed a deal with Vantor.", "Orbelin and Vantor signed a deal."),
        "deal_with", "agree", None,
    ),
    "a day and its date": (
        ("Orbelin and Vantor signed a deal on Monday.", "Orbelin and Vantor signed a deal on Monday."),
        "signed_on", "agree", None,
    ),
    "a month and a day in it": (
        ("In February, Chile put Orbelin on a “watch list.”", "On February 15, Chile put Orbelin on a “watch list.”"),
        "listed_on", "agree", None,
    ),
    "one account alone": (
        ("Orbelin chairman Marta Quill left.", "The boats left in the morning."),
        "title", "single", None,
    ),
    "the same quotation": (
        ("“The old boats are far too slow,” Marta Quill said.", "Marta Quill said: “The old boats are far too slow.”"),
        "wording", "agree", None,
    ),
    "a quotation in part": (
        ("“The old boats are far too slow for us,” Marta Quill said.", "Marta Quill said “the old boats are far too slow.”"),
        "wording", "agree", None,
    ),
    "another wording": (
        ("“The old boats are far too slow for us,” Marta Quill said.", "“The boats we have are far too slow for us,” Marta Quill said."),
        "wording", "differ", "wording",
    ),
}  # fmt: skip


@pytest.mark.parametrize("texts, relation, status, difference", TOLD.values(), ids=TOLD)
def test_whether_accounts_agree(texts, relation, status, difference):
    one = fact(findings(*texts), relation)
    assert (one.status, one.difference) == (status, difference)
    assert len(one.claims) == (1 if status == "single" else 2)
    assert [claim.span.article for claim in one.claims] == ["story/one", "story/two"][: len(one.claims)]


def test_several_values_of_a_relation_that_has_many_are_no_difference():
    found = findings("Orbelin signed a deal with Vantor.", "Orbelin signed a deal with Kestrel.")
    deals = [one for one in found.facts if one.relation == "deal_with"]
    assert {one.claims[0].value: one.status for one in deals} == {"Vantor": "single", "Kestrel": "single"}


def test_what_most_accounts_tell_comes_first():
    found = findings(
        "Vantor, Norway's largest carrier, left. Orbelin chairman Marta Quill left.",
        "Orbelin chairman Marta Quill left.",
        "Orbelin chairman Marta Quill left.",
    )
    tellers = [len(one.claims) for one in found.facts]
    assert tellers == sorted(tellers, reverse=True)
    assert tellers[0] == 3


def test_a_facts_id_hangs_on_the_slot_and_not_on_what_fills_it():
    one = fact(findings("Orbelin chairman Marta Quill left."), "title")
    other = fact(findings("The sea was calm. Orbelin secretary Marta Quill came."), "title")
    assert one.id == other.id
    assert one.id != fact(findings("Orbelin chairman Tom Ault left."), "title").id


def test_the_same_collection_gives_the_same_facts():
    texts = [text for texts, *_ in TOLD.values() for text in texts][:5]
    assert find(collection(*texts)) == find(collection(*texts, published=PUBLISHED))


@pytest.mark.parametrize(
    "one, other, expected",
    [
        ("the old boats are slow", "the old boats are slow", True),
        ("in an area of strategic importance", "in such a strategically important area", True),
        ("the old boats are slow", "nobody will swim in the bay", False),
        ("yes", "yes", True),
        ("yes", "yes indeed it is so", False),
        ("very old", "very new", False),
        ("", "", True),
    ],
)
def test_whether_two_quotations_are_the_same_words(one, other, expected):
    assert similar(one, other) == similar(other, one) == expected
