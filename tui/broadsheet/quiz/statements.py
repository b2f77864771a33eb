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
from broadsheet.facts.gazetteer import is_common_acronym
from broadsheet.facts.model import Mention, MentionType
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.normal import folded, plain
from broadsheet.quiz.dates import MONTH, calendar_words, looks_ahead
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.standing import leans, stands
from broadsheet.quiz.story import Story
from broadsheet.quiz.subjects import Before, inner_starts, subjects_meant
from broadsheet.quiz.verbs import AUXILIARIES


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
        for sentence in split(article):
            named = [mention for mention in own if sentence.span.contains(mention.span)]
            subject = meant.get(sentence.span) or before.meant(article.quote(sentence.span))
            before = before.after(article.quote(sentence.span), named, subject)
            if any(span.overlaps(sentence.span) for span in inside):
                continue
            whole = _statement(article, sentence.span, named, subject)
            found = _standing(whole, story)
            for span in () if found else starts.get(sentence.span, ()):
                within = [mention for mention in named if span.contains(mention.span)]
                found = found or _standing(_statement(article, span, within, subject), story)
            if found is not None:
                yield replace(found, span=sentence.span)
            elif whole is not None and leans(whole, story):
                yield replace(whole, leans=True)


def _standing(statement: Statement | None, story: Story) -> Statement | None:
    """Return the statement, or the first of its shorter forms, that stands alone; None where none does."""
    lengths = _lengths(statement) if statement else ()
    return next((each for each in lengths if stands(each, story)), None)


def in_own_spelling(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of one article, people by the full name as this article spells it: with its accents."""
    full = {
        mention.name: words
        for mention in mentions
        if mention.type == "person"
        and (words := " ".join(mention.text.split())) != mention.name
        and folded(words) == folded(mention.name)
    }
    return (
        [replace(m, name=full.get(m.name, m.name)) if m.type == "person" else m for m in mentions]
        if full
        else list(mentions)
    )


# What follows adds to a sentence that is whole without it.
_ADDED = re.compile(
    r";\s+|,\s+(?:which|who|where|whose|while|although|though|with|as|adding|saying|including|because|(?!according)[a-z]{3,}ing)\s"
)
FEWEST_LEFT = 9
"""Words that a sentence must have left when what follows a comma is taken off it."""


def _lengths(statement: Statement) -> Iterator[Statement]:
    """Yield a statement whole, then without what its last clauses add to it."""
    yield statement
    whole = "".join(piece.text for piece in statement.pieces)
    for added in reversed(list(_ADDED.finditer(whole))):
        kept = whole[: added.start()]
        if (
            len(kept.split()) >= FEWEST_LEFT
            and kept.split()[-1].lower() not in AUXILIARIES
            and kept.count(",") in (0, 2)
            and "," not in whole[added.end() : added.end() + 25]
        ):
            yield replace(statement, pieces=(*_first(statement.pieces, added.start()), Piece(".")))


def _first(pieces: Sequence[Piece], length: int) -> list[Piece]:
    """Return the pieces that make up the first `length` characters."""
    found, at = [], 0
    for piece in pieces:
        if at >= length:
            break
        found.append(piece if at + len(piece.text) <= length else Piece(piece.text[: length - at]))
        at += len(piece.text)
    return found


# Such as NEW YORK —, TOKYO/SEOUL (Reuters) - and (CNN).
_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z'.]+(?:[ /][A-Z][A-Z'.]+)*(?:, [A-Z][\w. ]{2,24})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?\s*(?:\([\w ]+\))?\s*(?:\u2014|--|-)\s+|\([A-Z][\w ]{1,20}\)\s*[\u2013\u2014-]*\s*)"
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
    r"^(?:But|And|However|Meanwhile|Yet|Moreover|Furthermore|In addition|Additionally|Nevertheless|Also|So(?! (?:far|many|much|few|little)\b)|Still|Once again|Further(?! (?:down|up|along|north|south|east|west|afield|away|back|on|out)\b)|Specifically|Notably|Separately|In fact|By comparison|By contrast|In contrast|"
    r"In comparison|Elsewhere|Conversely|For example|For instance|For now|For his part|For her part|On the other hand|At the same time|To that end|As a result),?\s+"
)
_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
_ASIDE = re.compile(
    r",\s+(?:however|meanwhile|too|in particular|of course|in fact|in turn|by comparison|by contrast|in contrast|for example|for instance),(?=\s+[a-z])|,\s+(?:however|meanwhile|too|in particular|though|in turn|of course|for example|for instance|in fact)(?=[,.])|"
    r"\s+anyway(?=\.)|(?<!\ba)(?<!\ban)(?<!\bthe)\s+(?:also|meanwhile|recently|already|now|previously|just)(?=\s+[a-z])|"
    r",\s+(?:[A-Z]\w+|we|this newspaper) can (?:exclusively )?(?:confirm|reveal|disclose)(?=\.)"
)
# A time that only the article's own day tells: "last week", "earlier this month".
_PASSING = re.compile(
    r"(?<!ed)(?<!\bof)(?<!\bin)(?<!\bfor)(?<!\bsince)(?<!\buntil)(?<!\bfrom)(?<!\bthe)(?<!\bby)(?<!\bover)(?<!\bto)(?<!\bthan)"
    r"\s+(?:(?:earlier|later|late|early)\s+)?(?:last (?:week|night|evening)|this (?:week|morning|afternoon|month)|(?:earlier|later) (?:today|on)|today|yesterday|"
    r"in recent (?:days|weeks|months|years))"
    r"(?=[,.]|\s+(?:with|in|on|at|for|after|when|as|by|that|to|from|and|because)\b)"
)


def _statement(
    article: Article, span: Span, mentions: Sequence[Mention], meant: tuple[str, str] = ("", "")
) -> Statement | None:
    """Return the sentence with its names in full and its dates by the calendar; None where one cannot be told.

    `meant` are the words of its subject and the name they stand for, where they stand for one.
    """
    text = _unshouted(plain(article.quote(span)), span, mentions)
    start = 0
    if _AS_SET.search(text) or _ASIDE_IN_NAME.search(text):
        return None
    for pattern in (_DASH, _DATELINE, _LEADS):
        found = pattern.match(text[start:])
        start += found.end() if found else 0
    found_cuts = (m.span() for rule in (_BRACKETS, _ASIDE, _PASSING) for m in rule.finditer(text, start))
    cuts = sorted([(0, start), *found_cuts])
    pieces: list[Piece] = []
    at, named = start, set[str]()
    if meant[0] and meant[1] and text[start:].startswith(f"{meant[0]} "):
        kind: MentionType = "person" if meant[0] in ("He", "She") else "org"
        if meant[1] in text[start:] or (kind == "person" and " " not in meant[1]):
            return None  # "The agency looked into Vantor" is not Vantor's doing
        at = span.start + start
        whose = Mention(Span(article.id, at, at + len(meant[0])), meant[0], kind, meant[1])
        the = "The " if re.search(rf"\bthe {re.escape(meant[1])}\b", article.text) else ""
        pieces, at = [Piece(the), Piece(meant[1], whose)], start + len(meant[0])
        named.add(meant[1])
    if any(low >= start and _OF_A_DAY.search(text[low:high]) for low, high in cuts):
        return None  # an hour of a day that is not told any more
    for mention in sorted(mentions, key=lambda each: each.span.start):
        first, last = mention.span.start - span.start, mention.span.end - span.start
        if first < at or any(low < last and first < high for low, high in cuts):
            continue
        words = _in_full(mention, text[:first], text[last:], named, article.published)
        if words is None:
            return None
        before = _cut(text, at, first, cuts)
        if (
            mention.type == "date"
            and not re.search(r"\d{4}", mention.text)
            and looks_ahead(text[:last], mention.name, article.published)
        ):
            return None
        if mention.type == "date":
            if not before.strip() and _VERB_NEXT.match(text, last):
                return None  # "January was the warmest": the month itself, not a time in it
            before = _before_date(before, words, text[first:last])
            part = _PART_OF_DAY.search(text[first:last]) or _PART_OF_DAY.match(text[last:])
            if part is not None and words != text[first:last]:
                before = re.sub(r"\bin $", "on ", before) + f"the {part[1]} of "
                last += part.end() if _PART_OF_DAY.match(text[last:]) else 0
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
    return Statement(article, span, tuple(_plainly(piece) for piece in pieces if piece.text))


_SHOUTED = re.compile(r"(?<=[a-z\u2019'] )[A-Z]{3,}(?= [a-z])|(?<=\bA )[A-Z]{4,}(?= [a-z])")


def _unshouted(text: str, span: Span, mentions: Sequence[Mention]) -> str:
    """Return a sentence with ordinary words that stand in capitals for show in small letters: "a DARING gang"."""
    taken = [(mention.span.start - span.start, mention.span.end - span.start) for mention in mentions]

    def small(match: re.Match[str]) -> str:
        named = any(first < match.end() and match.start() < last for first, last in taken)
        word = match[0].lower()
        return match[0] if named or not is_common_word(word) or is_common_acronym(match[0]) else word

    return _SHOUTED.sub(small, text)


_OWN_YEAR = re.compile(r"\s+(?:of )?(?:this|last|next|the same) (?:year|month|week)\b")
_ON_VERB = re.compile(r"\s+[a-z]+ed\b")
"""After "…, yesterday": a date written out there reads badly."""
_VERB_NEXT = re.compile(
    r"\s+(?:was|is|were|are|has|had|saw|brought|marks?|marked|will|would|came|began|ended)\b"
)
_PART_OF_DAY = re.compile(r"\s+(morning|afternoon|evening|night|lunchtime|teatime)\b")
_SPOKE_ON = re.compile(r"^ (?:added|continued|went on to say)(?= (?:that|the|it)\b|\.$)")


def _plainly(piece: Piece) -> Piece:
    """Return a piece in which somebody says and does not go on saying: "Lund added that"."""
    return piece if piece.mention else replace(piece, text=_SPOKE_ON.sub(" said", piece.text))


def _cut(text: str, first: int, last: int, cuts: Sequence[tuple[int, int]]) -> str:
    """Return a stretch of a text without what is cut out of it; `cuts` are in order, and may overlap."""
    kept, at = [], first
    for low, high in cuts:
        if at < high and low < last:
            kept.append(text[at : max(low, at)])
            at = min(high, last)
    return "".join([*kept, text[at:last]])


def _is_told_too_early(iso: str, around: str, published: date) -> bool:
    """Say whether a month or day was resolved to one after its article's, though nothing in the sentence is to come."""
    return (
        re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", iso) is not None
        and iso > published.isoformat()[: len(iso)]
        and _TO_COME.search(around) is None
    )


_TO_COME = re.compile(
    r"\b(?:will|would|could|may|might|to|due|until|till|by|next|from|before|after|expects?|expected|plans?|planned|scheduled|set|begins?|starts?|opens?"
    r"|ends?|expires?|is|are|for|later)\b"
)


def _in_full(
    mention: Mention, before: str, after: str, named: set[str], published: date | None
) -> str | None:
    """Return how a statement names what is mentioned; None where nobody could tell who or when that is."""
    words = " ".join(plain(mention.text).split())
    if mention.type == "date":
        if published is not None and _is_told_too_early(mention.name, f"{before} {after}", published):
            return None
        return _day_in_full(mention, words, before, after)
    if mention.type not in ("person", "org"):
        return words
    if mention.type == "person" and " " not in mention.name:
        return None
    if (
        mention.type == "person"
        and re.search(r"\bthe\s+$", before, re.IGNORECASE)
        and re.match(r"\s+[a-z]", after)
    ):
        return words  # "the Trump administration"
    if mention.type == "person" and words != mention.name and re.search(r"\bat\s+$", before, re.IGNORECASE):
        return None  # whoever works at it works for a firm of that name
    known = mention.name in named
    named.add(mention.name)
    if mention.type == "person" and re.search(r"\b[A-Z]\.\s*$", before):
        return words  # its first letter stands there: "J. Roe"
    if mention.type == "org" and re.search(r"\b(?:in|at|from|near)\s+$", before, re.IGNORECASE):
        return words  # a team's town is the town there
    if mention.name.startswith(f"{words} ") and after.lstrip().startswith(mention.name[len(words) + 1 :]):
        return words  # its other words follow: "Fort" of "Fort William-based"
    shorter = words in mention.name.split() or mention.name.startswith(f"{words} ")
    return mention.name if shorter and not known else words


def _day_in_full(mention: Mention, words: str, before: str, after: str) -> str | None:
    """Return a date as the calendar has it; None where what it says would not be what its sentence says."""
    if words.lower() == "this year" and _PERFECT.search(before):
        return None  # "have climbed 26 percent this year" is of the part of it that had gone by
    if _HOLY.search(before):
        return words  # "Good Friday" is a name
    if _WITH_NEXT.match(after) and not re.search(r"\d{4}", words):
        return words  # "between August and November 2001": its year stands with the next one
    relative = not re.search(r"\b\d{4}\b", words)
    if relative and (_OWN_YEAR.match(after) or (before.endswith(", ") and _ON_VERB.match(after))):
        return None
    if relative and (
        re.match(r"['-]", after) or re.search(r"(?:'s|\b(?:the|an?|its|their|his|her))\s+$", before)
    ):
        return words if _DAY_OF_MONTH.search(words) else None
    return calendar_words(words, mention.name)


_PERFECT = re.compile(r"\b(?:has|have)\b(?:\s+\S+){1,10}\s*$")
_HOLY = re.compile(r"\b(?:Good|Black|Ash|Easter|Shrove|Palm|Cyber|Super|Bloody|Maundy|Whit)\s+$")
_WITH_NEXT = re.compile(
    rf"\s*(?:and|to|or|until|till|-|\u2013)\s+(?:\d{{1,2}} )?{MONTH}(?: \d{{1,2}},)? \d{{4}}"
)
_DAY_OF_MONTH = re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}$|^\d{1,2} [A-Z][a-z]{2,8}$")
"""A day that is told by its month too stays as it is where no other form fits: "the November 29 test"."""
_PREPOSITIONS = re.compile(
    r"\b(?:on|in|since|by|until|from|before|after|of|for|during|to|and|between|through|early|late|mid|least|most|about|around|than|till)\s+$",
    re.IGNORECASE,
)


def _before_date(before: str, words: str, was: str) -> str:
    """Return the words before a date with the preposition that its written-out form needs."""
    if words == was or (not re.match(r"\d", words) and not re.match(r"[A-Z][a-z]+ \d{4}$", words)):
        return before
    need = "on" if re.match(r"\d{1,2} ", words) else "in"
    before = re.sub(r"\b(?:[Ll]ast|[Tt]his|[Nn]ext)(?: past| coming)?\s+$", "", before)  # "last Thursday"
    if re.search(r"\b(?:early|late)\s+$", before) and need == "on":
        return f"{before}on "
    if _PREPOSITIONS.search(before):
        return before
    return f"{before}{need} " if not before or before[-1].isspace() else f"{before} {need} "
