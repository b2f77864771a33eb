import ast

import pytest
from tests.screens import story

from broadsheet.language.width import cell_len
from broadsheet.screens.curate import CurateScreen
from broadsheet.screens.edit import EditScreen
from broadsheet.screens.export import ExportScreen
from broadsheet.screens.help import HelpScreen
from broadsheet.screens.host import HostScreen
from broadsheet.screens.join import JoinScreen
from broadsheet.screens.keys import APP_ACTIONS, KEYS, footer_of, keys_of, told
from broadsheet.screens.library import LibraryScreen
from broadsheet.screens.matrix import MatrixScreen
from broadsheet.screens.modes import ModesScreen
from broadsheet.screens.packs import PacksScreen
from broadsheet.screens.quiz import QuizScreen
from broadsheet.screens.reader import ReaderScreen
from broadsheet.screens.results import ResultsScreen
from broadsheet.screens.scores import ScoresScreen
from broadsheet.screens.small import TooSmall
from broadsheet.screens.themes import LIGHT

SCREENS = {
    "reader": ReaderScreen,
    "matrix": MatrixScreen,
    "export": ExportScreen,
    "library": LibraryScreen,
    "packs": PacksScreen,
    "quiz": QuizScreen,
    "results": ResultsScreen,
    "modes": ModesScreen,
    "small": TooSmall,
    "scores": ScoresScreen,
    "curate": CurateScreen,
    "edit": EditScreen,
    "host": HostScreen,
    "join": JoinScreen,
    "help": HelpScreen,
    "app": story.BroadsheetApp,
}


@pytest.mark.parametrize("name", SCREENS)
def test_no_key_has_two_meanings_on_one_screen(name):
    used = [key for one in keys_of(name) for key in one.keys]

    assert used
    assert len(used) == len(set(used))


@pytest.mark.parametrize("name", SCREENS)
def test_an_app_key_that_a_screen_takes_over_does_the_same_there(name):
    app = {key: one.action for one in keys_of("app") for key in one.keys}
    for one in keys_of(name):
        for key in one.keys:
            if name not in ("app", "help"):
                assert app.get(key, one.action) == one.action


@pytest.mark.parametrize("key", KEYS, ids=lambda key: f"{key.screen}-{key.action}")
def test_every_key_has_an_action_a_label_and_a_sentence(key):
    owner = story.BroadsheetApp if key.action in APP_ACTIONS else SCREENS[key.screen]

    assert hasattr(owner, f"action_{key.action.partition('(')[0]}")
    assert key.label
    assert key.help.endswith(".")
    assert key.shown


@pytest.mark.parametrize("width", [40, 60, 80, 160])
@pytest.mark.parametrize(
    "name",
    [
        "reader",
        "matrix",
        "export",
        "library",
        "packs",
        "quiz",
        "modes",
        "results",
        "scores",
        "curate",
        "edit",
        "host",
        "join",
        "help",
    ],
)
def test_the_footer_fits_and_leads_to_the_other_keys(name, width):
    footer = footer_of(name, width)

    assert sum(cell_len(key.shown) + cell_len(key.label) + 4 for key in footer) - 2 <= width
    assert name == "help" or any(key.action == "help" for key in footer)


@pytest.mark.parametrize("width", [38, 78, 100])
def test_the_reader_tells_how_to_leave(width):
    assert "quit_softly" in [key.action for key in footer_of("reader", width)]


def test_help_tells_every_key_once():
    lines = told(keys_of("reader"))

    assert ("1 … 9", "Go to article by its number.") in lines
    assert len(lines) == len({keys for keys, _ in lines})


PRESSED = [(key, name) for screen in ("reader", "matrix") for key in keys_of(screen) for name in key.keys]


@pytest.mark.parametrize("key,name", PRESSED, ids=[f"{key.screen}-{name}" for key, name in PRESSED])
async def test_each_key_runs_its_action(tmp_path, monkeypatch, key, name):
    ran = []
    action, _, arguments = key.action.partition("(")
    owner = story.BroadsheetApp if action in APP_ACTIONS else SCREENS[key.screen]
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        if key.screen == "matrix":
            await story.press(pilot, "m")
        monkeypatch.setattr(owner, f"action_{action}", lambda _, *args: ran.append(args))
        if "," in arguments:  # Textual hands over as many arguments as it can count
            monkeypatch.setattr(owner, f"action_{action}", lambda _, one, two: ran.append((one, two)))
        await story.press(pilot, name)
    assert ran == [ast.literal_eval(f"({arguments[:-1]},)") if arguments else ()]


@pytest.mark.parametrize("start", ["reader", "quiz", "scores"])
async def test_help_opens_and_closes_on_every_screen(tmp_path, start):
    async with story.app(tmp_path, start).run_test(size=(80, 40)) as pilot:
        await story.settle(pilot)
        under = pilot.app.screen
        await story.press(pilot, "f1")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert "On this screen" in story.screen_text(pilot.app)
        await story.press(pilot, "escape")
        assert pilot.app.screen is under


async def test_the_footer_is_a_row_of_buttons(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await pilot.click("KeyBar", offset=(4, 0))
        await story.settle(pilot)
        assert isinstance(pilot.app.screen, QuizScreen)


async def test_the_palette_offers_the_registry(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        commands = {command.title: command for command in pilot.app.get_system_commands(pilot.app.screen)}
        assert {"Quiz me", "Next difference", "Scores", "Theme", "Quit"} <= set(commands)
        await commands["Scores"].callback()
        await story.settle(pilot)
        assert isinstance(pilot.app.screen, ScoresScreen)
        await story.press(pilot, "escape")
        assert isinstance(pilot.app.screen, ReaderScreen)


async def test_the_palette_finds_the_theme_by_that_word(tmp_path):
    async with story.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "ctrl+p")
        await story.type_in(pilot, "theme")
        await story.settle(pilot)
        await story.press(pilot, "enter", "enter")
        assert pilot.app.theme == LIGHT


@pytest.mark.parametrize("key", ["Q", "ctrl+q"])
async def test_quitting(tmp_path, key):
    async with story.app(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        await pilot.press(key)
    assert pilot.app.return_code == 0
