"""Makes tables/dictionary.txt, learned.txt, synonyms.txt and compounds.txt: what grading asks of an English dictionary.

Run as `python -m broadsheet.language.make_dictionary [--scowl FOLDER] [--wordnet FOLDER]`; the folders are
where Debian's packages `scowl` and `wordnet-base` put their files. Installing Broadsheet runs none of this.
Every table is sorted by its bytes, as `sorted_lines` needs it.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from broadsheet.language.make_people import scowl_words
from broadsheet.language.normal import ARTICLES, folded
from broadsheet.language.rows import lines
from broadsheet.language.write_rows import write

LEVELS = (10, 20, 35, 40, 50, 55, 60)
"""Sizes of SCOWL that spell checkers take: past 60, rare words hide misspellings of common ones."""
LEARNED_LEVELS = (70, 80)
"""Sizes of SCOWL whose words are taken where WordNet has them as nouns too, or the size is 70."""
SHORTEST_LEARNED = 7
SHORTEST, LONGEST = 4, 20
"""Letters of the words that are kept: what is shorter is never taken for a misspelling."""
MOST_WORDS = 4
_SCOWL = """Source: SCOWL (Debian package scowl), levels 10 to 60, lower-case words.
Copyright 2000-2011 by Kevin Atkinson; its notice (Permission to use, copy, modify) stands in common_words.txt."""
_WORDNET = """Source: WordNet 3.0 (Debian package wordnet-base), Copyright 2006 by Princeton University.
All rights reserved. Permission to use, copy, modify and distribute: see LICENCES.md."""
_PERSON = "18"
_LIVING = frozenset({"05", "20"})
"""WordNet's files of animals and plants."""
_SPECIES = re.compile(r"[A-Z][a-z]+(?:_[a-z]+)?")
_DIGIT = re.compile(r"\d")
_LATIN = re.compile(r"(?:genus|family|order|class|phylum|division|subfamily|suborder|tribe) ")


@dataclass(slots=True)
class Nouns:
    """WordNet's nouns: which senses a name has, the usual one first, and what each sense is a kind of."""

    senses: dict[str, list[int]] = field(default_factory=dict)
    """Folded name -> the senses it stands for."""
    names: dict[int, list[str]] = field(default_factory=dict)
    above: dict[int, list[int]] = field(default_factory=dict)
    """A sense -> the senses right above it, of which it is a kind or an instance."""
    latin: set[str] = field(default_factory=set)
    """Scholarly names of living things: "Gadus morhua", "Gadidae"."""

    people: set[int] = field(default_factory=set)
    """Senses that are one person, such as Mark Twain."""

    def kinds(self, sense: int) -> set[int]:
        """Return a sense and all that it is a kind of."""
        found, todo = {sense}, [sense]
        while todo:
            fresh = [one for one in self.above.get(todo.pop(), ()) if one not in found]
            found.update(fresh)
            todo += fresh
        return found


def read_nouns(folder: Path) -> Nouns:
    """Read the files `index.noun` and `data.noun` (their format: WordNet's page wndb(5WN))."""
    nouns = Nouns()
    for line in _records(folder / "data.noun"):
        cells = line.partition(" | ")[0].split()
        sense, count = int(cells[0]), int(cells[3], 16)
        written = cells[4 : 4 + 2 * count : 2]
        nouns.names[sense] = [folded(name.replace("_", " ")) for name in written]
        if cells[1] == _PERSON and "@i" in cells:
            nouns.people.add(sense)
        if cells[1] in _LIVING:
            nouns.latin.update(folded(name.replace("_", " ")) for name in written if _SPECIES.fullmatch(name))
        pointers = cells[5 + 2 * count :]
        nouns.above[sense] = [
            int(pointers[at + 1]) for at in range(0, len(pointers), 4) if pointers[at] in {"@", "@i"}
        ]
    found: dict[str, list[int]] = defaultdict(list)
    for line in _records(folder / "index.noun"):
        cells = line.split()
        found[folded(cells[0].replace("_", " "))] += [int(cell) for cell in cells[-int(cells[2]) :]]
    nouns.senses = dict(found)
    return nouns


def _records(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        yield from (line for line in file if not line.startswith("  "))


def synonyms(nouns: Nouns, familiar: set[str]) -> Iterator[str]:
    """Yield each name with the names that share its usual sense, where it is their usual sense too.

    A name that only says more ("Nile River" of the Nile) is left out, as are the scholarly names of living
    things, numbers, and lines that start with a word that is not `familiar`.
    """
    usual = {
        name: senses[0]
        for name, senses in nouns.senses.items()
        if len(name) > 1 and name not in nouns.latin and not _LATIN.match(name) and not _DIGIT.search(name)
    }
    for name, sense in usual.items():
        words = set(name.split())
        others = [
            one
            for one in dict.fromkeys(nouns.names[sense])
            if one != name and usual.get(one) == sense and not words <= set(one.split())
        ]
        if nouns.people.intersection([sense]):  # a last name is enough, whatever else he is called
            others = [one for one in others if not words > set(one.split())]
        if others and len(words) <= MOST_WORDS and words <= familiar:
            yield "\t".join((name, *others))


def learned(folder: Path, nouns: Nouns) -> set[str]:
    """Return long rare words: SCOWL's of size 70, and those of size 80 that are WordNet's nouns as well."""
    rare, rarest = (scowl_words(folder, (level,)) for level in LEARNED_LEVELS)
    return {
        word
        for word in rare | (rarest & nouns.senses.keys())
        if word.isascii() and word.isalpha() and SHORTEST_LEARNED <= len(word) <= LONGEST
    }


def compounds(nouns: Nouns, familiar: set[str]) -> Iterator[str]:
    """Yield each name of two to four `familiar` words with the parts of it that name a kind of thing it is.

    People are left out: whether a part of a name is enough of it is another matter.
    """
    for name, senses in nouns.senses.items():
        words = name.split()
        if not 2 <= len(words) <= MOST_WORDS or not familiar.issuperset(words) or _LATIN.match(name):
            continue
        if nouns.people.issuperset(senses):
            continue
        parts = [part for part in _parts(words) if part in nouns.senses]
        above = {kind for sense in senses for kind in nouns.kinds(sense)}
        kinds = [part for part in parts if above.intersection(nouns.senses[part])]
        if len(kinds) < len(parts):
            yield "\t".join((name, *kinds))


def _parts(words: Sequence[str]) -> Iterator[str]:
    for size in range(1, len(words)):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])


def _names(folder: Path) -> Iterator[str]:
    """Yield SCOWL's proper names and its words with a capital."""
    for level in LEVELS:
        for kind in ("english-upper", "american-upper", "british-upper", "english-proper-names"):
            if (file := folder / f"{kind}.{level}").is_file():
                yield from file.read_text(encoding="latin-1").splitlines()


def _sorted(found: Iterable[str]) -> list[str]:
    return sorted(set(found), key=str.encode)


def main(arguments: list[str] | None = None) -> int:
    """Make the three tables anew."""
    parser = argparse.ArgumentParser(description="Make the tables that come from dictionaries anew.")
    parser.add_argument("--scowl", type=Path, default=Path("/usr/share/dict/scowl"))
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    options = parser.parse_args(arguments)
    for file, package in (
        (options.scowl / "english-words.10", "scowl"),
        (options.wordnet / "data.noun", "wordnet-base"),
    ):
        if not file.is_file():
            parser.error(f"{file} is missing; install Debian's package {package}, or name its folder")
    made = "Made by make_dictionary.py."
    common = set(lines("common_words.txt"))
    every = scowl_words(options.scowl, LEVELS)
    words = {word for word in every - common if word.isascii() and SHORTEST <= len(word) <= LONGEST}
    familiar = {folded(name) for name in (*every, *_names(options.scowl))} | ARTICLES
    write(
        "dictionary.txt", (f"English words that are not in common_words.txt. {made}", _SCOWL), _sorted(words)
    )
    nouns = read_nouns(options.wordnet)
    write(
        "learned.txt",
        (
            f"Learned English words that are in neither common_words.txt nor dictionary.txt. {made}",
            _SCOWL.replace("10 to 60", "70 and 80"),
            _WORDNET,
        ),
        _sorted(learned(options.scowl, nouns) - every),
    )
    write(
        "synonyms.txt",
        (f"A name, then the names whose usual sense is its own. {made}", _WORDNET),
        _sorted(synonyms(nouns, familiar)),
    )
    write(
        "compounds.txt",
        (f"A name of several words, then those parts of it that say what kind it is. {made}", _WORDNET),
        _sorted(compounds(nouns, familiar)),
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
