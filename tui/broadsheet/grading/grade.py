"""The one function that judges an answer."""

from broadsheet.grading import choices
from broadsheet.grading.bare import bare
from broadsheet.grading.compile import CompiledKey, compile_key
from broadsheet.grading.model import AnswerKey, Verdict
from broadsheet.grading.orders import grade_order
from broadsheet.grading.sets import grade_set
from broadsheet.grading.typed import grade_one

LONGEST = 4000
"""Characters of a typed answer that are looked at at all, so that work is bounded whatever comes."""


TYPED = frozenset({"text", "number", "date"})
"""Kinds that are graded as they were typed: most answers are of these."""


def grade(key: AnswerKey | CompiledKey, given: str) -> Verdict:
    """Judge one answer. Never raises, whatever the text; compile the key first to grade many."""
    compiled = key if isinstance(key, CompiledKey) else compile_key(key)
    given = bare(given[:LONGEST])
    if compiled.key.kind in TYPED:
        return grade_one(compiled, given)
    match compiled.key.kind:
        case "set":
            return grade_set(compiled, given)
        case "order":
            return grade_order(compiled, given)
        case "truefalse":
            return choices.grade_truefalse(compiled, given)
        case "choice":
            return choices.grade_choice(compiled, given)
        case "poll":
            return choices.grade_poll(given)
        case "cloze":
            return grade_one(compiled, choices.gap_filled(compiled.key.prompt, given))
        case _:
            return grade_one(compiled, given)
