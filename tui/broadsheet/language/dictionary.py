"""What an English dictionary says: is that a word, what else is it called, is it a kind of that.

The tables are made by make_dictionary.py, make_homophones.py, make_foreign.py and make_wordforms.py and are searched as they lie, so that a look-up costs some
microseconds and reading them no objects; each is read when first asked for, in about a millisecond.
"""

from functools import cache, lru_cache

from broadsheet.language.rows import TABLES
from broadsheet.language.sorted_lines import SortedLines, sorted_lines


@cache
def _table(name: str) -> SortedLines:
    return sorted_lines((TABLES / name).read_bytes())


def read_tables() -> None:
    """Read every table, so that no later look-up waits for one."""
    for name in _TABLES:
        _table(name)


_TABLES = (
    "dictionary.txt",
    "learned.txt",
    "synonyms.txt",
    "foreign.txt",
    "related.txt",
    "homophones.txt",
    "wordforms.tsv",
    "compounds.txt",
)


@lru_cache(maxsize=4096)
def is_word(word: str) -> bool:
    """Say whether a lower-case word of four letters or more stands in a spelling dictionary.

    Words of `lexicon.common_words` are not looked up here.
    """
    return _table("dictionary.txt").find(word) is not None


@lru_cache(maxsize=4096)
def is_learned(word: str) -> bool:
    """Say whether a lower-case word of seven letters or more is a rare or learned one that `is_word` does not know."""
    return _table("learned.txt").find(word) is not None


def synonyms(name: str) -> tuple[str, ...]:
    """Return the folded names that usually mean what a folded name usually means: "violoncello" for "cello"."""
    rest = _table("synonyms.txt").find(name)
    return tuple(rest.split("\t")) if rest else ()


def foreign_names(name: str) -> tuple[str, ...]:
    """Return what a place or a language with a folded English name is called in other languages, as written."""
    rest = _table("foreign.txt").find(name)
    return tuple(rest.split("\t")) if rest else ()


@lru_cache(maxsize=8192)
def related(one: str, other: str) -> bool:
    """Say whether two ordinary words usually say the same, or are one word as two parts of speech: "fog", "foggy"."""
    short, long = sorted((one, other), key=len)
    if long.endswith(_WHO_DOES_IT) and long[:3] == short[:3]:
        return False  # "leader" is not what "lead" is
    table = _table("related.txt")
    return any(
        (rest := table.find(mine)) and theirs in rest.split("\t")
        for mine, theirs in ((one, other), (other, one))
    )


_WHO_DOES_IT = ("er", "or", "ers", "ors", "ist", "ists", "ee", "ees")


@lru_cache(maxsize=8192)
def sound_alike(one: str, other: str) -> bool:
    """Say whether two ordinary words are pronounced the same in English: "breaks" and "brakes"."""
    rest = _table("homophones.txt").find(one)
    return rest is not None and other in rest.split("\t")


@lru_cache(maxsize=4096)
def verb_base(form: str) -> str:
    """Return the base form of a verb form; the form itself where it is none. Unlike `wordforms` reads no table in."""
    rest = _table("wordforms.tsv").find(form) or ""
    return rest.partition("\t")[2] or form


def verb_codes(form: str) -> str:
    """Return the codes of `wordforms` for a form: "dn" for "won"; empty for an unknown one."""
    return (_table("wordforms.tsv").find(form) or "").partition("\t")[0]


@lru_cache(maxsize=4096)
def kinds(name: str) -> tuple[str, ...] | None:
    """Return the parts of a folded name of several words that say what kind of thing it is; None if unknown.

    ("lizard",) for "monitor lizard"; none for "sodium chloride", which is neither sodium nor a chloride.
    """
    rest = _table("compounds.txt").find(name)
    return None if rest is None else tuple(rest.split("\t")) if rest else ()
