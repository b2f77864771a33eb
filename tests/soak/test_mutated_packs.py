"""Packs mutated at random: load and lint say something in words, or nothing, and always end."""

import random

import pytest

from broadsheet.home.refusal import Refusal
from broadsheet.quiz.lint import lint
from broadsheet.quiz.pack_files import packs_at_hand, read_source
from broadsheet.quiz.packs import load_pack

pytestmark = pytest.mark.soak

PACKS = 50_000
PIECES = (
    '"', "'", '"""', "[", "]", "[[", "]]", "{", "}", "=", ",", "\n", "#", "\\", "\\u0000", "\x00", "\x1b[31m", "\u202e",
    "\ufeff", "1e999", "-1", "nan", "inf", "true", "2019-13-41", "[[questions]]", "[questions]", "[grading]", "id = 1\n",
    'kind = "poll"\n', "need = 99\n", "answers = []\n", "choices = []\n", "[[" * 500, "{a=" * 300, "🛰" * 40, "a" * 5000,
)  # fmt: skip


def mutated(source: str, rng: random.Random) -> bytes:
    """Return `source` with a few cuts, doublings, swaps and odd pieces in it."""
    for _ in range(rng.randint(1, 4)):
        at, to = sorted(rng.randrange(len(source) + 1) for _ in range(2))
        to = min(to, at + rng.choice((1, 3, 20, 400)))
        way = rng.randrange(4)
        if way == 0:
            source = source[:at] + source[to:]
        elif way == 1:
            source = source[:at] + source[at:to] * 2 + source[to:]
        elif way == 2:
            source = source[:at] + rng.choice(PIECES) + source[at:]
        else:
            source = source[:at] + rng.choice(PIECES) + source[to:]
    data = source.encode("utf-8", "surrogatepass")
    if rng.random() < 0.05:
        spot = rng.randrange(len(data) + 1)
        data = data[:spot] + bytes([rng.randrange(256)]) + data[spot:]
    return data


def test_mutated_packs(tmp_path):
    rng = random.Random(20_261_122)
    # A question or two each, so that a mutation hits something every time.
    parts = []
    for path in packs_at_hand().values():
        head, *questions = read_source(path).split("[[questions]]")
        parts += [
            head + "".join(f"[[questions]]{one}" for one in rng.sample(questions, 2)) for _ in range(20)
        ]
    path = tmp_path / "mutated.toml"
    played = refused = remarked = 0
    broken: list[int] = []
    for number in range(PACKS):
        path.write_bytes(mutated(rng.choice(parts), rng))
        before = refused
        try:
            list(load_pack(path).questions)
            played += 1
        except Refusal as refusal:
            broken += [number] * ("\n" in str(refusal))
            refused += 1
        try:
            found = lint(read_source(path), {})
        except Refusal:
            continue
        remarked += bool(found)
        if refused > before and not any(one.severity == "error" for one in found):
            broken.append(number)  # what lint calls good can be played
    assert broken == []
    assert played > PACKS // 50
    assert refused > PACKS // 4
    assert remarked > PACKS // 4
