"""Verdicts on one answer, made in one place."""

from broadsheet.grading.model import Verdict

NO = "that is not an answer we have"
SAME = "is that the same? Say just the answer"
ONLY_KIND = "which one? That is only what it is"


def accept(matched: str, why: str, score: float = 1.0) -> Verdict:
    """Return an accepting verdict for one answer."""
    return Verdict("accept", score, 1, 0, matched, why)


def reject(why: str) -> Verdict:
    """Return a rejecting verdict for one answer; an empty answer is not counted as wrong."""
    return Verdict("reject", 0.0, 0, 1, None, why)


def ask(why: str, matched: str | None = None) -> Verdict:
    """Return the verdict that gives one more try."""
    return Verdict("prompt", 0.0, 0, 0, matched, why)
