"""Items of a typed list that share a word, or are put by a letter or in another language, written out in full.

"Left and right atrium" are two atria, "both lungs" two lungs, "n ireland" is Northern Ireland and "rouge" red; each only
where the whole is an item as it stands.
"""

import re
from functools import cache

from broadsheet.grading import lexicon
from broadsheet.grading.listing import Listing
from broadsheet.grading.words import stem
from broadsheet.language.foreign_words import foreign_words
from broadsheet.language.normal import folded
from broadsheet.language.rows import table

_SIDES = {"n": "north", "s": "south", "e": "east", "w": "west"}
_JOINT = re.compile(r"(\s*(?:[,/+&;]|\band\b|(?<=\S\s)n(?=\s))\s*(?:and\b\s*)?)", re.IGNORECASE)
_LONGEST_HEAD, _LONGEST_LIST, _TWO = 3, 400, 2


def shared_head(listed: Listing, given: str) -> str:
    """Return a list with the word written out that several items share: "red and white blood cells", "both lungs"."""
    if len(given) > _LONGEST_LIST or listed.longest < _TWO:
        return given
    given = _BOTH.sub(lambda match: _both(listed, match), given)
    parts = _JOINT.split(given)
    whole = parts[::2]
    for at in range(len(whole) - 2, -1, -1):
        if (full := _with_head(listed, whole[at], whole[at + 1])) is not None:
            whole[at] = full
    if whole == parts[::2]:
        return given
    return "".join(
        ", " if at % 2 and whole[at // 2] != parts[at - 1] else whole[at // 2] if at % 2 == 0 else part
        for at, part in enumerate(parts)
    )


def _with_head(listed: Listing, piece: str, after: str) -> str | None:
    """Return a piece with the end of the piece behind it, where that makes an item of each and the piece alone is none."""
    words = [word for word in after.split() if word.casefold() not in lexicon.ARTICLES]
    if not piece or len(words) < _TWO or listed.exact(listed.key(piece)) is not None:
        return None
    if _item(listed, after) is None:
        return None
    if piece.split()[-1].casefold() in words:
        return None
    side = _SIDES.get(piece.strip(". ").casefold())  # "n and s pole"
    fronts = (piece,) if side is None else (piece, side, f"{side}ern")
    for at in range(max(1, len(words) - _LONGEST_HEAD), len(words)):
        for front in fronts:
            full = f"{front} {' '.join(words[at:])}"
            if (number := _item(listed, full)) is not None:
                return full if listed.exact(listed.key(full)) is not None else _name(listed, number)
    return None


def _item(listed: Listing, text: str) -> int | None:
    """Return the item that a text names to the letter, the last word in the plural or not."""
    key = listed.key(text)
    if (found := listed.exact(key)) is not None:
        return found
    *front, last = key.split() or [""]
    return listed.exact(" ".join((*front, stem(last))))


def _name(listed: Listing, number: int) -> str:
    return listed.items[number].key.answers[0].text


_BOTH = re.compile(
    r"\b(?:both|the two|the 2) (?:of )?(?:the |his |her |its )?([^\W\d]+)(?=\s*(?:[,;/+&.]|and\b|$))",
    re.IGNORECASE,
)


def _both(listed: Listing, match: re.Match[str]) -> str:
    """Return the two items that end in a word where "both" of it are claimed; what was typed where there are not two."""
    wanted = stem(listed.key(match[1]))
    names = [one.key.answers[0].text for one in listed.items]
    ends = [name for name in names if " " in name and stem(listed.key(name).split()[-1]) == wanted]
    return ", ".join(ends) if len(ends) == _TWO else match[0]


_SIDE = re.compile(r"(?<![^\s,;/&+(])([nsew])\.?\s+(?=([^\W\d]{3,}))", re.IGNORECASE)


def sides_written_out(listed: Listing, given: str) -> str:
    """Return a list with a direction written out that was put by its letter, where the whole is an item: "n ireland"."""

    def in_full(match: re.Match[str]) -> str:
        side = _SIDES[match[1].casefold()]
        forms = (
            form
            for form in (side, f"{side}ern")
            if listed.exact(listed.key(f"{form} {match[2]}")) is not None
        )
        alone = listed.exact(listed.key(match[2])) is not None
        return f"{form} " if not alone and (form := next(forms, "")) else match[0]

    return _SIDE.sub(in_full, given) if len(given) < _LONGEST_LIST else given


_WORD = re.compile(r"[^\W\d_]{3,}")


def colours_in_english(listed: Listing, given: str) -> str:
    """Return a list with colours of other languages in English, where those are items and the words are none."""
    if listed.question.isdisjoint(_COLOUR_ASKED) and not any(
        _is_colour(listed, at) for at in range(len(listed.items))
    ):
        return given

    every = all(_is_colour(listed, at) for at in range(len(listed.items)))

    def put(match: re.Match[str]) -> str:
        word = folded(match[0])
        english = _abroad().get(word)
        if listed.exact(listed.key(match[0])) is not None:
            return match[0]
        if english is not None and (every or listed.exact(english) is not None):
            return english
        kind = foreign_words("kind").get(word)  # "maillot jaune" where jerseys are asked for
        return kind if kind is not None and not listed.question.isdisjoint((kind, f"{kind}s")) else match[0]

    return _WORD.sub(put, given[:_LONGEST_LIST]) + given[_LONGEST_LIST:]


_COLOUR_ASKED = frozenset({"colour", "colours", "color", "colors"})


def _is_colour(listed: Listing, number: int) -> bool:
    return any(text.casefold() in _colours() for text in listed.items[number].key.answers[0].names)


@cache
def _abroad() -> dict[str, str]:
    """Return the folded colours of other languages -> the English one."""
    return {folded(word): english for english, *words in table("colours_abroad.txt") for word in words}


@cache
def _colours() -> frozenset[str]:
    return frozenset(english for english, *_ in table("colours_abroad.txt"))
