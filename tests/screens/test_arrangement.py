from hypothesis import given
from hypothesis import strategies as st

from broadsheet.screens.arrangement import Arrangement


def five(width=150) -> Arrangement:
    return Arrangement((0, 1, 2, 3, 4), width)


def test_as_many_as_the_width_has_room_for():
    assert [Arrangement(tuple(range(5)), width).count for width in (40, 80, 120, 200, 240)] == [1, 2, 3, 4, 5]


def test_dropping_adding_and_swapping():
    dropped = five().look_at(1).drop()
    assert dropped.in_view == (0, 2)
    assert dropped.focused == 2
    assert dropped.add().in_view == (0, 2, 3)
    assert five().add() is None
    assert five(200).add().count == 5
    assert five().drop().drop().drop() is None
    swapped = five().look_at(1).swap()
    assert swapped.in_view == (0, 3, 2)
    assert swapped.swap().swap().in_view == (0, 1, 2)
    assert Arrangement((0, 1), 150).swap() is None


def test_reordering_takes_the_focus_along():
    moved = five().move(1)
    assert (moved.in_view, moved.focused) == ((1, 0, 2), 0)
    assert five().move(-1) == five()
    assert five().look_at(2).move(1).in_view == (1, 3, 2)


STEPS = st.lists(
    st.one_of(
        st.sampled_from(["add", "drop", "swap"]),
        st.tuples(st.sampled_from(["step", "shift", "move"]), st.integers(-3, 3)),
        st.tuples(st.just("look_at"), st.integers(0, 4)),
        st.tuples(st.just("fit"), st.integers(1, 300)),
    ),
    max_size=30,
)


@given(STEPS)
def test_whatever_is_done_no_account_is_lost_and_the_focus_is_in_view(steps):
    now = five()
    for step in steps:
        name, *rest = (step,) if isinstance(step, str) else step
        if name == "move":
            rest = [max(-1, min(rest[0], 1))]
        now = getattr(now, name)(*rest) or now
        assert sorted(now.order) == [0, 1, 2, 3, 4]
        assert now.focused in now.in_view
        assert len(now.in_view) == now.count >= 1
