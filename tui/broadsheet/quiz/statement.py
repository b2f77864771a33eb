"""Says a statement with one phrase of it left open: its words, its relative dates written out, its end tidied."""

import re
from collections.abc import Sequence
from datetime import date

from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.facts.stretches import Stretch
from broadsheet.quiz.dates import WEEKDAY, in_words, looks_ahead
from broadsheet.quiz.phrases.asked import Asked

GAP = "\x00"
"""Stands for the open phrase; a control character, which no word has in it."""
_NAMED = frozenset({"PERSON", "ORG", "PLACE", "NATIONALITY", "PRODUCT", "EVENT"})
_SET_ASIDE = re.compile(r"\s*\([^()]*\)")
_RELATIVE = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this|past|coming) (?:week|month|year|night|quarter|season|summer|fall|winter|spring)|"
    rf"{WEEKDAY})\b"
)
_BEFORE_DATES = frozenset(
    "in on since by until till during from of before after the for to than between and into through beyond within".split()
)
_SET_APART = (" ,", " .", " ?", " !", " %", " '", " \u2019")
_BLANK_BEFORE = re.compile(r"\s+([,.?!%]|[\u2019']s\b)")
_TWICE = re.compile(r"\bon (late|early) on\b")
_THE_DAY = re.compile(r"\b(since|by|until|on|before|after|from) the (?=\d{1,2} [A-Z][a-z]+ \d{4}\b)")
_TAIL = re.compile(
    r"(?:,? (?:however|too|saying|promising|adding|claiming|noting|warning|calling|arguing|and|but|as|that|to|for|with|of|by|in|on"
    r"|at|the|an?))+$|\s['\u2018\u2019]$"
)
_TAILS = frozenset(
    "however too saying promising adding claiming noting warning calling arguing and but as that to for with of by in on at the a an"
    " ' \u2018 \u2019".split()
)
"""The last words of which `_TAIL` takes one off."""
_AS_SAID = re.compile(r", (?:the )?[\w.'\u2019-]+(?: [\w.-]+){0,2} (?:say|says|said|estimates?|reports?)$")
_CONFIRMS = re.compile(r", (?:[A-Z]\w+|we) can (?:exclusively )?(?:confirm|reveal|disclose)$")
_PART_OF_DAY = re.compile(
    r"\bon (\d{1,2} [A-Z][a-z]+ \d{4}) (morning|afternoon|evening|night|lunchtime|teatime)\b"
)
_SPOKE_ON = re.compile(r"(?<=[a-z]) (?:added|continued|went on to say) that\b")
_SOURCE_LAST = re.compile(
    r", (?:(?:the )?[A-Z][\w.'\u2019-]+(?: [\w.-]+){0,2}|it|he|she|they) (?:say|says|said|added|adds|estimates?|reports)$"
)
_CUT = re.compile(
    r"(?:, | (?:after|before|while|because|although|though|as|where|when|which|who|that|and|but|if)\b)"
)
_LISTED = re.compile(r", (?:[\w-]+ ){1,3}(?:and|or) ")
_MEASURED = re.compile(r"(?: (?:years?|months?|weeks?|days?|hours?|minutes?) (?:after|before)\b)?")
"""How long before or after something: without that, nothing is asked."""
_OPENING = re.compile(rf"((?:in|on|by|since|during|at|after|before) ){GAP}, ([^,]+)$", re.IGNORECASE)


def said(reading: Reading, stretch: Stretch, asked: Asked) -> str | None:
    """Return the statement with GAP for the asked phrase; None where a relative date in it cannot be written out."""
    items, text = reading.items(stretch.index), reading.article.text
    out: list[str] = []
    for piece in stretch.pieces:
        out.append(" ")
        if isinstance(piece, str):
            out.append(piece)
            continue
        i = piece[0]
        while i < piece[1]:
            if _is_to_come(items, i, text, reading.article.published):
                return None
            if i > piece[0]:
                out.append(text[items[i - 1].end : items[i].start].replace(GAP, " "))
            if i == asked.first and asked.last <= piece[1]:
                out.append(GAP)
                i = asked.last
                continue
            words = _word(items, i, piece[0])
            if words is None:
                return None
            out.append(words)
            i += 1
    return _tidied("".join(out))


def _is_to_come(items: Sequence[Item], i: int, text: str, published: date | None) -> bool:
    """Say whether item `i` is a date to come that was taken for one gone by."""
    item = items[i]
    return (
        item.tag == "DATE"
        and item.mention is not None
        and not re.search(r"\d{4}", item.text)
        and looks_ahead(text[items[0].start : item.end], item.mention.name, published)
    )


def _word(items: Sequence[Item], i: int, first: int) -> str | None:
    """Return item `i` as it is said inside a statement that begins at item `first`."""
    item = items[i]
    if item.tag == "DATE" and item.mention and not re.search(r"\d{4}", item.text):
        spelled = in_words(item.mention.name)
        possessive = i + 1 < len(items) and items[i + 1].tag == "POS"
        if not spelled or possessive:
            return None if _RELATIVE.search(item.text) else item.text
        before = items[i - 1].lower if i > first else ""
        if before in ("that", "last"):
            return None
        return spelled.partition(" ")[2] if before in _BEFORE_DATES else spelled
    small = i == 0 and item.tag not in _NAMED and (item.text[1:].islower() or item.text == "A")
    if small or (item.tag == "PLACE" and item.text.startswith("The ")):
        return item.text[0].lower() + item.text[1:]
    return item.text


def _tidied(words: str) -> str:
    words = " ".join(words.split())
    if "(" in words:
        words = " ".join(_SET_ASIDE.sub("", words).split())
    if any(mark in words for mark in _SET_APART):
        words = _BLANK_BEFORE.sub(r"\1", words)
    words = words.rstrip(" ,;:.\u2014-")
    words = words.replace(f"{GAP}. ", f"{GAP} ")  # the point of "Inc." stands outside the name
    if ", " in words:
        words = _AS_SAID.sub("", _CONFIRMS.sub("", words))
    if "on " in words:
        words = _PART_OF_DAY.sub(r"on the \2 of \1", words)
    if " that" in words:
        words = _SPOKE_ON.sub(" said that", words)
    if " the " in words:
        words = _THE_DAY.sub(r"\1 ", words)
    if "y on" in words or "e on" in words:
        words = _TWICE.sub(r"\1 on", words)
    if words.rpartition(" ")[2] in _TAILS:
        words = _TAIL.sub("", words)
    if words.count('"') % 2 or words.count("\u201c") != words.count("\u201d"):
        words = re.sub('^["\u201c\u201d]|["\u201c\u201d]$', "", words)
    return words


def loses_source(text: str) -> bool:
    """Say whether a statement ends in who says so, which `said` leaves out: ", the bank estimates"."""
    return _SOURCE_LAST.search(" ".join(text.split()).rstrip(" .,;")) is not None


def shortened(body: str, longest: int) -> str:
    """Return a statement of more than `longest` words without what follows the gap, from the first place it can be cut."""
    head, gap, tail = body.partition(GAP)
    if len(body.split()) <= longest or not gap:
        return body
    measured = _MEASURED.match(tail)
    cut = _CUT.search(tail, measured.end() if measured else 0)
    if cut and _LISTED.match(tail, cut.start()):
        return body  # "health, education and the economy" is one thing
    if cut and re.match(r" and (?:[a-z]+ )?[A-Z]", tail[cut.start() :]):
        return body  # "a team-mate and Spanish international, Jon Berg": both words tell of one
    if cut and cut[0] == " that":
        return body  # what was disclosed, announced or reported is not left out
    return _TAIL.sub("", f"{head}{GAP}{tail[: cut.start()]}") if cut and len(head.split()) > 4 else body


def moved(body: str) -> str:
    """Return "In GAP, the army left" as "the army left in GAP": a question is asked at the end, not in passing."""
    match = _OPENING.match(body)
    return f"{match[2]} {match[1].lower()}{GAP}" if match and not _CUT.search(match[2]) else body
