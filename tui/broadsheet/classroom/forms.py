"""Normal forms of typed answers: answers of one form are one group, for the teacher and for a ruling."""

import re

from broadsheet.grading.model import AnswerKind
from broadsheet.grading.split import hard_parts, soft_parts
from broadsheet.language.dates import parse_date
from broadsheet.language.normal import folded
from broadsheet.language.numbers import parse_number
from broadsheet.quiz.choices import named
from broadsheet.quiz.model import Question


def form_of(question: Question, given: str) -> str:
    """Return the normal form of an answer: case, accents, articles and spacing away.

    A number is its value ("5,000" and "five thousand" are one), a date its day, a set its items in the
    order of the alphabet, a choice its text. An empty form is an answer without a letter or digit.
    """
    text = named(question, given.strip())[:4000]
    kind: AnswerKind = question.kind
    if kind == "number":
        found = parse_number(text)
        if found is not None:
            upper = "" if found.upper is None else f"..{found.upper}"
            return f"{found.bound} {found.value}{upper} {found.measure} {folded(found.tail)}".strip()
    if kind == "date":
        days = parse_date(text, question.language)
        if len(days) == 1:
            day = days[0]
            return "-".join("?" if part is None else str(part) for part in (day.year, day.month, day.day))
    if kind == "set":
        items = {folded(item) for part in hard_parts(text) for item in soft_parts(part)}
        return "; ".join(sorted(item for item in items if item))
    if kind == "order":
        return "; ".join(folded(part) for part in text.split(";"))
    return folded(text) or re.sub(r"\s+", " ", text)
