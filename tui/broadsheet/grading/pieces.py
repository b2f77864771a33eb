"""A part of a typed list cut into the pieces that were meant, each with the item that it names.

A cut is chosen by the most items recognised: neighbours are put together again where they make
one item ("Trinidad and Tobago"), and words that no mark separates are cut where that recognises more.
"""

import re

from broadsheet.grading import entities, person_names
from broadsheet.grading.items import item_named, remark, where_it_lies
from broadsheet.grading.listing import Listing
from broadsheet.grading.split import soft_parts
from broadsheet.grading.typos import slips
from broadsheet.grading.unmarked import negated, read_unmarked, swallows

_LONGEST_RUN = 8
"""Pieces that are tried together as one item: "The Lion, the Witch and the Wardrobe" makes three."""


def assign(listed: Listing, part: str) -> list[tuple[str, int | None]]:
    """Cut one part into (piece, item or None), the longest run of pieces that makes an item first."""
    spans = _spans(listed, part)
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
            if item is not None and swallows(listed, piece.split()):
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
                _named_in_brackets(listed, part, spans[at : at + 2], piece)
                or (
                    out
                    and (
                        _ends_item(listed, part, spans[at - 1][1], spans[at])
                        or _ends_badly(listed, out[-1][1], piece, part[spans[at - 1][1] : spans[at][0]])
                        or where_it_lies(listed, out[-1][1], piece)
                        or remark(listed, part, spans[at][0], out[-1][1], piece)
                    )
                )
                or (negated(piece.split()) and any(item is not None for _, item in out))
                or (at == len(spans) - 1 and out and _rounds_off(piece))
            ):  # "Latvia and Lithuania, not Estonia": two, and a third that is not claimed
                out.extend(read_unmarked(listed, piece))
            at += 1
    return out


def _named_in_brackets(listed: Listing, part: str, spans: list[tuple[int, int]], piece: str) -> bool:
    """Say whether a piece is called by the name of an item in brackets right behind it: "Kerkyra (Corfu)".

    A thing that is known by itself is another guess, and so is what stands beside one: "Crete (Corfu)".
    """
    if len(spans) < 2 or _OPENS.fullmatch(part[spans[0][1] : spans[1][0]]) is None:
        return False
    inside = part[spans[1][0] : spans[1][1]]
    if part[spans[1][1] : spans[1][1] + 1] != ")" or (item := item_named(listed, inside, exact=True)) is None:
        return False
    key = listed.key(piece)
    names = [name.key for answer in listed.items[item].answers for name in answer.names]
    if entities.known(key) or any(entities.distinct(key, name) for name in names):
        return False
    called = any(entities.ordinary(word) or person_names.person_name(word) for word in listed.words(piece))
    return not called and item_named(listed, piece) is None


_OPENS = re.compile(r"\s*\(\s*")


_TITLE = re.compile(
    r"\s*((?:The |A |Of )?[A-Z][\w'’]*(?: \w+)? (?:and|&) (?:the )?[A-Z][\w'’]*(?: [A-Z]\w*)?)\s*"
)
_PAIR = re.compile(r"\s*([\w'’]+(?: [\w'’]+){0,2} (?:and|&) [\w'’]+(?: [\w'’]+){0,2})\s*")
_AND = re.compile(r"\s(?:and|&)\s")


def _other_titles(listed: Listing, part: str) -> list[tuple[int, int]]:
    """Return where titles with "and" stand between commas that name no item: "War and Peace" beside another such.

    The last two of a list that is joined by "and" are two, so one "and" alone makes no title, unless all items have one,
    or some have and semicolons part the list.
    """
    if "," not in part and ";" not in listed.text:
        return []
    having = [any("and" in name.words for name in item.answers[0].names) for item in listed.items]
    pairs = bool(having) and all(having)
    parted = not pairs and "," not in part and listed.text.count(";") > 1 and any(having)
    if not pairs and not parted and ("," not in part or len(_AND.findall(part)) < 2):
        return []
    found: list[tuple[int, int]] = []
    start = 0
    for segment in part.split(","):
        match = (_PAIR if pairs or parted else _TITLE).fullmatch(segment)
        if match is not None and item_named(listed, match[1]) is None:
            sides = _AND.split(match[1])
            two = parted and all(entities.known(listed.key(side)) for side in sides)
            if not two and all(item_named(listed, side) is None for side in sides):
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


def _spans(listed: Listing, part: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    at = 0
    for piece in soft_parts(part, lambda piece: listed.exact(listed.key(piece)) is not None):
        start = part.find(piece, at)
        if start < 0:
            continue
        spans.append((start, start + len(piece)))
        at = start + len(piece)
    return spans
