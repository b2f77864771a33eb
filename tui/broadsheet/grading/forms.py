"""The ways of writing one accepted name that an author's line stands for."""

import re
from collections.abc import Callable

from broadsheet.grading import lexicon, person_names
from broadsheet.grading.reworded import reworded
from broadsheet.grading.words import initials, umlauts_written_out, words_of

_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_BRACKET_MARKS = re.compile(r"[()\[\]]")
_ALSO = re.compile(r"\W*(?:accept|also|or|aka|a\.k\.a\.|formerly|now)\b:?\s*(.+)", re.IGNORECASE)
_ALTERNATIVES = re.compile(r"\s+or\s+|\s*;\s*|(?<=[^\W\d]{3})\s*/\s*(?=[^\W\d]{3})", re.IGNORECASE)
_CAPITAL = re.compile(r"[^\W\d_a-z][\w'’.-]*")
_IN_PLACE = re.compile(
    r"((?:the |The )?[^\W\d_a-z]\w+(?: [^\W\d_a-z][\w'’.-]*){1,4}) (?:in|at|near) ([^\W\d_a-z].*)"
)
_GENERATION = re.compile(r"\b([1-9]) ?G\b")
_NO_DESCRIPTION = (
    lexicon.SMALL
    | lexicon.ARTICLES
    | lexicon.PARTICLES
    | frozenset("or under not as like near over into before after".split())
)
_MOST = 12
"""Forms of one name that are kept."""


def name_forms(text: str) -> list[str]:
    """Return every way of writing a name, the way it stands first.

    Brackets may be kept, left out or hold another name; "X or Y" are two names; "Paris, France" is
    Paris; "the physician George Huntington" is George Huntington; "ü" may be "ue".
    """
    forms = [text, *_bracketed(text)]
    for form in list(forms):
        forms += [side for side in _ALTERNATIVES.split(form) if side != form and words_of(side)]
    for form in list(forms):
        forms += [short for shorten in _SHORTER if (short := shorten(form))]
    forms += [_GENERATION.sub(r"\1th generation", form) for form in forms if _GENERATION.search(form)]
    for form in list(forms):
        written_out = umlauts_written_out(form)
        if written_out != form:
            forms.append(written_out)
    return list(dict.fromkeys(forms))[:_MOST]


def _bracketed(text: str) -> list[str]:
    if not _BRACKETS.search(text):
        return []
    outside = _BRACKETS.sub(" ", text)
    forms = [outside, _BRACKET_MARKS.sub("", text)] if words_of(outside) else [_BRACKET_MARKS.sub("", text)]
    for match in _BRACKETS.finditer(text):
        inside = match[0][1:-1]
        if (also := _ALSO.fullmatch(inside)) is not None:
            forms.append(also[1])
        elif inside.isupper() and len(inside) > 1 and inside.casefold() == initials(words_of(outside)):
            forms.append(inside)
    return forms


def _before_comma(text: str) -> str | None:
    """Return what a name is called before its comma, unless it lists things: "Springfield, Ohio"."""
    head, comma, rest = text.partition(",")
    if not comma or ("," in rest and not rest.lstrip().startswith(("who", "which"))):
        return None
    words = head.split()
    small = {word.casefold() for word in (*words, *rest.split())}
    if (
        not words
        or not rest.strip()
        or small & {"and", "or", "&"}
        or not any(_CAPITAL.fullmatch(word) for word in words)
        or (
            len(words) == 1 and person_names.given_name(words[0].casefold())
        )  # "Mary, Queen of Scots" is no mere Mary
    ):
        return None
    return (
        head if any(char.isalpha() for char in rest) and not any(char.isdecimal() for char in text) else None
    )


def _from_particle(text: str) -> str | None:
    """Return a family name with its particle: "De Niro", "van Beethoven"."""
    words = text.split()
    at = next(
        (at for at, word in enumerate(words[1:-1], start=1) if word.casefold() in lexicon.PARTICLES), None
    )
    if (
        at is None
        or len(words) > 5
        or not all(_CAPITAL.fullmatch(word) or word.casefold() in lexicon.PARTICLES for word in words)
    ):
        return None
    return " ".join(words[at:])


def _before_place(text: str) -> str | None:
    """Return a proper name without the place it is in: "Camping World Stadium in Orlando"."""
    match = _IN_PLACE.fullmatch(text)
    return match[1] if match is not None and not match[2][0].isdecimal() else None


def _in_apposition(text: str) -> str | None:
    """Return the name at the end of a description: "American production duo The Chainsmokers"."""
    words = text.split()
    start = len(words)
    while start and _CAPITAL.fullmatch(words[start - 1]):
        start -= 1
    if not 0 < start < len(words) or len(words) - start > 4:
        return None
    before = words[start - 1]
    if not before.islower() or not before.replace("-", "").isalpha() or before in _NO_DESCRIPTION:
        return None  # "60th Street" is no Street
    name = words[start:]
    return " ".join(name) if len(name) > 1 or before not in lexicon.GENERIC or start > 1 else None


def _after_colon(text: str) -> str | None:
    """Return what stands last in the title of a series: "The Empire Strikes Back"."""
    head, _, rest = (part.strip() for part in text.replace(" – ", ": ").rpartition(": "))
    return rest if head[:1].isupper() and rest[:1].isupper() and len(words_of(rest)) > 2 else None


def _because(text: str) -> str | None:
    """Return a cause without what leads in to it: "it rained" of "because it rained"."""
    match = _LEADING.match(text)
    return text[match.end() :] if match is not None and text[match.end() :].strip() else None


_LEADING = re.compile(
    r"(?:because|since|as) (?:of (?:the )?|it |there (?:was|were) (?:an? )?)?|due to (?:the )?", re.IGNORECASE
)


def _said_shortly(text: str) -> str | None:
    """Return a sentence without its pronoun: "less dense than water" of "It is less dense than water"."""
    match = _PRONOUN.match(text)
    return text[match.end() :] if match is not None and len(text[match.end() :]) > 3 else None


def _by_what(text: str) -> str | None:
    """Return a way or a place without its preposition: "a tunnel" of "through a tunnel"."""
    match = _PREPOSITION.match(text)
    return text[match.end() :] if match is not None else None


_PREPOSITION = re.compile(
    r"(?:through|via|using|across|inside|into|onto|within|during|by|with) (?:an? |the )?(?=\w)"
)


_PRONOUN = re.compile(
    r"(?:it|they|he|she|there) (?:(?:is|was|are|were|[’']?s|had|has|have|went|got|became|had gone|had been) )?(?:an? |the )?",
    re.IGNORECASE,
)
_SHORTER: tuple[Callable[[str], str | None], ...] = (
    _before_comma,
    _in_apposition,
    _before_place,
    _from_particle,
    _after_colon,
    _because,
    _said_shortly,
    _by_what,
    reworded,
)
