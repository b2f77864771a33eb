from hypothesis import given
from hypothesis import strategies as st
from tests.screens import story

from broadsheet.facts.linking import Link, Links


def start_of(name: str, words: str) -> int:
    return story.article(name).text.index(words)


def links() -> Links:
    return Links(story.collection().articles, story.FACTS)


def test_a_paragraph_goes_with_the_one_that_tells_the_same():
    link = links().between("bridge/courier", "bridge/ledger")

    here, there = start_of("courier", "“Nobody was"), start_of("ledger", "The repair is")
    assert link.follow(here) == there
    assert there <= link.follow(here + 20) < start_of("ledger", "Shopkeepers")


def test_both_begin_and_end_together():
    link = links().between("bridge/post", "bridge/courier")

    assert link.follow(0) == 0
    assert link.follow(10**6) == story.article("courier").kept[-1][1]


def test_where_nothing_is_shared_the_way_is_by_share():
    mine, theirs = story.article("ledger"), story.article("post")
    link = links().between(mine.id, theirs.id)

    assert links().aligned(mine.id, theirs.id) == 0
    half = mine.kept[-1][1] / 2
    assert abs(link.follow(half) - theirs.kept[-1][1] / 2) < 1


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=1, unique_by=lambda pair: pair[0]),
    st.floats(-10, 600),
)
def test_what_follows_stays_within_the_places_there(pairs, here):
    link = Link(tuple(sorted(pairs)))

    there = [place for _, place in pairs]
    assert min(there) - 1e-6 <= link.follow(here) <= max(there) + 1e-6
    for start, place in pairs:
        assert link.follow(start) == place
