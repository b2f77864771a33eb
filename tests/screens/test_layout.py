from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.articles.model import Article
from broadsheet.language.width import cell_len, wrap
from broadsheet.screens import laid_out
from broadsheet.screens.laid_out import LaidOut
from broadsheet.screens.layout import (
    Lines,
    Mark,
    first_in_view,
    fit_columns,
    lay_out,
    line_at,
    margin,
    pieces,
    shown,
)

TEXTS = st.text(st.sampled_from("ab c é\u0301漢字 \u00a0-–“”\t\n\u202e\x1b🎈"), max_size=120)


def kept_of(text: str) -> list[tuple[int, int]]:
    kept, offset = [], 0
    for line in text.split("\n"):
        if line.strip():
            kept.append((offset, offset + len(line)))
        offset += len(line) + 1
    return kept


@pytest.mark.parametrize(
    "width,wanted,count",
    [
        (20, 5, 1),
        (75, 5, 1),
        (76, 5, 2),
        (80, 5, 2),
        (120, 5, 3),
        (160, 5, 3),
        (200, 5, 4),
        (240, 9, 5),
        (160, 2, 2),
        (160, 0, 1),
    ],
)
def test_columns_that_fit(width, wanted, count):
    assert count == fit_columns(width, wanted)


@pytest.mark.parametrize(
    "first,count,total,focus,expected",
    [(0, 2, 5, 3, 2), (3, 2, 5, 0, 0), (9, 2, 5, None, 3), (-1, 2, 5, None, 0), (0, 3, 3, 2, 0)],
)
def test_the_focus_is_in_view(first, count, total, focus, expected):
    assert expected == first_in_view(first, count, total, focus)


@given(TEXTS, st.integers(2, 30))
def test_every_character_but_white_space_is_on_one_line_and_lines_fit(text, width):
    text = shown(text)
    lines = lay_out(text, kept_of(text), width)
    on_lines = [offset for start, end in lines for offset in range(start, end)]

    assert len(on_lines) == len(set(on_lines))
    assert {offset for offset, char in enumerate(text) if not char.isspace()} <= set(on_lines)
    assert all(cell_len(text[start:end]) <= width for start, end in lines)
    assert list(lines) == sorted(lines)


@given(st.text(st.sampled_from("abcé – ”"), max_size=200), st.integers(2, 40))
def test_the_fast_way_breaks_lines_like_the_general_one(text, width):
    kept = kept_of(text)

    assert [tuple(line) for line in lay_out(text, kept, width)] == [
        pair for start, end in kept for pair in wrap(text, width, start, end)
    ]


def test_paragraphs_are_parted_where_the_text_parts_them():
    text = "One\ntwo\n\nthree"

    assert [text[start:end] for start, end in lay_out(text, kept_of(text), 20)] == ["One", "two", "", "three"]


def test_a_long_line_is_a_paragraph_of_its_own():
    text = "word " * 30 + "\nnext"

    assert [text[a:b] for a, b in lay_out(text, kept_of(text), 200) if a == b] == [""]


def test_marks_split_lines_and_the_stronger_look_wins():
    lines = Lines([(0, 10), (10, 10), (11, 20)])
    marks = [Mark(2, 14, "agree"), Mark(4, 6, "claim"), Mark(12, 13, "differ")]
    by_line = [[mark for mark in marks if mark.start < end and mark.end > start] for start, end in lines]

    assert pieces(lines[0], by_line[0]) == [(0, 2, None), (2, 4, "agree"), (4, 6, "claim"), (6, 10, "agree")]
    assert pieces(lines[2], by_line[2]) == [
        (11, 12, "agree"),
        (12, 13, "differ"),
        (13, 14, "agree"),
        (14, 20, None),
    ]
    assert margin(lines[0], by_line[0]) == ("▶ ", "claim")
    assert margin(lines[2], by_line[2]) == ("≠ ", "differ")
    assert margin(lines[1], ()) == ("  ", None)


def test_an_offset_is_found_on_its_line():
    lines = Lines([(0, 10), (10, 10), (11, 20)])

    assert [line_at(lines, offset) for offset in (0, 9, 10, 11, 99)] == [0, 0, 0, 2, 2]
    assert line_at(Lines(), 5) == 0


def test_lines_are_pairs_in_eight_bytes():
    pairs = [(0, 10), (10, 10), (11, 20)]
    lines = Lines(pairs)

    assert list(lines) == pairs
    assert lines[1:] == pairs[1:]
    assert lines[-1].end == 20
    assert len(lines) == 3
    assert lines.starts.itemsize + lines.ends.itemsize == 8


def test_an_article_is_laid_out_once_for_a_width(monkeypatch):
    done = []
    monkeypatch.setattr(laid_out, "lay_out", lambda *given: done.append(given[2]) or lay_out(*given))
    one, other = (Article(f"x/{n}", "word " * 99, kept=((0, 495),)) for n in "ab")
    laid = LaidOut()

    lines = laid.lines(one, 40)
    assert lines is laid.lines(one, 40)
    laid.lines(other, 40)
    assert laid.lines(one, 40) is lines
    assert len(done) == 2
    assert list(laid.lines(one, 60)) != list(lines)
    assert len(laid.lines(one, 0)) == 0
    for width in range(20, 20 + 2 * laid_out.KEPT):
        laid.lines(one, width)
    assert len(laid._lines) == laid_out.KEPT
    again = replace(one, text="short", kept=((0, 5),))
    assert [one.end for one in laid.lines(again, 40)] == [5]
    assert laid.text(again) == "short"
