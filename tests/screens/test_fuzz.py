"""Keys and resizes at random: nothing that anybody can press ends in an exception."""

import random

import pytest
from tests.screens import story

from broadsheet.screens.keys import KEYS
from broadsheet.screens.layout import SMALLEST_WINDOW
from broadsheet.screens.small import TooSmall

STEPS = 80
QUITS = {"q", "Q", "ctrl+q"}
PRESSABLE = sorted({name for key in KEYS for name in key.keys} - QUITS | {"x", "z", "backspace", "ctrl+a"})


@pytest.mark.parametrize(
    "seed,make", [(1, story.app), (2, story.app), (5, story.curating), (4, story.curating)]
)
async def test_random_keys_and_sizes(tmp_path, seed, make):
    rng = random.Random(seed)
    app = make(tmp_path)
    app.exit = lambda *_, **__: None  # so that leaving the last screen does not end the walk
    seen = set()
    async with app.run_test(size=(100, 30)) as pilot:
        for _ in range(STEPS):
            if rng.random() < 0.15:
                await pilot.resize_terminal(
                    rng.choice((20, 39, 40, 60, 80, 130, 240)), rng.choice((5, 13, 14, 24, 60))
                )
            else:
                await pilot.press(rng.choice(PRESSABLE))
            await story.settle(pilot)
            seen.add(type(app.screen).__name__)
            assert isinstance(app.screen, TooSmall) == (
                app.size.width < SMALLEST_WINDOW[0] or app.size.height < SMALLEST_WINDOW[1]
            )
    assert len(seen) > 2, seen
