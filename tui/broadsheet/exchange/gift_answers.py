"""What stands between the braces of a GIFT question: answers with their weights, feedback and pairs."""

import re
from collections.abc import Iterator
from typing import TypeVar

from broadsheet.exchange.gift_text import find_bare, unescape
from broadsheet.exchange.html_text import plain
from broadsheet.exchange.shapes import Part

_WEIGHT = re.compile(r"\s*%(-?\d{1,5}(?:\.\d{1,10})?)%")
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]")
_T = TypeVar("_T")


def parts_of(body: str, is_html: bool, *, numbers: bool = False) -> list[Part]:
    """Return the answers of a question; with `numbers`, values with tolerance or range are read.

    A first answer without a mark is right, as in Moodle.
    """
    return [_part(mark, text, is_html, numbers) for mark, text in _pieces(body)]


def _pieces(body: str) -> Iterator[tuple[str, str]]:
    """Yield each answer's mark ("=" or "~") and the rest of it."""
    at = 0 if body.strip()[:1] not in ("=", "~", "") else find_bare(body, "=~")
    mark = "=" if at == 0 and body[:1] not in "=~" else ""
    while at >= 0:
        start = at if mark else at + 1
        mark = mark or body[at]
        following = find_bare(body, "=~", start)
        piece = body[start:following] if following >= 0 else body[start:]
        if piece.strip():
            yield mark, piece
        at, mark = following, ""


def _part(mark: str, text: str, is_html: bool, numbers: bool) -> Part:
    weight = 100.0 if mark == "=" else 0.0
    said = _WEIGHT.match(text)
    if said:
        weight, text = float(said[1]), text[said.end() :]
    at = find_bare(text, "#")
    shown = styled(text[at + 1 :], is_html) if at >= 0 else ""
    text = text[:at] if at >= 0 else text
    if numbers:
        return _number(text.strip(), weight, shown)
    return Part(styled(text, is_html), weight, shown)


def pairs_of(body: str, is_html: bool) -> list[tuple[str, str]] | None:
    """Return what "->" joins, where every answer has it, as in Moodle only a matching question does; else None."""
    halves = [text.partition("->") for _, text in _pieces(body)]
    if len(halves) < 2 or not all(arrow for _, arrow, _ in halves):
        return None
    return [(styled(left, is_html), _show(right, is_html)) for left, _, right in halves]


def styled(text: str, is_html: bool) -> str:
    """Return what a text means that may begin with its format: "[html]"."""
    style = _FORMAT.match(text)
    return _show(text[style.end() :], style[1] in ("html", "moodle")) if style else _show(text, is_html)


def _show(text: str, is_html: bool) -> str:
    text = unescape(text.strip())
    return plain(text) if is_html else text


def _number(text: str, weight: float, feedback: str) -> Part:
    """Read "5", "5:0.5" or "4.5..5.5"; what is no number stays text, to be refused with its words."""
    low, dots, high = text.partition("..")
    value, colon, around = text.partition(":")
    try:
        if dots:
            ends = float(low), float(high)
            middle = (ends[0] + ends[1]) / 2
            return Part(f"{middle:.12g}", weight, feedback, float(f"{abs(ends[1] - ends[0]) / 2:.12g}"))
        return Part(value.strip(), weight, feedback, float(around) if colon else None)
    except ValueError:
        return Part(text, weight, feedback)
