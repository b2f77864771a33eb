"""Looks words up in a text as a person types them: any case, any white space between, straight or curly marks."""

import re
from collections.abc import Iterator

_QUOTES = {"'": "['’‘ʼ]", '"': '["“”„«»]', "’": "['’‘ʼ]", "-": "[-‐‑–]"}


def places(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each place where `words` stand in `text`; none for no words."""
    parts = words.split()
    if not parts:
        return
    pattern = r"\s+".join("".join(_QUOTES.get(char, re.escape(char)) for char in part) for part in parts)
    for match in re.finditer(pattern, text, re.IGNORECASE):
        yield match.span()
