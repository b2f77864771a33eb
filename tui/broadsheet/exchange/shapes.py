"""Moodle's types of question as questions of a pack: what GIFT and Moodle XML share when they are read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from broadsheet.exchange.moodle_marks import MOST, shares
from broadsheet.quiz.pack_checks import TRUTHS

if TYPE_CHECKING:
    from broadsheet.grading.model import AnswerKind
    from broadsheet.quiz.pack_schema import QuestionTable

SHOWN_TRUTHS = ("True", "False", "Not stated")
"""How a truefalse question's answers stand in formats that know true and false alone."""

GAP = "_____"
"""What stands for a missing word, as Moodle draws it."""

MOST_GAPS = 50
LONGEST = 8_000
"""Gaps and characters of one text: each gap makes a question with the whole text."""

_GAP = re.compile(r"_{3,}")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?")
_ALIKE = 0.01
"""Percent by which weights may differ and still be meant alike: Moodle writes 33.33333."""


@dataclass(frozen=True, slots=True)
class Marked:
    """What a question has beside its answers."""

    id: str
    prompt: str
    explanation: str = ""
    tags: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    gap: bool = False
    """The answer fills a gap in the prompt."""


@dataclass(frozen=True, slots=True)
class Part:
    """One answer as Moodle has it."""

    text: str
    weight: float = 100.0
    """Percent of the marks: 100 is right, 0 or less wrong."""
    feedback: str = ""
    tolerance: float | None = None
    unit: str | None = None
    match: str | None = None
    """For matching, what belongs to the text."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """The questions that one of Moodle's makes, and what was lost on the way."""

    questions: "tuple[QuestionTable, ...]"
    notes: tuple[str, ...] = ()


def short(marked: Marked, parts: Sequence[Part]) -> Shaped:
    """Return a typed question: full marks make answers, part of them asks for more, none rejects."""
    notes: list[str] = []
    parts = [part for part in parts if part.text.strip() != "*"]
    if any(re.search(r"(?<!\\)\*", part.text) for part in parts):
        notes.append('"*" stands for any words in Moodle; here it is the sign itself')
    texts = {part: part.text.replace("\\*", "*") for part in parts}
    right = [texts[part] for part in parts if part.weight >= 100]
    some = [texts[part] for part in parts if 0 < part.weight < 100]
    if not right:
        return Shaped((), ("left out: no answer of it gets full marks",))
    if some:
        notes.append(f"answers for part of the marks ask for more here ({'; '.join(some)[:60]})")
    kind: AnswerKind = "cloze" if _GAP.search(marked.prompt) else "text"
    question = _made(
        marked,
        kind,
        parts,
        answers=_one(right),
        reject=[texts[part] for part in parts if part.weight <= 0],
        prompt_on=some,
    )
    return Shaped((question,), tuple(notes))


def _one(names: Sequence[str]) -> list[Any]:
    from broadsheet.quiz.pack_schema import AnswerTable

    return [AnswerTable(text=names[0], aliases=tuple(names[1:]))] if len(names) > 1 else list(names)


def multiple(marked: Marked, parts: Sequence[Part], *, single: bool) -> Shaped:
    """Return a choice, or a set where several answers share the marks."""
    choices = [part.text for part in parts]
    right = [part for part in parts if part.weight > 0]
    if not right:
        return Shaped((), ("left out: no choice of it is right",))
    if single or (len(right) == 1 and right[0].weight >= 100):
        best = [part for part in right if part.weight >= 100] or [max(right, key=lambda part: part.weight)]
        notes = ["part of the marks for a choice is dropped"] if len(right) > len(best) else []
        if tuple(choices) == SHOWN_TRUTHS and len(best) == 1:
            answer = TRUTHS[SHOWN_TRUTHS.index(best[0].text)]
            return Shaped((_made(marked, "truefalse", parts, answers=[answer]),), tuple(notes))
        question = _made(marked, "choice", parts, answers=[part.text for part in best], choices=choices)
        return Shaped((question,), tuple(notes))
    return _set(marked, parts, right)


def _set(marked: Marked, parts: Sequence[Part], right: Sequence[Part]) -> Shaped:
    wrong = [part for part in parts if part.weight <= 0]
    notes = []
    weight = right[0].weight
    if any(abs(part.weight - weight) > _ALIKE for part in right):
        if len(right) > MOST or sorted((part.weight for part in right), reverse=True) != shares(len(right)):
            notes.append("the answers' weights differ; here they count alike")
        weight = 100 / len(right)
    need = max(1, min(len(right), round(100 / weight))) if weight >= 1 else len(right)
    costs = {round(-part.weight * need / 100, 3) for part in wrong}
    if len(costs) > 1:
        notes.append("wrong choices cost differently; here they cost alike")
    values: dict[str, Any] = {}
    if costs:
        values["wrong_penalty"] = min(1.0, max(costs))
    if need != len(right):
        values["need"] = need
    question = _made(
        marked,
        "set",
        parts,
        answers=[part.text for part in right],
        choices=[part.text for part in parts],
        reject=[part.text for part in wrong],
        **values,
    )
    return Shaped((question,), tuple(notes))


def true_false(marked: Marked, right: bool, feedback: Sequence[str] = ()) -> Shaped:
    """Return a truefalse question."""
    parts = [Part("", 100.0, said) for said in feedback]
    return Shaped((_made(marked, "truefalse", parts, answers=["true" if right else "false"]),))


def numerical(marked: Marked, parts: Sequence[Part]) -> Shaped:
    """Return a question for a number, each answer with its tolerance and unit."""
    from broadsheet.exchange.carry import simplest
    from broadsheet.quiz.pack_schema import AnswerTable

    notes = []
    answers = []
    for part in parts:
        if part.text.strip() == "*":
            continue
        if not _NUMBER.fullmatch(part.text.strip()):
            notes.append(f"left out: {part.text[:40]!r} is no number")
            return Shaped((), tuple(notes))
        if part.weight >= 100:
            answers.append(AnswerTable(text=part.text.strip(), unit=part.unit, tolerance=part.tolerance))
        else:
            notes.append(f"the answer {part.text[:40]!r} for part of the marks is dropped")
    if not answers:
        return Shaped((), (*notes, "left out: no answer of it gets full marks"))
    question = _made(marked, "number", parts, answers=[simplest(one) for one in answers])
    return Shaped((question,), tuple(notes))


def matching(marked: Marked, pairs: Sequence[tuple[str, str]]) -> Shaped:
    """Return an order where numbers are matched with items, else a choice for each pair."""
    asked = [(left, right) for left, right in pairs if left.strip()]
    choices = list(dict.fromkeys(right for _, right in pairs))
    if len(asked) > 1 and [left.strip() for left, _ in asked] == [str(at) for at in range(1, len(asked) + 1)]:
        return Shaped((_made(marked, "order", (), answers=[right for _, right in asked]),))
    if len(choices) < 2:
        return Shaped((), ("left out: a matching question needs two pairs or more",))
    questions = []
    for at, (left, right) in enumerate(asked, 1):
        one = replace(
            marked, id=f"{marked.id[:90]}-{at}" if marked.id else "", prompt=f"{marked.prompt} ({left})"
        )
        questions.append(_made(one, "choice", (), answers=[right], choices=choices))
    return Shaped(tuple(questions), (f"matching becomes {len(questions)} questions, one a pair",))


def _made(marked: Marked, kind: "AnswerKind", parts: Sequence[Part], **values: Any) -> "QuestionTable":
    """Return a question; what is said to single answers goes to the end of the explanation."""
    from broadsheet.quiz.pack_schema import QuestionTable

    said = [
        f"{part.text}: {part.feedback}" if part.text else part.feedback
        for part in parts
        if part.feedback.strip()
    ]
    lists: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
    }
    return QuestionTable(
        id=marked.id,
        kind=kind,
        prompt=marked.prompt,
        explanation=" ".join(filter(None, [marked.explanation, *said])),
        tags=marked.tags,
        hints=marked.hints,
        **lists,
    )
