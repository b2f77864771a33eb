"""Sentences that can be asked about as they stand: whole, plain, and clear to whoever has not the article in hand.

A question made of a whole sentence needs no surgery and so stays good English; what it needs is a
sentence that points at nothing outside itself. Names are written in full, relative dates by the
calendar, asides in brackets left out; a sentence of which that is not enough is not taken.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from broadsheet.articles.model import Article, Collection, Span
from broadsheet.articles.sentences import split
from broadsheet.facts.find import Findings
from broadsheet.facts.model import Mention, MentionType
from broadsheet.language.normal import folded, plain
from broadsheet.quiz.dates import WEEKDAY, looks_ahead
from broadsheet.quiz.lead_ins import led, led_only
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.standing import leans, stands
from broadsheet.quiz.statement_lengths import lengths
from broadsheet.quiz.statement_words import before_date, in_full, is_loud, told_plainly, unshouted
from broadsheet.quiz.story import Story
from broadsheet.quiz.subjects import Before, inner_starts, subjects_meant


def find_statements(collection: Collection, findings: Findings, story: Story) -> Iterator[Statement]:
    """Yield the sentences of a collection that stand alone, in order."""
    mentions: dict[str, list[Mention]] = {}
    for mention in findings.mentions:
        mentions.setdefault(mention.span.article, []).append(mention)
    meant, starts = subjects_meant(findings), inner_starts(collection, findings)
    quoted = [quotation.span for quotation in findings.quotations]
    for article in collection.articles:
        inside = [
            span for span in quoted if span.article == article.id and len(article.quote(span).split()) > 6
        ]
        own = in_own_spelling(mentions.get(article.id, []))
        before = Before()
        last: Statement | None = None
        for sentence in split(article):
            named = [mention for mention in own if sentence.span.contains(mention.span)]
            subject = meant.get(sentence.span) or before.meant(article.quote(sentence.span))
            before = before.after(article.quote(sentence.span), named, subject)
            previous, last = last, None
            if any(span.overlaps(sentence.span) for span in inside):
                continue
            whole = _statement(article, sentence.span, named, subject)
            last = None if subject[1] else whole  # of whom "he" is, one guess in a question is enough
            found = _standing(whole, story)
            for span in () if found else starts.get(sentence.span, ()):
                within = [mention for mention in named if span.contains(mention.span)]
                found = found or _standing(_statement(article, span, within, subject), story)
            if found is not None:
                found = replace(found, span=sentence.span)
            elif whole is not None and leans(whole, story):
                found = replace(whole, leans=True)
            if found is not None:
                yield led(found, previous, story) if previous else found
            elif whole is not None and previous is not None:
                as_told = _statement(article, sentence.span, named) if subject[1] else whole
                both = led_only(as_told, previous, story) if as_told else None
                if both is not None:
                    yield both


def _standing(statement: Statement | None, story: Story) -> Statement | None:
    """Return the statement, or the first of its shorter forms, that stands alone; None where none does."""
    forms = lengths(statement) if statement else ()
    return next((each for each in forms if stands(each, story)), None)


def in_own_spelling(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of one article by the names that it has: people with its accents, no name in capitals for show."""
    full = {
        mention.name: words
        for mention in mentions
        if mention.type == "person"
        and (words := " ".join(mention.text.split())) != mention.name
        and folded(words) == folded(mention.name)
    }
    plainly = {
        m.name.upper(): m.name for m in mentions if m.type in ("person", "org") and not m.name.isupper()
    }

    def spelled(mention: Mention) -> Mention:
        name = full.get(mention.name, mention.name) if mention.type == "person" else mention.name
        shown = plainly.get(name, name) if name.isupper() else name
        return mention if shown == mention.name else replace(mention, name=shown)

    return [spelled(mention) for mention in mentions]


# Such as NEW YORK —, TOKYO/SEOUL (Reuters) - and (CNN).
_DATELINE = re.compile(
    r"^(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?\s+(?:\u2014|--|-)\s+(?=[A-Z])|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?, [A-Z][a-z]+(?: [A-Z][a-z]+)?\s+(?:\u2014|\u2013|--|-)\s+|[A-Z][\w'-]+(?: [A-Z][\w'-]+)* \((?:AFP|AP|Reuters|Xinhua|UPI|TASS|DPA|dpa|EFE|ANSA|Kyodo|PTI|IANS|ANI|CNN|BBC|Bloomberg)\)(?:\s*(?:\u2014|\u2013|--|-))?\s+(?=[A-Z])|[A-Z][\w'-]+(?: [A-Z][\w'-]+)* \([A-Z][\w ]+\) \([A-Z]{2,}\)\s*(?:\u2014|--|-)\s+|[A-Z][A-Z'.]+(?:[ /][A-Z][A-Z'.]+)*(?:, [A-Z][\w. ]{2,24})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?\s*(?:\([\w ]+\))?\s*(?:\u2014|--|-)\s+|\([A-Z][\w ]{1,20}\)\s*[\u2013\u2014-]*\s*)"
)
_OF_A_DAY = re.compile(r"morning|afternoon|evening|night")
_DASH = re.compile(r"^[-\u2013\u2014\u2022*]\s+")
"""What a page has before a paragraph of a list."""
_AS_SET = re.compile(r"\b\w+- (?!and\b|or\b|to\b|\d)[a-z]|\w -[a-z]")
"""A hyphen that its printer set apart: "wholly- owned", "Ferrari -best known"."""
_ASIDE_IN_NAME = re.compile(
    r", (?:[A-Z][\w.'-]* ?)+, (?:however|meanwhile|too|for his part|for her part), [a-z]"
)
"""An aside after an apposition, whose second comma would go with it."""
_LEADS = re.compile(
    r"^(?:As reported|But|And|However|Meanwhile|Yet|Moreover|Furthermore|In addition|Additionally|Nevertheless|Also|So(?! (?:far|many|much|few|little)\b)|Still|Once again|Further(?! (?:down|up|along|north|south|east|west|afield|away|back|on|out)\b)|Specifically|Notably|Separately|In fact|By comparison|By contrast|In contrast|"
    r"In comparison|Elsewhere|Conversely|For example|For instance|For now|For his part|For her part|On the other hand|At the same time|To that end|As a result),?\s+"
)
_BRACKETS = re.compile(r"\s+(?:\([^()]*\)|\[[^\[\]]*\])|\[[^\[\]]*\]")
_ASIDE = re.compile(
    r",\s+(?:however|meanwhile|too|in particular|of course|in fact|in turn|by comparison|by contrast|in contrast|for example|for instance),(?=\s+[a-z])|,\s+(?:however|meanwhile|too|in particular|though|in turn|of course|for example|for instance|in fact)(?=[,.])|"
    r"\s+anyway(?=\.)|\s+in fact(?=\s+[a-z])|(?<!\ba)(?<!\ban)(?<!\bthe)(?<!\bnot)(?<!\bwho)(?<!\bwhich)(?<!\bas)\s+(?:also|nonetheless|nevertheless|meanwhile|recently|already|previously(?!\s+(?:known|un[a-z]+)\b)|just(?!\s+(?:over|under|above|below|before|after|short)\b))(?=\s+[a-z])|(?<!,)(?<!\b[Uu]ntil)(?<!\bfrom)(?<!\bby)(?<!\bfor)(?<!\bwho)(?<!\bwhich)(?<!\bthe)(?<!\ba)\s+now(?=\s+[a-z]|,\s+thanks)|"
    r"(?<=\b(?:he|it))\s+(?:himself|itself)(?=\s+(?:would|was|had|has|did|is|will|could|might)\b)|(?<=[a-z])(?<!by)(?<!in)(?<!of)(?<!it)(?<!he)\s+itself(?=\s+(?:would|was|had|has|did|is|will|could|might)\b)|(?<=\bshe)\s+herself(?=\s+(?:would|was|had|has|did|is|will|could|might)\b)|"
    r",\s+(?:[A-Z]\w+|we|this newspaper) can (?:exclusively )?(?:confirm|reveal|disclose)(?=\.)"
)
_ASIDES = (
    "however", "meanwhile", "too", "in particular", "of course", "in fact", "in turn", "contrast", "by comparison", "for example", "for instance", "though",
    "anyway", "also", "nonetheless", "nevertheless", "recently", "already", "previously", "just", "now", "mself", "tself", "rself", "confirm", "reveal", "disclose",
)  # fmt: skip
"""Letters of which some stand wherever `_ASIDE` matches. It was what making a quiz took longest for, 3 ms of 103."""
# A time that only the article's own day tells: "last week", "earlier this month".
_PASSING = re.compile(
    r"(?<!ed)(?<!\bof)(?<!\bin)(?<!\bfor)(?<!\bsince)(?<!\buntil)(?<!\bfrom)(?<!\bthe)(?<!\bby)(?<!\bover)(?<!\bto)(?<!\bthan)"
    r"\s+(?:(?:earlier|later|late|early)\s+)?(?:last (?:week|night|evening)|this (?:week|morning|afternoon|month)|(?:earlier|later) (?:today|on)|today|yesterday|"
    r"in recent (?:days|weeks|months|years))"
    r"(?=[,.]|\s+(?:with|in|on|at|for|after|when|as|by|that|to|from|and|because)\b)"
)


_OF_THE_DAY = re.compile(
    r"(?:(?:Earlier|Later) (?:today|this (?:week|month|year)|in the day)|Late last (?:week|month|year)|Last (?:week|month)|This (?:week|month)"
    r"|In recent (?:days|weeks|months|years)|In the (?:past|last) few (?:days|weeks|months)|Overnight),\s+(?=[A-Z]|the |an? |some |several |many |most |more |\d)"
)
"""The same, before all else: "Earlier this month, the council …"."""
_OF_LATE = ("last ", "this ", "today", "yesterday", "earlier on", "later on", "in recent ")
"""Letters by one of which `_PASSING` matches: most sentences have none, and need no search."""


def _left_out(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where a sentence has brackets, asides and times of the article's own day, which a statement leaves out."""
    rules = [_ASIDE] if any(word in text for word in _ASIDES) else []
    if "(" in text or "[" in text:
        rules.append(_BRACKETS)
    if any(word in text for word in _OF_LATE):
        rules.append(_PASSING)
    return (found.span() for rule in rules for found in rule.finditer(text, start))


def _statement(
    article: Article, span: Span, mentions: Sequence[Mention], meant: tuple[str, str] = ("", "")
) -> Statement | None:
    """Return the sentence with its names in full and its dates by the calendar; None where one cannot be told.

    `meant` are the words of its subject and the name they stand for, where they stand for one.
    """
    mentions = [mention for mention in mentions if not is_loud(mention)]
    text = unshouted(plain(article.quote(span)), span, mentions)
    start = 0
    if _AS_SET.search(text) or _ASIDE_IN_NAME.search(text):
        return None
    for pattern in (_DASH, _DATELINE, _LEADS, _OF_THE_DAY):
        found = pattern.match(text[start:])
        start += found.end() if found else 0
    cuts = sorted([(0, start), *_left_out(text, start)])
    pieces: list[Piece] = []
    at, named = start, set[str]()
    if meant[0] and meant[1] and text[start:].startswith(f"{meant[0]} "):
        subject = _subject_told(article, text[start:], span.start + start, meant)
        if subject is None:
            return None
        pieces, at = subject, start + len(meant[0])
        named.add(meant[1])
    if any(low >= start and _OF_A_DAY.search(text[low:high]) for low, high in cuts):
        return None  # an hour of a day that is not told any more
    for mention in sorted(mentions, key=lambda each: each.span.start):
        first, last = mention.span.start - span.start, mention.span.end - span.start
        if first < at or any(low < last and first < high for low, high in cuts):
            continue
        if owned := _days_own(mention, text, first, last):
            before = _cut(text, at, first, cuts)
            pieces.append(Piece(f"{before}{'the' if before.strip() else 'The'}"))
            at = owned
            continue
        words = in_full(mention, text[:first], text[last:], named, article.published)
        if mention.type != "date" and _QUOTE_OPEN.search(text[:first]):
            words = " ".join(plain(mention.text).split())  # words of a quotation stay as they are
        before = _cut(text, at, first, cuts)
        if words is None or _is_to_come(mention, text[:last], article.published):
            return None
        if mention.type == "date":
            if not before.strip() and _VERB_NEXT.match(text, last):
                return None  # "January was the warmest": the month itself, not a time in it
            before, last = _dated(before, words, text, first, last)
        pieces += [Piece(before), Piece(words, mention)]
        at = last
        if (
            words.endswith("s")
            and re.match(r"['\u2019]s\b", text[at:])
            and mention.type in ("person", "org", "place")
        ):
            pieces.append(Piece("'"))
            at += 2
    pieces.append(Piece(_cut(text, at, len(text), cuts)))
    return Statement(article, span, told_plainly([piece for piece in pieces if piece.text], text))


_QUOTE_OPEN = re.compile(r'^[^"]*"(?:[^"]*"[^"]*")*[^"]*$|\u201c[^\u201d]*$')
"""Words within a quotation: an odd number of straight marks before, or a curly one that is not closed."""


def _dated(before: str, words: str, text: str, first: int, last: int) -> tuple[str, int]:
    """Return what stands before a date written out, its part of the day with it, and where the date ended in its sentence."""
    before = before_date(before, words, text[first:last])
    after = _PART_OF_DAY.match(text[last:])
    part = _PART_OF_DAY.search(text[first:last]) or after
    if part is None or words == text[first:last]:
        return before, last
    return re.sub(r"\bin $", "on ", before) + f"the {part[1]} of ", last + (after.end() if after else 0)


def _subject_told(article: Article, text: str, at: int, meant: tuple[str, str]) -> list[Piece] | None:
    """Return the pieces that name what a text's opening pronoun or noun stands for; None where that is not sure."""
    kind: MentionType = "person" if meant[0] in ("He", "She") else "org"
    if meant[1] in text or (kind == "person" and " " not in meant[1]):
        return None  # "The agency looked into Vantor" is not Vantor's doing
    whose = Mention(Span(article.id, at, at + len(meant[0])), meant[0], kind, meant[1])
    the = "The " if re.search(rf"\b[Tt]he {re.escape(meant[1])}\b", article.text) else ""
    return [Piece(the), Piece(meant[1], whose)]


def _is_to_come(mention: Mention, text: str, published: date | None) -> bool:
    """Say whether a date that names no year may be one to come: "due in June"."""
    if mention.type != "date" or re.search(r"\d{4}", mention.text):
        return False
    return looks_ahead(text, mention.name, published)


def _days_own(mention: Mention, text: str, first: int, last: int) -> int:
    """Return where "Tuesday's" of "Tuesday's launch" ends, which is the launch; 0 where a date owns no event."""
    if mention.type != "date" or not _WEEKDAY.fullmatch(mention.text) or _OWNED.search(text[:first]):
        return 0
    found = _DAYS_OWN.match(text, last)
    return found.end() if found else 0


_WEEKDAY = re.compile(WEEKDAY)
_DAYS_OWN = re.compile(r"['\u2019]s(?= [a-z])")
_OWNED = re.compile(r"(?:['\u2019]s|\b(?:the|an?|its|their|his|her|this|that|last|next))\s+$", re.IGNORECASE)
_VERB_NEXT = re.compile(
    r"(?:\s+(?:in|at) [A-Z][\w-]+)?\s+(?:was|is|were|are|has|had|saw|brought|marks?|marked|will|would|came|began|ended)\b"
)
_PART_OF_DAY = re.compile(r"\s+(morning|afternoon|evening|night|lunchtime|teatime)\b")


def _cut(text: str, first: int, last: int, cuts: Sequence[tuple[int, int]]) -> str:
    """Return a stretch of a text without what is cut out of it; `cuts` are in order, and may overlap."""
    kept, at = [], first
    for low, high in cuts:
        if at < high and low < last:
            kept.append(text[at : max(low, at)])
            at = min(high, last)
    return "".join([*kept, text[at:last]])
