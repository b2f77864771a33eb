import re

import pytest
from tests.screens import story

from broadsheet.articles.model import Collection
from broadsheet.language.width import cell_len
from broadsheet.screens.first_frame import frame, ground


def plain(rows: list[str]) -> list[str]:
    return [re.sub("\x1b\\[[0-9]+m", "", row) for row in rows]


@pytest.mark.parametrize("size", [(40, 14), (80, 24), (121, 33), (200, 60)])
async def test_the_first_frame_holds_what_the_reader_will_show_in_the_same_cells(tmp_path, size):
    rows = plain(frame(story.collection(), *size))

    assert len(rows) == size[1]
    async with story.app(tmp_path).run_test(size=size) as pilot:
        await story.settle(pilot)
        drawn = story.screen_text(pilot.app).splitlines()
    for row in rows:
        assert cell_len(row) <= size[0]
    for early, late in zip(rows, drawn, strict=False):
        for found in re.finditer(r"\w\S*", early):
            assert late[found.start() : found.end()] == found[0], (early, late)


def test_hostile_text_is_shown_in_the_first_frame():
    bad = story.Article("x/y", "\x1b[2J evil\u202e", "Out\x1b]52;c;\x07", "T\x9b", kept=((0, 10),))
    text = "".join(plain(frame(Collection("x", "C\x1b[2J", (bad,)), 80, 24)))

    assert "\x1b" not in text
    assert not {"\x9b", "\x07", "\u202e"} & set(text)
    assert "␛[2J evil" in text


def test_the_first_frame_has_the_colours_of_the_theme():
    assert ground("dark") == "\x1b[38;2;227;230;235;48;2;20;23;28m"
    assert ground("white") == "\x1b[38;2;0;0;0;48;2;255;255;255m"
