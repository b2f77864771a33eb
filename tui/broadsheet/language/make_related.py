"""Makes tables/related.txt: ordinary words that say the same, or the same as another part of speech.

Run as `python -m broadsheet.language.make_related [--wordnet FOLDER]`; the folder is where Debian's package
`wordnet-base` puts its files. Installing Broadsheet runs none of this. Sorted by its bytes, as `sorted_lines` needs it.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from broadsheet.language.rows import lines
from broadsheet.language.write_rows import write

PARTS_OF_SPEECH = ("noun", "verb", "adj", "adv")
USUAL_SENSES = 2
"""Senses of a word, the usual ones first, in which it may stand for another."""
DERIVED_SENSES = 3
_WORDNET = """Source: WordNet 3.0 (Debian package wordnet-base), Copyright 2006 by Princeton University.
All rights reserved. Permission to use, copy, modify and distribute: see LICENCES.md."""
_NEIGHBOURS = frozenset({"05", "15", "20", "28"})
"""WordNet's files of animals, places, plants and times, whose synonyms are often neighbours: frog and toad."""
_LETTER = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_DERIVED = frozenset({"+", "\\"})
"""WordNet's pointers to a derivationally related form, and from an adjective to what it pertains to."""
Sense = tuple[str, int]
"""A part of speech and an offset in its file."""


def _records(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        yield from (line for line in file if not line.startswith("  "))


def _ranks(folder: Path) -> dict[tuple[str, Sense], int]:
    """Return for each word and sense the sense's place among those of the word, from 0."""
    found: dict[tuple[str, Sense], int] = {}
    for part in PARTS_OF_SPEECH:
        for line in _records(folder / f"index.{part}"):
            cells = line.split()
            senses = cells[-int(cells[2]) :]
            for rank, sense in enumerate(senses):
                found[cells[0], (_LETTER[part], int(sense))] = rank
    return found


def related(folder: Path, familiar: set[str]) -> dict[str, set[str]]:
    """Return for each `familiar` word those that share a usual sense of both, and those derived from it."""
    ranks = _ranks(folder)
    members: dict[Sense, list[str]] = {}
    neighbours: set[Sense] = set()
    derived: list[tuple[Sense, int, Sense, int]] = []
    for part in PARTS_OF_SPEECH:
        for line in _records(folder / f"data.{part}"):
            cells = line.partition(" | ")[0].split()
            sense, count = (_LETTER[part], int(cells[0])), int(cells[3], 16)
            if part == "noun" and cells[1] in _NEIGHBOURS:
                neighbours.add(sense)
            members[sense] = [word.partition("(")[0].lower() for word in cells[4 : 4 + 2 * count : 2]]
            pointers = cells[5 + 2 * count :]
            for at in range(0, 4 * int(cells[4 + 2 * count]), 4):
                symbol, offset, where, ends = pointers[at : at + 4]
                if symbol in _DERIVED and ends != "0000":
                    other = ("a" if where == "s" else where, int(offset))
                    derived.append((sense, int(ends[:2], 16) - 1, other, int(ends[2:], 16) - 1))
    found: dict[str, set[str]] = defaultdict(set)
    for sense, words in members.items():
        if sense in neighbours:
            continue
        usual = [word for word in words if word in familiar and ranks.get((word, sense), 99) < USUAL_SENSES]
        for word in usual:
            found[word].update(other for other in usual if other != word)
    for sense, mine, other, theirs in derived:
        one, two = members[sense][mine], members[other][theirs]
        near = max(ranks.get((one, sense), 99), ranks.get((two, other), 99)) < DERIVED_SENSES
        if near and one != two and one in familiar and two in familiar:
            found[one].add(two)
            found[two].add(one)
    return found


def _rows(found: dict[str, set[str]]) -> Iterable[str]:
    """Return lines for common words only: a look-up asks both ways round."""
    common = set(lines("common_words.txt"))
    rows = ((word, sorted(others)) for word, others in found.items() if word in common and others)
    return sorted(("\t".join((word, *others)) for word, others in rows), key=str.encode)


def main(arguments: list[str] | None = None) -> int:
    """Make the table anew."""
    parser = argparse.ArgumentParser(description="Make the table of related words anew.")
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    options = parser.parse_args(arguments)
    if not (options.wordnet / "data.noun").is_file():
        parser.error(
            f"{options.wordnet} lacks data.noun; install Debian's package wordnet-base, or name its folder"
        )
    familiar = {
        word
        for file in ("common_words.txt", "dictionary.txt")
        for word in lines(file)
        if len(word) > 2 and word.isascii() and word.isalpha()
    }
    write(
        "related.txt",
        (
            "A word, then words that usually say the same, or say it as another part of speech. Made by make_related.py.",
            _WORDNET,
        ),
        list(_rows(related(options.wordnet, familiar))),
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
