"""Tells the story from what surrounds it on a news page: menus, link lines, bylines, captions, repeats.

Works by line, drops whole lines only, and touches no character, so that offsets stay those of the
text as found. Cleaning is worth more than a model: a statistical entity recogniser gains .13 F1
from it on the bundled articles (docs/design.md).
"""

import re
from datetime import date

from broadsheet.language.normal import folded, straight

_SENTENCE_END = re.compile(r"""[.?!…][\]"')*]*$""")
_GLUED = re.compile(r"[a-z][A-Z]")

# What follows such a line is a list of links, to the end of the page.
_LIST_AHEAD = re.compile(
    r"""^(?:
        more\b.{0,40}\b(?:stories|news|reading|coverage|on\ this\ (?:story|topic)|from)\b.{0,30}:?$ |
        (?:related|recommended|most\ (?:read|popular|viewed)|trending|you\ (?:may|might)\ also\ like|
           more\ like\ this|top\ stories|latest\ stories|also\ read|keep\ reading)
        (?:\ (?:stories|articles|topics|links|content|posts|now))?\s*:?$ |
        read\ (?:more|next|also)\s*:$ |
        but\ wait,\ there's\ more
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# A line that leads elsewhere, asks for something, or credits a picture.
_LINK_OR_APPEAL = re.compile(
    r"""^[\s\W]*(?:
        see\ also\b | also\ on\b | read\ (?:more|also|next)\b | related\ ?(?:stories|articles|coverage|video)?\s*[:|] |
        related\ stories\b | watch\s*: | more\s*: | just\ watched\b | listen\ (?:to\ our|now)\b |
        advertisement\b | continue\ reading\b | sign\ up\b | subscribe\b | follow\ (?:us|me|@)\b | follow\ \S+\ on\b |
        get\ (?:the|our)\ .{1,40}\bnewsletter\b | click\ here\b | share\ this\b | if\ you\ (?:like|liked|enjoyed)\ th[ei]s?\b |
        please\ read\ our\b | catch\ up\ with\b | add\ .{1,60}\ to\ your\b | download\ (?:our|the)\b.*\bapp\b |
        scroll\ down\b | toggle\ caption\b | enlarge\b | file\s-\s | file\ photo\b | photograph\s*: | photo(?:s|graph)?(?:\ by\b|\s*:) |
        image\ (?:copyright|caption|credit|source)\b | message\ circle | show\ comments?\b | leave\ a\ comment\b |
        copyright\b | ©  | all\ rights\ reserved\b | we\ pay\ for\ your\b | do\ you\ have\ a\ (?:story|tip)\b |
        reporting\ by\b | additional\ reporting\b | with\ assistance\ (?:by|from)\b | this\ (?:story|article)\ (?:was|has\ been)\ (?:originally\ )?(?:published|updated|corrected) |
        (?:updated|published|posted|last\ (?:updated|modified))\s*(?:on|at|:)? [\s\d]
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ANYWHERE = re.compile(
    r"""can\ be\ reached\ at | invalid\ email\ address | you\ must\ select\ a\ newsletter | thank\ you\ for\ subscribing |
        ^\W*[\w\ .]+\(@\w+\) | (?<![\w.+-])[\w.+-]+@[\w-]+\.\w{2,} | comment\ policy | https?://\S+ | \bt\.co/ | facebook\ twitter | whatsapp\ email |
        \(?\b(?:REUTERS|AFP|AP|EPA|Reuters|Getty(?:\ Images)?|Shutterstock)\s?/\s?[A-Z] | \b[A-Z]\w+\ /\ (?:Reuters|AP|AFP|Getty)\b |
        \bPhotograph:\s | \bPhoto\ by\b | \((?:Getty(?:\ Images)?|AP|AFP|Agence\ France-Presse|Reuters|PA|EPA|AP\ Photo|file\ photo)[^)]{0,40}\)$ |
        \([\w.'\u2019-]+(?:\ [\w.'\u2019-]+){1,3}\ ?/\ ?(?:for\ )?[\w.'\u2019-]+(?:\ [\w.'\u2019-]+){0,4}\)$ | privacy\ policy | terms\ of\ (?:use|service) |
        ^(?:Getty\ Images|AP:Associated\ Press|EPA|PA)\s""",
    re.VERBOSE | re.IGNORECASE,
)
_GALLERY = re.compile(r"\b(?:Full Screen|Skip Ad|Autoplay|View Photos|Buy Photo)\b")
"""Buttons beside a picture."""
LONGEST_BLURB = 240
"""Characters of a line that `_ABOUT_AUTHOR` is looked for in."""
_ABOUT_AUTHOR = re.compile(
    r"""^[\s*\W]*(?:(?:[A-Z][\w.'-]+\ ){2,4}(?:
        (?:writes|reports)\ (?:on|about|for)\b | covers\ [\w\s,&'-]+\ (?:for|at)\ | is\ an?\ (?:[\w'-]+\ ){0,4}
        (?:reporter|correspondent|staff\ writer|columnist|contributor)\ (?:for|at|covering|based|with)\b)[^.]*\.$
        | .{0,120}\b(?:address\ (?:does\ not|doesn't)\ look\ right|[Yy]ou(?:'re|\ are)\ (?:not\ a\ robot|now\ subscribed))\b.*
        | .{0,80}\bcoverage\ (?:is|was)\ (?:supported|funded)\ by\b.*
        | .{0,120}\bcontributed(?:\.$|\ (?:reporting|research|to\ this\ (?:report|story|article))[^.]{0,60}\.$))""",
    re.VERBOSE,
)
"""Who wrote the story, told at its end: "Ann Holm writes on shipping.", "Tribune reporters Ann Holm and Per Lund contributed.";
and what a form to sign up says.
"""
_SIGNS = (
    "@", "/", ":", ")", "reached at", "l addre", "elect a new", "you for", "ment pol", "book tw", "app ema", "photo by", "acy pol", "term",
)  # fmt: skip
_FIRST_SIGNS = ("getty", "epa", "pa")
"""One of them stands in, or at the start of, every line in which `_ANYWHERE` finds something. Looking for them takes a tenth
of its time, which was 3 ms for five articles. They have no i and no s, for which the pattern takes other letters too.
"""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?"
_DATE_LINE = re.compile(
    rf"^\W*(?:updated:?|published:?|posted:?|[^.|]{{0,40}}\|)?\s*(?:\w{{3,9}}day,?\s+)?(?:"
    rf"(?P<m1>{_MONTH})\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y1>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m2>{_MONTH}),?\s+(?P<y2>\d{{4}})"
    rf"|(?P<y3>\d{{4}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}}))"
    r"(?P<rest>.{0,40})$",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DATE_LINE_WITHIN = 12
"""A date line is looked for in the first so many lines that hold anything."""

PROSE_WORDS = 16
"""A line of so many words is prose even without an end; headlines are shorter."""

LONGEST_FURNITURE = 3_000
"""Characters; a longer line is no menu or caption, and the patterns need not look at it."""

FEWEST_WORDS = 4
"""A line of fewer words that ends as a sentence is still no paragraph unless it is quoted speech."""


def kept_lines(text: str, headline: str | None = None) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each line that belongs to the story, in order, outer spaces left out.

    `headline` is the title where it is known; a line that only repeats it is dropped. Where
    nothing would be left (a text with no sentence) every line that is not blank is kept, so that
    a reader never faces an empty page.
    """
    lines = _lines(text)
    title = folded(headline or "")
    kept: list[tuple[int, int]] = []
    seen: set[str] = set()
    for number, (start, end) in enumerate(lines):
        line = straight(text[start:end])
        key = line.casefold()
        if _LIST_AHEAD.match(line) and _only_links_follow(text, lines[number + 1 :]):
            break
        if key in seen or (title and folded(line) == title) or _is_furniture(line):
            continue
        seen.add(key)
        kept.append((start, end))
    return tuple(kept or lines)


def _lines(text: str) -> list[tuple[int, int]]:
    found, offset = [], 0
    for line in text.split("\n"):
        body = line.strip("\ufeff \t\r\f\v\u00a0\u2003\u200b")
        if body:
            start = offset + line.index(body)
            found.append((start, start + len(body)))
        offset += len(line) + 1
    return found


def _only_links_follow(text: str, rest: list[tuple[int, int]]) -> bool:
    """Say whether most of what is left does not read as prose."""
    prose = sum(
        1
        for start, end in rest
        if _SENTENCE_END.search(straight(text[start:end])) and not _is_furniture(straight(text[start:end]))
    )
    return prose * 3 <= len(rest)


def _is_furniture(line: str) -> bool:
    """Say whether a line is part of the page and not of the story."""
    if len(line) > LONGEST_FURNITURE:
        return False
    if _LINK_OR_APPEAL.match(line) or _is_marked(line) or _DATE_LINE.match(line):
        return True
    if _GALLERY.search(line):
        return True
    if len(line) <= LONGEST_BLURB and line[-1] == "." and _ABOUT_AUTHOR.match(line):
        return True
    words = line.split()
    if sum(word.casefold().endswith("icon") or word.casefold() == "icon" for word in words) >= 3:
        return True
    if re.fullmatch(r"[\[(].*[\])]", line) and not re.search(r"[.?!]['\"]?[\])]$", line):
        return True
    if not _SENTENCE_END.search(line):
        # A colon leads into the quotation or list below it; anything else without an end is a
        # headline, cross-head, byline, caption or menu, unless it is long enough to be prose that
        # lost its end on the way.
        return not (_leads_on(line, words) or _is_cut_prose(line, words))
    if len(_GLUED.findall(line)) >= 3 and len(_GLUED.findall(line)) * 6 > len(words):
        return True
    if line.isupper() and len(words) < 12:
        return True
    return len(words) < FEWEST_WORDS and not line.startswith('"') and not re.search(r"\b[a-z]+[.?!]", line)


def _is_marked(line: str) -> bool:
    lower = line.lower()
    signed = lower.startswith(_FIRST_SIGNS) or any(sign in lower for sign in _SIGNS)
    return signed and _ANYWHERE.search(line) is not None


def _leads_on(line: str, words: list[str]) -> bool:
    return line.endswith((":", ",", ";", "\u2014")) and len(words) >= 8


def _is_cut_prose(line: str, words: list[str]) -> bool:
    if len(words) < PROSE_WORDS or "|" in line or "\u2022" in line:
        return False
    capitals = sum(word[:1].isupper() for word in words)
    return capitals * 2 < len(words)


def stated_date(text: str) -> date | None:
    """Return the day that a date line near the top of the text gives, if one does.

    A date line holds a date and at most a time beside it; a date inside a sentence is none.
    """
    for start, end in _lines(text)[:DATE_LINE_WITHIN]:
        line = straight(text[start:end])
        match = _DATE_LINE.match(line)
        if not match or re.search(r"[a-z]{5,}", match["rest"]):
            continue
        day = next(match[name] for name in ("d1", "d2", "d3") if match[name])
        month = next(match[name] for name in ("m1", "m2", "m3") if match[name])
        year = next(match[name] for name in ("y1", "y2", "y3") if match[name])
        number = int(month) if month.isdecimal() else _MONTHS.index(month[:3].casefold()) + 1
        try:
            return date(int(year), number, int(day))
        except ValueError:
            continue
    return None
