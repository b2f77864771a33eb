from hypothesis import given
from hypothesis import strategies as st

from broadsheet.articles.intervals import Intervals

STRETCHES = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 25), st.integers(0, 5)))


@given(STRETCHES, st.integers(0, 70), st.integers(0, 20))
def test_what_touches_a_place_is_what_a_look_at_all_finds(stretches, start, length):
    every = sorted((first, first + size, what) for first, size, what in stretches)
    end = start + length

    found = list(Intervals(every).touching(start, end))

    assert found == [one for one in every if one[0] < end and one[1] > start]
    assert list(Intervals(every)) == every
