"""Keys, clicks and resizes at random: nothing that anybody can do ends in an exception."""

import random

import pytest
from tests.screens import story

from broadsheet.screens.keys import KEYS
from broadsheet.screens.layout import SMALLEST_WINDOW
from broadsheet.screens.small import TooSmall

STEPS, MANY = 80, 2000
QUITS = {"Q", "ctrl+q"}
PRESSABLE = sorted({name for key in KEYS for name in key.keys} - QUITS | {"x", "z", "backspace", "ctrl+a"})
WIDTHS, HEIGHTS = (20, 39, 40, 60, 80, 130, 240), (5, 13, 14, 24, 60)


@pytest.mark.parametrize(
    "seed,make", [(1, story.app), (2, story.app), (3, story.curating), (4, story.curating)]
)
async def test_random_keys_and_sizes(tmp_path, monkeypatch, seed, make):
    seen = await walk(tmp_path, monkeypatch, seed, make, STEPS)
    assert len(seen) > 1, seen


@pytest.mark.soak
@pytest.mark.parametrize("seed", [11, 12])
async def test_random_keys_for_long(tmp_path, monkeypatch, seed):
    seen = await walk(tmp_path, monkeypatch, seed, story.app, MANY)
    assert {"ReaderScreen", "MatrixScreen", "QuizScreen", "TooSmall"} <= seen


async def walk(folder, monkeypatch, seed: int, make, steps: int) -> set[str]:
    """Do `steps` things at random and return the screens that were come through."""
    monkeypatch.chdir(folder)
    rng = random.Random(seed)
    app = make(folder)
    app.exit = lambda *_, **__: None  # so that leaving the last screen does not end the walk
    seen = set()
    async with app.run_test(size=(100, 30)) as pilot:
        for step in range(steps):
            chance = rng.random()
            if chance < 0.12:
                await pilot.resize_terminal(rng.choice(WIDTHS), rng.choice(HEIGHTS))
            elif chance < 0.2:
                place = (rng.randrange(app.size.width), rng.randrange(app.size.height))
                await pilot.click(offset=place)
            else:
                # Out of the palette and of lists, in which most keys are but letters typed.
                await pilot.press("escape" if step % 25 == 0 else rng.choice(PRESSABLE))
            # Now and then keys come faster than what they began is done.
            if step % 3 or isinstance(app.screen, TooSmall):
                await story.settle(pilot)
                assert isinstance(app.screen, TooSmall) == (
                    app.size.width < SMALLEST_WINDOW[0] or app.size.height < SMALLEST_WINDOW[1]
                )
            seen.add(type(app.screen).__name__)
    return seen
