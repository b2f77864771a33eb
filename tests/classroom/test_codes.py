"""Join codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.classroom.codes import CODES, LENGTH, LETTERS, code_of, typed_code


@given(st.integers(0, CODES - 1))
def test_a_code_is_read_as_it_was_shown_however_it_is_typed(number):
    code = code_of(number)
    assert len(code) == LENGTH
    assert typed_code(f" {code[:3].lower()}-{code[3:]} ") == code


@given(st.sets(st.integers(0, CODES - 1), min_size=2, max_size=20))
def test_no_two_numbers_have_one_code(numbers):
    assert len({code_of(number) for number in numbers}) == len(numbers)


@pytest.mark.parametrize("text", ["", "ABCDE", "ABCDEFG", "ABCDE0", "ABCDEÄ", "A" * 10_000, "../../x"])
def test_what_can_be_no_code_is_none(text):
    assert typed_code(text) == ""
    assert not set("IOV01") & set(LETTERS)
