"""Lists in any order: cut into pieces, each piece to one item, duplicates once, extras charged."""

import re

from broadsheet.grading import guards, lexicon
from broadsheet.grading.codes import by_code
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.food_forms import by_form
from broadsheet.grading.items import item_named
from broadsheet.grading.listing import MOST_PIECES, Listing, listing
from broadsheet.grading.model import Verdict, VerdictName
from broadsheet.grading.pieces import assign
from broadsheet.grading.recognised import (
    Recognised,
    by_all_initials,
    by_beginning,
    by_clipping,
    by_first_names,
    by_kin,
    by_sight,
    without_initials,
)
from broadsheet.grading.split import (
    MOST_ITEMS,
    hard_parts,
    holds_item,
    is_remark,
    knows_nothing,
    says_no_more,
    without_afterword,
)
from broadsheet.grading.talk import before_talk
from broadsheet.grading.tidied import tidied
from broadsheet.grading.words import stem, words_of


def grade_set(compiled: CompiledKey, given: str) -> Verdict:
    """Grade a list against the items of a set."""
    found = recognise(compiled, given)
    need = min(compiled.key.need or len(compiled.items), len(compiled.items))
    return _verdict(compiled, found, need)


def recognise(compiled: CompiledKey, given: str) -> Recognised:
    """Find the items that a typed list names; each piece of it counts for one item at most."""
    found = Recognised()
    key = " ".join(words_of(given))
    if guards.no_answer(key) and key not in _MAY_BE_MEANT:
        return found
    listed = listing(compiled, given)
    text = tidied(listed, without_afterword(before_talk(listed.text)))
    for part in hard_parts(_without_heading(listed, text))[:MOST_ITEMS]:
        for piece, item in assign(listed, part):
            _count(found, piece, item)
        if len(found.order) >= MOST_PIECES:
            break
    _without_remark(compiled, found)
    by_all_initials(compiled, found)
    by_clipping(compiled, found)
    by_first_names(compiled, found)
    if found.items and found.wrong:
        without_initials(compiled, found)
    if found.items and found.wrong:
        by_sight(compiled, found)
        by_form(compiled, found)
    if found.wrong:
        by_code(compiled, found)
        by_beginning(compiled, found)
    if found.wrong:
        by_kin(compiled, found)
    if not found.items and (knows_nothing(given) or _only_repeats(compiled, given)):
        return Recognised()
    return found


def _without_remark(compiled: CompiledKey, found: Recognised) -> None:
    """Drop a piece that only says how it went, behind as many right ones as are asked for: "Bolivia, Paraguay, easy"."""
    need = min(compiled.key.need or len(compiled.items), len(compiled.items))
    if len(found.items) < need or found.order[-1:] != [-1]:
        return
    folded, typed = list(found.wrong.items())[-1]
    if is_remark(typed):
        del found.wrong[folded]
        found.order.pop()


def _only_repeats(compiled: CompiledKey, given: str) -> bool:
    """Say whether an answer only has the question's words: "the two cities the bombs were dropped on"."""
    said = [word for word in words_of(given) if word not in lexicon.SMALL and not word.isdecimal()]
    asked = {stem(word) for word in compiled.question}
    return len(said) > 1 and all(stem(word) in asked or word in _BEING for word in said)


_BEING = frozenset("is are was were be been on in at it they both all each them those these".split())


def _without_heading(listed: Listing, given: str) -> str:
    """Return a list without what stands before a colon at its start, unless that is an item: "The four: A, B"."""
    match = _HEADING.match(given)
    if match is None or item_named(listed, match[1] or match[2]) is not None:
        return given
    return given[match.end() :]


_HEADING = re.compile(r"([^,;:/\n]{2,60}):\s+(?=\S)|(\w+(?: \w+){0,2}),?\s+so,?\s+(?=\S)", re.IGNORECASE)
"""What stands before a colon, or leads in: "rgb, so red, green and blue"."""


def _count(found: Recognised, piece: str, item: int | None) -> None:
    if item is None:
        folded = " ".join(words_of(piece))
        gives_up = says_no_more(piece) or (
            guards.no_answer(folded) and (found.items or folded not in _MAY_BE_MEANT)
        )
        if folded not in found.wrong and holds_item(piece) and not gives_up:
            found.wrong[folded] = " ".join(piece.split())
            found.order.append(-1)
    elif item in found.items:
        found.repeated.append(piece)
    else:
        found.items[item] = piece
        found.order.append(item)


_MAY_BE_MEANT = frozenset({"none", "nothing"})
"""What is an answer where nothing else was named: no such things there are."""


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
