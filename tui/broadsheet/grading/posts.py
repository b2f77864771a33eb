"""A post put otherwise: "head of the Fed", "Fed chairman" and "chair of the US central bank" are one."""

import re
from functools import lru_cache

from broadsheet.grading import entities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.names import accepted_forms, make_name
from broadsheet.language.distinct import classes_of

_TITLES = tuple(
    tuple(titles.split(", "))
    for titles in (
        "chair, chairman, chairwoman, chairperson",
        "chief executive, chief executive officer, ceo",
        "secretary general, general secretary",
        "director, director general",
        "head, chief, boss",
        "president",
        "governor",
        "commissioner",
    )
)
"""Titles of whoever leads a body; those in one row are one."""
_ANY = frozenset(_TITLES[4])
"""What the holder of any of them is called."""
_ROW = {title: number for number, row in enumerate(_TITLES) for title in row}
_TITLE = "|".join(sorted((title.replace(" ", "[ -]") for title in _ROW), key=len, reverse=True))
_POST = re.compile(
    rf"(?:the |a )?(?:(?P<title>{_TITLE}) (?:of|at) (?:the )?(?P<body>\S.*)|(?:the )?(?P<owner>\S.*?)(?:['’]s)? (?P<last>{_TITLE}))",
    re.IGNORECASE,
)
_HINTS = frozenset(word for title in _ROW for word in title.split())


def same_post(compiled: CompiledKey, given: str, words: list[str]) -> str | None:
    """Return the post that an answer names by another title of its holder or another name of the body."""
    if _HINTS.isdisjoint(words) or len(given) > _LONGEST or (said := _post(given.strip(" .!?"))) is None:
        return None
    for answer in compiled.answers:
        for text in answer.answer.names:
            wanted = _post(text)
            if wanted is None or not _one_title(said[0], wanted[0]):
                continue
            if entities.key_of(said[1]) in _forms(wanted[1]):
                return text
    return None


_LONGEST = 80


def _post(text: str) -> tuple[str, str] | None:
    """Return the title and the body of a post: ("chair", "Federal Reserve"); None for what names none."""
    match = _POST.fullmatch(text)
    if match is None:
        return None
    title = (match["title"] or match["last"]).casefold().replace("-", " ")
    return title, match["body"] or match["owner"]


def _one_title(said: str, wanted: str) -> bool:
    return said in _ANY or _ROW[said] == _ROW[wanted]


@lru_cache(maxsize=256)
def _forms(body: str) -> frozenset[str]:
    """Return every folded form of a body's name; none of a land or a party, which several people head."""
    name = make_name(body)
    lands = any(kind in _LANDS for kind, _ in classes_of(body))
    return frozenset() if lands or "party" in name.words else frozenset(accepted_forms([name]))


_LANDS = frozenset("country state city region capital continent".split())
