from itertools import pairwise

import pytest
from tests.screens import story

from broadsheet.home.refusal import Refusal
from broadsheet.home.settings import Settings, read_settings
from broadsheet.screens.app import BroadsheetApp
from broadsheet.screens.columns import Columns
from broadsheet.screens.keys import KEYS
from broadsheet.screens.palette import GROUNDS
from broadsheet.screens.plan import Plan
from broadsheet.screens.remap import key_name, remapped
from broadsheet.screens.themes import COLOURS, NAMES


def test_the_registry_itself_has_no_conflict_and_no_name_twice():
    assert remapped(KEYS, {}) == KEYS
    names = [key.id for key in KEYS]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(
    "wishes,said",
    [
        ({"raeder": {"quit": ("z",)}}, "there is no screen 'raeder'"),
        ({"reader": {"nxt-fact": ("z",)}}, "reader has no action 'nxt-fact'; it has quiz-me, next-fact"),
        ({"reader": {"next-fact": ("d",)}}, "d is given to both next-fact and next-difference on reader"),
        ({"reader": {"next-fact": ("f2",)}}, "F2 is given to both"),
        ({"reader": {"next-fact": ("super+x",)}}, "stands ctrl, shift or alt"),
        ({"reader": {"next-fact": ("spacebar",)}}, "is no key"),
        ({"reader": {"next-fact": ("\x1b",)}}, "is no key"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(wishes, said):
    with pytest.raises(Refusal, match=said) as refused:
        remapped(KEYS, wishes, "settings.toml")
    assert "\n" not in str(refused.value)
    assert "\x1b" not in str(refused.value)


@pytest.mark.parametrize(
    "words,name",
    [
        (".", "full_stop"), ("/", "slash"), ("+", "plus"), ("-", "minus"), ("Ctrl+F", "ctrl+f"), ("J", "J"),
        ("F5", "f5"), ("Enter", "enter"), ("full_stop", "full_stop"), ("@", "at"), ("[", "left_square_bracket"),
    ],
)  # fmt: skip
def test_keys_are_written_as_people_do(words, name):
    assert key_name(words) == name


async def test_another_key_counts_in_footer_help_and_palette(tmp_path):
    settings = Settings(
        "light", True, {"reader": {"next-fact": ("z", "ctrl+k")}, "app": {"commands": ("f9",)}}
    )
    app = BroadsheetApp(story.desk(tmp_path), Plan(learner="Ada"), settings=settings)
    async with app.run_test(size=(120, 40)) as pilot:
        await story.settle(pilot)
        assert app.theme == NAMES["light"]
        assert pilot.app.screen.query_one(Columns).links is None
        assert "z Next fact" in story.screen_text(app)
        await story.press(pilot, "full_stop")
        assert "1/4" not in story.screen_text(app)
        await story.press(pilot, "z")
        assert "1/4" in story.screen_text(app)
        await story.press(pilot, "ctrl+k")
        assert "2/4" in story.screen_text(app)
        await story.press(pilot, "question_mark")
        assert "z  ctrl+k" in story.screen_text(app)


@pytest.mark.parametrize(
    "text,said",
    [
        ("theme = 3", "theme is 3"),
        ("themes = 'dark'", "no setting 'themes'"),
        ("reduced_motion = 'yes'", "true or false"),
        ("keys = 3", "keys is not a table"),
        ("[keys]\nreader = 3", "keys.reader is not a table"),
        ("[keys.reader]\nquit = []", "names no key"),
        ("theme =", "is not TOML"),
    ],
)
def test_a_file_that_is_not_what_it_should_be_is_refused(tmp_path, text, said):
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refusal, match=said) as refused:
        read_settings(path)
    assert str(path) in str(refused.value)


def test_settings_are_read(tmp_path):
    path = tmp_path / "settings.toml"
    assert read_settings(path) == Settings()
    path.write_text('theme = "black"\nreduced_motion = true\n[keys.reader]\nquit = "Z"\n', encoding="utf-8")
    assert read_settings(path) == Settings("black", True, {"reader": {"quit": ("Z",)}}, path)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name,least", [("dark", 4.5), ("light", 4.5), ("black", 7), ("white", 7)])
def test_every_text_can_be_told_from_its_ground(name, least):
    text, ground = GROUNDS[name]
    colours = COLOURS[name]
    assert _contrast(text, ground) >= least
    assert _contrast(colours["claim-text"], colours["claim-ground"]) >= least
    for part in ("dim", "agree", "differ", "single", "name", "number", "quotation", "found"):
        assert _contrast(colours[part], ground) >= least, part


async def test_the_theme_key_goes_through_all_of_ours(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        seen = [pilot.app.theme]
        for _ in NAMES:
            await story.press(pilot, "t")
            seen.append(pilot.app.theme)
    assert seen == [*NAMES.values(), NAMES["dark"]]
    assert all(one != other for one, other in pairwise(seen))
