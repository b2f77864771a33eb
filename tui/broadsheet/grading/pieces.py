"""A part of a typed list cut into the pieces that were meant, each with the item that it names.

A cut is chosen by the most items recognised: neighbours are put together again where they make
one item ("Trinidad and Tobago"), and words that no mark separates are cut where that recognises more.
"""

import re

from broadsheet.grading import entities, lexicon
from broadsheet.grading.clipped import clipped_items
from broadsheet.grading.items import item_named, remark, where_it_lies
from broadsheet.grading.listing import Listing
from broadsheet.grading.recognised import first_names
from broadsheet.grading.split import MOST_ITEMS, holds_item, hyphened, soft_parts, without_sequence
from broadsheet.grading.typos import slips

_LONGEST_RUN = 8
"""Pieces that are tried together as one item: "The Lion, the Witch and the Wardrobe" makes three."""


def assign(listed: Listing, part: str) -> list[tuple[str, int | None]]:
    """Cut one part into (piece, item or None), the longest run of pieces that makes an item first."""
    spans = _spans(part)
    out: list[tuple[str, int | None]] = []
    at = 0
    titles = _other_titles(listed, part)
    while at < len(spans):
        whole = next((end for start, end in titles if start == spans[at][0]), 0)
        if whole:
            out.append((part[spans[at][0] : whole], None))
            at = next((later for later in range(at, len(spans)) if spans[later][0] >= whole), len(spans))
            continue
        for end in range(min(len(spans), at + min(_LONGEST_RUN, listed.longest)), at, -1):
            piece = part[spans[at][0] : spans[end - 1][1]]
            item = item_named(listed, piece, exact=True)
            if item is not None and _swallows(listed, piece.split()):
                continue
            if item is not None and (end - at == 1 or _belongs(listed, part, spans[at:end], item)):
                out.append((piece, item))
                at = end
                break
        else:
            piece = part[spans[at][0] : spans[at][1]]
            if (kept := _BUT_NOT.fullmatch(piece)) is not None:
                piece = kept[1]
            after = part[spans[at + 1][0] : spans[at + 1][1]].split() if at + 1 < len(spans) else []
            shared = _sharing_name(listed, piece, after)
            if shared is not None:
                out.append((piece, shared))
            elif not (
                (
                    out
                    and (
                        _ends_item(listed, part, spans[at - 1][1], spans[at])
                        or _ends_badly(listed, out[-1][1], piece, part[spans[at - 1][1] : spans[at][0]])
                        or where_it_lies(listed, out[-1][1], piece)
                        or remark(listed, part, spans[at][0], out[-1][1], piece)
                    )
                )
                or (_negated(piece.split()) and any(item is not None for _, item in out))
                or (at == len(spans) - 1 and out and _rounds_off(piece))
            ):  # "Latvia and Lithuania, not Estonia": two, and a third that is not claimed
                out.extend(_single(listed, piece))
            at += 1
    return out


_TITLE = re.compile(
    r"\s*((?:The |A |Of )?[A-Z][\w'’]*(?: \w+)? (?:and|&) (?:the )?[A-Z][\w'’]*(?: [A-Z]\w*)?)\s*"
)
_PAIR = re.compile(r"\s*([\w'’]+(?: [\w'’]+){0,2} (?:and|&) [\w'’]+(?: [\w'’]+){0,2})\s*")
_AND = re.compile(r"\s(?:and|&)\s")


def _other_titles(listed: Listing, part: str) -> list[tuple[int, int]]:
    """Return where titles with "and" stand between commas that name no item: "War and Peace" beside another such.

    The last two of a list that is joined by "and" are two, so one "and" alone makes no title, unless all items have one.
    """
    pairs = bool(listed.items) and all(
        any("and" in name.words for name in item.answers[0].names) for item in listed.items
    )
    if "," not in part and not (pairs and ";" in listed.text):
        return []
    if not pairs and len(_AND.findall(part)) < 2:
        return []
    found: list[tuple[int, int]] = []
    start = 0
    for segment in part.split(","):
        match = (_PAIR if pairs else _TITLE).fullmatch(segment)
        if match is not None and item_named(listed, match[1]) is None:
            sides = _AND.split(match[1])
            if all(item_named(listed, side) is None for side in sides):
                found.append((start + match.start(1), start + match.end(1)))
        start += len(segment) + 1
    return found


_ROUNDED_OFF = frozenset("nowt nothing naught thats that all i as its obviously".split())


def _rounds_off(piece: str) -> bool:
    """Say whether the last piece only rounds a list off: "nowt else", "all in a day", "that's the lot"."""
    words = piece.casefold().replace("'", "").replace("’", "").rstrip(".! ").split()
    return len(words) > 1 and words[0] in _ROUNDED_OFF and all(map(entities.common, words[1:]))


_BUT_NOT = re.compile(r"(?!but\b)(\S.*?)\s+(?:but\s+)?not\s+.+", re.IGNORECASE)
"""An item and what is denied after it: "France but not Italy"."""


def _ends_item(listed: Listing, part: str, before: int, span: tuple[int, int]) -> bool:
    """Say whether a piece ends an item that the piece before it began: "mts trinidad and tobago"."""
    words = part[max(0, before - 100) : before].split()
    ends = (listed.key(" ".join(words[-size:]) + part[before : span[1]]) for size in range(1, 4))
    return any(listed.exact(end) is not None for end in ends)


def _ends_badly(listed: Listing, item: int | None, piece: str, between: str) -> bool:
    """Say whether a piece is the second half of the item before it, misspelt: "Trinidad and Tabago"."""
    if item is None or "and" not in between.split():
        return False
    words = listed.words(piece)
    halves = (
        name.words[name.words.index("and") + 1 :]
        for name in listed.items[item].answers[0].names
        if "and" in name.words
    )
    return any(
        len(half) == len(words)
        and all(slips(mine, theirs) is not None for mine, theirs in zip(words, half, strict=True))
        for half in halves
    )


def _sharing_name(listed: Listing, piece: str, after: list[str]) -> int | None:
    """Return the person whose family name is said once for two: "Marie and Pierre Curie"."""
    if len(after) < 2 or len(piece.split()) != 1:
        return None
    return (
        listed.exact(listed.key(f"{piece} {after[-1]}")) if listed.exact(listed.key(piece)) is None else None
    )


def _belongs(listed: Listing, part: str, spans: list[tuple[int, int]], item: int) -> bool:
    """Say whether pieces are one item: none of them alone is right, or together they are just its name."""
    if part[spans[0][0] : spans[0][1]] == "A":  # "A, C and D": no article
        return False
    whole = listed.key(part[spans[0][0] : spans[-1][1]])
    if whole in listed.items[item].exact:
        return True
    alone = [part[start:end] for start, end in spans]
    if any(listed.exact(listed.key(piece)) is not None for piece in alone):
        return False
    return all(item_named(listed, piece) in {None, item} for piece in alone)  # "Harrison, Star" are two


def _single(listed: Listing, piece: str) -> list[tuple[str, int | None]]:
    """Read a piece that no mark divides: as several items where two or more are in it, else as one."""
    several = _by_words(listed, piece)
    if sum(item is not None for _, item in several) > 1:
        return _with_slips(listed, several)
    if len(several) == 2 and _beside_its_like(listed, several):
        return several  # "red gold": two colours
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
    if (match := _WHERE.fullmatch(piece)) is not None and (
        there := item_named(listed, match[1] or match[2])
    ) is not None:
        return [(piece, there)]
    denied = _denied(listed, piece)
    if denied is not None:
        return denied
    # "Canada Mexico" are two, "East Germany" is one, and not the one that was asked for.
    unnamed = listed.words(" ".join(words for words, item in several if item is None))
    rest = " ".join(word for word in unnamed if word not in {"et", "und"})
    said = listed.words(piece)
    none = item is None and not any(number is not None for _, number in several)
    if none and (begun := clipped_items(listed, said)):
        return begun
    marked = (
        _MARKED.search(listed.text) is not None
    )  # between marks two words are one wrong piece: "Gold Cup"
    if none and not marked and len(said) == len(piece.split()) > 1 and all(map(_stands_alone, said)):
        return [(word, None) for word in said]  # "jupiter saturn neptune"
    return (
        several if not rest or (entities.known(rest) and rest not in lexicon.MODIFIERS) else [(piece, None)]
    )


_MARKED = re.compile(r"[,;/]")
_AND_ABROAD = frozenset("y e et und og och i en".split())
"""What joins two items in other languages: "Phobos y Deimos"."""


def _with_slips(listed: Listing, several: list[tuple[str, int | None]]) -> list[tuple[str, int | None]]:
    """Return pieces that no mark divides with misspelt ones among them recognised: "Cardiff Edinborough London"."""
    there = {item for _, item in several}
    found: list[tuple[str, int | None]] = []
    for piece, item in several:
        named = item_named(listed, piece) if item is None and " " not in piece else item
        found.append((piece, None if item is None and named in there else named))
    return found


def _beside_its_like(listed: Listing, several: list[tuple[str, int | None]]) -> bool:
    """Say whether of two words one names an item and the other a thing of the same sort, which is no part of its name."""
    (one, first), (other, last) = several
    if (first is None) == (last is None):
        return False
    number, wrong = (first, other) if first is not None else (last, one)
    assert number is not None
    names = listed.items[number].answers[0].names
    return any(len(name.words) == 1 and entities.distinct(listed.key(wrong), name.key) for name in names)


def _stands_alone(word: str) -> bool:
    """Say whether a word is by itself the name of something that is told apart from others, and part of no longer one."""
    return entities.known(word) and word not in lexicon.MODIFIERS and not entities.is_nationality(word)


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
    if not _negated(words):
        return None
    rest = " ".join(word for word in words if not _negated([word]))
    return [(piece, None)] if not rest or item_named(listed, rest) is not None else []


def _spans(part: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    at = 0
    for piece in soft_parts(part):
        start = part.find(piece, at)
        if start < 0:
            continue
        spans.append((start, start + len(piece)))
        at = start + len(piece)
    return spans


def _by_words(listed: Listing, piece: str) -> list[tuple[str, int | None]]:
    """Cut a piece without separators at its words: "us uk canada nz"."""
    words = piece.split()
    if len(words) < 2 or len(words) > MOST_ITEMS:
        return [(piece, None)]
    if _negated(words):
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
            if item is not None and not _swallows(listed, words[at:end]):
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


def _swallows(listed: Listing, words: list[str]) -> bool:
    """Say whether a run that is no name as it stands starts with one: "LA New York"."""
    if listed.exact(listed.key(" ".join(words))) is not None:
        return False
    starts = (listed.key(" ".join(words[:size])) for size in range(1, len(words)))
    return any(listed.exact(start) is not None for start in starts)


def _negated(words: list[str]) -> bool:
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
    return [(" ".join(words), None)]
