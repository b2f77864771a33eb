"""A post put otherwise: "head of the Fed", "Fed chairman" and "chair of the US central bank" are one."""

import re
from functools import lru_cache

from broadsheet.grading import entities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.names import accepted_forms, make_name
from broadsheet.grading.typos import slips
from broadsheet.grading.words import words_of
from broadsheet.language.distinct import classes_of
from broadsheet.language.names import country

_TITLES = tuple(
    tuple(titles.split(", "))
    for titles in (
        "chair, chairman, chairwoman, chairperson",
        "chief executive, chief executive officer, ceo",
        "secretary general, general secretary",
        "head, chief, boss",
        "director, director general, managing director, executive director",
        "manager, head coach, coach",
        "prime minister, pm, premier",
        "vice president, vp",
        "president",
        "speaker",
        "mayor",
        "chancellor",
        "foreign minister",
        "first minister",
        "governor",
        "commissioner",
    )
)
"""Titles of whoever leads a body; those in one row are one."""
_ANY = frozenset(_TITLES[3])
"""What the holder of any of them is called."""
_ROW = {title: number for number, row in enumerate(_TITLES) for title in row}
_TITLE = "|".join(sorted((title.replace(" ", "[ -]") for title in _ROW), key=len, reverse=True))
_POST = re.compile(
    rf"(?:the |a )?(?:(?P<title>{_TITLE}) (?:of|at) (?:the )?(?P<body>\S.*)|(?:the )?(?P<owner>\S.*?)(?:['’]s)? (?P<last>{_TITLE}))",
    re.IGNORECASE,
)
POST_WORDS = frozenset(word for title in _ROW for word in title.split())
"""Words of such titles, one of which a key must have."""


def same_post(compiled: CompiledKey, given: str) -> str | None:
    """Return the post that an answer names by another title of its holder or another name of the body."""
    if len(given) > _LONGEST or (said := _post(given.strip(" .!?"))) is None:
        return None
    for answer in compiled.answers:
        for text in answer.answer.names:
            if (wanted := _post(text)) is None:
                continue
            forms, heads = _forms(wanted[1])
            one = _ROW[said[0]] == _ROW[wanted[0]] or (heads and said[0] in _ANY)
            if one and _is_body(entities.key_of(said[1]), forms):
                return text
    return None


def _is_body(said: str, forms: frozenset[str]) -> bool:
    """Say whether a body was called by one of its forms, letters slipped or not: "eu comission"."""
    words = said.split()
    return said in forms or any(
        len(words) == len(form.split()) > 1
        and all(slips(mine, its) is not None for mine, its in zip(words, form.split(), strict=True))
        for form in forms
    )


def post_alone(compiled: CompiledKey, given: str) -> str | None:
    """Return the post of which only the title was said where a post is asked for and the question has not the body."""
    said = " ".join(words_of(given[:_LONGEST]))
    if said not in _ROW or compiled.question.isdisjoint(_POST_ASKED):
        return None
    posts = [(text, post) for one in compiled.answers for text in one.answer.names if (post := _post(text))]
    if not posts or any(
        said == entities.key_of(text) for one in compiled.answers for text in one.answer.names
    ):
        return None
    told = any(compiled.question.issuperset(words_of(body)) for _, (_, body) in posts)
    return None if told else posts[0][0]


_POST_ASKED = frozenset("post office job role position title".split())


_LONGEST = 80


def _post(text: str) -> tuple[str, str] | None:
    """Return the title and the body of a post: ("chair", "Federal Reserve"); None for what names none."""
    match = _POST.fullmatch(text)
    if match is None:
        return None
    title = (match["title"] or match["last"]).casefold().replace("-", " ")
    return title, match["body"] or match["owner"]


@lru_cache(maxsize=256)
def _forms(body: str) -> tuple[frozenset[str], bool]:
    """Return every folded form of a body's name, and whether it has one head; a land or a party has several."""
    name = make_name(body)
    land = country(body)
    own = (*land.adjectives, *land.aliases, land.name) if land is not None else ()
    several = "party" in name.words or any(kind in _LANDS for kind, _ in classes_of(body))
    return frozenset((*accepted_forms([name]), *map(entities.key_of, own))), not several


_LANDS = frozenset("country state city region capital continent".split())
