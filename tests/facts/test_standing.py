from tests.screens import story

from broadsheet.facts.standing import Places, signs


def test_signs_tell_how_the_others_stand_to_one_account():
    costs, closed, runs, toll = story.FACTS

    assert signs(closed, "bridge/courier") == dict.fromkeys(
        ("bridge/courier", "bridge/ledger", "bridge/radio"), "="
    )
    assert signs(costs, "bridge/courier") == {"bridge/courier": "≠", "bridge/ledger": "≠"}
    assert signs(runs) == {"bridge/courier": "·"}
    assert signs(toll, "bridge/courier") == {"bridge/post": "≠", "bridge/radio": "≠"}


def test_two_that_say_the_same_against_a_third():
    fact = story.fact(9, "costs", "the repair", "differ", courier="Tuesday", ledger="Tuesday", post="divers")

    assert signs(fact, "bridge/courier") == {
        "bridge/courier": "≠", "bridge/ledger": "=", "bridge/post": "≠"
    }  # fmt: skip


def test_the_fact_at_a_place():
    places = Places(story.FACTS)
    text = story.article("courier").text

    assert places.at("bridge/courier", text.index("4 million") + 2) == 0
    assert places.at("bridge/courier", text.index("Mayor")) is None
    assert places.at("bridge/nowhere", 3) is None
    assert list(places.within("bridge/courier", 0, len(text))) == [1, 0, 2]
