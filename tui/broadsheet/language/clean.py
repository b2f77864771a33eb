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

_MARKS = {
    **{chr(code): chr(0x2400 + code) for code in range(0x20)},
    "\x7f": "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys("\u2028\u2029\x85", "\n"),
}
"""What stands for a character that may not be shown, where that is not the replacement character."""

_TAG_CHARACTERS = "\U000e0000-\U000e007f"
# As ranges: a table with a row for each surrogate took 250 kB of the app's memory.
_UNSAFE = re.compile(
    rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufff9-\ufffb{BIDI}{ZERO_WIDTH}{JOINERS}{_TAG_CHARACTERS}]"
)


def visible(text: str) -> str:
    """Return `text` with every control, bidi and zero-width character replaced by a visible one.

    The result has the same length, so that a span into one is a span into the other. Line feed
    and tab stay; Unicode line separators become line feeds. A joiner stays between letters of
    scripts that need it and inside emoji, and is shown elsewhere.
    """
    return _UNSAFE.sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    if match[0] not in JOINERS:
        return _MARKS.get(match[0], REPLACEMENT)
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
    head = text[: limit * 8]
    if not (head.isascii() and head.isprintable()):
        head = _without_controls(unicodedata.normalize("NFC", head))
    kept = " ".join(head.split())
    return kept if len(kept) <= limit else kept[: limit - 1].rstrip() + "…"


def _without_controls(text: str) -> str:
    return "".join(
        " " if char.isspace() else char
        for char in text
        if char.isspace() or (visible(char) == char and unicodedata.category(char) != "Cn")
    )
