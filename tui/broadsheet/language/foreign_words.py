"""Months, units and directions in the other languages of Europe, for answers that mix them in: "5 mei 1945"."""

from functools import cache

from broadsheet.language.rows import table


@cache
def foreign_words(kind: str) -> dict[str, str]:
    """Return the folded words of a kind ("month", "unit" or "side") -> the English word."""
    return {word: english for of, word, english in table("foreign_words.txt") if of == kind}
