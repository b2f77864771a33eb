"""Which item of a set a piece of a typed list names, and pieces that only say more of the item before."""

import re

from broadsheet.grading import entities, guards, lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.listing import Listing
from broadsheet.grading.names import is_solid
from broadsheet.grading.places import lies_in
from broadsheet.grading.split import in_brackets
from broadsheet.grading.symbols import STATE_OF
from broadsheet.grading.typos import slips


def item_named(listed: Listing, piece: str, *, exact: bool = False) -> int | None:
    """Return the item that a piece names, exact names before loose ones; None where it names none."""
    asked = (piece, exact)
    if asked not in listed.named:
        listed.named[asked] = _item_named(listed, piece, exact)
    return listed.named[asked]


def _item_named(listed: Listing, piece: str, exact: bool) -> int | None:
    words = guards.without_lead_ins(listed.words(piece))
    if not words:
        return None
    same = [number for key in (" ".join(words), "".join(words)) if (number := listed.exact(key)) is not None]
    if same:
        return min(same)
    if len(words) < 3 and (shared := _shared_kind(listed, words)) is not None:
        return shared
    if not listed.left:
        return None
    best: tuple[float, int] | None = None
    parts: list[int] = []
    for number, item in enumerate(listed.items):
        verdict = listed.verdict(number, piece)
        if (
            verdict.verdict == "prompt"
            and not exact
            and (
                _most_of(item, words)
                or _short_place(item, words)
                or _head_of(item, words)
                or _body_of(listed, item, words)
                or _of_the_country(listed, item, words)
                or _asked_besides(listed, item, words)
            )
        ):
            parts.append(number)
        if verdict.verdict == "accept" and (not exact or verdict.score >= 0.95):
            if exact and _says_more(item, words):
                continue
            if best is None or verdict.score > best[0]:
                best = verdict.score, number
    if best is None and (first := _by_its_first_word(listed, words)) is not None:
        return first
    if best is None and len(parts) == 1:
        return parts[0]
    return best[1] if best is not None else None


def _by_its_first_word(listed: Listing, words: list[str]) -> int | None:
    """Return the one item that goes by the word before a particle: "the Giro" for the Giro d'Italia."""
    meant = [
        number
        for number, item in enumerate(listed.items)
        if len(words) == 1
        and any(
            len(name.words) > 1 and name.words[0] == words[0] and _OF_A_LAND.match(name.text)
            for answer in item.answers
            for name in answer.names
        )
    ]
    return meant[0] if len(meant) == 1 else None


_OF_A_LAND = re.compile(
    r"(?:the |la |le |il |el )?\w+ (?:d['’]|de |di |del |della |a |von |des )", re.IGNORECASE
)
"""A name that goes on to say whose or where it is in another language."""


def _shared_kind(listed: Listing, words: list[str]) -> int | None:
    """Return the item whose last word others share and was said once or not at all: "the US, the French Open"."""
    for kind in listed.compiled.kinds:
        found = listed.exact(" ".join((*words, kind)))
        if found is not None:
            return found
    return None


def _most_of(item: CompiledKey, words: list[str]) -> bool:
    """Say whether words are the greater part of a description, no name: "costs" of "high costs"."""
    text = item.answers[0].answer.text
    for name in item.answers[0].names:
        left = [word for word in name.words if word not in words and word not in lexicon.SMALL]
        said_some = any(is_solid(word) and word not in _OFFICES for word in name.words if word in words)
        if left and said_some and len(words) < len(name.words) and _OFFICES.issuperset(left):
            return True  # "Energy" for the Department of Energy
    solid = [word for name in item.answers[0].names[:1] for word in name.solid]
    said = sum(len(word) for word in solid if any(slips(one, word) is not None for one in words))
    return text.islower() and 2 * said >= sum(map(len, solid)) and len(solid) > 1


def _head_of(item: CompiledKey, words: list[str]) -> bool:
    """Say whether one word is the head of a description of two, no name: "cups" of "polystyrene cups"."""
    names = item.answers[0].names
    return any(name.described and len(name.solid) == 2 and words == [name.solid[1]] for name in names)


def _body_of(listed: Listing, item: CompiledKey, words: list[str]) -> bool:
    """Say whether a body was called by the word before "of", as no other item begins: "the House"."""
    firsts = [name.words[0] for one in listed.items for name in one.answers[0].names[:1]]
    return (
        any(name.words[:2] == (*words, "of") for name in item.answers[0].names)
        and len(words) == 1
        and words[0] in lexicon.BODIES - _OFFICES
        and firsts.count(words[0]) == 1
    )


def _of_the_country(listed: Listing, item: CompiledKey, words: list[str]) -> bool:
    """Say whether a name lacks only the adjective of a country that the question names: "the Broadcasting Corporation"."""
    for name in item.answers[0].names:
        missing = [word for word in name.words if word not in words]
        if len(missing) == 1 and len(words) == len(name.words) - 1 > 1:
            return any(entities.adjective_of(missing[0], country) for country in listed.question)
    return False


def _asked_besides(listed: Listing, item: CompiledKey, words: list[str]) -> bool:
    """Say whether the question has all other words of an item: "city" of Manchester City, where Manchester's clubs are asked for."""
    return any(
        len(name.words) > len(words)
        and list(name.words[-len(words) :]) == words
        and listed.question.issuperset(name.words[: -len(words)])
        for name in item.answers[0].names
    )


def _short_place(item: CompiledKey, words: list[str]) -> bool:
    """Say whether a place of two words is called by its first, which is no place of its own: "Saudi"."""
    name = item.answers[0].names[0] if item.answers[0].names else None
    if name is None or len(name.words) < 2 or words != [name.words[0]] or words[0] in lexicon.MODIFIERS:
        return False
    return entities.is_place(name.key) and not entities.is_place(words[0])


_OFFICES = frozenset(
    "department ministry agency office commission committee council bureau board authority".split()
)


def _says_more(item: CompiledKey, words: list[str]) -> bool:
    longest = max((len(name.words) for answer in item.answers for name in answer.names), default=1)
    return len(words) > longest


def where_it_lies(listed: Listing, item: int | None, piece: str) -> bool:
    """Say whether a piece only says where the item before it lies: "Ottawa, Canada"."""
    if item is None:
        return False
    area = listed.key(piece)
    names = listed.items[item].answers[0].names
    area = _postal(area, piece)
    if any(entities.distinct(area, name.key) for name in names):
        return False  # "Washington, Nevada": two states, though there is a city of the first name
    if (
        any(name.person for name in names)
        and entities.is_nationality(area)
        and "the" in piece.casefold().split()
    ):
        return True  # "Jeremy Hansen, the Canadian"
    return any(lies_in(name.key, area) for name in names) and item_named(listed, piece) is None


def _postal(area: str, piece: str) -> str:
    """Return the state or province whose code in capitals a piece is: "B.C."."""
    return STATE_OF.get(area.replace(" ", ""), area).casefold() if piece.isupper() else area


_ONE_MORE = re.compile(r"\s*(?:and|or|maybe|perhaps|possibly|also|plus)\b", re.IGNORECASE)


def remark(listed: Listing, part: str, at: int, item: int | None, piece: str) -> bool:
    """Say whether a piece is only a remark in brackets on the item before it: "Moscow (the capital)"."""
    inside = part[part.rfind("(", 0, at) + 1 :]
    return (
        item is not None
        and in_brackets(part, at)
        and not _ONE_MORE.match(inside)
        and item_named(listed, piece) is None
    )
