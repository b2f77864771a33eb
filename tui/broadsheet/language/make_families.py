"""Makes tables/families.txt: famous people of one family name and one calling, whom the name alone does not tell apart.

Run as `python -m broadsheet.language.make_families [--wordnet FOLDER]`; the folder is where Debian's package
`wordnet-base` puts its files. Installing Broadsheet runs none of this.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from broadsheet.language.normal import folded
from broadsheet.language.write_rows import write

_PERSON = "18"
_NO_GIVEN_NAME = re.compile(r"\b(?:sir|lord|saint|st|the|of|fra|\w)\b")
_SOURCE = """Source: WordNet 3.0 (Debian package wordnet-base), Copyright 2006 by Princeton University.
All rights reserved. Permission to use, copy, modify and distribute: see LICENCES.md."""


def families(lines: Iterator[str]) -> Iterator[str]:
    """Yield "family<tab>given names<tab>given names" of people whom WordNet gives the same calling."""
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for line in lines:
        cells = line.partition(" | ")[0].split()
        if line.startswith("  ") or cells[1] != _PERSON:
            continue
        count = int(cells[3], 16)
        names = [folded(name.replace("_", " ")) for name in cells[4 : 4 + 2 * count : 2]]
        alone = {name for name in names if " " not in name}
        pointers = cells[5 + 2 * count :]
        callings = [pointers[at + 1] for at in range(0, len(pointers), 4) if pointers[at] == "@i"]
        for name in reversed(names):  # the usual name stands first
            given, _, family = name.rpartition(" ")
            if given and family in alone and not _NO_GIVEN_NAME.search(given):
                for calling in callings:
                    found[family, calling][cells[0]] = given
    rows = {(family, *sorted(set(bearers.values()))) for (family, _), bearers in found.items()}
    for row in sorted(rows):
        if len(row) > 2:
            yield "\t".join(row)


def main(arguments: list[str] | None = None) -> int:
    """Make the table anew."""
    parser = argparse.ArgumentParser(description="Make the table of families anew.")
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    file = parser.parse_args(arguments).wordnet / "data.noun"
    if not file.is_file():
        parser.error(f"{file} is missing; install Debian's package wordnet-base, or name its folder")
    with file.open(encoding="utf-8") as read:
        rows = list(families(iter(read)))
    about = (
        "A family name, then the given names of its famous bearers of one calling. Made by make_families.py."
    )
    write("families.txt", (about, _SOURCE), rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
