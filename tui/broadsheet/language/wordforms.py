"""What part of speech a word form can be, from tables/wordforms.tsv (made by make_wordforms.py)."""

from functools import cache, lru_cache

from broadsheet.language.rows import TABLES
from broadsheet.language.sorted_lines import SortedLines, sorted_lines


@cache
def _table() -> SortedLines:
    return sorted_lines((TABLES / "wordforms.tsv").read_bytes())


@lru_cache(maxsize=16384)
def _entry(form: str) -> str | None:
    """Return form -> its line's rest, "codes" or "codes<tab>base"; None for an unknown word.

    Codes: b base form, s -s form, d past tense, n past participle, g -ing form; N noun, P plural
    noun, J adjective, R adverb. A word that is not there is best read as a noun.

    Looked up where they stand: five articles ask for 475 of the 36,000 forms, of which a dict costs 20 ms and 5 MB.
    """
    return _table().find(form)


def is_form(word: str) -> bool:
    """Say whether the table has a lower-case word."""
    return _entry(word) is not None


_AUXILIARIES = {
    **dict.fromkeys("is are was were been being am 're 'm".split(), "be"),
    **dict.fromkeys("has had having".split(), "have"),
    **dict.fromkeys("does did done doing".split(), "do"),
}


def codes(form: str) -> str:
    """Return the codes of a lower-case form; empty for an unknown word."""
    return (_entry(form) or "").partition("\t")[0]


@lru_cache(maxsize=4096)
def base(form: str) -> str:
    """Return the base form of a verb form in lower case; the form itself where it is no verb.

    Six of ten words of a sentence are asked for, the same ones again and again, so the last are remembered.
    """
    return _AUXILIARIES.get(form) or (_entry(form) or "").partition("\t")[2] or form


@lru_cache(maxsize=4096)
def _forms_of(verb: str) -> tuple[tuple[str, str], ...]:
    """Return (form, codes) of every form of a base verb: a search of the text, since an index costs 30 ms."""
    text, ending = _table().text, f"\t{verb}\n".encode("utf-8", "surrogatepass")
    found: list[tuple[str, str]] = []
    at = text.find(ending)
    while at >= 0:
        form, _, its_codes = text[text.rfind(b"\n", 0, at) + 1 : at].decode().partition("\t")
        if its_codes:
            found.append((form, its_codes))
        at = text.find(ending, at + 1)
    return tuple(found)


def inflected(verb: str, code: str) -> str:
    """Return the form of a base verb with one code ("n": "bar" -> "barred"); the base where none is known."""
    if verb in ("be", "have", "do"):
        return {"be": "been", "have": "had", "do": "done"}[verb] if code == "n" else verb
    return next((form for form, its_codes in _forms_of(verb) if code in its_codes), verb)
