"""The answer without a reason, a remark, a year or a description beside it; the first part is what counts."""

import re
from collections.abc import Iterator
from functools import cache

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.talk import turns
from broadsheet.grading.words import LONGEST, words_of
from broadsheet.language.dictionary import verb_base, verb_codes
from broadsheet.language.lexicon import roles
from broadsheet.language.names import people_names

_GAP = r"[\s,;:.(–—-]+"
_SUBJECT = (
    r"there[’']?s?|it[’']?s?|you[’']?(?:re)?|u|they[’']?(?:re)?|he[’']?s?|she[’']?s?|we[’']?(?:re)?|i|people|some(?:one|body)|"
    r"every(?:one|body)|nobody|no one|only|one|an?|the|all"
)
_REASON = re.compile(
    rf"(\S.*?){_GAP}(?:because|be?cause|cos|coz|cuz|bcs|since (?:he|she|it|they|that)|as (?:he|she|it|they)|thanks to|due to)\b.+"
    rf"|(\S.*?){_GAP}(?:when|while|whenever|if(?=\s+(?:{_SUBJECT})\b))\s+(?!not\b|it(?:[’']?s| is| was)? not\b|it isn).+",
    re.IGNORECASE | re.DOTALL,
)
_SAYING = re.compile(
    rf"(\S.*?){_GAP}(?:it[’']?s|it is|it was|that[’']?s|that is|that was|this is|which is|which was|who is|who was)\s+(.+)",
    re.IGNORECASE | re.DOTALL,
)
_DID_IT = re.compile(
    r"(\S.*?)\s+(\w+)(?:\s+(?:it|that|this|so|them|him|her))?(?:\s+(?:back )?in (?:1\d{3}|20\d\d))?[\s.!]*",
    re.IGNORECASE,
)
_WITH = re.compile(r"(\S.*?)[\s,(]+with\s+(.+)", re.IGNORECASE | re.DOTALL)
_SEASON = re.compile(
    r"(\S.*?)[\s,(]+(?:season|series|episode|chapter|vol\.?|volume)\s+(?:\d{1,2}|one|two|three|four|five)[\s).!]*",
    re.IGNORECASE,
)
"""A title with which part of it: "Stranger Things season 4"."""
_YEAR = re.compile(r"(\S.*?)[\s,;(–-]+(?:in |of |from )?(1\d{3}|20\d\d)[\s).!?\"”]*", re.IGNORECASE)
_CALLED = re.compile(r"(.*\S)\s(?:called|named|known as|by the name of)\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_BEFORE = re.compile(
    r"((?:the|an?|that|this|one|it[’']?s|[^\W\d]+(?:[’']s|s[’']))\s.+?)(?:\s*[,:;]|\s[–—-])\s+(\S.*)",
    re.IGNORECASE,
)
_APPOSED = re.compile(
    r"([^\s,;:]+(?:\s[^\s,;:]+){0,3}?)(?:(\s*[,;:]|\s[–—-])\s(\S.+)|\s((?:the|an?|that)\s.+))", re.IGNORECASE
)
_IN_TOWN = re.compile(
    r"(\S.*?)[\s,(]+(?:based |located )?(?:in|from)\s+(?:the\s+)?([^\W\d].*?)\W*", re.IGNORECASE
)
_ONES = frozenset(
    (
        "one ones thing things guy man woman bloke lady person place stuff kind type sort lot crowd bunch mob gang "
        "outfit crew group act duo trio fella fellow chap dude lad gal"
    ).split()
)
"""Words that stand for whatever is meant."""
_OPENING = frozenset("when where what how why who the a an one used in like about".split())
"""What a remark begins with that says what the thing is; "its Lyon" would be another answer."""
_DEEDS = frozenset("do be win make write have say create cause".split())
_MARKS = frozenset(
    "because bcause cause cos coz cuz bcs since as thanks due it its s that thats this which who did was is with called "
    "named known name so them him her when if while whenever".split()
)
_REASONS = frozenset("because bcause cos coz cuz bcs since as thanks due when if while whenever".split())
_PLACED = frozenset("the a an one its it that in from season series episode chapter vol volume".split())
"""Words of what may stand before an answer or say where or who it is."""


_FOUR = re.compile(r"\d{4}")


def may_have_remark(given: str, words: list[str]) -> bool:
    """Say at a glance whether an answer, `words` in lower case, may hold more than the answer itself."""
    return (
        not _MARKS.isdisjoint(words)
        or not _PLACED.isdisjoint(words)
        or "," in given
        or _FOUR.search(given) is not None
    )


def without_remark(compiled: CompiledKey, given: str, words: list[str]) -> Iterator[str]:
    """Yield what may be the answer itself, each worth a second look; nothing where the remark names another answer.

    What somebody denies or offers as a choice before the remark stays denied and a choice.
    """
    given = " ".join(given[:LONGEST].split()).strip("\"'“”‘’ ").lstrip("(").rstrip(".!?…\"'“”‘’) ")
    if not _REASONS.isdisjoint(words) and (match := _REASON.fullmatch(given)) is not None:
        yield match[1] or match[2]
        return
    if "," in given or " - " in given or not _PLACED.isdisjoint(words):
        yield from _described(compiled, given)
    if (match := _BY_DEED.fullmatch(given)) is not None and _done(compiled, match[1]) and not turns(match[2]):
        yield match[2]
    if not _MARKS.isdisjoint(words):
        yield from _said_after(compiled, given)
    if (match := _SEASON.fullmatch(given)) is not None and not _has_figures(compiled):
        yield match[1]
    if (match := _YEAR.fullmatch(given)) is not None and _fits_year(compiled, match[2]):
        yield match[1]


def _described(compiled: CompiledKey, given: str) -> Iterator[str]:
    """Yield an answer without what or who it is, or where: "the lowest one, X", "X the economist", "X in Bonn"."""
    if (match := _BEFORE.fullmatch(given)) is not None and _only_describes(compiled, match[1]):
        yield match[2]
    if (match := _TOLD_AFTER.fullmatch(given)) is not None and not _denies(match[2]):
        yield match[1]
    if (match := _APPOSED.fullmatch(given)) is not None and (
        ((match[2] or _ends_in_one(match[4])) and _only_describes(compiled, match[3] or match[4]))
        or _says_who(compiled, match[3] or match[4])
    ):
        yield match[1]
    words = given.split()
    if words[0].casefold() in _POINTING:
        for at in range(2, min(len(words), 6)):
            if len(words) - at < 4 and _says_who(compiled, " ".join(words[:at])):
                yield " ".join(words[at:])
                return
    if (match := _IN_TOWN.fullmatch(given)) is not None and _is_only_where(compiled, match[2]):
        yield match[1]


_TOLD_AFTER = re.compile(
    r"([^,;:]+?)\s*(?:[,;:]|\s[–—-])\s+("
    r"(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th)) (?:[a-z]+ )?(?:from|in|of|to|on|person|man|woman|one)\b.*"
    r"|(?:back )?then\s.+|at (?:the|that) time\b.*|formerly\s.+|part of\s.+|previously\s.+|now(?:adays)? (?:called|known as|part of)\s.+"
    r"|(?:apparently|famously|supposedly|allegedly|reportedly|obviously|named after|who|which|where)\s.+"
    r"|[a-z]+(?:ed|en|ung|ot|ilt|ost) by\s.+|(?:near|next to|close to|not far from|just off|right by|opposite|beside|north of|south of|east of|west of)\s.+)",
    re.IGNORECASE | re.DOTALL,
)
"""What tells more of the answer after a mark: "fifth from the sun", "stabbed by a senator", "back then …"."""
_POINTING = frozenset("the that a an some this".split())


def _said_after(compiled: CompiledKey, given: str) -> Iterator[str]:
    """Yield an answer without a clause after it, or what it is said to be called."""
    if (match := _SAYING.fullmatch(given)) is not None and _says_what(match[2]):
        yield match[1]
    if (
        (match := _CALLED.fullmatch(given)) is not None
        and not turns(match[1])
        and not _FORMERLY.search(given)
    ):
        yield match[2]
    if (match := _DID_IT.fullmatch(given)) is not None and _deed(compiled, match[2]):
        yield match[1]
    if (match := _WITH.fullmatch(given)) is not None and not turns(match[2]):
        yield match[1]


_FORMERLY = re.compile(r"\b(?:formerly|once|previously|used to be|now|no longer)\b", re.IGNORECASE)


def _says_what(remark: str) -> bool:
    """Say whether a remark describes, and neither denies nor names another answer or a choice."""
    words = remark.casefold().replace("'", "").replace("’", "").split()
    if len(words) < 3 or words[0] not in _OPENING:
        return False
    return lexicon.NEGATIONS.isdisjoint(words) and lexicon.HEDGES.isdisjoint(words)


def _denies(remark: str) -> bool:
    """Say whether a remark denies or offers a choice."""
    words = remark.casefold().replace("'", "").replace("’", "").split()
    return not (lexicon.NEGATIONS | lexicon.HEDGES).isdisjoint(words)


def _ends_in_one(remark: str) -> bool:
    """Say whether a remark ends in a word that stands for whatever is meant: "the Hindu one"."""
    return remark.split()[-1].casefold() in _ONES


def _only_describes(compiled: CompiledKey, remark: str) -> bool:
    """Say whether a remark only describes what is meant, by "one" or a word of kind: "the lowest one"."""
    words = remark.casefold().replace("'", "").replace("’", "").split()
    if len(words) < 2 or not (lexicon.NEGATIONS | lexicon.HEDGES).isdisjoint(words):
        return False
    kind = words[-1]
    if kind in _ONES or kind in compiled.question or kind in lexicon.GENERIC:
        return True
    if (
        words[0] == "the"
        and len(words) > 2
        and _RANKED.fullmatch(words[1])
        and all(map(entities.ordinary, words[2:]))
    ):
        return True  # "the first antibiotic"
    return _KIND_OF.match(" ".join(words)) is not None


_RANKED = re.compile(r"first|last|only|famous|\w{3,}est")
_KIND_OF = re.compile(
    r"(?:the|that|its the|an?) (?:\w+ ){0,2}(?:one|thing|guy|man|woman|place|stuff)s? "
    r"(?:with|that|who|which|in|by|of|on|where|whose|you|we|they|from|at|about)\b"
)


def _says_who(compiled: CompiledKey, remark: str) -> bool:
    """Say whether a remark says what somebody was, and names nobody: "the Scottish economist"."""
    words = words_of(remark)
    if not 0 < len(words) < 6 or not any(name.person for one in compiled.answers for name in one.names):
        return False
    if not lexicon.GENERATIONS.isdisjoint(words) or not (lexicon.NEGATIONS | lexicon.HEDGES).isdisjoint(
        words
    ):
        return False
    last = words[-1]
    if not all(map(_tells_what, words)):
        return False
    pointed = remark.split()[0].casefold() in _POINTING or entities.is_nationality(words[0])
    if not pointed and person_names.person_name(words[-1]):
        return False  # "Bruce, Baker" are two people
    return (
        last in _ONES
        or last in roles()
        or last in lexicon.HONORIFICS
        or (last.endswith("ist") and entities.ordinary(last))
    )


def _tells_what(word: str) -> bool:
    of_people = entities.is_nationality(word) or word.endswith(("ish", "ian", "ese")) or word in _parts()
    return of_people or entities.ordinary(word)


@cache
def _parts() -> frozenset[str]:
    """Return the adjectives of parts of countries, in lower case: "catalan"."""
    return frozenset(word.casefold() for word in people_names())


def _is_only_where(compiled: CompiledKey, place: str) -> bool:
    """Say whether a place may stand after the answer and change nothing, which no place of its own allows."""
    return entities.is_place(entities.key_of(place)) and not any(
        any(map(entities.is_place, (name.key, *name.words)))
        for answer in compiled.answers
        for name in answer.names
    )


def _deed(compiled: CompiledKey, verb: str) -> bool:
    """Say whether a verb is the question's own or one that tells no more than it: "Raphael painted it"."""
    base = verb_base(verb.casefold())
    return base in _DEEDS or any(verb_base(word) == base for word in compiled.question)


_BY_DEED = re.compile(
    r"(?:(?:it|they|that|he|she)(?:[’']?s|[’']?re| is| are| was| were| gets?)?\s+)?(\w{4,})\s+(?:out of|from|of|by|with|in|on|for)\s+(\S.*)",
    re.IGNORECASE,
)
"""The question's deed said again before the answer: "it's made from almonds"."""


def _done(compiled: CompiledKey, word: str) -> bool:
    """Say whether a word is the participle of a verb of the question's: "made" where it asks what makes something."""
    word = word.casefold()
    base = verb_base(word)
    return "n" in verb_codes(word) and any(verb_base(other) == base for other in compiled.question)


def _has_figures(compiled: CompiledKey) -> bool:
    return any(char.isdecimal() for answer in compiled.answers for name in answer.names for char in name.key)


def _fits_year(compiled: CompiledKey, year: str) -> bool:
    """Say whether a year may stand beside the answer: no name has figures, nor has the question another year."""
    if _has_figures(compiled):
        return False
    asked = {word for word in compiled.question if len(word) == 4 and word.isdecimal()}
    return not asked or year in asked
