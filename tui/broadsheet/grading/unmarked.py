"""A piece of a typed list that no mark divides: one item, or several words that are an item each."""

import re

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.clipped import clipped_items
from broadsheet.grading.items import item_named
from broadsheet.grading.listing import Listing
from broadsheet.grading.recognised import first_names
from broadsheet.grading.split import MOST_ITEMS, holds_item, hyphened, without_sequence


def read_unmarked(listed: Listing, piece: str) -> list[tuple[str, int | None]]:
    """Read a piece that no mark divides: as several items where two or more are in it, else as one."""
    if " " in piece and (them := _from_there(listed, piece)) is not None:
        return [(piece, them)]
    several = _by_words(listed, piece)
    if sum(item is not None for _, item in several) > 1:
        return _with_slips(listed, several)
    if len(several) > 1 and (apart := _beside_its_like(listed, several)):
        return apart  # "red gold": two colours
    if len(several) > 1:
        unknown = [word for words, item in several if item is None for word in listed.words(words)]
        if first_names(listed.compiled).keys() >= set(unknown):
            return several  # "bjorn benny frida"
    joined = [(one, item_named(listed, one)) for one in hyphened(piece)]
    if joined and len({item for _, item in joined} - {None}) == len(joined):
        return joined
    item = item_named(listed, piece)
    if item is None and (rest := without_sequence(piece)) != piece:
        item = item_named(listed, rest)
    if item is not None:
        return [(piece, item)]
    if item is None and (counted := _uncounted(listed, piece)) is not None:
        return [(piece, counted)]
    if (told := _told_of(listed, piece)) is not None:
        return [(piece, told)]
    denied = _denied(listed, piece)
    if denied is not None:
        return denied
    # "Canada Mexico" are two, "East Germany" is one, and not the one that was asked for.
    unnamed = listed.words(" ".join(words for words, item in several if item is None))
    rest = " ".join(word for word in unnamed if word not in {"et", "und"})
    said = listed.words(piece)
    if begun := clipped_items(listed.items, said):
        return begun
    if one_by_one := _one_by_one(listed, piece, several):
        return one_by_one
    return (
        several if not rest or (entities.known(rest) and rest not in lexicon.MODIFIERS) else [(piece, None)]
    )


def _one_by_one(
    listed: Listing, piece: str, several: list[tuple[str, int | None]]
) -> list[tuple[str, int | None]]:
    """Read each word as an item of its own where no mark stands in the list and the words look like one each.

    They do where each is known by itself ("jupiter saturn neptune"), where half of them misspell items ("hewey dewy"), and
    where as many words were typed as there are items of one word, or all are given names as the items are.
    """
    words = piece.split()
    if len(words) < 2 or len(listed.words(piece)) != len(words) or _MARKED.search(listed.text):
        return []  # between marks two words are one wrong piece: "Gold Cup"
    folded = listed.words(piece)
    if not lexicon.MODIFIERS.isdisjoint(folded):
        return []  # "East Germany" is one
    named = [(word, item_named(listed, word)) for word in words]
    items = [item for _, item in named if item is not None]
    none = all(item is None for _, item in several)
    if none and len(set(items)) == len(items) and 2 * len(items) >= len(words):
        return named
    alone = none and all(map(_stands_alone, folded))
    return named if alone or _all_given(listed, words) or _as_many(listed, words) else []


def _all_given(listed: Listing, words: list[str]) -> bool:
    """Say whether all words are given names, as most of the items are."""
    given = sum(
        person_names.given_name(name.key) for one in listed.items for name in one.answers[0].names[:1]
    )
    return 2 * given >= len(listed.items) and all(person_names.given_name(word.casefold()) for word in words)


def _as_many(listed: Listing, words: list[str]) -> bool:
    """Say whether there are as many nouns as items, all of one word: "jack queen king ace" for the four suits."""
    alone = all(len(name.words) == 1 for one in listed.items for name in one.answers[0].names[:1])
    plain = all(word.isalpha() and word.casefold() not in lexicon.SMALL for word in words)
    return alone and plain and len(words) == len(listed.items) > 2 and _FUNCTION_WORDS.isdisjoint(words)


_FUNCTION_WORDS = frozenset(
    "the a an is are was were it they i we you this that these those what which who of".split()
)


_MARKED = re.compile(r"[,;/]")
_AND_ABROAD = frozenset("y e et und og och i en over above below under beside".split())
"""What joins two items in other languages, or says how they lie: "Phobos y Deimos", "white over red"."""


def _with_slips(listed: Listing, several: list[tuple[str, int | None]]) -> list[tuple[str, int | None]]:
    """Return pieces that no mark divides with misspelt ones among them recognised: "Cardiff Edinborough London"."""
    there = {item for _, item in several}
    found: list[tuple[str, int | None]] = []
    for piece, item in several:
        named = item_named(listed, piece) if item is None and " " not in piece else item
        found.append((piece, None if item is None and named in there else named))
    return found


def _beside_its_like(listed: Listing, several: list[tuple[str, int | None]]) -> list[tuple[str, int | None]]:
    """Return the pieces word by word where one names an item and another a thing of its sort: "gold silver bronze".

    Nothing where the other words may be part of a longer name.
    """
    number = next((item for _, item in several if item is not None), None)
    if number is None:
        return []
    names = [name.key for name in listed.items[number].answers[0].names if len(name.words) == 1]
    wrong = [word for piece, item in several if item is None for word in piece.split()]
    if not any(entities.distinct(listed.key(word), name) for word in wrong for name in names):
        return []
    known = _as_many(listed, [word for piece, _ in several for word in piece.split()]) or all(
        entities.known(listed.key(word)) for word in wrong
    )
    return [
        (part, item)
        for piece, item in several
        for part in (piece.split() if item is None and known else [piece])
    ]


def _stands_alone(word: str) -> bool:
    """Say whether a word is by itself the name of something that is told apart from others, and part of no longer one."""
    return entities.known(word) and word not in lexicon.MODIFIERS and not entities.is_nationality(word)


def _told_of(listed: Listing, piece: str) -> int | None:
    """Return the item of which was told where it is or what it did: "Wales to the west"."""
    if (match := _WHERE.fullmatch(piece)) is not None and (
        there := item_named(listed, match[1] or match[2])
    ) is not None:
        return there
    return item_named(listed, told[1]) if (told := _WHO.fullmatch(piece)) is not None else None


_COMES_FROM = re.compile(r"(\S.*?) (?:of|from|for) (?:the )?(\S.*)", re.IGNORECASE)


def _from_there(listed: Listing, piece: str) -> int | None:
    """Return the person who was told with where he is from: "Sadat of Egypt"."""
    if (match := _COMES_FROM.fullmatch(piece)) is None:
        return None
    who, where = match.groups()
    if not entities.is_place(listed.key(where)) or (item := item_named(listed, who)) is None:
        return None
    return item if any(name.person for name in listed.items[item].answers[0].names) else None


_WHO = re.compile(r"(\S.*?),? (?:who|whose|which) \S.*", re.IGNORECASE)
"""An item and what is told of it: "Collins who stayed in the ship"."""
_WHERE = re.compile(
    r"(\S.*?)\s+(?:is |which is |thats |lies )?(?:up |down |over )?(?:to|in|on|at) the (?:far |very )?"
    r"(?:north|south|east|west|northeast|northwest|southeast|southwest|left|right|top|bottom|middle|centre|center|front|back|other side)\b[^,;]*"
    r"|(\S.*?)\s+on (?:one side|the one side|the other(?: side| hand)?|either side)\W*",
    re.IGNORECASE,
)
"""An item and where it is: "Wales to the west"."""


def _uncounted(listed: Listing, piece: str) -> int | None:
    """Return the item that a piece counts: "two violins", "oxygen 21%"; None where the items are numbers."""
    counted = _COUNTED.match(piece)
    rest = _SHARE_AFTER.sub("", piece[counted.end() :] if counted else piece)
    if counted is None and rest == piece:
        first, _, rest = piece.partition(" ")
        if not all(word.isdecimal() for word in listed.words(first)):
            return None
    if not rest or any(char.isdecimal() for item in listed.items for char in item.key.answers[0].text):
        return None
    return item_named(listed, rest)


_COUNTED = re.compile(
    r"(?:\d+(?:[.,]\d+)?\s*(?:%|x\b|×)?|some|(?:a )?few|many|several|(?:a )?lot(?:s)? of|a (?:couple|pair|bunch|bit|piece) of"
    r"|various|plenty of)\s+",
    re.IGNORECASE,
)
_SHARE_AFTER = re.compile(
    r"[\s:=(-]+(?:about |around |~)?\d+(?:[.,]\d+)?\s*(?:%|per ?cent|percent)\W*$", re.IGNORECASE
)


def _denied(listed: Listing, piece: str) -> list[tuple[str, int | None]] | None:
    """Read "not X": wrong where X is an item, beside the point where it is none; None without a "not"."""
    words = piece.split()
    if not negated(words):
        return None
    rest = " ".join(word for word in words if not negated([word]))
    return [(piece, None)] if not rest or item_named(listed, rest) is not None else []


def _by_words(listed: Listing, piece: str) -> list[tuple[str, int | None]]:
    """Cut a piece without separators at its words: "us uk canada nz"."""
    words = piece.split()
    if len(words) < 2 or len(words) > MOST_ITEMS:
        return [(piece, None)]
    if negated(words):
        return [(piece, None)]
    out: list[tuple[str, int | None]] = []
    unknown: list[str] = []
    at = hits = 0
    while at < len(words):
        for end in range(min(len(words), at + listed.longest), at, -1):
            run = " ".join(words[at:end])
            item = item_named(listed, run, exact=True)
            if item is not None and words[end : end + 1] == ["of"] and len(words) > end + 1:
                item = None  # "House of Lords" is no House
            if item is not None and not swallows(listed, words[at:end]):
                out += _unknown(unknown, listed)
                unknown = []
                out.append((run, item))
                hits += 1
                at = end
                break
        else:
            unknown.append(words[at])
            at += 1
    out += _unknown(unknown, listed)
    return out if hits else [(piece, None)]


def swallows(listed: Listing, words: list[str]) -> bool:
    """Say whether a run that is no name as it stands starts with one: "LA New York"."""
    if listed.exact(listed.key(" ".join(words))) is not None:
        return False
    starts = (listed.key(" ".join(words[:size])) for size in range(1, len(words)))
    return any(listed.exact(start) is not None for start in starts)


def negated(words: list[str]) -> bool:
    """Say whether words deny something: "not Estonia"."""
    bare = [re.sub(r"\W", "", word.casefold()) for word in words]
    return any(
        word in lexicon.NEGATIONS and bare[at + 1 : at + 2] not in (["enough"], ["only"])
        for at, word in enumerate(bare)
    )  # "not enough lifeguards" denies nothing


def _unknown(words: list[str], listed: Listing) -> list[tuple[str, int | None]]:
    """Return words between items as one wrong piece, unless they are only what people say around a list."""
    folded = listed.words(" ".join(words))
    rest = [
        word for word in folded if word not in lexicon.SMALL | _AND_ABROAD and word not in listed.question
    ]
    if not rest or lexicon.LEADING_WORDS.issuperset(rest) or not holds_item(" ".join(words)):
        return []
    if len(words) > 1 and all(map(entities.known, rest)) and not entities.known(" ".join(rest)):
        return [(word, None) for word in words]
    said = [word for word in words if not listed.question.issuperset(listed.words(word))]
    return [(" ".join(said), None)]
