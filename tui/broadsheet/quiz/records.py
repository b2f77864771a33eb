"""Questions as records of a pack's tables, and back: what is saved, edited, and checked before either."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from broadsheet.grading.model import Answer
from broadsheet.language.clean import clean_line
from broadsheet.quiz.model import Question
from broadsheet.quiz.pack_checks import question_findings
from broadsheet.quiz.pack_clean import LONGEST, clean_question

EDITED = ("prompt", "answers", "choices")
"""The keys of a question that a person changes while judging."""
DEFAULT_DIFFICULTY = 2


def question_record(question: Question) -> dict[str, Any]:
    """Return the question as a pack's table has it, without keys that would state a default.

    Evidence names the `article` in place of a pack's own `source`, which only the pack knows.
    """
    record: dict[str, Any] = {"id": question.id, "kind": question.kind, **edited_part(question)}
    lists = {"reject": question.reject, "prompt_on": question.prompt_on, "hints": question.hints}
    if question.need is not None:
        record["need"] = question.need
    record.update((key, list(texts)) for key, texts in lists.items() if texts)
    if question.as_of is not None:
        record["as_of"] = question.as_of
    record["evidence"] = [
        {"article": article, "quote": item.quote.strip()}
        for item in question.evidence
        if (article := item.span.article if item.span else item.article)
    ]
    if question.explanation:
        record["explanation"] = question.explanation
    # The first tag of a generated question is its relation, a word of the program's own.
    record["tags"] = list(dict.fromkeys(question.tags[1:] or question.tags))
    if question.difficulty != DEFAULT_DIFFICULTY:
        record["difficulty"] = question.difficulty
    return record


def edited_part(question: Question) -> dict[str, Any]:
    """Return the prompt, the answers and, where there are any, the choices, as a pack's table has them."""
    part: dict[str, Any] = {
        "prompt": question.prompt,
        "answers": [_answer_record(answer) for answer in question.answers],
    }
    if question.choices:
        part["choices"] = list(question.choices)
    return part


def _answer_record(answer: Answer) -> str | dict[str, Any]:
    record: dict[str, Any] = {"text": answer.text}
    if answer.aliases:
        record["aliases"] = list(answer.aliases)
    for key in ("unit", "tolerance", "precision"):
        if getattr(answer, key) is not None:
            record[key] = getattr(answer, key)
    return record if len(record) > 1 else answer.text


def with_edit(question: Question, part: Mapping[str, Any]) -> Question:
    """Return the question with an `edited_part` laid over it; ValueError where that is damaged."""
    answers = []
    for item in part.get("answers", []):
        table = {"text": item} if isinstance(item, str) else dict(item)
        answers.append(Answer(**{**table, "aliases": tuple(table.get("aliases", ()))}))
    prompt, choices = part.get("prompt", ""), part.get("choices", [])
    if not isinstance(prompt, str) or not all(isinstance(one.text, str) for one in answers):
        raise ValueError("not an edit")
    return _settled(
        replace(question, prompt=prompt, answers=tuple(answers), choices=tuple(map(str, choices)))
    )


def _settled(question: Question) -> Question:
    """Return the question without wrong answers that are right now, and asking for no more than there are."""
    right = {name.casefold() for answer in question.answers for name in answer.names}
    return replace(
        question,
        reject=tuple(text for text in question.reject if text.casefold() not in right),
        need=min(question.need, len(question.answers)) or None if question.need else None,
    )


# -- what a person types


def answers_line(answers: Sequence[Answer]) -> str:
    r"""Return answers for a person to change: "MTS | Mobile TeleSystems; Beeline"; "\;" and "\|" mean themselves."""
    return "; ".join(" | ".join(map(_escaped, answer.names)) for answer in answers)


def choices_line(choices: Sequence[str]) -> str:
    """Return choices for a person to change, with semicolons between them."""
    return "; ".join(map(_escaped, choices))


def _escaped(text: str) -> str:
    return re.sub(r"([;|\\])", r"\\\1", text)


def revised(question: Question, prompt: str, answers: str, choices: str) -> Question:
    """Return the question with what was typed for its prompt, answers and choices.

    An answer keeps unit, tolerance and precision of the answer that stood in its place. What
    was wrong answers before stays, unless it is right now.
    """
    made = []
    for number, names in enumerate(filter(None, map(_names, _split(answers, ";")))):
        old = question.answers[min(number, len(question.answers) - 1)] if question.answers else Answer("")
        made.append(replace(old, text=names[0], aliases=tuple(names[1:])))
    typed = tuple(filter(None, (clean_line(_bare(one), LONGEST) for one in _split(choices, ";"))))
    return _settled(replace(question, prompt=clean_line(prompt, LONGEST), answers=tuple(made), choices=typed))


def _split(text: str, mark: str) -> list[str]:
    return re.findall(rf"(?:[^{mark}\\]|\\.|\\$)+", text)


def _bare(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _names(text: str) -> list[str]:
    return list(dict.fromkeys(filter(None, (clean_line(_bare(name), LONGEST) for name in _split(text, "|")))))


def faults(question: Question) -> list[str]:
    """Return what a pack's checks find wrong with the question, a sentence each; nothing where it may be saved."""
    import msgspec

    from broadsheet.quiz.pack_schema import QuestionTable

    record = question_record(question)
    record["evidence"] = [{"source": "one", "quote": item["quote"]} for item in record["evidence"]]
    try:
        table = msgspec.convert(record, QuestionTable)
    except msgspec.ValidationError as error:
        return [f"{str(error).partition(' - at')[0]}."]
    clean_question(table)
    found = dict.fromkeys(message for _, message in question_findings(table, {"one"}))
    return [f"{message[0].upper()}{message[1:]}." for message in found]
