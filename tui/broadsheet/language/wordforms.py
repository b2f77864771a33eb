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


_AUXILIARIES = {
    **dict.fromkeys("is are was were been being am 're 'm".split(), "be"),
    **dict.fromkeys("has had having".split(), "have"),
    **dict.fromkeys("does did done doing".split(), "do"),
}


def codes(form: str) -> str:
    """Return the codes of a lower-case form; empty for an unknown word."""
    return word_forms().get(form, "").partition("\t")[0]


def base(form: str) -> str:
    """Return the base form of a verb form in lower case; the form itself where it is no verb."""
    return _AUXILIARIES.get(form) or word_forms().get(form, "").partition("\t")[2] or form


@cache
def _by_base() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for form, rest in word_forms().items():
        its_codes, _, its_base = rest.partition("\t")
        if its_base:
            found.setdefault(its_base, []).append((form, its_codes))
    return found


def inflected(verb: str, code: str) -> str:
    """Return the form of a base verb with one code ("n": "bar" -> "barred"); the base where none is known."""
    if verb in ("be", "have", "do"):
        return {"be": "been", "have": "had", "do": "done"}[verb] if code == "n" else verb
    return next((form for form, its_codes in _by_base().get(verb, ()) if code in its_codes), verb)
