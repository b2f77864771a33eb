"""`make soak`: two hundred killed quizzes, and many writers at one log."""

import random

import pytest
from tests.cli.player import play_until_killed, scores

pytestmark = pytest.mark.soak


def test_two_hundred_kills_lose_no_answer(tmp_path):
    home = tmp_path / "home"
    rng = random.Random(2)
    seen = {}
    for number in range(200):
        name = f"player {number}"
        seen[name] = play_until_killed(home, name, rng.randint(1, 19), answering=rng.random() < 0.5)
    kept = {name: [] for name in seen}
    for row in scores(home):
        kept[row["learner"]].append(row["given"])
    lost = {name: answers for name, answers in seen.items() if kept[name][: len(answers)] != answers}
    assert lost == {}
    assert not [item for item in home.iterdir() if "corrupt" in item.name]
