"""Items in order: the longest run that keeps the right order counts."""

from bisect import bisect_left

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Verdict
from broadsheet.grading.sets import recognise


def grade_order(compiled: CompiledKey, given: str) -> Verdict:
    """Grade a list whose order counts: hits are the items in their right place among each other."""
    found = recognise(compiled, given)
    typed = [item for item in found.order if item >= 0]
    hits = _longest_rising(typed)
    wrong = len(found.wrong) + len(typed) - hits
    total = len(compiled.items)
    if not typed and not wrong:
        return Verdict("reject", 0.0, 0, 0, None, "you named nothing")
    matched = "; ".join(compiled.items[item].answers[0].answer.text for item in typed) or None
    why = f"{hits} of {total} stand in the right order"
    if hits == total and not wrong:
        return Verdict("accept", 1.0, hits, 0, matched, why)
    score = max(0.0, hits - compiled.key.wrong_penalty * wrong) / total if hits > 1 and total else 0.0
    return Verdict("partial" if score else "reject", round(score, 4), hits, wrong, matched, why)


def _longest_rising(numbers: list[int]) -> int:
    """Return the length of the longest rising subsequence (patience sorting)."""
    ends: list[int] = []
    for number in numbers:
        at = bisect_left(ends, number)
        ends[at : at + 1] = [number]
    return len(ends)
