"""How a statement names what its sentence mentions: people and bodies in full, days by the calendar, no word shouted."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from broadsheet.articles.model import Span
from broadsheet.facts.gazetteer import is_common_acronym, is_known
from broadsheet.facts.model import Mention
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import has_her_title
from broadsheet.language.normal import plain
from broadsheet.quiz.dates import MONTH, WEEKDAY, calendar_words
from broadsheet.quiz.pieces import Piece

_SHOUTED = re.compile(r"(?<=[a-z\u2019'] )[A-Z]{3,}(?= [a-z])|(?<=\bA )[A-Z]{4,}(?= [a-z])")


_SHOUTED_FIRST = re.compile(r"[A-Z]{2,}(?= [a-z])")


def is_loud(mention: Mention) -> bool:
    """Say whether what was taken for a body is an ordinary word in capitals for show: "a DARING gang"."""
    word = mention.text
    return (
        mention.type == "org" and len(word) > 3 and word.isupper() and is_common_word(word.lower())
        and not is_known(word) and not is_common_acronym(word)
    )  # fmt: skip


def unshouted(text: str, span: Span, mentions: Sequence[Mention]) -> str:
    """Return a sentence with ordinary words that stand in capitals for show in small letters: "a DARING gang"."""
    taken = [(mention.span.start - span.start, mention.span.end - span.start) for mention in mentions]

    opening = _SHOUTED_FIRST.match(text)
    if (
        opening is not None
        and is_common_word(opening[0].lower())
        and not any(first == 0 for first, _ in taken)
    ):
        text = opening[0].capitalize() + text[opening.end() :]

    def small(match: re.Match[str]) -> str:
        named = any(first < match.end() and match.start() < last for first, last in taken)
        word = match[0].lower()
        return match[0] if named or not is_common_word(word) or is_common_acronym(match[0]) else word

    return _SHOUTED.sub(small, text)


_OWN_YEAR = re.compile(r"\s+(?:of )?(?:this|last|next|the same) (?:year|month|week)\b")
_ON_VERB = re.compile(r"\s+[a-z]+ed\b")
"""After "…, yesterday": a date written out there reads badly."""


def is_told_too_early(iso: str, around: str, published: date) -> bool:
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


def _unshouted_name(words: str, mention: Mention) -> str:
    """Return a name that stands in capitals for show as the article has it elsewhere: "HONDA workers"."""
    return mention.name if words.isupper() and mention.name.upper() == words else words


def in_full(mention: Mention, before: str, after: str, named: set[str], published: date | None) -> str | None:
    """Return how a statement names what is mentioned; None where nobody could tell who or when that is."""
    words = _unshouted_name(" ".join(plain(mention.text).split()), mention)
    if mention.type == "date":
        if published is not None and is_told_too_early(mention.name, f"{before} {after}", published):
            return None
        return _day_in_full(mention, words, before, after)
    if mention.type not in ("person", "org"):
        return words
    if mention.type == "person" and " " not in mention.name:
        return None
    if (
        mention.type == "person"
        and re.search(r"\b(?:the|an?)\s+$", before, re.IGNORECASE)
        and re.match(r"\s+[a-z]", after)
    ):
        return words  # "the Trump administration"
    if mention.type == "person" and words != mention.name and re.search(r"\bat\s+$", before, re.IGNORECASE):
        return None  # whoever works at it works for a firm of that name
    if before.endswith(f"{mention.name.removesuffix(words)}") and has_her_title(mention.name):
        return words  # "Mrs" stands there
    if mention.type == "person" and (particle := _PARTICLE.search(before)) is not None:
        return words if f" {particle[1].lower()} {words}".lower() in f" {mention.name}".lower() else None
    known = mention.name in named
    named.add(mention.name)
    if mention.type == "person" and re.search(r"\b[A-Z]\.\s*$", before):
        return words  # its first letter stands there: "J. Roe"
    if mention.type == "org" and re.search(r"\b(?:in|at|from|near)\s+$", before, re.IGNORECASE):
        return words  # a team's town is the town there
    if mention.name.startswith(f"{words} ") and after.lstrip().lower().startswith(
        mention.name[len(words) + 1 :].lower()
    ):
        return words  # its other words follow: "Fort" of "Fort William-based"
    if mention.type == "org" and re.match(r"\s+[A-Z]", after):
        return words  # "Butte County Sheriff" is not of Butte County Jail
    if before.rstrip().rpartition(" ")[2].casefold() == mention.name.split()[-1].casefold():
        return words  # "exchange Tuatara", whose full name ends in that word
    shorter = words in mention.name.split() or mention.name.startswith(f"{words} ")
    return mention.name if shorter and not known else words


_DAY_NEXT = re.compile(
    r"(?:\s+(?:and|to|or|until)\s+|\s*[-\u2013]\s*)\d{1,2}(?:st|nd|rd|th)?(?=[.,;]|$| (?:in|at|when|with|after|before|for|by|from|but|and)\b)"
)
_ANY_SUCH = re.compile(r"\b(?:an?|every|each|most|any) (?:[a-z]+ )?$", re.IGNORECASE)
_PARTICLE = re.compile(r"\b(Van|Von|De|Di|Del|Della|Da|Dos|La|Le|Ter|Ten|Bin|Ibn|Al|El)[ -]$")
"""A small word of a family name that begins a sentence, where the name in full has it within: "Van" before "Leeuwen"."""


def _day_in_full(mention: Mention, words: str, before: str, after: str) -> str | None:
    """Return a date as the calendar has it; None where what it says would not be what its sentence says."""
    if mention.name[:1].isalpha():
        return words  # read as it is told: "Christmas", "the fourth quarter"
    if words.lower() == "this year" and _PERFECT.search(before):
        return None  # "have climbed 26 percent this year" is of the part of it that had gone by
    if _ANY_SUCH.search(before) and words.isalpha():
        return None  # "than the river carries in a normal October"
    if _HOLY.search(before):
        return words  # "Good Friday" is a name
    if _WITH_NEXT.match(after) and not re.search(r"\d{4}", words):
        return words  # "between August and November 2001": its year stands with the next one
    if (_HABIT.search(before) and not re.search(r"\d", words)) or _DAY_NEXT.match(after):
        return None  # "between February 12 and 27": the month stands with the first day alone
    if _STILL.match(after) and _WEEKDAY_ALONE.fullmatch(words):
        return None  # "London, on Friday, is still in doubt" is to come
    if _SPENT.search(before):
        return None  # "has spent this month searching"
    if words.isalpha() and _ALWAYS_IN.search(before):
        return words  # "is among the busiest places in August"
    if words.lower() == "today" or _HELPS.search(before) or before.endswith(" that "):
        return None  # nowadays; "did on Friday order"; "raided the house that November"
    relative = not re.search(r"\b\d{4}\b", words)
    if relative and (_OWN_YEAR.match(after) or (before.endswith(", ") and _ON_VERB.match(after))):
        return None
    if relative and (
        re.match(r"['-]", after)
        or re.search(r"(?:'s|\b(?:the|an?|its|their|his|her))\s+$", before, re.IGNORECASE)
    ):
        return words if _DAY_OF_MONTH.search(words) else None
    return calendar_words(words, mention.name)


_PERFECT = re.compile(r"\b(?:has|have)\b(?:\s+\S+){1,10}\s*$")
_HELPS = re.compile(r"\b(?:did|does|do|has|have|had|will|would|could|should|must|may|might)(?: on)?\s+$")
_HABIT = re.compile(
    r"\b(?:is|are) (?:usually |normally |always )?[a-z]+(?:ed|en|n) (?:in|during|from|each|every) $"
)
"""What is done in a month of every year: "pups are weaned in January"."""
_SPENT = re.compile(r"\b(?:spends?|spent|spending) $")
_ALWAYS_IN = re.compile(
    r"^(?!.*\b(?:will|would|due|was|were|had|has|have|did)\b).*\b(?:is|are) (?!due\b|set\b|to\b)[^.]* in $"
)
_STILL = re.compile(r",? (?:is|are|remains?) ")
_WEEKDAY_ALONE = re.compile(WEEKDAY)
_HOLY = re.compile(r"\b(?:Good|Black|Ash|Easter|Shrove|Palm|Cyber|Super|Bloody|Maundy|Whit)\s+$")
_WITH_NEXT = re.compile(
    rf"\s*(?:and|to|or|until|till|-|\u2013)\s+(?:\d{{1,2}} )?{MONTH}(?: \d{{1,2}},)? \d{{4}}"
)
_DAY_OF_MONTH = re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}$|^\d{1,2} [A-Z][a-z]{2,8}$")
"""A day that is told by its month too stays as it is where no other form fits: "the November 29 test"."""
_PREPOSITIONS = re.compile(
    r"\b(?:on|in|since|by|until|from|before|after|of|for|during|to|and|between|through|into|beyond|throughout|within|early|late|mid|least|most|about|around|than|till)\s+$",
    re.IGNORECASE,
)


def before_date(before: str, words: str, was: str) -> str:
    """Return the words before a date with the preposition that its written-out form needs."""
    if words == was or (not re.match(r"\d", words) and not re.match(r"[A-Z][a-z]+ \d{4}$", words)):
        return before
    if re.search(r"\bdated\s+$", before):
        return before
    need = "on" if re.match(r"\d{1,2} ", words) else "in"
    before = re.sub(r"\b(?:[Ll]ast|[Tt]his|[Nn]ext)(?: past| coming)?\s+$", "", before)  # "last Thursday"
    if need == "on" and re.search(r"\b(?:since|until|by|before|after|on) the\s+$", before):
        return re.sub(r"the\s+$", "", before)  # "since the Sunday"
    if re.search(r"\b(?:early|late)\s+$", before) and need == "on":
        return f"{before}on "
    if _PREPOSITIONS.search(before) and not re.search(r",\s+(?:and|or)\s+$", before):
        return before
    return f"{before}{need} " if not before or before[-1].isspace() else f"{before} {need} "


def told_plainly(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Return a statement's pieces so that nobody goes on saying in them, and what was going on that day was.

    `text` is its sentence; where another verb of it is in the present, all stay so.
    """
    told = tuple(pieces)
    if any(word in text for word in (" added", " continued", " went on")):
        told = tuple(_plainly(piece) for piece in told)
    if _GOING_ON.search(text) is not None and _NOT_PAST.search(_GOING_ON.sub("", text)) is None:
        told = tuple(_in_the_past(piece) for piece in told)
    return told


_SPOKE_ON = re.compile(r"^ (?:added|continued|went on to say)(?= (?:that|the|it)\b|\.$)")
_NOT_PAST = re.compile(
    r"[\"\u201c\u2018]|\b(?:as|while|because|since|if|when|whether|until|is|are|has|have|do|does|can|will|may|must|hopes?|tells?|knows?|and (?:[a-z]+ly )?[a-z]+s|says?|reports?|thinks?|believes?|expects?)\b"
)
"""Another verb beside which one in the past would stand badly, or words that are somebody's own."""
_GOING_ON = re.compile(
    r"\b(is|are)(?= (?:being |still |also )?(?!going\b|nothing\b|something\b|anything\b|everything\b|during\b|according\b)[a-z]{2,}ing\b)"
)


def _in_the_past(piece: Piece) -> Piece:
    """Return a piece that tells what was going on when its article was written: "was being treated"."""
    if piece.mention:
        return piece
    was = {"is": "was", "are": "were"}
    return replace(piece, text=_GOING_ON.sub(lambda verb: was[verb[1]], piece.text))


def _plainly(piece: Piece) -> Piece:
    """Return a piece in which somebody says and does not go on saying: "Lund added that"."""
    return piece if piece.mention else replace(piece, text=_SPOKE_ON.sub(" said", piece.text))
