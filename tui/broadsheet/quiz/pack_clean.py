"""Cleans the strings of a pack's questions, once and in place: whatever reads the tables later finds them clean."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from broadsheet.language.clean import clean_line, visible

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import AnswerTable, QuestionTable

LONGEST = 2_000
"""Characters of a prompt or any other text in a pack; what a longer one has beyond them is cut."""

Cleaner = Callable[[str], str]


def cleaned(text: str) -> str:
    """Return one line of a pack's text, safe to show."""
    return clean_line(text, LONGEST)


def cleaner(source: str) -> Cleaner:
    """Return what cleans the strings that TOML reads out of `source`, which must have none over several lines.

    TOML lets no control character but the tab stand in a string of one line. So where a text is ASCII
    and has no tab, no escape, no two spaces in a row and no line longer than a string may be, only the
    ends of its strings are left to clean: 0.03 µs a string in place of 0.5, a tenth of what a pack of
    100,000 questions takes to load.
    """
    if not source.isascii() or any(mark in source for mark in ("\\", "\t", "  ")):
        return cleaned
    return str.strip if max(map(len, source.split("\n"))) <= LONGEST else cleaned


def clean_question(one: "QuestionTable", clean: Cleaner = cleaned) -> None:
    """Clean every string of the question's table but its id, which has rules of its own."""
    one.prompt = clean(one.prompt)
    one.explanation = clean(one.explanation)
    one.answers = tuple(
        [clean(answer) if isinstance(answer, str) else _answer(answer, clean) for answer in one.answers]
    )
    for item in one.evidence:
        item.quote = visible(item.quote.strip())
    # Most of these are empty, and a map over nothing costs 0.1 µs.
    if one.tags:
        one.tags = tuple(map(clean, one.tags))
    if one.choices:
        one.choices = tuple(map(clean, one.choices))
    if one.reject:
        one.reject = tuple(map(clean, one.reject))
    if one.prompt_on:
        one.prompt_on = tuple(map(clean, one.prompt_on))
    if one.hints:
        one.hints = tuple(map(clean, one.hints))
    if one.supersedes:
        one.supersedes = tuple(map(clean, one.supersedes))


def _answer(one: "AnswerTable", clean: Cleaner) -> "AnswerTable":
    one.text = clean(one.text)
    one.aliases = tuple(map(clean, one.aliases))
    one.unit = one.unit and clean(one.unit)
    return one
