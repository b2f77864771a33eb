from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.trainer.conftest import event

from broadsheet.trainer.events import COLUMNS, decode, encode

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    payload=st.dictionaries(st.text(), JSON, max_size=4),
    at=st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45))])).filter(
        lambda at: datetime(1, 1, 3, tzinfo=UTC) < at < datetime(9999, 12, 29, tzinfo=UTC)
    ),
)
def test_what_is_encoded_comes_back(payload, at):
    one = event(payload=payload, at=at)
    assert decode(encode(one)) == one


def test_times_sort_as_text():
    early, late = (event(at=datetime(2019, 6, 6, 8, 22, 0, micro, tzinfo=UTC)) for micro in (0, 1))
    at = COLUMNS.index("at")
    assert encode(early)[at] < encode(late)[at]
    assert encode(early)[at] == "2019-06-06T08:22:00.000000Z"


def test_a_lone_surrogate_and_a_nul_are_kept():
    one = event(payload={"given": "\udce9\0"})
    row = encode(one)
    assert row[-1].isascii()
    assert decode(row) == one


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        encode(event(at=datetime(2019, 6, 6)))


@pytest.mark.parametrize(
    "column, value",
    [
        ("kind", "sneeze"),
        ("at", "yesterday"),
        ("at", "2019-06-06"),
        ("at", None),
        ("payload", "{"),
        ("payload", "[]"),
    ],
)
def test_a_damaged_row_is_told(column, value):
    row = list(encode(event()))
    row[COLUMNS.index(column)] = value
    with pytest.raises(ValueError):  # noqa: PT011 (each value has its own message)
        decode(tuple(row))
