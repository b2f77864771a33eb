"""Pictures of the main screens; `make snapshots` draws them anew, after which they want looking at."""

from importlib.metadata import version

import pytest
from tests.screens import story

from broadsheet.screens import themes

DRAWN_WITH = "8.2.8"
SIZES = {"80x24": (80, 24), "160x48": (160, 48)}
ROOM = {"80x24": (80, 24), "120x36": (120, 36), "200x60": (200, 60)}
IN_ROOM = {
    "reader": (),
    "fact": ("full_stop",),
    "search": ("slash", "b", "r", "i", "d", "g", "e", "enter"),
    "open-book": ("full_stop", "q"),
    "matrix": ("m", "right"),
    "export": ("m", "f", "e"),
}
"""What is done in the reading room, drawn at its three sizes, light and dark."""
KEYS = {
    "question": ("quiz", ()),
    "choice": ("quiz", ("ctrl+n", "enter", "down")),
    "verdict": ("quiz", ("ctrl+n",)),
    "results": ("quiz", ("ctrl+n", "enter", "2", "enter", "escape")),
    "scores": ("quiz", ("ctrl+n", "enter", "2", "enter", "escape", "s")),
    "curate": ("curate", ("g", "f")),
    "curate-choice": ("curate", ("g", "right")),
    "cause": ("curate", ("b", "c", "n", "o")),
    "edit": ("curate", ("g", "e", "tab")),
    "edit-wrong": ("curate", ("e", "tab", "ctrl+u", "enter")),
    "help": ("reader", ("question_mark",)),
}
LIGHT = ("verdict", "curate", "edit")


@pytest.fixture(autouse=True, scope="module")
def _pinned():
    if version("textual") != DRAWN_WITH:
        pytest.fail(
            f"The pictures were drawn with textual {DRAWN_WITH}, this is {version('textual')}: install the pinned "
            "one (pip install -e '.[dev]'), or draw them anew with make snapshots and look at the report."
        )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", KEYS)
def test_dark(snap_compare, tmp_path, name, size):
    assert picture(snap_compare, tmp_path, name, size, themes.DARK)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", LIGHT)
def test_light(snap_compare, tmp_path, name, size):
    assert picture(snap_compare, tmp_path, name, size, themes.LIGHT)


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", ROOM)
@pytest.mark.parametrize("name", IN_ROOM)
def test_reading_room(snap_compare, tmp_path, name, size, theme):
    assert picture(snap_compare, tmp_path, name, size, themes.NAMES[theme])


@pytest.mark.parametrize("theme", ["black", "white"])
def test_highest_contrast(snap_compare, tmp_path, theme):
    assert picture(snap_compare, tmp_path, "fact", "120x36", themes.NAMES[theme])


def picture(snap_compare, folder, name: str, size: str, theme: str) -> bool:
    start, keys = KEYS[name] if name in KEYS else ("reader", IN_ROOM[name])

    async def play(pilot) -> None:
        pilot.app.theme = theme
        await story.settle(pilot)
        await story.press(pilot, *keys)

    app = story.curating(folder) if start == "curate" else story.app(folder, start)
    return snap_compare(app, terminal_size=(SIZES | ROOM)[size], run_before=play)
