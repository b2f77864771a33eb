"""Lists in any order: cut into pieces, each piece to one item, duplicates once, extras charged.

A cut is chosen by the most items recognised: neighbours are put together again where they make
one item ("Trinidad and Tobago"), and words that no mark separates are cut where that recognises more.
"""

import re

from broadsheet.grading import entities, guards, lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.items import item_named, remark, where_it_lies
from broadsheet.grading.model import Verdict, VerdictName
from broadsheet.grading.recognised import Recognised, by_first_names, by_sight, first_names
from broadsheet.grading.split import (
    MOST_ITEMS,
    hard_parts,
    holds_item,
    hyphened,
    says_no_more,
    soft_parts,
    without_sequence,
)
from broadsheet.grading.talk import before_talk
from broadsheet.grading.words import words_of

_LONGEST_LIST = 1200
"""Characters of a list that are looked at: the fifty states of the US with "and" between them are 700."""
_LONGEST_RUN = 8
"""Pieces that are tried together as one item: "The Lion, the Witch and the Wardrobe" makes three."""


def grade_set(compiled: CompiledKey, given: str) -> Verdict:
    """Grade a list against the items of a set."""
    found = recognise(compiled, given)
    need = min(compiled.key.need or len(compiled.items), len(compiled.items))
    return _verdict(compiled, found, need)


def recognise(compiled: CompiledKey, given: str) -> Recognised:
    """Find the items that a typed list names; each piece of it counts for one item at most."""
    found = Recognised()
    key = " ".join(words_of(given))
    if guards.no_answer(key) and key not in {"none", "nothing"}:
        return found
    for part in hard_parts(_without_heading(compiled, before_talk(given[:_LONGEST_LIST])))[:MOST_ITEMS]:
        for piece, item in _assign(compiled, part):
            _count(found, piece, item)
    by_first_names(compiled, found)
    if found.items and found.wrong:
        by_sight(compiled, found)
    return found


def _without_heading(compiled: CompiledKey, given: str) -> str:
    """Return a list without what stands before a colon at its start, unless that is an item: "The four: A, B"."""
    match = _HEADING.match(given)
    return given[match.end() :] if match is not None and item_named(compiled, match[1]) is None else given


_HEADING = re.compile(r"([^,;:/\n]{2,60}):\s+(?=\S)")


def _count(found: Recognised, piece: str, item: int | None) -> None:
    folded = " ".join(words_of(piece))
    if item is None:
        if folded not in found.wrong and holds_item(piece) and not says_no_more(piece):
            found.wrong[folded] = " ".join(piece.split())
            found.order.append(-1)
    elif item in found.items:
        found.repeated.append(piece)
    else:
        found.items[item] = piece
        found.order.append(item)


def _assign(compiled: CompiledKey, part: str) -> list[tuple[str, int | None]]:
    """Cut one part into (piece, item or None), the longest run of pieces that makes an item first."""
    spans = _spans(part)
    out: list[tuple[str, int | None]] = []
    at = 0
    while at < len(spans):
        for end in range(min(len(spans), at + min(_LONGEST_RUN, compiled.longest)), at, -1):
            piece = part[spans[at][0] : spans[end - 1][1]]
            item = item_named(compiled, piece, exact=True)
            if item is not None and _swallows(compiled, piece.split()):
                continue
            if item is not None and (end - at == 1 or _belongs(compiled, part, spans[at:end], item)):
                out.append((piece, item))
                at = end
                break
        else:
            piece = part[spans[at][0] : spans[at][1]]
            if (kept := _BUT_NOT.fullmatch(piece)) is not None:
                piece = kept[1]
            after = part[spans[at + 1][0] : spans[at + 1][1]].split() if at + 1 < len(spans) else []
            shared = _sharing_name(compiled, piece, after)
            if shared is not None:
                out.append((piece, shared))
            elif not (
                (
                    out
                    and (
                        _ends_item(compiled, part, spans[at - 1][1], spans[at])
                        or where_it_lies(compiled, out[-1][1], piece)
                        or remark(compiled, part, spans[at][0], out[-1][1], piece)
                    )
                )
                or (_negated(piece.split()) and any(item is not None for _, item in out))
            ):  # "Latvia and Lithuania, not Estonia": two, and a third that is not claimed
                out.extend(_single(compiled, piece))
            at += 1
    return out


_BUT_NOT = re.compile(r"(?!but\b)(\S.*?)\s+(?:but\s+)?not\s+.+", re.IGNORECASE)
"""An item and what is denied after it: "France but not Italy"."""


def _ends_item(compiled: CompiledKey, part: str, before: int, span: tuple[int, int]) -> bool:
    """Say whether a piece ends an item that the piece before it began: "mts trinidad and tobago"."""
    words = part[:before].split()
    ends = (words_of(" ".join(words[-size:]) + part[before : span[1]]) for size in range(1, 4))
    return any(" ".join(end) in item.exact for end in ends for item in compiled.items)


def _sharing_name(compiled: CompiledKey, piece: str, after: list[str]) -> int | None:
    """Return the person whose family name is said once for two: "Marie and Pierre Curie"."""
    if len(after) < 2 or len(piece.split()) != 1:
        return None
    whole = " ".join(words_of(f"{piece} {after[-1]}"))
    alone = " ".join(words_of(piece))
    found = (number for number, item in enumerate(compiled.items) if whole in item.exact)
    return None if any(alone in item.exact for item in compiled.items) else next(found, None)


def _belongs(compiled: CompiledKey, part: str, spans: list[tuple[int, int]], item: int) -> bool:
    """Say whether pieces are one item: none of them alone is right, or together they are just its name."""
    if part[spans[0][0] : spans[0][1]] == "A":  # "A, C and D": no article
        return False
    whole = " ".join(words_of(part[spans[0][0] : spans[-1][1]]))
    if whole in compiled.items[item].exact:
        return True
    alone = [" ".join(words_of(part[start:end])) for start, end in spans]
    return not any(key in one.exact for key in alone for one in compiled.items)


def _single(compiled: CompiledKey, piece: str) -> list[tuple[str, int | None]]:
    """Read a piece that no mark divides: as several items where two or more are in it, else as one."""
    several = _by_words(compiled, piece)
    if sum(item is not None for _, item in several) > 1:
        return several
    if len(several) > 1:
        unknown = [word for words, item in several if item is None for word in words_of(words)]
        if first_names(compiled).keys() >= set(unknown):
            return several  # "bjorn benny frida"
    joined = [(one, item_named(compiled, one)) for one in hyphened(piece)]
    if joined and len({item for _, item in joined} - {None}) == len(joined):
        return joined
    item = item_named(compiled, piece)
    if item is None and (rest := without_sequence(piece)) != piece:
        item = item_named(compiled, rest)
    if item is not None:
        return [(piece, item)]
    if item is None and (counted := _uncounted(compiled, piece)) is not None:
        return [(piece, counted)]
    denied = _denied(compiled, piece)
    if denied is not None:
        return denied
    # "Canada Mexico" are two, "East Germany" is one, and not the one that was asked for.
    rest = " ".join(words_of(" ".join(words for words, item in several if item is None)))
    return (
        several if not rest or (entities.known(rest) and rest not in lexicon.MODIFIERS) else [(piece, None)]
    )


def _uncounted(compiled: CompiledKey, piece: str) -> int | None:
    """Return the item that a piece counts: "two violins", "oxygen 21%"; None where the items are numbers."""
    counted = _COUNTED.match(piece)
    rest = _SHARE_AFTER.sub("", piece[counted.end() :] if counted else piece)
    if counted is None and rest == piece:
        first, _, rest = piece.partition(" ")
        if not all(word.isdecimal() for word in words_of(first)):
            return None
    if not rest or any(char.isdecimal() for item in compiled.items for char in item.key.answers[0].text):
        return None
    return item_named(compiled, rest)


_COUNTED = re.compile(
    r"(?:\d+(?:[.,]\d+)?\s*(?:%|x\b|×)?|some|(?:a )?few|many|several|(?:a )?lot(?:s)? of|a (?:couple|pair|bunch|bit|piece) of"
    r"|various|plenty of)\s+",
    re.IGNORECASE,
)
_SHARE_AFTER = re.compile(
    r"[\s:=(-]+(?:about |around |~)?\d+(?:[.,]\d+)?\s*(?:%|per ?cent|percent)\W*$", re.IGNORECASE
)


def _denied(compiled: CompiledKey, piece: str) -> list[tuple[str, int | None]] | None:
    """Read "not X": wrong where X is an item, beside the point where it is none; None without a "not"."""
    words = piece.split()
    if not _negated(words):
        return None
    rest = " ".join(word for word in words if not _negated([word]))
    return [(piece, None)] if not rest or item_named(compiled, rest) is not None else []


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


def _by_words(compiled: CompiledKey, piece: str) -> list[tuple[str, int | None]]:
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
        for end in range(min(len(words), at + compiled.longest), at, -1):
            run = " ".join(words[at:end])
            item = item_named(compiled, run, exact=True)
            if item is not None and words[end : end + 1] == ["of"] and len(words) > end + 1:
                item = None  # "House of Lords" is no House
            if item is not None and not _swallows(compiled, words[at:end]):
                out += _unknown(unknown, compiled)
                unknown = []
                out.append((run, item))
                hits += 1
                at = end
                break
        else:
            unknown.append(words[at])
            at += 1
    out += _unknown(unknown, compiled)
    return out if hits else [(piece, None)]


def _swallows(compiled: CompiledKey, words: list[str]) -> bool:
    """Say whether a run that is no name as it stands starts with one: "LA New York"."""
    if any(" ".join(words_of(" ".join(words))) in item.exact for item in compiled.items):
        return False
    starts = {" ".join(words_of(" ".join(words[:size]))) for size in range(1, len(words))}
    return any(start in item.exact for start in starts for item in compiled.items)


def _negated(words: list[str]) -> bool:
    return any(re.sub(r"\W", "", word.casefold()) in lexicon.NEGATIONS for word in words)


def _unknown(words: list[str], compiled: CompiledKey) -> list[tuple[str, int | None]]:
    """Return words between items as one wrong piece, unless they are only what people say around a list."""
    folded = words_of(" ".join(words))
    rest = [word for word in folded if word not in lexicon.SMALL and word not in compiled.question]
    said = {word for phrase in lexicon.LEAD_INS for word in phrase.split()}
    if not rest or all(word in said for word in rest) or not holds_item(" ".join(words)):
        return []
    if len(words) > 1 and all(map(entities.known, rest)) and not entities.known(" ".join(rest)):
        return [(word, None) for word in words]
    return [(" ".join(words), None)]


def _verdict(compiled: CompiledKey, found: Recognised, need: int) -> Verdict:
    hits, wrong = len(found.items), len(found.wrong)
    counted = min(hits, need)
    score = max(0.0, counted - compiled.key.wrong_penalty * wrong) / need if need else 0.0
    matched = (
        "; ".join(compiled.items[number].answers[0].answer.text for number in sorted(found.items)) or None
    )
    if not hits and not wrong:
        return Verdict("reject", 0.0, 0, 0, None, "you named nothing")
    name: VerdictName = "accept" if counted == need and not wrong else "partial" if hits else "reject"
    return Verdict(name, round(score, 4), hits, wrong, matched, _why(found, hits, wrong, need))


def _why(found: Recognised, hits: int, wrong: int, need: int) -> str:
    parts = [f"{min(hits, need)} of {need}"]
    if wrong:
        parts.append(
            "not among them: " + ", ".join(f"'{piece[:40]}'" for piece in list(found.wrong.values())[:5])
        )
    if found.repeated:
        parts.append("named twice counts once")
    return "; ".join(parts)
