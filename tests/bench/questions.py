"""How many questions of a story are shown, how many ask the same again, and how long a quiz of 50 takes to make.

`python -m tests.bench.questions FOLDER …` measures other stories than the bundled one.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from broadsheet.articles.files import read_collection
from broadsheet.facts.find import find
from broadsheet.home import paths
from broadsheet.quiz.make import make_questions
from tests.bench.facts import ROUNDS, median
from tests.quiz.measures import distractors, near_duplicates, right_distractors

WORDS = 400
"""Words of the article by which the number of shown questions is given."""


def run(folders: Sequence[Path] = (), rounds: int = ROUNDS) -> None:
    """Print a line for each story, and the totals."""
    shown = words = twice = wrong = choices = 0
    for folder in folders or (paths.bundled("corpus") / "huawei-mts-5g",):
        collection = read_collection(folder)
        found = find(collection)
        made = make_questions(collection, found)
        seconds = median(lambda found=found, own=collection: make_questions(own, found).best(50), rounds)  # type: ignore[misc]
        own = sum(len(a.text[start:end].split()) for a in collection.articles for start, end in a.kept)
        pairs = near_duplicates(made.shown)
        print(  # noqa: T201
            f"questions: {collection.name}: {len(made.shown)} shown, {len(made.shown) / max(own, 1) * WORDS:.1f} "
            f"by {WORDS} words; near-duplicates {len(pairs)}; a quiz of 50 in {seconds * 1e3:.0f} ms"
        )
        for one, other in pairs:
            print(f"    {one.prompt}\n    {other.prompt}")  # noqa: T201
        for question, given in right_distractors(made.kept):
            print(f"    {given!r} is right too: {question.prompt}")  # noqa: T201
        shown, words, twice = shown + len(made.shown), words + own, twice + len(pairs)
        wrong, choices = wrong + len(right_distractors(made.kept)), choices + distractors(made.kept)
    print(  # noqa: T201
        f"questions: all: {shown} shown, {shown / max(words, 1) * WORDS:.1f} by {WORDS} words; near-duplicates "
        f"{twice / max(shown, 1):.1%}; distractors that are right too {wrong} of {choices}"
    )


if __name__ == "__main__":
    run([Path(folder) for folder in sys.argv[1:]])
