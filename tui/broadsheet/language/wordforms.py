"""What part of speech a word form can be, from tables/wordforms.tsv (made by make_wordforms.py)."""

from functools import cache
from pathlib import Path

TABLES = Path(__file__).parent / "tables"


@cache
def word_forms() -> dict[str, str]:
    """Return form -> its line's rest, "codes" or "codes<tab>base"; read on first use, about 10 ms.

    Codes: b base form, s -s form, d past tense, n past participle, g -ing form; N noun, P plural
    noun, J adjective, R adverb. A word that is not there is best read as a noun.
    """
    text = (TABLES / "wordforms.tsv").read_text(encoding="utf-8")
    pairs = (line.partition("\t") for line in text.split("\n") if line and line[0] != "#")
    return {form: rest for form, _, rest in pairs}


def codes(form: str) -> str:
    """Return the codes of a lower-case form; empty for an unknown word."""
    return word_forms().get(form, "").partition("\t")[0]


def base(form: str) -> str:
    """Return the base form of a verb form in lower case; the form itself where it is no verb."""
    return word_forms().get(form, "").partition("\t")[2] or form
