"""Cleaning at the edge: text from outside never reaches a terminal with its controls alive.

Two ways in. `visible` keeps the length, so that offsets into an article stay exact: every
character that a terminal would obey or hide is replaced by one that it shows. `clean_line`
is for names and other short strings, which have no offsets: there controls are dropped.
"""

import re
import unicodedata

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Directional marks, embeddings, overrides and isolates: they reorder what stands around them."""

ZERO_WIDTH = "\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
"""Characters that take no cell and so hide inside words; joiners (ZWJ, ZWNJ) are handled apart."""

JOINERS = "\u200c\u200d"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_MARKS: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys(range(128, 160), REPLACEMENT),
    **{ord(char): REPLACEMENT for char in BIDI + ZERO_WIDTH},
    **dict.fromkeys(range(55296, 57344), REPLACEMENT),
    **dict.fromkeys(range(65529, 65532), REPLACEMENT),
    0x2028: "\n",
    0x2029: "\n",
    0x85: "\n",
    0x0A: "\n",
    0x09: "\t",
}
_UNSAFE = re.compile(
    "[" + "".join(re.escape(chr(code)) for code in _MARKS if code not in (9, 10)) + JOINERS + "]"
)
_TAG_CHARACTERS = re.compile("[\U000e0000-\U000e007f]")


def visible(text: str) -> str:
    """Return `text` with every control, bidi and zero-width character replaced by a visible one.

    The result has the same length, so that a span into one is a span into the other. Line feed
    and tab stay; Unicode line separators become line feeds. A joiner stays between letters of
    scripts that need it and inside emoji, and is shown elsewhere.
    """
    if not _UNSAFE.search(text) and not _TAG_CHARACTERS.search(text):
        return text
    shown = _TAG_CHARACTERS.sub(REPLACEMENT, text.translate(_MARKS))
    return re.sub(f"[{JOINERS}]", _joiner, shown)


def _joiner(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    return match[0] if before > "\u02ff" and after > "\u02ff" else REPLACEMENT


def clean_line(text: str, limit: int = 200) -> str:
    """Return one short line: controls dropped, white space folded, at most `limit` characters."""
    # Nearly every text takes a short way: 0.3 µs where it is ASCII, 1 µs in other letters, else 10 and more.
    if len(text) <= limit and text.isprintable():
        if text.isascii():
            return text.strip() if "  " not in text else " ".join(text.split())
        if unicodedata.is_normalized("NFC", text) and not _UNSAFE.search(text):
            return " ".join(text.split())
    return _kept(text, limit)


def _kept(text: str, limit: int) -> str:
    """Return the line of any text, looked at letter by letter."""
    # Only as much as can matter is looked at, so that a 10 MB name costs nothing.
    head = unicodedata.normalize("NFC", text[: limit * 8])
    kept = "".join(
        " " if char.isspace() else char
        for char in head
        if char.isspace() or (visible(char) == char and unicodedata.category(char) != "Cn")
    )
    kept = " ".join(kept.split())
    return kept if len(kept) <= limit else kept[: limit - 1].rstrip() + "…"
