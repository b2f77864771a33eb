"""Makes tables/wordforms.tsv: which parts of speech an English word form can be.

Run as `python -m broadsheet.language.make_wordforms` with the extra `tables` installed. The source is
the inflection table of lemminflect (MIT licence), itself from the NIH SPECIALIST Lexicon. Only what
the fact finder needs goes in: every form of a verb, adjectives and adverbs, and whether each is also
a noun; a word that is not in the table is read as a noun.
"""

import csv
import gzip
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

HEADER = """\
# Word forms with the parts of speech they can have, and the base form of verbs.
# Source: lemminflect 0.2.3, MIT licence, Copyright (C) 2019 Brad Jascob; made by make_wordforms.py.
# Columns: form, codes, base. Codes: b base form, s -s form, d past tense, n past participle,
# g -ing form of a verb; N noun (P plural), J adjective, R adverb.
"""
TARGET = Path(__file__).parent / "tables" / "wordforms.tsv"


def rows(source: Path) -> dict[str, tuple[str, str]]:
    """Return form -> (codes, base) from lemminflect's table at `source`."""
    codes: dict[str, set[str]] = defaultdict(set)
    bases: dict[str, str] = {}
    nouns: set[str] = set()
    plurals: set[str] = set()
    with gzip.open(source, "rt", encoding="utf-8") as file:
        for lemma, part, *forms in csv.reader(file):
            if not lemma.isalpha() or not lemma.islower():
                continue
            if part == "noun":
                nouns.add(lemma)
                plurals.update(form for cell in forms for form in cell.split("/") if form != lemma)
            elif part == "verb":
                _add_verb(lemma, forms, codes, bases)
            else:
                code = "J" if part == "adj" else "R"
                for form in [lemma, *(form for cell in forms for form in cell.split("/"))]:
                    if form:
                        codes[form].add(code)
    for form in codes:
        if form in nouns:
            codes[form].add("N")
        if form in plurals:
            codes[form].update("NP")
    return {form: ("".join(sorted(codes[form])), bases.get(form, "")) for form in sorted(codes)}


def _add_verb(lemma: str, forms: list[str], codes: dict[str, set[str]], bases: dict[str, str]) -> None:
    past, participle, gerund, third = forms
    for cell, marks in ((lemma, "b"), (past, "d"), (participle or past, "n"), (gerund, "g"), (third, "s")):
        for form in cell.split("/"):
            if form.isalpha():
                codes[form].update(marks)
                # "found" is the past of "find" far more often than the base of "found".
                if marks != "b" or form not in bases:
                    bases[form] = lemma


def main() -> None:
    """Write the table."""
    spec = find_spec("lemminflect")
    if spec is None or spec.origin is None:
        raise SystemExit("lemminflect is missing; install the extra: pip install 'broadsheet[tables]'")
    table = rows(Path(spec.origin).parent / "resources" / "infl_lu.csv.gz")
    lines = [
        f"{form}\t{codes}\t{base}" if base else f"{form}\t{codes}" for form, (codes, base) in table.items()
    ]
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
