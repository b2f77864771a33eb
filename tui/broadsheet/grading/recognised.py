"""What a typed list held, and the people in it who go by their first names."""

import re
from dataclasses import dataclass, field

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.clipped import clipped_items
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.given_names import same_given_name
from broadsheet.grading.names import Name
from broadsheet.grading.typos import slips


@dataclass(slots=True)
class Recognised:
    """What a typed list held."""

    items: dict[int, str] = field(default_factory=dict)
    """Index of an item -> the piece that named it."""
    wrong: dict[str, str] = field(default_factory=dict)
    """Words of a piece that names no item -> the piece as typed."""
    repeated: list[str] = field(default_factory=list)
    order: list[int] = field(default_factory=list)
    """Items and -1 for each wrong piece, as typed."""


def first_names(compiled: CompiledKey) -> dict[str, list[int]]:
    """Return the items that are people, by number, under their first names; an initial, which many share, is none."""
    firsts: dict[str, list[int]] = {}
    for number, one in enumerate(compiled.items):
        people = (name for name in one.answers[0].names[:4] if name.person and len(name.solid[0]) > 1)
        for first in dict.fromkeys(name.solid[0] for name in people):
            firsts.setdefault(first, []).append(number)
    return firsts


def by_first_names(compiled: CompiledKey, found: Recognised) -> None:
    """Take first names for the people they are, where each is that of one item only: "Meg and Jo", "Ringo"."""
    firsts = first_names(compiled)
    told: dict[str, list[int]] = {}
    for piece in found.wrong:
        said = piece.split()[:_MOST_NAMES]
        if len(said) == 2 and len(said[1]) == 1:
            said = _with_initial(compiled, firsts, *said)
        people = [_called(compiled, firsts, word) for word in said if word != "and"]
        if people and all(len(items) == 1 for items in people):
            told[piece] = [item for (item,) in people]
    pieces = iter(list(found.wrong))
    order: list[int] = []
    for at in found.order:
        piece = next(pieces) if at < 0 else ""
        order += [item for item in told.get(piece, [at]) if item < 0 or item == at or item not in found.items]
        for item in told.get(piece, ()):
            found.items.setdefault(item, found.wrong[piece])
    found.order = order
    for piece in told:
        del found.wrong[piece]


_MOST_NAMES = 12


def _with_initial(compiled: CompiledKey, firsts: dict[str, list[int]], first: str, initial: str) -> list[str]:
    """Return a first name alone where the initial after it is that of the person's last name: "Teddy R"."""
    people = _called(compiled, firsts, first)
    ends = {
        name.solid[-1][0]
        for number in people
        for name in compiled.items[number].answers[0].names
        if name.person
    }
    return [first] if initial in ends else [first, initial]


def _called(compiled: CompiledKey, firsts: dict[str, list[int]], word: str) -> list[int]:
    """Return the items that go by a first name, by a short form of it, or by one that a letter slipped in."""
    return (
        firsts.get(word)
        or _shortened(firsts, word)
        or _nicknamed(compiled, word)
        or [
            number
            for first, numbers in firsts.items()
            if len(word) > 4 and slips(word, first) == 1
            for number in numbers
        ]
    )


def _shortened(firsts: dict[str, list[int]], word: str) -> list[int]:
    """Return the items whose first name starts so, or is called so: "Dec" for Declan, "Bill" for William."""
    if len(word) < 3 and word not in lexicon.NICKNAMES:
        return []
    found = (number for first, numbers in firsts.items() if _short_of(word, first) for number in numbers)
    return list(dict.fromkeys(found))


def _short_of(word: str, first: str) -> bool:
    """Say whether a word is a usual short form of a first name: "Raph" of Raphael, "Donnie" of Donatello."""
    if first.startswith(word) or same_given_name(word, first):
        return True
    bare = _FOND.sub("", word)
    if (
        bare != word
        and not (len(word) == len(first) and word[-1] == "y")  # "Mary" is no Mark
        and len(bare) > 2
        and (first.startswith(bare) or (first.startswith(bare[:-1]) and bare[-1] == bare[-2]))
    ):
        return True
    return any(len(full) > 3 and first[:4] == full[:4] for full in lexicon.NICKNAMES.get(word, ()))


_FOND = re.compile(r"(?:ie|ey|[yieos])$")


def without_initials(compiled: CompiledKey, found: Recognised) -> None:
    """Drop a piece that only is the initials of all the items beside it: "CMYK - cyan, magenta, yellow, key"."""
    for piece in list(found.wrong):
        if len(piece) == len(compiled.items) > 2 and piece.isalpha() and _are_initials(compiled, piece):
            del found.order[place_of(found, piece)]
            del found.wrong[piece]


def _are_initials(compiled: CompiledKey, letters: str) -> bool:
    """Say whether each letter begins a name of one item of its own; items are taken in the order of the letters."""
    left = [{name.key[:1] for name in one.answers[0].names} for one in compiled.items]
    for letter in letters:
        at = next((at for at, begins in enumerate(left) if letter in begins), None)
        if at is None:
            return False
        del left[at]
    return True


def by_all_initials(compiled: CompiledKey, found: Recognised) -> None:
    """Take a single word that is the initials of all the items, and nothing else was said, for all of them: "RGB"."""
    if found.items or len(found.wrong) != 1:
        return
    ((piece, typed),) = found.wrong.items()
    if len(piece) == len(compiled.items) > 2 and piece.isalpha() and _are_initials(compiled, piece):
        found.items = dict.fromkeys(range(len(compiled.items)), typed)
        found.order, found.wrong = list(found.items), {}


def by_clipping(compiled: CompiledKey, found: Recognised) -> None:
    """Take pieces for the items that they begin or end, where every one of them is such a piece: "fly, back, breast"."""
    begun = [] if found.items else clipped_items(compiled.items, list(found.wrong))
    if begun:
        found.items = {item: piece for piece, item in begun if item is not None}
        found.order, found.wrong = list(found.items), {}


def by_kin(compiled: CompiledKey, found: Recognised) -> None:
    """Take those who belong to an item for it: "Yorkists and Lancastrians" for York and Lancaster."""
    for piece in list(found.wrong):
        match = (
            None if entities.known(piece) or entities.is_nationality(piece) else _BELONGING.fullmatch(piece)
        )
        meant = [
            number
            for number, one in enumerate(compiled.items)
            if match is not None
            and number not in found.items
            and any(
                len(name.words) == 1 and name.key.startswith(match[1]) and len(name.key) - len(match[1]) < 3
                for name in one.answers[0].names
            )
        ]
        if len(meant) == 1:
            found.order[place_of(found, piece)] = meant[0]
            found.items[meant[0]] = found.wrong.pop(piece)


_BELONGING = re.compile(r"([a-z]{4,}?)(?:r?ian|ist|ite)s?")


def by_sight(compiled: CompiledKey, found: Recognised) -> None:
    """Take a piece for the one item still missing that it misspells, though it is a word of its own: "whales".

    Beside right items it is no other thing; the guard of names that are never slips of one another stays.
    """
    for piece in list(found.wrong):
        near = [
            number
            for number, one in enumerate(compiled.items)
            if number not in found.items
            and any(
                slips(piece, name.solid[-1], compiled.key.fuzz) in {0, 1}
                for name in one.answers[0].names
                if len(name.words) == 1 or name.person
            )
        ]
        if len(near) == 1:
            at = place_of(found, piece)
            found.order[at] = near[0]
            found.items[near[0]] = found.wrong.pop(piece)


def by_beginning(compiled: CompiledKey, found: Recognised) -> None:
    """Take a piece for the one item that begins so, beside right ones: "eng, scot, wales"."""
    begins = {piece: _begun_by(compiled, piece) for piece in found.wrong}
    if not found.items and (len(begins) < 2 or not all(begins.values())):
        return
    for piece, begun in begins.items():
        if len(begun) == 1 and begun[0] not in found.items:
            found.order[place_of(found, piece)] = begun[0]
            found.items[begun[0]] = found.wrong.pop(piece)


def _begun_by(compiled: CompiledKey, piece: str) -> list[int]:
    """Return the items of one word that begin so, in the plural or not; none for an ordinary word."""
    short = piece.removesuffix("s") if len(piece) > 3 else piece
    if len(short) < 3 or entities.common(piece) or entities.common(short):
        return []
    return [
        number
        for number, one in enumerate(compiled.items)
        if any(
            len(whole) > len(short) + 1 and whole.startswith(short)
            for name in one.answers[0].names
            for whole in _clipped_words(name, short)
        )
    ]


def _clipped_words(name: Name, short: str) -> tuple[str, ...]:
    """Return the word of a name that people clip: the only one, or a family name, "Woz"; other people's names stay."""
    if len(name.words) == 1:
        return name.words
    return name.solid[-1:] if name.person and not person_names.person_name(short) else ()


def place_of(found: Recognised, piece: str) -> int:
    """Return where in the order a wrong piece stands."""
    wrong = [at for at, item in enumerate(found.order) if item < 0]
    return wrong[list(found.wrong).index(piece)]


def _nicknamed(compiled: CompiledKey, word: str) -> list[int]:
    """Return the items of a list of given names that are another form of the word: "Matt" for Matthew."""
    alone = {
        number: name.key
        for number, one in enumerate(compiled.items)
        for name in one.answers[0].names[:1]
        if len(name.words) == 1
    }
    given = sum(map(person_names.given_name, alone.values()))
    if (len(word) < 3 and word not in lexicon.NICKNAMES) or 2 * given < len(compiled.items):
        return []
    return [number for number, key in alone.items() if _short_of(word, key)]
