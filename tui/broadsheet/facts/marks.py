"""Finds what stands between quotation marks, whichever marks a paper uses and however it mixes them.

Where a mark stands tells more than its form: "... a surprise,” she said" opens straight and closes
curly, and much text on the web does. So a mark opens where a word follows and none goes before,
closes where it is the other way round, and only in doubt does its own form decide.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.articles.model import Article, Span
from broadsheet.language.normal import plain

LONGEST = 2_000
"""Characters; a mark that is not closed within so many was never a quotation."""
FEWEST_OPEN = 4
"""Words that a quotation without a closing mark must have."""
FEWEST_SINGLE = 2
"""Words between single marks; one alone is a letter, an elision or a term."""

_DOUBLE = re.compile("[\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]|(?<!')''(?!')")
_SINGLE = re.compile("'")
_OPENS = "\u201c\u201e\u201f\u00ab"
_CLOSES = "\u201d\u00bb"
_BEFORE_OPENING = frozenset("([{\u2014-:/'")
_ELISION = re.compile(r"(?:em|til|twas|cause|n|tis|round|\d0s)\b", re.IGNORECASE)
_TAG_INSIDE = re.compile(r",\s+(?:[A-Z][\w.'-]*\s+){1,4}(?:said|says|added|wrote|told\s[^,]{1,40})\.?$")


@dataclass(frozen=True, slots=True)
class Marked:
    """The words between two marks, or from a mark to the end of its paragraph."""

    span: Span
    open: bool = False
    """No mark closes it: it goes on in the next paragraph, as long quotations do."""


@dataclass(slots=True)
class _Scan:
    """What was found in one line: (start, end) between marks, and where a last one opens."""

    pairs: list[tuple[int, int]]
    opened: int | None = None


def find_marked(article: Article) -> list[Marked]:
    """Return what stands between quotation marks in the kept lines of an article, in order."""
    copy = plain(article.text)
    found: list[Marked] = []
    for number, (start, end) in enumerate(article.kept):
        line = copy[start:end]
        following = copy[slice(*article.kept[number + 1])] if number + 1 < len(article.kept) else ""
        double = _scan_double(line)
        single = _scan_single(article.text[start:end], line, double)
        own = [Marked(_span(article, start, pair)) for pair in (*double.pairs, *single.pairs)]
        for scan in (double, single):
            cut = _open_end(line, scan.opened, following, scan.pairs)
            if cut is not None and scan.opened is not None:
                own.append(Marked(_span(article, start, (scan.opened, cut)), open=cut == len(line)))
        found += sorted(own, key=lambda marked: marked.span)
    return found


def _span(article: Article, offset: int, pair: tuple[int, int]) -> Span:
    return Span(article.id, offset + pair[0], offset + pair[1])


def _around(line: str, first: int, last: int) -> tuple[bool, bool]:
    """Say whether a mark at line[first:last] can open and whether it can close, by what it stands beside."""
    before = line[first - 1] if first else " "
    after = line[last] if last < len(line) else " "
    opens = not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)
    closes = not before.isspace() and before not in "([{" and not after.isalnum()
    return opens, closes


def _scan_double(line: str) -> _Scan:
    scan = _Scan([])
    for mark in _DOUBLE.finditer(line):
        opens, closes = _around(line, mark.start(), mark.end())
        if opens == closes:
            opens = mark[0] in _OPENS or (mark[0] not in _CLOSES and scan.opened is None)
        if opens:
            if scan.opened is not None and len(line[scan.opened : mark.start()].split()) >= FEWEST_OPEN:
                # Two paragraphs run together: the first was left open.
                _add(scan, scan.opened, len(line[: mark.start()].rstrip()))
            scan.opened = mark.end()
        elif scan.opened is not None:
            _add(scan, scan.opened, mark.start())
            scan.opened = None
    return scan


def _add(scan: _Scan, first: int, last: int) -> None:
    if 0 < last - first <= LONGEST:
        scan.pairs.append((first, last))


def _scan_single(text: str, line: str, double: _Scan) -> _Scan:
    """Read single marks, which are apostrophes too; `text` is the line with its curly marks."""
    scan = _Scan([])
    if "'" not in line:
        return scan
    marks = [
        mark.start()
        for mark in _SINGLE.finditer(line)
        if not _inside(mark.start(), double) and not _in_word(line, mark.start())
    ]
    for number, at in enumerate(marks):
        opens, closes = _around(line, at, at + 1)
        if opens and not closes:
            if scan.opened is None and text[at] != "\u2019" and not _ELISION.match(line, at + 1):
                scan.opened = at + 1
        elif closes and scan.opened is not None and not _is_possessive(line, at, marks[number + 1 :]):
            if len(line[scan.opened : at].split()) >= FEWEST_SINGLE:
                _add(scan, scan.opened, at)
            scan.opened = None
    return scan


def _inside(at: int, double: _Scan) -> bool:
    """Say whether an offset lies in a quotation between double marks."""
    return any(first <= at <= last for first, last in double.pairs) or (
        double.opened is not None and at >= double.opened - 2
    )


def _in_word(line: str, at: int) -> bool:
    return 0 < at < len(line) - 1 and line[at - 1].isalnum() and line[at + 1].isalnum()


def _is_possessive(line: str, at: int, later: Sequence[int]) -> bool:
    """Say whether a mark is the end of "the players' wage": a plural before, a small letter after, a closer ahead."""
    if line[at - 1] != "s" or not line[at + 1 : at + 3].strip().islower():
        return False
    for other in later:
        opens, closes = _around(line, other, other + 1)
        if opens and not closes:
            return False
        if closes:
            return True
    return False


def _open_end(line: str, opened: int | None, following: str, before: list[tuple[int, int]]) -> int | None:
    """Return where a quotation that no mark closes ends, or None where it is no quotation.

    It is one that opens its paragraph, or that a colon leads to, or whose next paragraph opens with a mark again; a verb of
    saying that the writer left inside ("..., Zhao said.") ends it.
    """
    if opened is None or len(line) - opened > LONGEST or len(line[opened:].split()) < FEWEST_OPEN:
        return None
    goes_on = bool(following) and (following[0] in "'\"" or following[0] in _OPENS)
    led = line[: opened - 1].rstrip("\"'\u201c ").endswith(":")
    if not (goes_on or led) and (opened > 2 or line[0] == "'" or before):
        return None
    tag = _TAG_INSIDE.search(line, opened)
    return tag.start() + 1 if tag else len(line)
