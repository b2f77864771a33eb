import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.language.width import cell_len, clip, wrap

ALPHABET = st.text(st.sampled_from("ab ,\n中文é🙂e\u0301\u00a0-"), max_size=80)


@given(ALPHABET, st.integers(2, 20))
def test_lines_fit_and_hold_every_character_that_shows(text, width):
    lines = list(wrap(text, width))
    assert all(cell_len(text[start:end]) <= width for start, end in lines)
    assert all(start < end for start, end in lines)
    assert "".join("".join(text[start:end].split()) for start, end in lines) == "".join(text.split())
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    "text, width, lines",
    [
        ("the old boats left", 9, ["the old", "boats", "left"]),
        ("the old boats", 40, ["the old boats"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("中文字", 4, ["中文", "字"]),
        ("", 10, []),
        ("   ", 10, []),
        ("a\nb", 10, ["a\nb"]),
        ("abc", 0, ["ab", "c"]),
    ],
)
def test_where_lines_break(text, width, lines):
    assert [text[start:end] for start, end in wrap(text, width)] == lines


def test_a_part_of_a_text_is_wrapped_by_offsets_into_the_whole():
    text = "Before. The old boats left. After."
    assert [text[s:e] for s, e in wrap(text, 10, 8, 27)] == ["The old", "boats", "left."]


@pytest.mark.parametrize(
    "text, width, shown",
    [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("中文", 3, "中…"), ("abc", 1, "…"), ("abc", 0, ""), ("", 0, "")],
)
def test_what_does_not_fit_is_cut_with_an_ellipsis(text, width, shown):
    assert clip(text, width) == shown
    assert cell_len(clip(text, width)) <= max(width, 0)
